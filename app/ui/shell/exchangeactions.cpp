// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangeactions.h"

#include "errorwording.h"
#include "exchangefolder.h"
#include "importer.h"
#include "listwording.h"
#include "maintenance.h"
#include "registerbook.h"
#include "safefile.h"
#include "sideways.h"
#include "storecheck.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <span>

namespace Gongkai {

namespace {

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorKind::Io : ErrorKind::Missing, file.errorString()};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::Io, file.errorString()};
    return bytes;
}

} // namespace

ExchangeActions::ExchangeActions(const Workplace &place, QWidget *window)
    : QObject(window), m_place(place), m_window(window)
{
}

QString ExchangeActions::previewText(const ExchangePreview &preview)
{
    QStringList lines{tr("This file would add:")};
    for (const auto &count : preview.counts)
        lines.append(tr("%1: %2").arg(listName(count.list)).arg(count.records));
    lines.append(tr("It is added as a whole and can be taken back with one Undo."));
    return lines.join(u'\n');
}

QString ExchangeActions::faultsText(const ExchangePreview &preview)
{
    constexpr size_t ShownFaults = 1000;
    QStringList lines{tr("Nothing was added: the file has %n fault(s).", nullptr, int(preview.faultCount))};
    for (const Fault &fault : std::span(preview.faults).first(std::min(preview.faults.size(), ShownFaults)))
        lines.append(faultLine(fault));
    if (preview.faultCount > qint64(ShownFaults))
        lines.append(tr("… and %n more. Correct these first and choose Import again: the whole file is looked through "
                        "anew before anything is added.",
            nullptr, int(preview.faultCount - qint64(ShownFaults))));
    return lines.join(u'\n');
}

Result<Step> ExchangeActions::addRecords(Store &store, const QByteArray &bytes)
{
    const ExchangeReader reader(bytes);
    ExchangePreview preview = reader.check(store.lookup());
    if (!preview.isClean())
        return Error::invalid(std::move(preview.faults));
    return add(store, reader, {}, Importer::IssuedMonths::Refused, [] { return true; });
}

template <class R>
Result<R> ExchangeActions::beside(
    const QString &what, int total, const std::function<Result<R>(Store &, SidewaysProgress &)> &work) const
{
    return sideways<Result<R>>(m_window, what, total, [&](SidewaysProgress &progress) -> Result<R> {
        Session session = m_place.store.session();
        session.patience = usualPatience;
        const auto store = Store::open(m_place.store.path(), session);
        if (!store)
            return store.error();
        return work(**store, progress);
    });
}

Result<Step> ExchangeActions::add(Store &store, const ExchangeReader &reader, const QString &reason,
    Importer::IssuedMonths issued, const std::function<bool()> &mayGoOn)
{
    auto importer = Importer::begin(store, reason, issued);
    if (!importer)
        return importer.error();
    const auto read = reader.read([&](AnyRecord &&record) -> Result<void> {
        if (!mayGoOn())
            return Error{ErrorKind::Stopped, {}};
        return (*importer)->add(record);
    });
    if (!read)
        return read.error();
    return (*importer)->finish();
}

void ExchangeActions::importFile()
{
    const QString path = m_place.prompts.fileToOpen(m_window, tr("Exchange files (*.json)"));
    if (path.isEmpty())
        return;
    const auto bytes = bytesOf(path);
    if (!bytes) {
        m_place.prompts.warn(m_window, errorSentence(bytes.error(), path));
        return;
    }
    const ExchangeReader reader(*bytes);
    ExchangeFolder folder(path);
    const auto preview = beside<ExchangePreview>(
        tr("Looking through the file…"), 0, [&](Store &store, SidewaysProgress &) -> Result<ExchangePreview> {
            return reader.check(store.lookup(), folder.judge());
        });
    if (!preview) {
        m_place.tell(m_window, preview.error());
        return;
    }
    if (!preview->isClean()) {
        m_place.prompts.warn(m_window, faultsText(*preview));
        return;
    }
    if (preview->recordCount() == 0) {
        m_place.prompts.inform(m_window, tr("The file holds nothing that could be added."));
        return;
    }
    if (!m_place.prompts.confirm(m_window, previewText(*preview), tr("Import")))
        return;
    const auto adding = [&](const QString &reason, Importer::IssuedMonths issued) {
        return beside<Step>(
            tr("Adding the records…"), int(preview->recordCount()), [&](Store &store, SidewaysProgress &progress) {
                if (auto taken = folder.takeInto(store, [&progress] { return !progress.isStopped; }); !taken)
                    return Result<Step>(taken.error());
                return add(store, reader, reason, issued, [&progress] {
                    ++progress.done;
                    return !progress.isStopped;
                });
            });
    };
    const QString source = QFileInfo(path).fileName();
    auto done = adding(source, Importer::IssuedMonths::Refused);
    if (!done && done.error().kind == ErrorKind::Closed) {
        const auto reason = m_place.askReason(m_window);
        if (!reason)
            return;
        //: %1 the name of a file, %2 why it is imported although its month's bulletin is issued
        done = adding(tr("%1: %2").arg(source, *reason), Importer::IssuedMonths::Changed);
    }
    if (done)
        m_place.store.announce(*done);
    else
        m_place.tell(m_window, done.error());
}

void ExchangeActions::exportFile()
{
    const QString name = QFileInfo(m_place.store.path()).completeBaseName() + QStringLiteral(".json");
    const QString path = m_place.prompts.fileToSave(m_window, name, tr("Exchange files (*.json)"));
    if (path.isEmpty() || isSameFile(path, m_place.store.path()))
        return;
    QString about = path;
    const auto written = beside<ExportReport>(tr("Writing all records…"), 0,
        [&](Store &store, SidewaysProgress &) { return exportStore(store, path, about); });
    if (!written) {
        m_place.prompts.warn(m_window, errorSentence(written.error(), about));
        return;
    }
    QStringList lines{
        tr("Everything was written to %1. The file holds names and telephone numbers as they are in the store.")
            .arg(path)};
    const auto calls = RegisterBook(m_place.store).all<HotlineCall>();
    const auto told = [](const Stored<HotlineCall> &call) {
        return !call.record.caller.isEmpty() || !call.record.phone.isEmpty();
    };
    if (!calls || std::any_of(calls->begin(), calls->end(), told))
        lines.append(tr("Among them is who called the published number. Those whose data it is rely on it being kept "
                        "secret: hand the file to nobody who need not know, and destroy it once it has served."));
    if (written->files > 0)
        lines.append(tr("The attached files are in the folder %1; when the file is handed on, the folder goes with it.")
                         .arg(path + QStringLiteral(".files")));
    tellDone(lines, written->lost);
}

bool ExchangeActions::backUpStore()
{
    const QString name =
        QStringLiteral("%1 %2.gongkai")
            .arg(QFileInfo(m_place.store.path()).completeBaseName(), m_place.store.now().toString(u"yyyy-MM-dd HHmm"));
    const QString path = m_place.prompts.fileToSave(m_window, name, tr("Stores (*.gongkai)"));
    if (path.isEmpty() || isSameFile(path, m_place.store.path()))
        return false;
    const auto copied =
        sideways<Result<std::vector<FileFinding>>>(m_window, tr("Copying the store and reading the copy back…"), 0,
            [&](SidewaysProgress &) { return backUp(m_place.store.path(), path); });
    if (!copied) {
        m_place.prompts.warn(m_window, errorSentence(copied.error(), path));
        return false;
    }
    tellDone({copied->empty() ? tr("The backup %1 was written and read back; it is complete.").arg(path)
                              : tr("The backup %1 was written and read back; all records are in it.").arg(path)},
        *copied);
    return true;
}

void ExchangeActions::tellDone(QStringList lines, const std::vector<FileFinding> &lost)
{
    if (lost.empty()) {
        m_place.prompts.inform(m_window, lines.join(u'\n'));
        return;
    }
    lines.append(tr("%n attached file(s) did not come along. Look for them in an older backup, or attach them again.",
        nullptr, int(lost.size())));
    for (const FileFinding &finding : lost)
        lines.append(fileSentence(finding.state, finding.file));
    m_place.prompts.warn(m_window, lines.join(u'\n'));
}

void ExchangeActions::checkStoreNow()
{
    const auto report = beside<CheckReport>(
        tr("Checking the store…"), 0, [](Store &store, SidewaysProgress &) { return checkStore(store); });
    if (!report) {
        m_place.tell(m_window, report.error());
        return;
    }
    QStringList numbers;
    for (const NumberFinding &finding : report->numbers)
        numbers.append(numberSentence(finding));
    if (report->findings.empty()) {
        const QString whole = tr("The store is whole: %1 records and %2 changes in the history were looked at.")
                                  .arg(report->records)
                                  .arg(report->historyRows);
        m_place.prompts.inform(m_window, (QStringList{whole} + numbers).join(u'\n'));
        return;
    }
    QStringList lines{tr("%n thing(s) are wrong. Keep this store as it is, and open the last good backup.", nullptr,
        int(report->findings.size()))};
    for (const CheckFinding &finding : report->findings)
        lines.append(finding.kind == CheckFinding::Kind::AttachedFile ? fileSentence(finding.file, finding.detail)
                                                                      : finding.detail);
    m_place.prompts.warn(m_window, (lines + numbers).join(u'\n'));
}

} // namespace Gongkai
