import JSONScanning
package import Traffic

/// Findings about a recording itself: whoever writes or reads it makes them, no session does.
package enum CaptureFinding: String, Sendable, Hashable, CaseIterable {
    case failed
    case recovered
    case gap
    case missing
    case torn
    case noEnd
    case unreadable
    case damaged
    case repeated
    case miscounted
    case noHeader

    /// The finding with what is particular about it; `records` are those known to be missing.
    package func finding(_ message: String, records: UInt64? = nil, at time: Timestamp) -> Finding {
        Self.finding(page, message, seen: records.map { $0 == 1 ? "1 record" : "\($0) records" } ?? "", at: time)
    }

    /// The finding for a gap record: so much was not recorded.
    package static func gap(records: UInt64, bytes: UInt64, at time: Timestamp) -> Finding {
        let lost = records == 1 ? "1 record" : "\(records) records"
        return gap.finding("\(lost) (\(bytes) bytes) could not be recorded", records: records, at: time)
    }

    /// The finding that a recording's writer made about it, from its record; nil where that is another finding.
    ///
    /// Only the writer can know of these, so they are taken from the record instead of being found again.
    package static func recorded(_ detail: [UInt8], at time: Timestamp) -> Finding? {
        guard case .success(let tape) = JSONTape.scan(detail),
            let code = tape.root["code"]?.string.flatMap({ FindingCode($0) }),
            let page = [failed, recovered].map(\.page).first(where: { $0.code == code })
        else { return nil }
        return finding(page, tape.root["message"]?.string ?? "", seen: tape.root["seen"]?.string ?? "", at: time)
    }

    /// What it means.
    package var page: Page {
        switch self {
        case .failed: CaptureFailed.page
        case .recovered: CaptureRecovered.page
        case .gap: CaptureGap.page
        case .missing: CaptureMissing.page
        case .torn: CaptureTorn.page
        case .noEnd: CaptureNoEnd.page
        case .unreadable: CaptureUnreadable.page
        case .damaged: CaptureDamaged.page
        case .repeated: CaptureRepeated.page
        case .miscounted: CaptureMiscounted.page
        case .noHeader: CaptureNoHeader.page
        }
    }

    /// The pages of all of them.
    package static let pages = PageBook(allCases.map(\.page))

    private static func finding(_ page: Page, _ message: String, seen: String, at time: Timestamp) -> Finding {
        var finding = Finding(page, message, at: time)
        finding.seen = seen
        finding.help = page.help
        return finding
    }
}
