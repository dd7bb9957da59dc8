import Capture
import Foundation
import OCPP16
import OCPP201
import OCPP21
import OCPPPeer
import TestSupport
import Testing

/// Every CALL that the Python package `ocpp` can build, through typed handlers on both sides, in three versions.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: Repository.python.path), "no Python peers; run `make deps`"))
struct InteroperabilityTests {
    private static func actions(_ version: OCPPVersion) -> [any Action.Type] {
        switch version {
        case .v16: OCPP16.Actions.all
        case .v201: OCPP201.Actions.all
        case .v21: OCPP21.Actions.all
        }
    }

    /// The smallest answer.
    private static func answer<A: Action>(_: A.Type) throws -> A.Response {
        let frame = DefaultAnswer.frame(toCall: "1", action: A.name, Catalogue.of(A.version), wall: 0)
        guard case .result(_, let payload)? = Frame(frame) else { throw CallError(.internalError) }
        return try A.Response(json: payload.bytes)
    }

    private static func handle<A: UpAction>(_ action: A.Type, _ csms: CSMS) {
        csms.on(action) { request, context in
            // What was read says what was sent.
            #expect(try A.Request(json: request.json) == request)
            return try Self.answer(action)
        }
    }

    private static func handle<A: DownAction>(_ action: A.Type, _ station: ChargingStation) {
        station.on(action) { request, context in
            #expect(try A.Request(json: request.json) == request)
            return try Self.answer(action)
        }
    }

    /// Every action was asked twice; answered when it goes that way, refused as not supported when not.
    private static func check(_ peer: ChildProcess, _ version: OCPPVersion, _ direction: Directions) {
        let catalogue = Catalogue.of(version)
        let events = peer.events(named: "answered")
        var answered = 0
        for event in events {
            guard let action = event.key, let id = catalogue.action(named: action) else {
                Issue.record("\(event)")
                continue
            }
            let isHandled = catalogue.directions(of: id).contains(direction)
            #expect(event.value == (isHandled ? "RESULT" : "NotSupported"), "\(action)")
            #expect(event.status == .word(isHandled ? "valid" : "refused"), "\(action)")
            if isHandled { answered += 1 }
        }
        let wanted = catalogue.actions.count {
            catalogue.directions(of: $0).contains(direction) && catalogue.kind(of: $0) == .call
        }
        #expect(answered == 2 * wanted)
    }

    @Test(arguments: OCPPVersion.allCases)
    func `a CSMS of ours answers every station's CALL`(version: OCPPVersion) async throws {
        let csms = CSMS(versions: [version], configuration: .patient)
        for action in Self.actions(version) { if let up = action as? any UpAction.Type { Self.handle(up, csms) } }
        let port = try await csms.listen()
        try await withThrowingTaskGroup { group in
            group.addTask { try await csms.run() }
            let peer = try ChildProcess.peer("every", "station", "ws://127.0.0.1:\(port)/CP-1", version.number)
            #expect(try await peer.exitStatus() == 0, "\(peer.transcript.suffix(2000))")
            Self.check(peer, version, .up)
            group.cancelAll()
        }
    }

    @Test(arguments: OCPPVersion.allCases)
    func `a station of ours answers every CALL of a CSMS`(version: OCPPVersion) async throws {
        let peer = try ChildProcess.peer("every", "csms", version.number)
        let port = try await peer.event("listening").port ?? 0
        let station = ChargingStation(
            "CP-1",
            url: "ws://127.0.0.1:\(port)",
            versions: [version],
            reconnect: .never,
            configuration: .patient
        )
        for action in Self.actions(version) {
            if let down = action as? any DownAction.Type { Self.handle(down, station) }
        }
        await #expect(throws: WebSocketError.self) { try await station.run() }
        #expect(try await peer.exitStatus() == 0, "\(peer.transcript.suffix(2000))")
        Self.check(peer, version, .down)
    }
}
