//! What a sender is known by: a secret, an agreed value, or a key

use super::bytes::{base64, from_base64};
use super::failure::{Code, Failure};
use core::fmt;
use zeroize::Zeroizing;

/// A credential, which has been checked; only its name and its kind are ever printed, and its secret is wiped in the end
#[derive(Clone)]
pub struct Credential {
    name: Option<String>,
    pub(super) secret: Secret,
}

/// The secret of a credential
#[derive(Clone)]
pub(super) enum Secret {
    /// A secret that both sides have; `is_text` if it was given as text and not as bytes
    Shared { bytes: Zeroizing<Vec<u8>>, is_text: bool },
    /// A key of AES-256
    Encryption(Zeroizing<[u8; 32]>),
    /// The agreed value of a header
    Static { header: String, value: Zeroizing<String> },
    /// A user name and a password, as `Authorization` has them
    Basic(Zeroizing<String>),
    /// A token in `Authorization`
    Bearer(Zeroizing<String>),
    /// A key pair of which the verifier needs the public half alone
    Key(super::keys::Key),
}

impl fmt::Debug for Credential {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Credential").field("name", &self.name).field("kind", &self.kind()).finish_non_exhaustive()
    }
}

impl Credential {
    fn of(name: Option<&str>, secret: Secret) -> Self {
        Self { name: name.map(ToOwned::to_owned), secret }
    }

    /// A secret that sender and receiver share
    ///
    /// # Errors
    ///
    /// The secret is blank, or a text with white space around it.
    pub fn shared(name: Option<&str>, secret: &[u8], is_text: bool) -> Result<Self, Failure> {
        checked(secret, is_text, "/secret")?;
        Ok(Self::of(name, Secret::Shared { bytes: Zeroizing::new(secret.to_vec()), is_text }))
    }

    /// A key of AES-256: 32 bytes
    ///
    /// # Errors
    ///
    /// The key is blank, has white space around it, or has another length.
    pub fn encryption(name: Option<&str>, key: &[u8], is_text: bool) -> Result<Self, Failure> {
        checked(key, is_text, "/encryptionKey")?;
        let key = <[u8; 32]>::try_from(key)
            .map_err(|_| Failure::credential("/encryptionKey", "expected a key of exactly 32 bytes"))?;
        Ok(Self::of(name, Secret::Encryption(Zeroizing::new(key))))
    }

    /// The agreed value of a header
    ///
    /// # Errors
    ///
    /// The value is blank or no header can have it, or the name is none of a header.
    pub fn agreed(name: Option<&str>, header: &str, value: &str) -> Result<Self, Failure> {
        checked(value.as_bytes(), true, "/value")?;
        if !is_header_name(header) {
            return Err(Failure::credential("/header", "expected the name of a header"));
        }
        let header = header.to_ascii_lowercase();
        Ok(Self::of(name, Secret::Static { header, value: Zeroizing::new(value.to_owned()) }))
    }

    /// A user name and a password
    ///
    /// # Errors
    ///
    /// The password is blank, or the user name has a colon.
    pub fn basic(name: Option<&str>, username: &str, password: &str) -> Result<Self, Failure> {
        checked(password.as_bytes(), true, "/password")?;
        if username.contains(|c: char| c == ':' || c.is_control()) {
            return Err(Failure::credential("/username", "expected a user name without a colon"));
        }
        let both = Zeroizing::new([username, ":", password].concat());
        Ok(Self::of(name, Secret::Basic(Zeroizing::new(base64(both.as_bytes())))))
    }

    /// A bearer token
    ///
    /// # Errors
    ///
    /// The token is blank or has white space around it.
    pub fn bearer(name: Option<&str>, token: &str) -> Result<Self, Failure> {
        checked(token.as_bytes(), true, "/token")?;
        Ok(Self::of(name, Secret::Bearer(Zeroizing::new(token.to_owned()))))
    }

    /// A key of Standard Webhooks: `whpk_` to verify, `whsk_` to sign
    ///
    /// # Errors
    ///
    /// The key is blank or none, or this build has no such keys.
    pub fn ed25519(name: Option<&str>, key: &str, pointer: &str) -> Result<Self, Failure> {
        checked(key.as_bytes(), true, pointer)?;
        Ok(Self::of(name, Secret::Key(super::keys::Key::ed25519(key, pointer)?)))
    }

    /// A JSON Web Key of P-256, by its coordinates in base64url; with `d`, it also signs
    ///
    /// # Errors
    ///
    /// The key is none, or this build has no such keys.
    pub fn p256(name: Option<&str>, jwk: &super::keys::Jwk<'_>) -> Result<Self, Failure> {
        Ok(Self::of(name, Secret::Key(super::keys::Key::p256(jwk)?)))
    }

    /// Returns the caller's name for it
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Returns what kind of credential it is
    pub fn kind(&self) -> &'static str {
        match self.secret {
            Secret::Shared { .. } => "secret",
            Secret::Encryption(_) => "encryptionKey",
            Secret::Static { .. } => "header",
            Secret::Basic(_) => "username",
            Secret::Bearer(_) => "token",
            Secret::Key(ref key) => key.kind(),
        }
    }

    /// Returns the key of a shared secret as Standard Webhooks writes it: base64, usually behind `whsec_`
    pub(super) fn standard_key(&self, place: usize) -> Option<Result<Zeroizing<Vec<u8>>, Failure>> {
        let Secret::Shared { bytes, is_text } = &self.secret else { return None };
        if !is_text {
            return Some(Ok(bytes.clone()));
        }
        let text = core::str::from_utf8(bytes).unwrap_or_default();
        let key = from_base64(text.strip_prefix("whsec_").unwrap_or(text)).filter(|key| !key.is_empty());
        let wrong = || Failure::credential(&at(place), "expected a secret in base64, as `whsec_` and 24 to 64 bytes");
        Some(key.map(Zeroizing::new).ok_or_else(wrong))
    }
}

/// Returns the pointer to a credential among the options
pub fn at(place: usize) -> String {
    crate::pointer::under("/credentials", &crate::json::pieces::digits(place as u64))
}

/// Refuses what is blank, and a text that was copied with white space around it
fn checked(secret: &[u8], is_text: bool, pointer: &str) -> Result<(), Failure> {
    if is_text {
        let text = core::str::from_utf8(secret).unwrap_or_default();
        let is_blank = |c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}';
        let bare = text.trim_matches(is_blank);
        if bare.is_empty() {
            return Err(Failure::at(Code::BlankSecret, pointer.to_owned()));
        }
        if bare.len() < text.len() {
            return Err(Failure::credential(
                pointer,
                "the secret has white space around it; remove it, or pass the secret in bytes if it really belongs to it",
            ));
        }
    } else if secret.iter().all(u8::is_ascii_whitespace) {
        return Err(Failure::at(Code::BlankSecret, pointer.to_owned()));
    }
    Ok(())
}

/// Returns whether a text is a token of RFC 9110, as the names of headers are
pub fn is_header_name(name: &str) -> bool {
    let is_mark = |byte: u8| b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || is_mark(byte))
}
