//! From words to the ASCII names of addresses and anchors: `Où agir ?` → `ou-agir`.

use crate::source::composed;

/// Lower-case ASCII letters and digits, joined by single hyphens; letters of other scripts are
/// transliterated. Empty when the text has no letter or digit. Idempotent.
pub fn slugify(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    let mut gap = false;
    let mut push = |c: char| {
        if c.is_ascii_alphanumeric() {
            if gap && !slug.is_empty() {
                slug.push('-');
            }
            gap = false;
            slug.push(c.to_ascii_lowercase());
        } else {
            gap = true;
        }
    };
    // An accent that stands apart from its letter is no gap between words.
    for c in composed(text).chars() {
        match c {
            _ if c.is_ascii() => push(c),
            // Dashes and typographic quotes separate words; transliteration would drop some of them.
            _ if !c.is_alphanumeric() => push(' '),
            _ => deunicode::deunicode_char(c).unwrap_or(" ").chars().for_each(&mut push),
        }
    }
    slug
}

/// A name without a letter or digit still needs an address.
pub fn or_page(slug: String) -> String {
    if slug.is_empty() { "page".into() } else { slug }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_addresses() {
        for (text, slug) in [
            ("Où agir ?", "ou-agir"),
            ("L’œuvre d'à côté — 80 %", "l-oeuvre-d-a-cote-80"),
            ("Ñandú, ¿qué más?", "nandu-que-mas"),
            ("Workers' rights", "workers-rights"),
            ("  --  ", ""),
            ("Straße", "strasse"),
            ("E\u{301}te\u{301}", "ete"),
        ] {
            assert_eq!(slugify(text), slug, "{text}");
            assert_eq!(slugify(slug), slug, "{slug}");
        }
        assert!(slugify("حقوق العمال").is_ascii());
    }
}
