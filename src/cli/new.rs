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
use crate::source::Source;

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
    let id = page_id(path, &config)?;
    let words = id.rsplit('/').next().unwrap_or(&id).replace('-', " ");
    let mut letters = words.chars();
    let title: String =
        letters.next().map(char::to_uppercase).into_iter().flatten().chain(letters).collect();
    let key = &config.languages[lang].key;
    let text = format!(
        "---\ntitle: {title}\nsummary: \"\"\ndraft: true\n---\n\n{}\n",
        common.word("cli-new-text")
    );
    let file = common.root.join(format!("content/{id}.{key}.md"));
    write_new(&file, text.as_bytes())?;
    common.say("cli-new-page", &[("path", Arg::from(file.display().to_string()))]);
    Ok(())
}

/// The translation of a page: its source text as it stands, to be written over, as a draft.
fn translation(common: &Common, path: &str, lang: Option<&str>) -> Result<()> {
    let config = load(common)?;
    let Some(lang) = lang else {
        return Err(Box::new(Diagnostic::error("cli/new-needs-a-language")));
    };
    let lang = language(&config, lang)?;
    let id = page_id(path, &config)?;
    let candidates = std::iter::once(config.source).chain(config.languages.iter().map(|(l, _)| l));
    let found = candidates.filter(|source| *source != lang).find_map(|source| {
        let key = &config.languages[source].key;
        let files = [format!("content/{id}.{key}.md"), format!("content/{id}/index.{key}.md")];
        files.into_iter().find(|file| common.root.join(file).exists()).map(|file| (source, file))
    });
    let Some((source, file)) = found else {
        return Err(Box::new(Diagnostic::error("cli/no-such-page").with("page", id)));
    };
    let text = Source::new(&common.root).text(&Arc::from(file.as_str()))?;
    let split = front_matter::split(&text.text);
    let (front, _) = front_matter::parse(&text.file, &text.text, &split, &config, &id);
    let quote = |text: &str| serde_json::Value::from(text).to_string();
    let scaffold = format!(
        "---\ntitle: {}\nsummary: {}\ndraft: true\n---\n{}",
        quote(&front.title),
        quote(front.summary.as_deref().unwrap_or("")),
        &text.text[split.body..]
    );
    let (from, to) = (&config.languages[source].key, &config.languages[lang].key);
    let target = file.replace(&format!(".{from}.md"), &format!(".{to}.md"));
    let target = common.root.join(target);
    write_new(&target, scaffold.as_bytes())?;
    common.say("cli-new-translation", &[("path", Arg::from(target.display().to_string()))]);
    Ok(())
}

fn load(common: &Common) -> Result<Config> {
    let file: Arc<str> = config::FILE.into();
    if !common.root.join(config::FILE).exists() {
        let root = common.root.display().to_string();
        return Err(Box::new(Diagnostic::error("config/missing").with("path", root)));
    }
    let text = Source::new(&common.root).text(&file)?;
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

/// The id of a page from what a person types for it: with or without folder, language and ending.
fn page_id(path: &str, config: &Config) -> Result<String> {
    let path = path.trim_start_matches("./").trim_start_matches("content/").trim_matches('/');
    let path = path.strip_suffix(".md").unwrap_or(path);
    let path = match path.rsplit_once('.') {
        Some((stem, key)) if config.languages.find(key).is_some() => stem,
        _ => path,
    };
    let is_good =
        !path.is_empty() && path.split('/').all(|part| !part.is_empty() && slugify(part) == part);
    if is_good {
        return Ok(path.to_owned());
    }
    let slugs: Vec<String> = path.split('/').map(slugify).filter(|part| !part.is_empty()).collect();
    Err(Box::new(
        Diagnostic::error("cli/bad-page-name").with("page", path).with("nearest", slugs.join("/")),
    ))
}

fn write_new(path: &Path, bytes: &[u8]) -> Result<()> {
    let failed = |error: std::io::Error| {
        let code = match error.kind() {
            std::io::ErrorKind::AlreadyExists => "cli/file-exists",
            _ => "output/failed",
        };
        let finding = Diagnostic::error(code).with("path", path.display().to_string());
        Box::new(finding.with("detail", error.to_string()))
    };
    let folder = path.parent().map_or_else(PathBuf::new, Path::to_path_buf);
    fs::create_dir_all(&folder).map_err(failed)?;
    let mut file = fs::File::create_new(path).map_err(failed)?;
    file.write_all(bytes).map_err(failed)
}
