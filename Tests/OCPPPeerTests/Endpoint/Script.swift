import OCPPPeer
import Testing

/// An endpoint that is told what happens, in text, and what it wants done.
struct Script {
    var endpoint: Endpoint

    init(
        _ version: OCPPVersion,
        routes: Routes = Routes(anyOther: .init()),
        _ configure: (inout EndpointConfiguration) -> Void = { _ in }
    ) {
        var configuration = EndpointConfiguration()
        configure(&configuration)
        endpoint = Endpoint(version: version, routes: routes, configuration: configuration)
    }

    /// What it wants done about a message, without what it tells people.
    mutating func hears(_ text: String, at now: Duration = .zero) -> [EndpointStep] {
        endpoint.received(Array(text.utf8), at: now).withoutNotes
    }

    /// Calls the peer.
    mutating func calls(
        _ number: UInt64,
        _ action: String = "Heartbeat",
        _ payload: Payload = .empty,
        at now: Duration = .zero,
        _ change: (inout OutgoingCall) -> Void = { _ in }
    ) -> [EndpointStep] {
        var call = OutgoingCall(number: number, id: "ours-\(number)", action: action, payload: payload)
        change(&call)
        return endpoint.call(call, at: now).withoutNotes
    }

    /// A handler is done.
    mutating func answers(_ number: UInt64, _ payload: Payload) -> [EndpointStep] {
        endpoint.answered(number, with: .success(payload)).withoutNotes
    }
}

extension [EndpointStep] {
    /// What is to be done, and not only to be told.
    var withoutNotes: [EndpointStep] {
        filter { if case .note = $0 { false } else { true } }
    }

    /// What is to be told.
    var notes: [Notice] { compactMap { if case .note(let notice) = $0 { notice } else { nil } } }

    /// The messages that are to be sent.
    var sent: [String] {
        compactMap { if case .send(let bytes) = $0 { String(decoding: bytes, as: UTF8.self) } else { nil } }
    }

    /// The ids of the messages that are to be handled.
    var handled: [String] {
        compactMap {
            switch $0 {
            case .handle(let message), .take(let message): message.id
            default: nil
            }
        }
    }
}

extension EndpointStep {
    /// A message that is to be sent.
    static func send(_ text: String) -> EndpointStep { .send(Array(text.utf8)) }
}
