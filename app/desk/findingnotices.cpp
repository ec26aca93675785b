// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingnotices.h"

#include "paperbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Gongkai {

namespace {

/// True where the notice asks for what was found as @p finding, as its figures tell.
bool asksFor(const IssuedDocument &notice, const QString &finding)
{
    const QJsonArray asked = QJsonDocument::fromJson(notice.figures).object()[QLatin1StringView("findings")].toArray();
    return std::any_of(asked.begin(), asked.end(),
        [&finding](const QJsonValue &one) { return one.toObject()[QLatin1StringView("id")].toString() == finding; });
}

} // namespace

Result<std::vector<FindingEvent>> noticesOf(Store &store, const Finding &finding)
{
    const auto issued = PaperBook(store).issuedOf(PaperKind::RectificationNotice, finding.visit);
    if (!issued)
        return issued.error();
    std::vector<FindingEvent> notices;
    for (const IssuedDocument &notice : *issued) {
        if (!asksFor(notice, finding.id))
            continue;
        const QString note = notice.number.isGiven() ? notice.number.text() : notice.title;
        notices.push_back({FindingStep::Notified, notice.issuedAt.day(), notice.clerk, note});
    }
    return notices;
}

} // namespace Gongkai
