// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace Gongkai {

/// What a command prints: data on one stream, messages on the other, both in UTF-8.
class Output
{
public:
    enum class Verbosity { Quiet, Normal, Verbose };

    Output(std::FILE *data, std::FILE *messages) : m_data(data), m_messages(messages) { }

    void setVerbosity(Verbosity verbosity) { m_verbosity = verbosity; }

    /// Writes @p bytes to the data stream as they are.
    void data(const QByteArray &bytes);
    /// Writes @p text and a line end to the data stream.
    void line(const QString &text);
    /// Hands on all data written so far. False if any of it was lost.
    bool flush();

    /// What failed; told even when quiet.
    void error(const QString &text);
    /// What was done; not told when quiet.
    void note(const QString &text);
    /// How it was done; told only when verbose.
    void detail(const QString &text);

private:
    void message(const QString &text);

    std::FILE *m_data;
    std::FILE *m_messages;
    Verbosity m_verbosity = Verbosity::Normal;
    bool m_isWritten = true;
};

} // namespace Gongkai
