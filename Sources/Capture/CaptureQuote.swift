import JSONScanning

/// Text as JSON.
enum CaptureQuote {
    /// The string with its quotes.
    static func json(_ text: String) -> String { String(decoding: JSONText.quoted(text), as: UTF8.self) }
}
