// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>

namespace Gongkai {

/// How a window waits for another program that holds its store (T4): it stays alive, says after a moment that it waits,
/// and lets the clerk stop that. For Session::patience.
class PatientWindow
{
public:
    PatientWindow();

    /// True to try again; false once the clerk has stopped the wait, or after UsualPatience.
    bool operator()(std::chrono::milliseconds waited) const;

private:
    class Notice;

    std::shared_ptr<Notice> m_notice;
};

} // namespace Gongkai
