#!/bin/bash
# SPDX-License-Identifier: MIT
# Runs programs for Windows under Wine, in a prefix of the tests' own.
#
#   wine.sh start PREFIX                makes the prefix if there is none, and starts its server
#   wine.sh serve PREFIX                starts the server of a prefix that is there already
#   wine.sh copy FROM PREFIX            a prefix like FROM, which has to have been started and stopped or idle
#   wine.sh start-screen PREFIX         starts its server on a screen of its own (Xvfb)
#   wine.sh stop PREFIX                 ends the server of this prefix, and no other, and its screen
#   wine.sh test PREFIX PROGRAM [ARG…]  runs a Qt Test program and judges by the file it writes:
#                                       under Wine its standard output does not arrive. If
#                                       ECS_FAULT_HOST_PROGRAM is set, that program (tests/support/
#                                       fault_host.cpp) serves the test; exit code 77 without it
#   wine.sh run PREFIX PROGRAM [ARG…]   runs any program
set -euo pipefail

what=${1:?usage: see the head of this file}
prefix=${2:?no prefix}
shift 2

export ECS_UNDER_WINE=1
export WINEPREFIX=$prefix WINEDEBUG=${WINEDEBUG:--all} LC_ALL=C.UTF-8 TZ=UTC
# No dialogue that offers to install .NET or a browser, no entries in the machine's menus.
# netsh.exe: a stand-in in its place is preferred to the one that Wine brings.
export WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=;netsh.exe=n,b"
# What the tests say of the machine's screen must not depend on there being one.
unset DISPLAY WAYLAND_DISPLAY
screen=$prefix.screen
if [[ -f $screen ]]; then
    DISPLAY=:$(tail -n 1 "$screen")
    export DISPLAY
fi

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
    if [[ ! -f $prefix/ready-fonts ]]; then
        rm -rf "$prefix"
        mkdir -p "$prefix"
        wine wineboot --init
        wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f
        # Windows' own fonts are not there; without a word Wine takes any font for them, even one with serifs.
        for font in "Segoe UI" "Tahoma" "MS Shell Dlg" "MS Shell Dlg 2" "Arial" "Microsoft Sans Serif"; do
            wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d "DejaVu Sans" /f
        done
        for font in "Consolas" "Courier New" "Lucida Console"; do
            wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d "DejaVu Sans Mono" /f
        done
        server -w
        touch "$prefix/ready-fonts"
    fi
    "$0" serve "$prefix" 9>&-
    ;;
serve)
    # Stays until it is told to stop. One that a program started ends three seconds after the last program, and takes
    # with it what happens to start at that moment: exit code 1, and not a word.
    server -p 2>/dev/null || true
    ;;
copy)
    copy=${1:?no prefix to make}
    "$0" stop "$copy"
    rm -rf "$copy"
    cp -a "$prefix" "$copy"
    ;;
start-screen)
    # The process first, then the display that Xvfb chooses.
    Xvfb -displayfd 7 -screen 0 1920x1440x24 -nolisten tcp 7>>"$screen" >/dev/null 2>&1 </dev/null &
    echo $! >"$screen"
    for _ in {1..100}; do
        [[ $(wc -l <"$screen") -lt 2 ]] || break
        sleep 0.1
    done
    DISPLAY=:$(sed -n 2p "$screen")
    [[ $DISPLAY != : ]] || { echo "Xvfb does not start" >&2; exit 1; }
    "$0" serve "$prefix"
    ;;
stop)
    server -k || true
    if [[ -f $screen ]]; then
        kill "$(head -n 1 "$screen")" 2>/dev/null || true
        rm -f "$screen"
    fi
    ;;
run)
    exec wine "$@"
    ;;
test)
    program=$1
    shift
    if [[ -n ${ECS_FAULT_HOST_PROGRAM+set} ]]; then
        if [[ ! -x $ECS_FAULT_HOST_PROGRAM ]]; then
            echo "NOT RUN: Wine has no TLS for servers, and there is no ${ECS_FAULT_HOST_PROGRAM:-fault_host} to serve" \
                "the test (build the preset release with its tests, or name it in ECS_FAULT_HOST_PROGRAM)"
            exit 77
        fi
        # It ends when the other end of its standard input does: with this script.
        coproc fault_host { exec "$ECS_FAULT_HOST_PROGRAM"; }
        # shellcheck disable=SC2154 # set by coproc
        read -r -t 30 ECS_FAULT_HOST <&"${fault_host[0]}"
        export ECS_FAULT_HOST
    fi
    results=$(mktemp -d "${TMPDIR:-/tmp}/ecs-wine.XXXXXX")
    trap 'rm -rf "$results"' EXIT
    status=0
    wine "$program" -o "Z:$results/result.txt,txt" "$@" >"$results/console.txt" 2>&1 &
    pid=$! ended=""
    # Now and then a process does not end after its last test: the clean-up of winpthreads waits for ever for a thread
    # that ended at the same moment. The programs leave another way (app/process_start.h); so it is said, and no failure.
    while kill -0 "$pid" 2>/dev/null; do
        if [[ -z $ended ]] && grep -qas '^\*\** Finished testing' "$results/result.txt"; then
            ended=$SECONDS
        elif [[ -n $ended ]] && ((SECONDS - ended > 10)); then
            echo "$(basename "$program") had run its tests and did not end: it was ended"
            kill -KILL "$pid"
            break
        fi
        sleep 0.1
    done
    wait "$pid" || status=$?
    [[ $status -ne 137 || -z $ended ]] || status=0
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
