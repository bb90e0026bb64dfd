//! The check for signs of fraud: <https://plaid.com/docs/identity-verification/risk-checks/>

use super::step::StepStatus;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Count, Day, Flag, Id, Number, Percent, Text};
use crate::schema::words::words;

words! {
    /// How the person has used the forms
    pub enum Interactions {
        Genuine = "genuine",
        Neutral = "neutral",
        Risky = "risky",
        NoData = "no_data",
    }
}

words! {
    /// Whether something holds
    pub enum YesNo {
        Yes = "yes",
        No = "no",
        NoData = "no_data",
    }
}

words! {
    /// What stands between the device and Plaid
    pub enum IpProxy {
        NoneDetected = "none_detected",
        Tor = "tor",
        Vpn = "vpn",
        WebProxy = "web_proxy",
        PublicProxy = "public_proxy",
    }
}

words! {
    /// How much speaks for fraud
    pub enum RiskLevel {
        Low = "low",
        Medium = "medium",
        High = "high",
        NoData = "no_data",
    }
}

record! {
    /// The signs; what they lead to is a setting of the template and not in the body
    pub struct RiskCheck {
        /// Always that of the step
        expected status: StepStatus,
        expected behavior: Behavior,
        expected email: Email,
        expected phone: Phone,
        expected devices: Vec<Device>,
        expected identity_abuse_signals: AbuseSignals,
        /// Only if Plaid has switched it on
        optional network: Network,
        optional facial_duplicates: Vec<FacialDuplicate>,
        /// More is better; the range is not documented
        optional trust_index_score: Number,
    }
}

record! {
    /// How the person has used the forms
    pub struct Behavior {
        expected user_interactions: Interactions,
        expected fraud_ring_detected: YesNo,
        expected bot_detected: YesNo,
        optional risk_level: RiskLevel,
    }
}

record! {
    /// What is known of the email address
    pub struct Email {
        expected is_deliverable: YesNo,
        expected breach_count: Count,
        expected first_breached_at: Day,
        expected last_breached_at: Day,
        expected domain_registered_at: Day,
        expected domain_is_free_provider: YesNo,
        expected domain_is_custom: YesNo,
        expected domain_is_disposable: YesNo,
        expected top_level_domain_is_suspicious: YesNo,
        optional is_edu: YesNo,
        optional includes_date_of_birth: YesNo,
        /// The services that the person uses
        expected linked_services: Vec<Text>,
        optional risk_level: RiskLevel,
        optional factors: Any,
    }
}

record! {
    /// What is known of the phone number
    pub struct Phone {
        /// The services that the person uses
        expected linked_services: Vec<Text>,
        optional risk_level: RiskLevel,
        optional factors: Any,
    }
}

record! {
    /// A device that was used
    pub struct Device {
        expected ip_proxy_type: IpProxy,
        expected ip_spam_list_count: Count,
        expected ip_timezone_offset: Text,
        optional risk_level: RiskLevel,
        optional factors: Any,
    }
}

record! {
    /// What is known of the network
    pub struct Network {
        optional risk_level: RiskLevel,
        optional factors: Any,
    }
}

record! {
    /// Whether the identity is invented or stolen
    pub struct AbuseSignals {
        expected synthetic_identity: AbuseScore,
        expected stolen_identity: AbuseScore,
    }
}

record! {
    /// A score of which more is worse
    pub struct AbuseScore {
        expected score: Percent,
    }
}

record! {
    /// Another session with a face like this one
    pub struct FacialDuplicate {
        expected id: Id,
        expected similarity: Percent,
        expected matched_after_completed: Flag,
    }
}
