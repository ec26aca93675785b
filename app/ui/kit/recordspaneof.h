// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordbook.h"
#include "recordjson.h"
#include "recordspane.h"
#include "recordtablemodel.h"

#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace Gongkai {

/// The list of all records of type @p R that a book keeps.
template <Described R>
class RecordsPaneOf final : public RecordsPane
{
public:
    using Fetch = std::function<Result<std::vector<Stored<R>>>()>;
    /// Makes the form of a record, or of a new one where there is none.
    using MakeForm = std::function<std::unique_ptr<RecordDialog>(const Stored<R> *record, QWidget *parent)>;

    RecordsPaneOf(const Workplace &place, std::vector<Column<Stored<R>>> columns, Fetch fetch, MakeForm makeForm,
        const QString &emptySentence, QWidget *parent = nullptr)
        : RecordsPane(place, emptySentence, parent)
        , m_fetch(std::move(fetch))
        , m_makeForm(std::move(makeForm))
        , m_model(new RecordTableModel<Stored<R>>(std::move(columns), this))
    {
        setModel(m_model);
    }

    /// What removing a record has to take out with it, in order; without this the record alone.
    void setRemoval(std::function<Result<ChangeSet>(const Stored<R> &)> removal) { m_removal = std::move(removal); }
    /// What a record is called in questions and histories, and what to say before it is removed; without this the name,
    /// the title or the first column, and nothing.
    void setNaming(std::function<QString(const R &)> naming, std::function<QString(const R &)> removalNote)
    {
        m_naming = std::move(naming);
        m_removalNote = std::move(removalNote);
    }
    /// Shows only the records of the year in @p yearSpin, by the day that @p dayOf tells; a record without a valid day
    /// belongs to no year and is shown in each. A record that is saved with a day in another year takes the list there.
    void followYear(QSpinBox *yearSpin, std::function<QDate(const R &)> dayOf)
    {
        followYears(yearSpin, [dayOf = std::move(dayOf)](const R &record) {
            const QDate day = dayOf(record);
            return std::pair(day, day);
        });
    }
    /// The same for records that are open for a time: each is shown in the years from that of its first day to that of
    /// its last, which @p timeOf tells. One whose last day is not valid is still open.
    void followYears(QSpinBox *yearSpin, std::function<std::pair<QDate, QDate>(const R &)> timeOf)
    {
        m_yearSpin = yearSpin;
        m_timeOf = std::move(timeOf);
        connect(yearSpin, &QSpinBox::valueChanged, this, &RecordsPane::outdate);
        connect(yearSpin, &QSpinBox::valueChanged, this, &RecordsPane::showAll);
    }
    [[nodiscard]] const RecordTableModel<Stored<R>> &model() const { return *m_model; }
    [[nodiscard]] List list() const override { return RecordTraits<R>::list; }
    /// The record that is selected, or null.
    [[nodiscard]] const Stored<R> *current() const { return currentRow() < 0 ? nullptr : &m_model->at(currentRow()); }

protected:
    bool fetch() override
    {
        auto records = m_fetch();
        if (!records) {
            place().tell(this, records.error());
            return false;
        }
        if (const RecordSelection *only = selection()) {
            std::erase_if(*records, [only](const Stored<R> &row) { return !only->keys.contains(keyOf(row.record)); });
        } else if (m_yearSpin) {
            std::erase_if(*records, [this](const Stored<R> &row) { return !isOfYear(row.record); });
        }
        m_model->setRows(std::move(*records));
        return true;
    }
    void reveal(const QString &key) override
    {
        if (m_yearSpin) {
            const auto saved = BookOf<R>(place().store).template find<R>(key);
            if (saved && !isOfYear(saved->record)) {
                const auto [first, last] = m_timeOf(saved->record);
                m_yearSpin->setValue((last.isValid() ? std::max(first, last) : first).year());
            }
        }
        RecordsPane::reveal(key);
    }
    [[nodiscard]] std::unique_ptr<RecordDialog> makeForm(int row) override
    {
        return m_makeForm(row < 0 ? nullptr : &m_model->at(row), this);
    }
    [[nodiscard]] Result<Step> removeRow(int row, const QString &reason) override
    {
        ChangeSet alone;
        alone.remove(m_model->at(row).record, m_model->at(row).version);
        const Result<ChangeSet> changes = m_removal ? m_removal(m_model->at(row)) : Result<ChangeSet>(alone);
        if (!changes)
            return changes.error();
        return RecordBook(place().store).commit(*changes, reason);
    }
    [[nodiscard]] QString keyAt(int row) const override { return keyOf(m_model->at(row).record); }
    [[nodiscard]] QString nameAt(int row) const override
    {
        if (m_naming)
            return m_naming(m_model->at(row).record);
        if constexpr (requires(const R &record) { record.name; })
            return m_model->at(row).record.name;
        else if constexpr (requires(const R &record) { record.title; })
            return m_model->at(row).record.title;
        else
            return m_model->index(row, 0).data().toString();
    }
    [[nodiscard]] QString removalNoteAt(int row) const override
    {
        return m_removalNote ? m_removalNote(m_model->at(row).record) : QString();
    }

private:
    /// Whether @p record belongs to the year that is chosen.
    [[nodiscard]] bool isOfYear(const R &record) const
    {
        const auto [first, last] = m_timeOf(record);
        const int year = m_yearSpin->value();
        return !first.isValid() || (first.year() <= year && (!last.isValid() || std::max(first, last).year() >= year));
    }

    Fetch m_fetch;
    MakeForm m_makeForm;
    std::function<Result<ChangeSet>(const Stored<R> &)> m_removal;
    std::function<QString(const R &)> m_naming;
    std::function<QString(const R &)> m_removalNote;
    QSpinBox *m_yearSpin = nullptr;
    std::function<std::pair<QDate, QDate>(const R &)> m_timeOf;
    RecordTableModel<Stored<R>> *m_model;
};

} // namespace Gongkai
