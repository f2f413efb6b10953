//! Bad days that are made to happen for real: the system refuses a call, the program is killed, a disk
//! fills up. After each, what is published is the old site or the new one, whole; the exit status and the
//! message are right; and the next build publishes the new one and clears away what was left.

#[cfg(target_os = "linux")]
mod calls;
#[cfg(unix)]
mod kills;
#[cfg(unix)]
mod limits;
#[cfg(target_os = "linux")]
mod panics;
#[cfg(target_os = "linux")]
mod trace;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use crate::site::{Run, TestSite, program};

/// What stands in a folder, by path: folders, links and where they lead, files and their bytes; with the
/// paths in the list that tribune keeps, whose marks may be older than the files: `again` tells what becomes
/// of that. Empty where there is no such folder.
#[derive(Clone, PartialEq, Eq)]
struct State(BTreeMap<String, Vec<u8>>);

impl State {
    fn of(folder: &Path) -> State {
        let mut state = BTreeMap::new();
        if folder.exists() {
            for entry in walkdir::WalkDir::new(folder) {
                let entry = entry.expect("an entry");
                let path = entry.path().strip_prefix(folder).expect("below").display().to_string();
                let kind = entry.file_type();
                let bytes = if kind.is_dir() {
                    b"a folder".to_vec()
                } else if kind.is_symlink() {
                    fs::read_link(entry.path()).expect("a link").display().to_string().into_bytes()
                } else if path == ".tribune" {
                    let list = fs::read_to_string(entry.path()).expect("the list");
                    list.lines()
                        .filter(|line| !line.starts_with('#'))
                        .map(path_of)
                        .collect::<String>()
                        .into()
                } else {
                    fs::read(entry.path()).expect("a file")
                };
                state.insert(path, bytes);
            }
        }
        State(state)
    }

    /// The paths at which two states differ.
    fn differences(&self, other: &State) -> Vec<String> {
        let paths = self.0.keys().chain(other.0.keys().filter(|path| !self.0.contains_key(*path)));
        paths.filter(|path| self.0.get(*path) != other.0.get(*path)).cloned().collect()
    }
}

/// The path in a line of that list.
fn path_of(line: &str) -> String {
    format!("{}\n", line.split('\t').next().unwrap_or(""))
}

/// A build in one thread, so that its calls come in one order.
fn build(site: &TestSite) -> Command {
    let mut command = program(Path::new("/"));
    command.args(["build", "--jobs", "1", "--as-of", "2026-11-22", "--root"]).arg(site.root());
    command
}

fn run(command: &mut Command) -> Run {
    command.output().expect("the program runs").into()
}

/// Whether an undisturbed build publishes the new site and leaves nothing else behind.
fn recovers(site: &TestSite, new: &State) -> Result<(), String> {
    let next = run(&mut build(site));
    if next.status != Some(0) {
        return Err(format!("the next build: status {:?}: {}", next.status, next.err));
    }
    let differences = State::of(&site.out()).differences(new);
    if !differences.is_empty() {
        return Err(format!("after the next build: {differences:?}"));
    }
    let names = fs::read_dir(site.root()).expect("the site");
    let names = names.map(|entry| entry.expect("an entry").file_name());
    let left: Vec<_> = names.filter(|name| name.to_string_lossy().starts_with('.')).collect();
    if left.is_empty() { Ok(()) } else { Err(format!("the next build leaves {left:?}")) }
}

/// Copies a folder with everything in it.
fn copy(from: &Path, to: &Path) {
    let copied = Command::new("cp").arg("-a").arg(from).arg(to).status().expect("cp");
    assert!(copied.success());
}

/// Says what a test leaves out, since it cannot be done here.
fn skip(why: &str) {
    say(&format!("skipped: {why}"));
}

/// Says something on the terminal, also of a test that passes.
fn say(line: &str) {
    let _ = writeln!(std::io::stderr(), "mishaps: {line}");
}
