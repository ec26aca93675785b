// SPDX-License-Identifier: GPL-3.0-or-later
#include "enumwording.h"

#include <QCoreApplication>

namespace Gongkai {

namespace {

class RegisterWording
{
    Q_DECLARE_TR_FUNCTIONS(RegisterWording)
};

} // namespace

QString label(ProposalKind kind)
{
    return kind == ProposalKind::Motion ? RegisterWording::tr("Motion") : RegisterWording::tr("Suggestion");
}

QString label(ProposalOutcome outcome)
{
    switch (outcome) {
    case ProposalOutcome::Satisfied:
        return RegisterWording::tr("Satisfied");
    case ProposalOutcome::BasicallySatisfied:
        return RegisterWording::tr("Basically satisfied");
    case ProposalOutcome::Dissatisfied:
        return RegisterWording::tr("Dissatisfied");
    case ProposalOutcome::Pending:
        return RegisterWording::tr("Not yet answered");
    }
    return {};
}

QString label(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::Collection:
        return RegisterWording::tr("Regular meeting");
    case MeetingKind::Training:
        return RegisterWording::tr("Training");
    case MeetingKind::LeadingGroup:
        return RegisterWording::tr("Leading group meeting");
    }
    return {};
}

QString label(GroupRole role)
{
    switch (role) {
    case GroupRole::Head:
        return RegisterWording::tr("Head");
    case GroupRole::Deputy:
        return RegisterWording::tr("Deputy head");
    case GroupRole::Member:
        return RegisterWording::tr("Member");
    case GroupRole::Staff:
        return RegisterWording::tr("Office staff");
    }
    return {};
}

QString label(ApplicantKind kind)
{
    switch (kind) {
    case ApplicantKind::NaturalPerson:
        return RegisterWording::tr("Natural person");
    case ApplicantKind::Commercial:
        return RegisterWording::tr("Commercial enterprise");
    case ApplicantKind::Research:
        return RegisterWording::tr("Research institution");
    case ApplicantKind::SocialWelfare:
        return RegisterWording::tr("Public welfare organisation");
    case ApplicantKind::LegalService:
        return RegisterWording::tr("Legal service institution");
    case ApplicantKind::Other:
        return RegisterWording::tr("Other applicant");
    }
    return {};
}

QString label(ApplicationChannel channel)
{
    switch (channel) {
    case ApplicationChannel::InPerson:
        return RegisterWording::tr("In person");
    case ApplicationChannel::RegisteredPost:
        return RegisterWording::tr("Registered post");
    case ApplicationChannel::Post:
        return RegisterWording::tr("Ordinary post");
    case ApplicationChannel::Internet:
        return RegisterWording::tr("Internet");
    case ApplicationChannel::Fax:
        return RegisterWording::tr("Fax");
    }
    return {};
}

QString label(CaseOutcome outcome)
{
    switch (outcome) {
    case CaseOutcome::Upheld:
        return RegisterWording::tr("Upheld");
    case CaseOutcome::Corrected:
        return RegisterWording::tr("Corrected");
    case CaseOutcome::Other:
        return RegisterWording::tr("Other outcome");
    case CaseOutcome::Pending:
        return RegisterWording::tr("Still open");
    }
    return {};
}

QString label(LawsuitKind kind)
{
    return kind == LawsuitKind::Direct ? RegisterWording::tr("Brought directly")
                                       : RegisterWording::tr("Brought after reconsideration");
}

QString label(ProactiveRow row)
{
    switch (row) {
    case ProactiveRow::Rules:
        return RegisterWording::tr("Rules");
    case ProactiveRow::NormativeDocuments:
        return RegisterWording::tr("Normative documents");
    case ProactiveRow::Licences:
        return RegisterWording::tr("Administrative licences");
    case ProactiveRow::Penalties:
        return RegisterWording::tr("Administrative penalties");
    case ProactiveRow::Enforcement:
        return RegisterWording::tr("Administrative compulsion");
    case ProactiveRow::Fees:
        return RegisterWording::tr("Administrative fees");
    case ProactiveRow::OtherServices:
        return RegisterWording::tr("Other services to the public (form of 2019)");
    case ProactiveRow::Procurement:
        return RegisterWording::tr("Government procurement (form of 2019)");
    }
    return {};
}

QString label(ReportForm form)
{
    switch (form) {
    case ReportForm::Form2008:
        return RegisterWording::tr("Form of 2008");
    case ReportForm::Form2019:
        return RegisterWording::tr("Form of 2019");
    case ReportForm::Form2021:
        return RegisterWording::tr("Form of 2021");
    }
    return {};
}

} // namespace Gongkai
