//! Country codes of two and of three letters

/// ISO 3166-1: the alpha-2 and alpha-3 codes of each country
static CODES: &str = "\
    ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB \
    BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR \
    BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR \
    CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK \
    FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS \
    GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN \
    ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO \
    LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD \
    MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER \
    NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM \
    PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP \
    SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF \
    TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY \
    UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE";

/// Returns the alpha-3 code for either code of a country, in upper or lower case
pub fn alpha3(given: &str) -> Option<&'static str> {
    let start = match given.len() {
        2 => 0,
        3 => 2,
        _ => return None,
    };
    let initial = given.as_bytes().first()?.to_ascii_uppercase();
    for entry in (0..CODES.len()).step_by(ENTRY) {
        let from = entry + start;
        if CODES.as_bytes().get(from) == Some(&initial) && is_code(given, CODES.get(from..from + given.len())) {
            return CODES.get(entry + 2..entry + 5);
        }
    }
    None
}

/// Returns whether a text is short enough for a country code
pub fn may_be_code(given: &str) -> bool {
    bare(given).len() <= 3
}

/// Returns a code without the fillers of a zone
fn bare(given: &str) -> &str {
    given.trim().trim_end_matches('<')
}

/// Returns one code for the country in a machine-readable zone, which may be either code or one that only zones have
///
/// Any other three capitals are returned unchanged. The codes for people without a nationality (`XXA` and the like)
/// return `None`, because printed pages write them in various ways.
///
/// See ICAO Doc 9303 part 3, section 5: <https://www.icao.int/publications/doc-series/doc-9303>
pub fn in_zone(given: &str) -> Option<&str> {
    let given = bare(given);
    let own = |(zone, code): &(&str, &'static str)| zone.eq_ignore_ascii_case(given).then_some(*code);
    if let Some(code) = alpha3(given).or_else(|| ZONES.iter().find_map(own)) {
        return Some(code);
    }
    let is_code = given.len() == 3 && given.bytes().all(|byte| byte.is_ascii_uppercase()) && !given.starts_with("XX");
    is_code.then_some(given)
}

/// Codes of machine-readable zones that are not in ISO 3166-1, with the country that each stands for
const ZONES: &[(&str, &str)] = &[
    ("D", "DEU"),
    // British nationals who are not citizens
    ("GBD", "GBR"),
    ("GBN", "GBR"),
    ("GBO", "GBR"),
    ("GBP", "GBR"),
    ("GBS", "GBR"),
    // The two codes of Kosovo, and its code of two letters
    ("RKS", KOSOVO),
    ("XKX", KOSOVO),
    ("XK", KOSOVO),
    // Former codes that are still on documents
    ("ROM", "ROU"),
    ("TMP", "TLS"),
    ("ZAR", "COD"),
    ("UK", "GBR"),
];

const KOSOVO: &str = "XKX";

fn is_code(given: &str, code: Option<&str>) -> bool {
    code.is_some_and(|code| code.eq_ignore_ascii_case(given))
}

/// Returns the state whose passports the people of a country have, for the alpha-3 code of either
///
/// The zone of a passport names the state; what is printed or recorded beside it may name the territory.
pub fn state(code: &str) -> &str {
    let is_in = |(_, territories): &&(&'static str, &str)| territories.split(' ').any(|territory| territory == code);
    STATES.iter().find(is_in).map_or(code, |(state, _)| state)
}

/// States with the territories whose people have their passports
const STATES: &[(&str, &str)] = &[
    ("AUS", "CCK CXR NFK"),
    ("CHN", "HKG MAC"),
    ("DNK", "FRO GRL"),
    ("FIN", "ALA"),
    ("FRA", "BLM GLP GUF MAF MTQ MYT NCL PYF REU SPM WLF"),
    ("GBR", "AIA BMU CYM FLK GGY GIB IMN JEY MSR PCN SHN TCA VGB"),
    ("NLD", "ABW BES CUW SXM"),
    ("NOR", "SJM"),
    ("NZL", "COK NIU TKL"),
    ("USA", "ASM GUM MNP PRI VIR"),
];

/// Returns whether two texts are the same, or codes of the same country
pub fn is_same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other) || alpha3(one).is_some_and(|code| Some(code) == alpha3(other))
}

/// The number of characters of an entry and the blank after it
const ENTRY: usize = 6;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn either_code_of_a_country_returns_its_alpha_3_code() {
        for given in ["GB", "GBR", "gb", "gbr"] {
            assert_eq!(alpha3(given), Some("GBR"));
        }
        assert_eq!(alpha3("ZW"), Some("ZWE"));
        assert_eq!(alpha3("AF"), Some("AFG"));
    }

    #[test]
    fn codes_that_only_zones_have_are_known() {
        for (zone, code) in [("D<<", Some("DEU")), ("D", Some("DEU")), ("GBD", Some("GBR")), ("GBR", Some("GBR"))] {
            assert_eq!(in_zone(zone), code, "{zone}");
        }
        assert_eq!(in_zone("XKX"), in_zone("rks"));
        assert_eq!(in_zone("UTO"), Some("UTO"));
        for none in ["XXA", "XXX", "", "<<<", "UT", "Uto", "Portugal"] {
            assert_eq!(in_zone(none), None, "{none}");
        }
    }

    #[test]
    fn a_territory_belongs_to_the_state_whose_passports_its_people_have() {
        for (code, expected) in [("HKG", "CHN"), ("JEY", "GBR"), ("CHN", "CHN"), ("UTO", "UTO"), ("", "")] {
            assert_eq!(state(code), expected);
        }
        let all = STATES.iter().flat_map(|(state, territories)| territories.split(' ').chain([*state]));
        assert!(all.into_iter().all(|code| alpha3(code) == Some(code)));
    }

    #[test]
    fn the_name_of_a_country_is_not_a_code() {
        for given in ["", "G", "United Kingdom", "XX", "B G", "GB G"] {
            assert_eq!(alpha3(given), None, "{given}");
        }
    }

    #[test]
    fn every_entry_has_a_code_of_two_and_one_of_three_letters() {
        assert!(CODES.split(' ').all(|both| both.len() == 5 && both.bytes().all(|b| b.is_ascii_uppercase())));
    }
}
