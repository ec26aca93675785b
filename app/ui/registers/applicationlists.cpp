// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationlists.h"

#include "applicationchoices.h"
#include "applicationdialog.h"
#include "applicationwording.h"
#include "casedialogs.h"
#include "icons.h"
#include "registerbook.h"
#include "registercolumns.h"
#include "yearfiguredialogs.h"

#include <QCoreApplication>
#include <QHash>

#include <memory>

namespace Gongkai {

namespace {

class ApplicationLists
{
    Q_DECLARE_TR_FUNCTIONS(ApplicationLists)
};

/// The clocks of applications by id, as they stand on a day: a cell is asked for its text, its picture and its order
/// again and again.
struct Clocks
{
    QDate day;
    QHash<QString, ApplicationClock> byId;
};

/// The clock of @p application today, which is run once a day for each until @p clocks are emptied.
ApplicationClock clockAmong(Clocks &clocks, const Application &application, const Workplace &place)
{
    if (clocks.day != place.today())
        clocks = {place.today(), {}};
    auto clock = clocks.byId.find(application.id);
    if (clock == clocks.byId.end())
        clock = clocks.byId.insert(application.id, clockOf(application, place.calendar, clocks.day));
    return *clock;
}

std::vector<Column<Stored<Application>>> applicationColumns(
    const Workplace &place, const std::shared_ptr<Clocks> &clocks)
{
    using R = Application;
    using Row = Stored<R>;
    using Col = Column<Row>;
    const auto clock = [place, clocks](const Row &row) { return clockAmong(*clocks, row.record, place); };
    const auto byLastDay = [clock](const Row &row) {
        // What has no last day comes after all that has.
        return QVariant(clock(row).lastDay.value_or(QDate(9999, 12, 31)));
    };
    const auto state = [clock](const Row &row) {
        const QString words = label(clock(row).state);
        return row.record.repliedOn ? words + u' ' + dayText(*row.record.repliedOn) : words;
    };
    return {
        textColumn<R>(ApplicationLists::tr("Number"), [](const R &record) { return record.number; }),
        Col(ApplicationLists::tr("Last day"), [clock](const Row &row) { return clockText(clock(row)); })
            .sortedBy(byLastDay),
        Col(ApplicationLists::tr("State"), state).withIcon([clock](const Row &row) {
            return clock(row).isPressing() ? iconNamed(QStringLiteral("warning")) : QIcon();
        }),
        dayColumn<R>(ApplicationLists::tr("Received on"), [](const R &record) { return record.receivedOn; }),
        textColumn<R>(ApplicationLists::tr("Applicant"), [](const R &record) { return label(record.applicant); }),
        textColumn<R>(ApplicationLists::tr("Subject"), [](const R &record) { return record.subject.simplified(); }),
        textColumn<R>(ApplicationLists::tr("Result"),
            [](const R &record) { return record.result ? applicationResultLabel(*record.result) : QString(); }),
    };
}

/// The list of what is entered for a whole year; @p Dialog is its form.
template <class R, class Dialog>
RecordsPane *yearlyListOf(
    const Workplace &place, QSpinBox *yearSpin, std::vector<Column<Stored<R>>> columns, const QString &emptySentence)
{
    auto *list = new RecordsPaneOf<R>(
        place, std::move(columns), [&store = place.store] { return RegisterBook(store).all<R>(); },
        [place, yearSpin](const Stored<R> *row, QWidget *parent) {
            return std::make_unique<Dialog>(place, row, yearSpin->value(), parent);
        },
        emptySentence);
    list->followYear(yearSpin, [](const R &record) { return QDate(record.year, 1, 1); });
    return list;
}

/// The numbers that only the form of 2019 asks for, in its order.
QString numbersOf2019(const ProactiveFigure &figure)
{
    QStringList numbers;
    for (const std::optional<int> &number : {figure.newlyMade, figure.newlyPublished, figure.totalPublic,
             figure.itemsBefore, figure.change, figure.items}) {
        if (number)
            numbers.append(QString::number(*number));
    }
    return numbers.join(QStringLiteral(" / "));
}

/// Column over the application that a case is about. The names are read once for each change of the store.
template <class R>
Column<Stored<R>> aboutColumn(const std::shared_ptr<Names> &names)
{
    return textColumn<R>(ApplicationLists::tr("Application"),
        [names](const R &record) { return nameOf(*names, record.application.value_or(QString())); });
}

template <class R, class Dialog>
RecordsPane *casesList(
    const Workplace &place, QSpinBox *yearSpin, std::vector<Column<Stored<R>>> columns, const QString &emptySentence)
{
    const auto names = std::make_shared<Names>();
    columns.insert(columns.begin() + 1, aboutColumn<R>(names));
    auto *list = new RecordsPaneOf<R>(
        place, std::move(columns),
        [&store = place.store, names] {
            *names = applicationNames(store);
            return RegisterBook(store).all<R>();
        },
        [place](const Stored<R> *row, QWidget *parent) { return std::make_unique<Dialog>(place, row, parent); },
        emptySentence);
    list->followYear(yearSpin, [](const R &record) { return record.on; });
    return list;
}

} // namespace

RecordsPane *newApplicationsList(const Workplace &place, QSpinBox *yearSpin)
{
    const auto clocks = std::make_shared<Clocks>();
    auto *list = new RecordsPaneOf<Application>(
        place, applicationColumns(place, clocks),
        [&store = place.store, clocks] {
            *clocks = {};
            return RegisterBook(store).all<Application>();
        },
        [place](const Stored<Application> *row, QWidget *parent) {
            return std::make_unique<ApplicationDialog>(place, row, parent);
        },
        ApplicationLists::tr("No application was replied to or is open in this year. Press Ctrl+N to enter one."));
    list->followYears(yearSpin,
        [](const Application &record) { return std::pair(record.receivedOn, record.repliedOn.value_or(QDate())); });
    return list;
}

RecordsPane *newReconsiderationsList(const Workplace &place, QSpinBox *yearSpin)
{
    using R = Reconsideration;
    return casesList<R, ReconsiderationDialog>(place, yearSpin,
        {dayColumn<R>(ApplicationLists::tr("Filed on"), [](const R &record) { return record.on; }),
            textColumn<R>(ApplicationLists::tr("Outcome"), [](const R &record) { return label(record.outcome); })},
        ApplicationLists::tr("No reconsideration was filed in this year. Press Ctrl+N to enter one."));
}

RecordsPane *newLawsuitsList(const Workplace &place, QSpinBox *yearSpin)
{
    using R = Lawsuit;
    return casesList<R, LawsuitDialog>(place, yearSpin,
        {dayColumn<R>(ApplicationLists::tr("Filed on"), [](const R &record) { return record.on; }),
            textColumn<R>(ApplicationLists::tr("Kind"), [](const R &record) { return label(record.kind); }),
            textColumn<R>(ApplicationLists::tr("Outcome"), [](const R &record) { return label(record.outcome); })},
        ApplicationLists::tr("No lawsuit was filed in this year. Press Ctrl+N to enter one."));
}

RecordsPane *newProactiveFiguresList(const Workplace &place, QSpinBox *yearSpin)
{
    using R = ProactiveFigure;
    return yearlyListOf<R, ProactiveFigureDialog>(place, yearSpin,
        {textColumn<R>(ApplicationLists::tr("Row of the table"), [](const R &record) { return label(record.row); }),
            numberColumn<R>(ApplicationLists::tr("Made in the year"), [](const R &record) { return record.made; }),
            numberColumn<R>(
                ApplicationLists::tr("Repealed in the year"), [](const R &record) { return record.repealed; }),
            numberColumn<R>(ApplicationLists::tr("In force"), [](const R &record) { return record.inForce; }),
            numberColumn<R>(
                ApplicationLists::tr("Decisions in the year"), [](const R &record) { return record.decisions; }),
            textColumn<R>(ApplicationLists::tr("Amount in 10,000 yuan"),
                [](const R &record) { return record.amount.value_or(QString()); }),
            textColumn<R>(ApplicationLists::tr("Form of 2019"), numbersOf2019)},
        ApplicationLists::tr("Nothing is entered for this year. Press Ctrl+N to enter a row of the table."));
}

RecordsPane *newCarriedInList(const Workplace &place, QSpinBox *yearSpin)
{
    using R = CarriedIn;
    return yearlyListOf<R, CarriedInDialog>(place, yearSpin,
        {textColumn<R>(ApplicationLists::tr("Applicant"), [](const R &record) { return label(record.applicant); }),
            numberColumn<R>(ApplicationLists::tr("Carried in"), [](const R &record) { return record.count; })},
        ApplicationLists::tr("No number is entered for this year. Press Ctrl+N to enter how many applications were "
                             "carried in from the year before."));
}

RecordsPane *newApplicationTotalsList(const Workplace &place, QSpinBox *yearSpin)
{
    using R = ApplicationTotal;
    return yearlyListOf<R, ApplicationTotalDialog>(place, yearSpin,
        {textColumn<R>(ApplicationLists::tr("Row of the table"),
             [](const R &record) { return applicationResultLabel(record.row); }),
            textColumn<R>(ApplicationLists::tr("Applicant"), [](const R &record) { return label(record.applicant); }),
            numberColumn<R>(ApplicationLists::tr("Total"), [](const R &record) { return record.count; })},
        ApplicationLists::tr(
            "No total is entered for this year. Only a year whose applications were kept on paper needs "
            "them. Press Ctrl+N to enter one."));
}

} // namespace Gongkai
