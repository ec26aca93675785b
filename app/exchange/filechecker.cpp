// SPDX-License-Identifier: GPL-3.0-or-later
#include "filechecker.h"

namespace Gongkai {

namespace {

constexpr std::string_view FormatKey = "format";
constexpr std::string_view VersionKey = "version";
constexpr QLatin1StringView Format("gongkai-exchange");
constexpr qint64 Version = 1;
constexpr qsizetype LongestShown = 100;

QString nameOf(const std::string &key)
{
    return QString::fromStdString(key).left(LongestShown);
}

QString shown(const Value &value)
{
    const auto scalar = scalarOf(value);
    return scalar ? textOf(*scalar) : QString();
}

} // namespace

FileChecker::FileChecker(QByteArrayView bytes, const RecordLookup &stored, Pass pass, const FileJudge &judgeFile)
    : m_bytes(bytes)
    , m_pass(pass)
    , m_judge(stored, m_faults)
    , m_judgeFile(judgeFile)
    , m_storeHasTown(stored.town().has_value())
{
    m_layout.isOrdered = pass == Pass::InOrder;
}

bool FileChecker::run()
{
    const ScanEnd end =
        scanFile(m_bytes, *this, m_pass == Pass::Outline ? ScanPositions::Known : ScanPositions::Unknown);
    if (end.errorAt) {
        addError(*end.errorAt);
        return true;
    }
    if (end.isStopped)
        return m_foreign.has_value();
    if (!m_foreign && !m_hasFormat)
        m_foreign = {QString::fromLatin1(FormatKey.data()), FaultKind::NotThisFormat, {}};
    else if (!m_foreign && !m_hasVersion)
        m_foreign = {QString::fromLatin1(VersionKey.data()), FaultKind::NotThisFormat, {}};
    if (m_pass == Pass::Outline && !m_foreign)
        judgeOutlined();
    m_judge.finish();
    return true;
}

ExchangePreview FileChecker::takePreview()
{
    ExchangePreview preview;
    if (m_foreign) {
        preview.faults = {*m_foreign};
        preview.faultCount = 1;
        return preview;
    }
    if (m_hasTown && !m_storeHasTown)
        preview.counts.push_back({List::Town, QLatin1StringView(RecordTraits<Town>::key), 1});
    for (size_t i = 0; i < ExchangeListCount; ++i) {
        if (m_counts[i] > 0)
            preview.counts.push_back({ExchangeLists[i].list, QLatin1StringView(ExchangeLists[i].key), m_counts[i]});
    }
    preview.faultCount = m_faults.count();
    preview.faults = m_faults.take();
    return preview;
}

void FileChecker::notAnObject()
{
    m_foreign = {positionText(m_bytes, 0), FaultKind::NotThisFormat, {}};
}

ListAction FileChecker::listBegins(const std::string &key, qsizetype offset)
{
    const auto list = exchangeListOf(key);
    m_isSkipped = true;
    if (!list) {
        Value none;
        member(key, none, false);
        return ListAction::Skip;
    }
    if (!isFirst(key))
        return ListAction::Skip;
    if (m_pass == Pass::InOrder && (m_seen >> (*list + 1)).any())
        return ListAction::Stop;
    useList(*list);
    if (m_pass == Pass::InOrder) {
        m_isSkipped = false;
        return ListAction::Take;
    }
    m_layout.lists[*list].begin = offset - 1;
    m_isSkipped = false;
    return ListAction::Skip;
}

void FileChecker::listEnds(qsizetype offset)
{
    if (!m_isSkipped)
        m_layout.lists[m_list].end = offset;
}

bool FileChecker::element(Value &value, size_t index, bool isTooDeep)
{
    ++m_counts[m_list];
    const Place root(m_listName);
    const Place place(root, index);
    if (isTooDeep)
        m_faults.add(place, FaultKind::TooDeep, QString::number(DeepestNesting));
    else
        withRecordType(m_list, [&]<class R>() { judgeElement<R>(value, place); });
    return true;
}

template <Described R>
void FileChecker::judgeElement(const Value &value, const Place &place)
{
    R record{};
    std::vector<Fault> faults = readExchanged(value, record, place);
    m_judge.judge(record, place, faults);
    if constexpr (std::same_as<R, Attachment>) {
        const auto fault = faults.empty() && m_judgeFile ? m_judgeFile(record) : std::nullopt;
        if (fault)
            m_faults.add(Place(place, "sha256"), *fault, record.name);
    }
    if (!faults.empty())
        m_faults.add(std::move(faults));
}

bool FileChecker::member(const std::string &key, Value &value, bool isTooDeep)
{
    if (!isFirst(key))
        return true;
    const QString name = nameOf(key);
    if (isTooDeep)
        m_faults.add(name, FaultKind::TooDeep, QString::number(DeepestNesting));
    else if (key == FormatKey || key == VersionKey)
        readFormat(key, value);
    else if (key == RecordTraits<Town>::key)
        readTown(value);
    else if (exchangeListOf(key))
        m_faults.add(name, FaultKind::WrongType, shown(value));
    else
        m_faults.add(name, FaultKind::UnknownKey);
    return !m_foreign && (m_pass == Pass::Outline || m_layout.isOrdered);
}

bool FileChecker::isFirst(const std::string &key)
{
    bool wasSeen = false;
    const auto note = [&](bool &seen) { wasSeen = std::exchange(seen, true); };
    if (key == FormatKey) {
        note(m_hasFormat);
    } else if (key == VersionKey) {
        note(m_hasVersion);
    } else if (key == RecordTraits<Town>::key) {
        note(m_hasTown);
    } else if (const auto list = exchangeListOf(key)) {
        wasSeen = m_seen[*list];
        m_seen.set(*list);
    }
    if (wasSeen)
        m_faults.add(nameOf(key), FaultKind::DuplicateKey);
    return !wasSeen;
}

void FileChecker::readFormat(const std::string &key, const Value &value)
{
    const auto *format = value.as<QString>();
    const auto *version = value.as<qint64>();
    const bool isRight = key == FormatKey ? format && *format == Format : version && *version == Version;
    if (!isRight)
        m_foreign = {nameOf(key), FaultKind::NotThisFormat, shown(value)};
}

void FileChecker::readTown(const Value &value)
{
    if (m_pass == Pass::InOrder && m_seen.any()) {
        m_layout.isOrdered = false;
        return;
    }
    const QString name = QString::fromLatin1(RecordTraits<Town>::key);
    Town town;
    std::vector<Fault> faults = readRecord(value, town, name);
    if (faults.empty())
        m_judge.judge(town, name);
    m_faults.add(std::move(faults));
    m_layout.town = std::move(town);
}

void FileChecker::judgeOutlined()
{
    for (size_t i = 0; i < ExchangeListCount; ++i) {
        const auto &[begin, end] = m_layout.lists[i];
        if (end <= begin)
            continue;
        useList(i);
        if (const ScanEnd part = scanList(m_bytes.sliced(begin, end - begin), *this); part.errorAt)
            addError(begin + *part.errorAt);
    }
}

void FileChecker::addError(qsizetype offset)
{
    m_faults.add(positionText(m_bytes, offset), FaultKind::NotJson);
}

void FileChecker::useList(size_t index)
{
    m_list = index;
    m_listName = QString::fromLatin1(ExchangeLists[index].key);
}

} // namespace Gongkai
