import JSONScanning
import OCPP
import Testing

@testable import OCPPRules

struct FrameRepairTests {
    private static func repaired(_ text: String, _ repair: RuleAction.Repair, _ version: OCPPVersion = .v16) -> String?
    {
        FrameRepair.apply(repair, to: Array(text.utf8), version: version).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `takes out commas that lead`() {
        #expect(Self.repaired(#"[ , 2,"a[,",{,"b":[,,1]}]"#, .leadingComma) == #"[  2,"a[,",{"b":[1]}]"#)
        #expect(Self.repaired(#"[2,"[,"]"#, .leadingComma) == nil)
    }

    @Test func `takes out commas that trail`() {
        #expect(Self.repaired(#"[2,"a,]",{"b":[1,, ],},]"#, .trailingComma) == #"[2,"a,]",{"b":[1 ]}]"#)
        #expect(Self.repaired(#"[2,",]"]"#, .trailingComma) == nil)
    }

    @Test func `closes what is open`() {
        #expect(Self.repaired(#"[2,"1","A",{"a":[{"b":1"# + "\n", .truncatedArray) == #"[2,"1","A",{"a":[{"b":1}]}]"#)
        #expect(Self.repaired(#"[3,"1",{"a":[{"b":1}}]"#, .truncatedArray) == #"[3,"1",{"a":[{"b":1}]}]"#)
        #expect(Self.repaired(#"[3,"1",{"a": ],"b":1}]"#, .truncatedArray) == #"[3,"1",{"a": [],"b":1}]"#)
        // Cut off inside a text, or closed too often: nobody knows what it was.
        #expect(Self.repaired(#"[2,"1","A",{"a":"b"#, .truncatedArray) == nil)
        #expect(Self.repaired(#"[2,"1","A",{}]]"#, .truncatedArray) == nil)
    }

    @Test func `gives a frame what it lacks`() {
        #expect(Self.repaired(#"[2, "1", "A", null ]"#, .nullPayload) == #"[2, "1", "A", {} ]"#)
        #expect(Self.repaired(#"[2,"1","A",{"a":null}]"#, .nullPayload) == nil)
        #expect(
            Self.repaired(#"[4,"1","GenericError","x"]"#, .missingErrorDetails) == #"[4,"1","GenericError","x",{}]"#
        )
        #expect(Self.repaired(#"[4,"1","GenericError"]"#, .missingErrorDetails) == #"[4,"1","GenericError","",{}]"#)
        #expect(Self.repaired(#"[3,7,{}]"#, .numericID) == #"[3,"7",{}]"#)
        #expect(Self.repaired("[2,\"1\",\"A\",{}]\0 x", .trailingBytes) == #"[2,"1","A",{}]"#)
        #expect(
            Self.repaired("[2,\"1\",\"A\",{\"a\":\"b\u{1}\tc\"}]", .rawControlCharacters)
                == #"[2,"1","A",{"a":"b\u0001\tc"}]"#
        )
    }

    @Test func `spells error codes as the version does`() {
        let modern = #"[4,"1","FormatViolation","",{}]"#
        let first = #"[4,"1","FormationViolation","",{}]"#
        #expect(Self.repaired(modern, .errorCodeSpelling, .v16) == first)
        #expect(Self.repaired(first, .errorCodeSpelling, .v201) == modern)
        #expect(Self.repaired(first, .errorCodeSpelling, .v16) == nil)
    }

    @Test func `survives whatever bytes come`() {
        var random = RandomStream(seed: 99)
        let pieces = ["[", "]", "{", "}", ",", ":", "\"", "\\", "2", "null", "\"1\"", "\"A\"", " ", "\u{1}", "ä", "4"]
        for _ in 0..<5000 {
            var bytes: [UInt8] = []
            for _ in 0..<random.upTo(24) { bytes += pieces[Int(random.upTo(UInt64(pieces.count - 1)))].utf8 }
            if random.upTo(9) == 0 { bytes.append(0xFF) }
            for repair in RuleAction.Repair.allCases {
                guard let once = FrameRepair.apply(repair, to: bytes, version: .v16) else { continue }
                #expect(
                    FrameRepair.apply(repair, to: once, version: .v16) == nil,
                    "\(repair) \(String(decoding: bytes, as: UTF8.self))"
                )
            }
        }
    }
}
