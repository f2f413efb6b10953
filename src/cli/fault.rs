//! What is said when tribune itself is at fault, which Rust calls a panic: that it is no fault of the
//! editor, what to report, and to whom. Knows nothing of sites, and asks nobody for anything.

use std::any::Any;
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::sync::{Mutex, PoisonError};

use super::tell;
use crate::defaults;
use crate::diagnostic::Arg;
use crate::words::ToolWords;

/// Exit status of a fault of tribune: that of all programs in Rust.
pub const STATUS: u8 = 101;

/// Does some work, and ends with [`STATUS`] if tribune is at fault in it.
pub fn guarded(work: impl FnOnce() -> u8) -> u8 {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(STATUS)
}

/// From now on a panic in any thread is told in these words to the person, who called the program with
/// these arguments. Each place in the program is told of once, however often it is come to.
pub fn announce(ui: &str, arguments: &[OsString]) {
    let home = std::env::home_dir().map(|home| home.display().to_string());
    let command = command(arguments, home.as_deref());
    let (ui, told) = (ui.to_owned(), Mutex::new(BTreeSet::new()));
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map_or(String::new(), ToString::to_string);
        if told.lock().unwrap_or_else(PoisonError::into_inner).insert(place) {
            tell(&report(&ui, &lines(panic, &command)));
            // For those who know what it means, and asked for it.
            if std::env::var_os("RUST_BACKTRACE").is_some() {
                usual(panic);
            }
        }
    }));
}

/// The words for the person, and below them what is to be reported.
fn report(ui: &str, lines: &[String]) -> String {
    let words = ToolWords::new(ui, &defaults::tool_words());
    let place = match env!("CARGO_PKG_REPOSITORY") {
        "" => "none",
        address => address,
    };
    let said = words.with("cli-fault", &[("where", Arg::from(place))]);
    format!("{said}\n\n    {}\n", lines.join("\n    "))
}

/// What is to be reported, the same in all languages.
fn lines(panic: &PanicHookInfo, command: &str) -> [String; 3] {
    let (system, machine) = (std::env::consts::OS, std::env::consts::ARCH);
    let version = format!("tribune {} ({system}, {machine})", env!("CARGO_PKG_VERSION"));
    let place = panic.location().map_or(String::new(), |location| {
        format!("{}:{}:{}: ", plain_path(location.file()), location.line(), location.column())
    });
    let detail = detail(panic.payload()).replace('\n', " ");
    [version, place + &detail, command.to_owned()]
}

fn detail(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("?")
}

/// The path of a source file without the folders of whoever compiled it: `tera-2.4.0/src/vm.rs`.
fn plain_path(file: &str) -> String {
    let file = file.replace('\\', "/");
    let behind = |mark: &str| file.split_once(mark).and_then(|(_, rest)| rest.split_once('/'));
    let found = behind("/registry/src/").or_else(|| behind("/rustc/"));
    found.map_or_else(|| file.clone(), |(_, rest)| rest.to_owned())
}

/// The command as it was typed, with `~` for the home folder: its name is often that of a person.
fn command(arguments: &[OsString], home: Option<&str>) -> String {
    let shown = arguments.iter().skip(1).map(|argument| {
        let argument = argument.to_string_lossy();
        match home.filter(|home| home.len() > 1) {
            Some(home) => argument.replace(home, "~"),
            None => argument.into_owned(),
        }
    });
    std::iter::once("tribune".to_owned()).chain(shown).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_has_a_status_of_its_own() {
        assert_eq!(guarded(|| 3), 3);
        assert_eq!(guarded(|| panic!("on purpose")), STATUS);
    }

    #[test]
    fn it_is_told_in_three_languages_what_to_report_and_to_whom() {
        let lines = ["tribune 1.0 (x, y)".to_owned(), "src/a.rs:1:2: oh".to_owned()];
        for (ui, ours, whom) in [
            ("en", "This is a fault of tribune, not of you or of your texts.", "whoever gave you"),
            ("fr", "C’est un défaut de tribune", "qui vous a fourni tribune"),
            ("es", "Es una falla de tribune", "a quien te dio tribune"),
        ] {
            let report = report(ui, &lines);
            assert!(report.starts_with(ours) && report.contains(whom), "{report}");
            assert!(report.ends_with("\n\n    tribune 1.0 (x, y)\n    src/a.rs:1:2: oh\n"));
        }
    }

    #[test]
    fn nobodys_folders_are_told() {
        let typed =
            ["/home/rosa/bin/tribune", "build", "--out=/home/rosa/site", "--root", "/srv/x"];
        let typed = typed.map(OsString::from);
        let told = command(&typed, Some("/home/rosa"));
        assert_eq!(told, "tribune build --out=~/site --root /srv/x");
        assert_eq!(command(&typed[..2], Some("/")), "tribune build");
        for (file, told) in [
            (
                "/home/rosa/.cargo/registry/src/index.crates.io-1/tera-2.4.0/src/a.rs",
                "tera-2.4.0/src/a.rs",
            ),
            ("C:\\Users\\rosa\\.cargo\\registry\\src\\i\\tera-2.4.0\\a.rs", "tera-2.4.0/a.rs"),
            ("/rustc/0123/library/std/src/sys.rs", "library/std/src/sys.rs"),
            ("src/output.rs", "src/output.rs"),
        ] {
            assert_eq!(plain_path(file), told);
        }
    }
}
