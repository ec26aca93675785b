// SPDX-License-Identifier: GPL-3.0-or-later
#include "beforeafterdialog.h"

#include "datewording.h"
#include "fontbook.h"
#include "formguard.h"
#include "paperactions.h"
#include "photowording.h"
#include "screenroom.h"
#include "sideways.h"
#include "thumbnails.h"
#include "ui_beforeafterdialog.h"

#include <QPushButton>

namespace Gongkai {

namespace {

/// Large enough for half of any screen.
constexpr int ShownSize = 1600;

} // namespace

/// The widgets of one side.
struct BeforeAfterDialog::Side
{
    QComboBox *combo;
    PictureView *view;
    QLabel *caption;
};

BeforeAfterDialog::BeforeAfterDialog(
    const Workplace &place, const QString &visit, const QString &finding, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BeforeAfterDialog>())
    , m_place(place)
    , m_fonts(std::make_unique<FontBook>())
    , m_desk(std::make_unique<PaperDesk>(place.store, *m_fonts, place.calendar))
    , m_actions(new PaperActions(place, *m_desk, this))
    , m_maker(new Thumbnails(this))
{
    m_ui->setupUi(this);
    m_ui->preview->setPlaceholder(tr("There is no finding to compare."));
    auto comparison = comparisonOf(place.store, visit);
    if (comparison)
        m_comparison = std::move(*comparison);
    else
        m_place.tell(this, comparison.error());
    setWindowTitle(tr("Before and after: %1, %2").arg(m_comparison.village, dayText(m_comparison.visit.on)));
    for (const FindingPhotos &each : m_comparison.findings)
        m_ui->findingCombo->addItem(each.finding.problem.simplified(), each.finding.id);
    m_ui->findingCombo->setCurrentIndex(std::max(0, m_ui->findingCombo->findData(finding)));
    connect(m_ui->findingCombo, &QComboBox::currentIndexChanged, this, &BeforeAfterDialog::showFinding);
    for (const Side &side : {before(), after()})
        connect(side.combo, &QComboBox::activated, this, [this, side] { showPhoto(side); });
    connect(m_maker, &Thumbnails::made, this, [this](const QString &path, const QImage &picture) {
        for (const Side &side : {before(), after()}) {
            if (side.combo->currentData().toString() == path)
                side.view->setPicture(picture);
        }
    });
    connect(m_maker, &Thumbnails::missed, this, [this](const QString &path) {
        for (const Side &side : {before(), after()}) {
            if (side.combo->currentData().toString() == path)
                side.view->setSentence(tr("This file can't be shown as a picture."));
        }
    });
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &BeforeAfterDialog::showSheet);
    connect(m_ui->wholeVisitCheck, &QCheckBox::toggled, this, &BeforeAfterDialog::showSheet);
    connect(m_ui->greyCheck, &QCheckBox::toggled, this, &BeforeAfterDialog::showSheet);
    connect(m_ui->printButton, &QPushButton::clicked, this, [this] { m_actions->print({&m_paper}); });
    connect(m_ui->savePdfButton, &QPushButton::clicked, this, [this] { m_actions->save(m_paper); });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &BeforeAfterDialog::reject);
    WheelGuard::protect(this);
    giveRoom(this, 150, 36);
    showFinding();
}

BeforeAfterDialog::~BeforeAfterDialog() = default;

BeforeAfterDialog::Side BeforeAfterDialog::before() const
{
    return {m_ui->beforeCombo, m_ui->beforeView, m_ui->beforeCaptionLabel};
}

BeforeAfterDialog::Side BeforeAfterDialog::after() const
{
    return {m_ui->afterCombo, m_ui->afterView, m_ui->afterCaptionLabel};
}

const FindingPhotos *BeforeAfterDialog::current() const
{
    const int index = m_ui->findingCombo->currentIndex();
    return index < 0 ? nullptr : &m_comparison.findings[size_t(index)];
}

void BeforeAfterDialog::showFinding()
{
    const FindingPhotos *photos = current();
    fill(before(), photos ? photos->before : std::vector<FindingPhoto>());
    fill(after(), photos ? photos->after : std::vector<FindingPhoto>());
    showSheet();
}

void BeforeAfterDialog::fill(const Side &side, const std::vector<FindingPhoto> &photos)
{
    side.combo->clear();
    for (const FindingPhoto &photo : photos) {
        QStringList parts{QString::number(side.combo->count() + 1), photo.attachment.caption,
            takenText(photo.attachment.takenAt, photo.attachment.timeSource)};
        parts.removeAll(QString());
        side.combo->addItem(parts.join(QStringLiteral(" · ")), photo.path);
    }
    side.combo->setEnabled(photos.size() > 1);
    showPhoto(side);
}

void BeforeAfterDialog::showPhoto(const Side &side)
{
    side.caption->setText(side.combo->currentText());
    side.view->setAccessibleDescription(side.combo->currentText());
    const QString path = side.combo->currentData().toString();
    side.view->setSentence(path.isEmpty() ? tr("No photo") : tr("Reading the photo…"));
    if (!path.isEmpty())
        m_maker->ask(path, ShownSize);
}

void BeforeAfterDialog::showSheet()
{
    // The sheet is made when somebody looks at it.
    const bool isAsked = m_ui->tabs->currentWidget() == m_ui->sheetTab && current();
    m_ui->printButton->setVisible(isAsked);
    m_ui->savePdfButton->setVisible(isAsked);
    if (!isAsked)
        return;
    QSet<QString> findings{current()->finding.id};
    QStringList paths;
    for (const FindingPhotos &photos : m_comparison.findings) {
        if (m_ui->wholeVisitCheck->isChecked())
            findings.insert(photos.finding.id);
        if (!findings.contains(photos.finding.id))
            continue;
        for (const auto *side : {&photos.before, &photos.after}) {
            for (const FindingPhoto &photo : *side)
                paths.append(photo.path);
        }
    }
    const bool isGrey = m_ui->greyCheck->isChecked();
    bool isStopped = false;
    const auto pictures = sideways<PaperPictures>(
        this, tr("Preparing the photos…"), int(paths.size()), [&paths, isGrey, &isStopped](SidewaysProgress &progress) {
            auto made = paperPictures(paths, isGrey, [&progress](int done) {
                progress.done = done;
                return !progress.isStopped;
            });
            isStopped = progress.isStopped;
            return made;
        });
    m_ui->printButton->setVisible(!isStopped);
    m_ui->savePdfButton->setVisible(!isStopped);
    if (isStopped) {
        // A sheet without the photos that were not read would say that they can't be shown.
        m_paper = {};
        m_ui->preview->setPlaceholder(tr(
            "You stopped before all photos were read, so there is no sheet. Go to the other tab and back to make it."));
        m_ui->preview->setPaper({});
        return;
    }
    m_paper = beforeAfterPaper(m_comparison, findings, pictures, *m_fonts, m_place.now());
    m_ui->preview->setPaper(m_paper.pages);
}

} // namespace Gongkai
