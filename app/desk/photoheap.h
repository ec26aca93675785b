// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentfiles.h"
#include "photofacts.h"
#include "photosort.h"

#include <QImage>
#include <QSet>
#include <QStringList>

#include <functional>
#include <vector>

namespace Gongkai {

/// What was found out about one file of a heap.
enum class HeapFate {
    New,
    Twice,      ///< an earlier file of the heap has the same content
    Kept,       ///< the store keeps a file with this content
    Unreadable, ///< a link to nowhere, a pipe, too big a file, a stick that was pulled out
};

/// One file of a heap of photos.
struct HeapFile
{
    QString path;
    HeapFate fate = HeapFate::New;
    KeptFile file{}; ///< empty where it is Unreadable
    PhotoFacts facts{};
    QImage thumbnail{}; ///< null for what can't be shown

    /// True for a picture that can be shown.
    [[nodiscard]] bool isShown() const { return !thumbnail.isNull(); }
    [[nodiscard]] PhotoOrigin origin() const { return {facts.takenAt, facts.latitude, facts.longitude}; }
};

/// Asked after each file with the number of those done; false stops.
using HeapProgress = std::function<bool(int done)>;

/// The names of a heap's files, and whether those are all.
struct HeapNames
{
    QStringList paths; ///< sorted
    bool isCut = false;
};

/// The most files of one heap; a year of inspections has a third of that.
inline constexpr int MostHeapFiles = 5000;

/// The files that @p given names and those in the folders that it names and below them. Hidden ones and what lies
/// behind links to other folders are left out, for a link can lead in a circle. For any thread.
[[nodiscard]] HeapNames namesInHeap(const QStringList &given, const HeapProgress &mayGoOn);

/// Reads each of @p paths to its end: its digest, what it says of itself, and a thumbnail of @p size pixels. @p kept
/// are the digests of what is kept already. What was read when @p mayGoOn stopped is given back. For any thread.
[[nodiscard]] std::vector<HeapFile> readHeap(
    const QStringList &paths, const QSet<QString> &kept, int size, const HeapProgress &mayGoOn);

} // namespace Gongkai
