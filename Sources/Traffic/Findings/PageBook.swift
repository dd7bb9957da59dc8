/// The pages of several families of findings, looked up by code or name.
public struct PageBook: Sendable, Hashable {
    /// In the order of codes.
    public let pages: [Page]

    /// A book of these pages, whatever their order.
    public init(_ pages: [Page]) { self.pages = pages.sorted { $0.code < $1.code } }

    /// One book of two.
    public static func + (left: Self, right: Self) -> Self { Self(left.pages + right.pages) }

    /// The page of findings with this code.
    public func page(of code: FindingCode) -> Page? { pages.first { $0.code == code } }

    /// The page with this code or name, such as `LM2003`, `2003` or `type-mismatch`.
    public func page(of text: String) -> Page? {
        if let code = FindingCode(text) { return page(of: code) }
        return pages.first { $0.name == text }
    }

    /// The page whose code or name is most like a text, if one is.
    public func nearest(to text: String) -> Page? {
        let text = text.lowercased()
        func distance(_ page: Page) -> Int {
            min(
                Suggestion.distance(text, page.name),
                Suggestion.distance(text, page.code.description.lowercased())
            )
        }
        return pages.map { ($0, distance($0)) }.min { $0.1 < $1.1 }.flatMap { $0.1 <= 3 ? $0.0 : nil }
    }
}
