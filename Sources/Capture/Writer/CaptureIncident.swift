package import Traffic

/// Something that whoever runs a recording should hear of.
package enum CaptureIncident: Sendable {
    /// Writing failed; records are dropped, held back or no longer taken, as the policy says.
    case failed(CaptureError, BacklogPolicy, at: Timestamp)
    /// Writing works again after `lost` records could not be written.
    case recovered(lost: UInt64, at: Timestamp)
    /// There was no room for `records` events of `bytes` bytes, and a gap record says so.
    case lost(records: UInt64, bytes: UInt64, at: Timestamp)

    /// The same as a finding.
    package var finding: Finding {
        switch self {
        case .failed(let error, let policy, let time):
            CaptureFinding.failed.finding("\(error); policy \(policy.rawValue)", at: time)
        case .recovered(let lost, let time):
            CaptureFinding.recovered.finding(
                "recording again; \(lost == 1 ? "1 record is" : "\(lost) records are") missing",
                records: lost,
                at: time
            )
        case .lost(let records, let bytes, let time):
            CaptureFinding.gap(records: records, bytes: bytes, at: time)
        }
    }
}
