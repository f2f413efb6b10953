//! `site.yaml` → [`Config`]: the languages, the address, the theme, the menu. Knows no page.

use std::ops::Range;
use std::sync::Arc;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::lang::{Direction, Lang, Language, Languages};
use crate::locale::typography::{self, Rules};
use crate::locale::{Formatter, canonical};
use crate::yaml::{Fields, Reader};

/// Path of the file, from the site folder.
pub const FILE: &str = "content/site.yaml";

const KEYS: [&str; 10] = [
    "base_url",
    "source",
    "languages",
    "theme",
    "menu",
    "raw_html",
    "allowed_origins",
    "lints",
    "outputs",
    "extra",
];
/// What a site publishes beside its pages, each of which can be turned off.
const OUTPUTS: [&str; 15] = [
    "calendars",
    "cards",
    "compressed",
    "feeds",
    "hosts",
    "icons",
    "images",
    "manifest",
    "not_found",
    "offline",
    "robots",
    "search",
    "sitemap",
    "structured_data",
    "text",
];
/// Those among them that a site has only when it asks for them.
const ON_REQUEST: [&str; 3] = ["compressed", "offline", "text"];
const LANGUAGE_KEYS: [&str; 7] =
    ["locale", "name", "title", "summary", "dir", "fine_space", "page_slug"];

/// Names that the output keeps for itself beside the languages' folders.
const RESERVED: [&str; 5] = ["assets", "cards", "files", "icons", "images"];

/// What `site.yaml` says.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Address of the published site without a final slash; empty when it has none yet.
    pub base_url: String,
    /// Language in which a page is first written, unless it says otherwise.
    pub source: Lang,
    /// The languages in their order.
    pub languages: Languages,
    /// Name of the theme.
    pub theme: String,
    /// Pages of the main menu by id, with the place where each is named.
    pub menu: Vec<(String, Place)>,
    /// Whether raw HTML in Markdown is passed on as it is.
    pub raw_html: bool,
    /// Other sites from which pages may fetch something: `https://host`.
    pub allowed_origins: Vec<String>,
    /// How grave the findings of a lint, or of a group of lints, are; nothing where they are off.
    pub lints: Vec<(String, Option<Severity>, Place)>,
    /// Outputs that are turned off.
    pub without: Vec<&'static str>,
    /// Free data for the theme.
    pub extra: Value,
}

impl Config {
    /// Whether `site.yaml` wants an output: `feeds`, `sitemap`, ….
    pub fn wants(&self, output: &str) -> bool {
        !self.without.contains(&output)
    }
}

impl Config {
    /// Whether texts read under one of two configurations are the same under the other: they have
    /// the same languages in the same order, set by the same rules.
    pub fn reads_like(&self, other: &Config) -> bool {
        let language =
            |(_, language): (Lang, &Language)| (language.key.clone(), language.typography);
        self.source == other.source
            && self.languages.iter().map(language).eq(other.languages.iter().map(language))
    }
}

/// Reads `site.yaml`. Gives nothing when no site can be made of it; the findings say why.
pub fn parse(file: &Arc<str>, text: &str) -> (Option<Config>, Vec<Diagnostic>) {
    let reader = Reader::new(file, text, 0..text.len());
    let config = reader.parse().and_then(|node| {
        let fields = reader.root(&node, &KEYS)?;
        config(&reader, &fields)
    });
    (config, reader.finish())
}

/// Where the value of a key of `site.yaml` stands, if it has that key.
pub fn place_of(file: &Arc<str>, text: &str, key: &str) -> Option<Range<usize>> {
    let reader = Reader::new(file, text, 0..text.len());
    let node = reader.parse()?;
    let fields = reader.free_root(&node)?;
    fields.get(key).map(|_| fields.value_span(key))
}

fn config(reader: &Reader, fields: &Fields) -> Option<Config> {
    let mut languages = languages(reader, fields)?;
    let source = match fields.text("source") {
        None => Lang(0),
        Some(key) => match languages.find(&key) {
            Some(lang) => lang,
            None => {
                let span = fields.value_span("source");
                reader.report(
                    Diagnostic::error("config/unknown-language")
                        .at(reader.file(), span.clone())
                        .with("key", key.as_str())
                        .did_you_mean(&key, languages.keys(), span),
                );
                return None;
            }
        },
    };
    languages.borrow_titles(source);
    Some(Config {
        base_url: base_url(fields),
        source,
        theme: fields.text("theme").unwrap_or_else(|| "broadside".into()),
        menu: menu(reader, fields),
        raw_html: fields.bool("raw_html").unwrap_or(false),
        allowed_origins: origins(fields),
        lints: lints(reader, fields),
        without: without(fields),
        extra: fields
            .get("extra")
            .map_or_else(|| Value::Object(Default::default()), |n| n.to_json()),
        languages,
    })
}

fn languages(reader: &Reader, fields: &Fields) -> Option<Languages> {
    let Some(map) = fields.free_map("languages") else {
        let missing = Diagnostic::error("config/no-languages").in_file(reader.file());
        reader.report(missing);
        return None;
    };
    let mut all = Vec::new();
    for (key, _) in map.entries() {
        let valid = !key.is_empty()
            && key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !RESERVED.contains(&key.as_str());
        if !valid {
            reader.report(
                Diagnostic::error("config/bad-language-key")
                    .at(reader.file(), map.key_span(key))
                    .with("key", key.as_str()),
            );
            continue;
        }
        let Some(language) = map.map(key, &LANGUAGE_KEYS) else { continue };
        let locale = language.text("locale").unwrap_or_else(|| key.clone());
        let formatter = Formatter::new(&locale).or_else(|_| {
            language
                .report("locale", Diagnostic::error("config/bad-locale").with("locale", &*locale));
            Formatter::new("und")
        });
        let Ok(formatter) = formatter else { continue };
        // Search engines and browsers tell the languages of a page by their tags.
        let tag = canonical(&locale);
        if let Some(twin) = all.iter().find(|twin: &&Language| canonical(&twin.locale) == tag) {
            let finding = Diagnostic::error("config/same-locale").with("locale", &*locale);
            let span = match language.get("locale") {
                Some(_) => language.value_span("locale"),
                None => map.key_span(key),
            };
            reader.report(finding.with("other", &*twin.key).at(reader.file(), span));
        }
        let direction = match language.text("dir").as_deref() {
            None => Direction::of(&locale),
            Some("ltr") => Direction::Ltr,
            Some("rtl") => Direction::Rtl,
            Some(_) => {
                language.report(
                    "dir",
                    Diagnostic::error("yaml/wrong-type").with("key", "dir").with("expected", "dir"),
                );
                Direction::Ltr
            }
        };
        let fine_space = language.bool("fine_space").unwrap_or(false);
        let typography = Rules::for_locale(&locale, fine_space);
        let text = |key| typography::set_title(typography, &language.text(key).unwrap_or_default());
        all.push(Language {
            name: language.text("name").unwrap_or_else(|| key.clone()),
            title: text("title"),
            summary: text("summary"),
            page_slug: page_slug(&language),
            typography,
            formatter: Arc::new(formatter),
            key: key.clone(),
            locale,
            direction,
        });
    }
    if all.is_empty() {
        reader.report(Diagnostic::error("config/no-languages").in_file(reader.file()));
        return None;
    }
    if all.len() > Languages::MAX {
        reader.report(Diagnostic::error("config/too-many-languages").in_file(reader.file()));
    }
    note_missing_titles(reader, &map, &all);
    Some(Languages::new(all))
}

/// Languages that would go by the title of another.
fn note_missing_titles(reader: &Reader, map: &Fields, all: &[Language]) {
    let Some(titled) = all.iter().find(|language| !language.title.is_empty()) else { return };
    for language in all.iter().filter(|language| language.title.is_empty()) {
        let finding = Diagnostic::warning("config/no-title").with("other", titled.key.as_str());
        reader.report(finding.at(reader.file(), map.key_span(&language.key)));
    }
}

/// The word for further parts of lists, which is a part of their addresses.
fn page_slug(language: &Fields) -> String {
    let slug = language.text("page_slug").unwrap_or_default();
    let is_word = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    if !slug.is_empty() && !slug.split('-').all(is_word) {
        let finding = Diagnostic::error("page/bad-slug").with("slug", slug.as_str());
        language.report("page_slug", finding.with("problem", "form").with("nearest", ""));
    }
    slug
}

fn base_url(fields: &Fields) -> String {
    let Some(url) = fields.text("base_url") else {
        return String::new();
    };
    match normalise_base_url(&url) {
        Some(url) => url,
        None => {
            fields.report("base_url", Diagnostic::error("config/bad-base-url").with("url", url));
            String::new()
        }
    }
}

/// An address of a site without its final slash: scheme `http` or `https`, a host, perhaps a port and a
/// path; no user, no query and no fragment, in ASCII (RFC 3986). Of the marks that a path may have, those are left
/// out that mean something in the settings of servers. Nothing when it is not one.
pub fn normalise_base_url(url: &str) -> Option<String> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let is_ipv6 = authority.starts_with('[');
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !is_ipv6 || host.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    };
    let is_host = |b: u8| b.is_ascii_alphanumeric() || b"-._~%".contains(&b);
    let is_address = |b: u8| b.is_ascii_hexdigit() || b"[]:.".contains(&b);
    let is_good_host =
        !host.is_empty() && host.bytes().all(|b| if is_ipv6 { is_address(b) } else { is_host(b) });
    let is_digits = |port: &str| port.bytes().all(|b| b.is_ascii_digit());
    let is_good_port = port.is_none_or(|port| is_digits(port) && port.parse::<u16>().is_ok());
    let is_path = |b: u8| b.is_ascii_alphanumeric() || b"-._~%+,=:@!/".contains(&b);
    let is_good_path =
        path.bytes().all(is_path) && path.split('/').all(|part| !matches!(part, "." | ".."));
    let is_good = is_good_host && is_good_port && is_good_path;
    is_good.then(|| url.trim_end_matches('/').to_owned())
}

fn menu(reader: &Reader, fields: &Fields) -> Vec<(String, Place)> {
    let ids = fields.texts("menu").unwrap_or_default();
    let place =
        |index| Place { file: Arc::clone(reader.file()), span: fields.item_span("menu", index) };
    ids.into_iter().enumerate().map(|(index, id)| (id, place(index))).collect()
}

fn origins(fields: &Fields) -> Vec<String> {
    let given = fields.texts("allowed_origins").unwrap_or_default();
    let mut origins = Vec::new();
    for (index, origin) in given.into_iter().enumerate() {
        match normalise_base_url(&origin).filter(|url| url.matches('/').count() == 2) {
            Some(origin) => origins.push(origin),
            None => fields.report_item(
                "allowed_origins",
                index,
                Diagnostic::error("config/bad-origin").with("origin", origin),
            ),
        }
    }
    origins
}

/// `outputs: { feeds: false, offline: true }`.
fn without(fields: &Fields) -> Vec<&'static str> {
    let map = fields.map("outputs", &OUTPUTS);
    let given = |output: &str| map.as_ref().and_then(|map| map.bool(output));
    let wants = |output: &str| given(output).unwrap_or(!ON_REQUEST.contains(&output));
    OUTPUTS.into_iter().filter(|output| !wants(output)).collect()
}

/// `lints: { typography/fr-hour: off, plain: warn }`. Which lints there are is for `check` to say.
fn lints(reader: &Reader, fields: &Fields) -> Vec<(String, Option<Severity>, Place)> {
    const LEVELS: [&str; 4] = ["off", "hint", "warn", "error"];
    let Some(map) = fields.free_map("lints") else { return Vec::new() };
    let mut lints = Vec::new();
    for (name, _) in map.entries() {
        let place = Place { file: Arc::clone(reader.file()), span: map.key_span(name) };
        let given = map.text(name).unwrap_or_default();
        let level = match given.as_str() {
            "off" => None,
            "hint" => Some(Severity::Hint),
            "warn" => Some(Severity::Warning),
            "error" => Some(Severity::Error),
            other => {
                let span = map.value_span(name);
                let finding = Diagnostic::error("config/bad-level").with("level", other);
                let finding = finding.did_you_mean(other, LEVELS, span);
                map.report(name, finding);
                continue;
            }
        };
        lints.push((name.clone(), level, place));
    }
    lints
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> (bool, Vec<&'static str>) {
        let (config, diagnostics) = parse(&FILE.into(), text);
        (config.is_some(), diagnostics.iter().map(|d| d.code).collect())
    }

    #[test]
    fn reads_a_full_file() {
        let text = "base_url: https://autopact.example/\nsource: fr\nlanguages:\n  en: { locale: en-CA, name: English, title: A }\n  fr: { locale: fr-CA }\nmenu: [a, b/c]\n";
        let (config, diagnostics) = parse(&FILE.into(), text);
        let config = config.expect("config");
        let codes: Vec<_> = diagnostics.iter().map(|d| (d.code, d.place.clone())).collect();
        let place =
            Place { file: FILE.into(), span: text.find("fr: {").map_or(0..0, |at| at..at + 2) };
        assert_eq!(codes, [("config/no-title", Some(place))]);
        assert_eq!(config.base_url, "https://autopact.example");
        assert_eq!(config.source, Lang(1));
        assert_eq!(config.languages[Lang(1)].name, "fr");
        assert_eq!(config.menu[1].0, "b/c");
        assert_eq!(&text[config.menu[1].1.span.clone()], "b/c");
    }

    #[test]
    fn refuses_what_no_site_can_be_made_of() {
        assert_eq!(codes(""), (false, vec!["config/no-languages"]));
        assert_eq!(
            codes("languages: { en: {} }\nsource: fr"),
            (false, vec!["config/unknown-language"])
        );
        assert_eq!(codes("languages: { assets: {} }").1[0], "config/bad-language-key");
        assert_eq!(
            codes("languages: [en]"),
            (false, vec!["yaml/not-a-map", "config/no-languages"])
        );
    }

    #[test]
    fn no_two_languages_are_the_same_to_browsers() {
        for twin in ["en-CA", "en-ca", "EN-Latn-CA", "eng-CA"] {
            let text =
                format!("languages: {{ en: {{ locale: en-CA }}, e2: {{ locale: {twin} }} }}");
            let (_, found) = parse(&FILE.into(), &text);
            let told: Vec<_> = found
                .iter()
                .map(|d| (d.code, &text[d.place.clone().expect("a place").span]))
                .collect();
            let is_twin = twin != "EN-Latn-CA";
            assert_eq!(told, [("config/same-locale", twin)][..usize::from(is_twin)], "{twin}");
        }
        assert_eq!(codes("languages: { en: {}, en-us: {} }").1, [""; 0]);
    }

    #[test]
    fn base_urls() {
        assert_eq!(normalise_base_url("https://a.example/x/"), Some("https://a.example/x".into()));
        for good in
            ["http://localhost:4004", "https://[::1]:80/x", "https://a.example/~us/x_1/a+b,c"]
        {
            assert_eq!(normalise_base_url(good).as_deref(), Some(good));
        }
        for bad in ["a.example", "https://", "ftp://a", "https://a b", "https://a/?q", "https:///x"]
            .into_iter()
            .chain(["https://me:pw@a", "https://a:99999", "https://a:x", "https://a/../b"])
            .chain(["https://a/;b", "https://a/$b", "https://a/'b", "https://[a;b]/"])
        {
            assert_eq!(normalise_base_url(bad), None, "{bad}");
        }
    }
}
