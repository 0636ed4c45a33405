#!/bin/bash
# SPDX-License-Identifier: MIT
# Prints the folder of the Windows SDK to use as the last line on stdout:
#
#   1. what ECS_WINDOWS_SDK names: a folder, or a .tar.xz archive, which is unpacked into the cache;
#   2. the one that build-sdk.sh has put in the cache;
#   3. otherwise build-sdk.sh builds it (half an hour, once), except with --find.
#
#   sdk.sh [--find]
#   sdk.sh --pack FILE.tar.xz   an archive of that SDK, for other machines
set -euo pipefail
umask 022

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/ecs-connectivity

fail() {
    echo "windows-sdk: $*" >&2
    exit 1
}

usable() {
    [[ -f $1/mingw-w64.cmake && -f $1/lib/cmake/Qt6/qt.toolchain.cmake && -f $1/lib/libzip.a ]]
}

# Unpacks an archive once; its content names the folder, so a changed archive is noticed.
unpacked() {
    local archive=$1 folder temporary top
    folder=$cache/windows-sdk-archive-$(sha256sum -- "$archive" | cut -c 1-12)
    if [[ ! -d $folder ]]; then
        mkdir -p "$cache"
        temporary=$(mktemp -d "$cache/.unpack.XXXXXX")
        # shellcheck disable=SC2064 # the name of now
        trap "rm -rf '$temporary'" EXIT
        tar -C "$temporary" --no-same-owner -xf "$archive" || fail "cannot unpack $archive"
        top=$temporary
        if ! usable "$top"; then
            top=$(find "$temporary" -mindepth 1 -maxdepth 1 -type d -print -quit)
        fi
        if [[ -z $top ]] || ! usable "$top"; then
            fail "there is no Windows SDK in $archive"
        fi
        # Only one of two runs at once can move it there; the other takes what it finds.
        chmod 755 "$top"
        mv -T "$top" "$folder" 2>/dev/null || [[ -d $folder ]] || fail "cannot write to $cache"
        rm -rf "$temporary"
        trap - EXIT
    fi
    echo "$folder"
}

find_sdk() {
    local folder
    if [[ -n ${ECS_WINDOWS_SDK:-} ]]; then
        if [[ -d $ECS_WINDOWS_SDK ]]; then
            folder=$(cd "$ECS_WINDOWS_SDK" && pwd)
        elif [[ -f $ECS_WINDOWS_SDK ]]; then
            folder=$(unpacked "$ECS_WINDOWS_SDK") || return 1
        else
            fail "ECS_WINDOWS_SDK names neither a folder nor an archive: $ECS_WINDOWS_SDK"
        fi
        usable "$folder" || fail "ECS_WINDOWS_SDK is not a Windows SDK: $ECS_WINDOWS_SDK"
        echo "$folder"
        return 0
    fi
    folder=$("$here/build-sdk.sh" --where)
    [[ -d $folder ]] || return 2
    echo "$folder"
}

case ${1:-} in
'')
    status=0
    sdk=$(find_sdk) || status=$?
    case $status in
    0) echo "$sdk" ;;
    2) exec "$here/build-sdk.sh" ;;
    *) exit "$status" ;;
    esac
    ;;
--find)
    status=0
    sdk=$(find_sdk) || status=$?
    case $status in
    0) echo "$sdk" ;;
    2) fail "none in the cache; make it with packaging/windows/sdk.sh (half an hour, once)" \
        "or name one in ECS_WINDOWS_SDK" ;;
    *) exit "$status" ;;
    esac
    ;;
--pack)
    [[ -n ${2:-} ]] || fail "usage: sdk.sh --pack FILE.tar.xz"
    sdk=$(find_sdk) || fail "there is no SDK to pack"
    # Sorted, without owners: the same SDK gives the same archive.
    tar -C "$(dirname "$sdk")" --sort=name --owner=0 --group=0 --numeric-owner --mtime=@0 \
        --transform "s#^$(basename "$sdk")#windows-sdk#" -cf - "$(basename "$sdk")" |
        xz -T0 -6 >"$2.part"
    mv "$2.part" "$2"
    echo "$2"
    ;;
*)
    echo "usage: sdk.sh [--find | --pack FILE.tar.xz]" >&2
    exit 64
    ;;
esac
