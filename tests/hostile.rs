//! What a hostile day may do, and what is promised: one test for each line of the promises about
//! building that an editor, a guest in the repository or a strange disk can bring about.

mod markdown;
mod output;
mod source;
mod theme;
mod yaml;

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::site::{Built, Run, TestSite};

/// Long enough for a slow machine, short enough to tell slow from endless.
const PATIENCE: Duration = Duration::from_secs(60);

/// Builds what must be refused as a fault of the content, and gives what was found.
fn refused(site: &TestSite) -> Vec<String> {
    let built = site.build();
    assert_eq!((built.status, built.report), (1, None), "{:?}", built.found());
    built.found()
}

/// Builds while nobody waits for longer than [`PATIENCE`].
fn build_in_time(site: &TestSite) -> Built {
    let start = Instant::now();
    let built = site.build();
    assert!(start.elapsed() < PATIENCE, "it took {:?}", start.elapsed());
    built
}

/// Starts a program whose output is read.
fn start(command: &mut Command) -> Child {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("the program starts")
}

/// Waits for a program that may never end; then it is ended, and the test with it.
fn in_time(mut child: Child) -> Run {
    let start = Instant::now();
    while child.try_wait().expect("a child").is_none() {
        if start.elapsed() > PATIENCE {
            let _ = child.kill();
            panic!("it never ends");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    child.wait_with_output().expect("its output").into()
}
