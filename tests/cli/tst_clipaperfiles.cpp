// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirunner.h"
#include "paperbook.h"

#include <QDir>
#include <QtTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// The kinds of file that papers are written as from the command line.
class CliPaperFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void endingDecides_data();
    void endingDecides();
    void withoutAnEndingItIsAPdf();
    void anotherEndingIsRefused_data();
    void anotherEndingIsRefused();
    void noticesAreWrittenAsAsked();
    void issuingFreezesThePdf_data();
    void issuingFreezesThePdf();
    void twoProcessesWriteTheSameBytes_data();
    void twoProcessesWriteTheSameBytes();
    void characterWithoutFontStopsTheIssue();
    void everyCellOfTheTablesIsWritten();

private:
    [[nodiscard]] static QStringList bulletin(const QString &file)
    {
        return {u"bulletin"_s, u"a.gongkai"_s, u"--period"_s, u"2015-11"_s, u"--now"_s, u"2015-12-02T09:00"_s,
            u"--output"_s, file};
    }
    [[nodiscard]] static QStringList report(const QString &file)
    {
        return {u"report"_s, u"a.gongkai"_s, u"--year"_s, u"2015"_s, u"--now"_s, u"2015-12-31T09:00"_s, u"--output"_s,
            file};
    }
    [[nodiscard]] QByteArray frozenPdf() const;

    std::unique_ptr<CliRunner> m_cli;
};

void CliPaperFilesTest::init()
{
    m_cli = std::make_unique<CliRunner>();
    QVERIFY(m_cli->makeStore(u"a.gongkai"_s));
}

/// The PDF of the paper that was issued last.
QByteArray CliPaperFilesTest::frozenPdf() const
{
    auto store = Store::open(m_cli->path(u"a.gongkai"_s), Session{{}, {}, {}, {}, [] { return QDateTime(); }});
    if (!store)
        return {};
    const PaperBook book(**store);
    const auto issued = book.issued();
    if (!issued || issued->empty())
        return {};
    const auto document = book.issuedDocument(issued->front().id);
    return document ? document->pdf : QByteArray();
}

void CliPaperFilesTest::endingDecides_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("pdf") << bulletin(u"b.pdf"_s) << QByteArray("%PDF-1.4") << QByteArray("/Metadata");
    QTest::newRow("capitals") << bulletin(u"b.PDF"_s) << QByteArray("%PDF-1.4") << QByteArray("/Metadata");
    QTest::newRow("pdfa") << (bulletin(u"b.pdf"_s) << u"--pdfa"_s) << QByteArray("%PDF-1.4")
                          << QByteArray("<pdfaid:part>1");
    QTest::newRow("odt") << bulletin(u"b.odt"_s) << QByteArray("PK\3\4") << QByteArray("opendocument.text");
    QTest::newRow("html") << bulletin(u"b.html"_s) << QByteArray("<!DOCTYPE html>") << QByteArray("财政所</th>");
    QTest::newRow("txt") << bulletin(u"b.txt"_s) << QByteArray("三教镇") << QByteArray("\t财政所\t");
    QTest::newRow("report as odt") << report(u"b.odt"_s) << QByteArray("PK\3\4") << QByteArray("opendocument.text");
    QTest::newRow("report as html") << report(u"b.html"_s) << QByteArray("<!DOCTYPE html>") << QByteArray("568件");
    QTest::newRow("report as txt") << report(u"b.txt"_s) << QByteArray("重庆市永川区三教镇") << QByteArray("568件");
}

void CliPaperFilesTest::endingDecides()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, part);
    const QString name = arguments.at(arguments.indexOf(u"--output"_s) + 1);
    m_cli->write(name, "the old one");
    const CliResult result = m_cli->run(arguments);
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(result.out, name.toUtf8() + '\n');
    const QByteArray file = m_cli->read(name);
    QVERIFY2(file.startsWith(start), file.left(80).constData());
    QVERIFY2(file.contains(part), file.left(2000).constData());
    // Nothing is left of the file it was written to first.
    QCOMPARE(m_cli->files().filter(u"b."_s).size(), 1);
}

void CliPaperFilesTest::withoutAnEndingItIsAPdf()
{
    const CliResult result = m_cli->run(bulletin(u"paper"_s));
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY(m_cli->read(u"paper"_s).startsWith("%PDF-"));
}

void CliPaperFilesTest::anotherEndingIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const QString four = u"a paper is written as .pdf, .odt, .html or .txt."_s;
    QTest::newRow("docx") << report(u"r.docx"_s) << u"“r.docx” does not say what kind of file is wanted: "_s + four;
    QTest::newRow("issue") << (bulletin(u"b.doc"_s) << u"--issue"_s) << four;
    QTest::newRow("archival text") << (bulletin(u"b.txt"_s) << u"--pdfa"_s) << u"for a PDF only, not for “b.txt”"_s;
    QTest::newRow("notices") << QStringList{u"notices"_s, u"a.gongkai"_s, u"--period"_s, u"2015-11"_s, u"--output"_s,
        u"n"_s, u"--as"_s, u"rtf"_s}
                             << four;
}

void CliPaperFilesTest::anotherEndingIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const QStringList before = m_cli->files();
    const QByteArray store = m_cli->digest(u"a.gongkai"_s);
    const CliResult result = m_cli->run(arguments);
    QCOMPARE(result.code, 2);
    QVERIFY2(QString::fromUtf8(result.err).contains(said), result.err.constData());
    QCOMPARE(m_cli->files(), before);
    QCOMPARE(m_cli->digest(u"a.gongkai"_s), store);
}

void CliPaperFilesTest::noticesAreWrittenAsAsked()
{
    for (const QString &kind : {u"pdf"_s, u"odt"_s, u"html"_s, u"txt"_s}) {
        const CliResult result = m_cli->run({u"notices"_s, u"a.gongkai"_s, u"--period"_s, u"2015-11"_s, u"--now"_s,
            u"2015-12-02T09:00"_s, u"--output"_s, kind, u"--as"_s, kind});
        QVERIFY2(result.code == 0, result.err.constData());
        const QStringList files = QDir(m_cli->path(kind)).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY2(files[0].endsWith(u'.' + kind), qPrintable(files[0]));
    }
    const QString text = QDir(m_cli->path(u"txt"_s)).entryList(QDir::Files).value(0);
    QVERIFY(m_cli->read(u"txt/"_s + text).contains("低保名单"));
}

void CliPaperFilesTest::issuingFreezesThePdf_data()
{
    QTest::addColumn<QString>("file");
    for (const char *kind : {"pdf", "odt", "html", "txt"})
        QTest::newRow(kind) << u"b."_s + QString::fromLatin1(kind);
}

void CliPaperFilesTest::issuingFreezesThePdf()
{
    QFETCH(QString, file);
    const CliResult result = m_cli->run(bulletin(file) << u"--issue"_s);
    QVERIFY2(result.code == 0, result.err.constData());
    const QByteArray frozen = frozenPdf();
    QVERIFY(frozen.startsWith("%PDF-"));
    // What is kept for good is in the form for it.
    QVERIFY(frozen.contains("<pdfaid:part>1"));
    QCOMPARE(m_cli->read(file) == frozen, file.endsWith(u".pdf"));
    if (file.endsWith(u".txt"))
        QVERIFY(m_cli->read(file).contains("版次：第1版"));
    QCOMPARE(m_cli->run({u"check"_s, u"a.gongkai"_s}).code, 0);
}

void CliPaperFilesTest::twoProcessesWriteTheSameBytes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("report") << report(u"f"_s);
    QTest::newRow("bulletin") << bulletin(u"f"_s);
}

void CliPaperFilesTest::twoProcessesWriteTheSameBytes()
{
    QFETCH(QStringList, arguments);
    for (const QStringList &kind : {QStringList{u".pdf"_s}, QStringList{u".pdf"_s, u"--pdfa"_s}, QStringList{u".odt"_s},
             QStringList{u".html"_s}, QStringList{u".txt"_s}}) {
        QList<QByteArray> written;
        for (const QString &name : {u"one"_s, u"two"_s}) {
            QStringList whole = arguments + kind.mid(1);
            whole.replace(whole.indexOf(u"f"_s), name + kind[0]);
            QCOMPARE(m_cli->run(whole).code, 0);
            written += m_cli->read(name + kind[0]);
        }
        QVERIFY2(written[0] == written[1], qPrintable(kind.join(u' ')));
        QVERIFY(!written[0].isEmpty());
    }
}

void CliPaperFilesTest::characterWithoutFontStopsTheIssue()
{
    m_cli->write(u"own.json"_s,
        R"({"format":"gongkai-exchange","version":1,"reportTexts":[{"year":2015,"form":"2008","section":"measures",)"
        R"("text":"联系人张)"
        "\xF0\x9F\x98\x80"
        R"(同志。"}]})");
    QCOMPARE(m_cli->run({u"import"_s, u"a.gongkai"_s, u"own.json"_s}).code, 0);
    const QByteArray store = m_cli->digest(u"a.gongkai"_s);
    const CliResult result = m_cli->run(report(u"r.pdf"_s) << u"--issue"_s);
    QCOMPARE(result.code, 1);
    const QString said = QString::fromUtf8(result.err);
    for (const QString &part : {u"U+1F600"_s, u"page 1"_s, u"联系人张"_s})
        QVERIFY2(said.contains(part), result.err.constData());
    QCOMPARE(m_cli->digest(u"a.gongkai"_s), store);
    QVERIFY(!m_cli->files().contains(u"r.pdf"_s));
    // A text names characters and needs no font.
    QCOMPARE(m_cli->run(report(u"r.txt"_s)).code, 0);
    QVERIFY(m_cli->read(u"r.txt"_s).contains("\xF0\x9F\x98\x80"));
}

void CliPaperFilesTest::everyCellOfTheTablesIsWritten()
{
    m_cli->write(u"own.json"_s,
        R"({"format":"gongkai-exchange","version":1,"applicationTotals":[)"
        R"({"year":2021,"row":"new","applicant":"naturalPerson","count":11},)"
        R"({"year":2021,"row":"new","applicant":"commercial","count":2},)"
        R"({"year":2021,"row":"granted","applicant":"naturalPerson","count":11},)"
        R"({"year":2021,"row":"refused.8","applicant":"commercial","count":2}]})");
    QCOMPARE(m_cli->run({u"import"_s, u"a.gongkai"_s, u"own.json"_s}).code, 0);
    const QStringList arguments{
        u"report"_s, u"a.gongkai"_s, u"--year"_s, u"2021"_s, u"--now"_s, u"2022-01-20T09:00"_s, u"--output"_s};
    const CliResult result = m_cli->run(arguments + QStringList{u"r.txt"_s});
    QVERIFY2(result.code == 0, result.err.constData());
    const QStringList rows = QString::fromUtf8(m_cli->read(u"r.txt"_s)).split(u'\n');
    for (const QString &row : {u"一、本年新收政府信息公开申请数量\t\t\t11\t2\t0\t0\t0\t0\t13"_s,
             u"\t\t8.属于行政查询事项\t0\t2\t0\t0\t0\t0\t2"_s, u"\t（七）总计\t\t11\t2\t0\t0\t0\t0\t13"_s})
        QVERIFY2(rows.contains(row), qPrintable(rows.join(u'\n')));
}

QTEST_GUILESS_MAIN(CliPaperFilesTest)
#include "tst_clipaperfiles.moc"
