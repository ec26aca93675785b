// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "period.h"
#include "recordselection.h"
#include "step.h"

#include <QWidget>

namespace Gongkai {

/// One page of the window. Its name and icon stand in the list of pages; it is built when it is first shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page comes to the front: it shows what is true now and takes the focus where work goes on.
    virtual void activate() { }
    /// @p step changed records, from any page, by an undo or an import; the page is in front.
    virtual void refresh(const Step &step)
    {
        Q_UNUSED(step)
        activate();
    }
    /// Shows the month @p period, with the rows of @p office in front where one is named. Pages without months or
    /// offices stay as they are.
    virtual void showPlace(Period period, const QString &office)
    {
        Q_UNUSED(period)
        Q_UNUSED(office)
    }
    /// Whether the window is so small that the page has to leave out what it can do without.
    virtual void setSmall(bool isSmall);
    /// Shows the record with @p key of @p list, or the list where the key is empty. Pages without it stay as they are.
    virtual void showRecord(List list, const QString &key)
    {
        Q_UNUSED(list)
        Q_UNUSED(key)
    }
    /// Shows the records of @p selection and no others, until the clerk wants to see all again. Pages without them stay
    /// as they are.
    virtual void showRecords(const RecordSelection &selection) { Q_UNUSED(selection) }
    /// Asks about what was typed and not saved; false if the clerk wants to stay on this page.
    [[nodiscard]] virtual bool mayLeave() { return true; }

Q_SIGNALS:
    /// Something to be told in the status line, in one sentence.
    void told(const QString &sentence);
    /// Another page is asked for, by its id in the list of pages.
    void pageAsked(const QString &id);
    /// The same, to show a month and an office there, as showPlace() does.
    void placeAsked(const QString &id, Gongkai::Period period, const QString &office);
    /// The same, to show a record there, as showRecord() does.
    void recordAsked(const QString &id, Gongkai::List list, const QString &key);
    /// The same, to show the records of a number there, as showRecords() does.
    void recordsAsked(const QString &id, const Gongkai::RecordSelection &selection);
};

} // namespace Gongkai
