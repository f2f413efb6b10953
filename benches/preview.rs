//! How long it takes from the save of a file until the page that is open shows it: written to the disk,
//! told by the watcher, taken in by the workspace, rendered from the new snapshot. The browser and the
//! way to it are not part of it: `live` measures the program.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use tribune::defaults;
use tribune::engine::{Counts, Request, Workspace};
use tribune::serve::watch::{self, Event};
use tribune::site::Options;

use crate::generator::{Dialect, Plan};

/// The page that is open, in the middle of the site, shows a figure.
pub const FACT: &str = ":fact[share]";
/// The template of a page, in the folder of the theme.
pub const PAGE_TEMPLATE: &str = "templates/page.html";

/// What is edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Edit {
    Body,
    Heading,
    Title,
    Slug,
    Template,
    Style,
    Fact,
    Word,
}

const EDITS: [(Edit, &str); 8] = [
    (Edit::Body, "body"),
    (Edit::Heading, "heading"),
    (Edit::Title, "title"),
    (Edit::Slug, "slug"),
    (Edit::Template, "template"),
    (Edit::Style, "stylesheet"),
    (Edit::Fact, "figure"),
    (Edit::Word, "word"),
];

/// What one edit took.
#[derive(Clone, Copy, Debug, Default)]
struct Took {
    /// From before the write until the page is rendered.
    all: Duration,
    /// Of that, from the watcher's word until there is a new snapshot.
    taking_in: Duration,
    rendering: Duration,
}

/// A site that is open in an editor and in a browser.
struct Desk {
    root: PathBuf,
    workspace: Workspace,
    events: Receiver<Event>,
    _watcher: watch::Watcher,
    /// The source text of the page that is open, as it was, and where it stands.
    text: String,
    file: PathBuf,
    /// Its address.
    address: String,
}

/// What the engine did for one edit.
pub struct Row {
    /// Pages in each language.
    pub size: usize,
    /// What was edited.
    pub edit: &'static str,
    /// Texts parsed and pages rendered, as two cells of a table.
    pub counts: String,
}

/// Measures sites of these sizes and prints the table.
pub fn measure(sizes: &[usize], edits: usize) -> io::Result<Vec<Row>> {
    println!("From the save until the page is rendered, in the engine alone:\n");
    println!("| Pages | Edit | median | 95 % | taking in | rendering | parsed | rendered |");
    println!("|:--|:--|--:|--:|--:|--:|--:|--:|");
    let (mut openings, mut rows) = (Vec::new(), Vec::new());
    for size in sizes {
        let folder = tempfile::tempdir()?;
        let plan = Plan::new(*size);
        let start = write(&plan, folder.path())?;
        let opening = Instant::now();
        let mut desk = Desk::open(folder.path(), start)?;
        let (opened, before) = (opening.elapsed(), memory());
        for (edit, name) in EDITS {
            let counts = desk.workspace.counts();
            let took = (0..edits).map(|round| desk.edit(edit, round)).collect::<io::Result<_>>()?;
            let counts = per_edit(counts, desk.workspace.counts(), edits);
            print_row(*size, name, took, &counts);
            rows.push(Row { size: *size, edit: name, counts });
        }
        openings.push((*size, opened, before, memory()));
    }
    println!("\n| Pages | until the first page | memory then | after all edits |");
    println!("|:--|--:|--:|--:|");
    for (size, opened, before, after) in openings {
        println!("| 3 × {size} | {:.2} s | {before} MB | {after} MB |", opened.as_secs_f64());
    }
    Ok(rows)
}

/// Writes a site; gives the file of the page that will be open.
pub fn write(plan: &Plan, root: &Path) -> io::Result<PathBuf> {
    plan.write(root, Dialect::Tribune)?;
    fs::write(root.join("content/site.yaml"), plan.site_yaml())?;
    fs::write(root.join("content/facts.yaml"), facts(0))?;
    let file = plan.edit(root, Dialect::Tribune, FACT)?;
    let theme = root.join("themes/broadside");
    for (name, bytes) in defaults::THEME_FILES {
        if matches!(*name, PAGE_TEMPLATE | "assets/style.css") {
            let file = theme.join(name);
            fs::create_dir_all(file.parent().unwrap_or(&theme))?;
            fs::write(file, bytes)?;
        }
    }
    fs::create_dir_all(root.join("translations/en"))?;
    fs::write(root.join("translations/en/own.ftl"), "own = 0\n")?;
    Ok(file)
}

fn facts(round: usize) -> String {
    let label = "label: { en: Share, fr: Part, es: Parte }";
    format!(
        "share: {{ value: {}, unit: percent, as_of: 2026, source: {{ section: S }}, {label} }}\n",
        round % 90 + 1
    )
}

impl Desk {
    fn open(root: &Path, file: PathBuf) -> io::Result<Desk> {
        let (sender, events) = mpsc::channel();
        let watcher = watch::start(root, move |event| {
            let _ = sender.send(event);
        });
        let options = Options { drafts: true, ..Options::default() };
        let request = Request { root: root.to_path_buf(), base_url: None, options, strict: false };
        let workspace = Workspace::open(request);
        let snapshot = workspace.snapshot();
        let relative = file.strip_prefix(root).unwrap_or(&file).to_string_lossy().into_owned();
        let site = snapshot.renderer().map(|renderer| renderer.site());
        let address = site.and_then(|site| {
            let page = relative.strip_prefix("content/")?.strip_suffix(".en.md")?;
            Some(site.edition(site.find(page)?, site.config.source)?.path.to_string())
        });
        let address = address.ok_or_else(|| io::Error::other("the page is not there"))?;
        snapshot.get(&address).ok_or_else(|| io::Error::other("the page is not served"))?;
        let text = fs::read_to_string(&file)?;
        let root = root.to_path_buf();
        Ok(Desk { root, workspace, events, _watcher: watcher, text, file, address })
    }

    /// What is written where.
    fn change(&self, edit: Edit, round: usize) -> (PathBuf, String) {
        let theme = self.root.join("themes/broadside");
        let built_in = |name: &str| {
            let file = defaults::THEME_FILES.iter().find(|(known, _)| *known == name);
            String::from_utf8_lossy(file.map_or(&[], |(_, bytes)| bytes)).into_owned()
        };
        match edit {
            Edit::Body => (self.file.clone(), format!("{}\nEdit {round}.\n", self.text)),
            Edit::Heading => (self.file.clone(), format!("{}\n## Edit {round}\n", self.text)),
            Edit::Title => {
                let text = self.text.replacen("title: ", &format!("title: {round} "), 1);
                (self.file.clone(), text)
            }
            Edit::Slug => {
                // There and back, so that the page that is open stays where it is every other time.
                let head = if round.is_multiple_of(2) {
                    format!("slug: edit-{round}\ntitle: ")
                } else {
                    "title: ".into()
                };
                (self.file.clone(), self.text.replacen("title: ", &head, 1))
            }
            Edit::Template => {
                let text = built_in(PAGE_TEMPLATE) + &format!("{{# {round} #}}<!-- {round} -->");
                (theme.join(PAGE_TEMPLATE), text)
            }
            Edit::Style => {
                let text = built_in("assets/style.css") + &format!("/* {round} */");
                (theme.join("assets/style.css"), text)
            }
            Edit::Fact => (self.root.join("content/facts.yaml"), facts(round + 1)),
            Edit::Word => {
                (self.root.join("translations/en/own.ftl"), format!("own = {}\n", round + 1))
            }
        }
    }

    fn edit(&mut self, edit: Edit, round: usize) -> io::Result<Took> {
        let (file, text) = self.change(edit, round);
        // Whatever the last edit still had to say.
        thread::sleep(Duration::from_millis(5));
        while self.events.try_recv().is_ok() {}
        let before = self.workspace.snapshot();
        let start = Instant::now();
        fs::write(file, text)?;
        loop {
            let event = self.events.recv_timeout(Duration::from_secs(10));
            let changed = match event.map_err(io::Error::other)? {
                Event::Changed(paths) => paths,
                Event::Rescan | Event::Polling(_) => Vec::new(),
            };
            let told = Instant::now();
            let snapshot = self.workspace.apply(&changed);
            let taken_in = Instant::now();
            if std::sync::Arc::ptr_eq(&before, &snapshot) {
                continue;
            }
            // A page with another slug is asked for at its former address all the same.
            let page = snapshot.get(&self.address).or_else(|| snapshot.get("en/"));
            let end = Instant::now();
            page.ok_or_else(|| io::Error::other("the page is gone"))?;
            return Ok(Took {
                all: end - start,
                taking_in: taken_in - told,
                rendering: end - taken_in,
            });
        }
    }
}

fn per_edit(before: Counts, after: Counts, edits: usize) -> String {
    let share = |before: usize, after: usize| (after - before) as f64 / edits as f64;
    let (parsed, rendered) =
        (share(before.parsed, after.parsed), share(before.rendered, after.rendered));
    format!("{parsed} | {rendered}")
}

/// The value below which a share of all sorted values lies.
pub fn at(sorted: &[Duration], share: f64) -> Duration {
    let place = ((sorted.len() as f64 * share) as usize).min(sorted.len().saturating_sub(1));
    sorted.get(place).copied().unwrap_or_default()
}

fn print_row(size: usize, name: &str, took: Vec<Took>, counts: &str) {
    let at = |share: f64, of: fn(&Took) -> Duration| {
        let mut all: Vec<Duration> = took.iter().map(of).collect();
        all.sort_unstable();
        self::at(&all, share).as_secs_f64() * 1e3
    };
    let (median, most) = (at(0.5, |took| took.all), at(0.95, |took| took.all));
    let (taking_in, rendering) = (at(0.5, |took| took.taking_in), at(0.5, |took| took.rendering));
    println!(
        "| 3 × {size} | {name} | {median:.1} ms | {most:.1} ms | {taking_in:.1} ms | {rendering:.1} ms | {counts} |"
    );
}

/// Resident memory of this process in megabytes; 0 where the system does not say (proc(5)).
fn memory() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok());
    kilobytes.unwrap_or(0) / 1024
}
