import JSONScanning
import OCPP
import TestSupport
import Testing

/// OCPP-J §4.1 and §4.2: the wrapper around a payload.
struct EnvelopeReaderTests {
    @Test func `the parts of each message type are where they stand`() throws {
        let call = try #require(Self.head(#"[2,"19223201","BootNotification",{"a":1}]"#))
        #expect(call.kind == .call && call.text("id") == "19223201" && call.text("action") == "BootNotification")
        #expect(call.payload == #"{"a":1}]"#)
        let result = try #require(Self.head(#"[3,"x",{}]"#))
        #expect(result.kind == .result && result.text("id") == "x" && result.text("action") == "")
        let error = try #require(Self.head(#"[4,"x","GenericError","it broke",{}]"#))
        #expect(error.kind == .error && error.text("code") == "GenericError" && error.text("description") == "it broke")
        #expect(try #require(Self.head(#"[6,"x","A",{}]"#)).kind == .send)
        #expect(try #require(Self.head(#"[5,"x","GenericError","",{}]"#)).kind == .resultError)
    }

    @Test func `white space may stand between all tokens`() throws {
        let head = try #require(Self.head(" \r\n[\t2 , \"id\" ,\n\"Heartbeat\" , {} ] \n"))
        #expect(head.text("id") == "id" && head.text("action") == "Heartbeat" && head.payload == "{} ] \n")
    }

    @Test(
        arguments: [
            "", " ", "{", "[", "[]", "[2", "[2,", "[2,\"a", "[2,\"a\"", "[2,\"a\",", "[2,\"a\",\"B\"",
            "[2,\"\",\"B\",{}]",
            "[2,\"a\",\"\",{}]", "[2,5,\"B\",{}]", "[2,\"a\",5,{}]", "[2.0,\"a\",\"B\",{}]", "[\"2\",\"a\",\"B\",{}]",
            "[9,\"a\",\"B\",{}]", "[22,\"a\",\"B\",{}]", "[2 \"a\",\"B\",{}]", "[2,\"\\u0041\",\"B\",{}]",
            "[2,\"a\u{1}\",\"B\",{}]", "[4,\"a\",\"B\"]", "[4,\"a\",\"B\",null,{}]", "\u{FEFF}[2,\"a\",\"B\",{}]",
        ]
    )
    func `what is not plain is left to the analysis`(text: String) {
        #expect(Self.head(text) == nil)
    }

    @Test func `every frame cut short is read without reading past it`() {
        let frame = Array(#" [ 4 , "abc" , "GenericError" , "text" , {} ] "#.utf8)
        for length in 0...frame.count {
            PaddedBytes.with(copyOf: frame[..<length]) { bytes in
                guard let head = EnvelopeReader.head(of: bytes) else { return }
                #expect(head.payload <= length && head.errorDescription.upperBound <= length)
                #expect(!EnvelopeReader.ends(bytes, after: head.payload) || length >= frame.count - 1)
            }
        }
    }

    @Test func `a frame ends with one bracket and white space`() {
        for (text, ends) in [("{}]", true), ("{} ] \n", true), ("{}", false), ("{}]]", false), ("{},1]", false)] {
            PaddedBytes.with(copyOf: Array(text.utf8)) { bytes in
                #expect(EnvelopeReader.ends(bytes, after: 2) == ends, "\(text)")
            }
        }
    }

    @Test func `halves of surrogate pairs are suspected wherever they stand`() {
        for offset in 0..<40 {
            let text = String(repeating: "x", count: offset) + "\\uDC00" + String(repeating: "y", count: 20)
            PaddedBytes.with(copyOf: Array(text.utf8)) { #expect(EnvelopeReader.mayHoldSurrogate($0)) }
        }
        PaddedBytes.with(copyOf: Array(#"plain \u00fc \\ \" \n"#.utf8)) {
            #expect(!EnvelopeReader.mayHoldSurrogate($0))
        }
    }

    /// Whatever the head reader accepts, the analysis reads the same way.
    @Test func `head and analysis agree on spoiled frames`() {
        var generator = SeededGenerator(seed: 42)
        let frames = [
            #"[2,"19223201","BootNotification",{"chargePointVendor":"A","chargePointModel":"B"}]"#,
            #"[3,"19223201",{"status":"Accepted"}]"#, #"[4,"19223201","GenericError","",{}]"#,
        ].map { Array($0.utf8) }
        let alphabet = Array("[]{}\",:\\ 23456.e-nu\u{0}\u{7F}é".utf8)
        for _ in 0..<50_000 {
            var frame = frames[Int.random(in: 0..<3, using: &generator)]
            for _ in 0..<Int.random(in: 0...3, using: &generator) {
                let at = Int.random(in: 0..<frame.count, using: &generator)
                let byte = alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: frame[at] = byte
                case 1: frame.insert(byte, at: at)
                default: if frame.count > 1 { frame.remove(at: at) }
                }
            }
            PaddedBytes.with(copyOf: frame) { bytes in
                guard let head = EnvelopeReader.head(of: bytes) else { return }
                let analysis = EnvelopeAnalysis(of: bytes, version: .v21)
                #expect(analysis.kind == head.kind, "\(String(decoding: frame, as: UTF8.self))")
                #expect(analysis.id == bytes.piece(head.id).array)
                if analysis.tape != nil, !head.action.isEmpty {
                    #expect(analysis.action == bytes.piece(head.action).text)
                }
            }
        }
    }

    private struct Head {
        var kind: MessageKind
        var parts: [String: String]
        var payload: String

        func text(_ part: String) -> String? { parts[part] }
    }

    private static func head(_ text: String) -> Head? {
        PaddedBytes.with(copyOf: Array(text.utf8)) { bytes in
            guard let head = EnvelopeReader.head(of: bytes) else { return nil }
            func piece(_ range: Range<Int>) -> String { bytes.piece(range).text }
            return Head(
                kind: head.kind,
                parts: [
                    "id": piece(head.id), "action": piece(head.action), "code": piece(head.errorCode),
                    "description": piece(head.errorDescription),
                ],
                payload: piece(head.payload..<bytes.count)
            )
        }
    }
}
