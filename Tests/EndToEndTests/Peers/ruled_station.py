"""Stations on the Python package `ocpp` behind Fixtures/rules/nine.yaml. usage: ruled_station.py URL"""
import asyncio
import json
import logging
import sys

import websockets
from ocpp.routing import on
from ocpp.v16 import ChargePoint, call, call_result
from ocpp.v16.enums import Action

from report import LIMITS, PATIENCE, Recorded, fail, report

TIME = "2026-01-02T03:04:05Z"


class Station(ChargePoint):
    def __init__(self, *args):
        super().__init__(*args)
        self.remote = asyncio.get_running_loop().create_future()

    @on(Action.remote_start_transaction)
    def remote_start(self, id_tag, **_):
        report("asked", idTag=id_tag)
        if not self.remote.done():
            self.remote.set_result(id_tag)
        return call_result.RemoteStartTransaction(status="Accepted")


async def session(station, connection):
    boot = await station.call(call.BootNotification(charge_point_vendor="Acme", charge_point_model="One"))
    report("booted", interval=boot.interval)
    await station.remote
    # The library would not send this: its number is text, and its member unknown.
    quirk = {"connectorId": "1", "errorCode": "NoError", "status": "Available", "vendorTemperature": 31}
    await connection.send(json.dumps([2, "quirk", "StatusNotification", quirk]))
    answer = await station.call(call.DataTransfer(vendor_id="com.acme", message_id="ping"))
    report("pong", status=answer.status, value=answer.data)
    await station.call(call.StartTransaction(connector_id=1, id_tag="0001", meter_start=500, timestamp=TIME))
    await station.call(call.StopTransaction(transaction_id=1, meter_stop=400, timestamp=TIME))


async def main():
    async with websockets.connect(sys.argv[1] + "/CP-001", subprotocols=["ocpp1.6"], **LIMITS) as connection:
        station = Station("CP-001", Recorded(connection), PATIENCE)
        reading = asyncio.create_task(station.start())
        await session(station, connection)
        reading.cancel()
        await connection.close(1000)
    for _ in range(3):
        try:
            async with websockets.connect(sys.argv[1] + "/CP-TEST-01", subprotocols=["ocpp1.6"], **LIMITS):
                report("dialled", status=101)
        except websockets.InvalidStatus as error:
            report("dialled", status=error.response.status_code, value=error.response.headers.get("Retry-After"))
    report("done")


logging.basicConfig(level=logging.CRITICAL)
try:
    asyncio.run(main())
except Exception as error:
    fail(repr(error))
