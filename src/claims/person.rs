//! The verified claims about a person
//!
//! A claim is made only if a document or register that was read states it and no other document states something else.

use super::form::{day, put, text};
use super::verified::{Claims, ClaimsAddress};
use crate::identity::country::alpha3;
use crate::identity::name::{Likeness, Name, is_borne_out, is_placeholder, joined};
use crate::model::assured::Basis;
use crate::model::verification::{Address, Check, CheckKind, CheckStatus, Person, Verification};
use std::borrow::Cow;

/// Returns the claims of a verification, or `None` if no document names the person
///
/// The phone number is only how somebody was contacted, and the standard has no claim for a personal number.
pub fn claims(verification: &Verification<'_>, basis: Basis) -> Option<Claims> {
    let person = match basis {
        Basis::Nothing => None,
        Basis::Document => verification.person.as_ref(),
    }?;
    let holders = Holders(verification);
    let holder = holders.name(person)?;
    let part = |pick: Pick| {
        let part = pick(person).filter(|part| is_borne_out(part, &holder) && holders.agree_on(part, pick));
        text(part)
    };
    let full: Pick = |of| of.full_name.as_deref();
    let mut claims = Claims::default();
    let is_whole = |full: &str| holder.eq_ignore_ascii_case(full);
    let mut any = put(&mut claims.name, part(full).filter(|full| is_whole(full)));
    any |= put(&mut claims.given_name, part(|of| of.given_name.as_deref()));
    any |= put(&mut claims.middle_name, part(|of| of.middle_name.as_deref()));
    any |= put(&mut claims.family_name, part(|of| of.family_name.as_deref()));
    any |= put(&mut claims.birthdate, holders.agreed(person, |of| of.birth_date.as_deref().and_then(day)));
    let gender = holders.agreed(person, |of| of.gender.as_deref().and_then(gender));
    any |= put(&mut claims.gender, gender.map(str::to_owned));
    if let Some(code) = holders.agreed(person, |of| of.nationality.as_deref().and_then(alpha3)) {
        claims.nationalities.push(code.to_owned());
        any = true;
    }
    claims.address = person.address.as_ref().filter(|of| holders.bear_out(of)).and_then(address);
    (any || claims.address.is_some()).then_some(claims)
}

/// A text of a verification
type Text<'a> = Option<Cow<'a, str>>;

/// Returns a part of a name
type Pick = for<'p> fn(&'p Person<'_>) -> Option<&'p str>;

/// The holders of a verification's documents, as read from them
struct Holders<'a>(&'a Verification<'a>);

impl<'a> Holders<'a> {
    fn all(&self) -> impl Iterator<Item = &'a Person<'a>> + use<'a> {
        self.0.documents.iter().filter_map(|document| document.holder.as_ref())
    }

    /// Returns the name on the first document that contains the person's first and last name
    fn name(&self, person: &Person) -> Option<String> {
        let parts = [&person.given_name, &person.family_name].map(Option::as_deref);
        let is_named =
            |name: &String| parts.iter().flatten().all(|part| is_placeholder(part) || is_borne_out(part, name));
        self.all().filter_map(name).find(is_named)
    }

    /// Returns whether no document has a different name for a part; a name that cannot be compared does not count
    fn agree_on(&self, part: &str, pick: Pick) -> bool {
        let own = Name { full: Some(part), ..Name::default() };
        self.all().filter_map(pick).all(|other| {
            is_borne_out(part, other)
                || is_borne_out(other, part)
                || own.compare(&Name { full: Some(other), ..Name::default() }) == Likeness::Incomparable
        })
    }

    /// Returns a value of the person if at least one document states it and none states another
    fn agreed<T: PartialEq>(&self, person: &'a Person<'a>, pick: impl Fn(&'a Person<'a>) -> Option<T>) -> Option<T> {
        let said = pick(person)?;
        let mut read = self.all().filter_map(pick).peekable();
        (read.peek().is_some() && read.all(|other| other == said)).then_some(said)
    }

    /// Returns whether a document or register states an address and nothing speaks against it
    ///
    /// If a provider says whether it checked the address, the check must have passed.
    fn bear_out(&self, address: &Address) -> bool {
        let of_address = |check: &&Check| check.kind == CheckKind::Address;
        let mut checks = self.0.checks.iter().filter(of_address).peekable();
        let mut read = self.all().filter_map(|holder| holder.address.as_ref()).peekable();
        (checks.peek().is_some() || read.peek().is_some())
            && checks.all(|check| check.status == CheckStatus::Passed)
            && read.all(|other| agree(address, other))
    }
}

/// Returns the whole name of a holder
fn name(holder: &Person) -> Option<String> {
    let parts = [&holder.given_name, &holder.middle_name, &holder.family_name].map(Option::as_deref);
    text(holder.full_name.as_deref()).or_else(|| text(joined(&parts).as_deref()))
}

/// Returns whether two addresses agree in every part that both have
fn agree(one: &Address, other: &Address) -> bool {
    let plain = |part: &str| -> String {
        part.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_uppercase()).collect()
    };
    let same = |one: &Text<'_>, other: &Text<'_>| {
        one.as_deref().zip(other.as_deref()).is_none_or(|(one, other)| plain(one) == plain(other))
    };
    let country =
        |of: &Address<'_>| of.country.as_deref().map(|given| Cow::Owned(alpha3(given).unwrap_or(given).to_owned()));
    // One of them may contain the whole address in one text.
    let within = |one: &Text<'_>, other: &Text<'_>| {
        let both = one.as_deref().zip(other.as_deref()).map(|(one, other)| (plain(one), plain(other)));
        both.is_none_or(|(one, other)| one.contains(&other) || other.contains(&one))
    };
    within(&one.line, &other.line)
        && same(&one.city, &other.city)
        && same(&one.region, &other.region)
        && same(&one.postal_code, &other.postal_code)
        && same(&country(one), &country(other))
}

/// Returns the standard's value, also for the letter that passports use
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
    // A line without other parts is the whole address.
    let line = if any { &mut address.street_address } else { &mut address.formatted };
    any |= put(line, text(given.line.as_deref()));
    any.then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::verification::Document;
    use crate::schema::pointer::{OwnName, Pointer};

    /// Returns a document with this holder
    fn read(holder: Person<'_>) -> Document<'_> {
        Document { holder: Some(holder), ..Document::default() }
    }

    fn named(full: &str) -> Document<'_> {
        read(Person { full_name: Some(full.into()), ..Person::default() })
    }

    fn of(person: Person<'_>) -> Option<Claims> {
        let documents = vec![read(person.clone())];
        claims(&Verification { person: Some(person), documents, ..Verification::default() }, Basis::Document)
    }

    #[test]
    fn a_person_is_verified_only_if_the_event_says_what_the_data_comes_from() {
        let document = |holder: Option<&'static str>| holder.map_or_else(Document::default, named);
        let named = || Verification {
            person: Some(Person { full_name: Some("A".into()), ..Person::default() }),
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
    fn a_value_without_a_claim_or_a_form_in_the_standard_is_omitted() {
        let person = Person {
            given_name: Some(" ".into()),
            birth_date: Some("1988-11-16T23:00:00Z".into()),
            gender: Some("X".into()),
            nationality: Some("Utopian".into()),
            phone: Some("+15550100123".into()),
            personal_number: Some("1".into()),
            address: Some(Address { line: Some("".into()), ..Address::default() }),
            ..Person::default()
        };
        assert!(of(person).is_none());
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        for (given, gender) in [("F", Some("female")), ("Male", Some("male")), ("MALE", Some("male")), ("<", None)] {
            let claims = of(Person { gender: Some(given.into()), family_name: Some("B".into()), ..Person::default() });
            assert_eq!(claims.unwrap().gender.as_deref(), gender);
        }
        for (given, code) in [("PT", vec!["PRT"]), ("prt", vec!["PRT"]), ("Portugal", vec![]), ("", vec![])] {
            let person = Person { nationality: Some(given.into()), family_name: Some("B".into()), ..Person::default() };
            assert_eq!(of(person).unwrap().nationalities, code);
        }
    }

    #[test]
    fn a_placeholder_is_not_claimed_and_does_not_hinder_other_claims() {
        let own = |text: &'static str| Some(text.into());
        for given in ["Not available", "не указано", "無"] {
            let address = Some(Address { line: own(given), city: own("N/A"), ..Address::default() });
            let person = Person { given_name: own(given), family_name: own("Berg"), address, ..Person::default() };
            let claims = of(person).unwrap();
            assert_eq!((claims.given_name, claims.family_name.as_deref()), (None, Some("Berg")), "{given}");
            assert!(claims.address.is_none(), "{given}");
        }
    }

    #[test]
    fn a_whole_name_that_no_document_has_is_not_claimed() {
        for (holder, name, is_claimed) in [
            ("Anna Maria Eriksson", "ANNA MARIA ERIKSSON", true),
            ("Anna Maria Eriksson", "Anna Eriksson", false),
            ("Anna Maria Eriksson", "Mallory Eriksson", false),
        ] {
            let own = |text: &'static str| Some(text.into());
            let person = Person { full_name: own(name), family_name: own("Eriksson"), ..Person::default() };
            let documents = vec![Document::default(), named(holder)];
            let of = Verification { person: Some(person), documents, ..Verification::default() };
            let claims = claims(&of, Basis::Document).unwrap();
            assert_eq!(claims.name.as_deref(), is_claimed.then_some(name));
            assert_eq!(claims.family_name.as_deref(), Some("Eriksson"));
        }
    }

    #[test]
    fn a_part_of_a_name_that_no_document_has_is_not_claimed() {
        let own = |text: &'static str| Some(text.into());
        let person = Person {
            given_name: own("ANNA"),
            middle_name: own("Zoë"),
            family_name: own("Müller-Eriksson"),
            ..Person::default()
        };
        for (holder, middle) in [("Anna Maria Mueller Eriksson", None), ("Müller Eriksson Anna Zoe", Some("Zoë"))] {
            let documents = vec![named(holder)];
            let of = Verification { person: Some(person.clone()), documents, ..Verification::default() };
            let claims = claims(&of, Basis::Document).unwrap();
            assert_eq!(claims.given_name.as_deref(), Some("ANNA"));
            assert_eq!(claims.family_name.as_deref(), Some("Müller-Eriksson"));
            assert_eq!(claims.middle_name.as_deref(), middle);
        }
    }

    #[test]
    fn all_parts_of_a_claimed_name_are_on_the_same_document() {
        let own = |text: &'static str| Some(text.into());
        for (given, family) in [("Anna", "Eriksson"), ("Zoe", "Stranger")] {
            let person = Person { given_name: own(given), family_name: own(family), ..Person::default() };
            let documents = vec![named(" "), named("Anna Eriksson"), named("Zoe Stranger")];
            let of = Verification { person: Some(person), documents, ..Verification::default() };
            let claims = claims(&of, Basis::Document).unwrap();
            assert_eq!((claims.given_name.as_deref(), claims.family_name.as_deref()), (Some(given), Some(family)));
        }
    }

    #[test]
    fn a_name_is_not_claimed_if_no_document_has_all_of_its_parts() {
        let own = |text: &'static str| Some(text.into());
        let person = Person { given_name: own("Anna"), family_name: own("Stranger"), ..Person::default() };
        let documents = vec![named("Anna Eriksson"), named("Zoe Stranger")];
        assert!(
            claims(&Verification { person: Some(person), documents, ..Verification::default() }, Basis::Document)
                .is_none()
        );
    }

    #[test]
    fn a_last_name_is_not_claimed_if_another_document_has_a_different_one() {
        let own = |text: &'static str| Some(text.into());
        let holder = |family| Person { given_name: own("Anna"), family_name: own(family), ..Person::default() };
        for (other, claimed) in [("ERIKSSON", Some("Eriksson")), ("Lund", None), ("Эрикссон", Some("Eriksson"))]
        {
            let documents = vec![read(holder("Eriksson")), read(holder(other))];
            let of = Verification { person: Some(holder("Eriksson")), documents, ..Verification::default() };
            let claims = claims(&of, Basis::Document).unwrap();
            assert_eq!(claims.given_name.as_deref(), Some("Anna"));
            assert_eq!(claims.family_name.as_deref(), claimed, "{other}");
        }
    }

    #[test]
    fn an_address_is_not_claimed_if_one_of_its_checks_did_not_pass() {
        use CheckStatus::{Error, Failed, Flagged, NotPerformed, Passed, Unknown};
        let check = |kind, status| Check {
            kind,
            name: OwnName::Written("".into()),
            status,
            counts: false,
            score: None,
            threshold: None,
            pointer: Pointer::Written(String::new()),
        };
        let is_claimed = |checks| {
            let address = Some(Address { city: Some("Nowhere".into()), ..Address::default() });
            let person = Person { family_name: Some("B".into()), address, ..Person::default() };
            let documents = vec![named("B")];
            let of = Verification { person: Some(person), documents, checks, ..Verification::default() };
            claims(&of, Basis::Document).unwrap().address.is_some()
        };
        assert!(is_claimed(vec![check(CheckKind::Address, Passed), check(CheckKind::Data, Failed)]));
        assert!(!is_claimed(vec![]), "no document and no register states it");
        for status in [Failed, Flagged, NotPerformed, Error, Unknown] {
            assert!(!is_claimed(vec![check(CheckKind::Address, status), check(CheckKind::Address, Passed)]));
        }
    }

    #[test]
    fn a_value_is_claimed_only_if_a_document_states_it_and_none_states_another() {
        let born = |day: &'static str| Person {
            full_name: Some("A".into()),
            birth_date: Some(day.into()),
            ..Person::default()
        };
        let (known, other) = ("1988-11-17", "1988-11-18");
        for (documents, claimed) in [
            (vec![], None),
            (vec![named("A")], None),
            (vec![read(born(known))], Some(known)),
            (vec![named("A"), read(born(known))], Some(known)),
            (vec![read(born(other))], None),
            (vec![read(born(known)), read(born(other))], None),
        ] {
            let of = Verification { person: Some(born(known)), documents, ..Verification::default() };
            let claims = claims(&of, Basis::Document);
            assert_eq!(claims.and_then(|claims| claims.birthdate).as_deref(), claimed);
        }
    }

    #[test]
    fn an_address_is_not_claimed_if_a_document_states_a_different_one() {
        let at = |city: &'static str, line: &'static str| Address {
            line: Some(line.into()),
            city: Some(city.into()),
            ..Address::default()
        };
        for (city, line, claimed) in [
            ("Nowhere", "1, Row", true),
            ("NOWHERE", "1 ROW", true),
            ("Elsewhere", "1 Row", false),
            ("Nowhere", "2 Row", false),
        ] {
            let address = |city: &'static str, line: &'static str| Person {
                full_name: Some("A".into()),
                address: Some(at(city, line)),
                ..Person::default()
            };
            let person = Person { full_name: None, ..address("Nowhere", "1 Row") };
            let documents = vec![read(address(city, line))];
            let of = Verification { person: Some(person), documents, ..Verification::default() };
            assert_eq!(claims(&of, Basis::Document).is_some(), claimed, "{city} {line}");
        }
    }

    #[test]
    fn an_address_in_one_piece_becomes_a_formatted_address() {
        let line = "1 Nowhere Row";
        let whole = address(&Address { line: Some(line.into()), ..Address::default() }).unwrap();
        assert_eq!((whole.formatted.as_deref(), whole.street_address), (Some(line), None));
        let parts =
            address(&Address { line: Some(line.into()), city: Some("Nowhere".into()), ..Address::default() }).unwrap();
        assert_eq!((parts.formatted, parts.street_address.as_deref()), (None, Some(line)));
    }

    #[test]
    fn a_country_becomes_a_code_if_possible_and_otherwise_a_name() {
        for (given, name, code) in
            [("GB", None, Some("GBR")), ("GBR", None, Some("GBR")), ("Utopia", Some("Utopia"), None)]
        {
            let address = address(&Address { country: Some(given.into()), ..Address::default() }).unwrap();
            assert_eq!((address.country.as_deref(), address.country_code.as_deref()), (name, code));
        }
    }
}
