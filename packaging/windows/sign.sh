#!/bin/bash
# SPDX-License-Identifier: MIT
# Signs programs and .msi files with the organisation's own code-signing certificate, in place
# (Authenticode, SHA-256), and checks each signature afterwards.
#
#   sign.sh --pkcs12 FILE [--password-file FILE] [OPTIONS] FILE...
#   sign.sh --certificate CHAIN.pem --key KEY.pem [--password-file FILE] [OPTIONS] FILE...
#   sign.sh --certificate CHAIN.pem --pkcs11-module LIBRARY --key 'pkcs11:…' [OPTIONS] FILE...
#
#   --timestamp URL   RFC 3161 time stamp authority. None by default: then nothing is sent anywhere, and
#                     the signature ends with the certificate.
#   --proxy HOST:PORT for the time stamp
#   --ca-file FILE    roots to check against. Default: the system's.
#   --password-file   for the PKCS#12 file, the encrypted key or the PIN of the token. Passwords are
#                     never taken from the command line, where other accounts can read them.
#
# Needs osslsigncode; for a token also the package libengine-pkcs11-openssl. Order of a release: sign the
# programs, make the packages of them, sign the .msi. package.sh does all three (see its head).
#
# On Windows the same is:  signtool sign /fd SHA256 [/tr URL /td SHA256] /sha1 THUMBPRINT /d "ECS Connectivity" FILE
set -euo pipefail

fail() {
    echo "sign: $*" >&2
    exit 1
}
usage() {
    sed -n '3,19s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 64
}

pkcs12="" certificate="" key="" module="" password="" timestamp="" proxy=""
ca_file=/etc/ssl/certs/ca-certificates.crt
while (($# > 0)); do
    case $1 in
    --pkcs12 | --certificate | --key | --pkcs11-module | --password-file | --timestamp | --proxy | --ca-file)
        (($# > 1)) || usage
        case $1 in
        --pkcs12) pkcs12=$2 ;;
        --certificate) certificate=$2 ;;
        --key) key=$2 ;;
        --pkcs11-module) module=$2 ;;
        --password-file) password=$2 ;;
        --timestamp) timestamp=$2 ;;
        --proxy) proxy=$2 ;;
        --ca-file) ca_file=$2 ;;
        esac
        shift 2
        ;;
    --) shift; break ;;
    -*) usage ;;
    *) break ;;
    esac
done
(($# > 0)) || usage

options=(-h sha256 -n "ECS Connectivity")
if [[ -n $pkcs12 ]]; then
    [[ -z $certificate$key$module ]] || usage
    options+=(-pkcs12 "$pkcs12")
elif [[ -n $certificate && -n $key ]]; then
    options+=(-certs "$certificate" -key "$key")
    [[ -z $module ]] || options+=(-pkcs11module "$module")
else
    usage
fi
[[ -z $password ]] || options+=(-readpass "$password")
if [[ -n $timestamp ]]; then
    [[ $timestamp =~ ^https?:// ]] || fail "--timestamp wants an address that begins with http:// or https://"
    options+=(-ts "$timestamp")
    [[ -z $proxy ]] || options+=(-p "$proxy")
fi
command -v osslsigncode >/dev/null || fail "osslsigncode is missing: install the package of that name"

for file in "$@"; do
    [[ -f $file ]] || fail "there is no file $file"
    signed=$(mktemp "$file.XXXXXX")
    # shellcheck disable=SC2064 # the name of now
    trap "rm -f '$signed'" EXIT
    rm -f "$signed" # osslsigncode wants to make it
    if ! log=$(osslsigncode sign "${options[@]}" -in "$file" -out "$signed" 2>&1); then
        fail "$file could not be signed: $log"
    fi
    if ! log=$(osslsigncode verify -CAfile "$ca_file" -in "$signed" 2>&1); then
        fail "the new signature of $file does not hold: $log"
    fi
    chmod --reference="$file" "$signed"
    mv -f "$signed" "$file"
    trap - EXIT
    echo "signed: $file"
done
