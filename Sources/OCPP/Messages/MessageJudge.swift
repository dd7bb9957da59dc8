public import JSONScanning
public import JSONSchema

/// Checks payloads against the schemas of every version; one per thread, because its runners learn.
///
/// The tables of a version are made when its first message is checked.
public struct MessageJudge: ~Copyable {
    private var seats: (Seat?, Seat?, Seat?) = (nil, nil, nil)

    /// What one version needs.
    ///
    /// The runner is behind a pointer, so that a version nobody speaks costs nothing, and reaching it copies nothing.
    private struct Seat {
        let runner: UnsafeMutablePointer<SchemaRunner>
        /// Kept here because asking for the shared one means asking each time whether it is ready.
        let catalogue: Catalogue
    }

    /// The messages it knows.
    public let catalogues: Catalogues
    /// Whether some action may have variants; where none has, nobody needs to ask.
    package let knowsVariants: Bool

    /// Makes a judge that has seen nothing yet.
    public init(_ catalogues: Catalogues = .standard) {
        self.catalogues = catalogues
        knowsVariants = catalogues != .standard
    }

    deinit {
        for case let seat? in [seats.0, seats.1, seats.2] {
            seat.runner.deinitialize(count: 1)
            seat.runner.deallocate()
        }
    }

    /// The messages of a version.
    public mutating func catalogue(of version: OCPPVersion) -> Catalogue { seat(for: version).catalogue }

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
        let seat = seat(for: version)
        guard let entry = seat.catalogue.entry(of: action, kind) else { return -1 }
        return seat.runner.pointee.run(bytes, from: offset, entry: entry)
    }

    /// The same, but a payload in which a member is there twice does not pass either.
    public mutating func checkPlain(
        _ bytes: PaddedBytes,
        from offset: Int,
        version: OCPPVersion,
        action: ActionID,
        kind: MessageKind
    ) -> Int {
        let seat = seat(for: version)
        guard let entry = seat.catalogue.entry(of: action, kind) else { return -1 }
        return seat.runner.pointee.runPlain(bytes, from: offset, entry: entry)
    }

    /// Everything that is wrong with a payload, in document order; empty exactly when ``check(_:from:version:action:kind:)`` accepts it.
    public func violations(
        _ bytes: PaddedBytes,
        from offset: Int,
        version: OCPPVersion,
        action: ActionID,
        kind: MessageKind
    ) -> [SchemaViolation] {
        let catalogue = catalogues.of(version)
        guard let entry = catalogue.entry(of: action, kind) else { return [] }
        return catalogue.program.violations(in: bytes, from: offset, entry: entry, limit: Self.maxViolations)
    }

    /// The same of a payload that was scanned already, and that ``checkPlain(_:from:version:action:kind:)`` does not accept.
    public func violations(
        of payload: JSONNode,
        version: OCPPVersion,
        action: ActionID,
        kind: MessageKind
    ) -> [SchemaViolation] {
        let catalogue = catalogues.of(version)
        guard let entry = catalogue.entry(of: action, kind) else { return [] }
        return catalogue.program.violations(of: payload, entry: entry, limit: Self.maxViolations)
    }

    /// Whether a payload that was scanned already is valid, though a member in it may be there twice.
    public mutating func accepts(
        _ payload: JSONNode,
        in bytes: PaddedBytes,
        version: OCPPVersion,
        action: ActionID,
        kind: MessageKind
    ) -> Bool {
        let start = payload.range.lowerBound
        if checkPlain(bytes, from: start, version: version, action: action, kind: kind) >= 0 { return true }
        let catalogue = catalogues.of(version)
        guard let entry = catalogue.entry(of: action, kind) else { return false }
        return catalogue.program.acceptsOnSecondLook(payload, entry: entry)
    }

    /// As many violations of one payload are looked for.
    private static let maxViolations = 200

    private mutating func seat(for version: OCPPVersion) -> Seat {
        let seat =
            switch version {
            case .v16: seats.0
            case .v201: seats.1
            case .v21: seats.2
            }
        return seat ?? takeSeat(for: version)
    }

    private mutating func takeSeat(for version: OCPPVersion) -> Seat {
        let catalogue = catalogues.of(version)
        let runner = UnsafeMutablePointer<SchemaRunner>.allocate(capacity: 1)
        runner.initialize(to: SchemaRunner(catalogue.program))
        let seat = Seat(runner: runner, catalogue: catalogue)
        switch version {
        case .v16: seats.0 = seat
        case .v201: seats.1 = seat
        case .v21: seats.2 = seat
        }
        return seat
    }
}
