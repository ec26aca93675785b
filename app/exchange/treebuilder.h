// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value.h"

#include <vector>

namespace Gongkai {

/// Builds the tree of one record from the parser's events. What lies deeper than it may is left out.
class TreeBuilder
{
public:
    /// @p room is how many levels the record itself may have.
    explicit TreeBuilder(int room) : m_room(room) { }

    /// Starts over with an empty tree.
    void clear();
    void key(std::string &name);
    template <class T>
    void scalar(T &&data)
    {
        if (m_skipped == 0)
            next().data = std::forward<T>(data);
    }
    void openObject() { open<Value::Object>(); }
    void openArray() { open<Value::Array>(); }
    void close();

    /// True once the record's value is complete.
    [[nodiscard]] bool isComplete() const { return m_open.empty() && m_skipped == 0; }
    [[nodiscard]] bool isTooDeep() const { return m_isTooDeep; }
    [[nodiscard]] Value &root() { return m_root; }

private:
    template <class T>
    void open()
    {
        if (m_skipped > 0 || static_cast<int>(m_open.size()) >= m_room) {
            m_isTooDeep = true;
            ++m_skipped;
            return;
        }
        Value &value = next();
        value.data = T();
        m_open.push_back(&value);
    }
    Value &next();

    int m_room;
    int m_skipped = 0; ///< levels that are open and left out
    bool m_isTooDeep = false;
    Value m_root;
    std::vector<Value *> m_open; ///< a list or object does not grow while one inside it is open
};

} // namespace Gongkai
