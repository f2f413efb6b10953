//! `tribune build` and `tribune check`.

use std::io::{IsTerminal, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use clap::ArgMatches;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Common, Format, external, fault, fix, tell};
use crate::config::normalise_base_url;
use crate::diagnostic::{self, Arg, Diagnostic};
use crate::engine::{self, Counts, Outcome, Request};
use crate::site::Options;

/// The variable that says what time it is.
const EPOCH: &str = "SOURCE_DATE_EPOCH";

/// Builds the site; gives the exit status.
pub fn build(common: &Common, matches: &ArgMatches) -> u8 {
    let request = match request(common, matches) {
        Ok(request) => request,
        Err(finding) => return common.refuse(*finding, 2),
    };
    let out = matches.get_one::<PathBuf>("out").cloned();
    let out = out.unwrap_or_else(|| request.root.join("public"));
    let start = Instant::now();
    let progress = Progress::new(common, start);
    let build = || engine::build(&request, &out, &|heard| progress.hear(heard));
    let outcome = catch_unwind(AssertUnwindSafe(build));
    progress.clear();
    let path = ("path", Arg::from(out.display().to_string()));
    let Ok(outcome) = outcome else {
        // That it is a fault of tribune has been told. What is published is exchanged at the very end.
        tell(&common.words.with("cli-not-built", &[path]));
        return fault::STATUS;
    };
    let status = outcome.status(request.strict);
    common.show(&outcome.diagnostics);
    match outcome.report {
        Some(report) => {
            let values = [
                ("rendered", Arg::from(outcome.counts.rendered)),
                ("parsed", Arg::from(outcome.counts.parsed)),
                ("written", Arg::from(report.written)),
                ("unchanged", Arg::from(report.unchanged)),
                ("removed", Arg::from(report.removed)),
                ("kilobytes", Arg::from(report.bytes.div_ceil(1000) as usize)),
                ("milliseconds", Arg::from(start.elapsed().as_millis() as usize)),
                path,
            ];
            // A site that stood already was not made once more.
            let is_as_it_was = outcome.counts == Counts::default() && report.written == 0;
            let (said, details) = match is_as_it_was {
                true => ("cli-built-same", "cli-built-same-details"),
                false => ("cli-built", "cli-built-details"),
            };
            common.say(said, &values);
            if common.verbose {
                common.say(details, &values);
            }
        }
        None => common.say("cli-not-built", &[path]),
    }
    summary(common, &outcome);
    status
}

/// Checks the site without writing it; gives the exit status.
pub fn check(common: &Common, matches: &ArgMatches) -> u8 {
    match request(common, matches) {
        Ok(request) => {
            let mut outcome = engine::check(&request);
            if matches.get_flag("fix") {
                let mended = fix::fix(common, &outcome);
                common.say("cli-fixed-count", &[("count", Arg::from(mended.count))]);
                if !mended.failed.is_empty() {
                    common.show(&mended.failed);
                    return 3;
                }
                if mended.count > 0 || mended.has_others {
                    outcome = engine::check(&request);
                }
            }
            if matches.get_flag("external") {
                outcome.diagnostics.extend(external::check(common, &request));
                diagnostic::sort(&mut outcome.diagnostics);
            }
            common.show(&outcome.diagnostics);
            summary(common, &outcome);
            outcome.status(request.strict)
        }
        Err(finding) => common.refuse(*finding, 2),
    }
}

fn summary(common: &Common, outcome: &Outcome) {
    let counts = diagnostic::count(&outcome.diagnostics);
    say_found(common, counts, if common.verbose { 0 } else { counts.hints });
}

/// Says how much was found, if anything was, and that some of the hints are `hidden` without `-v`.
pub(super) fn say_found(common: &Common, counts: diagnostic::Counts, hidden: usize) {
    if counts == diagnostic::Counts::default() {
        return;
    }
    let values = [
        ("errors", Arg::from(counts.errors)),
        ("warnings", Arg::from(counts.warnings)),
        ("hints", Arg::from(counts.hints)),
        ("hidden", Arg::from(hidden)),
    ];
    common.say("cli-found", &values);
}

/// The finished request, from the arguments and the two variables that decide what today is.
pub(super) fn request(common: &Common, matches: &ArgMatches) -> Result<Request, Box<Diagnostic>> {
    let text = |name: &str| matches.try_get_one::<String>(name).ok().flatten();
    let base_url = match text("base-url") {
        None => None,
        Some(url) => Some(normalise_base_url(url).ok_or_else(|| {
            Box::new(Diagnostic::error("config/bad-base-url").with("url", url.as_str()))
        })?),
    };
    let has =
        |name: &str| matches.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or(false);
    Ok(Request {
        root: common.root.clone(),
        base_url,
        options: Options {
            drafts: has("drafts"),
            as_of: today(text("as-of"))?,
            file_urls: has("file-urls"),
        },
        strict: has("strict"),
    })
}

/// `--as-of`, else SOURCE_DATE_EPOCH (reproducible-builds.org), else the [`date_now`].
fn today(as_of: Option<&String>) -> Result<Date, Box<Diagnostic>> {
    let wrong = |name: &'static str, value: &str| {
        Box::new(Diagnostic::error("cli/bad-date").with("option", name).with("value", value))
    };
    if let Some(date) = as_of {
        return date.parse().map_err(|_| wrong("--as-of", date));
    }
    let Ok(seconds) = std::env::var(EPOCH) else { return Ok(date_now()) };
    let time = seconds.parse().ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
    time.map(date_at).ok_or_else(|| wrong(EPOCH, &seconds))
}

/// Whether today is the day that somebody has named, and stays so.
pub(super) fn is_day_named(matches: &ArgMatches) -> bool {
    let as_of = matches.try_get_one::<String>("as-of").ok().flatten();
    as_of.is_some() || std::env::var_os(EPOCH).is_some()
}

/// The date in UTC: nobody's time zone may change what is published.
pub(super) fn date_now() -> Date {
    date_at(Timestamp::now())
}

fn date_at(time: Timestamp) -> Date {
    time.to_zoned(TimeZone::UTC).date()
}

/// A line on the terminal that counts, from half a second on; nothing anywhere else.
struct Progress<'a> {
    common: &'a Common,
    start: Instant,
    /// When the line was last written, in milliseconds since the start; 0 for never.
    last: AtomicU64,
    is_wanted: bool,
}

impl<'a> Progress<'a> {
    fn new(common: &'a Common, start: Instant) -> Progress<'a> {
        let is_wanted =
            std::io::stderr().is_terminal() && !common.quiet && common.format == Format::Human;
        Progress { common, start, last: AtomicU64::new(0), is_wanted }
    }

    fn hear(&self, heard: engine::Progress) {
        match heard {
            engine::Progress::Waiting if !self.common.quiet => {
                tell(&self.common.words.with("cli-waiting", &[]))
            }
            engine::Progress::Waiting => {}
            engine::Progress::Made(done, all) => self.show(done, all),
        }
    }

    fn show(&self, done: usize, all: usize) {
        if !self.is_wanted || self.start.elapsed() < Duration::from_millis(500) {
            return;
        }
        let now = self.start.elapsed().as_millis() as u64;
        let last = self.last.load(Ordering::Relaxed);
        let is_turn = now >= last + 100;
        if is_turn
            && self.last.compare_exchange(last, now, Ordering::Relaxed, Ordering::Relaxed).is_ok()
        {
            let values = [("done", Arg::from(done)), ("all", Arg::from(all))];
            let mut stderr = std::io::stderr().lock();
            let _ = write!(stderr, "\r\x1b[K{}", self.common.words.with("cli-progress", &values));
            let _ = stderr.flush();
        }
    }

    fn clear(&self) {
        if self.last.load(Ordering::Relaxed) > 0 {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
    }
}
