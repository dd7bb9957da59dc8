"""A WebSocket server that reports what it receives and never says a word."""
import asyncio

import websockets

from report import as_bytes, listen, report


async def serve(connection):
    report("connected", path=connection.request.path, subprotocol=connection.subprotocol)
    try:
        while True:
            message = await connection.recv()
            report("received", hex=as_bytes(message).hex(), binary=not isinstance(message, str))
    except websockets.ConnectionClosed:
        report("closed", code=connection.close_code, reason=connection.close_reason)


asyncio.run(listen(serve))
