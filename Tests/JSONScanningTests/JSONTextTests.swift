import JSONScanning
import TestSupport
import Testing

struct JSONTextTests {
    @Test(arguments: [
        ("", #""""#), ("a", #""a""#), ("\"\\/", #""\"\\/""#), ("\u{8}\t\n\u{c}\r", #""\b\t\n\f\r""#),
        ("\u{0}\u{1f}\u{7f}", "\"\\u0000\\u001f\u{7f}\""), ("é€😀\u{2028}", "\"é€😀\u{2028}\""),
    ])
    func `quotes`(_ text: String, as expected: String) {
        #expect(String(decoding: JSONText.quoted(text), as: UTF8.self) == expected)
    }

    @Test func `quotes bytes and says where they are not UTF-8`() {
        var output: [UInt8] = []
        let offset = JSONText.append(quotingUTF8: "abcdefgh\"é".utf8Span.span.bytes, to: &output)
        #expect(offset == nil)
        #expect(String(decoding: output, as: UTF8.self) == "\"abcdefgh\\\"é\"")
        let cut = [UInt8]("abcdefghi".utf8) + [0xc3]
        let bad = JSONText.append(quotingUTF8: cut.span.bytes, to: &output)
        #expect(bad == 9)
        #expect(output.count == 14)
    }

    @Test func `what it writes scans back to the same text`() throws {
        var random = SeededGenerator(seed: 2)
        for _ in 0..<2000 {
            let scalars = (0..<Int.random(in: 0...20, using: &random)).compactMap { _ in
                Unicode.Scalar(UInt32.random(in: 0...(Bool.random(using: &random) ? 0x7f : 0x10ffff), using: &random))
            }
            let text = String(String.UnicodeScalarView(scalars))
            let node = try JSONTape.scan(JSONText.quoted(text)).get().root
            #expect(node.string?.unicodeScalars.elementsEqual(scalars) == true)
        }
    }
}
