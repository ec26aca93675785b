// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "period.h"

#include <QStringList>

class QCommandLineParser;

namespace Gongkai {

enum class Format { Text, Csv, Json };

/// The arguments of one command, understood. A value that can't be understood is told on the output and gives nothing;
/// the command then ends with BadArguments.
class Arguments
{
public:
    Arguments(const QCommandLineParser &parser, Output &output) : m_parser(parser), m_output(output) { }

    [[nodiscard]] QString positional(qsizetype index) const;
    [[nodiscard]] bool isSet(const QString &option) const;
    [[nodiscard]] QString value(const QString &option) const;

    /// `--period YYYY-MM`, which must be given.
    [[nodiscard]] std::optional<Period> period() const { return month(QStringLiteral("period")); }
    /// `--OPTION YYYY-MM`, which must be given.
    [[nodiscard]] std::optional<Period> month(const QString &option) const;
    /// `--year YYYY`, which must be given.
    [[nodiscard]] std::optional<int> year() const;
    /// `--now`, to the minute or the second; @p otherwise where it is not given.
    [[nodiscard]] std::optional<Moment> now(const QDateTime &otherwise) const;
    /// `--now` as a day, or as a moment of which the day counts; the day of @p otherwise where it is not given.
    [[nodiscard]] std::optional<QDate> day(const QDateTime &otherwise) const;
    /// `--format`; text where it is not given.
    [[nodiscard]] std::optional<Format> format() const;
    /// `--output`, which must be given.
    [[nodiscard]] std::optional<QString> output() const;

    /// `--clerk`, the name of who works; @p otherwise where it is not given or empty.
    [[nodiscard]] QString clerk(const QString &otherwise) const;

    // The options as commands list them.
    [[nodiscard]] static QCommandLineOption periodOption();
    [[nodiscard]] static QCommandLineOption yearOption();
    [[nodiscard]] static QCommandLineOption nowOption();
    /// `--now` for commands that judge by the day.
    [[nodiscard]] static QCommandLineOption dayOption();
    [[nodiscard]] static QCommandLineOption formatOption();
    [[nodiscard]] static QCommandLineOption outputOption(const QString &what, const QString &help);
    [[nodiscard]] static QCommandLineOption issueOption();
    [[nodiscard]] static QCommandLineOption clerkOption();
    [[nodiscard]] static QCommandLineOption reviewerOption();
    [[nodiscard]] static QCommandLineOption acceptOption();
    [[nodiscard]] static Positional storeArgument();

private:
    std::nullopt_t refuse(const QString &option, const QString &wanted) const;

    const QCommandLineParser &m_parser;
    Output &m_output;
};

} // namespace Gongkai
