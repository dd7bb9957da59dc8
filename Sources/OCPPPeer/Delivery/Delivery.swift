public import OCPPTypes

/// A message about a transaction on its way to the CSMS; it arrives whether anyone waits for this or not.
public struct Delivery<A: Action>: Sendable {
    /// The message id.
    public let id: String
    let answer: @Sendable () async throws -> Payload

    /// Waits for the answer, however long it takes.
    ///
    /// - Returns: The answer.
    /// - Throws: ``CallFailure`` when the CSMS refuses the message for good, or `CancellationError`.
    public func response() async throws -> A.Response {
        let payload = try await answer()
        do throws(ReadError) {
            return try A.Response(json: payload.bytes)
        } catch {
            throw CallFailure.invalidResponse([PayloadViolation(.wrongType, error.description)])
        }
    }
}

/// How often and how fast messages about transactions are tried again.
public struct DeliveryPolicy: Hashable, Sendable {
    /// How often a message is sent that the CSMS refuses (OCPP 1.6 TransactionMessageAttempts, 2.x MessageAttempts).
    public var attempts: Int
    /// The time before it is sent again, once for each attempt so far (TransactionMessageRetryInterval).
    public var interval: Duration

    /// Three attempts, a minute apart and then two.
    public init(attempts: Int = 3, interval: Duration = .seconds(60)) {
        self.attempts = attempts
        self.interval = interval
    }
}
