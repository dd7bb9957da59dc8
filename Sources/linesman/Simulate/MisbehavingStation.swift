import OCPP16
import OCPPPeer
import WebSocketFraming

/// A station that does, one after the other, what stations in the field are known to do wrong.
struct MisbehavingStation: Sendable {
    /// The time from one step to the next.
    let pace: Duration

    /// One thing that is wrong, as messages in the order sent.
    struct Misdeed: Sendable {
        /// What is wrong, in a few words.
        let name: String
        /// The texts, sent without waiting for answers.
        let messages: [String]
    }

    /// Each needs no more than an open connection; the ids are fixed so that a capture of the run can be compared.
    static let misdeeds: [Misdeed] = [
        Misdeed(
            name: "a number is sent as a string, an integer with a fraction",
            messages: [
                #"[2,"m1","StartTransaction",{"connectorId":"1","idTag":"TAG-1","meterStart":12.5,"timestamp":"2026-01-02T03:04:05Z"}]"#
            ]
        ),
        Misdeed(
            name: "a status of OCPP 1.5, a date without its T and zone",
            messages: [
                #"[2,"m2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Occupied","timestamp":"2026-01-02 03:04:05"}]"#
            ]
        ),
        Misdeed(
            name: "a field that the specification does not know",
            messages: [#"[2,"m3","Authorize",{"idTag":"TAG-1","pin":1234}]"#]
        ),
        Misdeed(name: "an action that does not exist", messages: [#"[2,"m4","HeartBeat",{}]"#]),
        Misdeed(
            name: "an action of the other direction",
            messages: [#"[2,"m5","RemoteStartTransaction",{"idTag":"TAG-1"}]"#]
        ),
        Misdeed(
            name: "the same message id twice",
            messages: [#"[2,"m6","Heartbeat",{}]"#, #"[2,"m6","Heartbeat",{}]"#]
        ),
        Misdeed(
            name: "a second CALL while the first is unanswered",
            messages: [#"[2,"m7","Heartbeat",{}]"#, #"[2,"m8","Heartbeat",{}]"#]
        ),
        Misdeed(name: "an answer that nobody asked for", messages: [#"[3,"never-asked",{"status":"Accepted"}]"#]),
        Misdeed(name: "an error for nobody, with a code of its own", messages: [#"[4,"never-asked","Oops","",{}]"#]),
        Misdeed(name: "JSON that ends too early", messages: [#"[2,"m9","Heartbeat",{}"#]),
        Misdeed(name: "JSON that is no array", messages: [#"{"action":"Heartbeat"}"#]),
        Misdeed(name: "a message type that does not exist", messages: [#"[7,"m10","Heartbeat",{}]"#]),
        Misdeed(name: "a message id that is a number", messages: [#"[2,11,"Heartbeat",{}]"#]),
        Misdeed(
            name: "a message id of more than 36 characters",
            messages: [#"[2,"m12-0000000000-0000000000-0000000000-0000","Heartbeat",{}]"#]
        ),
        Misdeed(
            name: "a key twice in one object",
            messages: [#"[2,"m13","Authorize",{"idTag":"TAG-1","idTag":"TAG-2"}]"#]
        ),
        Misdeed(
            name: "a required field is missing, another is too long",
            messages: [#"[2,"m14","BootNotification",{"chargePointModel":"A model name that is much too long"}]"#]
        ),
    ]

    /// Boots properly, then does everything wrong once and ends with text that is not UTF-8.
    func play(_ station: ChargingStation) async throws {
        // What it answers is wrong as well: the status does not exist.
        station.on(action: "ChangeConfiguration", validation: .off) { _, _ in #"{"status":"Ok"}"# }
        station.on(action: "RemoteStartTransaction") { _, _ in throw CallError("SomethingWrong", "a code of its own") }
        do {
            try await station.run { csms in
                let boot = BootNotification.Request(chargePointVendor: "Careless", chargePointModel: "Misbehaving")
                _ = try await csms.call(boot)
                for misdeed in Self.misdeeds {
                    try await Task.sleep(for: pace)
                    for message in misdeed.messages { try await csms.send(raw: message) }
                }
                try await Task.sleep(for: pace)
                let latin1 = Array(#"[2,"m15","DataTransfer",{"vendorId":"B"#.utf8) + [0xFC] + Array(#"ro"}]"#.utf8)
                try await csms.send(raw: latin1)
                // The other side has to close now (RFC 6455 §8.1), and has the time to.
                try await Task.sleep(for: .seconds(10))
            }
        } catch let error as WebSocketError where error.code == .closed {
            // Whoever has had enough of it may hang up; that is not a failure of the scenario.
        }
    }
}
