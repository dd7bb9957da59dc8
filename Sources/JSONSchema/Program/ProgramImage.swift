/// A compiled program at rest: records that refer to each other by index.
///
/// Every described value is a *slot*: a member of an object, the element of an array, the root of a schema, or one
/// allowed value of a string. What does not fit into a slot is in the *node* it refers to. Nodes that say the same
/// are one node.
struct ProgramImage: Sendable {
    var slots: [Slot] = []
    var nodes: [Node] = []
    /// The perfect hash tables of all nodes: hash → position of the slot within its node; 0 is never the right one.
    var buckets: [UInt16] = []
    /// The names and allowed values in full with the quote, and for names the colon, behind them.
    var texts: [UInt8] = []
    var numbers: [NumberLimits] = []
    var parts: [SchemaPart] = []
    /// Whether some string's content is described.
    var hasContent = false
    /// Where the slots of the entries begin.
    var roots = 0

    init() {}
}

extension ProgramImage {
    /// What a value must be; decides which code checks it.
    enum Kind: UInt8, Sendable {
        case any
        case object
        case array
        /// A string of up to `limit` scalars.
        case string
        /// A string that is one of the node's slots.
        case values
        case dateTime
        case uri
        case number
        /// A number whose limits are in `numbers`, at the node's index.
        case limitedNumber
        case integerByValue
        case integerBySpelling
        /// A whole number that is not negative: by far the commonest limit.
        case countByValue
        case boolean
        case null
        /// A string whose least length is in the node.
        case boundedString
        /// A string that holds JSON text; the value in it is the node's only slot.
        case content
        /// A value whose first byte tells which of the node's slots it must be like; `required` has the bits of those
        /// that there are, numbered as in ``ValueClass``.
        case choice
        /// A value that is judged by the node's part of a general schema.
        case general
    }

    /// What a value must be, in the form that decides whether two descriptions are the same.
    struct Value: Hashable, Sendable {
        var kind: Kind
        /// For strings the greatest length.
        var limit: UInt32 = .max
        /// The node of objects, arrays, lists of values, limited numbers, and what is rare.
        var node: Int32 = 0
    }

    /// A value and, for members and allowed values, the text that announces it.
    struct Slot: Sendable {
        var value: Value
        /// The text's place in `texts`; the count includes quote and colon.
        var text = 0
        var textCount = 0
        var nameCount = 0
        /// The bit in the masks of members.
        var bit: UInt64 = 0
        /// The slot that is expected behind this one at first.
        var next = 0
        /// Whether raw bytes can be compared with the text; if not, only the slow path finds it.
        var isPlain = false
    }

    struct Node: Sendable {
        var isOpen = false
        /// The slots of members or values; the first one stands for what comes before any of them.
        var slots = 0
        var slotCount = 0
        /// Bits of the required members, or of a choice's alternatives.
        var required: UInt64 = 0
        /// The least and greatest number of elements or, for strings, the least length.
        var least = 0
        var most = Int.max
        var buckets = 0
        var hash = TextHash()
        /// The index in `numbers`.
        var number = 0
        /// The index in `parts`.
        var part = 0
        /// Whether it is a part of a general schema that decides.
        var isGeneral = false
    }
}
