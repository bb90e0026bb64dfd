//! Evidence from a document's `mrz_data`: a machine-readable zone as one text, line by line, or as separate fields
//!
//! The page names the object but does not say what it contains. <https://idkit.docs.idverse.com/reference/document>

use super::field::{is_same, stands};
use super::payload::{Document, MrzData, UserDetails};
use crate::identity::mrz::{self, SHORTEST};
use crate::json::leaves::{Leaves, unquoted};
use crate::model::evidence::{Evidence, NamePart, Naming, Of, Origin, Trait};
use crate::model::zone::{Gathered, Zone, is_named, read_named, resembles};
use crate::schema::date::{Date, Parts};
use crate::schema::node::Node;
use crate::schema::scalar::{Any, Day, Keyed};

/// A document, the details that the person confirmed, and the index of the document
#[derive(Clone, Copy)]
struct Shown<'a> {
    document: Node<'a, Document>,
    details: Node<'a, UserDetails>,
    subject: u32,
}

/// States everything in a document's machine-readable zone
pub fn of<'a>(document: Node<'a, Document>, details: Node<'a, UserDetails>, subject: u32, evidence: &mut Evidence<'a>) {
    let data: Node<'a, MrzData> = document.mrz_data();
    if data.is_absent() {
        return;
    }
    let shown = Shown { document, details, subject };
    let (zone, listed, text) = (data.read_as::<Keyed<Any>>(), data.read_as::<Vec<Any>>(), data.read_as::<Any>());
    if !text.is_absent() {
        let whole = read_named(text, subject, evidence);
        return shown.machine(whole, evidence);
    }
    let mut unread = None;
    let (mut lines, mut fields) = (Gathered::default(), false);
    for (_, value) in zone.entries().filter(|(key, value)| denies(key, *value)) {
        evidence.unsound.push(value.place());
    }
    for value in zone.values().chain(listed.items()) {
        match value.written() {
            Some(text) if lines.take(text) => {}
            Some(text) if text.len() >= SHORTEST => {
                let whole = Zone::read([text, "", ""], mrz::Mrz::of(text), value.place(), evidence);
                shown.machine(whole, evidence);
            }
            Some(text) if resembles(text) => evidence.is_illegible(value.place()),
            // A flag is a result about the zone, not a part of it.
            Some(text) => fields |= !matches!(text, "" | "true" | "false"),
            // A zone inside an object or a list is not read.
            None if value.json().is_some_and(resembles) => evidence.is_illegible(value.place()),
            None if value.json().is_some_and(has_text) => unread = Some(value.place()),
            None => {}
        }
    }
    let is_gathered = lines.is_there();
    let whole = lines.read(data.place(), subject, evidence);
    shown.machine(whole, evidence);
    if !fields && (unread.is_none() || is_gathered) {
        return;
    }
    let is_known = fields && shown.fields(zone, evidence);
    if !is_known && !is_gathered {
        evidence.is_illegible(data.place());
    }
}

impl<'a> Shown<'a> {
    /// Returns the expiry date that the document states outside its zone
    fn expires(&self) -> Option<Date> {
        day(self.document.extracted().expiry_date()).or_else(|| day(self.document.submitted_data().date_of_expiry()))
    }

    /// States the values of a whole zone
    fn machine(&self, zone: Option<Zone<'a>>, evidence: &mut Evidence<'a>) {
        let Some(zone) = zone else { return };
        evidence.next_source();
        zone.days(self.subject, self.expires(), evidence);
        zone.holder(self.subject, evidence);
        self.number(zone.number(), evidence, |evidence| zone.states_number(self.subject, evidence));
    }

    /// States a zone's number, unless another place has the same number
    ///
    /// A person may have corrected what a camera misread, and a number sent as a JSON number has lost its leading
    /// zeros.
    fn number(&self, number: Option<&str>, evidence: &mut Evidence<'a>, state: impl Fn(&mut Evidence<'a>)) {
        let (read, submitted) = (self.document.extracted(), self.document.submitted_data());
        let numbers = [read.document_number(), submitted.document_number(), self.details.document_number()];
        let is_one = |number| numbers.iter().any(|known| known.written().is_some_and(|known| is_same(known, number)));
        if number.is_some_and(|number| !is_one(number))
            && let Some(known) = numbers.into_iter().find(|number| stands(*number).is_some())
        {
            evidence.states(Of::Number, Origin::Written, self.subject, known);
            state(evidence);
        }
    }

    /// States the values of a zone that is given as separate fields; returns whether any field is known
    #[cold]
    fn fields(&self, zone: Node<'a, Keyed<Any>>, evidence: &mut Evidence<'a>) -> bool {
        let subject = self.subject;
        let mut naming = Naming { machine: true, ..Naming::default() };
        let (mut is_known, mut names) = (false, None);
        evidence.next_source();
        for (key, value) in zone.entries() {
            let Some(text) = value.written() else { continue };
            let field = named(key);
            is_known |= field.is_some();
            if let Some(Field::Family | Field::Given | Field::Full) = field {
                names = names.or(Some(value.place()));
            }
            match field {
                Some(Field::Family) => naming.family = NamePart::of(value),
                Some(Field::Given) => naming.given = NamePart::of(value),
                Some(Field::Full) => naming.full = NamePart::of(value),
                Some(Field::Number) => {
                    let number = text.trim_end_matches('<');
                    self.number(Some(number), evidence, |evidence| {
                        evidence.says(Of::Number, Origin::Machine, subject, number, value.place());
                    });
                }
                Some(Field::Born) => state_day(Of::BirthDate, subject, value, None, evidence),
                Some(Field::Expires) => {
                    let century = self.expires().map_or(20, Date::century);
                    state_day(Of::Expires, subject, value, Some(century), evidence);
                }
                Some(Field::Trait(of)) => evidence.traits(of, subject, value),
                None if is_line(key) && !text.is_empty() && !text.contains('<') => evidence.is_illegible(value.place()),
                None => {}
            }
        }
        if let (None, None, None, Some(place)) = (naming.family, naming.given, naming.full, names) {
            evidence.names.is_blank(place);
        }
        evidence.names(subject, naming);
        is_known
    }
}

/// States a date of a zone; if its year has two digits, the century may be given
fn state_day<'a>(of: Of, subject: u32, value: Node<'a, Any>, century: Option<u32>, evidence: &mut Evidence<'a>) {
    let is_of_zone = |text: &&str| text.bytes().all(|byte| byte == b'<' || byte.is_ascii_digit());
    let short = value.written().filter(is_of_zone).and_then(|text| text.as_bytes().try_into().ok());
    match short {
        Some(digits) => {
            let said = Parts::of_zone(digits);
            let said = century.map_or(said, |century| said.in_century(century));
            evidence.dates(of, Origin::Machine, subject, said, value.place());
        }
        None => evidence.states(of, Origin::Machine, subject, value),
    }
}

/// A field of a zone
#[derive(Clone, Copy)]
enum Field {
    Family,
    Given,
    Full,
    Number,
    Born,
    Expires,
    Trait(Trait),
}

/// Common names for the fields of a zone, letters only
const FIELDS: &[(&str, Field)] = &[
    ("surname", Field::Family),
    ("surnames", Field::Family),
    ("lastname", Field::Family),
    ("familyname", Field::Family),
    ("primaryidentifier", Field::Family),
    ("givenname", Field::Given),
    ("givennames", Field::Given),
    ("firstname", Field::Given),
    ("firstnames", Field::Given),
    ("secondaryidentifier", Field::Given),
    ("name", Field::Full),
    ("names", Field::Full),
    ("fullname", Field::Full),
    ("documentnumber", Field::Number),
    ("documentno", Field::Number),
    ("passportnumber", Field::Number),
    ("number", Field::Number),
    ("dateofbirth", Field::Born),
    ("birthdate", Field::Born),
    ("dob", Field::Born),
    ("dateofexpiry", Field::Expires),
    ("expiry", Field::Expires),
    ("expires", Field::Expires),
    ("expirydate", Field::Expires),
    ("expirationdate", Field::Expires),
    ("sex", Field::Trait(Trait::Sex)),
    ("gender", Field::Trait(Trait::Sex)),
    ("nationality", Field::Trait(Trait::Nationality)),
    ("issuer", Field::Trait(Trait::Issuer)),
    ("issuingcountry", Field::Trait(Trait::Issuer)),
    ("issuingstate", Field::Trait(Trait::Issuer)),
    ("countrycode", Field::Trait(Trait::Issuer)),
];

/// Returns whether a flag says that the zone or its check digits are wrong: `"valid": false`, `"check_digits": {…: false}`
fn denies(key: &str, value: Node<'_, Any>) -> bool {
    let is_flag = |key: &str| {
        let key = key.to_ascii_lowercase();
        key.contains("valid") || key.contains("check")
    };
    let is_false = |text: &str| ["false", "invalid"].iter().any(|word| word.eq_ignore_ascii_case(text));
    match value.json() {
        Some(json) => {
            Leaves::of(json).any(|(inner, leaf)| (is_flag(key) || is_flag(inner)) && is_false(unquoted(leaf)))
        }
        None => is_flag(key) && value.written().is_some_and(is_false),
    }
}

/// Returns whether a list or an object has a text in it
fn has_text(json: &str) -> bool {
    Leaves::of(json).any(|(_, leaf)| leaf.len() > 2 && leaf.starts_with('"'))
}

/// Returns whether a key names a line of a zone, such as `line1` or `mrz_line_2`
fn is_line(key: &str) -> bool {
    is_named(key) || key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("line"))
}

/// Returns the field that a key names, ignoring case and separators
fn named(key: &str) -> Option<Field> {
    let letters = || key.bytes().filter(u8::is_ascii_alphabetic).map(|byte| byte.to_ascii_lowercase());
    FIELDS.iter().find(|(name, _)| letters().eq(name.bytes())).map(|&(_, field)| field)
}

/// Returns the date of a field, if it can be read
pub fn day(node: Node<'_, Day>) -> Option<Date> {
    Date::read(node.written()?)
}
