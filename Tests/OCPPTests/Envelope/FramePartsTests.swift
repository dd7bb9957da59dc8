import JSONScanning
import OCPP
import TestSupport
import Testing

/// OCPP-J §4.2: where the parts of a frame stand, whatever escapes and white space there are.
struct FramePartsTests {
    @Test(
        arguments: [
            (#"[2,"1\u0061\"","Heart\u0062eat",{"a":[1,"]"]} ]"#, #"call|1a"|Heartbeat|||{"a":[1,"]"]}"#),
            (" [\n3\t, \"x\\/y\" ,\r{ } ] \n", "result|x/y||||{ }"),
            (#"[4,"x","GenericError","say \"]\" \\",{}]"#, #"error|x||GenericError|say "]" \|{}"#),
            (#"[5,"x","GenericError","\ud83d\ude00",{"a":1}]"#, #"resultError|x||GenericError|😀|{"a":1}"#),
            (#"[6,"-1","A",[] ]"#, "send|-1|A|||[]"),
            (#"[2.0,"x","A",{}]"#, "call|x|A|||{}"), (#"[20e-1,"","A",{}]"#, "call||A|||{}"),
        ]
    )
    func `every part of a well-formed frame is found in every way`(frame: String, parts: String) {
        let bytes = Array(frame.utf8)
        #expect(Self.text(FrameParts(checking: bytes.span.bytes), in: bytes) == parts)
        #expect(Self.text(FrameParts(wellFormed: bytes.span.bytes), in: bytes) == parts)
        let head = FrameParts(headOf: bytes.span.bytes)
        #expect(
            head?.payload == nil && head?.payloadStart == FrameParts(checking: bytes.span.bytes)?.payload?.lowerBound
        )
    }

    @Test(
        arguments: [
            "", "[", "[]", "[2]", "[2,5,\"A\",{}]", "[\"2\",\"x\",\"A\",{}]", "[9,\"x\",\"A\",{}]",
            "[2.5,\"x\",\"A\",{}]",
            "{\"2\":\"x\"}", "[2,\"x", "[2 \"x\",\"A\",{}]", "[null,\"x\"]", "[99999999999999999999,\"x\",{}]",
        ]
    )
    func `without type and id there are no parts`(frame: String) {
        let bytes = Array(frame.utf8)
        #expect(FrameParts(headOf: bytes.span.bytes) == nil)
        #expect(FrameParts(checking: bytes.span.bytes) == nil)
    }

    @Test(
        arguments: [
            (#"[2,"x"]"#, "call|x||||"), (#"[2,"x",5,{}]"#, "call|x||||"), (#"[4,"x","E"]"#, "error|x||E||"),
            (#"[4,"x","E",null,{}]"#, "error|x||E||"), (#"[4,"x","E","d"]"#, "error|x||E|d|"),
            (#"[3,"x"]"#, "result|x||||"),
        ]
    )
    func `what is missing or no string is missing, and so is what follows`(frame: String, parts: String) {
        let bytes = Array(frame.utf8)
        #expect(Self.text(FrameParts(checking: bytes.span.bytes), in: bytes) == parts)
    }

    @Test func `a frame that is not JSON has a head only`() {
        let bytes = Array(#"[4,"x\u0031","E","say \"x\"",{"#.utf8)
        #expect(FrameParts(checking: bytes.span.bytes) == nil)
        #expect(Self.text(FrameParts(headOf: bytes.span.bytes), in: bytes) == #"error|x1||E|say "x"|"#)
    }

    @Test func `every frame cut short is read without reading past it`() {
        let frame = Array(#" [ 4 , "a\u0062c" , "GenericError" , "\"text\"" , {} ] "#.utf8)
        for length in 0...frame.count {
            let bytes = Array(frame[..<length])
            for parts in [
                FrameParts(headOf: bytes.span.bytes), FrameParts(wellFormed: bytes.span.bytes),
                FrameParts(checking: bytes.span.bytes),
            ] {
                guard let parts else { continue }
                let ranges = [parts.id, parts.errorCode, parts.errorDescription, parts.payload].compactMap { $0 }
                #expect(ranges.allSatisfy { $0.upperBound <= length } && parts.payloadStart ?? 0 <= length)
            }
        }
    }

    /// On valid JSON the analysis, which reads a tape, finds the very same parts.
    @Test func `parts and analysis agree on spoiled frames`() {
        var generator = SeededGenerator(seed: 43)
        let frames = [
            #"[2,"1922\u0033201","BootNotification",{"chargePointVendor":"A"}]"#,
            #"[3,"19223201",{"status":"Accepted"}]"#, #"[4,"19223201","GenericError","a \" \\ b",{}]"#,
        ].map { Array($0.utf8) }
        let alphabet = Array("[]{}\",:\\ 23456.e-nu0\u{0}\u{7F}é".utf8)
        var agreed = 0
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
            let analysis = PaddedBytes.with(copyOf: frame) { EnvelopeAnalysis(of: $0, version: .v21) }
            guard analysis.tape != nil else {
                #expect(FrameParts(checking: frame.span.bytes) == nil)
                continue
            }
            let parts = FrameParts(checking: frame.span.bytes)
            #expect((parts != nil) == (analysis.kind != nil && analysis.id != nil), "\(Self.shown(frame))")
            guard let parts else { continue }
            #expect(
                parts.kind == analysis.kind && parts.id(in: frame.span.bytes) == analysis.id,
                "\(Self.shown(frame))"
            )
            #expect(parts.id == analysis.idRange)
            if let action = parts.action { #expect(action.widened == analysis.actionRange, "\(Self.shown(frame))") }
            if let code = parts.errorCode { #expect(code.widened == analysis.errorCodeRange, "\(Self.shown(frame))") }
            if let payload = parts.payload { #expect(payload == analysis.payload, "\(Self.shown(frame))") }
            agreed += 1
        }
        #expect(agreed > 5_000)
    }

    private static func shown(_ frame: [UInt8]) -> String { String(decoding: frame, as: UTF8.self) }

    private static func text(_ parts: FrameParts?, in frame: [UInt8]) -> String? {
        guard let parts else { return nil }
        func text(_ range: Range<Int>?) -> String { range.map { parts.text($0, in: frame.span.bytes) } ?? "" }
        let payload = parts.payload.map { shown(Array(frame[$0])) } ?? ""
        let head = [parts.id, parts.action, parts.errorCode, parts.errorDescription].map(text)
        return (["\(parts.kind)"] + head + [payload]).joined(separator: "|")
    }
}

extension Range<Int> {
    fileprivate var widened: Range<Int> { lowerBound - 1..<upperBound + 1 }
}
