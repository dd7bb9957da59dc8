import Capture
import Foundation
import OCPP
import TestSupport
import Testing
import Traffic

struct CaptureReaderTests {
    /// A small segment with every kind of line.
    private static let segment: [UInt8] = {
        let header =
            #"{"timestamp":"2026-08-22T10:00:00.0Z","meta":{"event":"header","run":9,"segment":1,"first":7}}"# + "\n"
        let frames = [Sample.call, Sample.result, Sample.error, [0xFF, 0x00]].map { Sample.line(Sample.frame($0)) }
        let closing = Sample.event(.close(code: 1_000, reason: Array("bye".utf8)))
        let text = header + renumbered(frames + [Sample.line(closing)], from: 7)
        return Array(text.utf8)
    }()

    private static func renumbered(_ lines: [String], from first: Int) -> String {
        lines.enumerated().map { $1.replacingOccurrences(of: #""seq":7,"#, with: #""seq":\#(first + $0),"#) }.joined()
    }

    @Test func `gives the same records however the bytes arrive`() throws {
        let whole = try Sample.read([Self.segment])
        #expect(whole.records.map(\.event) == [.header, .frame, .frame, .frame, .frame, .close])
        #expect(whole.records[1].bytes == Sample.call)
        #expect(whole.records[4].bytes == [0xFF, 0x00])
        #expect(whole.records[5].closeCode == 1_000)
        #expect(whole.records[5].bytes == Array("bye".utf8))
        #expect(whole.integrity.problems.map(\.kind) == [.noEnd])
        for split in everySplit(of: Self.segment) {
            let read = try Sample.read(split)
            #expect(read.records == whole.records)
            #expect(read.integrity.problems == whole.integrity.problems)
        }
    }

    @Test func `a capture cut anywhere gives every whole line before the cut`() throws {
        let whole = try Sample.read([Self.segment]).records
        for cut in 0..<Self.segment.count {
            let part = Array(Self.segment[..<cut])
            let read = try Sample.read([part])
            let lines = part.split(separator: 0x0A, omittingEmptySubsequences: false)
            // A line that lacks only its line feed is whole.
            let isWhole = cut > 0 && Self.segment[cut] == 0x0A
            #expect(read.records == Array(whole.prefix(lines.count - 1 + (isWhole ? 1 : 0))), "cut at \(cut)")
            let isTorn = !isWhole && lines.last?.isEmpty == false
            #expect(read.integrity.problems.contains { $0.kind == .torn } == isTorn, "cut at \(cut)")
        }
    }

    @Test func `names the records that are missing`() throws {
        let lines = String(decoding: Self.segment, as: UTF8.self).split(separator: "\n").map { $0 + "\n" }
        let without = lines.enumerated().filter { $0.offset != 2 && $0.offset != 3 }.map(\.element).joined()
        let read = try Sample.read([Array(without.utf8)])
        let missing = read.integrity.problems.first { $0.kind == .missing }
        #expect(missing?.message == "2 records missing: 8 to 9")
        #expect(read.integrity.missing == 2)
    }

    @Test func `reads records of other producers`() throws {
        let line =
            #"{"timestamp":"2024-01-15T10:00:00.000Z","raw":"[3,\"a\",{}]","extra":{"x":[1]},"schemaVersion":"1.1","messageType":"CALLRESULT","transport":"json","direction":"csms-to-cp","messageId":"a","meta":{"seq":4}}"#
        let record = try #require(try Sample.read([Array(line.utf8)]).records.first)
        #expect(record.kind == .result)
        #expect(record.direction == .down)
        #expect(record.bytes == Array(#"[3,"a",{}]"#.utf8))
        #expect(record.time.wall == WallClock.nanoseconds(of: "2024-01-15T10:00:00Z"))
    }

    @Test func `a record without its text is put together again`() throws {
        let line =
            #"{"schemaVersion":"1.0","timestamp":"2024-01-15T10:00:00Z","transport":"json","direction":"csms-to-cp","messageType":"CALLERROR","messageId":"a\"b","error":{"description":"d","code":"GenericError"}}"#
        let record = try #require(try Sample.read([Array(line.utf8)]).records.first)
        #expect(String(decoding: record.bytes, as: UTF8.self) == #"[4,"a\"b","GenericError","d",{}]"#)
    }

    @Test func `reads bare frames and passes over what is neither`() throws {
        let text = "[2,\"1\",\"Heartbeat\",{}]\r\n\nnonsense\n{\"a\":1}\n[3,\"1\",{}]"
        let read = try Sample.read([Array(text.utf8)])
        #expect(read.records.map(\.bytes) == [Array(#"[2,"1","Heartbeat",{}]"#.utf8), Array(#"[3,"1",{}]"#.utf8)])
        #expect(read.integrity.problems.map(\.line) == [3, 4])
    }

    @Test func `any bytes at all are survived`() throws {
        var dice = SeededGenerator(seed: 5)
        for _ in 0..<400 {
            var bytes = Self.segment
            for _ in 0...dice.below(6) {
                let at = dice.below(bytes.count)
                switch dice.below(3) {
                case 0: bytes[at] = UInt8(truncatingIfNeeded: dice.next())
                case 1: bytes.removeSubrange(at..<min(bytes.count, at + dice.below(40)))
                default: bytes.insert(contentsOf: dice.bytes(dice.below(9)), at: at)
                }
            }
            let read = try Sample.read([bytes])
            #expect(read.records.count + read.integrity.unreadable <= 40)
        }
    }

    @Test func `a file that does not exist is told by name`() throws {
        #expect(throws: CaptureError.self) { _ = try CaptureReader(["/nowhere/at/all"]) }
    }
}
