#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what is missing, builds, and performs the main job:
#   with a display     opens the wizard against this machine
#   without a display  runs ecs-check in the healthy lab and in a broken one, prints both verdicts and both zips
#   --lab NAME         runs the wizard (or, without a display, ecs-check) inside that row of the lab
#   --list             names the rows of the lab
# Options behind "--" go to the program.
# shellcheck source=packaging/dev/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$root"

row="" list=""
while [ $# -gt 0 ]; do
    case $1 in
    --lab) row=${2:?--lab wants the name of a row}; shift 2 ;;
    --list) list=yes; shift ;;
    --help | -h) sed -n '3,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
    --) shift; break ;;
    *) fail "Unknown option: $1 (see --help)" 64 ;;
    esac
done
lab=(python3 tests/lab/lab.py)
if [ -n "$list" ]; then
    install_missing python3
    exec "${lab[@]}" list
fi

install_missing "${packages_build[@]}" "${packages_lab[@]}"
build release -DECS_BUILD_TESTS=OFF
check="$root/build/release/app/ecs-check"
wizard="$root/build/release/app/ecs-wizard"
results="$root/out/$(date +%Y%m%d_%H%M%S)"

# The lab brings its own name servers, roots and clock; ecs-check's exit code is the finding, not a fault here.
in_lab() {
    local name=$1
    shift
    mkdir -p "$results/$name"
    # {options}: what the row needs (its target, its expected roots, its proxy)
    "${lab[@]}" shell "$name" -- "$@" "{options}" --output "$results/$name" || [ $? -lt 64 ]
}

if [ -n "$row" ]; then
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        in_lab "$row" "$wizard" "$@"
    else
        in_lab "$row" "$check" "$@"
    fi
elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening the wizard."
    exec "$wizard" "$@"
else
    for name in healthy-direct proxy-407-basic; do
        say ""
        say "=== In the lab: $name"
        in_lab "$name" "$check" --quiet "$@"
    done
    zips=("$results"/*/*.zip)
    if [ ${#zips[@]} -ne 2 ]; then fail "A run left no zip in $results"; fi
    say ""
    say "Both runs ended with a verdict; their bundles: ${zips[*]}"
fi
