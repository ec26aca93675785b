// SPDX-License-Identifier: GPL-3.0-or-later
#include "listwording.h"

#include <QCoreApplication>

namespace Gongkai {

namespace {

class ListWording
{
    Q_DECLARE_TR_FUNCTIONS(ListWording)
};

struct ListWords
{
    List list;
    const char *name;
    const char *one;
};

// clang-format off
constexpr ListWords Lists[] = {
    {List::Town, QT_TRANSLATE_NOOP("ListWording", "Town"), QT_TRANSLATE_NOOP("ListWording", "town")},
    {List::Offices, QT_TRANSLATE_NOOP("ListWording", "Offices"), QT_TRANSLATE_NOOP("ListWording", "office")},
    {List::Villages, QT_TRANSLATE_NOOP("ListWording", "Villages and communities"), QT_TRANSLATE_NOOP("ListWording", "village or community")},
    {List::Officials, QT_TRANSLATE_NOOP("ListWording", "Leading officials"), QT_TRANSLATE_NOOP("ListWording", "leading official")},
    {List::Items, QT_TRANSLATE_NOOP("ListWording", "Disclosure items"), QT_TRANSLATE_NOOP("ListWording", "disclosure item")},
    {List::Deadlines, QT_TRANSLATE_NOOP("ListWording", "Deadlines set for one month"), QT_TRANSLATE_NOOP("ListWording", "deadline set for one month")},
    {List::DeadlineRules, QT_TRANSLATE_NOOP("ListWording", "Deadline rules"), QT_TRANSLATE_NOOP("ListWording", "deadline rule")},
    {List::HolidayNotices, QT_TRANSLATE_NOOP("ListWording", "Notices on days off"), QT_TRANSLATE_NOOP("ListWording", "notice on days off")},
    {List::Exemptions, QT_TRANSLATE_NOOP("ListWording", "Exemptions"), QT_TRANSLATE_NOOP("ListWording", "exemption")},
    {List::Submissions, QT_TRANSLATE_NOOP("ListWording", "Submissions"), QT_TRANSLATE_NOOP("ListWording", "submission")},
    {List::Postings, QT_TRANSLATE_NOOP("ListWording", "Postings"), QT_TRANSLATE_NOOP("ListWording", "posting")},
    {List::Attachments, QT_TRANSLATE_NOOP("ListWording", "Attachments"), QT_TRANSLATE_NOOP("ListWording", "attachment")},
    {List::Teams, QT_TRANSLATE_NOOP("ListWording", "Inspection teams"), QT_TRANSLATE_NOOP("ListWording", "inspection team")},
    {List::Checklists, QT_TRANSLATE_NOOP("ListWording", "Versions of the checklist"), QT_TRANSLATE_NOOP("ListWording", "version of the checklist")},
    {List::Draws, QT_TRANSLATE_NOOP("ListWording", "Draws of visits"), QT_TRANSLATE_NOOP("ListWording", "draw of visits")},
    {List::Visits, QT_TRANSLATE_NOOP("ListWording", "Inspections"), QT_TRANSLATE_NOOP("ListWording", "inspection")},
    {List::Findings, QT_TRANSLATE_NOOP("ListWording", "Findings"), QT_TRANSLATE_NOOP("ListWording", "finding")},
    {List::HotlineCalls, QT_TRANSLATE_NOOP("ListWording", "Hotline calls"), QT_TRANSLATE_NOOP("ListWording", "hotline call")},
    {List::Proposals, QT_TRANSLATE_NOOP("ListWording", "Motions and suggestions"), QT_TRANSLATE_NOOP("ListWording", "motion or suggestion")},
    {List::Meetings, QT_TRANSLATE_NOOP("ListWording", "Meetings"), QT_TRANSLATE_NOOP("ListWording", "meeting")},
    {List::LeadingGroup, QT_TRANSLATE_NOOP("ListWording", "Leading group"), QT_TRANSLATE_NOOP("ListWording", "member of the leading group")},
    {List::Applications, QT_TRANSLATE_NOOP("ListWording", "Applications for information"), QT_TRANSLATE_NOOP("ListWording", "application for information")},
    {List::Reconsiderations, QT_TRANSLATE_NOOP("ListWording", "Administrative reconsiderations"), QT_TRANSLATE_NOOP("ListWording", "administrative reconsideration")},
    {List::Lawsuits, QT_TRANSLATE_NOOP("ListWording", "Administrative lawsuits"), QT_TRANSLATE_NOOP("ListWording", "administrative lawsuit")},
    {List::ProactiveFigures, QT_TRANSLATE_NOOP("ListWording", "Figures of proactive disclosure"), QT_TRANSLATE_NOOP("ListWording", "figure of proactive disclosure")},
    {List::CarriedIn, QT_TRANSLATE_NOOP("ListWording", "Applications carried in"), QT_TRANSLATE_NOOP("ListWording", "number carried in")},
    {List::ApplicationTotals, QT_TRANSLATE_NOOP("ListWording", "Typed totals of applications"), QT_TRANSLATE_NOOP("ListWording", "typed total of applications")},
    {List::OpeningFigures, QT_TRANSLATE_NOOP("ListWording", "Opening figures"), QT_TRANSLATE_NOOP("ListWording", "opening figure")},
    {List::ReportTexts, QT_TRANSLATE_NOOP("ListWording", "Texts of the annual report"), QT_TRANSLATE_NOOP("ListWording", "text of the annual report")},
    {List::BulletinTexts, QT_TRANSLATE_NOOP("ListWording", "Closing texts of bulletins"), QT_TRANSLATE_NOOP("ListWording", "closing text of bulletins")},
};
// clang-format on

const ListWords *wordsOf(List list)
{
    for (const ListWords &words : Lists) {
        if (words.list == list)
            return &words;
    }
    return nullptr;
}

} // namespace

QString listName(List list)
{
    const ListWords *words = wordsOf(list);
    return words ? ListWording::tr(words->name) : QString();
}

QString recordName(List list)
{
    const ListWords *words = wordsOf(list);
    return words ? ListWording::tr(words->one) : QString();
}

List listFromKey(QStringView key)
{
    List found = key == QLatin1StringView(RecordTraits<Town>::key) ? List::Town : List::None;
    forEachListedRecord([&]<class R>() {
        if (key == QLatin1StringView(RecordTraits<R>::key))
            found = RecordTraits<R>::list;
    });
    return found;
}

} // namespace Gongkai
