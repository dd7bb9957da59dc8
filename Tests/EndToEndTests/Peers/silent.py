"""A server that accepts, reports what it receives, and says nothing but the lines of its standard input."""
import asyncio
import sys

import websockets

from report import LIMITS, as_bytes, report


async def prompt(connection):
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        await connection.send(line.rstrip("\n"))


async def serve(connection):
    report("connected", path=connection.request.path, subprotocol=connection.subprotocol)
    prompting = asyncio.create_task(prompt(connection))
    try:
        while True:
            message = await connection.recv()
            report("received", hex=as_bytes(message).hex(), binary=not isinstance(message, str))
    except websockets.ConnectionClosed:
        report("closed", code=connection.close_code, reason=connection.close_reason)
    prompting.cancel()


async def main():
    async with websockets.serve(serve, "127.0.0.1", 0, subprotocols=["ocpp1.6"], **LIMITS) as server:
        report("listening", port=server.sockets[0].getsockname()[1])
        await asyncio.get_running_loop().create_future()


asyncio.run(main())
