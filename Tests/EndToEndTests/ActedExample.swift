import Foundation
import TestSupport

/// A bad example of `linesman explain`, acted out on live sockets by a station and a CSMS.
struct ActedExample: Sendable {
    /// The rule that it breaks.
    let code: String
    private let acts: [Act]
    private var request = ""
    private var response = ""
    private var subprotocol: String?

    private enum Act {
        /// A whole text message, from the station or from the CSMS.
        case message([UInt8], fromStation: Bool)
        /// Bytes as they go over the wire.
        case bytes([UInt8], fromStation: Bool)
        /// One side's stream ends, in order or by a reset.
        case end(ofStation: Bool, reset: Bool)
    }

    /// Every example that needs no waiting and no caps, in the order of codes.
    static func all() async throws -> [ActedExample] {
        let explain = try ChildProcess(Repository.linesman, ["explain", "--all", "--format", "json"])
        _ = try await explain.exitStatus()
        let pages = try JSONDecoder().decode([Page].self, from: Data(explain.transcript.utf8))
        return pages.filter { $0.code < "LM4000" && !$0.bad.contains("@wait") && !$0.bad.contains("@limit") }
            .map(ActedExample.init)
    }

    private struct Page: Decodable {
        let code: String
        let bad: String
    }

    private init(_ page: Page) {
        code = page.code
        var acts: [Act] = []
        for line in page.bad.split(separator: "\n").map(String.init) {
            let words = line.split(separator: " ").map(String.init)
            let rest = words.dropFirst(2)
            let isStation = words.count > 1 && words[1] == "up"
            switch words[0] {
            case "@request": request = line.dropFirst(9) + "\r\n"
            case "@response": response = line.dropFirst(10) + "\r\n"
            case "@" where response.isEmpty: request += line.dropFirst(2) + "\r\n"
            case "@": response += line.dropFirst(2) + "\r\n"
            case ">", "<":
                acts.append(
                    .message(Self.frame(1, line.dropFirst(2).utf8, words[0] == ">"), fromStation: words[0] == ">")
                )
            case "@bytes": acts.append(.bytes(rest.compactMap { UInt8($0, radix: 16) }, fromStation: isStation))
            case "@repeat":
                let bytes = words.dropFirst(3).compactMap { UInt8($0, radix: 16) }
                // The relay bears more fragments than a reader does by itself.
                let many = [[UInt8]](repeating: bytes, count: 32 * (Int(words[1]) ?? 0)).flatMap { $0 }
                acts.append(.bytes(many, fromStation: words[2] == "up"))
            case "@close":
                let code = words.count > 2 ? UInt16(words[2]) : nil
                let payload = code.map { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } ?? []
                let reason = words.dropFirst(3).joined(separator: " ")
                acts.append(.bytes(Self.frame(8, payload + reason.utf8, isStation), fromStation: isStation))
            case "@ping": acts.append(.bytes(Self.frame(9, [], isStation), fromStation: isStation))
            case "@pong": acts.append(.bytes(Self.frame(10, [], isStation), fromStation: isStation))
            case "@end": acts.append(.end(ofStation: isStation, reset: rest.first == "reset"))
            default: subprotocol = String(words[0].dropFirst())
            }
        }
        self.acts = Self.joined(acts)
    }

    /// Acts it out in front of a relay that listens on `port`, and returns once all of it has passed.
    func act(_ csms: Wire, port: UInt16) throws {
        let station = try Wire(to: port)
        station.write((request.isEmpty ? Self.request(code, subprotocol) : request + "\r\n").utf8)
        guard Wire.firstReady([csms, station]) === csms else {
            // The relay has refused it by itself.
            _ = station.readToEnd()
            return
        }
        let end = try csms.accept()
        _ = end.readHead()
        end.write((response.isEmpty ? Self.response(subprotocol) : response + "\r\n").utf8)
        guard station.readStatus() == 101 else {
            _ = station.readToEnd()
            return
        }
        for act in acts { perform(act, station, end) }
        station.close()
        end.endOutput()
        _ = end.readToEnd()
    }

    private func perform(_ act: Act, _ station: Wire, _ end: Wire) {
        switch act {
        case .message(let bytes, let isStation):
            // Not every message arrives. The ping behind it does, unless the conversation has ended.
            (isStation ? station : end).write(bytes + Self.frame(9, [], isStation))
            while let frame = (isStation ? end : station).readFrame(), frame.opcode < 8 {}
            return
        case .bytes(let bytes, let isStation): (isStation ? station : end).write(bytes)
        case .end(let isStation, reset: true): (isStation ? station : end).reset()
        case .end(let isStation, reset: false): (isStation ? station : end).endOutput()
        }
        // What was sent has come through, or has ended the conversation.
        _ = Wire.firstReady([station, end].filter { $0.descriptor >= 0 })?.readFrame()
    }

    /// Raw bytes that stand on several lines leave in one piece, as they may make one frame only together.
    private static func joined(_ acts: [Act]) -> [Act] {
        acts.reduce(into: []) { joined, act in
            if case .bytes(let more, let isStation) = act, more.first != nil,
                case .bytes(let bytes, isStation)? = joined.last, more.first == 0
            {
                joined[joined.count - 1] = .bytes(bytes + more, fromStation: isStation)
            } else {
                joined.append(act)
            }
        }
    }

    /// One whole frame, masked as a station's.
    private static func frame(_ opcode: UInt8, _ payload: some Collection<UInt8>, _ isStation: Bool) -> [UInt8] {
        let mask: UInt8 = isStation ? 0x80 : 0
        let length =
            payload.count < 126
            ? [UInt8(payload.count) | mask]
            : [126 | mask, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
        let key: [UInt8] = [7, 77, 177, 3]
        let body = isStation ? key + payload.enumerated().map { $1 ^ key[$0 % 4] } : Array(payload)
        return [0x80 | opcode] + length + body
    }

    private static func request(_ name: String, _ subprotocol: String?) -> String {
        let offer = subprotocol.map { "Sec-WebSocket-Protocol: \($0)\r\n" } ?? ""
        return "GET /\(name) HTTP/1.1\r\nHost: relay\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\(offer)\r\n"
    }

    /// The answer to that key stands in RFC 6455 §1.3.
    private static func response(_ subprotocol: String?) -> String {
        let choice = subprotocol.map { "Sec-WebSocket-Protocol: \($0)\r\n" } ?? ""
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\(choice)\r\n"
    }
}
