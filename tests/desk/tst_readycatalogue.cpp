// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangereader.h"
#include "importer.h"
#include "newtown.h"
#include "readycatalogue.h"
#include "teststore.h"

#include <QFile>

#include <set>

using namespace Gongkai;

class TestReadyCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsReadWithoutAFault();
    void everyItemIsComplete();
    void itIsImportedIntoANewStore();
    void aNewTownIsMadeInOneStep();
    void anOfficeLeftOutLeavesOutItsItems();
    void codesAreMadeForWhatIsNew();
    void nothingIsLeftOfAStoreThatCannotBeFilled();
    void namesAreJudged();
    void whatIsThereIsNotOffered();
    void whatIsTakenOverFindsItsOffice();
    void aRenamedOfficeGoesOn();
    void aClosedOfficeGetsNothing();
    void aTakenCodeIsReplaced();

private:
    static QString initials(const QString &name) { return name == QStringLiteral("水利站") ? text("slz") : text("cz"); }
    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }
    static NewTown town(const Catalogue &ready)
    {
        NewTown town;
        town.town.name = text("试镇");
        for (const Office &office : ready.offices)
            town.offices.push_back({office.code, office.name});
        for (const CatalogueItem &item : ready.items)
            town.items.insert(item.code);
        town.firstMonth = Period(2016, 3);
        return town;
    }
    template <class R>
    static std::vector<R> added(const ChangeSet &changes)
    {
        std::vector<R> records;
        for (const ChangeSet::Entry &entry : changes.entries()) {
            if (const R *record = std::get_if<R>(&entry.record))
                records.push_back(*record);
        }
        return records;
    }
};

void TestReadyCatalogue::itIsReadWithoutAFault()
{
    const auto ready = readyCatalogue();
    QVERIFY2(ready, ready ? "" : qPrintable(TestStore::describe(ready.error())));
    QVERIFY(ready->offices.size() >= 12);
    QVERIFY(ready->items.size() >= 30);
}

void TestReadyCatalogue::everyItemIsComplete()
{
    const QStringList channels =
        text("公开栏 橱窗栏 LED显示屏 查询平台 门户网站 政务微博 政务微信 广播 宣传专栏 标语横幅 会议 "
             "村(社区)财务公开栏")
            .split(u' ');
    const auto ready = readyCatalogue();
    std::set<DisclosureClass> classes;
    std::set<QString> names;
    for (const CatalogueItem &item : ready->items) {
        QVERIFY2(
            !item.topic.isEmpty() && !item.legalBasis.isEmpty() && !item.timeLimit.isEmpty(), qPrintable(item.code));
        QVERIFY2(!item.channels.isEmpty(), qPrintable(item.code));
        for (const QString &channel : item.channels)
            QVERIFY2(channels.contains(channel), qPrintable(item.code + channel));
        QVERIFY2(item.code.startsWith(item.office + u'-'), qPrintable(item.code));
        QVERIFY2(names.insert(item.office + item.name).second, qPrintable(item.name));
        QVERIFY2(!item.from && !item.to, qPrintable(item.code));
        classes.insert(item.disclosureClass);
    }
    QCOMPARE(classes.size(), size_t(3));
    // Every office has something to hand in.
    for (const Office &office : ready->offices)
        QVERIFY2(std::any_of(ready->items.begin(), ready->items.end(),
                     [&](const CatalogueItem &item) { return item.office == office.code; }),
            qPrintable(office.code));
}

void TestReadyCatalogue::itIsImportedIntoANewStore()
{
    TestStore files;
    (void)readyCatalogue();
    QFile file(QStringLiteral(":/catalogue/town-items.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ExchangeReader reader(file.readAll());
    QVERIFY(reader.check(files.store().lookup()).isClean());
    auto importer = Importer::begin(files.store());
    QVERIFY(importer);
    QVERIFY(reader.read([&](AnyRecord &&record) { return (*importer)->add(record); }));
    QVERIFY((*importer)->finish());
    const auto ready = readyCatalogue();
    QCOMPARE(TownBook(files.store()).all<CatalogueItem>()->size(), ready->items.size());
    QCOMPARE(TownBook(files.store()).all<Office>()->size(), ready->offices.size());
}

void TestReadyCatalogue::aNewTownIsMadeInOneStep()
{
    TestStore clock;
    const auto ready = readyCatalogue();
    NewTown plan = town(*ready);
    plan.villages = {{text("利民村"), VillageKind::Village}, {text("新街社区"), VillageKind::Community}};
    const QString path = clock.file("new.gongkai");
    const auto made = makeStore(path, clock.session(), recordsOf(plan, *ready, initials));
    QVERIFY2(made, made ? "" : qPrintable(TestStore::describe(made.error())));
    auto store = Store::open(path, clock.session());
    QVERIFY(store);
    TownBook book(**store);
    QCOMPARE((*book.town())->record.name, plan.town.name);
    QCOMPARE(book.all<Office>()->size(), ready->offices.size());
    QCOMPARE(book.all<Village>()->size(), size_t(2));
    QCOMPARE(book.all<CatalogueItem>()->size(), ready->items.size());
    // What is due begins with the first month, and not before.
    QCOMPARE(MonthBook(**store).facts(Period(2016, 2))->items.size(), size_t(0));
    QCOMPARE(MonthBook(**store).facts(Period(2016, 3))->items.size(), ready->items.size());
}

void TestReadyCatalogue::anOfficeLeftOutLeavesOutItsItems()
{
    const auto ready = readyCatalogue();
    NewTown plan = town(*ready);
    const QString left = plan.offices.front().ready;
    plan.offices.erase(plan.offices.begin());
    plan.offices.front().name = text("组织办");
    const Catalogue offered = offeredTo(plan, *ready);
    QCOMPARE(offered.offices.front().name, text("组织办"));
    for (const CatalogueItem &item : offered.items)
        QVERIFY(item.office != left);
    const auto items = added<CatalogueItem>(recordsOf(plan, *ready, initials));
    QCOMPARE(items.size(), offered.items.size());
    QVERIFY(items.size() < ready->items.size());
}

void TestReadyCatalogue::codesAreMadeForWhatIsNew()
{
    const auto ready = readyCatalogue();
    NewTown plan = town(*ready);
    plan.offices.insert(plan.offices.begin(), {{}, text("财政所二")});
    plan.offices.push_back({{}, text("水利站")});
    plan.villages = {{text("川主"), VillageKind::Village}, {text("长征"), VillageKind::Village}};
    const ChangeSet records = recordsOf(plan, *ready, initials);
    const auto offices = added<Office>(records);
    // CZ belongs to the office of the ready catalogue, though it comes later.
    QCOMPARE(offices.front().code, text("CZ2"));
    QCOMPARE(offices.front().order, 1);
    QCOMPARE(offices.back().code, text("SLZ"));
    const auto villages = added<Village>(records);
    QCOMPARE(villages[0].code, text("CZ"));
    QCOMPARE(villages[1].code, text("CZ2"));
}

void TestReadyCatalogue::nothingIsLeftOfAStoreThatCannotBeFilled()
{
    TestStore clock;
    const QString path = clock.file("new.gongkai");
    ChangeSet records;
    records.add(TestStore::item("CZ-01", "CZ", Frequency::Monthly));
    const auto made = makeStore(path, clock.session(), records);
    QVERIFY(!made);
    QCOMPARE(made.error().faults.front().kind, FaultKind::Dangling);
    QVERIFY(!QFile::exists(path));
    // What was there before is not touched.
    QFile other(path);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("notes");
    other.close();
    QCOMPARE(makeStore(path, clock.session(), records).error().kind, ErrorKind::Exists);
    QCOMPARE(QFileInfo(path).size(), 5);
}

void TestReadyCatalogue::namesAreJudged()
{
    const auto faults = nameFaults(text("offices"), {text("财政所"), {}, text("党政办"), text("财政所")});
    QCOMPARE(faults,
        (std::vector<Fault>{{text("offices[1].name"), FaultKind::Required, {}},
            {text("offices[3].name"), FaultKind::Duplicate, text("财政所")}}));
}

void TestReadyCatalogue::whatIsThereIsNotOffered()
{
    const auto ready = readyCatalogue();
    QCOMPARE(missingFrom({}, *ready).items.size(), ready->items.size());
    QVERIFY(missingFrom(*ready, *ready).items.empty());
    QVERIFY(missingFrom(*ready, *ready).offices.empty());
    Catalogue present;
    present.offices = {TestStore::office("A", "财政所", 1), TestStore::office("B", "别的办公室", 2)};
    CatalogueItem named = TestStore::item("A-1", "A", Frequency::Monthly);
    named.name = text("财政预算");
    CatalogueItem elsewhere = TestStore::item("B-1", "B", Frequency::Monthly);
    elsewhere.name = text("财政决算");
    present.items = {named, elsewhere, TestStore::item("DZ-01", "B", Frequency::Monthly)};
    const Catalogue missing = missingFrom(present, *ready);
    QCOMPARE(missing.items.size(), ready->items.size() - 2);
    for (const CatalogueItem &item : missing.items)
        QVERIFY(item.name != named.name && item.code != text("DZ-01"));
}

void TestReadyCatalogue::whatIsTakenOverFindsItsOffice()
{
    const auto ready = readyCatalogue();
    Catalogue present;
    present.offices = {TestStore::office("A", "财政所", 7)};
    const ChangeSet changes = takeOver(*ready, {text("CZ-01"), text("DZ-01")}, present, Period(2016, 3), initials);
    const auto items = added<CatalogueItem>(changes);
    QCOMPARE(items.size(), size_t(2));
    const auto offices = added<Office>(changes);
    QCOMPARE(offices.size(), size_t(1));
    QCOMPARE(offices.front().code, text("DZ"));
    QCOMPARE(offices.front().order, 8);
    for (const CatalogueItem &item : items) {
        QCOMPARE(item.office, item.code == text("CZ-01") ? text("A") : text("DZ"));
        QCOMPARE(item.from.value(), Period(2016, 3));
    }
}

void TestReadyCatalogue::aRenamedOfficeGoesOn()
{
    const auto ready = readyCatalogue();
    Catalogue present;
    present.offices = {TestStore::office("CZ", "财政办公室", 1)};
    present.items = {TestStore::item("CZ-01", "CZ", Frequency::Monthly)};
    const ChangeSet changes = takeOver(*ready, {text("CZ-02")}, present, {}, initials);
    QVERIFY(added<Office>(changes).empty());
    QCOMPARE(added<CatalogueItem>(changes).front().office, text("CZ"));

    // Without an item of its own it is known by what it was once called.
    present.items.clear();
    present.offices.front().code = text("A");
    present.offices.front().formerNames = {{text("财政所"), Period(2015, 12)}};
    QCOMPARE(added<CatalogueItem>(takeOver(*ready, {text("CZ-02")}, present, {}, initials)).front().office, text("A"));
}

void TestReadyCatalogue::aClosedOfficeGetsNothing()
{
    const auto ready = readyCatalogue();
    Catalogue present;
    present.offices = {TestStore::office("CZ", "财政所", 1)};
    present.offices.front().to = Period(2015, 12);
    CatalogueItem ended = TestStore::item("CZ-01", "CZ", Frequency::Monthly);
    ended.to = Period(2015, 12);
    present.items = {ended};
    // What has ended may begin anew, at an office that is in force.
    const Catalogue missing = missingFrom(present, *ready);
    QCOMPARE(missing.items.size(), ready->items.size());
    const ChangeSet changes = takeOver(*ready, {text("CZ-01")}, present, {}, initials);
    QCOMPARE(added<Office>(changes).front().code, text("CZ2"));
    QCOMPARE(added<CatalogueItem>(changes).front().office, text("CZ2"));
    QVERIFY(added<CatalogueItem>(changes).front().code != text("CZ-01"));
}

void TestReadyCatalogue::aTakenCodeIsReplaced()
{
    const auto ready = readyCatalogue();
    Catalogue present;
    present.offices = {TestStore::office("CZ", "传真室", 1)};
    const ChangeSet changes = takeOver(*ready, {text("CZ-01")}, present, {}, initials);
    QCOMPARE(added<Office>(changes).front().code, text("CZ2"));
    QCOMPARE(added<CatalogueItem>(changes).front().office, text("CZ2"));
    // Added to a real store, they fit each other.
    TestStore files;
    files.add(present.offices.front());
    const auto step = RecordBook(files.store()).commit(changes);
    QVERIFY2(step, step ? "" : qPrintable(TestStore::describe(step.error())));
}

QTEST_GUILESS_MAIN(TestReadyCatalogue)
#include "tst_readycatalogue.moc"
