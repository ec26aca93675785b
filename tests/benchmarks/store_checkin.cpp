// SPDX-License-Identifier: GPL-3.0-or-later
#include "barecheckin.h"
#include "bench.h"
#include "bigstore.h"
#include "monthbook.h"

using namespace Gongkai;

/// One durable check-in against one transaction of the same rows through SQLite's own interface, same settings.
int main()
{
    const BigStore ours(240);
    const BigStore floor(240);
    const auto store = ours.open();
    MonthBook book(*store);
    Submission receipt;
    receipt.office = QStringLiteral("O01");
    receipt.item = QStringLiteral("I0001");
    receipt.period = Period(2015, 12);
    receipt.receivedAt = *Moment::fromString(u"2015-12-02T09:00:00");
    BareCheckIn bare(floor.path());
    compare(
        "durable check-in, book", [&bare] { bare(); },
        [&] {
            if (!book.receive(receipt))
                qFatal("not saved");
        },
        1.3, 101);
}
