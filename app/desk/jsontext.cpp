// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

namespace Gongkai {

void JsonText::separate()
{
    if (m_needsComma)
        m_text += ',';
    m_needsComma = true;
}

JsonText &JsonText::beginObject()
{
    separate();
    m_text += '{';
    m_needsComma = false;
    return *this;
}

JsonText &JsonText::endObject()
{
    m_text += '}';
    m_needsComma = true;
    return *this;
}

JsonText &JsonText::beginArray()
{
    separate();
    m_text += '[';
    m_needsComma = false;
    return *this;
}

JsonText &JsonText::endArray()
{
    m_text += ']';
    m_needsComma = true;
    return *this;
}

JsonText &JsonText::key(QLatin1StringView name)
{
    separate();
    appendJsonString(m_text, QString(name));
    m_text += ':';
    m_needsComma = false;
    return *this;
}

JsonText &JsonText::scalar(const Scalar &value)
{
    separate();
    appendJson(m_text, value);
    return *this;
}

} // namespace Gongkai
