//! Money in running text and in tables, every currency named.
//!
//! A bare `$` is another currency in each locale of the campaign, so a sign stands bare only where
//! it is the locale's own and the caller asks for it. CLDR's large amounts are not used: they lack
//! the “de” of «800 millions de dollars» and change from release to release.

use fixed_decimal::{Decimal, Sign};
use icu_plurals::PluralCategory;

use super::scale::{Scaled, shifted};
use super::{Currency, Formatter, NBSP, NumberOptions, RangeForm, Scale, Tongue};

/// A sum of money.
#[derive(Clone, Debug, PartialEq)]
pub struct Money {
    /// How many units, millions or billions.
    pub amount: Decimal,
    /// What `amount` counts.
    pub scale: Scale,
    /// Of which currency.
    pub currency: Currency,
}

/// How long a sum is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MoneyForm {
    /// In a sentence: “US$800 million”, “800 millions de dollars US”, “800 millones de dólares”.
    #[default]
    Text,
    /// All in words and beyond doubt: “800 million US dollars”, “… de dollars américains”, “… de
    /// dólares estadounidenses”.
    Explicit,
    /// In a table: “US$800M”, “800 M$ US”, “USD 800 M”.
    Short,
}

/// Form of a sum, and whether the reader takes the locale's currency for granted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MoneyStyle {
    /// How long.
    pub form: MoneyForm,
    /// Write the locale's own currency without its country: “$75” in en-CA for Canadian dollars.
    /// Makes no difference to other currencies, nor to [`MoneyForm::Explicit`].
    pub local: bool,
}

impl Formatter {
    /// The sum as `style` says. An amount without scale has no decimals or two.
    pub fn money(&self, money: &Money, style: MoneyStyle) -> String {
        let own = style.local && self.is_own(money.currency);
        let sum = Money { amount: money.amount.clone().with_sign(Sign::None), ..*money };
        let written = match (self.tongue, style.form) {
            (Tongue::Other, _) => self.neutral_money(&sum),
            (_, MoneyForm::Explicit) => self.money_in_words(&sum, own, style.form),
            (Tongue::English, _) => self.english_money(&sum, own, style.form),
            (Tongue::French, _) => self.french_money(&sum, own, style.form),
            (Tongue::Spanish, MoneyForm::Short) => self.spanish_sign(&sum, own),
            (Tongue::Spanish, MoneyForm::Text) => self.money_in_words(&sum, own, style.form),
        };
        if money.amount.sign() == Sign::Negative { format!("-{written}") } else { written }
    }

    /// From `low` to `high`, in a sentence. The English sign stands with both, as it precedes them: “CA$1
    /// million to CA$2 million”; what follows the amount is said once: “de 1 à 2 millions de dollars
    /// canadiens”, “entre 75 y 100 dólares canadienses”.
    pub fn money_range(&self, low: &Decimal, high: &Money, form: RangeForm) -> String {
        let (scale, zeros) = self.shared(high.scale);
        let sum = |amount: &Decimal| Money { amount: shifted(amount, zeros), scale, ..*high };
        let written = |sum: &Money| self.money(sum, MoneyStyle::default());
        let low = sum(low);
        let low = match (self.tongue, scale) {
            (Tongue::English, _) => written(&low),
            (_, Scale::Unit) => self.number_with(&low.amount, &cents(&low.amount)),
            _ => self.number(&low.amount),
        };
        self.range_of(&low, &written(&sum(&high.amount)), form)
    }

    fn is_own(&self, currency: Currency) -> bool {
        Currency::of_region(&self.region) == Some(currency)
    }

    /// “1.234,50 USD”: all digits and the code, which no language misreads.
    fn neutral_money(&self, sum: &Money) -> String {
        let all = shifted(&sum.amount, sum.scale.exponent());
        format!("{}{NBSP}{}", self.number_with(&all, &cents(&all)), sum.currency.code())
    }

    /// “US$75”, “US$800 million”, “US$800M”: the sign before, joined (Canadian Style 1.19; CLDR).
    fn english_money(&self, sum: &Money, own: bool, form: MoneyForm) -> String {
        let sign = match (sum.currency.code(), own) {
            ("USD" | "CAD" | "MXN", true) => "$".to_owned(),
            ("USD", false) => "US$".to_owned(),
            ("CAD", false) => "CA$".to_owned(),
            ("MXN", false) => "MX$".to_owned(),
            ("EUR", _) => "€".to_owned(),
            ("GBP", _) => "£".to_owned(),
            (code, _) => format!("{code}{NBSP}"),
        };
        match (sum.scale, form) {
            (Scale::Unit, _) => sign + &self.number_with(&sum.amount, &cents(&sum.amount)),
            (Scale::Million, MoneyForm::Short) => format!("{sign}{}M", self.number(&sum.amount)),
            (Scale::Billion, MoneyForm::Short) => format!("{sign}{}B", self.number(&sum.amount)),
            (scale, _) => sign + &self.scaled(&sum.amount, scale),
        }
    }

    /// “75 $ US” with both spaces unbreakable (Translation Bureau), “800 M$ US” (OQLF 21584: M$,
    /// G$); in France “75 $US” (CLDR) and “Md” for milliards. What has no sign: “75 pesos
    /// mexicains”.
    fn french_money(&self, sum: &Money, own: bool, form: MoneyForm) -> String {
        let canadian = self.region == "CA";
        let sign = match (sum.currency.code(), own, canadian) {
            ("USD" | "CAD", true, _) => "$".to_owned(),
            (code @ ("USD" | "CAD"), _, true) => format!("${NBSP}{}", &code[..2]),
            (code @ ("USD" | "CAD"), _, false) => format!("${}", &code[..2]),
            ("EUR", ..) => "€".to_owned(),
            ("GBP", ..) => "£".to_owned(),
            (code, ..) => code.to_owned(),
        };
        let is_code = sign == sum.currency.code();
        if form == MoneyForm::Text && (is_code || sum.scale != Scale::Unit) {
            return self.money_in_words(sum, own, form);
        }
        let prefix = match sum.scale {
            Scale::Unit => "",
            Scale::Million => "M",
            Scale::Billion if canadian => "G",
            Scale::Billion => "Md",
        };
        // A prefix joins a sign (M$), not a code (M MXN).
        let gap = if is_code && !prefix.is_empty() { "\u{a0}" } else { "" };
        let options =
            if sum.scale == Scale::Unit { cents(&sum.amount) } else { Default::default() };
        format!("{}{NBSP}{prefix}{gap}{sign}", self.number_with(&sum.amount, &options))
    }

    /// America “USD 75” and “$75”, the code before and parted, the sign joined; Spain “75 USD”,
    /// “75 €” (CLDR). There is no sign for 10⁹: “USD 2,000 M”.
    fn spanish_sign(&self, sum: &Money, own: bool) -> String {
        let figure = match sum.scale {
            Scale::Unit => self.number_with(&sum.amount, &cents(&sum.amount)),
            Scale::Million => format!("{}{NBSP}M", self.number(&sum.amount)),
            Scale::Billion => {
                format!("{}{NBSP}M", self.number(shifted(&sum.amount, 3)))
            }
        };
        let code = sum.currency.code();
        match (self.is_american_spanish(), code) {
            (true, "USD" | "MXN") if own => format!("${figure}"),
            (true, _) => format!("{code}{NBSP}{figure}"),
            (false, _) => {
                let sign = if code == "EUR" { "€" } else { code };
                // The prefix joins the sign or code: «5 M₲», «5 MPYG» (Fundéu).
                let gap = if sum.scale == Scale::Unit { "\u{a0}" } else { "" };
                format!("{figure}{gap}{sign}")
            }
        }
    }

    /// “800 millions de dollars US”, “1 dólar”, “75 pesos mexicanos”; a currency without a name
    /// here keeps its code.
    fn money_in_words(&self, sum: &Money, own: bool, form: MoneyForm) -> String {
        let options = cents(&sum.amount);
        let mut scaled = self.scale(&sum.amount, sum.scale);
        let mut category = PluralCategory::Other;
        if sum.scale == Scale::Unit {
            category = self.plural(options.shape(&sum.amount));
            scaled = Scaled { text: self.number_with(&sum.amount, &options), of: scaled.of };
        }
        let noun = match sum.currency.names(self.tongue) {
            None => sum.currency.code(),
            Some(names) => {
                // Spanish names a currency where English has but a sign, so at home it needs no
                // flag.
                let home = own || self.tongue == Tongue::Spanish && self.is_own(sum.currency);
                let [one, many] = match form {
                    MoneyForm::Explicit => names.explicit,
                    _ if home => names.own,
                    _ => names.text,
                };
                if category == PluralCategory::One { one } else { many }
            }
        };
        self.with_noun(scaled, noun)
    }
}

/// No decimals for a whole amount, else two.
fn cents(amount: &Decimal) -> NumberOptions {
    let rounded = NumberOptions { max_fraction: 2, ..Default::default() }.shape(amount);
    let whole = rounded.absolute.nonzero_magnitude_end() >= 0;
    NumberOptions::fraction(if whole { 0 } else { 2 })
}
