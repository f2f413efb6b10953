//! Every call that a build makes to the system fails once, in each way in which it may; and the program
//! is killed before every one that changes something.
//!
//! A few of these points are tried with all other tests; `tests/sweep` tries all of them.

use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use tempfile::TempDir;

use super::trace::{self, CALLS, Call, POSSIBLE, traced};
use super::{State, build, copy, recovers, run, say, skip};
use crate::site::{Run, TestSite};

/// Points of each scenario that are tried when not all are.
const FEW: usize = 12;

/// Where a build works beside its output.
const STAGE: &str = ".public.tribune-stage";

/// A site that is about to be built.
struct Scenario {
    name: &'static str,
    /// Without output, or with what a build before has left.
    site: TestSite,
    /// Injected all the time.
    always: &'static [&'static str],
    /// Calls that this build must make, or the scenario is not what it is meant to be.
    expected: &'static [&'static str],
}

/// What a point does to a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Blow {
    /// It fails with this error.
    Error(&'static str),
    /// The program is killed before it.
    Kill,
}

#[derive(Clone, Debug)]
struct Point {
    call: Call,
    blow: Blow,
}

/// In which ways a call may fail on a real system.
fn errors(call: &Call) -> &'static [&'static str] {
    let creates = call.line.contains("O_CREAT");
    match call.name.as_str() {
        "openat" if creates => &["ENOSPC", "EMFILE", "ENFILE", "EACCES", "EIO", "EROFS", "EINTR"],
        "openat" => &["EMFILE", "ENFILE", "EACCES", "EIO", "EINTR"],
        "read" | "pread64" => &["EIO", "EINTR"],
        "write" | "pwrite64" => &["ENOSPC", "EIO", "EDQUOT", "EFBIG", "EINTR"],
        "rename" | "renameat" | "renameat2" => &["EIO", "ENOSPC", "EACCES", "EXDEV", "EROFS"],
        "mkdir" | "mkdirat" => &["ENOSPC", "EACCES", "EIO", "EMLINK"],
        "unlink" | "unlinkat" | "rmdir" => &["EIO", "EACCES", "ENOSPC"],
        "link" | "linkat" => &["EPERM", "EMLINK", "EIO", "ENOSPC", "EXDEV"],
        "chmod" | "fchmod" | "fchmodat" => &["EPERM", "EIO", "EROFS"],
        "getdents64" => &["EIO"],
        "fsync" | "fdatasync" | "syncfs" => &["EIO", "ENOSPC", "EDQUOT", "EINTR"],
        "flock" => &["EINTR", "ENOLCK"],
        // What `close` says of a file comes too late to be heeded; `fsync` has said it before. Of a
        // folder it is no error that any Linux knows, and `std` panics.
        "close" => &[],
        _ => &["EIO", "EACCES", "ENOMEM"],
    }
}

fn changes_something(call: &Call) -> bool {
    let name = call.name.as_str();
    let is_open = name == "openat" && call.line.contains("O_CREAT");
    let asks = ["openat", "read", "getdents64", "newfstatat", "statx", "readlink", "close"];
    is_open || !asks.contains(&name)
}

fn scenarios() -> Vec<Scenario> {
    vec![
        Scenario {
            name: "the first build",
            site: site(),
            always: &[],
            expected: &["mkdir", "write", "syncfs", "rename"],
        },
        Scenario {
            name: "pages come and go",
            site: come_and_go(),
            always: &[],
            expected: &["linkat", "unlinkat", "renameat2"],
        },
        Scenario {
            name: "one file",
            site: one_file(),
            always: &[],
            expected: &["fsync", "rename"],
        },
        Scenario {
            name: "one folder",
            site: one_folder(),
            always: &[],
            expected: &["fsync", "linkat", "renameat2"],
        },
        Scenario {
            name: "pages come and go where folders cannot be exchanged",
            site: come_and_go(),
            always: &["renameat2:error=EINVAL"],
            expected: &["rename"],
        },
        Scenario {
            name: "one folder where folders cannot be exchanged",
            site: one_folder(),
            always: &["renameat2:error=EINVAL"],
            expected: &["rename"],
        },
        Scenario {
            name: "pages come and go where files have one name only",
            site: come_and_go(),
            always: &["linkat:error=EPERM"],
            expected: &["copy_file_range", "fsync"],
        },
        Scenario {
            name: "after a kill between the two steps of a swap",
            site: killed_in_mid_swap(),
            always: &["renameat2:error=EINVAL"],
            expected: &["rename", "unlinkat"],
        },
    ]
}

/// In memory where there is room for it: not a disk is tried here, but what we do when it fails.
fn site() -> TestSite {
    let site = TestSite::in_memory();
    for lang in ["en", "fr", "es"] {
        site.page(&format!("work/index.{lang}"), "W", "[A](a.md)");
        site.page(&format!("work/a.{lang}"), "A", "A.");
    }
    site.page("work/b.en", "B", "B.");
    site.write("content/work/list.pdf", "pdf");
    site.write("translations/en/own.ftl", "home = Front\n");
    site.write("themes/broadside/assets/own.css", "p { margin: 0 }\n");
    site
}

fn built(site: TestSite) -> TestSite {
    let built = run(&mut build(&site));
    assert_eq!(built.status, Some(0), "{}", built.err);
    site
}

/// What others put there has to stay whatever happens.
fn with_files_of_others(site: TestSite) -> TestSite {
    site.write("public/CNAME", "mine");
    site.write("public/en/work/own.txt", "mine");
    fs::create_dir_all(site.out().join("en/empty/of-others")).expect("folders");
    std::os::unix::fs::symlink("own.txt", site.out().join("en/work/link")).expect("a link");
    site
}

fn come_and_go() -> TestSite {
    let site = with_files_of_others(built(site()));
    site.remove("content/work/b.en.md");
    site.page("work/c.en", "C", "C.");
    site.page("work/a.fr", "A", "Autre chose.");
    site
}

fn one_file() -> TestSite {
    let site = with_files_of_others(built(site()));
    site.page("work/a.fr", "A", "Autre chose.");
    site
}

fn one_folder() -> TestSite {
    let site = with_files_of_others(built(site()));
    site.page("work/index.en", "W", "[A](a.md) again.");
    site.page("work/a.en", "A", "Another thing.");
    site
}

fn killed_in_mid_swap() -> TestSite {
    let site = come_and_go();
    let stage = site.path(STAGE);
    fs::create_dir_all(stage.join("new/en")).expect("a stage");
    fs::write(stage.join("swap"), "en").expect("a note");
    fs::rename(site.out().join("en"), stage.join("old")).expect("aside");
    site
}

/// A scenario, tried without a blow.
struct Stand {
    scenario: Scenario,
    /// Copies of the site folder as it was before and of the output that it shall have.
    kept: TempDir,
    /// States of the output that are whole.
    old: Vec<State>,
    new: State,
    points: Vec<Point>,
}

impl Stand {
    fn new(scenario: Scenario) -> Stand {
        let kept = tempfile::tempdir().expect("a folder");
        copy(scenario.site.root(), &kept.path().join("site"));
        let mut old = vec![State::of(&scenario.site.out())];
        if scenario.site.path(STAGE).exists() {
            old.push(recovered(&scenario.site, &kept));
        }
        let mut stand =
            Stand { scenario, kept, old, new: State(Default::default()), points: vec![] };
        let (control, calls) = stand.strike(CALLS, &[]);
        assert_eq!(control.status, Some(0), "{}: {}", stand.scenario.name, control.err);
        stand.new = State::of(&stand.scenario.site.out());
        assert!(!stand.old.contains(&stand.new), "{}: nothing changes", stand.scenario.name);
        for expected in stand.scenario.expected {
            let is_made = calls.iter().any(|call| call.name == *expected);
            assert!(is_made, "{}: {expected} is not called", stand.scenario.name);
        }
        if stand.old.len() == 1 {
            assert_eq!(published_too_early(&calls), None, "{}", stand.scenario.name);
        }
        let concerning = calls.into_iter().filter(|call| stand.concerns(call));
        stand.points = concerning.flat_map(points).collect();
        stand
    }

    fn concerns(&self, call: &Call) -> bool {
        let is_always_hit = |always: &&str| always.split(':').next() == Some(&*call.name);
        call.path().starts_with(&*self.scenario.site.root().to_string_lossy())
            && !self.scenario.always.iter().any(is_always_hit)
    }

    /// Restores the site folder and builds under strace.
    fn strike(&self, calls: &str, injections: &[String]) -> (Run, Vec<Call>) {
        let site = &self.scenario.site;
        fs::remove_dir_all(site.root()).expect("removed");
        copy(&self.kept.path().join("site"), site.root());
        let log = self.log();
        let always = self.scenario.always.iter().map(|injection| (*injection).to_owned());
        let injections: Vec<String> = injections.iter().cloned().chain(always).collect();
        let run = run(&mut traced(&build(site), calls, &injections, &log));
        (run, trace::read(&fs::read_to_string(log).expect("a log")))
    }

    fn log(&self) -> PathBuf {
        self.kept.path().join("log")
    }

    /// Tries one point; whether the call was met, and what is wrong then.
    fn try_point(&self, point: &Point) -> Result<bool, String> {
        let Point { call: Call { name, number, .. }, blow } = point;
        let does = match blow {
            Blow::Error(error) => format!("error={error}"),
            Blow::Kill => "signal=KILL".to_owned(),
        };
        let injection = format!("{name}:{does}:when={number}");
        let mut calls = vec![name.as_str()];
        calls.extend(self.scenario.always.iter().filter_map(|always| always.split(':').next()));
        let (run, made) = self.strike(&calls.join(","), &[injection]);
        let is_met = match blow {
            Blow::Kill => run.status.is_none(),
            Blow::Error(_) => made.iter().any(|call| {
                call.name == *name && call.line.ends_with("(INJECTED)") && self.concerns(call)
            }),
        };
        if !is_met {
            return Ok(false);
        }
        let what = format!("{}: {blow:?} at {}", self.scenario.name, point.call.line);
        let judged =
            self.judge(point, &run).and_then(|()| recovers(&self.scenario.site, &self.new));
        judged.map(|()| true).map_err(|wrong| {
            let wrong = format!("{what}\n  {wrong}\n  {}", run.err);
            say(&wrong);
            wrong
        })
    }

    /// Whether a build ended as it should.
    fn judge(&self, point: &Point, run: &Run) -> Result<(), String> {
        let now = State::of(&self.scenario.site.out());
        let (is_old, is_new) = (self.old.contains(&now), now == self.new);
        let between = self.is_between_two_steps();
        if !is_old && !is_new && !between {
            return Err(format!("a mixture: {:?}", now.differences(&self.new)));
        }
        if point.blow == Blow::Kill {
            return Ok(());
        }
        match run.status {
            Some(0) if is_new => Ok(()),
            Some(0) => Err("status 0, and the old site".to_owned()),
            Some(3) if is_new => Err("status 3, and the new site".to_owned()),
            Some(3) if between && !is_old => Err("half of it is moved aside".to_owned()),
            Some(3) if is_named(&point.call, &run.err) => Ok(()),
            Some(3) => Err(format!("{} is not named", point.call.path())),
            other => Err(format!("status {other:?}")),
        }
    }

    /// Where folders cannot be exchanged, a program that is killed between two renames leaves one of them
    /// undone; the next build does it.
    fn is_between_two_steps(&self) -> bool {
        let stage = self.scenario.site.path(STAGE);
        !self.scenario.always.is_empty() && stage.join("old").exists()
    }
}

/// A power cut cannot be made here; what saves us from it can be seen: nothing is published before all that
/// was written is on the disk.
fn published_too_early(calls: &[Call]) -> Option<&str> {
    let swaps = |call: &Call| call.name.starts_with("rename") && call.line.ends_with(" = 0");
    let swap = calls.iter().position(swaps)?;
    let last = |names: &[&str]| calls[..swap].iter().rposition(|call| names.contains(&&*call.name));
    let is_safe = last(&["fsync", "syncfs"]) > last(&["write", "copy_file_range"]);
    (!is_safe).then_some(calls[swap].line.as_str())
}

/// What the output is once it has been moved back, without more being done.
fn recovered(site: &TestSite, kept: &TempDir) -> State {
    let folder = kept.path().join("recovered");
    copy(&site.out(), &folder);
    copy(&site.path(STAGE).join("old"), &folder.join("en"));
    State::of(&folder)
}

/// Whether a message names a file that a call was about, or the folder that it is in.
fn is_named(call: &Call, message: &str) -> bool {
    let paths = call.paths().into_iter().map(Path::new);
    // Of what is cleared away with the stage, it is the stage that somebody can do something about.
    let or_stage = |path: &'_ Path| path.ancestors().position(|above| above.ends_with(STAGE));
    let named = paths.flat_map(|path| path.ancestors().take(or_stage(path).map_or(2, |at| at + 1)));
    let mut named = named.filter_map(Path::file_name);
    named.any(|name| {
        let name = name.to_string_lossy();
        // "old" is in "folder" too.
        let is_part = |c: char| c.is_alphanumeric();
        message.split_once(&*name).is_some_and(|(before, after)| {
            !before.ends_with(is_part) && !after.starts_with(is_part)
        })
    })
}

fn points(call: Call) -> Vec<Point> {
    let kill = changes_something(&call).then_some(Blow::Kill);
    let blows = errors(&call).iter().map(|error| Blow::Error(error)).chain(kill);
    blows.map(|blow| Point { call: call.clone(), blow }).collect()
}

/// Some of the points, spread evenly, other kinds of blows among them.
fn some(points: Vec<Point>) -> Vec<Point> {
    let all = points.len();
    let wanted = (0..FEW).map(|turn| (turn * all + all / 2) / FEW);
    wanted.map(|at| points[at].clone()).collect()
}

#[test]
fn whichever_call_fails_the_old_site_or_the_new_one_is_published() {
    if let Err(why) = &*POSSIBLE {
        return skip(why);
    }
    let is_whole = std::env::var_os("TRIBUNE_SWEEP").is_some();
    let tried: Vec<(String, Vec<Result<bool, String>>)> = scenarios()
        .into_par_iter()
        .map(|scenario| {
            let mut stand = Stand::new(scenario);
            let points = std::mem::take(&mut stand.points);
            let points = if is_whole { points } else { some(points) };
            let tried: Vec<_> = points.iter().map(|point| stand.try_point(point)).collect();
            (stand.scenario.name.to_owned(), tried)
        })
        .collect();
    let mut wrong = Vec::new();
    for (name, tried) in tried {
        let met = tried.iter().filter(|tried| !matches!(tried, Ok(false))).count();
        if is_whole {
            say(&format!("{name}: {met} of {} points were met", tried.len()));
        }
        assert!(met * 10 >= tried.len() * 9, "{name}: too few of the points were met");
        wrong.extend(tried.into_iter().filter_map(Result::err));
    }
    assert!(wrong.is_empty(), "{} points:\n{}", wrong.len(), wrong.join("\n"));
}
