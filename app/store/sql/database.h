// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "scalar.h"
#include "store.h"

#include <QHash>

#include <chrono>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace Gongkai {

/// One connection to one store file, with the settings of the trust rules (O1, O3) set and read back.
class Database
{
public:
    enum class Mode {
        Immutable, ///< to look at the header alone: no lock, no journal, nothing beside the file is touched
        ReadOnly,  ///< to identify or check, never to write
        ReadWrite, ///< the normal way; never creates
        Create,    ///< for a new file under a name that nobody else knows
    };

    /// Opens @p path. Fails with what SQLite reports, or with Unexpected when a setting does not read back.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    /// How the locks of others are waited for from now on.
    void setPatience(Patience patience);
    [[nodiscard]] const Patience &patience() const { return m_patience; }
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Runs a script of many statements, triggers included; stops at the first that fails.
    [[nodiscard]] Result<void> runScript(const QByteArray &sql);
    /// The single value of the first row; null without a row.
    [[nodiscard]] Result<Scalar> scalar(const QString &sql);
    /// Denies what no work on an open store needs: dropping, altering, attaching, new triggers, changing the history.
    void restrict();
    /// True if the file that is open is no longer the one at path().
    [[nodiscard]] bool hasMoved() const;
    /// True from BEGIN to COMMIT or ROLLBACK.
    [[nodiscard]] bool isInTransaction() const;
    /// How many rows the last statement changed.
    [[nodiscard]] int changedRows() const;

private:
    friend class Statement;
    /// A statement that is kept for its next use.
    struct Prepared
    {
        sqlite3_stmt *statement = nullptr;
        bool isInUse = false;
    };

    explicit Database(QString path);
    [[nodiscard]] Result<void> configure(Mode mode);
    /// What failed last, with the extended result @p code, as an Error. What SQLite calls damage is believed only after
    /// a second look (O5); otherwise it is an Io error of a store that is intact.
    [[nodiscard]] Error failure(int code) const;

    static int waitOnce(void *self, int times);

    QString m_path;
    Patience m_patience = usualPatience;
    std::chrono::steady_clock::time_point m_waitingSince;
    bool m_isWaiting = false;
    sqlite3 *m_handle = nullptr;
    QHash<QString, Prepared> m_prepared;
};

/// Several reads of one state of the store: what others write meanwhile is in all of them or in none. Inside a
/// transaction there is nothing to hold.
class Snapshot
{
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database &m_database;
    bool m_isHeld = false;
};

/// One prepared statement in use. It is reset when it goes out of scope, so no lock outlives it (T6). Texts travel as
/// UTF-8, as they lie in the file; Qt's own driver turns each cell into UTF-16 twice, which made a month three times as
/// dear to read.
class Statement
{
public:
    Statement(Database &database, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const Scalar &value);
    Statement &bind(const QByteArray &bytes);
    /// Executes with the values bound so far.
    [[nodiscard]] Result<void> run();
    /// Steps to the next row; false at the end or on an error, which done() tells apart.
    [[nodiscard]] bool next();
    /// After the last row: fails if the rows ended by an error.
    [[nodiscard]] Result<void> done();

    [[nodiscard]] Scalar value(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    Database &m_database;
    QString m_kept; ///< the SQL under which the statement is kept; empty for one of our own
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
    int m_code = 0;            ///< of the last step
    bool m_isFirstRow = false; ///< run() has stepped to the first row already
};

} // namespace Gongkai
