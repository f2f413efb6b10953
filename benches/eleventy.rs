//! The site folder that Eleventy gets, and where Eleventy is.
//!
//! `benches/eleventy/` writes the same page as the theme for Hugo does (see `hugo`), with the same words
//! and style sheet. It is set up as fast as its documentation lets it be: no server, nothing said, no
//! template language in Markdown, templates in JavaScript (`.11ty.js`), the tree of pages made once in
//! maps, and the outline of a text taken from its tokens instead of the HTML. The quotes are those of
//! markdown-it; the footnotes come from a plugin, for it has none itself.
//!
//! As with Hugo, some of the work differs in Eleventy's favour. Addresses stand written out in the front
//! matter, pictures in a folder that is copied as it is. Links to a file that is missing fail; anchors are
//! not looked up.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use crate::generator::{BASE_URL, Dialect, LANGUAGES, Plan, TONGUES};
use crate::prose::SITE;

/// How much Node may keep, so that large sites fit: with its own limit it ends at 3 × 10,000 pages.
const NODE_OPTIONS: &str = "--max-old-space-size=8192";

macro_rules! files {
    ($($name:literal),* $(,)?) => { [$(($name, include_str!(concat!("eleventy/", $name)))),*] };
}

const FILES: [(&str, &str); 10] = files![
    "content/index.11ty.js",
    "eleventy.config.js",
    "layouts/page.11ty.js",
    "markdown.js",
    "package.json",
    "pages.js",
    "words.js",
    "words/en.json",
    "words/es.json",
    "words/fr.json",
];

const STATIC: [(&str, &str); 2] = [
    ("static/favicon.svg", include_str!("../themes/broadside/assets/favicon.svg")),
    ("static/style.css", include_str!("../themes/broadside/assets/style.css")),
];

/// Writes the whole site folder.
pub fn write(plan: &Plan, root: &Path) -> io::Result<()> {
    plan.write(root, Dialect::Eleventy)?;
    for (name, text) in FILES.iter().chain(&STATIC) {
        let path = root.join(name);
        fs::create_dir_all(path.parent().unwrap_or(root))?;
        fs::write(path, text)?;
    }
    fs::write(root.join("site.json"), site(plan))
}

/// What `pages.js` reads of the site itself.
fn site(plan: &Plan) -> String {
    let languages: Vec<_> = (0..LANGUAGES.len())
        .map(|lang| {
            let (name, locale) = TONGUES[lang];
            let [title, summary] = SITE.map(|words| words[lang]);
            json!({ "key": LANGUAGES[lang], "name": name, "locale": locale, "title": title, "summary": summary })
        })
        .collect();
    let menu: Vec<String> = plan.areas().collect();
    json!({ "base_url": BASE_URL, "languages": languages, "menu": menu }).to_string()
}

/// Builds the site in `root`. Eleventy finds its configuration in the folder where it is run.
pub fn command(eleventy: &Path, root: &Path, out: &Path) -> Command {
    let mut command = Command::new(eleventy);
    command.current_dir(root).arg("--quiet").arg("--output").arg(out);
    if env::var_os("NODE_OPTIONS").is_none() {
        command.env("NODE_OPTIONS", NODE_OPTIONS);
    }
    command
}

/// Eleventy: the program that the variable ELEVENTY names, else the one on the search path.
pub fn find() -> Option<PathBuf> {
    let given = match env::var_os("ELEVENTY").map(PathBuf::from) {
        // It is run from another folder.
        Some(given) => std::path::absolute(given).ok()?,
        None => "eleventy".into(),
    };
    let output = Command::new(&given).arg("--version").output().ok()?;
    output.status.success().then_some(given)
}

/// What Eleventy calls itself.
pub fn version(eleventy: &Path) -> String {
    let output = Command::new(eleventy).arg("--version").output().map(|output| output.stdout);
    String::from_utf8_lossy(&output.unwrap_or_default()).trim().to_owned()
}
