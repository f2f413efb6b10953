//! How grave findings are, and where they are silenced.
//!
//! `site.yaml` sets a lint (`plain/long-sentence: off`) or a group (`plain: warn`) to off, hint, warn or
//! error. A comment in a text silences one lint at one place and says why; see
//! [`crate::content::allow`]. What would break the site for its readers — a dead link, a page without
//! an address — is no lint, and neither is for anybody to silence.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, OnceLock};

use super::{Index, LINTS, Lint, Page, Run, Text, View, compressed};
use crate::content::Document;
use crate::diagnostic::{Diagnostic, Severity};
use crate::render::theme::Theme;
use crate::site::Site;

/// Warnings that are found on the way, while pages are made.
pub const MET: Lint = Lint {
    codes: &[
        ("footnote/unused", Severity::Warning),
        ("footnote/twice", Severity::Warning),
        ("words/missing", Severity::Warning),
        ("config/menu-twice", Severity::Warning),
        ("config/no-title", Severity::Warning),
        ("facts/missing-language", Severity::Warning),
        ("glossary/missing-language", Severity::Warning),
        ("tags/missing-language", Severity::Warning),
        ("records/malformed", Severity::Warning),
        ("picture/cut", Severity::Warning),
        ("yaml/comment-in-text", Severity::Warning),
        ("external/dead", Severity::Warning),
        ("external/moved", Severity::Hint),
        ("external/unknown", Severity::Hint),
        ("lint/unused-allow", Severity::Warning),
        ("lint/no-reason", Severity::Warning),
    ],
    run: Run::Elsewhere,
};

/// How much is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// Nothing at all.
    Nothing,
    /// What keeps a site from being published.
    Errors,
    /// Warnings too.
    Warnings,
    /// Everything.
    All,
}

impl Depth {
    fn reaches(self, severity: Severity) -> bool {
        match severity {
            Severity::Error => self >= Depth::Errors,
            Severity::Warning => self >= Depth::Warnings,
            Severity::Hint => self == Depth::All,
        }
    }
}

/// The lints of a site, each as grave as the site wants it.
pub struct Checks {
    depth: Depth,
    levels: BTreeMap<&'static str, Option<Severity>>,
    /// Those that may find anything that is wanted.
    wanted: Vec<&'static Lint>,
    /// Made when it is first asked for, as are the next.
    index: OnceLock<Index>,
    theme: Arc<Theme>,
    /// Bytes of the theme's stylesheets, compressed.
    styles: OnceLock<usize>,
}

/// All codes of lints, sorted, each with its usual gravity.
pub fn codes() -> BTreeMap<&'static str, Severity> {
    LINTS.iter().flat_map(|lint| lint.codes.iter().copied()).collect()
}

impl Checks {
    /// Reads what `site.yaml` says of lints; unknown names are found.
    pub fn new(site: &Site, theme: &Arc<Theme>, depth: Depth) -> (Checks, Vec<Diagnostic>) {
        let usual = codes();
        let mut levels: BTreeMap<&'static str, Option<Severity>> =
            usual.iter().map(|(code, severity)| (*code, Some(*severity))).collect();
        let mut found = Vec::new();
        // Groups first, so that one lint of a group can be told apart.
        let mut given: Vec<_> = site.config.lints.iter().collect();
        given.sort_by_key(|(name, ..)| name.contains('/'));
        for (name, level, place) in given {
            let is_meant = |code: &str| code == name || code.split('/').next() == Some(name);
            let meant: Vec<&'static str> =
                usual.keys().copied().filter(|code| is_meant(code)).collect();
            if meant.is_empty() {
                let finding = Diagnostic::error("lint/unknown").at(&place.file, place.span.clone());
                let finding = finding.with("lint", name.as_str());
                found.push(finding.did_you_mean(name, usual.keys().copied(), place.span.clone()));
            }
            levels.extend(meant.into_iter().map(|code| (code, *level)));
        }
        let checks = Checks {
            depth,
            wanted: wanted(&levels, depth),
            levels,
            index: OnceLock::new(),
            theme: Arc::clone(theme),
            styles: OnceLock::new(),
        };
        found.extend(checks.shared(site, theme));
        (checks, found)
    }

    /// The same, but for what only a look at all pages can tell, such as titles that are there twice: for
    /// one page that is wanted at once.
    pub fn for_one_page(site: &Site, theme: &Arc<Theme>) -> Checks {
        let (checks, _) = Checks::new(site, theme, Depth::All);
        let _ = checks.index.set(Index::default());
        checks
    }

    /// Those that look for nothing: for pages that are looked at elsewhere.
    pub fn nothing(theme: &Arc<Theme>) -> Checks {
        Checks {
            depth: Depth::Nothing,
            levels: BTreeMap::new(),
            wanted: Vec::new(),
            index: OnceLock::new(),
            theme: Arc::clone(theme),
            styles: OnceLock::new(),
        }
    }

    /// Whether texts have to be looked at.
    pub fn wants_texts(&self) -> bool {
        self.wanted.iter().any(|lint| matches!(lint.run, Run::Text(_)))
    }

    /// Whether translations have to be held beside their sources.
    pub fn wants_translations(&self) -> bool {
        self.wanted.iter().any(|lint| matches!(lint.run, Run::Translation(_)))
    }

    /// Everything that the lints find in one text, and beside its source if it is a translation.
    pub fn text(&self, site: &Site, text: &Text, original: Option<&Text>) -> Vec<Diagnostic> {
        let index = self.index.get_or_init(|| Index::new(site));
        let view = View::new(site, index, text);
        let original = original.map(|text| View::new(site, index, text));
        let run = |lint: &&Lint| match (&lint.run, &original) {
            (Run::Text(run), _) => run(&view),
            (Run::Translation(run), Some(original)) => run(&view, original),
            _ => Vec::new(),
        };
        one_each(self.wanted.iter().flat_map(run).collect())
    }

    /// Everything that the lints find in a rendered page: `body` is that of the text that it shows.
    pub fn page(
        &self,
        site: &Site,
        document: &Document,
        body: &str,
        html: &str,
    ) -> Vec<Diagnostic> {
        let page = Page { site, document, body, html, styles: self.styles() };
        let run = |lint: &&Lint| match lint.run {
            Run::Page(run) => run(&page),
            _ => Vec::new(),
        };
        self.wanted.iter().flat_map(run).collect()
    }

    fn styles(&self) -> usize {
        *self.styles.get_or_init(|| {
            let styles = self.theme.assets.values().filter(|asset| asset.path.ends_with(".css"));
            styles.map(|asset| compressed(&asset.bytes)).sum()
        })
    }

    /// What is found in what pages share: the theme, and the data of the site.
    fn shared(&self, site: &Site, theme: &Theme) -> Vec<Diagnostic> {
        let run = |lint: &&Lint| match lint.run {
            Run::Theme(run) => run(site, theme),
            Run::Data(run) => run(site),
            _ => Vec::new(),
        };
        self.wanted.iter().flat_map(run).collect()
    }

    /// Gives findings the gravity that the site wants, and leaves out what is switched off or
    /// silenced.
    pub fn settle(&self, site: &Site, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        self.settle_noting(site, found, &mut HashSet::new())
    }

    /// The same for all findings of a site at once; then it can be told which comments silence nothing.
    pub fn settle_all(&self, site: &Site, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let mut used = HashSet::new();
        let mut settled = self.settle_noting(site, found, &mut used);
        settled.extend(self.comments(site, &used));
        settled
    }

    fn settle_noting(
        &self,
        site: &Site,
        found: Vec<Diagnostic>,
        used: &mut HashSet<(String, usize)>,
    ) -> Vec<Diagnostic> {
        let mut settled: Vec<Diagnostic> = Vec::with_capacity(found.len());
        for mut finding in found {
            if let Some(level) = self.levels.get(finding.code) {
                let Some(level) = level else { continue };
                finding.severity = *level;
                if silenced(site, &finding, used) {
                    continue;
                }
            }
            settled.push(finding);
        }
        settled
    }

    /// What is wrong with the comments that silence lints.
    fn comments(&self, site: &Site, used: &HashSet<(String, usize)>) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for document in site.documents() {
            for allow in &document.allows {
                let at = |finding: Diagnostic| finding.at(&document.file, allow.span.clone());
                let is_used = used.contains(&(document.file.to_string(), allow.span.start));
                match self.levels.get_key_value(&*allow.code) {
                    None => found.push(at(Diagnostic::error("lint/unknown")
                        .with("lint", &*allow.code)
                        .did_you_mean(
                            &allow.code,
                            self.levels.keys().copied(),
                            allow.span.clone(),
                        ))),
                    Some((code, level)) => {
                        if !allow.has_reason {
                            found.push(at(
                                Diagnostic::warning("lint/no-reason").with("lint", *code)
                            ));
                        }
                        // Only who looked for everything can tell that nothing was there; and other
                        // hosts are asked elsewhere.
                        let is_sure = self.depth == Depth::All && !code.starts_with("external/");
                        if !is_used && level.is_some() && is_sure {
                            found.push(at(
                                Diagnostic::warning("lint/unused-allow").with("lint", *code)
                            ));
                        }
                    }
                }
            }
        }
        let level = |code: &str| self.levels.get(code).copied().unwrap_or(Some(Severity::Error));
        found.retain_mut(|finding| match level(finding.code) {
            Some(severity) => {
                finding.severity = severity;
                self.depth.reaches(severity)
            }
            None => false,
        });
        found
    }
}

/// The lints that may find anything so grave that it is looked for.
fn wanted(levels: &BTreeMap<&'static str, Option<Severity>>, depth: Depth) -> Vec<&'static Lint> {
    let level = |code: &str| levels.get(code).copied().flatten();
    let is_wanted = |lint: &&Lint| {
        let mut levels = lint.codes.iter().filter_map(|(code, _)| level(code));
        levels.any(|severity| depth.reaches(severity))
    };
    LINTS.into_iter().filter(is_wanted).collect()
}

/// A block that was not translated is in another language as well: that it was left over says more.
fn one_each(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let place = |finding: &Diagnostic| finding.place.as_ref().map(|place| place.span.clone());
    let left: HashSet<_> = found
        .iter()
        .filter(|finding| finding.code == "translation/untranslated")
        .filter_map(place)
        .collect();
    found.retain(|finding| {
        finding.code != "language/unmarked" || !place(finding).is_some_and(|it| left.contains(&it))
    });
    found
}

/// Whether a comment in the text silences a finding; notes which one did.
fn silenced(site: &Site, finding: &Diagnostic, used: &mut HashSet<(String, usize)>) -> bool {
    let Some(place) = &finding.place else { return false };
    let Some(document) = site.document(&place.file) else { return false };
    let allow = document
        .allows
        .iter()
        .find(|allow| *allow.code == *finding.code && allow.lines.contains(&place.span.start));
    if let Some(allow) = allow {
        used.insert((place.file.to_string(), allow.span.start));
    }
    allow.is_some()
}
