"""Sends every CALL that the Python package `ocpp` has a schema for, smallest and largest, and holds the answers to it.

  every.py station URL VERSION      as a station that dials
  every.py csms VERSION             as a CSMS that one station dials

Reports each answer: `{"event": "answered", "key": ACTION, "value": RESULT or the error's code, "status": "valid"}`.
"""
import asyncio
import json
import os
import sys

import ocpp
import websockets
from ocpp.messages import unpack, validate_payload

from report import LIMITS, report

FOLDERS = {"1.6": "v16", "2.0.1": "v201", "2.1": "v21"}


def schemas(version):
    """Every request's schema by its action."""
    folder = os.path.join(os.path.dirname(ocpp.__file__), FOLDERS[version], "schemas")
    for name in sorted(os.listdir(folder)):
        action = name.removesuffix(".json")
        if version == "1.6":
            if action.endswith("Response"):
                continue
        elif not action.endswith("Request"):
            continue
        with open(os.path.join(folder, name), encoding="utf-8-sig") as file:
            yield action.removesuffix("Request"), json.load(file)


def value(schema, root, whole, depth=0):
    """Something that a schema accepts."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        return value(root.get("definitions", {})[name], root, whole, depth)
    if "enum" in schema:
        return schema["enum"][0]
    kind = schema.get("type")
    if kind == "object" or "properties" in schema:
        required = schema.get("required", [])
        return {name: value(part, root, whole, depth + 1) for name, part in schema.get("properties", {}).items()
                if name != "customData" and (name in required or whole)}
    if kind == "array":
        count = max(schema.get("minItems", 0), 1 if whole else 0)
        return [value(schema["items"], root, whole, depth + 1) for _ in range(count)]
    if kind == "string":
        if schema.get("format") == "date-time":
            return "2026-01-02T03:04:05Z"
        if schema.get("format") == "uri":
            return "http://localhost/"
        return "abcdefghij"[:schema.get("maxLength", 10)]
    if kind in ("integer", "number"):
        return schema.get("minimum", min(1, schema.get("maximum", 1)))
    if kind == "boolean":
        return True
    return "any"


async def ask(socket, version):
    number = 0
    for action, schema in schemas(version):
        for whole in (False, True):
            number += 1
            await socket.send(json.dumps([2, f"c{number}", action, value(schema, schema, whole)]))
            while True:
                text = await asyncio.wait_for(socket.recv(), 60)
                answer = json.loads(text)
                if answer[0] in (3, 4) and answer[1] == f"c{number}":
                    break
            status = "refused"
            if answer[0] == 3:
                message = unpack(text)
                message.action = action
                try:
                    await validate_payload(message, version)
                    status = "valid"
                except Exception as error:
                    status = f"invalid: {error}"
            report("answered", key=action, value="RESULT" if answer[0] == 3 else answer[2], status=status)


async def station(url, version):
    async with websockets.connect(url, subprotocols=[f"ocpp{version}"], **LIMITS) as socket:
        await ask(socket, version)


async def csms(version):
    done = asyncio.Event()

    async def serve(socket):
        await ask(socket, version)
        done.set()

    async with websockets.serve(serve, "127.0.0.1", 0, subprotocols=[f"ocpp{version}"], **LIMITS) as server:
        report("listening", port=server.sockets[0].getsockname()[1])
        await done.wait()
        await asyncio.sleep(0)


if sys.argv[1] == "station":
    asyncio.run(station(sys.argv[2], sys.argv[3]))
else:
    asyncio.run(csms(sys.argv[2]))
