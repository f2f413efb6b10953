//! How a figure of facts.yaml reads in a language: the number or date from the locale, the words
//! around it — bounds, units, places — from the theme's Fluent files.

use crate::content::facts::{Fact, Value, text_in};
use crate::diagnostic::{Arg, Diagnostic};
use crate::lang::Lang;
use crate::locale::{
    Currency, Decimal, Edtf, Formatter, Money, MoneyForm, MoneyStyle, Number, RangeForm, Scale,
};
use crate::site::Site;
use crate::words::Words;

/// Units that need no word of the theme.
const OWN_UNITS: [&str; 3] = ["percent", "date", "none"];

/// Writes figures in one language.
pub struct Figures<'a> {
    site: &'a Site,
    words: &'a Words,
    lang: Lang,
}

impl<'a> Figures<'a> {
    /// For a language of a site.
    pub fn new(site: &'a Site, words: &'a Words, lang: Lang) -> Figures<'a> {
        Figures { site, words, lang }
    }

    /// A figure with its bound and unit: `over 80%`, `plus de 800 millions de dollars américains`.
    pub fn text(&self, fact: &Fact) -> String {
        match (&fact.bound, &fact.value) {
            // A date says by itself that it is approximate (`1965~`).
            (_, Value::Date(_)) | (None, _) => self.bare(fact, RangeForm::Prose),
            (Some(bound), _) => {
                let value = [("value", Arg::Text(self.bare(fact, RangeForm::Bare)))];
                self.words.with(self.lang, &format!("bound-{bound}"), &value)
            }
        }
    }

    /// A date that is as precise as it is known.
    pub fn date(&self, edtf: &str) -> String {
        match edtf.parse::<Edtf>() {
            Ok(date) => self.formatter().date(&date, RangeForm::Compact),
            Err(_) => edtf.to_owned(),
        }
    }

    /// The places that a fact speaks of, as a list.
    pub fn place(&self, fact: &Fact) -> String {
        let name = |place: &String| {
            let id = format!("place-{place}");
            if self.words.knows(&id) { self.words.plain(self.lang, &id) } else { place.clone() }
        };
        let names: Vec<String> = fact.place.iter().map(name).collect();
        self.formatter().list(&names)
    }

    /// How a fact was computed, with the figures in the place of their names: `35% ÷ 5%`, `2 ÷ (2 + 1)`.
    /// What is neither a figure nor a number stands as it was written.
    pub fn formula(&self, formula: &str) -> String {
        let is_name = |c: char| c.is_alphanumeric() || "-_.%".contains(c);
        let mut written = String::new();
        let mut rest = formula;
        while let Some(first) = rest.chars().next() {
            let end = rest.find(|c| is_name(c) != is_name(first)).unwrap_or(rest.len());
            let (piece, behind) = rest.split_at(end);
            match self.operand(piece) {
                Some(operand) => written.push_str(&operand),
                None => written.push_str(piece),
            }
            rest = behind;
        }
        written
    }

    /// A figure by its name, a part of one (`survey.of`), or a number.
    fn operand(&self, name: &str) -> Option<String> {
        let facts = &self.site.facts;
        if let Some(fact) = facts.find(name) {
            return Some(self.bare(fact, RangeForm::Prose));
        }
        let format = self.formatter();
        if let Some(hundredths) = name.strip_suffix('%') {
            return hundredths.parse().ok().map(|number: f64| format.percent(number));
        }
        if let Ok(number) = name.parse::<f64>() {
            return number.is_finite().then(|| format.number(number));
        }
        let (name, part) = name.rsplit_once('.')?;
        match (&facts.find(name)?.value, part) {
            (Value::Ratio(number, _), "of") | (Value::Range(number, _), "from") => {
                Some(format.number(*number))
            }
            (Value::Ratio(_, number) | Value::Range(_, number), "to") => {
                Some(format.number(*number))
            }
            _ => None,
        }
    }

    fn formatter(&self) -> &Formatter {
        &self.site.config.languages[self.lang].formatter
    }

    /// A figure without its bound; `form` is for ranges.
    fn bare(&self, fact: &Fact, form: RangeForm) -> String {
        let format = self.formatter();
        match &fact.value {
            Value::Date(date) => self.date(date),
            Value::Relation(texts) => text_in(texts, self.lang).unwrap_or_default().to_owned(),
            Value::Ratio(of, to) => {
                let args = [("of", format.number(*of)), ("to", format.number(*to))];
                let args = args.map(|(name, number)| (name, Arg::Text(number)));
                self.words.with(self.lang, "ratio", &args)
            }
            Value::Range(from, to) if fact.unit == "percent" => {
                format.percent_range(*from, *to, form)
            }
            Value::Range(from, to) => {
                let (low, amount, scale) = (decimal(*from), decimal(*to), scale(fact));
                match currency(&fact.unit) {
                    Some(currency) => {
                        format.money_range(&low, &Money { amount, scale, currency }, form)
                    }
                    None => {
                        let range = format.scaled_range(&low, &amount, scale, form);
                        self.with_unit(fact, *to, range)
                    }
                }
            }
            Value::Number(number) if fact.unit == "percent" => format.percent(*number),
            Value::Number(number) => {
                let (amount, scale) = (decimal(*number), scale(fact));
                match currency(&fact.unit) {
                    Some(currency) => {
                        let style = MoneyStyle { form: MoneyForm::Text, local: false };
                        format.money(&Money { amount, scale, currency }, style)
                    }
                    None => self.with_unit(fact, *number, format.scaled(&amount, scale)),
                }
            }
        }
    }

    /// What is written, with its unit in the number that the amount asks for.
    fn with_unit(&self, fact: &Fact, amount: f64, written: String) -> String {
        let id = format!("unit-{}", fact.unit);
        if !self.words.knows(&id) {
            return written;
        }
        let count = match scale(fact) {
            Scale::Unit => amount,
            // Behind the word for a million stands the form that whole millions have, whatever the
            // decimals: «1,5 million de personnes».
            scale => amount.abs().ceil().max(1.0) * 10f64.powi(scale.exponent().into()),
        };
        let args = [("count", Arg::Number(count)), ("number", Arg::Text(written))];
        self.words.with(self.lang, &id, &args)
    }
}

fn decimal(number: f64) -> Decimal {
    Number::from(number).decimal().cloned().unwrap_or_default()
}

fn scale(fact: &Fact) -> Scale {
    match fact.scale.as_deref() {
        Some("million") => Scale::Million,
        Some("billion") => Scale::Billion,
        _ => Scale::Unit,
    }
}

/// The currency with this code (ISO 4217).
fn currency(unit: &str) -> Option<Currency> {
    unit.parse().ok()
}

/// Units that nothing knows how to write.
pub fn check(site: &Site, words: &Words) -> Vec<Diagnostic> {
    let known = words.ids_with_prefix("unit-");
    let unknown = site.facts.iter().filter(|fact| {
        !OWN_UNITS.contains(&fact.unit.as_str())
            && currency(&fact.unit).is_none()
            && !known.contains(&fact.unit)
    });
    unknown
        .map(|fact| {
            let names = known.iter().map(String::as_str).chain(OWN_UNITS);
            let mut finding = Diagnostic::error("facts/unknown-unit")
                .at(&crate::content::facts::FILE.into(), fact.span.clone())
                .with("unit", fact.unit.as_str())
                .did_you_mean(&fact.unit, names, fact.span.clone());
            // The place is that of the fact's name, not of its unit.
            finding.suggestion = None;
            finding
        })
        .collect()
}
