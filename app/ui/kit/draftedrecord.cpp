// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftedrecord.h"

#include "historybook.h"

namespace Gongkai {

void noteRecord(QJsonObject &typed, List list, const QString &key)
{
    forEachListedRecord([&]<class R>() {
        if (RecordTraits<R>::list == list)
            typed[u"list"] = QString::fromLatin1(RecordTraits<R>::key);
    });
    typed[u"key"] = key;
}

bool isOfRemovedRecord(const QJsonObject &typed, Store &store)
{
    const QString word = typed[u"list"].toString();
    auto list = List::None;
    forEachListedRecord([&]<class R>() {
        if (word == QLatin1StringView(RecordTraits<R>::key))
            list = RecordTraits<R>::list;
    });
    if (list == List::None)
        return false;
    const auto history = HistoryBook(store).of(list, typed[u"key"].toString());
    return history && !history->empty() && history->back().kind == ChangeKind::Remove;
}

} // namespace Gongkai
