// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace Gongkai {

/// What went wrong, in the terms a next step can be chosen by. The sentence for the clerk is made from it in the
/// wording layer.
enum class ErrorKind {
    Invalid,      ///< the values themselves are wrong; Error::faults names each place
    NotFound,     ///< the record that was to be read or changed is not there
    Conflict,     ///< somebody changed the record since it was read
    InUse,        ///< the record can't be removed because others refer to it
    Closed,       ///< the month is issued and no reason was given
    NoTown,       ///< the store was never told which town it keeps the records of
    SumsBroken,   ///< a sum that must hold does not, so nothing may be issued
    ProofOpen,    ///< a remark of the proof sheet has neither been followed nor answered, so nothing may be issued
    NumberTaken,  ///< another paper bears the number already; the detail is the number
    PersonalData, ///< personal data in a paper for the public that nobody answers for; detail holds the words
    MissingGlyph, ///< a character that no font can show
    Missing,      ///< the store file is not there
    Exists,       ///< the file to be made is already there
    Empty,        ///< the store file has no bytes
    Foreign,      ///< the file is not a Gongkai store
    NotAFile,     ///< what was to be attached is a folder, a pipe or a device
    TooBig,       ///< the file that was to be attached is larger than may be kept
    Unreadable,   ///< the file that was to be attached can't be read
    Linked,       ///< the file has a second name (hard link), under which its journal would not be found
    Newer,        ///< the store was made by a newer program
    Damaged,      ///< the store is damaged, seen twice
    Locked,       ///< another program is writing and did not finish in time
    Leased,       ///< a program elsewhere works with the store on a network drive; the detail says who
    Moved,        ///< the store file was moved, renamed or replaced while open
    Full,         ///< the disk is full
    ReadOnly,     ///< the file or its folder can't be written
    Io,           ///< reading or writing failed
    NotPrinted,   ///< the spooler did not take the job; nothing was printed
    NoSpooler,    ///< there is no spooler on this computer; nothing was printed
    MaybePrinted, ///< the spooler did not say in time whether it took the job
    SetAside,     ///< a backup could not take a store's place; detail names what of the old lies aside
    Stopped,      ///< the clerk stopped it; nothing is changed
    Uncertain,    ///< a commit reported an error and its outcome could not be found out
    Unexpected,   ///< a fault of this program
};

/// What is wrong with one value.
enum class FaultKind {
    Required,  ///< nothing was given
    WrongType, ///< a number where a text belongs, and so on; value names what is wanted
    NotAMonth,
    NotADay,
    NotAMoment,
    NotATime, ///< no time of day
    NotAWord, ///< not one of the allowed words; value holds the word
    Negative,
    TooLarge, ///< above the largest allowed number; value holds that number
    TooSmall, ///< below the smallest allowed number; value holds that number
    TooLong,
    BadCharacter, ///< a control character
    UnknownKey,
    DuplicateKey, ///< the same key twice in one object
    Duplicate,    ///< a second record with the same code, id or natural key
    Dangling,     ///< refers to a record that is not there; value holds the code or id
    EndsBeforeStart,
    BeforeVisit,
    BeforeReceipt,
    BeforeRectified,
    NotAsLooked,    ///< a finding confirmed on another day than its last second look says
    InFuture,       ///< a day or moment that has not come yet
    BeforeReturn,   ///< a correction due before the day of the return
    BeforeReview,   ///< made public before its secrecy review
    BeforePosted,   ///< taken down before it was put up; value holds that day
    NotBoth,        ///< of two fields that exclude each other both are set, or none
    NotANotice,     ///< no notice on days off of that year; value names the first wrong line
    OtherYear,      ///< a day far from the year that is announced; value names the day
    NotUtf8,        ///< not written in UTF-8
    LeavesOut,      ///< records that depend on the old value would disagree; value names the first
    AskedAlready,   ///< visits were made with what would change; value holds their number
    TooEarly,       ///< before the first possible month; value holds that month
    TooLate,        ///< after the last possible month; value holds that month
    Unchanged,      ///< it is so already
    NotInForce,     ///< the village, office or item is not in force on that day
    OtherOffice,    ///< the item belongs to another office
    NotTheSameTown, ///< the store already belongs to a town with other values
    FileMissing,    ///< the attached file is not in the folder beside the exchange file; value holds its name
    FileDiffers,    ///< the attached file there has another size or digest; value holds its name
    CountedTwice,   ///< cells from records and typed totals for the same year
    RowSum,         ///< in a statutory table the parts of a row do not add up to its total; value holds both sides
    ResultSum,      ///< the results do not add up to （七）总计; value holds both sides
    Balance,        ///< 一 and 二 are not 三 and 四; value holds both sides
    CarryOver,      ///< 二 is not 四 of the year before; value holds both sides
    NothingCameIn,  ///< results without applications; value holds their number
    Stock,          ///< documents in force are not those of the year before with what changed; value holds both sides
    ItemStock,      ///< items are not those of the year before with what changed; value holds both sides
    RulesOfTown,    ///< a town has made rules (规章); value holds a number of them
    NoReplyDay,     ///< an application with a result but without the day of the reply
    NoResult,       ///< an application that was replied to without a result
    NotJson,
    NotThisFormat,
    TooDeep,
};

/// One value that was refused and where it stands: a field's name in a form, `submissions[12].receivedAt` in a file.
struct Fault
{
    QString place;
    FaultKind kind = FaultKind::Required;
    QString value;

    bool operator==(const Fault &) const = default;
};

/// A failure as a value: a kind to act on, a detail to copy (never a sentence), and the faults of an Invalid.
struct Error
{
    ErrorKind kind = ErrorKind::Unexpected;
    QString detail;
    std::vector<Fault> faults = {};

    static Error invalid(std::vector<Fault> faults) { return {ErrorKind::Invalid, {}, std::move(faults)}; }
};

/// Either a value or the Error that stands in its place.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    explicit operator bool() const { return m_state.index() == 0; }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or the Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) { }

    explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace Gongkai
