//! The YAML between `---` lines at the head of a page → [`FrontMatter`].

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::{Date, DateTime};
use jiff::tz::{self, AmbiguousOffset, TimeZone};
use serde::Serialize;
use serde_json::Value;

use super::dashes;
use super::slug::slugify;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, nearest};
use crate::lang::Lang;
use crate::locale::typography::{Rules, set_title};
use crate::source::unportable;
use crate::yaml::{Fields, Node, Reader, is_no_day};

/// Keys of a head.
pub(super) const KEYS: [&str; 20] = [
    "title",
    "menu_title",
    "summary",
    "slug",
    "date",
    "updated",
    "order",
    "tags",
    "draft",
    "publish_on",
    "expires_on",
    "aliases",
    "image",
    "image_alt",
    "source",
    "must_ship_in",
    "event",
    "template",
    "paginate_by",
    "extra",
];
const EVENT_KEYS: [&str; 4] = ["start", "end", "timezone", "place"];

/// A value with the bytes of the file that it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Byte range in the normalised text of the file.
    pub span: Range<usize>,
}

/// When and where something takes place, as one text says it: what is empty its source may say.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Event {
    /// Local date or date and time, ISO 8601.
    pub start: String,
    /// The same, not before `start`; empty when it is not known.
    pub end: String,
    /// IANA name of the time zone of `start` and `end`; may be empty.
    pub timezone: String,
    /// Place in words; may be empty.
    pub place: String,
}

/// What a page says of itself. What is absent may be inherited from the page's source language. What few
/// pages say is in a box: thirty thousand others keep no room for it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FrontMatter {
    /// Title; the file's name when it is missing, which is an error.
    pub title: String,
    /// A shorter title for the menu.
    pub menu_title: Option<String>,
    /// One or two sentences.
    pub summary: Option<String>,
    /// Last part of the address.
    pub slug: Option<String>,
    /// Date of the page.
    pub date: Option<Date>,
    /// Date of its last change in substance.
    pub updated: Option<Date>,
    /// Place among its siblings, small numbers first.
    pub order: Option<f64>,
    /// Tags.
    pub tags: Option<Vec<Spanned<String>>>,
    /// Not to be published yet.
    pub draft: bool,
    /// Not to be published before this day.
    pub publish_on: Option<Date>,
    /// Not to be published on or after this day.
    pub expires_on: Option<Date>,
    /// Former addresses, from the root of the site, with `/` at both ends.
    pub aliases: Box<[Spanned<String>]>,
    /// Image for previews of the page: a file beside it.
    pub image: Option<Box<Spanned<String>>>,
    /// What the image shows.
    pub image_alt: Option<String>,
    /// Language in which the page was first written.
    pub source: Option<Box<Spanned<Lang>>>,
    /// Languages without which the site may not be published.
    pub must_ship_in: Option<Box<Spanned<Vec<Lang>>>>,
    /// The event that the page announces.
    pub event: Option<Box<Spanned<Event>>>,
    /// Template other than the usual one, without its ending.
    pub template: Option<Box<Spanned<String>>>,
    /// Most pages that a list of those below it, or of those with a tag, shows at a time.
    pub paginate_by: Option<usize>,
    /// Free data for the theme.
    pub extra: Option<Box<Value>>,
    /// It is missing or cannot be read, which is an error; so nothing more need be said of it.
    pub is_broken: bool,
}

impl FrontMatter {
    /// Sets the texts that readers see by the rules of their language.
    pub fn typeset(&mut self, rules: Option<Rules>) {
        self.title = set_title(rules, &self.title);
        let texts = [&mut self.menu_title, &mut self.summary, &mut self.image_alt];
        for text in texts.into_iter().flatten() {
            *text = set_title(rules, text);
        }
        if let Some(event) = &mut self.event {
            event.value.place = set_title(rules, &event.value.place);
        }
    }
}

/// A file cut into its YAML and its Markdown. Byte ranges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// The YAML without its `---` lines; nothing when there is no front matter.
    pub yaml: Option<Range<usize>>,
    /// Where the Markdown begins.
    pub body: usize,
    /// The front matter was opened and never closed.
    pub unclosed: bool,
}

/// Finds the front matter: a first line `---` and the next line `---` (or `...`, YAML 1.2, 9.1).
pub fn split(text: &str) -> Split {
    let none = Split { yaml: None, body: 0, unclosed: false };
    let mut lines = text.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| line.trim_end() == "---") else {
        return none;
    };
    let mut at = first.len();
    for line in lines {
        if matches!(line.trim_end(), "---" | "...") {
            return Split { yaml: Some(first.len()..at), body: at + line.len(), unclosed: false };
        }
        at += line.len();
    }
    Split { unclosed: true, ..none }
}

/// Where a body begins as a head does, with a key of ours, and is closed as one: such a head would be published as
/// text, and whoever wrote "draft: true" in it would not expect that.
fn second_head(body: &str) -> Option<Range<usize>> {
    let head = body.trim_start();
    let head = head.strip_prefix("---").map_or(head, str::trim_start);
    let start = body.len() - head.len();
    let first = head.lines().next()?.trim_end();
    let key = first.split_once(':')?.0;
    let mut lines = head.lines().take_while(|line| !line.trim().is_empty());
    let is_closed = lines.any(|line| matches!(line.trim_end(), "---" | "..."));
    (KEYS.contains(&key) && is_closed).then_some(start..start + first.len())
}

/// Where the value of a key stands: the rest of the line that begins with it. Only for showing; what the
/// value is, YAML says.
pub fn value_of(text: &str, key: &str) -> Option<Range<usize>> {
    let yaml = split(text).yaml?;
    let mut at = yaml.start;
    for line in text[yaml].split_inclusive('\n') {
        if let Some(rest) = behind_key(line, key) {
            let start = at + line.len() - rest.trim_start().len();
            let end = at + line.trim_end().len();
            return Some(start.min(end)..end);
        }
        at += line.len();
    }
    None
}

/// What follows a key on its line, in whichever way YAML lets one write it: `key:`, `key :`, `"key":`.
fn behind_key<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    let quote = line.chars().next().filter(|first| matches!(first, '"' | '\''));
    let rest = line.strip_prefix(['"', '\'']).unwrap_or(line).strip_prefix(key)?;
    let rest = match quote {
        Some(quote) => rest.strip_prefix(quote)?,
        None => rest,
    };
    rest.trim_start_matches(' ').strip_prefix(':')
}

/// Where the value of a key stands, with all its lines, and with a comment behind it.
pub fn scalar(text: &str, split: &Split, key: &str) -> Option<Range<usize>> {
    let yaml = split.yaml.clone()?;
    let mut at = yaml.start;
    let mut found: Option<Range<usize>> = None;
    for line in text[yaml].split_inclusive('\n') {
        let end = at + line.trim_end().len();
        match &mut found {
            Some(value) if line.starts_with([' ', '\t', '\n']) => value.end = value.end.max(end),
            Some(_) => break,
            None => {
                let rest = behind_key(line, key);
                let start = rest.map(|rest| at + line.len() - rest.trim_start().len());
                found = start.map(|start| start.min(end)..end);
            }
        }
        at += line.len();
    }
    let value = found?;
    Some(value.start..value.start + text[value.clone()].trim_end().len())
}

/// Reads the front matter of a page. Gives what could be read together with what was wrong.
pub fn parse(
    file: &Arc<str>,
    text: &str,
    split: &Split,
    config: &Config,
    name: &str,
) -> (FrontMatter, Vec<Diagnostic>) {
    let broken = FrontMatter { title: name.to_owned(), is_broken: true, ..FrontMatter::default() };
    let Some(yaml) = &split.yaml else {
        let dashes = dashes::wrong_lines(file, text);
        if !dashes.is_empty() {
            return (broken, dashes);
        }
        let code =
            if split.unclosed { "page/unclosed-front-matter" } else { "page/no-front-matter" };
        let is_below =
            text.trim_start().lines().next().is_some_and(|line| line.trim_end() == "---");
        let finding = Diagnostic::error(code).at(file, 0..text.find('\n').unwrap_or(0));
        return (broken, vec![finding.with("found", if is_below { "below" } else { "none" })]);
    };
    let reader = Reader::new(file, text, yaml.clone());
    if let Some(again) = second_head(&text[split.body..]) {
        let span = again.start + split.body..again.end + split.body;
        reader.report(Diagnostic::error("page/second-head").at(file, span));
    }
    let front = match reader.parse() {
        None => broken,
        Some(node) => match reader.root(&node, &KEYS) {
            None => broken,
            Some(fields) => read(&fields, config, &reader, name),
        },
    };
    (front, reader.finish())
}

fn read(fields: &Fields, config: &Config, reader: &Reader, name: &str) -> FrontMatter {
    let title = fields.text("title").filter(|title| !title.trim().is_empty());
    if title.is_none() && !matches!(fields.get("title"), Some(Node::List(_) | Node::Map(_))) {
        reader
            .report(Diagnostic::error("page/no-title").at(reader.file(), fields.key_span("title")));
    }
    let (publish_on, expires_on) = (fields.date("publish_on"), fields.date("expires_on"));
    if let (Some(from), Some(until)) = (publish_on, expires_on)
        && from >= until
    {
        fields.report("expires_on", Diagnostic::error("page/never-published"));
    }
    FrontMatter {
        title: title.unwrap_or_else(|| name.to_owned()),
        menu_title: fields.text("menu_title").filter(|title| !title.trim().is_empty()),
        summary: fields.text("summary"),
        slug: slug(fields),
        date: fields.date("date"),
        updated: fields.date("updated"),
        order: fields.number("order"),
        tags: tags(fields),
        draft: fields.bool("draft").unwrap_or(false),
        publish_on,
        expires_on,
        aliases: aliases(fields).into(),
        image: spanned(fields, "image", fields.text("image")),
        image_alt: fields.text("image_alt"),
        source: spanned(fields, "source", source(fields, config)),
        must_ship_in: spanned(fields, "must_ship_in", must_ship_in(fields, config)),
        event: spanned(fields, "event", event(fields)),
        template: spanned(fields, "template", fields.text("template")),
        paginate_by: paginate_by(fields),
        extra: fields.get("extra").map(|extra| Box::new(extra.to_json())),
        is_broken: false,
    }
}

fn spanned<T>(fields: &Fields, key: &str, value: Option<T>) -> Option<Box<Spanned<T>>> {
    value.map(|value| Box::new(Spanned { value, span: fields.value_span(key) }))
}

fn tags(fields: &Fields) -> Option<Vec<Spanned<String>>> {
    let is_row = matches!(fields.get("tags"), Some(Node::Text(text)) if text.contains(','));
    if is_row {
        let finding = Diagnostic::error("yaml/wrong-type").with("key", "tags");
        fields.report("tags", finding.with("expected", "list"));
        return None;
    }
    let tags = fields.texts("tags")?.into_iter().enumerate();
    Some(tags.map(|(at, value)| Spanned { value, span: fields.item_span("tags", at) }).collect())
}

fn paginate_by(fields: &Fields) -> Option<usize> {
    let by = fields.number("paginate_by")?;
    if by >= 1.0 && by.fract() == 0.0 {
        return Some(by as usize);
    }
    fields.report("paginate_by", Diagnostic::error("page/bad-paginate-by"));
    None
}

fn slug(fields: &Fields) -> Option<String> {
    let slug = fields.text("slug")?;
    let folded = slugify(&slug);
    let finding = Diagnostic::error("page/bad-slug").with("slug", slug.as_str());
    if folded != slug {
        let span = fields.value_span("slug");
        let finding = finding.with("problem", "form").with("nearest", folded.as_str());
        fields.report("slug", finding.suggest(span, folded.as_str()));
    } else if let Some(problem) = no_folder(&slug) {
        fields.report("slug", finding.with("problem", problem));
    }
    Some(folded).filter(|slug| !slug.is_empty())
}

/// No file system takes a longer name of a file or folder, in bytes (Linux, macOS, Windows).
const LONGEST_NAME: usize = 255;

/// Why a part of an address that is otherwise right cannot be the name of a folder everywhere, if it cannot.
fn no_folder(part: &str) -> Option<&'static str> {
    if part.len() > LONGEST_NAME { Some("long") } else { unportable(part) }
}

fn aliases(fields: &Fields) -> Vec<Spanned<String>> {
    let all = fields.texts("aliases").unwrap_or_default();
    let mut aliases = Vec::new();
    for (index, alias) in all.into_iter().enumerate() {
        let span = fields.item_span("aliases", index);
        // `/old/index.html` is the file of `/old/`; a folder of that name could not stand beside it.
        let inner = match alias.rsplit_once('/') {
            Some((folder, "index.html")) => folder,
            _ => &alias,
        };
        let inner = inner.trim_matches('/');
        let plain = |part: &str| {
            !part.is_empty()
                && !part.starts_with('.')
                && !part.eq_ignore_ascii_case("index.html")
                && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.~".contains(&b))
        };
        let is_formed = alias.starts_with('/') && inner.split('/').all(plain);
        let problem = inner.split('/').find_map(no_folder).filter(|_| is_formed);
        if is_formed && problem.is_none() {
            aliases.push(Spanned { value: format!("/{inner}/"), span });
        } else {
            fields.report_item(
                "aliases",
                index,
                Diagnostic::error("page/bad-alias")
                    .with("alias", alias)
                    .with("problem", problem.unwrap_or("form")),
            );
        }
    }
    aliases
}

fn source(fields: &Fields, config: &Config) -> Option<Lang> {
    let key = fields.text("source")?;
    language(fields, "source", &key, config)
}

fn must_ship_in(fields: &Fields, config: &Config) -> Option<Vec<Lang>> {
    let keys = fields.texts("must_ship_in")?;
    Some(keys.iter().filter_map(|key| language(fields, "must_ship_in", key, config)).collect())
}

fn language(fields: &Fields, field: &str, key: &str, config: &Config) -> Option<Lang> {
    let lang = config.languages.find(key);
    if lang.is_none() {
        let span = fields.value_span(field);
        fields.report(
            field,
            Diagnostic::error("config/unknown-language").with("key", key).did_you_mean(
                key,
                config.languages.keys(),
                span,
            ),
        );
    }
    lang
}

fn event(fields: &Fields) -> Option<Event> {
    let event = fields.map("event", &EVENT_KEYS)?;
    let timezone = timezone(&event);
    let start = moment(&event, "start").filter(|it| exists(&event, "start", it, &timezone));
    let end = moment(&event, "end").filter(|it| exists(&event, "end", it, &timezone));
    // One that cannot be read must not be taken from the source instead. Whether there is any, is for the site to say.
    if start.is_none() && event.get("start").is_some() {
        return None;
    }
    let end = end.filter(|end| start.as_ref().is_none_or(|it| ends_rightly(&event, it, end)));
    let written = |moment: Option<Moment>| moment.map(|it| it.written()).unwrap_or_default();
    Some(Event {
        start: written(start),
        end: written(end),
        timezone,
        place: event.text("place").unwrap_or_default(),
    })
}

impl Event {
    /// What this one says, and for the rest what `source` does.
    pub fn or(&self, source: &Event) -> Event {
        let either = |own: &str, other: &str| match own {
            "" => other.to_owned(),
            own => own.to_owned(),
        };
        Event {
            start: either(&self.start, &source.start),
            end: either(&self.end, &source.end),
            timezone: either(&self.timezone, &source.timezone),
            place: either(&self.place, &source.place),
        }
    }

    /// Why it may not end so, as the code of a finding: it has to end with a time if it begins with one (RFC 5545,
    /// 3.8.2.2), and not before that.
    pub fn wrong_end(&self) -> Option<&'static str> {
        let has_time = |moment: &str| moment.contains('T');
        match (self.start.as_str(), self.end.as_str()) {
            ("", _) | (_, "") => None,
            (start, end) if has_time(start) != has_time(end) => Some("page/event-half-timed"),
            (start, end) => (end < start).then_some("page/event-ends-early"),
        }
    }
}

/// Whether there is such a time where the event takes place: when the clocks go forward, an hour is left out.
/// Calendars would put the event at another time. What is not is reported.
fn exists(event: &Fields, key: &str, moment: &Moment, zone: &str) -> bool {
    let zone = TimeZone::get(zone).ok().filter(|_| moment.has_time && !zone.is_empty());
    let offset = zone.map(|zone| zone.to_ambiguous_timestamp(moment.when).offset());
    let is_gap = matches!(offset, Some(AmbiguousOffset::Gap { .. }));
    if is_gap {
        let finding = Diagnostic::error("page/event-skipped-time");
        event.report(key, finding.with("time", moment.when.strftime("%H:%M").to_string()));
    }
    !is_gap
}

/// Whether an event may end so: not before it begins, and with a time if the beginning has one (RFC 5545,
/// 3.8.2.2). What may not be is reported.
fn ends_rightly(event: &Fields, start: &Moment, end: &Moment) -> bool {
    let code = if start.has_time != end.has_time {
        "page/event-half-timed"
    } else if end.when < start.when {
        "page/event-ends-early"
    } else {
        return true;
    };
    event.report("end", Diagnostic::error(code));
    false
}

/// A day, or a day with a time.
struct Moment {
    when: DateTime,
    has_time: bool,
}

impl Moment {
    /// `2026-11-22`, `2026-11-22T18:30`; with a space or a small letter for the `T`, too. No zone: that
    /// has a key of its own.
    fn read(text: &str) -> Option<Moment> {
        let (day, rest) = text.split_at_checked(10)?;
        let day: Date = day.parse().ok()?;
        if rest.is_empty() {
            return Some(Moment { when: day.at(0, 0, 0, 0), has_time: false });
        }
        let time = rest.strip_prefix(['T', 't', ' '])?.trim_start();
        if !time.bytes().all(|byte| byte.is_ascii_digit() || byte == b':') {
            return None;
        }
        format!("{day}T{time}").parse().ok().map(|when| Moment { when, has_time: true })
    }

    /// As ISO 8601 has it, without seconds where there are none.
    fn written(&self) -> String {
        let form = match (self.has_time, self.when.second()) {
            (false, _) => "%Y-%m-%d",
            (true, 0) => "%Y-%m-%dT%H:%M",
            (true, _) => "%Y-%m-%dT%H:%M:%S",
        };
        self.when.strftime(form).to_string()
    }
}

/// A date, or a date with a time; reported when it is neither.
fn moment(event: &Fields, key: &str) -> Option<Moment> {
    let text = event.text(key)?;
    let moment = Moment::read(text.trim());
    if moment.is_none() {
        let finding = Diagnostic::error("yaml/wrong-type").with("key", key);
        let expected = if is_no_day(text.trim()) { "day" } else { "moment" };
        event.report(key, finding.with("expected", expected));
    }
    moment
}

/// The time zone of an event, empty where it has none; reported when there is none of this name, because
/// calendars would take the hours for those of wherever they are opened.
fn timezone(event: &Fields) -> String {
    let Some(zone) = event.text("timezone").filter(|zone| !zone.is_empty()) else {
        return String::new();
    };
    if TimeZone::get(&zone).is_ok() {
        return zone;
    }
    let finding = Diagnostic::error("page/unknown-time-zone").with("zone", zone.as_str());
    let finding = match nearest_zone(&zone) {
        Some(name) => {
            finding.with("nearest", name.as_str()).suggest(event.value_span("timezone"), name)
        }
        None => finding.with("nearest", ""),
    };
    event.report("timezone", finding);
    String::new()
}

/// The zone that somebody most likely means by the name of its city, without accents or with another
/// spelling. None for hours from Greenwich: the zones that are named after them do not go by the season,
/// and count the other way round.
fn nearest_zone(given: &str) -> Option<String> {
    if given.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let known: Vec<String> = tz::db().available().map(|name| name.to_string()).collect();
    let city = |name: &str| slugify(&name.rsplit('/').next().unwrap_or(name).replace('_', " "));
    let cities: Vec<String> = known.iter().map(|name| city(name)).collect();
    let near = nearest(&city(given), cities.iter().map(String::as_str))?;
    let index = cities.iter().position(|city| city == near)?;
    known.into_iter().nth(index)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;

    fn codes(text: &str) -> (FrontMatter, Vec<(&'static str, String)>) {
        let site = "languages: { en: {}, fr: {} }";
        let config = config::parse(&config::FILE.into(), site).0.expect("config");
        let (front, diagnostics) = parse(&"f".into(), text, &split(text), &config, "name");
        let quote = |d: &Diagnostic| text[d.place.clone().expect("place").span].to_owned();
        let found = diagnostics.iter().map(|d| (d.code, quote(d))).collect();
        (front, found)
    }

    #[test]
    fn the_head_is_found() {
        assert_eq!(split("---\na: 1\n---\nBody").yaml, Some(4..9));
        assert_eq!(split("---\n---\n").yaml, Some(4..4));
        assert_eq!(split("Body\n---\n").yaml, None);
        assert!(split("---\na: 1\n").unclosed);
    }

    #[test]
    fn a_value_is_found_however_its_key_is_written() {
        for head in ["summary: A b", "summary : A b", "\"summary\": A b", "'summary' :  A b # c"] {
            let text = format!("---\ntitle: T\n{head}\n---\n");
            let value = scalar(&text, &split(&text), "summary").map(|span| &text[span]);
            assert!(value.is_some_and(|value| value.starts_with("A b")), "{head}");
        }
        let other = "---\nsummary_of: A\n\"summary: A\n---\n";
        assert_eq!(scalar(other, &split(other), "summary"), None);
    }

    #[test]
    fn reads_what_is_right_and_reports_what_is_wrong() {
        let (front, found) = codes(
            "---\ntitle: T\nslug: Été\ndate: 2026-02-30\nsource: fr\nmust_ship_in: [en, de]\naliases: [/old/index.html, new]\nevent: { start: 2026-05-01, end: 2026-04-01 }\n---\n",
        );
        assert_eq!(front.slug.as_deref(), Some("ete"));
        assert_eq!(front.source.map(|s| s.value), Some(Lang(1)));
        assert_eq!(front.aliases[0].value, "/old/");
        let found: Vec<_> = found.iter().map(|(code, text)| (*code, text.as_str())).collect();
        assert_eq!(
            found,
            [
                ("page/bad-slug", "Été"),
                ("yaml/wrong-type", "2026-02-30"),
                ("page/bad-alias", "new"),
                ("config/unknown-language", "[en, de]"),
                ("page/event-ends-early", "2026-04-01"),
            ]
        );
    }

    #[test]
    fn a_page_needs_a_title() {
        for text in ["---\n---\n", "---\ntitle:\n---\n", "---\ntitle: ' '\n---\n"] {
            assert_eq!(codes(text).1[0].0, "page/no-title", "{text}");
        }
        assert_eq!(codes("Hello").1[0].0, "page/no-front-matter");
        for twice in [
            "---\ntitle: T\n---\n\n---\ntitle: S\ndraft: true\n---\nText",
            "---\ntitle: T\n...\ndraft: true\n---\nText",
        ] {
            assert_eq!(codes(twice).1[0].0, "page/second-head", "{twice}");
        }
        for once in [
            "---\ntitle: T\n---\n\n---\n\ntitle: a word\n\n---\n",
            "---\ntitle: T\n---\nA text: so\n---\n",
        ] {
            assert_eq!(codes(once).1, [], "{once}");
        }
        assert_eq!(codes("---\ntitle: x\n").1[0].0, "page/unclosed-front-matter");
    }
}
