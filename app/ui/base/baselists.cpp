// SPDX-License-Identifier: GPL-3.0-or-later
#include "baselists.h"

#include "checklistdialog.h"
#include "datewording.h"
#include "drawbook.h"
#include "enumwording.h"
#include "groupmemberdialog.h"
#include "itemdialog.h"
#include "listwording.h"
#include "officedialog.h"
#include "officialdialog.h"
#include "recordspaneof.h"
#include "reformtools.h"
#include "takeoverdialog.h"
#include "teamdialog.h"
#include "townbook.h"
#include "villagedialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QHash>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

class BaseWords
{
    Q_DECLARE_TR_FUNCTIONS(BaseLists)
};

/// A column that shows the field @p member of a record under its own name.
template <class R>
Column<Stored<R>> column(List list, const char *field, QString R::*member)
{
    return {fieldName(list, QString::fromLatin1(field)), [member](const Stored<R> &row) { return row.record.*member; }};
}

template <class R, class E>
Column<Stored<R>> wordColumn(List list, const char *field, E R::*member)
{
    return {fieldName(list, QString::fromLatin1(field)),
        [member](const Stored<R> &row) { return label(row.record.*member); }};
}

template <class R>
Column<Stored<R>> monthColumn(List list, const char *field, std::optional<Period> R::*member)
{
    return {fieldName(list, QString::fromLatin1(field)), [member](const Stored<R> &row) {
                const auto &month = row.record.*member;
                return month ? month->toString() : QString();
            }};
}

template <class R, class Dialog>
std::function<RecordsPane *(const Workplace &, QWidget *)> pane(
    std::vector<Column<Stored<R>>> columns, const QString &emptySentence)
{
    return [columns = std::move(columns), emptySentence](const Workplace &place, QWidget *parent) -> RecordsPane * {
        auto *made = new RecordsPaneOf<R>(
            place, columns, [&store = place.store] { return TownBook(store).all<R>(); },
            [place](
                const Stored<R> *record, QWidget *window) { return std::make_unique<Dialog>(place, record, window); },
            emptySentence, parent);
        if constexpr (requires { addReformTools(*made, place); })
            addReformTools(*made, place);
        return made;
    };
}

BaseList offices()
{
    constexpr List Here = List::Offices;
    using Row = Stored<Office>;
    const auto order = Column<Row>(fieldName(Here, u"order"), [](const Row &row) {
        return QString::number(row.record.order);
    }).sortedBy([](const Row &row) {
          return QVariant(row.record.order);
      }).atTheEnd();
    return {u"offices"_s, BaseWords::tr("&Offices"),
        pane<Office, OfficeDialog>({order, column(Here, "code", &Office::code), column(Here, "name", &Office::name),
                                       column(Here, "contact", &Office::contact), column(Here, "phone", &Office::phone),
                                       monthColumn(Here, "from", &Office::from), monthColumn(Here, "to", &Office::to)},
            BaseWords::tr("No office yet. Press “New” to add the first office that hands in material."))};
}

/// The offices by code, as the list of items was last read beside them.
using OfficesByCode = QHash<QString, Office>;

std::vector<Column<Stored<CatalogueItem>>> itemColumns(const std::shared_ptr<OfficesByCode> &offices)
{
    constexpr List Here = List::Items;
    using R = CatalogueItem;
    using Row = Stored<R>;
    const auto office = Column<Row>(fieldName(Here, u"office"), [offices](const Row &row) {
        const auto found = offices->constFind(row.record.office);
        return found == offices->constEnd() ? row.record.office : found->name;
    }).sortedBy([offices](const Row &row) {
        // Items of one office stand together, the offices in the order of the papers.
        const int order = offices->value(row.record.office).order;
        return QVariant(u"%1 %2"_s.arg(order, 8, 10, QChar(u'0')).arg(row.record.code));
    });
    return {office, column(Here, "code", &R::code), column(Here, "name", &R::name),
        wordColumn(Here, "class", &R::disclosureClass), wordColumn(Here, "frequency", &R::frequency),
        column(Here, "timeLimit", &R::timeLimit), column(Here, "legalBasis", &R::legalBasis),
        column(Here, "topic", &R::topic), monthColumn(Here, "to", &R::to)};
}

Result<std::vector<Stored<CatalogueItem>>> itemsBeside(Store &store, OfficesByCode &offices)
{
    const TownBook book(store);
    const auto all = book.all<Office>();
    if (!all)
        return all.error();
    offices.clear();
    for (const auto &[office, version] : *all)
        offices.insert(office.code, office);
    return book.all<CatalogueItem>();
}

BaseList items()
{
    return {
        u"items"_s, BaseWords::tr("Disclosure &items"), [](const Workplace &place, QWidget *parent) -> RecordsPane * {
            const auto offices = std::make_shared<OfficesByCode>();
            auto *made = new RecordsPaneOf<CatalogueItem>(
                place, itemColumns(offices), [&store = place.store, offices] { return itemsBeside(store, *offices); },
                [place](const Stored<CatalogueItem> *record, QWidget *window) {
                    return std::make_unique<ItemDialog>(place, record, window);
                },
                BaseWords::tr("No item yet. Press “New” to add what an office must hand in and how often, or “Ready "
                              "catalogue…” to choose from what towns usually make public."),
                parent);
            auto *takeOver = new QAction(BaseWords::tr("Ready catalogue…"), made);
            takeOver->setObjectName(u"actionTakeOver"_s);
            takeOver->setToolTip(BaseWords::tr("Choose items from those that towns usually make public"));
            QObject::connect(takeOver, &QAction::triggered, made, [place, made] { TakeOverDialog::open(place, made); });
            made->addTool(takeOver, RecordsPane::ToolFor::List);
            addReformTools(*made, place);
            return made;
        }};
}

BaseList villages()
{
    constexpr List Here = List::Villages;
    return {u"villages"_s, BaseWords::tr("Vi&llages and communities"),
        pane<Village, VillageDialog>(
            {column(Here, "code", &Village::code), column(Here, "name", &Village::name),
                wordColumn(Here, "kind", &Village::kind), monthColumn(Here, "from", &Village::from),
                monthColumn(Here, "to", &Village::to)},
            BaseWords::tr("No village yet. Press “New” to add the villages and communities that are inspected."))};
}

BaseList teams()
{
    constexpr List Here = List::Teams;
    using R = InspectionTeam;
    Column<Stored<R>> members{fieldName(Here, u"members"), [](const Stored<R> &row) {
                                  QStringList names;
                                  for (const TeamMember &member : row.record.members)
                                      names.append(member.name);
                                  return names.join(u'、');
                              }};
    return {u"teams"_s, BaseWords::tr("Inspection &teams"),
        pane<R, TeamDialog>({column(Here, "code", &R::code), column(Here, "name", &R::name), members},
            BaseWords::tr("No inspection team yet. Press “New” to add one with its members."))};
}

BaseList checklists()
{
    constexpr List Here = List::Checklists;
    using R = Checklist;
    using Row = Stored<R>;
    const auto from = Column<Row>(fieldName(Here, u"from"), [](const Row &row) {
        return dayText(row.record.from);
    }).sortedBy([](const Row &row) { return QVariant(row.record.from); });
    const auto points = Column<Row>(fieldName(Here, u"questions"), [](const Row &row) {
        return QString::number(row.record.questions.size());
    }).atTheEnd();
    const auto scored =
        Column<Row>(fieldName(Here, u"scored"), [](const Row &row) { return label(row.record.scored); });
    return {u"checklists"_s, BaseWords::tr("Chec&klists"),
        [columns = std::vector<Column<Row>>{from, column(Here, "code", &R::code), column(Here, "name", &R::name),
             points, scored}](const Workplace &place, QWidget *parent) -> RecordsPane * {
            auto *made = new RecordsPaneOf<R>(
                place, columns, [&store = place.store] { return DrawBook(store).all<R>(); },
                [place](const Row *record, QWidget *window) {
                    return std::make_unique<ChecklistDialog>(place, record, window);
                },
                BaseWords::tr("No version of the checklist yet. Press “Ready checklist…” to start from what towns "
                              "usually look at, or “New” to write one."),
                parent);
            addChecklistTools(*made, place);
            return made;
        }};
}

BaseList officials()
{
    constexpr List Here = List::Officials;
    return {u"officials"_s, BaseWords::tr("Leading offi&cials"),
        pane<Official, OfficialDialog>({column(Here, "code", &Official::code), column(Here, "name", &Official::name),
                                           column(Here, "position", &Official::position)},
            BaseWords::tr("No official yet. Press “New” to add those who lead visits."))};
}

BaseList leadingGroup()
{
    constexpr List Here = List::LeadingGroup;
    using R = LeadingGroupMember;
    // As on the papers: the head, the deputies, the members, the staff; who is equal in rank by name.
    const auto role = wordColumn(Here, "role", &R::role).sortedBy([](const Stored<R> &row) {
        return QVariant(u"%1 %2"_s.arg(int(row.record.role)).arg(row.record.name));
    });
    return {u"leadingGroup"_s, BaseWords::tr("Leading g&roup"),
        pane<R, GroupMemberDialog>({role, column(Here, "name", &R::name), column(Here, "position", &R::position),
                                       column(Here, "from", &R::from), column(Here, "duty", &R::duty)},
            BaseWords::tr("The leading group has no members yet. Press “New” to add the first."))};
}

} // namespace

std::vector<BaseList> baseLists()
{
    return {offices(), items(), villages(), teams(), checklists(), officials(), leadingGroup()};
}

} // namespace Gongkai
