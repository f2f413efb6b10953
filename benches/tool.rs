//! A generator with its site folder, and one build by it. Knows nothing of what is compared.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::generator::{Dialect, LANGUAGES, Plan};
use crate::measure::{Usage, run};
use crate::{eleventy, hugo};

/// By what this program, when it runs itself, knows that it is to be the floor.
pub const FLOOR: &str = "--floor";
/// The same, when the floor has been built before.
pub const FLOOR_AGAIN: &str = "--floor-again";
/// The program that is built with this benchmark.
pub const TRIBUNE: &str = env!("CARGO_BIN_EXE_tribune");

/// From so many pages in each language Eleventy builds once: at 3 × 10,000 it takes a minute of CPU and 3 GB.
const MANY: usize = 5_000;

/// What is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Build {
    /// Into a folder that does not exist yet.
    Cold,
    /// Once more.
    NoChange,
    /// After a sentence was added to one page.
    OneEdit,
}

/// All of them, in the order in which they follow each other.
pub const BUILDS: [(Build, &str); 3] =
    [(Build::Cold, "cold"), (Build::NoChange, "no change"), (Build::OneEdit, "one edit")];

/// What tribune says of a build.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    pub parsed: usize,
    pub rendered: usize,
    pub written: usize,
    pub unchanged: usize,
}

/// Which generator.
#[derive(Clone, Debug)]
pub enum Program {
    /// Ours.
    Tribune,
    /// The one at a path.
    Hugo(PathBuf),
    /// The one at a path.
    Eleventy(PathBuf),
    /// This program itself. Reads the site of tribune, and copies the shape of what it wrote.
    Floor,
}

/// A generator with its site folder.
#[derive(Debug)]
pub struct Tool {
    program: Program,
    root: PathBuf,
}

impl Tool {
    /// A generator whose site stands in `sites`, in a folder named after what it is written for.
    pub fn new(program: Program, sites: &Path) -> Tool {
        let root = sites.join(match program {
            Program::Tribune | Program::Floor => "tribune",
            Program::Hugo(_) => "hugo",
            Program::Eleventy(_) => "eleventy",
        });
        Tool { program, root }
    }

    /// As it stands in the tables.
    pub fn name(&self) -> &'static str {
        match self.program {
            Program::Tribune => "tribune",
            Program::Hugo(_) => "Hugo",
            Program::Eleventy(_) => "Eleventy",
            Program::Floor => "floor",
        }
    }

    /// Whether this is the floor.
    pub fn is_floor(&self) -> bool {
        matches!(self.program, Program::Floor)
    }

    /// Writes the site folder.
    pub fn write(&self, plan: &Plan) -> io::Result<()> {
        match self.program {
            Program::Tribune => {
                plan.write(&self.root, Dialect::Tribune)?;
                fs::write(self.root.join("content/site.yaml"), plan.site_yaml())
            }
            Program::Hugo(_) => hugo::write(plan, &self.root),
            Program::Eleventy(_) => eleventy::write(plan, &self.root),
            Program::Floor => Ok(()),
        }
    }

    /// Whether there is something to measure: the floor changes no page, and what takes long
    /// is done once.
    pub fn does(&self, build: Build, plan: &Plan, round: usize) -> bool {
        match self.program {
            Program::Tribune | Program::Hugo(_) => true,
            Program::Eleventy(_) if plan.len() >= MANY => round == 0 && build == Build::Cold,
            Program::Eleventy(_) => true,
            Program::Floor => build != Build::OneEdit,
        }
    }

    /// Where a round's builds go.
    pub fn out(&self, round: usize) -> PathBuf {
        self.root.join(format!("{}-{round}", if self.is_floor() { "floor" } else { "public" }))
    }

    /// Builds; tribune says what it did.
    pub fn build(&self, build: Build, plan: &Plan, round: usize) -> io::Result<(Usage, Counts)> {
        if build == Build::OneEdit {
            self.edit(plan, round)?;
        }
        let (usage, said) = run(&mut self.command(build, round)?)?;
        let counts = match self.program {
            Program::Tribune => counts(&said, build, plan)?,
            _ => Counts::default(),
        };
        Ok((usage, counts))
    }

    fn edit(&self, plan: &Plan, round: usize) -> io::Result<()> {
        let dialect = match self.program {
            Program::Tribune => Dialect::Tribune,
            Program::Hugo(_) => Dialect::Hugo,
            Program::Eleventy(_) => Dialect::Eleventy,
            Program::Floor => return Ok(()),
        };
        plan.edit(&self.root, dialect, &format!("Edit {round}.")).map(drop)
    }

    fn command(&self, build: Build, round: usize) -> io::Result<Command> {
        let (root, out) = (&self.root, self.out(round));
        Ok(match &self.program {
            Program::Tribune => {
                let mut command = Command::new(TRIBUNE);
                command.args(["build", "-v", "--ui-lang", "en", "--root"]).arg(root);
                command.arg("--out").arg(out);
                command
            }
            Program::Hugo(hugo) => {
                let mut command = Command::new(hugo);
                command.args(["build", "--quiet", "--source"]).arg(root);
                command.arg("--destination").arg(out);
                command
            }
            Program::Eleventy(eleventy) => eleventy::command(eleventy, root, &out),
            Program::Floor => {
                let mut command = Command::new(env::current_exe()?);
                match build {
                    Build::Cold => {
                        let like = root.join(format!("public-{round}"));
                        command.arg(FLOOR).arg(root).arg(like).arg(out)
                    }
                    _ => command.arg(FLOOR_AGAIN).arg(root).arg(out),
                };
                command
            }
        })
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
    let is_as_it_was = said.contains("Nothing has changed");
    let counts = Counts {
        parsed: before("texts").unwrap_or(0),
        rendered: before("pages").unwrap_or(0),
        written: if is_as_it_was { 0 } else { before("written").unwrap_or(usize::MAX) },
        unchanged: before(if is_as_it_was { "files" } else { "unchanged" }).unwrap_or(0),
    };
    let all = plan.len() * LANGUAGES.len();
    let is_right = match build {
        Build::Cold => counts.written > all && counts.unchanged == 0,
        Build::NoChange => counts.written == 0 && counts.unchanged > all,
        Build::OneEdit => counts.written == 1 && counts.unchanged >= all,
    };
    // What stands as it was written is looked at, and not made once more.
    let made = if build == Build::NoChange { 0 } else { all };
    if is_right && counts.parsed == made && counts.rendered == made {
        Ok(counts)
    } else {
        Err(io::Error::other(format!("a {build:?} build said: {said}")))
    }
}
