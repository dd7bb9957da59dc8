public import OCPP
public import Traffic
public import WebSocketFraming

/// The opening handshake (RFC 6455 §4, OCPP-J §3).
extension Session {
    /// Takes the station's request.
    public mutating func requested(_ head: HTTPRequestHead, at time: Timestamp, into findings: inout [Finding]) {
        request = head
        let context = self.context(from: .up, at: time, number: 0)
        for violation in HandshakeCheck.violations(in: head) {
            findings.add(context.reading(head.head, at: violation.offset)) { HandshakeFault(violation, at: $0) }
        }
        if configuration.passthrough { return }
        judgePath(head, context, into: &findings)
        judgeCredentials(head, context, into: &findings)
        if head.head.fields(named: "Sec-WebSocket-Protocol").isEmpty {
            findings.add(HandshakeFault(.noneOffered), context)
        }
    }

    /// Takes the answer of the CSMS, and with it the version of OCPP.
    public mutating func answered(_ head: HTTPResponseHead, at time: Timestamp, into findings: inout [Finding]) {
        guard !head.isInterim else { return }
        let request = self.request
        self.request = nil
        let context = self.context(from: .down, at: time, number: 0)
        if let request {
            for violation in HandshakeCheck.violations(in: head, to: request) {
                findings.add(context.reading(head.head, at: violation.offset)) { HandshakeFault(violation, at: $0) }
            }
        }
        guard head.isSwitch else {
            let line = head.head.startLine
            findings.add(context.reading(head.head, at: line.lowerBound)) {
                HandshakeFault(.refused, at: $0, words: head.reason, status: head.status)
            }
            return
        }
        if configuration.passthrough { return }
        let known = head.chosenProtocol.flatMap { OCPPVersion(subprotocol: $0) }
        version = configuration.version ?? known ?? configuration.assumedVersion
        guard let chosen = head.chosenProtocol else {
            if let request, !request.protocols.isEmpty { findings.add(HandshakeFault(.noneChosen), context) }
            return
        }
        if known == nil, configuration.version == nil {
            isForeign = version == nil
            let element = head.head.elements(of: "Sec-WebSocket-Protocol").first { !$0.isEmpty }
            findings.add(context.reading(head.head, at: element?.lowerBound ?? 0)) {
                HandshakeFault(.unknownSubprotocol, at: $0, words: chosen)
            }
        }
        if version != .v16, let version, let request {
            judgeIdentity(request, self.context(from: .up, at: time, number: 0).judged(by: version), into: &findings)
        }
    }

    /// Takes a head that is not one.
    public mutating func violated(
        _ violation: HandshakeViolation,
        from direction: Direction,
        at time: Timestamp,
        into findings: inout [Finding]
    ) {
        let context = self.context(from: direction, at: time, number: 0)
        findings.add(HandshakeFault(violation, at: nil), context)
    }

    private func judgePath(_ head: HTTPRequestHead, _ context: FindingContext, into findings: inout [Finding]) {
        let place = context.reading(head.head, at: head.targetRange.lowerBound)
        let path = head.targetBytes.prefix { $0 != UInt8(ascii: "?") }
        if let url = Self.embeddedURL(in: path) {
            findings.add(HandshakeFault(.urlInPath, at: url..<path.endIndex), place.context)
        }
        var at = path.startIndex
        while at < path.endIndex {
            let isEscape = path[at] == UInt8(ascii: "%")
            let digits = path[(at + 1)...].prefix(2)
            if isEscape, digits.count < 2 || !digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) {
                findings.add(HandshakeFault(.pathEncoding, at: at..<min(at + 3, path.endIndex)), place.context)
                break
            }
            at += 1
        }
        if path.last == UInt8(ascii: "/") {
            findings.add(HandshakeFault(.emptyIdentity, at: path.endIndex - 1..<path.endIndex), place.context)
        }
    }

    /// Where `ws:` or `http:` and two slashes begin inside a path that starts with a slash.
    private static func embeddedURL(in path: ArraySlice<UInt8>) -> Int? {
        guard path.first == UInt8(ascii: "/") else { return nil }
        let text = path.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }
        for scheme in ["ws://", "wss://", "http://", "https://"] {
            let scheme = Array(scheme.utf8)
            guard text.count > scheme.count else { continue }
            for at in 1...(text.count - scheme.count) where text[at..<at + scheme.count].elementsEqual(scheme) {
                if text[at - 1] == UInt8(ascii: "/") { return path.startIndex + at }
            }
        }
        return nil
    }

    /// What OCPP 2.x demands of an identity (OCPP-J 2.0.1 §3.1.1).
    private func judgeIdentity(_ head: HTTPRequestHead, _ context: FindingContext, into findings: inout [Finding]) {
        let path = head.targetBytes.prefix { $0 != UInt8(ascii: "?") }
        guard let slash = path.lastIndex(of: UInt8(ascii: "/")), slash + 1 < path.endIndex else { return }
        let identity = PercentEncoding.decoded(path[(slash + 1)...])
        let place = context.reading(head.head, at: head.targetRange.lowerBound)
        let range = slash + 1..<path.endIndex
        if identity.count > 48 {
            findings.add(HandshakeFault(.identity, at: range, words: "\(identity.count) characters"), place.context)
        } else if identity.contains(UInt8(ascii: ":")) || !identity.allSatisfy(UnstatedClause.isIdentifierByte) {
            findings.add(HandshakeFault(.identity, at: range, words: "not an identifier"), place.context)
        }
    }

    private func judgeCredentials(_ head: HTTPRequestHead, _ context: FindingContext, into findings: inout [Finding]) {
        guard let value = head.head.value(of: "Authorization"), let user = BasicCredentials.user(in: value) else {
            return
        }
        let path = head.targetBytes.prefix { $0 != UInt8(ascii: "?") }
        let identity = PercentEncoding.decoded(
            path[(path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex)...]
        )
        if user != identity { findings.add(HandshakeFault(.otherUser), context) }
    }
}

extension FindingContext {
    /// A context that may quote one line of an HTTP head and no other, lest a finding about one field shows another
    /// field's credentials.
    fileprivate func reading(_ head: HTTPHead, at offset: Int) -> (context: FindingContext, range: Range<Int>?) {
        var context = self
        let field = head.fields.first { $0.line.contains(offset) }
        let isSecret = field.map { head.text($0.name).lowercased().hasSuffix("authorization") } ?? false
        guard !isSecret, let line = field?.value ?? (head.startLine.contains(offset) ? head.startLine : nil),
            line.contains(offset)
        else { return (context, nil) }
        context.quoted = Excerpt(
            bytes: Array(head.bytes[line].prefix(512)),
            offset: line.lowerBound,
            frameLength: line.upperBound
        )
        let rest = head.bytes[offset..<line.upperBound]
        let end = rest.firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") } ?? line.upperBound
        return (context, offset..<max(end, min(offset + 1, line.upperBound)))
    }
}

extension [Finding] {
    /// Adds what the check of a fault makes of it.
    fileprivate mutating func add(_ fault: HandshakeFault, _ context: FindingContext) {
        if let finding = Dispatches.handshake.finding(about: fault, in: context) { append(finding) }
    }

    /// The same for a fault at a place that may not be shown.
    fileprivate mutating func add(
        _ place: (context: FindingContext, range: Range<Int>?),
        _ fault: (Range<Int>?) -> HandshakeFault
    ) {
        add(fault(place.range), place.context)
    }
}
