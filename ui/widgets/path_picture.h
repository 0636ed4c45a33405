// SPDX-License-Identifier: MIT
#pragma once

#include "ui/path_nodes.h"

#include <QWidget>

namespace ecs {

/// The way from this computer to the service as a row of stations, each with its state.
class PathPicture final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PathPicture)

public:
    explicit PathPicture(QWidget *parent = nullptr);

    void setNodes(const QList<PathNode> &nodes);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<PathNode> m_nodes;
};

} // namespace ecs
