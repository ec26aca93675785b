// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirunner.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

QJsonObject CliResult::json() const
{
    return QJsonDocument::fromJson(out).object();
}

CliRunner::CliRunner()
{
    // The settings of whoever runs the tests must not change what they see.
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(path(u"config"_s)));
}

QString CliRunner::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray CliRunner::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray CliRunner::digest(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
}

QStringList CliRunner::files() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void CliRunner::start(QProcess &process, const QStringList &arguments) const
{
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(GONGKAI_PROGRAM), arguments + QStringList{u"--language"_s, m_language});
}

CliResult CliRunner::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    const bool isNormal = process.exitStatus() == QProcess::NormalExit;
    return {isNormal ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray CliRunner::town()
{
    QFile file(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/cli/town.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the town of the tests is missing");
    return file.readAll();
}

bool CliRunner::makeStore(const QString &name) const
{
    write(u"town.json"_s, town());
    return run({u"init"_s, name}).code == 0 && run({u"import"_s, name, u"town.json"_s}).code == 0;
}

QString CliRunner::pdfText(const QString &name) const
{
    QProcess process;
    process.start(u"pdftotext"_s, {path(name), u"-"_s});
    process.waitForFinished();
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    return text.remove(u'\n').remove(u'\f');
}

QStringList CliRunner::pdfRows(const QString &name) const
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path(name), u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).remove(u' ').split(u'\n');
}

QByteArray submissionLine(const QString &id)
{
    return QStringLiteral(R"({"id":"%1","period":"2015-12","office":"CZ","item":"CZ-01",)"
                          R"("receivedAt":"2015-12-20T09:00:00","title":"预算","pieces":1,"carrier":"paper"})")
               .arg(id)
               .toUtf8()
        + '\n';
}

} // namespace Gongkai
