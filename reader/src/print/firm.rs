//! Names of firms: legal forms, trade words, and how a domain repeats them.

use super::spell::{distance, slug, slug_with_digraphs};
use super::words::{self, FIRMS, TITLES, legal_form};

/// Log-odds that the text is the name of a firm, from its words alone.
pub fn score(text: &str) -> f64 {
    const MOST_WORDS: usize = 9;
    let tokens = words::tokens(text);
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if tokens.is_empty() || tokens.len() > MOST_WORDS || letters < 2 || text.contains('@') {
        return -6.0;
    }
    let mut score = -1.2;
    if let Some(form) = legal_form(text) {
        score += if form.short { 4.0 } else { 4.8 };
    }
    let trade = tokens.iter().filter(|token| FIRMS.has_compound(token)).count();
    score += match trade {
        0 => 0.0,
        1 => 1.5,
        _ => 2.0,
    };
    score += if text.contains('&') || text.contains('+') { 0.6 } else { 0.0 };
    score -= if tokens.iter().any(|token| TITLES.has_compound(token)) { 1.5 } else { 0.0 };
    score -= if tokens.iter().any(|token| token.bytes().all(|b| b.is_ascii_digit())) { 1.5 } else { 0.0 };
    score -= if text.chars().next().is_some_and(char::is_lowercase) { 0.7 } else { 0.0 };
    score -= if text.ends_with(['.', '!', '?']) && legal_form(text).is_none() { 1.0 } else { 0.0 };
    score
}

/// The name without its legal form.
pub fn without_form(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let kept = legal_form(text).map_or(words.len(), |form| words.len() - form.words);
    words[..kept].join(" ").trim_end_matches([',', ' ']).to_owned()
}

/// Log-odds that a domain belongs to the firm, or to the firm that a logo abbreviates.
pub fn domain_score(text: &str, brands: &[String]) -> f64 {
    brands.iter().map(|brand| one_domain(text, brand)).fold(0.0, f64::max)
}

fn one_domain(text: &str, brand: &str) -> f64 {
    const SHORTEST_SHARED: usize = 4;
    let bare = without_form(text);
    let domain: String = slug(brand);
    let spellings = [slug(&bare), slug_with_digraphs(&bare), slug(text)];
    if domain.is_empty() || spellings[0].is_empty() {
        return 0.0;
    }
    let near = spellings.iter().map(|spelled| distance(spelled, &domain)).fold(f64::MAX, f64::min);
    if near == 0.0 {
        return 4.0;
    }
    if near <= 1.2 && domain.len() > 5 {
        return 3.5;
    }
    let contained = spellings.iter().any(|spelled| {
        spelled.len().min(domain.len()) >= SHORTEST_SHARED
            && (spelled.starts_with(&domain) || domain.starts_with(spelled.as_str()))
    });
    if contained {
        return 3.0;
    }
    let first_part = slug(brand.split('-').next().unwrap_or_default());
    if abbreviated(text, &domain) || abbreviated(&bare, &domain) || abbreviated(&bare, &first_part) {
        return 2.5;
    }
    let shared = words::tokens(&bare.replace('-', " "))
        .into_iter()
        .map(|word| slug(&word))
        .filter(|word| word.len() >= SHORTEST_SHARED && domain.contains(word.as_str()));
    // A trade that many firms have in their names says little.
    let (trade, own): (Vec<String>, Vec<String>) = shared.partition(|word| FIRMS.has(word));
    let (trade, own) = (trade.len() as f64, own.len() as f64);
    if own > 0.0 { 1.8 + 0.4 * (own + trade) } else { (0.7 * trade).min(1.4) }
}

/// Whether the domain strings together beginnings of the words, in order, and of the first one at least.
fn abbreviated(text: &str, domain: &str) -> bool {
    const MOST_WORDS: usize = 8;
    let words: Vec<String> = words::tokens(&text.replace('-', " "))
        .iter()
        .map(|word| slug(word))
        .filter(|word| !word.is_empty())
        .take(MOST_WORDS)
        .collect();
    // "Office of Hansen & Berg" may be h-b.
    let words: Vec<String> = match words.split_first() {
        Some((first, rest)) if FIRMS.has(first) && rest.len() > 1 && first.chars().next() != domain.chars().next() => {
            rest.to_vec()
        }
        _ => words,
    };
    if words.len() < 2 || domain.len() < 2 {
        return false;
    }
    let mut reached = vec![false; domain.len() + 1];
    reached[0] = true;
    for (at, word) in words.iter().enumerate() {
        let mut next = vec![false; domain.len() + 1];
        for start in (0..=domain.len()).filter(|start| reached[*start]) {
            let common = word.bytes().zip(domain.bytes().skip(start)).take_while(|(a, b)| a == b).count();
            // The first word must leave a trace; later ones may be missing.
            let fewest = usize::from(at == 0);
            if fewest <= common {
                next[start + fewest..=start + common].fill(true);
            }
        }
        reached = next;
    }
    reached[domain.len()]
}
