// SPDX-License-Identifier: GPL-3.0-or-later
#include "rectificationnotice.h"

#include "composer.h"
#include "gongwen.h"

#include <algorithm>
#include <initializer_list>
#include <string>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

constexpr int problemColumn = 1;
constexpr int demandColumn = 2;
constexpr std::initializer_list<double> itemWidths = {10.0, 54.0, 46.0, 18.0, 28.0};
constexpr double itemSize = 10.5 * Gongwen::pt;

constexpr std::initializer_list<double> slipWidths = {10.0, 48.0, 54.0, 22.0, 22.0};
/// How many full signs of a problem stand on the slip: one line to be cut off, two on a sheet of its own.
constexpr int signsToCutOff = 12;
constexpr int signsOnSheet = 22;
/// Handwriting needs some room; on a sheet of its own the rows share what there is.
constexpr double rowToCutOff = 8.5 * Gongwen::mm;
constexpr double roomOnSheet = 125 * Gongwen::mm;
constexpr double leastRowOnSheet = 11 * Gongwen::mm;
constexpr double mostRowOnSheet = 20 * Gongwen::mm;
constexpr std::initializer_list<double> fieldWidths = {34.0, 44.0, 34.0, 44.0};

const QString slipTitle = u"整改回执"_s;
const QStringList slipFields{u"填报单位（盖章）"_s, u"负责人签名"_s, u"填报日期"_s, u"联系电话"_s};

Table noticeTable(std::initializer_list<double> widths)
{
    Table table = tableOf(widths);
    table.size = itemSize;
    return table;
}

/// @p text in one line of at most @p signs full signs, two letters or digits to each; what is left out shows as an
/// ellipsis.
QString shortened(const QString &text, int signs)
{
    constexpr char32_t lastNarrow = 0x2E7F;
    const std::u32string characters = text.simplified().toStdU32String();
    const auto widthOfSign = [](char32_t sign) { return sign <= lastNarrow ? 1 : 2; };
    int whole = 0;
    for (const char32_t character : characters)
        whole += widthOfSign(character);
    if (whole <= 2 * signs)
        return text.simplified();
    int width = 2;
    std::size_t kept = 0;
    while (width + widthOfSign(characters[kept]) <= 2 * signs)
        width += widthOfSign(characters[kept++]);
    return QString::fromStdU32String(characters.substr(0, kept)) + u'…';
}

/// Who fills the slip in, in two rows; that it is @p village is known.
Table fieldsTable(const QString &village)
{
    Table table = noticeTable(fieldWidths);
    table.leastRowHeight = leastRowOnSheet;
    table.keepsTogether = true;
    for (int i = 0; i < slipFields.size(); i += 2)
        table.appendRow({slipFields[i], i == 0 ? village : QString(), slipFields[i + 1], {}}, FontRole::Song);
    return table;
}

} // namespace

RectificationNotice::RectificationNotice(RectificationNoticeValues values) : m_values(std::move(values)) { }

std::vector<QString> RectificationNotice::titleUnits() const
{
    return {m_values.village, u"党务村务公开"_s, u"督查"_s, u"整改通知书"_s};
}

QString RectificationNotice::title() const
{
    return joined(titleUnits());
}

QString RectificationNotice::you() const
{
    return m_values.isCommunity ? u"你社区"_s : u"你村"_s;
}

QString RectificationNotice::dayText(const std::optional<QDate> &day) const
{
    if (!day)
        return u"—"_s;
    return day->year() == m_values.date.year() ? chineseDayOfYear(*day) : chineseDay(*day);
}

QString RectificationNotice::foundSentence() const
{
    return u"%1，%2对%3党务村务公开工作进行督查，发现下列%4个问题，现通知%3限期整改："_s.arg(
        chineseDay(m_values.visitedOn), m_values.team, you(), QString::number(m_values.items.size()));
}

QString RectificationNotice::requestSentence() const
{
    return u"请%1逐项整改，在期限内完成，并填写整改回执交回公开办。逾期未整改或者整改不到位的，将予以通报。"_s.arg(
               you())
        + m_values.contactSentence();
}

QString RectificationNotice::slipSentence() const
{
    return u"%1：%2%3发给%5的整改通知书收悉，所列%4个问题的整改情况如下。"_s.arg(m_values.slipReader(),
        m_values.senderOnSlip(), chineseDay(m_values.date), QString::number(m_values.items.size()), m_values.village);
}

Table RectificationNotice::itemsTable() const
{
    Table table = noticeTable(itemWidths);
    table.headRows = 1;
    table.headColumns = problemColumn + 1;
    table.appendRow({u"序号"_s, u"存在问题"_s, u"整改要求"_s, u"责任人"_s, u"整改期限"_s}, FontRole::Hei);
    int number = 0;
    for (const RectificationItem &item : m_values.items) {
        const QString problem = item.isSerious ? item.problem + u"（严重）"_s : item.problem;
        table.appendRow({QString::number(++number), problem, item.demand, item.responsible, dayText(item.rectifyBy)},
            FontRole::Song, {problemColumn, demandColumn});
    }
    return table;
}

Table RectificationNotice::slipTable(double rowHeight, int signs) const
{
    Table table = noticeTable(slipWidths);
    table.headRows = 1;
    table.headColumns = problemColumn + 1;
    table.leastRowHeight = rowHeight;
    table.appendRow({u"序号"_s, u"存在问题"_s, u"整改情况"_s, u"责任人签名"_s, u"完成日期"_s}, FontRole::Hei);
    int number = 0;
    for (const RectificationItem &item : m_values.items)
        table.appendRow(
            {QString::number(++number), shortened(item.problem, signs), {}, {}, {}}, FontRole::Song, {problemColumn});
    return table;
}

void RectificationNotice::composeSlip(Composer &composer) const
{
    ReceiptStrip strip;
    strip.cutHint = u"沿此线剪下，交回公开办"_s;
    strip.title = u"整　改　回　执"_s;
    strip.text = slipSentence();
    for (const QString &field : slipFields)
        strip.fields.push_back(field + u'：');
    strip.table = slipTable(rowToCutOff, signsToCutOff);
    composer.receiptStrip(strip);
}

void RectificationNotice::composeSlipSheet(Composer &composer) const
{
    composer.startAttachment(u"附件"_s, slipTitle);
    composer.startSlip();
    composer.paragraph(slipSentence());
    const double row = roomOnSheet / double(m_values.items.size() + 1);
    composer.table(slipTable(std::clamp(row, leastRowOnSheet, mostRowOnSheet), signsOnSheet));
    composer.table(fieldsTable(m_values.village));
}

PageList RectificationNotice::composed(FontBook &fonts, LineGrid grid, bool hasOwnSheet) const
{
    Composer composer(fonts, grid);
    composer.head(m_values.head);
    composer.imprint(m_values.imprint);
    composer.title(titleUnits());
    composer.addressee(m_values.village + u'：');
    composer.paragraph(foundSentence());
    composer.table(itemsTable());
    const Signature signature{m_values.body, chineseDay(m_values.date), m_values.isSealed};
    composer.paragraph({{FontRole::FangSong, requestSentence()}}, signature.lines());
    if (hasOwnSheet)
        composer.attachmentNote({slipTitle});
    composer.signature(signature);
    if (hasOwnSheet)
        composeSlipSheet(composer);
    else
        composeSlip(composer);
    const PaperMeta meta{title(), m_values.body, u"党务村务公开督查整改通知书"_s, m_values.date.startOfDay(Qt::UTC)};
    return composer.finish(meta, footText(m_values.version));
}

PageList RectificationNotice::compose(FontBook &fonts, LineGrid grid) const
{
    PageList oneSheet = composed(fonts, grid, false);
    return oneSheet.pageCount() == 1 ? oneSheet : composed(fonts, grid, true);
}

} // namespace Gongkai
