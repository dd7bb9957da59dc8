/// What a ``Conversation`` asks of whoever owns it.
struct ConversationHooks: Sendable {
    /// Which actions have a handler by now.
    var routes: @Sendable () -> Routes
    /// Answers a CALL.
    var handle: @Sendable (IncomingMessage) async throws -> Payload
    /// Takes a SEND.
    var take: @Sendable (IncomingMessage) async throws -> Void
    /// Does what is to be done after an answer left.
    var follow: @Sendable (IncomingMessage, Payload) async throws -> Void
    /// Hears that the peer refused an answer.
    var answerRefused: @Sendable (RefusedAnswer) async -> Void
    /// Sees every message; nothing when nobody wants to.
    var observe: (@Sendable (_ isSent: Bool, [UInt8]) -> Void)?
    /// Takes a line for the log.
    var log: @Sendable (Notice) -> Void
}
