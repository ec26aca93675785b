// SPDX-License-Identifier: GPL-3.0-or-later
#include "postingspage.h"

#include "attachmentbook.h"
#include "datewording.h"
#include "formguard.h"
#include "postingdialog.h"
#include "recordspaneof.h"
#include "townchoices.h"
#include "ui_postingspage.h"

namespace Gongkai {

namespace {

/// The first day on any channel; invalid for material that was never put up.
QDate firstDay(const Posting &posting)
{
    QDate first;
    for (const PostedOn &channel : posting.channels) {
        if (!first.isValid() || channel.from < first)
            first = channel.from;
    }
    return first;
}

QString channelNames(const Posting &posting)
{
    QStringList names;
    for (const PostedOn &channel : posting.channels)
        names.append(channel.channel);
    return names.join(u'、');
}

} // namespace

PostingsPage::PostingsPage(const Workplace &place, QWidget *parent)
    : Page(parent), m_ui(std::make_unique<Ui::PostingsPage>()), m_place(place), m_list(newList())
{
    m_ui->setupUi(this);
    m_ui->postingsLayout->addWidget(m_list);
    m_ui->yearSpin->setValue(place.openingPeriod().year());
    WheelGuard::protect(this);
    connect(m_ui->yearSpin, &QSpinBox::valueChanged, this, [this] { m_list->reload(); });
}

PostingsPage::~PostingsPage() = default;

RecordsPane *PostingsPage::newList()
{
    using Row = Stored<Posting>;
    const auto text = [](QString Posting::*member) { return [member](const Row &row) { return row.record.*member; }; };
    std::vector<Column<Row>> columns = {
        Column<Row>(tr("Posted on"), [](const Row &row) { return dayText(firstDay(row.record)); })
            .sortedBy([](const Row &row) { return QVariant(firstDay(row.record)); }),
        Column<Row>(tr("Title"), text(&Posting::title)),
        Column<Row>(tr("Class"), [](const Row &row) { return label(row.record.disclosureClass); }),
        Column<Row>(tr("Topic"), text(&Posting::topic)),
        Column<Row>(tr("Office"), [this](const Row &row) { return nameOf(m_offices, row.record.office); }),
        Column<Row>(tr("Channels"), [](const Row &row) { return channelNames(row.record); }),
        Column<Row>(tr("Pieces"), [](const Row &row) { return QString::number(row.record.pieces); })
            .sortedBy([](const Row &row) { return QVariant(row.record.pieces); })
            .atTheEnd(),
        Column<Row>(tr("Archive number"), text(&Posting::archiveNumber)),
    };
    auto *list = new RecordsPaneOf<Posting>(
        m_place, std::move(columns), [this] { return postingsOfYear(); },
        [this](const Row *row, QWidget *parent) { return std::make_unique<PostingDialog>(m_place, row, parent); },
        tr("Nothing was posted in this year. Press Ctrl+N to enter what was put up."));
    list->setRemoval([this](const Row &row) { return AttachmentBook(m_place.store).removalOf(row); });
    return list;
}

Result<std::vector<Stored<Posting>>> PostingsPage::postingsOfYear()
{
    m_offices = officeNames(m_place.store);
    auto postings = PostingBook(m_place.store).all<Posting>();
    if (!postings)
        return postings;
    const int year = m_ui->yearSpin->value();
    std::erase_if(*postings, [year](const Stored<Posting> &posting) {
        // What was never put up belongs to no year and must not get lost.
        const QDate day = firstDay(posting.record);
        return day.isValid() && day.year() != year;
    });
    return postings;
}

void PostingsPage::activate()
{
    m_list->setFocus();
}

} // namespace Gongkai
