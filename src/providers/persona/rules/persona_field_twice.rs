//! A field that is given in two spellings, and differently

use super::super::fields::Fields;
use super::super::payload::InquiryAttributes;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An inquiry is `approved`. Among its `fields`, one of the person's name, date of birth, number, address, email
    /// address or phone is there in two spellings, such as `name-last` and `name_last`, with two values.
    ///
    /// # Why it matters
    ///
    /// The keys of fields are the same whatever case the other keys have. Two of them are two statements about one
    /// thing, and a program reads only one of them.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `fields` in <https://docs.withpersona.com/api-reference/inquiries/retrieve-an-inquiry>. That the spellings mean
    /// one field is inferred.
    RULE = "persona-field-twice", Contradicts, "the inquiry has a field in two spellings with two values";
    de = "die Überprüfung hat ein Feld in zwei Schreibweisen mit zwei Werten";
    es = "la verificación tiene un campo escrito de dos formas con dos valores";
    fr = "la vérification a un champ écrit de deux façons avec deux valeurs";
}

/// Compares the values of each known field
pub fn check<'a>(inquiry: Node<'a, InquiryAttributes>, judging: &mut Judging<'a>) {
    let fields = Fields::of(inquiry);
    for name in Fields::KNOWN {
        let mut all = fields.every(name);
        let Some(first) = all.next() else { continue };
        for other in all {
            let differs = first.written().map(str::trim) != other.written().map(str::trim);
            judging.doubt_beside(&RULE, differs, other, first);
        }
    }
}
