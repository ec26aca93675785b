// SPDX-License-Identifier: GPL-3.0-or-later
#include "photoheap.h"

#include "uprightpicture.h"

#include <QDirIterator>
#include <QFileInfo>

namespace Gongkai {

namespace {

/// Folders and files; what has many times more of them than photos is no heap of photos.
constexpr int MostEntries = 50'000;

bool isFolder(const QFileInfo &info)
{
    return info.isDir() && !info.isSymLink();
}

/// Adds the files in @p folder and below it; false once it was stopped or is full.
bool addFolder(HeapNames &names, int &seen, const QString &folder, const HeapProgress &mayGoOn)
{
    QDirIterator entries(
        folder, QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (++seen > MostEntries || names.paths.size() >= MostHeapFiles) {
            names.isCut = true;
            return false;
        }
        if (!mayGoOn(int(names.paths.size())))
            return false;
        if (!entries.fileInfo().isDir())
            names.paths.append(path);
    }
    return true;
}

HeapFile readFile(const QString &path, const QSet<QString> &kept, QSet<QString> &seen, int size)
{
    HeapFile read{path};
    const auto file = AttachmentFiles::digestOf(path);
    if (!file) {
        read.fate = HeapFate::Unreadable;
        return read;
    }
    read.file = *file;
    read.facts = photoFactsOf(path);
    if (kept.contains(file->sha256))
        read.fate = HeapFate::Kept;
    else if (seen.contains(file->sha256))
        read.fate = HeapFate::Twice;
    seen.insert(file->sha256);
    if (!read.facts.isReadable())
        return read;
    read.thumbnail = uprightPicture(path, size);
    // Its head promised more than there is.
    if (read.thumbnail.isNull())
        read.facts.state = PhotoState::Broken;
    return read;
}

} // namespace

HeapNames namesInHeap(const QStringList &given, const HeapProgress &mayGoOn)
{
    HeapNames names;
    int seen = 0;
    for (const QString &path : given) {
        if (!isFolder(QFileInfo(path)))
            names.paths.append(path);
        else if (!addFolder(names, seen, path, mayGoOn))
            break;
    }
    names.paths.sort();
    names.paths.removeDuplicates();
    return names;
}

std::vector<HeapFile> readHeap(
    const QStringList &paths, const QSet<QString> &kept, int size, const HeapProgress &mayGoOn)
{
    std::vector<HeapFile> files;
    files.reserve(size_t(paths.size()));
    QSet<QString> seen;
    for (const QString &path : paths) {
        files.push_back(readFile(path, kept, seen, size));
        if (!mayGoOn(int(files.size())))
            break;
    }
    return files;
}

} // namespace Gongkai
