#!/bin/bash
# SPDX-License-Identifier: MIT
# Pictures of every page of the wizard as Qt draws it for Windows, under Wine: to be looked at, and a
# test. Each variant has a prefix of its own, whose registry says what a Windows machine's would.
#
#   pictures.sh PREFIX GALLERY FOLDER VARIANT…
#
#   PREFIX    one that wine.sh made; stays as it is
#   GALLERY   ui_gallery.exe
#   VARIANT   light-100, dark-200 and so on: the mode of apps and the scale in per cent
#
# Exit code 1 when a picture shows nothing or a text in one is cut off.
set -euo pipefail

prefix=${1:?usage: see the head of this file} gallery=${2:?no gallery} folder=${3:?no folder}
shift 3
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/ecs-pictures.XXXXXX")
copy=$work/prefix
trap '"$here/wine.sh" stop "$copy"; rm -rf "$work"' EXIT

status=0
for variant in "$@"; do
    mode=${variant%-*} scale=${variant#*-}
    case $mode in
    light) apps_use_light=1 ;;
    dark) apps_use_light=0 ;;
    *) echo "no such variant: $variant" >&2; exit 64 ;;
    esac
    "$here/wine.sh" copy "$prefix" "$copy"
    printf '\n[%s]\n"AppsUseLightTheme"=dword:%08x\n\n[%s]\n"LogPixels"=dword:%08x\n' \
        'Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize' "$apps_use_light" \
        'Control Panel\\Desktop' "$((96 * scale / 100))" >>"$copy/user.reg"
    "$here/wine.sh" start-screen "$copy"
    mkdir -p "$folder/$variant"
    "$here/wine.sh" run "$copy" "$gallery" "Z:$folder/$variant" system >"$work/said" 2>&1 || status=1
    tr -d '\r' <"$work/said"
    made=$(find "$folder/$variant" -name '*.png' | wc -l)
    echo "$variant: $made pictures"
    [[ $made -ge 15 ]] || status=1
    "$here/wine.sh" stop "$copy"
done
exit $status
