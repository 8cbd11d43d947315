use proptest::prelude::*;

use super::*;

fn done() -> Done<'static> {
    Done {
        motive: Some("learn how they dried the old hulls"),
        stated: Some("I would like to learn how you dried the old hulls"),
        need: Some("figures on moisture"),
        contribution: Some("moisture figures of eleven winters"),
        about: Some("drying old hulls in winter"),
        ..Done::default()
    }
}

fn found(done: &Done) -> Vec<HomeworkFinding> {
    check(done)
}

#[test]
fn homework_that_is_done_has_no_findings() {
    assert_eq!(found(&done()), []);
}

#[test]
fn a_meeting_about_nothing_certain_has_an_open_agenda() {
    for about in [
        "",
        "a coffee and a chat",
        "en kop kaffe og en snak om løst og fast",
        "fika och nätverka",
        "en kaffeprat om mulighetene",
        "ein lockerer Austausch und vielleicht Synergien",
        "hear your thoughts and exchange ideas",
    ] {
        let open = Done { about: Some(about), ..done() };
        assert_eq!(found(&open), [HomeworkFinding::OpenAgenda], "{about}");
    }
    for about in [
        "how tide tables are made",
        "hvordan I tørrer gamle skrog",
        "tjära på trä",
        "lønn i små verft",
        "das Trocknen alter Rümpfe",
    ] {
        assert_eq!(found(&Done { about: Some(about), ..done() }), [], "{about}");
    }
}

#[test]
fn only_the_users_gain_is_me_focus_and_help_later_is_the_weaker_form() {
    let bare = Done { need: None, contribution: None, ..done() };
    assert_eq!(found(&bare), [HomeworkFinding::MeFocus]);
    let known = Done { contribution: None, ..done() };
    assert_eq!(found(&known), [HomeworkFinding::NothingToContribute]);
    let later = Done { contribution: None, fallback: Some("reading the drawings"), ..done() };
    assert_eq!(found(&later), [HomeworkFinding::WeakerForm]);
    let both = Done { fallback: Some("reading the drawings"), ..done() };
    assert_eq!(found(&both), [], "there is something to contribute already");
    let blind = Done { need: None, ..done() };
    assert_eq!(found(&blind), [HomeworkFinding::NeedUnknown]);
}

#[test]
fn a_motive_is_stated_and_is_the_honest_one() {
    assert_eq!(found(&Done { stated: None, ..done() }), [HomeworkFinding::MotiveUnstated]);
    assert_eq!(found(&Done { motive: None, ..done() }), [HomeworkFinding::MotiveUnknown]);
    for (honest, stated) in [
        ("learn how they dried the old hulls", "I would like to hear about your choir"),
        ("få fat i deres tegninger af havnen", "høre om jeres erfaringer med vinterbadning"),
        ("få se hur de bygger master", "prata om skolans nya matsal"),
        ("forstå hvordan de setter priser på verkstedet", "høre om kunstlaget i byen"),
        ("verstehen, wie sie ihre Preise berechnen", "den Garten hinter dem Rathaus besprechen"),
    ] {
        let other = Done { motive: Some(honest), stated: Some(stated), ..done() };
        assert_eq!(found(&other), [HomeworkFinding::MotiveDiffers], "{honest} / {stated}");
    }
    for (honest, stated) in [
        ("lære, hvordan de tørrer skrogene", "Jeg vil gerne høre, hvordan I tørrer gamle skrog"),
        ("deras pris på tjära", "jag undrar vad ni betalar för tjäran"),
        ("prisene på tjære", "jeg lurer på hva dere betaler for tjæra"),
        ("wie sie die Rümpfe trocknen", "ich möchte wissen, wie Sie einen alten Rumpf trocknen"),
        ("lære, hvordan de tørrer skrogene", "Ich möchte erfahren, wie Sie die alten Rümpfe im Winter trocknen"),
    ] {
        let same = Done { motive: Some(honest), stated: Some(stated), ..done() };
        assert_eq!(found(&same), [], "{honest} / {stated}");
    }
}

#[test]
fn a_motive_that_asks_for_a_job_or_sells_is_named_where_the_stated_one_does_not() {
    let job = HomeworkFinding::MotiveHides { label: Label::AsksForJob };
    for honest in [
        "I want them to hire me as a carpenter",
        "a job at their yard",
        "få et job på deres værft",
        "få ett jobb på varvet",
        "få en jobb på verftet",
        "eine Stelle in ihrer Werft",
    ] {
        assert_eq!(found(&Done { motive: Some(honest), ..done() }), [job], "{honest}");
        let open = Done { motive: Some(honest), stated: Some(honest), ..done() };
        assert_eq!(found(&open), [], "said openly, it hides nothing: {honest}");
    }
    let sale = HomeworkFinding::MotiveHides { label: Label::Sells };
    for honest in ["hear how she found her job at the yard", "høre, hvordan hun fik sit job", "Rat zu meiner Stelle"] {
        assert!(!wants(honest, Label::AsksForJob), "to learn about a job is not to ask for one: {honest}");
    }
    for honest in
        ["I want to sell them our moisture meter", "sælge vores fugtmåler til dem", "ihnen unser Messgerät verkaufen"]
    {
        assert_eq!(found(&Done { motive: Some(honest), ..done() }), [sale], "{honest}");
    }
}

#[test]
fn a_tip_needs_its_own_homework_and_a_name_is_no_agenda() {
    let names = ["Anna Holt".to_owned(), "Signe Raun".to_owned()];
    let tipped = Done {
        motive: Some("Signe Raun told me that I must meet Anna"),
        stated: Some("Signe said we should meet"),
        about: Some("Signe Raun"),
        tipped: true,
        names: &names,
        ..done()
    };
    assert_eq!(found(&tipped), [HomeworkFinding::OpenAgenda, HomeworkFinding::BorrowedReason]);
    let own = Done { about: Some("Signe's tide tables"), ..tipped };
    assert_eq!(found(&own), []);
    assert_eq!(found(&Done { tipped: true, ..done() }), [], "a tip with homework of its own");
}

#[test]
fn what_is_noted_stands_in_for_what_was_not_typed() {
    let offers = ["old maps", "moisture figures of eleven winters"];
    let needs = ["a singing teacher", "figures on moisture"];
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(
        stand_ins(None, &offers, &needs),
        (some("figures on moisture"), some("moisture figures of eleven winters"))
    );
    assert_eq!(stand_ins(Some("a map of the harbour"), &offers, &needs), (None, some("old maps")));
    assert_eq!(stand_ins(None, &[], &needs), (some("a singing teacher"), None));
    assert_eq!(stand_ins(None, &offers, &[]), (None, None), "an offer that meets nothing is no contribution");
}

proptest! {
    #[test]
    fn any_homework_is_judged_and_what_is_added_cures_what_it_lacked(
        texts in prop::collection::vec(prop::option::of("\\PC{0,60}"), 6),
        tipped in any::<bool>(),
    ) {
        let text = |at: usize| texts[at].as_deref();
        let homework = Done {
            motive: text(0),
            stated: text(1),
            need: text(2),
            contribution: text(3),
            about: text(4),
            fallback: text(5),
            tipped,
            names: &[],
        };
        let findings = check(&homework);
        prop_assert!(findings.is_sorted() && findings.len() <= 5);
        let has = |findings: &[HomeworkFinding], finding| findings.contains(&finding);
        let given = check(&Done { need: Some("a map"), contribution: Some("a map"), ..homework });
        for cured in [HomeworkFinding::MeFocus, HomeworkFinding::NothingToContribute, HomeworkFinding::WeakerForm] {
            prop_assert!(!has(&given, cured));
        }
        let about = check(&Done { about: Some("how tide tables are made"), ..homework });
        prop_assert!(!has(&about, HomeworkFinding::OpenAgenda) && !has(&about, HomeworkFinding::BorrowedReason));
    }
}
