use clap::{Args, Subcommand};

/// The groups, as JSON names them.
pub const GROUPS: [&str; 3] = ["inner", "peers", "ahead"];

const CHANNELS: [&str; 5] = ["mail", "letter", "phone", "message", "profile"];

/// `circle [GROUP]`, or one of the commands below it.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Circle {
    #[command(subcommand)]
    pub which: Option<CircleAct>,
    #[arg(value_name = "GROUP", value_parser = GROUPS)]
    pub group: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum CircleAct {
    Add {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(long, value_name = "GROUP", value_parser = GROUPS)]
        group: Option<String>,
        #[arg(long, value_name = "DAYS")]
        every: Option<u32>,
    },
    Release {
        #[arg(value_name = "PERSON")]
        person: String,
    },
    Suggest {
        #[arg(value_name = "GROUP", value_parser = GROUPS, default_value = "inner")]
        group: String,
    },
    Due,
    Heard {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(long, value_name = "CHANNEL", value_parser = CHANNELS, conflicts_with = "in_person")]
        by: Option<String>,
        #[arg(long)]
        in_person: bool,
    },
    Reached {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(long, value_name = "CHANNEL", value_parser = CHANNELS, conflicts_with = "in_person")]
        by: Option<String>,
        #[arg(long)]
        in_person: bool,
    },
    Forget {
        #[arg(value_name = "PERSON")]
        person: String,
    },
    Initiative {
        #[arg(long, value_name = "DAYS")]
        days: Option<u32>,
    },
    Dormant,
    Aside,
    Bound {
        #[arg(value_name = "GROUP", value_parser = GROUPS)]
        group: String,
        #[arg(value_name = "NUMBER")]
        bound: Option<u32>,
    },
    Every {
        #[arg(value_name = "GROUP_OR_PERSON")]
        whose: String,
        #[arg(value_name = "DAYS")]
        every: Option<u32>,
    },
}
