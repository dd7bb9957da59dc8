import JSONScanning
import OCPP
import OCPPConformance
import TestSupport
import Testing
import Traffic
import WebSocketFraming

/// Laws 5 and 7 of the house: input never throws, and the same input has the same outcome.
///
/// `linesman-bench session-fuzz` does the same with a corpus and by the million.
struct SessionFuzzTests {
    @Test func `spoiled conversations are judged without harm and twice the same`() {
        let first = Self.play(seed: 1)
        #expect(first.findings > 1000 && first == Self.play(seed: 1))
    }

    private struct Tally: Equatable {
        var findings = 0
        var texts: [String] = []
        var replies: [[UInt8]] = []
    }

    private static let frames: [[UInt8]] = CheckRegistry.pages.pages.flatMap { page in
        (page.good + "\n" + page.bad).split(separator: "\n")
            .filter { $0.hasPrefix("> [") || $0.hasPrefix("< [") }
            .map { Array($0.utf8.dropFirst(2)) }
            .filter { $0.count < 400 }
    }

    private static func play(seed: UInt64) -> Tally {
        var generator = SeededGenerator(seed: seed)
        var tally = Tally()
        for _ in 0..<20 {
            var configuration = SessionConfiguration()
            configuration.up = ValidationMode.allCases[Int.random(in: 0..<3, using: &generator)]
            configuration.down = ValidationMode.allCases[Int.random(in: 0..<3, using: &generator)]
            let version = [nil, .v16, .v201, .v21][Int.random(in: 0..<4, using: &generator)] as OCPPVersion?
            var table = Table(configuration: configuration, version: version)
            for _ in 0..<50 {
                let frame = spoiled(frames[Int.random(in: 0..<frames.count, using: &generator)], &generator)
                table.time.monotonic += UInt64.random(in: 0..<10_000_000_000, using: &generator)
                let outcome = table.send(frame, from: Bool.random(using: &generator) ? .up : .down)
                if outcome.verdict == .answer { tally.replies.append(table.session.takeReply()) }
            }
            tally.findings += table.findings.count
            tally.texts += table.findings.map { FindingJSON.line($0) + FindingText.full($0) }
        }
        for reply in tally.replies {
            let root = try? JSONTape.scan(reply).get().root
            #expect(root?.count == 5, "\(String(decoding: reply, as: UTF8.self))")
        }
        return tally
    }

    private static func spoiled(_ frame: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        let alphabet = Array("[]{}\",:\\ 012345.eu\u{1}é".utf8)
        var frame = frame
        for _ in 0..<Int.random(in: 0...2, using: &generator) where !frame.isEmpty {
            let at = Int.random(in: 0..<frame.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: frame[at] = alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
            case 1: frame.insert(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)], at: at)
            case 2: frame.remove(at: at)
            default: frame.removeSubrange(at...)
            }
        }
        return frame
    }
}
