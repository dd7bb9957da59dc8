/// Every rule that Linesman knows, in the order of codes.
public enum CheckRegistry {
    static var checks: [any Check.Type] {
        [
            NoSubprotocolOffered.self,
            MalformedSubprotocolList.self,
            NoSubprotocolChosen.self,
            SubprotocolNotOffered.self,
            MissingUpgrade.self,
            URLInPath.self,
            PathEncoding.self,
            EmptyIdentity.self,
            IdentityCharacters.self,
            UnknownSubprotocol.self,
            UpgradeRefused.self,
            WebSocketVersionMismatch.self,
            WebSocketKeyMalformed.self,
            AcceptMismatch.self,
            BasicUserMismatch.self,
            VersionInferred.self,
            MalformedHead.self,
            ExtensionNotOffered.self,
            HandshakeTimeout.self,
            UpstreamTimeout.self,
            UpstreamFailure.self,
            TooManyStations.self,
            Masking.self,
            ReservedBits.self,
            ReservedOpcode.self,
            FragmentedControl.self,
            LongControl.self,
            Fragmentation.self,
            LengthEncoding.self,
            InvalidUTF8.self,
            MessageTooBig.self,
            TooManyFragments.self,
            BinaryMessage.self,
            ClosePayload.self,
            CloseCodeNotAllowed.self,
            FrameAfterClose.self,
            AbnormalEnd.self,
            ClosedWithError.self,
            IdleTimeout.self,
            MissingProperty.self,
            UnknownProperty.self,
            TypeMismatch.self,
            TooLong.self,
            NotInEnum.self,
            InvalidFormat.self,
            OutOfRange.self,
            NotAMultiple.self,
            ItemCount.self,
            NotJSON.self,
            TooComplex.self,
            DuplicateName.self,
            LoneSurrogate.self,
            NotAnArray.self,
            EmptyArray.self,
            ElementCount.self,
            MissingErrorDetails.self,
            MessageTypeNotANumber.self,
            MessageTypeSpelling.self,
            UnknownMessageType.self,
            MessageTypeOfLaterVersion.self,
            IDNotAString.self,
            IDEmpty.self,
            IDTooLong.self,
            ActionNotAString.self,
            ActionEmpty.self,
            PayloadNotAnObject.self,
            NullPayload.self,
            ErrorCodeNotAString.self,
            UnknownErrorCode.self,
            ErrorCodeOfOtherVersion.self,
            ErrorDescriptionNotAString.self,
            ErrorDescriptionTooLong.self,
            ErrorDetailsNotAnObject.self,
            FractionDigits.self,
            IdentifierCharacters.self,
            EmptyOptional.self,
            SignedMessage.self,
            DecimalPlaces.self,
            UnknownAction.self,
            WrongDirection.self,
            UnmatchedResponse.self,
            AnsweredTwice.self,
            LateAnswer.self,
            CallWhileOutstanding.self,
            CallUnanswered.self,
            UnansweredAtClose.self,
            IDInUse.self,
            IDReused.self,
            TooManyOutstanding.self,
            AnsweredSend.self,
            AnsweredOwnCall.self,
            ErrorAnswersResult.self,
            UnmatchedResultError.self,
            MessageOfOtherVersion.self,
            WrongRequestKind.self,
            CaptureFailed.self,
            CaptureRecovered.self,
            CaptureGap.self,
            CaptureMissing.self,
            CaptureTorn.self,
            CaptureNoEnd.self,
            CaptureUnreadable.self,
            CaptureDamaged.self,
            CaptureRepeated.self,
            CaptureMiscounted.self,
            CaptureNoHeader.self,
            SpoiledByRule.self,
        ]
    }

    /// The pages of all rules, in the order of codes.
    public static let pages: [Explanation] = checks.map { $0.page }

    /// The page of a rule by its code or its name, such as `LM2003`, `2003` or `type-mismatch`.
    public static func page(of text: String) -> Explanation? { page(of: text, in: pages) }

    /// The page among these with this code or name.
    package static func page(of text: String, in pages: [Explanation]) -> Explanation? {
        if let code = FindingCode(text) { return pages.first { $0.code == code } }
        return pages.first { $0.name == text }
    }

    /// The rule whose code or name is most like a text, if one is.
    public static func nearest(to text: String) -> Explanation? { nearest(to: text, in: pages) }

    /// The rule among these whose code or name is most like a text, if one is.
    package static func nearest(to text: String, in pages: [Explanation]) -> Explanation? {
        let text = text.lowercased()
        func distance(_ page: Explanation) -> Int {
            min(editDistance(text, page.name), editDistance(text, page.code.description.lowercased()))
        }
        return pages.map { ($0, distance($0)) }.min { $0.1 < $1.1 }.flatMap { $0.1 <= 3 ? $0.0 : nil }
    }

    /// How many letters have to be added, left out or changed (Levenshtein).
    private static func editDistance(_ left: String, _ right: String) -> Int {
        let right = Array(right.utf8)
        var row = Array(0...right.count)
        for (i, letter) in left.utf8.prefix(64).enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for j in right.indices {
                let change = diagonal + (letter == right[j] ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[right.count]
    }
}
