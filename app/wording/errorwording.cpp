// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorwording.h"

#include "sentences.h"

#include <QCoreApplication>

namespace Gongkai {

namespace {

class ErrorWording
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWording)
};

/// What happened; whether anything is lost and what can be done now.
struct Wording
{
    QString happened;
    QString next;
};

/// Failures that lie in the records themselves.
Wording recordWording(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
        return {ErrorWording::tr("Some values are not possible."),
            ErrorWording::tr("Nothing was saved and nothing was changed. Correct what is named below and try again.")};
    case ErrorKind::NotFound:
        return {ErrorWording::tr("The record is not there any more."),
            ErrorWording::tr("Nothing was changed. It may have been removed by a colleague; look at the list again.")};
    case ErrorKind::Conflict:
        return {ErrorWording::tr("A colleague changed the same record after you opened it."),
            ErrorWording::tr(
                "Neither version is lost: theirs is saved, yours was not. Compare the two and save again what is to "
                "stay.")};
    case ErrorKind::InUse:
        return {ErrorWording::tr("The record can't be removed because other records refer to it."),
            ErrorWording::tr(
                "Nothing was changed. Remove those first, or set the last month in which it is in force.")};
    case ErrorKind::Closed:
        return {ErrorWording::tr("The bulletin of this month is issued, so a change to it needs a reason."),
            ErrorWording::tr("Nothing was changed. Give the reason; the history keeps it beside the change.")};
    case ErrorKind::NoTown:
        return {ErrorWording::tr("The store does not know yet whose papers these are."),
            ErrorWording::tr("Enter the town's name in Settings first; its papers can be made then.")};
    case ErrorKind::SumsBroken:
        return {ErrorWording::tr("A sum that must hold does not, so nothing was issued."),
            ErrorWording::tr(
                "The records are untouched. Find the figure that is wrong, correct its records, its typed total or its "
                "opening figure, and issue again.")};
    case ErrorKind::ProofOpen:
        return {ErrorWording::tr("The proof sheet has remarks that stop the paper, so nothing was issued."),
            ErrorWording::tr("The records are untouched. Correct what is wrong; what is right as it stands is left "
                             "with a reason, which the paper keeps.")};
    case ErrorKind::NumberTaken:
        return {ErrorWording::tr("Another issued paper bears this number already."),
            ErrorWording::tr("Nothing was issued. A number is given once: choose another one.")};
    case ErrorKind::PersonalData:
        return {
            ErrorWording::tr("The paper is for the public and holds what is, or looks like, personal data, so nothing "
                             "was issued."),
            ErrorWording::tr(
                "The records are untouched. Take it out of the text; what may be made public is left with a "
                "reason, which the paper keeps.")};
    case ErrorKind::MissingGlyph:
        return {ErrorWording::tr("The paper holds a character that no installed font can show, so no file was made."),
            ErrorWording::tr(
                "The records are untouched. Install a font that has the character, or write it in another way.")};
    default:
        return {};
    }
}

/// Failures to open or know a store.
Wording storeWording(ErrorKind kind, const QString &file)
{
    switch (kind) {
    case ErrorKind::Missing:
        return {ErrorWording::tr("The file %1 can't be found.").arg(file),
            ErrorWording::tr(
                "Nothing was made in its place. A memory stick or network drive may be unplugged: plug it in and "
                "look again, or restore a backup. Don't make a new store under this name.")};
    case ErrorKind::Exists:
        return {ErrorWording::tr("There is a file at %1 already.").arg(file),
            ErrorWording::tr("It was left as it is. Choose another name, or move that file away first.")};
    case ErrorKind::Empty:
        return {ErrorWording::tr("The file %1 is empty: it has no bytes.").arg(file),
            ErrorWording::tr(
                "It was left as it is. It may be a copy that broke off: restore a backup to another name.")};
    case ErrorKind::Foreign:
        return {ErrorWording::tr("The file %1 is not a store of Gongkai.").arg(file),
            ErrorWording::tr("It was left as it is. Choose the right file; stores usually end in .gongkai.")};
    case ErrorKind::Linked:
        return {ErrorWording::tr("The file %1 is there under a second name as well (a hard link).").arg(file),
            ErrorWording::tr("It was left as it is, for a crash under one name could not be mended under the other. "
                             "Make it one file again: copy it, and remove both names.")};
    case ErrorKind::Newer:
        return {ErrorWording::tr("The store %1 was made by a newer version of Gongkai.").arg(file),
            ErrorWording::tr("It was left as it is and nothing is lost. Update Gongkai on this computer to open it.")};
    case ErrorKind::Damaged:
        return {ErrorWording::tr("The store %1 is damaged.").arg(file),
            ErrorWording::tr(
                "It was left as it is, nothing more will be written to it. Keep the file, and restore the newest "
                "backup to another name; what was entered since then has to be entered again.")};
    case ErrorKind::SetAside:
        return {ErrorWording::tr("Putting the backup in the place of %1 was not finished.").arg(file),
            ErrorWording::tr(
                "Nothing is lost: the store that was there, or the part of it that could not be put back, lies beside "
                "it under the names in the details. Give each of them its old name back, or restore the backup once "
                "more.")};
    case ErrorKind::Leased:
        return {ErrorWording::tr("The store %1 lies on a network drive, where one program at a time may work with it.")
                    .arg(file),
            ErrorWording::tr(
                "Nothing was changed. The details say who has it since when, and when that program last showed signs "
                "of life. Should its computer be switched off, remove the file ending in .lease beside the store.")};
    case ErrorKind::Moved:
        return {ErrorWording::tr("The store %1 was moved, renamed or replaced while it was open.").arg(file),
            ErrorWording::tr(
                "Saving was stopped so that nothing goes into the wrong file; the last change was not saved. Put the "
                "file back and open it again.")};
    default:
        return {};
    }
}

/// Files that can't be attached.
Wording attachmentWording(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotAFile:
        return {ErrorWording::tr("What was to be attached is a folder or a device, not a file."),
            ErrorWording::tr("It was left out. Open the folder and attach the files in it one by one, or put them into "
                             "one archive file first.")};
    case ErrorKind::TooBig:
        return {ErrorWording::tr("The file is too large to be kept; files of up to 2 GB can be attached."),
            ErrorWording::tr("It was left out. Keep it elsewhere and write down where, or make it smaller first.")};
    case ErrorKind::Unreadable:
        return {ErrorWording::tr("A file that was to be attached can't be read."),
            ErrorWording::tr("Nothing was saved. Look whether it was moved or removed, or whether its stick was pulled "
                             "out, or take it out of the list of attachments.")};
    default:
        return {};
    }
}

/// Failures of the machine.
Wording machineWording(ErrorKind kind, const QString &file)
{
    switch (kind) {
    case ErrorKind::Locked:
        return {
            ErrorWording::tr("A colleague or another program is writing to %1 and did not finish in time.").arg(file),
            ErrorWording::tr(
                "Nothing is lost, but this was not saved. Wait a moment and save again; if it stays so, see who has "
                "the store open.")};
    case ErrorKind::Full:
        return {ErrorWording::tr("The disk of %1 is full.").arg(file),
            ErrorWording::tr(
                "This was not saved; what was saved before is unharmed. Free some space on that disk and try "
                "again, or save to another disk.")};
    case ErrorKind::ReadOnly:
        return {ErrorWording::tr("There is no permission to write %1 or its folder.").arg(file),
            ErrorWording::tr(
                "Nothing was changed. Ask for the right to write in that folder, or choose another folder.")};
    case ErrorKind::Io:
        return {ErrorWording::tr("Reading or writing %1 failed.").arg(file),
            ErrorWording::tr(
                "This was not saved; what was saved before stays. Look at the path, the cable or the network, "
                "reconnect and try again. If it happens again, have the disk examined and make a backup.")};
    case ErrorKind::Stopped:
        return {ErrorWording::tr("It was stopped."), ErrorWording::tr("Nothing was changed.")};
    case ErrorKind::Uncertain:
        return {ErrorWording::tr("Saving to %1 reported an error, and it could not be found out whether it was saved.")
                    .arg(file),
            ErrorWording::tr("Open the store again and look for the record before entering it a second time.")};
    default:
        return {ErrorWording::tr("Something went wrong that the program did not expect."),
            ErrorWording::tr(
                "What was saved before is unharmed. Copy the details for whoever looks after the program, then try "
                "again.")};
    }
}

/// Failures to print.
Wording printWording(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotPrinted:
        return {ErrorWording::tr("The printer did not take the job."),
            ErrorWording::tr("Nothing was printed. Look whether the printer is switched on and connected and print "
                             "again, or save the paper as PDF and print it elsewhere.")};
    case ErrorKind::NoSpooler:
        return {ErrorWording::tr("The print service is not there: its program “lp” can't be started."),
            ErrorWording::tr("Nothing was printed. Have the print service (CUPS) set up on this computer, or save the "
                             "paper as PDF and print it elsewhere.")};
    case ErrorKind::MaybePrinted:
        return {
            ErrorWording::tr("The print service did not answer in time, so it is not known whether it took the job."),
            ErrorWording::tr("The sheets may still be printed: look at the printer before printing again.")};
    default:
        return {};
    }
}

Wording wordingOf(const Error &error, const QString &file)
{
    const QString name = file.isEmpty() ? ErrorWording::tr("the file") : ErrorWording::tr("“%1”").arg(file);
    if (Wording wording = recordWording(error.kind); !wording.happened.isEmpty())
        return wording;
    if (Wording wording = storeWording(error.kind, name); !wording.happened.isEmpty())
        return wording;
    if (Wording wording = attachmentWording(error.kind); !wording.happened.isEmpty())
        return wording;
    if (Wording wording = printWording(error.kind); !wording.happened.isEmpty())
        return wording;
    return machineWording(error.kind, name);
}

} // namespace

QString errorSentence(const Error &error, const QString &file)
{
    const Wording wording = wordingOf(error, file);
    QString text = inOneLine({wording.happened, wording.next});
    for (const Fault &fault : error.faults)
        text += u'\n' + faultLine(fault);
    if (!error.detail.isEmpty() && error.detail != file)
        text += u'\n' + ErrorWording::tr("Details: %1").arg(error.detail);
    return text;
}

QString fileSentence(FileState state, const QString &file)
{
    switch (state) {
    case FileState::Whole:
        break;
    case FileState::Missing:
        return ErrorWording::tr("An attached file is missing: %1").arg(file);
    case FileState::Changed:
        return ErrorWording::tr("An attached file is not as it was attached: %1").arg(file);
    case FileState::Unreadable:
        return ErrorWording::tr("An attached file can't be read: %1").arg(file);
    }
    return file;
}

QString numberSentence(const NumberFinding &finding)
{
    if (finding.kind == NumberFinding::Kind::Double) {
        //: %1 an archive number, %2 the titles of the papers
        return ErrorWording::tr("The archive number %1 is on more than one paper, give the others a new one: %2")
            .arg(finding.number, finding.titles.join(QStringLiteral(" · ")));
    }
    return finding.number == finding.last
        ? ErrorWording::tr("No paper has the archive number %1; the next of its year and class gets it.")
              .arg(finding.number)
        : ErrorWording::tr("No papers have the archive numbers %1 to %2; the next of their year and class get them.")
              .arg(finding.number, finding.last);
}

QString errorSummary(const Error &error, const QString &file)
{
    if (error.kind == ErrorKind::Invalid && !error.faults.empty()) {
        QStringList lines;
        for (const Fault &fault : error.faults)
            lines.append(faultLine(fault));
        return inOneLine(lines);
    }
    return wordingOf(error, file).happened;
}

} // namespace Gongkai
