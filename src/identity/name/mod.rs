//! Compares names: whether two of them can belong to one person
//!
//! A machine-readable zone has only the letters A to Z. Names in it are transliterated by section 6 of ICAO Doc 9303
//! part 3 (`Ü` as `UE`, `UXX` or `U`), and truncated if they are too long for the line.
//! <https://www.icao.int/publications/doc-series/doc-9303>

mod budget;
mod fold;
mod folded;
mod grade;
mod listed;
mod placeholder;
mod similar;
mod stated;
mod transliterated;
mod typed;
mod words;

pub use budget::Budget;
pub use folded::Folded;
pub use placeholder::{is_placeholder, placeholders};
pub use stated::{Likeness, Name, has_letters_or_digits, joined, mixes_scripts, says_something};
pub use words::particles;

use grade::is_within;
use stated::{LONGEST, bit, next};
use typed::chars;
use words::{NameWords, Role};

impl Name<'_> {
    /// Returns the likeness of two names, in either order
    pub fn compare(&self, other: &Name<'_>) -> Likeness {
        Folded::of(*self).compare(&Folded::of(*other), &Budget::of_pair())
    }

    /// Returns the likeness of the whole name and the parts at one place
    pub fn agrees_with_itself(&self, budget: &Budget) -> Likeness {
        let parts = Name { full: None, ..*self };
        let whole = Name { full: self.full, machine: self.machine, cut: self.cut, ..Name::default() };
        match (whole.full, parts.texts().iter().any(Option::is_some)) {
            (Some(_), true) => Folded::of(whole).compare_words(&Folded::of(parts), budget),
            _ => Likeness::Same,
        }
    }
}

/// Returns whether a document states a name, which can then be claimed: each word of it is in the holder's name, in the
/// same script, except for spellings that do not distinguish names
#[inline(never)]
pub fn is_borne_out(part: &str, holder: &str) -> bool {
    if part.len().max(holder.len()) > LONGEST {
        return part.eq_ignore_ascii_case(holder);
    }
    let mut scripts = chars(part).fold(0, |all, c| all | bit(c));
    if scripts == 0 {
        return false;
    }
    while let Some(script) = next(&mut scripts) {
        let [one, whole] = [part, holder].map(|text| {
            let mut words = NameWords::new(script, false);
            words.add(text, Role::Unknown);
            words
        });
        if !is_within(&one, &whole) {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use Likeness::{Incomparable, Other, Same, Unclear, Variation};

    fn full(text: &str) -> Name<'_> {
        Name { full: Some(text), ..Name::default() }
    }

    fn parts<'a>(given: &'a str, family: &'a str) -> Name<'a> {
        Name { given: Some(given), family: Some(family), ..Name::default() }
    }

    fn is_like(one: &Name<'_>, other: &Name<'_>, likeness: Likeness) {
        assert_eq!(one.compare(other), likeness, "{:?} {:?}", one.texts(), other.texts());
        assert_eq!(other.compare(one), likeness, "{:?} {:?}", other.texts(), one.texts());
    }

    #[test]
    fn a_name_is_the_same_in_every_transliteration_division_and_equivalent_spelling() {
        for (one, other) in [
            ("Müller", "MUELLER"),
            ("Müller", "MUXXLLER"),
            ("Müller", "MULLER"),
            ("Mu\u{308}ller", "MULLER"),
            ("Groß", "GROSS"),
            ("Ångström", "AANGSTROEM"),
            ("Peña", "PENXXA"),
            ("Þórður", "THORDUR"),
            ("O'Neil", "ONEIL"),
            ("O’Neil", "O NEIL"),
            ("van der Berg", "VANDERBERG"),
            ("Anne-Marie", "ANNE<MARIE"),
            ("Straße Łukasz", "STRASSE LUKASZ"),
            ("Max", "MAX"),
            ("van 't Hoff", "VANTHOFF"),
            ("Anna-Elisabeth", "ANNAELISABETH"),
            ("Nguyễn", "NGUYEN"),
            ("Ĳssel", "IJSSEL"),
            ("𝐀nna", "Anna\u{3164}"),
            ("Gal·la", "GALLA"),
        ] {
            is_like(&parts(one, "Berg"), &parts(other, "BERG"), Same);
            is_like(&parts("Anna", one), &parts("ANNA", other), Same);
        }
    }

    #[test]
    fn different_names_are_names_of_two_people() {
        for (one, other) in [
            ("John", "Jane"),
            ("Müller", "MILLER"),
            ("John Michael", "John Peter"),
            ("van 't Hoff", "VANTOFF"),
            ("Maria", "Mar-a"),
            ("Anna", "Hanna"),
            ("Michael", "Michal"),
            ("Joe", "Jo"),
            ("Alexander", "Alex"),
        ] {
            is_like(&parts(one, "Berg"), &parts(other, "BERG"), Other);
            is_like(&parts("Anna", one), &parts("ANNA", other), Other);
        }
    }

    #[test]
    fn a_middle_name_may_be_missing_but_the_first_name_may_not() {
        is_like(&parts("John Michael", "Carter"), &parts("John", "Carter"), Same);
        is_like(&parts("John Michael", "Carter"), &parts("Michael", "Carter"), Unclear);
        is_like(&parts("José María", "García"), &parts("María José", "García"), Unclear);
        is_like(&Name { middle: Some("M."), ..parts("John", "Carter") }, &parts("John Michael", "Carter"), Variation);
        is_like(&Name { middle: Some("P."), ..parts("John", "Carter") }, &parts("John Michael", "Carter"), Other);
    }

    #[test]
    fn several_variations_together_are_unclear() {
        is_like(&parts("Juan", "García López"), &parts("Juan", "García"), Variation);
        is_like(&parts("García", "Juan"), &parts("Juan", "García"), Variation);
        is_like(&parts("J.", "García"), &parts("Juan", "García"), Variation);
        is_like(&parts("J.", "García"), &parts("Juan", "García López"), Unclear);
        is_like(&parts("García", "J."), &parts("Juan", "García López"), Unclear);
        is_like(&parts("J.", "G."), &parts("Juan", "García"), Unclear);
        is_like(&parts("Robert", "Hughes Jr."), &parts("Robert", "Hughes"), Variation);
        is_like(&parts("Robert", "Hughes Jr."), &parts("Robert", "Hughes Sr."), Unclear);
    }

    #[test]
    fn a_name_may_be_truncated_only_if_the_zone_is_full() {
        let cut = |given, family| Name { machine: true, cut: true, ..parts(given, family) };
        for (short, long) in [("ALEX", "Alexander"), ("CHAYAPA D", "Chayapa Dejthamrong"), ("ANNA", "Anna Maria")] {
            is_like(&cut(short, "BERG"), &parts(long, "Berg"), Same);
        }
        is_like(&cut("ALEXIS", "BERG"), &parts("Alexander", "Berg"), Other);
        is_like(&parts("ALEX", "BERG"), &parts("Alexander", "Berg"), Other);
    }

    #[test]
    fn a_surname_at_birth_may_replace_the_current_one() {
        let born = Name { birth_family: Some("Vogel"), ..parts("Anna", "Lindner") };
        is_like(&born, &parts("Anna", "Vogel"), Same);
        is_like(&born, &parts("Anna", "Lindner"), Same);
        is_like(&born, &parts("Anna", "Krause"), Other);
        is_like(&born, &parts("Petra", "Vogel"), Other);
    }

    #[test]
    fn names_are_compared_script_by_script() {
        is_like(&parts("Сергей", "Иванов"), &parts("Sergei", "Ivanov"), Incomparable);
        is_like(&parts("Сергей", "Иванов"), &parts("СЕРГЕЙ", "ИВАНОВ"), Same);
        is_like(&parts("Сергей", "Иванов"), &parts("Сергей", "Петров"), Other);
        is_like(&parts("Ivan", "Петров"), &parts("Ivan", "Petrov"), Unclear);
        is_like(&parts("Иван", "Петров"), &parts("Ivan", "Petrov"), Incomparable);
        is_like(&parts("Ivan Иван", "Петров"), &parts("Иван", "Петров"), Same);
        is_like(&full("Ivan Petrov Иван Петров"), &full("Ivan Petrov"), Same);
        is_like(&full("Ivan Petrov Иван Петров"), &full("Ivan Petrov Иван Сидоров"), Other);
        is_like(&full("李小龍"), &parts("小龍", "李"), Same);
        is_like(&full("…"), &full("Anna"), Incomparable);
    }

    #[test]
    fn a_word_that_mixes_scripts_is_distinguished_from_languages_that_combine_them() {
        for text in ["Vаrga", "Αnna", "аnna", "김あ", "Lee李"] {
            assert!(mixes_scripts(text), "{text}");
        }
        for text in
            ["Varga Варга", "山田タロー", "佐々木あや", "김李", "李ㄌㄧ", "Müller", "Anna-Анна", "O’Neil", "مُحَمَّد"]
        {
            assert!(!mixes_scripts(text), "{text}");
        }
    }

    #[test]
    fn a_name_is_divided_by_script_unless_each_script_gives_all_of_it() {
        for name in [
            parts("Пётр", "Ivanov"),
            parts("Ivan Иван", "Petrov"),
            Name { middle: Some("Сергей"), ..parts("Ivan", "Petrov") },
            full("Пётр Ivanov"),
            full("Ivan Petrov Иван"),
            full("李 Wong"),
            parts("さくら", "Sato"),
            Name { full: Some("Пётр Petrov"), ..parts("Ivan", "Petrov") },
        ] {
            assert!(name.is_divided_by_script(), "{:?}", name.texts());
        }
        for name in [
            parts("Ivan", "Petrov"),
            parts("Иван", "Петров"),
            parts("Ivan Иван", "Petrov Петров"),
            Name { full: Some("Иван Петров"), ..parts("Ivan", "Petrov") },
            full("Ivan Petrov Иван Петров"),
            full("李小龍 Lee Siu Lung"),
            full("佐藤さくら Sato Sakura"),
            parts("さくら", "佐藤"),
            full("محمد علي Mohamed Ali"),
        ] {
            assert!(!name.is_divided_by_script(), "{:?}", name.texts());
        }
    }

    #[test]
    fn a_transliteration_has_the_consonants_of_the_name() {
        for (latin, cyrillic, is_other) in [
            ("Anna Berg", "Анна Берг", false),
            ("Julia Tsvetkova", "Цветкова Юлия", false),
            ("Odalys Whitlock", "Одалис Уитлок", false),
            ("Iwan Wolkow", "Иван Волков", false),
            ("Ivan Petrov", "Иван Сергеевич Петров", false),
            ("I. Petrov", "Иван Петров", false),
            ("Hryhorii Zhukovskyi", "Григорій Жуковський", false),
            ("Shtereva", "Щерева", false),
            ("Pjotr Schtscherbakow", "Пётр Щербаков", false),
            ("Novak Djokovic", "Новак Ђоковић", false),
            ("Zoya", "Ия", false),
            ("Anna Berg", "Петра Линд", true),
            ("Anna Berg", "Петра Берг", true),
            ("Ivan Petrov", "Сергей Петров", true),
            ("I. Petrov", "Иван Сидоров", true),
        ] {
            let names = [latin, cyrillic].map(|text| Folded::of(full(text)));
            let both = Folded::of(Name { given: Some(latin), family: Some(cyrillic), ..Name::default() });
            let budget = Budget::of_pair();
            assert_eq!(names[0].is_no_transliteration(&names[1], &budget), is_other, "{latin} {cyrillic}");
            assert_eq!(names[1].is_no_transliteration(&names[0], &budget), is_other, "{latin} {cyrillic}");
            assert_eq!(both.is_no_transliteration(&both, &budget), is_other, "{latin} {cyrillic}");
        }
    }

    #[test]
    fn a_latin_i_in_a_cyrillic_word_is_a_cyrillic_one() {
        is_like(&parts("Вiктор", "Гнатiв"), &parts("Віктор", "Гнатів"), Same);
        is_like(&parts("IГОР", "Гнатiв"), &parts("Ігор", "Гнатів"), Same);
        is_like(&parts("Вiктор", "Гнатiв"), &parts("Віталій", "Гнатів"), Other);
        assert!(!mixes_scripts("Вiктор Гнатiв") && mixes_scripts("Вiктop") && mixes_scripts("Аnnі"));
        assert!(!parts("Вiктор", "Гнатів").is_divided_by_script());
    }

    #[test]
    fn a_name_is_stated_only_by_a_holder_with_all_of_its_words() {
        for (part, holder) in [
            ("ANNA", "Müller Eriksson Anna Zoe"),
            ("Müller-Eriksson", "Anna Maria Mueller Eriksson"),
            ("Zoë", "ANNA ZOE"),
        ] {
            assert!(is_borne_out(part, holder), "{part} {holder}");
        }
        for (part, holder) in [
            ("Anna Zoe", "Anna"),
            ("A", "Anna"),
            ("Mohamed", "Mohammed Ali"),
            ("Анна", "Anna"),
            ("", "Anna"),
            ("-", "Anna"),
            ("Anna", ""),
            ("Berg Jr", "Anna Berg"),
            ("van Berg", "Berg"),
        ] {
            assert!(!is_borne_out(part, holder), "{part} {holder}");
        }
    }

    #[test]
    fn only_a_text_with_letters_that_is_no_placeholder_is_a_name() {
        for text in
            ["", " ", "-", "12", ".", "'", "\u{3164}\u{200b}", "\u{301}", "ー", "々々", "〇〇", "ๆ", "N/A", "不明"]
        {
            assert!(!says_something(text), "{text:?}");
        }
        for text in ["A", "王", "ʰ", "１Ａ", "ター", "々木", "Unknown Berg"] {
            assert!(says_something(text), "{text:?}");
        }
    }

    #[test]
    fn a_text_longer_than_any_name_equals_only_itself() {
        let long = "Anna ".repeat(LONGEST / 5 + 1);
        is_like(&full(&long), &full("Anna"), Other);
        is_like(&full(&long), &full(&long.to_uppercase()), Same);
        let many = "B ".repeat(30);
        is_like(&full(&many), &full("B B"), Other);
    }
}
