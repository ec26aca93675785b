// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace Gongkai {

/// What kind of application the arguments ask for.
enum class Front {
    Window,  ///< needs a display
    Papers,  ///< needs fonts, no display
    Console, ///< needs neither; also help, the version and arguments that can't be understood
};

/// Finds out what a command line asks for and has it done.
class Dispatcher
{
public:
    /// @p arguments without the program's name.
    explicit Dispatcher(QStringList arguments);

    [[nodiscard]] Front front() const;
    /// `--language`, wherever it stands; empty where none that is spoken here is given.
    [[nodiscard]] QString language() const { return m_language; }
    /// The store that the window is to open; empty where none is named.
    [[nodiscard]] QString store() const { return m_command ? QString() : m_word; }

    /// Runs the command, or prints the help, the version or what can't be understood.
    [[nodiscard]] ExitCode run(CommandContext &context) const;

private:
    void scan();
    [[nodiscard]] ExitCode runCommand(CommandContext &context) const;
    [[nodiscard]] ExitCode refuse(CommandContext &context) const;

    QStringList m_arguments;
    std::vector<std::unique_ptr<Command>> m_commands;
    const Command *m_command = nullptr;
    QString m_word;  ///< the first argument that is no option
    QString m_wrong; ///< what can't be understood; empty for nothing
    QString m_language;
    std::optional<QString> m_wrongLanguage; ///< a language that is not spoken here
    bool m_wantsHelp = false;
    bool m_wantsVersion = false;
};

} // namespace Gongkai
