/// The values of a condition `in`, in the order of the file; long lists of texts are looked up by hash.
package struct ValueList: Sendable {
    /// All of them, in the order of the file.
    package let values: [RuleValue]
    /// The texts without places to fill in; nil when there are too few for a table to be worth its memory.
    let texts: TextTable?
    /// All values that are not in the table.
    let others: [RuleValue]

    /// From this many texts on a table is faster than to look at one after the other.
    private static let fewest = 8

    /// A list of these.
    package init(_ values: [RuleValue]) {
        self.values = values
        let texts = values.compactMap(\.constantText)
        guard texts.count >= Self.fewest else {
            self.texts = nil
            others = values
            return
        }
        self.texts = TextTable(texts)
        others = values.filter { $0.constantText == nil }
    }
}

extension ValueList: Hashable {
    /// Equal when they hold the same in the same order.
    package static func == (left: ValueList, right: ValueList) -> Bool { left.values == right.values }

    /// By its values.
    package func hash(into hasher: inout Hasher) { hasher.combine(values) }
}

extension ValueList: RandomAccessCollection {
    /// The position of the first value.
    package var startIndex: Int { 0 }
    /// The position behind the last value.
    package var endIndex: Int { values.count }
    /// The value at a position.
    package subscript(position: Int) -> RuleValue { values[position] }
}

extension RuleValue {
    /// The text that it always is.
    fileprivate var constantText: String? {
        guard case .text(let template) = self else { return nil }
        return template.constant
    }
}
