//! The method's rules for captures, on plain values.

use super::Form;
use crate::reader::{FieldKind, Reading, Value};
use crate::store::fold;

/// Largest raw capture, in bytes. What one person hands over is far smaller; a whole address book is an import.
pub const LARGEST_CAPTURE: usize = 2 << 20;

/// Largest photo, in bytes: the shell scales it.
pub const LARGEST_PHOTO: usize = 512 << 10;

/// Whether two readings of one night are two scans of one card: the name is the same and so is something that belongs to
/// few. A bare name is no card: there are two Annas at every table. Where nobody is named, all must be the same, and a
/// number or an address be in it: two people of one firm are two cards.
pub fn same_card(one: &Reading, other: &Reading) -> bool {
    let (Some(name), Some(other_name)) = (one.text(FieldKind::Name), other.text(FieldKind::Name)) else {
        return telling(one).is_some() && values(one) == values(other);
    };
    let shares = |kind| one.all(kind).any(|value| other.all(kind).any(|other| folded(value) == folded(other)));
    fold::ascii(&name) == fold::ascii(&other_name)
        && [FieldKind::Email, FieldKind::Phone, FieldKind::Organisation].into_iter().any(shares)
}

/// The value that every other scan of a card says too, and that few others do: cards can be looked up by it. Without one
/// no card is another scan.
pub fn telling(reading: &Reading) -> Option<&Value> {
    let kinds = [FieldKind::Name, FieldKind::Email, FieldKind::Phone];
    kinds.into_iter().find_map(|kind| reading.all(kind).next())
}

/// Whether the very same bytes captured twice are one card. A typed line is not scanned twice, it is typed twice, so
/// only what it says can tell.
pub fn same_bytes_are_one_card(form: Form) -> bool {
    form != Form::Line
}

fn values(reading: &Reading) -> Vec<(FieldKind, String)> {
    let values = reading.fields.iter().map(|field| (field.value.kind(), folded(&field.value)));
    let mut values: Vec<_> = values.collect();
    values.sort_unstable();
    values
}

fn folded(value: &Value) -> String {
    fold::ascii(&value.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reader::{Phone, PhoneKind};

    fn reading(name: &str, more: &[Value]) -> Reading {
        let mut reading = Reading::default();
        reading.push(Value::Name { text: name.into() }, 1.0);
        for value in more {
            reading.push(value.clone(), 1.0);
        }
        reading
    }

    fn firm(text: &str) -> Value {
        Value::Organisation { text: text.into() }
    }

    fn phone(number: &str) -> Value {
        Value::Phone { phone: Phone { number: number.into(), kind: PhoneKind::Mobile, extension: None } }
    }

    #[test]
    fn the_same_name_with_the_same_number_is_one_card_however_it_was_spelt() {
        let one = reading("Jürgen Vogel", &[phone("+4930123456"), firm("Vogel GmbH")]);
        let other = reading("JURGEN VOGEL", &[phone("+4930123456")]);
        assert!(same_card(&one, &other));
    }

    #[test]
    fn where_nobody_is_named_the_firm_alone_makes_no_double_scan() {
        let of_firm = |more: &[Value]| {
            let mut reading = Reading::default();
            for value in [firm("Nordfjord")].iter().chain(more) {
                reading.push(value.clone(), 1.0);
            }
            reading
        };
        assert!(!same_card(&of_firm(&[]), &of_firm(&[])), "two people of one firm");
        let number = [phone("+4530123456")];
        assert!(same_card(&of_firm(&number), &of_firm(&number)));
        assert!(!same_card(&of_firm(&number), &of_firm(&[])), "what is said differs");
    }

    #[test]
    fn two_of_one_name_are_two_cards() {
        assert!(!same_card(&reading("Anna Holt", &[]), &reading("Anna Holt", &[])));
        assert!(!same_card(&reading("Anna Holt", &[firm("Nordfjord")]), &reading("Anna Holt", &[firm("Sydfjord")])));
    }

    #[test]
    fn two_colleagues_are_two_cards() {
        let one = reading("Anna Holt", &[phone("+4530123456"), firm("Nordfjord")]);
        let other = reading("Bo Lind", &[phone("+4530123456"), firm("Nordfjord")]);
        assert!(!same_card(&one, &other));
    }

    #[test]
    fn what_tells_a_card_is_said_by_every_other_scan_of_it() {
        let named = reading("Anna Holt", &[phone("+4530123456"), firm("Nordfjord")]);
        assert_eq!(telling(&named), Some(&Value::Name { text: "Anna Holt".into() }));
        let mut nameless = Reading::default();
        nameless.push(firm("Nordfjord"), 1.0);
        assert_eq!(telling(&nameless), None);
        nameless.push(phone("+4530123456"), 1.0);
        assert_eq!(telling(&nameless), Some(&phone("+4530123456")));
        assert!(same_card(&nameless, &nameless.clone()));
        let mut titled = Reading::default();
        titled.push(Value::Title { text: "Nordfjord".into() }, 1.0);
        assert_eq!(telling(&titled), None);
        assert!(!same_card(&nameless, &titled), "the same word in another place says something else");
    }

    #[test]
    fn two_cards_of_which_nothing_is_known_are_two() {
        assert!(!same_card(&Reading::default(), &Reading::default()));
    }
}
