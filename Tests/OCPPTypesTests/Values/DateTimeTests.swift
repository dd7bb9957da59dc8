import Foundation
import OCPPTypes
import TestSupport
import Testing

/// Points in time.
struct DateTimeTests {
    @Test(arguments: [
        "1970-01-01T00:00:00Z": 0, "2026-02-28T23:59:59Z": 1_772_323_199, "2024-02-29T12:00:00+02:00": 1_709_200_800,
        "2024-01-01t00:00:00z": 1_704_067_200, "2024-01-01T00:00:00-00:00": 1_704_067_200,
        "2024-01-01T00:00:00.123456789+14:00": 1_704_016_800, "2016-12-31T23:59:60Z": 1_483_228_800,
        "0000-01-01T00:00:00Z": -62_167_219_200, "9999-12-31T23:59:59.999Z": 253_402_300_799,
        "1969-12-31T23:59:59.5Z": -1, "2000-03-01T00:00:00.1234567891234Z": 951_868_800,
        "1900-03-01T00:00:00Z": -2_203_891_200,
        "2026-06-01T10:00:00-09:30": 1_780_342_200, "0000-01-01T00:00:00+23:59": -62_167_305_540,
    ])
    func `knows the instant and keeps what was written`(text: String, seconds: Int64) {
        let time = DateTime(text)
        #expect(time.isInstant && time.secondsSinceEpoch == seconds && time.description == text)
        #expect(String(decoding: time.json, as: UTF8.self) == "\"\(text)\"")
    }

    @Test(arguments: [
        "", "yesterday", "2024-13-01T00:00:00Z", "2023-02-29T12:00:00Z", "1900-02-29T00:00:00Z", "2024-01-01T24:00:00Z",
        "2024-01-01 00:00:00Z", "2024-01-01T00:00:00", "2024-01-01", "2024-01-01T00:60:00Z", "2024-01-01T00:00:00+0100",
        "24-01-01T00:00:00Z", "2024-01-01T00:00:00.Z", "2024-01-01T00:00:61Z", "2024-00-01T00:00:00Z",
        "2024-01-00T00:00:00Z",
        "2024-01-01T00:00:00+24:00", "2024-01-01T00:00:00+01:60", "2024-01-01T00:00:00Zx", "2024-01-01T00:00:00.1",
        "né 2024-01-01T00:00Z",
    ])
    func `keeps a text that is no date and time`(text: String) throws {
        let time = DateTime(text)
        #expect(!time.isInstant && time.secondsSinceEpoch == nil && time.description == text)
        #expect(try DateTime(json: time.json).description == text)
    }

    @Test func `is made of seconds, with as many digits as are wanted`() {
        #expect(
            DateTime(secondsSinceEpoch: 1_772_323_199, nanoseconds: 987_654_321).description
                == "2026-02-28T23:59:59.987Z"
        )
        #expect(DateTime(secondsSinceEpoch: -1, fractionDigits: 0).description == "1969-12-31T23:59:59Z")
        #expect(DateTime(secondsSinceEpoch: 0, nanoseconds: 1, fractionDigits: 9).nanosecond == 1)
        #expect(DateTime.epoch.description == "1970-01-01T00:00:00Z")
    }

    @Test func `compares by instant`() {
        #expect(DateTime("2026-01-01T01:00:00+01:00") == DateTime("2026-01-01T00:00:00.000Z"))
        #expect(DateTime("2026-01-01T01:00:00+01:00").hashValue == DateTime("2026-01-01T00:00:00.000Z").hashValue)
        #expect(DateTime("2026-01-01T00:00:00Z") < DateTime("2026-01-01T00:00:00.001Z"))
        #expect(DateTime("2026-01-01T00:00:00Z") < DateTime("tomorrow") && DateTime("a") < DateTime("b"))
        #expect(DateTime("a") == DateTime("a") && DateTime("a") != DateTime("b") && DateTime("") != .epoch)
    }

    @Test func `counts on`() {
        let time = DateTime("2026-02-28T23:59:59.500Z")
        #expect(time.advanced(by: .milliseconds(700)).description == "2026-03-01T00:00:00.200Z")
        #expect(time.advanced(by: .milliseconds(-700)).description == "2026-02-28T23:59:58.800Z")
        #expect(time.duration(to: time.advanced(by: .seconds(90))) == .seconds(90))
        #expect(time.duration(to: time.advanced(by: .milliseconds(-1))) == .milliseconds(-1))
        #expect(time.duration(to: "x") == nil && DateTime("x").advanced(by: .seconds(1)) == "x")
    }

    /// Foundation's calendar is the witness.
    @Test func `agrees with another calendar`() throws {
        var random = SeededGenerator(seed: 4)
        let style = Date.ISO8601FormatStyle()
        for _ in 0..<2000 {
            let seconds = Int64.random(in: -62_167_219_200..<253_402_300_800, using: &random)
            let text = DateTime(secondsSinceEpoch: seconds, fractionDigits: 0).description
            #expect(DateTime(text).secondsSinceEpoch == seconds)
            guard seconds > -12_219_292_800 else { continue }  // before 1582, calendars differ
            #expect(Date(timeIntervalSince1970: Double(seconds)).formatted(style) == text)
        }
    }
}
