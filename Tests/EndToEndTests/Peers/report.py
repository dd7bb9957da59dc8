"""What the peers share: each prints what happens to it as one JSON object per line."""
import asyncio
import json
import sys

import websockets


def report(event, **fields):
    print(json.dumps({"event": event, **fields}), flush=True)


def as_bytes(message):
    return message.encode() if isinstance(message, str) else message


# Only guards against a peer that hangs: no test depends on how fast anything is.
PATIENCE = 600
LIMITS = {"open_timeout": PATIENCE, "close_timeout": PATIENCE, "ping_interval": None, "compression": None}


class Recorded:
    """A connection of `websockets` that reports the bytes of every message in both directions."""

    def __init__(self, connection):
        self.connection = connection

    async def recv(self):
        message = await self.connection.recv()
        report("received", hex=as_bytes(message).hex(), binary=not isinstance(message, str))
        return message

    async def send(self, message):
        report("sent", hex=as_bytes(message).hex(), binary=not isinstance(message, str))
        await self.connection.send(message)


async def listen(serve):
    """A CSMS of OCPP 1.6 on a port that it reports; `serve` is called for each station."""
    async with websockets.serve(serve, "127.0.0.1", 0, subprotocols=["ocpp1.6"], **LIMITS) as server:
        report("listening", port=server.sockets[0].getsockname()[1])
        await asyncio.get_running_loop().create_future()


def fail(reason):
    report("failed", reason=str(reason))
    sys.exit(1)
