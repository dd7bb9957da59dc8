/// Lines of a capture whose members say what no program would write: numbers at the limits of what a machine can hold,
/// times at both ends of the calendar, members of another kind, missing or twice.
public struct HostileCapture {
    private static let numbers = [
        "0", "1", "2", "7", "-1", "-9223372036854775808", "9223372036854775806", "9223372036854775807",
        "9223372036854775808", "18446744073709551614", "18446744073709551615", "18446744073709551616", "1e999999999",
        "-1e-999999999", "0.5", "1e2", "340282366920938463463374607431768211456", "null", "true", #""7""#, "[]", "{}",
    ]
    private static let times = [
        "0001-01-01T00:00:00Z", "1677-09-21T00:12:43.145224192Z", "1726-08-22T10:00:00.0Z", "1969-12-31T23:59:59.9Z",
        "1970-01-01T00:00:00Z", "2026-08-22T10:00:00.123456789Z", "2026-08-22T10:00:60Z",
        "2262-04-11T23:47:16.854775807Z",
        "2262-04-12T00:00:00Z", "9999-12-31T23:59:59.999999999Z", "2026-02-31T10:00:00+23:59", "", "yesterday",
    ]
    private static let events = [
        "header", "open", "handshake", "frame", "ping", "pong", "close", "violation", "finding", "rule", "inject",
        "marker", "gap", "end",
    ]
    private static let counters = [
        "seq", "connection", "monotonic", "latency", "size", "findings", "records", "bytes", "first", "run", "segment",
        "code", "opcode", "csms", "version",
    ]
    private static let frames = [
        #"[2,\"1\",\"Heartbeat\",{}]"#, #"[3,\"1\",{\"currentTime\":\"0001-01-01T00:00:00Z\"}]"#,
        #"[2,\"2\",\"StartTransaction\",{\"connectorId\":18446744073709551616,\"idTag\":\"x\",\"meterStart\":-1,\"timestamp\":\"9999-12-31T23:59:59Z\"}]"#,
        #"[3,\"2\",{\"transactionId\":1e400,\"idTagInfo\":{\"status\":\"Accepted\"}}]"#,
        #"[4,\"1\",\"GenericError\",\"\",{}]"#, #"[2,\"1\",\"Heartb"#, #""#, #"[]"#, #"[9,\"1\"]"#,
    ]

    private var random: SeededGenerator

    /// Begins the sequence of captures that belongs to `seed`.
    public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// Another capture, of so many lines.
    public mutating func lines(_ count: Int) -> [String] {
        var lines: [String] = []
        for _ in 0..<count { lines.append(line()) }
        if random.below(3) == 0, let last = lines.indices.last {
            lines[last].removeLast(random.below(lines[last].count + 1))
        }
        return lines
    }

    private mutating func pick(_ words: [String]) -> String { words[random.below(words.count)] }

    private mutating func line() -> String {
        if random.below(16) == 0 {
            return random.below(2) == 0 ? "> " + pick(["[2,\"1\",\"Heartbeat\",{}]", "["]) : ""
        }
        var members: [String] = []
        if random.below(8) > 0 { members.append(#""timestamp":"\#(pick(Self.times))""#) }
        members.append(#""direction":"\#(pick(["cp-to-csms", "csms-to-cp", "sideways"]))""#)
        members.append(#""chargePointId":"\#(pick(["CP-1", "CP-2", "", #"\u202e\u0000"#]))""#)
        if random.below(2) == 0 { members.append(#""ocppVersion":"\#(pick(["1.6", "2.0.1", "2.1", "9"]))""#) }
        if random.below(2) == 0 {
            members.append(#""messageType":"\#(pick(["CALL", "CALLRESULT", "CALLERROR", "SEND", "X"]))""#)
            members.append(
                #""messageId":"\#(pick(["1", "2"]))","action":"\#(pick(["Heartbeat", "StartTransaction"]))""#
            )
        }
        members.append(#""meta":{\#(meta())}"#)
        if random.below(3) > 0 { members.append(#""raw":"\#(pick(Self.frames))""#) }
        return "{" + members.joined(separator: ",") + "}"
    }

    private mutating func meta() -> String {
        let event = random.below(2) == 0 ? "frame" : pick(Self.events)
        var members = [#""event":"\#(event)""#]
        for name in Self.counters where random.below(3) == 0 { members.append(#""\#(name)":\#(pick(Self.numbers))"#) }
        if random.below(4) == 0 { members.append(#""text":"\#(pick(["x", #"GET /CP HTTP/1.1\r\n\r\n"#, "reset"]))""#) }
        if random.below(6) == 0 { members.append(#""how":"\#(pick(["frame", "end", "reset"]))""#) }
        if random.below(6) == 0 {
            members.append(
                #""flags":["\#(pick(["redacted", "blocked", "injected", "bodyless", "replayed", "dropped"]))"]"#
            )
        }
        if random.below(8) == 0 { members.append(#""sent":"\#(pick(Self.frames))""#) }
        if random.below(8) == 0 { members.append(#""base64":"\#(pick(["", "AA==", "!", "WzJd"]))""#) }
        if random.below(8) == 0 { members.append(#""hidden":\#(pick([#"["/idTag"]"#, "[1]", "7", #"["x"]"#]))"#) }
        if random.below(8) == 0 { members.append(#""derived":"recover""#) }
        if random.below(6) == 0 {
            members.append(
                #""judged":{"version":"1.6","limit":\#(pick(Self.numbers)),"heartbeat":\#(pick(Self.numbers))}"#
            )
        }
        if random.below(6) == 0 {
            let code = pick(["LM2003", "LM8001", "LM8002", "x"])
            let offset = pick(Self.numbers)
            members.append(
                #""detail":{"code":"\#(code)","message":"m","range":[\#(offset),\#(pick(Self.numbers))],"frame":\#(offset),"offset":\#(offset),"number":\#(offset),"records":\#(offset)}"#
            )
        }
        return members.joined(separator: ",")
    }
}
