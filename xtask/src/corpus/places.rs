//! Invented addresses in real cities.

use super::chance::Chance;
use super::words::Words;

/// An address as a card prints it.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// Street, number, floor; or a box.
    pub street: String,
    /// As printed, without the country before it.
    pub postcode: String,
    /// City as printed.
    pub city: String,
    /// The same without what the post adds.
    pub city_alt: Vec<String>,
    /// State or province, where it is printed.
    pub region: Option<String>,
    /// Country as printed.
    pub country: Option<String>,
    /// The lines with postcode and city.
    pub lines: Vec<String>,
    /// Area code of the city.
    pub area: String,
}

impl Place {
    /// An address of the country.
    pub fn draw(words: &Words, chance: &mut Chance) -> Self {
        let city = chance.text(words.list("cities")).to_owned();
        let mut columns = city.split('|');
        let mut column = || columns.next().unwrap_or("").to_owned();
        let (city, postcode, area, region) = (column(), column(), column(), column());
        let postcode = chance.filled(&postcode);
        let pattern = chance.text(words.list("lines")).to_owned();
        let printed = |part: &str| {
            part.replace("{p}", &postcode)
                .replace("{c}", &city)
                .replace("{r}", &region)
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        };
        let lines = pattern.split('|').map(printed).collect();
        let cedex = pattern.contains("Cedex");
        let country = chance.percent(26.0).then(|| chance.text(words.list("country")).to_owned());
        Self {
            street: street(words, chance),
            city_alt: if cedex { vec![city.clone()] } else { Vec::new() },
            city: if cedex { format!("{city} Cedex") } else { city },
            postcode,
            region: (pattern.contains("{r}") && !region.is_empty()).then_some(region),
            country,
            lines,
            area,
        }
    }

    /// Street and city with the country, one below the other.
    pub fn stacked(&self) -> Vec<String> {
        let mut lines = vec![self.street.clone()];
        lines.extend(self.lines.iter().cloned());
        lines.extend(self.country.clone());
        lines
    }
}

fn street(words: &Words, chance: &mut Chance) -> String {
    let number = chance.between(1, 190);
    let mut street = chance.text(words.list("places")).to_owned();
    let name = chance.text(words.list("streets")).to_owned();
    let fill = [
        ("{s}", name),
        ("{n}", number.to_string()),
        ("{r}", (number + 2).to_string()),
        ("{q}", chance.between(100, 9800).to_string()),
        ("{m}", chance.between(1, 60).to_string()),
        ("{f}", chance.between(1, 7).to_string()),
        ("{a}", chance.text(&["a", "b", "c"]).to_owned()),
        ("{A}", chance.text(&["A", "B", "C", "D"]).to_owned()),
        ("{b}", chance.between(100, 4900).to_string()),
    ];
    for (mark, value) in fill {
        street = street.replace(mark, &value);
    }
    street
}
