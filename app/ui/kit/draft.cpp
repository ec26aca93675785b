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

/// Of the files that belong to the draft in @p file.
QString folderBesideOf(const QString &file)
{
    return file.chopped(QLatin1StringView(".json").size()) + u".files"_s;
}

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

std::vector<Draft::Kept> Draft::all(const QString &storeId)
{
    std::vector<Kept> drafts;
    const QDir folder(folderOf(storeId));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        const QJsonObject object = objectIn(folder.filePath(name));
        drafts.push_back(
            {folder.filePath(name), {object.value(u"title").toString(), object.value(u"typed").toObject()}});
    }
    const QCollator order{QLocale(QLocale::Chinese)};
    std::sort(drafts.begin(), drafts.end(), [&order](const Kept &one, const Kept &other) {
        return order.compare(one.content.title, other.content.title) < 0;
    });
    return drafts;
}

QStringList Draft::titles(const QString &storeId)
{
    QStringList titles;
    for (const Kept &draft : all(storeId))
        titles.append(draft.content.title);
    return titles;
}

void Draft::discard(const QString &file)
{
    QFile::remove(file);
    QDir(folderBesideOf(file)).removeRecursively();
}

Draft::Draft(const QString &storeId, const QString &name, QObject *form)
    : QObject(form)
    // The name of a file is no place for the name of a record.
    , m_file(folderOf(storeId) + u'/'
          + QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().first(32))
          + u".json"_s)
    , m_folder(folderBesideOf(m_file))
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
    discard(m_file);
    m_written.reset();
}

} // namespace Gongkai
