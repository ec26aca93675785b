// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLinkButton>
#include <QStyleOptionButton>

namespace Gongkai {

/// One of the ways to begin. Unlike the toolkit's own it heeds Enter outside a dialog, and shows that it has the focus.
class ChoiceButton : public QCommandLinkButton
{
public:
    explicit ChoiceButton(QWidget *parent = nullptr) : QCommandLinkButton(parent) { setAutoDefault(true); }

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        QCommandLinkButton::initStyleOption(option);
        if (hasFocus())
            option->state |= QStyle::State_MouseOver;
    }
};

} // namespace Gongkai
