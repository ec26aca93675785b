// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

namespace Gongkai {

void Output::data(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    m_isWritten = std::fwrite(bytes.constData(), 1, size, m_data) == size && m_isWritten;
}

void Output::line(const QString &text)
{
    data(text.toUtf8() + '\n');
}

bool Output::flush()
{
    m_isWritten = std::fflush(m_data) == 0 && m_isWritten;
    return m_isWritten;
}

void Output::message(const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), m_messages);
    std::fflush(m_messages);
}

void Output::error(const QString &text)
{
    message(text);
}

void Output::note(const QString &text)
{
    if (m_verbosity != Verbosity::Quiet)
        message(text);
}

void Output::detail(const QString &text)
{
    if (m_verbosity == Verbosity::Verbose)
        message(text);
}

} // namespace Gongkai
