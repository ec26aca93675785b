// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "scalar.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

struct sqlite3;

namespace Gongkai {

/// One connection to one store file, with the settings of the trust rules (O1, O3) set and read back.
class Database
{
public:
    enum class Mode {
        ReadOnly,  ///< to identify or check, never to write
        ReadWrite, ///< the normal way; never creates
        Create,    ///< for a new file under a name that nobody else knows
    };

    /// Opens @p path. Fails with the kinds of errorFrom(), or Unexpected when a setting does not read back.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const;
    /// Runs a script of many statements, triggers included; stops at the first that fails.
    [[nodiscard]] Result<void> runScript(const QByteArray &sql);
    /// The single value of the first row; null without a row.
    [[nodiscard]] Result<Scalar> scalar(const QString &sql);
    /// Denies what no work on an open store needs: dropping, altering, attaching, new triggers, changing the history.
    void restrict();
    /// True if the file that is open is no longer the one at path().
    [[nodiscard]] bool hasMoved() const;
    /// How many rows the last statement changed.
    [[nodiscard]] int changedRows() const;

    /// The last failure of this connection as an Error. What SQLite calls damage is believed only after a second look
    /// (O5); otherwise it is an Io error of a store that is intact.
    [[nodiscard]] Error errorFrom(int extendedCode, const QString &detail) const;

private:
    friend class Statement;
    explicit Database(QString path, QString connection);
    [[nodiscard]] Result<void> configure(Mode mode);
    struct Prepared
    {
        std::shared_ptr<QSqlQuery> query;
        bool isReady;
    };
    /// A query for @p sql, kept for the next use unless it is in use already.
    [[nodiscard]] Prepared prepared(const QString &sql);

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

/// One prepared statement in use. It is finished when it goes out of scope, so no lock outlives it (T6).
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
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }

private:
    Statement(Database &database, Database::Prepared prepared);
    [[nodiscard]] Error failure() const;

    Database &m_database;
    std::shared_ptr<QSqlQuery> m_query;
    int m_bound = 0;
    bool m_isPrepared = false;
};

} // namespace Gongkai
