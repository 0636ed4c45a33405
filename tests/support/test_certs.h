// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

class QSslConfiguration;

namespace ecs::test {

/// Certificates valid until 2099 unless the name says otherwise; made by certs/make_certs.sh.
enum class Leaf {
    Good, ///< for ecs.test and 127.0.0.1, from "Lab Issuing CA", from "Lab Root"
    Expired,
    NotYetValid,
    WrongName, ///< for elsewhere.test
    SelfSigned,
};

/// What a server with this certificate sends, leaf first: with the intermediate, without the root.
QList<QByteArray> chainDer(Leaf leaf);
QByteArray rootPem();

/// The configuration of a server that shows \a leaf and chooses http/1.1.
QSslConfiguration serverConfiguration(Leaf leaf);

} // namespace ecs::test
