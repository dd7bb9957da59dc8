import Testing

import WebSocketFraming

/// RFC 6455 §1.3 and §4.2.2: the accept value.
struct WebSocketAcceptTests {
    @Test func `follows the example of RFC 6455 §1.3`() {
        #expect(WebSocketAccept.value(forKey: "dGhlIHNhbXBsZSBub25jZQ==") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
    }

    @Test func `makes a key from a nonce`() {
        #expect(WebSocketAccept.key(from: Array("the sample nonce".utf8)) == "dGhlIHNhbXBsZSBub25jZQ==")
    }

    @Test(arguments: [
        ("", 1, "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        ("abc", 1, "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
            "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
        ),
        ("a", 1_000_000, "34aa973cd4c4daa4f61eeb2bdbad27316534016f"),
        (
            "0123456701234567012345670123456701234567012345670123456701234567", 10,
            "dea356a2cddd90c7a7ecedc5ebb563934f460452"
        ),
    ])
    func `computes SHA-1 as RFC 3174 and FIPS 180 print it`(piece: String, times: Int, digest: String) {
        let bytes = SHA1.digest(Array(repeatElement(piece.utf8, count: times).joined()))
        #expect(bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == digest)
    }

    @Test(arguments: [
        ("dGhlIHNhbXBsZSBub25jZQ==", true), ("c2hvcnQ=", false), ("", false), ("dGhlIHNhbXBsZSBub25jZQ=", false),
        ("dGhlIHNhbXBsZSBub25jZSE=", false), ("dGhlIHNhbXBsZSBub25j*Q==", false), ("dGhlIHNhbXBsZSBub25jZQ==A", false),
    ])
    func `knows a key of 16 bytes`(key: String, isKey: Bool) {
        #expect(WebSocketAccept.isKey(Array(key.utf8)[...]) == isKey)
    }
}
