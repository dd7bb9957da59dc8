"""A plain WebSocket server that echoes every message with its bytes and type, and refuses or closes when told to.

The last path component decides the handshake: `missing` 404, `denied` 401, `busy` 503, anything else 101.
A text message `close CODE REASON` closes; `ping` sends a ping and reports its pong.
"""
import asyncio
import http
import sys

import websockets

from report import LIMITS, as_bytes, report

REFUSALS = {
    "missing": (http.HTTPStatus.NOT_FOUND, [], "no such station\n"),
    "denied": (http.HTTPStatus.UNAUTHORIZED, [("WWW-Authenticate", 'Basic realm="csms"')], "who are you?\n"),
    "busy": (http.HTTPStatus.SERVICE_UNAVAILABLE, [("Retry-After", "7")], "come back later\n"),
}


def decide(connection, request):
    report("request", path=request.path, headers=[list(item) for item in request.headers.raw_items()])
    name = request.path.split("?")[0].rsplit("/", 1)[-1]
    if name not in REFUSALS:
        return None
    status, headers, body = REFUSALS[name]
    response = connection.respond(status, body)
    for field, value in headers:
        response.headers[field] = value
    return response


def choose(connection, offers):
    wanted = sys.argv[1:] or ["ocpp1.6", "ocpp2.0.1"]
    return next((choice for choice in wanted if choice in offers), None)


async def serve(connection):
    report("connected", path=connection.request.path, subprotocol=connection.subprotocol)
    try:
        while True:
            message = await connection.recv()
            report("received", hex=as_bytes(message).hex(), binary=not isinstance(message, str))
            if message == "ping":
                latency = await (await connection.ping(b"from the CSMS"))
                report("ponged", seconds=latency)
            elif isinstance(message, str) and message.startswith("close "):
                _, code, reason = message.split(" ", 2)
                await connection.close(int(code), reason)
            else:
                await connection.send(message)
    except websockets.ConnectionClosed:
        report("closed", code=connection.close_code, reason=connection.close_reason)


async def main():
    async with websockets.serve(
        serve, "127.0.0.1", 0, process_request=decide, select_subprotocol=choose, **LIMITS
    ) as server:
        report("listening", port=server.sockets[0].getsockname()[1])
        await asyncio.get_running_loop().create_future()


asyncio.run(main())
