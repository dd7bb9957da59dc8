import JSONScanning
import OCPP
import OCPPConformance
import Traffic

@testable import OCPPRules

/// Messages of one version as stations and CSMSs send them: most in order, some with the quirks that are known.
struct MessageMaker {
    private let version: OCPPVersion
    private let catalogue: Catalogue
    private var payloads: PayloadMaker

    struct Message {
        var bytes: [UInt8]
        var direction: Direction
        /// The CALL that it answers.
        var call: [UInt8]?
        var configuration: SessionConfiguration
    }

    init(_ version: OCPPVersion, seed: UInt64) {
        self.version = version
        catalogue = Catalogue.of(version)
        payloads = PayloadMaker(version, seed: seed)
    }

    mutating func next(_ number: Int) -> Message {
        var configuration = SessionConfiguration()
        configuration.version = version
        // Half of them are those that rules are about.
        let often = [
            "MeterValues", "StatusNotification", "StartTransaction", "StopTransaction", "TransactionEvent",
            "BootNotification", "ChangeConfiguration", "SetVariables", "Authorize", "Heartbeat",
        ]
        var action = payloads.action()
        if number % 2 == 0, let known = catalogue.action(named: often[number / 2 % often.count]) { action = known }
        let name = catalogue.name(of: action)
        let direction: Direction =
            catalogue.directions(of: action).allows(.up) && (number % 3 > 0 || catalogue.directions(of: action) == .up)
            ? .up : .down
        let isSend = catalogue.kind(of: action) == .send
        let head = Array("[\(isSend ? 6 : 2),\"m\(number)\",\"\(name)\",".utf8)
        var request = payloads.request(of: action)
        if !isSend, payloads.chance(40), let response = payloads.response(of: action) {
            return Message(
                bytes: Array("[3, \"m\(number)\",".utf8) + spoil(response, name, isRequest: false) + "]".utf8,
                direction: direction.opposite,
                call: head + marked(request) + "]".utf8,
                configuration: configuration
            )
        }
        request = spoil(request, name, isRequest: true)
        return Message(bytes: head + request + "]".utf8, direction: direction, call: nil, configuration: configuration)
    }

    /// Puts a quirk into every other payload.
    private mutating func spoil(_ payload: [UInt8], _ action: String, isRequest: Bool) -> [UInt8] {
        guard payloads.chance(50) else { return payload }
        var editor = PayloadEditor(Array("[".utf8) + payload + "]".utf8, element: 0)
        func change(_ pointer: String, _ text: String) {
            guard let pointer = RulePointer(pointer) else { return }
            editor.transform(pointer) { _ in Array(text.utf8) }
        }
        switch (action, isRequest) {
        case ("MeterValues", true):
            if payloads.chance(50) {
                change("/meterValue/*/sampledValue/*/value", version == .v16 ? "604.2130" : "\"604.2130\"")
            } else {
                change("/meterValue/*/timestamp", "\"2026-08-22T10:00:00+02\"")
            }
        case ("StatusNotification", true):
            change("/errorCode", "\"Error\"")
            if version == .v16 { change("/status", "\"Occupied\"") } else { change("/connectorStatus", "\"Charging\"") }
        case ("StartTransaction", true), ("StopTransaction", true), ("TransactionEvent", true):
            change("/timestamp", "\"2026-08-22T10:00:00\"")
        case ("BootNotification", true):
            change("/chargePointVendor", "\"\"")
            change("/chargingStation/vendorName", "\"\"")
        case ("BootNotification", false), ("Heartbeat", false):
            if payloads.chance(50) {
                change("/currentTime", "\"2026-08-22 10:00:00\"")
            } else {
                change("/interval", "86400")
            }
        case ("ChangeConfiguration", true):
            change("/key", payloads.chance(50) ? "\"HeartbeatInterval\"" : "\"MeterValueSampleInterval\"")
            change("/value", "\"5\"")
        default: break
        }
        return Array(editor.finished().dropFirst().dropLast())
    }

    /// With a tag that is on a block list.
    private mutating func marked(_ payload: [UInt8]) -> [UInt8] {
        guard payloads.chance(50) else { return payload }
        var editor = PayloadEditor(Array("[".utf8) + payload + "]".utf8, element: 0)
        for pointer in ["/idTag", "/idToken/idToken"] {
            guard let pointer = RulePointer(pointer) else { continue }
            editor.transform(pointer) { _ in Array("\"DEADBEEF\"".utf8) }
        }
        return Array(editor.finished().dropFirst().dropLast())
    }
}
