//! The style of a summary: its format, its language and its audience

use crate::issue::{Code, Issue};
use crate::named::named;
use crate::verdict::options::invalid;

/// Whether this build has languages other than English
const ALL_LANGUAGES: bool = cfg!(any(feature = "languages", not(target_arch = "wasm32")));

named! {
    /// The format of a summary
    #[derive(Default)]
    pub enum Format {
        /// Plain text
        #[default]
        Text = "text",
        /// GitHub's Markdown
        Markdown = "markdown",
        /// A fragment of HTML, to be placed in a page
        Html = "html",
    }
}

named! {
    /// The language of a summary
    #[derive(Default)]
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

named! {
    /// Who reads a summary
    #[derive(Default)]
    pub enum Audience {
        /// People who work with verifications: what to do, why, and what was checked
        #[default]
        Operator = "operator",
        /// The person who is being verified: the status and what to do, but not why
        Applicant = "applicant",
    }
}

/// Returns the value that an option names, or the default if the option is absent
fn choice<T: Copy + Default>(
    given: Option<&str>,
    pointer: &str,
    all: &[T],
    name: fn(T) -> &'static str,
) -> Result<T, Box<Issue>> {
    let Some(given) = given else { return Ok(T::default()) };
    let not_one = || {
        Issue::not_one_of(
            Code::InvalidOptions,
            pointer,
            given,
            all.iter().map(|&value| name(value).to_owned()).collect(),
        )
    };
    all.iter().find(|&&value| name(value) == given).copied().ok_or_else(not_one)
}

/// The style of a summary
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Style {
    /// The format
    pub format: Format,
    /// The language
    pub locale: Locale,
    /// The audience
    pub audience: Audience,
    /// Whether to include what the body says about the person; a summary for the applicant never does
    pub personal: bool,
}

impl Style {
    /// Returns a style by the names of its choices; missing ones get their defaults
    ///
    /// # Errors
    ///
    /// Returns an issue about the first invalid option.
    pub fn read(
        format: Option<&str>,
        locale: Option<&str>,
        audience: Option<&str>,
        personal: Option<bool>,
    ) -> Result<Self, Box<Issue>> {
        let style = Self {
            format: choice(format, "/format", &Format::ALL, Format::name)?,
            locale: choice(locale, "/locale", &Locale::ALL, Locale::name)?,
            audience: choice(audience, "/audience", &Audience::ALL, Audience::name)?,
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
    fn missing_options_get_their_defaults() {
        assert_eq!(Style::read(None, None, None, None).unwrap(), Style::default());
    }

    #[test]
    fn every_choice_is_read_from_its_name() {
        for format in Format::ALL {
            assert_eq!(Style::read(Some(format.name()), None, None, None).unwrap().format, format);
            assert_eq!(serde_json::to_value(format).unwrap(), format.name());
        }
        for locale in Locale::ALL {
            assert_eq!(Style::read(None, Some(locale.name()), None, None).unwrap().locale, locale);
            assert_eq!(serde_json::to_value(locale).unwrap(), locale.name());
        }
        for audience in Audience::ALL {
            assert_eq!(Style::read(None, None, Some(audience.name()), None).unwrap().audience, audience);
            assert_eq!(serde_json::to_value(audience).unwrap(), audience.name());
        }
    }

    #[test]
    fn an_unknown_name_is_rejected_with_a_list_of_the_known_ones() {
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
