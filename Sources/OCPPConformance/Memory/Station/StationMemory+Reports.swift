import OCPP
import Traffic

/// What comes in parts or by steps.
extension StationMemory {
    mutating func takeProgress(_ notice: Notice, _ call: Notice?) {
        switch notice.topic {
        case .firmwareAnswer:
            guard let call else { return }
            guard notice.status == .none || notice.status == .accepted || notice.status == Word.acceptedCanceled
            else { return }
            let isOverlapped = firmware.isAsked && notice.status != .accepted
            firmware = Progress(request: call.request, isAsked: true, isOverlapped: isOverlapped)
            registration.rebootExplainedAt = notice.time.monotonic
        case .uploadAnswer:
            guard let call else { return }
            guard notice.status == .none || notice.status == .accepted || notice.status == Word.acceptedCanceled
            else { return }
            upload = Progress(request: call.request, isAsked: true, isOverlapped: upload.isAsked)
        case .firmwareStatus:
            expectations.meet(.firmwareDue)
            guard notice.status != .idle else { return }
            firmware.status = notice.status
            firmware.number = notice.shortNumber
            firmware.hasBooted = false
        case .uploadStatus:
            expectations.meet(.uploadDue)
            guard notice.status != .idle else { return }
            upload.status = notice.status
            upload.number = notice.shortNumber
        default: break
        }
    }

    mutating func takeReport(_ notice: Notice, _ call: Notice?) {
        switch notice.topic {
        case .reportRequestAnswer:
            guard let call else { return }
            let report = call.name.report
            let index = reports.begin(call.request, report)
            reports[index].isAccepted = notice.status == .accepted
            reports[index].isRefused = notice.status != .accepted
        case .report:
            guard let index = reports.index(of: notice.request, notice.name) else { return }
            reports[index].part = notice.sequence
            reports[index].content = notice.content
            reports[index].message = notice.shortNumber
            reports[index].isOver = !notice.has(.goesOn)
        case .streamAnswer:
            guard let call else { return }
            streams.set(call.request, notice.status == .accepted ? .open : .rejected)
        default: break
        }
    }
}
