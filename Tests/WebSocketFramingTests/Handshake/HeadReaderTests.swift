import TestSupport
import Testing
import WebSocketFraming

/// RFC 9112 §2 to §5: where a head ends, and what may not be in it.
struct HeadReaderTests {
    @Test func `finds the end of a head at every split`() {
        let head = upgradeRequest()
        for pieces in everySplit(of: head) {
            #expect(readHead(pieces) == .head(length: head.count))
        }
    }

    @Test func `leaves what follows the head alone`() {
        let head = upgradeRequest()
        #expect(readHead([head + hex("81 80 00 00 00 00 0D 0A 00")]) == .head(length: head.count))
    }

    struct Broken: Sendable, CustomTestStringConvertible {
        var bytes: [UInt8]
        var kind: HandshakeViolation.Kind
        var offset: Int
        var status: Int
        var subject = HeadReader.Subject.request
        var testDescription: String { "\(kind): \(String(decoding: bytes.prefix(60), as: UTF8.self).debugDescription)" }

        init(
            _ text: String,
            _ kind: HandshakeViolation.Kind,
            at offset: Int,
            _ status: Int = 400,
            _ subject: HeadReader.Subject = .request
        ) {
            bytes = Array(text.utf8)
            self.kind = kind
            self.offset = offset
            self.status = status
            self.subject = subject
        }
    }

    static let requests: [Broken] = [
        Broken("\u{16}\u{3}\u{1}\0l\u{1}", .tlsOnPlainPort, at: 0),
        Broken("\u{16}GET", .controlCharacter, at: 0),
        Broken("GET\r\n", .malformedRequestLine, at: 3),
        Broken(" GET / HTTP/1.1\r\n", .malformedRequestLine, at: 0),
        Broken("GET  / HTTP/1.1\r\n", .malformedRequestLine, at: 4),
        Broken("GET /\r\n", .malformedRequestLine, at: 5),
        Broken("GET / HTTP/1.1 \r\n", .malformedRequestLine, at: 6),
        Broken("GET /a b HTTP/1.1\r\n", .malformedRequestLine, at: 7),
        Broken("GET\t/ HTTP/1.1\r\n", .malformedRequestLine, at: 3),
        Broken("G(T / HTTP/1.1\r\n", .malformedRequestLine, at: 1),
        Broken("GET / http/1.1\r\n", .malformedRequestLine, at: 6),
        Broken("GET / HTTP/11\r\n", .malformedRequestLine, at: 6),
        Broken("GET / HTTP/1.0\r\n", .unsupportedHTTPVersion, at: 6, 505),
        Broken("PRI * HTTP/2.0\r\n", .unsupportedHTTPVersion, at: 6, 505),
        Broken("GET / HTTP/1.1\n", .bareLineFeed, at: 14),
        Broken("GET / HTTP/1.1\rX: 1\r\n", .bareCarriageReturn, at: 14),
        Broken("GET / HTTP/1.1\r\nX-A: b\rX-Injected: 1\r\n", .bareCarriageReturn, at: 22),
        Broken("GET / HTTP/1.1\r\nX: a\nY: b\r\n", .bareLineFeed, at: 20),
        Broken("GET / HTTP/1.1\r\nX: a\0b\r\n", .nulByte, at: 20),
        Broken("GET / HTTP/1.1\r\nX: a\u{7F}b\r\n", .controlCharacter, at: 20),
        Broken("GET / HTTP/1.1\r\nX: a\u{1B}b\r\n", .controlCharacter, at: 20),
        Broken("GET / HTTP/1.1\r\nX-Space : 1\r\n", .spaceBeforeColon, at: 23),
        Broken("GET / HTTP/1.1\r\nX\t:1\r\n", .spaceBeforeColon, at: 17),
        Broken("GET / HTTP/1.1\r\n: 1\r\n", .emptyFieldName, at: 16),
        Broken("GET / HTTP/1.1\r\nX(Y): 1\r\n", .invalidFieldName, at: 17),
        Broken("GET / HTTP/1.1\r\nX Y: 1\r\n", .invalidFieldName, at: 17),
        Broken("GET / HTTP/1.1\r\nÜ: 1\r\n", .invalidFieldName, at: 16),
        Broken("GET / HTTP/1.1\r\nHost\r\n", .missingColon, at: 16),
        Broken("GET / HTTP/1.1\r\nX: a\r\n b\r\n", .foldedLine, at: 22),
        Broken("GET / HTTP/1.1\r\n\tX: a\r\n", .foldedLine, at: 16),
        Broken("\r\n\r\nGET / HTTP/1.1\r\n", .malformedRequestLine, at: 2),
    ]

    static let responses: [Broken] = [
        Broken("\r\nHTTP/1.1 101 x\r\n", .malformedStatusLine, at: 0, 502, .response),
        Broken("HTTP/1.1 10\r\n", .malformedStatusLine, at: 0, 502, .response),
        Broken("HTTP/1.1 1x1 Switching\r\n", .malformedStatusLine, at: 10, 502, .response),
        Broken("HTTP/1.1 099 No\r\n", .malformedStatusLine, at: 9, 502, .response),
        Broken("HTTP/1.1 1010 No\r\n", .malformedStatusLine, at: 12, 502, .response),
        Broken("HTTP/1.1\t101 No\r\n", .malformedStatusLine, at: 8, 502, .response),
        Broken("HTTP/2.0 101 No\r\n", .unsupportedHTTPVersion, at: 0, 502, .response),
        Broken("ICY 200 OK Then\r\n", .malformedStatusLine, at: 0, 502, .response),
        Broken("HTTP/1.1 101 A\u{8}\r\n", .controlCharacter, at: 14, 502, .response),
        Broken("HTTP/1.1 101 A\r\nX : 1\r\n", .spaceBeforeColon, at: 17, 502, .response),
    ]

    @Test(arguments: requests + responses)
    func `refuses at the first byte that shows it, at every split`(broken: Broken) {
        let expected = HandshakeViolation(broken.kind, at: broken.offset, status: broken.status)
        for pieces in everySplit(of: broken.bytes) {
            #expect(readHead(pieces, of: broken.subject) == .violation(expected))
        }
    }

    @Test(arguments: [
        "GET / HTTP/1.1\r\n\r\n", "\r\nGET / HTTP/1.1\r\nHost:x\r\n\r\n",
        "GET / HTTP/1.1\r\nX:\r\nX: \t \r\n!#$%&'*+-.^_`|~9: ,\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nX: a\tb\r\n\r\n", "GET /\u{FC} HTTP/1.1\r\n\r\n",
    ])
    func `lets odd but unambiguous requests pass`(text: String) {
        for pieces in everySplit(of: Array(text.utf8)) {
            #expect(readHead(pieces) == .head(length: text.utf8.count))
        }
    }

    @Test(arguments: ["HTTP/1.1 101\r\n\r\n", "HTTP/1.1 101 \r\n\r\n", "HTTP/1.0 404 Nicht da, \u{FC}brigens\r\n\r\n"])
    func `lets odd but unambiguous responses pass`(text: String) {
        for pieces in everySplit(of: Array(text.utf8)) {
            #expect(readHead(pieces, of: .response) == .head(length: text.utf8.count))
        }
    }

    @Test func `keeps its limits to the byte`() {
        let limits = HeadLimits(maxLine: 20, maxFields: 2, maxBytes: 64)
        func read(_ text: String, _ subject: HeadReader.Subject = .request) -> Set<HeadReader.Step> {
            Set(everySplit(of: Array(text.utf8)).map { readHead($0, of: subject, limits: limits) })
        }
        func violation(_ kind: HandshakeViolation.Kind, _ offset: Int, _ status: Int) -> Set<HeadReader.Step> {
            [.violation(HandshakeViolation(kind, at: offset, status: status))]
        }
        #expect(read("GET /123456 HTTP/1.1\r\n\r\n") == [.head(length: 24)])
        #expect(read("GET /1234567 HTTP/1.1\r\n\r\n") == violation(.requestLineTooLong, 20, 414))
        #expect(read("GET /1234567890123456789012345") == violation(.requestLineTooLong, 20, 414))
        #expect(read("HTTP/1.1 101 Switching Protocols", .response) == violation(.statusLineTooLong, 20, 502))
        let start = "GET / HTTP/1.1\r\n"
        #expect(read(start + "A: 34567890123456789\r\n\r\n") == [.head(length: 40)])
        #expect(read(start + "A: 3456789012345678901\r\n") == violation(.fieldLineTooLong, 36, 431))
        #expect(read(start + "A: 1\r\nB: 2\r\n\r\n") == [.head(length: 30)])
        #expect(read(start + "A: 1\r\nB: 2\r\nC: 3\r\n\r\n") == violation(.tooManyFields, 28, 431))
        let fat = start + "A: 34567890123456789\r\nB: 34567890123456789\r\n\r\n"
        #expect(fat.utf8.count == 62)
        #expect(read(fat) == [.head(length: 62)])
        let wide = HeadLimits(maxLine: 100, maxFields: 9, maxBytes: 40)
        let steps = everySplit(of: Array((start + "A: " + String(repeating: "x", count: 60)).utf8)).map {
            readHead($0, limits: wide)
        }
        #expect(Set(steps) == violation(.headTooLong, 40, 431))
    }

    @Test func `answers the large heads of the field with 414 and 431`() {
        let target = "/" + String(repeating: "a", count: 65536)
        let big = upgradeRequest(adding: ["X-Big: " + String(repeating: "a", count: 65536)])
        let many = upgradeRequest(adding: (0..<2000).map { "X-\($0): v" })
        for (bytes, status) in [(upgradeRequest(target), 414), (big, 431), (many, 431)] {
            guard case .violation(let violation) = readHead([bytes]) else {
                Issue.record("accepted \(bytes.count) bytes")
                continue
            }
            #expect(violation.status == status)
        }
    }

    @Test func `looks at each byte once however small the pieces`() {
        // A quarter of a million calls: if each began anew, this would look at 34 billion bytes.
        let limits = HeadLimits(maxLine: 1 << 23, maxFields: 10, maxBytes: 1 << 23)
        let bytes = upgradeRequest(adding: ["X: " + String(repeating: "y", count: 1 << 18)])
        var reader = HeadReader(of: .request, limits: limits)
        let step = bytes.withUnsafeBytes { buffer in
            var step = HeadReader.Step.needsMore
            for end in 1...buffer.count { step = reader.next(in: UnsafeRawBufferPointer(rebasing: buffer[..<end])) }
            return step
        }
        #expect(step == .head(length: bytes.count))
    }

    @Test func `says the same again after the end`() {
        var reader = HeadReader(of: .request)
        let head = upgradeRequest()
        for _ in 0..<2 {
            #expect((head + head).withUnsafeBytes { reader.next(in: $0) } == .head(length: head.count))
        }
    }
}
