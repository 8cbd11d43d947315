//! The user's own card: as a code, as a signature, in one sentence, on paper.

use twopocket_core::own_card::{OwnCard, OwnDetails, OwnIntroduction, PaperCards, PaperFinding, SignatureCheck};
use twopocket_core::reader::{Address, FieldKind, Language, Phone, PhoneKind};
use twopocket_core::{Companion, Error, FieldName, Reason, qr};
use twopocket_texts::Texts;

use super::{picture, show};
use crate::args::{OwnCardAct, OwnCardParts, OwnCardQr};
use crate::failure::{Failure, OrTold};
use crate::open;
use crate::screen::{self, BOLD};
use crate::shell::Shell;

pub fn run(shell: &mut Shell, act: Option<OwnCardAct>) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let own = companion.own_card();
    match act.unwrap_or(OwnCardAct::Show) {
        OwnCardAct::Show => {
            let card = own.get().or_told(shell.texts)?;
            shell.show(&card, |shell| for_people(shell, &card))
        }
        OwnCardAct::Set(parts) => set(shell, &companion, *parts),
        OwnCardAct::Qr(args) => code(shell, &companion, &args),
        OwnCardAct::Signature { check: Some(text), .. } => {
            let found = own.check_signature(&text).or_told(shell.texts)?;
            shell.show(&found, |shell| checked(shell, &found))
        }
        OwnCardAct::Signature { check: None, language_of_letter } => {
            signature(shell, &companion, of_letter(language_of_letter.as_deref()))
        }
        OwnCardAct::Introduction { text, language_of_letter } => {
            let language = of_letter(language_of_letter.as_deref());
            let told =
                if text.is_empty() { own.introduction(language) } else { own.introduce(&text.join(" "), language) };
            let told = told.or_told(shell.texts)?;
            shell.show(&told, |shell| introduction(shell, &told))
        }
        OwnCardAct::Left { number: None } => paper(shell, &own.paper().or_told(shell.texts)?),
        OwnCardAct::Left { number } => paper(shell, &own.count_paper(number).or_told(shell.texts)?),
        OwnCardAct::Handed { number } => match own.handed(number.unwrap_or(1)) {
            Err(Error::Invalid { field: FieldName::Amount, reason: Reason::Empty }) => {
                Err(Failure::Wrong(shell.texts.get("own-paper-uncounted")))
            }
            handed => paper(shell, &handed.or_told(shell.texts)?),
        },
    }
}

fn of_letter(code: Option<&str>) -> Option<Language> {
    // The parser let no other word through.
    code.and_then(|code| code.parse().ok())
}

fn set(shell: &mut Shell, companion: &Companion, parts: OwnCardParts) -> Result<(), Failure> {
    let mut details = companion.own_card().get().or_told(shell.texts)?.details;
    change(&mut details, parts);
    let card = companion.own_card().save(&details).or_told(shell.texts)?;
    shell.show(&card, |shell| for_people(shell, &card))
}

/// Only what was named is changed. A new name brings its own honorific and letters.
fn change(details: &mut OwnDetails, parts: OwnCardParts) {
    if parts.name.is_some() {
        (details.prefix, details.suffix) = (None, None);
    }
    let texts = [
        (&mut details.name, parts.name),
        (&mut details.title, parts.title),
        (&mut details.organisation, parts.organisation),
        (&mut details.tagline, parts.tagline),
    ];
    for (place, typed) in texts {
        *place = typed.or(place.take());
    }
    for (kind, typed) in [(PhoneKind::Mobile, parts.mobile), (PhoneKind::Work, parts.phone)] {
        let Some(numbers) = typed else { continue };
        details.phones.retain(|phone| (phone.kind == PhoneKind::Mobile) != (kind == PhoneKind::Mobile));
        details.phones.extend(numbers.into_iter().map(|number| Phone { number, kind, extension: None }));
    }
    details.emails = parts.email.unwrap_or_else(|| details.emails.clone());
    details.links = parts.link.unwrap_or_else(|| details.links.clone());
    let mut address = details.address.take().unwrap_or_default();
    let lines = [
        (&mut address.street, parts.street),
        (&mut address.postcode, parts.postcode),
        (&mut address.city, parts.city),
        (&mut address.country, parts.country),
    ];
    for (place, typed) in lines {
        *place = typed.or(place.take()).filter(|line| !line.trim().is_empty());
    }
    details.address = Some(address).filter(|address| *address != Address::default());
}

fn for_people(shell: &mut Shell, card: &OwnCard) -> Result<(), Failure> {
    let texts = shell.texts;
    match &card.full_name {
        Some(name) => shell.say(&screen::styled(BOLD, name))?,
        None if card.details == OwnDetails::default() => shell.say(&texts.get("own-card-empty"))?,
        None => {}
    }
    let details = &card.details;
    let mut rows = Vec::new();
    for (kind, text) in [
        (FieldKind::Title, &details.title),
        (FieldKind::Organisation, &details.organisation),
        (FieldKind::Note, &details.tagline),
    ] {
        rows.extend(text.iter().map(|text| (kind_name(texts, kind), text.clone())));
    }
    rows.extend(details.phones.iter().map(|phone| (show::phone_label(texts, phone.kind), phone.to_string())));
    rows.extend(details.emails.iter().map(|email| (kind_name(texts, FieldKind::Email), email.clone())));
    let name = |link: &twopocket_core::own_card::Link| {
        link.kind.name().map_or_else(|| kind_name(texts, FieldKind::Url), ToOwned::to_owned)
    };
    rows.extend(card.links.iter().map(|link| (name(link), link.url.clone())));
    rows.extend(details.address.iter().map(|address| (kind_name(texts, FieldKind::Address), address.to_string())));
    if card.paper.left.is_some() {
        rows.push((texts.get("own-card-paper"), left(texts, &card.paper)));
    }
    show::labelled(shell, &rows)?;
    paper_finding(texts, &card.paper).map_or(Ok(()), |told| show::wrapped(shell, &told))
}

/// What a part of the card is called: the only note on it is its tagline.
fn kind_name(texts: Texts, kind: FieldKind) -> String {
    match kind {
        FieldKind::Title => texts.get("field-title"),
        FieldKind::Organisation => texts.get("field-organisation"),
        FieldKind::Phone => texts.get("field-phone-other"),
        FieldKind::Email => texts.get("field-email"),
        FieldKind::Url => texts.get("field-url"),
        FieldKind::Address => texts.get("field-address"),
        FieldKind::Prefix => texts.get("field-prefix"),
        FieldKind::Suffix => texts.get("field-suffix"),
        _ => texts.get("own-card-tagline"),
    }
}

fn code(shell: &mut Shell, companion: &Companion, args: &OwnCardQr) -> Result<(), Failure> {
    let texts = shell.texts;
    let code = match companion.own_card().code() {
        Err(Error::Invalid { field: FieldName::Name, .. }) => {
            return Err(Failure::Wrong(texts.get("own-card-no-name")));
        }
        code => code.or_told(texts)?,
    };
    let Some(picture) = &code.qr else {
        let drop: Vec<String> = code.drop.iter().map(|kind| kind_name(texts, *kind)).collect();
        let limit = i64::try_from(qr::CAPACITY).unwrap_or(i64::MAX);
        let args = [("bytes", code.bytes.into()), ("limit", limit.into()), ("drop", drop.join(", ").into())];
        return Err(Failure::Wrong(texts.with("own-card-too-long", &args)));
    };
    if let Some(file) = &args.svg {
        let svg = picture.svg(&texts.get("own-code-title"), &texts.get("own-code-description"));
        picture::write(shell, file, svg.as_bytes())?;
    }
    if let Some(file) = &args.png {
        picture::write(shell, file, &picture.png())?;
    }
    if args.svg.is_some() || args.png.is_some() {
        return Ok(());
    }
    shell.show(&code, |shell| {
        picture::blocks(shell, picture, args.invert)?;
        shell.aside(&shell.texts.get("own-card-scan-hint"))
    })
}

fn signature(shell: &mut Shell, companion: &Companion, language: Option<Language>) -> Result<(), Failure> {
    let signature = companion.own_card().signature(language).or_told(shell.texts)?;
    shell.show(&signature, |shell| {
        let Some(text) = &signature.text else { return shell.say(&shell.texts.get("own-signature-none")) };
        text.lines().try_for_each(|line| shell.copy(line))?;
        // The signature is there to be copied: what is said of it goes beside it.
        findings(shell.texts, &signature.check).iter().try_for_each(|line| shell.aside(line))
    })
}

fn checked(shell: &mut Shell, check: &SignatureCheck) -> Result<(), Failure> {
    let mut lines = findings(shell.texts, check);
    if lines.is_empty() {
        lines.push(shell.texts.get("own-signature-whole"));
    }
    lines.iter().try_for_each(|line| shell.say(line))
}

fn findings(texts: Texts, check: &SignatureCheck) -> Vec<String> {
    let missing: Vec<&str> = check.missing.iter().map(|link| link.url.as_str()).collect();
    let unknown: Vec<&str> = check.unknown.iter().map(String::as_str).collect();
    let told =
        |key, links: Vec<&str>| (!links.is_empty()).then(|| texts.with(key, &[("links", links.join(", ").into())]));
    [told("own-signature-missing", missing), told("own-signature-unknown", unknown)].into_iter().flatten().collect()
}

fn introduction(shell: &mut Shell, told: &OwnIntroduction) -> Result<(), Failure> {
    let texts = shell.texts;
    let Some(text) = &told.text else { return show::wrapped(shell, &texts.get("own-introduced-none")) };
    show::large(shell, text)?;
    let args = [("count", told.words.into()), ("seconds", told.seconds.into())];
    show::wrapped(shell, &texts.with("own-introduced-length", &args))?;
    if told.faults.is_empty() {
        return show::wrapped(shell, &texts.get("own-introduced-good"));
    }
    for fault in &told.faults {
        let key = fault.saying().key;
        shell.say("")?;
        show::large(shell, &texts.get(&key))?;
        show::wrapped(shell, &texts.get(&format!("{key}.better")))?;
    }
    Ok(())
}

fn paper(shell: &mut Shell, paper: &PaperCards) -> Result<(), Failure> {
    shell.show(paper, |shell| {
        let texts = shell.texts;
        if paper.left.is_none() {
            return shell.say(&texts.get("own-paper-uncounted"));
        }
        show::labelled(shell, &[(texts.get("own-card-paper"), left(texts, paper))])?;
        paper_finding(texts, paper).map_or(Ok(()), |told| show::wrapped(shell, &told))
    })
}

fn left(texts: Texts, paper: &PaperCards) -> String {
    texts.with("own-paper-left", &[("count", paper.left.unwrap_or_default().into())])
}

/// What is to be said of the paper cards left, if anything.
pub fn paper_finding(texts: Texts, paper: &PaperCards) -> Option<String> {
    let args = [("left", paper.left.unwrap_or_default().into()), ("enough", paper.enough.into())];
    paper.finding.map(|finding| match finding {
        PaperFinding::Low => texts.with("own-paper-low", &args),
        PaperFinding::Out => texts.get("own-paper-out"),
    })
}
