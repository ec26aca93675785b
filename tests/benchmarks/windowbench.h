// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bigstore.h"
#include "dialogprompts.h"
#include "mainwindow.h"
#include "preferences.h"

#include <QApplication>
#include <QTemporaryDir>

#include <memory>

/// What a benchmark of the window works in: no display, and settings of its own.
class WindowBench
{
public:
    WindowBench(int &argc, char **argv) : m_application(argc, argv) { }

    /// The window of @p store; it is not shown yet.
    [[nodiscard]] std::unique_ptr<Gongkai::MainWindow> open(const BigStore &store);
    [[nodiscard]] Gongkai::Preferences &preferences() { return m_preferences; }

private:
    /// Has to be there before the application.
    struct Place
    {
        Place();

        QTemporaryDir settings;
    };

    const Place m_place;
    QApplication m_application;
    Gongkai::Preferences m_preferences;
    Gongkai::DialogPrompts m_prompts;
};

/// Presses @p key in @p widget, which types @p text.
void press(QWidget *widget, Qt::Key key, const QString &text = {});
