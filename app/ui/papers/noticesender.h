// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperdesk.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace Gongkai {

class PaperActions;

/// Sends deadline notices: to the printer as one job, to a folder as PDFs, as a chat text to the clipboard. Where it is
/// wanted what went out is then recorded as sent, and only that: a job that the printer took, a file that was written,
/// a text that was copied. What is kept is the PDF, byte for byte the one that an office gets; the same notice on the
/// same day is recorded once, whatever ways it takes. That something was sent is told after the record of it is
/// durable.
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
    /// Writes them: one to the file that the clerk names and as what it names, several as PDFs into a folder under
    /// their own names.
    void save(Period period, const QStringList &offices = {});
    /// Puts the chat text of the notice to @p office on the clipboard.
    void copyText(Period period, const QString &office);

Q_SIGNALS:
    /// What was sent, or that nothing was, in a sentence or two.
    void told(const QString &sentence);

private:
    void saveInto(Period period, const QStringList &offices);
    void saveOne(Period period, const QString &office);

    struct Batch
    {
        std::vector<ComposedPaper> papers;
        std::vector<QByteArray> pdfs; ///< one for each paper; empty where they were not asked for
    };
    struct Delivery
    {
        std::vector<size_t> sent; ///< those of the papers that went out, by their place
        Error failure = {};       ///< what kept the others back
        QString file = {};        ///< the file that @a failure is about
        bool isWhole = true;      ///< nothing failed

        static Delivery failed(const Error &error, const QString &file = {}) { return {{}, error, file, false}; }
    };
    using Deliver = std::function<Delivery(const Batch &)>;
    struct Sent
    {
        Batch batch;
        std::vector<size_t> which; ///< of the papers, by their place
        QString recorded;          ///< what was recorded of it, in a sentence
    };

    /// Composes the notices and, where they are wanted, their PDFs.
    [[nodiscard]] Result<Batch> prepare(Period period, const QStringList &offices, bool needsPdfs);
    [[nodiscard]] Result<std::vector<QByteArray>> makePdfs(const std::vector<ComposedPaper> &papers);
    /// Has @p deliver send the notices and records those that went out. Nothing if any of that failed or the clerk
    /// stopped it, which was told with what went out all the same.
    [[nodiscard]] std::optional<Sent> send(
        Period period, const QStringList &offices, bool needsPdfs, const Deliver &deliver);
    /// Records what went out and says so; fails as PaperDesk::issueAll().
    [[nodiscard]] Result<QString> record(const Batch &batch, const std::vector<size_t> &sent);
    [[nodiscard]] static Delivery writeInto(const QString &folder, const Batch &batch);
    void tellNothingSent();
    /// Tells what kept notices back, and what went out and was recorded (@p recorded) before that.
    void tellFailure(const Delivery &delivery, const QString &recorded);
    void tellUnrecorded(const Error &error, size_t sent);

    PaperActions &m_actions;
    QWidget *m_window;
    bool m_isRecording = true;
};

} // namespace Gongkai
