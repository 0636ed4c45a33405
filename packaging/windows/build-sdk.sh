#!/bin/bash
# SPDX-License-Identifier: MIT
# Builds the Windows SDK: a static Qt, libzip and zlib for 64-bit Windows together with the headers
# and libraries of mingw-w64 and Qt's host tools, everything from Debian's packages.
#
#   build-sdk.sh            build unless the cache has it; the last line on stdout is its folder
#   build-sdk.sh --where    only say where in the cache it is, or would be
#
# Takes about half an hour on two cores, once: the result stays in the cache until this recipe
# changes. sdk.sh is the entry for everyday use.
set -euo pipefail
umask 022

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# An SDK that somebody brought along goes before building one; sdk.sh knows how to take it.
if [[ -n ${ECS_WINDOWS_SDK:-} && ${1:-} != --where ]]; then
    exec "$here/sdk.sh"
fi

# ---- What it is made of ---------------------------------------------------------------------------
# Exact versions with their checksums: what is built today can be built again, and a changed package
# is noticed. When Debian publishes a newer security update, the old version leaves its archive; the
# script then says which version to enter here.
qt_suite=trixie # Debian 12's 6.4.2 lacks Qt's security fixes of the years since
qt_version=6.8.2+dfsg-9+deb13u2
libzip_suite=bookworm
libzip_version=1.7.3-1
mingw_version=12.0.0-5 # Debian 12's 10.0 is too old for Qt 6.8 (UI Automation)
zlib_version=1.3.1+dfsg-2

checksums() {
    cat <<'SUMS'
e0dddfea4dabb8ae4ad9224d674bef21cd101a6a5126fe988e3af69b251260b8  qt6-base_6.8.2+dfsg.orig.tar.xz
d06a727b594206cbc5f0447fb202c64c9d190cf03032bf9618c46f8bd4fd9506  qt6-base_6.8.2+dfsg-9+deb13u2.debian.tar.xz
a60473ffdb7b4260c08bfa19c2ccea0438edac11193c3afbbb1f17fbcf6c6132  libzip_1.7.3.orig.tar.xz
40e53fe29b6572f6a7e68d274e759487a72d44a8cb46bf4483f990b9b5683cae  libzip_1.7.3-1.debian.tar.xz
97dce5d0d8aff1cade4786ad4ef5078345477a598829afcac2e7f2fbc5399990  mingw-w64-common_12.0.0-5_all.deb
0bf89cf7454cccb49cd2a46a6f7b33896f6ae3a1a2fe33e02c40be6155bbb385  mingw-w64-x86-64-dev_12.0.0-5_all.deb
c3af51b2d88864e50214bbb97c62ead98e346fdc93f3c32f8fb9cdfbfaeb31b1  libz-mingw-w64-dev_1.3.1+dfsg-2_all.deb
SUMS
}

# The build's own environment, so that a developer's settings do not end up in the SDK.
unset CC CXX CFLAGS CXXFLAGS CPPFLAGS LDFLAGS CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH LIBRARY_PATH \
    DESTDIR CMAKE_PREFIX_PATH CMAKE_TOOLCHAIN_FILE CMAKE_BUILD_TYPE CMAKE_INSTALL_PREFIX \
    QT_HOST_PATH PKG_CONFIG_PATH PKG_CONFIG_LIBDIR
export LC_ALL=C.UTF-8 CMAKE_GENERATOR=Ninja

# ---- Where it goes --------------------------------------------------------------------------------
# The name carries a hash of everything that decides what is built.
recipe=$(cd "$here" && cat build-sdk.sh mingw-w64.cmake | sha256sum | cut -c 1-12)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/ecs-connectivity
sdk=$cache/windows-sdk-$recipe
work=$sdk.tmp
log=$sdk.log

if [[ ${1:-} == --where ]]; then
    echo "$sdk"
    exit 0
elif (($# > 0)); then
    echo "usage: $0 [--where]" >&2
    exit 64
fi

# The folder gets its final name only when it is complete, so being there means being usable.
if [[ -d $sdk ]]; then
    echo "$sdk"
    exit 0
fi

say() { echo "windows-sdk: $*" >&2; }

fail() {
    say "$*"
    exit 1
}

child=
cleanup() {
    local status=$?
    trap - EXIT
    if [[ -n $child ]]; then
        kill "$child" 2>/dev/null || true
        wait "$child" 2>/dev/null || true
    fi
    rm -rf "$work" || true
    if ((status != 0)); then
        say "not built; the whole log: $log"
    fi
    exit "$status"
}

mkdir -p "$cache"
exec 9>"$cache/.windows-sdk.lock"
if ! flock --nonblock 9; then
    say "another run is building; waiting for it"
    flock 9
fi
if [[ -d $sdk ]]; then
    echo "$sdk"
    exit 0
fi

: >"$log"
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
rm -rf "$work" # what an interrupted run has left
mkdir -p "$work"

# Runs a command with its output in the log only. In the background, because the shell heeds a signal
# only between two foreground commands, and some of these run for minutes.
quietly() {
    local status=0
    printf '\n$ %s\n' "$*" >>"$log"
    "$@" >>"$log" 2>&1 </dev/null &
    child=$!
    wait "$child" || status=$?
    child=
    return "$status"
}

# The same for a long Ninja build, with a line on stderr for every fifth of the way. Ninja itself, since
# cmake --build does not pass a signal on to it.
building() {
    local name=$1 percent step=0
    shift
    printf '\n$ %s\n' "$*" >>"$log"
    "$@" >>"$log" 2>&1 &
    child=$!
    while kill -0 "$child" 2>/dev/null; do
        sleep 2
        percent=$(tail -c 4096 "$log" | sed -nE 's#^\[([0-9]+)/([0-9]+)\].*#\1 \2#p' |
            tail -n 1 | awk '{ print int($1 * 100 / $2) }')
        if ((${percent:-0} >= step + 20 && ${percent:-0} < 100)); then
            step=$((percent / 20 * 20))
            say "      $name: $step %"
        fi
    done
    wait "$child"
    child=
}

# Better now than after twenty minutes.
if (($(df --output=avail -k "$work" | tail -n 1) < 6 * 1024 * 1024)); then
    fail "needs 6 GB of free space in $cache for the time of the build"
fi

# ---- Debian packages that do the work -------------------------------------------------------------
say "[1/6] tools"
packages=(cmake dpkg-dev g++ g++-mingw-w64-x86-64-posix ninja-build xz-utils)
missing=()
for package in "${packages[@]}"; do
    if [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) != installed ]]; then
        missing+=("$package")
    fi
done
if ((${#missing[@]} > 0)); then
    as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "please install these packages: ${missing[*]}"
        as_root=(sudo)
    fi
    install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300
        -y --no-install-recommends install "${missing[@]}")
    # The machine's package lists may be old or empty (containers): renew them only then.
    if ! quietly "${install[@]}"; then
        quietly "${as_root[@]}" apt-get update ||
            fail "apt-get update failed, and these packages are missing: ${missing[*]}"
        quietly "${install[@]}" || fail "these packages cannot be installed: ${missing[*]}"
    fi
fi

# ---- Sources --------------------------------------------------------------------------------------
# Debian 13's sources come through an apt directory of our own, from the mirror that the machine
# uses anyway and checked with the same key: the machine's own configuration is not touched.
say "[2/6] sources"

# Prints "address key-file" of the machine's first package source whose release matches.
# shellcheck disable=SC2016 # apt's placeholders, not the shell's
machine_source() {
    local created release component uri entry file key
    while IFS='|' read -r created release component uri entry; do
        [[ $created == Packages && $component == main && $release =~ ^($1)$ ]] || continue
        file=${entry%:*}
        key=$(grep -oiP -m 1 '(^Signed-By:\s*|signed-by=)\K/[^\s\],]+' "$file" || true)
        # An entry that names no key relies on those that the machine trusts for everything.
        echo "${uri%/} ${key:-/usr/share/keyrings/debian-archive-keyring.gpg}"
        return 0
    done < <(apt-get indextargets --format \
        '$(CREATED_BY)|$(RELEASE)|$(COMPONENT)|$(REPO_URI)|$(SOURCESENTRY)')
    return 1
}

# shellcheck source=/dev/null
release=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
read -r mirror mirror_key < <(machine_source "$release|stable|oldstable|testing") ||
    fail "found no Debian package source on this machine"
apt_dir=$work/apt
mkdir -p "$apt_dir"/{state/lists/partial,cache/archives/partial,empty} "$work/sources"
{
    echo "deb [arch=amd64 signed-by=$mirror_key] $mirror $qt_suite main"
    echo "deb-src [signed-by=$mirror_key] $mirror $qt_suite main"
    echo "deb-src [signed-by=$mirror_key] $mirror $libzip_suite main"
    # Security updates come into the main archive with a delay; a machine without this source
    # gets them from there.
    if read -r mirror mirror_key < <(machine_source '.*-security'); then
        echo "deb-src [signed-by=$mirror_key] $mirror $qt_suite-security main"
        echo "deb-src [signed-by=$mirror_key] $mirror $libzip_suite-security main"
    fi
} >"$apt_dir/sources.list"
private=(-o "Dir::Etc::sourcelist=$apt_dir/sources.list" -o "Dir::Etc::sourceparts=$apt_dir/empty"
    -o Dir::Etc::preferences=/dev/null -o "Dir::Etc::preferencesparts=$apt_dir/empty"
    -o "Dir::State=$apt_dir/state" -o "Dir::Cache=$apt_dir/cache"
    -o Dir::State::status=/var/lib/dpkg/status
    -o Acquire::Languages=none -o Acquire::Retries=3 -o APT::Sandbox::User=root)

quietly apt-get "${private[@]}" --error-on=any update ||
    fail "the package lists of Debian 13 ($qt_suite) cannot be had from this machine's mirror;" \
        "set ECS_WINDOWS_SDK to a ready-made SDK instead"

source_package() {
    local offered
    cd "$work/sources"
    if ! quietly apt-get "${private[@]}" source --download-only --only-source "$1=$2"; then
        offered=$(apt-cache "${private[@]}" showsrc "$1" 2>>"$log" | sed -n 's/^Version: //p' |
            sort -uV | paste -sd ' ')
        fail "$1 $2 cannot be had; the archive offers: ${offered:-nothing}." \
            "For a newer one enter its version and checksums in $here/build-sdk.sh"
    fi
    cd - >/dev/null
}

binary_packages() {
    cd "$work/sources"
    quietly apt-get "${private[@]}" download "$@" ||
        fail "cannot be had: $* (newer versions: enter them with their checksums in" \
            "$here/build-sdk.sh)"
    cd - >/dev/null
}

source_package qt6-base "$qt_version"
source_package libzip "$libzip_version"
binary_packages "mingw-w64-common=$mingw_version" "mingw-w64-x86-64-dev=$mingw_version" \
    "libz-mingw-w64-dev=$zlib_version"
checksums >"$work/sources/SHA256SUMS"
(cd "$work/sources" && quietly sha256sum --check --strict SHA256SUMS) ||
    fail "a downloaded package does not have the checksum that is entered in build-sdk.sh"

# dpkg-source applies Debian's patches, the security fixes among them.
quietly dpkg-source -x "$work"/sources/qt6-base_*.dsc "$work/qt"
quietly dpkg-source -x "$work"/sources/libzip_*.dsc "$work/libzip"
for package in "$work"/sources/*.deb; do
    quietly dpkg-deb -x "$package" "$work/packages"
done

# ---- mingw-w64 and zlib ---------------------------------------------------------------------------
out=$work/sdk
triplet=x86_64-w64-mingw32
mkdir -p "$out"/{mingw,include,lib,licences}
cp -rL "$work/packages/usr/$triplet/"{include,lib} "$out/mingw/"
# zlib lies beside Qt and libzip, static only. Left among the compiler's headers it would be found
# there, and a search path to them given twice breaks their order.
mv "$out"/mingw/include/{zlib,zconf}.h "$out/include/"
mv "$out/mingw/lib/libz.a" "$out/lib/"
rm -f "$out"/mingw/lib/libz.dll.a "$out"/mingw/lib/*.dll
cp "$here/mingw-w64.cmake" "$out/"

# ---- Qt's host tools ------------------------------------------------------------------------------
# moc, rcc and uic have to be of the very version of the libraries; the machine's are older.
say "[3/6] Qt's tools for this machine (about 5 minutes on two cores)"
off() { printf -- '-DFEATURE_%s=OFF ' "$@" && echo; }
# Several sources are compiled as one (Qt excepts those that cannot): a good third of the time less.
common=(-DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF -DQT_UNITY_BUILD=ON
    -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -DINPUT_openssl=no -DINPUT_opengl=no)
# Qt's own copies of its libraries, and only what the programs use.
read -ra slim < <(off concurrent dbus gif glib icu jpeg pkg_config printsupport sql \
    system_freetype system_harfbuzz system_libb2 system_pcre2 system_png system_zlib vulkan zstd)
read -ra slim_host < <(off brotli egl fontconfig gssapi libudev linuxfb testlib xcb)
quietly cmake -S "$work/qt" -B "$work/host" "${common[@]}" "${slim[@]}" "${slim_host[@]}" \
    -DFEATURE_no_prefix=ON
building "host tools" ninja -C "$work/host" host_tools

mkdir -p "$out/host/lib/cmake" "$out/host/libexec"
for tool in cmake_automoc_parser moc qlalr rcc syncqt tracegen tracepointgen uic; do
    strip -o "$out/host/libexec/$tool" "$work/host/libexec/$tool"
done
# Where they were built stands in them as Qt's prefix, which they make no use of. Of the same length,
# because it stands in the middle of a binary.
W=$work/host perl -0777 -pi -e \
    's/\Q$ENV{W}\E/"\/" . "\0" x (length($ENV{W}) - 1)/ge' "$out"/host/libexec/*
cp -r "$work/host/lib/cmake/"{Qt6HostInfo,Qt6CoreTools,Qt6GuiTools,Qt6WidgetsTools} \
    "$out/host/lib/cmake/"

# ---- Qt for Windows -------------------------------------------------------------------------------
say "[4/6] Qt for Windows (about 25 minutes on two cores)"
# Left out for a reason:
#   stack_clash_protection  ends in an internal error of Debian 12's GCC for mingw-w64 (pcre2)
#   intelcet                its marks mean nothing on Windows
#   tabletevent             needs wintab.h, which Debian removes from the source
#   tuiotouch               a touch input plugin that listens on UDP, switched on by a variable of
#                           the environment: nothing for a program that may run elevated
# direct2d and directwrite3 belong together, and Qt 6.8 does not compile for Windows without them.
# optimize_size: one file that helpdesk copies to a machine; nothing here is slow for want of -O3.
# relocatable: otherwise Qt would look for its files under the install prefix as an absolute path of
# the current drive, where any user may create a folder.
read -ra slim_windows < <(off intelcet stack_clash_protection tabletevent tuiotouch xml)
export CFLAGS=-ffile-prefix-map=$work/= CXXFLAGS=-ffile-prefix-map=$work/=
quietly cmake -S "$work/qt" -B "$work/windows" "${common[@]}" "${slim[@]}" "${slim_windows[@]}" \
    -DCMAKE_TOOLCHAIN_FILE="$out/mingw-w64.cmake" -DQT_HOST_PATH="$work/host" \
    -DCMAKE_INSTALL_PREFIX=/ecs-windows-sdk \
    -DFEATURE_optimize_size=ON -DFEATURE_direct2d=ON -DFEATURE_directwrite3=ON -DFEATURE_relocatable=ON \
    -DFEATURE_schannel=ON -DFEATURE_static_runtime=ON -DFEATURE_testlib=ON
building "Qt" ninja -C "$work/windows"
quietly env DESTDIR="$work/installed" cmake --install "$work/windows"
cp -r "$work/installed/ecs-windows-sdk/." "$out/"
# What only qmake needs, full of absolute paths.
rm -rf "${out:?}"/{bin,libexec,doc,mkspecs/modules}

# ---- libzip ---------------------------------------------------------------------------------------
say "[5/6] libzip"
quietly cmake -S "$work/libzip" -B "$work/zip" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_TOOLCHAIN_FILE="$out/mingw-w64.cmake" -DCMAKE_FIND_ROOT_PATH="$out" \
    -DCMAKE_INSTALL_PREFIX=/ecs-windows-sdk -DBUILD_SHARED_LIBS=OFF -DZLIB_USE_STATIC_LIBS=ON \
    -DZLIB_INCLUDE_DIR="$out/include" -DZLIB_LIBRARY="$out/lib/libz.a" \
    -DENABLE_WINDOWS_CRYPTO=ON -DENABLE_COMMONCRYPTO=OFF -DENABLE_GNUTLS=OFF \
    -DENABLE_MBEDTLS=OFF -DENABLE_OPENSSL=OFF -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF \
    -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF
quietly cmake --build "$work/zip"
quietly env DESTDIR="$work/installed-zip" cmake --install "$work/zip"
cp -r "$work/installed-zip/ecs-windows-sdk/." "$out/"
unset CFLAGS CXXFLAGS

# ---- Movable, and without a trace of this machine -------------------------------------------------
say "[6/6] check"
# shellcheck disable=SC2016 # CMake's variable, not the shell's
up='${CMAKE_CURRENT_LIST_DIR}/../../..'
sed -i "s#\"$work/host/#\"$up/#" "$out"/host/lib/cmake/*/*.cmake
sed -i "s#\"$out/mingw-w64.cmake\"#\"$up/mingw-w64.cmake\"#" "$out/lib/cmake/Qt6/qt.toolchain.cmake"
sed -i "s#\"$work/host\(/lib/cmake\)\?\"#\"$up/host\1\"#" "$out/lib/cmake/Qt6/Qt6Dependencies.cmake"
# libzip's package file does not look for the zlib it needs.
sed -i '1i set(ZLIB_USE_STATIC_LIBS ON)\ninclude(CMakeFindDependencyMacro)\nfind_dependency(ZLIB)' \
    "$out/lib/cmake/libzip/libzip-config.cmake"

cp "$work/qt/debian/copyright" "$out/licences/qt6-base.txt"
cp "$work/qt/LICENSES/"{GPL-3.0-only,LGPL-3.0-only}.txt "$out/licences/"
cp "$work/libzip/LICENSE" "$out/licences/libzip.txt"
cp "$work/packages/usr/share/doc/libz-mingw-w64-dev/copyright" "$out/licences/zlib.txt"
cp "$work/packages/usr/share/doc/mingw-w64-x86-64-dev/copyright" "$out/licences/mingw-w64.txt"
cp "/usr/share/doc/gcc-mingw-w64-x86-64-posix-runtime/copyright" "$out/licences/gcc-runtime.txt"
{
    printf '%s\n' "qt6-base $qt_version" "libzip $libzip_version" "libz-mingw-w64 $zlib_version" \
        "mingw-w64 $mingw_version"
    dpkg-query -W -f '${Package} ${Version}\n' g++-mingw-w64-x86-64-posix binutils-mingw-w64-x86-64
} >"$out/versions.txt"

leaks=$(grep -rlF "$work" "$out" || true)
[[ -z $leaks ]] || fail "the build folder's name is left in: $leaks"

# A program with a bit of everything has to link, with the SDK in another place than it was made in.
mv "$out" "$work/moved"
mkdir "$work/check"
cat >"$work/check/CMakeLists.txt" <<'CMAKE'
cmake_minimum_required(VERSION 3.22)
project(check LANGUAGES CXX)
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_AUTOMOC ON)
find_package(Qt6 REQUIRED COMPONENTS Core Network Widgets Test)
find_package(libzip REQUIRED CONFIG)
add_executable(check main.cpp "${SHIMS}")
target_link_libraries(check PRIVATE Qt6::Network Qt6::Widgets Qt6::Test libzip::zip)
CMAKE
cat >"$work/check/main.cpp" <<'CXX'
#include <QApplication>
#include <QSslSocket>
#include <QTest>
#include <QWizard>
#include <zip.h>
class Check : public QWizard
{
    Q_OBJECT
};
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Check().show();
    QTest::qWait(1);
    return QSslSocket::supportsSsl() && zip_libzip_version() ? 0 : 1;
}
#include "main.moc"
CXX
quietly cmake -S "$work/check" -B "$work/check/build" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DECS_WINDOWS_SDK="$work/moved" \
    -DSHIMS="$here/import-shims.cpp"
quietly cmake --build "$work/check/build"
foreign=$("$triplet-objdump" -p "$work/check/build/check.exe" | grep -iE 'DLL Name: (lib|qt|z)' || true)
[[ -z $foreign ]] || fail "a program needs more than the DLLs of Windows: $foreign"

mv "$work/moved" "$sdk"
say "done: $(du -sh "$sdk" | cut -f 1), $((SECONDS / 60)) minutes"
rm -f "$log"
echo "$sdk"
