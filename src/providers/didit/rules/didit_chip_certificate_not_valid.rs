//! The certificate of a chip was not valid

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::didit::payload::NfcVerification;
use crate::schema::date::instant;
use crate::schema::node::Node;
use crate::schema::scalar::Time;

rule! {
    /// # What it checks
    ///
    /// The session is approved, but it was created before `not_valid_before` or after `not_valid_after` of the
    /// certificate with which a chip's data is signed.
    ///
    /// # Why it matters
    ///
    /// The signature of a chip is worth as much as the certificate behind it.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `certificate_summary`, Didit's `OpenAPI` document, <https://docs.didit.me>
    RULE = "didit-chip-certificate-not-valid", Contradicts, "the certificate of a chip was not valid when the session was made";
    de = "das Zertifikat eines Chips war bei der Sitzung nicht gültig";
    es = "el certificado de un chip no era válido durante la sesión";
    fr = "le certificat d’une puce n’était pas valable lors de la session";
}

/// Compares the days of a certificate with that of the session
pub fn check<'a>(chip: Node<'a, NfcVerification>, session: Node<'a, Time>, judging: &mut Judging<'a>) {
    let certificate = chip.certificate_summary();
    let moment = |time: Node<'a, Time>| instant(time.written()?);
    let Some(made) = moment(session) else { return };
    let (from, to) = (certificate.not_valid_before(), certificate.not_valid_after());
    judging.doubt_beside(&RULE, moment(from).is_some_and(|from| made < from), from, session);
    judging.doubt_beside(&RULE, moment(to).is_some_and(|to| made > to), to, session);
}
