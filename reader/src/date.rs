//! Dates as people write them in five languages: "on Friday", "i morgen", "nästa vecka", "24.11.".
