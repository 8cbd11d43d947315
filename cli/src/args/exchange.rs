use std::path::PathBuf;

use clap::{Args, Subcommand};

/// `import FILE…`, or one of the commands below it.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Import {
    #[command(subcommand)]
    pub which: Option<ImportWhich>,
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub enum ImportWhich {
    List,
    GoOn {
        #[arg(value_name = "IMPORT")]
        import: String,
    },
    Undo {
        #[arg(value_name = "IMPORT")]
        import: String,
    },
}

#[derive(Debug, Args)]
pub struct Export {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "FORMAT", value_parser = ["vcard", "csv", "json"])]
    pub format: Option<String>,
}
