import JSONScanning
import OCPP
import Traffic

/// One record of an Open OCPP Trace (schema version 1): a message with its circumstances.
struct TraceRecord {
    let station: String?
    let version: OCPPVersion?
    let wall: Int64?
    let direction: Direction
    /// The frame as it went over the wire, or as it must have been.
    let frame: [UInt8]

    /// What a line of JSON turned out to be.
    enum Reading {
        case record(TraceRecord)
        /// A record, but not a usable one.
        case broken(String)
        /// An object of another kind, or no JSON at all.
        case other
    }

    static func read(_ line: ArraySlice<UInt8>) -> Reading {
        guard case .success(let tape) = JSONTape.scan(line), tape.root.kind == .object,
            let type = tape.root["messageType"]?.string, let direction = tape.root["direction"]?.string
        else { return .other }
        if tape.root["transport"]?.string == "soap" {
            return .broken("a SOAP message; only OCPP-J can be judged")
        }
        guard let from = ["cp-to-csms": Direction.up, "csms-to-cp": .down][direction] else {
            return .broken("`direction` must be cp-to-csms or csms-to-cp")
        }
        guard let frame = tape.root["raw"]?.string.map({ Array($0.utf8) }) ?? rebuilt(tape.root, type) else {
            return .broken("neither `raw` nor enough of `messageId`, `action`, `payload` and `error` to make a frame")
        }
        return .record(
            TraceRecord(
                station: tape.root["chargePointId"]?.string,
                version: tape.root["ocppVersion"]?.string.flatMap(version),
                wall: tape.root["timestamp"]?.string.flatMap(WallClock.nanoseconds),
                direction: from,
                frame: frame
            )
        )
    }

    /// Reads `1.6`, `1.6J`, `ocpp1.6` and the like.
    private static func version(_ text: String) -> OCPPVersion? {
        var text = text.lowercased()
        if text.hasPrefix("ocpp") { text = String(text.dropFirst(4)) }
        if text.hasSuffix("j") { text = String(text.dropLast()) }
        return OCPPVersion(subprotocol: "ocpp" + text)
    }

    /// The frame from the parts of a record without `raw`; payloads are taken over to the byte.
    private static func rebuilt(_ record: JSONNode, _ type: String) -> [UInt8]? {
        guard let id = record["messageId"]?.bytes else { return nil }
        let comma = UInt8(ascii: ",")
        var frame: [UInt8]
        switch type {
        case "CALL":
            guard let action = record["action"]?.bytes else { return nil }
            frame = Array("[2,".utf8) + id + [comma] + action + [comma]
            frame += record["payload"].map { Array($0.bytes) } ?? Array("{}".utf8)
        case "CALLRESULT":
            frame = Array("[3,".utf8) + id + [comma] + (record["payload"].map { Array($0.bytes) } ?? Array("{}".utf8))
        case "CALLERROR":
            guard let error = record["error"], let code = error["code"]?.bytes else { return nil }
            frame = Array("[4,".utf8) + id + [comma] + code + [comma]
            frame += error["description"].map { Array($0.bytes) } ?? Array("\"\"".utf8)
            frame += [comma] + (error["details"].map { Array($0.bytes) } ?? Array("{}".utf8))
        default:
            return nil
        }
        return frame + [UInt8(ascii: "]")]
    }
}
