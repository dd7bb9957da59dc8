/// The blocks of a pcapng file (draft-ietf-opsawg-pcapng), little-endian, with raw IPv4 packets.
package struct PcapngWriter: ~Copyable {
    /// The blocks that were made since the last ``removeAll()``.
    package private(set) var bytes = LineBuffer(capacity: 1 << 16)

    /// Begins a section with one interface for each name; times are nanoseconds.
    package init(interfaces: [String], tool: String) {
        block(0x0A0D_0D0A) { body in
            body.append(little32: 0x1A2B_3C4D)
            body.append(little16: 1)
            body.append(little16: 0)
            body.append(little32: 0xFFFF_FFFF)
            body.append(little32: 0xFFFF_FFFF)
            body.append(option: 4, Array(tool.utf8))
            body.append(option: 0, [])
        }
        for name in interfaces {
            block(1) { body in
                // LINKTYPE_RAW: packets begin with their IP header.
                body.append(little16: 101)
                body.append(little16: 0)
                body.append(little32: 0)
                body.append(option: 2, Array(name.utf8))
                body.append(option: 9, [9])
                body.append(option: 0, [])
            }
        }
    }

    /// Forgets the blocks, which were written.
    package mutating func removeAll() { bytes.removeAll() }

    /// A name for an address.
    package mutating func name(_ address: UInt32, _ name: String) {
        block(4) { body in
            let record = address.bigEndianBytes + Array(name.utf8.prefix(1_000).filter { $0 > 0x20 && $0 < 0x7F }) + [0]
            body.append(little16: 1)
            body.append(little16: UInt16(record.count))
            body.append(padded: record)
            body.append(little32: 0)
        }
    }

    /// A packet; `isInbound` as seen from the interface.
    package mutating func packet(
        _ packet: [UInt8],
        on interface: Int,
        at wall: Int64,
        isInbound: Bool,
        comments: [String]
    ) {
        let time = UInt64(max(0, wall))
        block(6) { body in
            body.append(little32: UInt32(interface))
            body.append(little32: UInt32(time >> 32))
            body.append(little32: UInt32(truncatingIfNeeded: time))
            body.append(little32: UInt32(packet.count))
            body.append(little32: UInt32(packet.count))
            body.append(padded: packet)
            body.append(option: 2, isInbound ? [1, 0, 0, 0] : [2, 0, 0, 0])
            for comment in comments { body.append(option: 1, Array(comment.utf8.prefix(60_000))) }
            body.append(option: 0, [])
        }
    }

    private mutating func block(_ type: UInt32, _ write: (inout BlockBody) -> Void) {
        var body = BlockBody()
        write(&body)
        let length = UInt32(body.bytes.count + 12)
        var block = BlockBody()
        block.append(little32: type)
        block.append(little32: length)
        block.bytes += body.bytes
        block.append(little32: length)
        bytes.append(block.bytes)
    }
}

private struct BlockBody {
    var bytes: [UInt8] = []

    mutating func append(little16 value: UInt16) { bytes += [UInt8(truncatingIfNeeded: value), UInt8(value >> 8)] }

    mutating func append(little32 value: UInt32) { bytes += value.bigEndianBytes.reversed() }

    mutating func append(padded data: [UInt8]) {
        bytes += data
        bytes += [UInt8](repeating: 0, count: (4 - data.count % 4) % 4)
    }

    mutating func append(option code: UInt16, _ value: [UInt8]) {
        append(little16: code)
        append(little16: UInt16(value.count))
        append(padded: value)
    }
}

extension UInt32 {
    var bigEndianBytes: [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: self >> (24 - 8 * UInt32($0))) } }
}

extension UInt16 {
    var bigEndianBytes: [UInt8] { [UInt8(self >> 8), UInt8(truncatingIfNeeded: self)] }
}
