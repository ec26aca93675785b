// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrecyreview.h"

#include <QStringList>

#include <optional>

class QPrinter;
class QWidget;

namespace Gongkai {

/// What the window asks the clerk in a dialog of its own. Handed in, so that a test answers instead of a clerk.
/// Every sentence is shown as plain text.
class Prompts
{
public:
    enum class Unsaved { Save, Discard, Stay };
    /// A file to write, and which of the kinds that were offered it is to be, from 0.
    struct KindOfFile
    {
        QString path;
        int kind = 0;
    };

    virtual ~Prompts() = default;

    /// Tells that something was done or found.
    virtual void inform(QWidget *parent, const QString &sentence) = 0;
    /// Tells what went wrong, what is safe and what to do.
    virtual void warn(QWidget *parent, const QString &sentence) = 0;
    /// Asks whether to go on; @p deed names the button that does ("Issue").
    [[nodiscard]] virtual bool confirm(QWidget *parent, const QString &question, const QString &deed) = 0;
    /// Asks what is to become of something that was typed and not saved.
    [[nodiscard]] virtual Unsaved askUnsaved(QWidget *parent, const QString &sentence) = 0;
    /// Asks for a text, such as the reason of a change; none if the clerk thought better of it, never an empty one.
    [[nodiscard]] virtual std::optional<QString> askText(
        QWidget *parent, const QString &question, const QString &deed) = 0;
    /// Asks for a number from 1 on, which is @p proposed unless another is typed; none if the clerk thought better of
    /// it.
    [[nodiscard]] virtual std::optional<int> askNumber(
        QWidget *parent, const QString &question, int proposed, const QString &deed) = 0;
    /// Asks @p question about a paper for the public, whether to go on by @p deed, and who reviewed it for secrecy on
    /// what day, starting from @p known; none if the clerk thought better of it, never one without name or day.
    [[nodiscard]] virtual std::optional<SecrecyReview> askReview(
        QWidget *parent, const QString &question, const QString &deed, const SecrecyReview &known) = 0;
    /// Asks who works here: one of the @p known names, the first unless another is chosen, or a new one; none if
    /// whoever was asked thought better of it, never an empty one.
    [[nodiscard]] virtual std::optional<QString> askClerk(QWidget *parent, const QStringList &known) = 0;
    /// Lets the clerk choose one of @p entries; the number of the chosen one, none if the clerk thought better of it.
    [[nodiscard]] virtual std::optional<int> choose(
        QWidget *parent, const QString &question, const QStringList &entries) = 0;
    /// Asks for a file to read; empty if the clerk thought better of it.
    [[nodiscard]] virtual QString fileToOpen(QWidget *parent, const QString &filter) = 0;
    /// Asks for any number of files to read; none if the clerk thought better of it.
    [[nodiscard]] virtual QStringList filesToOpen(QWidget *parent, const QString &filter)
    {
        const QString file = fileToOpen(parent, filter);
        return file.isEmpty() ? QStringList() : QStringList(file);
    }
    /// Asks for the name of a file to write; empty if the clerk thought better of it.
    [[nodiscard]] virtual QString fileToSave(QWidget *parent, const QString &suggestion, const QString &filter) = 0;
    /// The same where the file can be of one of several @p kinds, each a filter.
    [[nodiscard]] virtual KindOfFile fileOfAKindToSave(
        QWidget *parent, const QString &suggestion, const QStringList &kinds) = 0;
    /// Asks for a folder to write into or to read from; empty as above.
    [[nodiscard]] virtual QString folderToSave(QWidget *parent) = 0;
    /// True if this machine has a printer.
    [[nodiscard]] virtual bool hasPrinter() const = 0;
    /// Lets the clerk choose printer, pages and copies for a paper of @p pages pages; false if nothing is to be
    /// printed.
    [[nodiscard]] virtual bool choosePrinter(QWidget *parent, QPrinter &printer, int pages) = 0;
};

} // namespace Gongkai
