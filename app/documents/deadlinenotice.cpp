// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlinenotice.h"

#include "composer.h"
#include "gongwen.h"

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

constexpr int itemColumn = 1;
constexpr int noteColumn = 4;
constexpr auto itemWidths = std::to_array({10.0, 62.0, 23.0, 27.0, 34.0});
constexpr double itemSize = 10.5 * Gongwen::pt;

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::NotDue:
        return u"待报送"_s;
    case Standing::Returned:
        return u"退回待补正"_s;
    default:
        return u"逾期未报"_s;
    }
}

/// Why the last day is another one than usual; empty if nothing moved it.
QString shiftText(const Deadline &deadline)
{
    if (deadline.isOverride)
        return deadline.reason.isEmpty() ? u"（本月另行确定）"_s : u"（本月另行确定，原因：%1）"_s.arg(deadline.reason);
    if (deadline.day == deadline.unshifted)
        return {};
    const QString direction = deadline.day < deadline.unshifted ? u"提前"_s : u"顺延"_s;
    return u"（%1为休息日，%2）"_s.arg(chineseDayOfYear(deadline.unshifted), direction);
}

} // namespace

DeadlineNotice::DeadlineNotice(DeadlineNoticeValues values) : m_values(std::move(values)) { }

std::vector<QString> DeadlineNotice::titleUnits() const
{
    return {chineseMonth(m_values.deadline.period), u"党务政务公开资料"_s, u"催报通知"_s + numberText()};
}

QString DeadlineNotice::numberText() const
{
    return m_values.number > 0 ? u"（第%1次）"_s.arg(chineseCount(m_values.number)) : QString();
}

QString DeadlineNotice::title() const
{
    return joined(titleUnits());
}

QString DeadlineNotice::dayText(QDate day) const
{
    return day.year() == m_values.deadline.period.year() ? chineseDayOfYear(day) : chineseDay(day);
}

QString DeadlineNotice::deadlineSentence() const
{
    return u"%1党务政务公开资料报送截止日为%2%3。"_s.arg(
        chineseMonth(m_values.deadline.period), dayText(m_values.deadline.lastDayOnTime), shiftText(m_values.deadline));
}

QString DeadlineNotice::owedSentence() const
{
    if (m_values.items.empty())
        return u"截至%1，你单位应报资料已全部报送。"_s.arg(dayText(m_values.date));
    return u"截至%1，你单位尚有下列%2项资料未报送或待补正："_s.arg(dayText(m_values.date)).arg(m_values.items.size());
}

QString DeadlineNotice::requestSentence() const
{
    if (m_values.items.empty())
        return {};
    if (m_values.date > m_values.deadline.lastDayOnTime)
        return u"上述资料已影响本月公开工作，请你单位立即报送；确无资料的，请作零报告。报送情况将列入本月通报。"_s;
    return u"请你单位在最后期限前报送；确无资料的，请按时作零报告。逾期未报的，将列入本月通报。"_s;
}

void DeadlineNotice::composeItems(Composer &composer) const
{
    Table table;
    for (double width : itemWidths)
        table.columnWidths.push_back(width * Gongwen::mm);
    table.headRows = 1;
    table.headColumns = itemColumn + 1;
    table.size = itemSize;
    table.appendRow({u"序号"_s, u"公开事项"_s, u"状态"_s, u"最后期限"_s, u"备注"_s}, FontRole::Hei);
    int number = 0;
    for (const OwedItem &item : m_values.items) {
        const QString lastDay = item.lastDay.isValid() ? dayText(item.lastDay) : u"—"_s;
        table.appendRow({QString::number(++number), item.name, standingWord(item.standing), lastDay, item.note},
            FontRole::Song, {itemColumn, noteColumn});
    }
    composer.table(table);
}

void DeadlineNotice::composeReceipt(Composer &composer) const
{
    ReceiptStrip strip;
    strip.cutHint = u"沿此线剪下，交回公开办"_s;
    strip.title = u"回　执"_s;
    strip.text = u"%1：%6%2发出的%3党务政务公开资料催报通知%5收悉，所列%4项资料拟按下列日期报送。"_s.arg(
        m_values.slipReader(), chineseDay(m_values.date), chineseMonth(m_values.deadline.period),
        QString::number(m_values.items.size()), numberText(), m_values.senderOnSlip());
    strip.fields = {u"签收单位："_s, u"签收人："_s, u"签收日期："_s, u"拟报送日期："_s};
    composer.receiptStrip(strip);
}

PageList DeadlineNotice::compose(FontBook &fonts, LineGrid grid) const
{
    Composer composer(fonts, grid);
    composer.head(m_values.head);
    composer.imprint(m_values.imprint);
    composer.title(titleUnits());
    composer.addressee(m_values.office + u'：');
    composer.paragraph(deadlineSentence() + owedSentence());
    if (!m_values.items.empty())
        composeItems(composer);
    const Signature signature{m_values.body, chineseDay(m_values.date), m_values.isSealed};
    const QString closing = requestSentence() + m_values.contactSentence();
    if (!closing.isEmpty())
        composer.paragraph({{FontRole::FangSong, closing}}, signature.lines());
    composer.signature(signature);
    composeReceipt(composer);
    const PaperMeta meta{title(), m_values.body, u"党务政务公开资料催报通知"_s, m_values.date.startOfDay(Qt::UTC)};
    return composer.finish(meta, footText(m_values.version));
}

QString DeadlineNotice::chatText() const
{
    QStringList lines{u"【催报通知%1】%2："_s.arg(numberText(), m_values.office), deadlineSentence() + owedSentence()};
    int number = 0;
    for (const OwedItem &item : m_values.items) {
        QString line = u"%1. %2（%3"_s.arg(++number).arg(item.name, standingWord(item.standing));
        if (item.lastDay.isValid())
            line += u"，最后期限%1"_s.arg(dayText(item.lastDay));
        if (!item.note.isEmpty())
            line += u"，%1"_s.arg(item.note);
        lines += line + u'）';
    }
    const QString closing = requestSentence() + m_values.contactSentence();
    if (!closing.isEmpty())
        lines += closing;
    lines << m_values.body << chineseDay(m_values.date);
    return lines.join(u'\n');
}

} // namespace Gongkai
