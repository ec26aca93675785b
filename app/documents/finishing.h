// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"
#include "result.h"

#include <QByteArray>
#include <QtGlobal>

/// The one function of the module that finishes PDF files: mends @p painted, the file that Qt painted from @p paper.
/// Leaves Unexpected in @p finished if @p painted does not hold the faces that the paper uses.
extern "C" Q_DECL_EXPORT void gongkaiFinishPdf(
    const Gongkai::PageList &paper, const QByteArray &painted, Gongkai::Result<QByteArray> &finished);
