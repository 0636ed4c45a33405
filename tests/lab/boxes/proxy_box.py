# SPDX-License-Identifier: MIT
"""A proxy that misbehaves: proxy_box.py LOG ADDRESS PORT silent|ssh|reset|close|ntlm|STATUS"""
import sys

from box import Log, hold, read_head, reset, serve

TEXT = {"502": "Bad Gateway", "504": "Gateway Timeout", "403": "Forbidden", "429": "Too Many Requests"}


def main():
    log, address, port, mode = sys.argv[1:]
    seen = Log(log)

    def handle(connection):
        connection.settimeout(60)
        if mode == "ssh":
            connection.sendall(b"SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n")
            seen.write(read_head(connection))
            connection.sendall(b"Invalid SSH identification string.\r\n")
            return
        seen.write(read_head(connection))
        if mode == "silent":
            hold(connection)
        elif mode == "reset":
            reset(connection)
        elif mode == "ntlm":
            # A real one keeps the connection for the sign-in; whoever answers is seen in the log.
            for _ in range(3):
                body = b"<html><body>Sign in to use the internet</body></html>"
                connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Negotiate"
                                   b"\r\nProxy-Authenticate: NTLM\r\nContent-Type: text/html\r\n"
                                   b"Proxy-Connection: keep-alive\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
                head = read_head(connection)
                if not head:
                    return
                seen.write(head)
        elif mode != "close":
            body = f"<html><h1>{mode} {TEXT.get(mode, '')}</h1></html>".encode()
            connection.sendall(f"HTTP/1.1 {mode} {TEXT.get(mode, 'Error')}\r\nContent-Type: text/html\r\n"
                               f"Via: 1.1 gw1.corp.example\r\nConnection: close\r\n"
                               f"Content-Length: {len(body)}\r\n\r\n".encode() + body)

    serve([address], int(port), handle)


main()
