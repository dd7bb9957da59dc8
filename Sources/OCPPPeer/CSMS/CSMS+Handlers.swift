public import OCPPTypes

// What a CSMS answers.
extension CSMS {
    /// Answers a station's CALLs of one action; instead of what did before.
    ///
    /// The handler throws a ``CallError`` to refuse; any other error becomes an InternalError that tells nothing.
    public func on<A: UpAction>(
        _ action: A.Type,
        validation: Validation? = nil,
        _ answer: @escaping @Sendable (A.Request, StationContext) async throws -> A.Response
    ) {
        table.on(action, validation: validation, answer)
    }

    /// Answers CALLs of any name, a vendor's own included, from payload to payload; in every version.
    public func on(
        action: String,
        validation: Validation? = nil,
        _ answer: @escaping @Sendable (Payload, StationContext) async throws -> Payload
    ) {
        table.on(action: action, validation: validation, answer)
    }

    /// Answers every CALL that has no handler of its own.
    public func onAnyOther(
        validation: Validation? = nil,
        _ answer: @escaping @Sendable (Payload, StationContext) async throws -> Payload
    ) {
        table.onAnyOther(validation: validation, answer)
    }

    /// Runs when the answer to a CALL was sent, with what was asked and what was answered.
    public func after<A: UpAction>(
        _ action: A.Type,
        _ follow: @escaping @Sendable (A.Request, A.Response, StationContext) async throws -> Void
    ) {
        table.after(action, follow)
    }

    /// Takes a station's SENDs (OCPP 2.1).
    public func onSend<S: UpSend>(
        _ send: S.Type,
        validation: Validation? = nil,
        _ take: @escaping @Sendable (S.Message, StationContext) async throws -> Void
    ) {
        table.onSend(send, validation: validation, take)
    }

    /// Hears when a station refuses an answer (OCPP 2.1, CALLRESULTERROR).
    public func onResultError(_ hear: @escaping @Sendable (RefusedAnswer, StationContext) async -> Void) {
        table.onAnswerRefused(hear)
    }
}
