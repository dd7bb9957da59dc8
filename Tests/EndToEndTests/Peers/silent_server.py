"""A WebSocket server that reports what it receives and never says a word."""
import asyncio

import websockets

from report import LIMITS, as_bytes, report


async def serve(connection):
    report("connected", path=connection.request.path, subprotocol=connection.subprotocol)
    try:
        while True:
            message = await connection.recv()
            report("received", hex=as_bytes(message).hex(), binary=not isinstance(message, str))
    except websockets.ConnectionClosed:
        report("closed", code=connection.close_code, reason=connection.close_reason)


async def main():
    async with websockets.serve(serve, "127.0.0.1", 0, subprotocols=["ocpp1.6"], **LIMITS) as server:
        report("listening", port=server.sockets[0].getsockname()[1])
        await asyncio.get_running_loop().create_future()


asyncio.run(main())
