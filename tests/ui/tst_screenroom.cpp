// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemdialog.h"
#include "screenroom.h"
#include "visitdialog.h"
#include "workbench.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>

using namespace Gongkai;

class ScreenRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void aWindowIsNeverLargerThanItsScreen();
    void aFormThatFitsIsLeftAlone();
    void aLongFormScrollsAboveItsButtons();
    void everyFieldOfALongFormIsReached();

private:
    static void useLetters(qreal size)
    {
        QFont font = QApplication::font();
        font.setPointSizeF(size);
        QApplication::setFont(font);
    }

    const qreal m_usual = QApplication::font().pointSizeF();
};

void ScreenRoomTest::cleanup()
{
    useLetters(m_usual);
}

void ScreenRoomTest::aWindowIsNeverLargerThanItsScreen()
{
    QWidget window;
    giveRoom(&window, 1000, 1000);
    QCOMPARE(window.size(), roomFor(window));
    QVERIFY(window.height() < window.screen()->availableSize().height());
    giveRoom(&window, 20, 3);
    QCOMPARE(window.width(), window.fontMetrics().horizontalAdvance(u'0') * 20);
}

void ScreenRoomTest::aFormThatFitsIsLeftAlone()
{
    Workbench bench;
    VisitDialog form(bench.place);
    form.show();
    QVERIFY(!form.findChild<QScrollArea *>(QStringLiteral("fieldsArea")));
}

void ScreenRoomTest::aLongFormScrollsAboveItsButtons()
{
    useLetters(40);
    Workbench bench;
    VisitDialog form(bench.place);
    form.show();
    const QSize room = roomFor(form);
    QVERIFY2(form.width() <= room.width() && form.height() <= room.height(),
        qPrintable(QStringLiteral("%1 x %2").arg(form.width()).arg(form.height())));
    const auto *buttons = child<QDialogButtonBox>(form, "buttonBox");
    QVERIFY(form.rect().contains(QRect(buttons->mapTo(&form, QPoint()), buttons->size())));
    QVERIFY(child<QScrollArea>(form, "fieldsArea")->isAncestorOf(child<QWidget>(form, "villageCombo")));
}

void ScreenRoomTest::everyFieldOfALongFormIsReached()
{
    useLetters(40);
    Workbench bench;
    ItemDialog form(bench.place, nullptr, nullptr);
    form.open();
    form.activateWindow();
    auto *area = child<QScrollArea>(form, "fieldsArea");
    auto *last = child<QLineEdit>(form, "toEdit");
    last->setFocus();
    QTRY_VERIFY(form.focusWidget() == last);
    QTRY_VERIFY(area->viewport()->rect().intersects(QRect(last->mapTo(area->viewport(), QPoint()), last->size())));
}

QTEST_MAIN(ScreenRoomTest)
#include "tst_screenroom.moc"
