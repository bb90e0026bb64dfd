//! Values that borrow texts from a body, and copies of them that outlive it

use crate::schema::pointer::{OwnName, Pointer};
use std::borrow::Cow;

/// A value that may borrow from a body
pub trait Keep {
    /// The same value without anything borrowed
    type Kept;

    /// Returns a value that outlives the body
    fn keep(self) -> Self::Kept;
}

/// Declares a struct that may borrow from a body, and how to keep it
macro_rules! kept {
    (
        $(#[$about:meta])*
        pub struct $Name:ident<$body:lifetime> { $($(#[$says:meta])* pub $field:ident: $Type:ty,)+ }
    ) => {
        $(#[$about])*
        pub struct $Name<$body> { $($(#[$says])* pub $field: $Type,)+ }

        impl $crate::model::kept::Keep for $Name<'_> {
            type Kept = $Name<'static>;

            fn keep(self) -> $Name<'static> {
                $Name { $($field: $crate::model::kept::Keep::keep(self.$field)),+ }
            }
        }
    };
}
pub(crate) use kept;

impl Keep for Cow<'_, str> {
    type Kept = Cow<'static, str>;

    fn keep(self) -> Cow<'static, str> {
        Cow::Owned(self.into_owned())
    }
}

impl Keep for Pointer<'_> {
    type Kept = Pointer<'static>;

    fn keep(self) -> Pointer<'static> {
        Pointer::Written(self.text().into_owned())
    }
}

impl Keep for OwnName<'_> {
    type Kept = OwnName<'static>;

    fn keep(self) -> OwnName<'static> {
        OwnName::Written(Cow::Owned(self.text().into_owned()))
    }
}

impl<T: Keep> Keep for Option<T> {
    type Kept = Option<T::Kept>;

    fn keep(self) -> Option<T::Kept> {
        self.map(Keep::keep)
    }
}

impl<T: Keep> Keep for Vec<T> {
    type Kept = Vec<T::Kept>;

    fn keep(self) -> Vec<T::Kept> {
        self.into_iter().map(Keep::keep).collect()
    }
}

/// Implements [`Keep`] for types that borrow nothing
macro_rules! owned {
    ($($Type:ty),+) => {
        $(impl $crate::model::kept::Keep for $Type {
            type Kept = Self;

            fn keep(self) -> Self {
                self
            }
        })+
    };
}
pub(crate) use owned;

owned!(bool, f64);
