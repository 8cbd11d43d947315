//! A database of every version there ever was opens, and holds what was put into it.

use std::fs;
use std::path::Path;

use twopocket_core::follow_up::{ItemKind, ItemState};
use twopocket_core::pocket::Pocket;
use twopocket_core::promise::PromiseState;
use twopocket_core::{PageRequest, SCHEMA_VERSION};

use crate::common::open;

#[test]
fn the_golden_database_of_every_version_opens_with_all_that_was_in_it() {
    for version in 1..=SCHEMA_VERSION {
        let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../tests/databases/v{version}.db"));
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("night.db");
        fs::copy(golden, &path).unwrap();
        let companion = open(path, "2026-11-20T09:30");
        assert_eq!(companion.backups().check().unwrap(), []);

        let people = companion.people().find("", &PageRequest::whole()).unwrap().items;
        let names: Vec<_> = people.iter().map(|person| person.name.as_deref()).collect();
        assert_eq!(names, [Some("Anna Holt"), Some("Peter Madsen"), None], "a photo nobody read has no name yet");
        let anna = companion.people().get(people[0].id).unwrap();
        assert!(anna.last_contact.is_some());
        assert_eq!(anna.promises.iter().map(|promise| promise.state).collect::<Vec<_>>(), [PromiseState::Open]);
        let back = companion.backs().get(anna.cards[0].id).unwrap().unwrap();
        assert_eq!(back.notes.detail.as_deref(), Some("swims in the harbour"));
        assert_eq!((back.notes.chemistry, back.notes.needs.as_slice()), (Some(4), &["a speaker".to_owned()][..]));
        let bo = companion.people().get(people[1].id).unwrap();
        assert_eq!((bo.cards.len(), bo.merges.len()), (2, 1));
        let kept = bo.merges[0];
        assert_eq!(companion.people().unmerge(kept).unwrap().restored.cards.len(), 1);

        let event = companion.events().list(&PageRequest::whole()).unwrap().items.remove(0);
        assert_eq!((event.name.as_deref(), event.purpose.as_deref()), (Some("Harbour night"), Some("peers")));
        if version >= 2 {
            assert!(companion.openers().thanked(anna.id, event.id).unwrap());
            assert_eq!(companion.needs().list(None).unwrap()[0].text, "old maps");
            assert!(companion.cues().tonight(Some(event.id)).unwrap().left > 0);
        }
        let anna = companion.circle().standing(anna.id).unwrap();
        assert_eq!(anna.member.is_some(), version >= 5);
        if let Some(member) = anna.member {
            assert_eq!((member.every, anna.chemistry, anna.felt), (21, Some(5), Some(4)));
            assert_eq!(anna.last.in_person, Some("2026-11-20".parse().unwrap()));
        }
        let left = companion.disposal().left().unwrap();
        assert_eq!(left.len(), 1, "one was erased at closing, one is held by a promise");
        assert!(left[0].disposal.as_ref().unwrap().due.is_none());
        let photos = companion.cards().list(Some(event.id), Some(Pocket::Unsorted), &PageRequest::whole()).unwrap();
        let photo = photos.items.iter().find(|card| card.has_photo).unwrap();
        assert_eq!(companion.cards().photo(photo.id).unwrap(), [0xFF, 0xD8, 0xFF, 0xD9]);
        let queue = companion.follow_ups().queue(None, &PageRequest::whole()).unwrap().items;
        let kinds: Vec<_> = queue.iter().map(|item| item.kind).collect();
        assert_eq!(kinds, [ItemKind::Sort, ItemKind::FollowUp], "Anna's is done");
        let open = companion.follow_ups().get(queue[1].id).unwrap();
        assert_eq!((open.state, open.contact), (ItemState::Open, Some(bo.id)));
    }
}
