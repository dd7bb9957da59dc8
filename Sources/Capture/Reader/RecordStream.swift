import OCPP
import Traffic

/// Reads captures as complete records: what a line leaves open is filled in from the frame and from what came before.
///
/// A bare frame gets its kind, id and action, and a direction where its action or its CALL tells; a response gets the
/// action of its CALL and its latency.
package struct RecordStream: ~Copyable {
    private var reader: CaptureReader
    private var tracker = CallTracker()
    private var connections: [ConnectionKey: Int] = [:]
    private let station: String
    /// How many records were handed out.
    package private(set) var count = 0

    /// `station` names the station of lines that name none.
    package init(_ paths: [String], station: String = "") throws(CaptureError) {
        reader = try CaptureReader(paths)
        self.station = station
    }

    /// Makes records of what `reader` reads; `station` names the station of lines that name none.
    package init(reader: consuming CaptureReader, station: String = "") {
        self.reader = reader
        self.station = station
    }

    /// One record and where it belongs.
    package struct Item: Sendable {
        /// What the line says, and what follows from those before it.
        package var record: CaptureRecord
        /// Counts the connections met, from 0.
        package var connection: Int
        /// Counts the records handed out, from 0.
        package var index: Int
        /// The CALL that this response answers.
        package var call: CallTracker.Call?
        /// Where the line stands.
        package var place: (file: String, line: Int)

        /// Takes the values as they are.
        package init(
            record: CaptureRecord,
            connection: Int,
            index: Int,
            call: CallTracker.Call? = nil,
            place: (file: String, line: Int)
        ) {
            self.record = record
            self.connection = connection
            self.index = index
            self.call = call
            self.place = place
        }
    }

    /// What is missing or damaged, as far as it was read.
    package var integrity: CaptureIntegrity { reader.integrity }
    /// Bytes of all files together, 0 where that is not known.
    package var totalBytes: Int { reader.totalBytes }
    /// Bytes of the files read so far.
    package mutating func bytesRead() -> Int { reader.bytesRead() }

    /// The bytes of the line behind the record handed out last.
    package var lineBytes: UnsafeRawBufferPointer { reader.lineBytes }

    /// The next record, headers and ends of segments included.
    package mutating func next() throws(CaptureError) -> Item? {
        guard let line = try reader.line() else { return nil }
        var record = CaptureRecord(line, in: reader.lineBytes.bytes)
        if record.station.isEmpty { record.station = station }
        let key = ConnectionKey(run: reader.integrity.run, number: record.connection, station: record.station)
        let connection = connections[key] ?? connections.count
        connections[key] = connection
        var item = Item(record: record, connection: connection, index: count, place: reader.place)
        count += 1
        if record.event == .frame { complete(&item, line) }
        return item
    }

    private mutating func complete(_ item: inout Item, _ line: CaptureLine) {
        let needsParts = item.record.kind == nil || item.record.id == nil
        if needsParts, let anatomy = FrameParts(recording: item.record.bytes.span.bytes) {
            item.record.kind = anatomy.kind
            item.record.id = text(item.record.bytes, anatomy.id)
            item.record.action = item.record.action ?? anatomy.action.map { text(item.record.bytes, $0) }
        }
        guard let kind = item.record.kind, let id = item.record.id else { return }
        if item.record.direction == nil { item.record.direction = guess(item, kind: kind, id: id) }
        guard let direction = item.record.direction else { return }
        // What originates here never reached the other side, so it pairs with what its receiver says.
        switch kind {
        case .call:
            tracker.called(
                CallTracker.Call(
                    action: item.record.action,
                    monotonic: item.record.time.monotonic,
                    wall: item.record.time.wall,
                    index: item.index,
                    version: item.record.version
                ),
                id: id,
                from: direction,
                on: item.connection
            )
        case .result, .error, .resultError:
            guard let call = tracker.answered(id: id, from: direction, on: item.connection) else { return }
            item.call = call
            item.record.action = item.record.action ?? call.action
            guard item.record.latency == nil, item.record.time.wall != 0, call.wall != 0 else { return }
            let usesMonotonic = line.monotonic != nil
            let latency =
                usesMonotonic
                ? Int64(clamping: item.record.time.monotonic) - Int64(clamping: call.monotonic)
                : item.record.time.wall.capped(subtracting: call.wall)
            if latency >= 0 { item.record.latency = UInt64(latency) }
        case .send: break
        }
    }

    private func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        JSONUnescape.text(bytes.span.bytes.extracting(range))
    }

    /// Who must have sent a frame that nobody says the sender of.
    private func guess(_ item: Item, kind: MessageKind, id: String) -> Direction? {
        switch kind {
        case .call, .send:
            guard let name = item.record.action else { return nil }
            for version in item.record.version.map({ [$0] }) ?? OCPPVersion.allCases {
                let catalogue = Catalogue.of(version)
                guard let action = catalogue.action(named: name) else { continue }
                let directions = catalogue.directions(of: action)
                return directions.allows(.up) ? .up : .down
            }
            return nil
        case .result, .error, .resultError:
            // Where both sides have such a CALL open, or neither has, the CSMS answers more often.
            return tracker.isOpen(id: id, from: .down, on: item.connection)
                && !tracker.isOpen(id: id, from: .up, on: item.connection) ? .up : .down
        }
    }

    private struct ConnectionKey: Hashable {
        let run: UInt64?
        let number: UInt64
        let station: String
    }
}
