//! One program run as a process of its own, and what it used. Knows no generator.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4;

/// What a run took.
#[derive(Clone, Copy, Debug, Default)]
pub struct Usage {
    /// Time on the clock.
    pub wall: Duration,
    /// Time of all processors, in the program and in the system on its behalf.
    pub cpu: Duration,
    /// The most memory that was resident at once, in bytes (`ru_maxrss`, getrusage(2)). Linux counts
    /// what this benchmark itself had when it started the program, which is a few megabytes.
    pub peak: u64,
}

/// Runs a program to its end; gives what it took and what it said on standard error. A program that
/// fails is an error, with its words.
pub fn run(command: &mut Command) -> io::Result<(Usage, String)> {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let start = Instant::now();
    let mut child = command.spawn()?;
    let mut said = String::new();
    if let Some(stderr) = &mut child.stderr {
        stderr.read_to_string(&mut said)?;
    }
    let end = child.wait4()?;
    let wall = start.elapsed();
    if !end.status.success() {
        return Err(io::Error::other(format!("{command:?}: {}\n{said}", end.status)));
    }
    let cpu = end.rusage.utime + end.rusage.stime;
    Ok((Usage { wall, cpu, peak: end.rusage.maxrss }, said))
}

/// For each quantity the middle of all runs.
pub fn median(runs: &[Usage]) -> Usage {
    fn middle<T: Ord + Copy + Default>(values: impl Iterator<Item = T>) -> T {
        let mut values: Vec<T> = values.collect();
        values.sort_unstable();
        values.get(values.len() / 2).copied().unwrap_or_default()
    }
    Usage {
        wall: middle(runs.iter().map(|run| run.wall)),
        cpu: middle(runs.iter().map(|run| run.cpu)),
        peak: middle(runs.iter().map(|run| run.peak)),
    }
}

/// What stands in a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Files.
    pub files: usize,
    /// Those of them that are pages, from that folder.
    pub pages: BTreeSet<PathBuf>,
    /// Bytes of all files.
    pub bytes: u64,
}

/// Counts what stands in a folder and the folders below it.
pub fn contents(folder: &Path) -> io::Result<Contents> {
    let mut contents = Contents::default();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(inner)? {
            let entry = entry?;
            let path = entry.path();
            if entry.file_type()?.is_dir() {
                folders.push(path);
                continue;
            }
            contents.files += 1;
            contents.bytes += entry.metadata()?.len();
            if path.extension().is_some_and(|extension| extension == "html") {
                contents.pages.insert(path.strip_prefix(folder).unwrap_or(&path).to_owned());
            }
        }
    }
    Ok(contents)
}
