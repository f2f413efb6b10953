//! What was measured, as tables for the README. Measures nothing.

use crate::measure::{Contents, Usage, median};
use crate::tool::{BUILDS, Build, Counts};

/// All runs of one tool: for each of [`BUILDS`] what it took, and what came out.
pub struct Runs {
    /// Of the tool.
    pub name: &'static str,
    /// Of the floor only the time is of interest.
    pub is_floor: bool,
    /// No runs where the tool does not do such a build.
    pub usages: [Vec<Usage>; 3],
    /// Of tribune alone.
    pub counts: [Counts; 3],
    pub output: Contents,
}

/// One size: tribune, those it is compared with, the floor.
pub struct Report {
    /// Pages in each language.
    pub size: usize,
    pub tools: Vec<Runs>,
}

impl Report {
    fn row(&self, build: &str) -> String {
        format!("| 3 × {} | {build} |", thousands(self.size))
    }
}

/// Prints everything.
pub fn print(reports: &[Report]) {
    let Some(first) = reports.first() else { return };
    print_usages(first, reports);
    print_counts(reports);
    print_outputs(first, reports);
    print_rounds(reports);
}

fn print_usages(first: &Report, reports: &[Report]) {
    let (mut head, mut line) = ("| Pages | Build |".to_owned(), "|:--|:--|".to_owned());
    for (at, tool) in first.tools.iter().enumerate() {
        let columns: &[&str] = match (at, tool.is_floor) {
            (0, _) => &["time", "CPU", "memory"],
            (_, false) => &["time", "CPU", "memory", "times faster"],
            (_, true) => &["time", "times the floor"],
        };
        head += &format!(" {}: {} |", tool.name, columns.join(" | "));
        line += &"--:|".repeat(columns.len());
    }
    println!("{head}\n{line}");
    for report in reports {
        for (at, (_, name)) in BUILDS.iter().enumerate() {
            println!("{}{}", report.row(name), cells(&report.tools, at));
        }
    }
}

/// What the tools took for the build at a place of [`BUILDS`].
fn cells(tools: &[Runs], build: usize) -> String {
    let Some((ours, others)) = tools.split_first() else { return String::new() };
    let ours = median(&ours.usages[build]);
    let mut cells = usage(&ours);
    for Runs { is_floor, usages, .. } in others {
        let theirs = median(&usages[build]);
        cells += &match (usages[build].is_empty(), is_floor) {
            (true, true) => " | |".to_owned(),
            (true, false) => " | | | |".to_owned(),
            (false, true) => format!("{} {:.1} |", time(&theirs), quotient(&ours, &theirs)),
            (false, false) => format!("{} {:.1} |", usage(&theirs), quotient(&theirs, &ours)),
        };
    }
    cells
}

fn usage(usage: &Usage) -> String {
    format!("{} {:.2} s | {} MB |", time(usage), usage.cpu.as_secs_f64(), megabytes(usage.peak))
}

fn time(usage: &Usage) -> String {
    format!(" {:.2} s |", usage.wall.as_secs_f64())
}

fn quotient(longer: &Usage, shorter: &Usage) -> f64 {
    longer.wall.as_secs_f64() / shorter.wall.as_secs_f64()
}

/// What tribune says it did.
fn print_counts(reports: &[Report]) {
    println!("\n| Pages | Build | parsed | rendered | written | unchanged |");
    println!("|:--|:--|--:|--:|--:|--:|");
    for report in reports {
        for (at, (_, name)) in BUILDS.iter().enumerate() {
            let Counts { parsed, rendered, written, unchanged } = report.tools[0].counts[at];
            let counts = [parsed, rendered, written, unchanged].map(thousands).join(" | ");
            println!("{} {counts} |", report.row(name));
        }
    }
}

/// What all of them wrote.
fn print_outputs(first: &Report, reports: &[Report]) {
    let names: Vec<&str> = first.tools.iter().map(|tool| tool.name).collect();
    println!("\n| Pages | {} |", names.join(" | "));
    println!("|:--|{}", "--:|".repeat(names.len()));
    for Report { size, tools } in reports {
        let outputs = tools.iter().map(|Runs { output, .. }| {
            format!("{} files, {} MB", thousands(output.files), megabytes(output.bytes))
        });
        let outputs: Vec<String> = outputs.collect();
        println!("| 3 × {} | {} |", thousands(*size), outputs.join(" | "));
    }
}

/// How many runs the medians are of, and whose are fewer.
fn print_rounds(reports: &[Report]) {
    let cold = |tool: &Runs| tool.usages[Build::Cold as usize].len();
    let rounds: Vec<String> = reports
        .iter()
        .map(|Report { size, tools }| {
            let few: Vec<String> = tools
                .iter()
                .filter(|tool| !tool.is_floor && tool.usages.iter().any(Vec::is_empty))
                .map(|tool| format!(" ({}: {}, cold alone)", tool.name, cold(tool)))
                .collect();
            format!("{} at 3 × {}{}", cold(&tools[0]), thousands(*size), few.concat())
        })
        .collect();
    println!("\nMedians of so many runs: {}.", rounds.join(", "));
}

/// In millions of bytes.
pub fn megabytes(bytes: u64) -> u64 {
    (bytes + 500_000) / 1_000_000
}

/// `30178` → `30,178`.
pub fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let first = (digits.len() + 2) % 3 + 1;
    let (head, rest) = digits.split_at(first.min(digits.len()));
    let groups = rest.as_bytes().chunks(3).map(|group| String::from_utf8_lossy(group).into_owned());
    std::iter::once(head.to_owned()).chain(groups).collect::<Vec<_>>().join(",")
}
