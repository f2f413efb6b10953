//! What the tool has to say about a site: a code, a place, and the values that the message names.
//! The words themselves stand in `translations/*/tool.ftl`, so that everybody reads them in their
//! own language; nothing here knows how a message is worded or where it is shown.

mod github;
mod human;
mod json;
mod sarif;

use std::ops::Range;
use std::sync::Arc;

pub use github::github;
pub use human::human;
pub use json::json;
pub use sarif::sarif;

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is published while there is one.
    Error,
    /// Published all the same, unless `--strict`.
    Warning,
    /// Advice; nothing ever fails for it.
    Hint,
}

impl Severity {
    /// The name in machine-readable reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Hint => "hint",
        }
    }
}

/// A value named in a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Text as it stands in the site.
    Text(String),
    /// A count.
    Number(f64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<&Arc<str>> for Arg {
    fn from(text: &Arc<str>) -> Arg {
        Arg::Text(text.to_string())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Arg {
        Arg::Number(number as f64)
    }
}

/// A stretch of one file of the site: bytes of its text without byte order mark and with `\n` ends.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// Path from the site folder, with `/`.
    pub file: Arc<str>,
    /// Byte range in the normalised text; empty at 0 for the file as a whole.
    pub span: Range<usize>,
}

/// A text that would mend the finding if it stood in place of `span`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Byte range to be replaced, in the file of the finding.
    pub span: Range<usize>,
    /// What to write there.
    pub replacement: String,
    /// Right by rule, so that a machine may write it unasked; a name that is merely near is not.
    pub is_safe: bool,
}

/// One finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// Stable name: `link/missing-page`. Its message is `link-missing-page` in `tool.ftl`,
    /// its remedy the attribute `.help` of the same message.
    pub code: &'static str,
    /// How grave.
    pub severity: Severity,
    /// Where, unless it concerns the site as a whole.
    pub place: Option<Place>,
    /// What the message names.
    pub args: Vec<(&'static str, Arg)>,
    /// How it could be mended by a machine.
    pub suggestion: Option<Suggestion>,
}

impl Diagnostic {
    /// A finding that keeps the site from being published.
    pub fn error(code: &'static str) -> Diagnostic {
        Diagnostic::new(code, Severity::Error)
    }

    /// A finding that does not.
    pub fn warning(code: &'static str) -> Diagnostic {
        Diagnostic::new(code, Severity::Warning)
    }

    /// Advice.
    pub fn hint(code: &'static str) -> Diagnostic {
        Diagnostic::new(code, Severity::Hint)
    }

    /// A finding of this severity.
    pub fn new(code: &'static str, severity: Severity) -> Diagnostic {
        Diagnostic { code, severity, place: None, args: Vec::new(), suggestion: None }
    }

    /// The same finding at `span` of `file`.
    pub fn at(mut self, file: &Arc<str>, span: Range<usize>) -> Diagnostic {
        self.place = Some(Place { file: Arc::clone(file), span });
        self
    }

    /// The same finding about `file` as a whole.
    pub fn in_file(self, file: &Arc<str>) -> Diagnostic {
        self.at(file, 0..0)
    }

    /// The same finding with one more value for its message.
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Diagnostic {
        self.args.push((name, value.into()));
        self
    }

    /// The same finding, which `replacement` in place of `span` would probably mend.
    pub fn suggest(mut self, span: Range<usize>, replacement: impl Into<String>) -> Diagnostic {
        self.suggestion =
            Some(Suggestion { span, replacement: replacement.into(), is_safe: false });
        self
    }

    /// The same finding, whose suggestion is right by rule: `tribune check --fix` writes it.
    pub fn safely(mut self) -> Diagnostic {
        if let Some(suggestion) = &mut self.suggestion {
            suggestion.is_safe = true;
        }
        self
    }

    /// The same finding with the nearest of `known` to `given` as the value `nearest` (empty when
    /// none is near), and as a suggestion for `span`.
    pub fn did_you_mean<'a>(
        self,
        given: &str,
        known: impl IntoIterator<Item = &'a str>,
        span: Range<usize>,
    ) -> Diagnostic {
        match nearest(given, known) {
            Some(name) => self.with("nearest", name).suggest(span, name),
            None => self.with("nearest", ""),
        }
    }

    /// Identifier of the message in `tool.ftl`: Fluent has no `/` in names.
    pub fn message_id(&self) -> String {
        self.code.replace('/', "-")
    }
}

/// The name in `known` that a person who typed `given` most likely meant.
pub fn nearest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = given.to_lowercase();
    known
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&lower, &name.to_lowercase()), name))
        .filter(|(likeness, _)| *likeness > 0.8)
        // On a tie the first name wins, so that the answer does not depend on anything unseen.
        .fold(None, |best: Option<(f64, &str)>, (likeness, name)| match best {
            Some((highest, _)) if highest >= likeness => best,
            _ => Some((likeness, name)),
        })
        .map(|(_, name)| name)
}

/// Errors, warnings and hints in a list of findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many keep the site from being published.
    pub errors: usize,
    /// How many do not.
    pub warnings: usize,
    /// How many are advice.
    pub hints: usize,
}

/// Counts the findings by severity.
pub fn count(diagnostics: &[Diagnostic]) -> Counts {
    let of = |severity| diagnostics.iter().filter(|found| found.severity == severity).count();
    Counts {
        errors: of(Severity::Error),
        warnings: of(Severity::Warning),
        hints: of(Severity::Hint),
    }
}

/// Puts findings into the order in which they are shown: by file, place and code; and drops
/// repetitions, such as a fault in a page that is also shown as a stand-in for a translation.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| {
        let key = |d: &Diagnostic| d.place.as_ref().map(|p| (Arc::clone(&p.file), p.span.start));
        key(a)
            .cmp(&key(b))
            .then_with(|| a.code.cmp(b.code))
            .then_with(|| format!("{:?}", a.args).cmp(&format!("{:?}", b.args)))
    });
    diagnostics.dedup();
}

/// Gives the normalised text of a file of the site, to show a line of it.
pub trait Texts {
    /// The text of `file`, or nothing when it cannot be read as text.
    fn text(&self, file: &str) -> Option<Arc<str>>;
}

/// Words a finding in the language of the person who reads it.
pub trait Wording {
    /// The message, and what to do about it.
    fn word(&self, diagnostic: &Diagnostic) -> (String, String);
    /// A message of the tool without values, such as the title of a remedy.
    fn plain(&self, id: &str) -> String;
    /// What a code means, why it matters, and what it deliberately lets pass.
    fn explanation(&self, code: &str) -> String;
}

/// A place as people count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Line from 1.
    pub line: usize,
    /// Character of the line, from 1.
    pub column: usize,
}

/// A text that is cut into its lines once, however many findings stand in it.
struct Lines {
    text: Arc<str>,
    /// Where each line begins.
    starts: Vec<usize>,
}

impl Lines {
    fn new(text: Arc<str>) -> Lines {
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        let starts = std::iter::once(0).chain(ends).collect();
        Lines { text, starts }
    }

    /// The same as [`position`].
    fn position(&self, offset: usize) -> Position {
        let offset = floor(&self.text, offset);
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts[line - 1];
        Position { line, column: self.text[start..offset].chars().count() + 1 }
    }

    /// Bytes of a line, counted from 1, without its end.
    fn range(&self, line: usize) -> Range<usize> {
        let start = self.starts[line - 1];
        let end = self.starts.get(line).map_or(self.text.len(), |next| next - 1);
        start..end
    }
}

/// The texts that findings stand in. Findings come sorted by file, so that each is opened once.
struct Shelf<'a> {
    texts: &'a dyn Texts,
    last: Option<(Arc<str>, Lines)>,
}

impl<'a> Shelf<'a> {
    fn new(texts: &'a dyn Texts) -> Shelf<'a> {
        Shelf { texts, last: None }
    }

    /// The text of a file; an empty one when it cannot be read as text.
    fn lines(&mut self, file: &Arc<str>) -> &Lines {
        if self.last.as_ref().is_none_or(|(last, _)| last != file) {
            self.last = None;
        }
        let open = || {
            let text = self.texts.text(file).unwrap_or_else(|| "".into());
            (Arc::clone(file), Lines::new(text))
        };
        &self.last.get_or_insert_with(open).1
    }
}

/// Line and column of a byte offset in a text; an offset past the end means the end.
pub fn position(text: &str, offset: usize) -> Position {
    let before = &text[..floor(text, offset)];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Position {
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    }
}

/// The nearest boundary of a character at or before a byte offset.
fn floor(text: &str, offset: usize) -> usize {
    let offset = offset.min(text.len());
    (0..=offset).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_finds_a_slip_and_not_a_stranger() {
        let known = ["title", "summary", "slug"];
        assert_eq!(nearest("tilte", known), Some("title"));
        assert_eq!(nearest("Summery", known), Some("summary"));
        assert_eq!(nearest("xyzzy", known), None);
    }

    #[test]
    fn positions_count_characters() {
        assert_eq!(position("é\nàb", 5), Position { line: 2, column: 2 });
        assert_eq!(position("", 9), Position { line: 1, column: 1 });
        for text in ["é\nàb", "", "\n", "a\n\nb\n"] {
            let lines = Lines::new(text.into());
            for offset in 0..8 {
                assert_eq!(lines.position(offset), position(text, offset), "{text:?} {offset}");
            }
        }
    }
}
