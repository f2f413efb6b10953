//! Finding pages by their words: words of pages → the index of a language, as small scripts that a
//! browser fetches when somebody searches. Knows no page and no file; pages are numbers here.
//!
//! Words are joined by what they are forms of (Snowball), and written without accents and capitals, so
//! that the browser needs no grammar: it looks for a form that occurs in some text and takes all forms
//! of the same word. A language without a stemmer goes by folding alone. The scripts hand their data to
//! one function instead of being fetched as data, which no browser allows from `file://`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rust_stemmers::{Algorithm, Stemmer};
use serde::Serialize;
use serde_json::json;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::lang::Lang;

/// How much a word says of a page, by where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// In the title.
    Title,
    /// In a heading or the summary.
    Heading,
    /// In the text.
    Body,
}

/// What a result shows of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Card {
    /// Its title.
    pub title: String,
    /// Where it stands, from the root of the site.
    pub url: String,
    /// Title of the section that it belongs to; empty for sections themselves.
    pub section: String,
    /// What it is about.
    pub summary: String,
    /// Key of the language in which it is shown; empty where that is its readers' own.
    pub lang: String,
    /// The same for the title of the section.
    pub section_lang: String,
}

impl Card {
    /// A row of the script: title, address, section, summary, and where they are needed the two languages.
    fn row(&self) -> String {
        let mut row = vec![&self.title, &self.url, &self.section, &self.summary];
        row.extend([&self.lang, &self.section_lang]);
        while row.len() > 4 && row.last().is_some_and(|last| last.is_empty()) {
            row.pop();
        }
        json!(row).to_string()
    }
}

/// The words of one page, counted. They are small, so that pages can be read side by side.
#[derive(Clone, Debug, Default)]
pub struct Words {
    counts: HashMap<Box<str>, Count>,
}

/// How often a word stands in a page: what titles and headings weigh, and occurrences in the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Count {
    strong: u16,
    body: u16,
}

impl Count {
    fn add(&mut self, other: Count) {
        self.strong = self.strong.saturating_add(other.strong);
        self.body = self.body.saturating_add(other.body);
    }

    /// 1 to 99. The tenth time that a word stands in a text says less than the second.
    fn weight(self) -> u32 {
        let body = u32::from(self.body);
        (u32::from(self.strong).min(80) + 3 * (body + 1).ilog2()).clamp(1, 99)
    }
}

impl Words {
    /// Adds the words of a text.
    pub fn add(&mut self, text: &str, rank: Rank) {
        let count = match rank {
            Rank::Title => Count { strong: 30, body: 0 },
            Rank::Heading => Count { strong: 8, body: 0 },
            Rank::Body => Count { strong: 0, body: 1 },
        };
        for word in words(text) {
            match self.counts.get_mut(word.as_str()) {
                Some(known) => known.add(count),
                None => drop(self.counts.insert(word.into(), count)),
            }
        }
    }
}

/// The words of a text in small letters, with their accents.
fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let is_within = |c: char| c.is_alphanumeric() || is_combining_mark(c) || is_unseen(c);
    let pieces = text.split(move |c: char| !is_within(c));
    let words = pieces.map(|word| match word.is_ascii() {
        true => word.to_ascii_lowercase(),
        false => word.to_lowercase().nfc().filter(|c| !is_unseen(*c)).collect(),
    });
    let words = words.filter(|word| !word.is_empty());
    // What French and English cut off with an apostrophe says nothing: l’, d’, ’s.
    words.filter(|word| word.len() > 1 || word.as_bytes()[0].is_ascii_digit())
}

/// Whether a character only says where a word may be divided, or must not be: pasted texts are full of them.
/// (Soft hyphen, zero-width space, word joiner, byte order mark.)
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// A word as it is looked for: without accents, capitals and ligatures. `assets/search.js` does the
/// same to what is typed.
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.to_lowercase().nfkd().filter(|c| !is_combining_mark(*c) && !is_unseen(*c)) {
        match c {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            'ø' => folded.push('o'),
            'đ' => folded.push('d'),
            'ł' => folded.push('l'),
            c => folded.push(c),
        }
    }
    folded
}

/// The stemmer of a language, by its BCP 47 tag.
fn algorithm(locale: &str) -> Option<Algorithm> {
    Some(match locale.split('-').next()? {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "nl" => Algorithm::Dutch,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}

/// What an index is made of, page after page.
#[derive(Default)]
pub struct Index {
    tongues: BTreeMap<Lang, Tongue>,
    entries: Vec<Entry>,
    pages: u32,
}

/// The words of one language that were met. Each is stemmed once, however many pages have it.
#[derive(Default)]
struct Tongue {
    stemmer: Option<Stemmer>,
    /// By word, its entry.
    by_word: HashMap<Box<str>, u32>,
    by_stem: HashMap<String, u32>,
}

/// A word in all its forms.
#[derive(Default)]
struct Entry {
    forms: BTreeSet<Box<str>>,
    /// By page, in order.
    pages: Vec<(u32, Count)>,
}

impl Index {
    /// Adds the next page, whose text is in `lang`.
    pub fn add(&mut self, words: Words, lang: Lang, locale: &str) {
        let page = self.pages;
        self.pages += 1;
        for (word, count) in words.counts {
            let entry = self.entry(word, lang, locale);
            let pages = &mut self.entries[entry as usize].pages;
            match pages.last_mut().filter(|(last, _)| *last == page) {
                Some((_, known)) => known.add(count),
                None => pages.push((page, count)),
            }
        }
    }

    fn entry(&mut self, word: Box<str>, lang: Lang, locale: &str) -> u32 {
        let tongue = self.tongues.entry(lang).or_insert_with(|| Tongue {
            stemmer: algorithm(locale).map(Stemmer::create),
            ..Tongue::default()
        });
        if let Some(entry) = tongue.by_word.get(&word) {
            return *entry;
        }
        let stem = tongue.stemmer.as_ref().map_or((&*word).into(), |it| it.stem(&word));
        let next = self.entries.len() as u32;
        let entry = *tongue.by_stem.entry(fold(&stem)).or_insert(next);
        if entry == next {
            self.entries.push(Entry::default());
        }
        self.entries[entry as usize].forms.insert(fold(&word).into());
        tongue.by_word.insert(word, entry);
        entry
    }

    /// The scripts that hold the index, and what is to be shown of its pages. The first one, without a
    /// name, says how the others are called.
    pub fn scripts(self, cards: &[Card]) -> Vec<Script> {
        let mut scripts = vec![Script::default()];
        let mut shelves: Vec<String> = Vec::new();
        for (number, cards) in cards.chunks(CARDS).enumerate() {
            let rows = cards.iter().map(Card::row);
            shelves.push(put(&mut scripts, &format!("cards {number}"), rows));
        }
        let mut words: BTreeMap<String, String> = BTreeMap::new();
        for (beginning, rows) in self.shards() {
            let name = put(&mut scripts, &format!("words {beginning}"), rows.iter());
            words.insert(beginning, name);
        }
        let head = json!({ "pages": cards.len(), "size": CARDS, "cards": shelves, "words": words });
        scripts[0].text = format!("searchReceive(\"index\",{head})\n");
        scripts
    }

    /// The entries, those of a large vocabulary in parts, each with the words that begin alike: nobody has
    /// to fetch all of it to look for one word.
    fn shards(self) -> BTreeMap<String, Vec<String>> {
        let most = self.pages / 2;
        let mut rows: Vec<(Vec<Box<str>>, String)> = Vec::with_capacity(self.entries.len());
        for entry in self.entries {
            let text = entry.text(most);
            rows.push((entry.forms.into_iter().collect(), text));
        }
        rows.sort_unstable();
        let mut shards = BTreeMap::from([(String::new(), (0..rows.len()).collect::<Vec<_>>())]);
        for letters in [1, 2] {
            let divided = shards.into_iter().flat_map(|(beginning, part)| {
                let size: usize = part.iter().map(|row| rows[*row].1.len()).sum();
                if size <= if beginning.is_empty() { WHOLE } else { LARGEST } {
                    return BTreeMap::from([(beginning, part)]);
                }
                let mut smaller = parts(&rows, part, letters);
                smaller.retain(|longer, _| longer.starts_with(&beginning));
                smaller
            });
            shards = divided.collect();
        }
        let texts = |part: Vec<usize>| part.into_iter().map(|row| rows[row].1.clone()).collect();
        shards.into_iter().map(|(beginning, part)| (beginning, texts(part))).collect()
    }
}

/// Bytes of a vocabulary that is fetched as a whole, about a third of that compressed: then whoever keeps
/// logs of what is fetched cannot tell with which letter a word begins that somebody looks for.
const WHOLE: usize = 250_000;
/// Bytes of a part of a larger one, unless its words share two letters.
const LARGEST: usize = 32_000;
/// Pages that one script describes.
const CARDS: usize = 50;

/// A script of an index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Script {
    /// Named after its bytes; empty for the first of an index.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// Adds a script that hands over rows under a key, and gives its name.
fn put(
    scripts: &mut Vec<Script>,
    key: &str,
    rows: impl Iterator<Item = impl AsRef<str>>,
) -> String {
    let mut text = format!("searchReceive({},[", json!(key));
    for (number, row) in rows.enumerate() {
        text.push_str(if number == 0 { "\n" } else { ",\n" });
        text.push_str(row.as_ref());
    }
    text.push_str("])\n");
    let name = blake3::hash(text.as_bytes()).to_hex()[..16].to_owned();
    scripts.push(Script { name: name.clone(), text });
    name
}

/// Rows by the first letters of their forms; one whose forms begin in different ways is in each part.
fn parts(
    rows: &[(Vec<Box<str>>, String)],
    of: Vec<usize>,
    letters: usize,
) -> BTreeMap<String, Vec<usize>> {
    let mut parts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for row in of {
        let beginnings: BTreeSet<String> =
            rows[row].0.iter().map(|form| form.chars().take(letters).collect()).collect();
        for beginning in beginnings {
            parts.entry(beginning).or_default().push(row);
        }
    }
    parts
}

impl Entry {
    /// `["workers worker",[3,30,17,4]]`: its forms; pages, each as its distance from the one before, with
    /// weights. A word that stands on more than `most` pages tells none from another: of these only the
    /// ones that have it in a title or heading are named, and a third value says so.
    fn text(&self, most: u32) -> String {
        let is_common = self.pages.len() as u32 > most.max(8);
        let mut numbers = Vec::with_capacity(self.pages.len() * 2);
        let mut before = 0;
        for (page, count) in &self.pages {
            if !is_common || count.strong > 0 {
                numbers.extend([page - before, count.weight()]);
                before = *page;
            }
        }
        let forms: Vec<&str> = self.forms.iter().map(|form| &**form).collect();
        let forms = forms.join(" ");
        match is_common {
            true => json!([forms, numbers, 1]).to_string(),
            false => json!([forms, numbers]).to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded() {
        assert_eq!(fold("Grève"), "greve");
        assert_eq!(fold("AÑO"), "ano");
        assert_eq!(fold("Cœur"), "coeur");
        assert_eq!(fold("e\u{301}te\u{301}"), "ete");
        assert_eq!(fold("قُل"), "قل");
        let found: Vec<String> = words("L’usine d’Oshawa, en 2004: 5 or 1,500!").collect();
        assert_eq!(found, ["usine", "oshawa", "en", "2004", "5", "or", "1", "500"]);
        // What nobody sees does not cut a word.
        let found: Vec<String> =
            words("cons\u{ad}tructor, sindi\u{200b}cato\u{feff} \u{ad} a\u{2060}bajo").collect();
        assert_eq!(found, ["constructor", "sindicato", "abajo"]);
        assert_eq!(fold("Cons\u{ad}tructor"), "constructor");
    }

    fn index(locale: &str, pages: &[&str]) -> Vec<Script> {
        let mut index = Index::default();
        for page in pages {
            let mut words = Words::default();
            words.add(page, Rank::Body);
            index.add(words, Lang(0), locale);
        }
        index.scripts(&vec![Card::default(); pages.len()])
    }

    fn all(scripts: &[Script]) -> String {
        scripts.iter().map(|script| script.text.as_str()).collect()
    }

    #[test]
    fn forms_of_a_word_are_together() {
        let french = all(&index(
            "fr-CA",
            &["organiser ensemble", "une usine organisée, des grèves", "grève"],
        ));
        assert!(french.contains("[\"organisee organiser\",[0,3,1,3]]"), "{french}");
        assert!(french.contains("[\"greve greves\",[1,3,1,3]]"), "{french}");
        let spanish = all(&index("es-MX", &["organizamos", "organizaron sindicatos", "sindicato"]));
        assert!(spanish.contains("[\"organizamos organizaron\",[0,3,1,3]]"), "{spanish}");
        // Without a stemmer each form stands alone.
        let basque = all(&index("eu", &["lan", "lanak"]));
        assert!(basque.contains("[\"lan\",[0,3]]") && basque.contains("[\"lanak\",[1,3]]"));
    }

    #[test]
    fn a_word_on_most_pages_is_marked() {
        let pages: Vec<String> = (0..20).map(|page| format!("work w{page}")).collect();
        let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
        let scripts = all(&index("en", &pages));
        assert!(scripts.contains("[\"work\",[],1]"), "{scripts}");
        assert!(scripts.contains("[\"w7\",[7,3]]"), "{scripts}");
    }

    #[test]
    fn large_parts_are_divided_and_nothing_is_lost() {
        let pages: Vec<String> = (0..6000).map(|n| format!("ab{n} ac{n} b{n}")).collect();
        let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
        let scripts = index("eu", &pages);
        let has = |key: &str| {
            scripts.iter().any(|s| s.text.starts_with(&format!("searchReceive(\"words {key}\"")))
        };
        assert!(has("ab") && has("ac") && !has("a"));
        let text = all(&scripts);
        for n in [0, 1234, 5999] {
            assert!(text.contains(&format!("\"ab{n}\"")) && text.contains(&format!("\"b{n}\"")));
        }
        assert_eq!(scripts, index("eu", &pages), "the same each time");
    }
}
