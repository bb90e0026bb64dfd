//! What OneSpan's bodies state about the person and documents
//!
//! The machine-readable zone comes first and the other zones after it, so that a difference is reported at the other
//! zone. `MergedZones` is what the other zones say together: if it repeats the machine-readable zone it adds nothing,
//! and it may be cut off in the same way.

use super::matchers::counting;
use super::payload::{
    DocumentElement, DocumentInformation, Matcher, MatcherCheck, NameInformation, PersonalInformation, Segment,
    Zone as SegmentZone,
};
use super::stages::{Look, MOST_SUBMITTED, Stages, submitted};
use super::subject::{Subject, is_among, is_read};
use crate::identity::mrz::{self, SHORTEST_LINE};
use crate::identity::number::is_same;
use crate::model::evidence::{Evidence, NamePart, Naming, Of, Origin, Trait};
use crate::model::zone::{Gathered, Zone, is_named, read_named, resembles};
use crate::schema::date::Date;
use crate::schema::node::{Fields, Node};
use crate::schema::scalar::Id;

/// The most zones that are searched for a number
const MOST_ZONES: usize = 100;

/// States the evidence of the last stages
pub fn of<'a>(stages: &Stages<'a>, evidence: &mut Evidence<'a>) {
    for stage in [stages.attempt, stages.extracted, stages.submitted].into_iter().flatten() {
        evidence.checked_at(stage.created());
    }
    let mut walk = Walk { stages, evidence, machine: None, number: None, expiry: false, alone: true };
    walk.documents();
    // The values that checks repeat count as one place, because they were read or submitted before.
    walk.evidence.next_source();
    if let Some(attempt) = stages.attempt {
        for matcher in counting(attempt) {
            for check in matcher.checks().items() {
                walk.check(check, matcher);
            }
        }
    }
    if let Some(stage) = stages.submitted {
        walk.submitted(stage.details().personal_information());
    }
    // If no zone states an expiry date, the checks do.
    if walk.expiry && evidence.days(Of::Expires).next().is_none() {
        evaluated_expiries(stages, evidence);
    }
}

/// States every evaluated expiry date; the body does not say of which document
fn evaluated_expiries<'a>(stages: &Stages<'a>, evidence: &mut Evidence<'a>) {
    let mut subject = 0;
    for matcher in stages.attempt.into_iter().flat_map(counting) {
        for check in matcher.checks().items().map(Node::<MatcherCheck>::fields) {
            if Subject::of(&check, matcher).contains(&Some(Subject::Expiry)) {
                subject += 1;
                evidence.states(Of::Expires, Origin::Written, subject, check.evaluated());
            }
        }
    }
}

/// A walk through the stages and what it has seen
struct Walk<'a, 'b> {
    stages: &'b Stages<'a>,
    evidence: &'b mut Evidence<'a>,
    /// The machine-readable zone of the last document
    machine: Option<Node<'a, Segment>>,
    /// The first check of a document number
    number: Option<Node<'a, MatcherCheck>>,
    /// Whether a check is about an expiry date
    expiry: bool,
    /// Whether there is at most one document, so that a check is about it
    alone: bool,
}

impl<'a> Walk<'a, '_> {
    fn documents(&mut self) {
        self.alone = self.stages.documents().nth(1).is_none();
        for (document, subject) in self.stages.documents().zip(1..) {
            self.machine = machine(document);
            if let Some(zone) = self.machine {
                self.evidence.next_source();
                self.zone(zone, Origin::Machine, subject);
            }
            self.document(document, subject, Evidence::next_source);
            let of_document = document.fields();
            let element = of_document.document_element().fields();
            self.number(element.number(), Own::Zones(of_document.extracted_document_segments()), subject);
            self.days(&element, Origin::Written, subject);
        }
    }

    /// States what was read from a document, except the machine-readable zone, which has been stated before
    fn document(&mut self, document: Node<'a, DocumentInformation>, subject: u32, next: fn(&mut Evidence<'a>)) {
        let read = self.machine.map(Node::place);
        for segment in document.extracted_document_segments().items() {
            if Some(segment.place()) == read {
                continue;
            }
            // If a document has no other zones, it is unknown which of them a merged name is from.
            let source = match segment.fields().zone().word() {
                Some(SegmentZone::Mrz) => Origin::Machine,
                Some(SegmentZone::MergedZones) if read.is_none() => Origin::Machine,
                _ => Origin::Written,
            };
            next(self.evidence);
            self.zone(segment, source, subject);
        }
    }

    /// States what a zone says
    fn zone(&mut self, segment: Node<'a, Segment>, source: Origin, subject: u32) {
        let segment = segment.fields();
        let holder = segment.personal_information();
        self.holder(holder, source, subject);
        let element = holder.fields().document_element();
        if !element.is_absent() {
            let element = element.fields();
            if source == Origin::Machine || !self.is_holders(element.number()) {
                self.evidence.states(Of::Number, source, subject, element.number());
            }
            self.days(&element, source, subject);
        }
        let data = segment.provider_specific_data();
        let (mut lines, mut any) = (Gathered::default(), false);
        for value in data.values().filter(|value| value.may_be_as_long(SHORTEST_LINE)) {
            let Some(text) = value.written() else { continue };
            let is_line = lines.take(text);
            any |= is_line || resembles(text);
            if is_line || !resembles(text) {
                continue;
            }
            let read = Zone::read([text, "", ""], mrz::Mrz::of(text), value.place(), self.evidence);
            if let Some(zone) = read {
                self.printed(&zone, holder, subject);
            }
        }
        if let Some(zone) = lines.read(data.place(), subject, self.evidence) {
            self.printed(&zone, holder, subject);
        }
        // A zone that does not look like one is known by its key.
        if !any {
            for (_, value) in data.entries().filter(|(key, _)| is_named(key)) {
                if let Some(zone) = read_named(value, subject, self.evidence) {
                    self.printed(&zone, holder, subject);
                }
            }
        }
    }

    /// States the values of a whole machine-readable zone, as printed
    #[cold]
    fn printed(&mut self, zone: &Zone<'a>, beside: Node<'a, PersonalInformation>, subject: u32) {
        let expires = beside.document_element().expiry_date().written();
        zone.days(subject, expires.and_then(Date::read), self.evidence);
        zone.states_number(subject, self.evidence);
        zone.holder(subject, self.evidence);
    }

    /// Returns whether a number is the one that the machine-readable zone gives for the holder: the cards of some
    /// states print it where others print the document number
    fn is_holders(&self, number: Node<'a, Id>) -> bool {
        let machine = self.machine.map(|zone| zone.personal_information().document_element().identification_number());
        let both = machine.and_then(Node::written).zip(number.written());
        both.is_some_and(|(own, number)| is_same(own, number, usize::MAX))
    }

    /// States what a zone says about the document's holder
    fn holder(&mut self, holder: Node<'a, PersonalInformation>, source: Origin, subject: u32) {
        if holder.is_absent() {
            return;
        }
        let holder = holder.fields();
        self.evidence.names(subject, naming(holder.name_information(), source == Origin::Machine));
        self.evidence.states(Of::BirthDate, source, subject, holder.date_of_birth());
        self.evidence.traits(Trait::Sex, subject, holder.gender());
        self.evidence.traits(Trait::Nationality, subject, holder.nationality());
        self.evidence.traits(Trait::Issuer, subject, holder.document_element().issuing_country());
    }

    fn days(&mut self, element: &Fields<'a, DocumentElement>, source: Origin, subject: u32) {
        self.evidence.states(Of::Issued, source, subject, element.issue_date());
        self.evidence.states(Of::Expires, source, subject, element.expiry_date());
    }

    /// States what a check says about the person and the document
    fn check(&mut self, check: Node<'a, MatcherCheck>, matcher: Node<'a, Matcher>) {
        let fields = check.fields();
        let subjects = Subject::of(&fields, matcher);
        if subjects.contains(&Some(Subject::Number)) {
            self.number = self.number.or(Some(check));
        }
        self.expiry |= subjects.contains(&Some(Subject::Expiry));
        let whom = fields.personal_information();
        if whom.is_absent() {
            return;
        }
        let whom = whom.fields();
        let documents = whom.documents_information();
        let mut each = documents.items();
        match (each.next(), each.next()) {
            (Some(document), None) if self.alone => self.document(document, 1, |_| {}),
            // If there are several documents, the check does not say which one it is about, but it does say whom.
            _ => {
                for document in documents.items() {
                    for segment in document.extracted_document_segments().items() {
                        self.holder(segment.personal_information(), Origin::Written, 0);
                    }
                }
            }
        }
        self.person(&whom);
        for document in documents.items().take(MOST_SUBMITTED) {
            self.submitted_number(document.fields().document_element().fields().number(), check);
        }
        self.ends(documents, MOST_SUBMITTED);
    }

    /// States what was submitted
    fn submitted(&mut self, whom: Node<'a, PersonalInformation>) {
        self.evidence.next_source();
        self.person(&whom.fields());
        submitted(whom, &mut |element| {
            match self.number {
                Some(check) => self.submitted_number(element.number(), check),
                None => self.number(element.number(), Own::Nothing, 0),
            }
            // If there are several documents, the submitted one is the one with this expiry date, if there is one.
            let expiry = element.expiry_date();
            let day = expiry.written().and_then(Date::read);
            if self.evidence.days(Of::Expires).all(|known| Some(known.day) != day) {
                self.evidence.states(Of::Expires, Origin::Written, 0, expiry);
            }
            self.evidence.states(Of::Issued, Origin::Written, 0, element.issue_date());
            true
        });
        self.ends(whom.documents_information(), MOST_SUBMITTED - 1);
    }

    /// Notes the first document beyond the limit
    fn ends(&mut self, documents: Node<'a, Vec<DocumentInformation>>, most: usize) {
        if let Some(document) = documents.items().nth(most) {
            self.evidence.beyond.get_or_insert(document.place());
        }
    }

    /// States the submitted person
    fn person(&mut self, whom: &Fields<'a, PersonalInformation>) {
        self.evidence.states(Of::BirthDate, Origin::Written, 0, whom.date_of_birth());
        self.evidence.names(0, naming(whom.name_information(), false));
        self.evidence.traits(Trait::Sex, 0, whom.gender());
        self.evidence.traits(Trait::Nationality, 0, whom.nationality());
    }

    /// States a submitted number, unless the check of numbers evaluated it too
    fn submitted_number(&mut self, number: Node<'a, Id>, check: Node<'a, MatcherCheck>) {
        let Some(text) = number.written() else { return };
        if !check.evaluated().written().is_some_and(|evaluated| is_among(text, evaluated)) {
            self.number(number, Own::Documents(check.personal_information().documents_information()), 0);
        }
    }

    /// States a number that may belong to the holder or to another document, unless a zone states it too
    fn number(&mut self, number: Node<'a, Id>, own: Own<'a>, subject: u32) {
        let Some(text) = number.written() else { return };
        let mut look = Look { left: MOST_ZONES, suffices: &mut |zone| is_read(text, zone) == Some(true) };
        let of_its_own = match own {
            Own::Nothing => false,
            Own::Zones(zones) => look.at(zones),
            Own::Documents(documents) => look.through(documents),
        };
        if !of_its_own && !self.stages.look(&mut look) {
            self.evidence.states(Of::Number, Origin::Written, subject, number);
        }
    }
}

/// Where to look for a number before looking in every document
#[derive(Clone, Copy)]
enum Own<'a> {
    Nothing,
    Zones(Node<'a, Vec<Segment>>),
    Documents(Node<'a, Vec<DocumentInformation>>),
}

/// Returns the machine-readable zone of a document
fn machine(document: Node<'_, DocumentInformation>) -> Option<Node<'_, Segment>> {
    document
        .extracted_document_segments()
        .items()
        .find(|segment| segment.fields().zone().word() == Some(SegmentZone::Mrz))
}

/// Returns a name, from a machine-readable zone or not
fn naming(name: Node<'_, NameInformation>, machine: bool) -> Naming<'_> {
    if name.is_absent() {
        return Naming::default();
    }
    let name = name.fields();
    Naming {
        given: NamePart::of(name.forename()),
        family: NamePart::of(name.surname()),
        birth_family: NamePart::of(name.birth_surname()),
        machine,
        ..Naming::default()
    }
}
