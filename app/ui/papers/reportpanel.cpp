// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpanel.h"

#include "enumwording.h"
#include "errorwording.h"
#include "historydialog.h"
#include "isotext.h"
#include "numbertrail.h"
#include "paperactions.h"
#include "papervalues.h"
#include "reportissuer.h"
#include "reportprose.h"
#include "ui_reportpanel.h"
#include "words.h"
#include "wraplayout.h"

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

ReportPanel::ReportPanel(PaperActions &actions, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ReportPanel>()), m_actions(actions)
{
    m_ui->setupUi(this);
    m_issuer = new ReportIssuer(m_actions, *m_ui->proofTab, this);
    WrapLayout::inPlaceOf(m_ui->headLayout);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->yearSpin->setKeyboardTracking(false);
    m_ui->yearSpin->setValue(m_actions.openingPeriod().year());
    for (ReportForm form : {ReportForm::Form2008, ReportForm::Form2019, ReportForm::Form2021})
        m_ui->formCombo->addItem(label(form), int(form));
    m_ui->dateEdit->setToday(m_actions.now().day());
    openDraft(year(), reportFormOf(year()));
    connect(m_ui->formCombo, &QComboBox::activated, this, &ReportPanel::changeForm);
    connect(m_ui->dateEdit, &DateEdit::dayChanged, this, &ReportPanel::composePaper);
    connect(m_ui->yearSpin, &QSpinBox::valueChanged, this, &ReportPanel::changeYear);
    connect(&m_actions.store(), &Store::committed, this, &ReportPanel::refresh);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ReportPanel::save);
    m_ui->textTab->setHelpers(m_actions.prompts(), m_actions.place().pinyin);
    connectTabs();
    // The paper follows the typing, at the first pause of it.
    m_typing.setSingleShot(true);
    m_typing.setInterval(300);
    connect(&m_typing, &QTimer::timeout, this, &ReportPanel::composePaper);
    m_ui->figuresTab->setActions(m_actions);
    m_ui->proofTab->setPrompts(m_actions.prompts());
    connectIssuer();
    connect(m_ui->paperView, &PaperView::issueRequested, this, &ReportPanel::issue);
    m_actions.serve(*m_ui->paperView);
}

ReportPanel::~ReportPanel() = default;

void ReportPanel::connectIssuer()
{
    connect(m_ui->proofTab, &ProofPanel::placeRequested, this, &ReportPanel::showPlace);
    connect(m_ui->proofTab, &ProofPanel::settled, this, &ReportPanel::nameProofTab);
    connect(m_issuer, &ReportIssuer::cellsAsked, this, &ReportPanel::showTables);
    connect(m_issuer, &ReportIssuer::sumsAsked, this, [this] { m_ui->reportTabs->setCurrentWidget(m_ui->figuresTab); });
    connect(
        m_issuer, &ReportIssuer::proofSheetAsked, this, [this] { m_ui->reportTabs->setCurrentWidget(m_ui->proofTab); });
}

void ReportPanel::showTables(const std::vector<StatutoryCell> &cells)
{
    m_ui->reportTabs->setCurrentWidget(m_ui->tablesTab);
    m_ui->tablesTab->showOneOf(cells);
}

void ReportPanel::setSmall(bool isSmall)
{
    const int tab = m_ui->reportTabs->indexOf(m_ui->paperView);
    if (isSmall == (tab >= 0))
        return;
    if (isSmall) {
        m_ui->reportTabs->addTab(m_ui->paperView, tr("P&aper"));
        return;
    }
    m_ui->reportTabs->removeTab(tab);
    m_ui->splitter->addWidget(m_ui->paperView);
    m_ui->paperView->show();
}

void ReportPanel::connectTabs()
{
    const auto edited = [this] {
        m_ui->saveButton->setEnabled(isChanged());
        m_typing.start();
    };
    connect(m_ui->textTab, &ReportTextEditor::edited, this, edited);
    connect(m_ui->tablesTab, &TablesPanel::edited, this, [this, edited] {
        showFigures();
        edited();
    });
    connect(m_ui->textTab, &ReportTextEditor::told, this, &ReportPanel::told);
    connect(m_ui->textTab, &ReportTextEditor::sectionShown, this, &ReportPanel::showSectionOnPaper);
    connect(m_ui->tablesTab, &TablesPanel::tableEntered, m_ui->paperView, &PaperView::showHeading);
    connect(m_ui->textTab, &ReportTextEditor::figureActivated, this, &ReportPanel::followNumber);
    connect(m_ui->paperView, &PaperView::numberActivated, this, &ReportPanel::followNumber);
    connect(m_ui->tablesTab, &TablesPanel::recordsAsked, this,
        [this](const StatutoryCell &cell) { followNumber(cellWord(cell)); });
    connect(m_ui->tablesTab, &TablesPanel::historyAsked, this, [this](const StatutoryCell &cell) {
        const auto [list, key] = m_ui->tablesTab->draft().recordOf(cell);
        HistoryDialog::open(m_actions.place(), list, key, cellName(cell), this);
    });
}

QString ReportPanel::deedName() const
{
    const int year = m_ui->textTab->draft().year();
    if (!m_ui->tablesTab->draft().isChanged())
        return tr("Text of the annual report of %1").arg(year);
    return m_ui->textTab->draft().isChanged() ? tr("Text and tables of the annual report of %1").arg(year)
                                              : tr("Tables of the annual report of %1").arg(year);
}

bool ReportPanel::isChanged() const
{
    return m_ui->textTab->draft().isChanged() || m_ui->tablesTab->draft().isChanged();
}

void ReportPanel::followNumber(const QString &source)
{
    auto trail = trailOf(m_actions.store(), m_ui->figuresTab->figures(), form(), source);
    if (!trail)
        return m_actions.tell(trail.error());
    if (!trail->page.isEmpty()) {
        if (trail->cell && trail->figure.isEmpty())
            trail->selection.number = m_ui->tablesTab->draft().text(*trail->cell);
        Q_EMIT recordsAsked(trail->page, trail->selection);
    } else if (trail->cell && form() != ReportForm::Form2008) {
        showTables({*trail->cell});
    } else if (const Figure *figure = m_ui->figuresTab->figures().find(trail->figure);
               figure && figure->id == u"bulletins" && figure->value() > 0) {
        Q_EMIT issuedPapersAsked();
    } else {
        m_ui->reportTabs->setCurrentWidget(m_ui->figuresTab);
        m_ui->figuresTab->showFigure(trail->figure);
    }
}

void ReportPanel::showSectionOnPaper(const QString &key)
{
    if (const ReportSection *section = m_ui->textTab->draft().section(key))
        m_ui->paperView->showHeading(section->heading.endsWith(u'。') ? section->heading.chopped(1) : section->heading);
}

int ReportPanel::year() const
{
    return m_ui->yearSpin->value();
}

void ReportPanel::setYear(int year)
{
    m_ui->yearSpin->setValue(year);
}

void ReportPanel::changeYear(int year)
{
    const int before = m_ui->textTab->draft().year();
    if (year == before)
        return;
    if (!mayLeave()) {
        m_ui->yearSpin->setValue(before);
        return;
    }
    m_usualDate = reportDate(); // a day that was named was named for the other year
    openDraft(year, reportFormOf(year));
    refresh();
}

ReportForm ReportPanel::form() const
{
    return m_ui->textTab->draft().form();
}

void ReportPanel::changeForm()
{
    const auto chosen = ReportForm(m_ui->formCombo->currentData().toInt());
    if (chosen == form())
        return;
    if (!mayLeave()) {
        m_ui->formCombo->setCurrentIndex(m_ui->formCombo->findData(int(form())));
        return;
    }
    openDraft(year(), chosen);
    refresh();
}

void ReportPanel::openDraft(int year, ReportForm form)
{
    delete m_kept;
    m_kept = new Draft(m_actions.store().id(), u"AnnualReport/%1/%2"_s.arg(year).arg(wordOf(form)), this);
    std::map<QString, QString> typed;
    TableDraft::Numbers numbers;
    if (const auto kept = m_kept->kept()) {
        for (const QString &key : kept->typed.keys()) {
            if (const auto cell = cellFromWord(key))
                numbers.emplace(*cell, kept->typed[key].toString());
            else
                typed.emplace(key, kept->typed[key].toString());
        }
    }
    m_ui->paperView->clearPaper({});
    const bool hasTables = form != ReportForm::Form2008;
    m_ui->tablesTab->openDraft(year, hasTables ? form : ReportForm::Form2021, std::move(numbers));
    m_ui->textTab->openDraft(
        year, form, reportSections(form, PaperBook(m_actions.store()).reportTexts(year, form)), typed);
    m_kept->follow([this] { return typedTexts(); });
    m_ui->formCombo->setCurrentIndex(m_ui->formCombo->findData(int(form)));
    m_ui->reportTabs->setTabVisible(m_ui->reportTabs->indexOf(m_ui->tablesTab), hasTables);
    m_issuer->open(year, form);
    offerDate();
}

void ReportPanel::offerDate()
{
    const QDate usual = PaperDesk::usualReportDate(year(), form(), m_actions.now());
    const bool isOffered = m_ui->dateEdit->text().isEmpty() || reportDate() == m_usualDate;
    m_usualDate = usual;
    if (!isOffered)
        return;
    const QSignalBlocker quiet(m_ui->dateEdit);
    m_ui->dateEdit->setDay(usual);
}

QDate ReportPanel::reportDate() const
{
    return m_ui->dateEdit->day().value_or(QDate());
}

void ReportPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReportPanel::refresh()
{
    if (!isVisible())
        return;
    offerDate();
    m_ui->proofTab->setClerk(m_actions.store().clerk());
    PaperBook book(m_actions.store());
    const auto texts = book.reportTexts(year(), form());
    auto figures = book.figures(year());
    const auto before = book.reportTexts(year() - 1, form());
    if (!texts || !before || !figures)
        return showFailure(!texts ? texts.error() : !before ? before.error() : figures.error());
    if (auto read = m_ui->tablesTab->readStored(m_actions.store(), year()); !read)
        return showFailure(read.error());
    std::vector<ReportText> lastYear;
    for (const Stored<ReportText> &text : *before)
        lastYear.push_back(text.record);
    m_ui->textTab->setStored(*texts, startingProse(*figures, form()), std::move(lastYear));
    m_ui->proofTab->setEmptyYear(!figures->hasRecords());
    m_figures = std::move(*figures);
    showFigures();
    m_ui->saveButton->setEnabled(isChanged());
    composePaper();
}

void ReportPanel::showFigures()
{
    YearFigures figures = m_figures;
    const TableDraft &tables = m_ui->tablesTab->draft();
    if (form() != ReportForm::Form2008 && m_ui->tablesTab->isRead())
        takeTotals(figures, tables.tables(), tables.facts());
    m_ui->textTab->setFigures(figures);
    m_ui->figuresTab->setFigures(std::move(figures));
}

void ReportPanel::showFailure(Error error)
{
    // A place is a section and the field in it; one that is not closed goes on to the end of the section.
    for (Fault &fault : error.faults) {
        const ReportSection *section = m_ui->textTab->draft().section(fault.place.section(u' ', 0, 0));
        if (section && fault.place.contains(u"{{"))
            fault.place = section->title() + u" {{"_s + fault.value.left(20).remove(u"{{"_s);
    }
    if (error.kind == ErrorKind::Invalid)
        m_ui->paperView->keepPaper(errorSummary(error));
    else
        m_ui->paperView->clearPaper(errorSentence(error));
    m_ui->proofTab->clear();
    nameProofTab();
}

bool ReportPanel::save()
{
    m_ui->textTab->commitTyping();
    m_ui->tablesTab->commitTyping();
    if (!isChanged())
        return true;
    ChangeSet changes = m_ui->textTab->draft().changes();
    const ChangeSet numbers = m_ui->tablesTab->draft().changes();
    for (const ChangeSet::Entry &entry : numbers.entries())
        changes.append(entry);
    const bool isSaved = m_actions.commit(deedName(), changes);
    m_kept->keep();
    return isSaved;
}

bool ReportPanel::mayLeave()
{
    m_ui->textTab->commitTyping();
    m_ui->tablesTab->commitTyping();
    if (!isChanged())
        return true;
    const bool isSettled = m_actions.settleUnsaved(
        tr("What was typed for the annual report of %1 is not saved yet.").arg(m_ui->textTab->draft().year()),
        [this] { return save(); },
        [this] {
            m_ui->textTab->discard();
            m_ui->tablesTab->discard();
        });
    m_kept->keep();
    return isSettled;
}

std::optional<Draft::Content> ReportPanel::typedTexts() const
{
    if (!isChanged())
        return std::nullopt;
    Draft::Content content{deedName(), {}};
    for (const auto &[section, text] : m_ui->textTab->draft().typed())
        content.typed.insert(section, text);
    for (const auto &[cell, number] : m_ui->tablesTab->draft().typed())
        content.typed.insert(cellWord(cell), number);
    return content;
}

void ReportPanel::composePaper()
{
    m_typing.stop();
    const ReportDraft &draft = m_ui->textTab->draft();
    const StatutoryFacts *facts = m_ui->tablesTab->isRead() ? &m_ui->tablesTab->draft().facts() : nullptr;
    PaperTerms terms;
    terms.date = reportDate();
    auto paper = m_actions.desk().annualReportOf(year(), draft.form(), m_actions.now(), draft.texts(), terms, facts);
    if (!paper)
        return showFailure(paper.error());
    m_ui->proofTab->setRemarks(paper->remarks, draft.sections());
    nameProofTab();
    const QStringList doubts = doubtsAbout(*paper);
    m_ui->paperView->setPaper(std::move(*paper));
    if (!doubts.isEmpty())
        m_ui->paperView->addMessage(doubts.join(u'\n'));
}

QStringList ReportPanel::doubtsAbout(const ComposedPaper &paper) const
{
    QStringList doubts;
    if (m_ui->dateEdit->isUnreadable())
        doubts.append(tr("“%1” is not a day of the calendar: the preview bears the usual one.")
                          .arg(m_ui->dateEdit->text().trimmed()));
    if (const QString broken = m_ui->figuresTab->brokenSums(); !broken.isEmpty())
        doubts.append(broken);
    // The paper is to stay in sight: the tables name each of these where it can be put right.
    if (const size_t count = paper.findings.errors.size() + paper.findings.warnings.size(); count > 0)
        doubts.append(tr("%n number(s) of the tables do not agree with others; they are named under “Tables”.", nullptr,
            int(count)));
    return doubts;
}

void ReportPanel::nameProofTab()
{
    const int open = m_ui->proofTab->openCount();
    //: the tab of the proof sheet, with the number of remarks that stop the report
    m_ui->reportTabs->setTabText(
        m_ui->reportTabs->indexOf(m_ui->proofTab), open > 0 ? tr("&Proof sheet (%1)").arg(open) : tr("&Proof sheet"));
}

void ReportPanel::showPlace(const QString &section, qsizetype start, qsizetype length)
{
    m_ui->reportTabs->setCurrentWidget(m_ui->textTab);
    m_ui->textTab->showPlace(section, int(start), int(length));
}

void ReportPanel::issue()
{
    if (!mayLeave())
        return;
    if (m_typing.isActive()) // words that were thrown away just now are not to be asked about
        composePaper();
    if (m_ui->dateEdit->isUnreadable()) {
        m_actions.prompts().warn(this,
            tr("Nothing was issued: “%1” is not a day of the calendar. Write the day of the report as 2016-01-20, or "
               "leave it empty for the usual one.")
                .arg(m_ui->dateEdit->text().trimmed()));
        m_ui->dateEdit->setFocus();
        return;
    }
    m_issuer->issue(reportDate());
}

} // namespace Gongkai
