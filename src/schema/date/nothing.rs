//! Texts that mean that there is no date

/// The beginnings of texts that say that there is no date or that a document does not expire; lower case, no blanks
const BEGINNINGS: &str = "permanen unlimit ilimit illimit indefini indetermin lifetime lifelong forever noexp \
    nodate nonexp doesnotexpire neverexpire notexpir notapplicable notavailable notprovided notstated notspecified \
    unknown unspecified undefined perpetu vitalici sanslimit unbefristet unbegrenzt seumurhidup sinvencimiento \
    sincaducidad novence nocaduca semvalidade semvencimento senzascadenza nonscade sansexpir onbepaald onbeperkt \
    bezterminow süresiz không khÔng 长期 長期 永久 无期限 無期限 무기한 영구 دائم بلاانتهاء бессрочн Бессрочн БЕССРОЧН";

/// Whole texts of this kind
const WHOLE: &str = "na nil nan none null never";

/// Returns whether this leaves a part of a date open
pub(super) fn is_filler(letter: char) -> bool {
    matches!(letter, 'X' | 'x' | '<' | '*' | '?' | '_' | '#')
}

/// Returns whether a text states no date: it has only fillers and zeros, or words that say so
pub(super) fn is_said(text: &str) -> bool {
    if text.chars().all(|letter| letter == '0' || is_filler(letter) || !letter.is_alphanumeric()) {
        return true;
    }
    if text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let letters = || {
        let letters = text.bytes().filter(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii());
        letters.map(|byte| byte.to_ascii_lowercase())
    };
    let is = |word: &str| letters().eq(word.bytes());
    let begins = |word: &str| letters().take(word.len()).eq(word.bytes());
    WHOLE.split(' ').any(is) || BEGINNINGS.split_ascii_whitespace().any(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_says_that_there_is_no_date_states_none() {
        for text in [
            "",
            " ",
            "-",
            "—",
            "N/A",
            "n.a.",
            "None",
            "NULL",
            "Permanent",
            "PERMANENTE",
            "Unlimited",
            "INDEFINITE",
            "indefinido",
            "Sans limite",
            "Illimité",
            "LIFETIME",
            "does not expire",
            "No expiry date",
            "Never",
            "unbefristet",
            "SEUMUR HIDUP",
            "长期",
            "長期",
            "Không thời hạn",
            "бессрочно",
            "NO VENCE",
            "Sem validade",
            "無期限",
            "무기한",
            "دائم",
            "BEZTERMINOWY",
            "00/00/0000",
            "0000-00-00",
            "XX/XX/XXXX",
            "<<<<<<",
            "--/--/----",
            "0",
        ] {
            assert!(is_said(text), "{text}");
        }
        for text in ["permanent until 2031", "soon", "na 2031", "nap", "2031", "X1", "expired", "unreadable"] {
            assert!(!is_said(text), "{text}");
        }
    }
}
