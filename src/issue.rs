//! What is wrong with a body: each kind of problem declared once
//!
//! A message is made of our words alone. Nothing that stood in a body is ever
//! part of it, so an issue can be logged.

use crate::json::place::Place;
use crate::languages::Translations;
use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// How much an issue matters
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing; the body is as good as any
    Info,
    /// The body is not as documented; a rule says so where that speaks against an acceptance
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
        /// What an issue is about: stable, to branch on
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        pub enum Code { $(#[doc = $doc] $Code),+ }

        impl Code {
            /// Every code there is
            pub const ALL: &'static [Self] = &[$(Self::$Code),+];

            /// Its name in kebab-case, which names the problem
            pub const fn name(self) -> &'static str {
                match self { $(Self::$Code => $name),+ }
            }

            /// How much it matters, where nothing makes it matter less
            pub const fn severity(self) -> Severity {
                match self { $(Self::$Code => Severity::$severity),+ }
            }

            /// What there is to know about it
            pub const fn page(self) -> &'static str {
                match self { $(Self::$Code => $doc),+ }
            }

            /// One lower-case sentence
            pub const fn sentence(self) -> &'static str {
                match self { $(Self::$Code => $sentence),+ }
            }

            /// The same in the other languages
            pub const fn translations(self) -> Translations {
                match self { $(Self::$Code => Translations::new($de, $es, $fr)),+ }
            }
        }
    };
}

codes! {
    /// The bytes break RFC 8259; `found` and `expected` say how
    NotJson = "not-json", Error, "the body is not JSON";
    de = "die Nachricht ist kein JSON";
    es = "el mensaje no es JSON";
    fr = "le message n’est pas du JSON";
    /// The bytes are not UTF-8, or a string body holds half a surrogate pair
    NotUtf8 = "not-utf8", Error, "the body is not UTF-8";
    de = "die Nachricht ist kein UTF-8";
    es = "el mensaje no es UTF-8";
    fr = "le message n’est pas de l’UTF-8";
    /// Longer than `limits.bytes`
    TooLarge = "too-large", Error, "the body is longer than the limit";
    de = "die Nachricht ist länger als erlaubt";
    es = "el mensaje supera la longitud límite";
    fr = "le message dépasse la longueur limite";
    /// Nested deeper than `limits.depth`
    TooDeep = "too-deep", Error, "the body nests deeper than the limit";
    de = "die Nachricht ist tiefer verschachtelt als erlaubt";
    es = "el mensaje tiene más niveles que el límite";
    fr = "le message dépasse la profondeur limite";
    /// One object gives a field twice, also under two spellings or with escapes; a warning among keys of the caller's own whose values are not read
    DuplicateKey = "duplicate-key", Error, "one object gives the same field twice";
    de = "ein Objekt gibt dasselbe Feld zweimal an";
    es = "un objeto da dos veces el mismo campo";
    fr = "un objet donne deux fois le même champ";
    /// The caller passed a parsed object or another type instead of the raw body
    NotABody = "not-a-body", Error, "expected the raw body as a string, a Uint8Array or an ArrayBuffer; pass it as it came off the wire, before any parser";
    de = "erwartet wird die rohe Nachricht (Zeichenkette, Uint8Array oder ArrayBuffer), wie sie ankam, vor jedem Parsen";
    es = "se espera el cuerpo sin procesar (cadena, Uint8Array o ArrayBuffer), tal como llegó, antes de cualquier análisis";
    fr = "le corps brut est attendu (chaîne, Uint8Array ou ArrayBuffer), tel que reçu, avant toute analyse";
    /// An option is not known or has a value that it cannot have
    InvalidOptions = "invalid-options", Error, "the options are not valid";
    de = "die Optionen sind nicht gültig";
    es = "las opciones no son válidas";
    fr = "les options ne sont pas valides";
    /// The policy is not one
    InvalidPolicy = "invalid-policy", Error, "the policy is not valid";
    de = "die Richtlinie ist nicht gültig";
    es = "la política no es válida";
    fr = "la politique n’est pas valide";
    /// The policy names a rule by an id that it had in an earlier version; it is taken, and `expected` holds the id that the rule has now
    RenamedRule = "renamed-rule", Info, "the rule has another id now";
    de = "die Regel hat jetzt eine andere Kennung";
    es = "la regla tiene ahora otro identificador";
    fr = "la règle a désormais un autre identifiant";
    /// What should be a delivery of one verification is none: nothing that `inspect` gave of a readable body, or with a time that is none
    NotADelivery = "not-a-delivery", Error, "expected what `inspect` gave of a body that could be read, or that with the time it was received at";
    de = "eine Zustellung ist die Untersuchung einer lesbaren Nachricht, allein oder mit der Zeit ihres Empfangs";
    es = "una entrega es una inspección de un cuerpo que se pudo leer, sola o con el momento de su recepción";
    fr = "une livraison est une inspection d’un corps qui a pu être lu, seule ou avec le moment de sa réception";
    /// Deliveries of two verifications, or of none that they name, were to be folded into one
    AnotherVerification = "another-verification", Error, "the delivery is of another verification than those before it, or does not name its own";
    de = "von den Zustellungen ist nicht bekannt, dass sie zu ein und derselben Verifizierung gehören";
    es = "no consta que las entregas sean de una misma verificación";
    fr = "rien n’établit que les livraisons concernent une même vérification";
    /// The body is a list
    ListBody = "list-body", Error, "the body is a list; judge each of its items by itself";
    de = "die Nachricht ist eine Liste; jeden ihrer Einträge für sich beurteilen";
    es = "el mensaje es una lista; juzgar cada uno de sus elementos por separado";
    fr = "le message est une liste\u{a0}; juger chacun de ses éléments séparément";
    /// No provider's discriminating fields are there; of the provider that the caller asks for, its own are not there, and `found` says whose else are
    UnknownProvider = "unknown-provider", Error, "the body is no known provider's";
    de = "die Nachricht ist von keinem bekannten Anbieter";
    es = "el mensaje no es de ningún proveedor conocido";
    fr = "le message n’est d’aucun fournisseur connu";
    /// The discriminating fields of two providers are there
    AmbiguousProvider = "ambiguous-provider", Error, "the body could be two providers'";
    de = "die Nachricht könnte von zwei Anbietern sein";
    es = "el mensaje podría ser de dos proveedores";
    fr = "le message pourrait être de deux fournisseurs";
    /// The body has its provider's discriminating fields or a name of the form of its events, but no event of that name is known; acknowledge it and look for a newer version
    UnknownEvent = "unknown-event", Error, "the event is not one that this version knows";
    de = "das Ereignis ist dieser Version nicht bekannt";
    es = "el evento no es uno que esta versión conozca";
    fr = "l’événement n’est pas connu de cette version";
    /// A field that is documented as always there is absent; a warning where the event can be judged without it
    MissingField = "missing-field", Error, "a field that should be there is absent";
    de = "ein Feld, das da sein sollte, fehlt";
    es = "falta un campo que debería estar";
    fr = "un champ qui devrait être présent est absent";
    /// A value is of another JSON type than its field
    WrongType = "wrong-type", Error, "the value has the wrong type";
    de = "der Wert hat den falschen Typ";
    es = "el valor no es del tipo correcto";
    fr = "la valeur n’a pas le bon type";
    /// A text is not in the form that its field has; it is carried through as it is, and a rule says so where that speaks against an acceptance
    WrongForm = "wrong-form", Warning, "the text is not in a form that its field is known to have";
    de = "der Text hat keine der Formen, die für sein Feld bekannt sind";
    es = "el texto no tiene ninguna de las formas conocidas de su campo";
    fr = "le texte n’a aucune des formes connues pour son champ";
    /// A word that this version does not know; it is carried through, and where a result rests on it, it never accepts. No result rests on who made an IDVerse transaction, on its likeness features or the components of a search, on the zone of a OneSpan segment, or on what of a OneSpan report does not count
    UnknownWord = "unknown-word", Warning, "the word is not one that this version knows";
    de = "das Wort ist dieser Version nicht bekannt";
    es = "la palabra no es una que esta versión conozca";
    fr = "le mot n’est pas connu de cette version";
    /// A number outside its documented range; it is never rescaled and never accepts
    OutOfRange = "out-of-range", Warning, "the number is outside its documented range";
    de = "die Zahl liegt außerhalb ihres dokumentierten Bereichs";
    es = "el número está fuera del intervalo documentado";
    fr = "le nombre sort de la plage documentée";
    /// A number where the provider documents one, but in quotes; read as that number
    NumberAsText = "number-as-text", Info, "the number is written as text";
    de = "die Zahl ist als Text geschrieben";
    es = "el número está escrito como texto";
    fr = "le nombre est écrit comme un texte";
    /// Two places of the body cannot both be true
    Contradiction = "contradiction", Warning, "two places of the body contradict each other";
    de = "zwei Stellen der Nachricht widersprechen sich";
    es = "dos lugares del mensaje se contradicen";
    fr = "deux endroits du message se contredisent";
    /// Verified claims were asked for of something else than an accepted inspection
    NotAccepted = "not-accepted", Error, "expected an inspection whose verdict is to accept; nothing else has verified claims";
    de = "erwartet wird eine Untersuchung, deren Urteil „annehmen“ lautet; nichts anderes hat geprüfte Angaben";
    es = "se esperaba una inspección cuyo veredicto sea aceptar; nada más tiene atributos verificados";
    fr = "une inspection dont le verdict est d’accepter était attendue\u{a0}; rien d’autre n’a d’attributs vérifiés";
    /// The inspection is accepted, and says nothing of the person that was verified
    NoClaims = "no-claims", Error, "the verification holds no claim that was verified";
    de = "die Verifizierung enthält keine Angabe, die geprüft wurde";
    es = "la verificación no contiene ningún atributo que se haya verificado";
    fr = "la vérification ne contient aucun attribut qui ait été vérifié";
}

/// Something that is wrong with a body
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, Tsify)]
pub struct Issue {
    /// What it is about: stable, kebab-case; branch on this
    #[tsify(type = "IssueCode | (string & {})")]
    pub code: String,
    /// How much it matters
    pub severity: Severity,
    /// Where: a JSON Pointer (RFC 6901), `""` is the body
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
    /// What would have been right, as data
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<Vec<String>>,
    /// The kind of thing that stood there instead, of a syntax error; the provider whose the body seems to be, where another was asked for
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
    /// The place in the text of the body
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
}

impl Issue {
    /// An issue about the body as a whole
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

    /// What a caller gave at `pointer` cannot be; `expected` is what could be, empty where that cannot be said
    pub fn cannot_be(code: Code, pointer: &str, message: &str, expected: Vec<String>) -> Box<Self> {
        Box::new(Self {
            pointer: pointer.to_owned(),
            message: message.to_owned(),
            expected: (!expected.is_empty()).then_some(expected),
            ..Self::about(code)
        })
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
