// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchangereader.h"
#include "jsonscan.h"
#include "recordjudge.h"
#include "recordreading.h"

#include <bitset>

namespace Gongkai {

/// Where the parts of a file lie, for one whose parts do not come in List order.
struct FileLayout
{
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    bool isOrdered = true; ///< the town and the lists stand in List order: the file is read from front to back
    std::array<Range, ExchangeListCount> lists;
    std::optional<Town> town;
};

/// Goes through a file and gathers its counts and faults. A file in List order, as the program writes it, takes one
/// pass; for another the first pass finds its lists and a second one judges them in order.
class FileChecker final : private ScanListener
{
public:
    enum class Pass { InOrder, Outline };

    FileChecker(QByteArrayView bytes, const RecordLookup &stored, Pass pass, const FileJudge &judgeFile);

    /// False if the parts are not in order: what was found is void, and a checker with Pass::Outline is to be used.
    [[nodiscard]] bool run();
    [[nodiscard]] ExchangePreview takePreview();
    [[nodiscard]] const FileLayout &layout() const { return m_layout; }

private:
    void notAnObject() override;
    ListAction listBegins(const std::string &key, qsizetype offset) override;
    bool element(Value &value, size_t index, bool isTooDeep) override;
    void listEnds(qsizetype offset) override;
    bool member(const std::string &key, Value &value, bool isTooDeep) override;

    /// Notes that the top level has @p key; false if it had it before, which is a fault.
    bool isFirst(const std::string &key);
    void readTown(const Value &value);
    void readFormat(const std::string &key, const Value &value);
    void judgeOutlined();
    void addError(qsizetype offset);
    void useList(size_t index);
    template <Described R>
    void judgeElement(const Value &value, const Place &place);

    QByteArrayView m_bytes;
    Pass m_pass;
    FaultList m_faults{ExchangePreview::KeptFaults};
    RecordJudge m_judge;
    const FileJudge &m_judgeFile;
    FileLayout m_layout;
    std::bitset<ExchangeListCount> m_seen;
    bool m_hasTown = false;
    bool m_storeHasTown; ///< that of the file, which must be the same, adds nothing then
    bool m_hasFormat = false;
    bool m_hasVersion = false;
    std::optional<Fault> m_foreign; ///< not this format or version, beside which nothing else counts
    std::array<qint64, ExchangeListCount> m_counts{};
    size_t m_list = 0;
    QString m_listName;
    bool m_isSkipped = false;
};

} // namespace Gongkai
