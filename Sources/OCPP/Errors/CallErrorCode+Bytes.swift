import JSONScanning

extension CallErrorCode {
    /// Whether these bytes spell an error code of a version; neither allocates nor counts references.
    public static func isSpelled(_ bytes: RawSpan, in version: OCPPVersion) -> Bool {
        matches(bytes, "NotImplemented") || matches(bytes, "NotSupported") || matches(bytes, "InternalError")
            || matches(bytes, "ProtocolError") || matches(bytes, "SecurityError") || matches(bytes, "GenericError")
            || matches(bytes, "PropertyConstraintViolation") || matches(bytes, "TypeConstraintViolation")
            || (version == .v16
                ? matches(bytes, "FormationViolation") || matches(bytes, "OccurenceConstraintViolation")
                : matches(bytes, "FormatViolation") || matches(bytes, "OccurrenceConstraintViolation")
                    || matches(bytes, "MessageTypeNotSupported") || matches(bytes, "RpcFrameworkError"))
    }

    private static func matches(_ bytes: RawSpan, _ name: StaticString) -> Bool {
        guard bytes.byteCount == name.utf8CodeUnitCount else { return false }
        var at = 0
        while at < bytes.byteCount, bytes.byte(at) == name.utf8Start[at] { at += 1 }
        return at == bytes.byteCount
    }
}
