use chrono::NaiveTime;
use twopocket_core::settings::Settings;

use crate::args::{self, yes_or_no};
use crate::failure::{Failure, OrTold};
use crate::open;
use crate::screen::Table;
use crate::shell::Shell;

pub fn run(shell: &mut Shell, args: &args::Settings) -> Result<(), Failure> {
    let companion = open::companion(shell)?;
    let mut settings = companion.settings().get().or_told(shell.texts)?;
    if let (Some(key), Some(value)) = (&args.key, &args.value) {
        set(&mut settings, key, value).ok_or_else(|| {
            let args = [("value", value.into()), ("field", key.into())];
            Failure::Wrong(shell.texts.with("error-field-value", &args))
        })?;
        settings = companion.settings().set(settings).or_told(shell.texts)?;
    }
    shell.show(&settings, |shell| {
        let texts = shell.texts;
        let home = settings.home.map_or_else(|| "–".to_owned(), |home| home.to_string());
        let keep_photos = if settings.keep_photos { texts.get("yes") } else { texts.get("no") };
        let mut table = Table::new();
        table.row(["language".to_owned(), settings.language.to_string(), texts.get("setting-language")]);
        table.row(["home".to_owned(), home, texts.get("setting-home")]);
        table.row(["morning".to_owned(), texts.time(settings.morning), texts.get("setting-morning")]);
        table.row(["keep-photos".to_owned(), keep_photos, texts.get("setting-keep-photos")]);
        let signature = settings.signature.as_deref().unwrap_or("–").replace('\n', " / ");
        table.row(["signature".to_owned(), signature, texts.get("setting-signature")]);
        let weekly = settings.weekly_minutes.map_or_else(|| "–".to_owned(), |minutes| texts.whole(minutes.into()));
        table.row(["weekly-minutes".to_owned(), weekly, texts.get("setting-weekly-minutes")]);
        table.lines(shell.width).iter().try_for_each(|line| shell.say(line))
    })
}

/// Sets one of them; `None` where the value can't be read.
fn set(settings: &mut Settings, key: &str, value: &str) -> Option<()> {
    match key {
        "language" => settings.language = value.parse().ok()?,
        "home" if value == "-" => settings.home = None,
        "home" => settings.home = Some(value.parse().ok()?),
        "morning" => settings.morning = time(value)?,
        "signature" => settings.signature = signature(value),
        "weekly-minutes" if value == "-" => settings.weekly_minutes = None,
        "weekly-minutes" => settings.weekly_minutes = Some(value.parse().ok()?),
        "keep-photos" => settings.keep_photos = yes_or_no(value).ok()?,
        _ => return None,
    }
    Some(())
}

/// `9:00`, or `9.00` as Danes write it.
fn time(value: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(&value.replace('.', ":"), "%H:%M").ok()
}

/// A signature of one line or several, parted by line ends or by `\n`; `-` takes it away.
fn signature(value: &str) -> Option<String> {
    let lines: Vec<String> = value.replace("\\n", "\n").lines().map(|line| line.trim_end().to_owned()).collect();
    Some(lines.join("\n").trim().to_owned()).filter(|signature| !signature.is_empty() && signature != "-")
}
