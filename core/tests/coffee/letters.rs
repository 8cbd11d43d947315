//! What an invitation says.

use super::*;

pub fn told(language: Language) -> Homework {
    let [stated, contribution, about, fallback] = match language {
        Language::Da => {
            ["høre, hvordan I bygger skrog", "fugttallene fra elleve vintre", "skrog om vinteren", "læse tegningerne"]
        }
        Language::Sv => {
            ["höra hur ni bygger skrov", "fuktvärdena från elva vintrar", "skrov på vintern", "läsa ritningarna"]
        }
        Language::Nb => {
            ["høre hvordan dere bygger skrog", "fukttallene fra elleve vintre", "skrog om vinteren", "lese tegningene"]
        }
        Language::De => [
            "erfahren, wie die Rümpfe gebaut werden",
            "die Werte aus elf Wintern",
            "Rümpfe im Winter",
            "die Pläne lesen",
        ],
        Language::En => {
            ["hear how you build hulls", "the figures of eleven winters", "hulls in winter", "reading the drawings"]
        }
    };
    Homework {
        stated: some(stated),
        contribution: some(contribution),
        about: some(about),
        fallback: some(fallback),
        ..Homework::default()
    }
}

/// Texts that no letter should carry to anybody.
pub const FAULTY: [&str; 8] = [
    "could you get me a job at your firm",
    "buy our new meter for only 300 euro a month",
    "I am simply the best engineer in the country",
    "you owe me after all I did for you",
    "kunne du skaffe mig et job i dit firma",
    "köp vår nya mätare för 300 kronor i månaden",
    "können Sie mir eine Stelle in Ihrer Firma geben",
    "your divorce and your illness",
];

pub fn sign(night: &Night) {
    let mut settings = night.companion.settings().get().unwrap();
    settings.signature = some("Karen Lind");
    night.companion.settings().set(settings).unwrap();
}

fn parts(draft: &Draft) -> Vec<Part> {
    draft.paragraphs.iter().map(|paragraph| paragraph.part).collect()
}

#[test]
fn a_draft_states_the_motive_names_the_matter_and_offers_something_in_their_language() {
    for language in Language::ALL.iter().copied() {
        for tone in Tone::ALL.iter().copied() {
            let night = Night::begin();
            sign(&night);
            let anna = known(&night, "Anna Holt");
            let written = told(language);
            let coffee = night.companion.coffees().prepare(anna, &written).unwrap().coffee.id;
            let draft =
                night.companion.drafts().coffee(coffee, Manner { language: Some(language), tone: Some(tone) }).unwrap();
            let invited = [Part::Motive, Part::Matter, Part::Useful, Part::NextStep, Part::Closing, Part::Signature];
            assert_eq!(parts(&draft), [&[Part::Greeting, Part::Thanks, Part::Glad][..], &invited].concat());
            assert_eq!(draft.missing, [], "{}", draft.text);
            for said in [written.stated, written.about, written.contribution] {
                assert!(draft.text.contains(&said.unwrap()), "{}", draft.text);
            }
            assert!(!draft.text.contains("draft-") && !draft.subject.contains("draft-"), "{}", draft.text);
            let read = invitation::read(&draft.text, Some(language));
            assert!(!read.open_agenda && !read.me_focus, "{}", draft.text);
        }
    }
}

#[test]
fn a_draft_says_what_it_lacks_and_leaves_out_what_may_not_be_said() {
    let night = Night::begin();
    let anna = known(&night, "Anna Holt");
    let coffees = night.companion.coffees();
    let coffee = coffees.prepare(anna, &Homework::default()).unwrap().coffee.id;
    let draft =
        || night.companion.drafts().coffee(coffee, Manner { language: Some(Language::En), tone: None }).unwrap();
    let lacks = |what: Missing| draft().missing.contains(&what);
    for missing in [Missing::Motive, Missing::Matter, Missing::Useful] {
        assert!(lacks(missing), "{missing:?}");
    }
    coffees.edit(coffee, &Homework { fallback: some("reading the drawings"), ..homework() }).unwrap();
    assert!(!lacks(Missing::Motive) && !lacks(Missing::Matter) && !lacks(Missing::WeakerForm));
    let later = Homework { contribution: None, fallback: some("reading the drawings"), ..homework() };
    coffees.edit(coffee, &later).unwrap();
    assert!(lacks(Missing::WeakerForm) && draft().text.contains("later with this: reading the drawings"));
    for faulty in FAULTY {
        coffees.edit(coffee, &Homework { stated: some(faulty), ..homework() }).unwrap();
        assert!(lacks(Missing::LeftOut { part: Part::Motive }), "{}", draft().text);
        assert!(!draft().text.contains(faulty));
    }
}

#[test]
fn what_is_private_stays_out_of_an_invitation() {
    let night = Night::begin();
    let card = night.card("Anna Holt", "Havgaard").card;
    let notes = Notes {
        text: "sleeps in the greenhouse since the strike".into(),
        openness: twopocket_core::back::Openness::InGroup,
        needs: vec!["a roof for the greenhouse".into()],
        ..Notes::default()
    };
    night.companion.backs().write(card.id, &notes).unwrap();
    night.put(card.id, Pocket::Right);
    night.companion.needs().add(None, NeedKind::Offer, "a roof for a greenhouse").unwrap();
    let coffees = night.companion.coffees();
    let homework =
        Homework { contribution: None, need: None, about: some("the greenhouse and the strike"), ..homework() };
    let prepared = coffees.prepare(card.contact, &homework).unwrap();
    assert_eq!((prepared.known_need, prepared.known_contribution), (None, None));
    let manner = Manner { language: Some(Language::En), tone: None };
    let draft = night.companion.drafts().coffee(prepared.coffee.id, manner).unwrap();
    assert!(!draft.text.contains("greenhouse"), "{}", draft.text);
    assert!(draft.missing.contains(&Missing::LeftOut { part: Part::Matter }));
}
