internal import Traffic

/// Who a station says it is: the last segment of the path it dials (OCPP-J 1.6 §3.1.1).
struct StationIdentity {
    /// The segment, percent-decoded.
    let bytes: [UInt8]

    /// The same as text; what is not UTF-8 shows as U+FFFD.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Reads it from a request target, without its query.
    init(target: some BidirectionalCollection<UInt8>) {
        let path = target.prefix { $0 != UInt8(ascii: "?") }
        let trimmed = path.reversed().drop { $0 == UInt8(ascii: "/") }
        let segment = Array(trimmed.prefix { $0 != UInt8(ascii: "/") }.reversed())
        bytes = PercentEncoding.decoded(segment[...])
    }
}
