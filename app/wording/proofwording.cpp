// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofwording.h"

#include "proofwhole.h"

#include <QCoreApplication>

namespace Gongkai {

namespace {

class ProofWording
{
    Q_DECLARE_TR_FUNCTIONS(ProofWording)
};

} // namespace

QString remarkSentence(const ProofRemark &remark)
{
    switch (remark.rule) {
    case ProofRule::OtherNumber:
        return ProofWording::tr("“%1” is not what the records say: %2.").arg(remark.found, remark.expected);
    case ProofRule::OtherUnit:
        return ProofWording::tr("“%1” has another unit than its figure: %2.").arg(remark.found, remark.expected);
    case ProofRule::PartsDoNotAdd:
        return ProofWording::tr("The parts do not add up to their total: %1.").arg(remark.found);
    case ProofRule::OtherYear:
        return ProofWording::tr("“%1” is another year than the report's, %2.").arg(remark.found, remark.expected);
    case ProofRule::NoSuchDay:
        return ProofWording::tr("“%1” is no day or month that there is.").arg(remark.found);
    case ProofRule::LeadingZero:
        return ProofWording::tr("“%1”: a month or day is written without a zero before it.").arg(remark.found);
    case ProofRule::OtherTown:
        return ProofWording::tr("“%1” is another town than %2.").arg(remark.found, remark.expected);
    case ProofRule::TemplateWords:
        return ProofWording::tr("“%1” was left to be filled in.").arg(remark.found);
    case ProofRule::ReplacedBasis:
        return ProofWording::tr("“%1” was replaced by %2.").arg(remark.found, remark.expected);
    case ProofRule::NoComparison:
        if (!remark.expected.isEmpty())
            //: %2 a figure and the year before, such as: 公开总件数 2014年
            return ProofWording::tr("“%1” can't be checked: nothing is recorded of %2.")
                .arg(remark.found, remark.expected);
        return ProofWording::tr("“%1” gives no number.").arg(remark.found);
    case ProofRule::BlankSection:
        return ProofWording::tr("Nothing is written here.");
    case ProofRule::UnchangedSection:
        //: %1 a share, such as 5/7
        return ProofWording::tr("%1 of the sentences are those of last year.").arg(remark.found);
    case ProofRule::ContactData:
        //: %1 the data, masked; %2 its kind, such as: 固定电话
        return ProofWording::tr("“%1” (%2): an office's, not a person's?").arg(remark.found, remark.expected);
    case ProofRule::OtherPeriod:
        return ProofWording::tr("“%1”: the report speaks of another year's days than its own, %2.")
            .arg(remark.found, remark.expected);
    case ProofRule::OtherGrowth:
        return ProofWording::tr("“%1” does not follow from the figures: %2.").arg(remark.found, remark.expected);
    case ProofRule::SumOfYears:
        return ProofWording::tr("“%1” is more than the year's own number, which is asked for: %2.")
            .arg(remark.found, remark.expected);
    case ProofRule::NilInWords:
        return ProofWording::tr("“%1”: the records say something else: %2.").arg(remark.found, remark.expected);
    case ProofRule::PendingCase:
        return ProofWording::tr("“%1”: the table has no open case (%2).").arg(remark.found, remark.expected);
    case ProofRule::OtherParts:
        return ProofWording::tr("“%1”: the form has %2, and its own names for them.")
            .arg(remark.found, remark.expected);
    case ProofRule::ForbiddenHeading:
        return ProofWording::tr("“%1” is a heading that the form does not have.").arg(remark.found.trimmed());
    case ProofRule::MissingTopic:
        return ProofWording::tr("Nothing is said of “%1”, which the Regulations ask for.").arg(remark.found);
    case ProofRule::SimilarText:
        //: %1 and %2 shares, such as 62%
        return ProofWording::tr("%1 of the text is last year's, more than %2.").arg(remark.found, remark.expected);
    case ProofRule::SameFigures:
        return ProofWording::tr("All %1 figures that are not 0 are those of %2.").arg(remark.found, remark.expected);
    case ProofRule::FeesUntold:
        return ProofWording::tr("Fees were charged (%1), of which part 六 says nothing.").arg(remark.found);
    case ProofRule::OtherForm:
        return ProofWording::tr("The report is in the form of %1; that of its year is the form of %2.")
            .arg(remark.found, remark.expected);
    case ProofRule::OtherTitle:
        return ProofWording::tr("The title begins with “%1”, which is not the whole name of the body.")
            .arg(remark.found);
    case ProofRule::EarlyDate:
        return ProofWording::tr("The report is dated %1, before the year is over (%2).")
            .arg(remark.found, remark.expected);
    case ProofRule::LateDate:
        return ProofWording::tr("The report is dated %1, after its last day, %2.").arg(remark.found, remark.expected);
    case ProofRule::UnusualTable:
        return ProofWording::tr("%1: not what the year before and the changes of this one give: %2.")
            .arg(remark.found, remark.expected);
    case ProofRule::PersonalData:
        //: %1 the data, masked; %2 its kind, such as: 身份证号
        return ProofWording::tr("“%1” is, or looks like, a person's data: %2.").arg(remark.found, remark.expected);
    }
    return {};
}

QString sectionName(const QString &section)
{
    if (section == WholeReport)
        return ProofWording::tr("Whole report");
    if (section == StatutoryPart)
        return ProofWording::tr("Statutory tables");
    return section == WholeBulletin ? ProofWording::tr("Bulletin") : QString();
}

} // namespace Gongkai
