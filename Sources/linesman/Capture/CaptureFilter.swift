import Traffic

/// Reads filters from the command line.
enum CaptureFilter {
    static func parse(_ text: String) throws -> Filter {
        do throws(Filter.Fault) {
            return try Filter(text)
        } catch {
            let column = String(decoding: text.utf8.prefix(error.offset), as: UTF8.self).count
            throw CannotRun("\(error)\n  \(CaptureText.plain(text))\n  \(String(repeating: " ", count: column))^")
        }
    }
}
