// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissionline.h"

#include "jsonscan.h"
#include "recordjson.h"

#include <QUuid>

namespace Gongkai {

namespace {

/// Reads the one object of a line.
class LineReader final : public ScanListener
{
public:
    Submission submission;
    std::vector<Fault> faults;

    void notAnObject() override { }
    ListAction listBegins(const std::string &, qsizetype) override { return ListAction::Skip; }
    bool element(Value &value, size_t, bool isTooDeep) override
    {
        if (isTooDeep)
            faults.push_back({{}, FaultKind::TooDeep, QString::number(DeepestNesting)});
        else
            faults = readRecord(value, submission, Place());
        return true;
    }
    void listEnds(qsizetype) override { }
    bool member(const std::string &, Value &, bool) override { return true; }
};

} // namespace

Result<Submission> readSubmissionLine(QByteArrayView line)
{
    LineReader reader;
    // The default for an absent id; one that is given but empty is still a fault.
    reader.submission.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const ScanEnd end = scanObject(line, reader); end.errorAt)
        return Error::invalid({{positionText(line, *end.errorAt), FaultKind::NotJson, {}}});
    if (!reader.faults.empty())
        return Error::invalid(std::move(reader.faults));
    return std::move(reader.submission);
}

} // namespace Gongkai
