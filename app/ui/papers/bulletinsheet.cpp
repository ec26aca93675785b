// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulletinsheet.h"

#include "errorwording.h"
#include "paperview.h"

namespace Gongkai {

BulletinSheet::BulletinSheet(PaperActions &actions, QWidget *parent) : QWidget(parent), m_actions(actions) { }

void BulletinSheet::showIn(PaperView &view)
{
    m_view = &view;
    m_actions.serve(view);
    connect(&view, &PaperView::issueRequested, this, [this] { m_actions.issueBulletin(compose()); });
    connect(&m_actions.store(), &Store::committed, this, &BulletinSheet::refresh);
}

void BulletinSheet::refresh()
{
    if (!isVisible())
        return;
    if (const QString sentence = obstacle(); !sentence.isEmpty()) {
        m_view->clearPaper(sentence);
        return;
    }
    auto paper = m_actions.draft(compose());
    if (paper)
        m_view->setPaper(std::move(*paper));
    else
        m_view->clearPaper(errorSentence(paper.error()));
}

Period BulletinSheet::lastMonthOver() const
{
    const Period opening = m_actions.openingPeriod();
    return opening == Period::of(m_actions.now().day()) ? opening.plus(-1) : opening;
}

void BulletinSheet::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace Gongkai
