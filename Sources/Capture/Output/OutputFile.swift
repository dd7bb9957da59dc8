import CZlib
import Glibc
import WebSocketFraming

/// What a command writes: standard output, or a file, compressed where its name ends in `.gz`, that appears whole or not
/// at all.
package struct OutputFile: ~Copyable {
    private let draft: FileDraft?
    private let channel: Channel
    private let name: String
    private var buffer: [UInt8] = []

    /// Opens `path`; `-` is standard output.
    ///
    /// - Parameters:
    ///   - path: What the user says behind `option`.
    ///   - inputs: What is read meanwhile; none of it can be the output.
    ///   - option: What the option is called.
    /// - Throws: ``CaptureError`` when it is an input or cannot be written.
    package init(_ path: String, apartFrom inputs: [String], option: String = "-o") throws(CaptureError) {
        let place = try OutputPlace(path, apartFrom: inputs, option: option)
        var draft: FileDraft?
        let descriptor: Int32
        switch place.kind {
        case .standardOutput:
            descriptor = dup(STDOUT_FILENO)
        case .device:
            descriptor = open(place.path, O_WRONLY | O_CLOEXEC)
        case .new, .file:
            let begun = try FileDraft(place)
            draft = begun
            descriptor = dup(begun.descriptor)
        }
        guard descriptor >= 0 else { throw CaptureError(.cannotOpen, "cannot write \(place.name)", errno: errno) }
        guard let channel = Channel(descriptor, isCompressed: path.hasSuffix(".gz")) else {
            throw CaptureError(.cannotOpen, "no memory to write \(place.name)")
        }
        self.draft = draft
        self.channel = channel
        name = place.name
        buffer.reserveCapacity(1 << 17)
    }

    /// Adds bytes.
    package mutating func write(_ bytes: RawSpan) throws(CaptureError) {
        buffer.append(copying: bytes)
        if buffer.count >= 1 << 16 { try flush() }
    }

    /// Adds what stands in a buffer.
    package mutating func write(_ line: borrowing LineBuffer) throws(CaptureError) { try write(line.bytes) }

    /// Adds bytes.
    package mutating func write(_ bytes: [UInt8]) throws(CaptureError) {
        buffer += bytes
        if buffer.count >= 1 << 16 { try flush() }
    }

    /// Adds text.
    package mutating func write(_ text: String) throws(CaptureError) { try write(Array(text.utf8)) }

    private mutating func flush() throws(CaptureError) {
        defer { buffer.removeAll(keepingCapacity: true) }
        do throws(Descriptor.Failure) {
            try channel.write(buffer)
        } catch {
            throw CaptureError(.cannotWrite, "cannot write \(name)", errno: error.number)
        }
    }

    /// Writes what is left and puts the file in its place; without this there is none.
    package consuming func finish() throws(CaptureError) {
        try flush()
        do throws(Descriptor.Failure) {
            try channel.finish()
        } catch {
            throw CaptureError(.cannotWrite, "cannot write \(name)", errno: error.number)
        }
        try draft?.commit()
    }

    /// An open file, and the compression in front of it.
    private final class Channel {
        private let descriptor: Int32
        private var stream: gzFile?
        private var isOpen = true

        init?(_ descriptor: Int32, isCompressed: Bool) {
            self.descriptor = descriptor
            guard isCompressed else { return }
            guard let stream = gzdopen(descriptor, "wb6") else {
                close(descriptor)
                return nil
            }
            self.stream = stream
        }

        deinit { _ = end() }

        func write(_ bytes: [UInt8]) throws(Descriptor.Failure) {
            guard let stream else { return try Descriptor.write(bytes, to: descriptor) }
            var rest = bytes
            while !rest.isEmpty {
                let count = gzwrite(stream, rest, UInt32(min(rest.count, 1 << 30)))
                guard count > 0 else { throw Descriptor.Failure(number: errno) }
                rest.removeFirst(Int(count))
            }
        }

        func finish() throws(Descriptor.Failure) {
            guard end() else { throw Descriptor.Failure(number: errno) }
        }

        private func end() -> Bool {
            guard isOpen else { return true }
            isOpen = false
            return stream.map { gzclose($0) == Z_OK } ?? (close(descriptor) == 0)
        }
    }
}
