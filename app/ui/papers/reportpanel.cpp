// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpanel.h"

#include "enumwording.h"
#include "errorwording.h"
#include "figurejson.h"
#include "historydialog.h"
#include "isotext.h"
#include "numbertrail.h"
#include "openingfiguredialog.h"
#include "paperactions.h"
#include "reportprose.h"
#include "ui_reportpanel.h"
#include "words.h"
#include "wraplayout.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

ReportPanel::ReportPanel(PaperActions &actions, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ReportPanel>()), m_actions(actions)
{
    m_ui->setupUi(this);
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
    connect(m_ui->figuresTab, &FiguresPanel::entryRequested, this, &ReportPanel::enterFigure);
    connect(m_ui->figuresTab, &FiguresPanel::removalRequested, this, &ReportPanel::removeFigure);
    m_ui->proofTab->setPrompts(m_actions.prompts());
    connect(m_ui->proofTab, &ProofPanel::placeRequested, this, &ReportPanel::showPlace);
    connect(m_ui->proofTab, &ProofPanel::settled, this, [this] {
        m_hasNewReasons = true;
        m_keptReasons->keep();
        nameProofTab();
    });
    connect(m_ui->paperView, &PaperView::issueRequested, this, &ReportPanel::issue);
    connect(
        m_ui->paperView, &PaperView::printRequested, this, [this] { m_actions.print({&m_ui->paperView->paper()}); });
    connect(m_ui->paperView, &PaperView::savePdfRequested, this, [this] { m_actions.save(m_ui->paperView->paper()); });
}

ReportPanel::~ReportPanel() = default;

void ReportPanel::connectTabs()
{
    const auto edited = [this] {
        m_ui->saveButton->setEnabled(isChanged());
        m_typing.start();
    };
    connect(m_ui->textTab, &ReportTextEditor::edited, this, edited);
    connect(m_ui->tablesTab, &TablesPanel::edited, this, edited);
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
    if (!m_ui->tablesTab->draft().isChanged())
        return tr("Text of the annual report of %1").arg(m_ui->textTab->draft().year());
    if (!m_ui->textTab->draft().isChanged())
        return tr("Tables of the annual report of %1").arg(m_ui->textTab->draft().year());
    return tr("Text and tables of the annual report of %1").arg(m_ui->textTab->draft().year());
}

bool ReportPanel::isChanged() const
{
    return m_ui->textTab->draft().isChanged() || m_ui->tablesTab->draft().isChanged();
}

void ReportPanel::followNumber(const QString &source)
{
    const auto trail = trailOf(m_actions.store(), m_ui->figuresTab->figures(), source);
    if (!trail)
        return m_actions.tell(trail.error());
    if (!trail->page.isEmpty()) {
        Q_EMIT recordsAsked(trail->page, trail->selection);
    } else if (trail->cell && m_ui->reportTabs->isTabEnabled(m_ui->reportTabs->indexOf(m_ui->tablesTab))) {
        m_ui->reportTabs->setCurrentWidget(m_ui->tablesTab);
        m_ui->tablesTab->showCell(*trail->cell);
    } else if (const Figure *figure = m_ui->figuresTab->figures().find(trail->figure);
               figure && figure->id == u"bulletins" && figure->value() > 0) {
        Q_EMIT issuedPapersAsked();
    } else if (trail->cell && trail->figure.isEmpty()) {
        // The form of 2019 is typed in the registers.
        Q_EMIT recordsAsked(u"registers"_s, m_ui->tablesTab->typedInto(*trail->cell));
    } else {
        m_ui->reportTabs->setCurrentWidget(m_ui->figuresTab);
        m_ui->figuresTab->showFigure(trail->figure);
    }
}

void ReportPanel::showSectionOnPaper(const QString &key)
{
    const auto &sections = m_ui->textTab->draft().sections();
    const auto section =
        std::find_if(sections.begin(), sections.end(), [&key](const ReportSection &one) { return one.key == key; });
    if (section == sections.end())
        return;
    const QString &heading = section->heading;
    m_ui->paperView->showHeading(heading.endsWith(u'。') ? heading.chopped(1) : heading);
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
    openDraft(year, reportFormOf(year));
    const QSignalBlocker quiet(m_ui->dateEdit);
    m_ui->dateEdit->clear();
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
    m_ui->tablesTab->openDraft(year, std::move(numbers));
    m_ui->textTab->openDraft(
        year, form, reportSections(form, PaperBook(m_actions.store()).reportTexts(year, form)), typed);
    m_kept->follow([this] { return typedTexts(); });
    m_ui->formCombo->setCurrentIndex(m_ui->formCombo->findData(int(form)));
    m_ui->dateEdit->setPlaceholderText(dayToIso(PaperDesk::usualReportDate(year, form, m_actions.now())));
    openReasons(year, form);
    m_ui->reportTabs->setTabEnabled(m_ui->reportTabs->indexOf(m_ui->tablesTab), form == ReportForm::Form2021);
}

void ReportPanel::openReasons(int year, ReportForm form)
{
    delete m_keptReasons;
    m_keptReasons = new Draft(m_actions.store().id(), u"ProofSheet/%1/%2"_s.arg(year).arg(wordOf(form)), this);
    const auto kept = m_keptReasons->kept();
    m_hasNewReasons = kept.has_value();
    m_ui->proofTab->setSignedOff({});
    if (kept)
        m_ui->proofTab->setSignedOff(signedOffIn(QJsonDocument(kept->typed).toJson()));
    else if (auto signedOff = m_actions.desk().signedOff(PaperKind::AnnualReport, QString::number(year)))
        m_ui->proofTab->setSignedOff(std::move(*signedOff));
    m_keptReasons->follow([this, year]() -> std::optional<Draft::Content> {
        if (!m_hasNewReasons)
            return std::nullopt;
        return Draft::Content{tr("Reasons on the proof sheet of the annual report of %1").arg(year),
            QJsonDocument::fromJson(signedOffJson(m_ui->proofTab->signedOff())).object()};
    });
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
    m_ui->textTab->setFigures(*figures);
    m_ui->figuresTab->setFigures(std::move(*figures));
    m_ui->saveButton->setEnabled(isChanged());
    composePaper();
}

void ReportPanel::showFailure(const Error &error)
{
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
    terms.date = m_ui->dateEdit->day().value_or(QDate());
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
    if (const QString broken = m_ui->figuresTab->brokenSums(); !broken.isEmpty())
        doubts.append(broken);
    for (const Fault &fault : paper.findings.errors)
        doubts.append(faultLine(fault));
    for (const Fault &fault : paper.findings.warnings)
        doubts.append(faultLine(fault));
    // The paper is to stay in sight; all that hinders an issue is told when it is tried.
    constexpr qsizetype Most = 4;
    if (const qsizetype more = doubts.size() - Most; more > 0)
        doubts = doubts.first(Most) << tr("And %n more.", nullptr, int(more));
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
    if (m_ui->figuresTab->brokenSums().isEmpty() && m_ui->proofTab->openCount() > 0) {
        m_ui->reportTabs->setCurrentWidget(m_ui->proofTab);
        m_ui->proofTab->showFirstOpen();
        m_actions.tell(Error{ErrorKind::ProofOpen, {}});
        return;
    }
    PaperTerms terms;
    terms.signedOff = m_ui->proofTab->signedOff();
    terms.date = m_ui->dateEdit->day().value_or(QDate());
    // What no reason can mend is told before one is asked for.
    const auto tried = m_actions.desk().annualReport(year(), form(), m_actions.now(), PaperPurpose::Issue, terms);
    if (!tried && tried.error().kind != ErrorKind::ProofOpen)
        return m_actions.tell(tried.error());
    // What is unusual is signed off by name, with one reason for all that has none.
    if (!m_actions.signOff(terms.signedOff, m_ui->proofTab->remarks()))
        return;
    m_ui->proofTab->setAnswers(terms.signedOff);
    const bool isIssued = m_actions.issue([this, &terms](const SecrecyReview &review) {
        terms.review = review;
        return m_actions.desk().annualReport(year(), form(), m_actions.now(), PaperPurpose::Issue, terms);
    });
    if (!isIssued)
        return;
    // The issued paper keeps them now.
    m_hasNewReasons = false;
    m_keptReasons->drop();
}

void ReportPanel::enterFigure(const QString &figure)
{
    OpeningFigureDialog(m_actions, m_ui->figuresTab->figures(), figure, this).exec();
}

void ReportPanel::removeFigure(const QString &figure)
{
    PaperBook book(m_actions.store());
    const auto entered = book.find<OpeningFigure>(QStringLiteral("%1/%2").arg(year()).arg(figure));
    if (!entered)
        return m_actions.tell(entered.error());
    ChangeSet changes;
    changes.remove(entered->record, entered->version);
    (void)m_actions.commit(tr("Remove an entered figure of %1").arg(year()), changes);
}

} // namespace Gongkai
