// SPDX-License-Identifier: MIT
#pragma once

#include "ui/navigation.h"
#include "ui/widgets/text_label.h"

#include <QFrame>

class QProgressBar;
class QPushButton;

namespace ecs {

/// Position, one bar for the whole run, the sign that packets are being recorded, and the buttons.
class BottomBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BottomBar)

public:
    explicit BottomBar(QWidget *parent = nullptr);

    void setBarState(const BarState &state);
    const BarState &barState() const { return m_state; }
    void setPosition(const QString &text);
    void setProgress(int permille, bool visible);
    /// \a live: packets are being recorded now. Empty text: nothing is said.
    void setCapture(const QString &text, bool live);

    QPushButton *backButton() const { return m_back; }
    QPushButton *primaryButton() const { return m_primary; }
    QPushButton *leaveButton() const { return m_leave; }
    QPushButton *runAgainButton() const { return m_again; }
    QPushButton *saveCopyButton() const { return m_copy; }
    QProgressBar *progressBar() const { return m_progress; }
    QString positionText() const { return m_position->text(); }
    QString captureText() const { return m_capture->text(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateGlyphs();

    BarState m_state;
    TextLabel *m_position;
    QProgressBar *m_progress;
    QLabel *m_captureIcon;
    TextLabel *m_capture;
    bool m_captureLive = false;
    QPushButton *m_back;
    QPushButton *m_again;
    QPushButton *m_copy;
    QPushButton *m_primary;
    QPushButton *m_leave;
};

} // namespace ecs
