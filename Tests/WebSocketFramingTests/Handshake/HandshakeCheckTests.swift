import Testing
import WebSocketFraming

/// RFC 6455 §4: who may open a WebSocket, and who has opened one.
struct HandshakeCheckTests {
    typealias Kind = HandshakeViolation.Kind

    private func violations(_ bytes: [UInt8]) throws -> [HandshakeViolation] {
        HandshakeCheck.violations(in: try #require(HTTPRequestHead(bytes)))
    }

    @Test(arguments: [
        upgradeRequest(),
        upgradeRequest("/"),
        upgradeRequest("ws://csms.example/ocpp/1"),
        upgradeRequest(without: ["Sec-WebSocket-Protocol"], adding: ["Content-Length: 0", "Origin: null"]),
        upgradeRequest(replacing: ["Upgrade": "h2c, WebSocket", "Connection": "keep-alive, UPGRADE"]),
        upgradeRequest(without: ["Connection"], adding: ["Connection: keep-alive", "connection: upgrade"]),
    ])
    func `accepts a proper request`(bytes: [UInt8]) throws {
        #expect(try violations(bytes).isEmpty)
    }

    @Test(
        arguments: [
            (upgradeRequest(method: "POST"), .methodNotGET, 405),
            (upgradeRequest(without: ["Host"]), .missingHost, 400),
            (upgradeRequest(adding: ["Host: other"]), .repeatedHost, 400),
            (upgradeRequest("*"), .malformedTarget, 400),
            (upgradeRequest("/a#b"), .malformedTarget, 400),
            (upgradeRequest("csms.example:443"), .malformedTarget, 400),
            (upgradeRequest(without: ["Upgrade"]), .missingUpgrade, 426),
            (upgradeRequest(replacing: ["Upgrade": "websockets"]), .missingUpgrade, 426),
            (upgradeRequest(without: ["Connection"]), .missingConnectionUpgrade, 400),
            (upgradeRequest(replacing: ["Connection": "close"]), .missingConnectionUpgrade, 400),
            (upgradeRequest(without: ["Sec-WebSocket-Version"]), .missingVersion, 400),
            (upgradeRequest(replacing: ["Sec-WebSocket-Version": "8"]), .unsupportedVersion, 426),
            (upgradeRequest(replacing: ["Sec-WebSocket-Version": "13, 8"]), .unsupportedVersion, 426),
            (upgradeRequest(without: ["Sec-WebSocket-Key"]), .missingKey, 400),
            (upgradeRequest(replacing: ["Sec-WebSocket-Key": "c2hvcnQ="]), .malformedKey, 400),
            (upgradeRequest(adding: ["Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="]), .repeatedKey, 400),
            (upgradeRequest(adding: ["Content-Length: 5"]), .bodyInUpgrade, 400),
            (upgradeRequest(adding: ["Transfer-Encoding: chunked"]), .bodyInUpgrade, 400),
            (upgradeRequest(adding: ["Content-Length: 0", "Content-Length: 1"]), .malformedContentLength, 400),
            (upgradeRequest(adding: ["Content-Length: +0"]), .malformedContentLength, 400),
            (upgradeRequest(adding: ["Content-Length:"]), .malformedContentLength, 400),
            (upgradeRequest(adding: ["Content-Length: 99999999999999999999"]), .malformedContentLength, 400),
        ] as [([UInt8], Kind, Int)]
    )
    func `refuses a request for one reason`(bytes: [UInt8], kind: Kind, status: Int) throws {
        let found = try violations(bytes)
        #expect(found.map(\.kind) == [kind])
        #expect(found.map(\.status) == [status])
        #expect(found.allSatisfy { $0.offset < bytes.count })
    }

    @Test func `refuses two lengths before anything else`() throws {
        let found = try violations(upgradeRequest(adding: ["Content-Length: 5", "Transfer-Encoding: chunked"]))
        #expect(found.map(\.kind) == [.lengthConflict, .bodyInUpgrade])
        #expect(found.first?.status == 400)
    }

    @Test(
        arguments: [
            (",ocpp1.6", [.emptyProtocol]), ("ocpp1.6, ocpp1.6", [.repeatedProtocol]),
            ("ocpp 1.6", [.malformedProtocol]),
            ("ocpp1.6,", [.emptyProtocol]),
        ] as [(String, [Kind])]
    )
    func `reports odd offers without a reason to refuse`(offer: String, kinds: [Kind]) throws {
        let found = try violations(upgradeRequest(replacing: ["Sec-WebSocket-Protocol": offer]))
        #expect(found.map(\.kind) == kinds)
        #expect(found.allSatisfy { $0.status == nil })
    }

    @Test func `reports a target that is not percent-encoded without a reason to refuse`() throws {
        let found = try violations(upgradeRequest("/ocpp/Säule"))
        #expect(found == [HandshakeViolation(.targetNotASCII, at: 11, status: nil)])
    }

    private func answer(
        _ lines: [String],
        _ status: String = "HTTP/1.1 101 Switching Protocols",
        to request: [UInt8] = upgradeRequest()
    ) throws -> [Kind] {
        let text = ([status] + lines).joined(separator: "\r\n") + "\r\n\r\n"
        let response = try #require(HTTPResponseHead(Array(text.utf8)))
        let found = HandshakeCheck.violations(in: response, to: try #require(HTTPRequestHead(request)))
        #expect(found.allSatisfy { $0.status == (($0.kind == .bodyInSwitch) ? nil : 502) })
        return found.map(\.kind)
    }

    static let good = [
        "Upgrade: WebSocket", "Connection: upgrade", "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=",
    ]

    @Test func `accepts a proper answer`() throws {
        #expect(try answer(Self.good).isEmpty)
        #expect(try answer(Self.good + ["Sec-WebSocket-Protocol: ocpp1.6"]).isEmpty)
        #expect(try answer(["Content-Length: 3"], "HTTP/1.1 404 Not Found").isEmpty)
        let offer = upgradeRequest(adding: ["Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits"])
        let chosen = ["Sec-WebSocket-Extensions: permessage-deflate"]
        #expect(try answer(Self.good + chosen, to: offer).isEmpty)
    }

    @Test func `refuses a wrong answer`() throws {
        #expect(try answer([]) == [.missingUpgrade, .missingConnectionUpgrade, .missingAccept])
        #expect(try answer(Self.good, "HTTP/1.0 101 x") == [.unsupportedHTTPVersion])
        #expect(try answer([Self.good[0], Self.good[1], "Sec-WebSocket-Accept: AAAA"]) == [.wrongAccept])
        #expect(try answer(Self.good + [Self.good[2]]) == [.repeatedAccept])
        #expect(try answer(Self.good + ["Sec-WebSocket-Protocol: mqtt"]) == [.protocolNotOffered])
        #expect(try answer(Self.good + ["Sec-WebSocket-Protocol: OCPP1.6"]) == [.protocolNotOffered])
        #expect(try answer(Self.good + ["Sec-WebSocket-Protocol: ocpp1.6, ocpp2.0.1"]) == [.severalProtocols])
        #expect(try answer(Self.good + ["Sec-WebSocket-Extensions: permessage-deflate"]) == [.extensionNotOffered])
        #expect(try answer(Self.good + ["Content-Length: 0"]) == [.bodyInSwitch])
        let lengths = ["Content-Length: 3", "Transfer-Encoding: chunked"]
        #expect(try answer(lengths, "HTTP/1.1 200 OK") == [.lengthConflict])
    }

    @Test func `agrees with its own writer`() throws {
        let key = WebSocketAccept.key(from: (0..<16).map { UInt8($0) })
        let bytes = HandshakeWriter.request(
            target: "/ocpp/CP1",
            host: "127.0.0.1:9000",
            key: key,
            protocols: ["ocpp2.0.1", "ocpp1.6"],
            fields: [("Authorization", "Basic Q1AxOnNlY3JldA==")]
        )
        let request = try #require(HTTPRequestHead(bytes))
        #expect(HandshakeCheck.violations(in: request).isEmpty)
        #expect(request.protocols == ["ocpp2.0.1", "ocpp1.6"])
        let response = try #require(HTTPResponseHead(HandshakeWriter.acceptance(of: request, protocol: "ocpp1.6")))
        #expect(HandshakeCheck.violations(in: response, to: request).isEmpty)
        #expect(response.chosenProtocol == "ocpp1.6")
    }

    @Test(arguments: [400, 404, 405, 414, 426, 431, 502, 503, 504, 505])
    func `writes a refusal that reads as one`(status: Int) throws {
        let bytes = HandshakeWriter.refusal(status: status, because: "no", fields: [("Retry-After", "5")])
        guard case .head(let length) = readHead([bytes], of: .response) else {
            Issue.record("the refusal is no head")
            return
        }
        let response = try #require(HTTPResponseHead(bytes[..<length]))
        #expect(response.status == status)
        #expect(!response.reason.isEmpty)
        #expect(response.body == .length(bytes.count - length))
        #expect(response.head.hasElement("close", in: "Connection"))
        let version = response.head.value(of: "Sec-WebSocket-Version").map { Array($0) }
        #expect(version == (status == 426 ? Array("13".utf8) : nil))
    }

    @Test(arguments: HandshakeViolation.Kind.allCases)
    func `reads as one phrase with its clause`(kind: Kind) {
        let violation = HandshakeViolation(kind, at: 0, status: 400)
        #expect(!violation.description.hasSuffix("."))
        #expect(violation.clause.hasPrefix("RFC ") && violation.clause.contains(" §"))
    }
}
