// SPDX-License-Identifier: GPL-3.0-or-later
#include "attaching.h"
#include "historybook.h"
#include "storecheck.h"
#include "teststore.h"

#include <QDir>

#include <csignal>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A store with one submission, s1.
struct SmallTown
{
    TestStore files;

    SmallTown()
    {
        files.addSmallTown();
        files.add(TestStore::submission("s1", "CZ-01", Period(2015, 11), "2015-11-28T10:00:00"));
    }

    [[nodiscard]] AttachmentBook book() { return AttachmentBook(files.store()); }
    [[nodiscard]] AttachmentFiles folder() { return book().files(); }
    [[nodiscard]] QString path(const char *name) const { return files.file(name); }
    /// Takes a file with @p bytes in and adds its record.
    KeptFile attach(const char *id, const QByteArray &bytes)
    {
        const auto kept = folder().takeIn(writeFile(path("source"), bytes));
        if (!kept)
            qFatal("not taken in: %s", qPrintable(kept.error().detail));
        files.add(attachmentOf(*kept, id, u"扫描件.pdf"_s, u"s1"_s));
        return *kept;
    }
    [[nodiscard]] std::vector<CheckFinding> findings()
    {
        auto report = checkStore(files.store());
        return report ? std::move(report->findings)
                      : std::vector<CheckFinding>{{CheckFinding::Kind::Integrity, report.error().detail}};
    }
};

/// Does @p work in a process of its own, which is killed by itself; true if it was.
bool isKilledAt(const std::function<void()> &work)
{
    const pid_t child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

/// Opens the store of @p files by itself and attaches one file after another to s1 until it is killed; after each it
/// writes the number of attachments that it has been told are saved into @p acknowledge.
[[noreturn]] void attachForEver(const TestStore &files, int round, int acknowledge)
{
    const auto store = Store::open(files.path(), files.session());
    if (!store)
        _exit(1);
    AttachmentBook book(**store);
    for (unsigned char number = 1;; ++number) {
        const QString id = u"%1-%2"_s.arg(round).arg(number);
        const auto kept = book.files().takeIn(writeFile(files.file("source"), id.toUtf8().repeated(50'000)));
        ChangeSet changes;
        if (kept)
            changes.add(attachmentOf(*kept, id.toLatin1().constData(), id, u"s1"_s));
        if (!kept || !book.commit(changes) || write(acknowledge, &number, 1) != 1)
            _exit(2);
    }
}

int modeOf(const QString &path)
{
    struct stat info = {};
    return stat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_mode & 07777) : -1;
}

} // namespace

/// Attached files: what is said to be kept is on the disk, and what is not used goes only after its time.
class AttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liesUnderItsDigest();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void whatOthersLaidThereStays();
    void aStoppedCopyLeavesNothing();
    void aKilledCopyLeavesATemporaryNameAlone();
    void aKilledSaveLeavesAFileWithoutARecord();
    void aKilledProgramLeavesNoRecordWithoutItsFile();
    void sweepsByTheDay();
    void aSweepWithoutWorkWritesNothing();
    void aRecordBringsItsFileBack();
    void wrongContentUnderTheDigestIsReplaced();
    void aFolderThatCantBeMadeIsTold();
    void whatIsNotWholeIsNamed();
    void removalTakesTheAttachmentsAlong();
};

void AttachmentsTest::liesUnderItsDigest()
{
    SmallTown town;
    const auto kept = town.folder().takeIn(writeFile(town.path("a"), "abc"));
    QVERIFY(kept);
    QCOMPARE(kept->sha256, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    QCOMPARE(kept->size, qint64(3));
    QCOMPARE(town.folder().folder(), town.files.path() + u".files"_s);
    const QString path = town.folder().pathOf(kept->sha256);
    QCOMPARE(path, town.folder().folder() + u"/ba/"_s + kept->sha256);
    QCOMPARE(bytesOf(path), QByteArray("abc"));
    QCOMPARE(modeOf(path), 0600);
    QCOMPARE(modeOf(town.folder().folder()), 0700);
    QCOMPARE(town.folder().names(), QStringList{u"ba/"_s + kept->sha256});
    // The same again, and nothing at all.
    QVERIFY(*town.folder().takeIn(town.path("a")) == *kept);
    const auto empty = town.folder().takeIn(writeFile(town.path("empty"), {}));
    QVERIFY(empty);
    QCOMPARE(town.folder().stateOf(*empty), FileState::Whole);
    QCOMPARE(town.folder().names().size(), 2);
    QVERIFY(town.folder().pathOf(u"../../etc/passwd"_s).isEmpty());
    QCOMPARE(town.folder().stateOf({u"../source"_s, 3}), FileState::Missing);
}

void AttachmentsTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("folder") << u"folder"_s << ErrorKind::NotAFile;
    QTest::newRow("pipe") << u"pipe"_s << ErrorKind::NotAFile;
    QTest::newRow("device") << u"/dev/zero"_s << ErrorKind::NotAFile;
    QTest::newRow("too large") << u"large"_s << ErrorKind::TooBig;
    QTest::newRow("missing") << u"missing"_s << ErrorKind::Unreadable;
    QTest::newRow("link to nothing") << u"link"_s << ErrorKind::Unreadable;
}

void AttachmentsTest::refusesWhatIsNoFile()
{
    QFETCH(QString, what);
    QFETCH(ErrorKind, kind);
    SmallTown town;
    const QDir folder(QFileInfo(town.files.path()).path());
    QVERIFY(folder.mkdir(u"folder"_s));
    QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(folder.filePath(u"missing"_s), folder.filePath(u"link"_s)));
    QFile large(folder.filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(AttachmentFiles::LargestFile + 1));
    const QString source = folder.filePath(what);
    QCOMPARE(town.folder().takeIn(source).error().kind, kind);
    QCOMPARE(AttachmentFiles::digestOf(source).error().kind, kind);
    QVERIFY(town.folder().names().isEmpty());
}

void AttachmentsTest::whatOthersLaidThereStays()
{
    SmallTown town;
    const auto kept = town.folder().takeIn(writeFile(town.path("a"), "abc"));
    QVERIFY(kept);
    const QString folder = town.folder().folder();
    QVERIFY(QDir(folder).mkpath(u"扫描"_s) && QDir(folder).mkpath(u"trash"_s));
    const QStringList own{
        u"/说明.txt"_s, u"/扫描/公开栏.jpg"_s, u"/"_s + kept->sha256.left(2) + u"/scan.pdf"_s, u"/trash/旧.pdf"_s};
    for (const QString &name : own)
        writeFile(folder + name, "mine");
    QCOMPARE(town.folder().names(), QStringList{kept->sha256.left(2) + u'/' + kept->sha256});
    QVERIFY(town.folder().trash().isEmpty());
    QVERIFY(town.folder().keepOnly({}));
    QVERIFY(town.folder().names().isEmpty());
    for (const QString &name : own)
        QVERIFY2(QFileInfo::exists(folder + name), qPrintable(name));
}

void AttachmentsTest::aStoppedCopyLeavesNothing()
{
    SmallTown town;
    const QString source = writeFile(town.path("a"), QByteArray(1'000'000, 'x'));
    int parts = 0;
    QCOMPARE(town.folder().takeIn(source, [&parts] { return ++parts < 2; }).error().kind, ErrorKind::Stopped);
    QCOMPARE(parts, 2);
    QVERIFY(town.folder().names().isEmpty());
}

void AttachmentsTest::aKilledCopyLeavesATemporaryNameAlone()
{
    SmallTown town;
    const QString source = writeFile(town.path("a"), QByteArray(1'000'000, 'x'));
    const AttachmentFiles folder = town.folder();
    QVERIFY(isKilledAt([&] { (void)folder.takeIn(source, [] { return raise(SIGKILL) == 0; }); }));
    QCOMPARE(folder.names().size(), 1);
    QVERIFY(folder.names().constFirst().startsWith(u".tmp-"));
    QVERIFY(town.findings().empty());
    QVERIFY(folder.takeIn(source));
    QCOMPARE(folder.names().size(), 2);
}

void AttachmentsTest::aKilledSaveLeavesAFileWithoutARecord()
{
    SmallTown town;
    const QString source = writeFile(town.path("a"), "abc");
    const AttachmentFiles folder = town.folder();
    QVERIFY(isKilledAt([&] {
        if (folder.takeIn(source))
            raise(SIGKILL);
    }));
    QCOMPARE(folder.names().size(), 1);
    QVERIFY(town.book().all<Attachment>()->empty());
    QVERIFY(town.findings().empty());
    QCOMPARE(town.book().sweep(town.files.store().now())->noted, 1);
    // The clerk saves again; the file is used after all.
    town.attach("a1", "abc");
    QCOMPARE(town.book().sweep(town.files.store().now().addDays(8))->thrownAway, 0);
    QVERIFY(town.findings().empty());
}

void AttachmentsTest::aKilledProgramLeavesNoRecordWithoutItsFile()
{
    SmallTown town;
    int acknowledged = 0;
    for (int round = 1; round <= 20; ++round) {
        town.files.close();
        std::array<int, 2> ends{};
        QCOMPARE(pipe(ends.data()), 0);
        const pid_t child = fork();
        if (child == 0)
            attachForEver(town.files, round, ends[1]);
        close(ends[1]);
        unsigned char number = 0;
        QCOMPARE(int(read(ends[0], &number, 1)), 1);
        // Each round ends somewhere else between two answers.
        usleep(useconds_t(round) * 900);
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        while (read(ends[0], &number, 1) == 1) { }
        close(ends[0]);
        acknowledged += number;
        QVERIFY(town.files.reopen());
        QVERIFY(town.book().find<Attachment>(u"%1-%2"_s.arg(round).arg(number)));
        const auto findings = town.findings();
        QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().detail));
    }
    // One more than was acknowledged may have been saved in each round, never one less.
    const auto saved = int(town.book().all<Attachment>()->size());
    QVERIFY(saved >= acknowledged && saved <= acknowledged + 20);
}

void AttachmentsTest::sweepsByTheDay()
{
    SmallTown town;
    const KeptFile used = town.attach("a1", "used");
    const auto stray = town.folder().takeIn(writeFile(town.path("b"), "stray"));
    QVERIFY(stray);
    const QDateTime first = town.files.store().now();
    const auto swept = [&](const QDateTime &at, bool isBackedUp = false) {
        const auto report = isBackedUp ? town.book().sweepAfterBackup(at) : town.book().sweep(at);
        return report ? std::array{report->noted, report->thrownAway, report->purged} : std::array{-1, -1, -1};
    };
    using Counts = std::array<int, 3>;
    QCOMPARE(swept(first), (Counts{1, 0, 0}));
    QCOMPARE(swept(first.addDays(7).addSecs(-1)), (Counts{0, 0, 0}));
    QVERIFY(town.files.reopen());
    QCOMPARE(swept(first.addDays(7)), (Counts{0, 1, 0}));
    QCOMPARE(town.folder().trash(), QStringList{stray->sha256});
    QCOMPARE(town.folder().stateOf(*stray), FileState::Missing);
    const QDateTime thrownAway = first.addDays(7);
    QCOMPARE(swept(thrownAway.addDays(30).addSecs(-1), true), (Counts{0, 0, 0}));
    // Without a backup nothing is removed for good.
    QCOMPARE(swept(thrownAway.addDays(300)), (Counts{0, 0, 0}));
    QCOMPARE(town.folder().trash(), QStringList{stray->sha256});
    QCOMPARE(swept(thrownAway.addDays(30), true), (Counts{0, 0, 1}));
    QVERIFY(town.folder().trash().isEmpty());
    QCOMPARE(town.folder().stateOf(used), FileState::Whole);
    QVERIFY(town.findings().empty());
}

void AttachmentsTest::aSweepWithoutWorkWritesNothing()
{
    SmallTown town;
    town.attach("a1", "used");
    town.files.close();
    const QByteArray before = bytesOf(town.files.path());
    QVERIFY(town.files.reopen());
    QVERIFY(town.book().sweep(town.files.store().now()));
    town.files.close();
    QCOMPARE(bytesOf(town.files.path()), before);
}

void AttachmentsTest::aRecordBringsItsFileBack()
{
    SmallTown town;
    const KeptFile file = town.attach("a1", "abc");
    const auto stored = town.book().find<Attachment>(u"a1"_s);
    QVERIFY(stored);
    ChangeSet removal;
    removal.remove(stored->record, stored->version);
    const auto removed = town.book().commit(removal);
    QVERIFY(removed);
    QCOMPARE(town.folder().stateOf(file), FileState::Whole);
    const QDateTime now = town.files.store().now();
    QCOMPARE(town.book().sweep(now)->noted, 1);
    QCOMPARE(town.book().sweep(now.addDays(7))->thrownAway, 1);
    QCOMPARE(town.folder().stateOf(file), FileState::Missing);
    QVERIFY(HistoryBook(town.files.store()).undo(removed->number));
    QCOMPARE(town.folder().stateOf(file), FileState::Whole);
    QVERIFY(town.findings().empty());
    // What was noted about it is forgotten: its time begins anew.
    QCOMPARE(town.book().sweepAfterBackup(now.addDays(40))->purged, 0);
    QCOMPARE(town.folder().stateOf(file), FileState::Whole);
}

void AttachmentsTest::wrongContentUnderTheDigestIsReplaced()
{
    SmallTown town;
    const KeptFile file = town.attach("a1", "abc");
    const QString path = town.folder().pathOf(file.sha256);
    for (const QByteArray &wrong : {QByteArray("abd"), QByteArray(), QByteArray("abcd")}) {
        writeFile(path, wrong);
        QCOMPARE(town.folder().stateOf(file), FileState::Changed);
        QVERIFY(*town.folder().takeIn(town.path("source")) == file);
        QCOMPARE(bytesOf(path), QByteArray("abc"));
    }
    QCOMPARE(town.folder().names().size(), 1);
}

void AttachmentsTest::aFolderThatCantBeMadeIsTold()
{
    SmallTown town;
    writeFile(town.folder().folder(), "in the way");
    const auto taken = town.folder().takeIn(writeFile(town.path("a"), "abc"));
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::ReadOnly);
    QVERIFY(taken.error().detail.contains(town.folder().folder()));
}

void AttachmentsTest::whatIsNotWholeIsNamed()
{
    SmallTown town;
    town.attach("a1", "whole");
    const KeptFile missing = town.attach("a2", "missing");
    const KeptFile changed = town.attach("a3", "changed");
    const KeptFile unreadable = town.attach("a4", "unreadable");
    QVERIFY(town.findings().empty());
    QVERIFY(QFile::remove(town.folder().pathOf(missing.sha256)));
    writeFile(town.folder().pathOf(changed.sha256), "changeD");
    QVERIFY(QFile::remove(town.folder().pathOf(unreadable.sha256)));
    QVERIFY(QDir().mkdir(town.folder().pathOf(unreadable.sha256)));
    const auto findings = town.findings();
    QCOMPARE(int(findings.size()), 3);
    const std::array states{FileState::Missing, FileState::Changed, FileState::Unreadable};
    for (size_t i = 0; i < states.size(); ++i) {
        QCOMPARE(findings[i].kind, CheckFinding::Kind::AttachedFile);
        QCOMPARE(findings[i].file, states[i]);
        QCOMPARE(findings[i].detail, u"扫描件.pdf (2015-11 CZ-01)"_s);
    }
    QCOMPARE(int(town.book().all<Attachment>()->size()), 4);
}

void AttachmentsTest::removalTakesTheAttachmentsAlong()
{
    SmallTown town;
    town.attach("a1", "one");
    town.attach("a2", "two");
    const auto submission = MonthBook(town.files.store()).find<Submission>(u"s1"_s);
    QVERIFY(submission);
    ChangeSet alone;
    alone.remove(submission->record, submission->version);
    QCOMPARE(town.book().commit(alone).error().kind, ErrorKind::InUse);
    const auto removal = town.book().removalOf(*submission);
    QVERIFY(removal);
    const auto done = town.book().commit(*removal);
    QVERIFY(done);
    QVERIFY(town.book().all<Attachment>()->empty());
    QVERIFY(HistoryBook(town.files.store()).undo(done->number));
    QCOMPARE(int(town.book().ofSubmission(u"s1"_s)->size()), 2);
    QVERIFY(town.findings().empty());
}

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "tst_attachments.moc"
