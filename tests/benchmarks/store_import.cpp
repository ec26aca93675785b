// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "bigstore.h"
#include "exchangereader.h"
#include "exchangewriter.h"
#include "importer.h"

#include <QBuffer>
#include <QFile>

#include <sqlite3.h>

#include <cstdio>
#include <sys/resource.h>

using namespace Gongkai;

namespace {

QByteArray exchangeFileOf(const BigStore &big)
{
    const auto store = big.open();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    ExchangeWriter writer(buffer);
    writer.begin();
    const auto exported = exportRecords(*store, [&](const AnyRecord &record) -> Result<void> {
        std::visit([&](const auto &r) { writer.write(r); }, record);
        return {};
    });
    if (!exported || !writer.finish())
        qFatal("no exchange file");
    return bytes;
}

/// The floor: the submissions alone, by prepared inserts in one transaction, without checks and history.
void insertBare(const QString &path, const QString &source)
{
    sqlite3 *raw = BigStore::openRaw(path);
    mustRun(raw, "ATTACH '" + QFile::encodeName(source) + "' AS source");
    mustRun(raw, "INSERT INTO offices SELECT * FROM source.offices; INSERT INTO items SELECT * FROM source.items");
    sqlite3_stmt *rows = nullptr;
    sqlite3_prepare_v2(raw, "SELECT * FROM source.submissions", -1, &rows, nullptr);
    const int columns = sqlite3_column_count(rows);
    const QByteArray sql = "INSERT INTO submissions VALUES (?" + QByteArray(",?").repeated(columns - 1) + ')';
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(raw, sql.constData(), -1, &insert, nullptr);
    mustRun(raw, "BEGIN");
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column)
            sqlite3_bind_value(insert, column + 1, sqlite3_column_value(rows, column));
        if (sqlite3_step(insert) != SQLITE_DONE)
            qFatal("not inserted");
        sqlite3_reset(insert);
    }
    sqlite3_finalize(rows);
    sqlite3_finalize(insert);
    mustRun(raw, "COMMIT");
    sqlite3_close(raw);
}

void import(const QByteArray &file, const QString &path)
{
    auto store = Store::open(path, BigStore::session());
    const ExchangeReader reader(file);
    const ExchangePreview preview = reader.check((*store)->lookup());
    if (!preview.isClean())
        qFatal("%s", qPrintable(preview.faults.front().place));
    auto importer = Importer::begin(**store);
    if (!reader.read([&](AnyRecord &&record) { return (*importer)->add(record); }) || !(*importer)->finish())
        qFatal("not imported");
}

} // namespace

int main()
{
    const BigStore big(240);
    const QByteArray file = exchangeFileOf(big);
    QTemporaryDir folder;
    int round = 0;
    const auto freshStore = [&] {
        const QString path = folder.filePath(QString::number(round++));
        if (!Store::create(path, BigStore::session()))
            qFatal("no store");
        return path;
    };
    compare(
        "import of 240,000, checks + history", [&] { insertBare(freshStore(), big.path()); },
        [&] { import(file, freshStore()); }, 5.0, 5);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%-34s %ld MB at its highest, the file of %lld MB included\n", "  memory of that",
        usage.ru_maxrss / 1024, static_cast<long long>(file.size() / 1'000'000));
}
