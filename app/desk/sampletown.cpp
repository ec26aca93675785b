// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletown.h"

#include <QDir>
#include <QFile>

static void initSampleResource()
{
    Q_INIT_RESOURCE(sample);
}

namespace Gongkai {

Result<QByteArray> sampleTown()
{
    initSampleResource();
    QFile file(QStringLiteral(":/sample/sanjiao-2015.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Missing, file.fileName()};
    return file.readAll();
}

} // namespace Gongkai
