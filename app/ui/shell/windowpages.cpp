// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowpages.h"

#include "basepage.h"
#include "inspectionspage.h"
#include "monthpage.h"
#include "openstore.h"
#include "paperspage.h"
#include "postingspage.h"
#include "registerspage.h"
#include "settingspage.h"
#include "todaypage.h"

#include <QCoreApplication>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

class WindowPages
{
    Q_DECLARE_TR_FUNCTIONS(WindowPages)
};

template <class P>
Page *makeAt(OpenStore &open, Preferences &)
{
    return new P(open.place());
}

} // namespace

std::vector<PageEntry> windowPages()
{
    return {
        {u"today"_s, WindowPages::tr("Today"), u"page-today"_s, u"today"_s, makeAt<TodayPage>},
        {u"month"_s, WindowPages::tr("Submissions"), u"page-month"_s, u"month"_s, makeAt<MonthPage>},
        {u"postings"_s, WindowPages::tr("Postings"), u"page-postings"_s, u"postings"_s, makeAt<PostingsPage>},
        {u"inspections"_s, WindowPages::tr("Inspections"), u"page-inspections"_s, u"inspections"_s,
            makeAt<InspectionsPage>},
        {u"registers"_s, WindowPages::tr("Registers"), u"page-registers"_s, u"registers"_s, makeAt<RegistersPage>},
        {u"papers"_s, WindowPages::tr("Papers"), u"page-papers"_s, u"papers"_s, makeAt<PapersPage>},
        {u"base"_s, WindowPages::tr("Base data"), u"page-base"_s, u"base"_s, makeAt<BasePage>},
        {u"settings"_s, WindowPages::tr("Settings"), u"page-settings"_s, u"settings"_s,
            [](OpenStore &open, Preferences &preferences) -> Page * {
                return new SettingsPage(open.place(), preferences);
            }},
    };
}

} // namespace Gongkai
