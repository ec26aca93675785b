// SPDX-License-Identifier: GPL-3.0-or-later
#include "formguard.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Gongkai {

void commitComposedText()
{
    if (qGuiApp)
        QGuiApplication::inputMethod()->commit();
}

void WheelGuard::protect(QWidget *form)
{
    auto *guard = new WheelGuard(form);
    for (QWidget *field : form->findChildren<QWidget *>()) {
        if (!qobject_cast<QComboBox *>(field) && !qobject_cast<QAbstractSpinBox *>(field))
            continue;
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(guard);
    }
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

QString stateOf(const QWidget *form)
{
    QString state;
    const auto add = [&state](const QString &text) { state += text + QChar(0x1f); };
    for (const QWidget *field : form->findChildren<QWidget *>()) {
        if (const auto *line = qobject_cast<const QLineEdit *>(field))
            add(line->text());
        else if (const auto *prose = qobject_cast<const QPlainTextEdit *>(field))
            add(prose->toPlainText());
        else if (const auto *check = qobject_cast<const QAbstractButton *>(field); check && check->isCheckable())
            add(QString::number(check->isChecked()));
        else if (const auto *combo = qobject_cast<const QComboBox *>(field))
            add(combo->currentText());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(field); view && view->model()) {
            const QAbstractItemModel *model = view->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QModelIndex index = model->index(row, column);
                    add(index.data().toString() + index.data(Qt::CheckStateRole).toString());
                }
            }
        }
    }
    return state;
}

} // namespace Gongkai
