/// What a CSMS and a station have in common.
public struct PeerConfiguration: Sendable {
    /// How messages are exchanged: time limits, queues, validation, error codes.
    public var endpoint = EndpointConfiguration()
    /// Makes message ids; each must be new on all connections of a station, 36 characters at most (OCPP-J 2.1 §4.1.4).
    public var makeID: @Sendable () -> String = { MessageID.random() }
    /// After which silence the peer is asked for a sign of life; after two of them the connection is cut.
    ///
    /// Nil never asks.
    public var pingInterval: Duration? = .seconds(60)
    /// How long the opening handshake, and later the closing one, may take.
    public var handshakeTimeout = Duration.seconds(30)
    /// Where notices go: warnings and errors to standard error, unless a program has a log of its own.
    public var log: @Sendable (Notice) -> Void = { if $0.level >= .warning { StandardErrorLog.write("\($0)\n") } }

    /// What is usual.
    public init() {}

    /// How long an answer may take, unless a call says otherwise.
    public var timeout: Duration {
        get { endpoint.timeout }
        set { endpoint.timeout = newValue }
    }

    /// Which payloads are held to their schemas.
    public var validation: ValidationPolicy {
        get { endpoint.validation }
        set { endpoint.validation = newValue }
    }

    /// With which codes CALLs are refused.
    public var errorCodes: ErrorCodes {
        get { endpoint.errorCodes }
        set { endpoint.errorCodes = newValue }
    }
}
