//! Names of persons: what a line has for being one, its parts, and how an e-mail address repeats it.

use super::spell::{self, Case, distance_within, fold, slug, slug_with_digraphs};
use super::words::{self, Bag, FAMILY, FIRMS, GIVEN, STREETS, TITLES, TOWNS, UNITS};

/// A line read as a person's name.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// The name without honorific and letters, in natural case.
    pub name: String,
    /// Honorific.
    pub prefix: Option<String>,
    /// Letters after the name.
    pub suffix: Option<String>,
    /// Words of the name.
    pub parts: Vec<String>,
    /// Log-odds from the words alone.
    pub score: f64,
}

/// Honorifics, without dots, folded.
const HONORIFICS: &str = "dr prof professor doc doz docent mr mrs ms miss mx sir dame lord lady rev hon capt herr frau hr fr fru froken dipl dipling diplkfm diplkffr diplinf diplbetriebsw diplwirting drbing \
 dring drmed drjur drrernat drphil drhabil drrerpol drhc profdr profdring profdrmed med jur rer nat phil habil pol oec hc ing m mm mme mlle madame monsieur mademoiselle me maitre pr d dna don dona sr sra srta senor senora \
 dott dottssa dottore dottoressa sig sigra sigr signor signora avv arch geom rag ingegnere avvocato architetto pan pani mgr inz mgrinz hab drhab drinz lic ir drs mr mevr dhr bc cand civing siving mag kand \
 lek wet dent stom mec ks mecenas bp tlm dyrl tandl dipl dr.med adv advokat advokatfullmektig univprof oa priv privdoz pdr dkfm ra rain stb wp lt col maj gen sgt br fra ddr dres dh mw mevrouw heer de heer arq abog lcdo lcda dra proc cavdel comm cav onorevole";

/// Letters after names, without dots, folded.
const LETTERS: &str = "dipling diplkfm diplkffr diplinf diplbetriebsw diplwirting diplpsych diplpad diplbiol diplchem diplphys oxon cantab edin hons mbb pharmd llmm habil phd dphil md mba msc bsc ba ma meng beng llm llb jd esq esquire jr sr ii iii iv cpa cfa cfp pe pmp rn dds dmd dvm do aia faia riba frics mrics ceng fca aca acca obe mbe cbe kc qc bed edd dba \
 emba llmeur mph mfa ms mscecon candjur candmerc candscient candpolit candmag hd hdr ra llmoec dplom diplom bacc mag fh univ msceng fcipd mcipd cipd cissp pp pmi leed ap ssp fcma gemma aicp rla asla ncarb shrm phr sphr crpc \
 chfc clu ea esqr dipl ing bscecon mschons hons fcca dmsc drmed drscient dphilos phdstud cma emt rdh od pharmd pa np aprn msn bsn msw lcsw lmft rd cfre ret cmc mcim fcim cgma mciob fciob ceng miet mice";

/// Small words within names.
const PARTICLES: &str = "van de der den von vom zu zum zur af av di da del della dello dei degli du des la le las los y e i ten ter te 't 's op in het dos das do d' l' el al bin ben ibn san santa mac mc";

static HONORIFIC: Bag = Bag::new(|| HONORIFICS.split_whitespace().collect());
static LETTER: Bag = Bag::new(|| LETTERS.split_whitespace().collect());

fn listed(list: &Bag, word: &str) -> bool {
    list.contains(slug(word).as_str())
}

/// Whether the word is a small one within names.
pub fn is_particle(word: &str) -> bool {
    let folded = fold(word);
    PARTICLES.split(' ').any(|known| known == folded)
}

/// Reads a text as a name; `None` where it cannot be one.
pub fn read(text: &str) -> Option<Person> {
    const MOST_WORDS: usize = 9;
    // "v/" is Danish for a firm's owner.
    let text = ["v/", "V/", "c/o ", "Inh. "].iter().find_map(|by| text.strip_prefix(by)).unwrap_or(text);
    let text = text.trim_matches(|c: char| !c.is_alphanumeric() && !".)".contains(c));
    let lettered = with_letters(text);
    let text = lettered.as_deref().unwrap_or(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.is_empty() || words.len() > MOST_WORDS || text.chars().any(|c| "@:;!?&%#=_<>|€$£*\"".contains(c)) {
        return None;
    }
    let (prefix, rest) = without_prefix(&words);
    let (name, suffix) = without_suffix(rest);
    let parts: Vec<String> = name.iter().map(|word| word.trim_end_matches(',').to_owned()).collect();
    let inner_comma = name.iter().rev().skip(1).any(|word| word.ends_with(','));
    let shaped = parts.iter().all(|word| word.chars().all(|c| c.is_alphabetic() || "-'’.()ªº".contains(c)));
    if parts.is_empty() || parts.len() > 6 || !shaped || inner_comma {
        return None;
    }
    let joined = parts.join(" ");
    let natural = if spell::case(&joined) == Case::Upper && joined.chars().filter(|c| c.is_alphabetic()).count() > 3 {
        spell::natural_case(&joined, is_particle)
    } else {
        joined
    };
    let parts: Vec<String> = natural.split(' ').map(str::to_owned).collect();
    let score = score(&parts, prefix.is_some(), suffix.is_some());
    Some(Person { name: natural, prefix, suffix, parts, score })
}

/// The text with letters in place of the digits that an engine took for them; `None` where it has no digits.
fn with_letters(text: &str) -> Option<String> {
    text.contains(|c: char| c.is_ascii_digit()).then(|| {
        let words: Vec<String> =
            text.split(' ').map(|word| spell::with_letters(word).unwrap_or_else(|| word.to_owned())).collect();
        words.join(" ")
    })
}

fn without_prefix<'a>(words: &'a [&'a str]) -> (Option<String>, &'a [&'a str]) {
    let mut count = 0;
    while count + 1 < words.len() && is_honorific(words[count], words[count + 1]) {
        count += 1;
    }
    // A name of one word needs its first name more than an honorific that is one letter.
    let prefix = (count > 0).then(|| words[..count].join(" "));
    (prefix, &words[count..])
}

fn is_honorific(word: &str, next: &str) -> bool {
    let bare = word.trim_end_matches('.');
    if bare.eq_ignore_ascii_case("n")
        && word.ends_with('.')
        && matches!(fold(next.trim_end_matches('.')).as_str(), "med" | "t" | "ek" | "hum")
    {
        return true;
    }
    let short = bare.chars().count() <= 2;
    // "M. Dupont" and "D. Soto" are Monsieur and Don; "M. C. Dupont" are initials.
    let dotted = word.ends_with('.') || word.contains(".-");
    let initial = bare.chars().count() == 1 && (!dotted || next.trim_end_matches('.').chars().count() == 1);
    let natural =
        short && !dotted && !matches!(fold(bare).as_str(), "dr" | "mr" | "ms" | "me" | "hr" | "ir" | "pr" | "sr");
    let given = GIVEN.has(&fold(bare)) && !dotted;
    !initial && !natural && !given && listed(&HONORIFIC, word)
}

fn without_suffix<'a>(words: &'a [&'a str]) -> (&'a [&'a str], Option<String>) {
    if let Some(comma) = words.iter().position(|word| word.ends_with(',')).filter(|comma| *comma > 0) {
        let capitals = spell::case(&words[..=comma].join(" ")) == Case::Upper;
        let tail = &words[comma + 1..];
        if !tail.is_empty() && tail.iter().all(|word| is_degree(word, capitals)) {
            let (name, before) = without_last_letters(&words[..=comma]);
            return (name, Some(before.into_iter().chain([tail.join(" ")]).collect::<Vec<_>>().join(" ")));
        }
    }
    without_last_letters(words)
}

/// Takes letters off the end that no comma divides from the name.
fn without_last_letters<'a>(words: &'a [&'a str]) -> (&'a [&'a str], Option<String>) {
    let mut end = words.len();
    if end > 3 && is_doctor_of(words[end - 2], words[end - 1]) {
        return (&words[..end - 2], Some(words[end - 2..].join(" ")));
    }
    while end > 1 && is_letters(words[end - 1], words[end - 2]) {
        end -= 1;
    }
    if end == words.len() {
        return (words, None);
    }
    (&words[..end], Some(words[end..].join(" ").trim_matches(['(', ')', ',']).to_owned()))
}

/// "Fil. dr" and the like stand behind Swedish and Finnish names.
fn is_doctor_of(of: &str, what: &str) -> bool {
    const OF: &str = "fil tekn jur med teol ekon agr odont civ pol farm vet";
    const WHAT: &str = "dr lic mag kand ing ek";
    let listed = |list: &str, word: &str| list.split(' ').any(|known| known == fold(word.trim_end_matches(['.', ','])));
    listed(OF, of) && listed(WHAT, what)
}

/// Whether a word behind the comma after a name is a degree or membership: listed, begun as degrees are, in brackets,
/// or mostly capitals. A name in capitals throughout says nothing by its capitals.
fn is_degree(word: &str, capitals: bool) -> bool {
    const LONGEST: usize = 8;
    const BEGINNINGS: &str = "cand stud dipl mag fil tekn civ jur lic techn bacc kand ing dott";
    let bare = word.trim_matches(',');
    let folded = fold(bare.trim_matches(['(', ')']));
    let begins =
        BEGINNINGS.split(' ').any(|begin| folded.strip_prefix(begin).is_some_and(|rest| rest.starts_with('.')));
    let inner = bare.trim_matches(['(', ')']);
    let upper = inner.chars().filter(|c| c.is_uppercase()).count();
    let letters = inner.chars().filter(|c| c.is_alphabetic()).count();
    let lettered = !capitals && upper > 1 && letters <= LONGEST && (upper * 2 >= letters || !folded.starts_with('m'));
    let bracketed = bare.starts_with('(') && bare.ends_with(')') && letters <= LONGEST;
    listed(&LETTER, bare) || begins || lettered || bracketed || (bare.contains('(') && bare.ends_with(')') && upper > 1)
}

fn is_letters(word: &str, before: &str) -> bool {
    let bare = word.trim_matches(['(', ')', ',']);
    let after_comma = before.ends_with(',');
    let capitals = bare.chars().filter(|c| c.is_uppercase()).count();
    listed(&LETTER, bare)
        && (after_comma
            || word.starts_with('(')
            || capitals > 1
            || bare.contains('.')
            || matches!(bare, "Jr" | "Sr" | "Esq"))
}

fn score(parts: &[String], prefix: bool, suffix: bool) -> f64 {
    let folded: Vec<String> = parts.iter().map(|part| fold(part)).collect();
    let word = |at: usize| folded.get(at).map(String::as_str).unwrap_or_default();
    let given = |token: &str| token.split('-').any(|half| GIVEN.has(half)) && token.len() > 1;
    let last = word(folded.len() - 1);
    // A family name may be a trade as well, after a given name most of all.
    let likely = |at: usize| FAMILY.has(word(at)) || (at > 0 && at + 1 == folded.len() && given(word(0)));
    let strange = (0..folded.len())
        .filter(|at| !likely(*at) && word(*at).len() > 3)
        .filter(|at| TITLES.has(word(*at)) || UNITS.has(word(*at)) || FIRMS.has(word(*at)))
        .count();
    let streetlike = folded.iter().filter(|token| STREETS.has(token) && token.len() > 3 && !FAMILY.has(token)).count();
    let tall =
        parts.iter().filter(|part| part.chars().next().is_some_and(char::is_uppercase) || is_particle(part)).count();
    let mut score = match parts.len() {
        1 => -3.0,
        2 => -0.4,
        3 => -0.6,
        4 => -1.2,
        _ => -2.5,
    };
    score += if given(word(0)) { 2.5 } else { 0.0 };
    score += if parts.len() > 2 && given(word(1)) { 0.5 } else { 0.0 };
    score += if FAMILY.has_compound(last) && parts.len() > 1 { 1.3 } else { 0.0 };
    score += if prefix { 1.5 } else { 0.0 };
    score += if suffix { 1.5 } else { 0.0 };
    score +=
        if parts.len() > 2 && folded[1..folded.len() - 1].iter().any(|part| is_particle(part)) { 0.4 } else { 0.0 };
    score += if folded.iter().any(|part| part.len() == 2 && part.ends_with('.')) { 0.6 } else { 0.0 };
    score -= 2.5 * strange as f64;
    score -= 1.5 * streetlike as f64;
    score -= if TOWNS.has(&folded.join(" ")) { 2.0 } else { 0.0 };
    score -= if tall < parts.len() { 2.5 } else { 0.0 };
    score -= if words::legal_form(&parts.join(" ")).is_some() { 4.0 } else { 0.0 };
    score -= if parts.iter().any(|part| part.trim_end_matches('.').chars().count() > 16) { 1.0 } else { 0.0 };
    score
}

/// How an e-mail address repeats a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// Log-odds for the line being the name of the address's owner.
    pub score: f64,
    /// Words of the given name that the pattern speaks of.
    pub given_words: Option<usize>,
    /// The local part as the pattern spells it.
    pub spelled: String,
}

/// Spelling of name parts in an address.
type Speller = fn(&str) -> String;

/// The best way in which the local part of an address is made from the name.
pub fn email_match(parts: &[String], local: &str) -> Option<Match> {
    let bare: String = local.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
    if bare.len() < 2 || parts.is_empty() {
        return None;
    }
    let spellers: [Speller; 3] = [slug, slug_with_digraphs, |text| slug(text).replace("ae", "a").replace("oe", "o")];
    let mut best: Option<Match> = None;
    let mut spellings: Vec<Vec<String>> =
        spellers.iter().map(|speller| parts.iter().map(|part| speller(part)).collect()).collect();
    // Names without marks are spelled in one way.
    spellings.dedup();
    let mut spelled = String::new();
    for words in spellings {
        patterns(parts, &words, |pattern, score, given_words| {
            // A fit only takes from what a pattern proves.
            if best.as_ref().is_some_and(|other| score <= other.score) {
                return;
            }
            spelled.clear();
            spelled.extend(pattern.iter().copied());
            let Some(score) = fit(&spelled, &bare).map(|fit| score - fit) else { return };
            if best.as_ref().is_none_or(|other| score > other.score) {
                best = Some(Match { score, given_words, spelled: spelled.clone() });
            }
        });
    }
    best.filter(|found| found.score > 0.0)
}

/// What a near miss costs; `None` if the spellings have nothing to do with one another.
fn fit(pattern: &str, bare: &str) -> Option<f64> {
    const SHORTEST_MISREAD: usize = 5;
    if pattern.is_empty() {
        return None;
    }
    if pattern.len() < SHORTEST_MISREAD {
        return (pattern == bare).then_some(0.0);
    }
    let allowed = 1.2_f64.max(pattern.len() as f64 / 8.0);
    distance_within(pattern, bare, allowed).map(|apart| apart * 1.2)
}

/// Tells the spellings of a local part, piece by piece, each with what it proves and the words of the given name it
/// shows.
fn patterns(parts: &[String], spelled: &[String], mut tell: impl FnMut(&[&str], f64, Option<usize>)) {
    let all: Vec<&str> = spelled.iter().map(String::as_str).collect();
    let first = all[0];
    tell(&all, 6.0, None);
    tell(&[first], 3.0, None);
    if let [_, rest @ .., last] = all.as_slice() {
        let initials: Vec<&str> = all.iter().map(|part| initial(part, 1)).collect();
        tell(&initials, 2.0, None);
        tell(&[initial(first, 1), initial(last, 1)], 1.5, None);
        tell(&[rest, &[last, first]].concat(), 5.0, None);
    }
    for split in 1..all.len() {
        let (given, family) = all.split_at(split);
        let without_particles: Vec<&str> =
            parts[split..].iter().zip(family).filter(|(part, _)| !is_particle(part)).map(|(_, word)| *word).collect();
        let given_forms = distinct([given.concat(), first.to_owned()]);
        let one = |word: Option<&&str>| word.copied().unwrap_or_default().to_owned();
        let (last, own) = (one(family.last()), one(without_particles.first()));
        for family in distinct([family.concat(), without_particles.concat(), last, own]) {
            let family = family.as_str();
            if family.is_empty() {
                continue;
            }
            tell(&[family], if family.len() > 2 { 4.0 } else { 1.0 }, None);
            for given in &given_forms {
                tell(&[given, family], 6.0, Some(split));
                tell(&[family, given], 5.5, Some(split));
                tell(&[given, initial(family, 1)], 3.5, Some(split));
                tell(&[initial(given, 1), family], 5.0, Some(split));
                tell(&[family, initial(given, 1)], 4.5, Some(split));
                for (a, b) in [(2, 2), (3, 3), (3, 2), (2, 3), (1, 2), (1, 3), (4, 4), (2, 1)] {
                    tell(&[initial(given, a), initial(family, b)], 2.2, None);
                }
            }
            let mut with_middle: Vec<&str> = given.iter().map(|word| initial(word, 1)).collect();
            with_middle.push(family);
            tell(&with_middle, 5.0, Some(split));
        }
    }
}

/// The first letters of a word.
fn initial(word: &str, count: usize) -> &str {
    word.char_indices().nth(count).map_or(word, |(end, _)| &word[..end])
}

/// Each text once, in order.
fn distinct<const N: usize>(texts: [String; N]) -> Vec<String> {
    let mut kept: Vec<String> = Vec::with_capacity(N);
    for text in texts {
        if !kept.contains(&text) {
            kept.push(text);
        }
    }
    kept
}

/// Divides a name into given and family name. `hint`: words of the given name that an e-mail address shows.
pub fn given_and_family(
    person: &Person,
    hint: Option<usize>,
    country: Option<&str>,
) -> (Option<String>, Option<String>) {
    let parts = &person.parts;
    if parts.len() < 2 {
        return (parts.first().cloned(), None);
    }
    let particle = (1..parts.len())
        .find(|at| is_particle(&parts[*at]) && parts[*at].chars().next().is_some_and(char::is_lowercase));
    let two_families = country == Some("ES") && parts.len() > 2 && particle.is_none();
    let split = if let Some(at) = particle {
        at
    } else if two_families {
        spanish_split(parts)
    } else {
        hint.filter(|_| parts.len() > 2 && country == Some("ES")).unwrap_or(parts.len() - 1)
    };
    (Some(parts[..split].join(" ")), Some(parts[split..].join(" ")))
}

/// Two family names after one or two given names.
fn spanish_split(parts: &[String]) -> usize {
    let second_given = GIVEN.has(&fold(&parts[1])) && !FAMILY.has(&fold(&parts[1]));
    match parts.len() {
        3 => {
            if second_given {
                2
            } else {
                1
            }
        }
        _ => 2.min(parts.len() - 1).max(parts.len().saturating_sub(2)),
    }
}
