// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype KeptClerks = 12;

} // namespace

void Preferences::keep(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) != value)
        m_settings.setValue(key, value);
}

QString Preferences::lastStore() const
{
    return m_settings.value(u"lastStore"_s).toString();
}

void Preferences::setLastStore(const QString &path)
{
    keep(u"lastStore"_s, path);
}

QString Preferences::clerk() const
{
    return clerks().value(0);
}

QStringList Preferences::clerks() const
{
    return m_settings.value(u"clerks"_s).toStringList();
}

void Preferences::setClerk(const QString &name)
{
    QStringList names = clerks();
    names.removeAll(name);
    names.prepend(name);
    keep(u"clerks"_s, names.mid(0, KeptClerks));
}

bool Preferences::asksClerk() const
{
    return m_settings.value(u"asksClerk"_s, true).toBool();
}

void Preferences::setAsksClerk(bool isWanted)
{
    keep(u"asksClerk"_s, isWanted);
}

QString Preferences::language() const
{
    const QString chosen = m_settings.value(u"language"_s).toString();
    return chosen == u"en" ? chosen : u"zh_CN"_s;
}

void Preferences::setLanguage(const QString &language)
{
    keep(u"language"_s, language);
}

int Preferences::fontSize() const
{
    return m_settings.value(u"fontSize"_s, 0).toInt();
}

int Preferences::shownFontSize() const
{
    const QFont font = QApplication::font();
    return font.pointSize() > 0 ? font.pointSize() : QFontInfo(font).pointSize();
}

void Preferences::setFontSize(int points)
{
    keep(u"fontSize"_s, points);
    applyFontSize();
}

void Preferences::applyFontSize() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (fontSize() > 0)
        font.setPointSize(fontSize());
    QApplication::setFont(font);
}

QString Preferences::page() const
{
    return m_settings.value(u"page"_s).toString();
}

void Preferences::setPage(const QString &id)
{
    keep(u"page"_s, id);
}

bool Preferences::notifies() const
{
    return m_settings.value(u"notifies"_s, true).toBool();
}

void Preferences::setNotifies(bool isWanted)
{
    keep(u"notifies"_s, isWanted);
}

QDate Preferences::lastNotified(const QString &storeId) const
{
    return m_settings.value(u"lastNotified/"_s + storeId).toDate();
}

void Preferences::setLastNotified(const QString &storeId, QDate day)
{
    keep(u"lastNotified/"_s + storeId, day);
}

QByteArray Preferences::geometry() const
{
    return m_settings.value(u"geometry"_s).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    keep(u"geometry"_s, geometry);
}

QDateTime Preferences::lastBackup(const QString &storeId) const
{
    return m_settings.value(u"lastBackup/"_s + storeId).toDateTime();
}

void Preferences::setLastBackup(const QString &storeId, const QDateTime &at)
{
    keep(u"lastBackup/"_s + storeId, at);
}

} // namespace Gongkai
