//! What the commands for translators share: the site as it stands, pages and languages as a person
//! types them, the texts of blocks, and the files in which is kept what was reviewed.

use std::path::Path;
use std::sync::Arc;

use clap::ArgMatches;

use super::{Common, build, files};
use crate::config::Config;
use crate::content::blocks::Name;
use crate::content::records::{self, File, Record, Texts};
use crate::content::{Document, FOLDER};
use crate::diagnostic::{Diagnostic, nearest, position};
use crate::engine::Workspace;
use crate::lang::Lang;
use crate::site::{PageId, Site};
use crate::source::Source;

/// A command that cannot go on: what is wrong, and the exit status.
pub type Refusal = (Box<Diagnostic>, u8);

/// A site that is looked at for its translations.
pub struct Desk {
    pub workspace: Workspace,
    pub site: Arc<Site>,
    pub source: Source,
    /// Former texts of the source.
    pub texts: Texts,
}

/// A text of a page with its bytes.
pub struct Opened<'a> {
    pub document: &'a Document,
    pub text: String,
}

impl Opened<'_> {
    /// The words of some of its blocks.
    pub fn words(&self, blocks: std::ops::Range<usize>) -> String {
        let blocks = &self.document.blocks[blocks];
        blocks.iter().map(|block| block.text(&self.text)).collect::<Vec<_>>().join("\n")
    }

    /// The line on which a block begins.
    pub fn line(&self, block: usize) -> usize {
        let start = self.document.blocks.get(block).map_or(0, |block| block.span().start);
        position(&self.text, start).line
    }
}

impl Desk {
    /// Opens the site; shows what is wrong when it cannot be used.
    pub fn open(common: &Common, matches: &ArgMatches) -> Result<Desk, u8> {
        let request = build::request(common, matches).map_err(|wrong| common.refuse(*wrong, 2))?;
        let workspace = Workspace::open(request);
        let Some(site) = workspace.site().cloned() else {
            common.show(workspace.snapshot().found());
            return Err(2);
        };
        let source = Source::new(&common.root);
        // Of any size: it only ever grows.
        let kept = source.has(records::TEXTS).then(|| source.bytes(records::TEXTS));
        let texts = match kept {
            None => Texts::default(),
            Some(Ok(bytes)) => Texts::parse(&String::from_utf8_lossy(&bytes)),
            Some(Err(error)) => {
                return Err(common.refuse(files::failed(Path::new(records::TEXTS), &error), 3));
            }
        };
        Ok(Desk { workspace, site, source, texts })
    }

    /// The language that a person has typed.
    pub fn lang(&self, key: &str) -> Result<Lang, Refusal> {
        let config: &Config = &self.site.config;
        config.languages.find(key).ok_or_else(|| {
            let finding = Diagnostic::error("config/unknown-language").with("key", key);
            let mut finding = finding.did_you_mean(key, config.languages.keys(), 0..0);
            finding.suggestion = None;
            (Box::new(finding), 2)
        })
    }

    /// The page that a person has typed: by its id, or as the path of one of its files.
    pub fn page(&self, typed: &str) -> Result<PageId, Refusal> {
        let path = typed.trim_start_matches("./");
        let path = path.strip_prefix(FOLDER).unwrap_or(path).trim_matches('/');
        let path = path.strip_suffix(".md").unwrap_or(path);
        let path = match path.rsplit_once('.') {
            Some((stem, key)) if self.site.config.languages.find(key).is_some() => stem,
            _ => path,
        };
        let folder = path.strip_suffix("index").map(|folder| folder.trim_end_matches('/'));
        let page = self.site.find(path).or_else(|| self.site.find(folder?));
        page.ok_or_else(|| {
            let known = self.site.all_pages().map(|page| &*self.site[page].id);
            let near = nearest(path, known).unwrap_or("");
            let finding = Diagnostic::error("cli/no-such-page").with("page", path);
            (Box::new(finding.with("nearest", near)), 2)
        })
    }

    /// The text of a page in a language with its bytes.
    pub fn text(&self, page: PageId, lang: Lang) -> Result<Opened<'_>, Refusal> {
        let name = crate::records::page_name(&self.site, page);
        let Some(document) = self.site.text(page, lang) else {
            let language = &self.site.config.languages[lang];
            let finding = Diagnostic::error("cli/not-translated").with("page", &name);
            let finding = finding.with("language", language.name.as_str());
            return Err((Box::new(finding.with("key", language.key.as_str())), 2));
        };
        let text = self.source.text(&document.file).map_err(|finding| (finding, 3))?;
        if text.hash != document.hash {
            let finding = Diagnostic::error(crate::emit::CHANGED).in_file(&document.file);
            return Err((Box::new(finding), 1));
        }
        Ok(Opened { document, text: text.text })
    }

    /// Adds to what was said of a page, and keeps the texts of which it was said.
    pub fn record(
        &mut self,
        root: &Path,
        page: PageId,
        lang: Lang,
        new: Vec<Record>,
        texts: Vec<(Name, String)>,
    ) -> Result<(), Refusal> {
        let key = &self.site.config.languages[lang].key;
        let path = records::path(key, &self.site[page].id);
        let mut file = File::default();
        if self.source.has(&path) {
            let path: Arc<str> = path.as_str().into();
            let text = self.source.text(&path).map_err(|finding| (finding, 3))?;
            file = records::parse(&path, &text.text);
        }
        file.records.extend(new);
        put(root, &path, file.write().as_bytes())?;
        let new: Vec<Name> = texts
            .into_iter()
            .filter(|(name, text)| self.texts.add(*name, text))
            .map(|(name, _)| name)
            .collect();
        if new.is_empty() {
            return Ok(());
        }
        if !self.source.has(records::TEXTS) {
            put(root, records::TEXTS, Texts::default().write().as_bytes())?;
        }
        // At the end, so that two branches that both add something can be joined line by line.
        let lines = self.texts.lines(&new);
        files::append(&root.join(records::TEXTS), &lines)
            .map_err(|error| failed(root, records::TEXTS, &error))
    }
}

/// Writes a file of the site.
pub fn put(root: &Path, path: &str, bytes: &[u8]) -> Result<(), Refusal> {
    files::put(&root.join(path), bytes).map_err(|error| failed(root, path, &error))
}

fn failed(root: &Path, path: &str, error: &std::io::Error) -> Refusal {
    (Box::new(files::failed(&root.join(path), error)), 3)
}

/// Ends a command: with its exit status, or with what is wrong.
pub fn end(common: &Common, result: Result<u8, Refusal>) -> u8 {
    result.unwrap_or_else(|(finding, status)| common.refuse(*finding, status))
}
