// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <memory>

namespace Gongkai::Ui {
class IssuedPanel;
}

namespace Gongkai {

struct IssuedDocument;
class IssuedModel;
class PaperActions;

/// The papers that went out (已印发文件), as they went out: text, digest and PDF.
class IssuedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit IssuedPanel(PaperActions &actions, QWidget *parent = nullptr);
    ~IssuedPanel() override;

    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showDocument();
    /// The remarks of its proof sheet that were left as they were, with the reasons.
    void showReasons(const IssuedDocument *document);
    /// Reads the paper in front with its PDF and hands it to @p use with a name for its file.
    void withDocument(const std::function<void(const IssuedDocument &document, const QString &fileName)> &use);

    std::unique_ptr<Ui::IssuedPanel> m_ui;
    PaperActions &m_actions;
    IssuedModel *m_model;
};

} // namespace Gongkai
