//! A file of several contacts, cut into one share each.

use super::*;

#[test]
fn every_contact_has_a_share_that_reads_as_it_and_as_nobody_else() {
    let agent = card_21("N:Lund;Eva\nAGENT:\nBEGIN:VCARD\nN:Holm;Ib\nEND:VCARD\n");
    let group = card("FN:Pier\nKIND:group");
    let files = [
        format!("{}{agent}{group}{}", card("FN:Bo Raun"), card("FN:Ib Holm")),
        format!("{group}\n{agent}"),
        "BEGIN:VCARD\nFN:Bo Raun\nBEGIN:VCARD\nFN:Eva Lund\n".to_owned(),
        "MECARD:N:Lund,Eva;;\nBIZCARD:N:Bo;;MECARD:N:Holm,Ib;;".to_owned(),
        "hello".to_owned(),
    ];
    for file in files {
        for text in [file.clone(), format!("\u{feff}{file}")] {
            let whole = read(text.as_bytes(), None).contacts;
            let shares = split(text.as_bytes());
            assert_eq!(shares.len(), whole.len().max(1), "{file}");
            let apart: Vec<_> = shares.into_iter().flat_map(|share| read(&share, None).contacts).collect();
            assert_eq!(apart, whole, "{file}");
        }
    }
}

#[test]
fn the_shares_of_a_file_that_cannot_be_cut_where_it_stands_are_in_utf_8() {
    let utf16: Vec<u8> = (card("FN:Bo") + &card("FN:Åse")).encode_utf16().flat_map(u16::to_le_bytes).collect();
    let shares = split(&utf16);
    assert_eq!(shares.len(), 2);
    assert!(std::str::from_utf8(&shares[1]).unwrap().contains("Åse"));
    assert!(!shares[0].windows(3).any(|bytes| bytes == "Ås".as_bytes()));
}

#[test]
fn a_file_of_one_contact_is_kept_as_it_came() {
    let utf16: Vec<u8> = card("FN:Bo").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(split(&utf16), [utf16.as_slice()]);
}
