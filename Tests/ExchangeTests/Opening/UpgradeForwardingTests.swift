import Testing
import WebSocketFraming

@testable import Exchange

/// Design law 2: the CSMS sees the station's own request, the station sees the CSMS's own answer.
struct UpgradeForwardingTests {
    static func request(_ fields: [String]) throws -> HTTPRequestHead {
        let head = ["GET /CP%20001?x=1 HTTP/1.1"] + fields + ["", ""]
        return try #require(HTTPRequestHead(Array(head.joined(separator: "\r\n").utf8)))
    }

    @Test func `forwards every field in its order and spelling`() throws {
        let request = try Self.request([
            "hOst: relay:9000", "upgrade: WebSocket", "X-Vendor:  a ,b", "Connection: keep-alive, Upgrade, X-Hop",
            "X-Hop: 1", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Protocol: ,ocpp1.6",
            "Sec-WebSocket-Extensions: permessage-deflate", "AUTHORIZATION: Basic Q1A6", "Sec-WebSocket-Version: 13",
        ])
        let forwarded = UpgradeForwarding.request(request, to: try UpstreamURL("ws://csms:9100/ocpp"))
        #expect(
            String(decoding: forwarded, as: UTF8.self).components(at: "\r\n") == [
                "GET /ocpp/CP%20001?x=1 HTTP/1.1", "Host: csms:9100", "X-Vendor:  a ,b",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Protocol: ,ocpp1.6",
                "AUTHORIZATION: Basic Q1A6", "Sec-WebSocket-Version: 13", "Upgrade: websocket", "Connection: Upgrade",
                "", "",
            ]
        )
    }

    @Test func `keeps how a refusal's body is delimited`() throws {
        let text =
            "HTTP/1.1 401 Who are you\r\nWWW-Authenticate: Basic\r\nTransfer-Encoding: chunked\r\nConnection: keep-alive\r\n\r\n"
        let response = try #require(HTTPResponseHead(Array(text.utf8)))
        #expect(
            String(decoding: UpgradeForwarding.refusal(response), as: UTF8.self).components(at: "\r\n") == [
                "HTTP/1.1 401 Who are you", "WWW-Authenticate: Basic", "Transfer-Encoding: chunked",
                "Connection: close", "", "",
            ]
        )
    }

    @Test func `names the time to wait in a refusal of its own`() {
        let refusal = String(
            decoding: UpgradeForwarding.refusal(status: 502, because: "gone", retryAfter: 7),
            as: UTF8.self
        )
        #expect(refusal.hasPrefix("HTTP/1.1 502 Bad Gateway\r\n"))
        #expect(refusal.contains("\r\nRetry-After: 7\r\n"))
        #expect(refusal.hasSuffix("\r\n\r\ngone\n"))
    }
}

extension String {
    fileprivate func components(at separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
