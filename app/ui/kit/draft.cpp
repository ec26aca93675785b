// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft.h"

#include "safefile.h"

#include <QCollator>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int KeptEvery = 2000; // milliseconds

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

QString Draft::folderOf(const QString &storeId)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts/"_s + storeId;
}

QStringList Draft::titles(const QString &storeId)
{
    QStringList titles;
    const QDir folder(folderOf(storeId));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files))
        titles.append(objectIn(folder.filePath(name)).value(u"title").toString());
    std::sort(titles.begin(), titles.end(), QCollator(QLocale(QLocale::Chinese)));
    return titles;
}

Draft::Draft(const QString &storeId, const QString &name, QObject *form)
    : QObject(form)
    // The name of a file is no place for the name of a record.
    , m_file(folderOf(storeId) + u'/'
          + QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().first(32))
          + u".json"_s)
    , m_folder(m_file.chopped(QLatin1StringView(".json").size()) + u".files"_s)
{
    m_timer.setInterval(KeptEvery);
    connect(&m_timer, &QTimer::timeout, this, &Draft::keep);
}

std::optional<Draft::Content> Draft::kept() const
{
    const QJsonObject object = objectIn(m_file);
    if (!object.contains(u"typed"))
        return std::nullopt;
    return Content{object.value(u"title").toString(), object.value(u"typed").toObject()};
}

void Draft::follow(std::function<std::optional<Content>()> typed)
{
    m_typed = std::move(typed);
    m_written = kept();
    m_timer.start();
}

void Draft::keep()
{
    const std::optional<Content> content = m_typed ? m_typed() : std::nullopt;
    if (content == m_written)
        return;
    if (!content) {
        drop();
        return;
    }
    const QJsonObject object{{u"title"_s, content->title}, {u"typed"_s, content->typed}};
    // A draft that can't be written is tried again; the form itself still holds what was typed.
    if (QDir().mkpath(QFileInfo(m_file).path())
        && writeSafely(m_file, QJsonDocument(object).toJson(QJsonDocument::Compact)))
        m_written = content;
}

void Draft::drop()
{
    QFile::remove(m_file);
    QDir(m_folder).removeRecursively();
    m_written.reset();
}

} // namespace Gongkai
