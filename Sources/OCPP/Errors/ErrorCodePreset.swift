public import JSONSchema

/// Which error code a failure is answered with; the specification names the codes but does not say when to use them.
///
/// ``spec`` follows the definitions of the codes to the letter. The others do what a widely used implementation does,
/// so that a peer which relies on it sees no difference.
public enum ErrorCodePreset: String, Sendable, Hashable, CaseIterable {
    case spec
    /// The Python package `ocpp`. It answers with the first violation in the order of its schema files, which
    /// ``MobilityhouseOrder`` finds.
    case mobilityhouse
    /// The Node package `ocpp-rpc`.
    case ocppRPC = "ocpp-rpc"
    /// SAP's charging station simulator.
    case sap
    /// The Go package `ocpp-go`.
    case ocppGo = "ocpp-go"
    /// Java-OCA-OCPP.
    case javaOCA = "java-oca"
    /// EVerest's libocpp.
    case libocpp
    case citrineos
    case steve

    /// The code that answers this failure; nil where the implementation does not look, or does not answer.
    public func code(for failure: MessageFailure, version: OCPPVersion) -> String? {
        switch self {
        case .spec: spec(failure, version)
        case .mobilityhouse: mobilityhouse(failure)
        case .ocppRPC: ocppRPC(failure)
        case .sap: sap(failure, version)
        case .ocppGo: ocppGo(failure, version)
        case .javaOCA: javaOCA(failure, version)
        case .libocpp: libocpp(failure)
        case .citrineos: citrineos(failure, version)
        case .steve: steve(failure)
        }
    }

    /// The code that answers the first of these violations which the implementation looks at.
    public func code(for violations: [SchemaViolation], version: OCPPVersion) -> String? {
        for violation in violations {
            if let code = code(for: MessageFailure(violation), version: version) { return code }
        }
        return nil
    }
}

extension ErrorCodePreset {
    private func spec(_ failure: MessageFailure, _ version: OCPPVersion) -> String? {
        let code: CallErrorCode =
            switch failure {
            case .unreadable: version == .v16 ? .formatViolation : .rpcFrameworkError
            case .unknownMessageType: version == .v16 ? .genericError : .messageTypeNotSupported
            case .unknownAction: .notImplemented
            case .duplicateID: version == .v16 ? .genericError : .rpcFrameworkError
            case .payloadNotAnObject, .unexpectedField: .formatViolation
            case .missingField, .itemCount: .occurrenceConstraintViolation
            // A dateTime is a data type of its own in OCPP, not a string that looks like one.
            case .wrongType, .badFormat: .typeConstraintViolation
            case .tooLong, .notInEnumeration, .outOfRange, .notAMultiple: .propertyConstraintViolation
            }
        return code.spelling(in: version)
    }

    private func mobilityhouse(_ failure: MessageFailure) -> String? {
        switch failure {
        // It only logs these, but names them so in the log.
        case .unreadable: "FormatViolation"
        case .unknownMessageType: "PropertyConstraintViolation"
        case .unknownAction: "NotSupported"
        case .duplicateID, .badFormat: nil
        case .missingField: "ProtocolError"
        case .payloadNotAnObject, .wrongType, .tooLong: "TypeConstraintViolation"
        case .unexpectedField, .notInEnumeration, .itemCount, .outOfRange, .notAMultiple: "FormatViolation"
        }
    }

    private func ocppRPC(_ failure: MessageFailure) -> String? {
        switch failure {
        case .unreadable, .duplicateID: "RpcFrameworkError"
        case .unknownMessageType: "MessageTypeNotSupported"
        case .unknownAction: "NotImplemented"
        // The spelling of 1.6 in every version.
        case .missingField, .itemCount, .notAMultiple: "OccurenceConstraintViolation"
        case .payloadNotAnObject, .wrongType: "TypeConstraintViolation"
        case .tooLong, .notInEnumeration, .outOfRange, .badFormat: "FormatViolation"
        case .unexpectedField: "PropertyConstraintViolation"
        }
    }

    private func sap(_ failure: MessageFailure, _ version: OCPPVersion) -> String? {
        switch failure {
        case .unreadable: version == .v16 ? nil : "RpcFrameworkError"
        case .unknownMessageType: version == .v16 ? "ProtocolError" : "MessageTypeNotSupported"
        case .unknownAction: "NotImplemented"
        case .duplicateID: "SecurityError"
        case .missingField: "OccurrenceConstraintViolation"
        case .payloadNotAnObject, .wrongType: "TypeConstraintViolation"
        case .badFormat: "PropertyConstraintViolation"
        case .tooLong, .notInEnumeration, .unexpectedField, .itemCount, .outOfRange, .notAMultiple: "FormatViolation"
        }
    }

    private func ocppGo(_ failure: MessageFailure, _ version: OCPPVersion) -> String? {
        switch failure {
        case .unreadable, .duplicateID, .unexpectedField, .notAMultiple: nil
        case .unknownMessageType: "MessageTypeNotSupported"
        case .unknownAction: "NotSupported"
        case .missingField: CallErrorCode.occurrenceConstraintViolation.spelling(in: version)
        case .payloadNotAnObject, .wrongType, .badFormat: CallErrorCode.formatViolation.spelling(in: version)
        case .tooLong, .itemCount, .outOfRange: "PropertyConstraintViolation"
        case .notInEnumeration: "GenericError"
        }
    }

    private func javaOCA(_ failure: MessageFailure, _ version: OCPPVersion) -> String? {
        switch failure {
        case .unreadable, .unknownMessageType, .duplicateID, .unexpectedField, .notAMultiple: nil
        case .unknownAction: "NotImplemented"
        case .payloadNotAnObject, .wrongType, .badFormat: CallErrorCode.formatViolation.spelling(in: version)
        // An unknown enumeration value becomes null there, and its `validate()` does not tell what is wrong.
        case .missingField, .tooLong, .notInEnumeration, .itemCount, .outOfRange:
            CallErrorCode.occurrenceConstraintViolation.spelling(in: version)
        }
    }

    private func libocpp(_ failure: MessageFailure) -> String? {
        switch failure {
        case .unreadable: "RpcFrameworkError"
        case .unknownMessageType: "MessageTypeNotSupported"
        case .unknownAction: "NotImplemented"
        case .duplicateID, .unexpectedField, .itemCount, .outOfRange, .notAMultiple: nil
        // The spelling of 1.6 in every version.
        case .payloadNotAnObject, .missingField, .wrongType, .tooLong, .notInEnumeration, .badFormat:
            "FormationViolation"
        }
    }

    private func citrineos(_ failure: MessageFailure, _ version: OCPPVersion) -> String? {
        switch failure {
        case .unreadable: "InternalError"
        case .unknownAction: "NotImplemented"
        case .duplicateID: nil
        default: CallErrorCode.formatViolation.spelling(in: version)
        }
    }

    private func steve(_ failure: MessageFailure) -> String? {
        switch failure {
        case .unreadable, .unknownMessageType, .unexpectedField, .notAMultiple: nil
        case .unknownAction: "NotImplemented"
        case .duplicateID: "ProtocolError"
        default: "PropertyConstraintViolation"
        }
    }
}
