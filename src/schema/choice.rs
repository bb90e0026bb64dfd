//! A field that a provider writes with more than one JSON type
//!
//! The first byte of the value determines which one it is; nothing is tried.

/// Declares the alternatives of a field, each with a different JSON type
///
/// ```text
/// choice! {
///     /// A description of the type, with the page that documents it
///     pub enum Persons {
///         Listed(Vec<Person>),
///         Keyed(Keyed<Person>),
///         Sentence(Text),
///     }
/// }
/// ```
///
/// [`read_as`](super::node::Node::read_as) selects one of them. Two alternatives of the
/// same JSON type do not compile.
macro_rules! choice {
    ($(#[doc = $doc:literal])+ pub enum $Name:ident { $($Variant:ident($Type:ident $(< $Of:ident >)?)),+ $(,)? }) => {
        $(#[doc = $doc])+
        #[cfg_attr(not(target_arch = "wasm32"), derive(serde::Deserialize, serde::Serialize, tsify::Tsify))]
        #[cfg_attr(not(target_arch = "wasm32"), serde(untagged))]
        #[derive(Clone, PartialEq)]
        #[allow(missing_docs, reason = "each alternative is described by its type")]
        #[allow(clippy::large_enum_variant, reason = "native users get a value as serde reads it")]
        pub enum $Name { $($Variant($Type $(<$Of>)?)),+ }

        const _: () = {
            use $crate::schema::shape::{Shaped, are_distinct};
            assert!(
                are_distinct(&[$(<$Type $(<$Of>)? as Shaped>::SHAPE),+]),
                "two alternatives begin with the same byte, or one is a choice itself"
            );
        };

        impl $crate::schema::shape::Shaped for $Name {
            const SHAPE: $crate::schema::shape::Shape = $crate::schema::shape::Shape::Choice({
                use $crate::schema::shape::{Choice, Shaped};
                || {
                    static CHOICE: Choice = Choice {
                        #[cfg(not(target_arch = "wasm32"))]
                        name: stringify!($Name),
                        shapes: &[$(<$Type $(<$Of>)? as Shaped>::SHAPE),+],
                        #[cfg(not(target_arch = "wasm32"))]
                        doc: concat!($($doc, "\n"),+),
                        #[cfg(not(target_arch = "wasm32"))]
                        typescript: <$Name as tsify::Tsify>::DECL,
                    };
                    &CHOICE
                }
            });
        }
    };
}
pub(crate) use choice;

#[cfg(test)]
mod tests {
    use crate::issue::Severity;
    use crate::schema::node::Node;
    use crate::schema::record::record;
    use crate::schema::scalar::{Any, Count, Flag, Id, Keyed, KeyedByName, Text};
    use crate::schema::shape::{Shape, Shaped, are_distinct};
    use crate::schema::show::show;

    record! {
        /// One of several
        pub struct Item {
            optional name: Text,
        }
    }

    choice! {
        /// An item, or its name
        pub enum Named {
            Whole(Item),
            Name(Text),
        }
    }

    choice! {
        /// Items, in whatever way they are given
        pub enum Items {
            Listed(Vec<Item>),
            Keyed(Keyed<Named>),
            Number(Count),
        }
    }

    record! {
        /// A record that contains all of these
        pub struct Holder {
            optional items = "items" | "Items": Items,
            optional carried: Keyed<Any>,
            optional people: People,
        }
    }

    choice! {
        /// People, in whatever way they are given
        pub enum People {
            Listed(Vec<Item>),
            ByName(KeyedByName<Item>),
        }
    }

    fn listed(holder: Node<'_, Holder>) -> Node<'_, Vec<Item>> {
        holder.items().read_as()
    }

    fn keyed(holder: Node<'_, Holder>) -> Node<'_, Keyed<Named>> {
        holder.items().read_as()
    }

    #[test]
    fn a_value_is_read_only_as_the_alternative_of_its_type() {
        show::<Holder>(r#"{"items": [{"name": "a"}, {"name": "b"}]}"#, Holder::record(), |holder, issues| {
            assert!(issues.is_empty() && keyed(holder).is_absent());
            let names: Vec<_> = listed(holder).items().map(|item| item.name().text().unwrap()).collect();
            assert_eq!(names, ["a", "b"]);
        });
        show::<Holder>(r#"{"items": {"a": "b", "c": {"name": "d"}}}"#, Holder::record(), |holder, issues| {
            assert!(issues.is_empty() && listed(holder).is_absent());
            let named: Vec<_> = keyed(holder).entries().map(|(_, named)| named).collect();
            assert_eq!(named[0].read_as::<Text>().text().as_deref(), Some("b"));
            assert!(named[0].read_as::<Item>().is_absent() && named[1].read_as::<Text>().is_absent());
            assert_eq!(named[1].read_as::<Item>().name().text().as_deref(), Some("d"));
        });
        show::<Holder>(r#"{"items": "7"}"#, Holder::record(), |holder, issues| {
            assert_eq!(issues[0].code, "number-as-text");
            assert_eq!(holder.items().read_as::<Count>().to_f64(), Some(7.0));
        });
        show::<Holder>(r#"{"items": null}"#, Holder::record(), |holder, issues| {
            assert!(issues.is_empty() && holder.items().is_absent() && listed(holder).items().next().is_none());
        });
    }

    #[test]
    fn a_value_that_fits_no_alternative_has_the_wrong_type() {
        for (body, pointer, types) in [
            (r#"{"items": true}"#, "/items", "array or object or number"),
            (r#"{"items": [7]}"#, "/items/0", "object"),
            (r#"{"Items": {"a/b": {"name": "c"}, "d": 7}}"#, "/Items/d", "object or string"),
        ] {
            show::<Holder>(body, Holder::record(), |_, issues| {
                assert_eq!((issues[0].code.as_str(), issues[0].pointer.as_str()), ("wrong-type", pointer));
                assert!(issues[0].message.ends_with(&format!("expected {types}")), "{}", issues[0].message);
            });
            assert!(serde_json::from_str::<Holder>(body).is_err(), "{body}");
        }
    }

    #[test]
    fn a_duplicate_key_is_an_error_if_its_value_is_read() {
        show::<Holder>(r#"{"items": {"a": "b", "\u0061": "c"}}"#, Holder::record(), |_, issues| {
            assert_eq!(issues.len(), 1);
            assert_eq!((issues[0].code.as_str(), issues[0].pointer.as_str()), ("duplicate-key", "/items/a"));
            assert_eq!(issues[0].severity, Severity::Error);
        });
        show::<Holder>(r#"{"carried": {"a": 1, "a": 2}}"#, Holder::record(), |_, issues| {
            assert_eq!((issues[0].code.as_str(), issues[0].severity), ("duplicate-key", Severity::Warning));
        });
    }

    #[test]
    fn pointers_lead_through_alternatives() {
        show::<Holder>(r#"{"Items": [{}, {"name": "a"}]}"#, Holder::record(), |holder, _| {
            let last = listed(holder).items().nth(1).unwrap();
            assert_eq!(last.name().pointer(), "/Items/1/name");
        });
        show::<Holder>(r#"{"items": {"a": "b", "c/d": {"name": "e"}}}"#, Holder::record(), |holder, _| {
            let named: Vec<_> = keyed(holder).entries().map(|(_, named)| named).collect();
            assert_eq!(named[0].read_as::<Text>().pointer(), "/items/a");
            assert_eq!(named[1].read_as::<Item>().name().pointer(), "/items/c~1d/name");
        });
    }

    #[test]
    fn issues_about_a_value_under_a_persons_name_do_not_contain_the_name() {
        let body = r#"{"people": {"Ada": {"name": "a"}, "Bo/b": {"name": 7}, "Ada": {}}}"#;
        show::<Holder>(body, Holder::record(), |holder, issues| {
            let told: Vec<_> = issues.iter().map(|issue| (issue.code.as_str(), issue.pointer.as_str())).collect();
            assert_eq!(told, [("wrong-type", "/people"), ("duplicate-key", "/people")]);
            // The place is reported nevertheless.
            let columns: Vec<_> = issues.iter().map(|issue| issue.at.unwrap().column).collect();
            assert_eq!(columns, [52, 56]);
            let people: Vec<_> = holder.people().read_as::<KeyedByName<Item>>().values().collect();
            assert_eq!(people.len(), 3);
            assert_eq!(people[0].name().text().as_deref(), Some("a"));
            for person in people {
                for (pointer, name) in
                    [(person.pointer(), person.own_name()), (person.name().pointer(), person.name().own_name())]
                {
                    assert_eq!((&*pointer.text(), &*name.text()), ("/people", "people"));
                }
            }
        });
    }

    #[test]
    fn alternatives_with_the_same_first_byte_are_not_distinct() {
        assert!(are_distinct(&[Vec::<Item>::SHAPE, Item::SHAPE, Flag::SHAPE]));
        for two in [
            [Item::SHAPE, Keyed::<Text>::SHAPE],
            [Keyed::<Text>::SHAPE, KeyedByName::<Text>::SHAPE],
            [Text::SHAPE, Flag::SHAPE],
            [Id::SHAPE, Count::SHAPE],
        ] {
            assert!(!are_distinct(&two));
        }
        assert!(!are_distinct(&[Items::SHAPE]) && !are_distinct(&[Text::SHAPE, Shape::Any]));
    }
}
