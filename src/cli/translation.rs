//! What the commands for translators share: the site as it stands, pages and languages as a person
//! types them, the texts of blocks, and what was noted of them.

use std::sync::Arc;

use clap::ArgMatches;

use super::{Common, build};
use crate::config::Config;
use crate::content::FOLDER;
use crate::diagnostic::{Diagnostic, nearest};
use crate::engine::Workspace;
use crate::engine::ledger::{self, Ledger, Opened, Refusal};
use crate::lang::Lang;
use crate::site::{PageId, Site};
use crate::source::Source;

/// A site that is looked at for its translations.
pub struct Desk {
    pub workspace: Workspace,
    pub site: Arc<Site>,
    pub source: Source,
    /// What was noted so far.
    pub ledger: Ledger,
}

impl Desk {
    /// Opens the site; shows what is wrong when it cannot be used.
    ///
    /// Whoever is going to write has the turn before the site is read.
    pub fn open(common: &Common, matches: &ArgMatches) -> Result<Desk, u8> {
        let request = build::request(common, matches).map_err(|wrong| common.refuse(*wrong, 2))?;
        let workspace = Workspace::open(request);
        let Some(site) = workspace.site().cloned() else {
            common.show(workspace.snapshot().found());
            return Err(2);
        };
        let source = Source::new(&common.root);
        let ledger =
            Ledger::open(&source).map_err(|(finding, status)| common.refuse(*finding, status))?;
        Ok(Desk { workspace, site, source, ledger })
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
        ledger::open(&self.site, &self.source, page, lang)
    }
}

/// Ends a command: with its exit status, or with what is wrong.
pub fn end(common: &Common, result: Result<u8, Refusal>) -> u8 {
    result.unwrap_or_else(|(finding, status)| common.refuse(*finding, status))
}
