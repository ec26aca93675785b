// SPDX-License-Identifier: GPL-3.0-or-later
#include "treebuilder.h"

namespace Gongkai {

namespace {
constexpr size_t UsualFields = 13;
}

void TreeBuilder::clear()
{
    m_root.data = std::monostate();
    m_open.clear();
    m_skipped = 0;
    m_isTooDeep = false;
}

void TreeBuilder::key(std::string &name)
{
    if (m_skipped > 0)
        return;
    auto &object = *std::get_if<Value::Object>(&m_open.back()->data);
    if (object.empty())
        object.reserve(m_open.size() == 1 ? UsualFields : 4);
    object.push_back({std::move(name), {}});
}

void TreeBuilder::close()
{
    if (m_skipped > 0)
        --m_skipped;
    else
        m_open.pop_back();
}

Value &TreeBuilder::next()
{
    if (m_open.empty())
        return m_root;
    if (auto *array = std::get_if<Value::Array>(&m_open.back()->data))
        return array->emplace_back();
    return std::get_if<Value::Object>(&m_open.back()->data)->back().value;
}

} // namespace Gongkai
