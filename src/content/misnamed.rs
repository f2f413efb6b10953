//! Files that were meant to be texts or data and have another ending: they would be published as they stand,
//! drafts and notes for the team with them.

use std::sync::Arc;

use super::{FOLDER, facts, glossary, tags};
use crate::config::{self, Config};
use crate::diagnostic::Diagnostic;

/// Endings of Markdown. Only `.md` is read.
const MARKDOWN: [&str; 4] = ["md", "markdown", "mdown", "mkd"];

/// What is wrong with the name of a file beside pages; `path` is its path under `content/`.
pub fn misnamed(path: &str, config: &Config) -> Option<Diagnostic> {
    let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| (folder, name));
    let text_name = || meant(name, config).map(|meant| meant.right);
    let right = match folder {
        "" => data_name(name).map(str::to_owned).or_else(text_name),
        _ => text_name(),
    };
    let right = right.filter(|right| right != name)?;
    let file: Arc<str> = format!("{FOLDER}{path}").into();
    Some(Diagnostic::error("page/other-ending").in_file(&file).with("right", right))
}

/// The name that a text should have.
#[derive(Debug, PartialEq, Eq)]
pub struct Meant {
    /// Name of the file: `vote.fr.md`.
    pub right: String,
    /// Whether the file is rather a copy of that one, as programs make them beside it.
    pub is_copy: bool,
}

/// How a text should be called, by the name of its file: `vote.fr.md` for `vote.fr.md.txt`, `vote.FR.markdown`,
/// `vote_fr.md` and `vote.fr (1).md`. Nothing when the name says no language of the site.
pub fn meant(name: &str, config: &Config) -> Option<Meant> {
    let mut stem = without(name, &["txt"]).unwrap_or(name);
    // Windows hides endings, so one more is easily added.
    let is_text = without(stem, &MARKDOWN).is_some();
    while let Some(shorter) = without(stem, &MARKDOWN) {
        stem = shorter;
    }
    let keys = || config.languages.keys();
    let exact = |typed: &str| keys().find(|key| key.eq_ignore_ascii_case(typed));
    let (page, key, is_copy) = match stem.rsplit_once('.') {
        Some((page, typed)) => match exact(typed) {
            Some(key) => (page, key, false),
            None => (page, keys().find(|key| is_copied(typed, key))?, true),
        },
        None => match (exact(stem), stem.rsplit_once(['-', '_', ' '])) {
            (Some(key), _) => ("index", key, false),
            (None, Some((page, typed))) => (page, exact(typed)?, false),
            (None, None) => return None,
        },
    };
    (is_text && !page.is_empty()).then(|| Meant { right: format!("{page}.{key}.md"), is_copy })
}

/// Whether more stands behind the key of a language, as in `fr (1)`, `fr - Copie`, `fr-DESKTOP-ABC`.
fn is_copied(typed: &str, key: &str) -> bool {
    let rest = typed.get(..key.len()).filter(|start| start.eq_ignore_ascii_case(key));
    rest.is_some() && typed[key.len()..].starts_with([' ', '-', '_', '('])
}

/// How a file of data should be called that stands at the top: `facts.yaml` for `facts.yml`.
pub fn data_name(name: &str) -> Option<&'static str> {
    let stem = without(name, &["yaml", "yml"])?;
    let names = [config::FILE, facts::FILE, glossary::FILE, tags::FILE];
    let mut names = names.into_iter().filter_map(|file| file.strip_prefix(FOLDER));
    names.find(|right| without(right, &["yaml"]).is_some_and(|it| it.eq_ignore_ascii_case(stem)))
}

/// A name without its ending, if that is one of these in whatever case.
fn without<'n>(name: &'n str, endings: &[&str]) -> Option<&'n str> {
    let (stem, ending) = name.rsplit_once('.')?;
    endings.iter().any(|known| known.eq_ignore_ascii_case(ending)).then_some(stem)
}
