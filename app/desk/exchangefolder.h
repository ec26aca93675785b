// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentbook.h"
#include "exchangereader.h"

#include <map>

namespace Gongkai {

/// An exchange file and the folder `FILE.json.files` beside it, in which its attached files lie each under its digest.
/// First the file is checked with judge(), then takeInto() brings the files, then the records are added.
class ExchangeFolder
{
public:
    explicit ExchangeFolder(const QString &exchangeFile);

    /// Judges attachments by the files in the folder and remembers those that are whole. The folder outlives it.
    [[nodiscard]] FileJudge judge();
    /// Copies the files that were judged whole to beside @p store. Fails as AttachmentFiles::copyFrom(); files that
    /// came along until then are without a record and go with the next sweep.
    [[nodiscard]] Result<void> takeInto(const Store &store, const AttachmentFiles::MayGoOn &mayGoOn = {}) const;

private:
    [[nodiscard]] std::optional<FaultKind> judged(const Attachment &attachment);

    AttachmentFiles m_files;
    std::map<QString, std::pair<KeptFile, FileState>> m_known; ///< what each digest was found to be
};

/// What an export wrote.
struct ExportReport
{
    qint64 records = 0;
    qint64 files = 0;
    std::vector<FileFinding> lost; ///< attached files that are not whole beside the store and did not come along
};

/// Writes everything in @p store as the exchange file at @p path, its attached files first, into the folder beside it;
/// without attachments there is none. The exchange file appears whole or not at all. Fails with ReadOnly, Full, Io or
/// as a read of the store does; @p about is then the file that it is about.
[[nodiscard]] Result<ExportReport> exportStore(Store &store, const QString &path, QString &about);

} // namespace Gongkai
