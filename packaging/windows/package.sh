#!/bin/bash
# SPDX-License-Identifier: MIT
# Makes what is given to users on Windows, all of it from one build:
#
#   ecs-connectivity-VERSION-windows-x64.zip     both programs, README in three languages, licences
#   ecs-connectivity-VERSION-windows-x64.msi     the same for managed deployment
#   ecs-connectivity-VERSION-windows-relink.zip  object files and source, for linking with another Qt
#   SHA256SUMS
#
#   package.sh [--build DIR] [--programs DIR] [--out DIR] [-- OPTIONS OF sign.sh]
#
#   --build DIR     the CMake build folder. Default: build/windows, which is made or brought up to date.
#   --programs DIR  takes ecs-check.exe and ecs-wizard.exe from there, for example signed elsewhere.
#                   Default: those of the build folder.
#   --out DIR       default: out/windows. A package that exists already is not overwritten.
#   -- OPTIONS      signs the programs before they are packed and the .msi afterwards.
#
# The same commit and the same build give the same bytes (signatures carry the time and differ).
# SOURCE_DATE_EPOCH is the time in all packages; by default that of the commit.
set -euo pipefail
umask 022
export LC_ALL=C.UTF-8 TZ=UTC

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)

fail() {
    echo "package: $*" >&2
    exit 1
}

build="" programs="" out=$root/out/windows signing=()
while (($# > 0)); do
    case $1 in
    --build) build=$(cd "${2:?--build wants a folder}" && pwd); shift 2 ;;
    --programs) programs=$(cd "${2:?--programs wants a folder}" && pwd); shift 2 ;;
    --out) out=${2:?--out wants a folder}; shift 2 ;;
    --) shift; signing=("$@"); break ;;
    --help | -h) sed -n '3,20s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
    *) echo "package: unknown option: $1 (see --help)" >&2; exit 64 ;;
    esac
done

missing=()
for tool in wixl:wixl msibuild:msitools python3:python3 ninja:ninja-build cmake:cmake git:git; do
    command -v "${tool%:*}" >/dev/null || missing+=("${tool#*:}")
done
if ((${#missing[@]} > 0)); then
    fail "please install these packages: ${missing[*]}"
fi

# ---- The build ------------------------------------------------------------------------------------
sdk=""
if [[ -z $build ]]; then
    sdk=$("$here/sdk.sh" | tail -n 1)
    build=$root/build/windows
    (cd "$root" && ECS_WINDOWS_SDK=$sdk cmake --preset windows >&2)
    cmake --build "$build" --target ecs-check ecs-wizard >&2
fi
cached() { sed -n "s/^$1:[A-Z]*=//p" "$build/CMakeCache.txt"; }
[[ -f $build/CMakeCache.txt ]] || fail "$build is no CMake build folder"
version=$(cached CMAKE_PROJECT_VERSION)
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || fail "$build does not tell the version"
sdk=$(cached ECS_WINDOWS_SDK)
[[ -d $sdk/licences ]] || fail "the build was not made with a Windows SDK, or the SDK has gone"
programs=${programs:-$build/app}

if [[ -z ${SOURCE_DATE_EPOCH:-} ]]; then
    SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct) || fail "set SOURCE_DATE_EPOCH: this is no checkout"
fi
export SOURCE_DATE_EPOCH

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
name=ecs-connectivity-$version
stage=$work/$name
mkdir "$stage"
made=("$name-windows-x64.zip" "$name-windows-x64.msi" "$name-windows-relink.zip")
mkdir -p "$out"
out=$(cd "$out" && pwd)
for file in "${made[@]}" SHA256SUMS; do
    [[ ! -e $out/$file ]] || fail "$out/$file exists already and is not overwritten"
done

# ---- Programs -------------------------------------------------------------------------------------
for program in ecs-check ecs-wizard; do
    [[ -f $programs/$program.exe ]] || fail "there is no $programs/$program.exe"
    # The version of its resource, which Windows Installer compares on an update.
    strings -e l "$programs/$program.exe" | grep -A1 -x FileVersion | grep -qx "$version" ||
        fail "$programs/$program.exe is not of version $version"
    install -m 755 "$programs/$program.exe" "$stage/"
done
if ((${#signing[@]} > 0)); then
    "$here/sign.sh" "${signing[@]}" -- "$stage/ecs-check.exe" "$stage/ecs-wizard.exe" >&2
fi

# ---- Texts: UTF-8 with a byte-order mark and CR LF, as every Notepad reads them ---------------------
windows_text() {
    printf '\xef\xbb\xbf'
    sed -e "s/@VERSION@/$version/" -e 's/\r*$/\r/'
}
for language in en de ja; do
    windows_text <"$here/helpdesk/README.$language.txt" >"$stage/README.$language.txt"
done
{
    echo "ECS Connectivity"
    echo
    cat "$root/LICENSE"
    printf '\nThe programs contain the following software. THIRD-PARTY.md of the source names versions.\n'
    for file in "$sdk"/licences/*; do
        printf '\n\n======== %s ========\n\n' "$(basename "$file" .txt)"
        cat "$file"
    done
} | windows_text >"$stage/LICENCES.txt"
settle_times() { find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +; }

# ---- Portable zip -----------------------------------------------------------------------------------
python3 "$here/make_zip.py" "$work/$name-windows-x64.zip" "$stage" "$SOURCE_DATE_EPOCH"

# ---- MSI --------------------------------------------------------------------------------------------
# One product code for each version and architecture, so that the same version is the same product.
msi=$work/$name-windows-x64.msi
upgrade_code=$(sed -n 's/.*UpgradeCode="\([0-9A-F-]*\)".*/\1/p' "$here/msi/ecs-connectivity.wxs")
product_code=$(python3 -c 'import sys, uuid
print(str(uuid.uuid5(uuid.UUID(sys.argv[1]), sys.argv[2])).upper())' "$upgrade_code" "$version x64")
cp -r "$stage" "$work/msi"
python3 "$here/make_ico.py" "$work/msi/ecs.ico" "$root"/resources/icons/app-*.png
settle_times "$work/msi"
(cd "$work" && wixl --arch x64 -D "Version=$version" -D "ProductCode=$product_code" -D Source=msi \
    -o "$msi" "$here/msi/ecs-connectivity.wxs")
# wixl leaves these out. Without a program's version an update would keep the old file; without short
# names there is no folder to install to where long ones are switched off.
for file in WizardFile:ECSWIZ~1.EXE:ecs-wizard.exe:$version.0 CheckFile:ECSCHE~1.EXE:ecs-check.exe:$version.0; do
    IFS=: read -r id short long file_version <<<"$file"
    msibuild "$msi" -q "UPDATE \`File\` SET \`FileName\` = '$short|$long', \`Version\` = '$file_version', \`Language\` = '1033' WHERE \`File\` = '$id'"
done
for file in ReadmeEnglishFile:READEN.TXT:README.en.txt ReadmeGermanFile:READDE.TXT:README.de.txt \
    ReadmeJapaneseFile:READJA.TXT:README.ja.txt; do
    IFS=: read -r id short long <<<"$file"
    msibuild "$msi" -q "UPDATE \`File\` SET \`FileName\` = '$short|$long' WHERE \`File\` = '$id'"
done
msibuild "$msi" -q "UPDATE \`Directory\` SET \`DefaultDir\` = 'ECSCON~1|ECS Connectivity' WHERE \`Directory\` = 'INSTALLDIR'"
msibuild "$msi" -q "UPDATE \`Shortcut\` SET \`Name\` = 'ECSCON~1|ECS Connectivity' WHERE \`Shortcut\` = 'WizardShortcut'"
python3 "$here/msi/settle.py" "$msi" "$SOURCE_DATE_EPOCH" >/dev/null
if ((${#signing[@]} > 0)); then
    "$here/sign.sh" "${signing[@]}" -- "$msi" >&2
fi

# ---- Relink material ----------------------------------------------------------------------------------
relink=$work/$name-relink
mkdir "$relink"
python3 "$here/make_relink.py" "$build" "$sdk" "$relink"
cp "$sdk/versions.txt" "$relink/"
git -C "$root" archive --format=tar --prefix="$name/" HEAD | gzip -9n >"$relink/source.tar.gz"
python3 "$here/make_zip.py" "$work/$name-windows-relink.zip" "$relink" "$SOURCE_DATE_EPOCH"

# ---- Done: everything or nothing ------------------------------------------------------------------------
(cd "$work" && sha256sum "${made[@]}" >SHA256SUMS && mv "${made[@]}" SHA256SUMS "$out/")
printf '%s\n' "${made[@]/#/$out/}"
