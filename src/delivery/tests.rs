//! Published vectors, and round trips of every scheme

use super::bytes::{from_base64, hex};
use super::credential::Credential;
use super::encrypted::encrypt;
use super::failure::Code;
use super::headers::Headers;
use super::keys::Jwk;
use super::mac::{hmac, sha256};
use super::outcome::{Outcome, outcome};
use super::request::Request;
use super::schemes::{Chosen, all, chosen, headers_of, named};
use super::sign::{Choice, sign};
use super::window::{TOLERANCE, Window};
use crate::providers::scheme::{Algorithm, Family, Form};
use base64ct::{Base64UrlUnpadded, Encoding};

const NOW: u64 = 1_767_225_600;

/// Verifies by a scheme of a name
fn verified(
    scheme: &str,
    body: &[u8],
    headers: &[(&str, &str)],
    credentials: &[Credential],
    now: u64,
) -> Result<(Outcome, Option<Vec<u8>>), Code> {
    let scheme = *named(scheme).unwrap();
    let headers = Headers::of(headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let window = Window { now: i64::try_from(now).unwrap() * 1000, tolerance: TOLERANCE };
    let request = Request {
        body,
        headers: &headers,
        credentials,
        window,
        algorithms: Algorithm::ALL,
        allows_unauthenticated: true,
    };
    let chosen = Chosen { provider: None, scheme, event_id: scheme.event_id };
    outcome(&chosen, &request).map_err(|failure| failure.code)
}

fn secret(text: &str) -> Credential {
    Credential::shared(Some("main"), text.as_bytes(), true).unwrap()
}

fn unhex(text: &str) -> Vec<u8> {
    let text: String = text.split_whitespace().collect();
    base16ct::lower::decode_vec(text).unwrap()
}

#[test]
fn hmacs_are_those_of_rfc_4231() {
    let long = [0xaa; 131];
    for (key, data, sha256, sha512) in [
        (
            &[0x0b; 20][..],
            &b"Hi There"[..],
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
            "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cdedaa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854",
        ),
        (
            b"Jefe",
            b"what do ya want for nothing?",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737",
        ),
        (
            &[0xaa; 20],
            &[0xdd; 50],
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
            "fa73b0089d56a284efb0f0756c890be9b1b5dbdd8ee81a3655f83e33b2279d39bf3e848279a722c806b485a47e67c807b946a337bee8942674278859e13292fb",
        ),
        (
            &long,
            b"Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
            "80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f3526b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598",
        ),
    ] {
        assert_eq!(hex(&hmac(Algorithm::Sha256, key, &[data])), sha256);
        assert_eq!(hex(&hmac(Algorithm::Sha512, key, &[data])), sha512);
    }
}

#[test]
fn the_sha_1_hmac_is_that_of_rfc_2202() {
    let mac = hmac(Algorithm::Sha1, b"Jefe", &[b"what do ya ", b"want for nothing?"]);
    assert_eq!(hex(&mac), "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
}

#[test]
fn aes_256_cbc_is_that_of_sp_800_38a() {
    let key: [u8; 32] = unhex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4").try_into().unwrap();
    let iv: [u8; 16] = core::array::from_fn(|place| u8::try_from(place).unwrap());
    let plain = unhex(
        "6bc1bee22e409f96e93d7e117393172a ae2d8a571e03ac9c9eb76fac45af8e51 30c81c46a35ce411e5fbc1191a0a52ef f69f2445df4f9b17ad2b417be66c3710",
    );
    let cipher = unhex(
        "f58c4c04d6e5f1ba779eabfb5f7bfbd6 9cfc4e967edb808d679f777bc6702c7d 39f23369a9d9bacfa530e26304231461 b2eb05e2c39be9fcda6c19078c6a9d1b",
    );
    let (body, header) = encrypt(&key, &iv, &plain);
    let body = from_base64(&body).unwrap();
    assert_eq!(body.get(..64), Some(cipher.as_slice()));
    assert_eq!(body.len(), 80, "a whole block of padding follows a whole block");
    assert_eq!(from_base64(&header).unwrap(), iv);
}

#[test]
fn the_token_of_rfc_7515_is_verified_by_its_key_and_by_no_other() {
    let token = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
    let key = Credential::p256(None, &RFC_7515).unwrap();
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let signature = Base64UrlUnpadded::decode_vec(signature).unwrap();
    let super::credential::Secret::Key(key) = &key.secret else { panic!() };
    assert!(key.verifies_p256(signed.as_bytes(), &signature));
    assert!(!key.verifies_p256(&signed.as_bytes()[1..], &signature));
    for at in 0..signature.len() {
        let mut other = signature.clone();
        other[at] ^= 1;
        assert!(!key.verifies_p256(signed.as_bytes(), &other), "{at}");
    }
}

const RFC_7515: Jwk<'static> = Jwk {
    kty: "EC",
    crv: "P-256",
    alg: None,
    x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
    y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
    d: Some("jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"),
    kid: Some("key-1"),
    expired_at: None,
};

#[test]
fn ed25519_is_that_of_rfc_8032() {
    for (seed, public, message, signature) in [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        ),
    ] {
        let text = |bytes: &str, prefix: &str| [prefix, &super::bytes::base64(&unhex(bytes))].concat();
        let private = Credential::ed25519(None, &text(seed, "whsk_"), "").unwrap();
        let super::credential::Secret::Key(private) = &private.secret else { panic!() };
        assert_eq!(private.sign_ed25519(&unhex(message)), Some(text(signature, "")));
        let both = Credential::ed25519(None, &text(&[seed, public].concat(), "whsk_"), "");
        assert!(both.is_ok(), "a private key may have its public half behind it");
        let public = Credential::ed25519(None, &text(public, "whpk_"), "").unwrap();
        let super::credential::Secret::Key(public) = &public.secret else { panic!() };
        assert!(public.verifies_ed25519(&unhex(message), &text(signature, "")));
        assert!(!public.verifies_ed25519(b"other", &text(signature, "")));
        assert_eq!(public.sign_ed25519(b""), None);
    }
    // The neutral element, of which every signature is.
    let weak = super::bytes::base64(&unhex("0100000000000000000000000000000000000000000000000000000000000000"));
    assert!(Credential::ed25519(None, &["whpk_", &weak].concat(), "").is_err());
}

#[test]
fn the_example_of_the_standard_webhooks_specification_is_verified() {
    let headers = [
        ("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"),
        ("webhook-timestamp", "1614265330"),
        ("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="),
    ];
    let body = b"{\"test\": 2432232314}";
    let credentials = [secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")];
    let (known, _) = verified("standard-webhooks", body, &headers, &credentials, 1_614_265_330).unwrap();
    assert_eq!(known.id.as_deref(), Some("msg_p5jXN8AQM9LWM0D4loKWxJek"));
    assert_eq!(known.sent_at, Some(1_614_265_330));
}

#[test]
fn the_vectors_of_the_providers_facts_are_verified() {
    let veriff = r#"{"id":"00000000-0000-4000-8000-000000000002","feature":"selfid","code":7002,"action":"submitted","vendorData":null}"#;
    let sumsub = r#"{"applicantId":"000000000000000000000003","type":"applicantPending","reviewStatus":"pending"}"#;
    let onfido = r#"{"payload":{"resource_type":"check","action":"check.completed","object":{"id":"00000000-0000-4000-8000-000000000001","status":"complete"}}}"#;
    let persona = r#"{"data":{"type":"event","id":"evt_invented0004","attributes":{"name":"inquiry.created"}}}"#;
    let stripe = r#"{"id":"evt_invented0005","object":"event","type":"identity.verification_session.created"}"#;
    for (scheme, key, body, headers, id, weak) in [
        (
            "onfido",
            "tok_invented_0001",
            onfido,
            &[("X-SHA2-Signature", "d8a472affa27add18534cb9b756f945ff7a7a855239601e6cda6d75b1d4c13a3")][..],
            None,
            false,
        ),
        (
            "veriff",
            "invented-shared-secret",
            veriff,
            &[("x-hmac-signature", "823d1dcd3d11bc3abed51d4a4d1b3bf5195e9ec8359cc07d28af6d21d2a93cf1")],
            None,
            false,
        ),
        (
            "veriff-legacy",
            "invented-shared-secret",
            veriff,
            &[("x-signature", "f47dcc7f63c8bb0316d88b694a772e8fbb1c3aadd3d722c7f7d5de4135bd44e3")],
            None,
            true,
        ),
        (
            "persona",
            "wbhsec_invented",
            persona,
            &[(
                "Persona-Signature",
                "t=1767225600,v1=86c7cb364b477a6998abd163063c238d27ae5d6ee27e5307c7dd29e7d9d780b3",
            )],
            Some("evt_invented0004"),
            false,
        ),
        (
            "stripe",
            "whsec_invented",
            stripe,
            &[("Stripe-Signature", "t=1767225600,v1=751a528327a4b09b0ad69346466d95b9abf61b41600a535d39c3d4fb7568c3d5")],
            Some("evt_invented0005"),
            false,
        ),
        (
            "sumsub",
            "invented-webhook-secret",
            sumsub,
            &[("x-payload-digest", "d90058134935d9410f47dd907ac7e1c6bd52b7633cda6302c8a55c475bdb582a")],
            None,
            false,
        ),
        (
            "sumsub",
            "invented-webhook-secret",
            sumsub,
            &[
                ("x-payload-digest", "56fc45bd9911479990cba2e60e00a802420d8da8"),
                ("x-payload-digest-alg", "HMAC_SHA1_HEX"),
            ],
            None,
            true,
        ),
        (
            "sumsub",
            "invented-webhook-secret",
            sumsub,
            &[
                (
                    "x-payload-digest",
                    "d09f749ebae83b73630c7ee7dae21a7d0600621a76f8a92537365350bce98f45761bd17d0b6ecf31c50359f3937e70199646d90611d797c4dee06031dd5ecf58",
                ),
                ("x-payload-digest-alg", "HMAC_SHA512_HEX"),
            ],
            None,
            false,
        ),
    ] {
        let (known, plain) = verified(scheme, body.as_bytes(), headers, &[secret(key)], NOW).unwrap();
        assert!(known.authentic && !known.confidential, "{scheme}");
        assert_eq!((known.weak, known.id.as_deref(), plain), (weak, id, None), "{scheme}");
        assert_eq!(verified(scheme, body.as_bytes(), headers, &[secret("other")], NOW), Err(Code::NoMatch), "{scheme}");
    }
}

#[test]
fn each_signature_of_didit_is_verified_by_its_scheme_if_the_header_repeats_the_time_of_the_body() {
    let body = r#"{"event_id":"evt-invented-7","webhook_type":"status.updated","timestamp":1767225600,"created_at":1767225596,"session_id":"00000000-0000-4000-8000-000000000006","status":"Approved","vendor_data":"klant-é/1","decision":{"liveness_checks":[{"score":94.0,"face_quality":87.25}]}}"#;
    let (sorted, ascii, raw) = (
        "a70cad7602ecd78ece2a7f1a8dbcd9731c5be7f8bb30631e3d6ef61bcc5a6283",
        "f3444e89edb62f32bc61f99463eac2b603a032fca8ee00e4a9145780139472a1",
        "806bff216b232e508e50b10599c85834f169c829c6823fa6ad1c307c53bc6a11",
    );
    let key = [secret("invented-destination-secret")];
    for (scheme, header, signature, form) in [
        ("didit-v2", "X-Signature-V2", sorted, "sorted-json"),
        ("didit-v2", "X-Signature-V2", ascii, "sorted-ascii-json"),
        ("didit", "X-Signature", raw, "raw"),
    ] {
        let sent = |time| [(header, signature), ("X-Timestamp", time)];
        let (known, _) = verified(scheme, body.as_bytes(), &sent("1767225600"), &key, NOW).unwrap();
        assert!(known.authentic && !known.weak, "{scheme}");
        assert_eq!((known.form, known.id.as_deref()), (Some(form), Some("evt-invented-7")), "{scheme}");
        assert_eq!(known.sent_at, Some(1_767_225_600), "{scheme}");
        let another = verified(scheme, body.as_bytes(), &sent("1767225601"), &key, NOW);
        assert_eq!(another, Err(Code::MalformedHeader), "{scheme}");
        let late = verified(scheme, body.as_bytes(), &sent("1767225600"), &key, NOW + 301);
        assert_eq!(late, Err(Code::TooOld), "{scheme}");
        let other = body.replace("Approved", "Declined");
        assert_eq!(verified(scheme, other.as_bytes(), &sent("1767225600"), &key, NOW), Err(Code::NoMatch), "{scheme}");
    }
}

/// A credential with which a scheme can both sign and verify
fn credential_for(family: &Family<'_>) -> Vec<Credential> {
    let seed = super::bytes::base64(&[7; 32]);
    match family {
        Family::Hmac(_) | Family::Timestamped { .. } | Family::Digest { .. } => vec![secret("s3cret")],
        Family::Standard { .. } => vec![
            secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
            Credential::ed25519(Some("main"), &["whsk_", &seed].concat(), "").unwrap(),
        ],
        Family::Token { .. } => vec![Credential::p256(Some("main"), &RFC_7515).unwrap()],
        Family::Static => vec![Credential::agreed(Some("main"), "X-Token", "v").unwrap()],
        Family::Basic => vec![Credential::basic(Some("main"), "user", "pass").unwrap()],
        Family::Bearer => vec![Credential::bearer(Some("main"), "t0ken").unwrap()],
        Family::Encrypted { .. } | Family::Unsigned => Vec::new(),
    }
}

#[test]
fn what_is_signed_by_a_scheme_is_verified_by_it_in_each_form_and_by_no_other_credential() {
    let body = format!(r#"{{"id":"e1","event_id":"e1","timestamp":{NOW},"b":{{"z":1.50,"a":"é/"}}}}"#);
    let mut rounds = 0;
    for scheme in all() {
        let forms = match scheme.family {
            Family::Hmac(mac) => mac.forms,
            Family::Digest { forms, .. } => forms,
            _ => &[Form::Raw],
        };
        for credential in &credential_for(&scheme.family) {
            for &form in forms {
                let form = matches!(scheme.family, Family::Hmac(_) | Family::Digest { .. }).then_some(form);
                let choice = Choice { credential, sent_at: NOW, id: "msg_1", form, algorithm: None };
                let headers = sign(scheme, body.as_bytes(), &choice).unwrap();
                let read = headers_of(scheme);
                let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
                for (name, _) in &headers {
                    assert!(
                        read.contains(name) || matches!(scheme.family, Family::Static),
                        "{} reads {name}",
                        scheme.name
                    );
                }
                let one = [secret("whsec_bm90IHRoaXMgb25l"), credential.clone()];
                let credentials = if credential.kind() == "secret" { &one[..] } else { &one[1..] };
                let (known, plain) = verified(scheme.name, body.as_bytes(), &headers, credentials, NOW + 299).unwrap();
                assert_eq!(known.credential.as_deref(), Some("main"), "{}", scheme.name);
                assert!(known.authentic && !known.confidential);
                assert!(form.is_none() || known.form == form.map(Form::name), "{}", scheme.name);
                assert_eq!(
                    plain.is_some(),
                    !matches!(form, None | Some(Form::Raw | Form::Secret | Form::HashedSecret))
                );
                let other = body.replace("e1", "e2");
                let changed = verified(scheme.name, other.as_bytes(), &headers, credentials, NOW);
                let binds = !matches!(scheme.family, Family::Static | Family::Basic | Family::Bearer);
                assert_eq!(changed.err(), binds.then_some(Code::NoMatch), "{}", scheme.name);
                let late = verified(scheme.name, body.as_bytes(), &headers, credentials, NOW + 301);
                assert_eq!(late.err(), known.sent_at.map(|_| Code::TooOld), "{}", scheme.name);
                let early = verified(scheme.name, body.as_bytes(), &headers, credentials, NOW - 301);
                assert_eq!(early.err(), known.sent_at.map(|_| Code::FromTheFuture), "{}", scheme.name);
                assert!(!format!("{credential:?}").contains("s3cret"));
                rounds += 1;
            }
        }
    }
    assert!(rounds > 20, "{rounds}");
}

#[test]
fn a_scheme_follows_from_a_provider_or_is_named() {
    let meant = |provider, scheme, kind| {
        chosen(provider, scheme, kind).map(|chosen| chosen.scheme.name).map_err(|failure| failure.pointer)
    };
    assert_eq!(meant(Some("bive"), None, None), Ok("bive"));
    assert_eq!(meant(Some("preventor"), Some("basic"), None), Ok("basic"));
    assert_eq!(meant(Some("idverse"), None, Some("header")), Ok("static"));
    assert_eq!(meant(Some("idwise"), None, Some("token")), Ok("bearer"));
    assert_eq!(meant(None, Some("stripe"), None), Ok("stripe"));
    for (provider, scheme, kind, pointer) in [
        (None, None, None, "/scheme"),
        (Some("idverse"), None, Some("token"), "/scheme"),
        (Some("idwise"), None, None, "/scheme"),
        (Some("onespan"), None, Some("header"), "/scheme"),
        (Some("nobody"), None, None, "/provider"),
        (None, Some("nothing"), None, "/scheme"),
    ] {
        assert_eq!(meant(provider, scheme, kind), Err(pointer.to_owned()), "{provider:?} {scheme:?}");
    }
}

#[test]
fn an_encrypted_body_is_confidential_and_only_with_a_second_credential_authentic() {
    let body = br#"{"ticket":"t-1"}"#;
    let key = Credential::encryption(Some("key"), &[b'k'; 32], true).unwrap();
    let (text, iv) = encrypt(&[b'k'; 32], &[9; 16], body);
    let headers = [("x-pvt-cipher-iv", iv.as_str()), ("x-token", "v")];
    let (known, plain) = verified("preventor", text.as_bytes(), &headers, core::slice::from_ref(&key), NOW).unwrap();
    assert_eq!((known.authentic, known.confidential, plain.as_deref()), (false, true, Some(&body[..])));
    let agreed = |value| Credential::agreed(Some("agreed"), "x-token", value).unwrap();
    let (known, _) = verified("preventor", text.as_bytes(), &headers, &[key.clone(), agreed("v")], NOW).unwrap();
    assert_eq!((known.authentic, known.confidential, known.credential.as_deref()), (true, true, Some("agreed")));
    assert_eq!(verified("preventor", text.as_bytes(), &headers, &[key, agreed("w")], NOW).err(), Some(Code::NoMatch));
    assert_eq!(
        verified("preventor", text.as_bytes(), &headers, &[agreed("v")], NOW).err(),
        Some(Code::InvalidCredential)
    );
}

#[test]
fn every_failure_to_decrypt_is_the_same() {
    let key = [Credential::encryption(None, &[b'k'; 32], true).unwrap()];
    let (text, iv) = encrypt(&[b'k'; 32], &[9; 16], br#"{"ticket":"t-1","a":"0123456789abcdef"}"#);
    let cipher = from_base64(&text).unwrap();
    let fails = |body: &[u8], iv: &str| {
        assert_eq!(
            verified("preventor", body, &[("x-pvt-cipher-iv", iv)], &key, NOW).err(),
            Some(Code::DecryptionFailed)
        );
    };
    for at in 0..cipher.len() {
        for bit in 0..8 {
            let mut other = cipher.clone();
            other[at] ^= 1 << bit;
            let body = super::bytes::base64(&other);
            match verified("preventor", body.as_bytes(), &[("x-pvt-cipher-iv", &iv)], &key, NOW) {
                // A changed block leaves JSON where its garbage happens to be text, and the sender still unproven.
                Ok((known, _)) => assert!(!known.authentic),
                Err(code) => assert_eq!(code, Code::DecryptionFailed),
            }
        }
    }
    for cut in 0..text.len() {
        fails(&text.as_bytes()[..cut], &iv);
    }
    for iv in
        ["", "AAAA", &super::bytes::base64(&[9; 15]), &super::bytes::base64(&[9; 17]), &super::bytes::base64(&[8; 16])]
    {
        fails(text.as_bytes(), iv);
    }
    let (no_json, iv) = encrypt(&[b'k'; 32], &[9; 16], b"ticket");
    fails(no_json.as_bytes(), &iv);
}

#[test]
fn a_hash_of_a_known_text_is_known() {
    assert_eq!(hex(&sha256(&[b"a", b"bc"])), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
