// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/wire_sequence.h"

#include <QWidget>

class QPainter;

namespace ecs {

/// What the wire shows: client, middle and server as three lines, with an arrow for each packet
/// that matters. Its accessible description says the same in words.
class WirePicture final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WirePicture)

public:
    explicit WirePicture(QWidget *parent = nullptr);

    void setSequence(const WireSequence &sequence);
    const WireSequence &sequence() const { return m_sequence; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int timeWidth() const;
    int boxHeight() const;
    int rowHeight() const;
    int arrowsHeight() const;
    /// Where the side's line stands, from the left in either direction of reading.
    int lifeOf(SequenceSide side) const;
    int boxWidth() const;
    void paintStation(QPainter &painter, SequenceSide side) const;
    void paintArrow(QPainter &painter, const SequenceArrow &arrow, int y) const;
    void paintHead(QPainter &painter, const SequenceArrow &arrow, const QPointF &tip,
                   double way) const;

    WireSequence m_sequence;
};

} // namespace ecs
