// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpanel.h"

#include "enumwording.h"
#include "errorwording.h"
#include "figurejson.h"
#include "isotext.h"
#include "openingfiguredialog.h"
#include "paperactions.h"
#include "papervalues.h"
#include "reportprose.h"
#include "ui_reportpanel.h"
#include "words.h"
#include "wraplayout.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The outline of @p form, then the sections that only the store has, as further parts.
std::vector<ReportSection> sectionsOf(ReportForm form, const Result<std::vector<Stored<ReportText>>> &texts)
{
    std::vector<ReportSection> sections;
    for (const ReportPart &part : reportOutline(form)) {
        sections.push_back({part.key, part.heading, 1});
        for (const ReportTopic &topic : part.topics)
            sections.push_back({topic.key, topic.lead, 2});
    }
    if (!texts)
        return sections;
    for (const Stored<ReportText> &text : *texts) {
        const QString &key = text.record.section;
        const bool isKnown = std::any_of(
            sections.begin(), sections.end(), [&key](const ReportSection &section) { return section.key == key; });
        if (!isKnown)
            sections.push_back({key, key, 1});
    }
    return sections;
}

} // namespace

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
    openDraft(year(), PaperDesk::formOf(year()));
    connect(m_ui->formCombo, &QComboBox::activated, this, &ReportPanel::changeForm);
    connect(m_ui->dateEdit, &DateEdit::dayChanged, this, &ReportPanel::composePaper);
    connect(m_ui->yearSpin, &QSpinBox::valueChanged, this, &ReportPanel::changeYear);
    connect(&m_actions.store(), &Store::committed, this, &ReportPanel::refresh);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ReportPanel::save);
    connect(m_ui->textTab, &ReportTextEditor::edited, this, [this] {
        m_ui->saveButton->setEnabled(m_ui->textTab->draft().isChanged());
        m_typing.start();
    });
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

QString ReportPanel::deedName(int year)
{
    return tr("Text of the annual report of %1").arg(year);
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
    m_ui->dateEdit->clear();
    openDraft(year, PaperDesk::formOf(year));
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
    if (const auto kept = m_kept->kept()) {
        for (const QString &section : kept->typed.keys())
            typed.emplace(section, kept->typed[section].toString());
    }
    m_ui->textTab->openDraft(year, form, sectionsOf(form, PaperBook(m_actions.store()).reportTexts(year, form)), typed);
    m_kept->follow([this] { return typedTexts(); });
    m_ui->formCombo->setCurrentIndex(m_ui->formCombo->findData(int(form)));
    m_ui->dateEdit->setPlaceholderText(dayToIso(PaperDesk::usualReportDate(year, form, m_actions.now())));
    openReasons(year, form);
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
    if (!texts || !figures) {
        m_ui->paperView->clearPaper(errorSentence(texts ? figures.error() : texts.error()));
        m_ui->proofTab->clear();
        nameProofTab();
        return;
    }
    m_ui->textTab->setStored(*texts, startingProse(year(), form()));
    m_ui->textTab->setFigures(*figures);
    m_ui->figuresTab->setFigures(std::move(*figures));
    m_ui->saveButton->setEnabled(m_ui->textTab->draft().isChanged());
    composePaper();
}

bool ReportPanel::save()
{
    const ReportDraft &draft = m_ui->textTab->draft();
    if (!draft.isChanged())
        return true;
    const bool isSaved = m_actions.commit(deedName(draft.year()), draft.changes());
    m_kept->keep();
    return isSaved;
}

bool ReportPanel::mayLeave()
{
    const ReportDraft &draft = m_ui->textTab->draft();
    if (!draft.isChanged())
        return true;
    const bool isSettled = m_actions.settleUnsaved(
        tr("Texts of the annual report of %1 are not saved yet.").arg(draft.year()), [this] { return save(); },
        [this] { m_ui->textTab->discard(); });
    m_kept->keep();
    return isSettled;
}

std::optional<Draft::Content> ReportPanel::typedTexts() const
{
    const ReportDraft &draft = m_ui->textTab->draft();
    if (!draft.isChanged())
        return std::nullopt;
    Draft::Content content{deedName(draft.year()), {}};
    for (const auto &[section, text] : draft.typed())
        content.typed.insert(section, text);
    return content;
}

void ReportPanel::composePaper()
{
    m_typing.stop();
    const ReportDraft &draft = m_ui->textTab->draft();
    PaperTerms terms;
    terms.date = m_ui->dateEdit->day().value_or(QDate());
    auto paper = m_actions.desk().annualReportOf(year(), draft.form(), m_actions.now(), draft.texts(), terms);
    if (!paper) {
        m_ui->paperView->clearPaper(errorSentence(paper.error()));
        m_ui->proofTab->clear();
        nameProofTab();
        return;
    }
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
    if (!tried && tried.error().kind != ErrorKind::ProofOpen) {
        m_actions.tell(tried.error());
        return;
    }
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
    OpeningFigureDialog dialog(m_actions, m_ui->figuresTab->figures(), figure, this);
    dialog.exec();
}

void ReportPanel::removeFigure(const QString &figure)
{
    PaperBook book(m_actions.store());
    const auto entered = book.find<OpeningFigure>(QStringLiteral("%1/%2").arg(year()).arg(figure));
    if (!entered) {
        m_actions.tell(entered.error());
        return;
    }
    ChangeSet changes;
    changes.remove(entered->record, entered->version);
    (void)m_actions.commit(tr("Remove an entered figure of %1").arg(year()), changes);
}

} // namespace Gongkai
