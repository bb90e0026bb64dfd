//! The engine: everything that outlives a call

use crate::history::delivery::Delivery;
use crate::model::judging::Spoken;
use crate::model::lists::Lists;
use crate::model::rule::Rule;
use crate::providers::ALL;
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

/// Everything that outlives a call
pub struct Engine {
    /// What bodies are read into
    pub memory: Memory,
    /// By what they are judged
    pub settings: Settings,
    /// How their summaries are written
    pub style: Style,
    /// Policies that have been compiled; they are few, and each is kept once
    pub policies: Vec<(Policy, Arc<CompiledPolicy>)>,
    /// What is to be folded, one delivery after the other
    pub deliveries: Vec<Delivery>,
    /// The last answer, in words
    pub answer: Vec<u32>,
    /// What that says in texts
    pub texts: String,
    /// What spoke of the last body; its memory is the next one's
    pub spoken: Vec<Spoken>,
    /// Lines, each of them a body
    pub block: Vec<u8>,
}

thread_local! {
    /// The one of this instance
    pub static ENGINE: RefCell<Engine> = RefCell::new(Engine::new());
}

impl Engine {
    /// An engine that has done nothing yet
    fn new() -> Self {
        Self {
            memory: Memory::default(),
            settings: plain_settings(),
            style: Style::default(),
            policies: Vec::new(),
            deliveries: Vec::new(),
            answer: Vec::new(),
            texts: String::new(),
            spoken: Vec::new(),
            block: Vec::new(),
        }
    }
}

/// What holds where no options are given
pub fn plain_settings() -> Settings {
    Settings { clock: Some(today), ..Settings::of(registry()) }
}

/// The providers that this build reads; `summaries.wasm` reads no body
#[cfg(feature = "engine")]
static REGISTRY: &Registry = &ALL;
#[cfg(not(feature = "engine"))]
static REGISTRY: &Registry = &NOBODY;

#[cfg(not(feature = "engine"))]
registry! {
    /// No provider
    static NOBODY = &[];
}

/// The rules that this build has sentences for, worked out when it is compiled so that they link no provider
static RULES: Lists<&'static Rule> = ALL.rules;

/// The providers that this build reads
pub fn registry() -> &'static Registry {
    REGISTRY
}

/// The rules that this build has sentences for
pub fn rules() -> Lists<&'static Rule> {
    RULES
}

/// The host's day
pub fn today() -> Option<Day> {
    #[allow(clippy::cast_possible_truncation, reason = "days since 1970 are few")]
    Day::from_epoch_days((Date::now() / 86_400_000.0).floor() as i64)
}
