//! Contact files: vCard 2.1, 3.0 and 4.0 (RFC 6350), MECARD and BIZCARD, as phones, mail clients and QR codes give them.

use crate::{Reading, Region};

/// What a contact file holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContactFile {
    /// The contacts in the order of the file.
    pub contacts: Vec<Reading>,
}

/// Reads a contact file of any encoding. `region` is where a number without a country code is read.
pub fn read(_bytes: &[u8], _region: Option<Region>) -> ContactFile {
    ContactFile::default()
}

/// The shares of a file that holds several vCards, one a contact, so that each can be kept and erased by itself; the
/// whole file as one where it can't be told apart (another encoding, MECARD, BIZCARD).
pub fn split(bytes: &[u8]) -> Vec<&[u8]> {
    let mut starts = Vec::new();
    let mut depth = 0_u32;
    let mut at = 0;
    for line in bytes.split_inclusive(|byte| matches!(byte, b'\n' | b'\r')) {
        let word = line.trim_ascii();
        if word.eq_ignore_ascii_case(b"BEGIN:VCARD") {
            if depth == 0 {
                starts.push(at);
            }
            depth += 1;
        } else if word.eq_ignore_ascii_case(b"END:VCARD") {
            depth = depth.saturating_sub(1);
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([bytes.len()]);
    let parts: Vec<&[u8]> = starts.iter().zip(ends).filter_map(|(start, end)| bytes.get(*start..end)).collect();
    if parts.is_empty() { vec![bytes] } else { parts }
}
