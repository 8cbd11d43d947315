use clap::{Args, Subcommand};

/// The fields that can be set by hand, as JSON names them.
pub const FIELDS: [&str; 13] = [
    "name",
    "given",
    "family",
    "prefix",
    "suffix",
    "title",
    "department",
    "organisation",
    "phone",
    "email",
    "url",
    "birthday",
    "note",
];

const ROLES: [&str; 3] = ["peer", "ahead", "other"];

#[derive(Debug, Args)]
pub struct People {
    #[arg(value_name = "QUERY")]
    pub query: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub enum Person {
    Add {
        #[arg(value_name = "NAME")]
        name: String,
        #[command(flatten)]
        fields: PersonFields,
        #[arg(long, value_name = "ROLE", value_parser = ROLES, default_value = "other")]
        role: String,
    },
    Show {
        #[arg(value_name = "PERSON")]
        person: String,
    },
    Edit {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(value_name = "FIELD", value_parser = FIELDS)]
        field: String,
        #[arg(value_name = "VALUE")]
        values: Vec<String>,
    },
    Role {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(value_name = "ROLE", value_parser = ROLES)]
        role: String,
    },
    Offer {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(value_name = "TEXT", required = true)]
        text: Vec<String>,
    },
    Need {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(value_name = "TEXT", required = true)]
        text: Vec<String>,
    },
    Interest {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(value_name = "TEXT", required = true)]
        text: Vec<String>,
    },
    Remove {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(value_name = "NOTE", required = true)]
        note: Vec<String>,
    },
    Tone {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(value_name = "TONE", value_parser = ["familiar", "formal", "unset"])]
        tone: String,
    },
    Openness {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(value_name = "OPENNESS", value_parser = ["professional", "close"])]
        openness: String,
    },
    Felt {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(value_name = "1-5", value_parser = clap::value_parser!(u8).range(1..=5))]
        felt: Option<u8>,
    },
    Language {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(value_name = "LANGUAGE", value_parser = ["da", "sv", "nb", "no", "de", "en", "unset"])]
        language_of_letter: String,
    },
    Merge {
        #[arg(value_name = "STAYS")]
        keep: String,
        #[arg(value_name = "GOES_INTO_IT")]
        absorb: String,
    },
    Split {
        #[arg(value_name = "PERSON")]
        person: String,
    },
    Held {
        #[arg(value_name = "PERSON")]
        person: String,
    },
    Erase {
        #[arg(value_name = "PERSON")]
        person: String,
    },
}

#[derive(Debug, Args)]
pub struct PersonFields {
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    #[arg(long, value_name = "ORGANISATION")]
    pub organisation: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    pub phone: Vec<String>,
    #[arg(long, value_name = "ADDRESS")]
    pub email: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}
