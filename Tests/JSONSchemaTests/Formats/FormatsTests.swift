import JSONSchema
import Testing

/// RFC 3339 §5.6 and RFC 3986; the engine's shape test and the plain reader must say the same.
struct FormatsTests {
    private let dateTime: Judge
    private let uri: Judge

    init() throws {
        dateTime = try Judge(.string(SchemaString(format: .dateTime)))
        uri = try Judge(.string(SchemaString(format: .uri)))
    }

    private func expect(_ judge: Judge, _ text: String, _ isValid: Bool) {
        let spellings = [
            "\"\(text)\"",
            "\"" + text.utf8.map { "\\u00" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\"",
        ]
        for spelling in spellings where !text.contains("\\") && text.utf8.allSatisfy({ $0 < 0x80 }) {
            #expect((judge.end(spelling) == spelling.utf8.count) == isValid, "\(spelling)")
            #expect(judge.violations(spelling) == (isValid ? [] : [.format]), "\(spelling)")
        }
    }

    @Test(
        arguments: [
            "1985-04-12T23:20:50.52Z", "1996-12-19T16:39:57-08:00", "1990-12-31T23:59:60Z", "1990-12-31T15:59:60-08:00",
            "1937-01-01T12:00:27.87+00:20", "2024-02-29T00:00:00Z", "2000-02-29T00:00:00Z", "0000-01-01T00:00:00Z",
            "2024-01-01t00:00:00z", "2024-01-01T00:00:00.123456789012345678901234567890+23:59",
            "2024-12-31T23:59:59-00:00",
            "1998-12-31T23:59:60.123Z", "2017-01-01T00:29:60+00:30",
        ]
    )
    func `accepts date-times`(text: String) { expect(dateTime, text, true) }

    @Test(
        arguments: [
            "", "2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z", "2024-01-00T00:00:00Z", "2024-01-32T00:00:00Z",
            "2023-02-29T12:00:00Z", "1900-02-29T12:00:00Z", "2024-04-31T12:00:00Z", "2024-01-01T24:00:00Z",
            "2024-01-01T00:60:00Z", "2024-01-01T00:00:61Z", "2024-01-01T00:00:60Z", "1990-12-31T23:58:60Z",
            "2024-01-01 00:00:00Z", "2024-01-01T00:00:00", "2024-01-01", "yesterday", "2024-01-01T00:00:00+0100",
            "24-01-01T00:00:00Z", "2024-01-01T00:00:00.Z", "2024-01-01T00:00:00+24:00", "2024-01-01T00:00:00+00:60",
            "2024-01-01T00:00:00ZZ", "2024-01-01T00:00:00Z ", " 2024-01-01T00:00:00Z", "2024-01-01T00:00Z",
            "2024-1-01T00:00:00Z",
            "2024-01-01T00:00:00,5Z", "2024-01-01T00:00:00+01", "2024-01-01T00:00:0:Z", "+024-01-01T00:00:00Z",
            "2024-01-01T00:00:00.5", "2024-01-01T00:00:00+01:0", "2024-01-01T00:00:00+01:000", "2024/01/01T00:00:00Z",
        ]
    )
    func `refuses what is no date-time`(text: String) { expect(dateTime, text, false) }

    @Test func `knows the last day of every month`() {
        for year in [1900, 1999, 2000, 2023, 2024, 2100, 2400] {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            for (index, days) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
                for day in 27...32 {
                    expect(dateTime, "\(year)-\(index < 9 ? "0" : "")\(index + 1)-\(day)T00:00:00Z", day <= days)
                }
            }
        }
    }

    @Test func `refuses a date-time with any one byte replaced by what does not belong there`() {
        let good = Array("2024-06-15T12:34:56.789+01:23".utf8)
        for index in good.indices {
            for byte in Array("x/:-+.TZ ".utf8) where byte != good[index] {
                var text = good
                text[index] = byte
                // An exchanged sign, and a `Z` that makes the rest superfluous, are all that could still be one.
                let isValid = index == 23 && byte == UInt8(ascii: "-")
                expect(dateTime, String(decoding: text, as: UTF8.self), isValid)
            }
        }
    }

    @Test(
        arguments: [
            "http://foo.bar/?baz=qux#quux", "http://foo.com/blah_(wikipedia)_blah#cite-1",
            "http://-.~_!$&'()*+,;=:%40:80%2f@example.com",
            "http://223.255.255.254", "ftp://ftp.is.co.za/rfc/rfc1808.txt", "ldap://[2001:db8::7]/c=GB?objectClass?one",
            "mailto:John.Doe@example.com", "news:comp.infosystems", "tel:+1-816-555-1212", "urn:oasis:names:x:y",
            "file:///x",
            "a:", "http://a:/", "http://[::1]:80/", "ftp://user:pw@files.example.com/diag/AB.log",
            "http://example.com?x",
        ]
    )
    func `accepts URIs`(text: String) { expect(uri, text, true) }

    @Test(
        arguments: [
            "", "//no.scheme/x", "/abc", "abc", ":a", "1a:b", "http:// shouldfail.com", "not a uri", "bar,,,:foo",
            "http://ex ample.com/",
            "https://[@example.org/test.txt", "http://a/%zz", "http://a/%4", "http://a/<>", "http://a/{x}",
            "http://a/^", "http://a/`",
            "http://a/|", "http://a:b/", "http://[::1", "http://[::1]x/", "http://a#b#c", "http://a/[x]",
            "http://x@y@z/",
        ]
    )
    func `refuses what is no URI`(text: String) { expect(uri, text, false) }

    @Test func `asserts no format when told so`() throws {
        let judge = try Judge(.string(SchemaString(maxLength: 5, format: .dateTime)), assertingFormats: false)
        #expect(judge.end(#""never""#) == 7)
        #expect(judge.violations(#""never""#) == [])
        #expect(judge.violations(#""nevermore""#) == [.maxLength])
    }
}
