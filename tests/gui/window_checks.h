// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QImage;
class QWidget;

namespace ecs::test {

/// A text of a label, button or list of \a window that has less room than it needs, or a page that
/// is wider than its view; empty when there is none.
QString cutOff(const QWidget &window);

/// True when \a picture shows next to nothing: hardly a pixel differs from its commonest colour.
bool isBlank(const QImage &picture);

} // namespace ecs::test
