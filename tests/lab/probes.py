# SPDX-License-Identifier: MIT
"""The lab's own evidence: what ordinary programs see of a row's network, so that a verdict can be checked
against something that this project did not write."""
import re

import plan as p

URL = p.ECS_BASE + p.ECS_PATH[len("/config/v1/"):]
GATEWAY_URL = "https://mdav.us.endpoint.security.microsoft.com/ecs" + p.ECS_PATH
CURL_FORMAT = (r"\nhttp=%{http_code} connect=%{http_connect} verify=%{ssl_verify_result} size=%{size_download} "
               r"speed=%{speed_download} to=%{remote_ip}\n")


def _curl(plan, *more, url=URL, limit="3"):
    command = ["curl", "-sS", "--max-time", limit, "--max-filesize", "3000000", "-w", CURL_FORMAT, *more]
    if plan.proxy and url.startswith("https:"):
        command += ["--proxy", "http://" + plan.proxy]
    else:
        command += ["--noproxy", "*"]
    return command + [url]


def _dig(plan, *words):
    return ["dig", "+tries=1", "+time=4", "+nocookie", *words]


def _tls(name):
    return ["timeout", "4", "openssl", "s_client", "-connect", f"{p.ECS_HOST}:443", "-servername", name]


PROBES = {
    "curl": lambda plan: _curl(plan),
    "curl-4": lambda plan: _curl(plan, "-4"),
    "curl-6": lambda plan: _curl(plan, "-6"),
    "curl-k": lambda plan: _curl(plan, "-k"),
    "curl-long": lambda plan: _curl(plan, limit="20"),
    "curl-head": lambda plan: _curl(plan, "-D", "-", "-o", "/dev/null"),
    "curl-v": lambda plan: _curl(plan, "-v"),
    "curl-double-slash": lambda plan: _curl(plan, "--path-as-is", url=URL.replace(".com/", ".com//")),
    "curl-gateway": lambda plan: _curl(plan, url=GATEWAY_URL),
    "curl-first": lambda plan: _curl(plan, "--resolve", f"{p.ECS_HOST}:443:20.190.10.1"),
    "curl-second": lambda plan: _curl(plan, "--resolve", f"{p.ECS_HOST}:443:20.190.10.2"),
    "ncsi": lambda plan: _curl(plan, url="http://www.msftconnecttest.com/connecttest.txt"),
    "crl": lambda plan: _curl(plan, url="http://crl.microsoft.com/pki/crl/products/MicRooCerAut2011.crl"),
    "dig": lambda plan: _dig(plan, p.ECS_HOST, "A"),
    "dig6": lambda plan: _dig(plan, p.ECS_HOST, "AAAA"),
    "dig-first": lambda plan: _dig(plan, "+time=2", f"@{p.RESOLVER}", p.ECS_HOST, "A"),
    "dig-long": lambda plan: _dig(plan, "+time=15", p.ECS_HOST, "A"),
    "getent": lambda plan: ["getent", "ahosts", p.ECS_HOST],
    "tls": lambda plan: _tls(p.ECS_HOST),
    "tls-other-name": lambda plan: _tls("gccmod.ecs.office.com"),
    "route": lambda plan: ["ip", "route"],
    "date": lambda plan: ["date", "-u", "+%Y-%m-%d"],
    "whoami": lambda plan: ["id", "-u"],
    "output": lambda plan: ["sh", "-c", 'head -c 1000000 /dev/zero > "$1/probe"', "sh", "{output}"],
}


def matches(expected, text):
    return re.search(expected, text, re.MULTILINE | re.DOTALL) is not None
