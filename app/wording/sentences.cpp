// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

#include <QCoreApplication>

namespace Gongkai {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

} // namespace

QString inOneLine(const QStringList &sentences)
{
    QString line;
    for (const QString &sentence : sentences) {
        //: %1 and %2 two sentences; in Chinese %1%2
        line = line.isEmpty() || sentence.isEmpty() ? line + sentence : Sentences::tr("%1 %2").arg(line, sentence);
    }
    return line;
}

} // namespace Gongkai
