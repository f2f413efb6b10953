//! The functions that messages may call, on the same code as everything else that is formatted:
//! `NUMBER($n)`, `DATETIME($date)` (Project Fluent, "Built-in Functions"), and `PLURAL`, which
//! [`super::plural`] writes into selectors.

use std::sync::{Arc, OnceLock};

use fixed_decimal::Decimal;
use fluent::concurrent::FluentBundle;
use fluent::types::{FluentNumber, FluentNumberOptions, FluentNumberStyle};
use fluent::{FluentArgs, FluentResource, FluentValue};

use super::plural::category;
use crate::locale::{
    Currency, Formatter, Money, MoneyForm, MoneyStyle, Number, NumberOptions, Scale,
};

/// The formatter of a language, made when it is first asked: most messages hold no number.
#[derive(Clone)]
struct Lazy {
    locale: Arc<str>,
    formatter: Arc<OnceLock<Option<Formatter>>>,
}

impl Lazy {
    fn get(&self) -> Option<&Formatter> {
        self.formatter.get_or_init(|| Formatter::new(&self.locale).ok()).as_ref()
    }
}

/// Makes the functions known to the messages of one language.
pub fn add(bundle: &mut FluentBundle<FluentResource>, locale: &str) {
    let lazy = Lazy { locale: locale.into(), formatter: Arc::default() };
    type Function = fn(&Formatter, &FluentValue, &FluentArgs) -> Option<String>;
    let functions: [(&str, Function); 3] =
        [("NUMBER", number), ("DATETIME", date_time), ("PLURAL", plural)];
    for (name, function) in functions {
        let lazy = lazy.clone();
        // The name can only be taken if this were called twice for one bundle.
        let _ = bundle.add_function(name, move |positional, named| {
            let Some(value) = positional.first() else { return FluentValue::Error };
            match lazy.get().and_then(|formatter| function(formatter, value, named)) {
                Some(text) => FluentValue::from(text),
                // What is no number or date stays what it is: a figure that was written already.
                None => value.clone().into_owned(),
            }
        });
    }
}

/// `NUMBER($n, minimumFractionDigits: 1, style: "percent")`: options as in ECMA-402, so a percentage is
/// given as a fraction. `style: "currency"` wants `currency: "CAD"`.
fn number(formatter: &Formatter, value: &FluentValue, named: &FluentArgs) -> Option<String> {
    let (decimal, options) = options(value, named)?;
    let shape = shape(&options);
    Some(match options.style {
        FluentNumberStyle::Decimal => formatter.number_with(decimal, &shape),
        FluentNumberStyle::Percent => {
            let mut hundredths = decimal;
            hundredths.multiply_pow10(2);
            formatter.percent_with(hundredths, &shape)
        }
        FluentNumberStyle::Currency => {
            let currency: Currency = options.currency?.parse().ok()?;
            let money = Money { amount: decimal, scale: Scale::Unit, currency };
            formatter.money(&money, MoneyStyle { form: MoneyForm::Text, local: false })
        }
    })
}

/// `DATETIME($date)`: a date, as exact as it is known, or a date with a time (ISO 8601, EDTF).
fn date_time(formatter: &Formatter, value: &FluentValue, _: &FluentArgs) -> Option<String> {
    match value {
        FluentValue::String(text) => formatter.written_date(text),
        _ => None,
    }
}

/// `PLURAL($n)`: the plural category of a number as it is written: 1.0 is not 1 (UTS 35).
fn plural(formatter: &Formatter, value: &FluentValue, named: &FluentArgs) -> Option<String> {
    let (decimal, options) = options(value, named)?;
    let written =
        if named.iter().next().is_some() { shape(&options).shape(&decimal) } else { decimal };
    Some(category(formatter.plural(Number::from(&written))).to_owned())
}

fn options(value: &FluentValue, named: &FluentArgs) -> Option<(Decimal, FluentNumberOptions)> {
    let FluentValue::Number(number) = value else { return None };
    let mut number: FluentNumber = number.clone();
    let decimal = number.as_string().parse().ok()?;
    number.options.merge(named);
    Some((decimal, number.options))
}

fn shape(options: &FluentNumberOptions) -> NumberOptions {
    let digits =
        |digits: Option<usize>| digits.map(|digits| u8::try_from(digits).unwrap_or(u8::MAX));
    let usual = NumberOptions::default();
    let min_fraction = digits(options.minimum_fraction_digits).unwrap_or(usual.min_fraction);
    NumberOptions {
        min_fraction,
        max_fraction: digits(options.maximum_fraction_digits)
            .unwrap_or(usual.max_fraction.max(min_fraction)),
        grouping: options.use_grouping,
    }
}
