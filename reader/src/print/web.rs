//! Web addresses that an engine damaged: schemes, "www", strokes and dots put right.

/// The address as it must have been printed.
pub fn mended(text: &str) -> String {
    without_letter_before_www(&whole_start(&with_profile_path(text)))
}

/// A web address with a damaged scheme or "www" put right.
fn whole_start(text: &str) -> String {
    let lower = text.to_lowercase();
    for (damaged, right) in [
        ("https//", "https://"),
        ("http//", "http://"),
        ("https:/", "https://"),
        ("http:/", "http://"),
        ("ttps://", "https://"),
        ("ttp://", "http://"),
        ("https:", "https://"),
        ("http:", "http://"),
        ("www,", "www."),
        ("vvww.", "www."),
        ("wwww.", "www."),
        ("vwww.", "www."),
        ("wvww.", "www."),
        ("ww.", "www."),
    ] {
        if lower.starts_with(damaged) && text.is_char_boundary(damaged.len()) {
            let rest = text[damaged.len()..].trim_start_matches('/');
            return format!("{right}{}", dotted_start(rest));
        }
    }
    dotted_start(text)
}

/// "linkedin.comIin/…" is missing its stroke.
fn with_profile_path(text: &str) -> String {
    const MISREAD: [&str; 4] = ["linkedin.comIin/", "linkedin.comlin/", "linkedin.com1in/", "linkedin.com|in/"];
    MISREAD.iter().fold(text.to_owned(), |text, misread| text.replace(misread, "linkedin.com/in/"))
}

/// A web address whose strokes were read as a letter before "www.", with which no host begins.
fn without_letter_before_www(url: &str) -> String {
    let start = url.find("//").map_or(0, |at| at + 2);
    let rest = &url[start..];
    let more = rest.char_indices().nth(1).map_or(rest.len(), |(at, _)| at);
    if start > 0 && !rest.starts_with("www.") && rest[more..].starts_with("www.") {
        return format!("{}{}", &url[..start], &rest[more..]);
    }
    url.to_owned()
}

/// "wwwfirm.example" is missing a dot; a comma in a host is one.
fn dotted_start(text: &str) -> String {
    let (host, path) = text.split_at(text.find('/').unwrap_or(text.len()));
    let host = host.replace(',', ".");
    let host = match host.strip_prefix("www") {
        Some(rest) if !rest.starts_with('.') && rest.contains('.') => format!("www.{rest}"),
        _ => host,
    };
    format!("{host}{path}")
}
