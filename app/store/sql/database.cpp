// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <QDir>
#include <QUrl>

#include <sqlite3.h>

#include <array>
#include <cerrno>

namespace Gongkai {

namespace {

QString uriOf(const QString &path, Database::Mode mode)
{
    // Two slashes at the beginning would name a host.
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(QDir::cleanPath(path), "/"));
    switch (mode) {
    case Database::Mode::Immutable:
        return QStringLiteral("file:%1?mode=ro&immutable=1").arg(encoded);
    case Database::Mode::ReadOnly:
        return QStringLiteral("file:%1?mode=ro").arg(encoded);
    case Database::Mode::ReadWrite:
        return QStringLiteral("file:%1?mode=rw").arg(encoded);
    case Database::Mode::Create:
        return QStringLiteral("file:%1?mode=rwc").arg(encoded);
    }
    return {};
}

/// True if a fresh look at the file also finds it damaged.
bool isDamagedOnSecondLook(const QString &path)
{
    sqlite3 *raw = nullptr;
    const QByteArray uri = uriOf(path, Database::Mode::ReadOnly).toUtf8();
    const int opened = sqlite3_open_v2(uri.constData(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    bool isDamaged = opened != SQLITE_OK;
    sqlite3_stmt *statement = nullptr;
    if (!isDamaged && sqlite3_prepare_v2(raw, "PRAGMA quick_check(1)", -1, &statement, nullptr) == SQLITE_OK) {
        const bool hasRow = sqlite3_step(statement) == SQLITE_ROW;
        isDamaged = !hasRow || qstrcmp(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)), "ok") != 0;
    } else {
        isDamaged = true;
    }
    sqlite3_finalize(statement);
    sqlite3_close(raw);
    return isDamaged;
}

int authorize(void *, int action, const char *first, const char *second, const char *, const char *)
{
    switch (action) {
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DROP_VIEW:
    case SQLITE_ALTER_TABLE:
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_TEMP_TRIGGER:
        return SQLITE_DENY;
    case SQLITE_UPDATE:
    case SQLITE_DELETE: {
        const bool isAppendOnly =
            qstrcmp(first, "history") == 0 || qstrcmp(first, "issued_documents") == 0 || qstrcmp(first, "looks") == 0;
        return isAppendOnly ? SQLITE_DENY : SQLITE_OK;
    }
    case SQLITE_PRAGMA:
        // Reading a setting stays possible, changing one does not.
        return second && qstrcmp(first, "table_info") != 0 && qstrcmp(first, "quick_check") != 0 ? SQLITE_DENY
                                                                                                 : SQLITE_OK;
    default:
        return SQLITE_OK;
    }
}

ErrorKind kindOf(int extendedCode, int systemError)
{
    switch (extendedCode & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Locked;
    case SQLITE_READONLY:
        return extendedCode == SQLITE_READONLY_DBMOVED ? ErrorKind::Moved : ErrorKind::ReadOnly;
    case SQLITE_FULL:
        return ErrorKind::Full;
    case SQLITE_IOERR:
        return systemError == ENOSPC ? ErrorKind::Full : ErrorKind::Io;
    case SQLITE_CANTOPEN:
        return systemError == EACCES || systemError == EROFS ? ErrorKind::ReadOnly : ErrorKind::Io;
    case SQLITE_CORRUPT:
        return ErrorKind::Damaged;
    case SQLITE_NOTADB:
        return ErrorKind::Foreign;
    case SQLITE_CONSTRAINT:
        return extendedCode == SQLITE_CONSTRAINT_FOREIGNKEY ? ErrorKind::InUse : ErrorKind::Invalid;
    default:
        return ErrorKind::Unexpected;
    }
}

} // namespace

Database::Database(QString path) : m_path(std::move(path)) { }

Database::~Database()
{
    for (const Prepared &prepared : std::as_const(m_prepared))
        sqlite3_finalize(prepared.statement);
    sqlite3_close(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path));
    int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const bool isReading = mode == Mode::ReadOnly || mode == Mode::Immutable;
    flags |= isReading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(uriOf(path, mode).toUtf8().constData(), &database->m_handle, flags, nullptr);
    if (code != SQLITE_OK)
        return database->failure(code);
    sqlite3_busy_handler(database->m_handle, waitOnce, database.get());
    // Settings look at the schema, which a killed writer may have left half written.
    if (mode == Mode::Immutable)
        return database;
    if (auto configured = database->configure(mode); !configured)
        return configured.error();
    return database;
}

void Database::setPatience(Patience patience)
{
    m_patience = std::move(patience);
}

int Database::waitOnce(void *self, int times)
{
    auto *database = static_cast<Database *>(self);
    const auto now = std::chrono::steady_clock::now();
    if (times == 0)
        database->m_waitingSince = now;
    database->m_isWaiting = true;
    const bool goesOn =
        database->m_patience(std::chrono::duration_cast<std::chrono::milliseconds>(now - database->m_waitingSince));
    database->m_isWaiting = false;
    return goesOn;
}

Result<void> Database::configure(Mode mode)
{
    const std::array<std::pair<int, int>, 4> switches{{{SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}}};
    for (const auto &[option, wanted] : switches) {
        int now = -1;
        if (sqlite3_db_config(m_handle, option, wanted, &now) != SQLITE_OK || now != wanted)
            return Error{ErrorKind::Unexpected, QStringLiteral("db_config %1").arg(option)};
    }
    struct Setting
    {
        QString name;
        QString value;
        QString readsBack;
    };
    std::vector<Setting> settings = {
        {QStringLiteral("foreign_keys"), QStringLiteral("ON"), QStringLiteral("1")},
        {QStringLiteral("synchronous"), QStringLiteral("EXTRA"), QStringLiteral("3")},
        {QStringLiteral("recursive_triggers"), QStringLiteral("ON"), QStringLiteral("1")},
        {QStringLiteral("trusted_schema"), QStringLiteral("OFF"), QStringLiteral("0")},
        {QStringLiteral("cell_size_check"), QStringLiteral("ON"), QStringLiteral("1")},
        {QStringLiteral("temp_store"), QStringLiteral("MEMORY"), QStringLiteral("2")},
    };
    if (mode == Mode::ReadWrite || mode == Mode::Create)
        settings.push_back({QStringLiteral("journal_mode"), QStringLiteral("DELETE"), QStringLiteral("delete")});
    settings.push_back({QStringLiteral("mmap_size"), QStringLiteral("0"), QStringLiteral("0")});
    for (const Setting &setting : settings) {
        if (auto set = scalar(QStringLiteral("PRAGMA %1=%2").arg(setting.name, setting.value)); !set)
            return set.error();
        const auto readBack = scalar(QStringLiteral("PRAGMA ") + setting.name);
        if (!readBack)
            return readBack.error();
        if (textOf(*readBack) != setting.readsBack)
            return Error{ErrorKind::Unexpected, setting.name};
    }
    return {};
}

Result<void> Database::runScript(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(code);
    return {};
}

Result<Scalar> Database::scalar(const QString &sql)
{
    Statement statement(*this, sql);
    if (auto ran = statement.run(); !ran)
        return ran.error();
    const Scalar value = statement.next() ? statement.value(0) : Scalar();
    if (auto done = statement.done(); !done)
        return done.error();
    return value;
}

void Database::restrict()
{
    sqlite3_set_authorizer(m_handle, authorize, nullptr);
}

bool Database::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

int Database::changedRows() const
{
    return sqlite3_changes(m_handle);
}

Error Database::failure(int code) const
{
    ErrorKind kind = kindOf(code, m_handle ? sqlite3_system_errno(m_handle) : 0);
    if (kind == ErrorKind::Damaged && !isDamagedOnSecondLook(m_path))
        kind = ErrorKind::Io;
    const char *message = m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code);
    return {kind, QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(message))};
}

Snapshot::Snapshot(Database &database) : m_database(database)
{
    if (m_database.isInTransaction())
        return;
    // Where it can't begin, the reads meet the same failure.
    Statement begin(m_database, QStringLiteral("BEGIN"));
    m_isHeld = bool(begin.run());
}

Snapshot::~Snapshot()
{
    if (!m_isHeld)
        return;
    Statement end(m_database, QStringLiteral("COMMIT"));
    (void)end.run();
}

Statement::Statement(Database &database, const QString &sql) : m_database(database)
{
    const auto kept = database.m_prepared.find(sql);
    if (kept != database.m_prepared.end() && !kept->isInUse) {
        kept->isInUse = true;
        m_statement = kept->statement;
        m_kept = sql;
        return;
    }
    const QByteArray text = sql.toUtf8();
    m_code = sqlite3_prepare_v3(database.m_handle, text.constData(), static_cast<int>(text.size()),
        SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (m_code == SQLITE_OK && kept == database.m_prepared.end()) {
        database.m_prepared.insert(sql, {m_statement, true});
        m_kept = sql;
    }
}

Statement::~Statement()
{
    if (m_kept.isEmpty()) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_database.m_prepared[m_kept].isInUse = false;
}

Statement &Statement::bind(const Scalar &value)
{
    const int at = ++m_bound;
    if (const auto *text = std::get_if<QString>(&value)) {
        const QByteArray bytes = text->toUtf8();
        sqlite3_bind_text(m_statement, at, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    } else if (const auto *number = std::get_if<qint64>(&value)) {
        sqlite3_bind_int64(m_statement, at, *number);
    } else if (const auto *real = std::get_if<double>(&value)) {
        sqlite3_bind_double(m_statement, at, *real);
    } else if (const auto *truth = std::get_if<bool>(&value)) {
        sqlite3_bind_int(m_statement, at, *truth ? 1 : 0);
    } else {
        sqlite3_bind_null(m_statement, at);
    }
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    sqlite3_bind_blob64(
        m_statement, ++m_bound, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

Result<void> Statement::run()
{
    if (m_code != SQLITE_OK)
        return m_database.failure(m_code);
    if (m_database.m_isWaiting)
        return Error{ErrorKind::Locked, m_database.path()};
    m_bound = 0;
    m_code = sqlite3_step(m_statement);
    m_isFirstRow = m_code == SQLITE_ROW;
    if (m_code == SQLITE_ROW)
        return {};
    const auto error = m_code == SQLITE_DONE ? std::nullopt : std::optional(m_database.failure(m_code));
    sqlite3_reset(m_statement);
    m_code = SQLITE_OK;
    if (error)
        return *error;
    return {};
}

bool Statement::next()
{
    if (m_isFirstRow) {
        m_isFirstRow = false;
        return true;
    }
    if (m_code == SQLITE_ROW)
        m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

Result<void> Statement::done()
{
    const bool failed = m_code != SQLITE_ROW && m_code != SQLITE_DONE && m_code != SQLITE_OK;
    const auto error = failed ? std::optional(m_database.failure(m_code)) : std::nullopt;
    sqlite3_reset(m_statement);
    m_code = SQLITE_OK;
    if (error)
        return *error;
    return {};
}

Scalar Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    default:
        return text(column);
    }
}

QString Statement::text(int column) const
{
    const auto *characters = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(characters, sqlite3_column_bytes(m_statement, column));
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace Gongkai
