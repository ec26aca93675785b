// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "postingbook.h"
#include "recordtablemodel.h"
#include "townchoices.h"
#include "workplace.h"

#include <memory>

namespace Gongkai::Ui {
class PostingsPage;
}

namespace Gongkai {

template <Described R>
class RecordsPaneOf;

/// What was put before the public (公开登记), a year at a time.
class PostingsPage : public Page
{
    Q_OBJECT

public:
    explicit PostingsPage(const Workplace &place, QWidget *parent = nullptr);
    ~PostingsPage() override;

    void activate() override;
    void showRecords(const RecordSelection &selection) override;
    void refresh(const Step &) override;

private:
    [[nodiscard]] RecordsPaneOf<Posting> *newList();
    [[nodiscard]] Result<std::vector<Stored<Posting>>> allPostings();
    [[nodiscard]] std::vector<Column<PostingTask>> taskColumns();
    void showTasks();
    void openTask(int row);
    /// The current line where it is something to be taken down, else null.
    [[nodiscard]] const PostingTask *taskToTakeDown() const;
    void takeDown();

    std::unique_ptr<Ui::PostingsPage> m_ui;
    const Workplace m_place;
    Names m_offices; ///< read once for each fetch, not for each cell
    RecordsPaneOf<Posting> *m_list;
    RecordTableModel<PostingTask> *m_tasks;
};

} // namespace Gongkai
