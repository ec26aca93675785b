// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "recordbook.h"
#include "recordjson.h"

namespace Gongkai {

// The SQL of a record type, made from recordfields.h: plain fields are columns, a nested record's fields are columns
// with its name before them, month numbers are one text, every other list is a table of its own with the columns owner
// and position.

[[nodiscard]] QString snakeCase(const char *name);
[[nodiscard]] QString columnOf(const char *name, const FieldRules &rules);
[[nodiscard]] QString monthsText(const std::vector<int> &months);
[[nodiscard]] std::vector<int> monthsFrom(const QString &text);

template <class T>
inline constexpr bool IsChildTable = false;
template <>
inline constexpr bool IsChildTable<QStringList> = true;
template <Described T>
inline constexpr bool IsChildTable<std::vector<T>> = true;

/// Calls @p visit(column name, value as Scalar) for each column of @p record, in a fixed order.
template <Described R, class Visit>
void forEachColumn(const R &record, Visit &&visit)
{
    forEachField<R>([&](const auto &field) {
        const auto &value = record.*field.member;
        using T = std::decay_t<decltype(value)>;
        if constexpr (std::same_as<T, std::vector<int>>) {
            visit([&] { return columnOf(field.name, field.rules); }, toScalar(monthsText(value)));
        } else if constexpr (requires { toScalar(value); }) {
            visit([&] { return columnOf(field.name, field.rules); }, toScalar(value));
        } else if constexpr (IsOptional<T>) {
            typename T::value_type blank;
            forEachColumn(value ? *value : blank, [&](auto name, Scalar scalar) {
                visit([&] { return QLatin1StringView(field.name) + u'_' + name(); },
                    value ? std::move(scalar) : Scalar());
            });
        }
    });
}

/// Reads the columns from @p column on, in the order of forEachColumn(), into @p record; false if one can't be read.
template <Described R>
bool readColumns(const Statement &row, int &column, R &record)
{
    bool isReadable = true;
    forEachField<R>([&](const auto &field) {
        auto &value = record.*field.member;
        using T = std::decay_t<decltype(value)>;
        if constexpr (std::same_as<T, std::vector<int>>) {
            value = monthsFrom(row.text(column++));
        } else if constexpr (requires { toScalar(value); }) {
            isReadable = !fromScalar(row.value(column++), value) && isReadable;
        } else if constexpr (IsOptional<T>) {
            typename T::value_type nested;
            if (row.isNull(column)) {
                value.reset();
                forEachColumn(nested, [&](auto, const Scalar &) { ++column; });
            } else {
                isReadable = readColumns(row, column, nested) && isReadable;
                value = std::move(nested);
            }
        }
    });
    return isReadable;
}

/// Reads and writes the rows of one record type. Everything here runs in the caller's transaction.
template <Described R>
class RecordTable
{
public:
    RecordTable()
    {
        QStringList marks;
        QStringList assignments;
        if (hasOwnKeyColumn()) {
            m_columns.append(QStringLiteral("record_key"));
            m_keyColumn = m_columns.first();
        }
        forEachColumn(R(), [&](auto name, const Scalar &) { m_columns.append(name()); });
        if (m_keyColumn.isEmpty())
            m_keyColumn = m_columns.first();
        for (const QString &column : std::as_const(m_columns)) {
            marks.append(QStringLiteral("?"));
            assignments.append(column + QStringLiteral(" = ?"));
        }
        const QString table = QLatin1StringView(RecordTraits<R>::table);
        m_insert = QStringLiteral("INSERT INTO ") + table + QStringLiteral(" (") + m_columns.join(u',')
            + QStringLiteral(", row_version) VALUES (") + marks.join(u',') + QStringLiteral(", ?)");
        m_update = QStringLiteral("UPDATE ") + table + QStringLiteral(" SET ") + assignments.join(u',')
            + QStringLiteral(", row_version = row_version + 1 WHERE ") + m_keyColumn
            + QStringLiteral(" = ? AND row_version = ?");
        m_remove = QStringLiteral("DELETE FROM ") + table + QStringLiteral(" WHERE ") + m_keyColumn
            + QStringLiteral(" = ? AND row_version = ?");
        m_select = QStringLiteral("SELECT ") + m_columns.join(u',') + QStringLiteral(", row_version FROM ") + table;
        m_has =
            QStringLiteral("SELECT 1 FROM ") + table + QStringLiteral(" WHERE ") + m_keyColumn + QStringLiteral(" = ?");
    }

    /// What names @p record in the store; the town has no key of its own.
    static QString keyOfRow(const R &record)
    {
        if constexpr (std::same_as<R, Town>)
            return QStringLiteral("town");
        else
            return keyOf(record);
    }

    Result<void> insert(Database &database, const R &record, int version = 1) const
    {
        Statement statement(database, m_insert);
        bindColumns(statement, record);
        if (auto ran = statement.bind(toScalar(version)).run(); !ran)
            return named(ran.error(), record);
        return insertChildren(database, record);
    }

    /// Writes @p record over the row that still has @p version. Fails with Conflict when there is none.
    Result<void> update(Database &database, const R &record, int version) const
    {
        Statement statement(database, m_update);
        bindColumns(statement, record);
        if (auto ran = statement.bind(toScalar(keyOfRow(record))).bind(toScalar(version)).run(); !ran)
            return named(ran.error(), record);
        if (database.changedRows() != 1)
            return Error{ErrorKind::Conflict, keyOfRow(record)};
        if (auto removed = removeChildren(database, record); !removed)
            return removed;
        return insertChildren(database, record);
    }

    Result<void> remove(Database &database, const R &record, int version) const
    {
        // The children go with the row, by their foreign key.
        Statement statement(database, m_remove);
        if (auto ran = statement.bind(toScalar(keyOfRow(record))).bind(toScalar(version)).run(); !ran)
            return named(ran.error(), record);
        if (database.changedRows() != 1)
            return Error{ErrorKind::Conflict, keyOfRow(record)};
        return {};
    }

    Result<bool> has(Database &database, const QString &key) const
    {
        Statement statement(database, m_has);
        if (auto ran = statement.bind(toScalar(key)).run(); !ran)
            return ran.error();
        const bool isThere = statement.next();
        if (auto done = statement.done(); !done)
            return done.error();
        return isThere;
    }

    Result<std::optional<Stored<R>>> find(Database &database, const QString &key) const
    {
        auto rows = select(database, m_keyColumn + QStringLiteral(" = ?"), {toScalar(key)});
        if (!rows)
            return rows.error();
        if (rows->empty())
            return std::optional<Stored<R>>();
        return std::optional(std::move(rows->front()));
    }

    /// The rows for which @p condition holds, by key, with their lists.
    Result<std::vector<Stored<R>>> select(
        Database &database, const QString &condition = {}, const std::vector<Scalar> &values = {}) const
    {
        std::vector<Stored<R>> rows;
        auto read = selectPlain(database, condition, values, [&](R &&record, int version) {
            rows.push_back({std::move(record), version});
        });
        if (!read)
            return read.error();
        if (auto children = readChildren(database, rows, condition, values); !children)
            return children.error();
        return rows;
    }

    /// The rows for which @p condition holds without their lists, handed to @p take one by one.
    template <class Take>
    Result<void> selectPlain(
        Database &database, const QString &condition, const std::vector<Scalar> &values, Take &&take) const
    {
        const QString where = condition.isEmpty() ? QString() : QStringLiteral(" WHERE ") + condition;
        // A roster stands in the order in which it was entered: rank goes before name.
        const QString order = std::same_as<R, LeadingGroupMember> ? QStringLiteral("rowid") : m_keyColumn;
        Statement statement(database, m_select + where + QStringLiteral(" ORDER BY ") + order);
        for (const Scalar &value : values)
            statement.bind(value);
        if (auto ran = statement.run(); !ran)
            return ran;
        while (statement.next()) {
            R record;
            int column = hasOwnKeyColumn() ? 1 : 0;
            if (!readColumns(statement, column, record)) {
                return Error{ErrorKind::Damaged,
                    QLatin1StringView(RecordTraits<R>::table) + QStringLiteral(": ") + statement.text(0)};
            }
            take(std::move(record), static_cast<int>(statement.number(column)));
        }
        return statement.done();
    }

    static constexpr bool hasChildren()
    {
        bool result = false;
        forEachField<R>([&](const auto &field) {
            result = result || IsChildTable<std::decay_t<decltype(std::declval<R>().*field.member)>>;
        });
        return result;
    }

private:
    /// True where the key is made of several fields, or of none.
    static bool hasOwnKeyColumn()
    {
        int keys = 0;
        forEachField<R>([&](const auto &field) { keys += field.rules.isKey ? 1 : 0; });
        return keys != 1;
    }

    static void bindColumns(Statement &statement, const R &record)
    {
        if (hasOwnKeyColumn())
            statement.bind(toScalar(keyOfRow(record)));
        forEachColumn(record, [&](auto, const Scalar &value) { statement.bind(value); });
    }

    /// A broken rule of the schema, named by the record that broke it: a key that is taken, or one that refers to
    /// nothing.
    static Error named(Error error, const R &record)
    {
        if (error.kind == ErrorKind::Invalid)
            error.faults = {{{}, FaultKind::Duplicate, keyOfRow(record)}};
        return error;
    }

    template <class Visit>
    static void forEachChild(Visit &&visit)
    {
        forEachField<R>([&](const auto &field) {
            using T = std::decay_t<decltype(std::declval<R>().*field.member)>;
            if constexpr (std::same_as<T, QStringList>)
                visit(field.member, QString::fromLatin1(field.rules.column), QStringList{QStringLiteral("value")});
            else if constexpr (IsChildTable<T>) {
                QStringList columns;
                forEachColumn(typename T::value_type(), [&](auto name, const Scalar &) { columns.append(name()); });
                // A list that several kinds of records have lies in a table of each of them, named by the field.
                const char *own = field.rules.column ? field.rules.column : RecordTraits<typename T::value_type>::table;
                visit(field.member, QString::fromLatin1(own), columns);
            }
        });
    }

    static void bindChild(Statement &statement, const QString &value) { statement.bind(toScalar(value)); }
    template <Described C>
    static void bindChild(Statement &statement, const C &child)
    {
        forEachColumn(child, [&](auto, const Scalar &value) { statement.bind(value); });
    }
    static bool readChild(const Statement &row, QString &value)
    {
        value = row.text(1);
        return true;
    }
    template <Described C>
    static bool readChild(const Statement &row, C &child)
    {
        int column = 1;
        return readColumns(row, column, child);
    }

    static Result<void> insertChildren(Database &database, const R &record)
    {
        Result<void> result;
        forEachChild([&](auto member, const QString &table, const QStringList &columns) {
            const auto &children = record.*member;
            if (!result || children.empty())
                return;
            QStringList marks(columns.size() + 2, QStringLiteral("?"));
            Statement statement(database,
                QStringLiteral("INSERT INTO ") + table + QStringLiteral(" (owner, position, ") + columns.join(u',')
                    + QStringLiteral(") VALUES (") + marks.join(u',') + u')');
            int position = 0;
            for (const auto &child : children) {
                statement.bind(toScalar(keyOfRow(record))).bind(toScalar(position++));
                bindChild(statement, child);
                result = statement.run();
                if (!result)
                    return;
            }
        });
        return result;
    }

    static Result<void> removeChildren(Database &database, const R &record)
    {
        Result<void> result;
        forEachChild([&](auto, const QString &table, const QStringList &) {
            if (!result)
                return;
            Statement statement(database, QStringLiteral("DELETE FROM ") + table + QStringLiteral(" WHERE owner = ?"));
            result = statement.bind(toScalar(keyOfRow(record))).run();
        });
        return result;
    }

    /// Fills the lists of @p rows, which are those for which @p condition holds: no others are read.
    Result<void> readChildren(Database &database, std::vector<Stored<R>> &rows, const QString &condition,
        const std::vector<Scalar> &values) const
    {
        Result<void> result;
        if (!hasChildren() || rows.empty())
            return result;
        QHash<QString, size_t> indexOf;
        for (size_t i = 0; i < rows.size(); ++i)
            indexOf.insert(keyOfRow(rows[i].record), i);
        forEachChild([&](auto member, const QString &table, const QStringList &columns) {
            if (!result)
                return;
            const QString where = condition.isEmpty()
                ? QString()
                : QStringLiteral(" WHERE owner IN (SELECT ") + m_keyColumn + QStringLiteral(" FROM ")
                    + QLatin1StringView(RecordTraits<R>::table) + QStringLiteral(" WHERE ") + condition + u')';
            Statement statement(database,
                QStringLiteral("SELECT owner, ") + columns.join(u',') + QStringLiteral(" FROM ") + table + where
                    + QStringLiteral(" ORDER BY owner, position"));
            for (const Scalar &value : values)
                statement.bind(value);
            result = statement.run();
            while (result && statement.next()) {
                const auto found = indexOf.constFind(statement.text(0));
                if (found == indexOf.constEnd())
                    continue;
                typename std::decay_t<decltype(std::declval<R>().*member)>::value_type child{};
                if (!readChild(statement, child)) {
                    result = Error{ErrorKind::Damaged, table + QStringLiteral(": ") + statement.text(0)};
                    return;
                }
                (rows[*found].record.*member).push_back(std::move(child));
            }
            if (result)
                result = statement.done();
        });
        return result;
    }

    QStringList m_columns;
    QString m_keyColumn;
    QString m_insert;
    QString m_update;
    QString m_remove;
    QString m_select;
    QString m_has;
};

} // namespace Gongkai
