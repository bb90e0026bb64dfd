//! How a summary is written: its form, its language, and for whom

use crate::issue::{Code, Issue};
use crate::verdict::options::invalid;
use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// The languages other than English are built in
const ALL_LANGUAGES: bool = cfg!(any(feature = "languages", not(target_arch = "wasm32")));

/// Declares a choice between names
macro_rules! choice {
    ($(#[$doc:meta])+ pub enum $Choice:ident { $($(#[$of:meta])+ $Name:ident = $name:literal,)+ }) => {
        $(#[$doc])+
        #[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, Tsify)]
        #[serde(rename_all = "kebab-case")]
        pub enum $Choice { $($(#[$of])+ $Name),+ }

        impl $Choice {
            /// Every one there is
            pub const ALL: &'static [Self] = &[$(Self::$Name),+];

            /// Its name, as in JSON
            pub const fn name(self) -> &'static str {
                match self { $(Self::$Name => $name),+ }
            }

            fn read(given: Option<&str>, pointer: &str) -> Result<Self, Box<Issue>> {
                let Some(given) = given else { return Ok(Self::default()) };
                Self::ALL.iter().find(|known| known.name() == given).copied().ok_or_else(|| {
                    let names = Self::ALL.iter().map(|known| known.name().to_owned()).collect();
                    Issue::not_one_of(Code::InvalidOptions, pointer, names)
                })
            }
        }
    };
}

choice! {
    /// What a summary is written as
    pub enum Format {
        /// Lines of plain text
        #[default]
        Text = "text",
        /// GitHub's Markdown
        Markdown = "markdown",
        /// A fragment of HTML, to stand within a page's own
        Html = "html",
    }
}

choice! {
    /// The language of a summary
    pub enum Locale {
        /// English
        #[default]
        En = "en",
        /// French
        Fr = "fr",
        /// Spanish
        Es = "es",
        /// German
        De = "de",
    }
}

choice! {
    /// Who reads a summary
    pub enum Audience {
        /// Whoever works with verifications: what to do, why, and what was checked
        #[default]
        Operator = "operator",
        /// The person whom the verification is about: how it stands and what to do, never why
        Applicant = "applicant",
    }
}

/// How a summary is written
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Style {
    /// As what
    pub format: Format,
    /// In which language
    pub locale: Locale,
    /// For whom
    pub audience: Audience,
    /// With what the body says about the person; never in an applicant's
    pub personal: bool,
}

impl Style {
    /// A style by the names of its choices; what is left out is as usual
    ///
    /// # Errors
    ///
    /// The first option that cannot be.
    pub fn read(
        format: Option<&str>,
        locale: Option<&str>,
        audience: Option<&str>,
        personal: Option<bool>,
    ) -> Result<Self, Box<Issue>> {
        let style = Self {
            format: Format::read(format, "/format")?,
            locale: Locale::read(locale, "/locale")?,
            audience: Audience::read(audience, "/audience")?,
            personal: personal.unwrap_or(false),
        };
        if !ALL_LANGUAGES && style.locale != Locale::En {
            let message = "expected `en`; `idverdict/summaries` has the other languages";
            return Err(invalid("/locale", message, vec![Locale::En.name().to_owned()]));
        }
        Ok(style)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_is_as_usual() {
        assert_eq!(Style::read(None, None, None, None).unwrap(), Style::default());
    }

    #[test]
    fn every_name_is_read_as_what_it_names() {
        for format in Format::ALL {
            assert_eq!(Style::read(Some(format.name()), None, None, None).unwrap().format, *format);
            assert_eq!(serde_json::to_value(format).unwrap(), format.name());
        }
        for locale in Locale::ALL {
            assert_eq!(Style::read(None, Some(locale.name()), None, None).unwrap().locale, *locale);
            assert_eq!(serde_json::to_value(locale).unwrap(), locale.name());
        }
        for audience in Audience::ALL {
            assert_eq!(Style::read(None, None, Some(audience.name()), None).unwrap().audience, *audience);
            assert_eq!(serde_json::to_value(audience).unwrap(), audience.name());
        }
    }

    #[test]
    fn a_name_that_nobody_knows_is_refused_with_those_that_are_known() {
        for (pointer, style) in [
            ("/format", Style::read(Some("pdf"), None, None, None)),
            ("/locale", Style::read(None, Some("it"), None, None)),
            ("/audience", Style::read(None, None, Some("Applicant"), None)),
        ] {
            let issue = style.unwrap_err();
            assert_eq!((issue.pointer.as_str(), issue.code.as_str()), (pointer, "invalid-options"));
            assert!(issue.expected.unwrap().len() > 1);
        }
    }
}
