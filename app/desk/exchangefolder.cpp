// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangefolder.h"

#include "exchangewriter.h"
#include "importer.h"
#include "safefile.h"

#include <QFileInfo>
#include <QSet>

namespace Gongkai {

namespace {

/// Copies the file of @p attached into @p target, or notes in @p report that it can't be.
Result<void> bring(
    const AttachmentFiles &source, const AttachmentFiles &target, const AttachedFile &attached, ExportReport &report)
{
    const KeptFile file{attached.attachment.sha256, attached.attachment.size};
    auto copied = target.copyFrom(source, file);
    if (copied) {
        ++report.files;
        return {};
    }
    if (copied.error().kind != ErrorKind::Unreadable)
        return copied;
    report.lost.push_back(
        {source.stateOf(file), QStringLiteral("%1 (%2)").arg(attached.attachment.name, attached.owner)});
    return {};
}

/// Brings the files of @p written into @p target, and says which they are.
Result<QSet<QString>> bringAll(
    Store &store, const std::vector<Attachment> &written, const AttachmentFiles &target, ExportReport &report)
{
    const AttachmentBook book(store);
    QSet<QString> brought;
    for (const Attachment &attachment : written) {
        if (brought.contains(attachment.sha256))
            continue;
        brought.insert(attachment.sha256);
        const auto owners = book.withContent(attachment.sha256);
        if (!owners)
            return owners.error();
        const AttachedFile attached{attachment, owners->empty() ? QString() : owners->front().owner};
        if (auto done = bring(book.files(), target, attached, report); !done)
            return done.error();
    }
    return brought;
}

} // namespace

ExchangeFolder::ExchangeFolder(const QString &exchangeFile)
    : m_files(AttachmentFiles::beside(QFileInfo(exchangeFile).absoluteFilePath()))
{
}

FileJudge ExchangeFolder::judge()
{
    return [this](const Attachment &attachment) { return judged(attachment); };
}

std::optional<FaultKind> ExchangeFolder::judged(const Attachment &attachment)
{
    const KeptFile file{attachment.sha256, attachment.size};
    auto known = m_known.find(file.sha256);
    // A second attachment may give the same digest another size, which can't be right.
    if (known == m_known.end() || known->second.first != file)
        known = m_known.insert_or_assign(file.sha256, std::pair(file, m_files.stateOf(file))).first;
    switch (known->second.second) {
    case FileState::Whole:
        return std::nullopt;
    case FileState::Changed:
        return FaultKind::FileDiffers;
    case FileState::Missing:
    case FileState::Unreadable:
        break;
    }
    return FaultKind::FileMissing;
}

Result<void> ExchangeFolder::takeInto(const Store &store, const AttachmentFiles::MayGoOn &mayGoOn) const
{
    const AttachmentFiles target = AttachmentFiles::beside(store.path());
    for (const auto &[digest, known] : m_known) {
        if (mayGoOn && !mayGoOn())
            return Error{ErrorKind::Stopped, {}};
        if (auto copied = target.copyFrom(m_files, known.first); !copied)
            return copied;
    }
    return {};
}

Result<ExportReport> exportStore(Store &store, const QString &path, QString &about)
{
    about = path;
    ExportReport report;
    SafeFile file(path);
    if (auto opened = file.open(); !opened)
        return opened.error();
    ExchangeWriter writer(file.device());
    writer.begin();
    std::vector<Attachment> attachments;
    const auto read = exportRecords(store, [&](const AnyRecord &record) {
        writer.write(record);
        ++report.records;
        if (const auto *attachment = std::get_if<Attachment>(&record))
            attachments.push_back(*attachment);
        return Result<void>();
    });
    if (!read) {
        about = store.path();
        return read.error();
    }
    if (auto written = writer.finish(); !written)
        return written.error();
    const AttachmentFiles folder = AttachmentFiles::beside(QFileInfo(path).absoluteFilePath());
    const auto brought = bringAll(store, attachments, folder, report);
    if (!brought)
        return brought.error();
    if (auto committed = file.commit(); !committed)
        return committed.error();
    // What an earlier export brought here and this one does not name must not be handed on with it.
    if (auto cleared = folder.keepOnly(*brought); !cleared)
        return cleared.error();
    return report;
}

} // namespace Gongkai
