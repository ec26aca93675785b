// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawdialog.h"

#include "faultmarks.h"
#include "formguard.h"
#include "newrecordid.h"
#include "screenroom.h"
#include "townchoices.h"

#include <QPushButton>
#include <QRandomGenerator>

namespace Gongkai {

namespace {

/// A draw of @p teams for the month of @p day.
InspectionDraw freshDraw(QDate day, const QString &seed, const std::vector<Choice> &teams)
{
    InspectionDraw draw;
    draw.id = newRecordId();
    draw.on = day;
    draw.from = draw.to = Period::of(day);
    draw.seed = seed;
    for (const Choice &team : teams)
        draw.teams.append(team.value);
    return draw;
}

} // namespace

QString seedOfTheSystem()
{
    constexpr int Digits = 16;
    QRandomGenerator *system = QRandomGenerator::system();
    return QStringLiteral("%1%2")
        .arg(system->generate64(), Digits, 16, QLatin1Char('0'))
        .arg(system->generate64(), Digits, 16, QLatin1Char('0'));
}

DrawDialog::DrawDialog(const Workplace &place, const MakeSeed &makeSeed, QWidget *parent)
    : RecordFormDialog(place, nullptr, freshDraw(place.today(), makeSeed(), teamChoices(place.store)), parent)
{
    binding().setChoices(u"teams", teamChoices(place.store));
    form().teamsList->setMaximumHeight(6 * form().teamsList->fontMetrics().lineSpacing());
    begin();
    form().visitsSpin->setValue(int(record().teams.size()));
    form().buttonBox->button(QDialogButtonBox::Save)->setText(tr("&Draw"));
    connect(
        form().newSeedButton, &QPushButton::clicked, this, [this, makeSeed] { form().seedEdit->setText(makeSeed()); });
    connect(form().fromEdit, &QLineEdit::editingFinished, this, &DrawDialog::showEarlierDraws);
    connect(form().toEdit, &QLineEdit::editingFinished, this, &DrawDialog::showEarlierDraws);
    showEarlierDraws();
    markUnedited();
    giveRoom(this, 90);
}

std::vector<Fault> DrawDialog::readForm()
{
    std::vector<Fault> faults = RecordFormDialog::readForm();
    if (record().teams.isEmpty())
        addMissingFaults(faults, {{QStringLiteral("teams"), FaultKind::Required, {}}});
    return faults;
}

Result<void> DrawDialog::readInputs()
{
    auto inputs = DrawBook(place().store).inputs(record().on, record().from, record().to);
    if (!inputs)
        return inputs.error();
    m_earlierDraws = inputs->earlierDraws;
    record().candidates = std::move(inputs->draw.candidates);
    record().conflicts = std::move(inputs->draw.conflicts);
    std::erase_if(
        record().conflicts, [this](const DrawConflict &conflict) { return !record().teams.contains(conflict.team); });
    record().officials.clear();
    if (form().officialsCheck->isChecked())
        record().officials = std::move(inputs->draw.officials);
    return {};
}

void DrawDialog::showEarlierDraws()
{
    const InspectionDraw kept = record();
    QString sentence;
    const bool canBeRead = readForm().empty() && record().from.isValid();
    if (canBeRead && readInputs()) {
        sentence = tr("%n village(s) can be drawn.", nullptr, int(record().candidates.size()));
        if (m_earlierDraws > 0)
            sentence += u' ' + tr("%n draw(s) were made for these months already.", nullptr, m_earlierDraws);
    }
    form().inputsLabel->setText(sentence);
    record() = kept;
}

QString DrawDialog::sentenceFor(const DrawObstacle &obstacle, const InspectionDraw &draw, Store &store)
{
    switch (obstacle.kind) {
    case DrawObstacle::Kind::NoSeed:
        return tr("The draw needs a seed.");
    case DrawObstacle::Kind::NoTeam:
        return tr("Choose at least one team.");
    case DrawObstacle::Kind::NoVisit:
        return tr("Draw at least one village.");
    case DrawObstacle::Kind::TooManyVisits:
        return tr("There are only %n village(s) to draw from.", nullptr, int(draw.candidates.size()));
    case DrawObstacle::Kind::NoTeamMayVisit:
        break;
    }
    return tr("No team may visit %1, as each has a member from there. Choose one more team.")
        .arg(nameOf(villageNames(store), obstacle.village));
}

void DrawDialog::accept()
{
    commitComposedText();
    if (const std::vector<Fault> faults = readForm(); !faults.empty()) {
        RecordFormDialog::accept();
        return;
    }
    if (const auto read = readInputs(); !read) {
        place().tell(this, read.error());
        return;
    }
    if (const auto obstacle = obstacleTo(record(), form().visitsSpin->value())) {
        marks().tell(sentenceFor(*obstacle, record(), place().store));
        return;
    }
    const bool mayGoOn = m_earlierDraws == 0
        || place().prompts.confirm(this,
            tr("%n draw(s) were made for these months already, those taken back counted. The history keeps each, and "
               "that there is one more. Draw again?",
                nullptr, m_earlierDraws),
            tr("Draw again"));
    if (mayGoOn)
        RecordFormDialog::accept();
}

Result<Step> DrawDialog::commit(const QString &reason)
{
    // What is drawn from is read once more, so that the draw holds what the store knew as it was made.
    if (auto read = readInputs(); !read)
        return read.error();
    record().visits = drawVisits(record(), form().visitsSpin->value());
    // There was no obstacle a moment ago.
    if (record().visits.empty())
        return Error{ErrorKind::Conflict, {}};
    return RecordFormDialog::commit(reason);
}

QString DrawDialog::subject() const
{
    return record().from.toString();
}

} // namespace Gongkai
