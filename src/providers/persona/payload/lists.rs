//! The lists on which a report has found somebody

use crate::schema::choice::choice;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Text, Time};

choice! {
    /// A list on which somebody of the name is: the list, or only its slug in a report about a business
    pub enum Listed {
        Whole(MatchedList),
        Slug(Text),
    }
}

record! {
    /// A list on which somebody of the name is
    #[any_case]
    pub struct MatchedList {
        optional name: Text,
        optional url: Text,
        optional list_type: Text,
        optional list_types: Vec<Text>,
        optional slug: Text,
        optional flag_code: Text,
        /// Whom the list names
        optional entities: Vec<Any>,
    }
}

record! {
    /// A list that somebody has set aside
    #[any_case]
    pub struct IgnoredMatch {
        optional ignored_at: Time,
        optional run_history_completed_at: Time,
        optional r#match = "match": MatchedList,
        /// Whoever has set it aside
        optional user: Text,
        optional ignore_reason: Text,
    }
}
