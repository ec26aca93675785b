// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangewriter.h"

#include <QFileDevice>
#include <QIODevice>

namespace Gongkai {

namespace {

ErrorKind kindOf(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return file && file->error() == QFileDevice::ResourceError ? ErrorKind::Full : ErrorKind::Io;
}

} // namespace

ExchangeWriter::ExchangeWriter(QIODevice &device) : m_device(device) { }

void ExchangeWriter::begin()
{
    m_buffer += "{\"format\":\"gongkai-exchange\",\"version\":1";
}

void ExchangeWriter::write(const AnyRecord &record)
{
    std::visit([this](const auto &r) { write(r); }, record);
}

Result<void> ExchangeWriter::finish()
{
    closeList();
    m_buffer += "}\n";
    flush();
    if (!m_isOrdered)
        return Error{ErrorKind::Unexpected, QStringLiteral("the records did not come in the order of the lists")};
    if (!m_isWritten)
        return Error{kindOf(m_device), m_device.errorString()};
    return {};
}

bool ExchangeWriter::startRecord(List list, const char *key)
{
    const bool isSame = list == m_list;
    if (m_list != List::None && (list < m_list || (isSame && list == List::Town)))
        m_isOrdered = false;
    if (!m_isOrdered || !m_isWritten)
        return false;
    if (isSame) {
        m_buffer += ",\n";
        return true;
    }
    closeList();
    m_list = list;
    m_buffer += ",\n\"";
    m_buffer += key;
    m_buffer += list == List::Town ? "\":" : "\":[\n";
    return true;
}

void ExchangeWriter::closeList()
{
    if (m_list != List::None && m_list != List::Town)
        m_buffer += "\n]";
}

void ExchangeWriter::flush()
{
    if (m_isWritten)
        m_isWritten = m_device.write(m_buffer) == m_buffer.size();
    m_buffer.clear();
}

} // namespace Gongkai
