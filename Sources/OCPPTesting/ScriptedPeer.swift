public import OCPPPeer
public import OCPPTypes

/// The other end of a conversation, played by a test message by message.
///
/// Nothing is answered but by the test, and anything may be sent. Only one task at a time may wait for a message.
public struct ScriptedPeer: Sendable {
    /// What the test did not expect.
    public enum Failure: Error, Hashable, Sendable {
        /// The connection ended before the message.
        case ended
        /// Something came that is no message.
        case noMessage(String)
        /// Another message came.
        case other(Frame)
    }

    /// The connection.
    public let transport: InMemoryTransport
    /// What it speaks.
    public let version: OCPPVersion

    /// Plays one end of a pair.
    public init(_ transport: InMemoryTransport, version: OCPPVersion) {
        self.transport = transport
        self.version = version
    }

    /// A connection for a station under test, and who plays its CSMS.
    public static func csms(_ version: OCPPVersion) -> (station: InMemoryTransport, peer: ScriptedPeer) {
        let (station, csms) = InMemoryTransport.pair(version: version)
        return (station, ScriptedPeer(csms, version: version))
    }

    // MARK: Hearing

    /// Waits for the next message.
    ///
    /// - Returns: The message.
    /// - Throws: ``Failure``.
    public func next() async throws -> Frame {
        for await event in transport.received {
            switch event {
            case .text(let bytes):
                guard let frame = Frame(bytes, version: version) else {
                    throw Failure.noMessage(String(decoding: bytes, as: UTF8.self))
                }
                return frame
            case .closed: throw Failure.ended
            case .binary, .ping, .pong: continue
            }
        }
        throw Failure.ended
    }

    /// Waits for a CALL of this action.
    ///
    /// - Returns: Its message id and the request.
    /// - Throws: ``Failure``, or why the payload cannot be read.
    public func call<A: Action>(_: A.Type) async throws -> (id: String, request: A.Request) {
        let frame = try await next()
        guard case .call(let id, A.name, let payload) = frame else { throw Failure.other(frame) }
        return (id, try A.Request(json: payload.bytes))
    }

    // MARK: Saying

    /// Answers a CALL.
    public func answer(_ id: String, _ response: some WireObject) async throws {
        try await send(.result(id: id, payload: Payload(bytes: response.json)))
    }

    /// Refuses a CALL.
    public func refuse(_ id: String, _ error: CallError) async throws { try await send(.error(id: id, error)) }

    /// Asks, under this message id.
    public func ask<R: ActionRequest>(_ request: R, id: String) async throws {
        try await send(.call(id: id, action: R.Action.name, payload: Payload(bytes: request.json)))
    }

    /// Sends a message, valid or not.
    public func send(_ frame: Frame) async throws { try await transport.send(text: frame.bytes(for: version)) }

    /// Sends any text as one message.
    public func send(raw text: String) async throws { try await transport.send(text: Array(text.utf8)) }

    /// Cuts the connection.
    public func cut() async { await transport.abort() }
}
