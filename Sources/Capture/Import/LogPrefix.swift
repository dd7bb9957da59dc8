import JSONScanning
import OCPP
import Traffic

/// Reads what stands before a frame in a log line.
enum LogPrefix {
    /// Station, time and direction, as far as the text tells them.
    static func hint(
        _ prefix: RawSpan
    ) -> (station: String?, wall: Int64?, direction: Direction?, isReceived: Bool?) {
        let text = prefix.extracting(last: 2_000).text
        let lowered = text.lowercased()
        return (station(text, lowered), wall(prefix), direction(lowered), isReceived(lowered))
    }

    /// `2026-08-22 10:00:00,123` anywhere, with or without an offset; without one it counts as UTC.
    private static func wall(_ prefix: RawSpan) -> Int64? {
        guard prefix.byteCount >= 19 else { return nil }
        for start in 0...prefix.byteCount - 19 where prefix.byte(start + 4) == 0x2D && prefix.byte(start + 7) == 0x2D {
            guard prefix.byte(start) &- 0x30 < 10, prefix.byte(start + 13) == 0x3A else { continue }
            var end = start + 19
            if end < prefix.byteCount, prefix.byte(end) == 0x2E || prefix.byte(end) == 0x2C {
                end += 1
                while end < prefix.byteCount, prefix.byte(end) &- 0x30 < 10 { end += 1 }
            }
            if end < prefix.byteCount, prefix.byte(end) == 0x5A { end += 1 }
            if end + 6 <= prefix.byteCount, prefix.byte(end) == 0x2B || prefix.byte(end) == 0x2D,
                prefix.byte(end + 3) == 0x3A
            {
                end += 6
            }
            if let wall = WallClock.nanoseconds(of: prefix.extracting(start..<end)) {
                return wall
            }
        }
        return nil
    }

    private static func direction(_ lowered: String) -> Direction? {
        for (words, direction) in [
            (
                [
                    "chargepoint>centralsystem", "chargingstation>csms", "chargepoint>csms", "cp-to-csms", "cp->cs",
                    "cp -> cs",
                ], Direction.up
            ),
            (
                [
                    "centralsystem>chargepoint", "csms>chargingstation", "csms>chargepoint", "csms-to-cp", "cs->cp",
                    "cs -> cp",
                ], .down
            ),
        ] where words.contains(where: { contains(lowered, $0) }) { return direction }
        // As `lint` reads plain lines: `> ` is from the station, `< ` from the CSMS.
        switch lowered.filter({ $0 != " " && $0 != "\t" }) {
        case ">": return .up
        case "<": return .down
        default: return nil
        }
    }

    /// The last word of the prefix that says whether something came or went.
    private static func isReceived(_ lowered: String) -> Bool? {
        var isReceived: Bool?
        for word in lowered.split(whereSeparator: { !$0.isLetter && $0 != "<" && $0 != ">" && $0 != "-" }) {
            switch word {
            case "receive", "received", "receiving", "recv", "incoming", "in", "<<", "<-", "<--", "rx":
                isReceived = true
            case "send", "sent", "sending", "outgoing", "out", ">>", "->", "-->", "tx", "responding": isReceived = false
            default:
                if word.hasPrefix("receive"), word.utf8.count < 24 { isReceived = true }
            }
        }
        return isReceived
    }

    private static func station(_ text: String, _ lowered: String) -> String? {
        for key in ["chargeboxid", "chargepointid", "chargepoint", "stationid", "station", "identity", "cpid"] {
            for sign in ["=", "\":\"", "\": \"", ": ", ":"] {
                if let value = value(behind: key + sign, text, lowered) { return value }
            }
        }
        // The Python library logs `INFO:ocpp:CP_1: receive message …`, or with another format of `logging`
        // `2023-08-11 12:00:00,123 - ocpp - INFO - CP_1: receive message …`.
        for verb in [": receive message ", ": send "] where text.hasSuffix(verb) {
            let name = text.dropLast(verb.count).split(whereSeparator: { $0 == " " || $0 == "\t" }).last ?? ""
            let parts = name.split(separator: ":", omittingEmptySubsequences: false)
            guard let logger = parts.firstIndex(of: "ocpp") else { return name.isEmpty ? nil : String(name) }
            return parts[(logger + 1)...].joined(separator: ":")
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard let logger = parts.firstIndex(of: "ocpp"), logger + 1 < parts.count else { return nil }
        let name = parts[logger + 1].drop { $0 == " " }
        return name.isEmpty || name.contains(" ") ? nil : String(name)
    }

    private static func value(behind key: String, _ text: String, _ lowered: String) -> String? {
        let haystack = Array(lowered.utf8)
        let needle = Array(key.utf8)
        guard haystack.count > needle.count, haystack.count == text.utf8.count else { return nil }
        for start in 0..<haystack.count - needle.count
        where haystack[start..<start + needle.count].elementsEqual(needle) {
            let rest = Array(text.utf8)[(start + needle.count)...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
            let end = rest.prefix { $0 > 0x20 && !Array(",;])}\"'|".utf8).contains($0) }
            return end.isEmpty ? nil : String(decoding: end, as: UTF8.self)
        }
        return nil
    }

    private static func contains(_ text: String, _ part: String) -> Bool {
        let haystack = Array(text.utf8)
        let needle = Array(part.utf8)
        guard haystack.count >= needle.count else { return false }
        return (0...haystack.count - needle.count).contains { haystack[$0..<$0 + needle.count].elementsEqual(needle) }
    }
}
