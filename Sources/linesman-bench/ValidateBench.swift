import Foundation

/// Parse and validate whole frames, beside what else there is, in one run and on one core.
struct ValidateBench {
    private let cache: String
    private let given: String?
    private let rounds: Int
    private let countsInstructions: Bool
    private let isAlone: Bool

    init(_ arguments: inout Arguments) throws {
        given = arguments.value("messages")
        cache = arguments.value("cache") ?? ".cache/bench"
        rounds = try arguments.number("rounds", default: 15)
        countsInstructions = !arguments.flag("no-valgrind")
        isAlone = arguments.flag("alone")
    }

    /// One that is measured: how, how often per round, and what came out.
    private struct Contender {
        var name: String
        var work: String
        /// One in so many rounds; those that take long take part less often.
        var every = 1
        var measure: () -> Double?
        var times: [Double] = []
        var instructions: Callgrind?

        var median: Double? { times.isEmpty ? nil : times.sorted()[times.count / 2] }
    }

    func run() throws {
        let provisions = isAlone ? Provisions(traffic: given) : Provisions(cache: cache, traffic: given)
        guard let traffic = provisions.traffic else {
            print("validate: no traffic; give --messages FILE, or TOOLS with gen_corpus.py in it")
            return
        }
        pin()
        let messages = try CorpusMessage.read(traffic).filter(\.validFormat)
        var contenders =
            try own(messages) + (isAlone ? [] : others(provisions, traffic: traffic, count: messages.count))
        if countsInstructions {
            for (index, order) in MemberOrder.allCases.enumerated() {
                contenders[index].instructions = Callgrind(
                    messages: traffic,
                    order: order,
                    count: messages.count,
                    cache: cache
                )
            }
        }
        for round in 0..<rounds {
            for index in contenders.indices.shuffled() where round % contenders[index].every == 0 {
                if let time = contenders[index].measure() { contenders[index].times.append(time) }
            }
        }
        report(contenders, messages)
    }

    private func own(_ messages: [CorpusMessage]) throws -> [Contender] {
        try MemberOrder.allCases.map { order in
            let loop = Box(try MeasuredLoop(order.apply(to: messages)))
            try loop.content.rehearse()
            let name = order == .usual ? "linesman" : "linesman, \(order.rawValue) order"
            return Contender(name: name, work: "parse + validate") { loop.content.best(of: 20) }
        }
    }

    private func others(_ provisions: Provisions, traffic: String, count: Int) -> [Contender] {
        var contenders: [Contender] = []
        func add(_ name: String, of server: Subprocess.Server, key: String, work: String, inner: Int, every: Int) {
            contenders.append(
                Contender(name: name, work: work, every: every) {
                    server.ask("\(key) \(inner)").flatMap { $0.split(separator: " ").first.flatMap { Double($0) } }
                }
            )
        }
        if let cxx = provisions.cxx, let package = provisions.package,
            let server = Subprocess.Server(cxx, [traffic, package])
        {
            add("simdjson DOM", of: server, key: "simdjson-dom", work: "parse", inner: 20, every: 1)
            add("RapidJSON SAX", of: server, key: "rapidjson-sax", work: "parse", inner: 5, every: 1)
            add(
                "RapidJSON SAX + schema",
                of: server,
                key: "rapidjson-schema",
                work: "parse + validate",
                inner: 5,
                every: 1
            )
            for (index, function) in ["simdjsonDOM", "rapidjsonSAX", "rapidjsonSchema"].enumerated() {
                guard countsInstructions, let program = provisions.countedCXX else { break }
                contenders[index].instructions = Callgrind(
                    contender: ["simdjson-dom", "rapidjson-sax", "rapidjson-schema"][index],
                    function: function,
                    program: program,
                    arguments: [traffic, package],
                    count: count,
                    cache: cache
                )
            }
        } else {
            print("validate: no g++, simdjson or RapidJSON (libsimdjson-dev, rapidjson-dev): left out")
        }
        let script = Provisions.sources + "/competitors.py"
        if let python = provisions.python, let server = Subprocess.Server(python, [script, traffic]) {
            add("orjson", of: server, key: "orjson", work: "parse", inner: 3, every: 1)
            add(
                "orjson + jsonschema-rs",
                of: server,
                key: "jsonschema-rs",
                work: "parse + validate",
                inner: 2,
                every: 1
            )
            add("python ocpp", of: server, key: "python-ocpp", work: "parse + validate", inner: 1, every: 5)
        } else {
            print("validate: no Python packages (\(Provisions.packages.joined(separator: ", "))): left out")
        }
        return contenders
    }

    /// Keeps this process and those it starts on one core.
    private func pin() {
        let info = ProcessInfo.processInfo
        let last = info.activeProcessorCount - 1
        if Subprocess.output("taskset", ["-acp", "\(last)", "\(info.processIdentifier)"]) == nil {
            print("validate: no taskset; not pinned to a core")
        }
    }

    private func report(_ contenders: [Contender], _ messages: [CorpusMessage]) {
        let bytes = messages.reduce(0) { $0 + $1.frame.count }
        let reference = contenders.first { $0.name == "simdjson DOM" }?.median
        print(
            "\(messages.count) messages of \(bytes / messages.count) bytes on average; medians of \(rounds) alternated rounds"
        )
        print(row("", "", "ns", "x simdjson", "instructions", "malloc, retain …"))
        for contender in contenders {
            guard let time = contender.median else { continue }
            print(
                row(
                    contender.name,
                    contender.work,
                    number(time, 0),
                    reference.map { number(time / $0, time / $0 < 10 ? 2 : 0) } ?? "",
                    contender.instructions.map { number($0.instructions, 0) } ?? "",
                    contender.instructions.map { number($0.managed, 3) } ?? ""
                )
            )
        }
        goals(contenders, reference: reference)
    }

    /// What was aimed at, and what came out.
    private func goals(_ contenders: [Contender], reference: Double?) {
        guard let usual = contenders.first, let time = usual.median else { return }
        func line(_ goal: String, _ value: Double?, limit: Double, decimals: Int = 2) {
            let verdict = value.map { $0 <= limit ? "kept" : "missed" } ?? "not measured"
            print("  \(goal): \(value.map { number($0, decimals) } ?? "–") (\(verdict))")
        }
        print("goals")
        line("at most 1.0 times simdjson's parsing", reference.map { time / $0 }, limit: 1)
        line("at most 2,100 instructions a message", usual.instructions?.instructions, limit: 2100, decimals: 0)
        line("no allocation or reference counting in a message", usual.instructions?.managed, limit: 0, decimals: 3)
        let random = contenders.first { $0.name.contains(MemberOrder.random.rawValue) }?.median
        line("random order of members at most 1.6 times the usual", random.map { $0 / time }, limit: 1.6)
        if !countsInstructions || usual.instructions == nil { print("  (instructions are counted with valgrind)") }
    }

    private func row(_ cells: String...) -> String {
        let widths = [26, 18, 9, 12, 14, 18]
        return zip(cells, widths).enumerated().map { index, cell in
            let padding = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
            return index < 2 ? cell.0 + padding : padding + cell.0
        }.joined()
    }

    private func number(_ value: Double, _ decimals: Int) -> String { String(format: "%.\(decimals)f", value) }
}

/// Lets a closure own what cannot be copied.
private final class Box {
    var content: MeasuredLoop

    init(_ content: consuming MeasuredLoop) { self.content = content }
}
