public import OCPP

/// A message about a transaction that is kept until the CSMS has answered it.
public struct StoredMessage: Hashable, Sendable {
    /// The message id, also of what is sent again after a loss (OCPP-J 2.1 §4.1.4); after a refusal there is a new one.
    public var id: String
    /// The version that the payload is of.
    public var version: OCPPVersion
    /// The action, such as `StopTransaction`.
    public var action: String
    /// The request.
    public var payload: Payload
    /// The id of the StartTransaction whose answer tells the `transactionId` (OCPP 1.6).
    ///
    /// Nil once that is known, and for messages that need none.
    public var awaits: String?

    /// A message to be kept.
    public init(id: String, version: OCPPVersion, action: String, payload: Payload, awaits: String? = nil) {
        self.id = id
        self.version = version
        self.action = action
        self.payload = payload
        self.awaits = awaits
    }
}
