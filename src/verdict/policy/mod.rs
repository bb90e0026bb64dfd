//! A caller's policy, as plain data, and how it is compiled
//!
//! A policy may always be stricter. To be more lenient, it must name the rule that it relaxes. In no case does anything
//! but the provider's own word accept.
//!
//! Each key is declared once, in `policy!`. A function of the same name in `compile` compiles it.

#[cfg(not(target_arch = "wasm32"))]
pub mod accepts;
mod compile;
mod digest;
mod invalid;
mod renamed;
#[cfg(test)]
mod tests;

#[cfg(not(target_arch = "wasm32"))]
use self::accepts::{Accepts, Names};
pub use self::invalid::invalid;
use self::renamed::renamed;
use super::compiled_policy::CompiledPolicy;
use super::entries::Entries;
use crate::issue::Issue;
use crate::providers::registry::Registry;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// A source of the keys of a policy
pub trait Parts {
    /// Reads a value, if there is one
    ///
    /// # Errors
    ///
    /// Returns the issue that the value has the wrong type.
    fn value<T: DeserializeOwned>(&self, into: &mut Option<T>, key: &str) -> Result<(), Box<Issue>>;

    /// Reads an object with arbitrary keys, if there is one
    ///
    /// # Errors
    ///
    /// Returns the issue that the object or a value in it has the wrong type.
    fn map<T: DeserializeOwned>(&self, into: &mut Option<Entries<T>>, key: &str) -> Result<(), Box<Issue>>;
}

/// A key of a policy
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug)]
pub struct Key {
    /// The name of the key in a policy
    pub name: &'static str,
    /// The description
    pub doc: &'static str,
    /// What it accepts
    pub accepts: Accepts,
}

/// Declares the keys of a policy: how each is read, its type, what it accepts, and its type in TypeScript if that is
/// narrower
///
/// A policy is read and compiled in the order of the declaration.
macro_rules! policy {
    ($(
        $(#[doc = $doc:literal])+
        $how:ident $field:ident: $Type:ty = $name:literal, $accepts:expr $(, typescript = $typescript:literal)?;
    )+) => {
        /// Your own requirements. A key that is left out changes nothing.
        #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize, Tsify)]
        #[serde(deny_unknown_fields, default)]
        pub struct Policy {
            $(
                $(#[doc = $doc])+
                #[serde(rename = $name)]
                #[tsify(optional $(, type = $typescript)?)]
                pub $field: Option<$Type>,
            )+
        }

        impl Policy {
            /// The names of the keys
            ///
            /// A deserializer reads the fields of a JavaScript object by name and never sees the other keys, so the
            /// interface checks the keys itself.
            pub const KEYS: &[&str] = &[$($name),+];

            /// Reads a policy part by part
            ///
            /// # Errors
            ///
            /// Returns an issue about the first key that has the wrong type.
            pub fn read(from: &impl Parts) -> Result<Self, Box<Issue>> {
                let mut policy = Self::default();
                $(from.$how(&mut policy.$field, $name)?;)+
                Ok(policy)
            }

            fn compile_into(&self, compiled: &mut CompiledPolicy, registry: &'static Registry) -> Result<(), Box<Issue>> {
                $(if let Some(given) = &self.$field {
                    compile::$field(compiled, given, concat!("/policy/", $name), registry)?;
                })+
                Ok(())
            }
        }

        /// The declarations of all keys, for the JSON Schema of policies
        #[cfg(not(target_arch = "wasm32"))]
        pub const DECLARED: &[Key] = &[$(Key { name: $name, doc: concat!($($doc, "\n"),+), accepts: $accepts }),+];
    };
}

policy! {
    /// Minimum scores from 0 to 1, by the kind of a check, or `overall` for the verdict's score. A score that is lower
    /// or absent counts against the verdict.
    map minimum_scores: Entries<f64> = "minimumScores", Accepts::Each(Names::Scored, &Accepts::Ratio),
        typescript = "{ [kind in CheckKind | \"overall\"]?: number }";

    /// Kinds of checks. For each of them, at least one check must count and have passed.
    value required_checks: Vec<String> = "requiredChecks", Accepts::List(&Accepts::CheckKind),
        typescript = "readonly CheckKind[]";

    /// What replaces `accept` or `review` if the provider asks for a manual review. Defaults to `review`.
    value flagged: String = "flagged", Accepts::Weight, typescript = "\"review\" | \"reject\"";

    /// What replaces `accept` or `review` if this version does not know a word of the provider. Defaults to `review`.
    value unknown: String = "unknown", Accepts::Weight, typescript = "\"review\" | \"reject\"";

    /// What replaces `accept` or `review` if the body has an issue with this code
    map warnings: Entries<String> = "warnings", Accepts::Each(Names::Code, &Accepts::Weight),
        typescript = "{ [code in IssueCode]?: \"review\" | \"reject\" }";

    /// The only kinds of documents that are allowed
    value document_types: Vec<String> = "documentTypes", Accepts::List(&Accepts::DocumentKind),
        typescript = "readonly DocumentKind[]";

    /// The only issuing countries that are allowed, as codes of ISO 3166-1 with two or three letters
    value issuing_countries: Vec<String> = "issuingCountries", Accepts::List(&Accepts::Country),
        typescript = "readonly string[]";

    /// The minimum age in whole years, at most 150, on the day of the check, or today if the body does not give that
    /// day or gives a later one
    value minimum_age: f64 = "minimumAge", Accepts::Whole(compile::MOST_YEARS);

    /// The number of whole days, at most 36525, for which a document still passes after its last day. Defaults to 0.
    value tolerated_expiry_days: f64 = "toleratedExpiryDays", Accepts::Whole(compile::MOST_DAYS);

    /// Whether a document that has expired since the check counts. If it does, a body that is accepted today may not be
    /// accepted later. Defaults to `false`.
    value expired_since: bool = "expiredSince", Accepts::Flag;

    /// What a rule does, by its id or one that it had in an earlier version. An evidence rule can be `off`, `warn`,
    /// `review` or `reject`; a deciding rule can make any outcome except `accept`.
    map rules: Entries<String> = "rules", Accepts::EachRule,
        typescript = "{ [rule in Rule | PreviousRule]?: \"off\" | \"warn\" | Exclude<Outcome, \"accept\"> }";

    /// Spellings of words that no provider's documentation prints. They replace the default spellings.
    map words: Entries<Vec<String>> = "words", Accepts::Each(Names::InferredWord, &Accepts::List(&Accepts::Spelling)),
        typescript = "{ [word in InferredWord]?: readonly string[] }";

    /// Entries of result maps that do not count against the person. Each is written as the name of the map, a dot and a
    /// name that this version does not know.
    value harmless_results: Vec<String> = "harmlessResults", Accepts::List(&Accepts::Result),
        typescript = "readonly `${ResultMap}.${string}`[]";
}

impl Policy {
    /// Compiles the policy
    ///
    /// # Errors
    ///
    /// Returns an issue about the first invalid value.
    pub fn compile(&self, registry: &'static Registry) -> Result<CompiledPolicy, Box<Issue>> {
        let mut compiled = CompiledPolicy::usual();
        self.compile_into(&mut compiled, registry)?;
        compiled.digest = digest::digest(&compiled);
        Ok(compiled)
    }

    /// Returns the issues of a valid policy: an info for each rule that it names by an earlier id
    pub fn notes(&self, registry: &'static Registry) -> Vec<Issue> {
        let notes = self.rules.iter().flat_map(|rules| renamed(rules, registry).map(|rename| rename.note()));
        notes.collect()
    }
}
