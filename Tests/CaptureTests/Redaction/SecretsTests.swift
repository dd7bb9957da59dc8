import Capture
import Foundation
import JSONScanning
import OCPP
import TestSupport
import Testing
import Traffic

/// A secret stands in no output, wherever a peer puts it and however the message is broken, without anybody asking for it.
struct SecretsTests {
    private static let mark = "5ECRE7C0DE"
    private static let redactor = Redactor(Redaction())

    /// Messages with a secret in each place where OCPP has one, and where implementations put one besides.
    static let frames: [String] = [
        #"[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"5ECRE7C0DE"}]"#,
        #"[2,"1","ChangeConfiguration",{"value":"5ECRE7C0DE","key":"authorizationkey"}]"#,
        #"[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":{"a":"5ECRE7C0DE","b":["x","5ECRE7C0DE"]}}]"#,
        #"[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":["5ECRE7C0DE"]}]"#,
        #"[2,"1","ChangeConfiguration",{"key":"VendorWiFiPassword","value":"5ECRE7C0DE"}]"#,
        #"[2,"1","ChangeConfiguration",{"key":"ClientSecret","value":"5ECRE7C0DE"}]"#,
        #"[3,"1",{"configurationKey":[{"key":"A","value":"b"},{"key":"AuthorizationKey","readonly":false,"value":"5ECRE7C0DE"}]}]"#,
        #"[2,"1","SetVariables",{"setVariableData":[{"component":{"name":"SecurityCtrlr"},"variable":{"name":"BasicAuthPassword"},"attributeValue":"5ECRE7C0DE"}]}]"#,
        #"[2,"1","SetVariables",{"setVariableData":[{"attributeValue":"5ECRE7C0DE","variable":{"name":"BasicAuthPassword"},"component":{"name":"SecurityCtrlr"}}]}]"#,
        #"[3,"1",{"getVariableResult":[{"attributeStatus":"Accepted","component":{"name":"S"},"variable":{"name":"BasicAuthPassword"},"attributeValue":"5ECRE7C0DE"}]}]"#,
        #"[2,"1","NotifyReport",{"requestId":1,"reportData":[{"component":{"name":"S"},"variable":{"name":"BasicAuthPassword"},"variableAttribute":[{"type":"Actual","value":"5ECRE7C0DE"}]}]}]"#,
        #"[2,"1","SetNetworkProfile",{"configurationSlot":1,"connectionData":{"ocppCsmsUrl":"wss://CP-1:5ECRE7C0DE@host:443/ocpp","vpn":{"server":"s","user":"5ECRE7C0DE","password":"5ECRE7C0DE","key":"5ECRE7C0DE","type":"IPSec"},"apn":{"apn":"a","apnUserName":"u","apnPassword":"5ECRE7C0DE"},"basicAuthPassword":"5ECRE7C0DE"}}]"#,
        #"[2,"1","UpdateFirmware",{"location":"ftp://fw:5ECRE7C0DE@host/fw.bin","retrieveDate":"2026-01-01T00:00:00Z"}]"#,
        #"[2,"1","UpdateFirmware",{"location":"ftp:\/\/fw:5ECRE7C0DE@host\/fw.bin"}]"#,
        #"[2,"1","UpdateFirmware",{"location":"\u0066tp:\u002f\u002ffw:5ECRE7C0DE@host/fw.bin"}]"#,
        #"[2,"1","UpdateFirmware",{"location":"https://store/fw.bin?sv=1&sig=5ECRE7C0DE&se=2"}]"#,
        #"[2,"1","UpdateFirmware",{"location":"https://store/fw.bin#access_token=5ECRE7C0DE"}]"#,
        #"[2,"1","GetLog",{"log":{"remoteLocation":"sftp://u:pa/5ECRE7C0DE@host/"},"logType":"SecurityLog","requestId":1}]"#,
        #"[2,"1","GetDiagnostics",{"location":"ftp://u:5ECRE7C0DE@host/"}]"#,
        #"[2,"1","GetDiagnostics",{"location":"ftp://u:a@5ECRE7C0DE@host/"}]"#,
        #"[2,"1","InstallCertificate",{"certificateType":"X","certificate":"-----BEGIN EC PRIVATE KEY-----\n5ECRE7C0DE\n5ECRE7C0DE\n-----END EC PRIVATE KEY-----\n"}]"#,
        #"[2,"1","DataTransfer",{"vendorId":"v","data":"{\"password\":\"5ECRE7C0DE\"}"}]"#,
        #"[2,"1","DataTransfer",{"vendorId":"v","data":"{\"key\":\"AuthorizationKey\",\"value\":\"5ECRE7C0DE\"}"}]"#,
        #"[2,"1","DataTransfer",{"vendorId":"v","data":"{\"u\":\"ftp:\\/\\/a:5ECRE7C0DE@host\"}"}]"#,
        #"[2,"1","DataTransfer",{"vendorId":"v","data":"AuthorizationKey=5ECRE7C0DE"}]"#,
        #"[2,"1","DataTransfer",{"vendorId":"v","data":{"apiKey":"5ECRE7C0DE","clientSecret":{"x":"5ECRE7C0DE"},"passphrase":["5ECRE7C0DE"]}}]"#,
        #"[4,"1","InternalError","cannot load ftp://u:5ECRE7C0DE@host/x",{"url":"ftp://u:5ECRE7C0DE@host/x"}]"#,
        #"[4,"1","SecurityError","the password is 5ECRE7C0DE",{}]"#,
    ]

    /// The same with names and marks spelled in other ways.
    private static func spellings(of frame: String) -> [String] {
        [
            frame,
            frame.replacingOccurrences(of: "AuthorizationKey", with: #"\u0041uthorizationKey"#),
            frame.replacingOccurrences(of: "assword", with: #"\u0061ssword"#),
            frame.replacingOccurrences(of: mark, with: #"\u0035ECRE7C0DE"#),
            frame.replacingOccurrences(of: "\":", with: "\" :\n "),
            frame.replacingOccurrences(of: #"":""#, with: #"":"é"#),
        ]
    }

    private static func leaks(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self).uppercased()
        return text.contains("5ECRE7") || text.contains("0035ECRE7") || text.contains("C0DE")
    }

    @Test(arguments: frames)
    func `hides it in a whole message, whose shape stays`(frame: String) throws {
        for spelling in Self.spellings(of: frame) {
            let bytes = Array(spelling.utf8)
            let redacted = try #require(Self.redactor.redact(frame: bytes), "\(spelling)")
            let leaks = Self.leaks(redacted)
            #expect(!leaks, "\(String(decoding: redacted, as: UTF8.self))")
            #expect(redacted.count == bytes.count)
            if case .success(let before) = JSONTape.scan(bytes) {
                guard case .success(let after) = JSONTape.scan(redacted) else {
                    Issue.record("no JSON any more: \(String(decoding: redacted, as: UTF8.self))")
                    continue
                }
                #expect(before.root.elements.map(\.range) == after.root.elements.map(\.range))
            }
        }
    }

    @Test(arguments: frames)
    func `hides it in a message that is torn at any byte`(frame: String) {
        for spelling in Self.spellings(of: frame).prefix(4) {
            let bytes = Array(spelling.utf8)
            for end in 0..<bytes.count {
                let torn = Array(bytes[..<end])
                let redacted = Self.redactor.redact(frame: torn) ?? torn
                #expect(redacted.count == torn.count)
                #expect(
                    !Self.leaks(redacted) || !Self.names(before: torn),
                    "\(String(decoding: redacted, as: UTF8.self))"
                )
            }
        }
    }

    /// Whether the name by which a value is known to be secret stands in it: where it is cut off, nobody can tell.
    private static func names(before torn: [UInt8]) -> Bool {
        let text = String(decoding: torn, as: UTF8.self)
        let value = text.range(of: "attributeValue") ?? text.range(of: "value")
        guard let value, let mark = text.range(of: "5ECRE7"), value.upperBound < mark.lowerBound else { return true }
        return SecretsTests.settings.contains { text.range(of: $0, options: .caseInsensitive) != nil }
    }

    private static let settings = ["AuthorizationKey", "uthorizationKey", "ssword", "Secret"]

    @Test(arguments: [
        #"[2,"1","ChangeConfiguration",{"key":"AuthorizationKey,"value":"5ECRE7C0DE"}]"#,
        #"[2,"1","ChangeConfiguration",{"key":"AuthorizationKey""value":"5ECRE7C0DE"}]"#,
        #"[2,"1","ChangeConfiguration",{'key':'AuthorizationKey','value':'5ECRE7C0DE'}]"#,
        #"[2,"1","ChangeConfiguration",{key:AuthorizationKey,value:5ECRE7C0DE}]"#,
        #"ChangeConfiguration AuthorizationKey to 5ECRE7C0DE"#,
        #"[2,"1","UpdateFirmware",{"location":ftp://u:5ECRE7C0DE@host/}]"#,
        #"GET ftp://u:5ECRE7C0DE@host/"#,
        #"{{{{[[[["password"]]]: 5ECRE7C0DE"#,
    ])
    func `hides it in text that is no JSON`(text: String) throws {
        let redacted = try #require(Self.redactor.redact(frame: Array(text.utf8)))
        let leaks = Self.leaks(redacted)
        #expect(!leaks, "\(String(decoding: redacted, as: UTF8.self))")
        let binary = try #require(Self.redactor.redact(frame: Array(text.utf8) + [0xFF], isBinary: true))
        let leaksBinary = Self.leaks(binary)
        #expect(!leaksBinary)
    }

    @Test(arguments: [
        #"[2,"1","ChangeConfiguration",{"key":"HeartbeatInterval","value":"300"}]"#,
        #"[3,"1",{"configurationKey":[{"key":"A","value":"b"}],"unknownKey":["AuthorizationKey"]}]"#,
        #"[2,"1","UpdateFirmware",{"location":"https://host:8443/fw.bin?version=2&channel=a@b"}]"#,
        #"[2,"1","SetVariables",{"setVariableData":[{"attributeValue":"5","component":{"name":"C"},"variable":{"name":"V"}}]}]"#,
        #"[2,"1","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2026-01-01T00:00:00Z","sampledValue":[{"value":"1"}]}]}]"#,
        #"[2,"1","InstallCertificate",{"certificate":"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"}]"#,
        #"[2,"1","Authorize",{"idTag":"04A2B3C4"}]"#,
    ])
    func `leaves alone what is no secret`(frame: String) {
        #expect(Self.redactor.redact(frame: Array(frame.utf8)) == nil)
    }

    @Test func `only the secret among several values is hidden`() throws {
        let frame =
            #"[2,"1","SetVariables",{"setVariableData":[{"attributeValue":"open1","variable":{"name":"A"}},{"attributeValue":"5ECRE7C0DE","variable":{"name":"BasicAuthPassword"}},{"attributeValue":"open2","variable":{"name":"B"}}]}]"#
        let redacted = try #require(Self.redactor.redact(frame: Array(frame.utf8)))
        let text = String(decoding: redacted, as: UTF8.self)
        #expect(!Self.leaks(redacted) && text.contains("open1") && text.contains("open2"))
    }

    @Test func `whoever asks for it records what is secret`() {
        var redaction = Redaction()
        redaction.hidesCredentials = false
        let frame = Array(Self.frames[0].utf8)
        #expect(Redactor(redaction).redact(frame: frame) == nil)
        #expect(redaction.ofCredentials == nil)
    }

    @Test func `deep brackets cost neither depth nor memory`() throws {
        let frame = #""password":"# + String(repeating: "[{\"value\":", count: 20_000) + "\"5ECRE7C0DE\""
        let redacted = try #require(Self.redactor.redact(frame: Array(frame.utf8)))
        #expect(!Self.leaks(redacted))
    }

    // MARK: - Findings

    private static let page = CaptureFinding.torn.page

    @Test(arguments: frames)
    func `no finding about a message quotes it`(frame: String) throws {
        let bytes = Array(frame.utf8)
        let text = frame as NSString
        let mark = text.range(of: Self.mark)
        for range in [mark.location..<mark.location + mark.length, 0..<3, bytes.count - 2..<bytes.count - 1] {
            var finding = Finding(Self.page, "`x` is \"\(Self.mark)\" in \(frame)", at: Sample.start)
            finding.seen = "\"\(Self.mark)\""
            finding.help = "say something else than \(Self.mark)"
            finding.pointer = "/value"
            finding.range = range
            let from = max(0, range.lowerBound - 160)
            finding.excerpt = Excerpt(
                bytes: Array(bytes[from..<min(bytes.count, range.upperBound + 160)]),
                offset: from,
                frameLength: bytes.count
            )
            var redactor = EventRedactor(Self.redactor)
            _ = redactor.redacted(Sample.frame(bytes))
            let event = Sample.event(.finding(finding))
            let redacted = redactor.redacted(event)
            guard case .finding(let shown) = redacted?.content else {
                Issue.record("a finding stays one")
                continue
            }
            for output in [FindingText.full(shown), FindingText.concise(shown), FindingJSON.line(shown)] {
                let leaks = Self.leaks(Array(output.utf8))
                #expect(!leaks, "\(output)")
            }
            #expect(shown.excerpt?.offset == finding.excerpt?.offset)
        }
    }

    @Test func `findings about other messages stay as they are`() {
        var redactor = EventRedactor(Self.redactor)
        _ = redactor.redacted(Sample.frame(Array(Self.frames[0].utf8)))
        _ = redactor.redacted(Sample.frame(Array(#"[2,"2","Heartbeat",{}]"#.utf8)))
        var finding = Finding(Self.page, "something", at: Sample.start)
        finding.seen = "5"
        let redacted = redactor.redacted(Sample.event(.finding(finding)))
        #expect(redacted == nil)
    }

    // MARK: - Files

    @Test func `neither a record nor what is made of one holds it`() throws {
        try Sample.withFolder { folder in
            var options = CaptureOptions()
            options.compresses = false
            let tap = try SegmentTap(directory: folder + "/c", options: options, actionName: { _, _ in nil })
            for (index, frame) in Self.frames.enumerated() {
                let bytes = Array(frame.utf8)
                for cut in [bytes.count, bytes.count - 3, bytes.count / 2] {
                    guard Self.names(before: Array(bytes[..<cut])) else { continue }
                    #expect(tap.saw(Sample.frame(Array(bytes[..<cut]), index % 2 == 0 ? .up : .down)))
                }
                var sent = Event.Message(Array(#"[2,"1","Heartbeat",{}]"#.utf8))
                sent.sent = bytes
                #expect(tap.saw(Sample.event(.message(sent))))
            }
            let head =
                "GET /CP?token=\(Self.mark) HTTP/1.1\r\nAuthorization: Bearer \(Self.mark)\r\nCookie: a=\(Self.mark)\r\n\r\n"
            #expect(tap.saw(Sample.event(.head(Array(head.utf8)))))
            #expect(tap.saw(Sample.event(.close(code: 1008, reason: Array("password \(Self.mark)".utf8)))))
            tap.finish()
            let file = try Data(contentsOf: URL(fileURLWithPath: folder + "/c/capture-000001.jsonl"))
            let lines = String(decoding: file, as: UTF8.self)
            for line in lines.split(separator: "\n") {
                let leaks = Self.leaks(Array(line.utf8))
                #expect(!leaks, "\(line)")
            }
        }
    }

    @Test func `what others recorded is hidden when it is asked for`() throws {
        var redactor = EventRedactor(Redactor(try Redaction(["passwords"], key: [1])))
        for frame in Self.frames {
            var record = CaptureRecord(
                .frame,
                direction: .up,
                station: "CP",
                time: Sample.start,
                bytes: Array(frame.utf8)
            )
            record.connection = 3
            let message = redactor.redact(record).bytes
            #expect(!Self.leaks(message))
            var finding = Finding(Self.page, "it is \(Self.mark)", at: Sample.start)
            finding.seen = "\"\(Self.mark)\""
            record.event = .finding
            record.bytes = Array(FindingJSON.line(finding).utf8)
            let told = redactor.redact(record).bytes
            #expect(!Self.leaks(told))
        }
    }
}
