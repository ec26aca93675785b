// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace Gongkai {

namespace {

// clang-format off
constexpr auto Catalogue = std::to_array<FigureDefinition>({
    {QLatin1StringView("disclosures"), u"公开总件数", u"件"},
    {QLatin1StringView("disclosures.fixed"), u"固定公开件数", u"件"},
    {QLatin1StringView("disclosures.temporary"), u"临时公开件数", u"件"},
    {QLatin1StringView("disclosures.resourceTrading"), u"小型公共资源交易公开件数", u"件"},
    {QLatin1StringView("disclosures.topics"), u"公开内容主题", u"", true},
    {QLatin1StringView("proposals"), u"办理建议议案件数", u"件"},
    {QLatin1StringView("proposals.satisfied"), u"满意件数", u"件"},
    {QLatin1StringView("proposals.basicallySatisfied"), u"基本满意件数", u"件"},
    {QLatin1StringView("proposals.dissatisfied"), u"不满意件数", u"件"},
    {QLatin1StringView("publicSatisfaction"), u"群众满意率", u"%"},
    {QLatin1StringView("submissions"), u"收到报送件数", u"件"},
    {QLatin1StringView("teams"), u"督查组数", u"个"},
    {QLatin1StringView("visits"), u"督查次数", u"次"},
    {QLatin1StringView("visits.unannounced"), u"不打招呼督查次数", u"次"},
    {QLatin1StringView("villages"), u"村社区总数", u"个"},
    {QLatin1StringView("visits.villages"), u"督查村社区数", u"个"},
    {QLatin1StringView("villages.notVisited"), u"未督查村社区数", u"个"},
    {QLatin1StringView("visits.villageNames"), u"督查村社区", u"", true},
    {QLatin1StringView("findings"), u"发现问题数", u"个"},
    {QLatin1StringView("findings.rectified"), u"整改问题数", u"个"},
    {QLatin1StringView("findings.confirmed"), u"复查确认问题数", u"个"},
    {QLatin1StringView("findings.open"), u"未办结问题数", u"个"},
    {QLatin1StringView("hotlineCalls"), u"监督电话受理件数", u"件"},
    {QLatin1StringView("hotlineCalls.answered"), u"监督电话答复件数", u"件"},
    {QLatin1StringView("hotlineCalls.answeredInTime"), u"监督电话按期答复件数", u"件"},
    {QLatin1StringView("hotlineCalls.open"), u"监督电话未答复件数", u"件"},
    {QLatin1StringView("meetings.collection"), u"例会次数", u"次"},
    {QLatin1StringView("meetings.training"), u"培训次数", u"次"},
    {QLatin1StringView("meetings.leadingGroup"), u"领导小组会议次数", u"次"},
    {QLatin1StringView("leadingGroup.staff"), u"公开办工作人员数", u"名"},
    {QLatin1StringView("bulletins"), u"通报期数", u"期"},
    {QLatin1StringView("applications"), u"收到公开申请件数", u"件"},
    {QLatin1StringView("applications.replied"), u"答复公开申请件数", u"件"},
    {QLatin1StringView("applications.carriedIn"), u"上年结转公开申请件数", u"件"},
    {QLatin1StringView("applications.carriedOut"), u"结转下年公开申请件数", u"件"},
    {QLatin1StringView("applications.fees"), u"依申请公开收费元数", u"元"},
    {QLatin1StringView("reconsiderations"), u"行政复议件数", u"件"},
    {QLatin1StringView("lawsuits"), u"行政诉讼件数", u"件"},
    {QLatin1StringView("normativeDocuments.made"), u"制发规范性文件件数", u"件"},
    {QLatin1StringView("normativeDocuments.inForce"), u"现行有效规范性文件件数", u"件"},
});
// clang-format on

const std::vector<SumRule> &sumRules()
{
    using L = QLatin1StringView;
    static const std::vector<SumRule> rules = {
        {L("disclosures"), {L("disclosures.fixed"), L("disclosures.temporary"), L("disclosures.resourceTrading")}},
        {L("proposals"), {L("proposals.satisfied"), L("proposals.basicallySatisfied"), L("proposals.dissatisfied")}},
        {L("villages"), {L("visits.villages"), L("villages.notVisited")}, SumRule::Of::RecordsAlone},
        {L("findings"), {L("findings.confirmed"), L("findings.open")}, SumRule::Of::RecordsAlone},
        {L("hotlineCalls"), {L("hotlineCalls.answered"), L("hotlineCalls.open")}, SumRule::Of::RecordsAlone},
    };
    return rules;
}

} // namespace

QString figureText(double number)
{
    return QString::number(number, 'g', 15);
}

std::span<const FigureDefinition> figureCatalogue()
{
    return Catalogue;
}

const FigureDefinition *figureDefinition(QStringView id)
{
    const auto found =
        std::find_if(Catalogue.begin(), Catalogue.end(), [id](const auto &entry) { return id == entry.id; });
    return found == Catalogue.end() ? nullptr : &*found;
}

QString visitsLedByFigure(const QString &code)
{
    return QStringLiteral("visits.ledBy.") + code;
}

bool isBaseData(QStringView id)
{
    return id == QLatin1StringView("teams") || id == QLatin1StringView("leadingGroup.staff")
        || id.startsWith(QLatin1StringView("villages"));
}

double Figure::value() const
{
    return isText() ? 0 : std::get<double>(counted) + opening.value_or(0);
}

bool Figure::isMixed() const
{
    return !isText() && opening && std::get<double>(counted) != 0;
}

QString Figure::text() const
{
    return isText() ? std::get<QString>(counted) : figureText(value());
}

double SumCheck::sumOfParts() const
{
    return std::accumulate(parts.begin(), parts.end(), 0.0);
}

QString SumCheck::text() const
{
    QStringList numbers;
    for (double part : parts)
        numbers.append(figureText(part));
    return figureText(total) + (holds() ? QStringLiteral(" = ") : QStringLiteral(" ≠ "))
        + numbers.join(QStringLiteral(" + "));
}

const Figure *YearFigures::find(QStringView id) const
{
    const auto found =
        std::find_if(figures.begin(), figures.end(), [id](const Figure &figure) { return figure.id == id; });
    return found == figures.end() ? nullptr : &*found;
}

std::vector<SumCheck> YearFigures::sums() const
{
    const auto valueOf = [this](QLatin1StringView id) {
        const Figure *figure = find(QString(id));
        return figure ? figure->value() : 0;
    };
    const auto countedOf = [this](QLatin1StringView id) {
        const Figure *figure = find(QString(id));
        return figure && !figure->isText() ? std::get<double>(figure->counted) : 0;
    };
    std::vector<SumCheck> checks;
    for (const SumRule &rule : sumRules()) {
        std::vector<QLatin1StringView> all = rule.parts;
        all.push_back(rule.total);
        // Of a year kept on paper often the total alone is known, or one part of it.
        const bool isWhole =
            rule.of == SumRule::Of::Everything || std::all_of(all.begin(), all.end(), [this](QLatin1StringView id) {
                const Figure *figure = find(QString(id));
                return figure && figure->opening;
            });
        const auto numberOf = [&](QLatin1StringView id) { return isWhole ? valueOf(id) : countedOf(id); };
        SumCheck check{&rule, numberOf(rule.total), {}};
        std::transform(rule.parts.begin(), rule.parts.end(), std::back_inserter(check.parts), numberOf);
        checks.push_back(std::move(check));
    }
    return checks;
}

bool YearFigures::hasRecords() const
{
    return std::any_of(figures.begin(), figures.end(), [](const Figure &figure) {
        return figure.opening || (!isBaseData(figure.id) && !figure.text().isEmpty() && figure.text() != u"0");
    });
}

bool YearFigures::sumsHold() const
{
    const auto checks = sums();
    return std::all_of(checks.begin(), checks.end(), [](const SumCheck &check) { return check.holds(); });
}

} // namespace Gongkai
