// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scalar.h"

namespace Gongkai {

/// Writes one JSON text in the order in which it is told; commas take care of themselves.
class JsonText
{
public:
    JsonText &beginObject();
    JsonText &endObject();
    JsonText &beginArray();
    JsonText &endArray();
    /// The key of the next value of an object.
    JsonText &key(QLatin1StringView name);
    JsonText &scalar(const Scalar &value);
    template <class T>
    JsonText &value(const T &plain)
    {
        return scalar(toScalar(plain));
    }
    template <class T>
    JsonText &member(QLatin1StringView name, const T &plain)
    {
        return key(name).value(plain);
    }

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    void separate();

    QByteArray m_text;
    bool m_needsComma = false;
};

} // namespace Gongkai
