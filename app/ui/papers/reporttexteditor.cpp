// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporttexteditor.h"

#include "fieldchooser.h"
#include "prompts.h"
#include "proseedit.h"
#include "prosefields.h"
#include "ui_reporttexteditor.h"
#include "wraplayout.h"

#include <QMenu>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The text that @p texts have for the section @p key; empty for none.
QString textIn(const std::vector<ReportText> &texts, const QString &key)
{
    const auto found =
        std::find_if(texts.begin(), texts.end(), [&key](const ReportText &text) { return text.section == key; });
    return found == texts.end() ? QString() : found->text;
}

/// @p stored as the editor gives it back: plain blanks and line ends, no blanks inside the braces of a field. A text
/// that came in by a file may hold others; showing it does not change it.
QString asEdited(const QString &stored)
{
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|[\\r\\x{2028}\\x{2029}]"));
    QString edited;
    for (qsizetype done = 0; done < stored.size();) {
        const FieldPlace field = nextField(stored, done);
        const bool isField = field.isClosed && !field.name.isEmpty() && field.start < stored.size();
        QString words = stored.mid(done, (isField ? field.start : field.end) - done);
        edited += words.remove(QChar::ObjectReplacementCharacter).replace(QChar::Nbsp, u' ').replace(lineEnd, u"\n"_s);
        if (isField)
            edited += fieldText(field.name);
        done = field.end;
    }
    return edited;
}

} // namespace

ReportTextEditor::ReportTextEditor(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ReportTextEditor>())
{
    m_ui->setupUi(this);
    WrapLayout::inPlaceOf(m_ui->editorHeadLayout);
    m_ui->textSplitter->setStretchFactor(0, 2);
    m_ui->textSplitter->setStretchFactor(1, 3);
    connect(m_ui->sectionsList, &QListWidget::currentRowChanged, this, [this] {
        commitTyping();
        showCurrent();
        Q_EMIT sectionShown(currentKey());
    });
    connect(m_ui->sectionEdit, &QTextEdit::textChanged, this, &ReportTextEditor::keepTyping);
    connect(m_ui->sectionEdit, &ProseEdit::fieldAsked, this, &ReportTextEditor::chooseField);
    connect(m_ui->sectionEdit, &ProseEdit::figureActivated, this, &ReportTextEditor::figureActivated);
    connect(m_ui->insertFieldButton, &QToolButton::clicked, this, &ReportTextEditor::chooseField);
    connectStarts();
}

void ReportTextEditor::connectStarts()
{
    auto *menu = new QMenu(m_ui->startButton);
    menu->setToolTipsVisible(true);
    menu->addActions({m_ui->actionTemplateSection, m_ui->actionTemplateAll});
    menu->addSeparator();
    menu->addActions({m_ui->actionLastYearSection, m_ui->actionLastYearAll, m_ui->actionMoveYears});
    m_ui->startButton->setMenu(menu);
    connect(m_ui->actionTemplateSection, &QAction::triggered, this, [this] { startSection(m_template); });
    connect(m_ui->actionTemplateAll, &QAction::triggered, this, [this] { startAll(m_template); });
    connect(m_ui->actionLastYearSection, &QAction::triggered, this, [this] { startSection(m_lastYear); });
    connect(m_ui->actionLastYearAll, &QAction::triggered, this, [this] { startAll(m_lastYear); });
    connect(m_ui->actionMoveYears, &QAction::triggered, this, &ReportTextEditor::moveYears);
}

void ReportTextEditor::setHelpers(Prompts &prompts, Pinyin &pinyin)
{
    m_prompts = &prompts;
    m_pinyin = &pinyin;
}

ReportTextEditor::~ReportTextEditor() = default;

void ReportTextEditor::openDraft(
    int year, ReportForm form, std::vector<ReportSection> sections, const std::map<QString, QString> &typed)
{
    m_draft = ReportDraft(year, form, std::move(sections));
    m_shown.clear();
    for (const auto &[section, text] : typed)
        m_draft.setText(section, text);
    {
        const QSignalBlocker quiet(m_ui->sectionsList);
        m_ui->sectionsList->clear();
        for (const ReportSection &section : m_draft.sections()) {
            // A topic stands two characters to the right of its part, as on paper.
            const QString indent = section.level == 2 ? QString(2, QChar(0x3000)) : QString();
            m_ui->sectionsList->addItem(indent + section.title());
        }
        m_ui->sectionsList->setCurrentRow(0);
    }
    showCurrent();
}

void ReportTextEditor::setStored(const std::vector<Stored<ReportText>> &texts, const std::vector<ReportText> &starting,
    std::vector<ReportText> lastYear)
{
    m_template = starting;
    m_lastYear = std::move(lastYear);
    m_draft.setStored(texts, starting);
    markSections();
    showCurrent();
}

void ReportTextEditor::setFigures(const YearFigures &figures)
{
    m_figures = figures;
    m_ui->sectionEdit->setFigures(figures);
    markSections();
    tellUnknownFields();
}

void ReportTextEditor::chooseField()
{
    auto *chooser = new FieldChooser(m_figures, *m_pinyin, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &FieldChooser::chosen, m_ui->sectionEdit, &ProseEdit::insertField);
    connect(chooser, &QDialog::finished, m_ui->sectionEdit, qOverload<>(&QWidget::setFocus));
    chooser->open();
}

void ReportTextEditor::startSection(const std::vector<ReportText> &texts)
{
    m_ui->sectionEdit->replaceProse(textIn(texts, currentKey()));
    m_ui->sectionEdit->setFocus();
}

void ReportTextEditor::startAll(const std::vector<ReportText> &texts)
{
    const auto &sections = m_draft.sections();
    const auto others = std::count_if(sections.begin(), sections.end(), [&](const ReportSection &section) {
        const QString now = m_draft.text(section.key);
        return !now.isEmpty() && now != textIn(texts, section.key);
    });
    if (others > 0
        && !m_prompts->confirm(this,
            tr("The words of %n section(s) are replaced. Nothing is saved until you save the texts.", nullptr,
                int(others)),
            tr("Replace")))
        return;
    for (const ReportSection &section : sections)
        m_draft.setText(section.key, textIn(texts, section.key));
    markSections();
    showCurrent();
    Q_EMIT edited();
}

void ReportTextEditor::moveYears()
{
    const int moved = m_ui->sectionEdit->moveYears(m_draft.year() - 1);
    Q_EMIT told(moved > 0 ? tr("%n year(s) moved on by one.", nullptr, moved)
                          : tr("There is no year here that could be moved on."));
}

void ReportTextEditor::discard()
{
    m_draft.discard();
    markSections();
    showCurrent();
    Q_EMIT edited();
}

void ReportTextEditor::showSection(const QString &key)
{
    const auto &sections = m_draft.sections();
    for (size_t i = 0; i < sections.size(); ++i) {
        if (sections[i].key == key)
            m_ui->sectionsList->setCurrentRow(int(i));
    }
}

void ReportTextEditor::showPlace(const QString &key, int start, int length)
{
    showSection(key);
    // A place of the stored text.
    const QString text = m_draft.text(key);
    const qsizetype from = asEdited(text.left(start)).size();
    m_ui->sectionEdit->selectProse(from, asEdited(text.left(start + length)).size() - from);
    m_ui->sectionEdit->setFocus();
}

void ReportTextEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where there is little height the words stand beside the sections rather than below them.
    m_ui->textSplitter->setOrientation(2 * width() > 3 * height() ? Qt::Horizontal : Qt::Vertical);
}

void ReportTextEditor::commitTyping()
{
    m_ui->sectionEdit->commitComposed();
}

QString ReportTextEditor::currentKey() const
{
    const int row = m_ui->sectionsList->currentRow();
    return row < 0 || row >= int(m_draft.sections().size()) ? QString() : m_draft.sections()[size_t(row)].key;
}

QStringList ReportTextEditor::unknownFields(const QString &text) const
{
    QStringList unknown = fieldsIn(text);
    unknown.removeIf([this](const QString &name) {
        return std::any_of(m_figures.figures.begin(), m_figures.figures.end(),
            [&name](const Figure &figure) { return figure.field == name; });
    });
    return unknown;
}

void ReportTextEditor::markSections()
{
    for (int row = 0; row < m_ui->sectionsList->count(); ++row)
        markSection(row);
}

void ReportTextEditor::markSection(int row)
{
    const QString key = m_draft.sections()[size_t(row)].key;
    QListWidgetItem *item = m_ui->sectionsList->item(row);
    QFont font = item->font();
    font.setBold(m_draft.isChanged(key));
    item->setFont(font);
    const bool isFaulty = !unknownFields(m_draft.text(key)).isEmpty();
    const bool isEmpty = m_draft.text(key).isEmpty();
    item->setIcon(isFaulty ? style()->standardIcon(QStyle::SP_MessageBoxWarning) : QIcon());
    const QString state = m_draft.isChanged(key) ? tr("Changed and not saved yet.")
        : isFaulty                               ? tr("Holds a field that is no figure.")
        : isEmpty                                ? tr("Nothing is written here yet.")
                                                 : QString();
    item->setToolTip(state);
    item->setData(Qt::AccessibleDescriptionRole, state);
}

void ReportTextEditor::showCurrent()
{
    const QString key = currentKey();
    const QString text = m_draft.text(key);
    if (key != m_shown || asEdited(text) != m_ui->sectionEdit->prose()) {
        const QSignalBlocker quiet(m_ui->sectionEdit);
        m_ui->sectionEdit->setProse(text);
    }
    m_shown = key;
    m_ui->sectionEdit->setEnabled(!key.isEmpty());
    m_ui->actionTemplateSection->setEnabled(!textIn(m_template, key).isEmpty());
    m_ui->actionTemplateAll->setEnabled(!m_template.empty());
    m_ui->actionLastYearSection->setEnabled(!textIn(m_lastYear, key).isEmpty());
    m_ui->actionLastYearAll->setEnabled(!m_lastYear.empty());
    tellUnknownFields();
}

void ReportTextEditor::keepTyping()
{
    if (m_shown.isEmpty())
        return;
    const QString prose = m_ui->sectionEdit->prose();
    if (prose == asEdited(m_draft.text(m_shown)))
        return;
    m_draft.setText(m_shown, prose);
    markSections();
    tellUnknownFields();
    Q_EMIT edited();
}

void ReportTextEditor::tellUnknownFields()
{
    const QStringList unknown = unknownFields(m_ui->sectionEdit->prose());
    const QString names = unknown.join(QStringLiteral(", "));
    m_ui->fieldsLabel->setText(
        unknown.isEmpty() ? QString() : tr("No such figure: %1. Choose one from “Insert figure”.").arg(names));
    m_ui->fieldsLabel->setVisible(!unknown.isEmpty());
}

} // namespace Gongkai
