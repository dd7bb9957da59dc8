import Capture
import JSONScanning
import OCPP
import TestSupport
import Testing
import Traffic

/// No mark survives in a binary message either, whatever encoding it stands in.
struct BinaryRedactorTests {
    private static let mark = "5ECRE7C0DE"
    private static let redactor = Redactor(
        (try? Redaction(["idTag"], key: Array("a key".utf8))) ?? Redaction()
    )
    private static let text = #"[2,"1","Authorize",{"idTag":"\#(mark)"}]"#

    /// The same CALL as JSON and as several binary encodings would write it, and as no encoding would.
    private static let frames: [[UInt8]] = [
        Array(text.utf8),
        [0xEF, 0xBB, 0xBF] + Array(text.utf8),
        text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] },
        text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] },
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] },
        // CBOR (RFC 8949): name and value stand side by side.
        [0x84, 0x02, 0x61, 0x31, 0x69] + Array("Authorize".utf8) + [0xA1, 0x65] + Array("idTag".utf8) + [0x6A]
            + Array(mark.utf8),
        // MessagePack.
        [0x94, 0x02, 0xA1, 0x31, 0xA9] + Array("Authorize".utf8) + [0x81, 0xA5] + Array("idTag".utf8) + [0xAA]
            + Array(mark.utf8),
        // Protocol Buffers: the name is not even there.
        [0x0A, 0x0A] + Array(mark.utf8),
        Array(#"[2,"1","Authorize",{"idTag":"\#(mark)"#.utf8) + [0xFF, 0x00] + Array(mark.utf8),
        Array(#"[2,"1","Authorize",{"idTag":"5ECR"#.utf8) + [0xC3] + Array(mark.utf8),
        Array("NaN \(mark)".utf8),
        Array(mark.utf8),
    ]

    @Test(arguments: frames)
    func `leaves no mark`(frame: [UInt8]) throws {
        let redacted = try #require(Self.redactor.redact(frame: frame, isBinary: true))
        #expect(redacted.count == frame.count)
        // Zeros out of the way, the mark is the mark in UTF-16 too.
        let shown = redacted.filter { $0 != 0 }
        let marks = (0...max(0, shown.count - 5)).filter { shown[$0...].starts(with: Self.mark.utf8.prefix(5)) }
        #expect(marks.isEmpty, "\(String(decoding: redacted, as: UTF8.self))")
        switch (JSONTape.scan(frame), JSONTape.scan(redacted)) {
        case (.success, .success): break
        case (.failure(let before), .failure(let after)):
            #expect(before.kind == after.kind && before.offset == after.offset)
        default: Issue.record("became JSON, or no JSON any more")
        }
        #expect(Self.redactor.redact(frame: frame, isBinary: true) == redacted, "equal messages stay equal")
    }

    @Test func `what begins as JSON stays readable up to where it stops`() throws {
        let frame = Array(#"[2,"1","Authorize",{"x":"open"},"#.utf8) + [0x00, 0x41, 0x42]
        let redacted = try #require(Self.redactor.redact(frame: frame, isBinary: true))
        #expect(redacted.dropLast(2) == frame.dropLast(2))
        #expect(redacted != frame)
    }

    @Test func `a record is redacted as its opcode says`() {
        var record = CaptureRecord(.frame, direction: .up, station: "CP-1", time: Sample.start, bytes: Self.frames[5])
        record.opcode = 2
        record.sent = Self.frames[7]
        let redacted = Self.redactor.redact(record)
        #expect(redacted.flags.contains(.redacted))
        #expect(redacted.bytes == Self.redactor.redact(frame: Self.frames[5], isBinary: true))
        #expect(redacted.sent == Self.redactor.redact(frame: Self.frames[7], isBinary: true))
        record.opcode = 1
        #expect(Self.redactor.redact(record).sent == record.sent)
        record.opcode = 2
        #expect(Redactor(Redaction()).redact(record) == record, "nothing was asked for")
    }

    @Test func `any bytes at all are survived`() {
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<1_000 {
            let cut = generator.below(Self.text.utf8.count)
            let frame = Array(Self.text.utf8.prefix(cut)) + generator.bytes(generator.below(24))
            let redacted = Self.redactor.redact(frame: frame, isBinary: true) ?? frame
            #expect(redacted.count == frame.count)
            guard case .failure(let before) = JSONTape.scan(frame) else { continue }
            guard case .failure(let after) = JSONTape.scan(redacted) else {
                Issue.record("became JSON")
                continue
            }
            #expect(before.kind == after.kind && before.offset == after.offset)
        }
    }
}
