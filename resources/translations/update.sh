#!/bin/sh
# SPDX-License-Identifier: MIT
# Brings the .ts files up to date with the texts in the sources; to be run from anywhere after texts changed.
# Texts that are gone are removed; new ones stay English until they are translated.
set -eu
cd "$(dirname "$0")/../.."
LUPDATE=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
for language in de es fr ja; do
    "$LUPDATE" -silent -I . -locations none -no-obsolete -source-language en -target-language "$language" \
        app ui diagnostics/report diagnostics/verdict -ts "resources/translations/ecs_$language.ts"
done
