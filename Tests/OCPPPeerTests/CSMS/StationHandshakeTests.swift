@testable import OCPPPeer
import Testing
import WebSocketFraming

/// What a station shows of itself.
struct StationHandshakeTests {
    // D9, P15
    @Test(arguments: [
        ("/CP-1", "CP-1"), ("/ocpp/CP-1", "CP-1"), ("/a/b/c/CP-1", "CP-1"), ("/CP-1/", "CP-1"), ("//CP-1", "CP-1"),
        ("/ocpp/CP-1?x=/y", "CP-1"), ("/CP%201", "CP 1"), ("/%C3%A9", "é"), ("/a%2Fb", "a/b"), ("/ocpp/16/CP", "CP"),
        ("/", nil), ("//", nil), ("/?id=CP-1", nil), ("/%FF", nil), ("/%4", nil),
    ])
    func `the identity is the last component of the path`(target: String, identity: String?) {
        let head = HandshakeWriter.request(
            target: target,
            host: "h",
            key: "AAAAAAAAAAAAAAAAAAAAAA==",
            protocols: [],
            fields: []
        )
        #expect(HTTPRequestHead(head).map { StationHandshake.identity(in: $0) } == .some(identity))
    }

    @Test func `passwords are bytes`() {
        // base64 of CP-1: and two bytes that are no UTF-8, and a colon.
        let credentials = BasicCredentials(Array("Basic Q1AtMTr/Ojo=".utf8))
        #expect(credentials?.user == "CP-1" && credentials?.password == [0xFF, 0x3A, 0x3A])
        for broken in ["", "Basic", "Bearer Q1AtMTr/", "Basic Q1A", "Basic *"] {
            #expect(BasicCredentials(Array(broken.utf8)) == nil, "\(broken)")
        }
    }
}
