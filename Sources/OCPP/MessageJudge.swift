public import JSONScanning
public import JSONSchema

/// Checks payloads against the schemas of every version; one per thread, because its runners learn.
///
/// The tables of a version are made when its first message is checked.
public struct MessageJudge: ~Copyable {
    // Behind pointers, so that a version which nobody speaks costs nothing and asking needs no copy.
    private var runners: (Runner?, Runner?, Runner?) = (nil, nil, nil)

    private typealias Runner = UnsafeMutablePointer<SchemaRunner>

    /// Makes a judge that has seen nothing yet.
    public init() {}

    deinit {
        for case let runner? in [runners.0, runners.1, runners.2] {
            runner.deinitialize(count: 1)
            runner.deallocate()
        }
    }

    /// Checks the payload that begins at or behind an offset, without allocating.
    ///
    /// - Parameters:
    ///   - bytes: The whole frame.
    ///   - offset: Where the payload begins.
    ///   - version: The version that `action` belongs to.
    ///   - action: The action of the CALL or SEND, or of the CALL that is answered.
    ///   - kind: ``MessageKind/call``, ``MessageKind/send`` or ``MessageKind/result``; nothing else has a schema.
    /// - Returns: The offset behind the payload if it is valid, else `-1`.
    public mutating func check(
        _ bytes: PaddedBytes,
        from offset: Int,
        version: OCPPVersion,
        action: ActionID,
        kind: MessageKind
    ) -> Int {
        guard let entry = Self.entry(version, action, kind) else { return -1 }
        return runner(for: version).pointee.run(bytes, from: offset, entry: entry)
    }

    /// The same, but a payload in which a member is there twice does not pass either.
    public mutating func checkPlain(
        _ bytes: PaddedBytes,
        from offset: Int,
        version: OCPPVersion,
        action: ActionID,
        kind: MessageKind
    ) -> Int {
        guard let entry = Self.entry(version, action, kind) else { return -1 }
        return runner(for: version).pointee.runPlain(bytes, from: offset, entry: entry)
    }

    /// Everything that is wrong with a payload, in document order; empty exactly when ``check(_:from:version:action:kind:)`` accepts it.
    public func violations(
        _ bytes: PaddedBytes,
        from offset: Int,
        version: OCPPVersion,
        action: ActionID,
        kind: MessageKind
    ) -> [SchemaViolation] {
        guard let entry = Self.entry(version, action, kind) else { return [] }
        return Catalogue.of(version).program.violations(in: bytes, from: offset, entry: entry)
    }

    private static func entry(_ version: OCPPVersion, _ action: ActionID, _ kind: MessageKind) -> SchemaEntry? {
        switch kind {
        case .call, .send: Catalogue.of(version).requestEntry(of: action)
        case .result: Catalogue.of(version).responseEntry(of: action)
        case .error, .resultError: nil
        }
    }

    private mutating func runner(for version: OCPPVersion) -> Runner {
        let runner =
            switch version {
            case .v16: runners.0
            case .v201: runners.1
            case .v21: runners.2
            }
        return runner ?? makeRunner(for: version)
    }

    private mutating func makeRunner(for version: OCPPVersion) -> Runner {
        let runner = Runner.allocate(capacity: 1)
        runner.initialize(to: SchemaRunner(Catalogue.of(version).program))
        switch version {
        case .v16: runners.0 = runner
        case .v201: runners.1 = runner
        case .v21: runners.2 = runner
        }
        return runner
    }
}
