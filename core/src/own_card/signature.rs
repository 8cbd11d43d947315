//! The signature that the own card gives, and the check of one that the user wrote.

use std::collections::BTreeSet;

use twopocket_texts::Texts;

use super::rules::{full_name, links};
use super::{Link, OwnDetails, SignatureCheck, links as link};
use crate::reader::{Language, PhoneKind};

/// Name, what one does and where, what one stands for, how one is reached, and every link. `None` without a name.
pub(super) fn of(details: &OwnDetails, language: Language) -> Option<String> {
    let texts = Texts::new(language.code());
    let mut lines = vec![full_name(details)?];
    let work: Vec<&str> = [&details.title, &details.organisation].into_iter().flatten().map(String::as_str).collect();
    lines.extend(Some(work.join(", ")).filter(|work| !work.is_empty()));
    lines.extend(details.tagline.clone());
    let reached = details.phones.iter().filter(|phone| !matches!(phone.kind, PhoneKind::Fax | PhoneKind::Pager));
    lines.extend(reached.map(|phone| {
        let key = if phone.kind == PhoneKind::Mobile { "own-signature-mobile" } else { "own-signature-phone" };
        texts.with(key, &[("number", phone.to_string().into())])
    }));
    lines.extend(details.emails.iter().cloned());
    lines.extend(links(details).iter().map(line));
    Some(lines.join("\n"))
}

fn line(link: &Link) -> String {
    match link.kind.name() {
        Some(name) => format!("{name}: {}", link.url),
        None => link.url.clone(),
    }
}

/// Which links of the card a text lacks, and which of its links are not on the card; each once.
pub(super) fn check(details: &OwnDetails, text: &str) -> SignatureCheck {
    let found = link::found(text);
    let written: BTreeSet<String> = found.iter().map(|link| link::key(link)).collect();
    let mut card: BTreeSet<String> = BTreeSet::new();
    let missing = links(details).into_iter().filter(|link| {
        // As it is found in a text, where a mark at its end is taken for one of the sentence.
        let keys: Vec<String> = link::found(&link.url).into_iter().map(link::key).collect();
        let keys = if keys.is_empty() { vec![link::key(&link.url)] } else { keys };
        let is_written = keys.iter().all(|key| written.contains(key));
        let is_new = !keys.iter().all(|key| card.contains(key));
        card.extend(keys);
        is_new && !is_written
    });
    let missing = missing.collect();
    let mut told = BTreeSet::new();
    let is_new = |link: &&&str| {
        let key = link::key(link);
        !card.contains(&key) && told.insert(key)
    };
    SignatureCheck { missing, unknown: found.iter().filter(is_new).map(|link| (*link).to_owned()).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signature_a_card_gives_lacks_no_link_of_it_in_any_language() {
        let details = OwnDetails {
            name: Some("Åse Lund".into()),
            links: vec![
                "https://sejl.example".into(),
                "https://x.com/aase".into(),
                "https://skib.example/@aase".into(),
                "https://skib.example/wiki/Lund_(navn)".into(),
                "https://skib.example/profil?id=1,2;b=3".into(),
                "https://skib.example/Lund_A.S.".into(),
            ],
            ..OwnDetails::default()
        };
        for language in Language::ALL {
            let text = of(&details, language).unwrap();
            assert_eq!(check(&details, &text), SignatureCheck::default(), "{text}");
            for dropped in &details.links {
                let found = check(&details, &text.replace(dropped.as_str(), ""));
                assert_eq!(found.missing, [Link::new(dropped)]);
            }
        }
        let other = check(&details, "Åse, www.sejl.example/ x.com/aase skib.example/@bo skib.example/@bo");
        let missing: Vec<Link> = details.links[2..].iter().map(|link| Link::new(link)).collect();
        assert_eq!(other.missing, missing);
        assert_eq!(other.unknown, ["skib.example/@bo"]);
    }
}
