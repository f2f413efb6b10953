//! `tribune check --external`: asks the links that lead out, and remembers those that were alive in the
//! folder that the system keeps for such things (XDG Base Directory: `XDG_CACHE_HOME`).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::{Common, tell};
use crate::check::{Checks, Depth};
use crate::diagnostic::{Arg, Diagnostic};
use crate::engine::{Request, Workspace};
use crate::external::{self, Answer, Manners};

/// For how long a link that was alive is not asked again.
const FRESH: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// What is found of the links of a site that lead out of it.
pub fn check(common: &Common, request: &Request) -> Vec<Diagnostic> {
    let snapshot = Workspace::open(request.clone()).snapshot();
    let Some(renderer) = snapshot.renderer() else { return Vec::new() };
    let links = external::links(renderer.site(), snapshot.source());
    let mut memory = Memory::open();
    let urls: BTreeSet<&str> =
        links.keys().map(String::as_str).filter(|url| !memory.is_fresh(url)).collect();
    let count = [("all", Arg::from(links.len())), ("asked", Arg::from(urls.len()))];
    common.say("cli-external", &count);
    let heard = |url: &str, answer: &Answer| {
        if common.verbose {
            let sign = if *answer == Answer::Alive { "✓" } else { "✗" };
            tell(&format!("{sign} {url}"));
        }
    };
    let answers = external::ask(&urls, Manners::default(), &heard);
    let alive = answers.iter().filter(|(_, answer)| **answer == Answer::Alive);
    memory.keep(alive.map(|(url, _)| url.as_str()));
    let site = renderer.site();
    let (checks, _) = Checks::new(site, renderer.theme(), Depth::All);
    checks.settle(site, external::findings(&links, &answers))
}

/// When links were last alive, in seconds since 1970; nowhere if there is no folder for it.
struct Memory {
    file: Option<PathBuf>,
    seen: BTreeMap<String, u64>,
    now: u64,
}

impl Memory {
    fn open() -> Memory {
        let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty());
        let folder = variable("XDG_CACHE_HOME")
            .map(PathBuf::from)
            .or_else(|| Some(PathBuf::from(variable("HOME")?).join(".cache")));
        let file = folder.map(|folder| folder.join("tribune/links.tsv"));
        let text = file.as_ref().and_then(|file| fs::read_to_string(file).ok()).unwrap_or_default();
        let read = |line: &str| {
            let (seconds, url) = line.split_once('\t')?;
            Some((url.to_owned(), seconds.parse().ok()?))
        };
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
        Memory { file, seen: text.lines().filter_map(read).collect(), now }
    }

    fn is_fresh(&self, url: &str) -> bool {
        self.seen
            .get(url)
            .is_some_and(|seen| *seen <= self.now && self.now - seen < FRESH.as_secs())
    }

    /// Notes which links are alive. That it cannot be written only means that they are asked again.
    fn keep<'a>(&mut self, alive: impl Iterator<Item = &'a str>) {
        self.seen.retain(|_, seen| *seen <= self.now && self.now - *seen < FRESH.as_secs());
        self.seen.extend(alive.map(|url| (url.to_owned(), self.now)));
        let Some(file) = &self.file else { return };
        let lines = self.seen.iter().map(|(url, seen)| format!("{seen}\t{url}\n"));
        let text: String = lines.collect();
        if let Some(folder) = file.parent() {
            let _ = fs::create_dir_all(folder);
        }
        let _ = fs::write(file, text);
    }
}
