//! The links between objects

use crate::schema::record::record;
use crate::schema::scalar::{Id, Text};

record! {
    /// A link to one object, or to none
    pub struct OneLink {
        optional data: Link,
    }
}

record! {
    /// Links to several objects
    pub struct Links {
        optional data: Vec<Link>,
    }
}

record! {
    /// The type and the id of an object; empty in some bodies if there is none
    pub struct Link {
        optional r#type = "type": Text,
        optional id: Id,
    }
}
