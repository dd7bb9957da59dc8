import OCPP

/// How long the catalogues take to read and compile, which every start of the program waits for.
enum StartupBench {
    /// Prints the median of some rounds, each of which makes all anew.
    static func run() {
        let clock = ContinuousClock()
        let rounds = 15
        var total: [Duration] = []
        var parts: [OCPPVersion: [Duration]] = [:]
        for _ in 0..<rounds {
            var sum = Duration.zero
            for version in OCPPVersion.allCases {
                let time = clock.measure { _ = Catalogue.make(version) }
                parts[version, default: []].append(time)
                sum += time
            }
            total.append(sum)
        }
        print(
            "start-up: all catalogues ready in \(median(total)) ms (target: under 50 ms), in the first round \(text(total[0])) ms"
        )
        for version in OCPPVersion.allCases {
            print(
                "  OCPP \(version.number): \(median(parts[version] ?? [])) ms, \(Catalogue.of(version).count) actions"
            )
        }
    }

    private static func median(_ times: [Duration]) -> String {
        times.isEmpty ? "?" : text(times.sorted()[times.count / 2])
    }

    private static func text(_ time: Duration) -> String {
        let hundredths = Int((time / .microseconds(10)).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
