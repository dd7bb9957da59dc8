import Foundation

/// What the benchmark needs from outside, kept in a cache folder: the Python contenders, traffic, the C++ contenders.
struct Provisions {
    /// The folder that has the package `ocpp` in it, with its schema files.
    var package: String?
    var traffic: String?
    var python: String?
    var cxx: String?
    /// The same for a processor that valgrind knows.
    var countedCXX: String?

    static let packages = ["ocpp==2.1.0", "jsonschema", "orjson", "jsonschema-rs"]

    /// Nothing but traffic.
    init(traffic: String?) { self.traffic = traffic }

    /// Fetches and builds what is missing in `cache`; what cannot be had stays `nil`.
    init(cache: String, traffic given: String?) {
        try? FileManager.default.createDirectory(atPath: cache, withIntermediateDirectories: true)
        makePython("\(cache)/venv")
        traffic = given ?? makeTraffic("\(cache)/traffic.jsonl") ?? ownTraffic()
        guard package != nil else { return }
        cxx = makeCXX("\(cache)/competitors", architecture: "native")
        if cxx != nil { countedCXX = makeCXX("\(cache)/competitors-counted", architecture: "haswell") }
    }

    private mutating func makePython(_ folder: String) {
        let python = "\(folder)/bin/python"
        if Subprocess.output(python, ["-c", "import ocpp, jsonschema, orjson, jsonschema_rs"]) == nil {
            print("installing \(Self.packages.joined(separator: ", ")) in \(folder)")
            _ = Subprocess.output("python3", ["-m", "venv", folder])
            _ = Subprocess.output(
                python,
                ["-m", "pip", "install", "-q", "--disable-pip-version-check"] + Self.packages
            )
        }
        let script = "import ocpp, os; print(os.path.dirname(os.path.dirname(ocpp.__file__)))"
        guard let answer = Subprocess.output(python, ["-c", script]) else { return }
        self.python = python
        package = answer.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func makeTraffic(_ path: String) -> String? {
        if FileManager.default.fileExists(atPath: path) { return path }
        let tools = ProcessInfo.processInfo.environment["TOOLS"] ?? "../shared/tools"
        let generator = "\(tools)/gen_corpus.py"
        guard let package, let python, FileManager.default.fileExists(atPath: generator) else { return nil }
        return Subprocess.output(python, [generator, package, "-o", path, "--set", "traffic"]) == nil ? nil : path
    }

    /// Frames of an ordinary day that come with the sources, where there is no generator.
    private func ownTraffic() -> String? {
        let path = Self.sources + "/../../../Fixtures/traffic.jsonl"
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        print("validate: no gen_corpus.py in TOOLS: measured with Fixtures/traffic.jsonl, which is smaller")
        return path
    }

    private func makeCXX(_ program: String, architecture: String) -> String? {
        let source = Self.sources + "/competitors.cpp"
        let options = ["-O3", "-march=\(architecture)", "-std=c++17", "-w", source, "-o", program, "-lsimdjson"]
        func date(_ path: String) -> Date {
            let attributes = try? FileManager.default.attributesOfItem(atPath: path)
            return attributes?[.modificationDate] as? Date ?? .distantPast
        }
        if date(program) > date(source) { return program }
        return Subprocess.output("g++", options) == nil ? nil : program
    }

    /// Where the contenders' sources are.
    static var sources: String { URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Competitors" }
}
