// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordjson.h"
#include "recordlookup.h"

#include <QByteArray>

class QIODevice;

namespace Gongkai {

/// Writes an exchange file to a device, record by record, one a line. Records come in List order, the town first; a
/// list without records is left out. The caller sees to it that a half-written file never stands under its name.
class ExchangeWriter
{
public:
    /// @p device is open for writing and outlives the writer.
    explicit ExchangeWriter(QIODevice &device);

    /// Writes the head of the file.
    void begin();
    /// Writes one record; the list it belongs to is opened, and the one before it closed, as needed. A record of a list
    /// that stands before one already written is an error of the caller, which finish() returns as Unexpected.
    template <Described R>
    void write(const R &record)
    {
        if (!startRecord(RecordTraits<R>::list, RecordTraits<R>::key))
            return;
        appendJson(m_buffer, record);
        if (m_buffer.size() >= BufferSize)
            flush();
    }
    void write(const AnyRecord &record);
    /// Writes the end of the file. Fails with Full, Io when any byte of it could not be written; detail holds the
    /// device's words.
    [[nodiscard]] Result<void> finish();

private:
    static constexpr qsizetype BufferSize = 64 * 1024;

    bool startRecord(List list, const char *key);
    void closeList();
    void flush();

    QIODevice &m_device;
    QByteArray m_buffer;
    List m_list = List::None;
    bool m_isOrdered = true;
    bool m_isWritten = true;
};

} // namespace Gongkai
