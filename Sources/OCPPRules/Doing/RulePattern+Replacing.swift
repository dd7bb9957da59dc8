import JSONScanning
import JSONSchema

extension RulePattern {
    /// The text with each match replaced; nil when there is none.
    func replacing(in text: String, with replacement: String) -> String? {
        let scalars = Array(text.unicodeScalars)
        let ranges = pattern.ranges(in: scalars.map(\.value))
        guard !ranges.isEmpty else { return nil }
        var result = String.UnicodeScalarView()
        var at = 0
        for range in ranges {
            result.append(contentsOf: scalars[at..<range.lowerBound])
            result.append(contentsOf: replacement.unicodeScalars)
            at = range.upperBound
        }
        result.append(contentsOf: scalars[at...])
        return String(result)
    }
}
