//! Which cue comes next, on plain values.

use super::Cue;

/// The next cue of a night in which `tonight` were shown, in order, after nights in which `before` were. Among those as
/// good as each other, `draw` decides.
pub(super) fn next(tonight: &[Cue], before: &[Cue], draw: impl FnOnce() -> u64) -> Cue {
    let seen_all = Cue::ALL.iter().all(|cue| tonight.contains(cue));
    // All were shown tonight: the round begins again with the one that was longest ago.
    let history = if seen_all { tonight } else { before };
    let open = Cue::ALL.iter().copied().filter(|cue| seen_all || !tonight.contains(cue));
    let last_seen = |cue: &Cue| history.iter().rposition(|seen| seen == cue);
    let longest_ago = open.clone().map(|cue| last_seen(&cue)).min().flatten();
    let next: Vec<Cue> = open.filter(|cue| last_seen(cue) == longest_ago).collect();
    let at = draw().checked_rem(next.len() as u64).and_then(|at| usize::try_from(at).ok()).unwrap_or_default();
    next.get(at).copied().unwrap_or(Cue::Smile)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    fn cues() -> impl Strategy<Value = Vec<Cue>> {
        proptest::collection::vec(proptest::sample::select(Cue::ALL), 0..40)
    }

    proptest! {
        #[test]
        fn no_cue_comes_twice_in_a_night_while_others_remain(before in cues(), draws in proptest::collection::vec(any::<u64>(), 12)) {
            let mut tonight = Vec::new();
            for draw in draws {
                tonight.push(next(&tonight, &before, || draw));
            }
            prop_assert_eq!(tonight.iter().collect::<HashSet<_>>().len(), Cue::ALL.len());
        }

        #[test]
        fn the_same_cue_never_comes_twice_in_a_row(before in cues(), draws in proptest::collection::vec(any::<u64>(), 30)) {
            let mut tonight: Vec<Cue> = Vec::new();
            for draw in draws {
                let cue = next(&tonight, &before, || draw);
                prop_assert_ne!(Some(&cue), tonight.last());
                tonight.push(cue);
            }
        }

        #[test]
        fn what_no_night_has_seen_comes_before_what_one_has(before in cues(), draw in any::<u64>()) {
            let unseen: Vec<&Cue> = Cue::ALL.iter().filter(|cue| !before.contains(cue)).collect();
            prop_assume!(!unseen.is_empty());
            prop_assert!(unseen.contains(&&next(&[], &before, || draw)));
        }
    }

    #[test]
    fn after_a_whole_round_the_first_comes_again() {
        let tonight = Cue::ALL.to_vec();
        assert_eq!(next(&tonight, &[], || 5), Cue::ALL[0]);
    }
}
