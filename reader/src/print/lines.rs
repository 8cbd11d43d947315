//! Lines as an engine gives them, made fit to be cut: numbers that can be reckoned with, no specks, no bars for letters.

use super::Line;

/// The line with numbers that can be reckoned with, bars that are letters put right, and without specks of dirt at its end.
pub fn sane(line: &Line) -> Line {
    const FARTHEST: f64 = 1.0e6;
    let number = |value: f64| if value.is_nan() { 0.0 } else { value.clamp(-FARTHEST, FARTHEST) };
    let mut line = line.clone();
    line.text = unbarred(&line.text);
    line.bbox = line.bbox.map(number);
    line.conf = number(line.conf).clamp(0.0, 1.0);
    for word in &mut line.words {
        word.text = unbarred(&word.text);
        word.bbox = word.bbox.map(number);
        word.conf = number(word.conf).clamp(0.0, 1.0);
    }
    drop_specks(&mut line);
    line
}

/// Takes the words off the end that an engine saw in dirt: a letter or two of which it is unsure itself, behind words of
/// which it is sure.
fn drop_specks(line: &mut Line) {
    const SURE: f64 = 0.8;
    const UNSURE: f64 = 0.56;
    const UNSURE_OF_DIGITS: f64 = 0.4;
    const LONGEST: usize = 4;
    while line.words.len() > 1 && line.words[0].conf > SURE {
        let Some(last) = line.words.last() else { return };
        let digits = last.text.chars().any(|c| c.is_ascii_digit());
        let doubtful = last.conf < if digits { UNSURE_OF_DIGITS } else { UNSURE };
        let short = last.text.chars().count() <= if digits { 1 } else { LONGEST - 1 };
        let kept = line.text.trim_end().strip_suffix(last.text.as_str()).map(|kept| kept.trim_end().len());
        let Some(kept) = kept.filter(|kept| doubtful && short && *kept > 0) else { return };
        // "anna@firm. dk" is one address, torn.
        if line.text[..kept].ends_with(['.', '@', '-', '/']) {
            return;
        }
        line.text.truncate(kept);
        line.words.pop();
        if let Some(word) = line.words.last().filter(|word| word.bbox[2] > line.bbox[0]) {
            line.bbox[2] = word.bbox[2];
        }
    }
}

/// A bar amid small letters, or before a hyphen, is an l misread: bars divide between blanks, or before capitals.
fn unbarred(text: &str) -> String {
    if !text.contains('|') {
        return text.to_owned();
    }
    let chars: Vec<char> = text.chars().collect();
    let letter = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| chars.get(before)).copied().unwrap_or(' ');
        let after = chars.get(at + 1).copied().unwrap_or(' ');
        (before.is_lowercase() && after.is_lowercase()) || (before.is_alphabetic() && after == '-')
    };
    chars.iter().enumerate().map(|(at, c)| if *c == '|' && letter(at) { 'l' } else { *c }).collect()
}
