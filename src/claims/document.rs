//! The evidence of verified claims: documents that were checked and records that were found

use super::form::{day, put, text};
use super::verified::{CheckDetails, ClaimsEvidence, DocumentDetails, DocumentIssuer};
use crate::identity::country::alpha3;
use crate::identity::number::is_masked;
use crate::model::assured::Method;
use crate::model::verification::{Check, CheckStatus, Document, DocumentKind, Verification};

/// Returns the evidence of a verification
pub fn evidence(
    verification: &Verification,
    methods: &[(&str, Method)],
    organization: Option<&str>,
) -> Vec<ClaimsEvidence> {
    let performed = |wanted: &[Method]| -> Vec<CheckDetails> {
        let performed = wanted.iter().filter(|&&method| was_passed(&verification.checks, methods, method));
        performed
            .map(|method| CheckDetails {
                check_method: method.name().to_owned(),
                organization: organization.map(str::to_owned),
            })
            .collect()
    };
    let mut evidence = Vec::new();
    for document in &verification.documents {
        // If there are several documents, no check says which one it examined.
        let alone = verification.documents.len() == 1;
        let check_details = if alone { performed(&[Method::Vri, Method::Bvr]) } else { Vec::new() };
        let document_details = details(document);
        if !check_details.is_empty() || document_details.is_some() {
            evidence.push(ClaimsEvidence::Document { check_details, document_details });
        }
    }
    let check_details = performed(&[Method::Data]);
    if !check_details.is_empty() {
        evidence.push(ClaimsEvidence::ElectronicRecord { check_details });
    }
    evidence
}

/// Returns whether a check of this method passed and every other one that counts passed too
fn was_passed(checks: &[Check], methods: &[(&str, Method)], wanted: Method) -> bool {
    let is_it = |check: &Check| {
        let (name, pointer) = (check.name.text(), check.pointer.text());
        let is_index = |step: &&str| step.bytes().all(|byte| byte.is_ascii_digit());
        let last = pointer.rsplit('/').find(|step| !is_index(step)).unwrap_or_default();
        methods.iter().any(|&(known, method)| method == wanted && (known == name || known == last))
    };
    let mut own =
        checks.iter().filter(|check| check.counts && check.status != CheckStatus::NotPerformed && is_it(check));
    let mut passed = false;
    own.all(|check| {
        passed = true;
        check.status == CheckStatus::Passed
    }) && passed
}

fn details(document: &Document) -> Option<DocumentDetails> {
    let mut issuer = DocumentIssuer::default();
    // A name cannot be compared with a code, so it is claimed only if no code is known.
    let mut is_issued = put(&mut issuer.country_code, text(document.issuing_country.as_deref()));
    let given = document.issuing_country_given.as_deref().filter(|given| !is_issued && alpha3(given).is_none());
    is_issued |= put(&mut issuer.country, text(given));
    Some(DocumentDetails {
        r#type: kind(document)?,
        document_number: text(document.number.as_deref().filter(|number| !is_masked(number))),
        date_of_issuance: document.issued.as_deref().and_then(day),
        date_of_expiry: document.expires.as_deref().and_then(day),
        issuer: is_issued.then_some(issuer),
    })
}

/// Returns the registered identifier, or else the provider's name, which the standard allows
fn kind(document: &Document) -> Option<String> {
    let known = match document.kind {
        Some(DocumentKind::Passport) => "passport",
        Some(DocumentKind::DrivingLicence) => "driving_permit",
        Some(DocumentKind::IdentityCard) => "idcard",
        Some(DocumentKind::ResidencePermit) => "residence_permit",
        Some(DocumentKind::Visa) => "visa",
        Some(DocumentKind::Other) => return text(document.provider_type.as_deref()),
        None => return None,
    };
    Some(known.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::verification::CheckKind;
    use crate::schema::pointer::{OwnName, Pointer};
    use std::borrow::Cow;

    const METHODS: &[(&str, Method)] = &[("face", Method::Bvr), ("same_face", Method::Bvr), ("record", Method::Data)];

    fn check(name: &'static str, pointer: &str, status: CheckStatus) -> Check<'static> {
        Check {
            kind: CheckKind::Other,
            name: OwnName::Written(name.into()),
            status,
            counts: true,
            score: None,
            threshold: None,
            pointer: Pointer::Written(pointer.to_owned()),
        }
    }

    fn passport() -> Document<'static> {
        Document { kind: Some(DocumentKind::Passport), ..Document::default() }
    }

    fn methods_of(evidence: &[ClaimsEvidence]) -> Vec<Vec<&str>> {
        let details = evidence.iter().map(|one| match one {
            ClaimsEvidence::Document { check_details, .. } | ClaimsEvidence::ElectronicRecord { check_details } => {
                check_details
            }
        });
        details.map(|details| details.iter().map(|one| one.check_method.as_str()).collect()).collect()
    }

    fn made(documents: Vec<Document<'_>>, checks: Vec<Check<'_>>) -> Vec<ClaimsEvidence> {
        evidence(&Verification { checks, documents, ..Verification::default() }, METHODS, Some("Org"))
    }

    #[test]
    fn a_number_with_a_hidden_part_is_not_claimed() {
        for (number, claimed) in [("X0041872", true), ("*****1872", false), ("xxxx1872", false), ("XXX41872", true)] {
            let document = Document { number: Some(number.into()), ..passport() };
            assert_eq!(details(&document).unwrap().document_number.is_some(), claimed, "{number}");
        }
    }

    #[test]
    fn a_method_is_listed_once_and_found_by_the_name_or_the_pointer_of_a_check() {
        use CheckStatus::{NotPerformed, Passed};
        for checks in [
            vec![check("face", "/checks/0", Passed)],
            vec![check("Gesicht", "/rules/same_face", Passed), check("face", "/face", Passed)],
            vec![check("Gesicht", "/rules/same_face/0", Passed)],
            vec![check("face", "/a", Passed), check("face", "/b", NotPerformed), check("other", "/c", Passed)],
        ] {
            assert_eq!(methods_of(&made(vec![passport()], checks)), [["bvr"]]);
        }
    }

    #[test]
    fn a_method_is_not_listed_if_one_of_its_checks_did_not_pass() {
        use CheckStatus::{Error, Failed, Flagged, NotPerformed, Passed, Unknown};
        for status in [Error, Failed, Flagged, Unknown] {
            let checks = vec![check("face", "/a", Passed), check("same_face", "/b", status)];
            assert_eq!(methods_of(&made(vec![passport()], checks)), [[""; 0]]);
        }
        let idle = Check { counts: false, ..check("face", "/a", Passed) };
        for check in [idle, check("face", "/a", NotPerformed), check("another", "/faces", Passed)] {
            assert_eq!(methods_of(&made(vec![passport()], vec![check])), [[""; 0]]);
        }
    }

    #[test]
    fn a_check_is_not_assigned_to_one_of_several_documents() {
        let checks = vec![check("face", "/a", CheckStatus::Passed), check("record", "/b", CheckStatus::Passed)];
        assert_eq!(methods_of(&made(vec![passport(), passport()], checks.clone())), [vec![], vec![], vec!["data"]]);
        assert_eq!(methods_of(&made(Vec::new(), checks)), [["data"]]);
    }

    #[test]
    fn a_document_without_a_type_has_no_details_and_an_empty_one_is_not_evidence() {
        let untyped = Document { number: Some("1".into()), ..Document::default() };
        assert!(made(vec![untyped.clone()], Vec::new()).is_empty());
        let checked = made(vec![untyped], vec![check("face", "/a", CheckStatus::Passed)]);
        assert!(matches!(checked.as_slice(), [ClaimsEvidence::Document { document_details: None, .. }]));
    }

    #[test]
    fn the_type_of_a_document_is_the_registered_one_if_there_is_one() {
        for (kind, called, r#type) in [
            (Some(DocumentKind::Passport), "P", Some("passport")),
            (Some(DocumentKind::DrivingLicence), "", Some("driving_permit")),
            (Some(DocumentKind::IdentityCard), "", Some("idcard")),
            (Some(DocumentKind::ResidencePermit), "", Some("residence_permit")),
            (Some(DocumentKind::Visa), "", Some("visa")),
            (Some(DocumentKind::Other), "Fishing Licence", Some("Fishing Licence")),
            (None, "Fishing Licence", None),
            (Some(DocumentKind::Other), " ", None),
        ] {
            let document = Document { kind, provider_type: Some(called.into()), ..Document::default() };
            assert_eq!(details(&document).map(|details| details.r#type).as_deref(), r#type);
        }
    }

    #[test]
    fn an_issuer_has_a_country_code_only_if_it_is_one_and_a_name_only_if_it_is_one() {
        for (code, given, country) in [
            (Some("GBR"), Some("GB"), None),
            (Some("PRT"), Some("Spain"), None),
            (None, Some("Utopia"), Some("Utopia")),
            (None, Some("D<<"), Some("D<<")),
        ] {
            let own = |text: Option<&'static str>| text.map(Cow::Borrowed);
            let document = Document { issuing_country: own(code), issuing_country_given: own(given), ..passport() };
            let issuer = details(&document).unwrap().issuer.unwrap();
            assert_eq!((issuer.country_code.as_deref(), issuer.country.as_deref()), (code, country));
        }
        assert!(details(&passport()).unwrap().issuer.is_none());
    }
}
