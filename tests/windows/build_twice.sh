#!/bin/bash
# SPDX-License-Identifier: MIT
# Builds the programs for Windows twice, from two checkouts in folders of different names, and
# compares the bytes.
#
#   build_twice.sh CHECKOUT [CMAKE-ARGUMENT…]
set -euo pipefail

checkout=${1:?usage: build_twice.sh CHECKOUT [CMAKE-ARGUMENT…]}
shift
work=$(mktemp -d "${TMPDIR:-/tmp}/ecs-twice.XXXXXX")
trap 'rm -rf "$work"' EXIT

# The checkout may move on in between.
commit=$(git -C "$checkout" rev-parse HEAD)
for place in one "another/folder with blanks"; do
    git clone --quiet --no-checkout "$checkout" "$work/$place"
    git -C "$work/$place" checkout --quiet --detach "$commit"
    cmake -S "$work/$place" --preset windows -B "$work/$place/build/windows" "$@" >"$work/log" 2>&1 ||
        { cat "$work/log"; exit 1; }
    CCACHE_DISABLE=1 cmake --build "$work/$place/build/windows" --parallel >"$work/log" 2>&1 ||
        { tail -n 40 "$work/log"; exit 1; }
done

status=0
for program in ecs-check.exe ecs-wizard.exe; do
    one=$work/one/build/windows/app/$program
    other=$work/another/folder\ with\ blanks/build/windows/app/$program
    if cmp "$one" "$other"; then
        echo "$program: built twice, the same bytes: $(sha256sum <"$one" | cut -d ' ' -f 1)"
    else
        status=1
    fi
done
exit $status
