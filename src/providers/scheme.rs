//! How the sender of a delivery shows who it is, as data

/// A scheme: what is signed, encrypted or agreed, and where in a request it stands
#[derive(Clone, Copy, Debug)]
pub struct Scheme<'a> {
    /// Its name in our interface
    pub name: &'a str,
    /// What it does
    pub family: Family<'a>,
    /// The header that names the account, in clear
    pub account: Option<&'a str>,
    /// Where the time of sending stands, unless the family itself has one
    pub sent_at: Option<SentAt<'a>>,
    /// The keys that lead to the event's id in the body; empty if the body has none
    pub event_id: &'a [&'a str],
    /// The page that it comes from
    #[cfg(not(target_arch = "wasm32"))]
    pub page: &'a str,
}

/// What a scheme does
#[derive(Clone, Copy, Debug)]
pub enum Family<'a> {
    /// A header has an HMAC of the body
    Hmac(BodyMac<'a>),
    /// A header has `t=TIME,v1=MAC`: HMAC-SHA256, in hexadecimal digits, of the time, a full stop and the body
    Timestamped {
        /// The header
        header: &'a str,
    },
    /// Standard Webhooks: three headers have an id, a time and signatures of both and the body
    Standard {
        /// The header of the id
        id: &'a str,
        /// The header of the time
        timestamp: &'a str,
        /// The header of the signatures
        signature: &'a str,
    },
    /// A header has the SHA-256 of the body and the secret behind it, in hexadecimal digits
    Digest {
        /// The header
        header: &'a str,
        /// In which of these forms the secret is hashed
        forms: &'a [Form],
    },
    /// A header has a JSON Web Token, signed with ES256, that has the SHA-256 of the body
    Token {
        /// The header
        header: &'a str,
    },
    /// The body is encrypted with AES-256-CBC and written in base64; a header has the initialization vector, also in base64
    Encrypted {
        /// The header
        iv: &'a str,
    },
    /// A header that the credential names has an agreed value
    Static,
    /// `Authorization` has an agreed user name and password
    Basic,
    /// `Authorization` has an agreed token
    Bearer,
    /// Nothing shows who the sender is
    Unsigned,
}

/// An HMAC of a body in a header of its own
#[derive(Clone, Copy, Debug)]
pub struct BodyMac<'a> {
    /// The header
    pub header: &'a str,
    /// What stands before the HMAC in the header
    pub prefix: &'a str,
    /// How the HMAC is written
    pub encoding: Encoding,
    /// The hash functions; the first is meant where no header names one
    pub algorithms: &'a [Algorithm],
    /// The header that names the hash function, as `HMAC_SHA256_HEX`
    pub algorithm_header: Option<&'a str>,
    /// The forms of the body that may be signed
    pub forms: &'a [Form],
}

impl<'a> BodyMac<'a> {
    /// HMAC-SHA256 of the body as it is sent, in hexadecimal digits
    pub const fn of(header: &'a str) -> Self {
        Self {
            header,
            prefix: "",
            encoding: Encoding::Hex,
            algorithms: &[Algorithm::Sha256],
            algorithm_header: None,
            forms: &[Form::Raw],
        }
    }
}

/// A time that a header has and that the signed body repeats
#[derive(Clone, Copy, Debug)]
pub struct SentAt<'a> {
    /// The header
    pub header: &'a str,
    /// The key at the top of the body
    pub key: &'a str,
}

impl<'a> Scheme<'a> {
    /// A scheme and the page that it comes from
    pub const fn of(name: &'a str, family: Family<'a>, page: &'a str) -> Self {
        #[cfg(target_arch = "wasm32")]
        let _ = page;
        Self {
            name,
            family,
            account: None,
            sent_at: None,
            event_id: &[],
            #[cfg(not(target_arch = "wasm32"))]
            page,
        }
    }

    /// The same with a header that names the account
    #[must_use]
    pub const fn account(self, header: &'a str) -> Self {
        Self { account: Some(header), ..self }
    }

    /// The same with a time that a header has and the body repeats
    #[must_use]
    pub const fn sent_at(self, at: SentAt<'a>) -> Self {
        Self { sent_at: Some(at), ..self }
    }

    /// The same with the keys that lead to the event's id in the body
    #[must_use]
    pub const fn with_event_id(self, event_id: &'a [&'a str]) -> Self {
        Self { event_id, ..self }
    }
}

/// Declares an enumeration whose values have names in our interface
macro_rules! named {
    ($(#[$about:meta])* pub enum $Name:ident { $($(#[$says:meta])* $Value:ident = $name:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub enum $Name { $($(#[$says])* $Value),+ }

        impl $Name {
            /// Every value
            pub const ALL: &'static [Self] = &[$(Self::$Value),+];

            /// Its name in our interface
            pub const fn name(self) -> &'static str {
                match self { $(Self::$Value => $name),+ }
            }

            /// The value of a name
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().find(|known| known.name() == name).copied()
            }
        }
    };
}

named! {
    /// A hash function under an HMAC
    pub enum Algorithm {
        /// SHA-256
        Sha256 = "sha-256",
        /// SHA-512
        Sha512 = "sha-512",
        /// SHA-1, which is only verified and never used to sign
        Sha1 = "sha-1",
    }
}

named! {
    /// How bytes are written in a header
    pub enum Encoding {
        /// Lower-case hexadecimal digits
        Hex = "hex",
        /// Base64 with padding
        Base64 = "base64",
    }
}

named! {
    /// What exactly is signed: a form of the body, or the body and a form of the secret
    pub enum Form {
        /// The body as it is sent
        Raw = "raw",
        /// The body as PHP's `json_encode(json_decode($body, true))` writes it
        PhpJson = "php-json",
        /// The body as compact JSON whose keys are sorted
        SortedJson = "sorted-json",
        /// The same in ASCII
        SortedAsciiJson = "sorted-ascii-json",
        /// The body and the secret
        Secret = "secret",
        /// The body and the SHA-256 of the secret in hexadecimal digits
        HashedSecret = "hashed-secret",
    }
}
