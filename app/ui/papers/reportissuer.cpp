// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportissuer.h"

#include "errorwording.h"
#include "figurejson.h"
#include "paperactions.h"
#include "proofpanel.h"
#include "words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Gongkai {

ReportIssuer::ReportIssuer(PaperActions &actions, ProofPanel &proof, QWidget *window)
    : QObject(window), m_actions(actions), m_proof(proof), m_window(window)
{
    connect(&m_proof, &ProofPanel::settled, this, [this] {
        m_hasNew = true;
        m_kept->keep();
    });
}

void ReportIssuer::open(int year, ReportForm form)
{
    m_year = year;
    m_form = form;
    delete m_kept;
    m_kept = new Draft(m_actions.store().id(), QStringLiteral("ProofSheet/%1/%2").arg(year).arg(wordOf(form)), this);
    const auto kept = m_kept->kept();
    m_hasNew = kept.has_value();
    m_proof.setSignedOff({});
    if (kept)
        m_proof.setSignedOff(signedOffIn(QJsonDocument(kept->typed).toJson()));
    else if (auto signedOff = m_actions.desk().signedOff(PaperKind::AnnualReport, QString::number(year)))
        m_proof.setSignedOff(std::move(*signedOff));
    m_kept->follow([this, year]() -> std::optional<Draft::Content> {
        if (!m_hasNew)
            return std::nullopt;
        return Draft::Content{tr("Reasons on the proof sheet of the annual report of %1").arg(year),
            QJsonDocument::fromJson(signedOffJson(m_proof.signedOff())).object()};
    });
}

void ReportIssuer::issue(QDate date)
{
    PaperTerms terms;
    terms.signedOff = m_proof.signedOff();
    terms.date = date;
    const auto compose = [this, &terms] {
        return m_actions.desk().annualReport(m_year, m_form, m_actions.now(), PaperPurpose::Issue, terms);
    };
    // What no reason can mend is told before one is asked for.
    if (const auto tried = compose(); !tried && tried.error().kind != ErrorKind::ProofOpen)
        return tellStopped(tried.error());
    if (m_proof.openCount() > 0)
        return tellOpenRemarks();
    // What is unusual is signed off by name, with one reason for all that has none.
    if (!m_actions.signOff(terms.signedOff, m_proof.remarks()))
        return;
    m_proof.setAnswers(terms.signedOff);
    const bool isIssued = m_actions.issue([&terms, &compose](const SecrecyReview &review) {
        terms.review = review;
        return compose();
    });
    if (!isIssued)
        return;
    // The issued paper keeps them now.
    m_hasNew = false;
    m_kept->drop();
}

void ReportIssuer::tellStopped(const Error &error)
{
    if (error.kind != ErrorKind::SumsBroken)
        return m_actions.tell(error);
    if (!m_actions.prompts().confirm(m_window, errorSentence(error), tr("&Show the first")))
        return;
    if (error.faults.empty())
        Q_EMIT sumsAsked();
    else
        Q_EMIT cellsAsked(cellsOf(error.faults.front()));
}

void ReportIssuer::tellOpenRemarks()
{
    // The box is to stay on the screen.
    constexpr qsizetype Most = 8;
    const QStringList stopping = m_proof.stoppingRemarks();
    QStringList lines{
        tr("Nothing was issued: %n remark(s) of the proof sheet stop the report.", nullptr, int(stopping.size()))};
    lines << stopping.first(std::min(Most, stopping.size()));
    if (stopping.size() > Most)
        lines.append(tr("And %n more.", nullptr, int(stopping.size() - Most)));
    lines.append(tr("Correct what is wrong. What is right as it stands can be left with a reason on the proof sheet, "
                    "unless it is impossible, such as a day that can't be."));
    Q_EMIT proofSheetAsked();
    m_proof.chooseFirstOpen();
    if (m_actions.prompts().confirm(m_window, lines.join(u'\n'), tr("&Show the first")))
        m_proof.goToPlace();
}

} // namespace Gongkai
