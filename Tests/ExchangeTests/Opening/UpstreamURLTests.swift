import Testing

@testable import Exchange

struct UpstreamURLTests {
    @Test(arguments: [
        ("ws://127.0.0.1:9100/ocpp", "127.0.0.1", 9100, "/ocpp", ""),
        ("ws://csms.example", "csms.example", 80, "", ""),
        ("WS://csms.example:8080/", "csms.example", 8080, "", ""),
        ("ws://[::1]:9100/a/b/", "::1", 9100, "/a/b", ""),
        ("ws://[fe80::1]/x?tenant=7", "fe80::1", 80, "/x", "tenant=7"),
    ])
    func `takes a URL apart`(text: String, host: String, port: UInt16, path: String, query: String) throws {
        let url = try UpstreamURL(text)
        #expect(url.host == host)
        #expect(url.port == port)
        #expect(url.path == path)
        #expect(url.query == query)
    }

    @Test(arguments: [
        ("http://csms.example/", "ws://HOST:PORT"), ("wss://csms.example/", "not supported yet"),
        ("csms.example:9000", "not a WebSocket URL"), ("ws:///ocpp", "names no host"),
        ("ws://csms:0/", "not a port"), ("ws://csms:70000/", "not a port"), ("ws://csms:/", "not a port"),
        ("ws://::1:9000/", "in brackets"), ("ws://[::1/", "lacks its ']'"), ("ws://[::1]x/", "[ADDRESS]:PORT"),
        ("ws://user@csms/", "credentials"), ("ws://csms/a#b", "fragment"), ("ws://csms/a b", "percent-encode"),
    ])
    func `says what is wrong and how to write it`(text: String, part: String) {
        let error = #expect(throws: UpstreamURL.Invalid.self) { try UpstreamURL(text) }
        #expect(error?.description.contains(part) == true)
    }

    @Test(arguments: [
        ("ws://h/ocpp", "/CP%20001", "/ocpp/CP%20001"), ("ws://h", "/ocpp/a%2Fb?x=1", "/ocpp/a%2Fb?x=1"),
        ("ws://h/?t=1", "/CP?x=%C3", "/CP?t=1&x=%C3"), ("ws://h/o/?t=1", "/CP", "/o/CP?t=1"),
        ("ws://h/o", "/../%2e%2e/", "/o/../%2e%2e/"),
    ])
    func `appends a station's path and query byte for byte`(url: String, target: String, expected: String) throws {
        let joined = try UpstreamURL(url).target(appending: Array(target.utf8))
        #expect(String(decoding: joined, as: UTF8.self) == expected)
    }

    @Test func `names the port in Host only when it is not 80`() throws {
        #expect(try UpstreamURL("ws://[::1]:81/").authority == "[::1]:81")
        #expect(try UpstreamURL("ws://csms:80/").authority == "csms")
    }
}
