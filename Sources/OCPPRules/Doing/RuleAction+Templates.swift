extension RuleAction {
    /// All texts in it that are filled in when its rule fires.
    var templates: [Template] {
        switch self {
        case .set(let assignments): assignments.flatMap(\.value.templates)
        case .merge(let value), .reply(let value): value.templates
        case .patch(let steps): steps.flatMap(\.templates)
        case .replace(let replacements): replacements.map(\.with)
        case .block(_, let description, let details):
            [description].compactMap { $0 } + (details?.templates ?? [])
        case .reject(_, let headers): headers.compactMap(\.value)
        case .close(_, let reason, _): [reason].compactMap { $0 }
        case .route(let upstream): [upstream]
        case .setHeader(let header): [header.value].compactMap { $0 }
        case .inject(_, _, let payload, _): payload.templates
        case .log(_, let text): [text]
        case .remove, .coerce, .rename, .repair, .refuse, .delay, .throttle, .tag, .count, .capture, .redact, .remember,
            .forget:
            []
        }
    }
}

extension RuleAction.PatchStep {
    fileprivate var templates: [Template] {
        switch self {
        case .add(_, let value), .replace(_, let value), .test(_, let value): value.templates
        case .remove, .move, .copy: []
        }
    }
}

extension RuleValue {
    /// All texts in it that are filled in.
    var templates: [Template] {
        switch self {
        case .null, .flag, .number: []
        case .text(let template): [template]
        case .array(let values): values.flatMap(\.templates)
        case .object(let members): members.flatMap(\.value.templates)
        }
    }
}

extension Template {
    /// Whether it looks at the CALL that is answered.
    var readsRequest: Bool {
        parts.contains { part in
            if case .request = part { return true }
            return false
        }
    }
}
