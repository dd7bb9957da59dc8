import JSONScanning
import OCPP
import Traffic
import WebSocketFraming

/// Writes a capture as packets that Wireshark dissects: HTTP upgrade, WebSocket, JSON.
///
/// Two interfaces show what passed between station and relay and between relay and CSMS, so that a rewrite stands side
/// by side with its original. Stations get addresses of their own and go by their names; findings are packet comments.
package struct PcapngExporter: ~Copyable {
    private static let relay: UInt32 = 0xC000_0201
    private static let csms: UInt32 = 0xC000_0202

    private struct Connection {
        var legs: [PacketStream]
        var isUpgraded = false
        var isOpen = false
        var request: [UInt8]?
        var version: OCPPVersion?
    }

    private var writer: PcapngWriter
    private var connections: [Int: Connection] = [:]
    private var addresses: [String: UInt32] = [:]
    private var masks: UInt32 = 0x1234_5678
    /// The record handed in last; its findings may follow.
    private var held: RecordStream.Item?
    private var comments: [String] = []
    /// WebSocket messages written, on both legs together.
    package private(set) var packets = 0

    /// Makes an exporter; `tool` is named in the file's section header.
    package init(tool: String) {
        writer = PcapngWriter(interfaces: ["station-side", "csms-side"], tool: tool)
        writer.name(Self.relay, "linesman")
        writer.name(Self.csms, "csms")
    }

    /// The bytes that are ready; gone with the next call of ``drain(_:)``.
    package mutating func drain(_ body: (RawSpan) throws -> Void) rethrows {
        try body(writer.bytes.bytes)
        writer.removeAll()
    }

    /// Adds one record.
    package mutating func add(_ item: RecordStream.Item) {
        if item.record.event == .finding, let held, held.connection == item.connection {
            comments.append(Self.comment(item.record))
            return
        }
        flush()
        switch item.record.event {
        case .header, .end, .gap, .rule, .inject: return
        case .marker: return
        default: held = item
        }
    }

    /// Writes what was held back.
    package mutating func finish() { flush() }

    private mutating func flush() {
        guard let item = held else { return }
        let comments = self.comments
        held = nil
        self.comments = []
        write(item, comments)
    }

    /// `LM2003 type-mismatch: …` out of a finding's JSON.
    private static func comment(_ record: CaptureRecord) -> String {
        guard case .success(let tape) = JSONTape.scan(record.bytes) else {
            return String(decoding: record.bytes, as: UTF8.self)
        }
        let parts = [tape.root["code"]?.string, tape.root["name"]?.string].compactMap { $0 }
        return parts.joined(separator: " ") + ": " + (tape.root["message"]?.string ?? "")
    }

    private mutating func write(_ item: RecordStream.Item, _ comments: [String]) {
        let record = item.record
        begin(item)
        switch record.event {
        case .handshake: handshake(item, comments)
        case .frame:
            upgrade(item)
            let opcode: Opcode = record.opcode == 2 ? .binary : .text
            let out = record.sent ?? record.bytes
            let isStopped = !record.flags.isDisjoint(with: [.blocked, .dropped])
            let isOurs = record.flags.contains(.injected)
            let incoming = record.direction == .down ? 1 : 0
            if !isOurs { frame(item, opcode: opcode, payload: record.bytes, leg: incoming, comments: comments) }
            if !isStopped {
                frame(item, opcode: opcode, payload: out, leg: 1 - incoming, comments: isOurs ? comments : [])
            }
        case .ping, .pong:
            upgrade(item)
            for leg in [0, 1] {
                frame(
                    item,
                    opcode: record.event == .ping ? .ping : .pong,
                    payload: record.bytes,
                    leg: leg,
                    comments: comments
                )
            }
        case .close where record.opcode == 8:
            upgrade(item)
            let code = record.closeCode
            let payload = code > 0 ? code.bigEndianBytes + record.bytes.prefix(123) : []
            for leg in [0, 1] { frame(item, opcode: .close, payload: payload, leg: leg, comments: comments) }
        case .close: end(item, comments)
        default: break
        }
    }

    // MARK: - Connections

    private mutating func begin(_ item: RecordStream.Item) {
        guard connections[item.connection] == nil else { return }
        let station = item.record.station.isEmpty ? "station" : item.record.station
        let address = addresses[station] ?? 0x0A00_0000 + UInt32(addresses.count + 1)
        if addresses[station] == nil {
            addresses[station] = address
            writer.name(address, station)
        }
        let port = UInt16(1_024 + item.connection % 64_000)
        connections[item.connection] = Connection(legs: [
            PacketStream(client: address, server: Self.relay, clientPort: port, serverPort: 80),
            PacketStream(client: address, server: Self.csms, clientPort: port, serverPort: 80),
        ])
    }

    private mutating func open(_ item: RecordStream.Item) {
        guard var connection = connections[item.connection], !connection.isOpen else { return }
        connection.isOpen = true
        for leg in [0, 1] {
            for (packet, isFromClient) in connection.legs[leg].open() {
                emit(packet, item, leg: leg, isFromClient: isFromClient)
            }
        }
        connections[item.connection] = connection
    }

    private mutating func handshake(_ item: RecordStream.Item, _ comments: [String]) {
        open(item)
        let isRequest = item.record.direction != .down
        if isRequest { connections[item.connection]?.request = item.record.bytes }
        // What is recorded is the payload without compression, so nobody may take it for compressed.
        let head = Self.without("sec-websocket-extensions", item.record.bytes)
        data(item, head, isFromClient: isRequest, comments: comments)
        if !isRequest { connections[item.connection]?.isUpgraded = true }
    }

    /// Wireshark reads WebSocket frames only behind an upgrade, so one is made up where none was recorded.
    private mutating func upgrade(_ item: RecordStream.Item) {
        guard connections[item.connection]?.isUpgraded == false else { return }
        open(item)
        let proto = item.record.version?.subprotocol ?? "ocpp1.6"
        let key = "bGluZXNtYW4gY2FwdHVyZQ=="
        let path = item.record.station.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? item.record.station : "station"
        let request =
            "GET /\(path) HTTP/1.1\r\nHost: csms\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Key: \(key)\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: \(proto)\r\n"
            + "X-Linesman: not recorded\r\n\r\n"
        let response =
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Accept: \(WebSocketAccept.value(forKey: key))\r\nSec-WebSocket-Protocol: \(proto)\r\n\r\n"
        if connections[item.connection]?.request == nil { data(item, Array(request.utf8), isFromClient: true) }
        data(item, Array(response.utf8), isFromClient: false)
        connections[item.connection]?.isUpgraded = true
    }

    private mutating func end(_ item: RecordStream.Item, _ comments: [String]) {
        guard connections[item.connection]?.isOpen == true else { return }
        let isFromClient = item.record.direction != .down
        for leg in [0, 1] {
            let isReset = item.record.isReset
            guard let packet = connections[item.connection]?.legs[leg].end(fromClient: isFromClient, isReset: isReset)
            else { return }
            emit(packet, item, leg: leg, isFromClient: isFromClient, comments: comments)
        }
    }

    // MARK: - Packets

    private mutating func frame(
        _ item: RecordStream.Item,
        opcode: Opcode,
        payload: [UInt8],
        leg: Int,
        comments: [String]
    ) {
        let isFromClient = item.record.direction != .down
        masks = masks &* 1_664_525 &+ 1_013_904_223
        let bytes = FrameWriter.frame(opcode, payload, maskKey: isFromClient ? masks : nil)
        guard let packets = connections[item.connection]?.legs[leg].send(bytes, fromClient: isFromClient) else {
            return
        }
        for (index, packet) in packets.enumerated() {
            emit(
                packet,
                item,
                leg: leg,
                isFromClient: isFromClient,
                comments: index == packets.count - 1 ? comments : []
            )
        }
        self.packets += 1
    }

    private mutating func data(_ item: RecordStream.Item, _ bytes: [UInt8], isFromClient: Bool, comments: [String] = [])
    {
        for leg in [0, 1] {
            guard let packets = connections[item.connection]?.legs[leg].send(bytes, fromClient: isFromClient) else {
                continue
            }
            for packet in packets { emit(packet, item, leg: leg, isFromClient: isFromClient, comments: comments) }
        }
    }

    private mutating func emit(
        _ packet: [UInt8],
        _ item: RecordStream.Item,
        leg: Int,
        isFromClient: Bool,
        comments: [String] = []
    ) {
        // The station side sees its client's packets come in, the CSMS side sees them go out.
        let isInbound = isFromClient == (leg == 0)
        writer.packet(packet, on: leg, at: item.record.time.wall, isInbound: isInbound, comments: comments)
    }

    private static func without(_ field: String, _ head: [UInt8]) -> [UInt8] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for (index, byte) in head.enumerated() where byte == 0x0A {
            lines.append(head[start...index])
            start = index + 1
        }
        lines.append(head[start...])
        return Array(
            lines.filter { line in
                let name = line.prefix { $0 != 0x3A }
                return String(decoding: name, as: UTF8.self).lowercased() != field
            }.joined()
        )
    }
}
