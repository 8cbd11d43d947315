//! E-mail and web addresses: found among words, and mended where the rest of the card says how.

use super::labels::{self, Label};
use super::pieces::{Piece, Shape};
use super::spell::distance;
use super::web;
use super::words::Bag;

/// Endings of host names that cards carry.
const TOP_LEVEL: &str = "dk se no de uk gb us fr es pl nl it eu com net org info biz io ai co me tv cc app dev tech cloud digital online shop store \
 agency studio design media law legal dental health care clinic consulting group team company solutions services software systems \
 energy global world international email expert works space life live news blog photo photography art archi bio vin wine bar cafe restaurant \
 hotel travel tours finance capital fund ventures partners immo immobilien haus berlin hamburg koeln bayern ruhr wien amsterdam paris london \
 scot wales cat eus gal bzh corsica alsace madrid barcelona edu gov mil int at ch li lu be fi is ie pt cz sk hu ro bg gr si hr ee lv lt ua by rs \
 ca mx br ar au nz jp cn in kr sg hk za il tr ae pro name mobi jobs coop aero museum academy training education school college university \
 build builders construction engineering industries marketing events community foundation church farm garden green eco bike fitness yoga \
 fashion style house home homes properties estate land city town video audio film music theater gallery photos pictures graphics ink press page site website web link gmbh ltd sarl srl llc inc";

/// Letters that engines return for the sign in e-mail addresses.
const LIKE_AT: &str = "©®€&Q";

/// Hosts where everybody has an address: they name no firm.
const EVERYBODYS: [&str; 30] = [
    "gmail",
    "googlemail",
    "hotmail",
    "outlook",
    "live",
    "yahoo",
    "icloud",
    "me",
    "mac",
    "aol",
    "gmx",
    "web",
    "t-online",
    "freenet",
    "wp",
    "onet",
    "o2",
    "interia",
    "libero",
    "tiscali",
    "virgilio",
    "alice",
    "orange",
    "wanadoo",
    "free",
    "laposte",
    "telefonica",
    "ziggo",
    "kpnmail",
    "protonmail",
];

/// Hosts of profiles.
const PROFILES: [&str; 12] = [
    "linkedin",
    "xing",
    "facebook",
    "twitter",
    "instagram",
    "github",
    "youtube",
    "behance",
    "researchgate",
    "tiktok",
    "x",
    "calendly",
];

/// An address found on the card.
#[derive(Clone, Debug)]
pub struct Address {
    /// Index of its piece.
    pub piece: usize,
    /// Before the sign; empty for a web address.
    pub local: String,
    /// Host, with path and scheme as printed for a web address.
    pub host: String,
    /// How sure the reading is, as log-odds.
    pub score: f64,
}

impl Address {
    /// Whether it is an e-mail address.
    pub fn is_email(&self) -> bool {
        !self.local.is_empty()
    }

    /// As it is handed over.
    pub fn text(&self) -> String {
        if self.is_email() { format!("{}@{}", self.local, self.host) } else { self.host.clone() }
    }

    /// The host without scheme, "www." and path, in lower case.
    pub fn domain(&self) -> String {
        let lower = self.host.to_lowercase();
        let bare = lower.split("://").last().unwrap_or_default();
        let bare = bare.strip_prefix("www.").unwrap_or(bare);
        bare.split(['/', '?', '#']).next().unwrap_or_default().to_owned()
    }

    /// The part of the host that names a firm; `None` for mail providers and profile sites.
    pub fn brand(&self) -> Option<String> {
        let domain = self.domain();
        let mut labels: Vec<&str> = domain.split('.').collect();
        labels.pop()?;
        if labels.len() > 1 && matches!(labels.last(), Some(&"co" | &"com" | &"org" | &"net" | &"ac" | &"gov")) {
            labels.pop();
        }
        let brand = (*labels.last()?).to_owned();
        let nobodys = EVERYBODYS.contains(&brand.as_str()) || PROFILES.contains(&brand.as_str());
        (!nobodys && brand.len() > 1).then_some(brand)
    }

    /// The last part of the host name.
    pub fn top_level(&self) -> String {
        self.domain().rsplit('.').next().unwrap_or_default().to_owned()
    }
}

/// Whether the text is the beginning of a web address: nothing belongs before it.
fn has_web_start(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.starts_with("www.") || lower.starts_with("http")
}

static ENDINGS: Bag = Bag::new(|| TOP_LEVEL.split_whitespace().collect());

fn is_top_level(text: &str) -> bool {
    let lower = text.to_lowercase();
    ENDINGS.contains(lower.as_str())
}

/// Whether the text is a host name with a known ending.
pub fn like_host(text: &str) -> bool {
    let host = bare_host(text);
    let labels: Vec<&str> = host.split('.').collect();
    labels.len() > 1
        && labels.iter().all(|label| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
        && labels[labels.len() - 2].len() > 1
        && labels.last().is_some_and(|last| is_top_level(last))
}

/// Without edges, scheme and path.
fn bare_host(text: &str) -> &str {
    let text = without_edges(text);
    let text = text.rsplit("//").next().unwrap_or(text);
    text.split(['/', '?', '#']).next().unwrap_or(text)
}

fn without_edges(text: &str) -> &str {
    text.trim_matches(|c: char| !c.is_alphanumeric() && c != '/' && c != '@').trim_end_matches(['.', ',', ';'])
}

/// Whether a word is an e-mail or web address, perhaps misread.
pub fn like_address(word: &str) -> bool {
    const LONGEST: usize = 120;
    let word = without_edges(word);
    if word.len() < 4 || word.len() > LONGEST {
        return false;
    }
    let lower = word.to_lowercase();
    if let Some(at) = word.find('@') {
        return at > 0 && word.len() > at + 2;
    }
    let profile = lower.contains("linkedin.com") && !lower.contains('@');
    let web = ["http:", "https:", "www.", "www,", "ttp:", "ttps:", "vvww.", "wwww."]
        .iter()
        .any(|start| lower.starts_with(start));
    web || profile || (like_host(word) && !looks_abbreviated(word)) || like_broken_email(word)
}

/// "S.p.A.", "B.V." and "Inc.Co" are no hosts.
fn looks_abbreviated(word: &str) -> bool {
    let host = bare_host(word);
    let first = host.split('.').next().unwrap_or_default();
    first.len() < 2 && !word.contains('/')
}

/// An e-mail address whose sign was misread as a letter or sign that addresses do not hold.
fn like_broken_email(word: &str) -> bool {
    let host_like = word.rsplit('.').next().is_some_and(is_top_level);
    let dotted = word.contains('.') && !word.contains("..");
    let allowed = word.chars().all(|c| c.is_alphanumeric() || ".-_+()".contains(c) || LIKE_AT.contains(c));
    let foreign = word.chars().any(|c| !c.is_ascii_alphanumeric() && !".-_+".contains(c))
        || capital_within(word)
        || (word.contains('_') && !word.contains('/'));
    host_like && dotted && allowed && foreign
}

/// A round capital amid small letters is a sign misread.
fn capital_within(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    letters.windows(3).any(|three| {
        matches!(three[1], 'Q' | 'G' | 'O')
            && (three[0].is_ascii_lowercase() || three[0].is_ascii_digit())
            && three[2].is_ascii_lowercase()
    })
}

/// Whether a blank tore one address in two: "www. firm.example", "anna@firm. dk", "anna @firm.dk".
pub fn torn(word: &str, next: &str) -> bool {
    const LONG: usize = 6;
    let lower = word.to_lowercase();
    let lower_case = word.chars().all(|c| !c.is_uppercase() || word.contains('@'));
    let next = next.trim_end_matches([',', ';', '|']);
    // A label, or an icon that says the same, announces an address that is whole.
    if has_web_start(next) || (word.trim_end_matches(['.', ':']) == "@") || labels::whole(word) == Some(Label::Email) {
        return false;
    }
    if matches!(lower.as_str(), "www." | "www" | "http://" | "https://" | "http:" | "https:" | "http:/" | "https:/") {
        return like_address(next);
    }
    // "firm. dk": a long word with a dot, and an ending that begins small.
    let stem = word.strip_suffix('.').unwrap_or_default();
    let host_word =
        stem.len() >= LONG && stem.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if host_word
        && next.starts_with(|c: char| c.is_ascii_lowercase())
        && labels::whole(word).is_none()
        && next.split('/').next().is_some_and(is_top_level)
    {
        return true;
    }
    let open_end = word.ends_with(['.', '@', '_']) || (word.ends_with('-') && word.len() > 2);
    let open_start = next.starts_with(['.', '@']) && next.len() > 2;
    let address_word = word.contains('@') || lower.starts_with("www.") || lower.starts_with("http");
    if address_word && !word.rsplit(['.', '@']).next().is_some_and(is_top_level) && (open_end || open_start) {
        return next.split('.').next_back().is_some_and(is_top_level) || like_host(next);
    }
    if address_word && word.contains('@') && !bare_host(word.rsplit('@').next().unwrap_or_default()).contains('.') {
        return is_top_level(next) || (next.starts_with('.') && is_top_level(&next[1..]));
    }
    (open_start && lower_case && next.starts_with('@') && like_host(&next[1..]) && word.len() > 1)
        || (open_end && lower_case && next.contains('@') && like_address(next))
}

/// Reads the addresses of a card. What one address shows of a host mends another.
pub fn read(pieces: &[Piece]) -> Vec<Address> {
    let nets = || pieces.iter().enumerate().filter(|(_, piece)| piece.shape == Shape::Net);
    let mut found: Vec<Address> = nets().filter_map(|(index, piece)| plain(index, piece)).collect();
    let hosts: Vec<String> = found.iter().filter(|address| !address.host.is_empty()).map(Address::domain).collect();
    for (index, piece) in nets() {
        let position = found.iter().position(|address| address.piece == index);
        let taken_for_host = position.is_some_and(|at| !found[at].is_email() && !has_web_sign(&piece.text));
        if (position.is_none() || taken_for_host)
            && let Some(mended) = mend_sign(index, piece, &hosts)
        {
            match position {
                Some(at) => found[at] = mended,
                None => found.push(mended),
            }
        }
    }
    agree_on_hosts(&mut found);
    found.sort_by_key(|address| address.piece);
    found
}

fn has_web_sign(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.starts_with("http") || lower.starts_with("www") || lower.contains('/')
}

/// The address as it stands, with the slips that cannot be anything else put right.
fn plain(index: usize, piece: &Piece) -> Option<Address> {
    let joined: String = without_edges(&piece.text).split_whitespace().collect();
    let joined = without_edges(&joined);
    if let Some((local, host)) = joined.split_once('@') {
        let local = local.trim_matches(|c: char| !c.is_alphanumeric() && c != '_').replace(',', ".");
        let local = local.as_str();
        let host = dotted(host);
        let good = !local.is_empty() && local.chars().all(|c| c.is_ascii_alphanumeric() || ".-_+'&".contains(c));
        let folded: String = if good { local.to_owned() } else { super::spell::fold(local) };
        let plausible =
            host.contains('.') && host.len() > 3 && host.chars().all(|c| c.is_ascii_alphanumeric() || ".-".contains(c));
        let score = sureness(piece) + if good && like_host(&host) { 1.5 } else { -1.5 };
        return (plausible && !folded.is_empty()).then_some(Address { piece: index, local: folded, host, score });
    }
    let url = web::mended(joined);
    let (before_path, path) = url.split_at(url.find("//").map_or(0, |at| at + 2));
    let (host, path) = path.split_at(path.find('/').unwrap_or(path.len()));
    let url = format!("{before_path}{}{path}", with_known_ending(host));
    like_host(&url).then(|| Address { piece: index, local: String::new(), host: url, score: sureness(piece) + 1.0 })
}

/// Log-odds from the engine's own confidence.
fn sureness(piece: &Piece) -> f64 {
    1.0 + 3.0 * piece.conf
}

/// A host with a comma or doubled dot where a dot belongs, or no dot before its ending.
fn dotted(host: &str) -> String {
    let host =
        with_known_ending(&host.trim_matches(|c: char| !c.is_alphanumeric()).replace(',', ".").replace("..", "."));
    if host.contains('.') { host } else { with_dot_before_ending(&host).unwrap_or(host) }
}

/// ".pi" is no ending of a host; one that looks like it to an engine is.
fn with_known_ending(host: &str) -> String {
    const ENDINGS: [&str; 12] = ["com", "dk", "se", "no", "de", "fr", "es", "pl", "nl", "it", "eu", "uk"];
    const NEAR: f64 = 0.35;
    match host.rsplit_once('.') {
        Some((name, ending)) if !is_top_level(ending) => {
            let lower = ending.to_lowercase();
            let known = ENDINGS.iter().find(|known| distance(known, &lower) <= NEAR);
            known.map_or_else(|| host.to_owned(), |known| format!("{name}.{known}"))
        }
        _ => host.to_owned(),
    }
}

fn with_dot_before_ending(host: &str) -> Option<String> {
    const COUNTRIES: [&str; 14] =
        ["com", "dk", "se", "no", "de", "fr", "es", "pl", "nl", "it", "eu", "org", "net", "couk"];
    let ending = COUNTRIES.iter().find(|ending| host.len() > ending.len() + 3 && host.ends_with(*ending))?;
    let name = &host[..host.len() - ending.len()];
    Some(format!("{name}.{}", if *ending == "couk" { "co.uk" } else { ending }))
}

/// Reads an address without its sign, where a known host or a foreign letter shows where the sign was.
fn mend_sign(index: usize, piece: &Piece, hosts: &[String]) -> Option<Address> {
    let joined: String = without_edges(&piece.text).split_whitespace().collect();
    let text =
        joined.replace("(at)", "@").replace("[at]", "@").replace("(a)", "@").replace("(c)", "@").replace("(©)", "@");
    let mut best: Option<Address> = None;
    for (at, sign) in text.char_indices().skip(1) {
        let (local, host) = (&text[..at], text[at + sign.len_utf8()..].to_lowercase());
        let Some(score) = sign_score(sign, local, &host, piece, hosts) else { continue };
        if best.as_ref().is_none_or(|other| score > other.score) {
            best = Some(Address { piece: index, local: local.to_owned(), host, score });
        }
    }
    best
}

/// How likely `sign` is to be the sign of an e-mail address; `None` where nothing speaks for it.
fn sign_score(sign: char, local: &str, host: &str, piece: &Piece, hosts: &[String]) -> Option<f64> {
    let good_local = local.chars().all(|c| c.is_ascii_alphanumeric() || ".-_+".contains(c)) && !local.ends_with('.');
    if !good_local || !like_host(host) {
        return None;
    }
    let known = hosts.iter().any(|known| known == host);
    let labelled = piece.label == Some(Label::Email);
    let foreign = !sign.is_ascii_alphanumeric() && !".-_".contains(sign);
    let capital = matches!(sign, 'Q' | 'G' | 'O')
        && local.ends_with(|c: char| c.is_lowercase() || c.is_ascii_digit())
        && host.starts_with(|c: char| c.is_ascii_lowercase());
    let never = ".-_".contains(sign);
    let evidence = f64::from(u8::from(known)) * 3.0
        + f64::from(u8::from(labelled))
        + f64::from(u8::from(foreign)) * 2.5
        + f64::from(u8::from(capital)) * 2.0
        - f64::from(u8::from(never)) * 4.0;
    (evidence >= 2.0).then_some(evidence - 1.0)
}

/// Where two hosts of the card differ by a misreading only, the surer one is printed on both.
fn agree_on_hosts(found: &mut [Address]) {
    const SHORTEST: usize = 6;
    const FAR: f64 = 1.3;
    const TWICE: f64 = 4.0;
    const A_DIGIT: f64 = 2.0;
    let domains: Vec<String> = found.iter().map(Address::domain).collect();
    // What stands there twice was hardly misread twice; a digit amid letters mostly was.
    let weight = |at: usize, score: f64| {
        let twice = domains.iter().enumerate().any(|(other, domain)| other != at && *domain == domains[at]);
        score + if twice { TWICE } else { 0.0 } - if super::spell::digit_within(&domains[at]) { A_DIGIT } else { 0.0 }
    };
    let sure: Vec<(String, f64)> =
        found.iter().enumerate().map(|(at, address)| (domains[at].clone(), weight(at, address.score))).collect();
    for (at, address) in found.iter_mut().enumerate() {
        let own = sure[at].0.clone();
        let better = sure.iter().enumerate().filter(|(other, (domain, score))| {
            *other != at
                && *domain != own
                && *score > sure[at].1
                && domain.len() >= SHORTEST
                && distance(domain, &own) <= FAR
        });
        let better = better.max_by(|a, b| a.1.1.total_cmp(&b.1.1));
        if let Some((_, (domain, _))) = better {
            address.replace_domain(domain);
        }
    }
}

impl Address {
    /// Puts another host in, leaving scheme and path as they are.
    pub fn replace_domain(&mut self, domain: &str) {
        let own = self.domain();
        let lower = self.host.to_lowercase();
        if let Some(at) =
            lower.find(&own).filter(|at| self.host.is_char_boundary(*at) && self.host.is_char_boundary(at + own.len()))
        {
            self.host.replace_range(at..at + own.len(), domain);
        }
    }
}
