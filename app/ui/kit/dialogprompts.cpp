// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogprompts.h"

#include "clerkdialog.h"
#include "documentnumber.h"
#include "issuedialog.h"
#include "printhabits.h"
#include "screenroom.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

namespace Gongkai {

namespace {

constexpr qsizetype MostLines = 14;

/// A message whose text is shown as it is: a sentence may carry what somebody typed.
void setUp(QMessageBox &box, QMessageBox::Icon icon, const QString &sentence)
{
    box.setIcon(icon);
    box.setTextFormat(Qt::PlainText);
    // What would not fit on the screen stands in a list of its own that scrolls.
    const QStringList lines = sentence.split(u'\n');
    if (lines.size() > MostLines)
        box.setDetailedText(sentence);
    box.setText(lines.size() > MostLines ? lines.first(MostLines).join(u'\n') + QStringLiteral("\n…") : sentence);
    box.setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
}

/// Sets up @p dialog to ask @p question; its title says what it leads to.
void setUp(QInputDialog &dialog, const QString &question, const QString &deed)
{
    dialog.setWindowTitle(QString(deed).remove(u'&'));
    dialog.setLabelText(question);
    dialog.setOkButtonText(deed);
    if (auto *label = dialog.findChild<QLabel *>()) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
}

/// The folder for documents, or where there is none that of the account.
QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

/// The ending that a filter such as “PDF files (*.pdf)” lets through, with its dot.
QString endingIn(const QString &filter)
{
    return filter.section(u'*', -1).chopped(1);
}

/// @p name with the ending that @p filter lets through in place of one of the other @p kinds.
QString renamed(QString name, const QStringList &kinds, const QString &filter)
{
    for (const QString &kind : kinds) {
        if (name.endsWith(endingIn(kind), Qt::CaseInsensitive)) {
            name.chop(endingIn(kind).size());
            break;
        }
    }
    return name + endingIn(filter);
}

} // namespace

void DialogPrompts::inform(QWidget *parent, const QString &sentence)
{
    QMessageBox box(parent);
    setUp(box, QMessageBox::Information, sentence);
    box.exec();
}

void DialogPrompts::warn(QWidget *parent, const QString &sentence)
{
    QMessageBox box(parent);
    setUp(box, QMessageBox::Warning, sentence);
    box.exec();
}

bool DialogPrompts::confirm(QWidget *parent, const QString &question, const QString &deed)
{
    QMessageBox box(parent);
    setUp(box, QMessageBox::Question, question);
    const auto *yes = box.addButton(deed, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == yes;
}

Prompts::Unsaved DialogPrompts::askUnsaved(QWidget *parent, const QString &sentence)
{
    QMessageBox box(parent);
    setUp(box, QMessageBox::Question, sentence);
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    box.button(QMessageBox::Save)->setText(tr("&Save"));
    box.button(QMessageBox::Discard)->setText(tr("&Discard"));
    switch (box.exec()) {
    case QMessageBox::Save:
        return Unsaved::Save;
    case QMessageBox::Discard:
        return Unsaved::Discard;
    default:
        return Unsaved::Stay;
    }
}

std::optional<QString> DialogPrompts::askText(QWidget *parent, const QString &question, const QString &deed)
{
    QInputDialog dialog(parent);
    dialog.setInputMode(QInputDialog::TextInput);
    setUp(dialog, question, deed);
    giveRoom(&dialog, 70);
    // A blank answer is none.
    if (const auto *buttons = dialog.findChild<QDialogButtonBox *>()) {
        QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
        ok->setEnabled(false);
        QObject::connect(&dialog, &QInputDialog::textValueChanged, ok,
            [ok](const QString &text) { ok->setEnabled(!text.trimmed().isEmpty()); });
    }
    if (dialog.exec() != QDialog::Accepted || dialog.textValue().trimmed().isEmpty())
        return std::nullopt;
    return dialog.textValue().trimmed();
}

std::optional<int> DialogPrompts::askNumber(QWidget *parent, const QString &question, int proposed, const QString &deed)
{
    QInputDialog dialog(parent);
    dialog.setInputMode(QInputDialog::IntInput);
    dialog.setIntRange(1, DocumentNumber::Largest);
    dialog.setIntValue(proposed);
    setUp(dialog, question, deed);
    giveRoom(&dialog, 60);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.intValue()) : std::nullopt;
}

std::optional<SecrecyReview> DialogPrompts::askReview(
    QWidget *parent, const QString &question, const QString &deed, const SecrecyReview &known)
{
    IssueDialog dialog(question, deed, known, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.review()) : std::nullopt;
}

std::optional<QString> DialogPrompts::askClerk(QWidget *parent, const QStringList &known)
{
    ClerkDialog dialog(known, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.name()) : std::nullopt;
}

std::optional<int> DialogPrompts::choose(QWidget *parent, const QString &question, const QStringList &entries)
{
    QInputDialog dialog(parent);
    dialog.setOption(QInputDialog::UseListViewForComboBoxItems);
    dialog.setComboBoxItems(entries);
    dialog.setLabelText(question);
    if (auto *label = dialog.findChild<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return int(entries.indexOf(dialog.textValue()));
}

QString DialogPrompts::startFolder() const
{
    // A stick may be gone by now.
    return !m_folder.isEmpty() && QDir(m_folder).exists() ? m_folder : documentsFolder();
}

QStringList DialogPrompts::chosenIn(QFileDialog &dialog)
{
    dialog.resize(dialog.size().expandedTo(dialog.sizeHint()).boundedTo(roomFor(dialog)));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    QStringList chosen = dialog.selectedFiles();
    const QFileInfo first(chosen.value(0));
    if (!chosen.isEmpty())
        m_folder = first.isDir() ? first.absoluteFilePath() : first.absolutePath();
    return chosen;
}

QString DialogPrompts::fileToOpen(QWidget *parent, const QString &filter)
{
    QFileDialog dialog(parent, tr("Open"), startFolder(), filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosenIn(dialog).value(0);
}

QStringList DialogPrompts::filesToOpen(QWidget *parent, const QString &filter)
{
    QFileDialog dialog(parent, tr("Open"), startFolder(), filter);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return chosenIn(dialog);
}

QString DialogPrompts::fileToSave(QWidget *parent, const QString &suggestion, const QString &filter)
{
    QFileDialog dialog(parent, tr("Save as"), startFolder(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(suggestion);
    return chosenIn(dialog).value(0);
}

Prompts::KindOfFile DialogPrompts::fileOfAKindToSave(
    QWidget *parent, const QString &suggestion, const QStringList &kinds)
{
    QFileDialog dialog(parent, tr("Save as"), startFolder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilters(kinds);
    dialog.setDefaultSuffix(endingIn(kinds.value(0)));
    dialog.selectFile(suggestion);
    // Another kind, another ending: before the dialog asks whether a file that is there may be replaced.
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &filter) {
        const QFileInfo file(dialog.selectedFiles().value(0));
        dialog.setDefaultSuffix(endingIn(filter));
        if (!file.isDir())
            dialog.selectFile(renamed(file.fileName(), kinds, filter));
    });
    const QStringList chosen = chosenIn(dialog);
    if (chosen.isEmpty())
        return {};
    return {chosen.front(), int(std::max<qsizetype>(0, kinds.indexOf(dialog.selectedNameFilter())))};
}

QString DialogPrompts::folderToSave(QWidget *parent)
{
    QFileDialog dialog(parent, tr("Choose a folder"), startFolder());
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return chosenIn(dialog).value(0);
}

bool DialogPrompts::hasPrinter() const
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

bool DialogPrompts::choosePrinter(QWidget *parent, QPrinter &printer, int pages)
{
    const PrintHabits before;
    if (pages > 1)
        printer.setDuplex(before.duplex());
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, pages);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    if (pages > 1)
        PrintHabits().setDuplex(printer.duplex());
    return true;
}

} // namespace Gongkai
