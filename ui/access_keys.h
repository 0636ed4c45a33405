// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace ecs {

/// Gives every visible button, and every visible label with a buddy, inside \a window an access key
/// that no other has, whatever the language: a key written in the text (&) is kept when it is free,
/// else another letter of the text is taken, and a text without Latin letters gets "(&X)" appended,
/// as is usual in Japanese. To be called when a page is shown or a button's text changes.
void assignAccessKeys(QWidget *window);

} // namespace ecs
