// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/facts.h"

#include <QList>
#include <QWidget>

namespace ecs {

struct TimingPhase
{
    QString name;
    double startMs = 0.0;
    double durationMs = 0.0;
    bool failed = false; ///< the request ended here
    bool operator==(const TimingPhase &) const = default;
};

/// The phases of \a exchange one after the other; what was not measured is left out.
QList<TimingPhase> timingPhases(const WebExchange &exchange);

/// The phases of a request as bars on one time axis, each with its name and its milliseconds.
class TimingBars final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimingBars)

public:
    explicit TimingBars(QWidget *parent = nullptr);

    void setPhases(const QList<TimingPhase> &phases);
    const QList<TimingPhase> &phases() const { return m_phases; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;

    QList<TimingPhase> m_phases;
};

} // namespace ecs
