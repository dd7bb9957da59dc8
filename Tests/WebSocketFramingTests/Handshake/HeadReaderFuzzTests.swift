import Foundation
import TestSupport
import Testing
import WebSocketFraming

/// Seeded mutations of heads: the pieces do not matter, and what is accepted is what the grammar says.
///
/// With `LINESMAN_FUZZ=1` in the environment ten million heads are tried, best in a release build.
struct HeadReaderFuzzTests {
    @Test(arguments: 0..<4)
    func `agrees with a plain reading of the grammar`(lane: Int) {
        let isLong = ProcessInfo.processInfo.environment["LINESMAN_FUZZ"] == "1"
        let rounds = isLong ? 2_500_000 : 1_000
        var random = SeededGenerator(seed: UInt64(9112 + lane))
        let seeds = [
            upgradeRequest(without: ["Upgrade", "Sec-WebSocket-Version"], adding: ["X:", "Content-Length: 3"]),
            Array("GET / HTTP/1.1\r\nHost: a\r\nX: \t b c \r\n\r\n".utf8),
            Array("\r\nPUT /x HTTP/1.1\r\nA:b\r\n\r\nA".utf8),
            Array("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n".utf8),
        ]
        let odd: [UInt8] = [0, 9, 10, 13, 32, 58, 44, 0x7F, 0x80, 0xFF, 65, 49, 40, 22]
        let limits = HeadLimits(maxLine: 60, maxFields: 5, maxBytes: 160)
        var accepted = 0
        for round in 0..<rounds {
            var bytes = seeds[random.below(seeds.count)]
            for _ in 0..<random.below(4) {
                let at = random.below(bytes.count)
                switch random.below(4) {
                case 0: bytes[at] = odd[random.below(odd.count)]
                case 1: bytes.insert(odd[random.below(odd.count)], at: at)
                case 2 where bytes.count > 1: bytes.remove(at: at)
                default: bytes[at] ^= 1 << UInt8(random.below(8))
                }
            }
            let subject: HeadReader.Subject = bytes.starts(with: "HTTP".utf8) ? .response : .request
            let whole = readHead([bytes], of: subject, limits: limits)
            let cut = random.below(bytes.count)
            let pieces = readHead([Array(bytes[..<cut]), Array(bytes[cut...])], of: subject, limits: limits)
            var isRight = whole == pieces
            if case .head(let length) = whole {
                accepted += 1
                isRight = isRight && length <= bytes.count && Self.isHead(bytes[..<length], subject)
                isRight = isRight && Self.isLossless(bytes[..<length], subject)
            } else if whole != .needsMore, let end = Self.end(of: bytes), end <= 160 {
                // Refused: then the grammar or a limit must refuse it too.
                isRight = isRight && (!Self.isHead(bytes[..<end], subject) || Self.isLarge(bytes[..<end]))
            }
            if !isRight {
                Issue.record("lane \(lane), round \(round): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
                return
            }
        }
        #expect(accepted > rounds / 20 && accepted < rounds * 19 / 20)
    }

    private static func end(of bytes: [UInt8]) -> Int? {
        var start = bytes.starts(with: [13, 10]) ? 2 : 0
        while start + 4 <= bytes.count {
            if Array(bytes[start..<start + 4]) == [13, 10, 13, 10] { return start + 4 }
            start += 1
        }
        return nil
    }

    private static func lines(_ head: ArraySlice<UInt8>) -> [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        var at = head.startIndex
        while at < head.endIndex {
            if head[at] == 13, at + 1 < head.endIndex, head[at + 1] == 10 {
                lines.append([])
                at += 2
            } else {
                lines[lines.count - 1].append(head[at])
                at += 1
            }
        }
        return lines
    }

    private static func isLarge(_ head: ArraySlice<UInt8>) -> Bool {
        let lines = lines(head)
        return lines.contains { $0.count > 60 } || lines.count > 8
    }

    /// RFC 9112 §2.1, line by line.
    private static func isHead(_ head: ArraySlice<UInt8>, _ subject: HeadReader.Subject) -> Bool {
        var lines = lines(head)
        if subject == .request, lines.first == [] { lines.removeFirst() }
        guard lines.count >= 3, lines.suffix(2) == [[], []] else { return false }
        let start = lines.removeFirst()
        lines.removeLast(2)
        let isText = { (byte: UInt8) in byte == 9 || byte >= 32 && byte != 127 }
        guard start.allSatisfy(isText), lines.allSatisfy({ $0.allSatisfy(isText) }) else { return false }
        let token = Set("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
        for line in lines {
            guard let colon = line.firstIndex(of: 58), colon > 0, line[..<colon].allSatisfy(token.contains) else {
                return false
            }
        }
        let words = start.split(separator: 32, omittingEmptySubsequences: false)
        if subject == .request {
            return words.count == 3 && !words[0].isEmpty && words[0].allSatisfy(token.contains) && !words[1].isEmpty
                && !words[1].contains(9) && words[2].elementsEqual("HTTP/1.1".utf8)
        }
        return words.count >= 2 && ["HTTP/1.1", "HTTP/1.0"].contains(String(decoding: words[0], as: UTF8.self))
            && words[1].count == 3 && words[1].allSatisfy { (48...57).contains($0) } && words[1].first != 48
    }

    private static func isLossless(_ bytes: ArraySlice<UInt8>, _ subject: HeadReader.Subject) -> Bool {
        let head = subject == .request ? HTTPRequestHead(bytes)?.head : HTTPResponseHead(bytes)?.head
        guard let head else { return false }
        var writer = HTTPHeadWriter(startLineOf: head)
        for field in head.fields { writer.copy(field, of: head) }
        let blank: [UInt8] = bytes.starts(with: [13, 10]) ? [13, 10] : []
        return blank + writer.finish() == Array(bytes)
    }
}
