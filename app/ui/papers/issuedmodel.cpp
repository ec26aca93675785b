// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuedmodel.h"

#include "datewording.h"
#include "figurejson.h"

namespace Gongkai {

namespace {

/// The office that a notice went to; empty for other papers.
QString officeOf(const IssuedDocument &document)
{
    const qsizetype blank = document.subject.indexOf(u' ');
    return document.kind == PaperKind::Notice && blank > 0 ? document.subject.mid(blank + 1) : QString();
}

} // namespace

void IssuedModel::setDocuments(
    std::vector<IssuedDocument> documents, const std::function<QString(const QString &)> &officeName)
{
    beginResetModel();
    m_documents = std::move(documents);
    m_offices.clear();
    for (const IssuedDocument &document : m_documents) {
        const QString code = officeOf(document);
        if (!code.isEmpty() && !m_offices.contains(code))
            m_offices.insert(code, officeName(code));
    }
    endResetModel();
}

QString IssuedModel::titleOf(const IssuedDocument &document) const
{
    const QString code = officeOf(document);
    //: %1 the title of a notice, %2 the office that it went to
    return code.isEmpty() ? document.title : tr("%1 – %2").arg(document.title, m_offices.value(code, code));
}

const IssuedDocument *IssuedModel::document(int row) const
{
    return row < 0 || row >= int(m_documents.size()) ? nullptr : &m_documents[size_t(row)];
}

int IssuedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_documents.size());
}

int IssuedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString IssuedModel::kindName(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Bulletin:
        return tr("Bulletin");
    case PaperKind::Notice:
        return tr("Deadline notice");
    case PaperKind::AnnualReport:
        return tr("Annual report");
    case PaperKind::RectificationNotice:
        return tr("Rectification notice");
    case PaperKind::InspectionBulletin:
        return tr("Inspection bulletin");
    }
    return {};
}

QString IssuedModel::text(const IssuedDocument &document, int column) const
{
    switch (column) {
    case IssuedAtColumn:
        return momentText(document.issuedAt);
    case KindColumn:
        return kindName(document.kind);
    case TitleColumn:
        return titleOf(document);
    case NumberColumn:
        return document.number.text();
    case VersionColumn:
        return document.replaces.isEmpty() ? QString::number(document.version)
                                           : tr("%1, replaces %2").arg(document.version).arg(document.version - 1);
    case ReviewColumn:
        return reviewText(document);
    default:
        return document.clerk;
    }
}

QString IssuedModel::reviewText(const IssuedDocument &document) const
{
    // A list of years is long and what a paper says of itself is read bit by bit.
    auto known = m_reviews.find(document.id);
    if (known == m_reviews.end())
        known = m_reviews.insert(document.id, reviewIn(document.figures));
    //: %1 who reviewed a paper for secrecy, %2 on what day
    return known->by.isEmpty() ? QString() : tr("%1, %2").arg(known->by, dayText(known->on));
}

QVariant IssuedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString shown = text(m_documents[size_t(index.row())], index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown;
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' ' + shown;
    default:
        return {};
    }
}

QVariant IssuedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case IssuedAtColumn:
        return tr("Issued at");
    case KindColumn:
        return tr("Kind");
    case TitleColumn:
        return tr("Title");
    case NumberColumn:
        return tr("Number");
    case VersionColumn:
        return tr("Version");
    case ReviewColumn:
        return tr("Secrecy review");
    default:
        return tr("Clerk");
    }
}

} // namespace Gongkai
