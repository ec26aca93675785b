// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperdesk.h"

#include <QObject>

class QWidget;

namespace Gongkai {

class PaperActions;

/// Sends deadline notices: to the printer as one job, to a folder as PDFs, as a chat text to the clipboard. Where it is
/// wanted what goes out is recorded first, so that what the office gets is byte for byte what is kept; the same notice
/// on the same day is recorded once, whatever ways it takes.
class NoticeSender : public QObject
{
    Q_OBJECT

public:
    /// @p actions and @p window outlive this.
    NoticeSender(PaperActions &actions, QWidget *window);

    /// Whether what is sent is recorded as sent; it is from the start.
    void setRecording(bool isRecording) { m_isRecording = isRecording; }

    /// Prints the notices of @p period to @p offices, to all that owe something where none is named.
    void print(Period period, const QStringList &offices = {});
    /// Writes them as PDFs: one to the file that the clerk names, several into a folder under their own names.
    void savePdf(Period period, const QStringList &offices = {});
    /// Puts the chat text of the notice to @p office on the clipboard.
    void copyText(Period period, const QString &office);

Q_SIGNALS:
    /// What was sent, in one sentence.
    void told(const QString &sentence);

private:
    struct Batch
    {
        std::vector<ComposedPaper> papers;
        std::vector<QByteArray> pdfs; ///< one for each paper; empty where they were not asked for
        int recorded = 0;
    };

    /// Composes the notices and, where that is wanted, makes their PDFs and records them. Nothing if that failed or the
    /// clerk stopped it, which was told; nothing is recorded then.
    [[nodiscard]] std::optional<Batch> prepare(Period period, const QStringList &offices, bool needsPdfs);
    [[nodiscard]] Result<Batch> prepared(Period period, const QStringList &offices, bool needsPdfs);
    [[nodiscard]] Result<std::vector<QByteArray>> makePdfs(const std::vector<ComposedPaper> &papers);
    void writeInto(const QString &folder, const Batch &batch);
    [[nodiscard]] QString recordedSentence(const Batch &batch) const;

    PaperActions &m_actions;
    QWidget *m_window;
    bool m_isRecording = true;
};

} // namespace Gongkai
