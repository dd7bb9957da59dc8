import JSONScanning
import OCPP
import Traffic

extension Look {
    /// The CALLERROR with which an enforcing relay answers this message; nil when the message is forwarded after all.
    ///
    /// Only a CALL can be refused: a response or a SEND has nobody waiting for an error. A frame whose id cannot be
    /// read is answered with id `-1` where OCPP 2.x says so (OCPP-J 2.0.1 §4.2.3); OCPP 1.6 knows no such answer, and
    /// forwarding keeps both sides in step.
    func refusal(version: OCPPVersion?, preset: ErrorCodePreset) -> [UInt8]? {
        guard mode == .enforce, let version else { return nil }
        switch analysis.kind {
        case .call:
            guard let failure else { return nil }
            guard let id = echoableID else { return unreadable(version, preset) }
            guard let reason = reason(of: failure, version, preset) else { return nil }
            return Self.callError(id: id, code: reason.code, description: reason.description, about: reason.finding)
        case nil:
            return unreadable(version, preset)
        case .send, .resultError:
            // A type that the version does not have; 2.0.1 alone wants it answered (OCPP-J 2.0.1 §4.4).
            return version == .v201 ? unreadable(version, preset) : nil
        case .result, .error:
            return nil
        }
    }

    private func unreadable(_ version: OCPPVersion, _ preset: ErrorCodePreset) -> [UInt8]? {
        guard version != .v16 else { return nil }
        let isUnknownType = analysis.violations.contains {
            switch $0.kind {
            case .unknownType, .typeOfLaterVersion: true
            default: false
            }
        }
        // OCPP 2.1 wants unknown message types ignored (OCPP-J 2.1 §4.4).
        if isUnknownType, version == .v21 { return nil }
        let failure: MessageFailure = isUnknownType ? .unknownMessageType : .unreadable
        guard let code = preset.code(for: failure, version: version) else { return nil }
        let finding = findings.first { $0.level == .error }
        return Self.callError(
            id: isUnknownType ? echoableID ?? Array("-1".utf8) : Array("-1".utf8),
            code: code,
            description: finding?.message ?? "not a message",
            about: finding
        )
    }

    /// The id if it is one that can be sent back: text of a bearable length.
    private var echoableID: [UInt8]? {
        guard let id = analysis.id, !id.isEmpty, id.count <= 255, String(validating: id, as: UTF8.self) != nil else {
            return nil
        }
        return id
    }

    /// What a failure is answered with; code, description and finding belong together.
    private func reason(
        of failure: Failure,
        _ version: OCPPVersion,
        _ preset: ErrorCodePreset
    ) -> (code: String, description: String, finding: Finding)? {
        switch failure {
        case .message(let failure, let description, let finding):
            return preset.code(for: failure, version: version).map { ($0, description, finding) }
        case .payload(let faults):
            // The first that the implementation looks at.
            for (violation, finding) in faults {
                guard let code = preset.code(for: MessageFailure(violation), version: version) else { continue }
                return (code, finding.message, finding)
            }
            return nil
        case .notSupported(let description, let finding):
            return CallErrorCode.notSupported.spelling(in: version).map { ($0, description, finding) }
        }
    }

    /// The frame `[4,"id","code","description",{…}]`; the description is cut to what OCPP 2.x allows.
    ///
    /// The details, which every version leaves open, say what was found and where.
    static func callError(id: [UInt8], code: String, description: String, about finding: Finding?) -> [UInt8] {
        let kept = description.unicodeScalars.prefix(EnvelopeAnalysis.maxErrorDescriptionLength)
        var frame = Array("[4,".utf8)
        JSONText.append(quoting: String(decoding: id, as: UTF8.self), to: &frame)
        frame.append(UInt8(ascii: ","))
        JSONText.append(quoting: code, to: &frame)
        frame.append(UInt8(ascii: ","))
        JSONText.append(quoting: String(String.UnicodeScalarView(kept)), to: &frame)
        frame.append(contentsOf: ",{".utf8)
        if let finding {
            frame.append(contentsOf: "\"code\":\"\(finding.code)\"".utf8)
            // A peer can make names, and so pointers, as long as it likes.
            if finding.pointer.unicodeScalars.count <= EnvelopeAnalysis.maxErrorDescriptionLength {
                frame.append(contentsOf: ",\"pointer\":".utf8)
                JSONText.append(quoting: finding.pointer, to: &frame)
            }
        }
        frame.append(contentsOf: "}]".utf8)
        return frame
    }
}
