// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperdesk.h"
#include "records.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <functional>
#include <vector>

namespace Gongkai {

class FontBook;

/// A photo of a finding and where its bytes are.
struct FindingPhoto
{
    Attachment attachment{};
    QString path{};
};

/// A finding with what it looked like before it was put right and after; each in the order in which it was taken.
struct FindingPhotos
{
    Finding finding{};
    std::vector<FindingPhoto> before{}; ///< those that nobody called before or after, too
    std::vector<FindingPhoto> after{};
};

/// A visit's findings with their photos.
struct VisitComparison
{
    Town town{};
    Visit visit{};
    QString village{}; ///< by its name in the month of the visit
    std::vector<FindingPhotos> findings{};
};

/// What the store knows of the visit with @p visit. Fails as a read does, with NotFound or NoTown.
[[nodiscard]] Result<VisitComparison> comparisonOf(Store &store, const QString &visit);

/// JPEG files for paper, by the path of the photo they were made from.
using PaperPictures = QHash<QString, QByteArray>;
/// Makes them from the files at @p paths; what can't be read is left out, and the
/// sheet says so in its place. Asked after each, @p mayGoOn stops by false.
/// For any thread.
[[nodiscard]] PaperPictures paperPictures(
    const QStringList &paths, bool isGrey, const std::function<bool(int done)> &mayGoOn);

/// The before/after sheet of those findings of @p comparison whose ids are in @p findings, made at @p now.
[[nodiscard]] ComposedPaper beforeAfterPaper(const VisitComparison &comparison, const QSet<QString> &findings,
    const PaperPictures &pictures, FontBook &fonts, const Moment &now);

} // namespace Gongkai
