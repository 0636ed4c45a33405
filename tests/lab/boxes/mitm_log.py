# SPDX-License-Identifier: MIT
"""Add-on for mitmdump: writes the heads of all requests, CONNECT included, to the file of option lab_log."""
from mitmproxy import ctx


class HeadLog:
    def load(self, loader):
        loader.add_option("lab_log", str, "", "file for the heads of all requests")

    def _write(self, flow):
        if ctx.options.lab_log:
            with open(ctx.options.lab_log, "ab") as out:
                out.write(flow.request.method.encode() + b" " + flow.request.pretty_url.encode() + b"\n"
                          + bytes(flow.request.headers) + b"\n")

    http_connect = request = _write


addons = [HeadLog()]
