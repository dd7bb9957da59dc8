/// A message that passed, for logs and tests: shown before anything is done with it.
public struct ObservedFrame: Hashable, Sendable {
    /// The station of the connection.
    public let station: String
    /// Whether this side sent it.
    public let isSent: Bool
    /// The bytes as they are on the wire.
    public let bytes: [UInt8]

    /// The bytes as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}
