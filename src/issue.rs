//! Issues with a body: each kind of problem is declared once
//!
//! A message consists of fixed words and never contains a value from the body, so an issue can be logged.

use crate::closest::closest;
use crate::json::pieces::{choice, digits, joined};
use crate::json::place::Place;
use crate::languages::Translations;
use crate::named::names;
use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// How much an issue matters
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// For information; the body is as good as any other
    Info,
    /// The body differs from the documentation; a rule reports it if it counts against acceptance
    Warning,
    /// The body cannot be judged
    Error,
}

macro_rules! codes {
    (
        $(
            #[doc = $doc:literal]
            $Code:ident = $name:literal, $severity:ident, $sentence:literal;
            de = $de:literal;
            es = $es:literal;
            fr = $fr:literal;
        )+
    ) => {
        /// What an issue is about. Stable, so programs can branch on it.
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        pub enum Code { $(#[doc = $doc] $Code),+ }

        names! { Code { $($Code = $name),+ } }

        impl Code {
            /// Returns the severity, unless a place lowers it
            pub const fn severity(self) -> Severity {
                match self { $(Self::$Code => Severity::$severity),+ }
            }

            /// Returns the description
            pub const fn page(self) -> &'static str {
                match self { $(Self::$Code => $doc),+ }
            }

            /// Returns one lower-case sentence
            pub const fn sentence(self) -> &'static str {
                match self { $(Self::$Code => $sentence),+ }
            }

            /// Returns the sentence in the other languages
            pub const fn translations(self) -> Translations {
                match self { $(Self::$Code => Translations::new($de, $es, $fr)),+ }
            }
        }
    };
}

codes! {
    /// The bytes violate RFC 8259; `found` and `expected` say how
    NotJson = "not-json", Error, "the body is not JSON";
    de = "die Nachricht ist kein JSON";
    es = "el mensaje no es JSON";
    fr = "le message n’est pas du JSON";
    /// The bytes are not UTF-8, or a string body contains a lone surrogate
    NotUtf8 = "not-utf8", Error, "the body is not UTF-8";
    de = "die Nachricht ist kein UTF-8";
    es = "el mensaje no es UTF-8";
    fr = "le message n’est pas de l’UTF-8";
    /// The body is longer than `limits.bytes`
    TooLarge = "too-large", Error, "the body is longer than the limit";
    de = "die Nachricht ist länger als erlaubt";
    es = "el mensaje supera la longitud límite";
    fr = "le message dépasse la longueur limite";
    /// The body is nested deeper than `limits.depth`
    TooDeep = "too-deep", Error, "the body nests deeper than the limit";
    de = "die Nachricht ist tiefer verschachtelt als erlaubt";
    es = "el mensaje tiene más niveles que el límite";
    fr = "le message dépasse la profondeur limite";
    /// An object contains the same field twice, possibly in two spellings or with escapes; a warning if the keys are the caller's own and their values are not read
    DuplicateKey = "duplicate-key", Error, "an object contains the same field twice";
    de = "ein Objekt gibt dasselbe Feld zweimal an";
    es = "un objeto da dos veces el mismo campo";
    fr = "un objet donne deux fois le même champ";
    /// The body writes its keys in several cases where its provider uses one throughout, such as `created-at` beside `createdAt`; every key is read, and the place is the first key of a second case
    MixedSpellings = "mixed-spellings", Warning, "the keys are not all in the same case";
    de = "die Schlüssel sind nicht alle gleich geschrieben";
    es = "las claves no están todas escritas de la misma forma";
    fr = "les clés ne sont pas toutes écrites de la même façon";
    /// The caller passed a parsed object or another type instead of the raw body
    NotABody = "not-a-body", Error, "expected the raw body as a string, a Uint8Array or an ArrayBuffer; pass it as it was received, before any parsing";
    de = "erwartet wird die rohe Nachricht (Zeichenkette, Uint8Array oder ArrayBuffer), wie sie ankam, vor jedem Parsen";
    es = "se espera el cuerpo sin procesar (cadena, Uint8Array o ArrayBuffer), tal como llegó, antes de cualquier análisis";
    fr = "le corps brut est attendu (chaîne, Uint8Array ou ArrayBuffer), tel que reçu, avant toute analyse";
    /// An option is unknown or has an invalid value
    InvalidOptions = "invalid-options", Error, "the options are invalid";
    de = "die Optionen sind nicht gültig";
    es = "las opciones no son válidas";
    fr = "les options ne sont pas valides";
    /// The policy is malformed
    InvalidPolicy = "invalid-policy", Error, "the policy is malformed";
    de = "die Richtlinie ist nicht gültig";
    es = "la política no es válida";
    fr = "la politique n’est pas valide";
    /// The policy names a rule by an id from an earlier version; this works, and `expected` contains the current id
    RenamedRule = "renamed-rule", Info, "the rule has a new id";
    de = "die Regel hat jetzt eine andere Kennung";
    es = "la regla tiene ahora otro identificador";
    fr = "la règle a désormais un autre identifiant";
    /// The caller passed something else than an inspection of a readable body, or a time that cannot be read
    NotADelivery = "not-a-delivery", Error, "expected an inspection of a readable body, optionally with `receivedAt`";
    de = "eine Zustellung ist die Untersuchung einer lesbaren Nachricht, allein oder mit der Zeit ihres Empfangs";
    es = "una entrega es una inspección de un cuerpo que se pudo leer, sola o con el momento de su recepción";
    fr = "une livraison est une inspection d’un corps qui a pu être lu, seule ou avec le moment de sa réception";
    /// Deliveries of different verifications, or a delivery that names no verification, were passed as one history
    AnotherVerification = "another-verification", Error, "the deliveries belong to different verifications, or one names none";
    de = "von den Zustellungen ist nicht bekannt, dass sie zu ein und derselben Verifizierung gehören";
    es = "no consta que las entregas sean de una misma verificación";
    fr = "rien n’établit que les livraisons concernent une même vérification";
    /// The body is a list
    ListBody = "list-body", Error, "the body is a list; judge each item separately";
    de = "die Nachricht ist eine Liste; jeden ihrer Einträge für sich beurteilen";
    es = "el mensaje es una lista; juzgar cada uno de sus elementos por separado";
    fr = "le message est une liste\u{a0}; juger chacun de ses éléments séparément";
    /// The discriminating fields of every provider are missing; if the caller names a provider, its fields are missing, and `found` names the provider whose fields are present
    UnknownProvider = "unknown-provider", Error, "the body is not from a known provider";
    de = "die Nachricht ist von keinem bekannten Anbieter";
    es = "el mensaje no es de ningún proveedor conocido";
    fr = "le message n’est d’aucun fournisseur connu";
    /// The discriminating fields of two providers are present
    AmbiguousProvider = "ambiguous-provider", Error, "the body could be from two providers";
    de = "die Nachricht könnte von zwei Anbietern sein";
    es = "el mensaje podría ser de dos proveedores";
    fr = "le message pourrait être de deux fournisseurs";
    /// The body has its provider's discriminating fields or an event name of its form, but this version does not know the event; acknowledge the webhook and look for a newer version
    UnknownEvent = "unknown-event", Error, "this version does not know the event";
    de = "das Ereignis ist dieser Version nicht bekannt";
    es = "el evento no es uno que esta versión conozca";
    fr = "l’événement n’est pas connu de cette version";
    /// A field that is documented as always present is missing; a warning if the event can be judged without it
    MissingField = "missing-field", Error, "a field that should be present is missing";
    de = "ein Feld, das da sein sollte, fehlt";
    es = "falta un campo que debería estar";
    fr = "un champ qui devrait être présent est absent";
    /// A value has another JSON type than its field
    WrongType = "wrong-type", Error, "the value has the wrong type";
    de = "der Wert hat den falschen Typ";
    es = "el valor no es del tipo correcto";
    fr = "la valeur n’a pas le bon type";
    /// A text is not in the form of its field; it is passed on unchanged, and a rule reports it if it counts against acceptance
    WrongForm = "wrong-form", Warning, "the text is not in a form known for this field";
    de = "der Text hat keine der Formen, die für sein Feld bekannt sind";
    es = "el texto no tiene ninguna de las formas conocidas de su campo";
    fr = "le texte n’a aucune des formes connues pour son champ";
    /// A word that this version does not know; it is passed on unchanged, and a result that depends on it is never accepted. No result depends on who created an IDVerse transaction, its likeness features, the components of a search, the zone of a OneSpan segment, or the parts of a OneSpan report that do not count
    UnknownWord = "unknown-word", Warning, "this version does not know the word";
    de = "das Wort ist dieser Version nicht bekannt";
    es = "la palabra no es una que esta versión conozca";
    fr = "le mot n’est pas connu de cette version";
    /// A number outside its documented range; it is never rescaled, and never leads to acceptance
    OutOfRange = "out-of-range", Warning, "the number is outside its documented range";
    de = "die Zahl liegt außerhalb ihres dokumentierten Bereichs";
    es = "el número está fuera del intervalo documentado";
    fr = "le nombre sort de la plage documentée";
    /// A number in quotes where the provider documents a number; it is read as that number
    NumberAsText = "number-as-text", Info, "the number is written as text";
    de = "die Zahl ist als Text geschrieben";
    es = "el número está escrito como texto";
    fr = "le nombre est écrit comme un texte";
    /// Two places in the body cannot both be true
    Contradiction = "contradiction", Warning, "two places in the body contradict each other";
    de = "zwei Stellen der Nachricht widersprechen sich";
    es = "dos lugares del mensaje se contradicen";
    fr = "deux endroits du message se contredisent";
    /// Verified claims were requested for something else than an accepted inspection
    NotAccepted = "not-accepted", Error, "expected an inspection with the outcome `accept`; no other has verified claims";
    de = "erwartet wird eine Untersuchung, deren Urteil „annehmen“ lautet; nichts anderes hat geprüfte Angaben";
    es = "se esperaba una inspección cuyo veredicto sea aceptar; nada más tiene atributos verificados";
    fr = "une inspection dont le verdict est d’accepter était attendue\u{a0}; rien d’autre n’a d’attributs vérifiés";
    /// The inspection is accepted but says nothing about the verified person
    NoClaims = "no-claims", Error, "the verification contains no verified claim";
    de = "die Verifizierung enthält keine Angabe, die geprüft wurde";
    es = "la verificación no contiene ningún atributo que se haya verificado";
    fr = "la vérification ne contient aucun attribut qui ait été vérifié";
}

/// Something that is wrong with a body
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, Tsify)]
pub struct Issue {
    /// What the issue is about, in kebab-case. Stable, so programs can branch on it.
    #[tsify(type = "IssueCode")]
    pub code: String,
    /// How much the issue matters
    pub severity: Severity,
    /// The place as a JSON Pointer (RFC 6901); `""` is the body
    pub pointer: String,
    /// One lower-case sentence, never with a value from the body
    pub message: String,
    /// The rule that found a contradiction
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "Rule")]
    pub rule: Option<String>,
    /// The other place of a contradiction
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub related: Option<Vec<String>>,
    /// What would have been valid, as data. What is closest to a misspelt name comes first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<Vec<String>>,
    /// The kind of thing that was found instead, for a syntax error; or the provider that the body seems to be from, if
    /// the caller named another one
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
    /// The place in the text of the body
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
}

impl Issue {
    /// Returns an issue about the body as a whole
    pub fn about(code: Code) -> Self {
        Self {
            code: code.name().to_owned(),
            severity: code.severity(),
            pointer: String::new(),
            message: code.sentence().to_owned(),
            rule: None,
            related: None,
            expected: None,
            found: None,
            at: None,
        }
    }

    /// Returns the issue that the caller passed an invalid value at `pointer`
    ///
    /// `expected` lists the valid values, or is empty if they cannot be listed.
    pub fn cannot_be(code: Code, pointer: &str, message: &str, expected: Vec<String>) -> Box<Self> {
        Box::new(Self {
            pointer: pointer.to_owned(),
            message: message.to_owned(),
            expected: (!expected.is_empty()).then_some(expected),
            ..Self::about(code)
        })
    }

    /// Returns the issue that the caller passed `given` at `pointer`, which is none of these names
    pub fn not_one_of(code: Code, pointer: &str, given: &str, names: Vec<String>) -> Box<Self> {
        Self::unknown_name(code, pointer, &joined(&["expected ", &choice(&names)]), given, names)
    }

    /// Returns the same issue with a message of its own, for names that are too many to list in it
    pub fn unknown_name(code: Code, pointer: &str, message: &str, given: &str, names: Vec<String>) -> Box<Self> {
        let mut issue = Self::cannot_be(code, pointer, message, names);
        issue.suggest(given);
        issue
    }

    /// Suggests the expected name that is closest to the given one, which then comes first
    pub fn suggest(&mut self, given: &str) {
        let Some(names) = &mut self.expected else { return };
        let Some(place) = closest(given, names) else { return };
        let name = names.remove(place);
        self.message = joined(&[&self.message, "; did you mean `", &name, "`?"]);
        names.insert(0, name);
    }

    /// Returns the issue that the caller passed something else than a whole number in this range at `pointer`
    pub fn not_whole(code: Code, pointer: &str, least: u64, most: u64) -> Box<Self> {
        let (least, most) = (digits(least), digits(most));
        let message = joined(&["expected a whole number from ", &least, " to ", &most]);
        Self::cannot_be(code, pointer, &message, vec![least, most])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_kebab_case_and_sentences_lower_case_without_a_period() {
        for code in Code::ALL {
            assert!(
                code.name().chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
                "{}",
                code.name()
            );
            let sentence = code.sentence();
            assert!(sentence.starts_with(|c: char| c.is_lowercase()) && !sentence.ends_with('.'), "{sentence}");
        }
    }

    #[test]
    fn no_two_codes_share_a_name() {
        let mut names: Vec<_> = Code::ALL.iter().map(|code| code.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Code::ALL.len());
    }
}
