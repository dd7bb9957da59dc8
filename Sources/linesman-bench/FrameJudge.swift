import JSONScanning
import JSONSchema

/// Checks whole OCPP-J frames: reads the head, finds a request's schema by its action, runs the program, expects `]`.
struct FrameJudge: ~Copyable {
    private var runner16: SchemaRunner
    private var runner201: SchemaRunner
    private var runner21: SchemaRunner
    private let actions: [ActionTable]

    init(_ folder: SchemaFolder) {
        runner16 = SchemaRunner(folder.programs[0])
        runner201 = SchemaRunner(folder.programs[1])
        runner21 = SchemaRunner(folder.programs[2])
        actions = folder.actions.indices.map { ActionTable(folder, version: $0) }
    }

    /// What is known of a message before it is read: its version, and for a response the schema of its request.
    struct Expectation {
        var version: UInt8
        var response: SchemaEntry?
    }

    @inline(never)
    mutating func isValid(_ frame: PaddedBytes, _ expectation: Expectation) -> Bool {
        let start = frame.start
        var at = skipWhitespace(start)
        guard at.pointee == UInt8(ascii: "[") else { return false }
        at = skipWhitespace(at + 1)
        let digit = at.pointee
        guard digit == (expectation.response == nil ? 0x32 : 0x33), let id = comma(at + 1), let afterID = string(id),
            let next = comma(afterID)
        else { return false }
        var entry = expectation.response
        at = next
        if entry == nil {
            guard let afterAction = string(at) else { return false }
            entry = actions[Int(expectation.version)].entry(at + 1, afterAction - 1)
            guard entry != nil, let payload = comma(afterAction) else { return false }
            at = payload
        }
        guard let entry else { return false }
        let offset = at - start
        let end: Int
        switch expectation.version {
        case 0: end = runner16.run(frame, from: offset, entry: entry)
        case 1: end = runner201.run(frame, from: offset, entry: entry)
        default: end = runner21.run(frame, from: offset, entry: entry)
        }
        guard end >= 0 else { return false }
        at = skipWhitespace(start + end)
        guard at.pointee == UInt8(ascii: "]") else { return false }
        return skipWhitespace(at + 1) == start + frame.count
    }

    private func comma(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
        let at = skipWhitespace(start)
        return at.pointee == UInt8(ascii: ",") ? skipWhitespace(at + 1) : nil
    }

    private func skipWhitespace(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        var at = start
        while at.pointee == 0x20 || at.pointee == 0x0a || at.pointee == 0x0d || at.pointee == 0x09 { at += 1 }
        return at
    }

    /// Passes a plain ASCII string; others are not in the corpus's heads.
    private func string(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
        guard start.pointee == UInt8(ascii: "\"") else { return nil }
        var at = start + 1
        let space = SIMD16<Int8>(repeating: 0x20)
        let quote = SIMD16<Int8>(repeating: 0x22)
        let backslash = SIMD16<Int8>(repeating: 0x5c)
        while true {
            let bytes = UnsafeRawPointer(at).loadUnaligned(as: SIMD16<Int8>.self)
            let marks = (bytes .== quote) .| (bytes .== backslash) .| (bytes .< space)
            let words = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
            if words[0] | words[1] != 0 {
                at += words[0] != 0 ? words[0].trailingZeroBitCount &>> 3 : 8 + words[1].trailingZeroBitCount &>> 3
                return at.pointee == UInt8(ascii: "\"") ? at + 1 : nil
            }
            at += 16
        }
    }
}

/// A version's actions, found by length and two words.
private struct ActionTable {
    private var slots: [(first: UInt64, last: UInt64, count: Int, entry: SchemaEntry)?]

    init(_ folder: SchemaFolder, version: Int) {
        slots = Array(repeating: nil, count: 1024)
        for action in folder.actions[version] {
            guard let entry = folder.entry(version: version, action: action, isRequest: true) else { continue }
            PaddedBytes.with(copyOf: Array(action.utf8)) { bytes in
                let (first, last) = Self.words(bytes.start, bytes.count)
                var place = Self.place(first, last)
                while slots[place] != nil { place = (place + 1) & 1023 }
                slots[place] = (first, last, bytes.count, entry)
            }
        }
    }

    func entry(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> SchemaEntry? {
        let (first, last) = Self.words(start, end - start)
        var place = Self.place(first, last)
        while let slot = slots[place] {
            if slot.first == first, slot.last == last, slot.count == end - start { return slot.entry }
            place = (place + 1) & 1023
        }
        return nil
    }

    private static func words(_ start: UnsafePointer<UInt8>, _ count: Int) -> (UInt64, UInt64) {
        let shift = UInt64(64 - 8 * min(count, 8))
        let bytes = UnsafeRawPointer(start)
        return (
            bytes.loadUnaligned(as: UInt64.self) << shift,
            bytes.loadUnaligned(fromByteOffset: max(0, count - 8), as: UInt64.self) << shift
        )
    }

    private static func place(_ first: UInt64, _ last: UInt64) -> Int {
        Int(truncatingIfNeeded: ((first &+ last &* 31) &* 0x9e37_79b9_7f4a_7c15) >> 54)
    }
}
