public import OCPP
public import OCPPTypes
import Synchronization
public import WebSocketFraming

/// A station that is connected to a ``CSMS``.
public final class ConnectedStation: Sendable {
    /// Its identity.
    public let id: String
    /// The version that both sides speak on this connection.
    public let version: OCPPVersion
    /// What ``CSMS/authenticate(_:)`` gave it.
    public let userInfo: (any Sendable)?
    /// Where the connection comes from.
    public let remoteAddress: String?
    private let line = Mutex<Conversation?>(nil)

    init(_ admitted: AdmittedStation, version: OCPPVersion) {
        id = admitted.identity
        self.version = version
        userInfo = admitted.userInfo
        remoteAddress = admitted.remoteAddress
    }

    /// The conversation goes over this from now on.
    func begin(_ conversation: Conversation) { line.withLock { $0 = conversation } }

    private func conversation() throws -> Conversation {
        guard let conversation = line.withLock({ $0 }) else { throw CallFailure.closed }
        return conversation
    }

    /// Sends a CALL and returns its answer.
    ///
    /// - Parameters:
    ///   - request: What is asked, of the version that the station speaks.
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
    ) async throws -> R.Action.Response where R.Action: DownAction {
        let options = CallOptions(timeout: timeout, validation: validation, id: id, priority: priority)
        return try await conversation().call(request, options)
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
        return try await conversation().call(action, payload, options)
    }

    /// Sends any text as one message, valid or not, without waiting for a turn or an answer.
    public func send(raw text: String) async throws { try await conversation().send(raw: Array(text.utf8)) }

    /// Closes the connection.
    public func close(_ code: CloseCode = .normal, reason: String = "") async {
        await line.withLock({ $0 })?.transport.close(code, reason: reason)
    }

    /// Cuts the connection.
    public func abort() async { await line.withLock({ $0 })?.transport.abort() }
}

/// What a handler of a ``CSMS`` knows beside the request.
public struct StationContext: Sendable {
    /// The station that asks.
    public let station: ConnectedStation
    /// The message id of its CALL.
    public let messageID: String
    /// The action.
    public let action: String
    /// The payload as it was received.
    public let payload: Payload
}

/// What is known of a station once it is let in.
struct AdmittedStation: Sendable {
    var identity: String
    var userInfo: (any Sendable)?
    var remoteAddress: String?
}
