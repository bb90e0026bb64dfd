//! An approved proof of address is in another name

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::didit::payload::{PoaVerification, ReportStatus};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A proof of address is approved, but its `name_match_score_id_verification` is below 50.
    ///
    /// # Why it matters
    ///
    /// The proof may be of another person. Bills are often in the name of somebody in the same household.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes
    /// it count.
    ///
    /// # Where it is said
    ///
    /// `name_match_score_id_verification`, Didit's `OpenAPI` document, <https://docs.didit.me>. That 50 is low is
    /// inferred.
    RULE = "didit-address-name-differs", Informs, "a proof of address is approved, but its name hardly matches";
    de = "ein Adressnachweis ist genehmigt, aber sein Name passt kaum";
    es = "un justificante de domicilio está aprobado, pero su nombre apenas coincide";
    fr = "un justificatif de domicile est approuvé, mais son nom correspond à peine";
}

/// Looks at the likeness of the names
pub fn check<'a>(proof: Node<'a, PoaVerification>, judging: &mut Judging<'a>) {
    let score = proof.name_match_score_id_verification();
    let low = score.to_f64().is_some_and(|score| score < LOW);
    judging.doubt(&RULE, low && proof.status().word() == Some(ReportStatus::Approved), score);
}

/// A score below which the names hardly match
const LOW: f64 = 50.0;
