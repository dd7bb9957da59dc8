import JSONScanning
import OCPP
import OCPPConformance
import OCPPRules
package import Traffic
package import WebSocketFraming

// What tests of rules and recordings need beside what peers can bring about: a recording may begin in the middle, go on
// behind an end that it does not tell from others, or hide what was said.
extension Exchange {
    /// Begins in the middle: both heads have passed unseen.
    ///
    /// - Parameters:
    ///   - number: Counts the connections of the recording.
    ///   - station: The station's identity.
    ///   - peer: Where it dialled from.
    ///   - context: What all exchanges of a thread share.
    package init(number: UInt64, amid station: String, from peer: PeerAddress, in context: inout Context) {
        self.init(number: number, from: peer, in: context)
        session = Session(station: station, configuration: context.configuration.session)
        goOn(in: &context)
    }

    /// Goes on behind an end: messages pass, as far as the session and the rules remember on the same connection.
    package mutating func goOn(in context: inout Context) {
        guard !isPassing else { return }
        phase = .passing
        ending = nil
        departed = nil
        deadline = 0
        station = LegState(reader: context.reader(of: .station))
        csms = LegState(reader: context.reader(of: .csms(0)))
        station.isConnected = true
        csms.isConnected = true
    }

    /// One frame has come, whole, as ``frameReceived(_:from:in:)`` takes it.
    package mutating func frameReceived(_ frame: [UInt8], from leg: Leg, in context: inout Context) -> Fate {
        // The byte behind the frame is lent to the scanner.
        var padded = frame + [0]
        return padded.withUnsafeMutableBytes { bytes in
            frameReceived(UnsafeMutableRawBufferPointer(rebasing: bytes[..<frame.count]), from: leg, in: &context)
        }
    }

    /// A message passed that rules cannot be shown: the session learns of it, so that its answer is known for what it is.
    package mutating func overheard(_ message: [UInt8], _ opcode: Opcode, from leg: Leg, in context: inout Context) {
        var findings: [Finding] = []
        PaddedBytes.with(copyOf: message) { message in
            _ = session.received(
                message,
                opcode: opcode,
                from: leg.sends,
                at: context.now,
                judge: &context.judge,
                into: &findings
            )
        }
    }

    /// A station that dials, shown to the rules; where they lead it to nobody asks.
    package mutating func dialled(_ request: HTTPRequestHead, in context: inout Context) {
        _ = rulesRoute(request, in: &context)
    }

    /// A Close frame, shown to the rules; that it ends something nobody asks.
    package mutating func closeSeen(_ code: UInt16?, from leg: Leg, in context: inout Context) {
        let close = ClosePayload(code: code.map { CloseCode(rawValue: $0) }, reason: "")
        rulesAboutClose(close, from: leg, in: &context)
    }

    /// A Ping, shown to the rules; that it goes on nobody asks.
    package mutating func pingSeen(from leg: Leg, in context: inout Context) {
        _ = rulesAboutPing(from: leg, in: &context)
    }

    /// For tests inside rule files: `${n}` is the repetition, and `${uuid}` counts up.
    package mutating func rehearse(repetition: Int, in context: inout Context) {
        guard let station = ruledStation(in: &context) else { return }
        station.run.repetition = repetition
        station.run.countsUUIDs = true
    }
}
