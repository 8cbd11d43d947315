//! Web addresses and profiles: what they lead to, and where they stand in a text.

use serde::{Deserialize, Serialize};

use crate::values::words;

words! {
    /// What a link leads to.
    pub enum LinkKind {
        /// A page of the user's own or of their firm.
        Web = "web",
        /// LinkedIn.
        LinkedIn = "linkedin",
        /// Xing.
        Xing = "xing",
        /// GitHub.
        GitHub = "github",
        /// GitLab.
        GitLab = "gitlab",
        /// Mastodon, or another place that writes its profiles the same way.
        Mastodon = "mastodon",
        /// Bluesky.
        Bluesky = "bluesky",
        /// Threads.
        Threads = "threads",
        /// Instagram.
        Instagram = "instagram",
        /// Facebook.
        Facebook = "facebook",
        /// X.
        X = "x",
        /// `YouTube`.
        YouTube = "youtube",
        /// ORCID.
        Orcid = "orcid",
    }
}

/// The hosts of the profiles that are known by them; a host below one of these is one of them too.
const HOSTS: [(&str, LinkKind); 14] = [
    ("linkedin.com", LinkKind::LinkedIn),
    ("lnkd.in", LinkKind::LinkedIn),
    ("xing.com", LinkKind::Xing),
    ("github.com", LinkKind::GitHub),
    ("gitlab.com", LinkKind::GitLab),
    ("bsky.app", LinkKind::Bluesky),
    ("threads.net", LinkKind::Threads),
    ("threads.com", LinkKind::Threads),
    ("instagram.com", LinkKind::Instagram),
    ("facebook.com", LinkKind::Facebook),
    ("x.com", LinkKind::X),
    ("twitter.com", LinkKind::X),
    ("youtube.com", LinkKind::YouTube),
    ("orcid.org", LinkKind::Orcid),
];

impl LinkKind {
    /// What it is called, in every language; nothing for a page of one's own.
    pub fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::Web => return None,
            Self::LinkedIn => "LinkedIn",
            Self::Xing => "XING",
            Self::GitHub => "GitHub",
            Self::GitLab => "GitLab",
            Self::Mastodon => "Mastodon",
            Self::Bluesky => "Bluesky",
            Self::Threads => "Threads",
            Self::Instagram => "Instagram",
            Self::Facebook => "Facebook",
            Self::X => "X",
            Self::YouTube => "YouTube",
            Self::Orcid => "ORCID",
        })
    }

    /// What a link leads to, by its host; on a host that is not known, `/@name` is how Mastodon writes a profile.
    pub(super) fn of(link: &str) -> Self {
        let key = key(link);
        let (host, path) = key.split_once('/').unwrap_or((&key, ""));
        let is_of = |known: &str| host.strip_suffix(known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
        let known = HOSTS.iter().find(|(known, _)| is_of(known)).map(|(_, kind)| *kind);
        known.unwrap_or(if path.starts_with('@') { Self::Mastodon } else { Self::Web })
    }
}

/// A web address or profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// What it leads to.
    pub kind: LinkKind,
    /// Where: the address with its scheme.
    pub url: String,
}

impl Link {
    pub(super) fn new(url: &str) -> Self {
        Self { kind: LinkKind::of(url), url: url.to_owned() }
    }
}

/// By what two ways of writing one link are the same: without scheme, `www.` and the stroke at the end, the host in small
/// letters.
pub(super) fn key(link: &str) -> String {
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest).trim_end_matches('/');
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    let host = host.to_lowercase();
    format!("{}{path}", host.strip_prefix("www.").unwrap_or(&host))
}

/// Whether an address is one that a browser opens: http or https, and a host with a dot.
pub(super) fn is_link(link: &str) -> bool {
    let scheme = link.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    matches!(scheme.as_deref(), Some("http" | "https")) && has_host(&key(link))
}

fn has_host(key: &str) -> bool {
    let host = key.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let is_label = |label: &&str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    labels.len() > 1 && labels.iter().all(is_label)
}

/// Marks that no host has, and a path may have in its midst.
const WITHIN: [char; 7] = ['(', ')', '[', ']', ',', ';', '\''];

/// Marks of the sentence around a link, at its ends.
const AROUND: [char; 6] = ['.', ':', '!', '?', '*', '_'];

/// The links in a text, as they are written there: without the marks of the sentence around them, and with those that are
/// part of an address (RFC 3986, 3.3).
pub(super) fn found(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for piece in text.split(|c: char| c.is_whitespace() || "<>{}\"|·•".contains(c)) {
        let mut rest = piece;
        loop {
            rest = rest.trim_start_matches(|c| WITHIN.contains(&c) || AROUND.contains(&c));
            if rest.is_empty() {
                break;
            }
            let (link, after) = rest.split_at(end_of_link(rest));
            let link = link.trim_end_matches(|c| AROUND.contains(&c) || [',', ';', '\'', '(', '['].contains(&c));
            found.extend(Some(link).filter(|link| looks_like_link(link)));
            rest = after;
        }
    }
    found
}

/// Where what may be a link at the beginning of a text ends: the host at any mark, the path at a bracket that closes none of
/// its own, and where the next link begins.
fn end_of_link(text: &str) -> usize {
    let scheme = text.find(|c: char| !c.is_ascii_alphanumeric()).filter(|end| text[*end..].starts_with("://"));
    let host = scheme.map_or(0, |end| end + "://".len());
    let mut open: Vec<char> = Vec::new();
    let mut in_path = false;
    for (at, c) in text[host..].char_indices().map(|(at, c)| (host + at, c)) {
        match c {
            '/' | '?' | '#' => in_path = true,
            _ if !WITHIN.contains(&c) => {}
            _ if !in_path => return at,
            '(' | '[' => open.push(if c == '(' { ')' } else { ']' }),
            ')' | ']' if open.pop() != Some(c) => return at,
            ',' | ';' if ["http://", "https://", "www."].iter().any(|next| text[at + 1..].starts_with(next)) => {
                return at;
            }
            _ => {}
        }
    }
    text.len()
}

/// Without a scheme only what has a top-level domain of letters; with a first label of one letter (`e.g.`, `x.com`) only
/// where a path follows. What has an `@` in its host is an e-mail address.
fn looks_like_link(piece: &str) -> bool {
    if piece.contains("://") {
        return is_link(piece);
    }
    let key = key(piece);
    let (host, path) = key.split_once('/').unwrap_or((&key, ""));
    let top = host.rsplit('.').next().unwrap_or_default();
    let is_top = (2..=24).contains(&top.len()) && top.bytes().all(|byte| byte.is_ascii_alphabetic());
    let first = host.split('.').next().unwrap_or_default();
    has_host(host) && is_top && (first.chars().count() > 1 || !path.is_empty())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_profile_is_known_by_its_host_and_not_by_a_name_that_ends_alike() {
        for (link, kind) in [
            ("https://www.linkedin.com/in/aase", LinkKind::LinkedIn),
            ("https://dk.linkedin.com/in/aase", LinkKind::LinkedIn),
            ("HTTPS://X.com/aase", LinkKind::X),
            ("https://netflix.com.example/aase", LinkKind::Web),
            ("https://sejlx.com", LinkKind::Web),
            ("https://skib.example/@aase", LinkKind::Mastodon),
            ("https://youtube.com/@aase", LinkKind::YouTube),
            ("https://sejl.example", LinkKind::Web),
        ] {
            assert_eq!(LinkKind::of(link), kind, "{link}");
        }
    }

    #[test]
    fn two_ways_of_writing_a_link_are_the_same() {
        for same in ["sejl.example/Aase", "www.Sejl.example/Aase/", "http://sejl.example/Aase"] {
            assert_eq!(key(same), "sejl.example/Aase");
        }
        assert_ne!(key("sejl.example/aase"), key("sejl.example/Aase"), "paths tell letters apart");
    }

    #[test]
    fn marks_that_are_part_of_a_link_stay_in_it_and_those_of_the_sentence_do_not() {
        for link in [
            "https://sejl.example/wiki/Lund_(navn)",
            "https://sejl.example/a[1]?id=1,2;b=3",
            "sejl.example/a;b=c",
            "https://sejl.example/o'neil",
        ] {
            for around in ["*", "*.", "*,", "(*)", "see (*), or", "[text](*)", "'*'", "*; then", "(see *).", "a,*"] {
                let text = around.replace('*', link);
                assert_eq!(found(&text), [link], "{text}");
            }
        }
        let listed = "sejl.example,https://x.com/aase,www.mast.example/b;https://mast.example";
        assert_eq!(found(listed), ["sejl.example", "https://x.com/aase", "www.mast.example/b", "https://mast.example"]);
        assert_eq!(found("(sejl.example/a), b) sejl.example/c)d"), ["sejl.example/a", "sejl.example/c"]);
    }

    #[test]
    fn finding_links_takes_linear_time() {
        for part in ["(", "a,", "a.b/(", "http://", "](", ",www.", "."] {
            let text = part.repeat(200_000);
            let start = std::time::Instant::now();
            found(&text);
            assert!(start.elapsed().as_secs() < 5, "{part}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_looked_through(text in "[a-z.:/()\\[\\],;'?#ø ]{0,40}") {
            for link in found(&text) {
                prop_assert!(text.contains(link) && looks_like_link(link));
            }
        }
    }

    #[test]
    fn links_are_found_in_a_text_and_abbreviations_and_mail_are_none() {
        let text = "Web: sejl.example, <https://x.com/aase>. Ring f.eks. kl. 9.30 (tlf. 20.30.40.50) eller aase@sejl.example!\n\
                    Åse Lund | bl.a. www.mast.example/a?b=c | A.B. x.com/aase";
        assert_eq!(found(text), ["sejl.example", "https://x.com/aase", "www.mast.example/a?b=c", "x.com/aase"]);
    }
}
