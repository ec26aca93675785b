// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deeds.h"
#include "inspectionbook.h"
#include "paperbook.h"
#include "pinyin.h"
#include "postingbook.h"
#include "prompts.h"
#include "registerbook.h"
#include "teststore.h"
#include "workplace.h"

#include <QPrinter>
#include <QWidget>

namespace Gongkai {

/// Answers in a clerk's place and keeps what was said.
class AnsweringPrompts : public Prompts
{
public:
    QStringList said;   ///< every sentence, in order
    bool agrees = true; ///< the answer to questions
    Unsaved unsaved = Unsaved::Stay;
    QString file;
    QString folder;

    void inform(QWidget *, const QString &sentence) override { said.append(sentence); }
    void warn(QWidget *, const QString &sentence) override { said.append(sentence); }
    bool confirm(QWidget *, const QString &question, const QString &) override
    {
        said.append(question);
        return agrees;
    }
    Unsaved askUnsaved(QWidget *, const QString &sentence) override
    {
        said.append(sentence);
        return unsaved;
    }
    std::optional<QString> askText(QWidget *, const QString &question, const QString &) override
    {
        said.append(question);
        return agrees ? std::optional(QStringLiteral("原因")) : std::nullopt;
    }
    std::optional<int> number = {}; ///< the number that is typed; without one the proposed one stays
    std::optional<int> askNumber(QWidget *, const QString &question, int proposed, const QString &) override
    {
        said.append(question);
        return agrees ? std::optional(number.value_or(proposed)) : std::nullopt;
    }
    QString reviewer = QStringLiteral("审查员"); ///< who is said to have reviewed a paper
    SecrecyReview offeredReview{};               ///< what the last question started from
    std::optional<SecrecyReview> askReview(
        QWidget *, const QString &question, const QString &, const SecrecyReview &known) override
    {
        said.append(question);
        offeredReview = known;
        return agrees ? std::optional(SecrecyReview{reviewer, known.on}) : std::nullopt;
    }
    std::optional<QString> askClerk(QWidget *, const QStringList &known) override
    {
        return agrees ? std::optional(known.value(0, QStringLiteral("甲"))) : std::nullopt;
    }
    int chosen = 0; ///< the entry that is chosen
    std::optional<int> choose(QWidget *, const QString &question, const QStringList &) override
    {
        said.append(question);
        return agrees ? std::optional(chosen) : std::nullopt;
    }
    QString fileToOpen(QWidget *, const QString &) override { return file; }
    QStringList files; ///< chosen at once; without them the one file is
    QStringList filesToOpen(QWidget *parent, const QString &filter) override
    {
        return files.isEmpty() ? Prompts::filesToOpen(parent, filter) : files;
    }
    QString fileToSave(QWidget *, const QString &, const QString &) override { return file; }
    int kind = 0; ///< of the kinds of file that are offered
    KindOfFile fileOfAKindToSave(QWidget *, const QString &, const QStringList &) override { return {file, kind}; }
    QString folderToSave(QWidget *) override { return folder; }
    QString printFile;   ///< what a printer prints goes into this PDF; without one there is no printer
    bool spools = false; ///< the printer is one of the system, whose spooler is asked
    int lastSheet = 0;   ///< the last sheet to print; 0 for all
    bool hasPrinter() const override { return spools || !printFile.isEmpty(); }
    bool choosePrinter(QWidget *, QPrinter &printer, int) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printFile);
        if (lastSheet > 0) {
            printer.setPrintRange(QPrinter::PageRange);
            printer.setFromTo(1, lastSheet);
        }
        return agrees;
    }
};

/// A small town's store with all that a page works with.
struct Workbench
{
    TestStore files;
    AnsweringPrompts prompts;
    WorkingCalendar calendar;
    Pinyin pinyin;
    Deeds deeds{files.store()};
    Workplace place{files.store(), prompts, calendar, pinyin, deeds};

    Workbench()
    {
        files.addSmallTown();
        InspectionTeam team;
        team.code = QStringLiteral("D1");
        team.name = QStringLiteral("第一督查组");
        Official official;
        official.code = QStringLiteral("SJ");
        official.name = QStringLiteral("书记");
        Village closed = TestStore::village("GB", "关闭村");
        closed.to = Period(2014, 12);
        files.add(team, official, closed);
    }

    /// Every record of a kind; empty if that can't be read.
    template <class R>
    std::vector<Stored<R>> all()
    {
        auto records = AllRecords(files.store()).all<R>();
        return records ? std::move(*records) : std::vector<Stored<R>>();
    }

private:
    using AllRecords = BookOf<Office, Village, Submission, Exemption, Visit, Finding, Posting, HotlineCall, Proposal,
        Meeting, ReportText, OpeningFigure, Application, Reconsideration, Lawsuit, ProactiveFigure, CarriedIn,
        ApplicationTotal>;
};

/// The widget called @p name, which must be there.
template <class W>
W *child(QWidget &parent, const char *name)
{
    auto *found = parent.findChild<W *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no widget %s", name);
    return found;
}

/// Fields and buttons in sight that an assistive tool would find without a name.
inline QStringList namelessFields(QWidget &window)
{
    QStringList nameless;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isOwn = !widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_");
        const bool takesFocus = widget->focusPolicy() & Qt::TabFocus;
        const QVariant text = widget->property("text");
        if (!isOwn || !takesFocus || !widget->accessibleName().isEmpty() || !text.toString().isEmpty())
            continue;
        if (widget->inherits("QTabBar") || widget->inherits("QTabWidget") || widget->inherits("QDialogButtonBox"))
            continue;
        nameless.append(widget->objectName());
    }
    return nameless;
}

} // namespace Gongkai
