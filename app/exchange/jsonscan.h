// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value.h"

#include <QByteArrayView>

#include <optional>
#include <string>

namespace Gongkai {

/// How deep lists and objects may lie inside each other, the file's own object included.
inline constexpr int DeepestNesting = 32;

/// What to do with a list that begins.
enum class ListAction { Take, Skip, Stop };

/// Is told what an exchange file holds, in the order of its text. Where it answers with a bool, false ends the scan.
class ScanListener
{
public:
    virtual ~ScanListener() = default;

    /// The file is JSON, but not an object.
    virtual void notAnObject() = 0;
    /// A list at the top level; @p offset is that of the byte after its bracket, -1 where positions were not asked for.
    virtual ListAction listBegins(const std::string &key, qsizetype offset) = 0;
    /// An element of the list that was taken; where @p isTooDeep, what lies too deep is missing from @p value.
    virtual bool element(Value &value, size_t index, bool isTooDeep) = 0;
    /// The end of a list, taken or skipped; @p offset is that of the byte after its bracket.
    virtual void listEnds(qsizetype offset) = 0;
    /// Anything else at the top level.
    virtual bool member(const std::string &key, Value &value, bool isTooDeep) = 0;
};

/// How a scan ended.
struct ScanEnd
{
    std::optional<qsizetype> errorAt; ///< the byte that no JSON can have there
    bool isStopped = false;           ///< by the listener
};

/// Positions cost a third of the speed.
enum class ScanPositions { Unknown, Known };

/// Scans a whole exchange file.
[[nodiscard]] ScanEnd scanFile(QByteArrayView bytes, ScanListener &listener, ScanPositions positions);
/// Scans one list alone, from its opening bracket to its closing one; only its elements are told.
[[nodiscard]] ScanEnd scanList(QByteArrayView bytes, ScanListener &listener);
/// Reads one object alone; it is told as the one element of a list.
[[nodiscard]] ScanEnd scanObject(QByteArrayView bytes, ScanListener &listener);

/// `line 12, column 5` of the byte at @p offset; lines and columns count from 1, columns by character.
[[nodiscard]] QString positionText(QByteArrayView bytes, qsizetype offset);

} // namespace Gongkai
