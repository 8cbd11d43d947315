//! Telephone numbers: from what is written to E.164, in the country it belongs to.
