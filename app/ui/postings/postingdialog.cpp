// SPDX-License-Identifier: GPL-3.0-or-later
#include "postingdialog.h"

#include "archivenumber.h"
#include "channels.h"
#include "faultmarks.h"
#include "listwording.h"
#include "newrecordid.h"
#include "postingbook.h"
#include "screenroom.h"
#include "townchoices.h"
#include "typedday.h"

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

TypedRows *newChannels(QDate today, QObject *parent)
{
    std::vector<TypedColumn> columns = {
        {u"channel"_s, fieldName(List::Postings, u"channel"), CellKind::Suggestion, usualChannels(), true},
        {u"from"_s, fieldName(List::Postings, u"from"), CellKind::Day, {}, false},
        {u"to"_s, fieldName(List::Postings, u"to"), CellKind::Day, {}, false},
        {u"takenDownOn"_s, fieldName(List::Postings, u"takenDownOn"), CellKind::Day, {}, false},
    };
    return new TypedRows(
        std::move(columns), [today](const QString &text) { return typedDay(text, today); }, parent);
}

} // namespace

PostingDialog::PostingDialog(
    const Workplace &place, const Stored<Posting> *existing, QWidget *parent, const std::optional<Posting> &fresh)
    : RecordFormDialog(place, existing, fresh.value_or(blank(place.today())), parent)
    , m_channels(newChannels(place.today(), this))
    , m_attachments(new AttachmentsPane(
          place, AttachmentRows::Owner::Posting, record().id, form().dialogLayout, form().channelsTable))
    , m_saved(existing ? std::optional(existing->record) : std::nullopt)
{
    const QDate first = record().channels.empty() ? place.today() : record().channels.front().from;
    binding().setChoices(u"office", officeChoices(place.store, first));
    binding().setChoices(u"item", itemChoices(place.store, record().office));
    form().channelsTable->setRows(m_channels);
    showChannels();
    connect(form().officeCombo, &QComboBox::currentIndexChanged, this, &PostingDialog::offerItems);
    begin();
    if (isNew())
        offerItems();
    giveRoom(this, 110);
    if (!record().item)
        form().itemCombo->setCurrentIndex(0);
    connectReview();
    connect(this, &RecordDialog::saved, this, &PostingDialog::tellNewNumber);
    markUnedited();
}

QString PostingDialog::draftName() const
{
    // What was typed for one submission's material is no draft for another's.
    const QString name = RecordFormDialog::draftName();
    return isNew() ? name + u'/' + record().submission.value_or(QString()) : name;
}

Posting PostingDialog::madeFrom(const Submission &submission, const CatalogueItem &item, QDate today)
{
    Posting posting;
    posting.id = newRecordId();
    posting.title = submission.title.isEmpty() ? item.name : submission.title;
    posting.disclosureClass = item.disclosureClass;
    posting.topic = item.topic;
    posting.office = submission.office;
    posting.item = submission.item;
    posting.pieces = submission.pieces;
    posting.submission = submission.id;
    const QStringList channels = item.channels.isEmpty() ? usualChannels().first(1) : item.channels;
    for (const QString &channel : channels)
        posting.channels.push_back({channel, today, std::nullopt});
    return posting;
}

void PostingDialog::openFor(
    const Workplace &place, const Submission &submission, const CatalogueItem &item, QWidget *parent)
{
    const auto made = PostingBook(place.store).madeFrom(submission.id);
    if (!made)
        return place.tell(parent, made.error());
    auto *dialog = *made ? new PostingDialog(place, &**made, parent)
                         : new PostingDialog(place, nullptr, parent, madeFrom(submission, item, place.today()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PostingDialog::connectReview()
{
    connect(form().titleEdit, &QLineEdit::textEdited, this, &PostingDialog::voidReview);
    connect(form().topicEdit, &QLineEdit::textEdited, this, &PostingDialog::voidReview);
    connect(form().piecesSpin, &QSpinBox::valueChanged, this, &PostingDialog::voidReview);
    connect(m_attachments, &AttachmentsPane::edited, this, &PostingDialog::voidReview);
}

void PostingDialog::voidReview()
{
    if (isNew() || m_isVoided || !record().reviewedOn)
        return;
    m_isVoided = true;
    form().reviewedByEdit->clear();
    form().reviewedOnEdit->clear();
    marks().tell(tr("What was reviewed is being changed: the secrecy review has to be made again."));
}

void PostingDialog::checkReview(std::vector<Fault> &faults) const
{
    // Regulations on Open Government Information, article 17: nothing is made public before its secrecy review.
    if (record().channels.empty())
        return;
    std::vector<Fault> missing;
    for (size_t i = 0; i < record().channels.size(); ++i) {
        if (record().channels[i].takenDownOn > place().today())
            missing.push_back({u"channels[%1].takenDownOn"_s.arg(i), FaultKind::InFuture, {}});
    }
    if (record().reviewedBy.trimmed().isEmpty())
        missing.push_back({u"reviewedBy"_s, FaultKind::Required, {}});
    if (!record().reviewedOn)
        missing.push_back({u"reviewedOn"_s, FaultKind::Required, {}});
    else if (*record().reviewedOn > place().today())
        missing.push_back({u"reviewedOn"_s, FaultKind::InFuture, {}});
    // Channels of what was public already may be older than a review that is made anew.
    const bool wasPublic = m_saved && !m_saved->channels.empty();
    for (size_t i = 0; record().reviewedOn && !wasPublic && i < record().channels.size(); ++i) {
        const QDate from = record().channels[i].from;
        if (from.isValid() && from < *record().reviewedOn)
            missing.push_back(
                {u"channels[%1].from"_s.arg(i), FaultKind::BeforeReview, record().reviewedOn->toString(Qt::ISODate)});
    }
    addMissingFaults(faults, std::move(missing));
}

Result<Step> PostingDialog::commit(const QString &reason)
{
    const QString typed = record().archiveNumber;
    const bool isMoved = m_saved && hasLeftItsShelf(*m_saved, record());
    const bool isReviewed = !record().reviewedBy.isEmpty() && record().reviewedOn;
    const bool isWanted = isMoved || (typed.trimmed().isEmpty() && isReviewed);
    const auto year = archiveYear(record());
    if (!isWanted || !year)
        return RecordFormDialog::commit(reason);
    // Another clerk may take the same number in between.
    constexpr int Tries = 5;
    for (int i = 1;; ++i) {
        const auto number = PostingBook(place().store).nextArchiveNumber(*year, record().disclosureClass);
        if (!number)
            return number.error();
        record().archiveNumber = *number;
        auto done = RecordFormDialog::commit(reason);
        if (!done)
            record().archiveNumber = typed;
        else if (isMoved)
            m_leftNumber = typed;
        if (done || i == Tries || done.error().faults.empty()
            || !done.error().faults.front().place.endsWith(u"archiveNumber"))
            return done;
    }
}

void PostingDialog::tellNewNumber()
{
    if (m_leftNumber.isEmpty())
        return;
    place().prompts.inform(this,
        tr("With its class or year the paper changed its archive number: it is %1 now. Write that on the paper; %2 is "
           "free for the next paper of that class and year.")
            .arg(record().archiveNumber, m_leftNumber));
}

Posting PostingDialog::blank(QDate today)
{
    Posting posting;
    posting.id = newRecordId();
    posting.channels.push_back({usualChannels().constFirst(), today, std::nullopt});
    return posting;
}

void PostingDialog::offerItems()
{
    const QVariant before = form().itemCombo->currentData();
    binding().setChoices(u"item", itemChoices(place().store, form().officeCombo->currentData().toString()));
    form().itemCombo->setCurrentIndex(std::max(0, form().itemCombo->findData(before)));
}

void PostingDialog::showChannels()
{
    const auto text = [](const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : QString(); };
    std::vector<TypedRow> rows;
    rows.reserve(record().channels.size());
    for (const PostedOn &channel : record().channels)
        rows.push_back({{}, {channel.channel, text(channel.from), text(channel.to), text(channel.takenDownOn)}});
    m_channels->setRows(std::move(rows));
}

void PostingDialog::readChannels(std::vector<Fault> &faults)
{
    record().channels.clear();
    for (const TypedRow &row : m_channels->rows()) {
        record().channels.push_back({m_channels->cell(row, u"channel"), m_channels->day(row, u"from").value_or(QDate()),
            m_channels->day(row, u"to"), m_channels->day(row, u"takenDownOn")});
    }
    addMissingFaults(faults, m_channels->unreadableDays(u"channels"_s));
}

std::vector<Fault> PostingDialog::readForm()
{
    std::vector<Fault> faults;
    readChannels(faults);
    // What is put before the public has a name, though an old record may have come without one.
    if (form().titleEdit->text().trimmed().isEmpty())
        faults.push_back({u"title"_s, FaultKind::Required, {}});
    addMissingFaults(faults, RecordFormDialog::readForm());
    checkReview(faults);
    return faults;
}

bool PostingDialog::isEdited() const
{
    return RecordFormDialog::isEdited() || m_attachments->isEdited();
}

Result<void> PostingDialog::addFurther(ChangeSet &changes)
{
    return m_attachments->addTo(changes, record().id);
}

QWidget *PostingDialog::fieldAt(const QString &faultPlace) const
{
    const bool isChannel = faultPlace.contains(u"channels[");
    return isChannel ? form().channelsTable : RecordFormDialog::fieldAt(faultPlace);
}

QString PostingDialog::subject() const
{
    return form().titleEdit->text().trimmed();
}

} // namespace Gongkai
