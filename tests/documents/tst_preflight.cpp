// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperformat.h"
#include "pdfreading.h"
#include "samplepapers.h"

#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The parts of PDFBox, as Debian installs them.
QString classPath()
{
    QStringList parts;
    for (const QString &part : {u"preflight"_s, u"pdfbox2"_s, u"fontbox2"_s, u"xmpbox"_s, u"commons-logging"_s,
             u"javax.activation"_s, u"jaxb-api"_s})
        parts += u"/usr/share/java/%1.jar"_s.arg(part);
    return parts.join(u':');
}

} // namespace

/// What an archive's own judge says of the archival files: Apache PDFBox Preflight for ISO 19005-1.
class PreflightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void archivalFilesAreAccepted_data();
    void archivalFilesAreAccepted();
    void plainFilesAreNot();

private:
    static QByteArray verdictOn(const QByteArray &pdf)
    {
        return PdfReading(pdf)
            .verdictOf(QStringLiteral(GONGKAI_JAVA),
                {u"-cp"_s, classPath(), u"org.apache.pdfbox.preflight.Validator_A1b"_s, u"FILE"_s})
            .said;
    }
};

void PreflightTest::archivalFilesAreAccepted_data()
{
    QTest::addColumn<PageList>("paper");
    for (const auto &[name, paper] : everyPaper())
        QTest::newRow(name) << paper;
}

void PreflightTest::archivalFilesAreAccepted()
{
    QFETCH(PageList, paper);
    const auto pdf = paperFile(paper, PaperFormat::ArchivalPdf);
    QVERIFY(pdf);
    const QByteArray verdict = verdictOn(*pdf);
    QVERIFY2(verdict.contains("is a valid PDF/A-1b file"), verdict.constData());
}

/// The judge does judge.
void PreflightTest::plainFilesAreNot()
{
    const auto pdf = paperFile(DeadlineNotice(sampleNotice(1)).compose(testFonts()), PaperFormat::Pdf);
    QVERIFY(pdf);
    const QByteArray verdict = verdictOn(*pdf);
    QVERIFY2(verdict.contains("is not a valid PDF/A-1b file"), verdict.constData());
}

QTEST_MAIN(PreflightTest)
#include "tst_preflight.moc"
