import JSONScanning
import OCPP
import Testing

/// OCPP-J §4.1 and §4.2: everything that can be wrong with the wrapper, and where.
struct EnvelopeAnalysisTests {
    @Test func `a frame in order has no violations`() {
        for frame in [
            #"[2,"m1","Heartbeat",{}]"#, #"[3,"m1",{}]"#, #"[4,"m1","GenericError","",{}]"#,
            "[ 2 , \"m\\u0031\",\"A\",{ } ]",
        ] {
            #expect(Self.kinds(frame, .v16) == [])
        }
    }

    @Test func `violations carry the bytes they are about`() throws {
        let frame = #"[2,17,"",[],true,1]"#
        let found = Self.analysis(frame, .v16).violations
        #expect(
            found.map(\.kind) == [
                .elementCount(expected: 4, found: 6), .idNotAString, .actionEmpty, .payloadNotAnObject,
            ]
        )
        let texts = found.map { String(decoding: Array(frame.utf8)[$0.range], as: UTF8.self) }
        #expect(texts == ["true,1", "17", "\"\"", "[]"])
        #expect(found.map(\.element) == [4, 1, 2, 3])
    }

    @Test func `each fault has its own kind`() {
        #expect(Self.kinds("{}", .v16) == [.notAnArray])
        #expect(Self.kinds("[]", .v16) == [.emptyArray])
        #expect(Self.kinds(#"["2","m1","A",{}]"#, .v16) == [.typeNotANumber])
        #expect(Self.kinds(#"[2.0,"m1","A",{}]"#, .v16) == [.typeSpelling])
        #expect(Self.kinds(#"[20e-1,"m1","A",{}]"#, .v16) == [.typeSpelling])
        #expect(Self.kinds(#"[1e999999999999,"m1","A",{}]"#, .v16) == [.unknownType])
        #expect(Self.kinds(#"[-2,"m1","A",{}]"#, .v16) == [.unknownType])
        #expect(Self.kinds(#"[2.5,"m1","A",{}]"#, .v16) == [.unknownType])
        #expect(Self.kinds(#"[6,"m1","A",{}]"#, .v201) == [.typeOfLaterVersion(.send)])
        #expect(Self.kinds(#"[6,"m1","A",{}]"#, .v21) == [])
        #expect(Self.kinds(#"[2,"","A",{}]"#, .v16) == [.idEmpty])
        #expect(Self.kinds(#"[2,"m1",null,{}]"#, .v16) == [.actionNotAString])
        #expect(Self.kinds(#"[3,"m1",null]"#, .v16) == [.payloadNull])
        #expect(Self.kinds(#"[3,"m1"]"#, .v16) == [.elementCount(expected: 3, found: 2)])
        #expect(Self.kinds(#"[4,"m1","E",""]"#, .v16) == [.missingDetails])
        #expect(
            Self.kinds(#"[4,"m1",1,2,3]"#, .v16) == [
                .errorCodeNotAString, .errorDescriptionNotAString, .detailsNotAnObject,
            ]
        )
        #expect(Self.kinds(#"[3,"m1",{"a":"\ud83d"}]"#, .v16) == [.loneSurrogate])
    }

    @Test func `lengths count characters, not bytes`() {
        let umlauts = String(repeating: "ü", count: 36)
        #expect(Self.kinds(#"[2,"\#(umlauts)","A",{}]"#, .v16) == [])
        #expect(Self.kinds(#"[2,"\#(umlauts)x","A",{}]"#, .v16) == [.idTooLong(37)])
        let long = String(repeating: "\\u00fc", count: 256)
        #expect(Self.kinds(#"[4,"m1","E","\#(long)",{}]"#, .v16) == [])
        #expect(Self.kinds(#"[4,"m1","E","\#(long)",{}]"#, .v201) == [.errorDescriptionTooLong(256)])
    }

    @Test func `a broken frame keeps what could be read`() {
        let analysis = Self.analysis(#"[3,"64b4",{"configurationKey":[]"#, .v16)
        #expect(analysis.kind == .result && analysis.id == Array("64b4".utf8))
        #expect(analysis.tape == nil && analysis.violations.count == 1)
    }

    @Test func `repeated members name the first place`() throws {
        let analysis = Self.analysis(#"[2,"m1","A",{"a":1,"\u0061":2}]"#, .v16)
        #expect(analysis.violations.map(\.kind) == [.duplicateName("a", first: 13..<16)])
        #expect(analysis.violations.first?.range == 19..<27)
    }

    @Test func `deep nesting is given up, not followed`() {
        let frame = String(repeating: "[", count: 100_000)
        guard case .tooMuch? = Self.kinds(frame, .v16).first else {
            Issue.record("100,000 brackets")
            return
        }
    }

    private static func kinds(_ frame: String, _ version: OCPPVersion) -> [EnvelopeViolation.Kind] {
        analysis(frame, version).violations.map(\.kind)
    }

    private static func analysis(_ frame: String, _ version: OCPPVersion) -> EnvelopeAnalysis {
        PaddedBytes.with(copyOf: Array(frame.utf8)) { EnvelopeAnalysis(of: $0, version: version) }
    }
}
