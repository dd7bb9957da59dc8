import OCPPPeer
import Testing

/// RFC 6455 §3: `ws` URLs.
struct WebSocketURLTests {
    @Test(arguments: [
        (text: "ws://h", host: "h", port: 80, target: "/"),
        (text: "WS://h:9000/ocpp/CP%201?x=%2F", host: "h", port: 9000, target: "/ocpp/CP%201?x=%2F"),
        (text: "ws://h?x", host: "h", port: 80, target: "/?x"),
        (text: "ws://[::1]:81/a", host: "::1", port: 81, target: "/a"),
        (text: "ws://h:/a", host: "h", port: 80, target: "/a"),
    ])
    func `host, port and target are told apart`(text: String, host: String, port: Int, target: String) throws {
        let url = try #require(WebSocketURL(text))
        #expect(url.host == host)
        #expect(url.port == port)
        #expect(url.target == target)
    }

    @Test(arguments: [
        "", "http://h", "ws://", "ws:///path", "ws://h:99999", "ws://h:x", "ws://h/#f", "ws://[::1", "ws://[::1]x",
        "ws://h/a b", "ws://h/ü", "ws://%zz@h",
    ])
    func `what is no ws URL is refused`(text: String) {
        #expect(WebSocketURL(text) == nil)
    }

    @Test func `credentials are decoded and not shown`() throws {
        let url = try #require(WebSocketURL("ws://CP%401:a%3Ab@[::1]:81/x"))
        #expect(url.credentials == "CP@1:a:b")
        #expect(url.description == "ws://[::1]:81/x")
    }

    @Test func `an identity becomes one encoded component before the query`() throws {
        let url = try #require(WebSocketURL("ws://h/ocpp?tenant=1"))
        #expect(url.appending(component: "CP 1/ä").target == "/ocpp/CP%201%2F%C3%A4?tenant=1")
        #expect(try #require(WebSocketURL("ws://h")).appending(component: "A~1").target == "/A~1")
    }
}
