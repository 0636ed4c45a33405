#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what is missing, builds every configuration, runs all tests; ends on CTest's own summary.
#   --only REGEX    only labels that match (arch, unit, gui, lab, fuzz, asan, tsan, windows; and tidy and soak, which
#                   do not belong to the usual run: the one takes as long as all the rest, the other for hours)
# Time budgets of the labels on 2 cores, in minutes: arch 1, unit 2, gui 1, lab 8, fuzz 1, asan 5, tsan 4, windows 14;
# 36 together. Builds not counted, nor the Windows SDK, which a machine that has none builds once (half an hour).
# shellcheck source=packaging/dev/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$root"

sdk_minutes=35

only=""
while [ $# -gt 0 ]; do
    case $1 in
    --only) only=${2:?--only wants an expression}; shift 2 ;;
    --help | -h) sed -n '3,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
    *) fail "Unknown option: $1 (see --help)" 64 ;;
    esac
done
wanted() { [ -z "$only" ] || [[ $1 =~ $only ]]; }

install_missing "${packages_build[@]}" "${packages_lab[@]}" "${packages_test[@]}"

configurations=()
if wanted unit || wanted gui || wanted lab || wanted arch || wanted fuzz || wanted tidy ||
    wanted windows || wanted soak; then
    # Its lab runs the program for Windows, too, once that is built.
    build release -DECS_WARNINGS_AS_ERRORS=ON -DECS_BUILD_TESTS=ON \
        -DECS_LAB_WINDOWS_PROGRAM="$root/build/windows/app/ecs-check.exe" \
        -DECS_LAB_WINDOWS_STANDINS="$root/build/windows/tests/windows"
    configurations+=(release)
fi
# tsan is also the build without widgets.
for sanitizer in asan tsan; do
    if wanted "$sanitizer"; then
        build "$sanitizer" -DECS_WARNINGS_AS_ERRORS=ON -DECS_PRECOMPILED_HEADERS=ON
        configurations+=("$sanitizer")
    fi
done
if wanted windows || wanted soak; then
    install_missing "${packages_windows[@]}"
    # A machine that has no SDK builds one; on a slow one that must not cost the tests of everything else.
    if timeout --kill-after=30 "$sdk_minutes"m packaging/windows/sdk.sh >/dev/null; then
        build windows -DECS_WARNINGS_AS_ERRORS=ON -DECS_BUILD_TESTS=ON -DECS_PRECOMPILED_HEADERS=ON
        configurations+=(windows)
    else
        # One counted skip in the summary, so that nobody takes the rest for the whole.
        say "No Windows SDK (it has $sdk_minutes minutes to be built): NOTHING for Windows is built or tested."
        mkdir -p build/no-windows
        cat >build/no-windows/CTestTestfile.cmake <<'EOF'
add_test(windows.sdk sh -c "echo 'No Windows SDK: nothing for Windows was built or tested.'; exit 77")
set_tests_properties(windows.sdk PROPERTIES LABELS windows SKIP_RETURN_CODE 77)
EOF
        configurations+=(no-windows)
    fi
fi

# One summary over all configurations: a test file that includes theirs.
mkdir -p build/all
printf 'subdirs("%s")\n' "${configurations[@]/#/$root/build/}" >build/all/CTestTestfile.cmake
select=(--label-exclude '^(tidy|soak)$')
[ -n "$only" ] && select=(--label-regex "$only")
say "Running the tests."
exec ctest --test-dir build/all --no-tests=error --output-on-failure --progress --schedule-random \
    --parallel "$jobs" "${select[@]}"
