//! What the person has entered

use crate::schema::record::record;
use crate::schema::scalar::{Day, Id, Text};
use crate::schema::words::words;

words! {
    /// The type of a number by which a state knows a person
    pub enum IdNumberType {
        ArDni = "ar_dni",
        AuDriversLicense = "au_drivers_license",
        AuPassport = "au_passport",
        BrCpf = "br_cpf",
        CaSin = "ca_sin",
        ClRun = "cl_run",
        CnResidentCard = "cn_resident_card",
        CoNit = "co_nit",
        DkCpr = "dk_cpr",
        EgNationalId = "eg_national_id",
        EsDni = "es_dni",
        EsNie = "es_nie",
        HkHkid = "hk_hkid",
        InPan = "in_pan",
        ItCf = "it_cf",
        JoCivilId = "jo_civil_id",
        JpMyNumber = "jp_my_number",
        KeHudumaNamba = "ke_huduma_namba",
        KwCivilId = "kw_civil_id",
        MxCurp = "mx_curp",
        MxRfc = "mx_rfc",
        MyNric = "my_nric",
        NgNin = "ng_nin",
        NzDriversLicense = "nz_drivers_license",
        OmCivilId = "om_civil_id",
        PhPsn = "ph_psn",
        PlPesel = "pl_pesel",
        RoCnp = "ro_cnp",
        SaNationalId = "sa_national_id",
        SePin = "se_pin",
        SgNric = "sg_nric",
        TrTcKimlik = "tr_tc_kimlik",
        UsSsn = "us_ssn",
        /// The last four digits only
        UsSsnLast4 = "us_ssn_last_4",
        ZaSmartId = "za_smart_id",
    }
}

record! {
    /// What the person has entered, or what the caller has passed
    pub struct User {
        optional phone_number: Text,
        expected date_of_birth: Day,
        expected ip_address: Text,
        expected email_address: Text,
        expected name: Name,
        expected address: UserAddress,
        expected id_number: IdNumber,
    }
}

record! {
    /// A name
    pub struct Name {
        expected given_name: Text,
        expected family_name: Text,
    }
}

record! {
    /// Where the person lives
    pub struct UserAddress {
        expected street: Text,
        expected street2: Text,
        expected city: Text,
        /// The subdivision, without the country
        expected region: Text,
        expected postal_code: Id,
        /// Two letters
        expected country: Text,
    }
}

record! {
    /// A number by which a state knows the person
    pub struct IdNumber {
        expected value: Id,
        expected r#type = "type": IdNumberType,
    }
}
