import JSONScanning

/// A program's tables with addresses in the place of indices, owned by one runner.
///
/// The records are copied for each runner because it learns in them: `next` and, for lists of values, `child` change
/// with every message. Their number never does.
struct EngineTables: ~Copyable {
    let roots: UnsafeMutablePointer<Record>
    private let records: UnsafeMutableBufferPointer<Record>
    private let nodes: UnsafeMutableBufferPointer<Node>
    private let buckets: UnsafeMutableBufferPointer<UInt16>
    private let texts: UnsafeMutableBufferPointer<UInt8>
    private let numbers: UnsafeMutableBufferPointer<NumberLimits>
    private let parts: UnsafeMutableBufferPointer<SchemaPart>
    private let partCount: Int

    /// A member, an element, a root or an allowed value, and what is expected behind it.
    struct Record {
        /// The first and last eight bytes of the text, then what is between them in texts of up to 32 bytes.
        var first: UInt64 = 0
        var last: UInt64 = 0
        var second: UInt64 = 0
        var third: UInt64 = 0
        /// Selects the bytes of `first` and `last` that belong to the text.
        var mask: UInt64 = 0
        /// This member's bit among those seen.
        var bit: UInt64 = 0
        /// The record that came after this one the last time; for allowed values the one in the next message.
        var next: UnsafeMutablePointer<Record>
        /// The node; for a list of values the value that was there the last time.
        var child: UnsafeMutableRawPointer
        var text: UnsafePointer<UInt8>
        /// The greatest length of a string.
        var limit: UInt32
        /// The text's length, quote and colon included, and where its last eight bytes begin.
        var count: UInt8 = 0
        var lastOffset: UInt8 = 0
        var kind: ProgramImage.Kind
        /// The text's length without quote and colon, for the slow path; unlike `count` never cut short.
        var nameCount: UInt32 = 0
    }

    struct Node {
        var required: UInt64
        /// The member or value before the first, which never occurs, then all others.
        var records: UnsafeMutablePointer<Record>
        var count: Int
        var buckets: UnsafePointer<UInt16>
        var shift: UInt64
        var seedA: UInt64
        var seedB: UInt64
        var least: Int
        var most: Int
        var isOpen: Bool
        /// The limits of a number; for what is judged by a part of a general schema, that part.
        var detail: UnsafeRawPointer
    }

    init(_ image: borrowing ProgramImage) {
        texts = .allocate(capacity: image.texts.count + PaddedBytes.slack)
        texts.initialize(repeating: 0)
        _ = texts.update(fromContentsOf: image.texts)
        buckets = .allocate(capacity: image.buckets.count + 1)
        buckets.initialize(repeating: 0)
        _ = buckets.update(fromContentsOf: image.buckets)
        numbers = .allocate(capacity: image.numbers.count + 1)
        _ = numbers.initialize(from: image.numbers + [NumberLimits(SchemaNumber())])
        parts = .allocate(capacity: max(image.parts.count, 1))
        _ = parts.initialize(from: image.parts)
        partCount = image.parts.count
        records = .allocate(capacity: image.slots.count)
        nodes = .allocate(capacity: image.nodes.count)
        guard let texts = texts.baseAddress, let buckets = buckets.baseAddress, let numbers = numbers.baseAddress,
            let parts = parts.baseAddress, let records = records.baseAddress, let nodes = nodes.baseAddress
        else { preconditionFailure("an image has at least one slot and one node") }
        roots = records + image.roots
        for (index, node) in image.nodes.enumerated() {
            (nodes + index).initialize(
                to: Node(
                    required: node.required,
                    records: records + node.slots,
                    count: node.slotCount,
                    buckets: buckets + node.buckets,
                    shift: node.hash.shift,
                    seedA: node.hash.seedA,
                    seedB: node.hash.seedB,
                    least: node.least,
                    most: node.most,
                    isOpen: node.isOpen,
                    detail: node.isGeneral
                        ? UnsafeRawPointer(parts + node.part) : UnsafeRawPointer(numbers + node.number)
                )
            )
        }
        for (index, slot) in image.slots.enumerated() {
            let node = nodes + Int(slot.value.node)
            var record = Record(
                next: records + slot.next,
                child: slot.value.kind == .values
                    ? UnsafeMutableRawPointer(node.pointee.records) : UnsafeMutableRawPointer(node),
                text: texts + slot.text,
                limit: slot.value.limit,
                kind: slot.value.kind,
                nameCount: UInt32(slot.nameCount)
            )
            record.bit = slot.bit
            record.setText(count: Int(slot.isPlain ? slot.textCount : 0))
            (records + index).initialize(to: record)
        }
    }

    deinit {
        numbers.deinitialize()
        UnsafeMutableBufferPointer(rebasing: parts[..<partCount]).deinitialize()
        texts.deallocate()
        buckets.deallocate()
        numbers.deallocate()
        parts.deallocate()
        records.deallocate()
        nodes.deallocate()
    }
}

extension EngineTables.Record {
    /// Prepares the words for comparing; a text of no bytes never matches.
    fileprivate mutating func setText(count: Int) {
        guard count > 0 else {
            // No eight bytes can equal both words, and the mask lets no difference through unseen.
            (first, last, mask) = (0, 1, .max)
            return
        }
        self.count = UInt8(count)
        lastOffset = UInt8(max(0, count - 8))
        first = EngineScalars.word(text)
        last = EngineScalars.word(text + max(0, count - 8))
        mask = count >= 8 ? .max : (1 << (8 * UInt64(count))) - 1
        guard count > 16 else { return }
        second = EngineScalars.word(text + 8)
        third = EngineScalars.word(text + count - 16)
    }
}
