# SPDX-License-Identifier: MIT
"""A filter by server name behind an nft redirect: sni_box.py LOG ADDRESS PORT reset|close|silent NAME...

Reads the ClientHello; a listed name gets the treatment, all others are passed on to where they wanted to go."""
import socket
import struct
import sys

from box import Log, hold, reset, serve, splice

SO_ORIGINAL_DST = 80


def server_name(hello):
    """The name in a ClientHello, or an empty string."""
    try:
        place = 5 + 4 + 2 + 32
        place += 1 + hello[place]
        place += 2 + struct.unpack_from(">H", hello, place)[0]
        place += 1 + hello[place]
        end = place + 2 + struct.unpack_from(">H", hello, place)[0]
        place += 2
        while place < end:
            kind, length = struct.unpack_from(">HH", hello, place)
            if kind == 0:
                size = struct.unpack_from(">H", hello, place + 7)[0]
                return hello[place + 9:place + 9 + size].decode("ascii", "replace")
            place += 4 + length
    except (IndexError, struct.error):
        pass
    return ""


def main():
    log, address, port, action, *names = sys.argv[1:]
    seen = Log(log)

    def handle(connection):
        connection.settimeout(30)
        hello = connection.recv(5, socket.MSG_WAITALL)
        if len(hello) == 5:
            hello += connection.recv(struct.unpack_from(">H", hello, 3)[0], socket.MSG_WAITALL)
        name = server_name(hello)
        seen.write(f"name={name}".encode())
        if name in names:
            if action == "reset":
                reset(connection)
            elif action == "silent":
                hold(connection)
            return
        raw = connection.getsockopt(socket.SOL_IP, SO_ORIGINAL_DST, 16)
        wanted = (socket.inet_ntoa(raw[4:8]), struct.unpack_from(">H", raw, 2)[0])
        with socket.create_connection(wanted, timeout=10) as onward:
            onward.settimeout(60)
            onward.sendall(hello)
            splice(connection, onward)

    serve([address], int(port), handle)


main()
