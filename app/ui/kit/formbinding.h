// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enumwording.h"
#include "recordjson.h"

#include <QWidget>

namespace Gongkai {

/// One entry of a list to choose from: what is stored and what is read.
struct Choice
{
    QString value;
    QString text;
};

/// All words of an enumeration, in its order.
template <class E>
std::vector<Choice> choicesOf()
{
    std::vector<Choice> choices;
    choices.reserve(std::size(Words<E>::list));
    for (const auto &[value, word] : Words<E>::list)
        choices.push_back({QString(word), label(value)});
    return choices;
}

/// Ties the fields of a form to the fields of a record by name: `receivedOn` belongs to `receivedOnEdit`, or to the
/// same with Combo, Check, Spin or List. A field of the record without a widget is left alone. A Moment has a DateEdit
/// and, for the hour, `<field>Time`.
class FormBinding
{
public:
    /// @p today completes days and months that are typed short.
    FormBinding(QWidget *form, QDate today);

    /// The widget of the record field @p name, or null. Of `members[2].name` it is that of `members`.
    [[nodiscard]] QWidget *widgetOf(QStringView name) const;
    /// What can be chosen in the combo box or check list of @p name.
    void setChoices(QStringView name, const std::vector<Choice> &choices);

    template <Described R>
    void load(const R &record);
    /// Reads the form into @p record; returns what can't be read and what faultsOf() has to say, each place once.
    template <Described R>
    [[nodiscard]] std::vector<Fault> store(R &record) const;

private:
    void show(QStringView name, const Scalar &value);
    [[nodiscard]] Scalar read(QStringView name) const;
    [[nodiscard]] FaultKind kindFor(QStringView name, FaultKind kind) const;
    void check(QStringView name, const QStringList &values);
    [[nodiscard]] QStringList checked(QStringView name) const;
    template <class T>
    void storeField(std::vector<Fault> &faults, QStringView name, T &target) const;

    QWidget *m_form;
    QDate m_today;
};

/// What is wrong with @p record by itself, added to @p faults where its place has none yet.
void addMissingFaults(std::vector<Fault> &faults, std::vector<Fault> more);

template <Described R>
void FormBinding::load(const R &record)
{
    forEachField<R>([&](const auto &field) {
        const auto &value = record.*field.member;
        using T = std::remove_cvref_t<decltype(value)>;
        const QString name = QString::fromLatin1(field.name);
        if (!widgetOf(name))
            return;
        if constexpr (std::same_as<T, QStringList>) {
            check(name, value);
        } else if constexpr (std::same_as<T, std::vector<int>>) {
            QStringList numbers;
            for (const int number : value)
                numbers.append(QString::number(number));
            check(name, numbers);
        } else if constexpr (requires { toScalar(value); }) {
            show(name, toScalar(value));
        }
    });
}

template <class T>
void FormBinding::storeField(std::vector<Fault> &faults, QStringView name, T &target) const
{
    if constexpr (std::same_as<T, QStringList>) {
        target = checked(name);
    } else if constexpr (std::same_as<T, std::vector<int>>) {
        target.clear();
        for (const QString &number : checked(name))
            target.push_back(number.toInt());
    } else if constexpr (requires { toScalar(target); }) {
        const Scalar value = read(name);
        const auto *text = std::get_if<QString>(&value);
        const bool isBlankText = text && text->isEmpty();
        if constexpr (!std::same_as<T, QString>) {
            if (isBlankText) {
                target = T{};
                return;
            }
        }
        if (const auto fault = fromScalar(value, target))
            faults.push_back({name.toString(), kindFor(name, *fault), text ? *text : QString()});
    }
}

template <Described R>
std::vector<Fault> FormBinding::store(R &record) const
{
    std::vector<Fault> faults;
    forEachField<R>([&](const auto &field) {
        const QString name = QString::fromLatin1(field.name);
        if (widgetOf(name))
            storeField(faults, name, record.*field.member);
    });
    addMissingFaults(faults, faultsOf(record));
    return faults;
}

} // namespace Gongkai
