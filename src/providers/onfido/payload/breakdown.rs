//! The breakdown of a report: parts, and parts of these

use crate::schema::choice::choice;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Id, Keyed, NumberText, Ratio, Text};
use crate::schema::words::words;

words! {
    /// What was found in a report or a part of one
    pub enum Finding {
        Clear = "clear",
        Consider = "consider",
        /// The part could not be looked at
        Unidentified = "unidentified",
    }
}

choice! {
    /// The parts of a report by their names; a list without items if PHP has written it anew
    pub enum Breakdown {
        Named(Keyed<Part>),
        Empty(Vec<Any>),
    }
}

record! {
    /// A part of a report
    pub struct Part {
        /// `null` if the part was not reached
        optional result: Finding,
        optional breakdown: SubParts,
        optional properties: PartProperties,
    }
}

choice! {
    /// The parts of a part by their names; one of them has commas in its name
    pub enum SubParts {
        Named(Keyed<SubPart>),
        Empty(Vec<Any>),
    }
}

record! {
    /// A part of a part
    pub struct SubPart {
        optional result: Finding,
        optional properties: PartProperties,
    }
}

choice! {
    /// What was noticed in a part; a list without items if PHP has written it anew
    pub enum PartProperties {
        Empty(Vec<Any>),
        Named(PartDetails),
    }
}

record! {
    /// Everything that can be noticed in any part: reasons as texts, scores and counts
    pub struct PartDetails {
        /// Of two faces, 1 means the same; of a capture, 0 means that it is no live person
        optional score: Ratio,
        /// The document whose face was compared
        optional document_id: Id,
        optional dark_photo: Text,
        optional glare_on_photo: Text,
        optional blurred_photo: Text,
        optional covered_photo: Text,
        optional other_photo_issue: Text,
        optional damaged_document: Text,
        optional incorrect_side: Text,
        optional cut_off_document: Text,
        optional no_document_in_image: Text,
        optional two_documents_uploaded: Text,
        optional obscured_data_points: Text,
        optional obscured_security_features: Text,
        optional abnormal_document_features: Text,
        optional watermarks_digital_text_overlay: Text,
        optional corner_removed: Text,
        optional punctured_document: Text,
        optional missing_back: Text,
        optional digital_document: Text,
        optional photo_of_screen: Text,
        optional screenshot: Text,
        optional document_on_printed_paper: Text,
        optional scan: Text,
        optional digital_tampering: Any,
        optional fake_webcam: Any,
        optional time_of_capture: Any,
        optional emulator: Any,
        optional challenge_reuse: Any,
        /// Separated by commas
        optional reasons: Text,
        /// A number before version 6 of the specification
        optional total_number_of_sources: NumberText,
        /// A number before version 6 of the specification
        optional number_of_matches: NumberText,
    }
}
