//! The command line. Arguments become one finished request before any work starts; every word that
//! is shown comes from `tool.ftl`, in the language of the person. This is the only module of the
//! library that writes to the terminal.

mod arguments;
mod build;
mod diff;
mod explain;
mod export;
mod external;
mod fault;
mod fix;
mod import;
mod new;
mod reviewed;
mod serve;
mod status;
mod tidy;
mod translation;

use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::path::PathBuf;

use crate::defaults;
use crate::diagnostic::{self, Arg, Diagnostic, Severity, Texts, Wording};
use crate::source::Source;
use crate::words::ToolWords;

/// Languages that the tool itself speaks.
pub const LANGUAGES: [&str; 3] = ["en", "fr", "es"];

/// How findings are reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Human,
    Json,
    Github,
    Sarif,
}

/// What all commands share.
struct Common {
    root: PathBuf,
    format: Format,
    /// The language of `words`.
    ui: String,
    words: ToolWords,
    quiet: bool,
    verbose: bool,
}

/// Runs the program with its arguments, the first of which is its name; gives the exit status.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let ui = language(&arguments);
    fault::announce(&ui, &arguments);
    survive_full_files();
    fault::guarded(|| obey(&arguments, ui))
}

/// Does what the arguments ask for.
fn obey(arguments: &[OsString], ui: String) -> u8 {
    let words = ToolWords::new(&ui, &defaults::tool_words());
    let matches = match arguments::command(&words).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return arguments::explain(&error, &words),
    };
    let common = Common {
        root: matches.get_one::<PathBuf>("root").cloned().unwrap_or_else(|| ".".into()),
        format: match matches.get_one::<String>("format").map(String::as_str) {
            Some("json") => Format::Json,
            Some("github") => Format::Github,
            Some("sarif") => Format::Sarif,
            _ => Format::Human,
        },
        quiet: matches.get_flag("quiet"),
        verbose: matches.get_flag("verbose"),
        ui,
        words,
    };
    let is_preview = matches!(matches.subcommand_name(), Some("serve") | None);
    take_threads(matches.get_one::<usize>("jobs").copied(), is_preview);
    match matches.subcommand() {
        Some(("build", matches)) => build::build(&common, matches),
        Some(("check", matches)) => build::check(&common, matches),
        Some(("serve", matches)) => serve::run(&common, matches),
        Some(("new", matches)) => new::run(&common, matches),
        Some(("status", matches)) => status::run(&common, matches),
        Some(("next", matches)) => diff::next(&common, matches),
        Some(("diff", matches)) => diff::diff(&common, matches),
        Some(("reviewed", matches)) => reviewed::run(&common, matches),
        Some(("export", matches)) => export::run(&common, matches),
        Some(("import", matches)) => import::run(&common, matches),
        Some(("tidy", matches)) => tidy::run(&common, matches),
        Some(("explain", matches)) => explain::run(&common, matches),
        _ if common.root.join(crate::config::FILE).exists() => serve::run_and_open(&common),
        _ => welcome(&common),
    }
}

/// Takes as many threads as there are cores, or as were asked for. One alone is the one that runs already:
/// so a build still works where the system gives no more, for which rayon would panic.
fn take_threads(jobs: Option<usize>, is_preview: bool) {
    // The threads of the preview need another one to work for them; and the first thread of a program
    // has little room for its stack on Windows.
    let is_alone = jobs == Some(1) && !is_preview && cfg!(unix);
    let many = || rayon::ThreadPoolBuilder::new().num_threads(jobs.unwrap_or(0)).build_global();
    if is_alone || many().is_err() {
        // Fails where this thread works for a pool already, as it does when it runs a second command.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
    }
}

/// Has writing past the largest size that a file may have (`ulimit -f`) fail, as it does on a full disk,
/// instead of ending the program by a signal.
fn survive_full_files() {
    #[cfg(unix)]
    {
        use signal_hook::{consts::SIGXFSZ, flag};
        use std::sync::{Arc, atomic::AtomicBool};
        // Where it cannot be caught, the program ends and the site stays as it was.
        let _ = flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false)));
    }
}

/// Without a command and without a site: says where we are, and what can be done.
fn welcome(common: &Common) -> u8 {
    let root = std::path::absolute(&common.root).unwrap_or_else(|_| common.root.clone());
    let root = root.display().to_string();
    tell(&common.words.with("cli-welcome-elsewhere", &[("path", Arg::from(root))]));
    2
}

/// Writes for programs, to stdout. Whoever stopped reading, as `| head` does, has seen enough: here
/// and below a pipe that is closed is no failure, where the macros of `std` would panic.
fn hand_out(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Writes a line for the person, to stderr.
fn tell(line: &str) {
    let _ = std::io::stderr().write_all(format!("{line}\n").as_bytes());
}

/// The language to speak: `--ui-lang`, else the locale of the environment (POSIX: LC_ALL, then
/// LC_MESSAGES, then LANG), else English.
fn language(arguments: &[OsString]) -> String {
    let mut given = arguments.iter().map(|argument| argument.to_string_lossy());
    let mut asked = None;
    while let Some(argument) = given.next() {
        if let Some(value) = argument.strip_prefix("--ui-lang=") {
            asked = Some(value.to_owned());
        } else if argument == "--ui-lang" {
            asked = given.next().map(|value| value.into_owned());
        }
    }
    let environment = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    let locale = asked.or(environment).unwrap_or_default().to_lowercase();
    let known = LANGUAGES.into_iter().find(|key| {
        locale
            .strip_prefix(key)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['_', '-', '.', '@']))
    });
    known.unwrap_or("en").to_owned()
}

impl Common {
    /// Shows findings in the format that was asked for.
    fn show(&self, diagnostics: &[Diagnostic]) {
        self.show_in(diagnostics, &Source::new(&self.root));
    }

    /// The same where they stand in other texts.
    fn show_in(&self, diagnostics: &[Diagnostic], texts: &dyn Texts) {
        match self.format {
            Format::Json => hand_out(&diagnostic::json(diagnostics, texts, &self.words)),
            Format::Github => hand_out(&diagnostic::github(diagnostics, texts, &self.words)),
            Format::Sarif => hand_out(&diagnostic::sarif(diagnostics, texts, &self.words)),
            Format::Human => {
                let color =
                    std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
                // Advice is for who asks for it; what is wrong must not drown in it.
                let shown: Vec<Diagnostic> = diagnostics
                    .iter()
                    .filter(|finding| finding.severity != Severity::Hint || self.verbose)
                    .cloned()
                    .collect();
                let report = diagnostic::human(&shown, texts, &self.words, color);
                let _ = std::io::stderr().write_all(report.as_bytes());
            }
        }
    }

    /// Says a sentence to the person, unless they asked for quiet.
    fn say(&self, id: &str, values: &[(&str, Arg)]) {
        if !self.quiet {
            tell(&self.words.with(id, values));
        }
    }

    /// Shows one finding that ends the command; gives the exit status.
    fn refuse(&self, finding: Diagnostic, status: u8) -> u8 {
        self.show(&[finding]);
        status
    }

    fn word(&self, id: &str) -> String {
        self.words.plain(id)
    }
}
