// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptext.h"

#include <QCoreApplication>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class HelpText
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

constexpr int Indent = 28;

QString entry(const QString &left, const QString &right)
{
    const QString start = u"  "_s + left;
    if (start.size() >= Indent)
        return start + u'\n' + QString(Indent, u' ') + right + u'\n';
    return start.leftJustified(Indent) + right + u'\n';
}

QString optionText(const QCommandLineOption &option)
{
    const QString name = u"--"_s + option.names().constLast();
    return option.valueName().isEmpty() ? name : name + u' ' + option.valueName();
}

QString optionEntries(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options)
        text += entry(optionText(option), option.description());
    return text;
}

QString exitCodes()
{
    return HelpText::tr("Exit codes:") + u'\n' + entry(u"0"_s, HelpText::tr("Done."))
        + entry(u"1"_s, HelpText::tr("The work failed; the message says what and what to do."))
        + entry(u"2"_s, HelpText::tr("The arguments can't be understood."))
        + entry(u"3"_s, HelpText::tr("The store can't be opened: missing, damaged, newer or locked."))
        + entry(u"4"_s, HelpText::tr("The input was refused; nothing was written."))
        + entry(u"5"_s,
            HelpText::tr("The check found something wrong, or an attached file could not come "
                         "along with a backup, a restore or an export; all else did."));
}

} // namespace

QList<QCommandLineOption> commonOptions()
{
    return {{u"language"_s, HelpText::tr("The language of messages, whatever the system's."), u"zh_CN|en"_s},
        {u"quiet"_s, HelpText::tr("Say only what failed.")}, {u"verbose"_s, HelpText::tr("Say more.")},
        {u"version"_s, HelpText::tr("Print the version and end.")},
        {{u"h"_s, u"help"_s}, HelpText::tr("Print this help and end.")}};
}

QString helpOn(const std::vector<std::unique_ptr<Command>> &commands)
{
    QString text = HelpText::tr("Usage:") + u'\n'
        + entry(u"gongkai [STORE]"_s, HelpText::tr("Open the window, on STORE or the store used last."))
        + entry(u"gongkai COMMAND …"_s, HelpText::tr("Do one thing without a window.")) + u'\n'
        + HelpText::tr("Commands:") + u'\n';
    for (const auto &command : commands)
        text += entry(command->name(), command->summary());
    text += u'\n' + HelpText::tr("“gongkai COMMAND --help” tells more about a command.") + u"\n\n"_s
        + HelpText::tr("Options:") + u'\n' + optionEntries(commonOptions()) + u'\n' + exitCodes();
    return text;
}

QString helpOn(const Command &command)
{
    QString usage = u"gongkai "_s + command.name();
    QString arguments;
    for (const Positional &positional : command.positionals()) {
        usage += u' ' + positional.name;
        arguments += entry(positional.name, positional.help);
    }
    QString text = HelpText::tr("Usage:") + u"\n  "_s + usage + u' ' + HelpText::tr("[options]") + u"\n\n"_s
        + command.summary() + u'\n';
    if (const QString remarks = command.remarks(); !remarks.isEmpty())
        text += u'\n' + remarks + u'\n';
    return text + u'\n' + HelpText::tr("Arguments:") + u'\n' + arguments + u'\n' + HelpText::tr("Options:") + u'\n'
        + optionEntries(command.options() + commonOptions()) + u'\n' + exitCodes();
}

} // namespace Gongkai
