//! `tribune new`: a starter site, a page, a translation. Never writes over anything.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;

use super::Common;
use crate::config::{self, Config};
use crate::content::front_matter;
use crate::content::slug::slugify;
use crate::defaults::STARTER;
use crate::diagnostic::{Arg, Diagnostic};
use crate::lang::Lang;
use crate::source::{Source, composed, unportable};

type Result<T> = std::result::Result<T, Box<Diagnostic>>;

/// Makes what was asked for; gives the exit status.
pub fn run(common: &Common, matches: &ArgMatches) -> u8 {
    let argument = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let result = match (argument("what").unwrap_or(""), argument("path"), argument("lang")) {
        ("page", Some(path), lang) => page(common, path, lang),
        ("translation", Some(path), lang) => translation(common, path, lang),
        ("page" | "translation", None, _) => {
            Err(Box::new(Diagnostic::error("cli/new-needs-a-path")))
        }
        (folder, None, None) => site(common, Path::new(folder)),
        (what, Some(_), _) | (what, None, Some(_)) => {
            Err(Box::new(Diagnostic::error("cli/new-unknown").with("what", what)))
        }
    };
    match result {
        Ok(()) => 0,
        Err(finding) => {
            let status = if finding.code.starts_with("output/") { 3 } else { 2 };
            common.refuse(*finding, status)
        }
    }
}

/// A site in three languages in a new or empty folder.
fn site(common: &Common, folder: &Path) -> Result<()> {
    let shown = folder.display().to_string();
    let is_taken = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_some(),
        Err(_) => folder.exists(),
    };
    if is_taken {
        return Err(Box::new(Diagnostic::error("cli/folder-not-empty").with("path", shown)));
    }
    for (name, bytes) in STARTER {
        write_new(&folder.join(name), bytes)?;
    }
    write_new(&folder.join(".gitignore"), b"/public\n")?;
    // Records are sets of lines: whoever joins two branches wants what stands in either.
    write_new(&folder.join(".gitattributes"), b"translations/records/** merge=union\n")?;
    common.say("cli-new-site", &[("path", Arg::from(shown))]);
    Ok(())
}

/// A page in one language, the site's source language unless another is named.
fn page(common: &Common, path: &str, lang: Option<&str>) -> Result<()> {
    let config = load(common)?;
    let lang = match lang {
        Some(key) => language(&config, key)?,
        None => config.source,
    };
    let key = &config.languages[lang].key;
    let page = new_page(path, &config)?;
    let source = Source::new(&common.root);
    if let Some(file) = page.find(&source, key) {
        return Err(exists(&common.root.join(file)));
    }
    let words = page.name.replace('-', " ");
    let mut letters = words.chars();
    let title: String =
        letters.next().map(char::to_uppercase).into_iter().flatten().chain(letters).collect();
    let text = format!(
        "---\ntitle: {}\nsummary: \"\"\ndraft: true\n---\n\n{}\n",
        plain_or_quoted(&title),
        common.word("cli-new-text")
    );
    // Beside its translations: links are relative to where a text stands.
    let is_index = page.is_index
        || config.languages.keys().any(|key| source.place(&page.file(key, true)).exists());
    let file = common.root.join(page.file(key, is_index));
    write_new(&file, text.as_bytes())?;
    common.say("cli-new-page", &[("path", Arg::from(file.display().to_string()))]);
    Ok(())
}

/// A text as YAML: in quotation marks where it would mean something else, as `Null` does.
fn plain_or_quoted(text: &str) -> String {
    serde_yaml::to_string(text).map_or_else(|_| quoted(text), |text| text.trim_end().to_owned())
}

/// A text in quotation marks, as YAML and JSON write it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The translation of a page: its source text as it stands, to be written over, as a draft.
fn translation(common: &Common, path: &str, lang: Option<&str>) -> Result<()> {
    let config = load(common)?;
    let Some(lang) = lang else {
        return Err(Box::new(Diagnostic::error("cli/new-needs-a-language")));
    };
    let lang = language(&config, lang)?;
    let page = Named::new(path, &config);
    let site = Source::new(&common.root);
    // Also where this is the only language in which the page is written.
    let there = page.find(&site, &config.languages[lang].key).filter(|_| page.is_inside());
    if let Some(file) = there {
        return Err(exists(&site.place(&file)));
    }
    let candidates = std::iter::once(config.source).chain(config.languages.iter().map(|(l, _)| l));
    let found = candidates.filter(|source| *source != lang).find_map(|source| {
        let file = page.find(&site, &config.languages[source].key)?;
        Some((source, file))
    });
    let (Some((source, file)), true) = (found, page.is_inside()) else {
        return Err(Box::new(Diagnostic::error("cli/no-such-page").with("page", page.id)));
    };
    let (from, to) = (&config.languages[source].key, &config.languages[lang].key);
    let text = site.text(&Arc::from(file.as_str()))?;
    let split = front_matter::split(&text.text);
    let (front, _) = front_matter::parse(&text.file, &text.text, &split, &config, &page.name);
    let scaffold = format!(
        "---\ntitle: {}\nsummary: {}\ndraft: true\n---\n{}",
        quoted(&front.title),
        quoted(front.summary.as_deref().unwrap_or("")),
        &text.text[split.body..]
    );
    let target = file.replace(&format!(".{from}.md"), &format!(".{to}.md"));
    let target = site.place(&target);
    write_new(&target, scaffold.as_bytes())?;
    common.say("cli-new-translation", &[("path", Arg::from(target.display().to_string()))]);
    Ok(())
}

fn load(common: &Common) -> Result<Config> {
    let file: Arc<str> = config::FILE.into();
    let source = Source::new(&common.root);
    if !source.has(&file) {
        let root = common.root.display().to_string();
        return Err(Box::new(match common.root.join(&*file).exists() {
            true => Diagnostic::error("source/not-a-file").in_file(&file),
            false => Diagnostic::error("config/missing").with("path", root).with("nearest", ""),
        }));
    }
    let text = source.text(&file)?;
    let (config, mut found) = config::parse(&file, &text.text);
    config.ok_or_else(|| {
        Box::new(found.pop().unwrap_or_else(|| Diagnostic::error("config/no-languages")))
    })
}

fn language(config: &Config, key: &str) -> Result<Lang> {
    config.languages.find(key).ok_or_else(|| {
        let finding = Diagnostic::error("config/unknown-language").with("key", key);
        let mut finding = finding.did_you_mean(key, config.languages.keys(), 0..0);
        finding.suggestion = None;
        Box::new(finding)
    })
}

/// A page as a person types it: with or without folder, language and ending.
struct Named {
    /// Its id: empty for the home page.
    id: String,
    /// The last part of what was typed.
    name: String,
    /// Whether `index` was typed.
    is_index: bool,
}

impl Named {
    fn new(path: &str, config: &Config) -> Named {
        let path = path.trim_start_matches("./").trim_start_matches("content/").trim_matches('/');
        let path = composed(path);
        let path = path.strip_suffix(".md").unwrap_or(&path);
        let path = match path.rsplit_once('.') {
            Some((stem, key)) if config.languages.find(key).is_some() => stem,
            _ => path,
        };
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let is_index = name == "index";
        let id = if is_index { folder } else { path };
        Named { id: id.to_owned(), name: name.to_owned(), is_index }
    }

    /// The file of its text in a language.
    fn file(&self, key: &str, is_index: bool) -> String {
        match (self.id.as_str(), is_index) {
            ("", _) => format!("content/index.{key}.md"),
            (id, true) => format!("content/{id}/index.{key}.md"),
            (id, false) => format!("content/{id}.{key}.md"),
        }
    }

    /// The file of its text in a language, if there is one.
    fn find(&self, source: &Source, key: &str) -> Option<String> {
        let files = [self.file(key, false), self.file(key, true)];
        files.into_iter().find(|file| source.place(file).exists())
    }

    /// Whether it stays in the folder of the pages.
    fn is_inside(&self) -> bool {
        !self.id.split('/').any(|part| matches!(part, "." | ".."))
    }
}

/// A page that is to be made: its path has to be fit for an address.
fn new_page(path: &str, config: &Config) -> Result<Named> {
    let page = Named::new(path, config);
    let is_good = |part: &str| !part.is_empty() && fit(part) == part;
    // A path from the root of the disk means another place than one below `content`.
    let is_relative = !path.starts_with('/');
    if is_relative && (page.id.split('/').all(is_good) || page.id.is_empty() && page.is_index) {
        return Ok(page);
    }
    let slugs: Vec<String> = page.id.split('/').map(fit).filter(|part| !part.is_empty()).collect();
    let shown = if is_relative { page.id.as_str() } else { path };
    let finding = Diagnostic::error("cli/bad-page-name").with("page", shown);
    Err(Box::new(finding.with("nearest", slugs.join("/"))))
}

/// A part of the path of a page as it is fit for an address, and for every system.
fn fit(part: &str) -> String {
    let slug = slugify(part);
    if unportable(&slug).is_some() { format!("{slug}-page") } else { slug }
}

fn exists(path: &Path) -> Box<Diagnostic> {
    Box::new(Diagnostic::error("cli/file-exists").with("path", path.display().to_string()))
}

fn write_new(path: &Path, bytes: &[u8]) -> Result<()> {
    let failed = |error: std::io::Error| {
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            return exists(path);
        }
        let finding = Diagnostic::error("output/failed").with("path", path.display().to_string());
        Box::new(finding.with("detail", error.to_string()))
    };
    let folder = path.parent().map_or_else(PathBuf::new, Path::to_path_buf);
    fs::create_dir_all(&folder).map_err(failed)?;
    let mut file = fs::File::create_new(path).map_err(failed)?;
    file.write_all(bytes).map_err(failed)
}
