use clap::{Args, Subcommand};

/// `received PERSON TEXT`, or one of the commands below it.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Received {
    #[command(subcommand)]
    pub which: Option<ReceivedWhich>,
    #[command(flatten)]
    pub new: NewFavour,
}

#[derive(Debug, Args)]
pub struct NewFavour {
    #[arg(value_name = "PERSON", required = true)]
    pub person: Option<String>,
    #[arg(value_name = "TEXT", required = true)]
    pub what: Vec<String>,
    #[arg(long, value_name = "KIND", value_parser = ["help", "advice", "introduction", "invitation"], default_value = "help")]
    pub kind: String,
    #[arg(long, value_name = "MINUTES")]
    pub minutes: Option<u32>,
    #[arg(long, value_name = "EVENT")]
    pub event: Option<String>,
    #[arg(long)]
    pub thanked: bool,
}

#[derive(Debug, Subcommand)]
pub enum ReceivedWhich {
    List {
        #[arg(value_name = "PERSON")]
        person: Option<String>,
    },
    Remove {
        #[arg(value_name = "RECEIVED")]
        received: String,
    },
}

/// `offered PERSON TEXT`, or one of the commands below it.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Offered {
    #[command(subcommand)]
    pub which: Option<OfferedWhich>,
    #[arg(value_name = "PERSON", required = true)]
    pub person: Option<String>,
    #[arg(value_name = "TEXT", required = true)]
    pub what: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub enum OfferedWhich {
    List {
        #[arg(long)]
        all: bool,
    },
    TakeUp {
        #[arg(value_name = "OFFER")]
        offered: String,
    },
    Decline {
        #[arg(value_name = "OFFER")]
        offered: String,
    },
    Reopen {
        #[arg(value_name = "OFFER")]
        offered: String,
    },
}

#[derive(Debug, Args)]
pub struct Thanked {
    #[arg(value_name = "ITEM_OR_PERSON")]
    pub whom: String,
    #[arg(long)]
    pub aloud: bool,
    #[arg(long, value_name = "CHANNEL", value_parser = ["mail", "letter", "phone", "message", "profile"], conflicts_with = "aloud")]
    pub by: Option<String>,
}
