import JSONScanning

/// Values that are written once and live as long as the process, so that reaching them counts no references.
///
/// The language's own arrays would be retained and released for each message. What is made here is never freed.
package struct Immortal<Element: Sendable>: @unchecked Sendable {
    // Safe to share: written before the value exists, and never again.
    private let start: UnsafePointer<Element>
    /// How many there are.
    package let count: Int

    /// Copies the elements to where they stay.
    package init(_ elements: [Element]) {
        let start = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
        start.initialize(from: elements, count: elements.count)
        self.start = UnsafePointer(start)
        count = elements.count
    }

    /// One of them; there is one at every index below ``count``.
    @inline(__always)
    package subscript(index: Int) -> Element {
        precondition(index >= 0 && index < count, "no such element")
        return start[index]
    }
}

extension Immortal<UInt8> {
    /// The bytes of a range.
    @inline(__always)
    @_lifetime(immortal)
    func piece(_ range: Range<Int>) -> RawSpan {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "no such bytes")
        return _overrideLifetime(RawSpan(_unsafeStart: start + range.lowerBound, byteCount: range.count), borrowing: ())
    }
}

/// An object that lives as long as the process; passing this on counts no references.
struct ImmortalObject<Object: AnyObject & Sendable>: Sendable, Hashable {
    private let reference: Unmanaged<Object>

    /// Takes the object, which is never freed.
    init(_ object: Object) { reference = .passRetained(object) }

    /// Lends the object.
    @inline(__always)
    func with<Result>(_ body: (Object) -> Result) -> Result { reference._withUnsafeGuaranteedRef(body) }

    static func == (left: Self, right: Self) -> Bool { left.reference.toOpaque() == right.reference.toOpaque() }

    func hash(into hasher: inout Hasher) { hasher.combine(reference.toOpaque()) }
}
