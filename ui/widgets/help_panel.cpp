// SPDX-License-Identifier: MIT
#include "ui/widgets/help_panel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ecs {

HelpPanel::HelpPanel(QWidget *parent)
    : QDialog(parent)
    , m_title(new TextLabel(TextLabel::Level::Title, ColourRole::Text, this))
    , m_what(new TextLabel(TextLabel::Level::Body, ColourRole::Text, this))
    , m_sends(new TextLabel(TextLabel::Level::Body, ColourRole::Text, this))
    , m_try(new TextLabel(TextLabel::Level::Body, ColourRole::Text, this))
{
    setModal(false);
    setWindowTitle(tr("Help"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    const std::pair<QString, TextLabel *> sections[] = {
        {tr("What happens here"), m_what},
        {tr("What is sent, and where"), m_sends},
        {tr("What you can try"), m_try},
    };
    for (const auto &[heading, text] : sections) {
        auto *label = new TextLabel(TextLabel::Level::Heading, ColourRole::Text, this);
        label->setText(heading);
        layout->addSpacing(8);
        layout->addWidget(label);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(text);
    }
    layout->addStretch(1);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    resize(440, 480);
}

void HelpPanel::showHelp(const QString &title, const HelpText &text)
{
    m_title->setText(title);
    m_what->setText(text.what);
    m_sends->setText(text.sends);
    m_try->setText(text.tryThis);
    show();
    raise();
    activateWindow();
}

} // namespace ecs
