// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enumwording.h"
#include "formbinding.h"
#include "recordbook.h"
#include "recorddialog.h"
#include "stepwording.h"

#include <memory>

namespace Gongkai {

/// The form of a record of type @p R whose fields all stand in the form @p Form by name. A dialog derives from it,
/// fills its lists to choose from in its constructor and then calls begin().
template <Described R, class Form>
class RecordFormDialog : public RecordDialog
{
public:
    [[nodiscard]] QString key() const override { return keyOf(m_record); }

protected:
    /// @p existing is what is to be changed; without one a record is added that starts as @p fresh.
    RecordFormDialog(const Workplace &place, const Stored<R> *existing, R fresh, QWidget *parent)
        : RecordDialog(place, parent)
        , m_form(std::make_unique<Form>())
        , m_record(existing ? existing->record : std::move(fresh))
        , m_version(existing ? existing->version : 0)
        , m_binding((m_form->setupUi(this), this), place.today())
    {
        forEachField<R>([&](const auto &field) { fillWords(field.name, m_record.*field.member); });
    }

    void begin()
    {
        m_binding.load(m_record);
        freezeKey();
        settle(m_form->buttonBox, m_form->messageLabel);
    }

    [[nodiscard]] Form &form() const { return *m_form; }
    [[nodiscard]] FormBinding &binding() { return m_binding; }
    [[nodiscard]] R &record() { return m_record; }
    [[nodiscard]] const R &record() const { return m_record; }
    [[nodiscard]] bool isNew() const { return m_version == 0; }

    [[nodiscard]] QString draftName() const override
    {
        // A new record may have been given its id already; the next form for a new one has another.
        bool isOwn = true;
        if constexpr (requires { m_record.id; })
            isOwn = !isNew();
        return QString::fromLatin1(metaObject()->className()) + u'/' + (isOwn ? key() : QString());
    }
    [[nodiscard]] int version() const override { return m_version; }
    void setVersion(int version) override { m_version = version; }
    [[nodiscard]] std::vector<Fault> readForm() override { return m_binding.store(m_record); }
    [[nodiscard]] std::vector<Fault> faultsInForm() override
    {
        R kept = m_record;
        std::vector<Fault> faults = readForm();
        m_record = std::move(kept);
        return faults;
    }
    [[nodiscard]] Result<Step> commit(const QString &reason) override
    {
        ChangeSet changes;
        if (isNew())
            changes.add(m_record);
        else
            changes.change(m_record, m_version);
        if (auto added = addFurther(changes); !added)
            return added.error();
        return RecordBook(place().store).commit(changes, reason);
    }
    /// Adds to @p changes what is saved in one step with the record, such as what is kept with it; after what it fails
    /// with nothing is saved.
    [[nodiscard]] virtual Result<void> addFurther(ChangeSet &changes)
    {
        Q_UNUSED(changes)
        return {};
    }
    [[nodiscard]] QString deed() const override
    {
        return deedText(isNew() ? Deed::Add : Deed::Change, list(), 1, subject());
    }
    [[nodiscard]] QString draftTitle() const override { return draftText(list(), isNew(), subject()); }
    /// What the record is called in the name of the step; empty for the kind of record alone.
    [[nodiscard]] virtual QString subject() const
    {
        if constexpr (requires { m_record.name; })
            return m_record.name;
        else
            return {};
    }
    [[nodiscard]] List list() const override { return RecordTraits<R>::list; }
    [[nodiscard]] QWidget *fieldAt(const QString &faultPlace) const override
    {
        // A key that is taken is told of the record as a whole.
        // With what is saved beside it the record is the first of several changes.
        const auto first = QLatin1StringView("changes[0].");
        const QString own = faultPlace.startsWith(first) ? faultPlace.mid(first.size()) : faultPlace;
        QWidget *field = own.isEmpty() ? nullptr : m_binding.widgetOf(own);
        forEachField<R>([&](const auto &each) {
            if (own.isEmpty() && !field && each.rules.isKey)
                field = m_binding.widgetOf(QString::fromLatin1(each.name));
        });
        return field;
    }

private:
    template <class T>
    void fillWords(const char *name, const T &)
    {
        if constexpr (std::is_enum_v<T>)
            m_binding.setChoices(QString::fromLatin1(name), choicesOf<T>());
    }
    /// Other records refer to a record by its key, which therefore stays once it is stored.
    void freezeKey()
    {
        if (isNew())
            return;
        forEachField<R>([&](const auto &field) {
            if (!field.rules.isKey)
                return;
            if (QWidget *widget = m_binding.widgetOf(QString::fromLatin1(field.name)))
                widget->setEnabled(false);
        });
    }

    std::unique_ptr<Form> m_form;
    R m_record;
    int m_version;
    FormBinding m_binding;
};

} // namespace Gongkai
