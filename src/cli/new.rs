//! `tribune new`: a starter site, a page, a translation. Never writes over anything.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;

use super::{Common, LANGUAGES};
use crate::config::{self, Config};
use crate::content::front_matter;
use crate::content::slug::slugify;
use crate::defaults::{STARTER, tool_words};
use crate::diagnostic::{Arg, Diagnostic, Wording};
use crate::lang::Lang;
use crate::source::{Source, composed, unportable};
use crate::words::ToolWords;

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

/// A page in one language: the one that is named, also by the ending of its file, else the site's source language.
/// Not that of the person: what a command makes should not depend on who runs it.
fn page(common: &Common, path: &str, lang: Option<&str>) -> Result<()> {
    let config = load(common)?;
    let page = new_page(path, &config)?;
    let lang = match lang {
        Some(key) => language(&config, key)?,
        None => page.lang.unwrap_or(config.source),
    };
    let key = &config.languages[lang].key;
    let source = Source::new(&common.root);
    if let Some(file) = page.find(&source, key) {
        return Err(exists(&common.root.join(file)));
    }
    let words = page.name.replace('-', " ");
    let mut letters = words.chars();
    let title: String =
        letters.next().map(char::to_uppercase).into_iter().flatten().chain(letters).collect();
    // Or the page would turn into a translation on the day on which it is written in the site's source language.
    let is_first = config.languages.keys().all(|key| page.find(&source, key).is_none());
    let text = format!(
        "---\ntitle: {}\nsummary: \"\"\n{}draft: true\n---\n\n{}\n",
        plain_or_quoted(&title),
        source_line(lang, &config, is_first),
        words_in(&config, lang, common),
    );
    // Beside its translations: links are relative to where a text stands.
    let is_index = page.is_index
        || config.languages.keys().any(|key| source.place(&page.file(key, true)).exists());
    let file = common.root.join(page.file(key, is_index));
    write_new(&file, text.as_bytes())?;
    common.say("cli-new-page", &[("path", Arg::from(file.display().to_string()))]);
    Ok(())
}

/// The line of a head that names the language in which a page is first written, where it is not the site's.
fn source_line(source: Lang, config: &Config, is_wanted: bool) -> String {
    let key = &config.languages[source].key;
    if is_wanted && source != config.source { format!("source: {key}\n") } else { String::new() }
}

/// What stands in a new page: in its own language if the tool speaks it, else in that of the person.
fn words_in(config: &Config, lang: Lang, common: &Common) -> String {
    let locale = &config.languages[lang].locale;
    match LANGUAGES.into_iter().find(|known| locale.split('-').next() == Some(known)) {
        Some(known) => ToolWords::new(known, &tool_words()).plain("cli-new-text"),
        None => common.word("cli-new-text"),
    }
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
    let texts = page.texts(&site, &config, lang);
    let (Some((source, file)), true) = (texts.first(), page.is_inside()) else {
        return Err(Box::new(Diagnostic::error("cli/no-such-page").with("page", page.id)));
    };
    let (from, to) = (&config.languages[*source].key, &config.languages[lang].key);
    let text = site.text(&Arc::from(file.as_str()))?;
    let split = front_matter::split(&text.text);
    let (front, _) = front_matter::parse(&text.file, &text.text, &split, &config, &page.name);
    let scaffold = format!(
        "---\ntitle: {}\nsummary: {}\n{}draft: true\n---\n{}",
        quoted(&front.title),
        quoted(front.summary.as_deref().unwrap_or("")),
        // With the site's source language beside it, a text that does not say so is none any more.
        source_line(*source, &config, lang == config.source && front.source.is_none()),
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
    /// The language that was typed as a part of the file's name.
    lang: Option<Lang>,
}

impl Named {
    fn new(path: &str, config: &Config) -> Named {
        let path = path.trim_start_matches("./").trim_start_matches("content/").trim_matches('/');
        let path = composed(path);
        let path = path.strip_suffix(".md").unwrap_or(&path);
        let ending = path.rsplit_once('.');
        let named = ending.and_then(|(stem, key)| Some((stem, config.languages.find(key)?)));
        let (path, lang) = named.map_or((path, None), |(stem, lang)| (stem, Some(lang)));
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let is_index = name == "index";
        let id = if is_index { folder } else { path };
        Named { id: id.to_owned(), name: name.to_owned(), is_index, lang }
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

    /// Its texts in other languages than `but`: first the one in which the page was first written.
    fn texts(&self, site: &Source, config: &Config, but: Lang) -> Vec<(Lang, String)> {
        let all = config.languages.iter().filter(|(lang, _)| *lang != but);
        let all = all.filter_map(|(lang, known)| Some((lang, self.find(site, &known.key)?)));
        let mut all: Vec<(Lang, String)> = all.collect();
        let named = all.iter().find_map(|(_, file)| {
            let text = site.text(&Arc::from(file.as_str())).ok()?;
            let split = front_matter::split(&text.text);
            let (front, _) = front_matter::parse(&text.file, &text.text, &split, config, "");
            front.source.map(|source| source.value)
        });
        all.sort_by_key(|(lang, _)| (Some(*lang) != named, *lang != config.source));
        all
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
