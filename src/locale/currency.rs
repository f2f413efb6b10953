//! Currencies: codes, the currency of each country, names in English, French and Spanish.

use std::str::FromStr;

use super::Tongue;

/// A currency by its ISO 4217 code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// Dollar of the United States.
    pub const USD: Currency = Currency(*b"USD");
    /// Dollar of Canada.
    pub const CAD: Currency = Currency(*b"CAD");
    /// Peso of Mexico.
    pub const MXN: Currency = Currency(*b"MXN");
    /// Euro.
    pub const EUR: Currency = Currency(*b"EUR");
    /// Pound sterling.
    pub const GBP: Currency = Currency(*b"GBP");

    /// Its three letters.
    pub fn code(&self) -> &str {
        // Only ASCII capitals get in, so the bytes are always text.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The currency of a country (ISO 3166 code), for the countries whose money this module can
    /// name; elsewhere a currency is never taken for granted.
    pub(super) fn of_region(region: &str) -> Option<Currency> {
        // CLDR supplemental data, `currencyData`.
        const EURO: &[&str] = &[
            "AT", "BE", "BG", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT",
            "LU", "LV", "MT", "NL", "PT", "SI", "SK",
        ];
        match region {
            "CA" => Some(Currency::CAD),
            "MX" => Some(Currency::MXN),
            "US" | "PR" | "EC" | "SV" => Some(Currency::USD),
            "GB" => Some(Currency::GBP),
            region if EURO.contains(&region) => Some(Currency::EUR),
            _ => None,
        }
    }

    pub(super) fn names(&self, tongue: Tongue) -> Option<Names> {
        let names = |own, text, explicit| Some(Names { own, text, explicit });
        match (tongue, self.code()) {
            (Tongue::English, "USD") => {
                let full = ["US dollar", "US dollars"];
                names(["dollar", "dollars"], full, full)
            }
            (Tongue::English, "CAD") => {
                let full = ["Canadian dollar", "Canadian dollars"];
                names(["dollar", "dollars"], full, full)
            }
            (Tongue::English, "MXN") => {
                let full = ["Mexican peso", "Mexican pesos"];
                names(["peso", "pesos"], full, full)
            }
            (Tongue::English, "GBP") => {
                let full = ["pound sterling", "pounds sterling"];
                names(["pound", "pounds"], full, full)
            }
            (Tongue::French, "USD") => names(
                ["dollar", "dollars"],
                ["dollar US", "dollars US"],
                ["dollar américain", "dollars américains"],
            ),
            (Tongue::French, "CAD") => {
                let full = ["dollar canadien", "dollars canadiens"];
                names(["dollar", "dollars"], full, full)
            }
            (Tongue::French, "MXN") => {
                let full = ["peso mexicain", "pesos mexicains"];
                names(["peso", "pesos"], full, full)
            }
            (Tongue::French, "GBP") => {
                let full = ["livre sterling", "livres sterling"];
                names(full, full, full)
            }
            // No Spanish-speaking country has another dollar, so the bare name means this one.
            (Tongue::Spanish, "USD") => {
                let bare = ["dólar", "dólares"];
                names(bare, bare, ["dólar estadounidense", "dólares estadounidenses"])
            }
            (Tongue::Spanish, "CAD") => {
                let full = ["dólar canadiense", "dólares canadienses"];
                names(full, full, full)
            }
            // Eight countries have pesos: bare only for readers in Mexico.
            (Tongue::Spanish, "MXN") => {
                let full = ["peso mexicano", "pesos mexicanos"];
                names(["peso", "pesos"], full, full)
            }
            (Tongue::Spanish, "GBP") => {
                let full = ["libra esterlina", "libras esterlinas"];
                names(full, full, full)
            }
            (Tongue::English | Tongue::French | Tongue::Spanish, "EUR") => {
                let bare = ["euro", "euros"];
                names(bare, bare, bare)
            }
            _ => None,
        }
    }
}

impl FromStr for Currency {
    type Err = ();

    /// Three ASCII capitals; whether ISO 4217 has them is not asked.
    fn from_str(code: &str) -> Result<Currency, ()> {
        match <[u8; 3]>::try_from(code.as_bytes()) {
            Ok(bytes) if bytes.iter().all(u8::is_ascii_uppercase) => Ok(Currency(bytes)),
            _ => Err(()),
        }
    }
}

/// A currency's names, each in singular and plural.
pub(super) struct Names {
    /// Where it is the reader's own.
    pub(super) own: [&'static str; 2],
    /// In running text elsewhere.
    pub(super) text: [&'static str; 2],
    /// Beyond doubt.
    pub(super) explicit: [&'static str; 2],
}
