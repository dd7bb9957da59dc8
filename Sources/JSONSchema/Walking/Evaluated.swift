/// Which elements and members a schema and its parts have looked at, for `unevaluatedItems` and `unevaluatedProperties`.
struct Evaluated {
    /// Nobody asks: nothing is noted, and nothing is allocated.
    let isTracking: Bool
    private var isEverything = false
    /// How many elements from the first one on.
    private var leadingItems = 0
    /// Entries of single elements and of members' values.
    private var entries: Set<Int> = []
    /// A part failed in a way that leaves open what it would have looked at.
    var isUncertain = false

    init(isTracking: Bool) { self.isTracking = isTracking }

    mutating func noteEverything() { isEverything = true }

    mutating func note(leadingItems count: Int) { leadingItems = max(leadingItems, count) }

    mutating func note(entry: Int) {
        if isTracking { entries.insert(entry) }
    }

    func contains(entry: Int) -> Bool { isEverything || entries.contains(entry) }

    func contains(item position: Int, entry: Int) -> Bool { position < leadingItems || contains(entry: entry) }

    mutating func merge(_ other: Evaluated) {
        isEverything = isEverything || other.isEverything
        leadingItems = max(leadingItems, other.leadingItems)
        entries.formUnion(other.entries)
        isUncertain = isUncertain || other.isUncertain
    }
}
