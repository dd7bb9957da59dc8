"""A server that accepts, reports what it receives, and says nothing but the lines of its standard input."""
import asyncio
import sys

import websockets

from report import as_bytes, listen, report


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


asyncio.run(listen(serve))
