/// How an ``Endpoint`` behaves.
public struct EndpointConfiguration: Sendable {
    /// How long an answer may take, unless a call says otherwise.
    public var timeout = Duration.seconds(30)
    /// How many CALLs may wait for their turn.
    public var queueCapacity = 64
    /// How long a CALL may wait for its turn; as long as it takes when there is no limit.
    public var queueLimit: Duration?
    /// How many of the peer's messages are handled at once.
    public var maxConcurrentHandlers = 1
    /// How many of the peer's messages may wait to be handled; then no more is read.
    public var arrivalCapacity = 64
    /// Which payloads are held to their schemas.
    public var validation = ValidationPolicy()
    /// With which codes CALLs are refused.
    public var errorCodes = ErrorCodes.spec
    /// How many messages in a row may be unreadable before the connection is closed; any number when there is no limit.
    public var badMessageLimit: Int?

    /// What the specification asks for.
    public init() {}
}
