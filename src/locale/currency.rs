//! Currencies: codes, the currency of each country, names in English, French and Spanish.

use std::str::FromStr;

use super::Tongue;

/// The money that people pay with: list one of ISO 4217 as of January 2026, without metals, funds and codes
/// for tests.
const IN_USE: &str = "\
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD \
    CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL \
    GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF \
    KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN \
    MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD \
    SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH \
    UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

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

    /// Three capitals that ISO 4217 has for a currency in use.
    fn from_str(code: &str) -> Result<Currency, ()> {
        let known = IN_USE.split(' ').find(|known| *known == code).ok_or(())?;
        known.as_bytes().try_into().map(Currency).map_err(|_| ())
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
