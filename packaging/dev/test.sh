#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what is missing, builds every configuration, runs all tests; ends on CTest's own summary.
#   --only REGEX    only labels that match (unit, gui, lab, arch, fuzz, asan, tsan, tidy, windows)
# Time budgets on 2 cores, tests without builds: arch 1 min, unit 3, gui 3, lab 10, fuzz 2, asan 5, tsan 5,
# tidy 12, windows 12: less than 60 minutes together.
# shellcheck source=packaging/dev/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$root"

only=""
while [ $# -gt 0 ]; do
    case $1 in
    --only) only=${2:?--only wants an expression}; shift 2 ;;
    --help | -h) sed -n '3,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
    *) fail "Unknown option: $1 (see --help)" 64 ;;
    esac
done
wanted() { [ -z "$only" ] || [[ $1 =~ $only ]]; }

install_missing "${packages_build[@]}" "${packages_lab[@]}" "${packages_test[@]}"

configurations=()
if wanted unit || wanted gui || wanted lab || wanted arch || wanted fuzz || wanted tidy; then
    build release -DECS_WARNINGS_AS_ERRORS=ON -DECS_BUILD_TESTS=ON
    configurations+=(release)
fi
if [ -z "$only" ]; then
    build no-ui -DECS_WARNINGS_AS_ERRORS=ON
fi
for sanitizer in asan tsan; do
    if wanted "$sanitizer"; then
        build "$sanitizer" -DECS_WARNINGS_AS_ERRORS=ON
        configurations+=("$sanitizer")
    fi
done
if wanted windows; then
    install_missing "${packages_windows[@]}"
    run_quietly windows-sdk "Finding the Windows SDK (none there: building it, half an hour, once)" \
        packaging/windows/sdk.sh
    build windows -DECS_WARNINGS_AS_ERRORS=ON -DECS_BUILD_TESTS=ON
    configurations+=(windows)
fi

# One summary over all configurations: a test file that includes theirs.
mkdir -p build/all
printf 'subdirs("%s")\n' "${configurations[@]/#/$root/build/}" >build/all/CTestTestfile.cmake
select=()
[ -n "$only" ] && select=(--label-regex "$only")
say "Running the tests."
exec ctest --test-dir build/all --no-tests=error --output-on-failure --progress --schedule-random \
    --parallel "$jobs" "${select[@]}"
