//! Every row of `cldr-outputs.tsv`: what is taken from CLDR as it stands, and what is ours instead.

// A test may fail at once.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use tribune::locale::{
    Currency, Decimal, Edtf, Formatter, Gender, Money, MoneyForm, MoneyStyle, RangeForm, Scale,
};

const TABLE: &str = include_str!("cldr-outputs.tsv");
const LOCALES: [&str; 3] = ["en-CA", "fr-CA", "es-MX"];

enum Decision {
    /// Our output is the table's, in each locale the table fills.
    Take,
    /// Ours in en-CA, fr-CA, es-MX; `␣` stands for U+00A0.
    Ours([&'static str; 3]),
}
use Decision::{Ours, Take};

/// Rows for other modules, or for nobody.
const NOT_HERE: &[(&str, &str)] = &[
    ("short date", "unstable and ambiguous: not offered"),
    ("quotes main / nested (ICU 72 delimiters)", "locale::typography has its own"),
    ("language names in itself", "site.yaml names its languages"),
];

type Row = (&'static str, fn(&Formatter, usize) -> String, Decision);

fn rows() -> Vec<Row> {
    vec![
        ("number 1234.5", |f, _| f.number(1234.5), Take),
        ("number 800000000", |f, _| f.number(800_000_000), Take),
        ("4-digit 1234", |f, _| f.number(1234), Take),
        ("percent .8", |f, _| f.percent(80), Take),
        (
            "percent range .15-.25",
            |f, _| f.percent_range(15, 25, RangeForm::Compact),
            Ours(["15%–25%", "15–25␣%", "15-25%"]),
        ),
        ("CAD 1234.5", |f, _| sum(f, "1234.5", Scale::Unit, Currency::CAD, MoneyForm::Short), Take),
        ("USD 1234.5", |f, _| sum(f, "1234.5", Scale::Unit, Currency::USD, MoneyForm::Short), Take),
        ("MXN 1234.5", |f, _| sum(f, "1234.5", Scale::Unit, Currency::MXN, MoneyForm::Short), Take),
        (
            "USD 800 million, compact long + name",
            |f, _| sum(f, "800", Scale::Million, Currency::USD, MoneyForm::Explicit),
            Ours([
                "800␣million US dollars",
                "800␣millions de dollars américains",
                "800␣millones de dólares estadounidenses",
            ]),
        ),
        (
            "USD 800 million, compact short",
            |f, _| sum(f, "800", Scale::Million, Currency::USD, MoneyForm::Short),
            Ours(["US$800M", "800␣M$␣US", "USD␣800␣M"]),
        ),
        (
            "1e9 compact long",
            |f, _| f.scaled(&Decimal::from(1), Scale::Billion),
            Ours(["1␣billion", "1␣milliard", "mil␣millones"]),
        ),
        (
            "60 hours long / short",
            |f, at| {
                let sixty = Decimal::from(60);
                let long = f.quantity(&sixty, Scale::Unit, ["hours", "heures", "horas"][at]);
                format!("{long} / {}", f.measure(&sixty, "h"))
            },
            Ours(["60 hours / 60␣h", "60␣heures / 60␣h", "60 horas / 60␣h"]),
        ),
        (
            "long date 2004-04-01",
            |f, _| f.day(jiff::civil::date(2004, 4, 1)),
            Ours(["April 1, 2004", "1er avril 2004", "1 de abril de 2004"]),
        ),
        ("month-year", |f, _| f.month(2004, 4), Take),
        (
            "date range 1-21 Apr 2004",
            |f, _| f.date(&edtf("2004-04-01/2004-04-21"), RangeForm::Compact),
            Ours(["April 1–21, 2004", "1er–21 avril 2004", "1-21 de abril de 2004"]),
        ),
        (
            "time 15:30",
            |f, _| f.time(jiff::civil::time(15, 30, 0, 0)),
            Ours(["3:30␣p.m.", "15␣h␣30", "3:30␣p.␣m."]),
        ),
        ("list 3", |f, _| f.list(&["A", "B", "C"]), Take),
        (
            "list es euphony",
            |f, _| format!("{}; {}", f.list(&["padres", "hijos"]), f.list_or(&["siete", "ocho"])),
            Take,
        ),
        (
            "plural categories",
            |f, _| {
                let seen =
                    [1.0, 1_000_000.0, 2.0].map(|n| format!("{:?}", f.plural(n)).to_lowercase());
                let mut names: Vec<String> = seen.to_vec();
                names.dedup();
                names.join(", ")
            },
            Take,
        ),
        (
            "ordinals 1,2,21 (RBNF)",
            |f, _| [1, 2, 21].map(|n| f.ordinal(n, Gender::Masculine)).join(" "),
            Ours(["1st 2nd 21st", "1er 2e 21e", "1.º 2.º 21.º"]),
        ),
        (
            "collation cote côte coté côté",
            |f, _| sorted(f, &["côté", "coté", "cote", "côte"]),
            Take,
        ),
        (
            "collation es",
            |f, _| sorted(f, &["oro", "ñandú", "nube", "cuña", "luz", "llama", "cuna", "chico"]),
            Take,
        ),
    ]
}

fn sum(f: &Formatter, amount: &str, scale: Scale, currency: Currency, form: MoneyForm) -> String {
    let amount = amount.parse().unwrap();
    f.money(&Money { amount, scale, currency }, MoneyStyle { form, local: true })
}

fn edtf(text: &str) -> Edtf {
    text.parse().unwrap()
}

fn sorted(f: &Formatter, words: &[&str]) -> String {
    let mut words = words.to_vec();
    f.sort_by_text(&mut words, |word| word);
    words.join(" ")
}

fn unescape(cell: &str) -> String {
    let mut parts = cell.split("\\u");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_at(4);
        text.extend(u32::from_str_radix(code, 16).ok().and_then(char::from_u32));
        text.push_str(rest);
    }
    text
}

fn table() -> Vec<Vec<String>> {
    TABLE.lines().skip(1).map(|line| line.split('\t').map(unescape).collect()).collect()
}

#[test]
fn each_row_of_the_table_is_decided() {
    let formatters = LOCALES.map(|tag| Formatter::new(tag).unwrap());
    let table = table();
    for (name, write, decision) in rows() {
        let row =
            table.iter().find(|row| row[0] == name).unwrap_or_else(|| panic!("no row {name}"));
        for (at, formatter) in formatters.iter().enumerate() {
            let expected = match decision {
                Take if row[at + 1] == "-" => continue,
                Take => row[at + 1].clone(),
                Ours(ours) => ours[at].replace('␣', "\u{a0}"),
            };
            assert_eq!(write(formatter, at), expected, "{name}, {}", LOCALES[at]);
        }
    }
}

#[test]
fn no_row_of_the_table_is_forgotten() {
    let all: BTreeSet<String> = table().into_iter().map(|row| row[0].clone()).collect();
    let here = rows().into_iter().map(|(name, ..)| name.to_owned());
    let decided: BTreeSet<String> =
        here.chain(NOT_HERE.iter().map(|(name, _)| (*name).to_owned())).collect();
    assert_eq!(all, decided);
}
