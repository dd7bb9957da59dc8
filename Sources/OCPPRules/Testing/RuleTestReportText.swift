import JSONScanning
package import Traffic

extension RuleTestReport {
    /// For people: one line for each test, what failed below it, then coverage.
    package func text(style: TextStyle) -> String {
        var text = ""
        for result in results {
            let mark = result.hasPassed ? style.paint("ok  ", .green) : style.paint("FAIL", .bold, .red)
            text += "\(mark)  \(TerminalText.escaped(result.test.name))\n"
            for failure in result.failures {
                text += "      \(style.paint(failure.where, .dim))  \(TerminalText.escaped(failure.message))\n"
                for line in failure.difference {
                    let shown = TerminalText.escaped(line)
                    text +=
                        "        " + (line.hasPrefix("-") ? style.paint(shown, .red) : style.paint(shown, .green))
                        + "\n"
                }
            }
        }
        let tests = "\(results.count) test\(results.count == 1 ? "" : "s")"
        text += "\(tests), " + (failed == 0 ? "all passed" : style.paint("\(failed) failed", .bold, .red))
        text += "; \(covered) of \(rules) rules covered\n"
        if !uncovered.isEmpty { text += "not covered: \(uncovered.joined(separator: ", "))\n" }
        return text
    }

    /// Test Anything Protocol, version 14.
    package var tap: String {
        var text = "TAP version 14\n1..\(results.count)\n"
        for (number, result) in results.enumerated() {
            let name = result.test.name.map { $0 == "#" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined()
            text += "\(result.hasPassed ? "ok" : "not ok") \(number + 1) - \(Self.oneLine(name))\n"
            guard !result.hasPassed else { continue }
            text += "  ---\n  failures:\n"
            for failure in result.failures {
                text += "    - at: \(Self.quoted(failure.where))\n      message: \(Self.quoted(failure.message))\n"
                guard !failure.difference.isEmpty else { continue }
                text += "      difference:\n"
                for line in failure.difference { text += "        - \(Self.quoted(line))\n" }
            }
            text += "  ...\n"
        }
        text += "# \(covered) of \(rules) rules covered\n"
        for rule in uncovered { text += "# not covered: \(rule)\n" }
        return text
    }

    /// JUnit's XML, as build servers read it.
    package var junit: String {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        text += "<testsuites tests=\"\(results.count)\" failures=\"\(failed)\">\n"
        text += "  <testsuite name=\"linesman rules\" tests=\"\(results.count)\" failures=\"\(failed)\">\n"
        text += "    <properties>\n      <property name=\"rules\" value=\"\(rules)\"/>\n"
        text += "      <property name=\"covered\" value=\"\(covered)\"/>\n    </properties>\n"
        for result in results {
            let name = Self.xml(result.test.name)
            let file = Self.xml(result.test.place.file)
            text +=
                "    <testcase name=\"\(name)\" classname=\"\(file)\" file=\"\(file)\" line=\"\(result.test.place.line)\""
            guard !result.hasPassed else {
                text += "/>\n"
                continue
            }
            text += ">\n"
            for failure in result.failures {
                text += "      <failure message=\"\(Self.xml(failure.message))\">"
                text += Self.xml(([failure.where] + failure.difference).joined(separator: "\n")) + "</failure>\n"
            }
            text += "    </testcase>\n"
        }
        return text + "  </testsuite>\n</testsuites>\n"
    }

    /// One object.
    package var json: String {
        let tests = results.map { result -> String in
            let failures = result.failures.map { failure in
                let difference = failure.difference.map(Self.quoted).joined(separator: ",")
                return "{\"at\":\(Self.quoted(failure.where)),\"message\":\(Self.quoted(failure.message)),"
                    + "\"difference\":[\(difference)]}"
            }
            let fired = result.fired.sorted { $0.key < $1.key }.map { "\(Self.quoted($0.key)):\($0.value)" }
            return "{\"name\":\(Self.quoted(result.test.name)),\"file\":\(Self.quoted(result.test.place.file)),"
                + "\"line\":\(result.test.place.line),\"passed\":\(result.hasPassed),"
                + "\"failures\":[\(failures.joined(separator: ","))],\"fired\":{\(fired.joined(separator: ","))}}"
        }
        return "{\"tests\":[\(tests.joined(separator: ","))],\"failed\":\(failed),\"rules\":\(rules),"
            + "\"uncovered\":[\(uncovered.map(Self.quoted).joined(separator: ","))]}\n"
    }

    private static func quoted(_ text: String) -> String { String(decoding: JSONText.quoted(text), as: UTF8.self) }

    private static func oneLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }

    /// What XML 1.0 cannot hold at all becomes U+FFFD.
    private static func xml(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n": result += "&#10;"
            case "\t": result += "&#9;"
            default:
                let isForbidden = scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
                result.unicodeScalars.append(isForbidden ? "\u{FFFD}" : scalar)
            }
        }
    }
}

extension RuleTestResult.Failure {
    /// `rules.yaml:12`, with the repetition.
    fileprivate var `where`: String {
        "\(place.file):\(place.line)" + (repetition.map { " (repetition \($0))" } ?? "")
    }
}
