// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QTemporaryDir>

struct sqlite3;

/// A store of many years for the benchmarks: 25 offices with 1,000 monthly items together, so that every month has
/// 1,000 submissions.
class BigStore
{
public:
    static constexpr int ItemsPerMonth = 1000;
    static constexpr int Offices = 25;

    /// Fills @p months months from 2000-01 on, and @p postings postings in 2015, past the history: rows alone.
    explicit BigStore(int months, int postings = 0);

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("big.gongkai")); }
    [[nodiscard]] static Gongkai::Session session();
    [[nodiscard]] std::unique_ptr<Gongkai::Store> open() const;
    /// A plain connection with the settings of the store's own.
    [[nodiscard]] static sqlite3 *openRaw(const QString &path);

private:
    QTemporaryDir m_folder;
};

/// Runs SQL on a plain connection and ends the program when it fails.
void mustRun(sqlite3 *raw, const char *sql);
