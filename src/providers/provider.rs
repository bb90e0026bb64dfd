//! What the registry knows of a provider

use super::claimed::Claimed;
use super::delivered::Delivered;
use crate::model::assured::Assured;
use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::results::Results;
use crate::model::rule::Rule;
use crate::model::verification::Verification;
use crate::schema::node::Node;
use crate::schema::reading::Reading;
use crate::schema::shape::{Record, WordList};

/// Somebody who performs verifications
#[derive(Debug)]
pub struct Provider {
    /// Its name in our interface, in kebab case
    pub name: &'static str,
    /// Its name among people
    pub title: &'static str,
    /// What at the top of a body says that it is this provider's; any one suffices
    pub signs: &'static [Sign],
    /// It may send a list of one where it means the one, bare or as a page ([`PAGE`])
    pub lists: bool,
    /// What it sends; of two that both fit, the one whose sign asks for more is meant, then the earlier one
    pub events: &'static [Event],
    /// What decides
    pub rules: &'static [&'static Rule],
    /// Words that its pages do not print and real bodies must have
    pub inferred: &'static [Inferred],
    /// Maps whose entries are results, of which some may have names that no page prints; a policy may name those
    pub results: &'static [&'static Results],
    /// What its accepted bodies fill in verified claims, for people
    pub claimed: Claimed,
    /// How its deliveries are authenticated
    pub delivered: Delivered,
}

#[cfg(not(target_arch = "wasm32"))]
impl Provider {
    /// Returns its name as an identifier, which is also the name of its folder and of its namespace in TypeScript
    pub fn identifier(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// The key of the list in one page of a list; providers that never mean one item by a page may use another
pub const PAGE: &str = "data";

/// The keys of which one shows that an object is a page of a list: they say how to ask for the next page, or whether
/// there is one
pub const PAGE_MARKS: [&str; 3] = ["next_page_token", "has_more", "next_cursor"];

/// What at the top of a body says that it is a page, which is from a provider that sends lists
///
/// Without them, a page with the signs of another provider would be that one's, and the verdict would pass over the item.
pub const PAGE_SIGNS: [Sign; PAGE_MARKS.len()] = [
    &[Test::List(PAGE), Test::Has(PAGE_MARKS[0])],
    &[Test::List(PAGE), Test::Has(PAGE_MARKS[1])],
    &[Test::List(PAGE), Test::Has(PAGE_MARKS[2])],
];

/// A word that no page prints; a policy may say the right ones
#[derive(Debug)]
pub struct Inferred {
    /// Its name in our interface
    pub name: &'static str,
    /// The vocabulary
    pub words: &'static WordList,
    /// The spelling that it is taken to have
    pub spelling: &'static str,
}

/// One kind of body
pub struct Event {
    /// Its name in our interface
    pub name: &'static str,
    /// What it is, for people
    pub title: &'static str,
    /// What at the top of the provider's bodies says that it is this one; any one suffices
    pub signs: &'static [Sign],
    /// What it tells, beside what else is told of the same verification
    pub tells: Tells,
    /// What stands in it
    pub record: fn() -> &'static Record,
    /// The provider's words to ours
    pub judge: for<'a> fn(&'a Reading<'a>, &mut Judging<'a>),
    /// What it states of the person and of documents, to be compared
    pub evidence: for<'a> fn(&'a Reading<'a>, &mut Evidence<'a>),
    /// What was checked, of whom, on what
    pub describe: for<'a> fn(&'a Reading<'a>) -> Verification<'a>,
    /// What an accepted one assures
    pub assured: Assured,
    /// The payload by serde, for native users, as JSON in our spelling
    #[cfg(not(target_arch = "wasm32"))]
    pub payload: fn(&[u8]) -> serde_json::Result<serde_json::Value>,
}

impl core::fmt::Debug for Event {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.name)
    }
}

/// What an event tells, beside what else is told of the same verification
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Tells {
    /// Where it stands, or the result itself
    Result,
    /// That there is a result; the result itself is to be fetched and says more
    Notice,
    /// That a result is not what it was
    Change,
    /// That something speaks against a result; where nothing does, no more than a notice
    Alarm,
}

/// Several things that have to be at the top of a body, all of them
///
/// A sign of [`Test::Common`] alone is weak. It identifies a body that shows no sign of anybody else. If the body also
/// shows a sign of another provider that is not weak, it is that provider's, as long as the contract of that event has
/// the keys of the weak sign and some of its words: then the verdict reads what stands there. Otherwise the body is
/// ambiguous.
pub type Sign = &'static [Test];

/// What stands between the keys of a test that leads to a place deeper in a body: `data/type`
///
/// Signs there count only if nothing at the top of the body is a sign of any provider, or if their provider was asked for.
/// A provider whose events are told deeper in the body is itself told deeper.
pub const PATH: char = '/';

/// One thing at the top of a body, or deeper, if its key is a path ([`PATH`])
#[derive(Clone, Copy, Debug)]
pub enum Test {
    /// This key
    Has(&'static str),
    /// This key, and something there: whoever has nothing to say of it may write it all the same
    Says(&'static str),
    /// This key, with an object
    Object(&'static str),
    /// This key, with a list
    List(&'static str),
    /// This key, with a string that begins so
    Begins(&'static str, &'static str),
    /// This key, with one of these strings
    Is(&'static str, &'static [&'static str]),
    /// The same as another test, whose key and words many providers send
    Common(&'static Test),
}

impl Test {
    /// The key it looks at
    pub const fn key(&self) -> &'static str {
        match *self {
            Self::Has(key)
            | Self::Says(key)
            | Self::Object(key)
            | Self::List(key)
            | Self::Begins(key, _)
            | Self::Is(key, _) => key,
            Self::Common(test) => test.key(),
        }
    }

    /// The test itself, without the mark that it is common
    pub const fn unmarked(&self) -> &Self {
        match self {
            Self::Common(test) => test.unmarked(),
            _ => self,
        }
    }
}

/// Lets a provider judge and describe a body by the type that it is read as
pub trait Judge: Sized {
    /// What an accepted one assures; nothing, unless it says so
    const ASSURED: Assured = Assured::NOTHING;

    /// The provider's words to ours
    fn judge<'a>(body: Node<'a, Self>, judging: &mut Judging<'a>);

    /// What it states of the person and of documents; nothing, unless it says so
    fn evidence<'a>(_: Node<'a, Self>, _: &mut Evidence<'a>) {}

    /// What was checked, of whom, on what
    fn describe(body: Node<'_, Self>) -> Verification<'_>;
}

/// What an event's type is to serde: nothing in the wasm, which reads the tape
#[cfg(target_arch = "wasm32")]
pub trait Payload {}
#[cfg(target_arch = "wasm32")]
impl<T> Payload for T {}
/// What an event's type is to serde, for native users
#[cfg(not(target_arch = "wasm32"))]
pub trait Payload: serde::Serialize + serde::de::DeserializeOwned {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: serde::Serialize + serde::de::DeserializeOwned> Payload for T {}

impl Event {
    /// An event whose body is read as `T`
    pub const fn of<T: Judge + Payload>(
        name: &'static str,
        title: &'static str,
        record: fn() -> &'static Record,
        signs: &'static [Sign],
    ) -> Self {
        Self {
            name,
            title,
            signs,
            tells: Tells::Result,
            record,
            judge: |reading, judging| T::judge(reading.root(), judging),
            evidence: |reading, evidence| T::evidence(reading.root(), evidence),
            describe: |reading| T::describe(reading.root()),
            assured: T::ASSURED,
            #[cfg(not(target_arch = "wasm32"))]
            payload: |body| serde_json::to_value(serde_json::from_slice::<T>(body)?),
        }
    }

    /// The same, telling something else than a result
    #[must_use]
    pub const fn tells(self, tells: Tells) -> Self {
        Self { tells, ..self }
    }
}
