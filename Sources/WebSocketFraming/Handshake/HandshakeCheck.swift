/// Judges whether whole heads make a proper WebSocket handshake (RFC 6455 §4).
///
/// All violations are listed; those whose status is nil are worth reporting and no reason to refuse.
public enum HandshakeCheck {
    /// What is wrong with a client's request to open a WebSocket, the reason to refuse it first (RFC 6455 §4.2.1).
    public static func violations(in request: HTTPRequestHead) -> [HandshakeViolation] {
        let head = request.head
        let end = head.bytes.count - 2
        var violations: [HandshakeViolation] = []
        func report(_ kind: HandshakeViolation.Kind, at offset: Int, status: Int?) {
            violations.append(HandshakeViolation(kind, at: offset, status: status))
        }

        violations += head.lengthViolations(status: 400)
        let hosts = head.fields(named: "Host")
        if hosts.isEmpty { report(.missingHost, at: end, status: 400) }
        if hosts.count > 1 { report(.repeatedHost, at: hosts[1].line.lowerBound, status: 400) }
        if request.method != "GET" { report(.methodNotGET, at: request.methodRange.lowerBound, status: 405) }
        if !isPath(request.targetBytes) { report(.malformedTarget, at: request.targetRange.lowerBound, status: 400) }
        if let high = request.targetBytes.firstIndex(where: { $0 > 0x7F }) {
            report(.targetNotASCII, at: high, status: nil)
        }
        let declaresBody = request.body != .none || !head.fields(named: "Transfer-Encoding").isEmpty
        if declaresBody, let field = head.firstField("Content-Length", "Transfer-Encoding") {
            report(.bodyInUpgrade, at: field.line.lowerBound, status: 400)
        }
        if !head.hasElement("websocket", in: "Upgrade") {
            report(.missingUpgrade, at: head.firstField("Upgrade")?.value.lowerBound ?? end, status: 426)
        }
        if !head.hasElement("upgrade", in: "Connection") {
            report(.missingConnectionUpgrade, at: head.firstField("Connection")?.value.lowerBound ?? end, status: 400)
        }
        let versions = head.fields(named: "Sec-WebSocket-Version")
        if versions.isEmpty { report(.missingVersion, at: end, status: 400) }
        if let other = versions.first(where: { !head.bytes[$0.value].elementsEqual("13".utf8) }) {
            report(.unsupportedVersion, at: other.value.lowerBound, status: 426)
        }
        let keys = head.fields(named: "Sec-WebSocket-Key")
        if keys.isEmpty { report(.missingKey, at: end, status: 400) }
        if keys.count > 1 { report(.repeatedKey, at: keys[1].line.lowerBound, status: 400) }
        if let key = keys.first, !WebSocketAccept.isKey(head.bytes[key.value]) {
            report(.malformedKey, at: key.value.lowerBound, status: 400)
        }
        violations += offerViolations(in: head)
        return violations.filter { $0.status != nil } + violations.filter { $0.status == nil }
    }

    /// What is wrong with a server's answer to `request`, when it claims to switch (RFC 6455 §4.1).
    ///
    /// An answer other than 101 is judged only by the rules that say where its body ends.
    public static func violations(in response: HTTPResponseHead, to request: HTTPRequestHead) -> [HandshakeViolation] {
        let head = response.head
        let end = head.bytes.count - 2
        var violations = head.lengthViolations(status: 502)
        guard response.isSwitch else { return violations }
        func report(_ kind: HandshakeViolation.Kind, at offset: Int, status: Int? = 502) {
            violations.append(HandshakeViolation(kind, at: offset, status: status))
        }

        if response.version != "HTTP/1.1" { report(.unsupportedHTTPVersion, at: head.startLine.lowerBound) }
        if !head.hasElement("websocket", in: "Upgrade") {
            report(.missingUpgrade, at: head.firstField("Upgrade")?.value.lowerBound ?? end)
        }
        if !head.hasElement("upgrade", in: "Connection") {
            report(.missingConnectionUpgrade, at: head.firstField("Connection")?.value.lowerBound ?? end)
        }
        let accepts = head.fields(named: "Sec-WebSocket-Accept")
        if accepts.isEmpty { report(.missingAccept, at: end) }
        if accepts.count > 1 { report(.repeatedAccept, at: accepts[1].line.lowerBound) }
        if let accept = accepts.first,
            !head.bytes[accept.value].elementsEqual(WebSocketAccept.value(forKey: request.key ?? []).utf8)
        {
            report(.wrongAccept, at: accept.value.lowerBound)
        }
        let chosen = head.elements(of: "Sec-WebSocket-Protocol")
        if chosen.count > 1 { report(.severalProtocols, at: chosen[1].lowerBound) }
        let offered = request.head.elements(of: "Sec-WebSocket-Protocol").map { request.head.bytes[$0] }
        if let first = chosen.first, !offered.contains(head.bytes[first]) {
            report(.protocolNotOffered, at: first.lowerBound)
        }
        let extensions = request.head.elements(of: "Sec-WebSocket-Extensions").map {
            extensionName($0, in: request.head)
        }
        for element in head.elements(of: "Sec-WebSocket-Extensions") where !element.isEmpty {
            if !extensions.contains(extensionName(element, in: head)) {
                report(.extensionNotOffered, at: element.lowerBound)
            }
        }
        if let field = head.firstField("Content-Length", "Transfer-Encoding") {
            report(.bodyInSwitch, at: field.line.lowerBound, status: nil)
        }
        return violations
    }

    /// Oddities in what the client offers; they go upstream as they are, for the server to judge.
    private static func offerViolations(in head: HTTPHead) -> [HandshakeViolation] {
        var violations: [HandshakeViolation] = []
        var seen: Set<ArraySlice<UInt8>> = []
        for element in head.elements(of: "Sec-WebSocket-Protocol") {
            let name = head.bytes[element]
            let kind: HandshakeViolation.Kind? =
                if name.isEmpty {
                    .emptyProtocol
                } else if !name.allSatisfy(\.isTokenCharacter) {
                    .malformedProtocol
                } else if !seen.insert(name).inserted {
                    .repeatedProtocol
                } else {
                    nil
                }
            if let kind { violations.append(HandshakeViolation(kind, at: element.lowerBound, status: nil)) }
        }
        return violations
    }

    /// Origin form, or absolute form with a host (RFC 9112 §3.2); a fragment is never sent (RFC 6455 §3).
    private static func isPath(_ target: ArraySlice<UInt8>) -> Bool {
        if target.contains(UInt8(ascii: "#")) { return false }
        if target.first == UInt8(ascii: "/") { return true }
        let lowercased = target.prefix(8).map(\.asciiLowercased)
        return ["http://", "https://", "ws://", "wss://"].contains { lowercased.starts(with: $0.utf8) }
    }

    private static func extensionName(_ element: Range<Int>, in head: HTTPHead) -> ArraySlice<UInt8> {
        let end = head.bytes[element].firstIndex(of: UInt8(ascii: ";")) ?? element.upperBound
        return head.bytes[head.bytes.trimmed(element.lowerBound..<end)]
    }
}

extension HTTPHead {
    fileprivate func firstField(_ names: String...) -> HTTPField? {
        fields.first { field in names.contains { isEqual(field.name, ignoringCase: $0) } }
    }
}
