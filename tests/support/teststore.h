// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monthbook.h"
#include "townbook.h"

#include <QTemporaryDir>
#include <QTest>

namespace Gongkai {

/// A store in a folder of its own, with a clock that the test sets.
class TestStore
{
public:
    TestStore()
    {
        auto made = Store::create(path(), session());
        if (!made)
            qFatal("no store: %s", qPrintable(made.error().detail));
        m_store = std::move(*made);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.gongkai")); }
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] Session session() const
    {
        Session session{QStringLiteral("甲"), QStringLiteral("tester"), QStringLiteral("desk"), QStringLiteral("0"),
            [this] { return m_now; }};
        // Wherever the tests run, their disk is one of the computer's own.
        session.isShared = [](const QString &) { return false; };
        return session;
    }
    [[nodiscard]] Store &store() { return *m_store; }
    void setNow(const QString &isoMoment) { m_now = QDateTime::fromString(isoMoment, Qt::ISODate); }
    void close() { m_store.reset(); }
    Result<void> reopen()
    {
        m_store.reset();
        auto opened = Store::open(path(), session());
        if (!opened)
            return opened.error();
        m_store = std::move(*opened);
        return {};
    }

    /// Adds @p records as one step; the test fails when that fails.
    template <class... R>
    void add(const R &...records)
    {
        ChangeSet changes;
        (changes.add(records), ...);
        const auto step = RecordBook(*m_store).commit(changes);
        QVERIFY2(step, step ? "" : qPrintable(step.error().detail + describe(step.error())));
    }

    /// A town with two offices, three items and two villages.
    void addSmallTown()
    {
        Town town;
        town.name = QStringLiteral("试镇");
        add(town, office("CZ", "财政所", 1), office("DZ", "党政办", 2), item("CZ-01", "CZ", Frequency::Monthly),
            item("CZ-02", "CZ", Frequency::Quarterly), item("DZ-01", "DZ", Frequency::Monthly), village("LM", "利民村"),
            village("YL", "云龙村"));
    }

    static Office office(const char *code, const char *name, int order)
    {
        Office record;
        record.code = QString::fromUtf8(code);
        record.name = QString::fromUtf8(name);
        record.order = order;
        record.from = Period(2010, 1);
        return record;
    }
    static CatalogueItem item(const char *code, const char *office, Frequency frequency)
    {
        CatalogueItem record;
        record.code = QString::fromUtf8(code);
        record.name = record.code;
        record.office = QString::fromUtf8(office);
        record.frequency = frequency;
        record.from = Period(2010, 1);
        return record;
    }
    static Village village(const char *code, const char *name)
    {
        Village record;
        record.code = QString::fromUtf8(code);
        record.name = QString::fromUtf8(name);
        return record;
    }
    static Submission submission(const char *id, const char *item, Period period, const char *receivedAt)
    {
        Submission record;
        record.id = QString::fromLatin1(id);
        record.item = QString::fromLatin1(item);
        record.office = record.item.left(2);
        record.period = period;
        record.receivedAt = *Moment::fromString(QString::fromLatin1(receivedAt));
        record.recordedAt = record.receivedAt;
        return record;
    }

    static QString describe(const Error &error)
    {
        QString text = QStringLiteral(" kind %1").arg(static_cast<int>(error.kind));
        for (const Fault &fault : error.faults)
            text += QStringLiteral(" %1:%2:%3").arg(fault.place).arg(static_cast<int>(fault.kind)).arg(fault.value);
        return text;
    }

private:
    QTemporaryDir m_folder;
    QDateTime m_now = QDateTime(QDate(2015, 12, 2), QTime(9, 0));
    std::unique_ptr<Store> m_store;
};

} // namespace Gongkai
