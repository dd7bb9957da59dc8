/// Why a connection is closed: the status code of a close frame (RFC 6455 §7.4).
public struct CloseCode: RawRepresentable, Hashable, Sendable, BitwiseCopyable {
    /// The code as sent, 0 to 65535.
    public let rawValue: UInt16

    /// Takes any code, allowed or not.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The purpose is fulfilled.
    public static let normal = CloseCode(rawValue: 1000)
    /// An endpoint goes away, for example a server that shuts down.
    public static let goingAway = CloseCode(rawValue: 1001)
    /// The peer broke the protocol.
    public static let protocolError = CloseCode(rawValue: 1002)
    /// The peer sent a type of data that cannot be accepted.
    public static let unsupportedData = CloseCode(rawValue: 1003)
    /// No code was in the close frame; never sent.
    public static let noStatus = CloseCode(rawValue: 1005)
    /// The connection ended without a close frame; never sent.
    public static let abnormal = CloseCode(rawValue: 1006)
    /// The data does not fit its type, for example text that is not UTF-8.
    public static let invalidData = CloseCode(rawValue: 1007)
    /// The peer broke a policy.
    public static let policyViolation = CloseCode(rawValue: 1008)
    /// The message is too big to process.
    public static let messageTooBig = CloseCode(rawValue: 1009)
    /// The server did not negotiate an extension that the client needs.
    public static let missingExtension = CloseCode(rawValue: 1010)
    /// The server met an unexpected condition.
    public static let internalError = CloseCode(rawValue: 1011)
    /// The service restarts (IANA registry).
    public static let serviceRestart = CloseCode(rawValue: 1012)
    /// The service is overloaded, try again later (IANA registry).
    public static let tryAgainLater = CloseCode(rawValue: 1013)
    /// A gateway got an invalid answer from its upstream (IANA registry).
    public static let badGateway = CloseCode(rawValue: 1014)
    /// The TLS handshake failed; never sent.
    public static let tlsFailure = CloseCode(rawValue: 1015)

    /// Whether an endpoint may put this code into a close frame.
    ///
    /// True for the codes that RFC 6455 §7.4.1 and the IANA registry define for the wire (1000 to 1003, 1007 to 1014)
    /// and for those of libraries and applications (3000 to 4999).
    public var maySend: Bool {
        switch rawValue {
        case 1000...1003, 1007...1014, 3000...4999: true
        default: false
        }
    }
}

extension CloseCode: CustomStringConvertible {
    /// The number.
    public var description: String { "\(rawValue)" }
}
