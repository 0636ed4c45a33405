# SPDX-License-Identifier: MIT
"""An HTTPS server with one fault: http_box.py LOG CHAIN KEY PORT MODE ADDRESS...

MODE: silent reset truncated garbage endless-headers huge-body gzip-bomb endless-chunks hostile"""
import functools
import ssl
import struct
import sys
import time
import zlib

from box import Log, hold, read_head, reset, serve

JSON_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\n"
HOSTILE = ("<script>alert('x')</script><img src=x onerror=alert(1)> \x1b[2J\x1b]0;owned\x07 "
           "\u202eexe.gnp \\\\10.0.0.1\\share\\a.png file://10.0.0.1/x %s%n ${jndi:ldap://x} ").encode()


@functools.cache
def gzip_bomb(megabytes=256):
    """A quarter of a gigabyte of blanks in about a quarter of a megabyte of gzip."""
    block, check = b" " * 1048576, 0
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)  # can be repeated as it is
    for _ in range(megabytes):
        check = zlib.crc32(block, check)
    return (b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff" + packed * megabytes + b"\x03\x00"
            + struct.pack("<II", check, megabytes << 20))


def answer(connection, raw, mode):
    if mode == "silent":
        hold(connection)
    elif mode == "reset":
        reset(raw)
    elif mode == "truncated":
        connection.sendall(JSON_HEAD + b'Content-Length: 5000\r\n\r\n{"ECS":{"CacheExpiryInMin":720,')
        time.sleep(0.05)
    elif mode == "garbage":
        connection.sendall(b"\x00\x01\x02RTSP is not HTTP\r\nnor is this\r\n\r\n" * 20)
    elif mode == "endless-headers":
        connection.sendall(JSON_HEAD)
        block = b"".join(b"X-Filler-%06d: %s\r\n" % (n, b"v" * 200) for n in range(300))
        while True:
            connection.sendall(block)
    elif mode == "huge-body":
        connection.sendall(JSON_HEAD + b"Content-Length: 1073741824\r\n\r\n")
        for _ in range(16384):
            connection.sendall(b" " * 65536)
    elif mode == "endless-chunks":
        connection.sendall(JSON_HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
        while True:
            connection.sendall(b"10000\r\n" + b" " * 65536 + b"\r\n")
    elif mode == "gzip-bomb":
        bomb = gzip_bomb()
        connection.sendall(JSON_HEAD + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(bomb) + bomb)
    elif mode == "hostile":
        line = HOSTILE.replace(b"\r", b"").replace(b"\n", b"")
        body = b"<html><title>Access denied " + HOSTILE + b"</title><body>Blocked by policy. " + HOSTILE * 20
        connection.sendall(b"HTTP/1.1 403 Blocked " + line + b"\r\nServer: " + line + b"\r\nX-Note: " + line
                           + b"\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(body) + body)


def main():
    log, chain, key, port, mode, *addresses = sys.argv[1:]
    seen = Log(log)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain, key)

    def handle(raw):
        raw.settimeout(60)
        with context.wrap_socket(raw, server_side=True, do_handshake_on_connect=True) as connection:
            head = read_head(connection)
            seen.write(head)
            if head:
                answer(connection, connection, mode)

    serve(addresses, int(port), handle)


main()
