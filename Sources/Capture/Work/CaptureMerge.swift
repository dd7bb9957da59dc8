import Traffic

/// Reads several captures at once, in the order of their wall clocks.
package struct CaptureMerge {
    /// One line and where it comes from.
    package struct Next {
        /// What the line says.
        package let line: CaptureLine
        /// The line's bytes.
        package let bytes: [UInt8]
        /// The connection's number in the merged capture; nil where the line has none.
        package let connection: UInt64?
    }

    private final class Input {
        var reader: CaptureReader
        var line: CaptureLine?
        var wall = Int64.min

        init(_ path: String) throws(CaptureError) {
            reader = try CaptureReader([path])
        }

        /// Steps to the next line that is worth merging; a line without a time stays with the one before it.
        func advance() throws(CaptureError) {
            repeat { line = try reader.line() } while line.map { $0.event == .header || $0.event == .end } ?? false
            if let next = line?.wall { wall = max(wall, next) }
        }
    }

    private struct Key: Hashable {
        let input: Int
        let run: UInt64?
        let connection: UInt64
    }

    private var inputs: [Input] = []
    private var numbers: [Key: UInt64] = [:]
    private var isStarted = false

    /// Opens all of them.
    package init(_ paths: [String]) throws(CaptureError) {
        for path in paths { inputs.append(try Input(path)) }
    }

    /// What is missing or damaged in all of them.
    package var problems: [CaptureIntegrity.Problem] { inputs.flatMap { $0.reader.integrity.problems } }

    /// Hands the next line to `body`; false at the end.
    package mutating func next(_ body: (Next) throws(CaptureError) -> Void) throws(CaptureError) -> Bool {
        if !isStarted {
            isStarted = true
            for input in inputs { try input.advance() }
        }
        let open = inputs.indices.filter { inputs[$0].line != nil }
        guard let first = open.min(by: { inputs[$0].wall < inputs[$1].wall }), let line = inputs[first].line else {
            return false
        }
        let input = inputs[first]
        var connection: UInt64?
        if line.connection > 0 {
            let key = Key(input: first, run: input.reader.integrity.run, connection: line.connection)
            connection = numbers[key] ?? UInt64(numbers.count + 1)
            numbers[key] = connection
        }
        try body(Next(line: line, bytes: Array(input.reader.lineBytes), connection: connection))
        try input.advance()
        return true
    }
}
