//! What a page costs at every size, for tribune alone: the same at all of them if the cost is linear.

use std::fs;
use std::io;
use std::path::Path;

use crate::generator::{LANGUAGES, Plan};
use crate::measure::{Usage, median};
use crate::tables::{megabytes, thousands};
use crate::tool::{Build, Program, Tool};

/// Pages in each language, when no others are asked for: 300 to 100,000 in all.
pub const SIZES: [usize; 4] = [100, 1_000, 10_000, 33_333];

/// What a page takes in the folder for temporary files: its text, and what is written of it. Measured
/// with `du` at 3 × 100 and 3 × 1,000 pages as DISK_MEASURED; the rest is for larger blocks.
const DISK: u64 = 64_000;

/// Builds each size cold, and prints what that took, in all and for each page.
pub fn measure(sizes: &[usize], runs: Option<usize>) -> io::Result<()> {
    println!(
        "| Pages in all | time | CPU | memory | time a page | CPU a page | memory a page | \
         memory for each page more |"
    );
    println!("|--:|--:|--:|--:|--:|--:|--:|--:|");
    let mut smaller = None;
    for size in sizes {
        let runs = runs.unwrap_or(if *size < 5_000 { 5 } else { 3 });
        let (pages, usage) = measure_size(&Plan::new(*size), runs)?;
        println!("{}", row(pages, &usage, smaller));
        smaller = Some((pages, usage.peak));
    }
    println!("\nCold builds, medians; the last column compares with the row above.");
    Ok(())
}

/// Builds one size in a folder of its own, which is removed at the end; gives how many pages that were.
fn measure_size(plan: &Plan, runs: usize) -> io::Result<(usize, Usage)> {
    let pages = plan.len() * LANGUAGES.len();
    let folder = tempfile::tempdir()?;
    let needed = pages as u64 * DISK;
    if room(folder.path())? < needed {
        let (pages, needed) = (thousands(pages), megabytes(needed));
        return Err(io::Error::other(format!(
            "{pages} pages want {needed} MB for temporary files"
        )));
    }
    eprintln!("{} pages: writing", thousands(pages));
    let tool = Tool::new(Program::Tribune, folder.path());
    tool.write(plan)?;
    let mut usages = Vec::new();
    for round in 0..runs {
        eprintln!("{} pages: round {} of {runs}", thousands(pages), round + 1);
        usages.push(tool.build(Build::Cold, plan, round)?.0);
        fs::remove_dir_all(tool.out(round))?;
    }
    Ok((pages, median(&usages)))
}

/// Bytes that are free where a folder stands.
#[cfg(unix)]
fn room(folder: &Path) -> io::Result<u64> {
    let disk = rustix::fs::statvfs(folder)?;
    Ok(disk.f_bavail * disk.f_frsize)
}

/// Elsewhere the build says so itself when there is no room.
#[cfg(not(unix))]
fn room(_: &Path) -> io::Result<u64> {
    Ok(u64::MAX)
}

/// A row of the table; `smaller` are the pages and the memory of the row above.
fn row(pages: usize, usage: &Usage, smaller: Option<(usize, u64)>) -> String {
    let (wall, cpu) = (usage.wall.as_secs_f64(), usage.cpu.as_secs_f64());
    let each = |seconds: f64| seconds * 1e6 / pages as f64;
    let kilobytes = |bytes: f64, pages: usize| format!("{:.1} kB", bytes / 1e3 / pages as f64);
    let more = smaller
        .filter(|(fewer, _)| *fewer < pages)
        .map(|(fewer, less)| kilobytes(usage.peak as f64 - less as f64, pages - fewer));
    format!(
        "| {} | {wall:.2} s | {cpu:.2} s | {} MB | {:.0} µs | {:.0} µs | {} | {} |",
        thousands(pages),
        megabytes(usage.peak),
        each(wall),
        each(cpu),
        kilobytes(usage.peak as f64, pages),
        more.unwrap_or_default(),
    )
}
