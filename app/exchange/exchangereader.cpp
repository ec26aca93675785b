// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangereader.h"

#include "filechecker.h"

#include <numeric>

namespace Gongkai {

namespace {

using Take = std::function<Result<void>(AnyRecord &&)>;

/// Hands the records of a list or a file on as they come.
class RecordGiver final : public ScanListener
{
public:
    explicit RecordGiver(const Take &take) : m_take(take) { }

    [[nodiscard]] const Result<void> &result() const { return m_result; }
    void useList(size_t index)
    {
        m_list = index;
        m_listName = QString::fromLatin1(ExchangeLists[index].key);
    }
    bool giveTown(Town town)
    {
        m_result = m_take(AnyRecord(std::move(town)));
        return static_cast<bool>(m_result);
    }

    void notAnObject() override { }
    ListAction listBegins(const std::string &key, qsizetype) override
    {
        const auto list = exchangeListOf(key);
        if (!list)
            return ListAction::Skip;
        useList(*list);
        return ListAction::Take;
    }
    bool element(Value &value, size_t index, bool) override
    {
        withRecordType(m_list, [&]<class R>() { give<R>(value, index); });
        return static_cast<bool>(m_result);
    }
    void listEnds(qsizetype) override { }
    bool member(const std::string &key, Value &value, bool) override
    {
        if (key != RecordTraits<Town>::key)
            return true;
        Town town;
        if (auto faults = readRecord(value, town, Place()); !faults.empty())
            m_result = Error::invalid(std::move(faults));
        else
            giveTown(std::move(town));
        return static_cast<bool>(m_result);
    }

private:
    template <Described R>
    void give(const Value &value, size_t index)
    {
        const Place root(m_listName);
        AnyRecord record(std::in_place_type<R>);
        if (auto faults = readExchanged(value, *std::get_if<R>(&record), Place(root, index)); !faults.empty())
            m_result = Error::invalid(std::move(faults));
        else
            m_result = m_take(std::move(record));
    }

    const Take &m_take;
    Result<void> m_result;
    size_t m_list = 0;
    QString m_listName;
};

} // namespace

/// The file, and where its parts lie once it was found clean.
struct ExchangeReader::State
{
    QByteArray bytes;
    std::optional<FileLayout> clean = {};
};

qint64 ExchangePreview::recordCount() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0),
        [](qint64 sum, const ListCount &count) { return sum + count.records; });
}

ExchangeReader::ExchangeReader(QByteArray bytes) : m_state(std::make_unique<State>(State{std::move(bytes)})) { }

ExchangeReader::~ExchangeReader() = default;

ExchangePreview ExchangeReader::check(const RecordLookup &stored, const FileJudge &judgeFile) const
{
    m_state->clean.reset();
    FileLayout layout;
    ExchangePreview preview;
    for (const auto pass : {FileChecker::Pass::InOrder, FileChecker::Pass::Outline}) {
        FileChecker checker(m_state->bytes, stored, pass, judgeFile);
        if (!checker.run())
            continue;
        preview = checker.takePreview();
        layout = checker.layout();
        break;
    }
    if (preview.isClean())
        m_state->clean = std::move(layout);
    return preview;
}

Result<void> ExchangeReader::read(const Take &take) const
{
    if (!m_state->clean)
        return Error{ErrorKind::Unexpected, QStringLiteral("the exchange file was not checked or is not clean")};
    const FileLayout &layout = *m_state->clean;
    RecordGiver giver(take);
    const auto scanned = [&](const ScanEnd &end) {
        return end.errorAt || end.isStopped ? (giver.result() ? Error{} : giver.result().error()) : Result<void>();
    };
    if (layout.isOrdered)
        return scanned(scanFile(m_state->bytes, giver, ScanPositions::Unknown));
    if (layout.town && !giver.giveTown(*layout.town))
        return giver.result();
    for (size_t i = 0; i < ExchangeListCount; ++i) {
        const auto &[begin, end] = layout.lists[i];
        if (end <= begin)
            continue;
        giver.useList(i);
        const QByteArrayView part = QByteArrayView(m_state->bytes).sliced(begin, end - begin);
        if (auto result = scanned(scanList(part, giver)); !result)
            return result;
    }
    return {};
}

} // namespace Gongkai
