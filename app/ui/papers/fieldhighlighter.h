// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

#include <set>

namespace Gongkai {

/// Shows the fields of a report's text, `{{公开总件数}}`, as a mark of their own; one that the catalogue of figures
/// does not have is underlined in waves besides, so that colour is never alone.
class FieldHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    void setKnownFields(std::set<QString> names);

protected:
    void highlightBlock(const QString &text) override;

private:
    std::set<QString> m_known;
};

} // namespace Gongkai
