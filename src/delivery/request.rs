//! What is verified, and what was proven

use super::credential::{Credential, Secret, at};
use super::failure::{Code, Failure};
use super::headers::Headers;
#[cfg(not(target_arch = "wasm32"))]
use super::window::TOLERANCE;
use super::window::Window;
use crate::providers::scheme::{Algorithm, Form};

/// A delivery as it came, and what is known of its sender
pub struct Request<'a> {
    /// The body as it was sent
    pub body: &'a [u8],
    /// Its headers
    pub headers: &'a Headers,
    /// Everything that the sender may be known by; during a rotation there are several
    pub credentials: &'a [Credential],
    /// When it has to have been sent
    pub window: Window,
    /// The hash functions that are accepted under an HMAC
    pub algorithms: &'a [Algorithm],
    /// A body is also taken if it is encrypted and nothing shows who sent it
    pub allows_unauthenticated: bool,
}

/// What was proven of a delivery
#[derive(Debug, Default, Eq, PartialEq)]
pub struct Proof {
    /// The place of the credential that fits
    pub credential: Option<usize>,
    /// What exactly was signed
    pub form: Option<Form>,
    /// It rests on a construction that is not the state of the art
    pub weak: bool,
    /// The id of the delivery, from a signed header
    pub id: Option<String>,
    /// The signed time of sending, in seconds since 1970
    pub sent_at: Option<u64>,
    /// The sender is who the credential says
    pub authentic: bool,
    /// Nobody else could read the body
    pub confidential: bool,
    /// What was signed or encrypted, if it is not the body as it was sent
    pub plain: Option<Vec<u8>>,
}

impl<'a> Request<'a> {
    /// A delivery that has just arrived, with the usual tolerance and every hash function
    #[cfg(not(target_arch = "wasm32"))]
    pub fn of(body: &'a [u8], headers: &'a Headers, credentials: &'a [Credential]) -> Self {
        // A clock that stands before 1970 lets no signed time pass.
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let now = i64::try_from(now.as_millis()).unwrap_or(i64::MAX);
        let window = Window { now, tolerance: TOLERANCE };
        Self { body, headers, credentials, window, algorithms: Algorithm::ALL, allows_unauthenticated: false }
    }

    /// Returns each shared secret with its place
    ///
    /// # Errors
    ///
    /// There is no credential, or one of another kind.
    pub(super) fn shared(&self) -> Result<Vec<(usize, &'a [u8])>, Failure> {
        self.of_kind(&["secret"], |secret| match secret {
            Secret::Shared { bytes, .. } => Some(bytes.as_slice()),
            _ => None,
        })
    }

    /// Returns what `take` makes of each credential, with its place
    ///
    /// # Errors
    ///
    /// There is no credential, or one of which it makes nothing.
    pub(super) fn of_kind<T>(
        &self,
        kinds: &'static [&'static str],
        take: impl Fn(&'a Secret) -> Option<T>,
    ) -> Result<Vec<(usize, T)>, Failure> {
        if self.credentials.is_empty() {
            return Err(none());
        }
        let each = self.credentials.iter().enumerate();
        each.map(|(place, credential)| {
            take(&credential.secret).map(|of| (place, of)).ok_or_else(|| unusable(place, kinds))
        })
        .collect()
    }
}

/// There is no credential at all
pub(super) fn none() -> Failure {
    Failure::at(Code::NoCredentials, "/credentials".to_owned())
}

/// The scheme cannot use the credential at a place
pub(super) fn unusable(place: usize, kinds: &[&'static str]) -> Failure {
    let failure = Failure::credential(&at(place), "the scheme cannot use a credential of this kind");
    Failure { expected: kinds.to_vec(), ..failure }
}
