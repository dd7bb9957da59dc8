internal import WebSocketFraming

/// How much of an HTTP response's body is still to come (RFC 9112 §6.3), so that a refusal is passed on whole.
enum ResponseBody: Hashable {
    /// Nothing more belongs to this response.
    case complete
    /// So many bytes are missing.
    case counted(Int)
    /// The body ends with the connection.
    case untilClose
    /// In the chunked coding, at the given place.
    case chunked(Chunk)

    /// Where in the chunked coding (RFC 9112 §7.1) the next byte stands.
    enum Chunk: Hashable {
        case size(Int)
        case sizeLineEnd(Int)
        case data(Int)
        case dataEnd
        case trailerLineStart
        case trailerLine
        case lastLineFeed
    }

    /// What follows a head that says so.
    init(_ body: HTTPBody) {
        switch body {
        case .none, .length(0): self = .complete
        case .length(let count): self = .counted(count)
        case .chunked: self = .chunked(.size(0))
        case .untilEnd: self = .untilClose
        }
    }

    /// Takes the next bytes; returns how many of them belong to this body.
    mutating func receive(_ bytes: UnsafeRawBufferPointer) -> Int {
        switch self {
        case .complete:
            return 0
        case .untilClose:
            return bytes.count
        case .counted(let missing):
            let taken = min(missing, bytes.count)
            self = taken == missing ? .complete : .counted(missing - taken)
            return taken
        case .chunked(var chunk):
            var index = 0
            while index < bytes.count {
                if case .data(let missing) = chunk {
                    let taken = min(missing, bytes.count - index)
                    index += taken
                    chunk = taken == missing ? .dataEnd : .data(missing - taken)
                    continue
                }
                guard let next = chunk.after(bytes[index]) else {
                    self = .complete
                    return index + 1
                }
                chunk = next
                index += 1
            }
            self = .chunked(chunk)
            return index
        }
    }
}

extension ResponseBody.Chunk {
    /// The place behind `byte`; none when the body is over.
    ///
    /// Malformed sizes end it too: nothing behind them can be told.
    fileprivate func after(_ byte: UInt8) -> Self? {
        let lineFeed = UInt8(ascii: "\n")
        switch self {
        case .size(let size):
            if let digit = byte.hexDigit {
                return size < 1 << 40 ? .size(size * 16 + digit) : nil
            }
            return byte == lineFeed ? Self.behindSizeLine(size) : .sizeLineEnd(size)
        case .sizeLineEnd(let size):
            return byte == lineFeed ? Self.behindSizeLine(size) : self
        case .data(let missing):
            return missing > 1 ? .data(missing - 1) : .dataEnd
        case .dataEnd:
            return byte == lineFeed ? .size(0) : self
        case .trailerLineStart:
            if byte == UInt8(ascii: "\r") { return .lastLineFeed }
            return byte == lineFeed ? nil : .trailerLine
        case .trailerLine:
            return byte == lineFeed ? .trailerLineStart : self
        case .lastLineFeed:
            return nil
        }
    }

    private static func behindSizeLine(_ size: Int) -> Self {
        size == 0 ? .trailerLineStart : .data(size)
    }
}

extension UInt8 {
    fileprivate var hexDigit: Int? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(self - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(self - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(self - UInt8(ascii: "A")) + 10
        default: nil
        }
    }
}
