import JSONScanning
import OCPP
import Traffic

extension Look {
    /// Reports every fault of the envelope, and refuses a CALL that has one a correct peer would not accept.
    mutating func addEnvelopeFindings() {
        for violation in analysis.violations {
            let finding = Self.finding(for: violation, context)
            found(finding)
            guard finding.level == .error else { continue }
            switch violation.kind {
            case .payloadNotAnObject: fail(.message(.payloadNotAnObject, finding.message, finding))
            case .unknownType, .typeOfLaterVersion: fail(.message(.unknownMessageType, finding.message, finding))
            default: fail(.message(.unreadable, finding.message, finding))
            }
        }
    }

    private static func finding(for violation: EnvelopeViolation, _ context: FindingContext) -> Finding {
        switch violation.kind {
        case .notJSON(let scan): NotJSON.finding(context, violation, scan)
        case .tooMuch(let scan): TooComplex.finding(context, violation, scan)
        case .notAnArray: NotAnArray.finding(context, violation)
        case .emptyArray: EmptyArray.finding(context, violation)
        case .elementCount(let expected, let found): ElementCount.finding(context, violation, expected, found)
        case .missingDetails: MissingErrorDetails.finding(context, violation)
        case .typeNotANumber: MessageTypeNotANumber.finding(context, violation)
        case .typeSpelling: MessageTypeSpelling.finding(context, violation)
        case .unknownType: UnknownMessageType.finding(context, violation)
        case .typeOfLaterVersion(let kind): MessageTypeOfLaterVersion.finding(context, violation, kind)
        case .idNotAString: IDNotAString.finding(context, violation)
        case .idEmpty: IDEmpty.finding(context, violation)
        case .idTooLong(let count): IDTooLong.finding(context, violation, count)
        case .actionNotAString: ActionNotAString.finding(context, violation)
        case .actionEmpty: ActionEmpty.finding(context, violation)
        case .payloadNotAnObject: PayloadNotAnObject.finding(context, violation)
        case .payloadNull: NullPayload.finding(context, violation)
        case .errorCodeNotAString: ErrorCodeNotAString.finding(context, violation)
        case .errorDescriptionNotAString: ErrorDescriptionNotAString.finding(context, violation)
        case .errorDescriptionTooLong(let count): ErrorDescriptionTooLong.finding(context, violation, count)
        case .detailsNotAnObject: ErrorDetailsNotAnObject.finding(context, violation)
        case .duplicateName(let name, let first): DuplicateName.finding(context, violation, name, first)
        case .loneSurrogate: LoneSurrogate.finding(context, violation)
        }
    }
}

extension FindingContext {
    /// A finding at the place of an envelope violation.
    func finding(
        _ page: Page,
        _ message: String,
        _ violation: EnvelopeViolation,
        level: FindingLevel? = nil,
        help: String? = nil
    ) -> Finding {
        finding(
            page,
            message,
            level: level,
            at: violation.range,
            pointer: violation.element.map { "/\($0)" } ?? "",
            seen: violation.seen,
            help: help ?? page.help
        )
    }
}
