import Foundation
import JSONScanning
import OCPP
import OCPPConformance
import Testing
import Traffic
import WebSocketFraming

@testable import OCPPRules

/// Rules change what they name and not a byte beside it.
///
/// `LINESMAN_CORPUS=10000` in the environment makes it as many messages.
struct EditedBytesTests {
    private static let time = Timestamp(monotonic: 0, wall: 1_767_225_600_000_000_000)

    /// A message and what a session found in it.
    private struct Judged {
        var message: MessageMaker.Message
        var outcome: MessageOutcome
        var findings: [Finding]
    }

    private static let corpus: [Judged] = {
        let wanted = ProcessInfo.processInfo.environment["LINESMAN_CORPUS"].flatMap { Int($0) } ?? 900
        var judge = MessageJudge()
        var corpus: [Judged] = []
        for version in OCPPVersion.allCases {
            var maker = MessageMaker(version, seed: 11)
            for number in 0..<(wanted + 2) / 3 {
                let message = maker.next(number)
                var configuration = SessionConfiguration()
                configuration.version = version
                var session = Session(station: "CP-1", configuration: configuration)
                var findings: [Finding] = []
                func receive(_ bytes: [UInt8], _ direction: Direction) -> MessageOutcome {
                    PaddedBytes.with(copyOf: bytes) {
                        session.received($0, opcode: .text, from: direction, at: time, judge: &judge, into: &findings)
                    }
                }
                if let call = message.call { _ = receive(call, message.direction.opposite) }
                findings = []
                let outcome = receive(message.bytes, message.direction)
                corpus.append(Judged(message: message, outcome: outcome, findings: findings))
            }
        }
        return corpus
    }()

    @Test(arguments: RuleFolderTests.files)
    func `every rule leaves all bytes alone that it does not edit`(_ file: String) throws {
        let (set, _) = try RuleFolderTests.load(file)
        let rules = CompiledRules(set, seed: 1, loadedAt: Self.time)
        var run = RuleRun(rules, counters: RuleCounters(), station: "CP-1", remote: "", payloads: PayloadJudge())
        var edited = 0
        for judged in Self.corpus {
            let decision = Self.decide(judged, &run)
            #expect(decision.spoilt == [])
            guard case .edited(let after) = decision.verdict else { continue }
            edited += 1
            let before = judged.message.bytes
            let place = Set(decision.firings.flatMap { set.rules[$0.position].actions.flatMap(\.editedPointers) })
            #expect(ByteComparison.differences(before, after, edited: place) == [], "\(Self.text(before, after))")
        }
        let edits = set.rules.contains { $0.event == .message && $0.actions.contains(where: \.isEdit) }
        #expect(edits == (edited > 0), "\(edited) of \(Self.corpus.count) were edited")
    }

    private static func decide(_ judged: Judged, _ run: inout RuleRun) -> RuleDecision {
        if let call = judged.message.call {
            _ = PaddedBytes.with(copyOf: call) { bytes in
                run.message(message(bytes, judged, kind: .call, judged.message.direction.opposite), at: time)
            }
        }
        return PaddedBytes.with(copyOf: judged.message.bytes) { bytes in
            run.message(message(bytes, judged, kind: judged.outcome.kind, judged.message.direction), at: time)
        }
    }

    private static func message(
        _ bytes: PaddedBytes,
        _ judged: Judged,
        kind: MessageKind?,
        _ direction: Direction
    ) -> RuledMessage {
        RuledMessage(
            bytes: bytes,
            direction: direction,
            kind: kind,
            version: judged.outcome.version,
            action: judged.outcome.action,
            findings: judged.findings[...]
        )
    }

    private static func text(_ before: [UInt8], _ after: [UInt8]) -> String {
        String(decoding: before, as: UTF8.self) + " " + String(decoding: after, as: UTF8.self)
    }
}

extension RuleAction {
    /// Where it changes payloads, with `*` for any element.
    fileprivate var editedPointers: [[String]] {
        switch self {
        case .set(let assignments): assignments.map(\.pointer.tokens)
        case .remove(let pointers): pointers.map(\.tokens)
        case .coerce(let coercions): coercions.map(\.pointer.tokens)
        case .merge(.object(let members)): members.map { [$0.name] }
        default: []
        }
    }
}

extension RulePointer {
    fileprivate var tokens: [String] {
        steps.map { step in
            switch step {
            case .name(let name): name
            case .each: "*"
            }
        }
    }
}

/// Compares two frames byte by byte, except for values at the edited pointers.
private struct ByteComparison {
    /// The position of the payload.
    let element: Int
    let edited: Set<[String]>
    var differences: [String] = []

    static func differences(_ before: [UInt8], _ after: [UInt8], edited: Set<[String]>) -> [String] {
        guard case .success(let left) = JSONTape.scan(before), case .success(let right) = JSONTape.scan(after) else {
            return ["no JSON"]
        }
        var comparison = ByteComparison(element: left.root.count - 1, edited: edited)
        comparison.compare(left.root, right.root, [])
        if before.count - left.root.range.upperBound != after.count - right.root.range.upperBound {
            comparison.differences.append("behind the frame")
        }
        return comparison.differences
    }

    private mutating func compare(_ left: JSONNode, _ right: JSONNode, _ path: [String]) {
        let inPayload = path.first == String(element) ? Array(path.dropFirst()) : nil
        if let inPayload, isEdited(inPayload) { return }
        guard left.kind == right.kind else {
            differences.append("\(path) kind")
            return
        }
        switch left.kind {
        case .array:
            guard left.count == right.count else {
                differences.append("\(path) count")
                return
            }
            let (ours, theirs) = (Array(left.elements), Array(right.elements))
            compareGaps(left, ours.map(\.range), right, theirs.map(\.range), path)
            for (at, pair) in zip(ours, theirs).enumerated() { compare(pair.0, pair.1, path + [String(at)]) }
        case .object:
            let (ours, theirs) = (Array(left.members), Array(right.members))
            let names = ours.map(\.name)
            // What is added stands at the end.
            guard theirs.map(\.name).starts(with: names) else {
                differences.append("\(path) members")
                return
            }
            for member in theirs.dropFirst(names.count) {
                guard let inPayload, isEdited(inPayload + [member.name]) else {
                    differences.append("\(path) \(member.name) was added")
                    return
                }
            }
            let spans = ours.map { $0.nameRange.lowerBound..<$0.value.range.upperBound }
            let others = theirs.prefix(names.count).map { $0.nameRange.lowerBound..<$0.value.range.upperBound }
            if ours.count == theirs.count { compareGaps(left, spans, right, others, path) }
            for (ours, theirs) in zip(ours, theirs) {
                let name = left.storage.bytes[ours.nameRange.lowerBound..<ours.value.range.lowerBound]
                let other = right.storage.bytes[theirs.nameRange.lowerBound..<theirs.value.range.lowerBound]
                if name != other { differences.append("\(path) \(ours.name) is spelt otherwise") }
                compare(ours.value, theirs.value, path + [ours.name])
            }
        default:
            if left.bytes != right.bytes { differences.append("\(path) \(left.text) \(right.text)") }
        }
    }

    /// Brackets, commas and white space.
    private mutating func compareGaps(
        _ left: JSONNode,
        _ ours: [Range<Int>],
        _ right: JSONNode,
        _ theirs: [Range<Int>],
        _ path: [String]
    ) {
        func gaps(_ node: JSONNode, _ ranges: [Range<Int>]) -> [ArraySlice<UInt8>] {
            var at = node.range.lowerBound
            var gaps: [ArraySlice<UInt8>] = []
            for range in ranges {
                gaps.append(node.storage.bytes[at..<range.lowerBound])
                at = range.upperBound
            }
            return gaps + [node.storage.bytes[at..<node.range.upperBound]]
        }
        if gaps(left, ours) != gaps(right, theirs) { differences.append("\(path) gaps") }
    }

    private func isEdited(_ path: [String]) -> Bool {
        edited.contains { pointer in
            pointer.count == path.count && zip(pointer, path).allSatisfy { $0 == "*" || $0 == $1 }
        }
    }
}
