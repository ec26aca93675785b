// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivenumber.h"
#include "filestate.h"
#include "result.h"

namespace Gongkai {

/// What is said about a failure: what happened, whether anything is lost, what can be done now. On its own last line
/// stands `Details: …` where the error carries any, to be copied. An Invalid names each of its faults on a line of its
/// own. Plain text; show it as such.
/// @p file is the file that the work was about, as the clerk knows it; empty where there is none.
[[nodiscard]] QString errorSentence(const Error &error, const QString &file = {});
/// The first part of errorSentence() alone, in one line: what happened. For a status bar or one line of an answer.
[[nodiscard]] QString errorSummary(const Error &error, const QString &file = {});

/// What is wrong with the file of an attachment, in one line; @p file is its name and the record that it belongs to.
[[nodiscard]] QString fileSentence(FileState state, const QString &file);

/// What is to be told about an archive number that is on two papers, or on none; one line.
[[nodiscard]] QString numberSentence(const NumberFinding &finding);

/// What is wrong with one value, without its place: "A negative number is not possible here."
[[nodiscard]] QString faultSentence(const Fault &fault);
/// The place of a fault in one line that can be shown: `submissions[12].pieces`, `line 2, column 1`.
[[nodiscard]] QString placeText(const QString &place);
/// The place and what is wrong there, in one line: `submissions[12].pieces: A negative number is not possible here.`
[[nodiscard]] QString faultLine(const Fault &fault);

} // namespace Gongkai
