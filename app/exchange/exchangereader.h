// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordlookup.h"
#include "result.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <vector>

namespace Gongkai {

/// Asked about the file of each attachment in an exchange file: none if it lies there whole, FileMissing or FileDiffers
/// if not.
using FileJudge = std::function<std::optional<FaultKind>(const Attachment &)>;

/// What an exchange file would add, and everything that speaks against it.
struct ExchangePreview
{
    struct ListCount
    {
        List list = List::None;
        QLatin1StringView key; ///< the list's name in the file, such as `submissions`
        qint64 records = 0;
    };

    /// How many faults are kept: all of any file that a program or a hand has written. One that was made to exhaust the
    /// memory has more.
    static constexpr size_t KeptFaults = 1'000'000;

    std::vector<ListCount> counts; ///< the lists that hold a record, in List order; a new town counts as one
    std::vector<Fault> faults;     ///< each with its place in the file, the first KeptFaults of them
    qint64 faultCount = 0;         ///< all of them

    /// True if the file may be read into the store.
    [[nodiscard]] bool isClean() const { return faultCount == 0; }
    /// All records together.
    [[nodiscard]] qint64 recordCount() const;
};

/// Reads an exchange file (`gongkai-exchange`, version 1): first check() it, show the preview, then read() it.
/// The file is gone through record by record, never held as a tree. One reader is for one thread at a time.
class ExchangeReader
{
public:
    /// @p bytes is the whole file as it is on the disk; a byte order mark is passed over.
    explicit ExchangeReader(QByteArray bytes);
    ~ExchangeReader();
    ExchangeReader(const ExchangeReader &) = delete;
    ExchangeReader &operator=(const ExchangeReader &) = delete;

    /// Reads everything and changes nothing: what the file holds, and every fault with its place in it
    /// (`submissions[12].receivedAt`, counted from 0; `line 12, column 5` where it is no JSON, after which nothing more
    /// can be told). Records are judged by themselves, by each other and by what is @p stored; attachments also by
    /// @p judgeFile, without which their files are left alone.
    [[nodiscard]] ExchangePreview check(const RecordLookup &stored, const FileJudge &judgeFile = {}) const;

    /// Hands the records of a file that check() found clean to @p take, one by one: the town first, then in List order,
    /// so that what is referred to comes before what refers to it. Stops at the first error of @p take and returns it.
    /// Fails with Invalid if a record can't be read; @p take may have been called before then.
    [[nodiscard]] Result<void> read(const std::function<Result<void>(AnyRecord &&)> &take) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Gongkai
