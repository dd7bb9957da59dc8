"""A CSMS and a station on the Python package `ocpp` that speak a vendor's messages too.

usage: vendor.py csms | vendor.py station URL

Content of DataTransfer, right and wrong, both ways; and SelfTest, an action that OCPP does not have, from the CSMS.
"""
import asyncio
import json
import logging
import sys
from dataclasses import dataclass
from typing import Any, Optional

import ocpp.messages
import websockets
from ocpp.routing import after, on
from ocpp.v16 import ChargePoint, call, call_result
from ocpp.v16.enums import Action, RegistrationStatus

from report import LIMITS, PATIENCE, Recorded, fail, listen, report

TIME = "2026-01-02T03:04:05Z"


@dataclass
class SelfTest:
    level: int


@dataclass
class SelfTestResult:
    result: Optional[Any] = None


# The package finds the classes of actions by name in these modules.
call.SelfTest, SelfTest.__name__ = SelfTest, "SelfTest"
call_result.SelfTest, SelfTestResult.__name__ = SelfTestResult, "SelfTest"


class Backend(ChargePoint):
    @on(Action.boot_notification)
    def boot(self, **_):
        return call_result.BootNotification(current_time=TIME, interval=300, status=RegistrationStatus.accepted)

    @on(Action.data_transfer)
    def transfer(self, vendor_id, message_id=None, data=None):
        price = "cheap" if data and "cheap" in data else 0.31
        return call_result.DataTransfer(status="Accepted", data=json.dumps({"price": price}))

    @on(Action.heartbeat)
    def heartbeat(self):
        return call_result.Heartbeat(current_time=TIME)

    @after(Action.heartbeat)
    async def test(self):
        for level in [2, 9]:
            answer = await self.call(SelfTest(level=level), skip_schema_validation=True)
            report("tested", value=str(answer.result))
        report("tests", value="over")


class Station(ChargePoint):
    @on("SelfTest", skip_schema_validation=True)
    def self_test(self, level):
        return SelfTestResult(result="Passed" if level < 5 else "Perhaps")


async def talk(station):
    await station.call(call.BootNotification(charge_point_vendor="Acme", charge_point_model="One"))
    for content in [{"currency": "EUR", "kWh": 0.5}, {"currency": "eur", "kWh": 0.5, "note": "cheap"}]:
        await station.call(call.DataTransfer(vendor_id="com.acme", message_id="Tariff", data=json.dumps(content)))
    await station.call(call.DataTransfer(vendor_id="other", data="anything"))
    await station.call(call.Heartbeat())


async def serve(connection):
    backend = Backend(connection.request.path.rsplit("/", 1)[-1], Recorded(connection), PATIENCE)
    try:
        await backend.start()
    except websockets.ConnectionClosed:
        report("closed", code=connection.close_code)


async def station(url):
    async with websockets.connect(url, subprotocols=["ocpp1.6"], **LIMITS) as connection:
        station = Station("CP-1", Recorded(connection), PATIENCE)
        reading = asyncio.create_task(station.start())
        await talk(station)
        report("talked")
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
        reading.cancel()
        await connection.close(1000, "over")
    report("done")


logging.basicConfig(level=logging.CRITICAL)
try:
    asyncio.run(listen(serve) if sys.argv[1] == "csms" else station(sys.argv[2]))
except Exception as error:
    fail(repr(error))
