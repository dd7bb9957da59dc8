import Traffic

/// The compressed data of a segment is cut off or wrong.
enum CaptureDamaged {
    static let page = Page(
        8008,
        "capture-damaged",
        .error,
        "the compressed data of a segment is cut off or wrong",
        why: """
            The copy of a segment is not whole, or the disk has lost a part of it. What stands before the \
            damage is read. Examples are in base64.
            """,
        clauses: .all("linesman-capture 1: closed segments are gzip (RFC 1952)"),
        help: "copy the segment again; `gzip -t` tells the same",
        good: #"""
            H4sIAAAAAAACA62RsQrCMBCGdx/j5gaaVBS7Orl1cHILyVkD5lIvaZfiu5sUBAdBBSGQcH/47uNuhuQ8xqT9AC2oWm2ElEI1R1m3dTknqMBj0tDOgBNSyt8uqC1yDs6BvS6VqyOMXpMwekgjY84m5OgCQSsr4DHf2woi9n5B5NrZcSyv+301f5CQRcI6RpMWIphBpCBM9DEH5qK5xy44Sgebw30n1uqN9eCoh+JwW/qbQPQEfiOh/i6hfpfYvVsHkn0imzxrNIFtXPAvM34AjoMtTukBAAA=
            """#,
        bad: #"""
            H4sIAAAAAAACA62RsQrCMBCGdx/j5gaaVBS7Orl1cHILyVkD5lIvaZfiu5sUBAdBBSGQcH/47uNuhuQ8xqT9AC2oWm2ElEI1R1m3dTknqMBj0tDOgBNSyt8uqC1yDs6BvS6VqyOMXpMwekgjY84m5OgCQSsr4DHf2woi9n5B5NrZcSyv+301f5CQRcI6RpMWIphBpCBM9DEH5qK5xy44Sgebw30n1uqN9eCoh+JwWw==
            """#,
        companions: [8005, 8006]
    )
}
