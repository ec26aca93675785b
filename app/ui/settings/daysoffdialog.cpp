// SPDX-License-Identifier: GPL-3.0-or-later
#include "daysoffdialog.h"

#include "errorwording.h"
#include "holidayfile.h"
#include "holidaywording.h"
#include "monthbook.h"
#include "screenroom.h"
#include "stepwording.h"
#include "tablelook.h"
#include "ui_daysoffdialog.h"

#include <QFile>

#include <algorithm>
#include <iterator>
#include <map>

namespace Gongkai {

namespace {

QString sourceText(const NoticeYear &year)
{
    switch (year.source) {
    case NoticeYear::Source::Unknown:
        return DaysOffDialog::tr("Not known: weekends only");
    case NoticeYear::Source::Shipped:
        return DaysOffDialog::tr("Comes with the program");
    case NoticeYear::Source::Town:
        return DaysOffDialog::tr("Taken in by the town");
    }
    return {};
}

std::vector<Column<NoticeYear>> yearColumns()
{
    return {{DaysOffDialog::tr("Year"), [](const NoticeYear &row) { return QString::number(row.year); }},
        {DaysOffDialog::tr("Notice"), sourceText}};
}

Result<HolidayNotice> noticeFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestNotice)
        return Error{file.exists() ? ErrorKind::Io : ErrorKind::Missing, file.errorString()};
    return readHolidayFile(file.readAll());
}

QString faultsText(const Error &error, const QString &path)
{
    if (error.kind != ErrorKind::Invalid)
        return errorSentence(error, path);
    QStringList lines{DaysOffDialog::tr("This is no notice that can be taken in; nothing was changed:")};
    for (const Fault &fault : error.faults)
        lines.append(faultLine(fault));
    return lines.join(u'\n');
}

} // namespace

DaysOffDialog::DaysOffDialog(const Workplace &place, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DaysOffDialog>())
    , m_place(place)
    , m_years(new RecordTableModel<NoticeYear>(yearColumns(), this))
{
    m_ui->setupUi(this);
    makeHeading(m_ui->titleLabel, true);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->yearsTable->setModel(m_years);
    TableLook::apply(m_ui->yearsTable);
    connect(
        m_ui->yearsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DaysOffDialog::showYear);
    connect(m_ui->importButton, &QPushButton::clicked, this, &DaysOffDialog::takeIn);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &DaysOffDialog::removeOwn);
    connect(&m_place.store, &Store::committed, this, &DaysOffDialog::showYears);
    showYears();
    selectYear(m_place.today().year());
    giveRoom(this, 100, 30);
    keepOnScreen(this);
    m_ui->splitter->setSizes({width() / 3, width() * 2 / 3});
}

DaysOffDialog::~DaysOffDialog() = default;

const NoticeYear *DaysOffDialog::current() const
{
    const int row = m_ui->yearsTable->currentIndex().row();
    return row < 0 || row >= m_years->rowCount() ? nullptr : &m_years->at(row);
}

void DaysOffDialog::showYears()
{
    const int shown = current() ? current()->year : m_place.today().year();
    std::map<int, NoticeYear> years;
    for (const int year : {m_place.today().year(), m_place.today().year() + 1})
        years[year] = {year, NoticeYear::Source::Unknown, 0};
    for (const int year : m_place.calendar.years())
        years[year] = {year, NoticeYear::Source::Shipped, 0};
    if (const auto own = MonthBook(m_place.store).all<HolidayNotice>()) {
        for (const auto &notice : *own)
            years[notice.record.year] = {notice.record.year, NoticeYear::Source::Town, notice.version};
    } else {
        m_place.tell(this, own.error());
    }
    std::vector<NoticeYear> rows;
    rows.reserve(years.size());
    std::transform(
        years.rbegin(), years.rend(), std::back_inserter(rows), [](const auto &year) { return year.second; });
    m_years->setRows(std::move(rows));
    TableLook::fit(m_ui->yearsTable);
    const QString warning = calendarWarning(m_place.calendar, m_place.today());
    m_ui->warningLabel->setText(warning);
    m_ui->warningLabel->setVisible(!warning.isEmpty());
    selectYear(shown);
}

void DaysOffDialog::selectYear(int year)
{
    for (int row = 0; row < m_years->rowCount(); ++row) {
        if (m_years->at(row).year == year)
            m_ui->yearsTable->setCurrentIndex(m_years->index(row, 0));
    }
    showYear();
}

void DaysOffDialog::showYear()
{
    const NoticeYear *year = current();
    m_ui->removeButton->setEnabled(year && year->version > 0);
    if (!year)
        return;
    const QString title = m_place.calendar.titleOf(year->year);
    m_ui->titleLabel->setText(title.isEmpty() ? tr("Days off of %1").arg(year->year) : title);
    const QStringList lines = holidayLines(m_place.calendar, year->year);
    m_ui->daysText->setPlainText(
        lines.isEmpty() ? tr(
            "The notice of this year is not known, so only Saturdays and Sundays count as rest days. Press “Take in "
            "a notice” once the State Council has issued it.")
                        : lines.join(u'\n'));
}

void DaysOffDialog::takeIn()
{
    const QString path = m_place.prompts.fileToOpen(this, tr("Notices on days off (*.txt *.json)"));
    if (path.isEmpty())
        return;
    const auto notice = noticeFrom(path);
    if (!notice) {
        m_place.prompts.warn(this, faultsText(notice.error(), path));
        return;
    }
    WorkingCalendar preview;
    if (const auto added = preview.addNotices(notice->text); !added)
        return;
    QString question = tr("This file announces for %1:").arg(notice->year) + u'\n'
        + holidayLines(preview, notice->year).join(u'\n') + u'\n';
    if (m_place.calendar.knows(notice->year))
        question +=
            tr("It takes the place of the whole notice that is known for this year: a day that it does not name "
               "is an ordinary day again.")
            + u'\n';
    question += tr("Is it to be kept in the store? Everything is then judged by it.");
    if (m_place.prompts.confirm(this, question, tr("Take in")))
        save(*notice);
}

void DaysOffDialog::save(const HolidayNotice &notice)
{
    const auto known = MonthBook(m_place.store).find<HolidayNotice>(QString::number(notice.year));
    ChangeSet changes;
    if (known)
        changes.change(notice, known->version);
    else
        changes.add(notice);
    const QString deed =
        deedText(known ? Deed::Change : Deed::Add, List::HolidayNotices, 1, QString::number(notice.year));
    const auto done = m_place.commit(
        this, deed, [&](const QString &reason) { return MonthBook(m_place.store).commit(changes, reason); });
    if (!done)
        m_place.tell(this, done.error());
    else
        selectYear(notice.year);
}

void DaysOffDialog::removeOwn()
{
    const NoticeYear *year = current();
    if (!year || year->version == 0)
        return;
    const QString name = QString::number(year->year);
    if (!m_place.prompts.confirm(this, tr("Remove %1? It can be brought back with Undo.").arg(name), tr("Remove")))
        return;
    ChangeSet changes;
    changes.remove(HolidayNotice{year->year, {}}, year->version);
    const auto done = m_place.commit(this, deedText(Deed::Remove, List::HolidayNotices, 1, name),
        [&](const QString &reason) { return MonthBook(m_place.store).commit(changes, reason); });
    if (!done)
        m_place.tell(this, done.error());
}

} // namespace Gongkai
