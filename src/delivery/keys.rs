//! Key pairs, of which a verifier needs the public half alone

#[cfg(any(feature = "asymmetric", not(target_arch = "wasm32")))]
pub use self::built::Key;
#[cfg(not(any(feature = "asymmetric", not(target_arch = "wasm32"))))]
pub use self::unbuilt::Key;

/// A JSON Web Key, each member as it is written
#[derive(Clone, Copy, Default)]
pub struct Jwk<'a> {
    /// `EC`
    pub kty: &'a str,
    /// `P-256`
    pub crv: &'a str,
    /// `ES256`, if it is given
    pub alg: Option<&'a str>,
    /// The first coordinate, in base64url
    pub x: &'a str,
    /// The second coordinate, in base64url
    pub y: &'a str,
    /// The private half, in base64url
    pub d: Option<&'a str>,
    /// The id
    pub kid: Option<&'a str>,
    /// The time from which it is no longer valid, in seconds since 1970
    pub expired_at: Option<u64>,
}

#[cfg(any(feature = "asymmetric", not(target_arch = "wasm32")))]
mod built {
    use super::Jwk;
    use crate::delivery::bytes::{base64, from_base64};
    use crate::delivery::failure::Failure;
    use base64ct::{Base64UrlUnpadded, Encoding};
    use core::fmt;
    use p256::ecdsa::signature::{Signer, Verifier};
    use p256::ecdsa::{Signature, SigningKey, VerifyingKey};
    use zeroize::Zeroizing;

    /// A key, of which only the kind is ever printed
    #[derive(Clone)]
    pub struct Key(Pair);

    /// Boxed, because they are many times as large as other credentials
    #[derive(Clone)]
    enum Pair {
        Ed25519 {
            public: Box<ed25519_dalek::VerifyingKey>,
            private: Option<Box<ed25519_dalek::SigningKey>>,
        },
        P256 {
            public: Box<VerifyingKey>,
            private: Option<Box<SigningKey>>,
            kid: Option<String>,
            expired_at: Option<u64>,
        },
    }

    impl fmt::Debug for Key {
        fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
            to.write_str(self.kind())
        }
    }

    impl Key {
        /// A key of Standard Webhooks, by its text
        ///
        /// # Errors
        ///
        /// It is none.
        pub fn ed25519(text: &str, pointer: &str) -> Result<Self, Failure> {
            let wrong = || Failure::credential(pointer, "expected `whpk_` or `whsk_` and a key in base64");
            let pair = if let Some(public) = text.strip_prefix("whpk_") {
                let public = from_base64(public).and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
                let public = public.and_then(|bytes| ed25519_dalek::VerifyingKey::from_bytes(&bytes).ok());
                // Under a weak key, a signature fits any message.
                let public = public.filter(|public| !public.is_weak()).ok_or_else(wrong)?;
                Pair::Ed25519 { public: Box::new(public), private: None }
            } else {
                let private = Zeroizing::new(text.strip_prefix("whsk_").and_then(from_base64).ok_or_else(wrong)?);
                let private = match private.as_slice() {
                    seed if seed.len() == 32 => seed.first_chunk().map(ed25519_dalek::SigningKey::from_bytes),
                    both => {
                        both.try_into().ok().and_then(|both| ed25519_dalek::SigningKey::from_keypair_bytes(both).ok())
                    }
                };
                let private = private.ok_or_else(wrong)?;
                Pair::Ed25519 { public: Box::new(private.verifying_key()), private: Some(Box::new(private)) }
            };
            Ok(Self(pair))
        }

        /// A key of P-256
        ///
        /// # Errors
        ///
        /// It is none.
        pub fn p256(jwk: &Jwk<'_>) -> Result<Self, Failure> {
            let wrong = || Failure::credential("/jwk", "expected a JSON Web Key of type `EC` on the curve `P-256`");
            let is_one = jwk.kty == "EC" && jwk.crv == "P-256" && jwk.alg.is_none_or(|alg| alg == "ES256");
            let is_plain = |kid: &str| kid.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"' && byte != b'\\');
            if !is_one || !jwk.kid.is_none_or(is_plain) {
                return Err(wrong());
            }
            let decode = |text: &str| Base64UrlUnpadded::decode_vec(text).ok().filter(|bytes| bytes.len() == 32);
            let point = [vec![4], decode(jwk.x).ok_or_else(wrong)?, decode(jwk.y).ok_or_else(wrong)?].concat();
            let public = VerifyingKey::from_sec1_bytes(&point).map_err(|_| wrong())?;
            let private = match jwk.d {
                None => None,
                Some(written) => {
                    let bytes = Zeroizing::new(decode(written).ok_or_else(wrong)?);
                    let private = SigningKey::from_slice(&bytes).map_err(|_| wrong())?;
                    Some(private).filter(|private| *private.verifying_key() == public).map(Box::new)
                }
            };
            if private.is_none() && jwk.d.is_some() {
                return Err(wrong());
            }
            let kid = jwk.kid.map(ToOwned::to_owned);
            Ok(Self(Pair::P256 { public: Box::new(public), private, kid, expired_at: jwk.expired_at }))
        }

        /// What kind of credential it is
        pub fn kind(&self) -> &'static str {
            match self.0 {
                Pair::Ed25519 { private: None, .. } => "publicKey",
                Pair::Ed25519 { .. } => "privateKey",
                Pair::P256 { .. } => "jwk",
            }
        }

        /// It is a key of Standard Webhooks
        pub fn is_ed25519(&self) -> bool {
            matches!(self.0, Pair::Ed25519 { .. })
        }

        /// The id of a JSON Web Key
        pub fn kid(&self) -> Option<&str> {
            match &self.0 {
                Pair::P256 { kid, .. } => kid.as_deref(),
                Pair::Ed25519 { .. } => None,
            }
        }

        /// The time from which it is no longer valid
        pub fn expired_at(&self) -> Option<u64> {
            match self.0 {
                Pair::P256 { expired_at, .. } => expired_at,
                Pair::Ed25519 { .. } => None,
            }
        }

        /// Whether a signature in base64 is this key's
        pub fn verifies_ed25519(&self, signed: &[u8], signature: &str) -> bool {
            let Pair::Ed25519 { public, .. } = &self.0 else { return false };
            let signature = from_base64(signature).and_then(|bytes| ed25519_dalek::Signature::from_slice(&bytes).ok());
            signature.is_some_and(|signature| public.verify_strict(signed, &signature).is_ok())
        }

        /// Whether an ES256 signature is this key's
        pub fn verifies_p256(&self, signed: &[u8], signature: &[u8]) -> bool {
            let Pair::P256 { public, .. } = &self.0 else { return false };
            Signature::from_slice(signature).is_ok_and(|signature| public.verify(signed, &signature).is_ok())
        }

        /// The signature of Standard Webhooks in base64; `None` without the private half
        pub fn sign_ed25519(&self, signed: &[u8]) -> Option<String> {
            let Pair::Ed25519 { private, .. } = &self.0 else { return None };
            Some(base64(&private.as_ref()?.sign(signed).to_bytes()))
        }

        /// The ES256 signature; `None` without the private half
        pub fn sign_p256(&self, signed: &[u8]) -> Option<Vec<u8>> {
            let Pair::P256 { private, .. } = &self.0 else { return None };
            let signature: Signature = private.as_ref()?.sign(signed);
            Some(signature.to_bytes().to_vec())
        }
    }
}

#[cfg(not(any(feature = "asymmetric", not(target_arch = "wasm32"))))]
mod unbuilt {
    use super::Jwk;
    use crate::delivery::failure::Failure;

    /// A key, of which this build has none
    #[derive(Clone, Debug)]
    pub enum Key {}

    const ELSEWHERE: &str = "keys of this kind need `idverdict/delivery/asymmetric`";

    impl Key {
        /// A key of Standard Webhooks, by its text
        pub fn ed25519(_: &str, pointer: &str) -> Result<Self, Failure> {
            Err(Failure::credential(pointer, ELSEWHERE))
        }

        /// A key of P-256
        pub fn p256(_: &Jwk<'_>) -> Result<Self, Failure> {
            Err(Failure::credential("/jwk", ELSEWHERE))
        }

        /// What kind of credential it is
        pub fn kind(&self) -> &'static str {
            match *self {}
        }

        /// It is a key of Standard Webhooks
        pub fn is_ed25519(&self) -> bool {
            match *self {}
        }

        /// The id of a JSON Web Key
        pub fn kid(&self) -> Option<&str> {
            match *self {}
        }

        /// The time from which it is no longer valid
        pub fn expired_at(&self) -> Option<u64> {
            match *self {}
        }

        /// Whether a signature in base64 is this key's
        pub fn verifies_ed25519(&self, _: &[u8], _: &str) -> bool {
            match *self {}
        }

        /// Whether an ES256 signature is this key's
        pub fn verifies_p256(&self, _: &[u8], _: &[u8]) -> bool {
            match *self {}
        }

        /// The signature of Standard Webhooks in base64; `None` without the private half
        pub fn sign_ed25519(&self, _: &[u8]) -> Option<String> {
            match *self {}
        }

        /// The ES256 signature; `None` without the private half
        pub fn sign_p256(&self, _: &[u8]) -> Option<Vec<u8>> {
            match *self {}
        }
    }
}
