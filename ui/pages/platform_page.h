// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/step_page.h"

class QComboBox;
class QLineEdit;

namespace ecs {

/// Defender's version, services, policy and ECS address; another host can be chosen when none was
/// found.
class PlatformPage final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlatformPage)

public:
    explicit PlatformPage(PageContext context, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *initialFocus() override;

protected:
    Words words() const override;
    QString resultText(const StepResult &result) const override;
    void showFacts(const StepResult *result) override;

private:
    void buildChooser();
    bool needsTarget() const;
    void useTarget();
    QString targetUrl() const;

    FactsView *m_facts;
    QPushButton *m_copyUrl = nullptr;
    QPushButton *m_finishHere = nullptr; ///< only where policy has switched ECS off
    QWidget *m_chooser;
    QComboBox *m_cloud = nullptr;
    QLineEdit *m_url = nullptr;
    TextLabel *m_problem = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace ecs
