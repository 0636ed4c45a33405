// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace ecs {

/// A typed ECS address, checked.
struct TargetInput
{
    QUrl url;        ///< empty when the text is not usable
    QString problem; ///< what to change, in the display language; empty when the text is usable
};

/// Takes "https://host/config/v1/", and a host alone, which gets the usual path. Only https, no
/// user name or password, no fragment, at most 2048 characters.
TargetInput parseTargetInput(const QString &text);

} // namespace ecs
