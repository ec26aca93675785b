// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatcher.h"

#include "arguments.h"
#include "commands.h"
#include "helptext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class DispatcherText
{
    Q_DECLARE_TR_FUNCTIONS(Dispatcher)
};

using Maker = std::unique_ptr<Command> (*)();
constexpr Maker Makers[] = {makeInitCommand, makeImportCommand, makeReceiveCommand, makeExportCommand,
    makeStandingCommand, makeNoticesCommand, makeBulletinCommand, makeFiguresCommand, makeReportCommand,
    makeInspectionsCommand, makeInspectionBulletinCommand, makeApplicationsCommand, makeCheckCommand, makeBackupCommand,
    makeRestoreCommand};

/// Options of the toolkit that take the next argument as their value.
bool isToolkitOption(const QString &argument)
{
    static constexpr std::array names = {"-platform", "-platformpluginpath", "-platformtheme", "-plugin", "-style",
        "-stylesheet", "-qwindowgeometry", "-qwindowicon", "-qwindowtitle", "-display", "-geometry"};
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return argument == QLatin1String(name); });
}

/// The names of options as they are typed: `--name`, and `-n` for a single letter.
QString asTyped(const QStringList &names)
{
    QStringList typed;
    for (const QString &name : names)
        typed.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    return typed.join(u", "_s);
}

QString namesOf(const QList<Positional> &positionals)
{
    QStringList names;
    for (const Positional &positional : positionals)
        names.append(positional.name);
    return names.join(u' ');
}

bool isLanguage(const QString &name)
{
    return name == u"zh_CN" || name == u"en";
}

} // namespace

Dispatcher::Dispatcher(QStringList arguments) : m_arguments(std::move(arguments))
{
    for (Maker make : Makers)
        m_commands.push_back(make());
    scan();
}

void Dispatcher::scan()
{
    QStringList kept;
    QStringList words;
    bool onlyWords = false;
    for (qsizetype i = 0; i < m_arguments.size(); ++i) {
        const QString &argument = m_arguments[i];
        const bool isOption = !onlyWords && argument.size() > 1 && argument.startsWith(u'-');
        if (argument == u"--language" || argument.startsWith(u"--language="_s)) {
            const qsizetype equals = argument.indexOf(u'=');
            const QString language = equals > 0 ? argument.mid(equals + 1) : m_arguments.value(++i);
            if (isLanguage(language))
                m_language = language;
            else
                m_wrongLanguage = language;
        } else if (isOption && !m_command && isToolkitOption(argument)) {
            ++i;
        } else if (isOption && !m_command && (argument == u"--help" || argument == u"-h")) {
            m_wantsHelp = true;
        } else if (isOption && argument == u"--version") {
            m_wantsVersion = true;
        } else if (!m_command && words.isEmpty() && !isOption) {
            words.append(argument);
            const auto found = std::find_if(m_commands.begin(), m_commands.end(),
                [&](const auto &command) { return !onlyWords && command->name() == argument; });
            m_command = found == m_commands.end() ? nullptr : found->get();
        } else if (!m_command && argument == u"--") {
            onlyWords = true;
        } else if (!m_command && isOption && argument != u"--quiet" && argument != u"--verbose") {
            m_wrong = argument;
        } else if (!m_command && !isOption) {
            // The first word is a command that is mistyped, or the store, after which nothing may stand.
            m_wrong = QFileInfo::exists(words.first()) ? argument : words.first();
        } else {
            kept.append(argument);
        }
    }
    m_word = words.value(0);
    if (!m_command && !words.isEmpty() && m_word.isEmpty())
        m_wrong = u"\"\""_s;
    m_arguments = kept;
    const bool looksLikePath = onlyWords || m_word.contains(u'/') || m_word.contains(u'\\') || m_word.contains(u'.');
    if (!m_command && !m_word.isEmpty() && !looksLikePath && !QFileInfo::exists(m_word))
        m_wrong = m_word;
}

Front Dispatcher::front() const
{
    if (m_wantsHelp || m_wantsVersion || m_wrongLanguage || !m_wrong.isEmpty())
        return Front::Console;
    if (!m_command)
        return Front::Window;
    return m_command->makesPapers() ? Front::Papers : Front::Console;
}

ExitCode Dispatcher::run(CommandContext &context) const
{
    if (m_wrongLanguage) {
        context.output.error(
            DispatcherText::tr("“%1” is not possible for --language: zh_CN or en is wanted.").arg(*m_wrongLanguage));
        return BadArguments;
    }
    if (!m_wrong.isEmpty())
        return refuse(context);
    if (m_wantsVersion) {
        context.output.line(u"gongkai "_s + context.session.programVersion);
        return context.output.flush() ? Done : Failed;
    }
    if (m_wantsHelp && !m_command) {
        context.output.data(helpOn(m_commands).toUtf8());
        return context.output.flush() ? Done : Failed;
    }
    if (!m_command)
        return refuse(context);
    return runCommand(context);
}

ExitCode Dispatcher::refuse(CommandContext &context) const
{
    context.output.error(
        DispatcherText::tr("“%1” is neither a command, an option nor a store that is there; see gongkai --help.")
            .arg(m_wrong));
    return BadArguments;
}

ExitCode Dispatcher::runCommand(CommandContext &context) const
{
    QCommandLineParser parser;
    parser.addOptions(m_command->options());
    parser.addOptions(commonOptions());
    const bool isUnderstood = parser.parse(QStringList{m_command->name()} + m_arguments);
    if (m_wantsHelp || (isUnderstood && parser.isSet(u"help"_s))) {
        context.output.data(helpOn(*m_command).toUtf8());
        return context.output.flush() ? Done : Failed;
    }
    QString wrong;
    if (!parser.unknownOptionNames().isEmpty())
        wrong = DispatcherText::tr("There is no option %1.").arg(asTyped(parser.unknownOptionNames()));
    else if (!isUnderstood)
        wrong = parser.errorText();
    else if (parser.positionalArguments().size() != m_command->positionals().size())
        wrong = DispatcherText::tr(
            "%1 needs %n argument(s): %2.", nullptr, static_cast<int>(m_command->positionals().size()))
                    .arg(m_command->name(), namesOf(m_command->positionals()));
    const auto options = m_command->options();
    for (const QCommandLineOption &option : options) {
        if (wrong.isEmpty() && parser.values(option.names().constFirst()).size() > 1)
            wrong = DispatcherText::tr("The option --%1 is given twice.").arg(option.names().constFirst());
    }
    if (!wrong.isEmpty()) {
        context.output.error(wrong + u'\n' + DispatcherText::tr("See gongkai %1 --help.").arg(m_command->name()));
        return BadArguments;
    }
    if (parser.isSet(u"quiet"_s))
        context.output.setVerbosity(Output::Verbosity::Quiet);
    else if (parser.isSet(u"verbose"_s))
        context.output.setVerbosity(Output::Verbosity::Verbose);
    const ExitCode code = m_command->run(Arguments(parser, context.output), context);
    if (!context.output.flush() && code == Done) {
        context.output.error(DispatcherText::tr("The output could not be written to its end."));
        return Failed;
    }
    return code;
}

} // namespace Gongkai
