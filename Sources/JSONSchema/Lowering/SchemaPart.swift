import JSONScanning

/// A schema inside a ``GeneralSchema``, for values that a ``SchemaDescription`` leaves to it.
public struct SchemaPart: Hashable, Sendable {
    private let whole: Whole
    private let node: KeywordProgram.NodeID

    /// What the parts of one schema share.
    final class Whole: Sendable {
        let program: KeywordProgram

        init(_ program: KeywordProgram) { self.program = program }
    }

    init(of whole: Whole, _ node: KeywordProgram.NodeID) {
        self.whole = whole
        self.node = node
    }

    /// Whether the value is valid and repeats no member; what repeats one takes a closer look.
    func isPlainlyValid(_ text: RawSpan) -> Bool {
        guard case .success(let tape) = JSONTape.scan(text), tape.duplicateCount == 0 else { return false }
        var evaluation = SchemaWalk(whole.program, of: tape.root, collecting: false, limit: 0)
        return evaluation.run(tape.root, as: node)
    }

    /// Everything that is wrong with a value inside a document, with pointers relative to that value.
    func violations(in node: JSONNode, limit: Int) -> [SchemaViolation] {
        var evaluation = SchemaWalk(whole.program, of: node, collecting: true, limit: limit)
        return evaluation.everything(about: node, as: self.node)
    }

    /// Whether two parts are the same part of the same compiled schema.
    public static func == (left: SchemaPart, right: SchemaPart) -> Bool {
        left.whole === right.whole && left.node == right.node
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(whole))
        hasher.combine(node)
    }
}
