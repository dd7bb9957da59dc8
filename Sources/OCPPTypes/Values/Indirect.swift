/// Keeps an optional part of a message on the heap, so that the value around it stays small.
@propertyWrapper
public struct Indirect<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    private var box: Box?

    /// Keeps a value, or that there is none.
    public init(wrappedValue: Value?) { box = wrappedValue.map { Box($0) } }

    /// The value.
    public var wrappedValue: Value? {
        get { box?.value }
        set { box = newValue.map { Box($0) } }
    }
}
