//! What is said of an Ask that is not carried, and of the act that comes next.

use super::gate::{BetterForm, GateReason};
use super::next::NextReason;
use crate::saying::Saying;

/// Months are told roughly.
const DAYS_OF_A_MONTH: u32 = 30;

impl GateReason {
    /// What it says.
    pub fn saying(&self) -> Saying {
        match self {
            Self::AsksForJob => "gate-asks-for-job".into(),
            Self::Sells => "gate-sells".into(),
            Self::NotMet => "gate-not-met".into(),
            Self::JustMet { days } => Saying::new("gate-just-met", [("days", (*days).into())]),
            Self::Dormant { days } => Saying::new("gate-dormant", [("months", (days / DAYS_OF_A_MONTH).into())]),
            Self::GiveMore { acts } => Saying::new("gate-give-more", [("count", (*acts).into())]),
            Self::ShareMore { acts } => Saying::new("gate-share-more", [("count", (*acts).into())]),
            Self::SameAskToMany { others } => Saying::new("gate-same-ask", [("count", (*others).into())]),
        }
    }
}

impl BetterForm {
    /// What it says.
    pub fn saying(&self) -> Saying {
        match self {
            Self::SayWhy => "better-say-why".into(),
            Self::AskForAdvice => "better-advice".into(),
            Self::RecommendationIfOffered => "better-recommendation".into(),
            Self::OfferTime { interest: Some(interest) } => {
                Saying::new("better-offer-time-for", [("interest", interest.clone().into())])
            }
            Self::OfferTime { interest: None } => "better-offer-time".into(),
            Self::MeetFirst => "better-meet".into(),
            Self::WriteFirst => "better-write".into(),
            Self::GiveFirst { offer: Some(offer), need: Some(need) } => {
                Saying::new("better-give-what", [("offer", offer.clone().into()), ("need", need.clone().into())])
            }
            Self::GiveFirst { .. } => "better-give".into(),
            Self::ShareFirst => "better-share".into(),
            Self::AskOne => "better-ask-one".into(),
        }
    }
}

impl NextReason {
    /// What it says; `None` where the split's own findings say it.
    pub fn saying(&self) -> Option<Saying> {
        Some(match self {
            Self::NothingLogged | Self::GiveBelowSeventy { .. } => return None,
            Self::AskAboveTen => "why-ask-above".into(),
            Self::ShareBelowTwenty => "why-share-below".into(),
            Self::NoGiveYet => "why-no-give".into(),
            Self::NotSharedYet => "why-not-shared".into(),
            Self::BeforeAnAsk { gives: 0, shares } => GateReason::ShareMore { acts: *shares }.saying(),
            Self::BeforeAnAsk { gives, .. } => GateReason::GiveMore { acts: *gives }.saying(),
            Self::NotYet { missing } => missing.saying(),
            Self::Carried => "why-carried".into(),
            Self::KeepGiving => "why-keep-giving".into(),
        })
    }
}

#[cfg(test)]
mod tests {
    use twopocket_texts::Texts;

    use super::*;

    #[test]
    fn whatever_speaks_against_an_ask_or_for_an_act_is_told_with_its_number_in_every_language() {
        let told = [
            (GateReason::JustMet { days: 3 }.saying(), "3"),
            (GateReason::Dormant { days: 254 }.saying(), "8"),
            (GateReason::GiveMore { acts: 2 }.saying(), "2"),
            (GateReason::SameAskToMany { others: 4 }.saying(), "4"),
            (BetterForm::OfferTime { interest: Some("tides".into()) }.saying(), "tides"),
            (BetterForm::GiveFirst { offer: Some("a hall".into()), need: Some("room".into()) }.saying(), "room"),
            (NextReason::BeforeAnAsk { gives: 0, shares: 2 }.saying().unwrap(), "2"),
            (NextReason::BeforeAnAsk { gives: 3, shares: 2 }.saying().unwrap(), "3"),
        ];
        for language in Texts::LANGUAGES {
            for (saying, part) in &told {
                let text = saying.told(Texts::new(language));
                assert!(text.contains(part) && text != saying.key, "{language}: {text}");
            }
        }
    }
}
