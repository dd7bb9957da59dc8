import Capture
import Foundation
import JSONScanning
import TestSupport
import Testing

/// No mark survives, whatever it stands in, and the frame keeps its length and shape.
struct RedactorTests {
    private static let mark = "5ECRE7"

    private func redactor(_ words: [String] = ["all"]) throws -> Redactor {
        Redactor(try Redaction(words, key: Array("a key".utf8)))
    }

    private func redact(_ frame: String, _ words: [String] = ["all"]) throws -> String {
        let bytes = try redactor(words).redact(frame: Array(frame.utf8)) ?? Array(frame.utf8)
        #expect(bytes.count == frame.utf8.count)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        #"[2,"1","Authorize",{"idTag":"5ECRE7"}]"#,
        #"[2,"1","Authorize",{"\u0069dTag":"5ECRE7"}]"#,
        #"[2,"1","Authorize",{"IDTAG" : "5ECRE7"}]"#,
        #"[2,"1","Authorize",{"idTag":"\u0035ECRE7"}]"#,
        #"[2,"1","Authorize",{"idTag":"5ECRE7","idTag":"5ECRE7x"}]"#,
        #"[2,"1","Authorize",{"idTag":"5ECRE7"#,
        #"[2,"1","Authorize",{"idTag":"5ECRE7\"#,
        #"[2,"1","Authorize",{'idTag':'5ECRE7'}]"#,
        #"[2,"1","Authorize",{idTag:5ECRE7}]"#,
        #"[2,"1","Authorize",{"idTag:"5ECRE7"}]"#,
        #"[2,"1","Authorize",{"idTag" "5ECRE7"}]"#,
        #"[2,"1","Authorize",{"idTag"="5ECRE7"}]"#,
        #"[2,"1","DataTransfer",{"vendorId":"v","data":"{\"idTag\":\"5ECRE7\"}"}]"#,
        #"[2,"1","DataTransfer",{"vendorId":"v","data":"{\"a\":\"{\\\"idTag\\\":\\\"5ECRE7\\\"}\"}"}]"#,
        #"[2,"1","Authorize",{"idToken":{"idToken":"5ECRE7","type":"ISO14443","additionalInfo":[{"additionalIdToken":"5ECRE7","type":"x"}]}}]"#,
        #"[2,"1","StartTransaction",{"idTag":["5ECRE7"]}]"#,
        #"[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"5ECRE7"}]"#,
        #"[2,"1","ChangeConfiguration",{"value":"5ECRE7","key":"authorizationkey"}]"#,
        #"[2,"1","SetVariables",{"setVariableData":[{"attributeValue":"5ECRE7","component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"}}]}]"#,
        #"[3,"1",{"configurationKey":[{"key":"AuthorizationKey","readonly":false,"value":"5ECRE7"},{"key":"A","value":"open"}]}]"#,
        #"[2,"1","DataTransfer",{"vendorId":"v","data":"idTag=5ECRE7"}]"#,
        #"[2,"1","DataTransfer",{"vendorId":"v","data":"idTag 5ECRE7 unknown"}]"#,
        #"[4,"1","InternalError","idTag 5ECRE7 is blocked",{"idTag":"5ECRE7"}]"#,
        #"[2,"1","SetVariables",{"setVariableData":[{"component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"},"attributeValue":"5ECRE7"},{"component":{"name":"OCPPCommCtrlr"},"variable":{"name":"HeartbeatInterval"},"attributeValue":"300"}]}]"#,
        #"[3,"1",{"getVariableResult":[{"attributeStatus":"Accepted","component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"},"attributeValue":"5ECRE7"}]}]"#,
        #"[2,"1","SignCertificate",{"csr":"-----BEGIN CERTIFICATE REQUEST-----\n5ECRE7\n"}]"#,
        #"[2,"1","CertificateSigned",{"certificateChain":"5ECRE7"}]"#,
        #"[2,"1","TransactionEvent",{"eventType":"Started","idToken":{"idToken":"5ECRE7","type":"eMAID"}}]"#,
        #"[3,"1",{"idTokenInfo":{"status":"Accepted","groupIdToken":{"idToken":"5ECRE7","type":"Central"}}}]"#,
        #"[3,"1",{"idTagInfo":{"status":"Accepted","parentIdTag":"5ECRE7"}}]"#,
        #"[2,"1","SetNetworkProfile",{"configurationSlot":1,"connectionData":{"apn":{"apn":"a","apnPassword":"5ECRE7"},"vpn":{"password":"5ECRE7","key":"5ECRE7"}}}]"#,
        #"[2,"1","InstallCertificate",{"certificateType":"CSMSRootCertificate","certificate":"5ECRE7\nA"}]"#,
    ])
    func `leaves no mark`(frame: String) throws {
        let redacted = try redact(frame)
        #expect(!redacted.uppercased().contains(Self.mark), "\(redacted)")
        #expect(!redacted.contains("0035ECRE7"))
        // What was JSON still is, with everything at its place.
        if case .success(let before) = JSONTape.scan(frame.utf8),
            case .success(let after) = JSONTape.scan(redacted.utf8)
        {
            #expect(before.root.elements.map(\.range) == after.root.elements.map(\.range))
        } else if case .success = JSONTape.scan(frame.utf8) {
            Issue.record("no JSON any more: \(redacted)")
        }
    }

    @Test func `leaves everything else alone`() throws {
        let frame = #"[3,"1",{"configurationKey":[{"key":"AuthorizationKey","value":"a"},{"key":"A","value":"open"}]}]"#
        #expect(try redact(frame).contains(#""value":"open""#))
        let untouched = #"[2,"1","Heartbeat",{}]"#
        #expect(try redactor().redact(frame: Array(untouched.utf8)) == nil)
        let token = #"[2,"1","Authorize",{"idToken":{"idToken":"ABCD","type":"ISO14443"}}]"#
        #expect(try redact(token).contains(#""type":"ISO14443""#))
    }

    @Test func `equal values stay equal, and kinds stay kinds`() throws {
        let first = try redact(#"[2,"1","Authorize",{"idTag":"04A2B3C4D5"}]"#)
        let again = try redact(#"[2,"2","Authorize",{"idTag":"04A2B3C4D5"}]"#)
        let other = try redact(#"[2,"1","Authorize",{"idTag":"04A2B3C4D6"}]"#)
        #expect(first.dropFirst(6) == again.dropFirst(6))
        #expect(first != other)
        let tag = first.split(separator: "\"").dropLast(1).last ?? ""
        #expect(tag.count == 10 && tag.allSatisfy { $0.isHexDigit && !$0.isLowercase })
        let escaped = try redact(#"[2,"1","Authorize",{"idTag":"\u00304A2B3C4D5"}]"#)
        #expect(escaped.hasSuffix(String(tag.dropFirst()) + #""}]"#))
    }

    @Test func `numbers stay numbers and multibyte text stays as long`() throws {
        let frame = #"[2,"1","X",{"pin":-1207.50,"name":"Zoë 李😀","flag":true}]"#
        let redacted = try redact(frame, ["pin", "name", "flag"])
        #expect(redacted.count == frame.count)
        #expect(redacted.contains(#""flag":true"#))
        #expect(!redacted.contains("1207") && !redacted.contains("Zo") && !redacted.contains("李"))
        guard case .success(let tape) = JSONTape.scan(redacted.utf8) else {
            Issue.record("no JSON any more: \(redacted)")
            return
        }
        #expect(tape.root[3]?["pin"]?.kind == .number)
    }

    @Test func `pointers count from the payload`() throws {
        let frame = #"[2,"1","SendLocalList",{"localAuthorizationList":[{"idTag":"AAA","x":"BBB"},{"idTag":"CCC"}]}]"#
        let redacted = try redact(frame, ["/localAuthorizationList/*/idTag"])
        #expect(!redacted.contains("AAA") && !redacted.contains("CCC") && redacted.contains("BBB"))
        #expect(try !redact(#"[3,"1",{"a":{"b":["S1","S2"]}}]"#, ["/a"]).contains("S1"))
    }

    @Test func `credentials of the handshake are hidden, the user stays`() throws {
        let token = Data("CP-1:s3cret".utf8).base64EncodedString()
        let head = "GET /ocpp/CP-1 HTTP/1.1\r\nHost: a\r\nauthorization:  Basic \(token)\r\nX: y\r\n\r\n"
        let hidden =
            Redactor(Redaction()).redact(head: Array(head.utf8)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        #expect(hidden.utf8.count == head.utf8.count)
        #expect(!hidden.contains(token))
        let value = hidden.split(separator: " ").last { $0.contains("\r\nX:") }?.split(separator: "\r\n").first ?? ""
        let decoded = Data(base64Encoded: String(value)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        #expect(decoded.hasPrefix("CP-1:") && !decoded.contains("s3cret"))
        #expect(hidden.hasSuffix("\r\nX: y\r\n\r\n"))
        let bearer = "GET / HTTP/1.1\r\nAuthorization: Bearer abc.def\r\n\r\n"
        let text =
            Redactor(Redaction()).redact(head: Array(bearer.utf8)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        #expect(text.contains("Bearer ") && !text.contains("abc.def"))
    }

    @Test(arguments: [
        "GET /ocpp/CP-1?token=s3cret HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /ocpp/CP-1?a=1&api_key=s3cret&b=2 HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET ws://CP-1:s3cret@host/ocpp HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / HTTP/1.1\r\nX-Api-Key: s3cret\r\n\r\n",
        "GET / HTTP/1.1\r\nX-Auth-Token: s3cret\r\n\r\n",
        "GET / HTTP/1.1\r\nAuthorization: s3cret\r\n\r\n",
        "GET / HTTP/1.1\r\nAuthorization: Basic x\r\n s3cret\r\n\r\n",
        "HTTP/1.1 302 Found\r\nLocation: wss://u:s3cret@host/ocpp?access_token=s3cret\r\n\r\n",
        "HTTP/1.1 101 Switching Protocols\r\nSet-Cookie: id=s3cret\r\n\r\n",
    ])
    func `no credential of a head is left`(head: String) throws {
        let hidden = try #require(Redactor(Redaction()).redact(head: Array(head.utf8)))
        #expect(hidden.count == head.utf8.count)
        #expect(!String(decoding: hidden, as: UTF8.self).contains("s3cret"))
    }

    @Test func `the key of the upgrade and other parameters stay`() {
        let head = "GET /ocpp/CP-1?model=X HTTP/1.1\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        #expect(Redactor(Redaction()).redact(head: Array(head.utf8)) == nil)
    }

    @Test func `a finding about a close does not quote what its reason hides`() throws {
        let finding =
            #"{"code":"LM1205","message":"the CSMS closes with 1008, saying \"idTag 5ECRE7\"","pointer":"","seen":"1008"}"#
        let redacted = try #require(try redactor().redact(finding: Array(finding.utf8)))
        #expect(!String(decoding: redacted, as: UTF8.self).contains(Self.mark))
    }

    @Test func `a finding does not quote what the frame hides`() throws {
        let finding =
            #"{"code":"LM2004","message":"`idTag` may have at most 20","pointer":"/idTag","seen":"\"5ECRE7\""}"#
        let redacted = try #require(try redactor().redact(finding: Array(finding.utf8)))
        let text = String(decoding: redacted, as: UTF8.self)
        #expect(!text.contains(Self.mark))
        #expect(text.contains(#""seen":"(redacted)""#))
        let nested = #"{"pointer":"/x","seen":"{\"idTag\":\"5ECRE7\"}"}"#
        let inner = try #require(try redactor().redact(finding: Array(nested.utf8)))
        #expect(!String(decoding: inner, as: UTF8.self).contains(Self.mark))
        #expect(try redactor().redact(finding: Array(#"{"pointer":"/status","seen":"\"Ok\""}"#.utf8)) == nil)
    }

    @Test func `any bytes at all are survived`() throws {
        var dice = SeededGenerator(seed: 4)
        let redactor = try redactor()
        let pieces = ["\"idTag\"", ":", "\"", "\\", "{", "}", "[", "]", ",", "\\u00", "5ECRE7", "'", " ", "é"]
        for _ in 0..<1_000 {
            var frame: [UInt8] = []
            for _ in 0..<dice.below(24) {
                frame += dice.below(6) == 0 ? dice.bytes(2) : Array(pieces[dice.below(pieces.count)].utf8)
            }
            let redacted = redactor.redact(frame: frame) ?? frame
            #expect(redacted.count == frame.count)
        }
    }
}
