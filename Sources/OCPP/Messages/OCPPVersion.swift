/// A version of OCPP-J that Linesman judges.
public enum OCPPVersion: UInt8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
    case v16
    case v201
    case v21

    /// The WebSocket subprotocol that negotiates this version, such as `ocpp2.0.1`.
    public var subprotocol: String {
        switch self {
        case .v16: "ocpp1.6"
        case .v201: "ocpp2.0.1"
        case .v21: "ocpp2.1"
        }
    }

    /// The number alone, such as `2.0.1`.
    public var number: String { String(subprotocol.dropFirst(4)) }

    /// The version that the given subprotocol negotiates, if it is one of ours.
    public init?(subprotocol: String) {
        guard let version = Self.allCases.first(where: { $0.subprotocol == subprotocol }) else { return nil }
        self = version
    }
}
