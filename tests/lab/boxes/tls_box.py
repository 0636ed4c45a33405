# SPDX-License-Identifier: MIT
"""Not quite TLS: tls_box.py LOG PORT alert:NUMBER|plain-http|silent ADDRESS..."""
import struct
import sys

from box import Log, hold, read_head, serve


def main():
    log, port, mode, *addresses = sys.argv[1:]
    seen = Log(log)

    def handle(connection):
        connection.settimeout(60)
        if mode == "plain-http":
            seen.write(connection.recv(4096)[:1])
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\n"
                               b"Content-Length: 30\r\nConnection: close\r\n\r\nplain HTTP only on this port.\n")
            return
        head = connection.recv(5)
        seen.write(head.hex().encode())
        if mode == "silent":
            hold(connection)
            return
        connection.recv(struct.unpack(">H", head[3:5])[0])
        connection.sendall(bytes([21, 3, 3, 0, 2, 2, int(mode.split(":")[1])]))
        read_head(connection)

    serve(addresses, int(port), handle)


main()
