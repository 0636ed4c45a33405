// SPDX-License-Identifier: MIT
#pragma once

#include "ui/help_texts.h"
#include "ui/widgets/text_label.h"

#include <QDialog>

namespace ecs {

/// The help of a page in a small window beside the wizard. Not modal: the run and the pages go on.
class HelpPanel final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpPanel)

public:
    explicit HelpPanel(QWidget *parent = nullptr);
    void showHelp(const QString &title, const HelpText &text);

private:
    TextLabel *m_title;
    TextLabel *m_what;
    TextLabel *m_sends;
    TextLabel *m_try;
};

} // namespace ecs
