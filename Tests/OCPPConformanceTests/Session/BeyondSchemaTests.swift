import OCPP
import Testing
import Traffic

/// The quick look at a message and the close one find the same: what is wrong is found even when all else is plain.
struct BeyondSchemaTests {
    private func names(_ line: String, _ version: String = "ocpp2.1") throws -> [String] {
        try Conversation.findings("@\(version)\n\(line)").map(\.name)
    }

    @Test(
        arguments: [
            (
                #"> [2,"1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"m","vendorName":"v","modem":{"iccid":"#,
                ""
            ),
            (#"< [2,"1","GetVariables",{"getVariableData":[{"component":{"name":"A"},"variable":{"name" :"#, ""),
            (
                #"< [2,"1","GetVariables",{"getVariableData":[{"component":{"name":"A","instance": "#,
                #"},"variable":{"name":"B"}"#
            ),
            (#"< [2,"1","ClearDERControl",{"isDefault":false,"controlId":"#, ""),
            (#"> [2,"1","Authorize",{"idToken":{"type":"Central","idToken":"#, ""),
            (
                #"> [2,"1","NotifyDERStartStop",{"controlId":"a","started":true,"timestamp":"2026-01-01T00:00:00Z","supersededIds":["a", "#,
                ""
            ),
        ]
    )
    func `every identifier is looked at`(before: String, after: String) throws {
        for (value, isFine) in [("aZ09*-_=:+|@.", true), ("a b", false), ("é", false), ("a/b", false)] {
            var line = before + "\"\(value)\"" + after
            // Closes what is open, in the order in which it was opened.
            var open: [Character] = []
            var isText = false
            for character in line {
                if character == "\"" { isText.toggle() }
                guard !isText else { continue }
                switch character {
                case "{": open.append("}")
                case "[": open.append("]")
                case "}", "]": open.removeLast()
                default: break
                }
            }
            line += String(open.reversed())
            #expect(try names(line) == (isFine ? [] : ["identifier-characters"]), "\(line)")
        }
    }

    @Test func `a null is no data`() throws {
        #expect(try names(#"> [2,"1","DataTransfer",{"vendorId":"v","data":null}]"#) == ["empty-optional"])
        #expect(try names(#"> [2,"1","DataTransfer",{"vendorId":"v","data" : [ ]}]"#) == ["empty-optional"])
        #expect(try names(#"> [2,"1","DataTransfer",{"vendorId":"v","data":{"a":null,"name":"x y"}}]"#) == [])
        #expect(try names(#"> [2,"1","DataTransfer",{"vendorId":"v","data":{"a":"b\":null"}}]"#) == [])
    }

    @Test func `decimals are short on their way to a station, and times both ways`() throws {
        let schedule =
            #""chargingProfile":{"id":1,"stackLevel":0,"chargingProfilePurpose":"TxDefaultProfile","chargingProfileKind":"Absolute","chargingSchedule":[{"id":1,"chargingRateUnit":"W","chargingSchedulePeriod":[{"startPeriod":0,"limit":"#
        let set = #"< [2,"1","SetChargingProfile",{"evseId":1,\#(schedule)"#
        #expect(try names(set + "1.123456}]}]}}]", "ocpp2.0.1") == [])
        #expect(try names(set + "1.1234567}]}]}}]", "ocpp2.0.1") == ["decimal-places"])
        let values = #"> [2,"1","MeterValues",{"evseId":1,"meterValue":[{"timestamp":"2026-01-01T00:00:00"#
        #expect(try names(values + #".123Z","sampledValue":[{"value":1.123456789012}]}]}]"#, "ocpp2.0.1") == [])
        #expect(try names(values + #".1234Z","sampledValue":[{"value":1.5}]}]}]"#, "ocpp2.0.1") == ["fraction-digits"])
    }
}
