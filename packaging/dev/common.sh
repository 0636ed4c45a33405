# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Sourced by the scripts beside it: where things are, how they speak, and what must be installed.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
logs="$root/build/logs"
jobs=$(nproc)

say() { printf '%s\n' "$*" >&2; }
fail() {
    say "$1"
    exit "${2:-1}"
}

# run_quietly LOG-NAME SENTENCE COMMAND...: one line while it runs, the log's end when it does not work.
run_quietly() {
    local log="$logs/$1.log" sentence=$2 started=$SECONDS
    shift 2
    mkdir -p "$logs"
    printf '%s' "$sentence … " >&2
    if "$@" >"$log" 2>&1 </dev/null; then
        say "done ($((SECONDS - started)) s)"
    else
        say "did not work"
        tail -n 40 "$log" >&2
        fail "The whole output is in $log"
    fi
}

# Debian packages, by what needs them. libzip-dev's CMake file wants the three zip tools to exist.
# shellcheck disable=SC2034  # used by the scripts that source this file
packages_build=(
    g++ cmake ninja-build git pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl1-mesa-dev
    libzip-dev zipcmp zipmerge ziptool libssl-dev zlib1g-dev ca-certificates
)
# shellcheck disable=SC2034
packages_lab=(
    python3 python3-jsonschema iproute2 nftables dnsmasq-base nginx-light squid-openssl mitmproxy
    openssl curl bind9-dnsutils faketime tcpdump wireshark-common tshark unzip stress-ng
)
# shellcheck disable=SC2034
packages_test=(
    clang-14 clang-format-14 clang-tidy-14 libclang-rt-14-dev shellcheck xvfb xauth imagemagick
    fonts-dejavu-core fonts-noto-cjk libxcb-cursor0
)
# shellcheck disable=SC2034
packages_windows=(
    g++-mingw-w64-x86-64-posix wine wine64 python3 wixl msitools osslsigncode openssl unzip
)

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo -- "$@"
    else
        fail "Packages must be installed and this is neither root nor is sudo there: $*"
    fi
}

# install_missing PACKAGE...: asks dpkg first, so that a complete machine is left alone.
install_missing() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    run_quietly apt-update "Asking for the newest package lists" as_root apt-get update
    run_quietly apt-install "Installing ${#missing[@]} Debian packages" \
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

# build PRESET [CMAKE-ARGUMENT...]
build() {
    local preset=$1
    shift
    run_quietly "configure-$preset" "Configuring $preset" cmake -S "$root" --preset "$preset" "$@"
    run_quietly "build-$preset" "Building $preset" cmake --build "$root/build/$preset" --parallel "$jobs"
}
