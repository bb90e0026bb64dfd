//! A check digit is not that of its field

use crate::identity::mrz::{Mrz as Mrz9303, check_digit};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::didit::payload::Mrz;
use crate::schema::node::Node;
use crate::schema::scalar::Id;

rule! {
    /// # What it checks
    ///
    /// One of the check digits of a machine-readable zone (`document_number_hash`, `birth_date_hash`,
    /// `expiry_date_hash`) is not that of the field beside it, or `final_hash` is not the last digit of `mrz_string`.
    ///
    /// # Why it matters
    ///
    /// The digits are computed from what is printed. A zone that was changed, or read wrongly, has others. The digits
    /// in `mrz_string` are the concern of `check-digits-wrong`.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `mrz`, Didit's `OpenAPI` document, <https://docs.didit.me>. How the digits are computed: ICAO Doc 9303 part 3,
    /// section 4.9, <https://www.icao.int/publications/doc-series/doc-9303>
    RULE = "didit-check-digit-differs", Contradicts, "a check digit of a machine-readable zone is not that of its field";
    de = "eine Prüfziffer einer maschinenlesbaren Zone passt nicht zu ihrem Feld";
    es = "un dígito de control de una zona de lectura mecánica no es el de su campo";
    fr = "un chiffre de contrôle d’une zone lisible n’est pas celui de son champ";
}

/// Computes the digits of the fields
pub fn check<'a>(zone: Node<'a, Mrz>, judging: &mut Judging<'a>) {
    if zone.is_absent() {
        return;
    }
    let of = zone.fields();
    for (field, digit, width) in [
        (of.document_number(), of.document_number_hash(), 9),
        (of.birth_date(), of.birth_date_hash(), 6),
        (of.expiry_date(), of.expiry_date_hash(), 6),
    ] {
        let computed = field.written().and_then(|text| digit_of(text, width));
        judging.doubt_beside(&RULE, differs(digit, computed), digit, field);
    }
    let whole = Mrz9303::of(of.mrz_string().written().unwrap_or_default());
    // A visa has no digit for the whole zone.
    let last = match whole.text() {
        [b'V', ..] => None,
        text => last_digit(text),
    };
    judging.doubt_beside(&RULE, differs(of.final_hash(), last), of.final_hash(), of.mrz_string());
}

/// Returns whether a digit is given and another than the computed one; a filler counts as 0
fn differs(given: Node<'_, Id>, computed: Option<u32>) -> bool {
    let given = given.written().map(|text| if text == "<" { Some(0) } else { text.trim().parse().ok() });
    given.is_some_and(|given: Option<u32>| computed.is_some() && given != computed)
}

/// Returns the check digit of a field, unless it does not fit into its place in a zone
fn digit_of(text: &str, width: usize) -> Option<u32> {
    let text = text.trim_end_matches('<');
    let fits = !text.is_empty()
        && text.len() <= width
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'<');
    // The filler at the end counts as 0.
    fits.then(|| check_digit(text.to_ascii_uppercase().as_bytes()))
}

/// Returns the digit of a whole zone
fn last_digit(zone: &[u8]) -> Option<u32> {
    let place = match zone.len() {
        90 => 59,
        72 => 71,
        88 => 87,
        _ => return None,
    };
    zone.get(place).filter(|digit| digit.is_ascii_digit()).map(|digit| u32::from(digit - b'0'))
}
