//! `:term[…]` and `::glossary`: terms from glossary.yaml, in the language of the text.

use serde::Serialize;
use tera::Value;

use super::Body;
use crate::content::directive::Directive;
use crate::content::glossary::Term;
use crate::diagnostic::Diagnostic;
use crate::locale::typography::set_title;
use crate::site::relative;

/// A term in a sentence.
#[derive(Serialize)]
struct Inline<'a> {
    id: &'a str,
    /// What to show: the label of the directive, or the term itself.
    text: String,
    /// Where the term is explained; empty without such a page.
    url: String,
    definition: &'a str,
}

/// The terms that begin with one letter.
#[derive(Serialize)]
struct Letter<'a> {
    letter: String,
    terms: Vec<Entry<'a>>,
}

/// A term with all that belongs to it.
#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    term: &'a str,
    note: &'a str,
    variants: &'a [String],
    definition: &'a str,
    confirm: bool,
    others: Vec<Other<'a>>,
}

/// The same term in another language.
#[derive(Serialize)]
struct Other<'a> {
    locale: &'a str,
    /// `Français : grève`, set by the rules of that language.
    text: String,
}

/// What `:term[id]`, or `:term[words]{id=…}`, shows.
pub fn term(body: &mut Body, directive: &Directive) -> Option<Value> {
    let label = directive.label.clone()?;
    let words = &body.source.text()[label.clone()];
    let given = directive.attributes.iter().find(|attribute| attribute.key == "id");
    let (id, span) = match given {
        Some(attribute) => (attribute.value.as_str(), attribute.value_span.clone()),
        None => (words, label),
    };
    let site = body.renderer.site();
    let lang = body.text_lang;
    let Some(term) = site.glossary.find(id) else {
        let span = body.span(span);
        let finding = Diagnostic::error("glossary/unknown").with("term", id).did_you_mean(
            id,
            site.glossary.ids(),
            span.clone(),
        );
        body.report(span, finding);
        return None;
    };
    let entry = term.entry(lang);
    let own = entry.map_or(id, |entry| &entry.term);
    let url = site.page_with("glossary", lang).and_then(|page| {
        let path = &site.edition(page, lang)?.path;
        Some(format!("{}#{}", relative(body.path(), &site.href(path)), anchor(term)))
    });
    let inline = Inline {
        id: &term.id,
        text: body.typeset(if given.is_some() { words } else { own }),
        url: url.unwrap_or_default(),
        definition: entry.map_or("", |entry| &entry.definition),
    };
    Some(Value::from_serializable(&inline))
}

/// What `::glossary` shows: all terms by their first letters, in the order of the language.
pub fn glossary(body: &mut Body, _: &Directive) -> Option<Value> {
    let site = body.renderer.site();
    let lang = body.text_lang;
    let format = &site.config.languages[lang].formatter;
    let mut entries: Vec<Entry> = site
        .glossary
        .iter()
        .filter_map(|term| {
            let entry = term.entry(lang)?;
            let others = site.config.languages.iter().filter(|(other, _)| *other != lang);
            let others = others.filter_map(|(other, language)| {
                let term = &term.entry(other)?.term;
                let text = set_title(language.typography, &format!("{}: {term}", language.name));
                Some(Other { locale: &language.locale, text })
            });
            Some(Entry {
                id: &term.id,
                term: &entry.term,
                note: entry.note.as_deref().unwrap_or(""),
                variants: &entry.variants,
                definition: &entry.definition,
                confirm: entry.confirm,
                others: others.collect(),
            })
        })
        .collect();
    entries.sort_by(|a, b| format.compare(a.term, b.term).then_with(|| a.id.cmp(b.id)));
    let mut letters: Vec<Letter> = Vec::new();
    for entry in entries {
        let letter = format.initial(entry.term);
        match letters.last_mut() {
            Some(last) if last.letter == letter => last.terms.push(entry),
            _ => letters.push(Letter { letter, terms: vec![entry] }),
        }
    }
    Some(Value::from_serializable(&letters))
}

fn anchor(term: &Term) -> String {
    format!("term-{}", term.id)
}
