// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historybook.h"
#include "registerbook.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Gongkai::Ui {
class HistoryDialog;
}

namespace Gongkai {

struct Workplace;

/// Who changed a record, when, what from what, and why, and who looked at what is masked of it; the newest first. What
/// tells who called is masked here, too.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the record with a key of a list is called, for the fields that refer to one; empty where it isn't known.
    using NameOf = std::function<QString(List, const QString &)>;

    /// @p name is what the record is called on screen. Without entries the dialog says so.
    HistoryDialog(const QString &name, const std::vector<HistoryEntry> &entries, const std::vector<Look> &looks,
        const NameOf &nameOf, QWidget *parent);
    ~HistoryDialog() override;

    /// Reads the history of the record with @p key and shows it; a failure is told.
    static void open(const Workplace &place, List list, const QString &key, const QString &name, QWidget *parent);

private:
    std::unique_ptr<Ui::HistoryDialog> m_ui;
};

} // namespace Gongkai
