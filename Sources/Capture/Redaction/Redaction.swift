package import JSONScanning

/// What is replaced by pseudonyms before anything is written, and with which key.
package struct Redaction: Sendable {
    /// Property names whose strings and numbers are replaced wherever they occur, in lower case.
    package var properties: Set<String> = []
    /// Values of the configuration keys and variables with these names are replaced, in lower case.
    package var secrets: Set<String> = []
    /// Pointers into the payload.
    package var pointers: [JSONPointer] = []
    /// Whether what ``SecretNames`` lists is replaced: credentials of the handshake, of URLs, of connection profiles and
    /// of configuration, and private keys; only somebody who asked for it records them in clear.
    package var hidesCredentials = true
    /// The key of the pseudonyms: equal values get equal pseudonyms under one key, and unrelated ones under another.
    package var key: [UInt8] = []
    /// What was asked for, for the header of the capture.
    package var names: [String] = []

    /// Replaces nothing but credentials.
    package init() {}

    /// Reads what `--redact` takes: a pointer such as `/idTag`, the name of a set, or a property name.
    ///
    /// The sets are `idTag`, `idToken`, `passwords` (also called `AuthorizationKey` and `BasicAuthPassword`),
    /// `certificates` and `all`.
    package init(_ words: [String], key: [UInt8]) throws(CaptureError) {
        self.key = key
        for word in words { try add(word) }
        names = words
    }

    private mutating func add(_ word: String) throws(CaptureError) {
        if word.hasPrefix("/") {
            guard let pointer = JSONPointer(word) else {
                throw CaptureError(.usage, "`\(word)` is no JSON Pointer (RFC 6901)")
            }
            pointers.append(pointer)
            return
        }
        switch word.lowercased() {
        case "idtag": properties.formUnion(["idtag", "parentidtag"])
        case "idtoken":
            properties.formUnion(["idtoken", "additionalidtoken", "groupidtoken", "customeridentifier"])
        case "authorizationkey", "basicauthpassword", "passwords":
            secrets.formUnion(["authorizationkey", "basicauthpassword"])
        case "certificates":
            properties.formUnion([
                "certificate", "certificatechain", "customercertificate", "csr", "exirequest", "exiresponse",
            ])
        case "all":
            for name in ["idTag", "idToken", "passwords", "certificates"] { try add(name) }
        case "": throw CaptureError(.usage, "an empty name cannot be redacted")
        default: properties.insert(word.lowercased())
        }
    }

    /// The same of credentials alone; nil where they are not replaced.
    package var ofCredentials: Redaction? {
        guard hidesCredentials else { return nil }
        var redaction = Redaction()
        redaction.key = key
        return redaction
    }

    /// Whether anything but credentials is replaced, so that every message has to be looked at.
    private var looksEverywhere: Bool { !properties.isEmpty || !pointers.isEmpty }

    /// Whether settings that are secret are replaced, as are the other credentials.
    var hidesSettings: Bool { hidesCredentials || !secrets.isEmpty }

    /// Whether something in these bytes may have to be replaced.
    func mayTouch(_ bytes: RawSpan) -> Bool { looksEverywhere || hidesSettings && SecretNames.mayStand(in: bytes) }
}
