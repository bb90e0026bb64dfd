//! What a report is about

use super::payload::ReportName;
use crate::json::members::Members;
use crate::model::verification::CheckKind;

/// What is only read from a document
const OF_DOCUMENT: &[&str] = &["document_numbers", "document_number", "date_of_expiry", "mrz_line1"];

/// What a report is about
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    Document,
    Face,
    /// Whether the face is that of another applicant
    KnownFaces,
    /// Lists of sanctions, of exposed persons and of adverse media
    Lists,
    Register,
    Address,
    Device,
    Other,
}

impl Kind {
    /// Returns what a report of this name is about, if the name is known
    pub fn of(name: &ReportName) -> Option<Self> {
        Some(match name {
            ReportName::Document
            | ReportName::DocumentVideo
            | ReportName::DocumentVideoWithAddress
            | ReportName::DocumentWithAddress
            | ReportName::DocumentWithDrivingLicence
            | ReportName::DocumentWithDriver => Self::Document,
            ReportName::FacialPhoto
            | ReportName::FacialPhotoFullyAuto
            | ReportName::FacialVideo
            | ReportName::FacialMotion => Self::Face,
            ReportName::KnownFaces => Self::KnownFaces,
            ReportName::IdentityEnhanced | ReportName::UsDrivingLicence | ReportName::IndiaPan => Self::Register,
            ReportName::WatchlistAml
            | ReportName::WatchlistEnhanced
            | ReportName::WatchlistStandard
            | ReportName::WatchlistPeps
            | ReportName::WatchlistSanctions => Self::Lists,
            ReportName::ProofOfAddress => Self::Address,
            ReportName::DeviceIntelligence => Self::Device,
            ReportName::RightToWork | ReportName::CriminalHistory => Self::Other,
            ReportName::Other(_) => return None,
        })
    }

    /// Returns what a report without a name is about, by the parts of its breakdown, or else by what was read
    pub fn by_content(breakdown: &str, properties: &str) -> Self {
        let has = |part: &str| Members::of(breakdown).named(part).is_some();
        let is_read = |name: &str| Members::of(properties).named(name).is_some();
        match () {
            () if has("face_comparison") => Self::Face,
            () if has("sanction") || has("politically_exposed_person") => Self::Lists,
            () if has("previously_seen_faces") => Self::KnownFaces,
            () if has("sources") => Self::Register,
            () if has("document_classification") || is_read("last_names") => Self::Address,
            () if has("data_validation") || has("visual_authenticity") || has("data_consistency") => Self::Document,
            () if has("device") => Self::Device,
            () if OF_DOCUMENT.iter().any(|name| is_read(name)) => Self::Document,
            () if is_read("records") => Self::Lists,
            () => Self::Other,
        }
    }

    /// Returns whether it says nothing of who the person is
    pub fn screens(self) -> bool {
        matches!(self, Self::Lists | Self::Device)
    }

    /// Returns the kind of check
    pub fn check(self) -> CheckKind {
        match self {
            Self::Document => CheckKind::Document,
            Self::Face => CheckKind::FaceMatch,
            Self::Lists => CheckKind::Watchlist,
            Self::Register => CheckKind::Data,
            Self::Address => CheckKind::Address,
            Self::Device => CheckKind::Device,
            Self::KnownFaces | Self::Other => CheckKind::Other,
        }
    }

    /// Returns the name of a report that has none
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Face => "facial_similarity",
            Self::KnownFaces => "known_faces",
            Self::Lists => "watchlist",
            Self::Register => "identity_enhanced",
            Self::Address => "proof_of_address",
            Self::Device => "device_intelligence",
            Self::Other => "report",
        }
    }
}
