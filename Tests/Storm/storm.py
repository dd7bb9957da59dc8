#!/usr/bin/env python3
"""Floods a relay from a few stations while honest ones go on with their work, and says what that cost them.

  storm.py [--linesman PATH] [--seconds N] [--flood NAME ...] [--list]

Prints a row for each flood: how long an honest station's Heartbeat took (service time, medians and 99th percentile),
how many of their CALLs got no answer, what the attackers sent, and the relay's memory. Exits with 1 when the 99th
percentile is more than 10 ms above that without a flood, when a CALL was lost, or when memory went beyond 100 MiB.
The attackers have a process of their own; on few cores they take time from everybody, which is part of the figures.
"""
import argparse
import asyncio
import multiprocessing
import os
import re
import socket
import struct
import subprocess
import sys
import time

HONEST, RATE = 50, 10
SLACK, MEMORY = 0.010, 100


def frame(payload, masked=True):
    """A text frame; the mask is zero, so that the bytes stay as they are."""
    size = len(payload)
    bit = 0x80 if masked else 0
    head = b"\x81"
    if size < 126:
        head += bytes([bit | size])
    elif size < 65536:
        head += bytes([bit | 126]) + struct.pack(">H", size)
    else:
        head += bytes([bit | 127]) + struct.pack(">Q", size)
    return head + (b"\0\0\0\0" if masked else b"") + payload


def ping():
    return b"\x89\x80\0\0\0\0"


def upgrade(path):
    return (f"GET {path} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Protocol: ocpp1.6\r\n\r\n").encode()


ACCEPTED = (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nSec-WebSocket-Protocol: ocpp1.6\r\n\r\n")


# What attackers send again and again, and how many of them there are.
def names(count, same):
    members = ",".join(f'"{"k" if same else f"k{n}"}":1' for n in range(count))
    return frame(f'[2,"1","Heartbeat",{{{members}}}]'.encode())


FLOODS = {
    "none": (0, lambda: b""),
    "text x, 1 station": (1, lambda: frame(b"x") * 8192),
    "text x, 20 stations": (20, lambda: frame(b"x") * 8192),
    "unknown actions": (1, lambda: b"".join(frame(f'[2,"{n}","Nope{n}",{{}}]'.encode()) for n in range(2000))),
    "repeated id": (1, lambda: frame(b'[2,"1","Heartbeat",{}]') * 2000),
    "90,000 names": (1, lambda: names(90_000, same=False)),
    "170,000 equal names": (1, lambda: names(170_000, same=True)),
    "170,000 equal names, 20 stations": (20, lambda: names(170_000, same=True)),
    "1 MiB of digits": (1, lambda: frame(b'[2,"1","Heartbeat",{"a":' + b"7" * 1_000_000 + b"}]")),
    "1 MiB of brackets": (1, lambda: frame(b"[" * 1_000_000)),
    "surrogates": (1, lambda: frame(b'[2,"1","Heartbeat",{"a":"' + b"\\ud800" * 160_000 + b'"}]')),
    "pings, 20 stations": (20, lambda: ping() * 8192),
}


class Frames(asyncio.Protocol):
    """Reads whole frames behind a head."""

    def __init__(self):
        self.buffer = bytearray()
        self.opened = False

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.buffer += data
        if not self.opened:
            end = self.buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            head = bytes(self.buffer[:end])
            del self.buffer[:end + 4]
            self.opened = True
            self.head_received(head)
        if not self.reads():
            self.buffer.clear()
            return
        while (payload := self.take()) is not None:
            self.received(payload)

    def reads(self):
        return True

    def take(self):
        data = self.buffer
        if len(data) < 2:
            return None
        size, at = data[1] & 0x7F, 2
        if size == 126:
            if len(data) < 4:
                return None
            size, at = struct.unpack_from(">H", data, 2)[0], 4
        masked = data[1] & 0x80
        key = b""
        if masked:
            key = bytes(data[at:at + 4])
            at += 4
        if size > 65535 or len(data) < at + size:
            return None
        payload = bytes(data[at:at + size])
        del data[:at + size]
        if masked:
            payload = bytes(byte ^ key[place & 3] for place, byte in enumerate(payload))
        return payload


class CSMS(Frames):
    """Answers honest stations and throws away what the others send."""

    def head_received(self, head):
        self.honest = b"/honest" in head.split(b"\r\n")[0]
        self.transport.write(ACCEPTED)

    def reads(self):
        return self.honest

    def received(self, payload):
        number = payload.split(b'"')[1]
        self.transport.write(frame(b'[3,"' + number + b'",{"currentTime":"2026-01-01T00:00:00Z"}]', masked=False))


class Station(Frames):
    """An honest station: a Heartbeat at its time, the next one when that is answered."""

    def __init__(self, times):
        super().__init__()
        self.times = times
        self.number = 0
        self.sent = None
        self.ready = asyncio.Event()

    def head_received(self, head):
        self.ready.set()

    def received(self, payload):
        if self.sent is not None:
            self.times.append(time.perf_counter() - self.sent)
            self.sent = None

    def beat(self):
        if self.sent is not None:
            return
        self.number += 1
        self.sent = time.perf_counter()
        self.transport.write(frame(f'[2,"{self.number}","Heartbeat",{{}}]'.encode()))


def attack(port, name, seconds, sent):
    count, make = FLOODS[name]
    data = make()
    sockets = []
    for number in range(count):
        link = socket.create_connection(("127.0.0.1", port))
        link.sendall(upgrade(f"/flood{number}"))
        while b"\r\n\r\n" not in link.recv(4096):
            pass
        link.setblocking(False)
        sockets.append([link, memoryview(data)])
    end = time.monotonic() + seconds
    while time.monotonic() < end and sockets:
        idle = True
        for entry in list(sockets):
            link, rest = entry
            try:
                done = link.send(rest[:262144])
                sent.value += done
                entry[1] = rest[done:] or memoryview(data)
                idle = False
                link.recv(65536)
            except BlockingIOError:
                pass
            except OSError:
                sockets.remove(entry)
        if idle:
            time.sleep(0.001)
    for link, _ in sockets:
        link.close()


def memory(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        return int(re.search(r"VmHWM:\s+(\d+)", file.read()).group(1)) / 1024


async def run(name, arguments):
    loop = asyncio.get_running_loop()
    csms = await loop.create_server(CSMS, "127.0.0.1", 0)
    upstream = csms.sockets[0].getsockname()[1]
    relay = subprocess.Popen(
        [arguments.linesman, "run", "-q", "--listen", "127.0.0.1:0", "--upstream", f"ws://127.0.0.1:{upstream}/ocpp"],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        port = None
        while port is None:
            line = await loop.run_in_executor(None, relay.stderr.readline)
            found = re.search(r"listening on \S+:(\d+)", line)
            port = int(found.group(1)) if found else None
        stations, times = [], []
        for number in range(HONEST):
            _, station = await loop.create_connection(lambda: Station(times), "127.0.0.1", port)
            station.transport.write(upgrade(f"/honest{number}"))
            await station.ready.wait()
            stations.append(station)
        sent = multiprocessing.Value("Q", 0)
        attacker = multiprocessing.Process(target=attack, args=(port, name, arguments.seconds, sent), daemon=True)
        attacker.start()
        end = time.monotonic() + arguments.seconds
        turn = 0
        while time.monotonic() < end:
            stations[turn % HONEST].beat()
            turn += 1
            await asyncio.sleep(1 / (HONEST * RATE))
        attacker.join(10)
        attacker.kill()
        patience = time.monotonic() + 10
        while any(station.sent is not None for station in stations) and time.monotonic() < patience:
            await asyncio.sleep(0.05)
        lost = sum(station.sent is not None for station in stations)
        return sorted(times), lost, sent.value / (1 << 20), memory(relay.pid)
    finally:
        relay.kill()
        csms.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--linesman", default=".build/release/linesman")
    parser.add_argument("--seconds", type=float, default=6)
    parser.add_argument("--flood", action="append", choices=list(FLOODS))
    parser.add_argument("--list", action="store_true", help="print the names of the floods")
    arguments = parser.parse_args()
    if arguments.list:
        print("\n".join(FLOODS))
        return 0
    if not os.access(arguments.linesman, os.X_OK):
        sys.exit(f"storm: there is no program {arguments.linesman}; build it with `make build`, or name one with --linesman")
    print(f"{'flood':34} {'sent MiB':>9} {'p50 ms':>8} {'p99 ms':>8} {'calls':>6} {'lost':>5} {'MiB':>6}")
    usual, failed = None, False
    for name in ["none"] + [name for name in arguments.flood or FLOODS if name != "none"]:
        times, lost, sent, size = asyncio.run(run(name, arguments))
        middle, high = (times[int(len(times) * part)] if times else float("nan") for part in (0.5, 0.99))
        usual = high if usual is None else usual
        bad = lost > 0 or not times or high > usual + SLACK or size > MEMORY
        failed |= bad
        print(f"{name:34} {sent:9.1f} {middle * 1000:8.2f} {high * 1000:8.2f} {len(times):6} {lost:5} {size:6.0f}"
              f"{'  ✗' if bad else ''}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
