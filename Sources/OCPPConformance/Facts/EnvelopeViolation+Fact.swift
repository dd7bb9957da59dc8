import OCPP

extension EnvelopeViolation: Fact {
    /// A kind without what belongs to one violation.
    enum Topic: CaseIterable {
        case notJSON, tooMuch, payloadTooComplex, notAnArray, emptyArray, elementCount, missingDetails
        case typeNotANumber, typeSpelling, unknownType, typeOfLaterVersion
        case idNotAString, idEmpty, idTooLong
        case actionNotAString, actionEmpty, payloadNotAnObject, payloadNull
        case errorCodeNotAString, errorDescriptionNotAString, errorDescriptionTooLong, detailsNotAnObject
        case duplicateName, loneSurrogate
    }

    var topic: Topic {
        switch kind {
        case .notJSON: .notJSON
        case .tooMuch: .tooMuch
        case .payloadTooComplex: .payloadTooComplex
        case .notAnArray: .notAnArray
        case .emptyArray: .emptyArray
        case .elementCount: .elementCount
        case .missingDetails: .missingDetails
        case .typeNotANumber: .typeNotANumber
        case .typeSpelling: .typeSpelling
        case .unknownType: .unknownType
        case .typeOfLaterVersion: .typeOfLaterVersion
        case .idNotAString: .idNotAString
        case .idEmpty: .idEmpty
        case .idTooLong: .idTooLong
        case .actionNotAString: .actionNotAString
        case .actionEmpty: .actionEmpty
        case .payloadNotAnObject: .payloadNotAnObject
        case .payloadNull: .payloadNull
        case .errorCodeNotAString: .errorCodeNotAString
        case .errorDescriptionNotAString: .errorDescriptionNotAString
        case .errorDescriptionTooLong: .errorDescriptionTooLong
        case .detailsNotAnObject: .detailsNotAnObject
        case .duplicateName: .duplicateName
        case .loneSurrogate: .loneSurrogate
        }
    }
}

extension Remark {
    /// A remark at the place of an envelope violation.
    init(_ message: String, _ violation: EnvelopeViolation) {
        self.init(
            message,
            at: violation.range,
            pointer: violation.element.map { "/\($0)" } ?? "",
            seen: violation.seen
        )
    }
}
