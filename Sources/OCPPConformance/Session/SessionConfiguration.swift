public import OCPP

/// What happens to messages that do not conform.
public enum ValidationMode: String, Sendable, Hashable, CaseIterable {
    /// Report and forward.
    case observe
    /// Report; answer an invalid CALL with CALLERROR instead of forwarding it. An invalid response is forwarded.
    case enforce
    /// Judge neither envelope nor payload.
    case off
}

/// How a ``Session`` judges.
public struct SessionConfiguration: Sendable, Hashable {
    /// What happens to messages of the station.
    public var up: ValidationMode = .observe
    /// What happens to messages of the CSMS.
    public var down: ValidationMode = .observe
    /// Judge by RFC 6455 alone: any subprotocol, any payload.
    public var passthrough = false
    /// The version to judge by, whatever was negotiated; nil follows the handshake, or failing that the content.
    public var version: OCPPVersion?
    /// The version to judge by where the handshake chooses none that is known; nil follows the content then.
    public var assumedVersion: OCPPVersion?
    /// Which error code answers which violation in `enforce` mode.
    public var preset: ErrorCodePreset = .spec
    /// How long a CALL may stay unanswered before it is reported, in nanoseconds; 0 never reports.
    public var callTimeout: UInt64 = 120_000_000_000
    /// Judge what OCPP 2.x demands and no schema states (OCPP-J 2.0.1 §4.1.5, Part 2 §2): fraction digits, characters of
    /// identifiers, empty optional fields.
    public var judgesBeyondSchema = true

    /// Follow the conversation: whether valid messages fit what went before (LM4xxx).
    public var judgesConversation = true

    /// The messages by which it judges: OCPP's own, or those with vendors' messages.
    public var catalogues = Catalogues.standard

    /// The defaults: observe both directions.
    public init() {}

    /// The mode for messages from one side.
    public func mode(from direction: Direction) -> ValidationMode { direction == .up ? up : down }
}
