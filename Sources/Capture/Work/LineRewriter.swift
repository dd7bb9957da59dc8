/// Copies capture lines with new numbers for records and connections; every other byte stays.
package enum LineRewriter {
    /// Appends `bytes`, the text of `line`, with the given numbers in the place of its own.
    package static func append(
        _ bytes: RawSpan,
        _ line: CaptureLine,
        sequence: UInt64?,
        connection: UInt64?,
        to output: inout LineBuffer
    ) {
        var edits: [(range: Range<Int>, number: UInt64)] = []
        if let range = line.sequenceDigits, let sequence { edits.append((range, sequence)) }
        if let range = line.connectionDigits, let connection { edits.append((range, connection)) }
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
        var at = 0
        for edit in edits {
            output.append(bytes.extracting(at..<edit.range.lowerBound))
            output.append(decimal: edit.number)
            at = edit.range.upperBound
        }
        output.append(bytes.extracting(at..<bytes.byteCount))
        output.append(UInt8(ascii: "\n"))
    }

    /// Appends the header of a capture that was made out of others.
    package static func appendHeader(
        derived: String,
        tool: String,
        redacted: [String] = [],
        run: UInt64? = nil,
        to output: inout LineBuffer
    ) {
        output.append(#"{"meta":{"event":"header","format":"linesman-capture","version":1,"tool":"#)
        output.append(quoted: tool)
        output.append(#","derived":"#)
        output.append(quoted: derived)
        if let run {
            output.append(#","run":"#)
            output.append(decimal: run)
        }
        output.append(#","redacted":"#)
        output.append(quoted: redacted)
        output.append("}}\n")
    }
}
