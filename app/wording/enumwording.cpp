// SPDX-License-Identifier: GPL-3.0-or-later
#include "enumwording.h"

#include <QCoreApplication>

namespace Gongkai {

namespace {

class EnumWording
{
    Q_DECLARE_TR_FUNCTIONS(EnumWording)
};

/// The labels of the statutory table's rows by the number that the exchange file gives them.
struct ResultLabel
{
    const char *result;
    const char *label;
};

// The rows of table 三 of the annual report (State Council General Office, form of 2021).
constexpr ResultLabel ResultLabels[] = {
    {"new", QT_TRANSLATE_NOOP("EnumWording", "New applications in the year")},
    {"carriedIn", QT_TRANSLATE_NOOP("EnumWording", "Carried in from the year before")},
    {"carriedOut", QT_TRANSLATE_NOOP("EnumWording", "Carried out to the next year")},
    {"granted", QT_TRANSLATE_NOOP("EnumWording", "Granted")},
    {"partly", QT_TRANSLATE_NOOP("EnumWording", "Granted in part")},
    {"refused.1", QT_TRANSLATE_NOOP("EnumWording", "Refused: state secret")},
    {"refused.2", QT_TRANSLATE_NOOP("EnumWording", "Refused: forbidden by a law or regulation")},
    {"refused.3", QT_TRANSLATE_NOOP("EnumWording", "Refused: endangers security and stability")},
    {"refused.4", QT_TRANSLATE_NOOP("EnumWording", "Refused: protects a third party's lawful interests")},
    {"refused.5", QT_TRANSLATE_NOOP("EnumWording", "Refused: internal affairs")},
    {"refused.6", QT_TRANSLATE_NOOP("EnumWording", "Refused: material of a decision in the making")},
    {"refused.7", QT_TRANSLATE_NOOP("EnumWording", "Refused: file of a law enforcement case")},
    {"refused.8", QT_TRANSLATE_NOOP("EnumWording", "Refused: matter to be asked about elsewhere by rule")},
    {"unavailable.1", QT_TRANSLATE_NOOP("EnumWording", "Unavailable: this body does not hold it")},
    {"unavailable.2", QT_TRANSLATE_NOOP("EnumWording", "Unavailable: would have to be made for the purpose")},
    {"unavailable.3", QT_TRANSLATE_NOOP("EnumWording", "Unavailable: still unclear after correction")},
    {"notProcessed.1", QT_TRANSLATE_NOOP("EnumWording", "Not processed: complaint or report")},
    {"notProcessed.2", QT_TRANSLATE_NOOP("EnumWording", "Not processed: asked again")},
    {"notProcessed.3", QT_TRANSLATE_NOOP("EnumWording", "Not processed: asks for a publication")},
    {"notProcessed.4", QT_TRANSLATE_NOOP("EnumWording", "Not processed: unreasonably many or frequent")},
    {"notProcessed.5", QT_TRANSLATE_NOOP("EnumWording", "Not processed: asks to confirm or reissue information")},
    {"otherwise.1", QT_TRANSLATE_NOOP("EnumWording", "Otherwise: not corrected in time, no longer processed")},
    {"otherwise.2", QT_TRANSLATE_NOOP("EnumWording", "Otherwise: fee not paid in time, no longer processed")},
    {"otherwise.3", QT_TRANSLATE_NOOP("EnumWording", "Otherwise: other")},
};

} // namespace

QString label(Standing standing)
{
    switch (standing) {
    case Standing::Exempt:
        return EnumWording::tr("Exempt");
    case Standing::NotDue:
        return EnumWording::tr("Not yet due");
    case Standing::Missing:
        return EnumWording::tr("Missing");
    case Standing::Returned:
        return EnumWording::tr("Returned");
    case Standing::OnTime:
        return EnumWording::tr("On time");
    case Standing::Late:
        return EnumWording::tr("Late");
    }
    return {};
}

QString label(DisclosureClass disclosureClass)
{
    switch (disclosureClass) {
    case DisclosureClass::Fixed:
        return EnumWording::tr("Fixed disclosure");
    case DisclosureClass::Temporary:
        return EnumWording::tr("Temporary disclosure");
    case DisclosureClass::ResourceTrading:
        return EnumWording::tr("Small public resource trading");
    }
    return {};
}

QString label(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Monthly:
        return EnumWording::tr("Every month");
    case Frequency::Quarterly:
        return EnumWording::tr("Every quarter");
    case Frequency::HalfYearly:
        return EnumWording::tr("Every half year");
    case Frequency::Yearly:
        return EnumWording::tr("Every year");
    case Frequency::AsNeeded:
        return EnumWording::tr("As needed");
    }
    return {};
}

QString label(DeadlineShift shift)
{
    switch (shift) {
    case DeadlineShift::None:
        return EnumWording::tr("Not moved");
    case DeadlineShift::PreviousWorkingDay:
        return EnumWording::tr("Moved to the working day before");
    case DeadlineShift::NextWorkingDay:
        return EnumWording::tr("Moved to the next working day");
    }
    return {};
}

QString label(VillageKind kind)
{
    return kind == VillageKind::Village ? EnumWording::tr("Village") : EnumWording::tr("Community");
}

QString label(Carrier carrier)
{
    switch (carrier) {
    case Carrier::Paper:
        return EnumWording::tr("Paper");
    case Carrier::Electronic:
        return EnumWording::tr("Electronic");
    case Carrier::Both:
        return EnumWording::tr("Paper and electronic");
    }
    return {};
}

QString label(DecisiveReceipt decisive)
{
    switch (decisive) {
    case DecisiveReceipt::First:
        return EnumWording::tr("The first to come, e-copy or stamped paper");
    case DecisiveReceipt::Paper:
        return EnumWording::tr("The stamped paper");
    case DecisiveReceipt::Both:
        return EnumWording::tr("E-copy and stamped paper, the later of both");
    }
    return {};
}

QString label(Decision decision)
{
    return decision == Decision::Accepted ? EnumWording::tr("Accepted") : EnumWording::tr("Returned for correction");
}

QString label(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return EnumWording::tr("Yes");
    case Answer::No:
        return EnumWording::tr("No");
    case Answer::NotApplicable:
        return EnumWording::tr("Not applicable");
    }
    return {};
}

QString unansweredLabel()
{
    return EnumWording::tr("Unanswered");
}

QString label(FindingState state)
{
    switch (state) {
    case FindingState::ToPutRight:
        return EnumWording::tr("to be put right");
    case FindingState::Overdue:
        return EnumWording::tr("overdue");
    case FindingState::ToConfirm:
        return EnumWording::tr("put right, to be confirmed");
    case FindingState::Confirmed:
        return EnumWording::tr("confirmed");
    case FindingState::SentBack:
        return EnumWording::tr("sent back");
    case FindingState::Reopened:
        return EnumWording::tr("opened again");
    }
    return {};
}

QString label(LookResult result)
{
    switch (result) {
    case LookResult::Confirmed:
        return EnumWording::tr("Confirmed");
    case LookResult::SentBack:
        return EnumWording::tr("Sent back");
    case LookResult::Reopened:
        return EnumWording::tr("Opened again");
    }
    return {};
}

QString label(PhotoTime source)
{
    switch (source) {
    case PhotoTime::Camera:
        return EnumWording::tr("From the camera");
    case PhotoTime::File:
        return EnumWording::tr("From the file");
    case PhotoTime::Typed:
        return EnumWording::tr("Typed");
    }
    return {};
}

QString label(PhotoStage stage)
{
    return stage == PhotoStage::Before ? EnumWording::tr("Before") : EnumWording::tr("After");
}

QString label(Severity severity)
{
    return severity == Severity::Minor ? EnumWording::tr("Minor") : EnumWording::tr("Serious");
}

QString label(HeadForm head)
{
    switch (head) {
    case HeadForm::None:
        return EnumWording::tr("None: the title stands first");
    case HeadForm::RedHead:
        return EnumWording::tr("Red head: mark, number and red rule");
    case HeadForm::Letter:
        return EnumWording::tr("Letter: mark between red double rules");
    }
    return {};
}

QString label(LineGrid grid)
{
    switch (grid) {
    case LineGrid::Boxes:
        return EnumWording::tr("Standard grid, 28.99 pt a line");
    case LineGrid::EdgeToEdge:
        return EnumWording::tr("Edge to edge, 29.61 pt a line");
    }
    return {};
}

QString label(bool answer)
{
    return answer ? EnumWording::tr("Yes") : EnumWording::tr("No");
}

QString applicationResultLabel(const QString &result)
{
    for (const ResultLabel &entry : ResultLabels) {
        if (result == QLatin1String(entry.result))
            return EnumWording::tr(entry.label);
    }
    return result;
}

} // namespace Gongkai
