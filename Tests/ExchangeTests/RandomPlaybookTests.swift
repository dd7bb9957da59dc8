import Foundation
import OCPP
import OCPPConformance
import TestSupport
import Testing
import Traffic
import WebSocketFraming

@testable import Exchange

/// Anything in any order: whatever happens, the laws hold.
///
/// `LINESMAN_STEPS` says how many events there are in all; a million take minutes where the optimiser is off.
struct RandomPlaybookTests {
    private static let rules = """
          - id: slow
            match: { action: DataTransfer, type: call, dir: up }
            then: [ delay: 2s ]
          - id: forbidden
            match: { action: ClearCache, type: call, dir: down }
            then: [ block ]
          - id: changed
            match: { action: BootNotification, type: result }
            then: [ set: { /interval: 60 } ]
          - id: asks
            match: { action: StatusNotification, type: call }
            then: [ inject: { dir: down, action: GetConfiguration, payload: {} } ]
          - id: out
            match: { action: Reset, type: call, dir: down, payload: { /type: Hard } }
            then: [ close: { code: 1008, reason: "out" } ]
        """

    @Test(arguments: [0, 1, 2])
    func `order, answers and the silence of those who are gone`(others: Int) throws {
        let steps = ProcessInfo.processInfo.environment["LINESMAN_STEPS"].flatMap(Int.init) ?? 6_000
        var random = SeededGenerator(seed: UInt64(41 + others))
        var left = steps
        while left > 0 {
            let book = try Playbook.passing(rules: Self.rules, others: others) {
                $0.limits.heldFrames = 8
                $0.limits.idleTime = .seconds(600)
            }
            var audit = Audit(others: others)
            for _ in 0..<400 where !book.isOver && left > 0 {
                left -= 1
                audit.step(book, &random)
            }
            audit.finish(book)
            if !audit.faults.isEmpty {
                Issue.record("\(audit.faults.prefix(3)) after \(audit.history.suffix(12))")
                return
            }
        }
    }
}

/// What was sent and what came of it, held against the laws.
private struct Audit {
    var faults: [String] = []
    var history: [String] = []
    private let legs: [Leg]
    private var sent: [Leg: [String]] = [:]
    private var seen: [Leg: Int] = [:]
    private var closed: Set<Leg> = []
    private var gone: Set<Leg> = []
    private var heardOut: Set<Leg> = []
    /// CALLs of a peer that were neither passed on nor answered yet.
    private var unanswered: [Leg: Set<String>] = [:]
    /// CALLs that wait for an answer of the other side.
    private var asked: [Leg: [(id: String, action: String)]] = [:]
    private var next = 0

    init(others: Int) { legs = [.station, .csms(0)] + (0..<others).map { .csms(UInt8($0 + 1)) } }

    mutating func step(_ book: Playbook, _ random: inout SeededGenerator) {
        let leg = legs[Int(random.next() % UInt64(legs.count))]
        let lines: [String]
        switch random.next() % 24 {
        case 0..<9: lines = call(from: leg, book, &random)
        case 9..<18: lines = answer(from: leg, book, &random)
        case 18:
            lines = heardOut.contains(leg) ? [] : book.frames(Playbook.frame(.ping, "p", from: leg), from: leg)
        case 19:
            let seconds = Double(random.next() % 8)
            lines = book.waits(seconds: seconds)
        case 20: lines = random.next() % 2 == 0 ? book.isSlow(leg) : book.isDrained(leg)
        case 21: lines = book.secondPasses()
        case 22 where random.next() % 12 == 0:
            heardOut.insert(leg)
            lines = book.closes(leg, .normal)
        case 23 where random.next() % 24 == 0:
            heardOut.insert(leg)
            lines = book.ends(leg, isReset: random.next() % 2 == 0)
        default: lines = []
        }
        look(at: lines, book)
    }

    private mutating func call(from leg: Leg, _ book: Playbook, _ random: inout SeededGenerator) -> [String] {
        guard !heardOut.contains(leg) else { return [] }
        next += 1
        let id = "\(leg == .station ? "s" : "c")\(next)"
        let up = [
            ("Heartbeat", "{}"), ("DataTransfer", #"{"vendorId":"v"}"#),
            ("StatusNotification", #"{"connectorId":1,"errorCode":"NoError","status":"Available"}"#),
        ]
        let down = [
            ("ClearCache", "{}"), ("GetConfiguration", "{}"), ("Reset", #"{"type":"Soft"}"#),
            ("Reset", #"{"type":"\#(random.next() % 40 == 0 ? "Hard" : "Soft")"}"#),
        ]
        let choices = leg == .station ? up : down
        let (action, payload) = choices[Int(random.next() % UInt64(choices.count))]
        if place(leg) == nil {
            sent[leg, default: []].append(id)
            unanswered[leg, default: []].insert(id)
        }
        return book.says("[2,\"\(id)\",\"\(action)\",\(payload)]", from: leg)
    }

    private mutating func answer(from leg: Leg, _ book: Playbook, _ random: inout SeededGenerator) -> [String] {
        guard !heardOut.contains(leg), let asked = asked[leg]?.first else { return [] }
        self.asked[leg]?.removeFirst()
        let payload =
            switch asked.action {
            case "Heartbeat": #"{"currentTime":"2026-11-23T10:00:00Z"}"#
            case "StatusNotification", "GetConfiguration": "{}"
            default: #"{"status":"Accepted"}"#
            }
        return book.says("[3,\"\(asked.id)\",\(payload)]", from: leg)
    }

    private func place(_ leg: Leg) -> UInt8? { if case .csms(let place) = leg, place > 0 { place } else { nil } }

    private mutating func look(at lines: [String], _ book: Playbook) {
        for line in lines {
            history.append(line)
            for leg in legs where line.hasPrefix("to \(leg): ") {
                if gone.contains(leg) { faults.append("\(line) though \(leg) is gone") }
                if closed.contains(leg) { faults.append("\(line) behind a Close") }
                heard(String(line.dropFirst("to \(leg): ".count)), by: leg)
            }
            for leg in legs where line == "end \(leg)" || line == "cut \(leg)" {
                if gone.contains(leg) { faults.append("\(leg) ends twice") }
                gone.insert(leg)
                heardOut.insert(leg)
            }
            for leg in legs where line == "finish \(leg)" { closed.insert(leg) }
        }
    }

    private mutating func heard(_ text: String, by leg: Leg) {
        if text.hasPrefix("close ") {
            closed.insert(leg)
            return
        }
        let parts = text.split(separator: "\"", maxSplits: 4).map(String.init)
        guard parts.count >= 3 else { return }
        switch text.dropFirst().first {
        case "2":
            asked[leg, default: []].append((parts[1], parts[3]))
            let sender: Leg = leg == .station ? .csms(0) : .station
            guard place(leg) == nil, let place = sent[sender]?.firstIndex(of: parts[1]) else { return }
            if place < seen[sender, default: 0] { faults.append("\(text) overtaken") }
            seen[sender] = place + 1
            unanswered[sender]?.remove(parts[1])
        default:
            unanswered[leg]?.remove(parts[1])
        }
    }

    /// Lets what waits come, and looks at what is left.
    mutating func finish(_ book: Playbook) {
        for _ in 0..<8 where !book.isOver { look(at: book.waits(seconds: 200), book) }
        guard !book.isOver, closed.isEmpty else { return }
        for leg in [Leg.station, .csms(0)] where !(unanswered[leg] ?? []).isEmpty {
            faults.append("\(leg) waits for \(unanswered[leg] ?? []) for ever")
        }
    }
}
