import JSONScanning
import OCPP
import Traffic

/// A connector is Faulted, and the error code says that there is no error.
enum FaultedWithoutError: Watch {
    static let topics: [WatchTopic] = [.status]
    static let page = Page(
        4036,
        "faulted-without-error",
        .note,
        "a connector is Faulted, and the error code says that there is no error",
        why: """
            Whoever has to repair it does not learn what is broken.
            """,
        clauses: .all("OCPP 1.6 §4.9"),
        help: "say an errorCode, or a vendorErrorCode beside it",
        good: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"GroundFailure","status":"Faulted"}]
            < [3,"m2",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
            < [3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
            > [2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Faulted"}]
            < [3,"m2",{}]
            """#
    )

    static func remark(on message: borrowing WatchedMessage, knowing memory: borrowing StationMemory) -> Remark? {
        let notice = message.notice
        guard notice.version == .v16, notice.status == .faulted, notice.reason == Word.noError,
            !notice.has(.hasVendorError), memory.told.times(4036, notice.place) == 0
        else { return nil }
        var remark = Remark("Faulted without an error", pointer: "/errorCode", seen: "NoError")
        remark.habit = notice.place
        return remark
    }
}
