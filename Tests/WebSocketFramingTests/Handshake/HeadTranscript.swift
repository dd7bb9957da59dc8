import WebSocketFraming

/// Feeds `pieces` to a head reader the way a connection does; the last thing it said.
func readHead(
    _ pieces: [[UInt8]],
    of subject: HeadReader.Subject = .request,
    limits: HeadLimits = HeadLimits()
) -> HeadReader.Step {
    var reader = HeadReader(of: subject, limits: limits)
    var arrived: [UInt8] = []
    var step = HeadReader.Step.needsMore
    for piece in pieces {
        arrived += piece
        step = arrived.withUnsafeBytes { reader.next(in: $0) }
        if step != .needsMore { break }
    }
    return step
}

/// A request that asks properly for a WebSocket, with fields left out, put in the place of others, or added.
func upgradeRequest(
    _ target: String = "/ocpp/CP%201",
    method: String = "GET",
    version: String = "HTTP/1.1",
    without: [String] = [],
    replacing: [String: String] = [:],
    adding: [String] = []
) -> [UInt8] {
    let fields = [
        ("Host", "csms.example"), ("Upgrade", "websocket"), ("Connection", "Upgrade"),
        ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="), ("Sec-WebSocket-Version", "13"),
        ("Sec-WebSocket-Protocol", "ocpp2.0.1, ocpp1.6"),
    ]
    let lines =
        ["\(method) \(target) \(version)"]
        + fields.filter { !without.contains($0.0) }.map { "\($0.0): \(replacing[$0.0] ?? $0.1)" } + adding
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
}
