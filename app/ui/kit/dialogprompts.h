// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts.h"

#include <QCoreApplication>

class QFileDialog;

namespace Gongkai {

/// Prompts as dialogs on the screen. Those for files begin in the folder that was used last, as long as the program
/// runs.
class DialogPrompts : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(Gongkai::DialogPrompts)

public:
    void inform(QWidget *parent, const QString &sentence) override;
    void warn(QWidget *parent, const QString &sentence) override;
    [[nodiscard]] bool confirm(QWidget *parent, const QString &question, const QString &deed) override;
    [[nodiscard]] Unsaved askUnsaved(QWidget *parent, const QString &sentence) override;
    [[nodiscard]] std::optional<int> askNumber(
        QWidget *parent, const QString &question, int proposed, const QString &deed) override;
    [[nodiscard]] std::optional<QString> askText(
        QWidget *parent, const QString &question, const QString &deed) override;
    [[nodiscard]] std::optional<SecrecyReview> askReview(
        QWidget *parent, const QString &question, const QString &deed, const SecrecyReview &known) override;
    [[nodiscard]] std::optional<QString> askClerk(QWidget *parent, const QStringList &known) override;
    [[nodiscard]] std::optional<int> choose(
        QWidget *parent, const QString &question, const QStringList &entries) override;
    [[nodiscard]] QString fileToOpen(QWidget *parent, const QString &filter) override;
    [[nodiscard]] QStringList filesToOpen(QWidget *parent, const QString &filter) override;
    [[nodiscard]] QString fileToSave(QWidget *parent, const QString &suggestion, const QString &filter) override;
    [[nodiscard]] KindOfFile fileOfAKindToSave(
        QWidget *parent, const QString &suggestion, const QStringList &kinds) override;
    [[nodiscard]] QString folderToSave(QWidget *parent) override;
    [[nodiscard]] bool hasPrinter() const override;
    [[nodiscard]] bool choosePrinter(QWidget *parent, QPrinter &printer, int pages) override;

private:
    /// Where a dialog for files begins.
    [[nodiscard]] QString startFolder() const;
    /// What the clerk chooses in @p dialog, which stays on its screen; nothing if the clerk thought better of it.
    [[nodiscard]] QStringList chosenIn(QFileDialog &dialog);

    QString m_folder; ///< that was used last, to read or to write; empty before
};

} // namespace Gongkai
