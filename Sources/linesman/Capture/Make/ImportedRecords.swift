import Capture

/// Numbers imported records and tells their connections apart by station.
struct ImportedRecords {
    private(set) var count: UInt64 = 0
    private var connections: [String: UInt64] = [:]
    private var encoder = LineEncoderBox()

    var stations: Int { connections.count }

    mutating func append(_ record: CaptureRecord, to lines: inout LineBuffer) {
        count += 1
        var record = record
        if record.connection == 0 {
            let number = connections[record.station] ?? UInt64(connections.count + 1)
            connections[record.station] = number
            record.connection = number
        } else {
            connections[record.station] = record.connection
        }
        encoder.append(record, sequence: count, to: &lines)
    }
}

/// An encoder inside a value that is copied, which an encoder itself is not.
private final class LineEncoderBox {
    private var encoder = LineEncoder()

    func append(_ record: CaptureRecord, sequence: UInt64, to lines: inout LineBuffer) {
        encoder.append(record, sequence: sequence, to: &lines)
    }
}
