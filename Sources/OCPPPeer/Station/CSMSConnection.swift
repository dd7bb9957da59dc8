import JSONScanning
public import OCPP
public import OCPPTypes
public import WebSocketFraming

/// What a ``ChargingStation`` has to do with its CSMS, through all connections.
///
/// While there is no connection, calls wait for the next one, as long as their answer may take. Those that were sent
/// when a connection ended fail with ``CallFailure/closed``: whether the CSMS has seen them is not known.
public final class CSMSConnection: Sendable {
    private let line: StationLine
    private let queue: DeliveryQueue
    private let makeID: @Sendable () -> String

    init(_ line: StationLine, _ queue: DeliveryQueue, makeID: @escaping @Sendable () -> String) {
        self.line = line
        self.queue = queue
        self.makeID = makeID
    }

    /// The version agreed on for the present connection, or the last one.
    public var version: OCPPVersion { line.version }

    /// Whether there is a connection now.
    public var isConnected: Bool { line.isConnected }

    /// Sends a CALL and returns its answer.
    ///
    /// - Parameters:
    ///   - request: What is asked, of the version agreed on.
    ///   - timeout: How long the answer may take, if not as long as usual.
    ///   - validation: What becomes of an invalid request or answer, if not as usual.
    ///   - id: The message id, a fresh one by default.
    ///   - priority: Which of several CALLs that wait is sent first.
    /// - Returns: The answer.
    /// - Throws: ``CallFailure``, or `CancellationError`.
    public func call<R: ActionRequest>(
        _ request: R,
        timeout: Duration? = nil,
        validation: Validation? = nil,
        id: String? = nil,
        priority: CallPriority = .normal
    ) async throws -> R.Action.Response where R.Action: UpAction {
        let options = CallOptions(timeout: timeout, validation: validation, id: id, priority: priority)
        return try await line.conversation(within: timeout).call(request, options)
    }

    /// Sends a CALL by name and returns the payload of its answer.
    ///
    /// - Parameters:
    ///   - action: The action, a vendor's own included.
    ///   - payload: The request.
    ///   - timeout: How long the answer may take, if not as long as usual.
    ///   - validation: What becomes of an invalid request or answer, if not as usual.
    ///   - id: The message id, a fresh one by default.
    /// - Returns: The payload of the CALLRESULT.
    /// - Throws: ``CallFailure``, or `CancellationError`.
    public func call(
        action: String,
        payload: Payload = .empty,
        timeout: Duration? = nil,
        validation: Validation? = nil,
        id: String? = nil
    ) async throws -> Payload {
        let options = CallOptions(timeout: timeout, validation: validation, id: id)
        return try await line.conversation(within: timeout).call(action, payload, options)
    }

    /// Sends a message that nobody answers (OCPP 2.1).
    public func send<M: SendMessage>(_ message: M, validation: Validation? = nil) async throws where M.Send: UpSend {
        let conversation = try await line.conversation(within: nil)
        guard M.Send.version == conversation.version else { throw CallFailure.wrongVersion }
        try await conversation.send(M.Send.name, Payload(bytes: message.json), validation: validation)
    }

    /// Sends any text as one message, valid or not, without waiting for a turn or an answer.
    public func send(raw text: String) async throws { try await send(raw: Array(text.utf8)) }

    /// Sends any bytes as one text message, UTF-8 or not.
    public func send(raw bytes: [UInt8]) async throws {
        try await line.conversation(within: nil).send(raw: bytes)
    }

    /// Closes the present connection; the station dials again if its policy says so.
    public func close(_ code: CloseCode = .normal, reason: String = "") async {
        await line.current?.transport.close(code, reason: reason)
    }

    /// Cuts the present connection, as when a station loses its power.
    public func abort() async { await line.current?.transport.abort() }

    /// Keeps a message about a transaction, and sends it in order until it is answered: through losses of the connection,
    /// and with a ``FileTransactionStore`` through the end of the program.
    ///
    /// - Parameters:
    ///   - request: The message, of the version agreed on.
    ///   - start: The ``Delivery/id`` of the StartTransaction whose answer tells the `transactionId` that is to stand in
    ///     `request` (OCPP 1.6); it is put there before the message is sent.
    /// - Returns: Once the message is safe, its way, which one may wait for or forget.
    /// - Throws: What the store says when it cannot keep it.
    @discardableResult
    public func deliver<R: ActionRequest>(
        _ request: R,
        startedBy start: String? = nil
    ) async throws -> Delivery<R.Action> where R.Action: UpAction {
        let message = StoredMessage(
            id: makeID(),
            version: R.Action.version,
            action: R.Action.name,
            payload: Payload(bytes: request.json),
            awaits: start
        )
        try await queue.add(message)
        return Delivery(id: message.id) { [queue] in try await queue.answer(to: message.id) }
    }

    /// Introduces the station until it is accepted, and returns the answer that accepts it.
    ///
    /// Other calls wait meanwhile. What is not accepted is repeated after the time that the CSMS names (OCPP 2.0.1
    /// Part 2 B02 and B03; OCPP 1.6 §4.2); what brings no answer, or one that names none, after `interval`.
    ///
    /// - Parameters:
    ///   - request: A `BootNotification.Request`.
    ///   - interval: The time between attempts when the CSMS leaves it open.
    /// - Returns: The answer whose status is Accepted.
    /// - Throws: ``CallFailure`` when the request is refused or invalid, or `CancellationError`.
    public func boot<R: ActionRequest>(
        _ request: R,
        interval: Duration = .seconds(60)
    ) async throws -> R.Action.Response where R.Action: UpAction {
        precondition(R.Action.name == "BootNotification", "a station boots with a BootNotification")
        line.beginBooting()
        defer { line.endBooting() }
        while true {
            var wait = interval
            do {
                let conversation = try await line.conversation(within: nil, whileBooting: true)
                let response = try await conversation.call(request, CallOptions(priority: .high))
                let payload = Payload(bytes: response.json)
                if payload["/status"]?.string == "Accepted" { return response }
                if let seconds = payload["/interval"]?.int, seconds > 0 { wait = .seconds(seconds) }
            } catch CallFailure.timedOut {
            } catch CallFailure.closed {
            }
            try await Task.sleep(for: wait)
        }
    }
}

/// What a handler of a ``ChargingStation`` knows beside the request.
public struct CSMSContext: Sendable {
    /// The CSMS that asks.
    public let csms: CSMSConnection
    /// The message id of its CALL.
    public let messageID: String
    /// The action.
    public let action: String
    /// The payload as it was received.
    public let payload: Payload
}
