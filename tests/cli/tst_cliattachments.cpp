// SPDX-License-Identifier: GPL-3.0-or-later
#include "attaching.h"
#include "clirunner.h"
#include "store.h"

#include <QDir>
#include <QtTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// Attached files on their way out of one store and into another, by the real program.
class CliAttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void exportsAndImportsTheFiles();
    void aFileThatIsNotTheOneRefusesTheImport_data();
    void aFileThatIsNotTheOneRefusesTheImport();
    void anExportNamesWhatItCouldNotBring();
    void aStoreWithoutAttachmentsHasNoFolder();
    void checksBacksUpAndRestores();

private:
    /// Attaches @p bytes to the town's submission in the store @p name.
    void attach(const QString &name, const char *id, const QByteArray &bytes);
    [[nodiscard]] AttachmentFiles filesOf(const QString &name) const
    {
        return AttachmentFiles::beside(m_cli.path(name));
    }
    [[nodiscard]] CliResult imported(const QString &file);

    CliRunner m_cli;
    std::vector<KeptFile> m_kept;
};

void CliAttachmentsTest::initTestCase()
{
    QVERIFY(m_cli.makeStore(u"a.gongkai"_s));
    for (const auto &[id, bytes] : {std::pair("a1", "first"), std::pair("a2", "second"), std::pair("a3", "third")})
        attach(u"a.gongkai"_s, id, bytes);
    QCOMPARE(int(m_kept.size()), 3);
    const CliResult result = m_cli.run({u"export"_s, u"a.gongkai"_s, u"a.json"_s});
    QCOMPARE(result.code, 0);
    QVERIFY(result.err.contains("a.json.files"));
}

void CliAttachmentsTest::attach(const QString &name, const char *id, const QByteArray &bytes)
{
    Session session;
    session.clock = [] { return QDateTime(QDate(2015, 12, 2), QTime(9, 0)); };
    session.isShared = [](const QString &) { return false; };
    const auto store = Store::open(m_cli.path(name), session);
    QVERIFY(store);
    AttachmentBook book(**store);
    const auto kept = book.files().takeIn(m_cli.write(u"source"_s, bytes));
    QVERIFY(kept);
    ChangeSet changes;
    changes.add(attachmentOf(*kept, id, QString::fromLatin1(id) + u".pdf"_s, u"s1"_s));
    QVERIFY(book.commit(changes));
    m_kept.push_back(*kept);
}

CliResult CliAttachmentsTest::imported(const QString &file)
{
    QFile::remove(m_cli.path(u"b.gongkai"_s));
    QDir(filesOf(u"b.gongkai"_s).folder()).removeRecursively();
    if (m_cli.run({u"init"_s, u"b.gongkai"_s}).code != 0)
        return {};
    return m_cli.run({u"import"_s, u"b.gongkai"_s, file});
}

void CliAttachmentsTest::exportsAndImportsTheFiles()
{
    const CliResult result = imported(u"a.json"_s);
    QVERIFY2(result.code == 0, result.err.constData());
    for (const KeptFile &file : m_kept) {
        QCOMPARE(filesOf(u"a.json"_s).stateOf(file), FileState::Whole);
        QCOMPARE(filesOf(u"b.gongkai"_s).stateOf(file), FileState::Whole);
    }
    QCOMPARE(m_cli.run({u"check"_s, u"b.gongkai"_s}).code, 0);
    QCOMPARE(m_cli.run({u"export"_s, u"b.gongkai"_s, u"b.json"_s}).code, 0);
    QCOMPARE(m_cli.read(u"b.json"_s), m_cli.read(u"a.json"_s));
    QCOMPARE(filesOf(u"b.json"_s).names(), filesOf(u"a.json"_s).names());
    // An export of another store under the same name must not hand these files on.
    QCOMPARE(m_cli.run({u"init"_s, u"bare.gongkai"_s}).code, 0);
    QCOMPARE(m_cli.run({u"export"_s, u"bare.gongkai"_s, u"b.json"_s}).code, 0);
    QVERIFY(filesOf(u"b.json"_s).names().isEmpty());
}

void CliAttachmentsTest::aFileThatIsNotTheOneRefusesTheImport_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("another digest") << QByteArray("thirD");
    QTest::newRow("another size") << QByteArray("third one");
}

void CliAttachmentsTest::aFileThatIsNotTheOneRefusesTheImport()
{
    QFETCH(QByteArray, content);
    // In the exchange file they stand in the order of their ids.
    const QString path = filesOf(u"a.json"_s).pathOf(m_kept[2].sha256);
    const QByteArray before = bytesOf(path);
    if (content.isEmpty())
        QVERIFY(QFile::remove(path));
    else
        writeFile(path, content);
    for (const bool isDryRun : {true, false}) {
        QStringList arguments{u"import"_s, u"b.gongkai"_s, u"a.json"_s};
        if (isDryRun) {
            arguments.append(u"--dry-run"_s);
            QCOMPARE(imported(u"a.json"_s).code, 4);
        }
        const QByteArray store = m_cli.digest(u"b.gongkai"_s);
        const CliResult result = m_cli.run(arguments);
        QCOMPARE(result.code, 4);
        QVERIFY2(result.err.contains("attachments[2].sha256: "), result.err.constData());
        QVERIFY2(result.err.contains("a3.pdf"), result.err.constData());
        QVERIFY(!result.err.contains("attachments[0]"));
        QCOMPARE(m_cli.digest(u"b.gongkai"_s), store);
        QVERIFY(!QFileInfo::exists(filesOf(u"b.gongkai"_s).folder()));
    }
    writeFile(path, before);
}

void CliAttachmentsTest::anExportNamesWhatItCouldNotBring()
{
    QVERIFY(m_cli.makeStore(u"lost.gongkai"_s));
    attach(u"lost.gongkai"_s, "x1", "lost");
    attach(u"lost.gongkai"_s, "x2", "kept");
    QVERIFY(QFile::remove(filesOf(u"lost.gongkai"_s).pathOf(m_kept[3].sha256)));
    m_kept.resize(3);
    const CliResult result = m_cli.run({u"export"_s, u"lost.gongkai"_s, u"lost.json"_s});
    QCOMPARE(result.code, 5);
    QVERIFY(result.out.contains("x1.pdf (2015-11 "));
    QVERIFY(m_cli.read(u"lost.json"_s).contains("x1.pdf"));
    QCOMPARE(filesOf(u"lost.json"_s).names().size(), 1);
}

void CliAttachmentsTest::aStoreWithoutAttachmentsHasNoFolder()
{
    QVERIFY(m_cli.makeStore(u"none.gongkai"_s));
    QCOMPARE(m_cli.run({u"export"_s, u"none.gongkai"_s, u"none.json"_s}).code, 0);
    QCOMPARE(m_cli.run({u"backup"_s, u"none.gongkai"_s, u"none-backup.gongkai"_s}).code, 0);
    for (const QString &name : {u"none.gongkai"_s, u"none.json"_s, u"none-backup.gongkai"_s})
        QVERIFY(!QFileInfo::exists(filesOf(name).folder()));
}

void CliAttachmentsTest::checksBacksUpAndRestores()
{
    QCOMPARE(m_cli.run({u"backup"_s, u"a.gongkai"_s, u"backup.gongkai"_s}).code, 0);
    QCOMPARE(m_cli.run({u"check"_s, u"backup.gongkai"_s}).code, 0);
    writeFile(filesOf(u"a.gongkai"_s).pathOf(m_kept[0].sha256), "firsT");
    const CliResult checked = m_cli.run({u"check"_s, u"a.gongkai"_s});
    QCOMPARE(checked.code, 5);
    QVERIFY2(checked.out.contains("a1.pdf (2015-11 "), checked.out.constData());
    const CliResult again = m_cli.run({u"backup"_s, u"a.gongkai"_s, u"other.gongkai"_s});
    QCOMPARE(again.code, 5);
    QVERIFY(again.out.contains("a1.pdf"));
    const CliResult restored = m_cli.run({u"restore"_s, u"backup.gongkai"_s, u"a.gongkai"_s, u"--replace"_s});
    QVERIFY2(restored.code == 0, restored.err.constData());
    QCOMPARE(m_cli.run({u"check"_s, u"a.gongkai"_s}).code, 0);
}

QTEST_GUILESS_MAIN(CliAttachmentsTest)
#include "tst_cliattachments.moc"
