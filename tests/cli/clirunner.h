// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace Gongkai {

/// What one run of the program gave.
struct CliResult
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// The output as a JSON object; empty where it is none.
    [[nodiscard]] QJsonObject json() const;
};

/// Runs the real program in a folder of its own, in English unless told otherwise, on real files.
class CliRunner
{
public:
    CliRunner();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file and gives its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    /// SHA-256 of a file; empty where there is none.
    [[nodiscard]] QByteArray digest(const QString &name) const;
    /// The names of all files in the folder.
    [[nodiscard]] QStringList files() const;

    /// The language that following runs speak.
    void setLanguage(const QString &language) { m_language = language; }

    /// Runs the program; names of files are relative to the folder.
    [[nodiscard]] CliResult run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Starts the program and leaves it running.
    void start(QProcess &process, const QStringList &arguments) const;

    /// The exchange file of the small town that the tests work with.
    [[nodiscard]] static QByteArray town();
    /// Makes the store @p name with that town in it; false if that failed.
    [[nodiscard]] bool makeStore(const QString &name) const;

    /// The text of a PDF as a reader would copy it, without line ends.
    [[nodiscard]] QString pdfText(const QString &name) const;
    /// The lines of a PDF as they stand on the paper, the cells of a table row in one, without blanks.
    [[nodiscard]] QStringList pdfRows(const QString &name) const;

private:
    QTemporaryDir m_folder;
    QString m_language = QStringLiteral("en");
};

/// A submission as a line for `receive`, for the item CZ-01 in 2015-12.
[[nodiscard]] QByteArray submissionLine(const QString &id);

} // namespace Gongkai
