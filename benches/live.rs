//! The preview as an editor has it: `tribune serve` runs, one page is open, its file is saved, and the
//! page is told. The clock runs from before the write until the message is there. Beside it `hugo
//! server` on the same content, which tells a page to load itself again once the site is built; that
//! loading is not counted. What the browser makes of a message is measured by
//! `tests/web/preview-bench.mjs`.
//!
//! A save comes 20 to 420 ms after the message of the last one, so that some come while the whole site
//! is being checked in the background; before a save of Hugo it is quiet for two seconds and more. What is told
//! must hold the edit, or it does not count.

use std::fs;
use std::io::{self, BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use tungstenite::client::IntoClientRequest;
use tungstenite::http::HeaderValue;
use tungstenite::{Message, WebSocket};

use crate::generator::{Dialect, Plan};
use crate::tables::thousands;
use crate::tool::TRIBUNE;
use crate::{hugo, preview};

/// Each save of Hugo takes seconds.
const EDITS_OF_HUGO: usize = 5;
/// Longer than the slowest build.
const PATIENCE: Duration = Duration::from_secs(180);
/// How long the processor time of a program is watched that has nothing to do.
const IDLE: Duration = Duration::from_secs(5);

/// What is edited: the page that is open, or what it is made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Edit {
    Body,
    Title,
    Template,
    Style,
}

const EDITS: [(Edit, &str); 4] = [
    (Edit::Body, "body"),
    (Edit::Title, "title"),
    (Edit::Template, "template"),
    (Edit::Style, "stylesheet"),
];

/// What one program took on one site.
struct Report {
    /// For each of [`EDITS`], sorted.
    told: Vec<Vec<Duration>>,
    /// From the start of the program until it has served the page.
    first_page: Duration,
    /// Resident at the end, and at most, in megabytes (`VmRSS`, `VmHWM`); nothing where the system
    /// does not say.
    memory: Option<(u64, u64)>,
    /// Processor time in [`IDLE`], with nothing to do.
    idle: Option<Duration>,
}

/// Measures sites of these sizes and prints the tables; `counts` knows what the engine did for an edit.
pub fn measure(
    sizes: &[usize],
    edits: usize,
    hugo: Option<&Path>,
    counts: &[preview::Row],
) -> io::Result<()> {
    let mut reports = Vec::new();
    for size in sizes {
        let folder = tempfile::tempdir()?;
        let plan = Plan::new(*size);
        eprintln!("3 × {size}: tribune serve");
        let ours = Program::Tribune.measure(&plan, &folder.path().join("tribune"), edits)?;
        let theirs = hugo.map(|hugo| {
            eprintln!("3 × {size}: hugo server");
            let edits = edits.min(EDITS_OF_HUGO);
            Program::Hugo(hugo).measure(&plan, &folder.path().join("hugo"), edits)
        });
        reports.push((*size, ours, theirs.transpose()?));
    }
    print_told(&reports, counts);
    print_use(&reports);
    let with_hugo = match hugo {
        Some(_) => format!(" with tribune, {} with Hugo", edits.min(EDITS_OF_HUGO)),
        None => String::new(),
    };
    println!("\nOf each kind {edits} edits{with_hugo}.");
    Ok(())
}

type Reports = [(usize, Report, Option<Report>)];

fn print_told(reports: &Reports, counts: &[preview::Row]) {
    let has_hugo = reports.iter().any(|(.., theirs)| theirs.is_some());
    let (head, line) = match has_hugo {
        true => (" Hugo: median | slowest |", "--:|--:|"),
        false => ("", ""),
    };
    println!("\nFrom the save until the open page is told:\n");
    println!("| Pages | Edit | tribune: median | 95 % | slowest | parsed | rendered |{head}");
    println!("|:--|:--|--:|--:|--:|--:|--:|{line}");
    for (size, ours, theirs) in reports {
        for (at, (_, name)) in EDITS.iter().enumerate() {
            let told = &ours.told[at];
            let [median, most, slowest] = [0.5, 0.95, 1.0].map(|share| milliseconds(told, share));
            let row = counts.iter().find(|row| row.size == *size && row.edit == *name);
            let counts = row.map_or("| ", |row| &row.counts);
            let theirs = theirs.as_ref().map_or_else(String::new, |theirs| {
                let [median, slowest] =
                    [0.5, 1.0].map(|share| preview::at(&theirs.told[at], share).as_secs_f64());
                format!(" {median:.2} s | {slowest:.2} s |")
            });
            println!(
                "| 3 × {} | {name} | {median} | {most} | {slowest} | {counts} |{theirs}",
                thousands(*size)
            );
        }
    }
}

fn milliseconds(sorted: &[Duration], share: f64) -> String {
    format!("{:.1} ms", preview::at(sorted, share).as_secs_f64() * 1e3)
}

fn print_use(reports: &Reports) {
    println!("\n| Pages | Program | first page | memory at the end | at most | idle: CPU in 5 s |");
    println!("|:--|:--|--:|--:|--:|--:|");
    for (size, ours, theirs) in reports {
        for (name, report) in [("tribune", Some(ours)), ("Hugo", theirs.as_ref())] {
            let Some(Report { first_page, memory, idle, .. }) = report else { continue };
            let memory = memory.map_or("| ".into(), |(end, most)| format!("{end} MB | {most} MB"));
            let idle = idle.map_or(String::new(), |idle| format!("{} ms", idle.as_millis()));
            println!(
                "| 3 × {} | {name} | {:.2} s | {memory} | {idle} |",
                thousands(*size),
                first_page.as_secs_f64()
            );
        }
    }
}

/// A program with a preview.
#[derive(Clone, Copy)]
enum Program<'a> {
    Tribune,
    Hugo(&'a Path),
}

impl Program<'_> {
    /// Writes the site into `root`, starts the program on it, and edits.
    fn measure(self, plan: &Plan, root: &Path, edits: usize) -> io::Result<Report> {
        let site = self.write(plan, root)?;
        let start = Instant::now();
        let server = self.start(root)?;
        let page = server.get(&site.address)?;
        let first_page = start.elapsed();
        let told = match self {
            Program::Tribune => server.listen(&live_address(&page, &site.address)?, "seen")?,
            Program::Hugo(_) => server.listen("livereload", HELLO)?,
        };
        let mut report = Report { told: Vec::new(), first_page, memory: None, idle: None };
        for (edit, _) in EDITS {
            let mut took = Vec::with_capacity(edits);
            for round in 0..edits {
                took.push(self.save(edit, round, &site, &server, &told)?);
            }
            took.sort_unstable();
            report.told.push(took);
        }
        server.wait_until_idle();
        report.memory = server.memory();
        let before = server.cpu();
        thread::sleep(IDLE);
        report.idle = server.cpu().zip(before).map(|(after, before)| after - before);
        Ok(report)
    }

    /// Writes the site; says which page will be open, and with what it is made.
    fn write(self, plan: &Plan, root: &Path) -> io::Result<Site> {
        let (file, theme, template, style) = match self {
            Program::Tribune => {
                let file = preview::write(plan, root)?;
                (file, root.join("themes/broadside"), preview::PAGE_TEMPLATE, "assets/style.css")
            }
            Program::Hugo(_) => {
                hugo::write(plan, root)?;
                let file = plan.edit(root, Dialect::Hugo, preview::FACT)?;
                (file, root.to_path_buf(), "layouts/baseof.html", "static/style.css")
            }
        };
        let relative = file.strip_prefix(root.join("content")).map_err(io::Error::other)?;
        let name = relative.to_string_lossy().replace('\\', "/");
        let address = format!("en/{}/", name.trim_end_matches(".en.md"));
        Ok(Site {
            page: Text::read(file)?,
            template: Text::read(theme.join(template))?,
            style: Text::read(theme.join(style))?,
            address,
        })
    }

    fn start(self, root: &Path) -> io::Result<Server> {
        match self {
            Program::Tribune => {
                let mut command = Command::new(TRIBUNE);
                command.args(["serve", "--ui-lang", "en", "--port", "0", "--root"]).arg(root);
                command.stdout(Stdio::null()).stderr(Stdio::piped());
                Server::start(&mut command, "http://127.0.0.1:")
            }
            Program::Hugo(hugo) => {
                let any = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
                let port = any.local_addr()?.port().to_string();
                drop(any);
                let mut command = Command::new(hugo);
                command.args(["server", "--bind", "127.0.0.1", "--port", &port, "--source"]);
                command.arg(root).stdout(Stdio::piped()).stderr(Stdio::null());
                Server::start(&mut command, "available at http://localhost:")
            }
        }
    }

    /// Saves a file; gives the time until the page was told of it.
    fn save(
        self,
        edit: Edit,
        round: usize,
        site: &Site,
        server: &Server,
        told: &Receiver<(Instant, String)>,
    ) -> io::Result<Duration> {
        let mark = format!("{}{round}saves", char::from(b'a' + edit as u8));
        let (file, text) = site.change(edit, &mark);
        match self {
            Program::Tribune => thread::sleep(Duration::from_millis(20 + round as u64 * 157 % 400)),
            // It looks at what came in every half second: not always at the same time of that.
            Program::Hugo(_) => {
                let quiet = Duration::from_millis(2000 + round as u64 * 200 % 500);
                while told.recv_timeout(quiet).is_ok() {}
            }
        }
        while told.try_recv().is_ok() {}
        let start = Instant::now();
        fs::write(file, text)?;
        loop {
            let waited = told.recv_timeout(PATIENCE.saturating_sub(start.elapsed()));
            let (at, said) =
                waited.map_err(|error| io::Error::other(format!("{edit:?}: {error}")))?;
            let said: serde_json::Value = serde_json::from_str(&said)?;
            let has_it = match self {
                // The address of the stylesheet is made of its bytes: the page differs with it.
                Program::Tribune => said["html"]
                    .as_str()
                    .is_some_and(|html| edit == Edit::Style || html.contains(&mark)),
                Program::Hugo(_) => {
                    let shown = if edit == Edit::Style { "style.css" } else { &site.address };
                    said["command"] == "reload" && server.get(shown)?.contains(&mark)
                }
            };
            if has_it {
                return Ok(at - start);
            }
        }
    }
}

/// What a page says to Hugo first (LiveReload protocol 7); it looks for these very bytes.
const HELLO: &str =
    r#"{"command":"hello","protocols":["http://livereload.com/protocols/official-7"]}"#;

/// Where the page's script listens, as it is told in the page.
fn live_address(page: &str, address: &str) -> io::Result<String> {
    let value = |name: &str| {
        let (_, rest) = page.split_once(&format!("data-{name}=\""))?;
        Some(rest.split_once('"')?.0)
    };
    let query = ["version", "bar", "token"].map(|name| Some(format!("{name}={}", value(name)?)));
    let query: Option<Vec<String>> = query.into_iter().collect();
    let query = query.ok_or_else(|| io::Error::other("the page has no bar"))?;
    Ok(format!("_tribune/live?at={address}&{}", query.join("&")))
}

/// A site and the page of it that is open.
struct Site {
    page: Text,
    template: Text,
    style: Text,
    /// Of the page.
    address: String,
}

/// A file as it was.
struct Text {
    file: PathBuf,
    text: String,
}

impl Text {
    fn read(file: PathBuf) -> io::Result<Text> {
        let text = fs::read_to_string(&file)?;
        Ok(Text { file, text })
    }
}

impl Site {
    /// What is written where, so that `mark` is in what the browser gets.
    fn change(&self, edit: Edit, mark: &str) -> (&Path, String) {
        let (Text { file, text }, new) = match edit {
            Edit::Body => (&self.page, format!("{}\nEdited: {mark}.\n", self.page.text)),
            Edit::Title => {
                (&self.page, self.page.text.replacen("title: ", &format!("title: {mark} "), 1))
            }
            Edit::Template => {
                let block = ["{% block main %}", "<body>"];
                let block = block.iter().find(|block| self.template.text.contains(**block));
                let block = block.copied().unwrap_or_default();
                let with = format!("{block}<p>{mark}</p>");
                (&self.template, self.template.text.replacen(block, &with, 1))
            }
            Edit::Style => (&self.style, format!("{}/* {mark} */\n", self.style.text)),
        };
        debug_assert_ne!(*text, new);
        (file, new)
    }
}

/// A preview at work; it ends when this is dropped.
struct Server {
    child: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        // It fails where the program has ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    /// Starts a program and waits until it says where it is: a port after `words`.
    fn start(command: &mut Command, words: &str) -> io::Result<Server> {
        let child = command.stdin(Stdio::null()).spawn()?;
        let mut server = Server { child, port: 0 };
        let said: Option<Box<dyn io::Read + Send>> = match server.child.stderr.take() {
            Some(stderr) => Some(Box::new(stderr)),
            None => server.child.stdout.take().map(|stdout| Box::new(stdout) as _),
        };
        let said = said.ok_or_else(|| io::Error::other("it cannot be heard"))?;
        let mut lines = BufReader::new(said).lines();
        let mut all = String::new();
        for line in lines.by_ref() {
            let line = line?;
            if let Some((_, rest)) = line.split_once(words) {
                let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
                server.port = rest[..end].parse().map_err(io::Error::other)?;
                break;
            }
            all += &line;
            all.push('\n');
        }
        if server.port == 0 {
            return Err(io::Error::other(format!("{command:?} ended: {all}")));
        }
        // Whoever talks to nobody waits.
        thread::spawn(move || lines.for_each(drop));
        Ok(server)
    }

    /// What stands at an address.
    fn get(&self, address: &str) -> io::Result<String> {
        // Not through a proxy that the environment names: it is this machine.
        let agent: ureq::Agent = ureq::Agent::config_builder().proxy(None).build().into();
        let url = format!("http://127.0.0.1:{}/{address}", self.port);
        let answer = agent.get(&url).call();
        let text = answer.and_then(|mut answer| answer.body_mut().read_to_string());
        text.map_err(|error| io::Error::other(format!("{url}: {error}")))
    }

    /// Listens as an open page does; gives each message with the time at which it was there.
    fn listen(&self, at: &str, hello: &str) -> io::Result<Receiver<(Instant, String)>> {
        let host = format!("127.0.0.1:{}", self.port);
        let url = format!("ws://{host}/{at}");
        let mut request = url.into_client_request().map_err(io::Error::other)?;
        let origin = HeaderValue::from_str(&format!("http://{host}")).map_err(io::Error::other)?;
        request.headers_mut().insert("Origin", origin);
        let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        let socket = tungstenite::client(request, stream);
        let (mut socket, _): (WebSocket<TcpStream>, _) =
            socket.map_err(|error| io::Error::other(error.to_string()))?;
        socket.send(Message::text(hello)).map_err(io::Error::other)?;
        let (sender, messages) = mpsc::channel();
        thread::spawn(move || {
            while let Ok(message) = socket.read() {
                if let Message::Text(text) = message
                    && sender.send((Instant::now(), text.to_string())).is_err()
                {
                    return;
                }
            }
        });
        Ok(messages)
    }

    /// Resident memory and the most of it, in megabytes (proc_pid_status(5)).
    fn memory(&self) -> Option<(u64, u64)> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let value = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name))?;
            let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
            Some((kilobytes * 1024 + 500_000) / 1_000_000)
        };
        Some((value("VmRSS:")?, value("VmHWM:")?))
    }

    /// Processor time so far, to 10 ms: fields 14 and 15 of proc_pid_stat(5), in hundredths of a
    /// second (`USER_HZ`).
    fn cpu(&self) -> Option<Duration> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).ok()?;
        // The name of the program, in brackets, may hold anything.
        let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
        let ticks = |field: usize| fields.get(field - 3)?.parse::<u64>().ok();
        Some(Duration::from_millis((ticks(14)? + ticks(15)?) * 10))
    }

    /// Waits for what still goes on in the background, a minute at most.
    fn wait_until_idle(&self) {
        for _ in 0..60 {
            let before = self.cpu();
            thread::sleep(Duration::from_secs(1));
            if self.cpu() == before {
                return;
            }
        }
    }
}
