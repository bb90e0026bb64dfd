//! Enums whose values have names, as in JSON

/// Declares an enum of the interface whose values have names: serde and TypeScript know each value by its name
macro_rules! named {
    ($(#[$about:meta])* $vis:vis enum $Name:ident { $($(#[$of:meta])* $Value:ident = $name:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, serde::Deserialize, Eq, PartialEq, serde::Serialize, tsify::Tsify)]
        $vis enum $Name { $($(#[$of])* #[serde(rename = $name)] $Value),+ }

        $crate::named::names! { $Name { $($Value = $name),+ } }
    };
}
pub(crate) use named;

/// Gives an enum the list of its values, and each value a name
macro_rules! names {
    ($Name:ident { $($Value:ident = $name:literal),+ }) => {
        impl $Name {
            /// Every value, in the order of the declaration
            pub const ALL: [Self; [$($name),+].len()] = [$(Self::$Value),+];

            /// Returns the name, as in JSON
            pub const fn name(self) -> &'static str {
                match self { $(Self::$Value => $name),+ }
            }

            /// Returns the value of a name
            #[allow(dead_code, reason = "not every enum is read")]
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|value| value.name() == name)
            }
        }
    };
}
pub(crate) use names;
