// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSettings>
#include <QStringList>

namespace Gongkai {

/// What this account likes: language, letters, the last store, the clerks' names. No record of the town is kept here.
class Preferences
{
public:
    [[nodiscard]] QString lastStore() const;
    void setLastStore(const QString &path);

    /// The clerk who worked here last; empty before the first one was named.
    [[nodiscard]] QString clerk() const;
    /// All who were named, the newest first.
    [[nodiscard]] QStringList clerks() const;
    void setClerk(const QString &name);
    /// Whether each start asks who works here; otherwise the one who worked here last goes on.
    [[nodiscard]] bool asksClerk() const;
    void setAsksClerk(bool isWanted);

    /// `zh_CN` or `en`; it is spoken from the next start on.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    /// Size of the letters in points; 0 for the system's own.
    [[nodiscard]] int fontSize() const;
    /// The size that is shown now, whoever chose it.
    [[nodiscard]] int shownFontSize() const;
    void setFontSize(int points);
    /// Shows every text of the program in the chosen size, at once.
    void applyFontSize() const;

    /// The page that was in front when the window was last closed; empty before that.
    [[nodiscard]] QString page() const;
    void setPage(const QString &id);

    /// Whether reminder days are told by a notification; the page of today says them all the same.
    [[nodiscard]] bool notifies() const;
    void setNotifies(bool isWanted);
    /// The day on which reminders of the store with @p storeId were last told, or waved away; invalid for never.
    [[nodiscard]] QDate lastNotified(const QString &storeId) const;
    void setLastNotified(const QString &storeId, QDate day);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    /// When the store with @p storeId was last backed up from here; invalid for never.
    [[nodiscard]] QDateTime lastBackup(const QString &storeId) const;
    void setLastBackup(const QString &storeId, const QDateTime &at);

private:
    /// Every write of the settings file waits for the disk: what is there already is not written again.
    void keep(const QString &key, const QVariant &value);

    QSettings m_settings;
};

} // namespace Gongkai
