// SPDX-License-Identifier: GPL-3.0-or-later
#include "patientwindow.h"

#include "store.h"

#include <QApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

namespace Gongkai {

namespace {

/// A wait that nobody notices needs no notice.
constexpr std::chrono::milliseconds SilentUpTo{60};
constexpr unsigned long SilentStep = 4; // milliseconds
constexpr std::chrono::milliseconds TriedEvery{50};

} // namespace

/// The dialog of one wait. The store does not say when a wait has ended: it only asks no more. The notice goes as soon
/// as the window's own event loop is back.
class PatientWindow::Notice
{
public:
    Notice()
    {
        m_closing.setSingleShot(true);
        QObject::connect(&m_closing, &QTimer::timeout, [this] { m_dialog.reset(); });
    }

    /// Shows the notice for a moment; false if the clerk has stopped the wait.
    bool show()
    {
        m_closing.stop();
        if (!m_dialog)
            m_dialog = makeDialog();
        QEventLoop loop;
        QTimer::singleShot(TriedEvery, &loop, &QEventLoop::quit);
        loop.exec();
        m_closing.start();
        return !m_dialog->wasCanceled();
    }

private:
    static std::unique_ptr<QProgressDialog> makeDialog()
    {
        auto dialog = std::make_unique<QProgressDialog>(QApplication::activeWindow());
        dialog->setLabelText(QCoreApplication::translate(
            "PatientWindow", "A colleague or another program is saving. Waiting for its end…"));
        dialog->setRange(0, 0);
        dialog->setWindowModality(Qt::ApplicationModal);
        dialog->show();
        return dialog;
    }

    QTimer m_closing;
    std::unique_ptr<QProgressDialog> m_dialog;
};

PatientWindow::PatientWindow() : m_notice(std::make_shared<Notice>()) { }

bool PatientWindow::operator()(std::chrono::milliseconds waited) const
{
    if (waited < SilentUpTo) {
        QThread::msleep(SilentStep);
        return true;
    }
    return m_notice->show() && waited < UsualPatience;
}

} // namespace Gongkai
