import JSONScanning
import JSONSchema
import Testing

/// Formats (2020-12 validation §7.3).
struct FormatTests {
    @Test(
        arguments: [
            (
                "date-time",
                [
                    "1963-06-19T08:30:06.283185Z", "1990-12-31T15:59:59.123-08:00", "1998-12-31T23:59:60Z",
                    "1998-12-31T15:59:60.1-08:00", "1963-06-19t08:30:06z", "2024-02-29T00:00:00+14:00",
                ],
                [
                    "1998-12-31T23:58:60Z", "1990-02-31T15:59:59Z", "1990-12-31T15:59:59-24:00", "2023-02-29T00:00:00Z",
                    "06/19/1963 08:30:06 PST", "2013-350T01:01:01", "1963-6-19T08:30:06Z", "1963-06-19T08:30:06",
                    "1963-06-19", "1963-06-19T08:30:06.Z", "১963-06-19T08:30:06Z", "1963-06-19T24:00:00Z", "",
                ]
            ),
            (
                "date", ["1963-06-19", "2020-02-29"],
                [
                    "06/19/1963", "1998-1-20", "2021-02-29", "2020-13-01", "2020-00-01", "1963-06-1৪", "19630619",
                    "2023-W03-2", "2020-01-01T00:00:00Z",
                ]
            ),
            (
                "time", ["08:30:06Z", "23:59:60Z", "15:59:60-08:00", "23:20:50.52Z", "08:30:06+00:20"],
                [
                    "12:00:00", "08:30:06 PST", "24:00:00Z", "00:60:00Z", "22:59:60Z", "01:02:03+24:00", "1:2:3Z",
                    "12:00:00Z+00:00",
                ]
            ),
            (
                "duration", ["P4DT12H30M5S", "P4Y", "PT0S", "P1M", "PT1M", "PT36H", "P1W", "P1Y2M3D", "P1YT1H"],
                [
                    "PT1D", "P", "P1", "P1YT", "PT", "4DT12H30M5S", "P2D1Y", "P1D2H", "P2S", "P1Y2W", "P২Y", "P1Y2D",
                    "PT1H2S", "P-1D", "P1.5D",
                ]
            ),
            (
                "email",
                [
                    "joe.bloggs@example.com", "te~st@example.com", "~test@example.com", "te.s.t@example.com",
                    "\"joe bloggs\"@example.com", "\"joe..bloggs\"@example.com", "\"joe@bloggs\"@example.com",
                    "a@[127.0.0.1]", "a@[IPv6:::1]",
                ],
                [
                    "2962", "@example.com", ".test@example.com", "test.@example.com", "te..st@example.com",
                    "a b@example.com", "joe@invalid=domain.com", "joe@[127.0.0.300]", "joe@", "é@example.com",
                    "a@b@example.com",
                ]
            ),
            ("idn-email", ["실례@실례.테스트", "joe.bloggs@example.com"], ["2962", "@x"]),
            (
                "hostname",
                [
                    "www.example.com", "a", "xn--4gbwdl.xn--wgbh1c", "1host",
                    "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk.com",
                ],
                [
                    "", ".", "-a-host", "a-", "not_a_name", "a..b", "a.", ".a",
                    "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl.com", "ex ample", "é.com", "XN--",
                    "ab--cd", String(repeating: "a.", count: 127),
                ]
            ),
            ("idn-hostname", ["실례.테스트", "www.example.com", "a\u{3002}b"], ["", "-é", "é-", "\u{302}a\u{e9}", "a b"]),
            (
                "ipv4", ["192.168.0.1", "0.0.0.0", "255.255.255.255"],
                [
                    "127.0.0.0.1", "256.0.0.1", "127.0", "0x7f000001", "2130706433", "087.10.0.1", "87.10.0.1 ",
                    "1২7.0.0.1", "192.168.1.0/24", "1.2.3.", "",
                ]
            ),
            (
                "ipv6",
                [
                    "::1", "::", "1::", "::abef", "1:2:3:4:5:6:7:8", "1::d6:192.168.0.1", "::ffff:192.168.0.1",
                    "1:2::8", "1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:7::",
                ],
                [
                    "12345::", ":2:3:4:5:6:7:8", "1:2:3:4:5:6:7:", "1:1:1:1:1:1:1:1:1", "::laptop", "1:2:3:4:5:::8",
                    "1::d6::42", "1:2:192.168.0.1:8", "::1.2.3", "::256.1.1.1", "1:2:3:4:5:6:7", "fe80::a%eth1",
                    "1::2:3:4:5:6:7:8", "", ":", "1", " ::1", "::1/64",
                ]
            ),
            (
                "uri",
                [
                    "http://foo.bar/?baz=qux#quux", "http://foo.com/blah_(wikipedia)_blah#cite-1",
                    "http://foo.bar/?q=Test%20URL-encoded%20stuff", "http://xn--nw2a.xn--j6w193g/",
                    "http://-.~_!$&'()*+,;=:%40:80%2f::::::@example.com", "http://223.255.255.254",
                    "ftp://ftp.is.co.za/rfc/rfc1808.txt", "ldap://[2001:db8::7]/c=GB?objectClass?one",
                    "mailto:John.Doe@example.com", "tel:+1-816-555-1212", "urn:oasis:names",
                ],
                [
                    "//foo.bar/?baz=qux#quux", "/abc", "\\\\WINDOWS\\fileshare", "abc", "http:// shouldfail.com",
                    ":// should fail", "bar,baz:foo", "http://example.com/%zz", "http://é.com", "http://a[b",
                    "a\u{1}:b",
                ]
            ),
            (
                "uri-reference",
                [
                    "http://foo.bar/?baz=qux#quux", "//foo.bar/?baz=qux#quux", "/abc", "abc", "#fragment", "", "?q",
                    "a/b:c", "./a:b",
                ], ["\\\\WINDOWS\\fileshare", "#frag\\ment", "1a:b", "é", " a"]
            ),
            ("iri", ["http://ƒøø.ßår/?∂éœ=πîx#πîüx", "http://example.com"], ["/abc", "âππ", "http:// x"]),
            ("iri-reference", ["//ƒøø.ßår/?∂éœ=πîx#πîüx", "âππ", "#ƒrägmênt"], ["\\\\WINDOWS", "#ƒräg\\mênt"]),
            (
                "uri-template",
                [
                    "http://example.com/dictionary/{term:1}/{term}", "{?q,lang}", "{+path}/here", "{/var*}", "abc", "",
                    "{var:9999}",
                ], ["http://example.com/{term", "}", "{}", "{a b}", "{var:0}", "{var:10000}", "%zz", "{^a}", "a b"]
            ),
            (
                "json-pointer", ["/foo/bar~0/baz~1/%a", "", "/", "/foo//bar", "/foo/~01"],
                ["/foo/bar~", "a", "#/a", "/~2", "/~~"]
            ),
            (
                "relative-json-pointer", ["1", "0/foo/bar", "2/0/baz/1/zip", "0#", "120/foo"],
                ["/foo/bar", "-1/foo", "+1/foo", "0##", "01/a", "01#", "", "1a"]
            ),
            ("regex", ["([abc])+\\s+$", "(?=a)b", #"\p{Script=Greek}"#], ["^(abc]", #"\a"#, "*"]),
            (
                "uuid",
                [
                    "2EB8AA08-AA98-11EA-B4AA-73B441D16380", "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
                    "00000000-0000-0000-0000-000000000000",
                ],
                [
                    "2eb8aa08-aa98-11ea-b4aa-73b441d1638", "2eb8aa08-aa98-11ea-73b441d16380",
                    "2eb8aa08-aa98-11ea-b4ga-73b441d16380", "2eb8aa08aa9811eab4aa73b441d16380",
                    "2eb8aa08-aa98-11ea-b4aa73b441d16380-", "2eb8aa0-8aa98-11e-ab4aa7-3b441d16380",
                ]
            ),
        ] as [(String, [String], [String])]
    )
    func `asserts`(_ format: String, _ valid: [String], _ invalid: [String]) throws {
        let quoted = { (text: String) in String(decoding: JSONText.quoted(text), as: UTF8.self) }
        let schema = "{\"format\":\"\(format)\"}"
        try expect(
            schema,
            valid: valid.map(quoted) + ["1", "null", "[]"],
            invalid: invalid.map(quoted),
            assertingFormats: true
        )
        try expect(schema, valid: invalid.map(quoted))
    }

    @Test func `a format that its draft does not know is an annotation`() throws {
        try expect(#"{"format":"uuid"}"#, .draft07, valid: ["\"x\""], assertingFormats: true)
        try expect(#"{"format":"json-pointer"}"#, .draft04, valid: ["\"x\""], assertingFormats: true)
        try expect(#"{"format":"colour"}"#, valid: ["\"x\""], assertingFormats: true)
        try expect(#"{"format":"ipv4"}"#, .draft04, invalid: ["\"x\"", #""\ud800""#], assertingFormats: true)
    }
}
