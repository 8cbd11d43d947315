//! Birthdays, with and without a year.

use super::*;

#[test]
fn a_birthday_is_read_in_every_form_with_and_without_its_year() {
    for (line, expected) in [
        ("BDAY:1984-02-29", Some("1984-02-29")),
        ("BDAY:19840229", Some("1984-02-29")),
        ("BDAY:1984-02-29T00:00:00Z", Some("1984-02-29")),
        ("BDAY;VALUE=date:1984-02-29", Some("1984-02-29")),
        ("BDAY:29.02.1984", Some("1984-02-29")),
        ("BDAY:--0229", Some("--02-29")),
        ("BDAY:--02-29", Some("--02-29")),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29", Some("--02-29")),
        ("BDAY:1985-02-29", None),
        ("BDAY;VALUE=text:circa 1800", None),
        ("BDAY:---29", None),
    ] {
        let reading = only(card(&format!("FN:Bo\n{line}")));
        assert_eq!(reading.text(FieldKind::Birthday).as_deref(), expected, "{line}");
        assert_eq!(others(&reading).is_empty(), expected.is_some(), "{line}: what is not read is kept");
    }
}
