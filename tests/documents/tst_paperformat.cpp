// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"
#include "paperformat.h"
#include "samplepapers.h"
#include "statutorylayout.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of a table by their places; a cell over several places stands in each of them.
using Grid = std::vector<QStringList>;

Grid gridOf(const Table &table)
{
    Grid grid(std::size_t(table.rowCount()), QStringList(qsizetype(table.columnWidths.size()), QString()));
    for (const TableCell &cell : table.cells) {
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
            for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
                grid[std::size_t(row)][column] = cell.text;
        }
    }
    return grid;
}

std::vector<Grid> tablesOf(const PageList &paper)
{
    std::vector<Grid> tables;
    for (const PaperBlock &block : paper.blocks) {
        if (block.kind == BlockKind::Table)
            tables.push_back(gridOf(block.table));
    }
    return tables;
}

/// What a document in XML says: its tables, and each element of text outside them by its name.
struct ReadDocument
{
    std::vector<Grid> tables;
    std::vector<std::pair<QString, QString>> texts;
    QString failure;
};

/// Reads tables cell for cell as a browser or a word processor places them: each cell takes the first free place.
class DocumentReader
{
public:
    DocumentReader(const QByteArray &bytes, const QStringList &texts) : m_xml(bytes), m_textElements(texts) { }

    ReadDocument read()
    {
        ReadDocument document;
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString name = m_xml.name().toString();
            if (name == u"table")
                document.tables.push_back(readTable());
            else if (m_textElements.contains(name))
                document.texts.emplace_back(name, readText());
        }
        document.failure = m_isEachPlaceNamed ? m_xml.errorString() : u"a covered place is not named"_s;
        return document;
    }

private:
    int spanIn(const char *html, const char *odt) const
    {
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (attribute.name() == QLatin1StringView(html) || attribute.name() == QLatin1StringView(odt))
                return attribute.value().toInt();
        }
        return 1;
    }
    /// The text up to the end of the current element, with its line breaks.
    QString readText()
    {
        QString text;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            if (m_xml.isStartElement()) {
                ++depth;
                if (m_xml.name() == u"br" || m_xml.name() == u"line-break")
                    text += u'\n';
            } else if (m_xml.isEndElement()) {
                --depth;
            } else if (m_xml.isCharacters()) {
                text += m_xml.text();
            }
        }
        return text;
    }
    Grid readTable()
    {
        Grid grid;
        std::set<std::pair<int, int>> taken;
        int row = -1;
        int column = 0;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            const auto name = m_xml.name();
            if (m_xml.isEndElement() && name == u"table")
                break;
            if (!m_xml.isStartElement())
                continue;
            if (name == u"tr" || name == u"table-row") {
                ++row;
                column = 0;
            } else if (name == u"covered-table-cell") {
                // Every place under a spanning cell is named, or programs that count places go wrong.
                m_isEachPlaceNamed = m_isEachPlaceNamed && taken.contains({row, column++});
            } else if (name == u"td" || name == u"th" || name == u"table-cell") {
                while (taken.contains({row, column}))
                    ++column;
                const int rows = spanIn("rowspan", "number-rows-spanned");
                const int columns = spanIn("colspan", "number-columns-spanned");
                place(grid, taken, {row, column, rows, columns});
                column += name == u"table-cell" ? 1 : columns;
            }
        }
        return grid;
    }
    void place(Grid &grid, std::set<std::pair<int, int>> &taken, std::array<int, 4> where)
    {
        const auto [row, column, rows, columns] = where;
        const QString text = readText();
        for (int r = row; r < row + rows; ++r) {
            for (int c = column; c < column + columns; ++c) {
                grid.resize(std::max(grid.size(), std::size_t(r) + 1));
                QStringList &line = grid[std::size_t(r)];
                while (line.size() <= c)
                    line.append(QString());
                line[c] = text;
                taken.insert({r, c});
            }
        }
    }

    QXmlStreamReader m_xml;
    QStringList m_textElements;
    bool m_isEachPlaceNamed = true;
};

/// A part of an OpenDocument file, unpacked and its sum checked by a program that knows nothing of how it was packed.
QByteArray partOf(const QByteArray &odt, const QString &name)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.odt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(odt) != odt.size() || !file.flush())
        qFatal("cannot write");
    QProcess python;
    python.start(u"python3"_s,
        {u"-c"_s,
            u"import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nfirst = z.infolist()[0]\n"
            "assert z.testzip() is None and first.filename == 'mimetype' and first.compress_type == 0\n"
            "sys.stdout.buffer.write(z.read(sys.argv[2]))"_s,
            file.fileName(), name});
    if (!python.waitForFinished(60000) || python.exitCode() != 0)
        qFatal("%s", python.readAllStandardError().constData());
    return python.readAllStandardOutput();
}

QByteArray fileOf(const PageList &paper, PaperFormat format)
{
    const auto file = paperFile(paper, format);
    if (!file)
        qFatal("%s", qPrintable(file.error().detail));
    return *file;
}

ReadDocument htmlOf(const PageList &paper)
{
    return DocumentReader(fileOf(paper, PaperFormat::Html), {u"h1"_s, u"h2"_s, u"h3"_s, u"p"_s, u"title"_s}).read();
}

ReadDocument odtOf(const PageList &paper)
{
    return DocumentReader(partOf(fileOf(paper, PaperFormat::Odt), u"content.xml"_s), {u"h"_s, u"p"_s}).read();
}

/// All that is said outside tables, an element a line.
QStringList linesOf(const ReadDocument &document, const QStringList &elements)
{
    QStringList lines;
    for (const auto &[name, text] : document.texts) {
        if (elements.contains(name))
            lines += text;
    }
    return lines;
}

QStringList linesOf(const PageList &paper)
{
    QStringList lines;
    for (const PaperBlock &block : paper.blocks) {
        if (block.kind != BlockKind::Table)
            lines += block.text().remove(u'\t'); // places, no words
    }
    return lines;
}

} // namespace

/// The files beside the PDF, read back.
class PaperFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endingNamesTheFormat_data();
    void endingNamesTheFormat();
    void statutoryTablesAreWhole();
    void everyCellIsReadBack_data();
    void everyCellIsReadBack();
    void everyWordIsReadBack_data();
    void everyWordIsReadBack();
    void whatLooksLikeMarkupIsText();
    void pageNeedsNoOtherFile();
    void headCellsSayWhatTheyName();
    void documentNamesItself();
    void plainTextKeepsColumns();
    void equalPapersHaveEqualFiles();
    void tablesStayOnTheirPage();
    void whatIsFilledInHasALine();
    void imprintStandsAtBothEnds();
    void letterHasItsOwnHead();
    void namesOfAttachmentsStandInLine();
    void signatureStandsWhereThePaperHasIt();
    void blankLinesOfThePaperAreKept();
};

void PaperFormatTest::endingNamesTheFormat_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<std::optional<PaperFormat>>("format");
    QTest::newRow("pdf") << u"a.pdf"_s << std::optional(PaperFormat::Pdf);
    QTest::newRow("capitals") << u"年度报告.PDF"_s << std::optional(PaperFormat::Pdf);
    QTest::newRow("odt") << u"dir.pdf/a.odt"_s << std::optional(PaperFormat::Odt);
    QTest::newRow("html") << u"a.b.html"_s << std::optional(PaperFormat::Html);
    QTest::newRow("txt") << u"a.txt"_s << std::optional(PaperFormat::Text);
    QTest::newRow("another") << u"a.docx"_s << std::optional<PaperFormat>();
    QTest::newRow("none") << u"pdf"_s << std::optional<PaperFormat>();
    QTest::newRow("a folder's") << u"a.pdf/b"_s << std::optional<PaperFormat>();
}

void PaperFormatTest::endingNamesTheFormat()
{
    QFETCH(QString, path);
    QFETCH(std::optional<PaperFormat>, format);
    QVERIFY(paperFormatOf(path) == format);
}

/// The tables of the form, each number another one, come out of both files as they are laid out for the paper.
void PaperFormatTest::statutoryTablesAreWhole()
{
    const AnnualReport2021Values values = sampleTabledReport();
    const std::vector<Grid> tables{gridOf(proactiveLayout(values.tables)), gridOf(layoutOf(values.tables.applications)),
        gridOf(layoutOf(values.tables.cases))};
    const PageList paper = AnnualReport2021(values).compose(testFonts());
    QCOMPARE(htmlOf(paper).tables, tables);
    QCOMPARE(odtOf(paper).tables, tables);
}

void PaperFormatTest::everyCellIsReadBack_data()
{
    QTest::addColumn<PageList>("paper");
    for (const auto &[name, paper] : everyPaper())
        QTest::newRow(name) << paper;
}

void PaperFormatTest::everyCellIsReadBack()
{
    QFETCH(PageList, paper);
    const ReadDocument html = htmlOf(paper);
    QCOMPARE(html.failure, QString());
    QCOMPARE(html.tables, tablesOf(paper));
    const ReadDocument odt = odtOf(paper);
    QCOMPARE(odt.failure, QString());
    QCOMPARE(odt.tables, tablesOf(paper));
}

void PaperFormatTest::everyWordIsReadBack_data()
{
    everyCellIsReadBack_data();
}

void PaperFormatTest::everyWordIsReadBack()
{
    QFETCH(PageList, paper);
    QVERIFY(linesOf(paper).size() > 5);
    QCOMPARE(linesOf(htmlOf(paper), {u"h1"_s, u"h2"_s, u"h3"_s, u"p"_s}), linesOf(paper));
    QCOMPARE(linesOf(odtOf(paper), {u"h"_s, u"p"_s}), linesOf(paper));
    const QString plain = QString::fromUtf8(fileOf(paper, PaperFormat::Text));
    for (const PaperBlock &block : paper.blocks) {
        for (const QString &part : block.kind == BlockKind::Table ? QStringList() : block.text().split(u'\t'))
            QVERIFY2(plain.contains(part), qPrintable(part));
    }
}

void PaperFormatTest::whatLooksLikeMarkupIsText()
{
    const QString tricky = u"<b>&lt; \"甲\" </p>  两个空格\U0002CB4E 尾"_s;
    Composer composer(testFonts());
    composer.title({tricky});
    composer.paragraph({{FontRole::Kai, u"<i>"_s}, {FontRole::FangSong, u"甲\n乙\u0001丙"_s}});
    Table table;
    table.columnWidths = {1000, 1000};
    table.headRows = 1;
    table.appendRow({tricky, u"</td>"_s}, FontRole::Song);
    TableCell lone;
    lone.row = 1;
    lone.column = 1;
    lone.text = u"上\n下"_s;
    table.cells.push_back(lone);
    composer.table(table);
    const PageList paper = composer.finish({tricky, {}, {}, {}});
    const Grid grid{{tricky, u"</td>"_s}, {QString(), u"上\n下"_s}};
    const ReadDocument html = htmlOf(paper);
    QCOMPARE(html.failure, QString());
    QCOMPARE(linesOf(html, {u"title"_s, u"h1"_s, u"p"_s}), (QStringList{tricky, tricky, u"<i>甲\n乙丙"_s}));
    QCOMPARE(html.tables, (std::vector<Grid>{grid}));
    const QByteArray content = partOf(fileOf(paper, PaperFormat::Odt), u"content.xml"_s);
    // The second of two blanks is an element of its own.
    QVERIFY(content.contains(u"</p>"_s.toHtmlEscaped().toUtf8() + " <text:s/>"));
    QCOMPARE(odtOf(paper).tables.at(0).at(1), grid.at(1));
}

void PaperFormatTest::pageNeedsNoOtherFile()
{
    const QByteArray html = fileOf(Bulletin(sampleBulletin(12)).compose(testFonts()), PaperFormat::Html);
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(html.contains("<html lang=\"zh-CN\">"));
    QVERIFY(html.contains("<meta charset=\"utf-8\"/>"));
    for (const char *outside : {"http:", "https:", "src=", "href=", "url(", "@import", "<script", "<link"})
        QVERIFY2(!html.contains(outside), outside);
    // An element that closes itself would stay open in a browser.
    for (const char *element : {"td", "th", "p", "h1", "h2", "tr", "title"})
        QVERIFY2(!html.contains(QByteArray("<") + element + "/>"), element);
}

void PaperFormatTest::headCellsSayWhatTheyName()
{
    const QByteArray html = fileOf(AnnualReport2021(sampleTabledReport()).compose(testFonts()), PaperFormat::Html);
    for (const char *cell : {"<th scope=\"colgroup\" colspan=\"7\">申请人情况</th>",
             "<th scope=\"col\" rowspan=\"2\">自然人</th>", "<th scope=\"rowgroup\" rowspan=\"8\">（三）不予公开</th>",
             "<th scope=\"colgroup\" colspan=\"4\">第二十条第（一）项</th>", "<th scope=\"row\">行政许可</th>"})
        QVERIFY2(html.contains(cell), cell);
    QCOMPARE(html.count("<thead>"), 2);
}

void PaperFormatTest::documentNamesItself()
{
    const PageList paper = AnnualReport2008(sampleReport()).compose(testFonts());
    const QByteArray odt = fileOf(paper, PaperFormat::Odt);
    QCOMPARE(partOf(odt, u"mimetype"_s), QByteArray("application/vnd.oasis.opendocument.text"));
    const QString meta = QString::fromUtf8(partOf(odt, u"meta.xml"_s));
    QVERIFY(meta.contains(u"<dc:title>"_s + paper.meta.title));
    QVERIFY(meta.contains(u"<meta:creation-date>2015-12-31T00:00:00Z"_s));
    const QString styles = QString::fromUtf8(partOf(odt, u"styles.xml"_s));
    // 7.1 of GB/T 9704-2012: what is above and beside the type area.
    QVERIFY(styles.contains(u"fo:margin-top=\"104.88pt\""_s));
    QVERIFY(styles.contains(u"fo:margin-left=\"79.37pt\""_s));
    QVERIFY(styles.contains(u"style:font-size-asian=\"16.00pt\""_s));
    const QString content = QString::fromUtf8(partOf(odt, u"content.xml"_s));
    QVERIFY(content.contains(u"text:outline-level=\"2\">一、"_s));
}

void PaperFormatTest::plainTextKeepsColumns()
{
    const QString text =
        QString::fromUtf8(fileOf(AnnualReport2021(sampleTabledReport()).compose(testFonts()), PaperFormat::Text));
    // Three columns of labels, of which a span fills the first, then the numbers.
    QVERIFY2(text.contains(u"\n一、本年新收政府信息公开申请数量\t\t\t100\t101\t102\t"_s), qPrintable(text));
    QVERIFY(text.contains(u"\n　　一、总体情况\n"_s));
    QVERIFY(text.startsWith(u"重庆市永川区三教镇人民政府2021年政府信息公开工作年度报告\n\n"_s));
}

void PaperFormatTest::equalPapersHaveEqualFiles()
{
    for (const PaperFormat format : {PaperFormat::Odt, PaperFormat::Html, PaperFormat::Text})
        QCOMPARE(fileOf(Bulletin(sampleBulletin(12)).compose(testFonts()), format),
            fileOf(Bulletin(sampleBulletin(12)).compose(testFonts()), format));
}

/// A row is never split, head rows are repeated, and a statutory table is not broken at all.
void PaperFormatTest::tablesStayOnTheirPage()
{
    const auto count = [](const PageList &paper, const char *words) {
        return partOf(fileOf(paper, PaperFormat::Odt), u"content.xml"_s).count(words);
    };
    const PageList report = AnnualReport2021(sampleTabledReport()).compose(testFonts());
    QCOMPARE(count(report, "style:may-break-between-rows=\"false\""), 3);
    QCOMPARE(count(report, "fo:keep-together=\"always\""), 3);
    QCOMPARE(count(report, "<table:table-header-rows>"), 2);
    // The table of all offices may be longer than a page.
    const PageList bulletin = Bulletin(sampleBulletin(60)).compose(testFonts());
    QCOMPARE(count(bulletin, "style:may-break-between-rows=\"false\""), 0);
    QCOMPARE(count(bulletin, "<table:table-header-rows>"), 2);
}

void PaperFormatTest::whatIsFilledInHasALine()
{
    const PageList paper = DeadlineNotice(sampleNotice(2)).compose(testFonts());
    const QString plain = QString::fromUtf8(fileOf(paper, PaperFormat::Text));
    QVERIFY2(plain.contains(u"\n签收人：____________________\n"_s), qPrintable(plain));
    QVERIFY(plain.contains(u"\n\n--------沿此线剪下，交回公开办--------\n回　执\n"_s));
    const QByteArray odt = fileOf(paper, PaperFormat::Odt);
    QVERIFY(partOf(odt, u"content.xml"_s).contains(u"签收人：<text:tab/></text:p>"_s.toUtf8()));
    QVERIFY(partOf(odt, u"styles.xml"_s).contains("style:leader-style=\"solid\""));
    QVERIFY(fileOf(paper, PaperFormat::Html).contains(u"<p class=\"field\">签收人：</p>"_s.toUtf8()));
}

void PaperFormatTest::imprintStandsAtBothEnds()
{
    BulletinValues values = sampleBulletin(3);
    dress(values, HeadForm::RedHead);
    const PageList paper = Bulletin(values).compose(testFonts());
    // One character from either end of a line of 28.
    const QString plain = QString::fromUtf8(fileOf(paper, PaperFormat::Text));
    QVERIFY2(plain.contains(u"\n　抄送：区政务公开办，镇党委、人大、纪委。\n　三教镇党政办公室"_s + QString(9, u'　')
                 + u" 2015年12月1日印发\n"_s),
        qPrintable(plain));
    QVERIFY(fileOf(paper, PaperFormat::Html)
                .contains(u"<span>三教镇党政办公室</span><span>2015年12月1日印发</span>"_s.toUtf8()));
    const QByteArray content = partOf(fileOf(paper, PaperFormat::Odt), u"content.xml"_s);
    QVERIFY(content.contains(u"三教镇党政办公室<text:tab/>2015年12月1日印发"_s.toUtf8()));
    // 7.4.1: the first and the last rule are thicker than that between them.
    QCOMPARE(content.count("fo:border-top=\"0.99pt solid #000000\""), 1);
    QCOMPARE(content.count("fo:border-top=\"0.71pt solid #000000\" fo:border-bottom=\"0.99pt solid #000000\""), 1);
    // 10.1: a letter's has none.
    dress(values, HeadForm::Letter);
    const PageList letter = Bulletin(values).compose(testFonts());
    QVERIFY(!partOf(fileOf(letter, PaperFormat::Odt), u"content.xml"_s).contains("fo:border-top"));
    QVERIFY(fileOf(letter, PaperFormat::Html).contains("<p class=\"imprint above1\">"));
}

/// GB/T 9704-2012, 10.1
void PaperFormatTest::letterHasItsOwnHead()
{
    BulletinValues values = sampleBulletin(3);
    dress(values, HeadForm::Letter);
    const PageList paper = Bulletin(values).compose(testFonts());
    const QString number = u"三教府发〔2015〕12号"_s;
    QVERIFY(QString::fromUtf8(fileOf(paper, PaperFormat::Text)).contains(QString(18, u'　') + number));
    QVERIFY(fileOf(paper, PaperFormat::Html).contains(u"<p class=\"letternumber\">"_s.toUtf8() + number.toUtf8()));
    const QByteArray odt = fileOf(paper, PaperFormat::Odt);
    QVERIFY(partOf(odt, u"content.xml"_s).contains("text:style-name=\"Letter_20_number\">" + number.toUtf8()));
    const QByteArray styles = partOf(odt, u"styles.xml"_s);
    QVERIFY(styles.contains("style:border-line-width-bottom=\"1.5pt 0.75pt 0.5pt\""));
    // The first page bears the second rule and no number.
    const qsizetype page = styles.indexOf("<style:master-page style:name=\"Letter\"");
    QVERIFY(page > 0 && styles.indexOf("text:page-number") < page);
    QVERIFY(styles.indexOf("<text:p text:style-name=\"Letter_20_foot\"/>", page) > page);
}

void PaperFormatTest::namesOfAttachmentsStandInLine()
{
    const PageList paper = Bulletin(sampleBulletin(3)).compose(testFonts());
    const QString plain = QString::fromUtf8(fileOf(paper, PaperFormat::Text));
    QVERIFY2(
        plain.contains(u"\n\n　　附件：1.2015年11月资料报送情况一览表\n　　　　　2.2015年各月"_s), qPrintable(plain));
    QVERIFY(fileOf(paper, PaperFormat::Html).contains(u"<p class=\"further\">2.2015年各月"_s.toUtf8()));
    // Being the last line above the signature it has a style of its own on this one.
    QVERIFY(partOf(fileOf(paper, PaperFormat::Odt), u"content.xml"_s)
                .contains("style:parent-style-name=\"Further_20_attachment\""));
}

/// 7.3.5.1 and 7.3.5.2: 28 characters a line, a digit takes half of one.
void PaperFormatTest::signatureStandsWhereThePaperHasIt()
{
    DeadlineNoticeValues values = sampleNotice(1);
    const auto plain = [&values] {
        return QString::fromUtf8(fileOf(DeadlineNotice(values).compose(testFonts()), PaperFormat::Text));
    };
    // The name's 12 characters end two from the edge; the date begins two after it does.
    const QString name = QString(14, u'　') + u"三教镇党务政务公开办公室\n"_s;
    const QString date = u"2015年11月25日\n"_s;
    QVERIFY2(plain().contains(u"\n\n"_s + name + QString(16, u'　') + date), qPrintable(plain()));
    // The date is seven wide and ends four from the edge, the name of three stands over its middle.
    values.isSealed = true;
    values.body = u"公开办"_s;
    QVERIFY2(plain().contains(u"\n\n"_s + QString(19, u'　') + u"公开办\n"_s + QString(17, u'　') + date),
        qPrintable(plain()));
}

void PaperFormatTest::blankLinesOfThePaperAreKept()
{
    BulletinValues values = sampleBulletin(3);
    values.isSealed = true;
    const PageList paper = Bulletin(values).compose(testFonts());
    const auto above = [&paper](BlockKind kind) {
        const auto found = std::find_if(
            paper.blocks.begin(), paper.blocks.end(), [kind](const PaperBlock &block) { return block.kind == kind; });
        return found == paper.blocks.end() ? -1 : found->linesAbove;
    };
    QCOMPARE(above(BlockKind::Line), 1);
    QCOMPARE(above(BlockKind::AttachmentNote), 1);
    QCOMPARE(above(BlockKind::Signature), 2);
    QCOMPARE(above(BlockKind::AttachmentTitle), 1);
    QVERIFY(fileOf(paper, PaperFormat::Html).contains("<p class=\"signature above2\" style=\"padding-right: "));
    QVERIFY(partOf(fileOf(paper, PaperFormat::Odt), u"content.xml"_s).contains("fo:margin-top=\"57.98pt\""));
}

QTEST_MAIN(PaperFormatTest)
#include "tst_paperformat.moc"
