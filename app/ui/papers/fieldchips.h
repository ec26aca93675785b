// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

#include <QHash>
#include <QTextEdit>
#include <QTextObjectInterface>

namespace Gongkai {

/// Draws the fields of a report's text as chips: one character of the document, on screen the name of the figure and
/// its present value. A field that is no figure has a broken border and a mark, so that colour is never alone.
class FieldChips : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Belongs to @p edit, whose palette it follows.
    explicit FieldChips(QTextEdit *edit);

    /// The character that stands for the field @p name is set in this.
    [[nodiscard]] static QTextCharFormat formatOf(const QString &name);
    /// The field that a character in @p format stands for; empty for any other character.
    [[nodiscard]] static QString fieldOf(const QTextFormat &format);

    void setFigures(const YearFigures &figures);
    [[nodiscard]] bool isKnown(const QString &name) const { return m_values.contains(name); }
    /// The chip in words, such as 公开总件数 568, or that there is no such figure.
    [[nodiscard]] QString spoken(const QString &name) const;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &area, QTextDocument *document, int position,
        const QTextFormat &format) override;

private:
    [[nodiscard]] QString shown(const QString &name) const;

    QTextEdit *m_edit;
    QHash<QString, QString> m_values; ///< by the figure's name
};

} // namespace Gongkai
