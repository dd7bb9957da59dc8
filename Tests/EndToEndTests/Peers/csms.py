"""A CSMS on the Python package `ocpp`: answers a charging session and, after boot, sends two commands of its own.

usage: csms.py [STATUS [TRANSACTION]]   What it says of the tag that a transaction is started with, and its number.
"""
import asyncio
import logging
import sys

import websockets
from ocpp.routing import after, on
from ocpp.v16 import ChargePoint, call, call_result
from ocpp.v16.enums import Action, AuthorizationStatus, RegistrationStatus

from report import PATIENCE, Recorded, listen, report

TIME = "2026-01-02T03:04:05Z"
ACCEPTED = {"status": AuthorizationStatus.accepted}
STARTED = {"status": sys.argv[1]} if len(sys.argv) > 1 else ACCEPTED
TRANSACTION = int(sys.argv[2]) if len(sys.argv) > 2 else 7001


class Backend(ChargePoint):
    @on(Action.boot_notification)
    def boot(self, charge_point_vendor, charge_point_model, **_):
        report("boot", vendor=charge_point_vendor, model=charge_point_model)
        return call_result.BootNotification(current_time=TIME, interval=300, status=RegistrationStatus.accepted)

    @after(Action.boot_notification)
    async def command(self, **_):
        answer = await self.call(call.ChangeConfiguration(key="HeartbeatInterval", value="60"))
        report("changed", status=answer.status)
        answer = await self.call(call.RemoteStartTransaction(id_tag="REMOTE-1", connector_id=1))
        report("remote", status=answer.status)

    @on(Action.authorize)
    def authorize(self, id_tag):
        report("authorize", idTag=id_tag)
        return call_result.Authorize(id_tag_info=ACCEPTED)

    @on(Action.heartbeat)
    def heartbeat(self):
        return call_result.Heartbeat(current_time=TIME)

    @on(Action.start_transaction)
    def start_transaction(self, meter_start, id_tag, **_):
        report("start", idTag=id_tag, meter=meter_start)
        return call_result.StartTransaction(transaction_id=TRANSACTION, id_tag_info=STARTED)

    @on(Action.meter_values)
    def meter_values(self, meter_value, transaction_id=None, **_):
        report("meter", transaction=transaction_id, value=meter_value[0]["sampled_value"][0]["value"])
        return call_result.MeterValues()

    @on(Action.status_notification)
    def status_notification(self, status, **_):
        report("status", status=status)
        return call_result.StatusNotification()

    @on(Action.stop_transaction)
    def stop_transaction(self, meter_stop, transaction_id, **_):
        report("stop", transaction=transaction_id, meter=meter_stop)
        return call_result.StopTransaction(id_tag_info=ACCEPTED)


async def serve(connection):
    report("connected", path=connection.request.path, subprotocol=connection.subprotocol)
    backend = Backend(connection.request.path.rsplit("/", 1)[-1], Recorded(connection), PATIENCE)
    try:
        await backend.start()
    except websockets.ConnectionClosed:
        report("closed", code=connection.close_code, reason=connection.close_reason)


logging.basicConfig(level=logging.CRITICAL)
asyncio.run(listen(serve))
