// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofwording.h"

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
        return ProofWording::tr("“%1” gives no number.").arg(remark.found);
    case ProofRule::BlankSection:
        return ProofWording::tr("Nothing is written here.");
    case ProofRule::UnchangedSection:
        //: %1 a share, such as 5/7
        return ProofWording::tr("%1 of the sentences are those of last year.").arg(remark.found);
    case ProofRule::ContactData:
        return ProofWording::tr("“%1” is a number or an address: an office's, not a person's?").arg(remark.found);
    case ProofRule::PersonalData:
        return ProofWording::tr("“%1” is, or looks like, a person's data.").arg(remark.found);
    }
    return {};
}

} // namespace Gongkai
