"""A plain WebSocket client that follows a script. usage: dialer.py URL [OFFER,OFFER…] < steps, one JSON object per line

  {"do": "send", "hex": "…", "binary": false}   {"do": "receive"}   {"do": "ping"}   {"do": "close", "code": 1000, "reason": ""}

When the steps end it waits for the other side to close.
"""
import asyncio
import json
import sys

import websockets

from report import LIMITS, as_bytes, fail, report


async def follow(connection, step):
    if step["do"] == "send":
        data = bytes.fromhex(step["hex"])
        await connection.send(data, text=not step.get("binary", False))
    elif step["do"] == "receive":
        message = await connection.recv()
        report("received", hex=as_bytes(message).hex(), binary=not isinstance(message, str))
    elif step["do"] == "ping":
        report("ponged", seconds=await (await connection.ping(b"from the station")))
    elif step["do"] == "close":
        await connection.close(step["code"], step["reason"])


async def main():
    offers = sys.argv[2].split(",") if len(sys.argv) > 2 else None
    try:
        connection = await websockets.connect(sys.argv[1], subprotocols=offers, **LIMITS)
    except websockets.InvalidStatus as refusal:
        response = refusal.response
        headers = [list(item) for item in response.headers.raw_items()]
        report("refused", status=response.status_code, headers=headers, body=(response.body or b"").decode())
        return
    report("connected", subprotocol=connection.subprotocol)
    loop = asyncio.get_running_loop()
    try:
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            await follow(connection, json.loads(line))
        await connection.wait_closed()
    except websockets.ConnectionClosed:
        pass
    report("closed", code=connection.close_code, reason=connection.close_reason)


try:
    asyncio.run(main())
except Exception as error:
    fail(repr(error))
