import OCPPPeer
import TestSupport
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
        "ws://h/a b", "ws://[h]", "ws://a[b", "ws://h/ü", "ws://%zz@h",
    ])
    func `what is no ws URL is refused`(text: String) {
        #expect(WebSocketURL(text) == nil)
    }

    @Test func `no text crashes the reader, and what it reads it reads again`() {
        let seeds = ["ws://u:p%20@[::1]:81/a/b?c=d", "ws://host:9000/ocpp/CP%2F1", "ws://"]
        let alphabet = Array("ws:/[]@%?#0aZ.\u{e9} \0".unicodeScalars)
        var generator = SeededGenerator(seed: 6455)
        for round in 0..<50_000 {
            var text = Array(seeds[round % seeds.count].unicodeScalars)
            for _ in 0...Int.random(in: 0...3, using: &generator) {
                let place = Int.random(in: 0...text.count, using: &generator)
                let scalar = alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
                if place < text.count, Bool.random(using: &generator) {
                    text[place] = scalar
                } else {
                    text.insert(scalar, at: place)
                }
            }
            guard var url = WebSocketURL(String(String.UnicodeScalarView(text))) else { continue }
            url.credentials = nil
            #expect(WebSocketURL(url.description) == url)
        }
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
