// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontsdialog.h"

#include "pagelist.h"
#include "screenroom.h"
#include "tablelook.h"
#include "ui_fontsdialog.h"

namespace Gongkai {

namespace {

QString roleName(FontRole role)
{
    switch (role) {
    case FontRole::FangSong:
        return FontsDialog::tr("仿宋: body text");
    case FontRole::Kai:
        return FontsDialog::tr("楷体: headings （一）");
    case FontRole::Hei:
        return FontsDialog::tr("黑体: headings 一、, heads of tables");
    case FontRole::Title:
        return FontsDialog::tr("小标宋: titles and marks");
    case FontRole::Song:
        return FontsDialog::tr("宋体: page numbers, tables");
    }
    return {};
}

QString verdictOn(const RoleFace &role)
{
    if (role.face.isEmpty())
        return FontsDialog::tr("this computer has none");
    return role.isStandIn ? FontsDialog::tr("stands in for it") : FontsDialog::tr("as the standard asks");
}

std::vector<Column<RoleFace>> roleColumns()
{
    using Row = RoleFace;
    return {
        Column<Row>(FontsDialog::tr("Kind of type"), [](const Row &row) { return roleName(row.role); }).inBold(),
        {FontsDialog::tr("Font"), [](const Row &row) { return row.face; }},
        {FontsDialog::tr("How it serves"), verdictOn},
    };
}

std::vector<Column<FontsDialog::Borrowed>> borrowedColumns()
{
    using Row = FontsDialog::Borrowed;
    return {
        Column<Row>(FontsDialog::tr("Character"), [](const Row &row) { return row.character; }).inBold(),
        {FontsDialog::tr("Taken from"),
            [](const Row &row) { return row.face.isEmpty() ? FontsDialog::tr("no font has it") : row.face; }},
        Column<Row>(FontsDialog::tr("Page"), [](const Row &row) { return QString::number(row.page + 1); })
            .sortedBy([](const Row &row) { return QVariant(row.page); })
            .atTheEnd(),
        {FontsDialog::tr("First stands in"), [](const Row &row) { return row.context; }},
    };
}

std::vector<FontsDialog::Borrowed> borrowedBy(const PageList &paper)
{
    std::vector<FontsDialog::Borrowed> rows;
    for (const MissingCharacter &missing : paper.missing)
        rows.push_back({QString::fromUcs4(&missing.character, 1), {}, missing.page, missing.context});
    for (const auto &[what, where] : paper.substitutions)
        rows.push_back({QString::fromUcs4(&what.first, 1), what.second, where.page, where.context});
    return rows;
}

} // namespace

FontsDialog::FontsDialog(FontBook &fonts, const PageList *paper, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FontsDialog>())
    , m_roles(new RecordTableModel<RoleFace>(roleColumns(), this))
    , m_borrowed(new RecordTableModel<Borrowed>(borrowedColumns(), this))
{
    m_ui->setupUi(this);
    for (QLabel *part : {m_ui->rolesHeading, m_ui->borrowedHeading})
        makeHeading(part, true);
    m_ui->rolesTable->setModel(m_roles);
    TableLook::apply(m_ui->rolesTable);
    m_roles->setRows(fonts.roles());
    TableLook::fit(m_ui->rolesTable);
    TableLook::keepRows(m_ui->rolesTable, int(allFontRoles.size()));
    connect(m_ui->rolesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FontsDialog::showOrder);
    m_ui->rolesTable->setCurrentIndex(m_roles->index(0, 0));
    showOrder();
    showBorrowed(paper);
    giveRoom(this, 100, m_borrowed->rowCount() > 0 ? 36 : 22);
    keepOnScreen(this);
}

FontsDialog::~FontsDialog() = default;

void FontsDialog::showBorrowed(const PageList *paper)
{
    m_ui->borrowedTable->setModel(m_borrowed);
    TableLook::apply(m_ui->borrowedTable);
    if (paper)
        m_borrowed->setRows(borrowedBy(*paper));
    TableLook::fit(m_ui->borrowedTable);
    m_ui->borrowedTable->setVisible(m_borrowed->rowCount() > 0);
    if (!paper)
        m_ui->borrowedLabel->setText(
            tr("No paper is at hand. Open this from the toolbar of a paper to see its characters."));
    else if (m_borrowed->rowCount() == 0)
        m_ui->borrowedLabel->setText(tr("Every character of the paper stands in the font of its kind of type."));
    else
        m_ui->borrowedLabel->setText(
            tr("%n character(s) are not in the font of their kind of type.", nullptr, m_borrowed->rowCount()));
}

void FontsDialog::showOrder()
{
    const int row = m_ui->rolesTable->currentIndex().row();
    if (row < 0 || row >= m_roles->rowCount())
        return;
    const RoleFace &role = m_roles->at(row);
    const QString none = tr("nothing");
    const auto listed = [&none](const QStringList &names) {
        return names.isEmpty() ? none : names.join(QStringLiteral("、"));
    };
    m_ui->orderLabel->setText(tr("Looked for before it and not on this computer: %1.").arg(listed(role.absent)) + u'\n'
        + tr("What it lacks is looked for in: %1.").arg(listed(role.furtherOn)));
}

} // namespace Gongkai
