"""A station on the Python package `ocpp`: one whole charging session, remotely started. usage: station.py URL [STATUS]

With a STATUS it reports that one after booting.
"""
import asyncio
import logging
import sys

import websockets
from ocpp.routing import after, on
from ocpp.v16 import ChargePoint, call, call_result
from ocpp.v16.enums import Action

from report import LIMITS, PATIENCE, Recorded, fail, report

TIME = "2026-01-02T03:04:05Z"


class Station(ChargePoint):
    def __init__(self, *args):
        super().__init__(*args)
        self.remote = asyncio.get_running_loop().create_future()

    @on(Action.change_configuration)
    def change_configuration(self, key, value):
        report("configuration", key=key, value=value)
        return call_result.ChangeConfiguration(status="Accepted")

    @on(Action.get_configuration)
    def get_configuration(self, **_):
        return call_result.GetConfiguration(unknown_key=["everything"])

    @on(Action.remote_start_transaction)
    def remote_start(self, id_tag, **_):
        return call_result.RemoteStartTransaction(status="Accepted")

    @after(Action.remote_start_transaction)
    def remote_started(self, id_tag, **_):
        if not self.remote.done():
            self.remote.set_result(id_tag)


async def session(station):
    boot = await station.call(call.BootNotification(charge_point_vendor="Acme", charge_point_model="One"))
    report("booted", status=boot.status, interval=boot.interval)
    for status in sys.argv[2:]:
        await station.call(call.StatusNotification(connector_id=1, error_code="NoError", status=status))
    tag = await station.remote
    report("remote", idTag=tag)
    await station.call(call.StatusNotification(connector_id=1, error_code="NoError", status="Preparing"))
    answer = await station.call(call.Authorize(id_tag=tag))
    report("authorized", status=answer.id_tag_info["status"])
    started = await station.call(call.StartTransaction(connector_id=1, id_tag=tag, meter_start=1000, timestamp=TIME))
    report("started", transaction=started.transaction_id)
    await station.call(call.StatusNotification(connector_id=1, error_code="NoError", status="Charging"))
    sample = {"timestamp": TIME, "sampledValue": [{"value": "1012.5", "unit": "Wh"}]}
    await station.call(call.MeterValues(connector_id=1, transaction_id=started.transaction_id, meter_value=[sample]))
    stopped = await station.call(
        call.StopTransaction(meter_stop=1025, timestamp=TIME, transaction_id=started.transaction_id))
    report("stopped", status=(stopped.id_tag_info or {}).get("status", "not told"))
    await station.call(call.StatusNotification(connector_id=1, error_code="NoError", status="Available"))


async def main():
    async with websockets.connect(sys.argv[1], subprotocols=["ocpp1.6"], **LIMITS) as connection:
        report("connected", subprotocol=connection.subprotocol)
        station = Station("CP-1", Recorded(connection), PATIENCE)
        reading = asyncio.create_task(station.start())
        await session(station)
        reading.cancel()
        await connection.close(1000, "session over")
    report("done")


logging.basicConfig(level=logging.CRITICAL)
try:
    asyncio.run(main())
except Exception as error:
    fail(repr(error))
