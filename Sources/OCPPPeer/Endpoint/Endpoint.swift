import JSONScanning
import JSONSchema
public import OCPP

/// One side of an OCPP-J conversation, as a machine without clock and socket: events go in, steps come out.
///
/// At most one CALL of its own is unanswered (OCPP-J 1.6 §4.1.1); further ones wait their turn. What the peer asks is
/// handled in order. Time is an argument: how long the connection has existed. The steps of one event are to be
/// performed in their order.
public struct Endpoint: Sendable {
    /// The version that both sides speak.
    public let version: OCPPVersion
    /// How it behaves.
    public let configuration: EndpointConfiguration
    /// Which actions have a handler.
    public var routes: Routes

    let checker: PayloadChecker
    /// Our CALL that waits for its answer.
    var outstanding: Outstanding?
    /// Our CALLs that wait for their turn, the next one first.
    var queue: [Queued] = []
    /// Ids of our CALLs for which no answer is wanted any more.
    var late: [String] = []
    /// What the peer asked and nobody began to handle.
    var arrivals: [Arrival] = []
    /// What is being handled.
    var handling: [UInt64: Arrival] = [:]
    var answered = AnsweredCalls()
    var lastArrival: UInt64 = 0
    private var badMessages = 0
    private var isEnded = false

    struct Outstanding: Sendable {
        var call: OutgoingCall
        var action: ActionID?
        var deadline: Duration
        /// Whether the caller still waits.
        var isWanted = true
    }

    struct Queued: Sendable {
        var call: OutgoingCall
        var deadline: Duration?
    }

    struct Arrival: Sendable {
        var message: IncomingMessage
        var isSend: Bool
        var validation: Validation?
    }

    /// A conversation that has just begun.
    public init(
        version: OCPPVersion,
        routes: Routes = Routes(),
        configuration: EndpointConfiguration = EndpointConfiguration()
    ) {
        self.init(version: version, routes: routes, configuration: configuration, checker: PayloadChecker())
    }

    init(version: OCPPVersion, routes: Routes, configuration: EndpointConfiguration, checker: PayloadChecker) {
        self.version = version
        self.routes = routes
        self.configuration = configuration
        self.checker = checker
    }

    /// Whether more is to be read from the peer; when not, too much waits to be handled.
    public var wantsReading: Bool { arrivals.count < configuration.arrivalCapacity }

    /// How many CALLs of our own are unanswered or wait for their turn.
    public var openCalls: Int { queue.count + (outstanding == nil ? 0 : 1) }

    /// When ``due(at:)`` is to be asked next.
    public var nextDue: Duration? {
        ([outstanding?.deadline] + queue.map(\.deadline)).compactMap { $0 }.min()
    }

    /// A whole text message came.
    public mutating func received(_ bytes: [UInt8], at now: Duration) -> [EndpointStep] {
        guard !isEnded else { return [] }
        let asked = outstanding.flatMap { call in call.action.map { (call.call.id, $0) } }
        let isQuick = configuration.validation.incomingCalls != .off
        switch FrameReading(bytes, version: version, checker: isQuick ? checker : nil, asked: asked) {
        case .bad(let frame): return receivedBad(frame)
        case .frame(let frame, let isValid):
            badMessages = 0
            switch frame {
            case .call(let id, let action, let payload):
                return receivedRequest(
                    Request(id: id, action: action, payload: payload, isValid: isValid, isSend: false)
                )
            case .send(let id, let action, let payload):
                return receivedRequest(
                    Request(id: id, action: action, payload: payload, isValid: isValid, isSend: true)
                )
            case .result(let id, let payload): return receivedResult(id, payload, isValid: isValid, at: now)
            case .error(let id, let error): return receivedError(id, error, at: now)
            case .resultError(let id, let error): return receivedResultError(id, error)
            }
        }
    }

    /// A binary message came, which OCPP-J does not have.
    public mutating func receivedBinary() -> [EndpointStep] {
        guard !isEnded else { return [] }
        return [.note(Notice(.warning, "received a binary message, which OCPP-J does not have"))] + countBad()
    }

    /// The time of ``nextDue`` has come.
    public mutating func due(at now: Duration) -> [EndpointStep] { expire(at: now) }

    /// The connection has ended: nothing more is sent, and whoever waits is told.
    public mutating func ended() -> [EndpointStep] {
        guard !isEnded else { return [] }
        isEnded = true
        var numbers = queue.map(\.call.number)
        if let outstanding, outstanding.isWanted { numbers.insert(outstanding.call.number, at: 0) }
        outstanding = nil
        queue = []
        arrivals = []
        handling = [:]
        return numbers.map { .settle($0, .failed(.closed)) }
    }

    var isOver: Bool { isEnded }

    /// The first steps about a payload that is to be checked: what is wrong, and whether that is the end of it.
    func violations(_ checked: CheckedPayload, by validation: Validation) -> [SchemaViolation] {
        validation == .off ? [] : checker.violations(checked, version)
    }

    // MARK: What is no message

    private mutating func receivedBad(_ frame: FrameReading.BadFrame) -> [EndpointStep] {
        var steps: [EndpointStep] = [
            .note(Notice(.warning, "received what is no message: \(frame.text)", id: frame.id))
        ]
        switch frame.kind {
        case .result:
            // Our call has an answer, though none that can be read.
            if let id = frame.id, id == outstanding?.call.id {
                steps += settleOutstanding(.failed(.invalidResponse([])), at: nil)
            }
        case .error, .resultError: break
        case .call, .send, nil:
            if let refusal = refusal(of: frame) { steps.append(refusal) }
        }
        return steps + countBad()
    }

    /// The CALLERROR for a frame; nothing where the version has none for it.
    private func refusal(of frame: FrameReading.BadFrame) -> EndpointStep? {
        let isUnknownType = frame.failure == .unknownMessageType
        let echoed = frame.id.flatMap { $0.isEmpty || $0.utf8.count > 255 ? nil : $0 }
        switch version {
        // A CALL can be refused when its id is known; 1.6 has no answer to anything else.
        case .v16: guard frame.kind == .call, echoed != nil else { return nil }
        case .v201: break
        // Part 4 §4.4: unknown types are ignored.
        case .v21: guard !isUnknownType, frame.kind != .send else { return nil }
        }
        let isReadable = isUnknownType || frame.kind == .call
        let code = configuration.errorCodes.code(for: frame.failure, version)
        let error = CallError(code, frame.text)
        return .send(Frame.error(id: isReadable ? echoed ?? "-1" : "-1", error).bytes(for: version))
    }

    private mutating func countBad() -> [EndpointStep] {
        badMessages += 1
        guard let limit = configuration.badMessageLimit, badMessages > limit else { return [] }
        return [.close(reason: "too many unreadable messages")]
    }
}
