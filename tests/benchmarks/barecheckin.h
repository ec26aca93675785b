// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;

/// The rows of one check-in written by one transaction through SQLite's own interface, with the store's settings: the
/// floor of everything that checks in.
class BareCheckIn
{
public:
    explicit BareCheckIn(const QString &path);
    ~BareCheckIn();
    BareCheckIn(const BareCheckIn &) = delete;
    BareCheckIn &operator=(const BareCheckIn &) = delete;

    void operator()();

private:
    sqlite3 *m_raw;
    qint64 m_sequence = 0;
    QByteArray m_previous = QByteArray(32, '\0');
};
