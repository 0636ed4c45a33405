# SPDX-License-Identifier: MIT
"""What the small boxes share: a threaded TCP listener, a log of what was received, a hard reset."""
import socket
import struct
import threading


class Log:
    def __init__(self, path):
        self._file = open(path, "ab", buffering=0)

    def write(self, data):
        self._file.write(data if data.endswith(b"\n") else data + b"\n")


def serve(addresses, port, handle):
    """Calls handle(connection) in a thread for each connection to any of \\a addresses; never returns."""
    threads = []
    for address in addresses:
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        listener = socket.socket(family, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((address, port))
        listener.listen(50)
        threads.append(threading.Thread(target=_accept, args=(listener, handle)))
        threads[-1].start()
    for thread in threads:
        thread.join()


def _accept(listener, handle):
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=_guard, args=(handle, connection), daemon=True).start()


def _guard(handle, connection):
    try:
        with connection:
            handle(connection)
    except OSError:
        pass


def reset(connection):
    """Ends the connection with RST."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def hold(connection, seconds=120):
    """Says nothing, reads nothing more, until the peer goes or the time is over."""
    connection.settimeout(seconds)
    try:
        while connection.recv(65536):
            pass
    except OSError:
        pass


def read_head(connection, limit=65536):
    data = b""
    while b"\r\n\r\n" not in data and len(data) < limit:
        part = connection.recv(4096)
        if not part:
            break
        data += part
    return data


def splice(left, right):
    """Copies both ways until one side ends."""
    def copy(source, target):
        try:
            while True:
                part = source.recv(65536)
                if not part:
                    break
                target.sendall(part)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            for each in (source, target):
                try:
                    each.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass
    back = threading.Thread(target=copy, args=(right, left), daemon=True)
    back.start()
    copy(left, right)
    back.join()
