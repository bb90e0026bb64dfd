//! Different transliterations of one word from another script, by the customs of a language
//!
//! A rule of one language would merge two names of another, so most rules require a word that shows the language.

use super::budget::Budget;
use super::fold::WAYS;
use super::listed::{Bits, Lists, bit, coded, find, length};

/// Languages, or groups of languages with similar customs of transliteration, one lower-case letter each
///
/// `a` Arabic, Persian, Urdu, Malay; `g` Greek; `h` Hebrew; `i` India; `j` Japanese; `k` Korean; `s` Cyrillic, Armenian,
/// Georgian; `b` Belarusian; `t` Thai; `x` any.
type Languages = Lists;

/// Names with spellings that no rule covers, and abbreviations; one line for each language, after its letter
///
/// A group of one name only shows the language.
static GROUPS: [u8; length(GROUPED)] = coded(GROUPED);
const GROUPED: &str = "\
a MOHAMMED MOHAMED MUHAMMAD MOHAMMAD MOHAMAD MUHAMMED MUHAMED MOHD MD MUH MOHAMET MUHAMAD MUHD
a AHMED AHMAD AKHMED AKHMAD
a HUSSEIN HUSSAIN HUSAYN HUSEIN HUSAIN HOSSEIN HOSEIN HOSSAIN
a HASSAN HASAN
a YUSUF YOUSSEF YOUSEF YOUSUF YUSEF YUSSUF YOUSAF YOUCEF YOUSSOUF
a YASSIN YASSINE YASIN YASEEN YACINE
a KHALED KHALID
a IBRAHIM EBRAHIM IBRAHEEM
a ISMAIL ISMAEL ISMAEEL ESMAIL ESMAEIL
a OMAR UMAR OUMAR
a OTHMAN OSMAN UTHMAN USMAN OUSMANE
a SULEIMAN SULAIMAN SULEYMAN SOLIMAN SLIMANE SULAYMAN SOLEIMAN
a MAHMOUD MAHMUD MAHMOOD MEHMOOD
a MUSTAFA MOSTAFA MOUSTAFA MUSTAPHA MOUSTAPHA MOSTAPHA
a FATIMA FATMA FATEMA FATEMEH FATHIMA FATIMAH FATIMEH
a AISHA AYESHA AICHA AISHAH AYSHA AISYAH
a KHADIJA KHADEEJA KHADIDJA KHADIJEH HADIJA KHADIJAH
a ZAINAB ZAYNAB ZEINAB ZEYNAB ZINEB
a MARYAM MARIAM MARIEM MERYEM
a LAYLA LAILA LEILA LEYLA
a SAID SAEED SAIED SAYEED
a SAYED SYED SAYYID SAYYED SAIYED SEYED
a JAMAL GAMAL DJAMAL DJAMEL
a JAFAR JAAFAR DJAFAR JAFFER
a RASHID RASHEED RACHID
a BASHIR BASHEER BACHIR
a SHARIF SHAREEF CHERIF SHERIF
a TARIQ TAREK TARIK TAREQ
a ADEL ADIL
a HISHAM HICHAM HESHAM
a FAISAL FAYSAL FAYCAL FEISAL
a KASSEM QASSEM QASIM KASIM KACEM
a YAHYA YEHIA YAHIA
a ZAKARIA ZAKARIYA ZAKARIYYA ZEKERIA
a DAOUD DAWOOD DAWUD DAUD
a MUSA MOUSSA MUSSA MOOSA
a ISSA EISA ESSA ISA
a YAQUB YACOUB YAKUB YAQOOB
a AYUB AYOUB AYYUB AYOOB
a WALID WALEED OUALID
a SHAIKH SHEIKH SHAYKH CHEIKH
a CHOWDHURY CHAUDHRY CHAUDHARY CHOUDHURY CHOUDHARY CHAUDHURI CHAUDHARI
a AKTER AKHTER AKHTAR
a RAHMAN REHMAN
a AL EL UL
a BIN IBN BEN
a BINTI BINT BINTE BT BTE
a ABU ABOU
a NASSER NASER NACER NASIR
a YASSER YASIR YASER YASSIR
a MAHER MAHIR
a IBTISAM IBTISSAM
a ABDUL ABDEL ABD
a RAMADAN RAMADHAN RAMZAN RAMAZAN
a GHULAM GHOLAM GULAM
a ALI ALY
a SYEDA SAYEDA SAYYIDA
a QADIR KADER QADER KADIR
a KARIM|AMIR|SAMIR|NOUR|MALIK|KHAN|HAMID|HABIB|REZA|MANSOUR|NABIL|SALEH|SALIM|AMINA|FARAH|IQBAL|BEGUM|JABER|HADDAD|FARID|NADIA|ZAHRA|IMRAN|NAWAZ|AKRAM|WASIM|ISLAM|HAMDAN|HUDA|SANA|BILAL|ASMA|AZIZ|HAKIM|RASHED|AMAL|MAHDI|SAMI|SAMIA|SOUAD|BOUTROS|JAMILA|LATIFA|NAJAT|NAWAL|SANAA|SIHAM|WAFA|YASMIN|ZIAD|FADI|RAMI|TAHA|TAHIR|UMER|WAHID|ZAHID|SHAHID|SAJID|RIZWAN|NASIR|NAEEM|NADEEM|MUNIR|MANSOOR|LATIF|KAMRAN|JAVED|JAMIL|HAFIZ|HAROON|FARHAN|FAROOQ|DANISH|ASIF|ARIF|ANWAR|AMJAD|ADNAN|ABBAS|SHAH|NASRI|RANIA|SALMA
s SERGEI SERGEY SERGUEI SERHII SERHIY SIARHEI SERGII
s ALEKSANDR ALEXANDR OLEKSANDR ALIAKSANDR
s ALEKSANDRA OLEKSANDRA
s ALEKSEI ALEXEY ALEXEI ALEKSEY OLEKSII OLEKSIY ALIAKSEI OLEXIY
s DMITRY DMYTRO DZMITRY DIMITRI DIMITRY DMITRII DMITRI
s VLADIMIR VOLODYMYR ULADZIMIR WLADIMIR
s NIKOLAI NIKOLAY MYKOLA MIKALAI NICOLAI
s MIKHAIL MYKHAILO MIHAIL MYKHAYLO MIKHAYLO MIKHAIL
s ANDREI ANDREY ANDRII ANDRIY
s EVGENY EVGENII YEVGENY YEVHEN YEVHENII YAUHENI EUGENY IEVGENII
s EVGENIA YEVGENIA YEVHENIIA YEVHENIA EVGENIYA YEVGENIYA
s EKATERINA YEKATERINA KATERYNA KATSIARYNA
s ELENA YELENA OLENA
s IRINA IRYNA
s OLGA OLHA VOLHA
s TATIANA TETIANA TATYANA TATSIANA TETYANA
s NATALIA NATALLIA NATALYA
s YULIA IULIIA JULIA YULIYA YULIIA
s PAVEL PAVLO
s PETR PYOTR PETRO
s OLEG OLEH ALEH
s IGOR IHOR IHAR
s BOGDAN BOHDAN
s GALINA HALYNA
s LYUDMILA LIUDMILA LUDMILA LIUDMYLA
s SVETLANA SVITLANA SVIATLANA
s KONSTANTIN KOSTIANTYN KOSTYANTYN
s NIKITA MYKYTA
s GRIGORY HRYHORII HRYHORIY GRIGORII
s GEORGY HEORHII HEORHIY GEORGII
s YURI YURY YURII IURII YURIY
s VASILY VASYL VASILII VASILIY
s DANIIL DANYLO
s FEDOR FYODOR FEDIR
s ARTYOM ARTEM ARTIOM
s GLEB HLIB HLEB
s DENIS DZIANIS
s VITALY VITALIY VITALII VITAL
s ILYA ILIA ILLIA
s ALYONA ALENA ALIONA
s VIKTOR VICTOR VIKTAR
s KSENIA KSENIYA XENIA
s YANA|IVAN|OKSANA|VIKTORIA|ANASTASIA|MAKSIM|MAXIM|DARIA|ANTON|ROMAN|RUSLAN|ALINA|GENNADY|ANATOLY|ARKADY|VALERY|LYUBOV|MARINA|KIRILL|LIDIA|VERA|LEV|ZOIA|YEGOR|EGOR|TARAS|TIMUR|STANISLAV|NADEZHDA
g IOANNIS YIANNIS GIANNIS YANNIS
g GEORGIOS GIORGOS YIORGOS
g VASILEIOS VASILIOS VASILIS
g NIKOLAOS NICOLAOS|KONSTANTINOS CONSTANTINOS|ELENI|DIMITRIOS|CHRISTOS HRISTOS|PANAGIOTIS PANAYIOTIS|AIKATERINI EKATERINI KATERINA
h YITZHAK ITZHAK YITZCHAK ITZIK
h CHAIM HAIM HAYIM CHAYIM HAYYIM
h YAAKOV YAACOV YAKOV YAACOB
h AVRAHAM AVROHOM
h YISRAEL ISRAEL
h SARA SARAH SORA|COHEN KOHEN|LEVI LEVY|YOSEF YOSSEF YOSEPH|TZVI ZVI TSVI|MENACHEM|YEHUDA YEHUDAH|ELIYAHU|SHIMON|DOV|AMOS|MIRIAM|ESTHER|SHLOMO|MOSHE|RIVKA|NECHAMA|BARUCH|MIZRAHI
b SIARHEI|DZMITRY|DZIANIS|ALIAKSANDR|ALIAKSEI|ULADZIMIR|MIKALAI|YAUHENI|YAUHEN|KATSIARYNA|ALEH|VOLHA|IHAR|VIKTAR|TATSIANA|NATALLIA
k PARK PAK BAK|CHOI CHOE|JUNG JEONG CHUNG JOUNG|YOON YUN|LIM IM RIM|SEO SUH|YOO YU RYU|WOO WU|NOH ROH|KWON GWON|SHIN SIN|MOON MUN|BAEK PAIK BAIK|KANG GANG|KOO KU|AHN AN|HEO HUH HUR|CHO JO|BAE PAE|KIM GIM
i LAKSHMI LAXMI|KUMAR|SINGH|PATEL|SHARMA|REDDY|RAO|DEVI|KRISHNA|KRISHNAN|RAJ|KAUR|GUPTA|NAIR|IYER AIYAR IYAR|VERMA VARMA|MUKHERJEE MUKHERJI|CHATTERJEE CHATTERJI|BANERJEE BANERJI|AGARWAL AGRAWAL AGGARWAL|SHRI SRI SREE|PILLAI PILLAY|JOSHI|DESAI|MENON|RAJAN|SUNITA|KAVITA|GITA|ANITA|PRIYA|PRADEEP|RAJESH|SURESH|VIJAY|SANJAY|RAVI|ARUN|ANIL|SUNIL|RAHUL|NEHA|POOJA|DEEPA|MEENA|JYOTI|MISHRA|PANDEY|DAS|GHOSH|MEHTA|SHAH|JAIN|YADAV|BHATT|CHANDRA|MOHAN|GANESH|GOPAL|HARI|LATA|RADHA|USHA|UMA
j SATO SATOH SATOU|ITO ITOH ITOU|SAITO SAITOH SAITOU|KATO KATOH KATOU|GOTO GOTOH GOTOU|ONO OHNO OONO|OTA OHTA OOTA|SUZUKI|TANAKA|KONDO KONDOH KONDOU|ENDO ENDOH ENDOU|WATANABE|KUDO KUDOH KUDOU|YUKI|KENJI|YOKO|RYO RYOU|SHO SHOU|KOHEI|SHOHEI|YOHEI|RYOTA|SHOTA|KOTA|KOJI|SHOJI|SHINJI|TAKASHI|HIROSHI|OKADA|HONDA|MATSUDA
x ALEXANDER ALEKSANDR ALEXANDR OLEKSANDR ALIAKSANDR|ST SAINT|STE SAINTE|STA SANTA|STO SANTO|MA MARIA|FCO FRANCISCO|GPE GUADALUPE|WM WILLIAM|CHAS CHARLES|THOS THOMAS|GEO GEORGE|JAS JAMES|ROBT ROBERT|MC MAC|LU LV LYU LUE";

/// Beginnings (followed by `-`) and endings (preceded by `-`) of words that show the language
const SIGNS: &str = "sTS- aABD- aKH- aGH- a-ULLAH a-ALLAH a-UDDIN a-EDDINE a-ZADEH a-POUR aABU- a-AOUI a-IQ a-AQ a-ZAI \
    s-OV s-OVA s-EV s-EVA s-SKY s-SKIY s-SKII s-SKAYA s-SKAIA s-SKYI s-ENKO s-CHUK s-VICH s-VYCH s-OVNA s-EVNA s-YAN s-IYA s-IIA s-SHVILI s-DZE b-ENKA b-KEVICH b-AUSKAYA b-EUSKAYA b-OUSKI b-AUSKI b-EUSKI \
    g-OPOULOS g-OPOULOU g-IDIS g-IDOU g-IADIS g-AKIS g-AKI g-OGLOU g-EIOS g-IANNIS g-TRIOS g-ERIOS g-LAMPOS g-TZIS g-NOMOU \
    i-NATHAN i-SWAMY i-SWAMI i-KUMAR i-BHAI i-ESH i-JEET i-PREET i-DEEP iBH- iSRI- iJAYA- iVENKAT- i-MURTHY i-PRASAD i-ENDRA i-INDER \
    j-MOTO j-YAMA j-MURA j-KAWA j-GAWA j-SHIMA j-JIMA j-ZAKI j-HASHI j-GUCHI j-HIRO j-SUKE j-TARO j-ICHI \
    t-PORN t-PHON t-CHAI t-SAK t-WONG t-PONG t-PHONG t-SIRI t-WAT t-KUL t-RAT";

/// Spellings that replace each other: the languages, the two spellings with `=` between them, and the condition: `^` at
/// the beginning of a word, `$` at its end, `v` before a vowel, `c` before a consonant or the end, `j` before syllables
/// of Japanese, `b` before those that begin with B, M or P, and the minimum number of letters of the longer word
const RULES: &str = "\
    x:KS=X=v x:YE=E=^5c x:YU=IU=^4 x:YA=IA=^4 x:DJ=J=^5 x:OFF=OV=$6 x:EFF=EV=$6 x:SHCH=SCH= x:UE=U=u x:OE=O=u x:AE=A=u \
    x:EE=I=m6 x:UXX=U= x:NXX=N= x:N=M=b x:OO=O=^j x:OH=O=^j x:UU=U=j \
    s:YE=IE=^ s:IE=E=^ s:JU=YU=^ s:JA=YA=^ s:JE=E=^ s:JE=YE=^ s:TS=C= s:TZ=TS= s:ZH=J= s:ZH=Z= s:KH=H=5 s:C=K= s:YO=E= s:YO=IO= \
    s:IO=E= s:OW=OV=$ s:Y=I= s:IE=E= s:YE=E= s:DZH=DJ= s:DZH=J= s:CH=C= s:SH=S=v s:GH=G= s:HOV=KOV=$ s:AYA=AIA=$ s:SS=S= s:TCH=CH= s:YI=I= s:H=G= \
    b:A=O= b:OU=OV=$ b:OU=EV=$ b:IOU=EV=$ b:OUSKI=OVSKY=$ b:AUSKI=OVSKY=$ b:EUSKI=EVSKY=$ b:AU=OV= b:AVU=AU= b:EU=EV= b:H=G= b:HANN=ANN=^ \
    a:OU=U= a:OU=O= a:OO=U= a:OO=OU= a:EE=I= a:Q=K= a:Q=C= a:QUI=QI= a:UI=I=$ a:AH=A=$ a:EH=A=$6 a:EH=AH=$6 a:AY=AI= a:EY=EI= a:AI=EI= a:AY=EI= a:AI=EY= \
    a:AY=EY= a:AA=A= a:CH=SH= a:OUA=WA= a:OUANE=WAN=$ a:ANE=AN=$6 a:DH=D= a:TH=T= a:AL=EL=^7 a:AL==^7 a:EL==^7 a:W=V= a:UDDIN=EDDINE=$ \
    a:UDDIN=ADDIN=$ a:IYA=IA= a:IYYA=IA= a:PH=F= a:U=O= a:GH=G= a:Y=I=$5 a:DIN=DEEN=$ a:OO=O= a:YU=IU= a:DJ=J= a:EI=I=v \
    i:OO=U= i:EE=I= i:AA=A= i:TH=T= i:DH=D= i:V=W= i:SH=S=c i:SH=S=v i:Y=I=$5 i:EE=I=$ i:KSH=X= i:AU=OW= i:HAR=AR= i:CHH=CH= i:Y=I= \
    k:EO=U=n k:YOUNG=YEONG= k:YOUNG=YUNG= k:HYEON=HYUN= k:OO=U=4 k:EE=I=5 k:HEE=HUI= k:WOO=U= k:KY=GY= k:AE=AI= \
    j:OU=O= j:OH=O=c j:OO=O= j:UU=U= j:SI=SHI= j:TI=CHI= j:TU=TSU= j:HU=FU= j:ZI=JI= j:SYO=SHO= j:ZYU=JU= j:ZYO=JO= j:TYU=CHU= \
    g:CH=H= g:CH=KH= g:PH=F= g:Y=I= g:OU=U= g:AF=AV= g:EF=EV= g:AU=AV= g:EU=EV= g:IDIS=IDES=$ g:MP=B= g:NT=D= g:GK=G= g:EI=I= g:OI=I= g:OI=E=^ \
    g:AI=E= g:G=GH= g:X=KS= g:C=K= g:GI=YI= g:TH=T= g:GI=Y= \
    h:CH=H= h:TZ=Z= h:TZ=TS= h:KH=H= h:KH=CH= h:OO=U= h:EE=I= h:AH=A=$ h:V=B= h:V=W= h:AI=AY= h:EI=EY= h:Y=I=$ h:PH=F= h:C=K= h:YE=E=^ h:AA=A= \
    t:V=W= t:PORN=PHON= t:PH=P= t:TH=T= t:KH=K= t:J=CH= t:EE=I= t:OO=U= t:AI=AY= t:AA=A= t:K=G=";

static CODED_RULES: [Rule; count(RULES)] = rules(RULES);

/// The maximum number of letters of a word that is compared by rules, and the maximum number of rules for it
const LONGEST: usize = 31;
const MOST_RULES: usize = 3;

/// The steps to look up two words, and to begin at a position in both; trying a rule takes 1
const LOOK_UP: u32 = 100;
const PLACE: u32 = 4;

/// The maximum difference in length between two words
const MOST_LONGER: usize = 5;

/// The maximum number of words that can be one word of another name; more would make every pair of words slower
pub const MOST_JOINED: usize = 5;

/// The groups of a word, at most two
pub type Groups = [u16; 2];

/// One of the [`RULES`]; unused bytes are zero
#[derive(Clone, Copy)]
struct Rule {
    language: u8,
    sides: [[u8; 6]; 2],
    place: [u8; 3],
}

#[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
const fn count(rules: &str) -> usize {
    let (mut count, mut at) = (0, 0);
    while at < rules.len() {
        count += (rules.as_bytes()[at] == b':') as usize;
        at += 1;
    }
    count
}

#[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
const fn rules<const COUNT: usize>(text: &str) -> [Rule; COUNT] {
    let text = text.as_bytes();
    let mut rules = [Rule { language: 0, sides: [[0; 6]; 2], place: [0; 3] }; COUNT];
    // The part that is being read: two spellings and a condition
    let (mut rule, mut part, mut letter, mut at) = (0, 0, 0, 0);
    while at < text.len() {
        match text[at] {
            b' ' if part > 0 => (rule, part) = (rule + 1, 0),
            b' ' => {}
            b':' => letter = 0,
            b'=' => (part, letter) = (part + 1, 0),
            language if at + 1 < text.len() && text[at + 1] == b':' => rules[rule].language = language,
            byte => {
                if part < 2 {
                    rules[rule].sides[part][letter] = byte;
                } else {
                    rules[rule].place[letter] = byte;
                }
                letter += 1;
            }
        }
        at += 1;
    }
    rules
}

/// Properties of the letters of a run of words, in all ways to write it
#[derive(Clone, Copy, Default)]
pub struct Outline {
    /// The ways that differ from the ways before them, one bit each
    pub ways: u32,
    shortest: usize,
    longest: usize,
    /// The letters with which it may begin, one bit each
    first: u32,
}

/// The maximum number of words of a name to compare; the sender controls the count, so it is capped
pub const MOST_PARTS: usize = 14;

/// The words of a name, as far as [`Shown`] needs them
pub trait Spelled {
    /// Returns the number of words
    fn count(&self) -> usize;
    /// Returns a word in its first spelling
    fn spelling(&self, at: usize) -> &[u8];
    /// Returns whether the words from `first` to `last` belong to the same part of the name
    fn is_of_one_role(&self, first: usize, last: usize) -> bool;
    /// Returns the words from `first` to `last` as one, in one way to write them, if they can be one word
    fn joined(&self, first: usize, last: usize, way: usize) -> Option<&[u8]>;
    /// Returns the first ways to write the words from `first` to `last` that differ, one bit each
    fn distinct_ways(&self, first: usize, last: usize, count: usize) -> u32;
}

/// What the words of a name show, looked up once
pub struct Shown {
    /// The groups of each word
    pub groups: [Groups; MOST_PARTS],
    pub languages: Languages,
    /// The outlines of the runs of words that begin with each word
    pub outlines: Vec<[Outline; MOST_JOINED]>,
}

impl Shown {
    #[inline(never)]
    pub fn of(name: &dyn Spelled, budget: &Budget) -> Self {
        budget.take(LOOK_UP);
        let words: [&[u8]; MOST_PARTS] = core::array::from_fn(|at| name.spelling(at));
        let (mut groups, mut languages) = ([[0; 2]; MOST_PARTS], signs(&words));
        find(&GROUPS, &words, &mut |at, language, group| {
            languages |= bit(language);
            if let Some(groups) = groups.get_mut(at) {
                *groups = [groups[1], group];
            }
        });
        let outlines = (0..name.count()).map(|at| core::array::from_fn(|more| outline(name, at, at + more)));
        Self { groups, languages, outlines: outlines.collect() }
    }
}

/// Returns the languages that beginnings and endings of words show
#[inline(never)]
fn signs(words: &[&[u8]]) -> Languages {
    let (mut ends, mut starts) = (0, 0);
    for word in words {
        ends |= word.last().map_or(0, |last| bit(*last));
        starts |= word.first().map_or(0, |first| bit(*first));
    }
    let mut languages = 0;
    let mut rest = SIGNS.as_bytes();
    while let Some((&language, after)) = rest.split_first() {
        let length = after.iter().position(|byte| *byte == b' ').unwrap_or(after.len());
        let (sign, after) = after.split_at(length);
        rest = after.get(1..).unwrap_or_default();
        let is_shown = match sign {
            [b'-', end @ ..] if end.last().is_some_and(|last| ends & bit(*last) != 0) => {
                words.iter().any(|word| word.len() > end.len() + 2 && word.ends_with(end))
            }
            [start @ .., b'-'] if start.first().is_some_and(|first| starts & bit(*first) != 0) => {
                words.iter().any(|word| word.len() > start.len() + 2 && word.starts_with(start))
            }
            _ => false,
        };
        languages |= if is_shown { bit(language) } else { 0 };
    }
    languages
}

/// Returns the outline of the words from `first` to `last`, if they can be one word
#[inline(never)]
fn outline(name: &dyn Spelled, first: usize, last: usize) -> Outline {
    let mut outline = Outline::default();
    if !name.is_of_one_role(first, last) || name.joined(first, last, 0).is_none() {
        return outline;
    }
    outline.ways = name.distinct_ways(first, last, WAYS);
    outline.shortest = usize::MAX;
    for way in Bits(outline.ways) {
        let letters = name.joined(first, last, way).unwrap_or_default();
        outline.shortest = outline.shortest.min(letters.len());
        outline.longest = outline.longest.max(letters.len());
        outline.first |= bit(letters.first().copied().unwrap_or_default());
    }
    outline
}

/// The customs by which two names are compared
#[derive(Default)]
pub struct Customs {
    languages: Languages,
    /// For each letter, the letters with which another spelling of a word that begins with it may begin
    begins: [u32; 32],
    /// For each letter, the link to the first rule that may apply to it, or 0
    heads: [u16; 32],
    /// Rules, each with the link to the next one
    links: Vec<(&'static Rule, u16)>,
}

impl Customs {
    /// Returns the rules of the languages that two names show, by letter
    #[inline(never)]
    pub fn of([one, other]: [Languages; 2]) -> Self {
        let mut customs = Self { languages: one | other | bit(b'x'), ..Self::default() };
        for (letter, begins) in (0_u32..).zip(&mut customs.begins) {
            *begins = 1 << letter;
        }
        for rule in CODED_RULES.iter().filter(|rule| customs.languages & bit(rule.language) != 0) {
            let [[one, ..], [other, ..]] = rule.sides;
            let letters = if other == 0 { u32::MAX } else { bit(one) | bit(other) };
            for letter in Bits(letters) {
                let next = u16::try_from(customs.links.len() + 1).unwrap_or(0);
                if let (Some(head), Some(begins)) = (customs.heads.get_mut(letter), customs.begins.get_mut(letter)) {
                    customs.links.push((rule, *head));
                    *head = next;
                    *begins |= letters;
                }
            }
        }
        customs
    }

    /// Returns whether a word that begins with one of some letters may be another spelling of one that begins with
    /// others
    fn may_begin(&self, letters: u32, others: u32) -> bool {
        Bits(letters).any(|letter| self.begins.get(letter).is_some_and(|begins| begins & others != 0))
    }

    /// Returns whether two runs of words may be the same by some custom
    pub fn may_be_one(&self, one: &Outline, other: &Outline) -> bool {
        one.shortest <= other.longest + MOST_LONGER
            && other.shortest <= one.longest + MOST_LONGER
            && self.may_begin(one.first, other.first)
    }

    /// Returns the rules that may apply to a letter
    fn rules(&self, letter: u8) -> impl Iterator<Item = &'static Rule> {
        let mut next = self.heads.get(usize::from(letter & 31)).copied().unwrap_or(0);
        core::iter::from_fn(move || {
            let &(rule, after) = self.links.get(usize::from(next).checked_sub(1)?)?;
            next = after;
            Some(rule)
        })
    }
}

/// Returns whether two words are in the same group
#[inline(never)]
pub fn are_together(one: Groups, other: Groups) -> bool {
    one.iter().any(|group| *group != 0 && other.contains(group))
}

/// Returns whether two words can be the same name by the customs of some languages; takes its steps from the budget
#[inline(never)]
pub fn are_similar(one: &[u8], other: &[u8], customs: &Customs, budget: &Budget) -> bool {
    let (Some(first), Some(first_there)) = (one.first(), other.first()) else { return false };
    if !customs.may_begin(bit(*first), bit(*first_there))
        || one.len().max(other.len()) > LONGEST
        || one.len().abs_diff(other.len()) > MOST_LONGER
    {
        return false;
    }
    match (servant(one), servant(other)) {
        (Some(one), Some(other)) if customs.languages & bit(b'a') != 0 => {
            follows_rules(one, other, customs, budget) || are_grouped(one, other, budget)
        }
        _ => follows_rules(one, other, customs, budget),
    }
}

#[inline(never)]
fn are_grouped(one: &[u8], other: &[u8], budget: &Budget) -> bool {
    budget.take(LOOK_UP);
    let mut found = [[0; 2]; 2];
    find(&GROUPS, &[one, other], &mut |at, _, group| {
        if let Some(groups) = found.get_mut(at) {
            *groups = [groups[1], group];
        }
    });
    are_together(found[0], found[1])
}

/// Returns the part of a name that says whose servant somebody is: `Abd al-Rahman` and `Abdurrahman` mean the
/// Merciful's
#[inline(never)]
fn servant(word: &[u8]) -> Option<&[u8]> {
    let rest = word.strip_prefix(b"ABD")?;
    let rest = rest.strip_prefix(b"OU").or_else(|| rest.strip_prefix(b"H")).unwrap_or(rest);
    let rest = match rest {
        [b'A' | b'E' | b'I' | b'O' | b'U', rest @ ..] => rest,
        _ => rest,
    };
    let rest = match rest {
        [b'L', rest @ ..] => rest,
        [first, rest @ ..] if rest.first() == Some(first) => rest,
        _ => rest,
    };
    (rest.len() > 2).then_some(rest)
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'A' | b'E' | b'I' | b'O' | b'U' | b'Y')
}

/// Returns the number of letters at the start of a text that stand for a `y` in transliterations
#[inline(never)]
fn glides(word: &[u8]) -> usize {
    // As in `Fujii`
    if matches!(word, [b'J', b'I' | b'Y', ..]) {
        return 0;
    }
    word.iter().take_while(|letter| matches!(letter, b'I' | b'Y' | b'J')).count().min(3)
}

/// Returns whether two words are equal apart from a few rules
#[inline(never)]
fn follows_rules(one: &[u8], other: &[u8], customs: &Customs, budget: &Budget) -> bool {
    let languages = customs.languages;
    let longer = one.len().max(other.len());
    // For each position in one word, the positions in the other that can be reached, one bit each: with this many
    // rules, and so far
    let mut reached = [0_u32; LONGEST + 1];
    let mut seen = [0_u32; LONGEST + 1];
    reached[0] = 1;
    for count in 0..=MOST_RULES {
        let mut with_one_more = [0_u32; LONGEST + 1];
        for at in 0..=one.len() {
            let (Some(here), Some(seen), Some(left)) = (reached.get(at), seen.get_mut(at), one.get(at..)) else {
                break;
            };
            let places = Bits(*here & !*seen);
            *seen |= *here;
            for beside in places {
                let Some(right) = other.get(beside..) else { break };
                if !budget.take(PLACE) {
                    return false;
                }
                let (Some(letter), Some(letter_beside)) = (left.first(), right.first()) else {
                    if left.is_empty() && right.is_empty() {
                        return true;
                    }
                    continue;
                };
                if letter == letter_beside
                    && let Some(next) = reached.get_mut(at + 1)
                {
                    *next |= 2 << beside;
                }
                if count == MOST_RULES {
                    continue;
                }
                let mut go = |taken: usize, taken_beside: usize| {
                    if let Some(places) = with_one_more.get_mut(at + taken) {
                        *places |= 1 << (beside + taken_beside);
                    }
                };
                if let Some((taken, taken_beside)) = glide(one, at, left, right, longer, languages) {
                    go(taken, taken_beside);
                }
                if letter == letter_beside && languages & (bit(b'a') | bit(b'i')) != 0 && may_be_double(*letter) {
                    if left.get(1) == Some(letter) {
                        go(2, 1);
                    }
                    if right.get(1) == Some(letter) {
                        go(1, 2);
                    }
                }
                let before = at.checked_sub(1).and_then(|at| one.get(at)).copied().unwrap_or(b'.');
                for rule in customs.rules(*letter).filter(|rule| at == 0 || rule.place[0] != b'^') {
                    budget.take(1);
                    if let Some((taken, taken_beside)) = rule.at(before, left, right, longer) {
                        go(taken, taken_beside);
                    }
                }
            }
        }
        reached = with_one_more;
    }
    false
}

fn may_be_double(letter: u8) -> bool {
    !matches!(letter, b'A' | b'E' | b'I' | b'O' | b'U' | b'Y' | b'M' | b'L')
}

/// Returns the lengths of two spellings of a `y` or `i` sound that begin here, as for each of those in Cyrillic
#[inline(never)]
fn glide(
    one: &[u8],
    at: usize,
    left: &[u8],
    right: &[u8],
    longer: usize,
    languages: Languages,
) -> Option<(usize, usize)> {
    let (here, there) = (glides(left), glides(right));
    let before = *one.get(at.checked_sub(1)?)?;
    let (after, after_there) = (left.get(here), right.get(there));
    let is_cyrillic = languages & bit(b's') != 0;
    let is_one = match (after, after_there) {
        // Between vowels it may be missing.
        (Some(b'E'), Some(b'E')) if matches!(before, b'A' | b'E' | b'O' | b'I') => longer >= 6 && here + there > 0,
        _ if here == 0 || there == 0 => false,
        // `Sergey`, `Dmitriy`, `Zelensky`
        (None, None) => {
            let stem = one.get(..at)?;
            let is_hard = !matches!(before, b'J' | b'H');
            let is_long = longer >= 5 && is_vowel(before) && before != b'I';
            is_cyrillic
                || longer >= 5 && here.max(there) >= 2 && is_hard
                || is_long
                || longer >= 6 && stem.ends_with(b"SK")
        }
        // `Maria`, `Natalya`
        (Some(b'A'), Some(b'A')) if left.len() == here + 1 && right.len() == there + 1 => {
            longer >= 4 && !is_vowel(before)
        }
        // `Tatyana`, `Petrosian`
        (Some(&next), Some(&same)) if next == same && is_vowel(next) => {
            longer >= 6 && !is_vowel(before) && (before != b'R' || is_cyrillic)
        }
        _ => false,
    };
    is_one.then_some((here, there))
}

impl Rule {
    /// Returns the number of letters that the rule covers in both words, if it applies; `before` is the letter before,
    /// or a dot
    #[inline(never)]
    fn at(&self, before: u8, left: &[u8], right: &[u8], longer: usize) -> Option<(usize, usize)> {
        let [first, second] = &self.sides;
        let firsts = (first.first(), second.first());
        let (here, there) = (left.first(), right.first());
        if firsts.1 != Some(&0) && firsts != (here, there) && firsts != (there, here) {
            return None;
        }
        let (taken, beside) = match (begins(left, first), begins(right, second)) {
            (Some(taken), Some(beside)) => (taken, beside),
            _ => (begins(left, second)?, begins(right, first)?),
        };
        let (after, after_beside) = (left.get(taken..)?, right.get(beside..)?);
        let ends = after.is_empty() && after_beside.is_empty();
        let next = after.first().copied().unwrap_or(b'.');
        let holds = self.place.iter().all(|&place| match place {
            0 => true,
            b'^' => before == b'.',
            b'$' => ends,
            b'v' => is_vowel(next),
            b'c' => !is_vowel(next),
            b'j' => is_japanese(after) && is_japanese(after_beside),
            b'b' => matches!(next, b'B' | b'M' | b'P') && is_japanese(after) && is_japanese(after_beside),
            b'm' => matches!(next, b'T' | b'M' | b'P' | b'K' | b'D'),
            b'n' => matches!(next, b'K' | b'L' | b'M') || after.starts_with(b"NG"),
            // An umlaut is between consonants, unlike in `Michael` and `Samuel`.
            b'u' => {
                let ends_in_el = matches!(after, [b'L'] | [b'L', b'A' | b'E' | b'I' | b'O' | b'U' | b'Y' | b'S', ..]);
                !is_vowel(before) && before != b'Q' && !is_vowel(next) && !ends && !ends_in_el
            }
            least => longer >= usize::from(least.wrapping_sub(b'0')),
        });
        holds.then_some((taken, beside))
    }
}

/// Returns whether a word can end with these letters in Japanese
#[inline(never)]
fn is_japanese(letters: &[u8]) -> bool {
    let ends = matches!(letters, [] | [.., b'A' | b'I' | b'U' | b'E' | b'O' | b'N']);
    let is_syllable = |pair: &[u8]| match *pair {
        [b'L' | b'Q' | b'V' | b'X', _] => false,
        [b'M', next] => is_vowel(next) || matches!(next, b'B' | b'M' | b'P'),
        [b'N', _] | [_, b'H' | b'Y'] | [b'T', b'S'] => true,
        [one, other] => one == other || is_vowel(one) || is_vowel(other),
        _ => false,
    };
    ends && letters.windows(2).all(is_syllable)
}

/// Returns the number of letters of a side of a rule, if the word continues with them
#[inline(never)]
fn begins(word: &[u8], side: &[u8]) -> Option<usize> {
    let length = side.iter().position(|letter| *letter == 0).unwrap_or(side.len());
    word.starts_with(side.get(..length)?).then_some(length)
}
