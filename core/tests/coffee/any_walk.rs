//! Whatever is done with an invitation, the rules hold.

use super::letters::{FAULTY, sign, told};
use super::*;

/// Words that stand nowhere but in the motive.
fn secret() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["zzwistel", "qvorkandel", "hjuxtapel", "vombatikus"]).prop_map(str::to_owned)
}

#[derive(Clone, Debug)]
enum Step {
    Prepare(Index, bool),
    Edit(Index),
    Sent(Index),
    Accepted(Index, bool),
    Declined(Index),
    LetGo(Index),
    Met(Index, bool, bool),
    Undo(Index),
    Remove(Index),
    Done(Index),
    NotDone(Index),
    Snooze(Index),
    Thank(Index),
    Merge(Index, Index),
    Unmerge,
    Erase(Index),
    Favour(Index),
    Wait(i64),
}

fn any_step() -> impl Strategy<Value = Step> {
    let at = any::<Index>;
    prop_oneof![
        4 => (at(), any::<bool>()).prop_map(|(who, tip)| Step::Prepare(who, tip)),
        1 => at().prop_map(Step::Edit),
        5 => at().prop_map(Step::Sent),
        5 => (at(), any::<bool>()).prop_map(|(it, day)| Step::Accepted(it, day)),
        1 => at().prop_map(Step::Declined),
        1 => at().prop_map(Step::LetGo),
        5 => (at(), any::<bool>(), any::<bool>()).prop_map(|(it, gave, got)| Step::Met(it, gave, got)),
        3 => at().prop_map(Step::Undo),
        1 => at().prop_map(Step::Remove),
        2 => at().prop_map(Step::Done),
        2 => at().prop_map(Step::NotDone),
        1 => at().prop_map(Step::Snooze),
        3 => at().prop_map(Step::Thank),
        2 => (at(), at()).prop_map(|(keep, absorb)| Step::Merge(keep, absorb)),
        2 => Just(Step::Unmerge),
        1 => at().prop_map(Step::Erase),
        1 => at().prop_map(Step::Favour),
        2 => (0_i64..400).prop_map(Step::Wait),
    ]
}

struct World {
    night: Night,
    people: Vec<ContactId>,
    coffees: Vec<CoffeeId>,
    motive: String,
}

impl World {
    fn coffee(&self, at: Index) -> Option<CoffeeId> {
        (!self.coffees.is_empty()).then(|| *at.get(&self.coffees))
    }

    /// Does one step; what the method refuses is no failure, anything else is.
    fn step(&mut self, step: &Step) -> Option<()> {
        let all = &self.night.companion;
        let coffees = all.coffees();
        let person = |at: &Index| *at.get(&self.people);
        let homework = |tip| Homework { motive: some(&self.motive), tip_from: tip, ..homework() };
        let refused = match step {
            Step::Prepare(who, tip) => {
                let tip = tip.then(|| self.people[0]);
                match coffees.prepare(person(who), &homework(tip)) {
                    Ok(prepared) => {
                        self.coffees.push(prepared.coffee.id);
                        None
                    }
                    Err(error) => Some(error),
                }
            }
            Step::Edit(it) => coffees.edit(self.coffee(*it)?, &homework(None)).err(),
            Step::Sent(it) => coffees.sent(self.coffee(*it)?).err(),
            Step::Accepted(it, day) => {
                let day = day.then(|| all.now().date() + chrono::Days::new(4));
                coffees.accepted(self.coffee(*it)?, day).err()
            }
            Step::Declined(it) => coffees.declined(self.coffee(*it)?).err(),
            Step::LetGo(it) => coffees.let_go(self.coffee(*it)?).err(),
            Step::Met(it, gave, got) => {
                let meeting = Meeting {
                    they_got: gave.then(|| "the figures".to_owned()),
                    i_got: got.then(|| "a saw".to_owned()),
                    received: got.then_some(ReceivedKind::Help),
                    minutes: None,
                    on: None,
                };
                coffees.met(self.coffee(*it)?, &meeting).err()
            }
            Step::Undo(it) => coffees.undo(self.coffee(*it)?).err(),
            Step::Remove(it) => coffees.remove(self.coffee(*it)?).err(),
            Step::Done(it) => all.follow_ups().done(ItemId(self.coffee(*it)?.0), None, None).err(),
            Step::NotDone(it) => all.follow_ups().not_done(ItemId(self.coffee(*it)?.0)).err(),
            Step::Snooze(it) => {
                let until = all.now().date() + chrono::Days::new(9);
                all.follow_ups().snooze(ItemId(self.coffee(*it)?.0), until, true).err()
            }
            Step::Thank(it) => {
                let thanks = coffees.get(self.coffee(*it)?).ok()?.coffee.thanks?;
                all.thanks().done(thanks, Channel::Mail).err()
            }
            Step::Merge(keep, absorb) => all.people().merge(person(keep), person(absorb)).err(),
            Step::Unmerge => {
                let merges = |who: &ContactId| all.people().get(*who).ok()?.merges.last().copied();
                all.people().unmerge(self.people.iter().find_map(merges)?).err()
            }
            Step::Erase(who) => all.people().erase(person(who)).err(),
            Step::Favour(it) => {
                let favours = all.ties().received(None, &PageRequest::whole()).unwrap().items;
                (!favours.is_empty()).then(|| all.ties().remove(it.get(&favours).id).err())?
            }
            Step::Wait(hours) => all.set_now(all.now().at_ms + hours * 3_600_000).err(),
        };
        match refused {
            None
            | Some(
                Error::Invalid { .. } | Error::NotFound { .. } | Error::Erased { .. } | Error::PastDeadline { .. },
            ) => Some(()),
            Some(error) => panic!("{step:?}: {error:?}"),
        }
    }

    fn all(&self) -> Vec<Coffee> {
        self.night.companion.coffees().list(None, &PageRequest::whole()).unwrap().items
    }

    fn count(&self, query: &str) -> i64 {
        let sql = rusqlite::Connection::open(self.night.path()).unwrap();
        sql.query_row(query, [], |row| row.get(0)).unwrap()
    }

    /// Everything that any other room could tell of the invitations.
    fn told_elsewhere(&self) -> String {
        let all = &self.night.companion;
        let mut told = vec![format!("{:?}{:?}", self.all(), all.reminders().to_arm().unwrap())];
        told.push(format!("{:?}{:?}", self.night.queue("2030-01-01"), efforts_of_all(&self.night)));
        told.push(format!("{:?}", all.thanks().owed(&PageRequest::whole()).unwrap().items));
        for format in ExportFormat::ALL {
            told.push(all.exchange().export(*format, &PageRequest::whole()).unwrap().text);
        }
        for person in &self.people {
            told.push(format!("{:?}{:?}", all.people().held(*person), all.drafts().thanks(*person, Manner::default())));
        }
        for coffee in &self.coffees {
            told.push(format!("{:?}", all.drafts().coffee(*coffee, Manner::default())));
            told.push(format!("{:?}", all.coffees().check(*coffee, Some("Coffee?"), None)));
            told.push(format!("{:?}", all.coffees().next(*coffee)));
        }
        told.join(" ")
    }
}

fn efforts_of_all(night: &Night) -> Vec<Effort> {
    night.companion.efforts().list(Scope::All, &PageRequest::whole()).unwrap().items
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_an_invitation_keeps_the_rules_and_its_motive(
        steps in prop::collection::vec(any_step(), 10..50),
        word in secret(),
    ) {
        let night = Night::begin();
        let people = ["Anna Holt", "Bo Krag", "Cato Moe"].map(|name| known(&night, name)).to_vec();
        let mut world = World { night, people, coffees: Vec::new(), motive: format!("the {word} of the firm") };
        for step in &steps {
            world.step(step);
            for coffee in world.all() {
                let states: Vec<CoffeeState> = coffee.moves.iter().map(|step| step.state).collect();
                prop_assert_eq!(states.last(), Some(&coffee.state));
                for (at, to) in states.iter().enumerate().skip(1) {
                    // A merge or an erasure lets go what was only prepared.
                    let let_go = coffee.unanswered && states[at - 1..] == [State::Prepared, State::Declined];
                    let may_go = twopocket_core::coffee::rules::may_go(&states[..at], *to) || let_go;
                    prop_assert!(may_go, "{:?} after {:?}", states, step);
                }
                let met = matches!(coffee.state, CoffeeState::Met | CoffeeState::Thanked);
                prop_assert_eq!(coffee.thanks.is_some(), met, "{:?} after {:?}", coffee, step);
                let waits = matches!(coffee.state, CoffeeState::Sent | CoffeeState::Accepted) && coffee.contact.is_some();
                prop_assert_eq!(coffee.planned.is_some(), waits, "{:?} after {:?}", coffee, step);
            }
            let strangers = "SELECT count(*) FROM coffee JOIN thanks ON thanks.coffee_id = coffee.id
                              WHERE thanks.contact_id IS NOT coffee.contact_id";
            prop_assert_eq!(world.count(strangers), 0, "{:?}", step);
            let strangers = "SELECT count(*) FROM received JOIN thanks ON thanks.received_id = received.id
                              WHERE thanks.contact_id IS NOT received.contact_id";
            prop_assert_eq!(world.count(strangers), 0, "{:?}", step);
            let twice = "SELECT count(*) FROM coffee WHERE state IN ('prepared', 'sent', 'accepted') GROUP BY contact_id
                          UNION SELECT 0 ORDER BY 1 DESC LIMIT 1";
            prop_assert!(world.count(twice) <= 1, "{:?}", step);
            let orphans = "SELECT count(*) FROM coffee
                            WHERE contact_id IS NULL AND state IN ('prepared', 'sent', 'accepted')";
            prop_assert_eq!(world.count(orphans), 0, "{:?}", step);
            let logged = "SELECT count(*) FROM coffee WHERE (state = 'met') <> EXISTS
                              (SELECT 1 FROM effort WHERE effort.coffee_id = coffee.id)";
            prop_assert_eq!(world.count(logged), 0, "{:?}", step);
            let unthanked = "SELECT count(*) FROM received WHERE NOT EXISTS
                              (SELECT 1 FROM thanks WHERE thanks.received_id = received.id)";
            prop_assert_eq!(world.count(unthanked), 0, "{:?}", step);
        }
        prop_assert!(!world.told_elsewhere().contains(&word));
        prop_assert_eq!(world.night.companion.backups().check().unwrap(), []);
    }

    #[test]
    fn every_draft_passes_both_checks_but_for_what_it_says_is_missing(
        language in prop::sample::select(Language::ALL.to_vec()),
        tone in prop::sample::select(Tone::ALL.to_vec()),
        has in any::<[bool; 6]>(),
        faulty in prop::option::of((0_usize..4, prop::sample::select(FAULTY.to_vec()))),
        others in 0_usize..4,
    ) {
        let night = Night::begin();
        sign(&night);
        for _ in 0..others {
            night.capture("Bo"); // another draw of ids, another phrasing
        }
        let (anna, signe) = (known(&night, "Anna Holt"), known(&night, "Signe Raun"));
        let whole = told(language);
        let mut homework = Homework {
            stated: whole.stated.filter(|_| has[0]),
            about: whole.about.filter(|_| has[1]),
            contribution: whole.contribution.filter(|_| has[2]),
            fallback: whole.fallback.filter(|_| has[3]),
            tip_from: has[4].then_some(signe),
            proposed: has[5].then(|| day("2026-12-03")),
            ..Homework::default()
        };
        if let Some((place, text)) = faulty {
            let place = [&mut homework.stated, &mut homework.about, &mut homework.contribution, &mut homework.fallback]
                .into_iter().nth(place).unwrap();
            *place = some(text);
        }
        let coffee = night.companion.coffees().prepare(anna, &homework).unwrap().coffee.id;
        let draft = night.companion.drafts().coffee(coffee, Manner { language: Some(language), tone: Some(tone) }).unwrap();
        let lacks = |missing: &[Missing]| draft.missing.iter().any(|it| missing.contains(it));
        let left_out = |part| Missing::LeftOut { part };
        let no_matter = lacks(&[Missing::Matter, left_out(Part::Matter)]);
        let no_gift = lacks(&[Missing::Useful, Missing::WeakerForm, left_out(Part::Useful)]);
        let about = About { contact: Some(anna), arena: None, language: Some(language) };
        for fault in night.companion.checks().text(&draft.text, about).unwrap().findings {
            let named = match fault.label {
                Label::OpenAgenda => no_matter,
                Label::MeFocus => no_gift,
                _ => false,
            } || lacks(&[Missing::ReadsAs { label: fault.label }]);
            prop_assert!(named, "{language} {tone:?} {:?} in\n{}", fault, draft.text);
        }
        let read = invitation::read(&draft.text, Some(language));
        let reads_as = |label| lacks(&[Missing::ReadsAs { label }]);
        prop_assert!(!read.open_agenda || no_matter || reads_as(Label::OpenAgenda), "{}", draft.text);
        prop_assert!(!read.me_focus || no_gift || reads_as(Label::MeFocus), "{}", draft.text);
        let is_whole = has[..3] == [true; 3] && faulty.is_none();
        let reads_badly = draft.missing.iter().any(|missing| matches!(missing, Missing::ReadsAs { .. }));
        prop_assert!(!is_whole || !reads_badly, "with its homework done an invitation reads well: {}", draft.text);
    }
}
