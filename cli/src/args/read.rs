use std::path::PathBuf;

use crate::reader::Region;
use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum Read {
    Print(ReadFiles),
    Vcard(ReadFiles),
    Line(ReadRows),
    Note(ReadNotes),
    Invitation(ReadNotes),
    Message(ReadNotes),
}

#[derive(Debug, Args)]
pub struct ReadFiles {
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    #[arg(long, value_name = "COUNTRY")]
    pub region: Option<Region>,
}

#[derive(Debug, Args)]
pub struct ReadRows {
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    #[arg(long, value_name = "COUNTRY")]
    pub region: Option<Region>,
}

#[derive(Debug, Args)]
pub struct ReadNotes {
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
}
