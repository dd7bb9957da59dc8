import Testing
import WebSocketFraming

/// RFC 9110 §5 and RFC 9112 §6: heads keep every byte, and their fields are found.
struct HTTPHeadTests {
    @Test func `keeps order, spelling, white space and bytes above 0x7F`() throws {
        let credentials: [UInt8] = Array("Basic Q1AgMTpw".utf8) + [0xC3, 0xA4, 0xFF, 0x80]
        var bytes = Array("GET /ocpp/RDAM%20123?x=%2f HTTP/1.1\r\nhOST:a\r\nX-Empty:\r\nAUTHORIZATION: \t".utf8)
        bytes += credentials + Array(" \r\nSec-WebSocket-Protocol: ,ocpp1.6\r\nx-empty:  2\r\n\r\n".utf8)
        let request = try #require(HTTPRequestHead(bytes))
        #expect(request.head.bytes == bytes)
        #expect(request.method == "GET")
        #expect(request.target == "/ocpp/RDAM%20123?x=%2f")
        #expect(request.version == "HTTP/1.1")
        #expect(request.head.value(of: "authorization").map(Array.init) == credentials)
        #expect(
            request.head.fields.map { request.head.text($0.name) } == [
                "hOST", "X-Empty", "AUTHORIZATION", "Sec-WebSocket-Protocol", "x-empty",
            ]
        )
        #expect(request.head.fields(named: "X-EMPTY").map { request.head.text($0.value) } == ["", "2"])
        #expect(request.protocols == ["ocpp1.6"])
        #expect(request.head.elements(of: "sec-websocket-protocol").map(request.head.text) == ["", "ocpp1.6"])
        let lines = request.head.fields.flatMap { Array(bytes[$0.line]) }
        #expect(Array(bytes[request.head.startLine]) + [13, 10] + lines + [13, 10] == bytes)
    }

    @Test func `reads a response`() throws {
        let response = try #require(HTTPResponseHead(Array("HTTP/1.1 404 Not\tFound\r\nServer: x\r\n\r\n".utf8)))
        #expect(response.status == 404)
        #expect(response.reason == "Not\tFound")
        #expect(response.version == "HTTP/1.1")
        #expect(!response.isSwitch)
        #expect(HTTPResponseHead(Array("HTTP/1.0 200\r\n\r\n".utf8))?.reason == "")
    }

    @Test(arguments: ["", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\n\r\nrest", "GET / HTTP/1.0\r\n\r\n"])
    func `is nothing without a whole, proper head`(text: String) {
        #expect(HTTPRequestHead(Array(text.utf8)) == nil)
        #expect(HTTPResponseHead(Array(text.utf8)) == nil)
    }

    @Test(
        arguments: [
            ("", []), ("a", ["a"]), (" a ,\tb", ["a", "b"]), (",a,,", ["", "a", "", ""]),
            ("a;x=\"1,2\", b", ["a;x=\"1,2\"", "b"]),
            (" , ", ["", ""]),
        ] as [(String, [String])]
    )
    func `splits lists and keeps their holes`(value: String, elements: [String]) throws {
        let request = try #require(HTTPRequestHead(Array("GET / HTTP/1.1\r\nX: \(value)\r\n\r\n".utf8)))
        #expect(request.head.elements(of: "x").map(request.head.text) == elements)
    }

    @Test(
        arguments: [
            ("200 OK\r\nContent-Length: 12", .length(12)), ("200 OK\r\nContent-Length: 0", .none),
            ("200 OK", .untilEnd),
            ("101 x\r\nContent-Length: 5", .none), ("204 x", .none), ("304 x\r\nContent-Length: 7", .none),
            ("200 x\r\nTransfer-Encoding: gzip, Chunked", .chunked), ("200 x\r\nTransfer-Encoding: gzip", .untilEnd),
            ("404 x\r\nContent-Length: 3\r\nContent-Length: 3", .length(3)),
        ] as [(String, HTTPBody)]
    )
    func `knows where a body ends`(text: String, body: HTTPBody) throws {
        let response = try #require(HTTPResponseHead(Array("HTTP/1.1 \(text)\r\n\r\n".utf8)))
        #expect(response.body == body)
    }

    @Test func `writes what it has read, and lets no value add a line`() throws {
        let request = try #require(HTTPRequestHead(upgradeRequest()))
        var same = HTTPHeadWriter(startLineOf: request.head)
        for field in request.head.fields { same.copy(field, of: request.head) }
        #expect(same.finish() == request.head.bytes)

        var writer = HTTPHeadWriter(method: "GET", target: Array("/a\r\nEvil: 1".utf8))
        writer.add("X", "1\r\nEvil: 1\0")
        let bytes = writer.finish()
        #expect(String(decoding: bytes, as: UTF8.self) == "GET /a  Evil: 1 HTTP/1.1\r\nX: 1  Evil: 1 \r\n\r\n")
    }
}
