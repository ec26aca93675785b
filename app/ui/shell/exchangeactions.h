// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filestate.h"
#include "importer.h"
#include "workplace.h"

#include <QObject>

namespace Gongkai {

class ExchangeReader;
struct ExchangePreview;
struct SidewaysProgress;

/// What the File menu does with the store as a whole: import, export, back up, check.
class ExchangeActions : public QObject
{
    Q_OBJECT

public:
    ExchangeActions(const Workplace &place, QWidget *window);

    /// Asks for an exchange file, shows what it would add or what is wrong with it, and adds it as one step.
    void importFile();
    void exportFile();
    /// True if a backup was made and read back.
    bool backUpStore();
    void checkStoreNow();

    /// Adds the exchange file in @p bytes to @p store as one step. Fails with Invalid as ExchangeReader says.
    [[nodiscard]] static Result<Step> addRecords(Store &store, const QByteArray &bytes);

private:
    /// Adds what @p reader found clean; @p mayGoOn is asked before each record.
    [[nodiscard]] static Result<Step> add(Store &store, const ExchangeReader &reader, const QString &reason,
        Importer::IssuedMonths issued, const std::function<bool()> &mayGoOn);
    /// Does @p work beside the window, with a connection of its own to the store.
    template <class R>
    [[nodiscard]] Result<R> beside(
        const QString &what, int total, const std::function<Result<R>(Store &, SidewaysProgress &)> &work) const;
    [[nodiscard]] static QString previewText(const ExchangePreview &preview);
    [[nodiscard]] static QString faultsText(const ExchangePreview &preview);
    /// Tells what was done, and which attached files did not come along.
    void tellDone(QStringList lines, const std::vector<FileFinding> &lost);

    const Workplace m_place;
    QWidget *m_window;
};

} // namespace Gongkai
