internal import OCPPRules
internal import WebSocketFraming

/// The heads of an upgrade as they go on: every field in its order and spelling, but for those that belong to one hop.
enum UpgradeForwarding {
    /// The station's request as the CSMS gets it.
    ///
    /// Only the target, Host, the connection fields (RFC 9110 §7.6.1) and the offer of extensions differ: compression is
    /// negotiated for each hop, and this relay offers none yet. Fields that rules change stand at the end.
    static func request(
        _ request: HTTPRequestHead,
        to upstream: UpstreamURL,
        changes: [ConnectDecision.HeaderChange] = []
    ) -> [UInt8] {
        let target = upstream.target(appending: request.originTarget)
        var writer = HTTPHeadWriter(method: "GET", target: target)
        let changes = changes.filter { !hopByHop.contains($0.name.lowercased()) }
        let changed = changes.map { $0.name.lowercased() }
        if !changed.contains("host") { writer.add("Host", upstream.authority) }
        copy(request.head, into: &writer, without: ["host", "sec-websocket-extensions"] + changed)
        for (place, change) in changes.enumerated() where !changed[(place + 1)...].contains(changed[place]) {
            if let value = change.value { writer.add(change.name, value) }
        }
        writer.add("Upgrade", "websocket")
        writer.add("Connection", "Upgrade")
        return writer.finish()
    }

    /// The CSMS's 101 as the station gets it.
    static func response(_ response: HTTPResponseHead) -> [UInt8] {
        var writer = HTTPHeadWriter(startLineOf: response.head)
        writer.add("Upgrade", "websocket")
        writer.add("Connection", "Upgrade")
        copy(response.head, into: &writer)
        return writer.finish()
    }

    /// What the CSMS says before its answer, as the station gets it.
    static func interim(_ response: HTTPResponseHead) -> [UInt8] {
        var writer = HTTPHeadWriter(startLineOf: response.head)
        copy(response.head, into: &writer)
        return writer.finish()
    }

    /// The CSMS's refusal as the station gets it; the body follows in the coding it came in.
    static func refusal(_ response: HTTPResponseHead) -> [UInt8] {
        var writer = HTTPHeadWriter(startLineOf: response.head)
        copy(response.head, into: &writer, keeping: ["transfer-encoding", "trailer"])
        writer.add("Connection", "close")
        return writer.finish()
    }

    /// A refusal of our own; a gateway's names the seconds after which a station may try again.
    static func refusal(status: Int, because reason: String, retryAfter: Int) -> [UInt8] {
        let fields = (502...504).contains(status) ? [(name: "Retry-After", value: "\(retryAfter)")] : []
        return HandshakeWriter.refusal(status: status, because: reason, fields: fields)
    }

    /// A refusal that rules ask for, without a reason.
    static func refusal(status: Int, headers: [ConnectDecision.HeaderChange]) -> [UInt8] {
        let fields = headers.compactMap { header in header.value.map { (name: header.name, value: $0) } }
        return HandshakeWriter.refusal(status: status, because: "refused", fields: fields)
    }

    /// Fields that one hop keeps to itself (RFC 9110 §7.6.1), besides those that Connection names.
    private static let hopByHop = [
        "connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade",
    ]

    private static func copy(
        _ head: HTTPHead,
        into writer: inout HTTPHeadWriter,
        without names: [String] = [],
        keeping kept: [String] = []
    ) {
        let named = head.elements(of: "connection").map { head.text($0) }
        let left = hopByHop.filter { !kept.contains($0) } + names + named
        for field in head.fields where !left.contains(where: { head.isEqual(field.name, ignoringCase: $0) }) {
            writer.copy(field, of: head)
        }
    }
}
