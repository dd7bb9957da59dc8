import Capture
import Machine
import OCPP
import OCPPPeer

/// The smallest answer that a schema accepts, for whatever a simulator is asked and has no opinion about.
enum DefaultReply {
    /// The payload of an answer to a CALL.
    ///
    /// - Parameters:
    ///   - action: What is asked.
    ///   - version: The version that the connection speaks.
    ///   - direction: Who asks.
    /// - Returns: The payload.
    /// - Throws: The refusal of an action that is unknown, or that the other side is to be asked.
    static func payload(
        to action: String,
        _ version: OCPPVersion,
        asking direction: Directions
    ) throws(CallError) -> Payload {
        let catalogue = Catalogue.of(version)
        guard let known = catalogue.action(named: action) else { throw .notImplemented(action) }
        guard catalogue.directions(of: known).contains(direction) else { throw .notSupported(action) }
        let frame = DefaultAnswer.frame(toCall: "1", action: action, catalogue, wall: SystemClock.wall)
        guard case .result(_, let payload)? = Frame(frame, version: version) else { throw .notSupported(action) }
        return payload
    }
}
