// SPDX-License-Identifier: GPL-3.0-or-later
#include "formbinding.h"

#include "dateedit.h"
#include "minusguard.h"
#include "typedday.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

QString textOfScalar(const Scalar &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return std::holds_alternative<std::monostate>(value) ? QString() : textOf(value);
}

/// A month as it is stored where it can be read as one; months are marked in the form by the property `month`.
QString monthOrText(const QString &text, QDate today)
{
    const auto month = typedMonth(text, today);
    return month ? month->toString() : text;
}

/// What was typed as a number where it is one; numbers are marked in the form by the property `number`.
Scalar numberOrText(const QString &text)
{
    bool isWhole = false;
    const qint64 whole = text.toLongLong(&isWhole);
    if (isWhole)
        return whole;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? Scalar(number) : Scalar(text);
}

} // namespace

FormBinding::FormBinding(QWidget *form, QDate today) : m_form(form), m_today(today)
{
    for (DateEdit *edit : form->findChildren<DateEdit *>())
        edit->setToday(today);
    for (QSpinBox *number : form->findChildren<QSpinBox *>())
        MinusGuard::attach(number);
}

QWidget *FormBinding::widgetOf(QStringView name) const
{
    const auto end = std::find_if(name.begin(), name.end(), [](QChar c) { return c == u'[' || c == u'.'; });
    const QString field = name.first(end - name.begin()).toString();
    for (const auto suffix : {"Edit"_L1, "Combo"_L1, "Check"_L1, "Spin"_L1, "List"_L1, "Table"_L1}) {
        if (auto *widget = m_form->findChild<QWidget *>(field + suffix))
            return widget;
    }
    return nullptr;
}

void FormBinding::setChoices(QStringView name, const std::vector<Choice> &choices)
{
    QWidget *widget = widgetOf(name);
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        combo->clear();
        for (const Choice &choice : choices)
            combo->addItem(choice.text, choice.value);
    } else if (auto *list = qobject_cast<QListWidget *>(widget)) {
        list->clear();
        for (const Choice &choice : choices) {
            auto *entry = new QListWidgetItem(choice.text, list);
            entry->setData(Qt::UserRole, choice.value);
            entry->setFlags(entry->flags() | Qt::ItemIsUserCheckable);
            entry->setCheckState(Qt::Unchecked);
        }
    }
}

void FormBinding::show(QStringView name, const Scalar &value)
{
    QWidget *widget = widgetOf(name);
    const QString text = textOfScalar(value);
    if (auto *day = qobject_cast<DateEdit *>(widget)) {
        const auto moment = Moment::fromString(text);
        day->setText(moment ? moment->day().toString(Qt::ISODate) : text);
        if (auto *time = m_form->findChild<QTimeEdit *>(name.toString() + "Time"_L1); time && moment)
            time->setTime(QTime(moment->hour(), moment->minute()));
    } else if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->setText(text);
    } else if (auto *prose = qobject_cast<QPlainTextEdit *>(widget)) {
        prose->setPlainText(text);
    } else if (auto *number = qobject_cast<QSpinBox *>(widget)) {
        number->setValue(text.toInt());
    } else if (auto *box = qobject_cast<QCheckBox *>(widget)) {
        const auto *truth = std::get_if<bool>(&value);
        box->setChecked(truth && *truth);
    } else if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        int row = combo->findData(text);
        // A code that is no longer in force stays what it is until the clerk chooses another.
        if (row < 0 && !text.isEmpty()) {
            combo->addItem(text, text);
            row = combo->count() - 1;
        }
        combo->setCurrentIndex(row);
    }
}

Scalar FormBinding::read(QStringView name) const
{
    QWidget *widget = widgetOf(name);
    if (const auto *day = qobject_cast<const DateEdit *>(widget)) {
        const auto *time = m_form->findChild<QTimeEdit *>(name.toString() + "Time"_L1);
        if (time && day->day())
            return QString(day->isoText() + time->time().toString(u"'T'HH:mm:ss"));
        return day->isoText();
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(widget); line && line->property("number").toBool())
        return numberOrText(line->text().trimmed());
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->property("month").toBool() ? monthOrText(line->text().trimmed(), m_today) : line->text().trimmed();
    if (const auto *prose = qobject_cast<const QPlainTextEdit *>(widget))
        return prose->toPlainText().trimmed();
    if (const auto *number = qobject_cast<const QSpinBox *>(widget))
        return qint64(MinusGuard::typedValue(*number));
    if (const auto *box = qobject_cast<const QCheckBox *>(widget))
        return box->isChecked();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->currentData().toString();
    return {};
}

FaultKind FormBinding::kindFor(QStringView name, FaultKind kind) const
{
    // The hour of a moment has a field of its own; what can't be read is the day.
    const bool isDay = qobject_cast<DateEdit *>(widgetOf(name));
    return isDay && kind == FaultKind::NotAMoment ? FaultKind::NotADay : kind;
}

void FormBinding::check(QStringView name, const QStringList &values)
{
    auto *list = qobject_cast<QListWidget *>(widgetOf(name));
    if (!list)
        return;
    QStringList known;
    for (int row = 0; row < list->count(); ++row) {
        const QString value = list->item(row)->data(Qt::UserRole).toString();
        known.append(value);
        list->item(row)->setCheckState(values.contains(value) ? Qt::Checked : Qt::Unchecked);
    }
    for (const QString &value : values) {
        if (known.contains(value))
            continue;
        auto *entry = new QListWidgetItem(value, list);
        entry->setData(Qt::UserRole, value);
        entry->setCheckState(Qt::Checked);
    }
}

QStringList FormBinding::checked(QStringView name) const
{
    QStringList values;
    const auto *list = qobject_cast<QListWidget *>(widgetOf(name));
    for (int row = 0; list && row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            values.append(list->item(row)->data(Qt::UserRole).toString());
    }
    return values;
}

void addMissingFaults(std::vector<Fault> &faults, std::vector<Fault> more)
{
    for (Fault &fault : more) {
        const bool isKnown =
            std::any_of(faults.begin(), faults.end(), [&](const Fault &known) { return known.place == fault.place; });
        if (!isKnown)
            faults.push_back(std::move(fault));
    }
}

} // namespace Gongkai
