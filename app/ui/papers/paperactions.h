// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperdesk.h"

#include <QObject>

#include <functional>

namespace Gongkai {

class Prompts;

/// What can be done with a paper from any panel: print it, save it, issue it, and tell the clerk how that went.
class PaperActions : public QObject
{
    Q_OBJECT

public:
    using Compose = std::function<Result<ComposedPaper>()>;

    PaperActions(Store &store, PaperDesk &desk, Prompts &prompts, QObject *parent = nullptr);

    [[nodiscard]] PaperDesk &desk() const { return m_desk; }
    [[nodiscard]] Store &store() const { return m_store; }
    [[nodiscard]] Prompts &prompts() const { return m_prompts; }
    [[nodiscard]] Moment now() const;
    /// The name of the office with @p code, or the code where there is none.
    [[nodiscard]] QString officeName(const QString &code) const;

    /// Prints @p papers one after another as the print dialog says. Without a printer it says so and offers a PDF.
    void print(const std::vector<const PageList *> &papers);
    /// Asks for a file name and writes @p paper there as PDF.
    void savePdf(const PageList &paper);
    /// Writes @p pdf, which is there already, to the file that the clerk names.
    void savePdf(const QByteArray &pdf, const QString &fileName);
    /// Asks for a folder and writes each of @p papers there under its own file name.
    void saveAll(const std::vector<ComposedPaper> &papers);
    /// Asks once, then makes the paper that @p compose gives, and freezes it. If something changed in between it is
    /// made again. True if it was issued; otherwise the clerk was told why not.
    bool issue(const Compose &compose);
    /// Shows what went wrong.
    void tell(const Error &error) const;

private:
    [[nodiscard]] Result<IssuedDocument> freeze(const Compose &compose);

    Store &m_store;
    PaperDesk &m_desk;
    Prompts &m_prompts;
};

} // namespace Gongkai
