# SPDX-License-Identifier: MIT
"""A long or lossy line inside the router: tun_box.py LOG DELAY_MS LOSE_EVERY

All that passes from one side to the other goes through a TUN device of ours, which holds each packet for
DELAY_MS and drops every LOSE_EVERY-th (0: none)."""
import collections
import fcntl
import os
import select
import struct
import subprocess
import sys
import time

from box import Log

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
SETUP = """link set long0 mtu 1500 up
rule add iif lan0 to 192.168.50.1 lookup local pref 1
rule add iif lan0 lookup 100 pref 10
rule add iif wan0 lookup 100 pref 11
route add default dev long0 table 100
"""


def main():
    log, delay, lose_every = sys.argv[1], int(sys.argv[2]) / 1000, int(sys.argv[3])
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH22x", b"long0", IFF_TUN | IFF_NO_PI))
    subprocess.run(["ip", "-batch", "-"], input=SETUP, text=True, check=True)
    Log(log).write(b"ready")
    waiting, seen = collections.deque(), 0
    while True:
        pause = max(0.0, waiting[0][0] - time.monotonic()) if waiting else None
        readable, _, _ = select.select([device], [], [], pause)
        if readable:
            packet = os.read(device, 65536)
            seen += 1
            if not lose_every or seen % lose_every:
                waiting.append((time.monotonic() + delay, packet))
        while waiting and waiting[0][0] <= time.monotonic():
            os.write(device, waiting.popleft()[1])


main()
