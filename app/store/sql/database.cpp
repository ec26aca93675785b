// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

#include <cerrno>

namespace Gongkai {

namespace {

constexpr int BusyTimeoutMs = 5000;

QString uriOf(const QString &path, Database::Mode mode)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    switch (mode) {
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
        const bool isAppendOnly = qstrcmp(first, "history") == 0 || qstrcmp(first, "issued_documents") == 0;
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

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
}

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    database->m_database.setDatabaseName(uriOf(path, mode));
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(BusyTimeoutMs);
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database->m_database.setConnectOptions(options);
    if (!database->m_database.open()) {
        const QSqlError error = database->m_database.lastError();
        return database->errorFrom(error.nativeErrorCode().toInt(), error.databaseText());
    }
    if (auto configured = database->configure(mode); !configured)
        return configured.error();
    return database;
}

Result<void> Database::configure(Mode mode)
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
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
    if (mode != Mode::ReadOnly)
        settings.push_back({QStringLiteral("journal_mode"), QStringLiteral("DELETE"), QStringLiteral("delete")});
    for (const Setting &setting : settings) {
        QSqlQuery query(m_database);
        if (!query.exec(QStringLiteral("PRAGMA %1=%2").arg(setting.name, setting.value)))
            return errorFrom(query.lastError().nativeErrorCode().toInt(), query.lastError().databaseText());
        query.finish();
        const auto readBack = scalar(QStringLiteral("PRAGMA ") + setting.name);
        if (!readBack)
            return readBack.error();
        if (textOf(*readBack) != setting.readsBack)
            return Error{ErrorKind::Unexpected, setting.name};
    }
    sqlite3_exec(handle(), "PRAGMA mmap_size=0", nullptr, nullptr, nullptr);
    return {};
}

sqlite3 *Database::handle() const
{
    return *static_cast<sqlite3 *const *>(m_database.driver()->handle().constData());
}

Result<void> Database::runScript(const QByteArray &sql)
{
    char *message = nullptr;
    const int code = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        return errorFrom(sqlite3_extended_errcode(handle()), detail);
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
    sqlite3_set_authorizer(handle(), authorize, nullptr);
}

bool Database::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

int Database::changedRows() const
{
    return sqlite3_changes(handle());
}

Error Database::errorFrom(int extendedCode, const QString &detail) const
{
    const int systemError = m_database.isOpen() ? sqlite3_system_errno(handle()) : 0;
    ErrorKind kind = kindOf(extendedCode, systemError);
    if (kind == ErrorKind::Damaged && !isDamagedOnSecondLook(m_path))
        kind = ErrorKind::Io;
    return {kind, QStringLiteral("SQLite %1: %2").arg(extendedCode).arg(detail)};
}

Database::Prepared Database::prepared(const QString &sql)
{
    auto &cached = m_prepared[sql];
    if (cached && cached.use_count() == 1)
        return {cached, true};
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return {query, false};
    if (!cached)
        cached = query;
    return {query, true};
}

Statement::Statement(Database &database, const QString &sql) : Statement(database, database.prepared(sql)) { }

Statement::Statement(Database &database, Database::Prepared prepared)
    : m_database(database), m_query(std::move(prepared.query)), m_isPrepared(prepared.isReady)
{
}

Statement::~Statement()
{
    m_query->finish();
}

Statement &Statement::bind(const Scalar &value)
{
    const QVariant variant = std::visit(
        [](const auto &data) {
            using T = std::decay_t<decltype(data)>;
            if constexpr (std::is_same_v<T, std::monostate>)
                return QVariant(QMetaType::fromType<QString>());
            else if constexpr (std::is_same_v<T, bool>)
                return QVariant(data ? 1 : 0);
            else
                return QVariant(data);
        },
        value);
    m_query->bindValue(m_bound++, variant);
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    m_query->bindValue(m_bound++, bytes);
    return *this;
}

Result<void> Statement::run()
{
    if (!m_isPrepared || !m_query->exec())
        return failure();
    m_bound = 0;
    return {};
}

bool Statement::next()
{
    return m_query->next();
}

Result<void> Statement::done()
{
    const bool failed = m_query->lastError().isValid();
    const auto error = failed ? std::optional(failure()) : std::nullopt;
    m_query->finish();
    if (error)
        return *error;
    return {};
}

Scalar Statement::value(int column) const
{
    if (m_query->isNull(column))
        return {};
    const QVariant value = m_query->value(column);
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
        return value.toLongLong();
    case QMetaType::Double:
        return value.toDouble();
    default:
        return value.toString();
    }
}

Error Statement::failure() const
{
    const QSqlError error = m_query->lastError();
    return m_database.errorFrom(error.nativeErrorCode().toInt(), error.databaseText());
}

} // namespace Gongkai
