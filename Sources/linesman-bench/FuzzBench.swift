import Foundation
import JSONScanning
import JSONSchema
import OCPP

/// Spoiled messages by the million: the runner and the list of violations must agree on each, and neither may crash.
struct FuzzBench {
    private let schemas: String
    private let corpus: String
    private let count: Int
    private let seed: Int

    init(_ arguments: inout Arguments) throws {
        guard let schemas = arguments.value("schemas"), let corpus = arguments.value("messages") else {
            throw BenchError("fuzz --schemas WHEEL_DIR --messages CORPUS.jsonl [--count N] [--seed S]")
        }
        self.schemas = schemas
        self.corpus = corpus
        count = try arguments.number("count", default: 1_000_000)
        seed = try arguments.number("seed", default: 1)
    }

    private struct Payload {
        var bytes: [UInt8]
        var version: OCPPVersion
        var entry: SchemaEntry
    }

    func run() throws {
        let folder = try SchemaFolder(wheel: schemas)
        let payloads = try CorpusMessage.read(corpus).compactMap { try payload($0, folder) }
        // Long messages say nothing that short ones do not, and take most of the time.
        let pool = payloads.filter { $0.bytes.count < 2000 }
        var runners = Runners(folder)
        var mutator = Mutator(seed: UInt64(bitPattern: Int64(seed)))
        let buffer = try GuardedBuffer(capacity: 16384)
        let start = ContinuousClock.now
        var valid = 0
        for number in 0..<count {
            let payload = pool[mutator.below(pool.count)]
            let bytes = mutator.mutated(payload.bytes, with: pool[mutator.below(pool.count)].bytes)
            let padded = buffer.padded(bytes, slack: mutator.slack())
            let end = runners.run(payload.version, padded, entry: payload.entry)
            let violations = folder.program(payload.version).violations(in: padded, entry: payload.entry)
            if end >= 0 { valid += 1 }
            guard (end >= 0) == violations.isEmpty,
                end < 0 || end == (try? JSONTape.scan(prefixOf: bytes, from: 0).get().end)
            else {
                print("message \(number) of seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
                print(bytes)
                throw BenchError(
                    "the runner says \(end), and there are \(violations.count) violations: \(violations.prefix(3))"
                )
            }
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        print("\(count) spoiled messages, \(valid) of them still valid: no crash, no disagreement, \(Int(seconds)) s")
    }

    private func payload(_ message: CorpusMessage, _ folder: SchemaFolder) throws -> Payload? {
        guard case .success(let tape) = JSONTape.scan(message.frame),
            let node = tape.root[message.isRequest ? 3 : 2]
        else { return nil }
        return Payload(bytes: Array(node.bytes), version: message.version, entry: try folder.entry(message))
    }
}
