//! The engine: the state that outlives a call

use super::words::Words;
use crate::history::delivery::Delivery;
use crate::model::judging::Spoken;
use crate::model::lists::Lists;
use crate::model::rule::Rule;
use crate::providers::ALL;
use crate::providers::event_facts::EventFacts;
use crate::providers::registry::Registry;
#[cfg(not(feature = "engine"))]
use crate::providers::registry::registry;
use crate::schema::date::Date as Day;
use crate::summary::style::Style;
use crate::verdict::compiled_policy::CompiledPolicy;
use crate::verdict::open::Memory;
use crate::verdict::options::Settings;
use crate::verdict::policy::Policy;
use js_sys::Date;
use std::cell::RefCell;
use std::sync::Arc;

/// The state that outlives a call
pub struct Engine {
    /// The buffers that bodies are read into
    pub memory: Memory,
    /// The settings for the next bodies
    pub settings: Settings,
    /// The style of the next summaries
    pub style: Style,
    /// Compiled policies; they are few, and each is stored once
    pub policies: Vec<(Policy, Arc<CompiledPolicy>)>,
    /// The deliveries for the next `fold`
    pub deliveries: Vec<Delivery>,
    /// The last answer
    pub answer: Words,
    /// The reasons of the last body; the memory is reused for the next
    pub spoken: Vec<Spoken>,
    /// A block of lines, each of them a body
    pub block: Vec<u8>,
}

thread_local! {
    /// The engine of this instance
    pub static ENGINE: RefCell<Engine> = RefCell::new(Engine::new());
}

impl Engine {
    /// Returns an engine in its initial state
    fn new() -> Self {
        Self {
            memory: Memory::default(),
            settings: plain_settings(),
            style: Style::default(),
            policies: Vec::new(),
            deliveries: Vec::new(),
            answer: Words::default(),
            spoken: Vec::new(),
            block: Vec::new(),
        }
    }
}

/// Returns the settings for calls without options
pub fn plain_settings() -> Settings {
    Settings { clock: Some(today), ..Settings::of(registry()) }
}

/// The providers that this build reads; only `core.wasm` reads bodies
#[cfg(feature = "engine")]
static REGISTRY: &Registry = &ALL;
#[cfg(not(feature = "engine"))]
static REGISTRY: &Registry = &NOBODY;

#[cfg(not(feature = "engine"))]
registry! {
    /// No provider
    static NOBODY = &[];
}

/// The rules whose sentences this build contains, collected at compile time so that they link no provider
static RULES: Lists<&'static Rule> = ALL.rules;

/// The facts about every event, collected at compile time so that they link no provider
static FACTS: &[EventFacts] = ALL.facts;

/// Returns the facts about every event, in the order of the events' numbers
pub fn facts() -> &'static [EventFacts] {
    FACTS
}

/// Returns the providers that this build reads
pub fn registry() -> &'static Registry {
    REGISTRY
}

/// Returns the rules whose sentences this build contains
pub fn rules() -> Lists<&'static Rule> {
    RULES
}

/// Returns the host's day in UTC
pub fn today() -> Option<Day> {
    #[allow(clippy::cast_possible_truncation, reason = "the number of days since 1970 is small")]
    Day::from_epoch_days((Date::now() / 86_400_000.0).floor() as i64)
}
