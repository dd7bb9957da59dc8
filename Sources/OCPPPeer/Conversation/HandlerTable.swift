import OCPP
import OCPPTypes
import Synchronization

/// The handlers of a CSMS or a station, by action and version; shared by all of its connections.
final class HandlerTable<Context: Sendable>: Sendable {
    typealias Answer = @Sendable (Payload, Context) async throws -> Payload
    typealias After = @Sendable (Payload, Payload, Context) async throws -> Void
    typealias Take = @Sendable (Payload, Context) async throws -> Void
    typealias Refused = @Sendable (RefusedAnswer, Context) async -> Void

    private struct Entry {
        var validation: Validation?
        var answer: Answer
    }

    private struct Table {
        /// Handlers for a name in one version, and for a name in every version.
        var answers: [Key: Entry] = [:]
        var anyOther: Entry?
        var takes: [Key: (validation: Validation?, take: Take)] = [:]
        var afters: [Key: [After]] = [:]
        var refused: [Refused] = []
        /// What each version's routes are, until something changes.
        var routes: [OCPPVersion: Routes] = [:]
    }

    private struct Key: Hashable {
        var version: OCPPVersion?
        var action: String
    }

    private let table = Mutex(Table())

    // MARK: Registering

    func on<A: Action>(
        _: A.Type,
        validation: Validation?,
        _ answer: @escaping @Sendable (A.Request, Context) async throws -> A.Response
    ) {
        set(Key(version: A.version, action: A.name), validating: validation) { payload, context in
            Payload(bytes: try await answer(try A.Request(json: payload.bytes), context).json)
        }
    }

    func on(action: String, validation: Validation?, _ answer: @escaping Answer) {
        set(Key(version: nil, action: action), validating: validation, answer)
    }

    func onAnyOther(validation: Validation?, _ answer: @escaping Answer) {
        table.withLock { table in
            table.anyOther = Entry(validation: validation, answer: answer)
            table.routes = [:]
        }
    }

    func onSend<S: Send>(
        _: S.Type,
        validation: Validation?,
        _ take: @escaping @Sendable (S.Message, Context) async throws -> Void
    ) {
        table.withLock { table in
            table.takes[Key(version: S.version, action: S.name)] = (
                validation, { payload, context in try await take(try S.Message(json: payload.bytes), context) }
            )
            table.routes = [:]
        }
    }

    func after<A: Action>(
        _: A.Type,
        _ follow: @escaping @Sendable (A.Request, A.Response, Context) async throws -> Void
    ) {
        let key = Key(version: A.version, action: A.name)
        table.withLock { table in
            table.afters[key, default: []].append { request, response, context in
                try await follow(try A.Request(json: request.bytes), try A.Response(json: response.bytes), context)
            }
        }
    }

    func onAnswerRefused(_ hear: @escaping Refused) { table.withLock { $0.refused.append(hear) } }

    private func set(_ key: Key, validating validation: Validation?, _ answer: @escaping Answer) {
        table.withLock { table in
            table.answers[key] = Entry(validation: validation, answer: answer)
            table.routes = [:]
        }
    }

    // MARK: Running

    /// Which actions have a handler on connections of a version.
    func routes(for version: OCPPVersion) -> Routes {
        table.withLock { table in
            if let routes = table.routes[version] { return routes }
            var routes = Routes(anyOther: table.anyOther.map { Routes.Route(validation: $0.validation) })
            for (key, entry) in table.answers where key.version == nil {
                routes.actions[key.action] = Routes.Route(validation: entry.validation)
            }
            for (key, entry) in table.answers where key.version == version {
                routes.actions[key.action] = Routes.Route(validation: entry.validation)
            }
            for (key, entry) in table.takes where key.version == version {
                routes.actions[key.action] = Routes.Route(validation: entry.validation)
            }
            table.routes[version] = routes
            return routes
        }
    }

    func answer(_ message: IncomingMessage, _ version: OCPPVersion, _ context: Context) async throws -> Payload {
        let entry = table.withLock { table in
            table.answers[Key(version: version, action: message.action)]
                ?? table.answers[Key(version: nil, action: message.action)] ?? table.anyOther
        }
        guard let entry else { throw CallError.notSupported(message.action) }
        return try await entry.answer(message.payload, context)
    }

    func take(_ message: IncomingMessage, _ version: OCPPVersion, _ context: Context) async throws {
        let take = table.withLock { $0.takes[Key(version: version, action: message.action)]?.take }
        if let take { return try await take(message.payload, context) }
        // A handler for any action sees SENDs, too; its answer has nowhere to go.
        _ = try await answer(message, version, context)
    }

    func follow(
        _ message: IncomingMessage,
        _ version: OCPPVersion,
        response: Payload,
        context: Context
    ) async throws {
        let afters = table.withLock { $0.afters[Key(version: version, action: message.action)] ?? [] }
        for after in afters { try await after(message.payload, response, context) }
    }

    func answerRefused(_ answer: RefusedAnswer, _ context: Context) async {
        for hear in table.withLock({ $0.refused }) { await hear(answer, context) }
    }
}
