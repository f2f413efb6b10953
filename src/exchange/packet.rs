//! What waits for a translation as one page of HTML, to be printed and written on: for people without
//! tools. It needs no other file and no script.

use super::passage::{Form, Passage, Piece};
use super::{Export, Remark, Unit, remarks};
use crate::diagnostic::{Arg, Wording};
use crate::records::{Part, differences};
use crate::words::ToolWords;

const STYLE: &str = include_str!("packet.css");

/// Lines to write on for each so many characters, and at least so many.
const LINE: usize = 70;
const FEWEST: usize = 2;

/// The page; `words` are those of the language into which it is translated.
pub fn write(export: &Export, words: &ToolWords) -> String {
    let languages = &export.site.config.languages;
    let (from, to) = (&languages[export.source], &languages[export.lang]);
    let count = export.pages.iter().map(|(_, units)| units.len()).sum::<usize>();
    let title = words.with(
        "exchange-packet-title",
        &[("title", Arg::from(from.title.as_str())), ("language", Arg::from(to.name.as_str()))],
    );
    let lead = words.with("exchange-packet-lead", &[("count", Arg::from(count))]);
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n\
         <p>{lead}</p>\n<p class=\"name\">{}</p>\n",
        text(words.plain("exchange-language").as_str()),
        text(&words.plain("exchange-packet-who")),
        title = text(&title),
        lead = text(&lead),
    );
    for (page, units) in export.pages.iter().filter(|(_, units)| !units.is_empty()) {
        let title = export.site.meta(*page, export.source).map_or("", |meta| meta.title());
        let key = units.first().map_or("", |unit| unit.key.page.as_str());
        out += &format!(
            "<section>\n<h2><span lang=\"{}\">{}</span> <small>{}</small></h2>\n",
            text(&from.locale),
            text(title),
            text(key)
        );
        for unit in units {
            out += &block(unit, words, &from.locale, &to.locale);
        }
        out += "</section>\n";
    }
    out + "</main>\n</body>\n</html>\n"
}

fn block(unit: &Unit, words: &ToolWords, from: &str, to: &str) -> String {
    let all = remarks(unit, words);
    let of = |kind: &'static str| all.iter().filter(move |remark| remark.kind == kind);
    let heading = of("context").map(|remark| remark.text.as_str()).collect::<String>();
    let mut out = format!("<article>\n<h3>{}</h3>\n", text(&heading));
    let source = shown(&unit.source, &unit.source.pieces);
    match &unit.before {
        Some(before) => {
            out += &part(
                words,
                "exchange-packet-changed",
                from,
                &changes(before, &unit.source.shown()),
            );
            out += &part(words, "exchange-packet-source", from, &source);
        }
        None => out += &part(words, "exchange-packet-source", from, &source),
    }
    if let Some(target) = &unit.target {
        out += &part(words, "exchange-packet-now", to, &shown(&unit.passage(), target));
    }
    let hints: Vec<&Remark> = of("note").chain(of("term")).collect();
    let numbered: Vec<&Remark> = of("mark")
        .zip(&unit.marks)
        .filter(|(_, mark)| !is_stress(mark.form))
        .map(|(r, _)| r)
        .collect();
    if !hints.is_empty() || !numbered.is_empty() {
        let items: String = hints
            .iter()
            .chain(&numbered)
            .map(|remark| format!("<li>{}</li>", text(&remark.text)))
            .collect();
        out += &format!("<ul>{items}</ul>\n");
    }
    let lines = (unit.source.words_alone().chars().count() * 5 / 4 / LINE + 1).max(FEWEST);
    let label = text(&words.plain("exchange-packet-write"));
    out += &format!(
        "<p class=\"label\">{label}</p>\n<div class=\"write\">{}</div>\n</article>\n",
        "<br>".repeat(lines)
    );
    out
}

fn part(words: &ToolWords, id: &str, lang: &str, html: &str) -> String {
    let label = text(&words.plain(id));
    format!("<p class=\"label\">{label}</p>\n<p lang=\"{}\">{html}</p>\n", text(lang))
}

fn changes(before: &str, now: &str) -> String {
    let part = |part: &Part| match part {
        Part::Same(words) => text(words),
        Part::Removed(words) => format!("<del>{}</del>", text(words)),
        Part::Added(words) => format!("<ins>{}</ins>", text(words)),
    };
    differences(before, now).iter().map(part).collect::<Vec<_>>().join(" ")
}

fn is_stress(form: Form) -> bool {
    matches!(form, Form::Emphasis | Form::Strong | Form::Struck | Form::Break)
}

/// Words with what is stressed in them, and numbers for the other marks.
fn shown(passage: &Passage, pieces: &[Piece]) -> String {
    let mut out = String::new();
    let form = |n: &usize| passage.mark(*n).map_or(Form::Directive, |mark| mark.form);
    let tag = |form: Form| match form {
        Form::Emphasis => "em",
        Form::Strong => "strong",
        _ => "s",
    };
    for piece in pieces {
        out += &match piece {
            Piece::Text(words) => text(words),
            Piece::Alone(n) if form(n) == Form::Break => "<br>".into(),
            Piece::Alone(n) => format!("<b>&lt;x{n}/&gt;</b>"),
            Piece::Open(n) if is_stress(form(n)) => format!("<{}>", tag(form(n))),
            Piece::Close(n) if is_stress(form(n)) => format!("</{}>", tag(form(n))),
            Piece::Open(n) => format!("<b>&lt;g{n}&gt;</b>"),
            Piece::Close(n) => format!("<b>&lt;/g{n}&gt;</b>"),
        };
    }
    out
}

fn text(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}
