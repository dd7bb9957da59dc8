import Foundation
import JSONScanning
import TestSupport
import Testing

/// The scanner against the grammar written down a second time, on mutated documents.
struct ScannerFuzzTests {
    /// `LINESMAN_FUZZ=10000000` sets how many; the default keeps the test short.
    private var rounds: Int { ProcessInfo.processInfo.environment["LINESMAN_FUZZ"].flatMap(Int.init) ?? 40_000 }

    @Test func `agrees with a naive recogniser on mutated documents`() {
        var random = SeededGenerator(seed: 5)
        var valid = 0
        for round in 0..<rounds {
            let bytes = mutated(using: &random)
            let expected = NaiveJSON.accepts(bytes)
            guard case .success(let tape) = JSONTape.scan(bytes) else {
                if expected { Issue.record("\(round): refuses \(bytes)") }
                continue
            }
            if !expected { Issue.record("\(round): accepts \(bytes)") }
            valid += 1
            touch(tape.root)
        }
        #expect(valid > rounds / 20)
        #expect(valid < rounds)
    }

    /// Walks and decodes everything, to see that nothing in it crashes and ranges nest.
    private func touch(_ node: JSONNode) {
        #expect(node.codePointsAreConsistent)
        _ = node.number?.description
        var last = node.range.lowerBound
        for element in node.elements {
            #expect(element.range.lowerBound > last || last == node.range.lowerBound)
            last = element.range.upperBound
            touch(element)
        }
        for member in node.members {
            #expect(member.nameRange.lowerBound >= last)
            last = member.value.range.upperBound
            touch(member.nameNode)
            touch(member.value)
        }
        #expect(last <= node.range.upperBound)
    }

    private func mutated(using random: inout SeededGenerator) -> [UInt8] {
        var bytes = Array(Tree.random(depth: 3, using: &random).written(using: &random).utf8)
        let alphabet =
            Array(#"[]{}:,"\/ue0123456789+-.Eabdfnrtls '#"#.utf8) + [
                0, 9, 10, 13, 0x1f, 0x20, 0x7f, 0x80, 0xbf, 0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0xff,
            ]
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            let at = Int.random(in: 0...bytes.count, using: &random)
            let byte = alphabet.randomElement(using: &random) ?? 0
            switch Int.random(in: 0...4, using: &random) {
            case 0: bytes.insert(byte, at: at)
            case 1 where at < bytes.count: bytes[at] = byte
            case 2 where at < bytes.count: bytes.remove(at: at)
            case 3 where at < bytes.count: bytes.removeSubrange(at...)
            default: bytes.insert(contentsOf: bytes[at...].prefix(Int.random(in: 0...6, using: &random)), at: at)
            }
        }
        return bytes
    }
}

extension JSONNode {
    fileprivate var codePointsAreConsistent: Bool {
        guard kind == .string else { return true }
        let points = codePoints
        return points.count == codePointCount && string?.unicodeScalars.count == points.count
            && points.allSatisfy { $0 <= 0x10ffff }
            && points.contains { $0 & 0xfffff800 == 0xd800 } == hasLoneSurrogate
    }
}

/// RFC 8259's grammar, rule by rule, one byte at a time.
private struct NaiveJSON {
    private var rest: ArraySlice<UInt8>

    static func accepts(_ bytes: [UInt8]) -> Bool {
        // Strings must be UTF-8 (§8.1), and no other place allows a byte above 0x7f.
        guard String(validating: bytes, as: UTF8.self) != nil else { return false }
        var parser = NaiveJSON(rest: bytes[...])
        parser.space()
        guard parser.value() else { return false }
        parser.space()
        return parser.rest.isEmpty
    }

    private mutating func value() -> Bool {
        switch rest.first {
        case UInt8(ascii: "["): list(close: "]") { $0.value() }
        case UInt8(ascii: "{"): list(close: "}") { $0.member() }
        case UInt8(ascii: "\""): string()
        case UInt8(ascii: "t"): take("true")
        case UInt8(ascii: "f"): take("false")
        case UInt8(ascii: "n"): take("null")
        default: number()
        }
    }

    private mutating func list(close: String, item: (inout NaiveJSON) -> Bool) -> Bool {
        rest.removeFirst()
        space()
        if take(close) { return true }
        while true {
            space()
            guard item(&self) else { return false }
            space()
            if take(close) { return true }
            guard take(",") else { return false }
        }
    }

    private mutating func member() -> Bool {
        guard string() else { return false }
        space()
        guard take(":") else { return false }
        space()
        return value()
    }

    private mutating func string() -> Bool {
        guard take("\"") else { return false }
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\"") { return true }
            if byte < 0x20 { return false }
            guard byte == UInt8(ascii: "\\") else { continue }
            guard let letter = rest.popFirst() else { return false }
            if letter == UInt8(ascii: "u") {
                let digits = rest.prefix(4)
                guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
                    return false
                }
                rest.removeFirst(4)
            } else if !"\"\\/bfnrt".utf8.contains(letter) {
                return false
            }
        }
        return false
    }

    private mutating func number() -> Bool {
        _ = take("-")
        if !take("0") { guard digits() else { return false } }
        if take(".") { guard digits() else { return false } }
        if take("e") || take("E") {
            _ = take("+") || take("-")
            guard digits() else { return false }
        }
        return true
    }

    private mutating func digits() -> Bool {
        let count = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
        rest.removeFirst(count)
        return count > 0
    }

    private mutating func space() {
        while let byte = rest.first, " \t\n\r".utf8.contains(byte) { rest.removeFirst() }
    }

    private mutating func take(_ text: String) -> Bool {
        guard rest.starts(with: text.utf8) else { return false }
        rest.removeFirst(text.utf8.count)
        return true
    }
}
