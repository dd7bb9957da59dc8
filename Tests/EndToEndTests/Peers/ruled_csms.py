"""A CSMS on the Python package `ocpp` behind Fixtures/rules/nine.yaml: what it does, and what reaches it."""
import asyncio
import logging

import websockets
from ocpp.exceptions import OCPPError
from ocpp.routing import after, on
from ocpp.v16 import ChargePoint, call, call_result
from ocpp.v16.enums import Action

from report import PATIENCE, Recorded, listen, report

TIME = "2026-01-02T03:04:05Z"


class Backend(ChargePoint):
    @on(Action.boot_notification)
    def boot(self, **_):
        return call_result.BootNotification(current_time=TIME, interval=3600, status="Accepted")

    @after(Action.boot_notification)
    async def command(self, **_):
        try:
            await self.call(call.RemoteStartTransaction(id_tag="DEADBEEF"), suppress=False)
            report("refused", status="not at all")
        except OCPPError as error:
            report("refused", status=error.code, reason=error.description)
        answer = await self.call(call.RemoteStartTransaction(id_tag="0001"))
        report("remote", status=answer.status)

    @on(Action.status_notification)
    def status_notification(self, connector_id, **rest):
        report("status", transaction=connector_id, value=",".join(sorted(rest)))
        return call_result.StatusNotification()

    @on(Action.data_transfer)
    def data_transfer(self, **_):
        report("data")
        return call_result.DataTransfer(status="Rejected")

    @on(Action.start_transaction)
    def start_transaction(self, **_):
        return call_result.StartTransaction(transaction_id=1, id_tag_info={"status": "Accepted"})

    @on(Action.stop_transaction)
    def stop_transaction(self, meter_stop, **_):
        report("stop", meter=meter_stop)
        return call_result.StopTransaction()


async def serve(connection):
    report("connected", path=connection.request.path)
    backend = Backend(connection.request.path.rsplit("/", 1)[-1], Recorded(connection), PATIENCE)
    try:
        await backend.start()
    except websockets.ConnectionClosed:
        report("closed", code=connection.close_code)


logging.basicConfig(level=logging.CRITICAL)
asyncio.run(listen(serve))
