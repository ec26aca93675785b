// SPDX-License-Identifier: GPL-3.0-or-later
//
// 25 deadline notices, from values to PDF bytes, against Qt's PDF writer alone writing 25 files with the same glyphs
// and faces.
#include "bench.h"
#include "deadlinenotice.h"
#include "documents_bench.h"
#include "fontbook.h"
#include "pdf.h"

#include <QGuiApplication>

#include <vector>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int offices = 25;

DeadlineNotice notice(int office)
{
    const QStringList items{u"村（社区）财务收支公开"_s, u"惠民资金发放明细"_s, u"政府采购结果"_s, u"低保评议结果"_s};
    DeadlineNoticeValues values;
    values.body = u"三教镇党务政务公开办公室"_s;
    values.office = u"第%1办公室"_s.arg(office + 1);
    values.deadline.period = Period(2015, 11);
    values.deadline.day = QDate(2015, 11, 28);
    values.deadline.lastDayOnTime = values.deadline.day;
    values.deadline.unshifted = values.deadline.day;
    values.date = QDate(2015, 11, 25);
    values.contact = u"王建国"_s;
    values.phone = u"023-49880000"_s;
    for (int i = 0; i <= office % items.size(); ++i)
        values.items.push_back({items[i], Standing::NotDue, values.deadline.day, {}});
    return DeadlineNotice(values);
}

} // namespace

int main(int argc, char **argv)
{
    useNoDisplay();
    QGuiApplication application(argc, argv);
    FontBook fonts;
    std::vector<PageList> laidOut;
    for (int office = 0; office < offices; ++office)
        laidOut.push_back(notice(office).compose(fonts));
    bool isWritten = true;
    const auto floor = [&] {
        for (const PageList &paper : laidOut)
            isWritten = isWritten && paper.pageCount() == 1 && !bareQtPdf(paper).isEmpty();
    };
    const auto ours = [&] {
        for (int office = 0; office < offices; ++office)
            isWritten = isWritten && bool(toPdf(notice(office).compose(fonts)));
    };
    compare("documents_notices", floor, ours, 2.0);
    return isWritten ? 0 : 1;
}
