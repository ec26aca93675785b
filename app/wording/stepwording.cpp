// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepwording.h"

#include "listwording.h"

#include <QCoreApplication>

namespace Gongkai {

namespace {

class StepWording
{
    Q_DECLARE_TR_FUNCTIONS(StepWording)
};

QString counted(List list, int count)
{
    if (list == List::None)
        return StepWording::tr("%n record(s)", nullptr, count);
    //: %1 a number, %2 the name of a list, such as submissions
    return count == 1 ? recordName(list) : StepWording::tr("%1 × %2").arg(count).arg(recordName(list));
}

} // namespace

QString deedText(Deed deed, List list, int count, const QString &subject)
{
    const QString what = subject.isEmpty() ? counted(list, count) : subject;
    switch (deed) {
    case Deed::Add:
        return StepWording::tr("Add %1").arg(what);
    case Deed::Change:
        return StepWording::tr("Change %1").arg(what);
    case Deed::Remove:
        return StepWording::tr("Remove %1").arg(what);
    case Deed::Edit:
        return StepWording::tr("Edit %1").arg(what);
    case Deed::Import:
        return StepWording::tr("Import %1").arg(what);
    case Deed::Issue:
        return StepWording::tr("Issue %1").arg(what);
    case Deed::CheckIn:
        return StepWording::tr("Check in %1").arg(what);
    case Deed::Review:
        return StepWording::tr("Review %1").arg(what);
    case Deed::TakeDown:
        return StepWording::tr("Take down %1").arg(what);
    case Deed::Rename:
        return StepWording::tr("Rename %1").arg(what);
    case Deed::Merge:
        return StepWording::tr("Merge %1").arg(what);
    case Deed::Close:
        return StepWording::tr("Close %1").arg(what);
    case Deed::TakeOver:
        return StepWording::tr("Take over the ready catalogue");
    }
    return {};
}

QString draftText(List list, bool isNew, const QString &subject)
{
    const QString kind = recordName(list);
    //: %1 the kind of a record, such as submission, %2 what it is about
    const QString name = subject.isEmpty() ? kind : StepWording::tr("%1 (%2)").arg(kind, subject);
    //: %1 a record, such as submission
    return isNew ? StepWording::tr("new %1").arg(name) : name;
}

QString undoText(const QString &deed)
{
    return deed.isEmpty() ? StepWording::tr("Undo") : StepWording::tr("Undo: %1").arg(deed);
}

QString redoText(const QString &deed)
{
    return deed.isEmpty() ? StepWording::tr("Redo") : StepWording::tr("Redo: %1").arg(deed);
}

} // namespace Gongkai
