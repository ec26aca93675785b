// SPDX-License-Identifier: GPL-3.0-or-later
#include "formstate.h"

#include "typedrows.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonValue valueOf(const QComboBox &combo)
{
    const QVariant chosen = combo.currentData();
    return combo.isEditable() || !chosen.isValid() ? combo.currentText() : chosen.toString();
}

void setValue(QComboBox &combo, const QString &value)
{
    if (combo.isEditable())
        combo.setEditText(value);
    else if (const int found = std::max(combo.findData(value), combo.findText(value)); found >= 0)
        combo.setCurrentIndex(found);
}

QJsonValue valueOf(const QListWidget &list)
{
    QJsonArray checked;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            checked.append(list.item(row)->text());
    }
    return checked;
}

void setValue(QListWidget &list, const QJsonArray &checked)
{
    for (int row = 0; row < list.count(); ++row) {
        QListWidgetItem *item = list.item(row);
        if (item->flags() & Qt::ItemIsUserCheckable)
            item->setCheckState(checked.contains(item->text()) ? Qt::Checked : Qt::Unchecked);
    }
}

QJsonValue valueOf(const TypedRows &rows)
{
    QJsonArray typed;
    for (const TypedRow &row : rows.rowsToFill())
        typed.append(QJsonObject{{u"key"_s, row.key}, {u"cells"_s, QJsonArray::fromStringList(row.cells)},
            {u"offered"_s, QJsonArray::fromStringList(row.offered)}});
    return typed;
}

void setValue(TypedRows &rows, const QJsonArray &typed)
{
    std::vector<TypedRow> all;
    for (const auto &row : typed) {
        QStringList cells = row[u"cells"].toVariant().toStringList();
        cells.resize(qsizetype(rows.columns().size()));
        QStringList offered = row[u"offered"].toVariant().toStringList();
        if (!offered.isEmpty())
            offered.resize(cells.size());
        all.push_back({row[u"key"].toString(), cells, offered});
    }
    rows.setRows(std::move(all));
}

/// True for a field of @p form itself, not of a window that stands over it.
bool isFieldOf(const QWidget *form, const QWidget *widget)
{
    return !widget->objectName().isEmpty() && !widget->objectName().startsWith("qt_"_L1)
        && widget->window() == form->window();
}

QJsonValue valueOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *prose = qobject_cast<const QPlainTextEdit *>(field))
        return prose->toPlainText();
    if (const auto *button = qobject_cast<const QAbstractButton *>(field); button && button->isCheckable())
        return button->isChecked();
    if (const auto *combo = qobject_cast<const QComboBox *>(field))
        return valueOf(*combo);
    if (const auto *number = qobject_cast<const QSpinBox *>(field))
        return number->value();
    if (const auto *time = qobject_cast<const QDateTimeEdit *>(field))
        return time->time().toString(Qt::ISODate);
    if (const auto *list = qobject_cast<const QListWidget *>(field))
        return valueOf(*list);
    if (const auto *table = qobject_cast<const QTableView *>(field)) {
        if (const auto *rows = qobject_cast<const TypedRows *>(table->model()))
            return valueOf(*rows);
    }
    return QJsonValue::Undefined;
}

void setValue(QWidget *field, const QJsonValue &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setText(value.toString());
    else if (auto *prose = qobject_cast<QPlainTextEdit *>(field))
        prose->setPlainText(value.toString());
    else if (auto *button = qobject_cast<QAbstractButton *>(field))
        button->setChecked(value.toBool());
    else if (auto *combo = qobject_cast<QComboBox *>(field))
        setValue(*combo, value.toString());
    else if (auto *number = qobject_cast<QSpinBox *>(field))
        number->setValue(value.toInt());
    else if (auto *time = qobject_cast<QDateTimeEdit *>(field))
        time->setTime(QTime::fromString(value.toString(), Qt::ISODate));
    else if (auto *list = qobject_cast<QListWidget *>(field))
        setValue(*list, value.toArray());
    else if (auto *table = qobject_cast<QTableView *>(field)) {
        if (auto *rows = qobject_cast<TypedRows *>(table->model()))
            setValue(*rows, value.toArray());
    }
}

} // namespace

QJsonObject stateOf(const QWidget *form)
{
    QJsonObject state;
    for (const QWidget *field : form->findChildren<QWidget *>()) {
        if (!isFieldOf(form, field))
            continue;
        if (const QJsonValue value = valueOf(field); !value.isUndefined())
            state.insert(field->objectName(), value);
    }
    return state;
}

void restoreState(QWidget *form, const QJsonObject &state)
{
    // What can be chosen in one field may depend on what stands in another, whichever of them comes first.
    for (int pass = 0; pass < 2; ++pass) {
        for (QWidget *field : form->findChildren<QWidget *>()) {
            if (isFieldOf(form, field) && state.contains(field->objectName()))
                setValue(field, state.value(field->objectName()));
        }
    }
}

} // namespace Gongkai
