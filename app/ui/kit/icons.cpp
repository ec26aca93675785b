// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

static void initUiResource()
{
    Q_INIT_RESOURCE(ui);
}

namespace Gongkai {

namespace {

/// A table asks for its icons with every cell it paints.
/// An icon that stands on a light ground of its own where it is selected: its colours mean something and must be seen
/// on the colour of the selection as well.
class GroundedIcon final : public QIconEngine
{
public:
    explicit GroundedIcon(const QString &file) : m_icon(file) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        if (mode != QIcon::Selected) {
            m_icon.paint(painter, rect, Qt::AlignCenter, mode, state);
            return;
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(QGuiApplication::palette().base());
        painter->drawRoundedRect(rect, rect.width() / 4.0, rect.height() / 4.0);
        painter->restore();
        const int inset = rect.width() / 10;
        m_icon.paint(painter, rect.adjusted(inset, inset, -inset, -inset), Qt::AlignCenter, QIcon::Normal, state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return drawn;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new GroundedIcon(*this); }

private:
    QIcon m_icon;
};

using Icons = QHash<QString, QIcon>;
Q_GLOBAL_STATIC(Icons, knownIcons)

} // namespace

QIcon iconNamed(const QString &name)
{
    if (const auto known = knownIcons->constFind(name); known != knownIcons->constEnd())
        return *known;
    initUiResource();
    const QString file = QStringLiteral(":/gongkai/icons/%1.svg").arg(name);
    QIcon icon(new GroundedIcon(file));
    knownIcons->insert(name, icon);
    return icon;
}

QIcon iconOf(Standing standing)
{
    switch (standing) {
    case Standing::Exempt:
        return iconNamed(QStringLiteral("standing-exempt"));
    case Standing::NotDue:
        return iconNamed(QStringLiteral("standing-notdue"));
    case Standing::Missing:
        return iconNamed(QStringLiteral("standing-missing"));
    case Standing::Returned:
        return iconNamed(QStringLiteral("standing-returned"));
    case Standing::OnTime:
        return iconNamed(QStringLiteral("standing-ontime"));
    case Standing::Late:
        return iconNamed(QStringLiteral("standing-late"));
    }
    return {};
}

} // namespace Gongkai
