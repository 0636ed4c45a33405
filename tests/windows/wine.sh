#!/bin/bash
# SPDX-License-Identifier: MIT
# Runs programs for Windows under Wine, in a prefix of the tests' own.
#
#   wine.sh start PREFIX                makes the prefix if there is none, and starts its server
#   wine.sh stop PREFIX                 ends the server of this prefix, and no other
#   wine.sh test PREFIX PROGRAM [ARG…]  runs a Qt Test program and judges by the file it writes:
#                                       under Wine its standard output does not arrive
#   wine.sh run PREFIX PROGRAM [ARG…]   runs any program
set -euo pipefail

what=${1:?usage: see the head of this file}
prefix=${2:?no prefix}
shift 2

export WINEPREFIX=$prefix WINEDEBUG=${WINEDEBUG:--all} LC_ALL=C.UTF-8 TZ=UTC
# No dialogue that offers to install .NET or a browser, no entries in the machine's menus.
# netsh.exe: a stand-in in its place is preferred to the one that Wine brings.
export WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=;netsh.exe=n,b"
# What the tests say of the machine's screen must not depend on there being one.
unset DISPLAY WAYLAND_DISPLAY

server() {
    local candidate
    for candidate in wineserver /usr/lib/wine/wineserver64 /usr/lib/wine/wineserver; do
        if command -v "$candidate" >/dev/null; then
            "$candidate" "$@"
            return
        fi
    done
    echo "wineserver was not found" >&2
    return 1
}

case $what in
start)
    mkdir -p "$prefix"
    exec 9>"$prefix.lock"
    flock 9
    if [[ ! -f $prefix/ready ]]; then
        rm -rf "$prefix"
        mkdir -p "$prefix"
        wine wineboot --init
        wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f
        server -w
        touch "$prefix/ready"
    fi
    # Stays until it is told to stop: each program would start and end one otherwise.
    server -p 2>/dev/null 9>&- || true
    ;;
stop)
    server -k || true
    ;;
run)
    exec wine "$@"
    ;;
test)
    program=$1
    shift
    results=$(mktemp -d "${TMPDIR:-/tmp}/ecs-wine.XXXXXX")
    trap 'rm -rf "$results"' EXIT
    status=0
    wine "$program" -o "Z:$results/result.txt,txt" "$@" >"$results/console.txt" 2>&1 || status=$?
    if [[ ! -s $results/result.txt ]]; then
        cat "$results/console.txt"
        echo "$(basename "$program") wrote no result (exit code $status)"
        exit 1
    fi
    tr -d '\r' <"$results/result.txt"
    totals=$(grep -a '^Totals: ' "$results/result.txt" | tail -n 1) || true
    if [[ ! $totals =~ ^Totals:\ ([0-9]+)\ passed,\ 0\ failed ]] || [[ ${BASH_REMATCH[1]} -eq 0 ]]; then
        echo "$(basename "$program") did not end well: ${totals:-it stopped in the middle}"
        exit 1
    fi
    if [[ $status -ne 0 ]]; then
        cat "$results/console.txt"
        echo "$(basename "$program") passed its tests, but ended with exit code $status"
        exit 1
    fi
    ;;
*)
    echo "usage: see the head of $0" >&2
    exit 64
    ;;
esac
