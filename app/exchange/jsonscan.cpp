// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonscan.h"

#include "treebuilder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <limits>

namespace Gongkai {

namespace {

using Json = nlohmann::json;

/// Turns the parser's events into those of a ScanListener. Records begin at @p recordLevel, the number of lists and
/// objects around them: 2 in a file (its object and the list), 1 in a list alone, 0 for an object alone.
class Events
{
public:
    Events(ScanListener &listener, int recordLevel, const char *begin, const char *const *position)
        : m_listener(listener)
        , m_recordLevel(recordLevel)
        , m_begin(begin)
        , m_position(position)
        , m_builder(DeepestNesting - recordLevel)
        , m_isInList(recordLevel < 2)
    {
    }

    ScanEnd end;

    bool null() { return scalar(std::monostate()); }
    bool boolean(bool value) { return scalar(value); }
    bool number_integer(Json::number_integer_t value) { return scalar(static_cast<qint64>(value)); }
    bool number_unsigned(Json::number_unsigned_t value)
    {
        if (value > static_cast<Json::number_unsigned_t>(std::numeric_limits<qint64>::max()))
            return scalar(static_cast<double>(value));
        return scalar(static_cast<qint64>(value));
    }
    bool number_float(double value, const std::string &) { return scalar(value); }
    bool string(std::string &value)
    {
        if (m_isSkipping)
            return true;
        return scalar(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
    }
    bool binary(Json::binary_t &) { return false; }

    bool key(std::string &name)
    {
        if (m_isSkipping)
            return true;
        if (m_level == 1 && !m_isInList)
            m_key = std::move(name);
        else
            m_builder.key(name);
        return true;
    }

    bool start_object(size_t)
    {
        const int level = m_level++;
        if (m_isSkipping || (level == 0 && m_recordLevel == 2))
            return true;
        if (level == 0 && m_recordLevel == 1)
            return stop();
        startValue(level);
        m_builder.openObject();
        return true;
    }
    bool start_array(size_t)
    {
        const int level = m_level++;
        if (m_isSkipping)
            return true;
        if (level == 0 && m_recordLevel == 2)
            return foreign();
        if (level == 0 && m_recordLevel == 1)
            return true;
        if (level == 1 && !m_isInList)
            return startList();
        startValue(level);
        m_builder.openArray();
        return true;
    }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    template <class Exception>
    bool parse_error(size_t position, const std::string &, const Exception &)
    {
        end.errorAt = static_cast<qsizetype>(position) - 1;
        return false;
    }

private:
    template <class T>
    bool scalar(T &&value)
    {
        if (m_isSkipping)
            return true;
        if (m_level < m_recordLevel && m_level == 0)
            return foreign();
        startValue(m_level);
        m_builder.scalar(std::forward<T>(value));
        return finishValue();
    }

    /// A new tree begins with each record and with each single value at the top level.
    void startValue(int level)
    {
        if (level == (m_isInList ? m_recordLevel : 1))
            m_builder.clear();
    }

    bool finishValue()
    {
        if (!m_builder.isComplete())
            return true;
        const bool goOn = m_isInList ? m_listener.element(m_builder.root(), m_index++, m_builder.isTooDeep())
                                     : m_listener.member(m_key, m_builder.root(), m_builder.isTooDeep());
        return goOn || stop();
    }

    bool startList()
    {
        const ListAction action = m_listener.listBegins(m_key, offset());
        m_isInList = true;
        m_index = 0;
        m_isSkipping = action == ListAction::Skip;
        return action != ListAction::Stop || stop();
    }

    bool close()
    {
        const int level = --m_level;
        if (m_isInList && level == m_recordLevel - 1) {
            m_isInList = m_recordLevel < 2;
            m_isSkipping = false;
            if (m_recordLevel == 2)
                m_listener.listEnds(offset());
            return true;
        }
        if (m_isSkipping || level < (m_isInList ? m_recordLevel : 1))
            return true;
        m_builder.close();
        return finishValue();
    }

    bool foreign()
    {
        m_listener.notAnObject();
        return stop();
    }
    bool stop()
    {
        end.isStopped = true;
        return false;
    }
    [[nodiscard]] qsizetype offset() const { return m_position ? *m_position - m_begin : -1; }

    ScanListener &m_listener;
    int m_recordLevel;
    const char *m_begin;
    const char *const *m_position;
    TreeBuilder m_builder;
    std::string m_key;
    int m_level = 0;
    size_t m_index = 0;
    bool m_isInList;
    bool m_isSkipping = false;
};

/// Goes over the bytes and leaves word how far it came: the parser keeps its own copy of the iterator.
class WatchedIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    WatchedIterator(const char *at, const char **position) : m_at(at), m_position(position) { }
    const char &operator*() const { return *m_at; }
    WatchedIterator &operator++()
    {
        *m_position = ++m_at;
        return *this;
    }
    bool operator==(const WatchedIterator &other) const { return m_at == other.m_at; }

private:
    const char *m_at;
    const char **m_position;
};

ScanEnd scan(QByteArrayView bytes, ScanListener &listener, int recordLevel, ScanPositions positions)
{
    // The parser takes a zero byte for the end of the text; here only the end is the end.
    const void *zero = bytes.isEmpty() ? nullptr : std::memchr(bytes.data(), 0, static_cast<size_t>(bytes.size()));
    const char *begin = bytes.data();
    const char *end = zero ? static_cast<const char *>(zero) : begin + bytes.size();
    const char *position = begin;
    Events events(listener, recordLevel, begin, positions == ScanPositions::Known ? &position : nullptr);
    if (bytes.isEmpty())
        events.end.errorAt = 0;
    else if (positions == ScanPositions::Known)
        Json::sax_parse(WatchedIterator(begin, &position), WatchedIterator(end, &position), &events);
    else
        Json::sax_parse(begin, end, &events);
    if (zero && !events.end.errorAt && !events.end.isStopped)
        events.end.errorAt = end - begin;
    return events.end;
}

} // namespace

ScanEnd scanFile(QByteArrayView bytes, ScanListener &listener, ScanPositions positions)
{
    return scan(bytes, listener, 2, positions);
}

ScanEnd scanList(QByteArrayView bytes, ScanListener &listener)
{
    return scan(bytes, listener, 1, ScanPositions::Unknown);
}

ScanEnd scanObject(QByteArrayView bytes, ScanListener &listener)
{
    return scan(bytes, listener, 0, ScanPositions::Unknown);
}

QString positionText(QByteArrayView bytes, qsizetype offset)
{
    const QByteArrayView before = bytes.first(std::min(offset, bytes.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    QByteArrayView row = before.sliced(before.lastIndexOf('\n') + 1);
    if (line == 1 && row.startsWith("\xEF\xBB\xBF"))
        row = row.sliced(3);
    const auto isLead = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; };
    const auto column = std::count_if(row.begin(), row.end(), isLead) + 1;
    return QStringLiteral("line %1, column %2").arg(line).arg(column);
}

} // namespace Gongkai
