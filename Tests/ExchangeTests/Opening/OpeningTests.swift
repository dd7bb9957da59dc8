import OCPP
import Testing
import Traffic

@testable import Exchange

/// From a station's first byte to its 101, or to its refusal.
struct OpeningTests {
    @Test func `the CSMS is asked first, and its answer is the station's`() throws {
        let book = try Playbook()
        #expect(book.connects() == ["wake in 10.0"])
        #expect(
            book.heads(Playbook.request(), from: .station) == [
                "pause station for awaiting answer", "resolve csms.example:9100 for CSMS",
            ]
        )
        #expect(book.resolves(.csms(0), to: ["10.0.0.1"]) == ["dial CSMS at 10.0.0.1:9100"])
        #expect(book.connected(.csms(0)) == ["to CSMS: GET /ocpp/CP-1 HTTP/1.1"])
        #expect(
            book.heads(Playbook.accepted(), from: .csms(0)) == [
                "to station: HTTP/1.1 101 Switching Protocols", "resume station", "wake never",
            ]
        )
        #expect(book.context.counts.upgraded == 1)
    }

    @Test func `those who watch are told in order`() throws {
        let book = try Playbook()
        book.showsEvents = true
        _ = book.connects()
        let asked = book.heads(Playbook.request("/CP%2042"), from: .station)
        #expect(asked.prefix(2) == ["told opened", "told head GET /CP%2042 HTTP/1.1"])
        _ = book.resolves(.csms(0), to: ["10.0.0.1"])
        _ = book.connected(.csms(0))
        let answered = book.heads(Playbook.accepted(), from: .csms(0))
        #expect(answered.first == "told head HTTP/1.1 101 Switching Protocols")
        #expect(answered.contains("told admitted ocpp1.6"))
        #expect(book.station == "CP 42")
    }

    @Test func `bytes behind a head wait for the frames' turn`() throws {
        let book = try Playbook()
        _ = book.connects()
        #expect(book.heads(Playbook.request() + "early", from: .station).last == "5 bytes left")
        #expect(book.heads("more", from: .station) == ["4 bytes left"])
    }

    /// A book in which the request is with the CSMS.
    private static func asked(_ request: String = Playbook.request()) throws -> Playbook {
        let book = try Playbook()
        _ = book.connects()
        _ = book.heads(request, from: .station)
        _ = book.resolves(.csms(0), to: ["10.0.0.1"])
        _ = book.connected(.csms(0))
        return book
    }

    @Test func `interim answers are handed on, and the answer is awaited`() throws {
        let book = try Self.asked()
        #expect(
            book.heads("HTTP/1.1 100 Continue\r\n\r\n", from: .csms(0)) == ["to station: HTTP/1.1 100 Continue"]
        )
        #expect(
            book.heads("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", from: .csms(0)) == [
                "to station: HTTP/1.1 103 Early Hints"
            ]
        )
        #expect(book.heads(Playbook.accepted(), from: .csms(0)).first == "to station: HTTP/1.1 101 Switching Protocols")
        #expect(book.context.counts.findings.isEmpty)
    }

    @Test func `a refusal behind an interim answer is the CSMS's refusal`() throws {
        let book = try Self.asked()
        _ = book.heads("HTTP/1.1 103 Early Hints\r\n\r\n", from: .csms(0))
        #expect(
            book.heads("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n", from: .csms(0)) == [
                "to station: HTTP/1.1 401 Unauthorized", "end station", "end CSMS",
            ]
        )
    }

    @Test func `interim answers without end are a CSMS that makes no sense`() throws {
        let book = try Self.asked()
        var last: [String] = []
        for _ in 0..<17 { last = book.heads("HTTP/1.1 100 Continue\r\n\r\n", from: .csms(0)) }
        #expect(last.first == "to station: HTTP/1.1 502 Bad Gateway")
    }

    @Test(arguments: [
        "HTTP/1.1 401 Unauthorized\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n",
        "HTTP/1.1 401 Unauthorized\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\n",
    ])
    func `a refusal whose length is ambiguous is not handed on`(answer: String) throws {
        let book = try Self.asked()
        #expect(book.heads(answer, from: .csms(0)).first == "to station: HTTP/1.1 502 Bad Gateway")
    }

    @Test(arguments: ["xchunked", "identity", "chunked", "gzip"])
    func `a request that announces a body in whatever coding is refused`(coding: String) throws {
        let book = try Playbook()
        _ = book.connects()
        let request = Playbook.request().replacing("\r\n\r\n", with: "\r\nTransfer-Encoding: \(coding)\r\n\r\n")
        #expect(book.heads(request, from: .station).first == "to station: HTTP/1.1 400 Bad Request")
    }

    @Test(arguments: [
        ("http://evil.example/cp/X", "/cp/X", "X"), ("WS://evil.example:99/cp/X?a=1", "/cp/X?a=1", "X"),
        ("http://evil.example", "/", ""), ("http://evil.example?a", "/?a", ""),
    ])
    func `a station does not choose the host by its target`(target: String, origin: String, identity: String) throws {
        let book = try Playbook()
        _ = book.connects()
        _ = book.heads(Playbook.request(target), from: .station)
        _ = book.resolves(.csms(0), to: ["10.0.0.1"])
        #expect(book.connected(.csms(0)) == ["to CSMS: GET /ocpp\(origin) HTTP/1.1"])
        #expect(book.station == identity)
    }

    @Test func `a refusal of the CSMS goes to the station, body and all, and ends both`() throws {
        let book = try Playbook()
        _ = book.connects()
        _ = book.heads(Playbook.request(), from: .station)
        _ = book.resolves(.csms(0), to: ["10.0.0.1"])
        _ = book.connected(.csms(0))
        #expect(
            book.heads("HTTP/1.1 401 Unauthorized\r\nContent-Length: 4\r\n\r\n", from: .csms(0)) == [
                "to station: HTTP/1.1 401 Unauthorized"
            ]
        )
        #expect(book.heads("n", from: .csms(0)) == ["to station: n"])
        #expect(book.heads("ope and more", from: .csms(0)) == ["to station: ope", "end station", "end CSMS"])
        #expect(book.isOver)
    }

    @Test(arguments: [
        ("GET / HTTP/1.0\r\n\r\n", "to station: HTTP/1.1 505 HTTP Version Not Supported"),
        ("\u{16}\u{3}\u{1}", "to station: HTTP/1.1 400 Bad Request"),
        ("GET /CP-1 HTTP/1.1\r\nHost: relay\r\n\r\n", "to station: HTTP/1.1 426 Upgrade Required"),
    ])
    func `what is no upgrade request is refused here`(head: String, answer: String) throws {
        let book = try Playbook()
        _ = book.connects()
        let lines = book.heads(head, from: .station)
        #expect(lines.first == answer)
        #expect(lines.contains("end station"))
        #expect(book.isOver)
    }

    @Test func `one station too many gets 503`() throws {
        let book = try Playbook { $0.limits.stations = 1 }
        #expect(book.connects(hasRoom: false) == ["to station: HTTP/1.1 503 Service Unavailable", "end station"])
    }

    @Test func `a relay that is its own CSMS says so`() throws {
        let book = try Playbook()
        _ = book.connects()
        let lines = book.heads(Playbook.request(), from: .station, isOurs: true)
        #expect(lines == ["to station: HTTP/1.1 508 Loop Detected", "end station"])
    }

    @Test func `the addresses of a name are tried one after the other, each with its share of the time`() throws {
        let book = try Playbook()
        _ = book.connects()
        _ = book.heads(Playbook.request(), from: .station)
        #expect(
            book.resolves(.csms(0), to: ["10.0.0.1", "10.0.0.2"]) == ["dial CSMS at 10.0.0.1:9100", "wake in 5.0"]
        )
        #expect(
            book.connectFailed(.csms(0)) == ["cut CSMS", "dial CSMS at 10.0.0.2:9100", "wake in 10.0"]
        )
        #expect(
            book.connectFailed(.csms(0)) == [
                "cut CSMS", "to station: HTTP/1.1 502 Bad Gateway", "end station",
            ]
        )
    }

    @Test func `an address that does not answer leaves the rest of the time to the next`() throws {
        let book = try Playbook()
        _ = book.connects()
        _ = book.heads(Playbook.request(), from: .station)
        _ = book.resolves(.csms(0), to: ["10.0.0.1", "10.0.0.2"])
        #expect(
            book.waits(seconds: 5) == ["cut CSMS", "dial CSMS at 10.0.0.2:9100", "wake in 5.0"]
        )
        #expect(
            book.waits(seconds: 5) == [
                "to station: HTTP/1.1 504 Gateway Timeout", "end station", "end CSMS",
            ]
        )
    }

    @Test func `the address that took a connection last is tried first`() throws {
        let book = try Playbook()
        _ = book.connects()
        _ = book.heads(Playbook.request(), from: .station)
        _ = book.resolves(.csms(0), to: ["10.0.0.1", "10.0.0.2"])
        _ = book.connectFailed(.csms(0))
        _ = book.connected(.csms(0))
        book.exchange = Exchange(number: 2, from: PeerAddress(host: "192.0.2.8", port: 1), in: book.context)
        _ = book.connects()
        _ = book.heads(Playbook.request(), from: .station)
        #expect(book.resolves(.csms(0), to: ["10.0.0.1", "10.0.0.2"]).first == "dial CSMS at 10.0.0.2:9100")
    }

    @Test func `a name that nobody knows is 502`() throws {
        let book = try Playbook()
        _ = book.connects()
        _ = book.heads(Playbook.request(), from: .station)
        let lines = book.resolvesNothing(.csms(0), because: "the CSMS cannot be found: no such name")
        #expect(lines == ["to station: HTTP/1.1 502 Bad Gateway", "end station"])
    }

    @Test func `a request that does not come in time is 408`() throws {
        let book = try Playbook()
        _ = book.connects()
        #expect(book.waits(seconds: 10) == ["to station: HTTP/1.1 408 Request Timeout", "end station"])
    }

    @Test func `an answer that breaks the handshake is 502`() throws {
        let book = try Playbook()
        _ = book.connects()
        _ = book.heads(Playbook.request(), from: .station)
        _ = book.resolves(.csms(0), to: ["10.0.0.1"])
        _ = book.connected(.csms(0))
        let wrong = Playbook.accepted().replacing("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=", with: "c3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
        #expect(
            book.heads(wrong, from: .csms(0)) == [
                "to station: HTTP/1.1 502 Bad Gateway", "end station", "end CSMS",
            ]
        )
    }

    @Test func `a station that leaves early takes the CSMS's connection with it`() throws {
        let book = try Playbook()
        _ = book.connects()
        _ = book.heads(Playbook.request(), from: .station)
        _ = book.resolves(.csms(0), to: ["10.0.0.1"])
        #expect(book.ends(.station) == ["end station", "end CSMS"])
    }

    @Test func `a CSMS that ends without an answer is 502`() throws {
        let book = try Playbook()
        _ = book.connects()
        _ = book.heads(Playbook.request(), from: .station)
        _ = book.resolves(.csms(0), to: ["10.0.0.1"])
        _ = book.connected(.csms(0))
        #expect(
            book.ends(.csms(0)) == ["to station: HTTP/1.1 502 Bad Gateway", "end station", "end CSMS"]
        )
    }

    @Test func `who opens while the relay drains is refused at every point`() throws {
        for point in 0..<4 {
            let book = try Playbook()
            _ = book.connects()
            if point > 0 { _ = book.heads(Playbook.request(), from: .station) }
            if point > 1 { _ = book.resolves(.csms(0), to: ["10.0.0.1"]) }
            if point > 2 { _ = book.connected(.csms(0)) }
            let lines = book.drains()
            #expect(lines.first == "to station: HTTP/1.1 503 Service Unavailable")
            #expect(lines.contains("end CSMS") == (point > 1))
            #expect(book.isOver)
        }
    }

    @Test func `a rule turns a station away, or sends it elsewhere`() throws {
        let rules = """
              - id: away
                match: { event: connect, station: "BAD*" }
                then: [ reject: { status: 403 } ]
              - id: elsewhere
                match: { event: connect, station: "FAR*" }
                then: [ route: "ws://far.example:1/x" ]
            """
        let book = try Playbook(rules: rules)
        _ = book.connects()
        #expect(
            book.heads(Playbook.request("/BAD-1"), from: .station) == [
                "to station: HTTP/1.1 403 Forbidden", "end station",
            ]
        )
        book.exchange = Exchange(number: 2, from: PeerAddress(host: "192.0.2.8", port: 1), in: book.context)
        _ = book.connects()
        #expect(book.heads(Playbook.request("/FAR-1"), from: .station).last == "resolve far.example:1 for CSMS")
    }
}
