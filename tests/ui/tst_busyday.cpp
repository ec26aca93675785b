// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirunner.h"
#include "dialogprompts.h"
#include "enumwording.h"
#include "mainwindow.h"
#include "openstore.h"
#include "page.h"
#include "preferences.h"
#include "storelock.h"
#include "workbench.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTimer>
#include <QWindow>

#include <bit>
#include <cstdio>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

struct TownOffice
{
    const char *code;
    const char *name;
};

/// Twenty-five offices as a town has them. Some begin with the same initials, and two pairs have all of them in common.
constexpr std::array Offices = {TownOffice{"DZ", "党政办"}, TownOffice{"CZ", "财政所"}, TownOffice{"CM", "传媒站"},
    TownOffice{"CJ", "村镇办"}, TownOffice{"MZ", "民政办"}, TownOffice{"MW", "民族宗教办"},
    TownOffice{"NY", "农业服务中心"}, TownOffice{"NJ", "农经站"}, TownOffice{"LY", "林业站"},
    TownOffice{"LV", "旅游办"}, TownOffice{"SL", "水利站"}, TownOffice{"SB", "社保所"}, TownOffice{"SF", "司法所"},
    TownOffice{"SY", "食药监所"}, TownOffice{"AJ", "安监办"}, TownOffice{"JS", "计生办"}, TownOffice{"JB", "建设办"},
    TownOffice{"JK", "教科文卫办"}, TownOffice{"JF", "经发办"}, TownOffice{"JW", "纪委"}, TownOffice{"ZZ", "组织办"},
    TownOffice{"ZH", "综治办"}, TownOffice{"ZD", "重点项目办"}, TownOffice{"GT", "国土所"}, TownOffice{"PC", "派出所"}};

/// What offices hand in; many of these begin as an office does.
constexpr std::array Items = {"财务收支", "惠农补贴", "项目进度", "工作动态", "政策文件", "民生资金", "招标采购",
    "村务公开", "救灾款物", "人事任免", "办事指南", "应急值班", "收费标准"};

constexpr int ItemsPerOffice = 4;
constexpr int Obligations = int(Offices.size()) * ItemsPerOffice;
constexpr int MostKeys = 5;

/// One obligation: an office and the item that it hands in.
struct Paper
{
    QString code;
    QString office;

    [[nodiscard]] static Paper numbered(int number)
    {
        const TownOffice &office = Offices[size_t(number / ItemsPerOffice)];
        const QString code =
            u"%1-%2"_s.arg(QString::fromLatin1(office.code)).arg(number % ItemsPerOffice + 1, 2, 10, QChar(u'0'));
        return {code, QString::fromUtf8(office.name)};
    }
};

/// What a deed took: how often it was done and how many keys, those held down with another one included.
struct Deed
{
    QString name;
    QList<int> keys;
};

/// A clerk who has nothing but the keyboard and reads the screen. Keys go to the window in front as a desktop sends
/// them there: shortcuts, mnemonics and focus work as they do for everybody.
class Typist
{
public:
    explicit Typist(MainWindow &window) : m_window(window) { }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        m_keys += 1 + std::popcount(unsigned(modifiers.toInt()));
        QTest::keyClick(front(), key, modifiers);
    }
    void type(const QString &letters)
    {
        for (const QChar letter : letters) {
            ++m_keys;
            QTest::keyClick(front(), letter.toLatin1());
        }
    }
    /// Types @p pinyin, which an input method makes @p text of.
    void compose(const QString &pinyin, const QString &text)
    {
        m_keys += int(pinyin.size()) + 1;
        QInputMethodEvent committed;
        committed.setCommitString(text);
        front();
        QCoreApplication::sendEvent(QGuiApplication::focusObject(), &committed);
    }
    /// Presses keys after which a dialog asks, and goes on with @p answer there.
    void pressAndAnswer(Qt::Key key, Qt::KeyboardModifiers modifiers, const std::function<void()> &answer)
    {
        bool isAnswered = false;
        QTimer looking;
        QObject::connect(&looking, &QTimer::timeout, [&] {
            QWidget *asking = QApplication::activeModalWidget();
            if (!asking)
                return;
            // A desktop gives a new window the keys; whoever types sees it first.
            if (!asking->isAncestorOf(QApplication::focusWidget())) {
                asking->activateWindow();
                return;
            }
            looking.stop();
            answer();
            isAnswered = true;
        });
        looking.start(1);
        press(key, modifiers);
        QVERIFY2(QTest::qWaitFor([&isAnswered] { return isAnswered; }), "nothing was asked");
    }
    /// Moves the focus on to the button called @p text.
    void tabTo(const QString &text)
    {
        for (int i = 0; i < 10; ++i) {
            const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
            if (button && button->text() == text)
                return;
            press(Qt::Key_Tab);
        }
        qFatal("no button %s", qPrintable(text));
    }
    /// Keys pressed since this was last asked.
    int takeKeys() { return std::exchange(m_keys, 0); }

    /// Brings @p paper in front in the check-in line: types the office's initials as far as is needed for it to be
    /// listed, then chooses it by Enter or by its number. False if it does not get listed.
    bool choose(const Paper &paper, const QString &initials)
    {
        auto *list = child<QListWidget>(*m_window.page(), "candidatesList");
        for (qsizetype typed = 0; typed < initials.size(); ++typed) {
            type(initials.mid(typed, 1));
            for (int row = 0; typed > 0 && row < list->count(); ++row) {
                if (!list->item(row)->text().contains(u' ' + paper.code + u' '))
                    continue;
                if (row == 0)
                    press(Qt::Key_Return);
                else
                    type(QString::number(row + 1));
                return true;
            }
        }
        return false;
    }

private:
    /// The window in front: a dialog, or else the main window, which gets the focus when a dialog has gone.
    QWindow *front()
    {
        QWidget *modal = QApplication::activeModalWidget();
        QWidget *widget = modal ? modal : &m_window;
        if (QGuiApplication::focusWindow() != widget->windowHandle())
            widget->activateWindow();
        if (!QTest::qWaitForWindowActive(widget))
            qFatal("%s does not come to the front", widget->metaObject()->className());
        return widget->windowHandle();
    }

    MainWindow &m_window;
    int m_keys = 0;
};

/// The morning of the 28th: twenty-five offices bring a hundred papers, and nobody touches the mouse.
class TestBusyDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePapersOfTheDayByKeyboardAlone();

private:
    void addTown();
    /// The clock goes on: no two papers come in the same minute.
    void tick();
    /// Notes what was done and how many keys it took.
    void note(const QString &deed);
    void checkIn(const Paper &paper, const QString &deed);
    void bring(const Paper &paper);
    void returnForCorrection(const Paper &paper);
    void exemptAndTakeBack(const Paper &paper);
    void checkInWrongly(const Paper &wrong, const Paper &right);
    void checkInSeveral(const Paper &first);
    void changeClerk();
    void printDeeds() const;
    [[nodiscard]] QString statusLine() const;
    [[nodiscard]] std::vector<Stored<Submission>> of(const Paper &paper) const;
    /// Every obligation of the day as a second program reads it from the file.
    [[nodiscard]] QJsonArray standing() const;

    CliRunner m_cli;
    TestStore m_files;
    DialogPrompts m_prompts;
    std::optional<Preferences> m_preferences;
    Pinyin m_pinyin;
    QTime m_time{8, 30};
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Typist> m_typist;
    Store *m_store = nullptr;
    QList<Deed> m_deeds;
};

void TestBusyDay::initTestCase()
{
    QCoreApplication::setOrganizationName(u"gongkai-test"_s);
    m_preferences.emplace();
    m_preferences->setClerk(u"乙"_s);
    m_preferences->setClerk(u"甲"_s);
    m_preferences->setPage(u"month"_s);
    tick();
    addTown();
    m_files.close();
    auto store = Store::open(m_files.path(), m_files.session());
    QVERIFY(store);
    m_store = store->get();
    m_window = std::make_unique<MainWindow>(
        std::make_unique<OpenStore>(std::move(*store), m_prompts), nullptr, *m_preferences);
    m_window->show();
    m_typist = std::make_unique<Typist>(*m_window);
}

void TestBusyDay::addTown()
{
    ChangeSet changes;
    Town town;
    town.name = u"试镇"_s;
    changes.add(town);
    for (size_t i = 0; i < Offices.size(); ++i)
        changes.add(TestStore::office(Offices[i].code, Offices[i].name, int(i) + 1));
    for (int number = 0; number < Obligations; ++number) {
        const Paper paper = Paper::numbered(number);
        CatalogueItem item = TestStore::item(
            paper.code.toLatin1().constData(), Offices[size_t(number / ItemsPerOffice)].code, Frequency::Monthly);
        item.name = QString::fromUtf8(Items[size_t(number * 5) % Items.size()]);
        changes.add(item);
    }
    QVERIFY(RecordBook(m_files.store()).commit(changes));
}

void TestBusyDay::tick()
{
    m_time = m_time.addSecs(60);
    m_files.setNow(u"2015-11-28T"_s + m_time.toString(Qt::ISODate));
}

void TestBusyDay::note(const QString &deed)
{
    const int keys = m_typist->takeKeys();
    const auto known =
        std::find_if(m_deeds.begin(), m_deeds.end(), [&](const Deed &each) { return each.name == deed; });
    if (known == m_deeds.end())
        m_deeds.append({deed, {keys}});
    else
        known->keys.append(keys);
    tick();
}

QString TestBusyDay::statusLine() const
{
    return m_window->statusBar()->currentMessage();
}

std::vector<Stored<Submission>> TestBusyDay::of(const Paper &paper) const
{
    std::vector<Stored<Submission>> found;
    const auto all = MonthBook(*m_store).all<Submission>();
    std::copy_if(all->begin(), all->end(), std::back_inserter(found),
        [&paper](const auto &each) { return each.record.item == paper.code; });
    return found;
}

QJsonArray TestBusyDay::standing() const
{
    const CliResult result = m_cli.run({u"standing"_s, m_files.path(), u"--period"_s, u"2015-11"_s, u"--now"_s,
        u"2015-11-28T23:00"_s, u"--format"_s, u"json"_s});
    return result.json().value(u"obligations"_s).toArray();
}

void TestBusyDay::bring(const Paper &paper)
{
    QVERIFY2(m_typist->choose(paper, m_pinyin.initialsOf(paper.office)), qPrintable(paper.office + paper.code));
}

void TestBusyDay::checkIn(const Paper &paper, const QString &deed)
{
    const size_t before = of(paper).size();
    bring(paper);
    m_typist->press(Qt::Key_Return);
    note(deed);
    QVERIFY2(of(paper).size() == before + 1, qPrintable(paper.code + statusLine()));
    QVERIFY2(statusLine().contains(paper.office), qPrintable(statusLine()));
}

void TestBusyDay::checkInWrongly(const Paper &wrong, const Paper &right)
{
    bring(wrong);
    m_typist->press(Qt::Key_Return);
    QCOMPARE(of(wrong).size(), size_t(1));
    (void)m_typist->takeKeys();
    m_typist->press(Qt::Key_Z, Qt::ControlModifier);
    note(u"take a check-in back (Ctrl+Z)"_s);
    QCOMPARE(of(wrong).size(), size_t(0));
    m_typist->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    note(u"do it again (Ctrl+Shift+Z)"_s);
    QCOMPARE(of(wrong).size(), size_t(1));
    m_typist->press(Qt::Key_Z, Qt::ControlModifier);
    (void)m_typist->takeKeys();
    checkIn(right, u"plain check-in"_s);
    QCOMPARE(of(wrong).size(), size_t(0));
}

void TestBusyDay::returnForCorrection(const Paper &paper)
{
    bring(paper);
    m_typist->press(Qt::Key_F2);
    m_typist->press(Qt::Key_D, Qt::AltModifier);
    const auto *decision = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(decision);
    while (decision->currentText() != label(Decision::Returned)) {
        QVERIFY(decision->currentIndex() + 1 < decision->count());
        m_typist->press(Qt::Key_Down);
    }
    m_typist->press(Qt::Key_Tab);
    m_typist->type(u"12-2"_s);
    m_typist->press(Qt::Key_Tab);
    m_typist->compose(u"qgz"_s, u"缺公章"_s);
    m_typist->press(Qt::Key_Return);
    note(u"return with reason and day (F2)"_s);
    const auto submissions = of(paper);
    QCOMPARE(submissions.size(), size_t(1));
    const auto &review = submissions.front().record.review;
    QVERIFY(review);
    QCOMPARE(review->decision, Decision::Returned);
    QCOMPARE(review->reason, u"缺公章"_s);
    QCOMPARE(review->correctBy, std::optional(QDate(2015, 12, 2)));
}

void TestBusyDay::exemptAndTakeBack(const Paper &paper)
{
    bring(paper);
    m_typist->pressAndAnswer(Qt::Key_M, Qt::ControlModifier, [this] {
        m_typist->compose(u"byw"_s, u"本月无业务"_s);
        m_typist->press(Qt::Key_Return);
    });
    note(u"exempt with a reason (Ctrl+M)"_s);
    const auto exempt = MonthBook(*m_store).all<Exemption>();
    QVERIFY(exempt && exempt->size() == 1);
    QCOMPARE(exempt->front().record.item, paper.code);
    QCOMPARE(exempt->front().record.reason, u"本月无业务"_s);
    // The office brings it after all.
    bring(paper);
    m_typist->pressAndAnswer(Qt::Key_M, Qt::ControlModifier, [this] {
        m_typist->tabTo(u"Take back"_s);
        m_typist->press(Qt::Key_Space);
    });
    note(u"take the exemption back (Ctrl+M)"_s);
    QVERIFY(MonthBook(*m_store).all<Exemption>()->empty());
}

void TestBusyDay::checkInSeveral(const Paper &first)
{
    bring(first);
    m_typist->press(Qt::Key_Down);
    for (int more = 1; more < ItemsPerOffice; ++more)
        m_typist->press(Qt::Key_Down, Qt::ShiftModifier);
    m_typist->press(Qt::Key_R, Qt::ControlModifier);
    m_typist->press(Qt::Key_F, Qt::ControlModifier);
    note(u"four papers of one office at once (Ctrl+R)"_s);
    QVERIFY2(statusLine().contains(QString::number(ItemsPerOffice)), qPrintable(statusLine()));
}

void TestBusyDay::changeClerk()
{
    m_typist->pressAndAnswer(Qt::Key_L, Qt::ControlModifier, [this] { m_typist->press(Qt::Key_Return); });
    note(u"change the clerk (Ctrl+L)"_s);
    QCOMPARE(m_store->clerk(), u"乙"_s);
}

void TestBusyDay::printDeeds() const
{
    std::printf("%-44s %6s %6s %6s\n", "deed", "times", "least", "most");
    for (const Deed &deed : m_deeds) {
        const auto [least, most] = std::minmax_element(deed.keys.begin(), deed.keys.end());
        std::printf("%-44s %6d %6d %6d\n", qPrintable(deed.name), int(deed.keys.size()), *least, *most);
    }
    std::fflush(stdout);
}

void TestBusyDay::thePapersOfTheDayByKeyboardAlone()
{
    const QString plain = u"plain check-in"_s;
    const Paper nil = Paper::numbered(17);
    const Paper exempt = Paper::numbered(40);
    const Paper returned = Paper::numbered(8);
    const Paper several = Paper::numbered(Obligations - ItemsPerOffice);
    // In the order in which people come through the door, which is nobody's.
    for (int visitor = 0; visitor < Obligations; ++visitor) {
        const Paper paper = Paper::numbered(visitor * 37 % Obligations);
        if (paper.office == several.office) {
            if (of(paper).empty())
                checkInSeveral(several);
        } else if (paper.code == nil.code) {
            bring(paper);
            m_typist->press(Qt::Key_0, Qt::ControlModifier);
            note(u"nil return (Ctrl+0)"_s);
            QVERIFY(of(paper).size() == 1 && of(paper).front().record.nil);
        } else if (paper.code == exempt.code) {
            exemptAndTakeBack(paper);
            checkIn(paper, plain);
        } else if (paper.code == returned.code) {
            checkIn(paper, plain);
            returnForCorrection(paper);
        } else if (visitor == 30) {
            const Paper wrong = Paper::numbered((visitor + 1) * 37 % Obligations);
            checkInWrongly(wrong, paper);
        } else {
            checkIn(paper, plain);
        }
        if (visitor == Obligations / 2)
            changeClerk();
        if (QTest::currentTestFailed())
            return;
    }
    checkIn(returned, u"correction of what was returned"_s);
    printDeeds();
    for (const Deed &deed : m_deeds) {
        const int most = *std::max_element(deed.keys.begin(), deed.keys.end());
        QVERIFY2(deed.name != plain || most <= MostKeys, qPrintable(QString::number(most)));
    }
    const QJsonArray obligations = standing();
    QCOMPARE(obligations.size(), Obligations);
    for (const QJsonValue &each : obligations) {
        QCOMPARE(each[u"standing"_s].toString(), u"onTime"_s);
        QCOMPARE(each[u"receivedOn"_s].toString(), u"2015-11-28"_s);
        QCOMPARE(each[u"nil"_s].toBool(), each[u"item"_s].toString() == nil.code);
        QCOMPARE(each[u"returned"_s].toInt(), each[u"item"_s].toString() == returned.code ? 1 : 0);
    }
    QCOMPARE(of(Paper::numbered(37)).front().record.receivedBy, u"甲"_s);
    QCOMPARE(of(returned).back().record.receivedBy, u"乙"_s);
}

QTEST_MAIN(TestBusyDay)
#include "tst_busyday.moc"
