package import OCPP
package import Traffic
import WebSocketFraming

/// One recorded connection, ready to be played again.
package struct ReplayScript: Sendable {
    /// One recorded message.
    package struct Step: Sendable {
        /// Who sent it.
        package let direction: Direction
        /// The message, as it was received.
        package let bytes: [UInt8]
        /// Whether it was a binary message.
        package let isBinary: Bool
        /// The kind of OCPP message; nil where it is none.
        package let kind: MessageKind?
        /// The message id as text.
        package let id: String?
        /// The action; of an answer that of its CALL.
        package let action: String?
        /// Nanoseconds since the connection began.
        package let at: UInt64
        /// The step that this one answers.
        package var answers: Int?
        /// The step that answers this one.
        package var answeredBy: Int?
    }

    /// The station's identity.
    package let station: String
    /// The version by which it was judged, where a record says so.
    package var version: OCPPVersion?
    /// The subprotocols that the station offered, where the handshake was recorded.
    package var offered: [String] = []
    /// The messages, in their order.
    package var steps: [Step] = []
    /// Nanoseconds between the beginning of the capture and that of the connection.
    package var begins: UInt64 = 0
    /// The wall clock when the connection began.
    package var wall: Int64 = 0
    /// The code of the Close frame that ended it, if one did.
    package var closeCode: UInt16?

    /// A script without steps.
    package init(station: String) { self.station = station }

    /// The recorded connections of some captures in which messages passed, oldest first.
    package static func load(_ paths: [String], stations: Glob? = nil) throws(CaptureError) -> [ReplayScript] {
        var stream = try RecordStream(paths)
        var scripts: [Int: ReplayScript] = [:]
        var places: [Int: (connection: Int, step: Int)] = [:]
        var begin: [Int: UInt64] = [:]
        var first: UInt64?
        while let item = try stream.next() {
            let record = item.record
            guard ![.header, .end, .gap].contains(record.event), stations?.matches(record.station) ?? true else {
                continue
            }
            // What this program answered in somebody's place is no part of the conversation.
            guard record.flags.isDisjoint(with: [.injected, .replayed]) else { continue }
            let now = record.time.monotonic
            first = first ?? now
            if scripts[item.connection] == nil {
                var script = ReplayScript(station: record.station)
                script.begins = now - min(now, first ?? now)
                script.wall = record.time.wall
                scripts[item.connection] = script
                begin[item.connection] = now
            }
            scripts[item.connection]?.note(record)
            guard record.event == .frame, let direction = record.direction else { continue }
            let count = scripts[item.connection]?.steps.count ?? 0
            var step = Step(
                direction: direction,
                bytes: record.bytes,
                isBinary: record.opcode == 2,
                kind: record.kind,
                id: record.id,
                action: record.action,
                at: now - min(now, begin[item.connection] ?? now)
            )
            places[item.index] = (item.connection, count)
            if let call = item.call, let place = places[call.index] {
                step.answers = place.step
                scripts[place.connection]?.steps[place.step].answeredBy = count
            }
            scripts[item.connection]?.steps.append(step)
        }
        return scripts.sorted { $0.key < $1.key }.map(\.value).filter { !$0.steps.isEmpty }
    }

    private mutating func note(_ record: CaptureRecord) {
        version = version ?? record.version
        if record.event == .handshake, record.direction == .up, let head = HTTPRequestHead(record.bytes) {
            offered = head.protocols
        }
        if record.event == .close, record.opcode == 8, closeCode == nil { closeCode = record.closeCode }
    }
}
