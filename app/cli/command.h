// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitcode.h"
#include "output.h"
#include "store.h"

#include <QCommandLineOption>
#include <QList>

#include <istream>

namespace Gongkai {

class Arguments;

/// What a command works with: where it prints, what it reads, who works and by which clock.
struct CommandContext
{
    Output &output;
    std::istream &input;
    Session session;
};

/// An argument without a name, in its place.
struct Positional
{
    QString name; ///< as the help shows it: STORE
    QString help;
};

/// One command of the command line.
class Command
{
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    /// What it does, in one line.
    [[nodiscard]] virtual QString summary() const = 0;
    /// More about it for its own help; empty where the summary says all.
    [[nodiscard]] virtual QString remarks() const { return {}; }
    /// The arguments that must be given, in their order.
    [[nodiscard]] virtual QList<Positional> positionals() const = 0;
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    /// True if it makes papers, which needs fonts.
    [[nodiscard]] virtual bool makesPapers() const { return false; }
    /// Does the work. @p arguments has as many positionals as asked for and no unknown options.
    [[nodiscard]] virtual ExitCode run(const Arguments &arguments, CommandContext &context) const = 0;
};

} // namespace Gongkai
