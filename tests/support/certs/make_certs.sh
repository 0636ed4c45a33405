#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes the certificates of the tests' TLS servers, in the folder of this script. They are kept in the
# repository so that no test needs the openssl command; run this again only to change them. The keys are public
# and protect nothing.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
forever=20991231235959Z

cat >"$work/ca.cnf" <<CONFIG
[ca]
default_ca = lab
[lab]
database = $work/index.txt
new_certs_dir = $work
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
organizationName = optional
[req]
distinguished_name = dn
prompt = no
[dn]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
subjectAltName = \$ENV::ALT_NAMES
CONFIG
: >"$work/index.txt"
export ALT_NAMES=DNS:ecs.test

# issue NAME SUBJECT SECTION BEGIN END ISSUER|-
issue() {
    openssl genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1.key"
    openssl req -new -config "$work/ca.cnf" -key "$1.key" -subj "$2" -out "$work/$1.csr"
    if [ "$6" = - ]; then
        set -- "$@" -selfsign -keyfile "$1.key"
    else
        set -- "$@" -cert "$6.pem" -keyfile "$6.key"
    fi
    name=$1 section=$3 begin=$4 end=$5
    shift 6
    openssl ca -batch -notext -config "$work/ca.cnf" -extensions "$section" -startdate "$begin" -enddate "$end" \
        -in "$work/$name.csr" -out "$name.pem" "$@" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
}

issue root "/O=Lab Trust Services/CN=Lab Root" authority 20200101000000Z $forever -
issue intermediate "/O=Lab Trust Services/CN=Lab Issuing CA" authority 20200101000000Z $forever root
ALT_NAMES=DNS:ecs.test,IP:127.0.0.1
issue good /CN=ecs.test server 20200101000000Z $forever intermediate
issue expired /CN=ecs.test server 20200101000000Z 20200201000000Z intermediate
issue not_yet_valid /CN=ecs.test server 20980101000000Z $forever intermediate
issue self_signed /CN=ecs.test server 20200101000000Z $forever -
ALT_NAMES=DNS:elsewhere.test
issue wrong_name /CN=elsewhere.test server 20200101000000Z $forever intermediate
# What is signed is signed; the authorities' keys are not kept.
rm -f root.key intermediate.key
