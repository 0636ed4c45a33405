# SPDX-License-Identifier: MIT
"""A name server that misbehaves on request: dns_box.py ADDRESS ZONE.json

The zone's "mode": normal | servfail | refused | silent | delay | wrong-id | aaaa-servfail | aaaa-silent | truncate
("delay" takes "seconds"; "names" limits the misbehaviour to these names, else it is for all)."""
import ipaddress
import json
import socket
import struct
import sys
import threading
import time

A, CNAME, AAAA = 1, 5, 28


def read_question(message):
    labels, place = [], 12
    while message[place]:
        length = message[place]
        labels.append(message[place + 1:place + 1 + length].decode("ascii", "replace"))
        place += length + 1
    kind = struct.unpack_from(">H", message, place + 1)[0]
    return ".".join(labels).lower(), kind, message[12:place + 5]


def encode_name(name):
    return b"".join(bytes([len(part)]) + part.encode() for part in name.split(".")) + b"\0"


def answer(zone, message, over_tcp):
    """The reply to one query, or None for silence."""
    name, kind, question = read_question(message)
    mode = zone["mode"]
    if zone.get("names") and name not in zone["names"]:
        mode = "normal"
    number = struct.unpack_from(">H", message)[0]
    if mode == "silent" or (mode == "aaaa-silent" and kind == AAAA):
        return None
    if mode == "delay":
        time.sleep(zone["seconds"])
    if mode == "wrong-id":
        number ^= 0x5555
    code, records, flags = 0, [], 0x8580
    if mode == "servfail" or (mode == "aaaa-servfail" and kind == AAAA):
        code = 2
    elif mode == "refused":
        code = 5
    elif mode == "truncate" and not over_tcp:
        flags |= 0x0200
    else:
        code, records = look_up(zone, name, kind)
    head = struct.pack(">HHHHHH", number, flags | code, 1, len(records), 0, 0)
    return head + question + b"".join(records)


def look_up(zone, name, kind):
    records = []
    while name in zone["aliases"]:
        target = zone["aliases"][name]
        data = encode_name(target)
        records.append(encode_name(name) + struct.pack(">HHIH", CNAME, 1, 60, len(data)) + data)
        name = target
    if name not in zone["records"]:
        return (0 if name in zone["empty"] or records else 3), records
    for text in zone["records"][name]:
        address = ipaddress.ip_address(text)
        if kind == (A if address.version == 4 else AAAA):
            records.append(encode_name(name) + struct.pack(">HHIH", kind, 1, 60, len(address.packed))
                           + address.packed)
    return 0, records


def serve_udp(zone, listener):
    while True:
        message, peer = listener.recvfrom(4096)

        def reply(message=message, peer=peer):
            try:
                text = answer(zone, message, False)
                if text:
                    listener.sendto(text, peer)
            except (IndexError, struct.error, OSError):
                pass
        threading.Thread(target=reply, daemon=True).start()


def serve_tcp(zone, listener):
    while True:
        connection, _ = listener.accept()

        def reply(connection=connection):
            with connection:
                try:
                    connection.settimeout(5)
                    # resolvers send several questions over one connection (RFC 7766)
                    while head := connection.recv(2, socket.MSG_WAITALL):
                        size = struct.unpack(">H", head)[0]
                        text = answer(zone, connection.recv(size, socket.MSG_WAITALL), True)
                        if text:
                            connection.sendall(struct.pack(">H", len(text)) + text)
                        else:
                            time.sleep(20)
                except (struct.error, IndexError, OSError):
                    pass
        threading.Thread(target=reply, daemon=True).start()


def main():
    address, zone_file = sys.argv[1:]
    with open(zone_file) as text:
        zone = json.load(text)
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    tcp = socket.socket(family, socket.SOCK_STREAM)
    tcp.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    tcp.bind((address, 53))
    tcp.listen(50)
    threading.Thread(target=serve_tcp, args=(zone, tcp), daemon=True).start()
    udp = socket.socket(family, socket.SOCK_DGRAM)
    udp.bind((address, 53))
    serve_udp(zone, udp)


main()
