//! What was verified of a person

use super::form::{day, put, text};
use super::verified::{Claims, ClaimsAddress};
use crate::model::assured::Basis;
use crate::model::country::alpha3;
use crate::model::name::{Alike, alike};
use crate::model::verification::{Address, Check, CheckKind, CheckStatus, Document, Verification};

/// The claims of a verification; none if nothing of the person was verified
///
/// The phone is the one that somebody was reached by, and for a personal number the standard has no claim.
pub fn claims(verification: &Verification, basis: Basis) -> Option<Claims> {
    let person = match basis {
        Basis::Nothing => None,
        Basis::Document => verification.person.as_ref(),
    }?;
    let parts = [&person.given_name, &person.family_name].map(Option::as_deref);
    let holder = holder(&verification.documents, parts)?;
    // What names the person may be more than what stands on a document.
    let is_part = |name: &&str| alike(name, holder) == Alike::Same;
    let mut claims = Claims::default();
    let mut any =
        put(&mut claims.name, text(person.full_name.as_deref().filter(|name| holder.eq_ignore_ascii_case(name))));
    any |= put(&mut claims.given_name, text(person.given_name.as_deref().filter(is_part)));
    any |= put(&mut claims.middle_name, text(person.middle_name.as_deref().filter(is_part)));
    any |= put(&mut claims.family_name, text(person.family_name.as_deref().filter(is_part)));
    any |= put(&mut claims.birthdate, person.birth_date.as_deref().and_then(day));
    any |= put(&mut claims.gender, person.gender.as_deref().and_then(gender).map(str::to_owned));
    if let Some(code) = person.nationality.as_deref().and_then(alpha3) {
        claims.nationalities.push(code.to_owned());
        any = true;
    }
    // A provider that says whether it looked at the address of a verified person has to have found it right.
    let agrees = |check: &Check| check.kind != CheckKind::Address || check.status == CheckStatus::Passed;
    claims.address = person.address.as_ref().filter(|_| verification.checks.iter().all(agrees)).and_then(address);
    (any || claims.address.is_some()).then_some(claims)
}

/// The holder of the document that names the person; else of the first that names anybody
fn holder<'a>(documents: &'a [Document], parts: [Option<&str>; 2]) -> Option<&'a str> {
    let holders = || {
        let names = documents.iter().filter_map(|document| document.holder_name.as_deref());
        names.filter(|name| !name.trim().is_empty())
    };
    let is_named = |holder: &&str| parts.iter().flatten().all(|part| alike(part, holder) == Alike::Same);
    holders().find(is_named).or_else(|| holders().next())
}

/// Passports have a letter for it
fn gender(given: &str) -> Option<&'static str> {
    let is = |words: [&str; 2]| words.iter().any(|word| word.eq_ignore_ascii_case(given));
    match () {
        () if is(["female", "F"]) => Some("female"),
        () if is(["male", "M"]) => Some("male"),
        () => None,
    }
}

fn address(given: &Address) -> Option<ClaimsAddress> {
    let mut address = ClaimsAddress::default();
    let mut any = put(&mut address.locality, text(given.city.as_deref()));
    any |= put(&mut address.region, text(given.region.as_deref()));
    any |= put(&mut address.postal_code, text(given.postal_code.as_deref()));
    let code = given.country.as_deref().and_then(alpha3);
    let name = if code.is_none() { text(given.country.as_deref()) } else { None };
    any |= put(&mut address.country, name);
    any |= put(&mut address.country_code, code.map(str::to_owned));
    // A line by itself is the whole address.
    let line = if any { &mut address.street_address } else { &mut address.formatted };
    any |= put(line, text(given.line.as_deref()));
    any.then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::verification::Person;

    fn of(person: Person) -> Option<Claims> {
        let documents = vec![Document { holder_name: Some("B".to_owned()), ..Document::default() }];
        claims(&Verification { person: Some(person), documents, ..Verification::default() }, Basis::Document)
    }

    #[test]
    fn a_person_is_verified_only_on_the_basis_that_the_event_has() {
        let document =
            |holder: Option<&str>| Document { holder_name: holder.map(str::to_owned), ..Document::default() };
        let named = || Verification {
            person: Some(Person { full_name: Some("A".to_owned()), ..Person::default() }),
            ..Verification::default()
        };
        let with = |holder| Verification { documents: vec![document(holder)], ..named() };
        assert!(claims(&named(), Basis::Document).is_none());
        assert!(claims(&with(None), Basis::Document).is_none());
        assert!(claims(&with(Some(" ")), Basis::Document).is_none());
        assert!(claims(&with(Some("A")), Basis::Document).is_some());
        assert!(claims(&with(Some("A")), Basis::Nothing).is_none());
        assert!(claims(&Verification::default(), Basis::Document).is_none());
    }

    #[test]
    fn what_the_standard_has_no_claim_or_no_form_for_is_left_out() {
        let person = Person {
            given_name: Some(" ".to_owned()),
            birth_date: Some("1988-11-16T23:00:00Z".to_owned()),
            gender: Some("X".to_owned()),
            nationality: Some("Utopian".to_owned()),
            phone: Some("+15550100123".to_owned()),
            personal_number: Some("1".to_owned()),
            address: Some(Address { line: Some(String::new()), ..Address::default() }),
            ..Person::default()
        };
        assert!(of(person).is_none());
    }

    #[test]
    fn codes_are_the_standard_s_own() {
        for (given, gender) in [("F", Some("female")), ("Male", Some("male")), ("MALE", Some("male")), ("<", None)] {
            let claims =
                of(Person { gender: Some(given.to_owned()), family_name: Some("B".to_owned()), ..Person::default() });
            assert_eq!(claims.unwrap().gender.as_deref(), gender);
        }
        for (given, code) in [("PT", vec!["PRT"]), ("prt", vec!["PRT"]), ("Portugal", vec![]), ("", vec![])] {
            let person =
                Person { nationality: Some(given.to_owned()), family_name: Some("B".to_owned()), ..Person::default() };
            assert_eq!(of(person).unwrap().nationalities, code);
        }
    }

    #[test]
    fn a_whole_name_that_no_document_has_is_not_claimed() {
        for (holder, name, is_claimed) in [
            ("Anna Maria Eriksson", "ANNA MARIA ERIKSSON", true),
            ("Anna Maria Eriksson", "Anna Eriksson", false),
            ("Anna Maria Eriksson", "Mallory Eriksson", false),
        ] {
            let own = |text: &str| Some(text.to_owned());
            let person = Person { full_name: own(name), family_name: own("Eriksson"), ..Person::default() };
            let documents = vec![Document::default(), Document { holder_name: own(holder), ..Document::default() }];
            let of = Verification { person: Some(person), documents, ..Verification::default() };
            let claims = claims(&of, Basis::Document).unwrap();
            assert_eq!(claims.name.as_deref(), is_claimed.then_some(name));
            assert_eq!(claims.family_name.as_deref(), Some("Eriksson"));
        }
    }

    #[test]
    fn a_part_of_a_name_that_no_document_has_is_not_claimed() {
        let own = |text: &str| Some(text.to_owned());
        let person = Person {
            given_name: own("ANNA"),
            middle_name: own("Zoë"),
            family_name: own("Müller-Eriksson"),
            ..Person::default()
        };
        for (holder, middle) in [("Anna Maria Mueller Eriksson", None), ("Müller Eriksson Anna Zoe", own("Zoë"))] {
            let documents = vec![Document { holder_name: own(holder), ..Document::default() }];
            let of = Verification { person: Some(person.clone()), documents, ..Verification::default() };
            let claims = claims(&of, Basis::Document).unwrap();
            assert_eq!((claims.given_name, claims.family_name), (own("ANNA"), own("Müller-Eriksson")));
            assert_eq!(claims.middle_name, middle);
        }
    }

    #[test]
    fn a_name_is_of_one_document_alone() {
        let own = |text: &str| Some(text.to_owned());
        let holder = |name: &str| Document { holder_name: own(name), ..Document::default() };
        for (given, family, claimed) in [
            ("Anna", "Eriksson", (own("Anna"), own("Eriksson"))),
            ("Zoe", "Stranger", (own("Zoe"), own("Stranger"))),
            ("Anna", "Stranger", (own("Anna"), None)),
        ] {
            let person = Person { given_name: own(given), family_name: own(family), ..Person::default() };
            let documents = vec![holder(" "), holder("Anna Eriksson"), holder("Zoe Stranger")];
            let of = Verification { person: Some(person), documents, ..Verification::default() };
            let claims = claims(&of, Basis::Document).unwrap();
            assert_eq!((claims.given_name, claims.family_name), claimed);
        }
    }

    #[test]
    fn an_address_of_which_a_check_is_not_passed_is_not_claimed() {
        use CheckStatus::{Error, Failed, Flagged, NotPerformed, Passed, Unknown};
        let check = |kind, status| Check {
            kind,
            name: String::new(),
            status,
            counts: false,
            score: None,
            threshold: None,
            pointer: String::new(),
        };
        let is_claimed = |checks| {
            let address = Some(Address { city: Some("Nowhere".to_owned()), ..Address::default() });
            let person = Person { family_name: Some("B".to_owned()), address, ..Person::default() };
            let documents = vec![Document { holder_name: Some("B".to_owned()), ..Document::default() }];
            let of = Verification { person: Some(person), documents, checks, ..Verification::default() };
            claims(&of, Basis::Document).unwrap().address.is_some()
        };
        assert!(is_claimed(vec![]));
        assert!(is_claimed(vec![check(CheckKind::Address, Passed), check(CheckKind::Data, Failed)]));
        for status in [Failed, Flagged, NotPerformed, Error, Unknown] {
            assert!(!is_claimed(vec![check(CheckKind::Address, status), check(CheckKind::Address, Passed)]));
        }
    }

    #[test]
    fn an_address_in_one_piece_is_a_formatted_one() {
        let line = || Some("1 Nowhere Row".to_owned());
        let whole = address(&Address { line: line(), ..Address::default() }).unwrap();
        assert_eq!((whole.formatted, whole.street_address), (line(), None));
        let parts = address(&Address { line: line(), city: Some("Nowhere".to_owned()), ..Address::default() }).unwrap();
        assert_eq!((parts.formatted, parts.street_address), (None, line()));
    }

    #[test]
    fn a_country_is_a_code_or_else_a_name() {
        for (given, name, code) in
            [("GB", None, Some("GBR")), ("GBR", None, Some("GBR")), ("Utopia", Some("Utopia"), None)]
        {
            let address = address(&Address { country: Some(given.to_owned()), ..Address::default() }).unwrap();
            assert_eq!((address.country.as_deref(), address.country_code.as_deref()), (name, code));
        }
    }
}
