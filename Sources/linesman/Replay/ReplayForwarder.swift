import Capture
import OCPP
import OCPPPeer

/// Asks a real CSMS what the recording does not know.
actor ReplayForwarder {
    private let connection: WebSocketConnection
    private let timeout: Duration
    private var waiting: [String: CheckedContinuation<[UInt8]?, Never>] = [:]
    private var isClosed = false

    private init(_ connection: WebSocketConnection, _ timeout: Duration) {
        self.connection = connection
        self.timeout = timeout
    }

    /// Dials as the station that is forwarded; nil, and a word on standard error, when that fails.
    static func dial(_ url: WebSocketURL, _ offered: [String], timeout: Duration) async -> ReplayForwarder? {
        do {
            let connection = try await WebSocketConnection.dial(url, subprotocols: offered)
            let forwarder = ReplayForwarder(connection, timeout)
            Task { await forwarder.read() }
            return forwarder
        } catch {
            StandardError.warn("\(error)")
            return nil
        }
    }

    /// The answer to one CALL, nothing at all to a SEND; nil when there is none to be had.
    func ask(_ frame: [UInt8]) async -> [UInt8]? {
        guard let (kind, id) = Self.parts(frame), !isClosed else { return nil }
        guard (try? await connection.send(text: frame)) != nil else { return nil }
        guard kind == .call else { return [] }
        let timer = Task {
            try? await Task.sleep(for: timeout)
            self.settle(id, nil)
        }
        defer { timer.cancel() }
        return await withCheckedContinuation { continuation in
            guard !isClosed, waiting[id] == nil else { return continuation.resume(returning: nil) }
            waiting[id] = continuation
        }
    }

    func close() async { await connection.close() }

    private func read() async {
        for await event in connection.events {
            switch event {
            case .text(let bytes), .binary(let bytes):
                guard let (kind, id) = Self.parts(bytes) else { continue }
                switch kind {
                case .result, .error, .resultError: settle(id, bytes)
                case .send: continue
                case .call:
                    // The station follows the recording; what the upstream asks on its own is not part of it.
                    let words = "a replay forwards only what the station asks"
                    if let refusal = Self.refusal(of: bytes, saying: words) {
                        try? await connection.send(text: refusal)
                    }
                }
            case .closed, .ping, .pong: continue
            }
        }
        isClosed = true
        for id in waiting.keys { settle(id, nil) }
    }

    private func settle(_ id: String, _ answer: [UInt8]?) {
        waiting.removeValue(forKey: id)?.resume(returning: answer)
    }

    /// A CALLERROR to a CALL; nil for anything else.
    static func refusal(of frame: [UInt8], saying words: String) -> [UInt8]? {
        guard let (kind, id) = parts(frame), kind == .call else { return nil }
        return Array("[4,\(CaptureJSON.quoted(id)),\"InternalError\",\(CaptureJSON.quoted(words)),{}]".utf8)
    }

    private static func parts(_ frame: [UInt8]) -> (MessageKind, String)? {
        guard let anatomy = FrameParts(recording: frame.span.bytes) else { return nil }
        let id = JSONUnescape.text(frame.span.bytes.extracting(anatomy.id))
        return (anatomy.kind, id)
    }
}
