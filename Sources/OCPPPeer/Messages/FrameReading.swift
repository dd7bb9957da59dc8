import JSONScanning
import OCPP

/// What the bytes of a message turn out to be.
enum FrameReading {
    /// A message; `isValid` when its payload is known to fit its schema.
    case frame(Frame, isValid: Bool)
    /// None that can be worked with.
    case bad(BadFrame)

    /// Why a message cannot be worked with, and what of it could be read.
    struct BadFrame {
        var kind: MessageKind?
        var id: String?
        var failure: MessageFailure
        var text: String
    }

    /// Reads a message.
    ///
    /// With a checker, the payload of a message in order is checked in the same pass; `asked` is what an answer would
    /// be to: our own CALL's id and action.
    init(_ bytes: [UInt8], version: OCPPVersion, checker: PayloadChecker?, asked: (id: String, action: ActionID)?) {
        let frame = checker?.withJudge { judge in
            PaddedBytes.with(copyOf: bytes) { padded in
                Self.quick(bytes, padded, version: version, asked: asked, judge: &judge)
            }
        }
        if let frame = frame ?? nil {
            self = .frame(frame, isValid: true)
        } else {
            self = PaddedBytes.with(copyOf: bytes) { padded in
                Self.thorough(bytes, EnvelopeAnalysis(of: padded, version: version), version)
            }
        }
    }

    /// A CALL, SEND or CALLRESULT that is in order.
    private static func quick(
        _ bytes: [UInt8],
        _ padded: PaddedBytes,
        version: OCPPVersion,
        asked: (id: String, action: ActionID)?,
        judge: inout MessageJudge
    ) -> Frame? {
        guard let head = EnvelopeReader.head(of: padded), head.id.count <= EnvelopeAnalysis.maxIDLength else {
            return nil
        }
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        let action: ActionID
        switch head.kind {
        case .call, .send:
            guard head.kind == .call || version == .v21,
                let found = Catalogue.of(version).action(named: bytes.span.bytes.extracting(head.action))
            else { return nil }
            action = found
        case .result:
            guard let asked, asked.id.utf8.elementsEqual(bytes[head.id]) else { return nil }
            action = asked.action
        case .error, .resultError: return nil
        }
        let end = judge.checkPlain(padded, from: head.payload, version: version, action: action, kind: head.kind)
        guard end >= 0, EnvelopeReader.ends(padded, after: end) else { return nil }
        let payload = Payload(bytes: bytes[head.payload..<end])
        return switch head.kind {
        case .call: .call(id: text(head.id), action: text(head.action), payload: payload)
        case .send: .send(id: text(head.id), action: text(head.action), payload: payload)
        default: .result(id: text(head.id), payload: payload)
        }
    }

    /// Any other message, with its payload as it is.
    private static func thorough(_ bytes: [UInt8], _ analysis: EnvelopeAnalysis, _ version: OCPPVersion) -> FrameReading
    {
        let id = analysis.id.map { String(decoding: $0, as: UTF8.self) }
        func bad(_ failure: MessageFailure, _ text: String) -> FrameReading {
            .bad(BadFrame(kind: analysis.kind, id: id, failure: failure, text: text))
        }
        for violation in analysis.violations {
            switch violation.kind {
            case .notJSON(let scan): return bad(.unreadable, "not JSON (\(scan.kind.rawValue)) at byte \(scan.offset)")
            case .tooMuch: return bad(.unreadable, "more JSON than is looked at")
            case .notAnArray, .emptyArray, .typeNotANumber:
                return bad(.unreadable, "no OCPP-J message: \(violation.seen)")
            case .unknownType, .typeOfLaterVersion:
                return bad(.unknownMessageType, "a message type that OCPP \(version.number) does not have")
            case .idNotAString, .idEmpty: return bad(.unreadable, "the message id is \(violation.seen)")
            case .idTooLong(let count) where analysis.kind == .call || analysis.kind == .send:
                return bad(.unreadable, "the message id has \(count) characters")
            case .actionNotAString, .actionEmpty: return bad(.unreadable, "the action is \(violation.seen)")
            case .elementCount: return bad(.unreadable, "the message \(violation.seen)")
            case .errorCodeNotAString: return bad(.unreadable, "the error code is \(violation.seen)")
            default: continue
            }
        }
        guard let kind = analysis.kind, let id else { return bad(.unreadable, "no OCPP-J message") }
        let payload = analysis.payload.map { Payload(bytes: bytes[$0]) }
        switch kind {
        case .call, .send:
            guard let action = analysis.action, let payload else { return bad(.unreadable, "no action or payload") }
            let frame: Frame =
                kind == .call
                ? .call(id: id, action: action, payload: payload) : .send(id: id, action: action, payload: payload)
            return .frame(frame, isValid: false)
        case .result:
            guard let payload else { return bad(.unreadable, "no payload") }
            return .frame(.result(id: id, payload: payload), isValid: false)
        case .error, .resultError:
            guard let code = analysis.errorCode else { return bad(.unreadable, "no error code") }
            let elements = analysis.tape.map { Array($0.root.elements) } ?? []
            let description = elements.count > 3 ? elements[3].string ?? "" : ""
            let error = CallError(CallError.Code(code), description, details: payload ?? .empty)
            return .frame(kind == .error ? .error(id: id, error) : .resultError(id: id, error), isValid: false)
        }
    }
}
