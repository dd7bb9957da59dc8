import Testing
import WebSocketFraming

/// RFC 4648 §4.
struct Base64Tests {
    static let examples = [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ]

    @Test(arguments: examples)
    func `encodes base64 as RFC 4648 §10 prints it`(plain: String, encoded: String) {
        #expect(Base64.encode(Array(plain.utf8)) == encoded)
    }

    @Test(arguments: examples)
    func `decodes it, with padding and without`(plain: String, encoded: String) {
        #expect(Base64.decode(encoded.utf8) == Array(plain.utf8))
        #expect(Base64.decode(encoded.utf8.filter { $0 != UInt8(ascii: "=") }) == Array(plain.utf8))
    }

    @Test(arguments: ["Z", "Zm9vY", "Zg=a", "Zm9v====", "Zm 9v", "Zm9-", "Zm9_"])
    func `what is no base64 decodes to nothing`(text: String) {
        #expect(Base64.decode(text.utf8) == nil)
    }

    @Test func `every byte comes back at every place of a group`() {
        for byte in UInt8.min...UInt8.max {
            for bytes in [[byte], [0, byte], [0xFF, 0, byte], [byte, byte, byte, byte]] {
                #expect(Base64.decode(Base64.encode(bytes).utf8) == bytes)
            }
        }
    }
}
