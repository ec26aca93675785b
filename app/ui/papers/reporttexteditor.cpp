// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporttexteditor.h"

#include "fieldhighlighter.h"
#include "prosefields.h"
#include "ui_reporttexteditor.h"
#include "wraplayout.h"

#include <QMenu>
#include <QStyle>

namespace Gongkai {

ReportTextEditor::ReportTextEditor(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ReportTextEditor>())
{
    m_ui->setupUi(this);
    WrapLayout::inPlaceOf(m_ui->editorHeadLayout);
    m_highlighter = new FieldHighlighter(m_ui->sectionEdit->document());
    m_ui->insertFieldButton->setMenu(new QMenu(m_ui->insertFieldButton));
    connect(m_ui->sectionsList, &QListWidget::currentRowChanged, this, &ReportTextEditor::showCurrent);
    connect(m_ui->sectionEdit, &QPlainTextEdit::textChanged, this, &ReportTextEditor::keepTyping);
}

ReportTextEditor::~ReportTextEditor() = default;

void ReportTextEditor::openDraft(
    int year, ReportForm form, std::vector<ReportSection> sections, const std::map<QString, QString> &typed)
{
    m_draft = ReportDraft(year, form, std::move(sections));
    for (const auto &[section, text] : typed)
        m_draft.setText(section, text);
    {
        const QSignalBlocker quiet(m_ui->sectionsList);
        m_ui->sectionsList->clear();
        for (const ReportSection &section : m_draft.sections()) {
            // A topic stands two characters to the right of its part, as on paper.
            const QString indent = section.level == 2 ? QString(2, QChar(0x3000)) : QString();
            m_ui->sectionsList->addItem(indent + (section.heading.isEmpty() ? tr("Opening") : section.heading));
        }
        m_ui->sectionsList->setCurrentRow(0);
    }
    showCurrent();
}

void ReportTextEditor::setStored(const std::vector<Stored<ReportText>> &texts, const std::vector<ReportText> &starting)
{
    m_draft.setStored(texts, starting);
    markSections();
    showCurrent();
}

void ReportTextEditor::setFigures(const YearFigures &figures)
{
    m_known.clear();
    QMenu *menu = m_ui->insertFieldButton->menu();
    menu->clear();
    for (const Figure &figure : figures.figures) {
        m_known.insert(figure.field);
        QAction *action = menu->addAction(tr("%1: %2").arg(figure.field, figure.text().left(40)));
        connect(action, &QAction::triggered, this, [this, field = figure.field] {
            m_ui->sectionEdit->insertPlainText(QStringLiteral("{{%1}}").arg(field));
            m_ui->sectionEdit->setFocus();
        });
    }
    {
        const QSignalBlocker quiet(m_ui->sectionEdit);
        m_highlighter->setKnownFields(m_known);
    }
    markSections();
    tellUnknownFields();
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
    QTextCursor cursor(m_ui->sectionEdit->document());
    cursor.setPosition(start);
    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    m_ui->sectionEdit->setTextCursor(cursor);
    m_ui->sectionEdit->setFocus();
}

QString ReportTextEditor::currentKey() const
{
    const int row = m_ui->sectionsList->currentRow();
    return row < 0 || row >= int(m_draft.sections().size()) ? QString() : m_draft.sections()[size_t(row)].key;
}

QStringList ReportTextEditor::unknownFields(const QString &text) const
{
    QStringList unknown = fieldsIn(text);
    unknown.removeIf([this](const QString &name) { return m_known.contains(name); });
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
    const QString text = m_draft.text(currentKey());
    if (text != m_ui->sectionEdit->toPlainText()) {
        const QSignalBlocker quiet(m_ui->sectionEdit);
        m_ui->sectionEdit->setPlainText(text);
    }
    m_ui->sectionEdit->setEnabled(!currentKey().isEmpty());
    tellUnknownFields();
}

void ReportTextEditor::keepTyping()
{
    if (currentKey().isEmpty())
        return;
    m_draft.setText(currentKey(), m_ui->sectionEdit->toPlainText());
    markSection(m_ui->sectionsList->currentRow());
    tellUnknownFields();
    Q_EMIT edited();
}

void ReportTextEditor::tellUnknownFields()
{
    const QStringList unknown = unknownFields(m_ui->sectionEdit->toPlainText());
    const QString names = unknown.join(QStringLiteral(", "));
    m_ui->fieldsLabel->setText(
        unknown.isEmpty() ? QString() : tr("No such figure: %1. Choose one from “Insert figure”.").arg(names));
    m_ui->fieldsLabel->setVisible(!unknown.isEmpty());
}

} // namespace Gongkai
