//! The functions that templates ask: words, pages, addresses. Each is bound to a site and to the
//! language in whose words it answers.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, PoisonError, RwLock};

use fluent::{FluentArgs, FluentValue};
use serde::Serialize;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::cards::{self, card, current};
use super::pictures::{self, Shown};
use super::theme::Theme;
use crate::draw::Space;
use crate::lang::{Lang, Language};
use crate::locale::typography::set_title;
use crate::locale::{Decimal, Formatter, Money, MoneyForm, MoneyStyle, NumberOptions, Scale};
use crate::site::{PageId, Site, Subject};
use crate::words::Words;

/// What the functions of one language know.
#[derive(Clone)]
pub struct View {
    /// The site.
    pub site: Arc<Site>,
    /// Its words.
    pub words: Arc<Words>,
    /// The theme, for its assets.
    pub theme: Arc<Theme>,
    /// The language in which they answer.
    pub lang: Lang,
    /// What they have answered before.
    pub known: Arc<Known>,
}

/// Answers that are the same for many pages, each made once: they follow from the site, the words and the
/// language alone. One that every page asks anew would be kept for nothing.
#[derive(Default)]
pub struct Known {
    /// Words without values or with one small number, by their ids and that.
    words: Answers,
    /// The menu, by where its entries stand in relation to the page.
    menus: Answers,
    /// The way to pages, by the id of the page above.
    ways: Answers,
    /// Dates as they are written.
    dates: Answers,
}

/// Answers by what was asked.
#[derive(Default)]
struct Answers(RwLock<HashMap<String, Value>>);

impl Answers {
    /// The answer to a question; `make` is asked the first time.
    fn get(&self, question: &str, make: impl FnOnce() -> TeraResult<Value>) -> TeraResult<Value> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(question).cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        let made = make()?;
        let mut answers = self.0.write().unwrap_or_else(PoisonError::into_inner);
        answers.insert(question.to_owned(), made.clone());
        Ok(made)
    }
}

const NAMES: [&str; 13] = [
    "t",
    "get_page",
    "children",
    "ancestors",
    "prev_next",
    "menu",
    "translations",
    "asset",
    "language_in",
    "fit",
    "picture",
    "page_with",
    "parts",
];

/// Filters that take a number.
const NUMBER_FILTERS: [&str; 3] = ["number", "percent", "money"];

/// Makes the names known, so that templates can be checked before there is a site.
pub fn declare(tera: &mut Tera) {
    for name in NAMES {
        tera.register_function(name, move |_: Kwargs, _: &State| -> TeraResult<Value> {
            Err(Error::message(format!("{name} is not bound to a site")))
        });
    }
    for name in ["date", "typeset", "list"].into_iter().chain(NUMBER_FILTERS) {
        tera.register_filter(name, move |_: &Value, _: Kwargs, _: &State| -> TeraResult<Value> {
            Err(Error::message(format!("{name} is not bound to a site")))
        });
    }
}

/// Binds the functions to a site and a language.
pub fn bind(tera: &mut Tera, view: &View) {
    type Answer = fn(&View, &Kwargs) -> TeraResult<Value>;
    let answers: [Answer; 13] = [
        t,
        get_page,
        children,
        ancestors,
        prev_next,
        menu,
        translations,
        asset,
        language_in,
        fit,
        picture,
        page_with,
        parts,
    ];
    for (name, answer) in NAMES.into_iter().zip(answers) {
        let view = view.clone();
        tera.register_function(name, move |kwargs: Kwargs, _: &State| answer(&view, &kwargs));
    }
    bind_filters(tera, &view.site.config.languages[view.lang], &view.known);
}

/// `t(id="reading-time", count=3)`: a word of the theme.
fn t(view: &View, kwargs: &Kwargs) -> TeraResult<Value> {
    let id = kwargs.must_get::<&str>("id")?;
    let mut values = kwargs.iter().filter(|(key, _)| key.as_str() != Some("id"));
    match (values.next(), values.next()) {
        (None, _) => view.known.words.get(id, || message(view, id, kwargs)),
        // Minutes and numbers of things: many pages have the same.
        (Some((key, value)), None) if value.as_i64().is_some_and(|n| FEW.contains(&n)) => {
            let question = format!("{id} {key}={value}");
            view.known.words.get(&question, || message(view, id, kwargs))
        }
        _ => message(view, id, kwargs),
    }
}

/// Numbers with which words are kept.
const FEW: Range<i64> = 0..100;

fn message(view: &View, id: &str, kwargs: &Kwargs) -> TeraResult<Value> {
    let mut args = FluentArgs::new();
    for (key, value) in kwargs.iter() {
        let Some(key) = key.as_str().filter(|key| *key != "id") else { continue };
        let value = match value.as_f64() {
            Some(number) => FluentValue::from(number),
            None => FluentValue::from(value.to_string()),
        };
        args.set(key.to_owned(), value);
    }
    match view.words.get(view.lang, id, &args) {
        Ok((text, errors)) if errors.is_empty() => Ok(Value::from(text)),
        Ok((_, errors)) => Err(Error::message(format!("message `{id}`: {}", errors.join("; ")))),
        Err(_) => Err(Error::message(format!("no language has the message `{id}`"))),
    }
}

fn get_page(view: &View, kwargs: &Kwargs) -> TeraResult<Value> {
    let page = page_named(view, kwargs.must_get("id")?)?;
    Ok(value(&card(&view.site, page, view.lang, "")))
}

fn children(view: &View, kwargs: &Kwargs) -> TeraResult<Value> {
    let page = page_named(view, kwargs.must_get("page")?)?;
    let subject = Subject::Children(page);
    let pages = match kwargs.get::<usize>("part")? {
        Some(part) => view.site.listed_in(subject, page, view.lang, part),
        None => view.site.children(page, view.lang),
    };
    Ok(list(view, pages, None))
}

/// `parts(page="news")`: the parts of a list of children that is longer than `paginate_by`, each with
/// number and address; none for one that is shown as a whole.
fn parts(view: &View, kwargs: &Kwargs) -> TeraResult<Value> {
    let page = page_named(view, kwargs.must_get("page")?)?;
    Ok(value(&cards::parts(&view.site, Subject::Children(page), page, view.lang, 1)))
}

fn ancestors(view: &View, kwargs: &Kwargs) -> TeraResult<Value> {
    let page = page_named(view, kwargs.must_get("page")?)?;
    let way = view.site.ancestors(page);
    let Some(above) = way.last() else { return Ok(list(view, &way, None)) };
    view.known.ways.get(&view.site[*above].id, || Ok(list(view, &way, None)))
}

fn prev_next(view: &View, kwargs: &Kwargs) -> TeraResult<Value> {
    #[derive(Serialize)]
    struct Around<'a> {
        prev: Option<cards::Card<'a>>,
        next: Option<cards::Card<'a>>,
    }
    let page = page_named(view, kwargs.must_get("page")?)?;
    let (prev, next) = view.site.around(page, view.lang);
    let near = |page: Option<PageId>| card(&view.site, page?, view.lang, "");
    Ok(value(&Around { prev: near(prev), next: near(next) }))
}

fn menu(view: &View, kwargs: &Kwargs) -> TeraResult<Value> {
    let page = match kwargs.get::<&str>("page")? {
        Some(id) => Some(page_named(view, id)?),
        None => None,
    };
    let entries = view.site.menu();
    let places: Vec<&str> = entries.iter().map(|entry| current(&view.site, *entry, page)).collect();
    view.known.menus.get(&places.join(","), || Ok(list(view, entries, page)))
}

fn translations(view: &View, kwargs: &Kwargs) -> TeraResult<Value> {
    let page = page_named(view, kwargs.must_get("page")?)?;
    Ok(value(&cards::versions(&view.site, page, view.lang)))
}

/// `asset(path="style.css")`: where an asset of the theme is published.
fn asset(view: &View, kwargs: &Kwargs) -> TeraResult<Value> {
    let path = kwargs.must_get::<&str>("path")?;
    match view.theme.assets.get(path) {
        Some(asset) => Ok(Value::from(asset.path.as_str())),
        None => Err(Error::message(format!("the theme has no file assets/{path}"))),
    }
}

/// `language_in(key="fr")`: the name of a language in the words of this one.
fn language_in(view: &View, kwargs: &Kwargs) -> TeraResult<Value> {
    let key = kwargs.must_get::<&str>("key")?;
    let languages = &view.site.config.languages;
    match languages.find(key) {
        Some(lang) => {
            Ok(Value::from(view.words.language_name(view.lang, key, &languages[lang].name)))
        }
        None => Err(Error::message(format!("the site has no language `{key}`"))),
    }
}

/// `fit(text="…", width=1056, height=300, largest=96, smallest=48)`: size, leading and lines of a text in
/// a space of a drawing.
fn fit(view: &View, kwargs: &Kwargs) -> TeraResult<Value> {
    let space = Space {
        width: kwargs.must_get("width")?,
        height: kwargs.must_get("height")?,
        largest: kwargs.must_get("largest")?,
        smallest: kwargs.must_get("smallest")?,
        leading: kwargs.get("leading")?.unwrap_or(1.1),
        weight: kwargs.get("weight")?.unwrap_or(700),
    };
    let text = kwargs.must_get::<&str>("text")?;
    Ok(value(&view.theme.fonts.fit(text, &space)))
}

/// `picture(path=page.image, alt=page.image_alt, base=base)`: the HTML of a picture that is seen at once.
fn picture(view: &View, kwargs: &Kwargs) -> TeraResult<Value> {
    let (path, base) = (kwargs.must_get::<&str>("path")?, kwargs.must_get::<&str>("base")?);
    let (alt, address) = (kwargs.must_get::<&str>("alt")?, format!("{base}{path}"));
    let shown = Shown { path, address: &address, base, alt, title: "", is_lazy: false };
    let mut html = String::new();
    pictures::write(&view.site, &shown, &mut html);
    Ok(Value::safe_string(&html))
}

/// `page_with(directive="titles")`: the first page whose text uses a directive; null if none does.
fn page_with(view: &View, kwargs: &Kwargs) -> TeraResult<Value> {
    let page = view.site.page_with(kwargs.must_get("directive")?, view.lang);
    Ok(value(&page.and_then(|page| card(&view.site, page, view.lang, ""))))
}

/// The filters that write values in the language of the page.
fn bind_filters(tera: &mut Tera, language: &Language, known: &Arc<Known>) {
    let typography = language.typography;
    tera.register_filter("typeset", move |text: &str, _: Kwargs, _: &State| {
        set_title(typography, text)
    });
    let (formatter, known) = (Arc::clone(&language.formatter), Arc::clone(known));
    tera.register_filter("date", move |date: &str, _: Kwargs, _: &State| {
        let wrong = || Error::message(format!("`{date}` is not a date"));
        let write = || formatter.written_date(date).map(Value::from).ok_or_else(wrong);
        known.dates.get(date, write)
    });
    type Write = fn(&Formatter, Decimal, &Kwargs) -> TeraResult<String>;
    let writers: [Write; 3] = [number, percent, money];
    for (name, write) in NUMBER_FILTERS.into_iter().zip(writers) {
        let formatter = Arc::clone(&language.formatter);
        tera.register_filter(name, move |value: &Value, kwargs: Kwargs, _: &State| {
            let decimal = value.to_string().parse();
            let decimal = decimal.map_err(|_| Error::message(format!("`{value}` is not a number")));
            write(&formatter, decimal?, &kwargs)
        });
    }
    let formatter = Arc::clone(&language.formatter);
    tera.register_filter("list", move |items: Vec<String>, _: Kwargs, _: &State| {
        formatter.list(&items)
    });
}

/// `{{ 1234.5 | number }}`; `digits=1` for so many after the mark, `grouping=false` for codes.
fn number(formatter: &Formatter, value: Decimal, kwargs: &Kwargs) -> TeraResult<String> {
    Ok(formatter.number_with(value, &shape(kwargs)?))
}

/// `{{ 80 | percent }}`: hundredths, as in facts.yaml.
fn percent(formatter: &Formatter, value: Decimal, kwargs: &Kwargs) -> TeraResult<String> {
    Ok(formatter.percent_with(value, &shape(kwargs)?))
}

/// `{{ 800 | money(currency="USD", scale="million") }}`; `form="short"` in tables.
fn money(formatter: &Formatter, value: Decimal, kwargs: &Kwargs) -> TeraResult<String> {
    let code = kwargs.must_get::<&str>("currency")?;
    let currency = code
        .parse()
        .map_err(|()| Error::message(format!("`{code}` is not the code of a currency")))?;
    let scale = match kwargs.get::<&str>("scale")?.unwrap_or("unit") {
        "unit" => Scale::Unit,
        "million" => Scale::Million,
        "billion" => Scale::Billion,
        other => return Err(Error::message(format!("`{other}` is not unit, million or billion"))),
    };
    let form = match kwargs.get::<&str>("form")?.unwrap_or("text") {
        "text" => MoneyForm::Text,
        "explicit" => MoneyForm::Explicit,
        "short" => MoneyForm::Short,
        other => return Err(Error::message(format!("`{other}` is not text, explicit or short"))),
    };
    let money = Money { amount: value, scale, currency };
    Ok(formatter.money(&money, MoneyStyle { form, local: false }))
}

fn shape(kwargs: &Kwargs) -> TeraResult<NumberOptions> {
    let mut options = match kwargs.get::<u8>("digits")? {
        Some(digits) => NumberOptions::fraction(digits),
        None => NumberOptions::default(),
    };
    options.grouping = kwargs.get::<bool>("grouping")?.unwrap_or(true);
    Ok(options)
}

fn page_named(view: &View, id: &str) -> TeraResult<PageId> {
    view.site
        .find(id)
        .filter(|page| view.site.edition(*page, view.lang).is_some())
        .ok_or_else(|| Error::message(format!("the site has no page `{id}`")))
}

fn list(view: &View, pages: &[PageId], page: Option<PageId>) -> Value {
    let entries = pages.iter().filter_map(|entry| {
        let current = if page.is_some() { current(&view.site, *entry, page) } else { "" };
        card(&view.site, *entry, view.lang, current)
    });
    value(&entries.collect::<Vec<_>>())
}

fn value<T: Serialize>(what: &T) -> Value {
    Value::from_serializable(what)
}
