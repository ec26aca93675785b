// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogprompts.h"
#include "itemdialog.h"
#include "screenroom.h"
#include "visitdialog.h"
#include "workbench.h"
#include "wraplayout.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>

using namespace Gongkai;

class ScreenRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void aWindowIsNeverLargerThanItsScreen();
    void aKeptPlaceIsBroughtOnTheScreen();
    void aWindowThatWouldFillTheScreenIsMaximised();
    void aFormThatFitsIsLeftAlone();
    void aLongFormScrollsAboveItsButtons();
    void everyFieldOfALongFormIsReached();
    void aFileDialogStaysOnItsScreen();
    void aRowOfToolsGoesOnInTheNextLine();
    void aLabelGoesWithItsField();

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

void ScreenRoomTest::aKeptPlaceIsBroughtOnTheScreen()
{
    QWidget window;
    const QRect screen = window.screen()->availableGeometry();
    const QSize room = roomFor(window);
    window.setGeometry(screen.right() - 20, screen.bottom() - 20, 200, room.height() + 300);
    bringOnScreen(&window, true);
    QCOMPARE(window.size(), QSize(200, room.height()));
    QVERIFY(screen.contains(window.geometry()));
    QVERIFY(window.geometry().top() > screen.top());
    QVERIFY(!window.isMaximized());
    window.setGeometry(screen.left() - 500, screen.top() - 500, 200, 100);
    bringOnScreen(&window, true);
    QCOMPARE(window.size(), QSize(200, 100));
    QVERIFY(screen.contains(window.geometry()));
    const QRect kept = window.geometry();
    bringOnScreen(&window, true);
    QCOMPARE(window.geometry(), kept);
}

void ScreenRoomTest::aWindowThatWouldFillTheScreenIsMaximised()
{
    QWidget window;
    window.resize(roomFor(window) + QSize(1, 1));
    bringOnScreen(&window, true);
    QVERIFY(window.isMaximized());
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

void ScreenRoomTest::aFileDialogStaysOnItsScreen()
{
    useLetters(32);
    QSize size;
    QSize room;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        size = dialog->size();
        room = roomFor(*dialog);
        dialog->reject();
    });
    DialogPrompts prompts;
    QVERIFY(prompts.fileToSave(nullptr, QStringLiteral("年度报告.pdf"), QStringLiteral("PDF (*.pdf)")).isEmpty());
    QVERIFY2(!size.isEmpty() && size.boundedTo(room) == size,
        qPrintable(QStringLiteral("%1 x %2").arg(size.width()).arg(size.height())));
}

void ScreenRoomTest::aRowOfToolsGoesOnInTheNextLine()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    std::vector<QPushButton *> tools;
    for (const char *name : {"one", "two", "three", "four"}) {
        tools.push_back(new QPushButton(QString::fromLatin1(name)));
        row->addWidget(tools.back());
    }
    auto *search = new QLineEdit;
    row->addWidget(search);
    auto *rest = new QPlainTextEdit;
    column->addWidget(rest, 1);
    WrapLayout *wrapped = WrapLayout::inPlaceOf(row);
    auto *added = new QPushButton(QStringLiteral("added"));
    wrapped->insertWidget(added, search);
    tools.push_back(added);
    tools[1]->hide();
    window.resize(1000, 300);
    window.show();
    QCOMPARE(tools[0]->geometry().center().y(), search->geometry().center().y());
    QVERIFY(added->geometry().right() < search->geometry().left());
    // The field has what the tools leave, and what is hidden leaves no hole.
    QCOMPARE(search->geometry().right(), rest->geometry().right());
    QVERIFY(tools[2]->x() - tools[0]->geometry().right() < tools[2]->width());

    window.resize(window.minimumSizeHint().width(), 400);
    QVERIFY(window.width() < 400);
    QTRY_VERIFY(search->y() > tools[0]->geometry().bottom());
    QVERIFY(rest->y() > search->geometry().bottom());
    for (const QWidget *each :
        {static_cast<QWidget *>(tools[0]), static_cast<QWidget *>(added), static_cast<QWidget *>(search)})
        QVERIFY(window.contentsRect().contains(each->geometry()));
    // Before nothing of the row is at its end.
    auto *last = new QPushButton(QStringLiteral("last"));
    wrapped->insertWidget(last, rest);
    QCOMPARE(wrapped->itemAt(wrapped->count() - 1)->widget(), last);
}

void ScreenRoomTest::aLabelGoesWithItsField()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    auto *tool = new QPushButton(QStringLiteral("tool"));
    auto *label = new QLabel(QStringLiteral("Village:"));
    auto *field = new QPushButton(QStringLiteral("a field of some width"));
    label->setBuddy(field);
    for (QWidget *each : std::initializer_list<QWidget *>{tool, label, field})
        row->addWidget(each);
    column->addStretch();
    WrapLayout::inPlaceOf(row);
    window.resize(1000, 300);
    window.show();
    QCOMPARE(label->geometry().center().y(), tool->geometry().center().y());
    // The label alone had room beside the tool.
    const int tight = field->geometry().right() + column->contentsMargins().right();
    window.resize(tight - 2, 300);
    QTRY_VERIFY(label->y() > tool->geometry().bottom());
    QCOMPARE(label->geometry().center().y(), field->geometry().center().y());
}

QTEST_MAIN(ScreenRoomTest)
#include "tst_screenroom.moc"
