// SPDX-License-Identifier: GPL-3.0-or-later
#include "storework.h"

#include "errorwording.h"
#include "exchangefolder.h"
#include "importer.h"
#include "listwording.h"
#include "safefile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace Gongkai {

namespace {

/// What SQLite and the window keep beside a store.
constexpr std::array JournalSuffixes{QLatin1StringView("-journal"), QLatin1StringView("-wal"),
    QLatin1StringView("-shm"), QLatin1StringView(".lease"), QLatin1StringView(".window")};

class StoreWork
{
    Q_DECLARE_TR_FUNCTIONS(StoreWork)
};

void tellPreview(const ExchangePreview &preview, const QString &file, CommandContext &context)
{
    for (const Fault &fault : preview.faults)
        context.output.error(faultLine(fault));
    if (!preview.isClean()) {
        context.output.error(
            StoreWork::tr("“%1” was refused: %2 fault(s). Nothing was written. Correct the file and import it again.")
                .arg(file)
                .arg(preview.faultCount));
    }
}

Result<Step> addAll(Store &store, const ExchangeReader &reader, const ExchangeFolder &folder, const QString &reason)
{
    if (auto taken = folder.takeInto(store); !taken)
        return taken.error();
    auto importer = Importer::begin(store, reason, Importer::IssuedMonths::Changed);
    if (!importer)
        return importer.error();
    auto read = reader.read([&](AnyRecord &&record) { return (*importer)->add(record); });
    if (!read)
        return read.error();
    return (*importer)->finish();
}

} // namespace

std::unique_ptr<Store> openStore(const QString &path, CommandContext &context)
{
    auto store = Store::open(path, context.session);
    if (!store) {
        context.output.error(errorSentence(store.error(), path));
        return nullptr;
    }
    return std::move(*store);
}

ExitCode fail(const Error &error, const QString &file, CommandContext &context)
{
    context.output.error(errorSentence(error, file));
    return exitCodeOf(error);
}

bool mayWrite(const QString &target, const QString &store, CommandContext &context)
{
    const bool isOfStore = isSameFile(target, store)
        || std::any_of(JournalSuffixes.begin(), JournalSuffixes.end(), [&](QLatin1StringView suffix) {
               return QFileInfo(target).absoluteFilePath() == QFileInfo(store).absoluteFilePath() + suffix;
           });
    if (!isOfStore)
        return true;
    context.output.error(
        StoreWork::tr("“%1” is the store itself; it was left as it is. Name another file.").arg(target));
    return false;
}

ExitCode importFile(Store &store, const ImportOrder &order, CommandContext &context)
{
    const ExchangeReader reader(order.bytes);
    ExchangeFolder folder(order.file);
    const ExchangePreview preview = reader.check(store.lookup(), folder.judge());
    tellPreview(preview, order.file, context);
    for (const auto &count : preview.counts) {
        const QString line = QStringLiteral("%1: %2").arg(listName(count.list)).arg(count.records);
        if (order.isDryRun)
            context.output.line(line);
        else
            context.output.detail(line);
    }
    if (!preview.isClean())
        return Refused;
    if (order.isDryRun) {
        context.output.note(
            StoreWork::tr("%1 record(s) would be added. Nothing was written.").arg(preview.recordCount()));
        return Done;
    }
    if (preview.recordCount() == 0) {
        context.output.note(StoreWork::tr("“%1” holds nothing that could be added.").arg(order.file));
        return Done;
    }
    const QString reason = order.reason.isEmpty() ? QFileInfo(order.file).fileName() : order.reason;
    auto step = addAll(store, reader, folder, reason);
    if (!step) {
        const ExitCode code = fail(step.error(), store.path(), context);
        return step.error().kind == ErrorKind::Invalid ? Refused : code;
    }
    context.output.note(StoreWork::tr("%1 record(s) were added.").arg(preview.recordCount()));
    return Done;
}

void tellLostFiles(const std::vector<FileFinding> &lost, CommandContext &context)
{
    if (lost.empty())
        return;
    for (const FileFinding &finding : lost)
        context.output.line(fileSentence(finding.state, finding.file));
    context.output.error(
        StoreWork::tr("%1 attached file(s) did not come along; everything else did. Look for them in an older backup, "
                      "or attach them again.")
            .arg(lost.size()));
}

} // namespace Gongkai
