//! Words in many languages: Fluent messages of the theme and of the tool itself.
//!
//! A message is looked for in the language asked for, then along the other languages of the site,
//! and last among the built-in words; so a reader may see a foreign word, never a hole.

mod functions;
mod plural;

pub use plural::category;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use fluent_syntax::parser;
use icu_locale::Locale;
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Arg, Diagnostic, Wording};
use crate::lang::{Lang, Languages};

/// A file of Fluent messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Path from the site folder, or the name of a built-in file.
    pub file: Arc<str>,
    /// Its text.
    pub text: String,
    /// Key of its language: the name of its folder.
    pub lang: String,
}

/// What cannot be read in a file of messages.
struct Slip {
    /// Byte offset in the text.
    at: usize,
    detail: String,
}

impl From<&parser::ParserError> for Slip {
    fn from(error: &parser::ParserError) -> Slip {
        let span = error.slice.clone().unwrap_or_else(|| error.pos.clone());
        let at = error.pos.start.clamp(span.start, span.end.max(span.start));
        Slip { at, detail: error.kind.to_string() }
    }
}

/// Where placeables and calls stand in each other deeper than anybody writes: parser, serializer and
/// resolver go down into them by recursion and would overflow the stack.
fn too_deep(text: &str) -> Option<usize> {
    const MOST: usize = 100;
    let (mut depth, mut is_line_start) = (0usize, true);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            // Whatever begins in the first column begins anew.
            b'a'..=b'z' | b'A'..=b'Z' | b'#' | b'-' if is_line_start => depth = 0,
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MOST {
            return Some(at);
        }
        is_line_start = byte == b'\n';
    }
    None
}

/// The messages of one language.
struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    ids: BTreeSet<String>,
}

impl Catalogue {
    fn new(locale: &str) -> Catalogue {
        let locale: Locale = locale.parse().unwrap_or(Locale::UNKNOWN);
        let id: LanguageIdentifier = locale.to_string().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // The marks that Fluent puts around values would show up in copied text and in attributes;
        // where directions mix, the templates use <bdi>.
        bundle.set_use_isolating(false);
        functions::add(&mut bundle, &locale.to_string());
        Catalogue { bundle, ids: BTreeSet::new() }
    }

    /// The messages of files of the tool, in which there are no slips.
    fn of<'a>(locale: &str, files: impl IntoIterator<Item = &'a File>) -> Catalogue {
        let mut catalogue = Catalogue::new(locale);
        for file in files {
            catalogue.add(&file.text);
        }
        catalogue
    }

    /// Adds the messages of a text; later ones take the place of earlier ones of the same name.
    fn add(&mut self, text: &str) -> Vec<Slip> {
        if let Some(at) = too_deep(text) {
            return vec![Slip { at, detail: "Placeables are nested too deeply".into() }];
        }
        let (tree, errors) = match parser::parse(text) {
            Ok(tree) => (tree, Vec::new()),
            Err((tree, errors)) => (tree, errors),
        };
        self.ids.extend(tree.body.iter().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        }));
        let resource = FluentResource::try_new(plural::with_current_rules(tree));
        // What the first parse could not read is not in the tree any more.
        let resource = resource.unwrap_or_else(|(resource, _)| resource);
        self.bundle.add_resource_overriding(resource);
        errors.iter().map(Slip::from).collect()
    }

    /// The message, or its attribute, with what went wrong while values were put in.
    fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs,
    ) -> Option<(String, Vec<String>)> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        Some((text.into_owned(), errors.iter().map(ToString::to_string).collect()))
    }
}

/// The words of a site's theme, in all its languages.
pub struct Words {
    catalogues: Vec<Catalogue>,
    /// For each language, the languages to look in, in order.
    chains: Vec<Vec<usize>>,
    /// Built-in words, the last resort.
    built_in: Catalogue,
    numbered: RwLock<Numbered>,
}

/// Messages that were asked for with a number, by language and number, then by their names.
type Numbered = HashMap<(Lang, usize), HashMap<&'static str, Arc<str>>>;

/// Numbers up to which messages are kept: footnotes and tables of a page are few.
const MOST_NUMBERED: usize = 100;

impl Words {
    /// Builds the words from the built-in files and those of the site, which go before them.
    pub fn new(
        languages: &Languages,
        source: Lang,
        built_in: &[File],
        site: &[File],
    ) -> (Words, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut catalogues: Vec<Catalogue> =
            languages.iter().map(|(_, language)| Catalogue::new(&language.locale)).collect();
        for file in built_in.iter().chain(site) {
            let Some(lang) = languages.find(&file.lang) else { continue };
            let errors = catalogues[lang.index()].add(&file.text);
            diagnostics.extend(errors.into_iter().map(|slip| syntax_error(file, slip)));
        }
        let last = Catalogue::of("en", built_in.iter().filter(|file| file.lang == "en"));
        let chains =
            languages.iter().map(|(lang, _)| chain(lang, source, languages.len())).collect();
        let words = Words { catalogues, chains, built_in: last, numbered: RwLock::default() };
        diagnostics.extend(words.missing(languages));
        (words, diagnostics)
    }

    /// A message in `lang` or the next language that has it, with its language; `Err` when no
    /// language has it.
    pub fn get(
        &self,
        lang: Lang,
        id: &str,
        args: &FluentArgs,
    ) -> Result<(String, Vec<String>), UnknownMessage> {
        let chain = self.chains.get(lang.index()).map_or(&[][..], Vec::as_slice);
        chain
            .iter()
            .map(|index| &self.catalogues[*index])
            .chain([&self.built_in])
            .find_map(|catalogue| catalogue.format(id, None, args))
            .ok_or_else(|| UnknownMessage(id.to_owned()))
    }

    /// A message without values; its name when no language has it.
    pub fn plain(&self, lang: Lang, id: &str) -> String {
        self.with(lang, id, &[])
    }

    /// A message with text or number values; its name when no language has it.
    pub fn with(&self, lang: Lang, id: &str, values: &[(&str, Arg)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, value_of(value));
        }
        self.get(lang, id, &args).map_or_else(|unknown| unknown.0, |(text, _)| text)
    }

    /// A message with one value, `number`: kept where it is small, since every page asks for the same few.
    pub fn numbered(&self, lang: Lang, id: &'static str, number: usize) -> Arc<str> {
        let key = (lang, number);
        let known = self.numbered.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.get(&key).and_then(|known| known.get(id)) {
            return Arc::clone(known);
        }
        drop(known);
        let made: Arc<str> = self.with(lang, id, &[("number", Arg::Number(number as f64))]).into();
        if number <= MOST_NUMBERED {
            let mut known = self.numbered.write().unwrap_or_else(PoisonError::into_inner);
            known.entry(key).or_default().insert(id, Arc::clone(&made));
        }
        made
    }

    /// Whether any language has the message.
    pub fn knows(&self, id: &str) -> bool {
        self.built_in.ids.contains(id) || self.catalogues.iter().any(|c| c.ids.contains(id))
    }

    /// What follows `prefix` in the names of all messages that begin with it, sorted.
    pub fn ids_with_prefix(&self, prefix: &str) -> BTreeSet<String> {
        let all = self.catalogues.iter().chain([&self.built_in]).flat_map(|c| &c.ids);
        all.filter_map(|id| id.strip_prefix(prefix)).map(str::to_owned).collect()
    }

    /// The name of a language in `lang`: the message `language-name-KEY`, else its own name.
    pub fn language_name(&self, lang: Lang, of: &str, autonym: &str) -> String {
        let id = format!("language-name-{of}");
        if self.knows(&id) { self.plain(lang, &id) } else { autonym.to_owned() }
    }

    /// One warning for each language that lacks words which another has.
    fn missing(&self, languages: &Languages) -> Vec<Diagnostic> {
        let mut all = self.built_in.ids.clone();
        for catalogue in &self.catalogues {
            all.extend(catalogue.ids.iter().cloned());
        }
        // The name of a language is wanted only for the languages of the site.
        all.retain(|id| {
            id.strip_prefix("language-name-").is_none_or(|key| languages.find(key).is_some())
        });
        languages
            .iter()
            .filter_map(|(lang, language)| {
                let catalogue = &self.catalogues[lang.index()];
                let missing: Vec<&str> =
                    all.difference(&catalogue.ids).map(String::as_str).collect();
                if missing.is_empty() {
                    return None;
                }
                Some(
                    Diagnostic::warning("words/missing")
                        .with("language", language.key.as_str())
                        .with("count", missing.len())
                        .with("ids", missing.join(", ")),
                )
            })
            .collect()
    }
}

/// No language has a message of this name.
#[derive(Debug)]
pub struct UnknownMessage(pub String);

/// The languages to look in for a word of `lang`: itself, the site's source language, the others.
fn chain(lang: Lang, source: Lang, count: usize) -> Vec<usize> {
    let mut chain = vec![lang.index()];
    for index in std::iter::once(source.index()).chain(0..count) {
        if !chain.contains(&index) {
            chain.push(index);
        }
    }
    chain
}

fn syntax_error(file: &File, slip: Slip) -> Diagnostic {
    Diagnostic::error("words/syntax").at(&file.file, slip.at..slip.at).with("detail", slip.detail)
}

fn value_of(arg: &Arg) -> FluentValue<'static> {
    match arg {
        Arg::Text(text) => FluentValue::String(Cow::Owned(text.clone())),
        Arg::Number(number) => FluentValue::from(*number),
    }
}

/// The words of the tool itself, in one language, with English behind it.
pub struct ToolWords {
    catalogue: Catalogue,
    /// Read once something is missing: a tenth of the time that a small site takes.
    english: OnceLock<Catalogue>,
    english_files: Vec<File>,
}

impl ToolWords {
    /// The tool's words in the language with this key; `files` are its built-in files.
    pub fn new(key: &str, files: &[File]) -> ToolWords {
        let own = files.iter().filter(|file| file.lang == key);
        let english = files.iter().filter(|file| file.lang == "en");
        ToolWords {
            catalogue: Catalogue::of(key, own),
            english: OnceLock::new(),
            english_files: english.cloned().collect(),
        }
    }

    fn english(&self) -> &Catalogue {
        self.english.get_or_init(|| Catalogue::of("en", &self.english_files))
    }

    /// A message with values.
    pub fn with(&self, id: &str, values: &[(&str, Arg)]) -> String {
        let Some((text, errors)) = self.format(id, None, values) else { return id.to_owned() };
        // Most likely a value that the message wants and is not given.
        debug_assert!(errors.is_empty(), "{id}: {}", errors.join("; "));
        text
    }

    /// The codes of all findings that have an explanation, sorted.
    pub fn explained(&self) -> BTreeSet<String> {
        let english = self.english();
        let is_explained = |id: &&String| {
            let message = english.bundle.get_message(id);
            message.is_some_and(|message| message.get_attribute("why").is_some())
        };
        // A code is a group, a slash and a name; a message has a hyphen there.
        english.ids.iter().filter(is_explained).map(|id| id.replacen('-', "/", 1)).collect()
    }

    /// A language of the site as one speaks of it within a sentence, « en français »: languages bear their own
    /// names there. Nothing for one whose name the tool does not know.
    fn language(&self, own_name: &str) -> Option<String> {
        let key = match &*own_name.to_lowercase() {
            "english" => "tool-language-en",
            "français" => "tool-language-fr",
            "español" => "tool-language-es",
            _ => return None,
        };
        self.find(key, None, &[])
    }

    fn find(&self, id: &str, attribute: Option<&str>, values: &[(&str, Arg)]) -> Option<String> {
        Some(self.format(id, attribute, values)?.0)
    }

    /// A text, and what went wrong while values were put in.
    fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        values: &[(&str, Arg)],
    ) -> Option<(String, Vec<String>)> {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            match value {
                Arg::Text(text) if *name == "language" => {
                    args.set(
                        *name,
                        value_of(&self.language(text).map_or(value.clone(), Arg::Text)),
                    );
                }
                _ => args.set(*name, value_of(value)),
            }
        }
        let own = self.catalogue.format(id, attribute, &args);
        own.or_else(|| self.english().format(id, attribute, &args))
    }
}

impl Wording for ToolWords {
    fn word(&self, diagnostic: &Diagnostic) -> (String, String) {
        let id = diagnostic.message_id();
        let mut args = diagnostic.args.clone();
        // Fluent can choose by a name, not by whether a text is empty.
        let nearest = args.iter().find(|(name, _)| *name == "nearest");
        let near =
            if nearest.is_some_and(|(_, name)| *name != Arg::from("")) { "yes" } else { "no" };
        args.push(("near", near.into()));
        let message = self.find(&id, None, &args);
        let help = self.find(&id, Some("help"), &args);
        (message.unwrap_or_else(|| diagnostic.code.to_owned()), help.unwrap_or_default())
    }

    fn plain(&self, id: &str) -> String {
        self.with(id, &[])
    }

    fn explanation(&self, code: &str) -> String {
        self.find(&code.replace('/', "-"), Some("why"), &[]).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;

    fn file(lang: &str, text: &str) -> File {
        File {
            file: format!("translations/{lang}/x.ftl").into(),
            text: text.into(),
            lang: lang.into(),
        }
    }

    fn words(site: &[File]) -> (Words, Vec<Diagnostic>) {
        let text = "languages: { en: {}, fr: { locale: fr-CA }, es: {} }";
        let config = config::parse(&config::FILE.into(), text).0.expect("config");
        Words::new(&config.languages, config.source, &[file("en", "built-in = Built in\n")], site)
    }

    #[test]
    fn words_fall_back_along_the_languages_and_say_so() {
        let (words, found) = words(&[file("fr", "a = A fr\n"), file("es", "b = B es\n")]);
        assert_eq!(words.plain(Lang(1), "a"), "A fr");
        assert_eq!(words.plain(Lang(2), "a"), "A fr");
        assert_eq!(words.plain(Lang(2), "built-in"), "Built in");
        assert_eq!(words.plain(Lang(2), "nowhere"), "nowhere");
        let missing: Vec<_> = found.iter().map(|d| (d.code, d.args[2].1.clone())).collect();
        let ids = |ids: &str| ("words/missing", Arg::from(ids));
        assert_eq!(missing, [ids("a, b"), ids("b, built-in"), ids("a, built-in")]);
    }

    #[test]
    fn french_and_spanish_count_in_millions() {
        let text =
            "n = { $n ->\n    [0] aucun\n    [one] un\n   *[other] autres\n    [many] de\n}\n";
        let (words, _) = words(&[file("fr", text), file("en", text)]);
        let n = |lang, n: f64| words.with(Lang(lang), "n", &[("n", Arg::Number(n))]);
        assert_eq!(
            [0.0, 1.0, 1.5, 2.0, 1e6].map(|x| n(1, x)),
            ["aucun", "un", "un", "autres", "de"]
        );
        assert_eq!([0.0, 1.0, 1.5, 1e6].map(|x| n(0, x)), ["aucun", "un", "autres", "autres"]);
    }

    #[test]
    fn numbers_and_dates_read_as_everywhere_else() {
        let text = "plain = { $n } x\nfixed = { NUMBER($n, minimumFractionDigits: 1) }\n\
                    share = { NUMBER($n, style: \"percent\") }\n\
                    sum = { NUMBER($n, style: \"currency\", currency: \"USD\") }\n\
                    code = { NUMBER($n, useGrouping: \"false\") }\n\
                    day = { DATETIME($d) }\n\
                    hours = { NUMBER($n, minimumFractionDigits: 1) ->\n    [0] none\n    [one] one\n   *[other] several\n }\n";
        let (words, found) = words(&[file("fr", text), file("en", text), file("es", text)]);
        assert!(found.iter().all(|finding| finding.code == "words/missing"));
        let say = |lang, id: &str, n: f64| words.with(Lang(lang), id, &[("n", Arg::Number(n))]);
        assert_eq!(say(0, "plain", 12345.5), "12,345.5 x");
        assert_eq!(say(1, "plain", 12345.5), "12\u{a0}345,5 x");
        assert_eq!((say(1, "fixed", 2.0), say(1, "code", 12345.0)), ("2,0".into(), "12345".into()));
        assert_eq!(
            (say(0, "share", 0.8), say(1, "share", 0.8)),
            ("80%".into(), "80\u{a0}%".into())
        );
        assert_eq!(say(1, "sum", 75.0), "75\u{a0}$\u{a0}US");
        assert_eq!((say(0, "hours", 0.0), say(0, "hours", 1.0)), ("none".into(), "several".into()));
        assert_eq!(say(1, "hours", 1.0), "one");
        let day = |lang, d: &str| {
            words.with(Lang(lang), "day", &[("d", Arg::from(d))]).replace('\u{a0}', " ")
        };
        assert_eq!(day(1, "2004-04-01"), "1er avril 2004");
        assert_eq!(day(0, "1965"), "1965");
        assert_eq!(day(0, "2026-05-01T18:30"), "May 1, 2026 at 6:30 p.m.");
        assert_eq!(day(0, "soon"), "soon");
        // A text that a message is given stays as it is, also where it looks like a number.
        assert_eq!(words.with(Lang(0), "plain", &[("n", Arg::from("2004"))]), "2004 x");
    }

    #[test]
    fn a_file_that_would_overflow_the_stack_is_refused() {
        for text in ["{", "{ A(", "{ a ->\n *[b] "] {
            let (words, found) =
                words(&[file("fr", &format!("good = x\na = {}", text.repeat(50_000)))]);
            assert_eq!(found[0].code, "words/syntax", "{text}");
            assert_eq!(words.plain(Lang(1), "built-in"), "Built in");
        }
        let smiles = "a = :( :( { $x }\n".repeat(200);
        assert_eq!(too_deep(&smiles), None);
    }

    #[test]
    fn a_slip_in_a_file_has_its_place() {
        let text = "good = x\nbad = { $x\nalso = y\n";
        let (words, found) = words(&[file("fr", text)]);
        assert_eq!(found[0].code, "words/syntax");
        assert!(found[0].place.as_ref().is_some_and(|p| p.span.start >= 9));
        assert_eq!(words.plain(Lang(1), "good"), "x");
    }
}
