import Foundation
import Testing
import Traffic

struct PrintedJSONTests {
    private static let controls: [UInt32] =
        Array(0...0x1F) + Array(0x7F...0x9F) + Array(0x202A...0x202E) + Array(0x2066...0x2069)

    private static func holds(_ text: String) -> Bool { PrintedJSON.holdsControls(text.utf8Span.span.bytes) }

    @Test func `no control reaches a terminal, and every text comes back`() throws {
        for value in Self.controls {
            let text = try "a\(#require(Unicode.Scalar(value)))b é 漢 \u{A0} \u{2029} 😀"
            let printed = PrintedJSON.quoted(text)
            #expect(
                !printed.unicodeScalars.contains { Self.controls.contains($0.value) },
                "U+\(String(value, radix: 16))"
            )
            #expect(try JSONDecoder().decode(String.self, from: Data(printed.utf8)) == text)
        }
    }

    @Test func `neighbours of controls stay as they are`() {
        for value: UInt32 in [0x7E, 0xA0, 0x2029, 0x202F, 0x2065, 0x206A, 0xE2, 0xC2] {
            let text = String(Unicode.Scalar(value).map { Character($0) } ?? "?")
            #expect(PrintedJSON.quoted(text) == "\"\(text)\"")
        }
    }

    @Test func `finds a control at every place`() {
        for length in 0..<20 {
            for control in ["\u{7F}", "\u{85}", "\u{202E}", "\u{2069}"] {
                let text = String(repeating: "x", count: length) + control + String(repeating: "é", count: 9)
                #expect(Self.holds(text))
            }
            let plain = String(repeating: "x", count: length) + "é漢"
            #expect(!Self.holds(plain))
        }
        let cut: [UInt8] = [0x61, 0xE2, 0x80]
        let holdsCut = PrintedJSON.holdsControls(cut.span.bytes)
        #expect(!holdsCut)
    }
}
