// SPDX-License-Identifier: GPL-3.0-or-later
#include "attaching.h"
#include "maintenance.h"
#include "storecheck.h"
#include "teststore.h"

#include <QDir>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// Backups carry the attached files along, and restoring brings them.
class AttachmentBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_files.reset(); }

    void comesBackWithItsFiles();
    void aSecondBackupAddsWhatIsNew();
    void aLostFileIsToldAndTheBackupMadeAllTheSame();
    void filesThatTheBackupLacksComeFromTheReplacedStore();
    void aFolderLeftBehindIsNotTakenOver();
    void withoutAttachmentsThereIsNoFolder();

private:
    KeptFile attach(const char *id, const QByteArray &bytes);
    [[nodiscard]] AttachmentFiles folder() const { return AttachmentFiles::beside(m_files->path()); }
    [[nodiscard]] QString backup() const { return m_files->file("backup.gongkai"); }
    /// Closes the store and restores it from the backup; the name of what was set aside.
    [[nodiscard]] Result<QString> restored();

    std::unique_ptr<TestStore> m_files;
};

void AttachmentBackupTest::init()
{
    m_files = std::make_unique<TestStore>();
    m_files->addSmallTown();
    m_files->add(TestStore::submission("s1", "CZ-01", Period(2015, 11), "2015-11-28T10:00:00"));
}

KeptFile AttachmentBackupTest::attach(const char *id, const QByteArray &bytes)
{
    const auto kept = folder().takeIn(writeFile(m_files->file("source"), bytes));
    if (!kept)
        qFatal("not taken in: %s", qPrintable(kept.error().detail));
    m_files->add(attachmentOf(*kept, id, u"扫描件.pdf"_s, u"s1"_s));
    return *kept;
}

Result<QString> AttachmentBackupTest::restored()
{
    m_files->close();
    return restoreStore(backup(), m_files->path(), true, m_files->session().clock());
}

void AttachmentBackupTest::comesBackWithItsFiles()
{
    const KeptFile file = attach("a1", "one");
    const auto lost = backUp(m_files->path(), backup());
    QVERIFY(lost);
    QVERIFY(lost->empty());
    QCOMPARE(AttachmentFiles::beside(backup()).stateOf(file), FileState::Whole);
    const KeptFile later = attach("a2", "two");
    const auto aside = restored();
    QVERIFY2(aside, aside ? "" : qPrintable(aside.error().detail));
    QCOMPARE(folder().stateOf(file), FileState::Whole);
    QCOMPARE(folder().stateOf(later), FileState::Missing);
    // What was there is whole under its new name.
    QCOMPARE(AttachmentFiles::beside(*aside).stateOf(later), FileState::Whole);
    QVERIFY(lostFiles(*aside)->empty());
    QVERIFY(m_files->reopen());
    QVERIFY(checkStore(m_files->store())->findings.empty());
    QCOMPARE(int(AttachmentBook(m_files->store()).all<Attachment>()->size()), 1);
}

void AttachmentBackupTest::aSecondBackupAddsWhatIsNew()
{
    const KeptFile first = attach("a1", "one");
    QVERIFY(backUp(m_files->path(), backup()));
    const AttachmentFiles kept = AttachmentFiles::beside(backup());
    // A copy that went bad in the meantime is made anew.
    writeFile(kept.pathOf(first.sha256), "onE");
    const KeptFile second = attach("a2", "two");
    QVERIFY(backUp(m_files->path(), backup())->empty());
    QCOMPARE(kept.stateOf(first), FileState::Whole);
    QCOMPARE(kept.stateOf(second), FileState::Whole);
    QCOMPARE(kept.names().size(), 2);
}

void AttachmentBackupTest::aLostFileIsToldAndTheBackupMadeAllTheSame()
{
    const KeptFile missing = attach("a1", "one");
    const KeptFile changed = attach("a2", "two");
    const KeptFile whole = attach("a3", "three");
    QVERIFY(QFile::remove(folder().pathOf(missing.sha256)));
    writeFile(folder().pathOf(changed.sha256), "twO");
    const auto lost = backUp(m_files->path(), backup());
    QVERIFY(lost);
    QCOMPARE(int(lost->size()), 2);
    QCOMPARE(lost->at(0).state, FileState::Missing);
    QCOMPARE(lost->at(1).state, FileState::Changed);
    QCOMPARE(lost->at(0).file, u"扫描件.pdf (2015-11 CZ-01)"_s);
    QCOMPARE(AttachmentFiles::beside(backup()).names().size(), 1);
    // Records are not given up for want of a file.
    QVERIFY(restored());
    QVERIFY(m_files->reopen());
    QCOMPARE(int(AttachmentBook(m_files->store()).all<Attachment>()->size()), 3);
    QCOMPARE(int(checkStore(m_files->store())->findings.size()), 2);
    QCOMPARE(folder().stateOf(whole), FileState::Whole);
}

void AttachmentBackupTest::filesThatTheBackupLacksComeFromTheReplacedStore()
{
    const KeptFile file = attach("a1", "one");
    QVERIFY(backUp(m_files->path(), backup()));
    QVERIFY(QDir(AttachmentFiles::beside(backup()).folder()).removeRecursively());
    QVERIFY(restored());
    QCOMPARE(folder().stateOf(file), FileState::Whole);
}

void AttachmentBackupTest::aFolderLeftBehindIsNotTakenOver()
{
    const KeptFile file = attach("a1", "one");
    QVERIFY(backUp(m_files->path(), backup()));
    const QString target = m_files->file("other.gongkai");
    const AttachmentFiles left = AttachmentFiles::beside(target);
    QVERIFY(left.takeIn(writeFile(m_files->file("b"), "somebody's")));
    QCOMPARE(restoreStore(backup(), target, false, m_files->session().clock()).error().kind, ErrorKind::Exists);
    const auto aside = restoreStore(backup(), target, true, m_files->session().clock());
    QVERIFY(aside);
    QCOMPARE(AttachmentFiles::beside(*aside).names().size(), 1);
    QCOMPARE(left.names(), QStringList{file.sha256.left(2) + u'/' + file.sha256});
    QVERIFY(lostFiles(target)->empty());
}

void AttachmentBackupTest::withoutAttachmentsThereIsNoFolder()
{
    QVERIFY(backUp(m_files->path(), backup()));
    QVERIFY(restored());
    const QStringList folders = QDir(QFileInfo(m_files->path()).path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY2(folders.isEmpty(), qPrintable(folders.join(u' ')));
}

QTEST_GUILESS_MAIN(AttachmentBackupTest)
#include "tst_attachmentbackup.moc"
