// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperbook.h"
#include "secrecyreview.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace Gongkai {

/// The issued papers, newest first.
class IssuedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        IssuedAtColumn,
        KindColumn,
        TitleColumn,
        NumberColumn,
        VersionColumn,
        ReviewColumn,
        ClerkColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @p officeName names the office with a code, for the notices, which all have the same title.
    void setDocuments(std::vector<IssuedDocument> documents, const std::function<QString(const QString &)> &officeName);
    /// Its title, with the office that a notice went to.
    [[nodiscard]] QString titleOf(const IssuedDocument &document) const;
    /// The paper in @p row, or null.
    [[nodiscard]] const IssuedDocument *document(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString kindName(PaperKind kind);
    [[nodiscard]] QString text(const IssuedDocument &document, int column) const;
    [[nodiscard]] QString reviewText(const IssuedDocument &document) const;

    std::vector<IssuedDocument> m_documents;
    QHash<QString, QString> m_offices;               ///< names by code
    mutable QHash<QString, SecrecyReview> m_reviews; ///< by id of the paper, as far as they were shown
};

} // namespace Gongkai
