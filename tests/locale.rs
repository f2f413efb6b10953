//! What a reader of each locale sees. In the tables `␣` stands for U+00A0 and `ₙ` for U+202F.

// A test may fail at once.
#![allow(clippy::unwrap_used)]

use std::cmp::Ordering;
use std::collections::BTreeMap;

use jiff::civil::{Date, date, datetime, time};
use tribune::locale::edtf::EdtfError;
use tribune::locale::{
    Bound, Currency, Decimal, Edtf, Formatter, Gender, Money, MoneyForm, MoneyStyle, Number,
    NumberOptions, PluralCategory, RangeForm, Scale, Season,
};

/// All formatters of one test, each built once.
#[derive(Default)]
struct Locales(BTreeMap<&'static str, Formatter>);

impl Locales {
    fn get(&mut self, tag: &'static str) -> &Formatter {
        self.0.entry(tag).or_insert_with(|| Formatter::new(tag).unwrap())
    }
}

#[track_caller]
fn same(got: &str, expected: &str, what: &str) {
    let spaces = |text: &str| text.replace('\u{a0}', "␣").replace('\u{202f}', "ₙ");
    assert_eq!(spaces(got), expected, "{what}");
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn formatters_are_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Formatter>();
}

#[test]
fn numbers_take_each_locale_s_separators() {
    let mut locales = Locales::default();
    for (tag, value, expected) in [
        ("en-CA", "0", "0"),
        ("en-CA", "1234567.891", "1,234,567.891"),
        ("en-US", "1234.5", "1,234.5"),
        ("en-IN", "1234567", "12,34,567"),
        ("fr-CA", "1234567.891", "1␣234␣567,891"),
        ("fr-CA", "-1234.5", "-1␣234,5"),
        ("fr-FR", "1234.5", "1ₙ234,5"),
        ("fr", "1234.5", "1ₙ234,5"),
        ("es-MX", "1234567.891", "1,234,567.891"),
        ("es-MX", "1234", "1,234"),
        ("es-ES", "1234.5", "1234,5"),
        ("es-ES", "12345.6", "12.345,6"),
        ("es", "9999", "9999"),
        ("es-AR", "12345.6", "12.345,6"),
        ("de-DE", "1234.5", "1.234,5"),
        ("de-CH", "1234.5", "1'234.5"),
        ("pt-BR", "1234.5", "1.234,5"),
        ("pl", "1234.5", "1234,5"),
        ("ar-EG", "1234.5", "١٬٢٣٤٫٥"),
        ("hi-IN", "1234567", "12,34,567"),
        ("ja", "1234567", "1,234,567"),
        ("qqq", "1234.5", "1,234.5"),
    ] {
        same(&locales.get(tag).number(decimal(value)), expected, tag);
    }
}

#[test]
fn numbers_round_and_pad_as_told() {
    let f = Formatter::new("fr-CA").unwrap();
    let options = |min_fraction, max_fraction, grouping| NumberOptions {
        min_fraction,
        max_fraction,
        grouping,
    };
    for (value, options, expected) in [
        (1234.5, options(2, 2, true), "1␣234,50"),
        (1234.5, options(0, 0, true), "1␣235"),
        (2.5, options(0, 0, true), "3"),
        (-2.5, options(0, 0, true), "-3"),
        (1.005, options(0, 2, true), "1,01"),
        (66.666_666, NumberOptions::default(), "66,667"),
        (66.7, NumberOptions::default(), "66,7"),
        (2004.0, options(0, 3, false), "2004"),
        (1_234_567.0, options(0, 0, false), "1234567"),
        (-0.0001, NumberOptions::default(), "0"),
        (0.1 + 0.2, NumberOptions::default(), "0,3"),
        (1e21, options(0, 0, false), "1000000000000000000000"),
        (5.0, options(1, 0, true), "5,0"),
    ] {
        same(&f.number_with(value, &options), expected, "rounding");
    }
    assert_eq!(f.number(f64::INFINITY), "∞");
    assert_eq!(f.number(f64::NEG_INFINITY), "-∞");
    assert_eq!(f.number(f64::NAN), "NaN");
    assert_eq!(Number::from(f64::NAN).decimal(), None);
    assert_eq!(f.number(decimal("007.50")), "7,5");
    assert_eq!(f.number_with(decimal("3"), &NumberOptions::fraction(2)), "3,00");
}

#[test]
fn percentages_keep_the_distance_of_their_locale() {
    let mut locales = Locales::default();
    for (tag, expected) in [
        ("en-CA", "80%"),
        ("en-US", "80%"),
        ("en-GB", "80%"),
        ("fr-CA", "80␣%"),
        ("fr-FR", "80␣%"),
        ("fr-CH", "80%"),
        ("es-MX", "80%"),
        ("es-419", "80%"),
        ("es-US", "80%"),
        ("es-ES", "80␣%"),
        ("es", "80␣%"),
        ("de-DE", "80␣%"),
        ("de-CH", "80%"),
        ("pt-BR", "80%"),
        ("it", "80%"),
        ("sv", "80␣%"),
        ("tr", "%80"),
        ("eu", "%␣80"),
        ("ru", "80␣%"),
        ("ja", "80%"),
        ("fa", "۸۰٪"),
        ("ar-EG", "٨٠٪\u{61c}"),
        ("nb", "80␣%"),
    ] {
        same(&locales.get(tag).percent(80), expected, tag);
    }
    same(&locales.get("fr-CA").percent(66.7), "66,7␣%", "decimals");
    same(&locales.get("en-CA").percent(66.7), "66.7%", "decimals");
    let whole = NumberOptions::fraction(0);
    same(&locales.get("es-MX").percent_with(66.7, &whole), "67%", "rounded");
}

#[test]
fn ranges_are_words_in_prose_and_marks_in_tables() {
    let mut locales = Locales::default();
    for (tag, prose, compact) in [
        ("en-CA", "15% to 25%", "15%–25%"),
        ("fr-CA", "de 15 à 25␣%", "15–25␣%"),
        ("fr-FR", "de 15 à 25␣%", "15–25␣%"),
        ("es-MX", "entre 15% y 25%", "15-25%"),
        ("es-ES", "entre el 15␣% y el 25␣%", "15-25␣%"),
        ("de-DE", "15␣%–25␣%", "15␣%–25␣%"),
        ("tr", "%15–%25", "%15–%25"),
    ] {
        let f = locales.get(tag);
        same(&f.percent_range(15, 25, RangeForm::Prose), prose, tag);
        same(&f.percent_range(15, 25, RangeForm::Compact), compact, tag);
    }
    for (tag, prose, compact) in [
        ("en-CA", "1,500 to 2,000", "1,500–2,000"),
        ("fr-CA", "de 1␣500 à 2␣000", "1␣500–2␣000"),
        ("es-MX", "entre 1,500 y 2,000", "1,500-2,000"),
        ("sv", "1␣500–2␣000", "1␣500–2␣000"),
    ] {
        let f = locales.get(tag);
        same(&f.range(1500, 2000, RangeForm::Prose), prose, tag);
        same(&f.range(1500, 2000, RangeForm::Compact), compact, tag);
    }
}

#[test]
fn a_range_behind_a_word_has_no_preposition_of_its_own() {
    let mut locales = Locales::default();
    for (tag, number, percent) in [
        ("en-CA", "1,500 to 2,000", "15% to 25%"),
        ("fr-CA", "1␣500 à 2␣000", "15 à 25␣%"),
        ("es-MX", "1,500 a 2,000", "15% a 25%"),
        ("es-ES", "1500 a 2000", "15␣% a 25␣%"),
        ("de-DE", "1.500–2.000", "15␣%–25␣%"),
    ] {
        let f = locales.get(tag);
        same(&f.range(1500, 2000, RangeForm::Bare), number, tag);
        same(&f.percent_range(15, 25, RangeForm::Bare), percent, tag);
    }
}

#[test]
fn bounds_and_ratios_speak_the_language() {
    use Bound::{About, AtLeast, AtMost, Exactly, Over, Under};
    let mut locales = Locales::default();
    for (tag, expected) in [
        ("en-CA", ["over 80%", "at least 80%", "about 80%", "at most 80%", "under 80%", "80%"]),
        (
            "fr-CA",
            [
                "plus de 80␣%",
                "au moins 80␣%",
                "environ 80␣%",
                "au plus 80␣%",
                "moins de 80␣%",
                "80␣%",
            ],
        ),
        (
            "es-MX",
            [
                "más de 80%",
                "al menos 80%",
                "cerca de 80%",
                "como máximo 80%",
                "menos de 80%",
                "80%",
            ],
        ),
        ("de-DE", [">80␣%", "≥80␣%", "≈80␣%", "≤80␣%", "<80␣%", "80␣%"]),
    ] {
        let f = locales.get(tag);
        for (bound, expected) in
            [Over, AtLeast, About, AtMost, Under, Exactly].into_iter().zip(expected)
        {
            same(&f.bound(bound, &f.percent(80)), expected, tag);
        }
    }
    for (tag, expected) in
        [("en-CA", "2 to 1"), ("fr-CA", "2 contre 1"), ("es-MX", "2 a 1"), ("sv", "2:1")]
    {
        let f = locales.get(tag);
        same(&f.ratio(2, 1, RangeForm::Prose), expected, tag);
        same(&f.ratio(2, 1, RangeForm::Compact), "2:1", tag);
    }
}

#[test]
fn large_amounts_read_as_words() {
    let mut locales = Locales::default();
    use Scale::{Billion, Million};
    for (tag, amount, scale, expected) in [
        ("en-CA", "2", Million, "2␣million"),
        ("en-CA", "1.5", Billion, "1.5␣billion"),
        ("fr-CA", "1", Million, "1␣million"),
        ("fr-CA", "1.0", Million, "1␣million"),
        ("fr-CA", "1.5", Million, "1,5␣million"),
        ("fr-CA", "-1.5", Million, "-1,5␣million"),
        ("fr-CA", "0.5", Million, "0,5␣million"),
        ("fr-CA", "1.99", Million, "1,99␣million"),
        ("fr-CA", "2", Million, "2␣millions"),
        ("fr-CA", "1", Billion, "1␣milliard"),
        ("fr-FR", "1200", Billion, "1ₙ200␣milliards"),
        ("es-MX", "1", Million, "1␣millón"),
        ("es-MX", "1.0", Million, "1␣millón"),
        ("es-MX", "1.5", Million, "1.5␣millones"),
        ("es-MX", "0.5", Million, "0.5␣millones"),
        ("es-MX", "1", Billion, "mil␣millones"),
        ("es-MX", "1.0", Billion, "mil␣millones"),
        ("es-MX", "2", Billion, "2,000␣millones"),
        ("es-MX", "1.5", Billion, "1,500␣millones"),
        ("es-MX", "0.5", Billion, "500␣millones"),
        ("es-ES", "2", Billion, "2000␣millones"),
        ("es-ES", "12", Billion, "12.000␣millones"),
        ("de-DE", "2", Billion, "2.000.000.000"),
    ] {
        same(&locales.get(tag).scaled(&decimal(amount), scale), expected, tag);
    }
}

#[test]
fn nouns_follow_their_figures() {
    let mut locales = Locales::default();
    use Scale::{Billion, Million, Unit};
    for (tag, amount, scale, noun, expected) in [
        ("en-CA", "2", Million, "people", "2␣million people"),
        ("fr-CA", "2", Million, "personnes", "2␣millions de personnes"),
        ("es-MX", "2", Million, "personas", "2␣millones de personas"),
        ("fr-CA", "3", Billion, "heures", "3␣milliards d’heures"),
        ("fr-CA", "2", Million, "emplois", "2␣millions d’emplois"),
        ("fr-CA", "2", Million, "Américains", "2␣millions d’Américains"),
        ("fr-CA", "2", Million, "hausses", "2␣millions de hausses"),
        ("fr-CA", "1.5", Million, "yens", "1,5␣million de yens"),
        ("fr-CA", "1000000", Unit, "personnes", "1␣000␣000 de personnes"),
        ("fr-CA", "1000001", Unit, "personnes", "1␣000␣001␣personnes"),
        ("es-MX", "1000000", Unit, "personas", "1,000,000 de personas"),
        ("es-MX", "1", Billion, "personas", "mil␣millones de personas"),
        ("en-CA", "60", Unit, "hours a week", "60 hours a week"),
        ("fr-CA", "60", Unit, "heures par semaine", "60␣heures par semaine"),
        ("es-MX", "60", Unit, "horas por semana", "60 horas por semana"),
        ("en-CA", "7", Unit, "times", "7 times"),
        ("fr-CA", "7", Unit, "fois", "7␣fois"),
        ("es-MX", "7", Unit, "veces", "7 veces"),
        ("sv", "2", Million, "människor", "2␣000␣000 människor"),
    ] {
        same(&locales.get(tag).quantity(&decimal(amount), scale, noun), expected, tag);
    }
    same(&locales.get("es-MX").measure(&decimal("60"), "h"), "60␣h", "symbol");
}

#[test]
fn money_names_its_currency() {
    let mut locales = Locales::default();
    use MoneyForm::{Explicit, Short, Text};
    use Scale::{Billion, Million, Unit};
    for (tag, amount, scale, currency, form, local, expected) in [
        ("en-CA", "800", Million, "USD", Text, false, "US$800␣million"),
        ("en-CA", "800", Million, "USD", Text, true, "US$800␣million"),
        ("en-CA", "75", Unit, "CAD", Text, true, "$75"),
        ("en-CA", "75", Unit, "CAD", Text, false, "CA$75"),
        ("en-CA", "1234.5", Unit, "CAD", Text, true, "$1,234.50"),
        ("en-CA", "1234.5", Unit, "MXN", Text, false, "MX$1,234.50"),
        ("en-CA", "1", Billion, "EUR", Text, false, "€1␣billion"),
        ("en-CA", "800", Million, "CHF", Text, false, "CHF␣800␣million"),
        ("en-CA", "800", Million, "USD", Explicit, false, "800␣million US dollars"),
        ("en-CA", "1", Unit, "USD", Explicit, false, "1 US dollar"),
        ("en-CA", "1.5", Unit, "CAD", Explicit, true, "1.50 Canadian dollars"),
        ("en-CA", "800", Million, "USD", Short, false, "US$800M"),
        ("en-CA", "2", Billion, "CAD", Short, true, "$2B"),
        ("en-CA", "-75", Unit, "CAD", Text, true, "-$75"),
        ("en-US", "800", Million, "USD", Text, true, "$800␣million"),
        ("en-US", "800", Million, "USD", Text, false, "US$800␣million"),
        ("en-US", "800", Million, "CAD", Text, true, "CA$800␣million"),
        ("en-GB", "75", Unit, "GBP", Text, true, "£75"),
        ("fr-CA", "800", Million, "USD", Text, false, "800␣millions de dollars US"),
        ("fr-CA", "800", Million, "CAD", Text, false, "800␣millions de dollars canadiens"),
        ("fr-CA", "800", Million, "CAD", Text, true, "800␣millions de dollars"),
        ("fr-CA", "800", Million, "MXN", Text, false, "800␣millions de pesos mexicains"),
        ("fr-CA", "1", Billion, "USD", Text, false, "1␣milliard de dollars US"),
        ("fr-CA", "1.5", Million, "CAD", Text, true, "1,5␣million de dollars"),
        ("fr-CA", "800", Million, "EUR", Text, false, "800␣millions d’euros"),
        ("fr-CA", "800", Million, "CHF", Text, false, "800␣millions de CHF"),
        ("fr-CA", "75", Unit, "CAD", Text, true, "75␣$"),
        ("fr-CA", "75", Unit, "CAD", Text, false, "75␣$␣CA"),
        ("fr-CA", "75", Unit, "USD", Text, false, "75␣$␣US"),
        ("fr-CA", "1234.5", Unit, "USD", Text, false, "1␣234,50␣$␣US"),
        ("fr-CA", "75", Unit, "MXN", Text, false, "75␣pesos mexicains"),
        ("fr-CA", "1000000", Unit, "MXN", Text, false, "1␣000␣000 de pesos mexicains"),
        ("fr-CA", "1.5", Unit, "USD", Explicit, false, "1,50␣dollar américain"),
        ("fr-CA", "2", Unit, "USD", Explicit, false, "2␣dollars américains"),
        ("fr-CA", "800", Million, "USD", Explicit, false, "800␣millions de dollars américains"),
        ("fr-CA", "30", Million, "CAD", Short, true, "30␣M$"),
        ("fr-CA", "800", Million, "USD", Short, false, "800␣M$␣US"),
        ("fr-CA", "2", Billion, "USD", Short, false, "2␣G$␣US"),
        ("fr-CA", "800", Million, "MXN", Short, false, "800␣M␣MXN"),
        ("fr-CA", "-75", Unit, "CAD", Text, true, "-75␣$"),
        ("fr-FR", "75", Unit, "USD", Text, false, "75␣$US"),
        ("fr-FR", "1234.5", Unit, "EUR", Text, true, "1ₙ234,50␣€"),
        ("fr-FR", "2", Billion, "EUR", Short, true, "2␣Md€"),
        ("fr-FR", "2", Billion, "EUR", Text, true, "2␣milliards d’euros"),
        ("es-MX", "800", Million, "USD", Text, false, "800␣millones de dólares"),
        (
            "es-MX",
            "800",
            Million,
            "USD",
            Explicit,
            false,
            "800␣millones de dólares estadounidenses",
        ),
        ("es-MX", "800", Million, "CAD", Text, false, "800␣millones de dólares canadienses"),
        ("es-MX", "800", Million, "MXN", Text, false, "800␣millones de pesos"),
        ("es-MX", "800", Million, "MXN", Explicit, false, "800␣millones de pesos mexicanos"),
        ("es-MX", "1", Million, "USD", Text, false, "1␣millón de dólares"),
        ("es-MX", "1", Billion, "USD", Text, false, "mil␣millones de dólares"),
        ("es-MX", "2", Billion, "USD", Text, false, "2,000␣millones de dólares"),
        ("es-MX", "75", Unit, "MXN", Text, true, "75 pesos"),
        ("es-MX", "1", Unit, "USD", Text, false, "1 dólar"),
        ("es-MX", "1.5", Unit, "USD", Text, false, "1.50 dólares"),
        ("es-MX", "1000000", Unit, "USD", Text, false, "1,000,000 de dólares"),
        ("es-MX", "75", Unit, "MXN", Short, true, "$75"),
        ("es-MX", "75", Unit, "MXN", Short, false, "MXN␣75"),
        ("es-MX", "800", Million, "USD", Short, false, "USD␣800␣M"),
        ("es-MX", "2", Billion, "USD", Short, false, "USD␣2,000␣M"),
        ("es-ES", "75", Unit, "EUR", Short, true, "75␣€"),
        ("es-ES", "800", Million, "EUR", Short, false, "800␣M€"),
        ("es-ES", "800", Million, "USD", Text, false, "800␣millones de dólares"),
        ("es-ES", "800", Million, "MXN", Text, false, "800␣millones de pesos mexicanos"),
        ("es-US", "800", Million, "USD", Text, false, "800␣millones de dólares"),
        ("de-DE", "800", Million, "USD", Text, false, "800.000.000␣USD"),
        ("pt-BR", "1234.5", Unit, "USD", Text, false, "1.234,50␣USD"),
        ("en-CA", "74.999", Unit, "CAD", Text, true, "$75"),
        ("en-CA", "0.5", Unit, "CAD", Text, true, "$0.50"),
        ("en-CA", "0", Unit, "CAD", Text, true, "$0"),
        ("en-CA", "100", Unit, "CAD", Text, true, "$100"),
    ] {
        let currency: Currency = currency.parse().unwrap();
        let money = Money { amount: decimal(amount), scale, currency };
        let what = format!("{tag} {amount} {scale:?} {} {form:?} {local}", currency.code());
        same(&locales.get(tag).money(&money, MoneyStyle { form, local }), expected, &what);
    }
    assert!("usd".parse::<Currency>().is_err() && "US".parse::<Currency>().is_err());
}

#[test]
fn plurals_and_ordinals() {
    use Gender::{Feminine, Masculine};
    use PluralCategory::{Few, Many, One, Other};
    let mut locales = Locales::default();
    for (tag, value, expected) in [
        ("en-CA", "0", Other),
        ("en-CA", "1", One),
        ("en-CA", "1.0", Other),
        ("fr-CA", "0", One),
        ("fr-CA", "1.5", One),
        ("fr-CA", "2", Other),
        ("fr-CA", "1000000", Many),
        ("es-MX", "0", Other),
        ("es-MX", "1", One),
        ("es-MX", "1.5", Other),
        ("es-MX", "1000000", Many),
        ("pl", "3", Few),
    ] {
        assert_eq!(locales.get(tag).plural(decimal(value)), expected, "{tag} {value}");
    }
    for (tag, value, gender, expected) in [
        ("en-CA", 3, Masculine, "3rd"),
        ("en-CA", 11, Masculine, "11th"),
        ("en-CA", 112, Feminine, "112th"),
        ("en-CA", 1021, Feminine, "1,021st"),
        ("fr-CA", 1, Masculine, "1er"),
        ("fr-CA", 1, Feminine, "1re"),
        ("fr-CA", 2, Feminine, "2e"),
        ("fr-CA", 101, Masculine, "101e"),
        ("es-MX", 1, Masculine, "1.º"),
        ("es-MX", 1, Feminine, "1.ª"),
        ("es-MX", 21, Feminine, "21.ª"),
        ("sv", 2, Masculine, "2"),
    ] {
        same(&locales.get(tag).ordinal(value, gender), expected, tag);
    }
}

#[test]
fn dates_from_sources_in_every_precision() {
    let mut locales = Locales::default();
    for (text, english, french, spanish) in [
        ("2004-04-01", "April 1, 2004", "1er avril 2004", "1 de abril de 2004"),
        ("2004-04-11", "April 11, 2004", "11 avril 2004", "11 de abril de 2004"),
        ("2004-08-21", "August 21, 2004", "21 août 2004", "21 de agosto de 2004"),
        ("2004-04", "April 2004", "avril 2004", "abril de 2004"),
        ("1965", "1965", "1965", "1965"),
        ("2000-23", "fall 2000", "automne 2000", "otoño de 2000"),
        ("2001-21", "spring 2001", "printemps 2001", "primavera de 2001"),
        ("1965~", "about 1965", "vers 1965", "hacia 1965"),
        ("1965?", "1965␣(?)", "1965␣(?)", "1965␣(?)"),
        ("1965%", "about 1965␣(?)", "vers 1965␣(?)", "hacia 1965␣(?)"),
        ("2004-04~", "about April 2004", "vers avril 2004", "hacia abril de 2004"),
        (
            "2004-04-01~",
            "about April 1, 2004",
            "vers le 1er avril 2004",
            "hacia el 1 de abril de 2004",
        ),
        ("2000-23~", "about fall 2000", "vers l’automne 2000", "hacia el otoño de 2000"),
        ("2001-21~", "about spring 2001", "vers le printemps 2001", "hacia la primavera de 2001"),
        ("1977/1979", "1977–1979", "1977–1979", "1977-1979"),
        ("1974~/1984~", "about 1974–1984", "vers 1974–1984", "hacia 1974-1984"),
        ("1974~/1984", "about 1974 – 1984", "vers 1974 – 1984", "hacia 1974 – 1984"),
        ("2004-04/2004-05", "April–May 2004", "avril–mai 2004", "abril-mayo de 2004"),
        (
            "2004-12/2005-01",
            "December 2004 – January 2005",
            "décembre 2004 – janvier 2005",
            "diciembre de 2004 – enero de 2005",
        ),
        ("2004-04-01/2004-04-21", "April 1–21, 2004", "1er–21 avril 2004", "1-21 de abril de 2004"),
        (
            "2004-04-30/2004-05-01",
            "April 30 – May 1, 2004",
            "30 avril – 1er mai 2004",
            "30 de abril – 1 de mayo de 2004",
        ),
        (
            "2004-12-30/2005-01-02",
            "December 30, 2004 – January 2, 2005",
            "30 décembre 2004 – 2 janvier 2005",
            "30 de diciembre de 2004 – 2 de enero de 2005",
        ),
        (
            "2000-21/2000-23",
            "spring–fall 2000",
            "printemps–automne 2000",
            "primavera-otoño de 2000",
        ),
        ("2004-04-01/2004-04-01", "April 1, 2004", "1er avril 2004", "1 de abril de 2004"),
        ("1977/..", "since 1977", "depuis 1977", "desde 1977"),
        (
            "2004-04-01/..",
            "since April 1, 2004",
            "depuis le 1er avril 2004",
            "desde el 1 de abril de 2004",
        ),
        ("../1979", "until 1979", "jusqu’en 1979", "hasta 1979"),
        ("../2004-04", "until April 2004", "jusqu’en avril 2004", "hasta abril de 2004"),
        (
            "../2004-04-01",
            "until April 1, 2004",
            "jusqu’au 1er avril 2004",
            "hasta el 1 de abril de 2004",
        ),
        ("../2000-23", "until fall 2000", "jusqu’à l’automne 2000", "hasta el otoño de 2000"),
        ("../1979~", "until about 1979", "jusque vers 1979", "hasta aproximadamente 1979"),
        (
            "../2004-04-01?",
            "until April 1, 2004␣(?)",
            "jusqu’au 1er avril 2004␣(?)",
            "hasta el 1 de abril de 2004␣(?)",
        ),
        (
            "2000-23~/..",
            "since about fall 2000",
            "depuis environ l’automne 2000",
            "desde aproximadamente el otoño de 2000",
        ),
        ("1977/", "1977–?", "1977–?", "1977-?"),
        ("/1979", "?–1979", "?–1979", "?-1979"),
    ] {
        let when: Edtf = text.parse().unwrap();
        for (tag, expected) in [("en-CA", english), ("fr-CA", french), ("es-MX", spanish)] {
            same(&locales.get(tag).date(&when, RangeForm::Compact), expected, text);
        }
    }
}

#[test]
fn intervals_in_prose() {
    let mut locales = Locales::default();
    for (text, english, french, spanish) in [
        ("1977/1979", "1977 to 1979", "de 1977 à 1979", "de 1977 a 1979"),
        (
            "2004-04-01/2004-04-21",
            "April 1 to 21, 2004",
            "du 1er au 21 avril 2004",
            "del 1 al 21 de abril de 2004",
        ),
        (
            "2004-04-30/2004-05-01",
            "April 30 to May 1, 2004",
            "du 30 avril au 1er mai 2004",
            "del 30 de abril al 1 de mayo de 2004",
        ),
        ("2004-04/2004-05", "April to May 2004", "d’avril à mai 2004", "de abril a mayo de 2004"),
        (
            "2004-05/2005-08",
            "May 2004 to August 2005",
            "de mai 2004 à août 2005",
            "de mayo de 2004 a agosto de 2005",
        ),
        (
            "2000-23/2001-21",
            "fall 2000 to spring 2001",
            "de l’automne 2000 au printemps 2001",
            "del otoño de 2000 a la primavera de 2001",
        ),
        (
            "2000-21/2000-24",
            "spring to winter 2000",
            "du printemps à l’hiver 2000",
            "de la primavera al invierno de 2000",
        ),
        (
            "2000/2004-04-01",
            "2000 to April 1, 2004",
            "de 2000 au 1er avril 2004",
            "de 2000 al 1 de abril de 2004",
        ),
        ("1974~/1984~", "about 1974–1984", "vers 1974–1984", "hacia 1974-1984"),
        ("2004-04-01", "April 1, 2004", "1er avril 2004", "1 de abril de 2004"),
    ] {
        let when: Edtf = text.parse().unwrap();
        for (tag, expected) in [("en-CA", english), ("fr-CA", french), ("es-MX", spanish)] {
            same(&locales.get(tag).date(&when, RangeForm::Prose), expected, text);
        }
    }
}

#[test]
fn dates_elsewhere_follow_icu_without_foreign_words() {
    let mut locales = Locales::default();
    for (tag, text, expected) in [
        ("en-US", "2004-04-01", "April 1, 2004"),
        ("en-GB", "2004-04-01", "1 April 2004"),
        ("en-GB", "2000-23", "autumn 2000"),
        ("en-GB", "2004-04-01/2004-04-21", "1–21 April 2004"),
        ("en-GB", "2004-04-30/2004-05-01", "30 April – 1 May 2004"),
        ("fr-FR", "2004-04-01", "1er avril 2004"),
        ("es-ES", "2004-04-01", "1 de abril de 2004"),
        ("de-DE", "2004-04-01", "1. April 2004"),
        ("de-DE", "2004-04", "April 2004"),
        ("de-DE", "1965~", "≈1965"),
        ("de-DE", "2000-23", "2000"),
        ("de-DE", "1977/1979", "1977–1979"),
        ("de-DE", "1977/..", "1977–"),
        ("de-DE", "../1979", "–1979"),
        ("de-DE", "2004-04-01/2004-04-21", "1. April 2004 – 21. April 2004"),
        ("pt-BR", "2004-04-01", "1 de abril de 2004"),
        ("ja", "2004-04-01", "2004年4月1日"),
        ("ja", "2004", "2004年"),
        ("ar-EG", "2004", "٢٠٠٤"),
        ("th", "2004", "ค.ศ. 2004"),
        ("fa", "2004-04", "آوریل ۲۰۰۴"),
    ] {
        let when: Edtf = text.parse().unwrap();
        same(&locales.get(tag).date(&when, RangeForm::Compact), expected, tag);
    }
}

#[test]
fn what_is_no_edtf_is_refused() {
    for (text, expected) in [
        ("", EdtfError::Form),
        ("04", EdtfError::Form),
        ("2004-4", EdtfError::Form),
        ("2004-04-01T15:30", EdtfError::Form),
        ("2004-04-01-01", EdtfError::Form),
        ("197X", EdtfError::Form),
        ("1965~~", EdtfError::Form),
        ("１９６５", EdtfError::Form),
        ("+965", EdtfError::Form),
        ("2004-13", EdtfError::NoSuchDate),
        ("2004-25", EdtfError::NoSuchDate),
        ("2004-00", EdtfError::NoSuchDate),
        ("2004-02-30", EdtfError::NoSuchDate),
        ("2004-23-01", EdtfError::NoSuchDate),
        ("1979/1977", EdtfError::Order),
        ("../..", EdtfError::Order),
        ("/", EdtfError::Order),
        ("1977/1978/1979", EdtfError::Form),
    ] {
        assert_eq!(text.parse::<Edtf>(), Err(expected), "{text}");
    }
}

#[test]
fn days_and_times() {
    let mut locales = Locales::default();
    for (tag, day, half_past_three, nine, midnight) in [
        ("en-CA", "Thursday, April 1, 2004", "3:30␣p.m.", "9:00␣a.m.", "12:05␣a.m."),
        ("en-US", "Thursday, April 1, 2004", "3:30␣p.m.", "9:00␣a.m.", "12:05␣a.m."),
        ("en-GB", "Thursday, 1 April 2004", "15:30", "09:00", "00:05"),
        ("fr-CA", "jeudi 1er avril 2004", "15␣h␣30", "9␣h", "0␣h␣05"),
        ("fr-FR", "jeudi 1er avril 2004", "15␣h␣30", "9␣h", "0␣h␣05"),
        ("es-MX", "jueves, 1 de abril de 2004", "3:30␣p.␣m.", "9:00␣a.␣m.", "12:05␣a.␣m."),
        ("es-ES", "jueves, 1 de abril de 2004", "15:30", "9:00", "0:05"),
        ("de-DE", "Donnerstag, 1. April 2004", "15:30", "09:00", "00:05"),
    ] {
        let f = locales.get(tag);
        same(&f.day_with_weekday(date(2004, 4, 1)), day, tag);
        same(&f.time(time(15, 30, 0, 0)), half_past_three, tag);
        same(&f.time(time(9, 0, 0, 0)), nine, tag);
        same(&f.time(time(0, 5, 0, 0)), midnight, tag);
    }
    for (tag, half_past_three, one) in [
        ("en-CA", "April 1, 2004 at 3:30␣p.m.", "Thursday, April 1, 2004 at 1:00␣p.m."),
        ("fr-CA", "1er avril 2004 à 15␣h␣30", "jeudi 1er avril 2004 à 13␣h"),
        (
            "es-MX",
            "1 de abril de 2004 a las 3:30␣p.␣m.",
            "jueves, 1 de abril de 2004 a la 1:00␣p.␣m.",
        ),
        ("es-ES", "1 de abril de 2004 a las 15:30", "jueves, 1 de abril de 2004 a las 13:00"),
        ("sv", "1 april 2004 15:30", "torsdag 1 april 2004 13:00"),
    ] {
        let f = locales.get(tag);
        same(&f.date_time(datetime(2004, 4, 1, 15, 30, 0, 0)), half_past_three, tag);
        same(&f.date_time_with_weekday(datetime(2004, 4, 1, 13, 0, 0, 0)), one, tag);
    }
    let f = locales.get("en-CA");
    assert_eq!(f.day(Date::MAX), "December 31, 9999");
    assert_eq!(f.season(2000, Season::Winter), "winter 2000");
    assert_eq!(f.year(2004), "2004");
}

#[test]
fn lists_join_with_the_right_word() {
    let mut locales = Locales::default();
    for (tag, items, and, or) in [
        ("en-CA", &["A", "B", "C"][..], "A, B and C", "A, B or C"),
        ("en-US", &["A", "B", "C"], "A, B, and C", "A, B, or C"),
        ("fr-CA", &["A", "B", "C"], "A, B et C", "A, B ou C"),
        ("es-MX", &["A", "B", "C"], "A, B y C", "A, B o C"),
        ("es-MX", &["padres", "hijos"], "padres e hijos", "padres o hijos"),
        ("es-MX", &["madera", "hierro"], "madera y hierro", "madera o hierro"),
        ("es-MX", &["siete", "ocho"], "siete y ocho", "siete u ocho"),
        ("es-MX", &["7", "8"], "7 y 8", "7 u 8"),
        ("es-ES", &["Francia", "Italia"], "Francia e Italia", "Francia o Italia"),
        ("fr-CA", &["A"], "A", "A"),
        ("fr-CA", &[], "", ""),
        ("de-DE", &["A", "B", "C"], "A, B und C", "A, B oder C"),
    ] {
        assert_eq!(locales.get(tag).list(items), and, "{tag}");
        assert_eq!(locales.get(tag).list_or(items), or, "{tag}");
    }
}

#[test]
fn each_language_has_its_order_and_its_letters() {
    let mut locales = Locales::default();
    for (tag, expected) in [
        ("fr-CA", "cote côte coté côté"),
        ("fr-FR", "cote coté côte côté"),
        ("es-MX", "chico cuna cuña llama luz nube ñandú oro"),
        ("en-CA", "chico cuna cuña llama luz ñandú nube oro"),
        ("sv", "anka zebra ånga ära öl"),
        ("de-DE", "ånga anka ära öl zebra"),
        ("en-CA", "co-op Coop coop"),
    ] {
        let mut words: Vec<&str> = expected.split(' ').collect();
        words.reverse();
        let f = locales.get(tag);
        f.sort_by_text(&mut words, |word| word);
        if tag == "en-CA" && expected.starts_with("co-op") {
            assert_eq!(words.last(), Some(&"Coop"), "small letters first");
        } else {
            assert_eq!(words.join(" "), expected, "{tag}");
        }
    }
    let f = locales.get("fr-CA");
    assert_eq!(f.compare("a", "a"), Ordering::Equal);
    assert_ne!(f.compare("e\u{301}", "é"), Ordering::Equal, "a total order");
    for (tag, word, expected) in [
        ("fr-CA", "élection", "E"),
        ("fr-CA", "École", "E"),
        ("fr-CA", "œuvre", "O"),
        ("fr-CA", "« grève »", "G"),
        ("en-CA", "Ñandú", "N"),
        ("en-CA", "Zola", "Z"),
        ("en-CA", "zzz", "Z"),
        ("es-MX", "ñandú", "Ñ"),
        ("es-MX", "nube", "N"),
        ("es-MX", "llama", "L"),
        ("es-MX", "¿quién?", "Q"),
        ("es-MX", "última", "U"),
        ("es-MX", "60 horas", "#"),
        ("es-MX", "", "#"),
        ("es-MX", "…", "#"),
        ("en-CA", "Ωmega", "Ω"),
        ("en-CA", "Москва", "М"),
        ("sv", "ånga", "Å"),
        ("sv", "öl", "Ö"),
        ("de-DE", "Ärger", "A"),
        ("ru", "ёлка", "Е"),
        ("ru", "strike", "S"),
    ] {
        assert_eq!(locales.get(tag).initial(word), expected, "{tag} {word}");
    }
}

#[test]
fn numbers_are_read_in_the_locale_s_notation_or_not_at_all() {
    let mut locales = Locales::default();
    for (tag, text, expected) in [
        ("fr-CA", "1 234,5", Some("1234.5")),
        ("fr-CA", "1\u{a0}234,5", Some("1234.5")),
        ("fr-CA", "1\u{202f}234\u{202f}567", Some("1234567")),
        ("fr-CA", "1234,5", Some("1234.5")),
        ("fr-CA", "66,7", Some("66.7")),
        ("fr-CA", "0,125", Some("0.125")),
        ("fr-CA", "-3", Some("-3")),
        ("fr-CA", "−3,5", Some("-3.5")),
        ("fr-CA", " 80 ", Some("80")),
        ("fr-CA", "1,234", None),
        ("fr-CA", "1 234,567", Some("1234.567")),
        ("fr-CA", "1,234.5", None),
        ("fr-CA", "1.5", None),
        ("fr-CA", "2004 350", None),
        ("fr-CA", "514 555 1234", None),
        ("fr-CA", "", None),
        ("fr-CA", "-", None),
        ("fr-CA", ",5", None),
        ("fr-CA", "5,", None),
        ("fr-CA", "1,2,3", None),
        ("fr-CA", "12 ans", None),
        ("fr-FR", "1\u{202f}234,5", Some("1234.5")),
        ("en-CA", "1,234.5", Some("1234.5")),
        ("en-CA", "1,234", Some("1234")),
        ("en-CA", "1.234,5", None),
        ("en-CA", "1.234", None),
        ("en-CA", "1,23", None),
        ("en-CA", "12345,678", None),
        ("en-CA", "1234.567", Some("1234.567")),
        ("en-CA", "1 234", None),
        ("es-MX", "1,234.5", Some("1234.5")),
        ("es-MX", "28 450 857", Some("28450857")),
        ("es-MX", "1.234,5", None),
        ("es-ES", "1.234,5", Some("1234.5")),
        ("es-ES", "1234,5", Some("1234.5")),
        ("es-ES", "1,234", None),
        ("de-CH", "1'234.5", Some("1234.5")),
        ("de-CH", "1’234.5", Some("1234.5")),
        ("en-IN", "12,34,567", Some("1234567")),
        ("en-IN", "1,234,567", None),
        ("ar-EG", "١٬٢٣٤٫٥", Some("1234.5")),
    ] {
        let expected = expected.map(decimal);
        assert_eq!(locales.get(tag).parse_number(text), expected, "{tag} {text:?}");
    }
}

#[test]
fn what_is_written_is_read_back() {
    let tags = [
        "en-CA", "en-US", "fr-CA", "fr-FR", "fr-CH", "es-MX", "es-ES", "es-AR", "de-DE", "de-CH",
        "pt-BR", "pl", "sv", "ru", "hi-IN", "ar-EG", "fa", "he", "ja", "tr", "bn", "ne",
    ];
    let mut state = 1u64;
    for tag in tags {
        let f = Formatter::new(tag).unwrap();
        for _ in 0..300 {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            // Two decimals: three would be ambiguous.
            let value = format!("{}.{:02}", state >> (24 + state % 38), state % 90 + 9);
            let value = decimal(&value).absolute.trimmed_end().to_string();
            let written = f.number(decimal(&value));
            assert_eq!(f.parse_number(&written), Some(decimal(&value)), "{tag} {written}");
        }
    }
}

#[test]
fn tags_that_are_none_are_refused() {
    let error = Formatter::new("not a tag!").err().unwrap();
    assert!(error.to_string().contains("not a tag!"), "{error}");
    assert!(Formatter::new("zxx").is_ok(), "an unknown language has the root locale's rules");
}

/// One tag a language that the tables above do not name, several scripts and digits.
const ELSEWHERE: &str = "en-AU en-IN en-ZA fr-BE fr-CH fr-HT es-AR es-CO es-US es-PR de-AT it pt \
    pt-BR pt-PT nl da nb nn fi is pl cs sk sl hr sr bs mk bg ru uk be ro hu tr az kk uz el he ar \
    ar-EG ar-MA fa ur ckb hi bn pa gu mr ta te ml kn si ne th lo km my vi id ms fil ja zh zh-Hant \
    ko ka hy et lv lt ca gl eu oc cy ga gd br sq mt lb eo af zu xh sw am ps ku mn qu yi ht ks sd";

#[test]
fn every_language_gets_an_answer() {
    let interval: Edtf = "2004-04/2005-05-01".parse().unwrap();
    for tag in ELSEWHERE.split_whitespace() {
        let f = Formatter::new(tag).unwrap();
        // Debug builds of icu_datetime panic where a name was not loaded.
        for text in [
            f.number(1_234_567.5),
            f.percent(80),
            f.day(date(2004, 4, 1)),
            f.day_with_weekday(date(2004, 4, 1)),
            f.month(2004, 4),
            f.year(2004),
            f.date(&interval, RangeForm::Prose),
            f.time(time(15, 30, 0, 0)),
            f.list(&["A", "B", "C"]),
            f.scaled(&decimal("1.5"), Scale::Million),
            f.initial("Zapata"),
        ] {
            assert!(!text.is_empty() && !text.contains(['{', '}']), "{tag}: {text}");
        }
        let has_digits =
            |text: &str, least| text.chars().filter(|c| c.is_numeric()).count() >= least;
        assert!(
            has_digits(&f.month(2004, 4), 4) && has_digits(&f.day(date(2004, 4, 1)), 5),
            "{tag}"
        );
        assert_eq!(f.parse_number(&f.number(1_234_567.5)), Some(decimal("1234567.5")), "{tag}");
    }
}

#[test]
fn no_input_makes_a_reader_panic() {
    let f = Formatter::new("fr-CA").unwrap();
    let signs: Vec<char> = "0129.,-−~?%/X \u{a0}\u{202f}é٣".chars().collect();
    let mut state = 7u64;
    for _ in 0..50_000 {
        let mut text = String::new();
        for _ in 0..state % 13 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            text.push(signs[(state >> 33) as usize % signs.len()]);
        }
        state = state.wrapping_add(1);
        let _ = f.parse_number(&text);
        if let Ok(when) = text.parse::<Edtf>() {
            assert!(!f.date(&when, RangeForm::Prose).is_empty(), "{text}");
        }
        assert!(!f.initial(&text).is_empty());
    }
}
