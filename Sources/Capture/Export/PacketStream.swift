/// One TCP connection as packets: handshake, data in segments, end; sequence numbers kept so that nothing looks lost.
struct PacketStream {
    /// The most data in one packet whose total length still fits its IPv4 header.
    private static let segment = 65_495

    let client: UInt32
    let server: UInt32
    let clientPort: UInt16
    let serverPort: UInt16
    private var clientNext: UInt32 = 1_000
    private var serverNext: UInt32 = 5_000
    private var identification: UInt16 = 0

    init(client: UInt32, server: UInt32, clientPort: UInt16, serverPort: UInt16) {
        self.client = client
        self.server = server
        self.clientPort = clientPort
        self.serverPort = serverPort
    }

    private struct Flags {
        static let fin: UInt8 = 1
        static let syn: UInt8 = 2
        static let reset: UInt8 = 4
        static let push: UInt8 = 8
        static let acknowledge: UInt8 = 16
    }

    /// The three packets that open the connection.
    mutating func open() -> [(packet: [UInt8], isFromClient: Bool)] {
        let first = packet(fromClient: true, Flags.syn, [])
        clientNext &+= 1
        let second = packet(fromClient: false, Flags.syn | Flags.acknowledge, [])
        serverNext &+= 1
        return [(first, true), (second, false), (packet(fromClient: true, Flags.acknowledge, []), true)]
    }

    /// The packets that carry `data`.
    mutating func send(_ data: [UInt8], fromClient: Bool) -> [[UInt8]] {
        stride(from: 0, to: data.count, by: Self.segment).map { start in
            let part = Array(data[start..<min(start + Self.segment, data.count)])
            let built = packet(fromClient: fromClient, Flags.push | Flags.acknowledge, part)
            if fromClient { clientNext &+= UInt32(part.count) } else { serverNext &+= UInt32(part.count) }
            return built
        }
    }

    /// The packet that ends one side's stream.
    mutating func end(fromClient: Bool, isReset: Bool) -> [UInt8] {
        let built = packet(fromClient: fromClient, (isReset ? Flags.reset : Flags.fin) | Flags.acknowledge, [])
        if fromClient { clientNext &+= 1 } else { serverNext &+= 1 }
        return built
    }

    private mutating func packet(fromClient: Bool, _ flags: UInt8, _ data: [UInt8]) -> [UInt8] {
        identification &+= 1
        let length = UInt16(40 + data.count)
        let source = fromClient ? client : server
        let target = fromClient ? server : client
        var header: [UInt8] =
            [0x45, 0] + length.bigEndianBytes + identification.bigEndianBytes + [0x40, 0, 64, 6, 0, 0]
        header += source.bigEndianBytes + target.bigEndianBytes
        let checksum = Self.checksum(header)
        header[10] = UInt8(checksum >> 8)
        header[11] = UInt8(truncatingIfNeeded: checksum)
        let ports = fromClient ? (clientPort, serverPort) : (serverPort, clientPort)
        let numbers = fromClient ? (clientNext, serverNext) : (serverNext, clientNext)
        let acknowledged = flags & Flags.acknowledge == 0 ? 0 : numbers.1
        // The TCP checksum stays zero; readers take that for "computed by the network card".
        return header + ports.0.bigEndianBytes + ports.1.bigEndianBytes + numbers.0.bigEndianBytes
            + acknowledged.bigEndianBytes + [0x50, flags, 0xFF, 0xFF, 0, 0, 0, 0] + data
    }

    private static func checksum(_ header: [UInt8]) -> UInt16 {
        var sum: UInt32 = 0
        for index in stride(from: 0, to: header.count, by: 2) {
            sum += UInt32(header[index]) << 8 | UInt32(header[index + 1])
        }
        while sum > 0xFFFF { sum = sum & 0xFFFF + sum >> 16 }
        return ~UInt16(sum)
    }
}
