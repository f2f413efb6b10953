//! Records of translations: whatever happens to two texts short of another word, nothing that was
//! reviewed has to be reviewed again; and where a word changes, only its block has.

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use tribune::config;
use tribune::content::records::{self, Record, Records};
use tribune::content::{Document, address};
use tribune::lang::Lang;
use tribune::records::{PageState, State, Status, reviewed, status};
use tribune::site::{Input, PageId, Site};
use tribune::source::Text;

use super::hold;
use crate::site::date;

const EN: Lang = Lang(0);
const FR: Lang = Lang(1);

/// A page in memory: its id, its paragraphs by language, and what was said of it.
#[derive(Clone, Default)]
struct Page {
    id: String,
    /// Where its records stand, which need not be where it stands itself.
    recorded_as: String,
    texts: Vec<(Lang, String)>,
    records: Vec<(Lang, Vec<Record>)>,
}

impl Page {
    fn new(texts: &[(Lang, String)]) -> Page {
        let id = "a/page".to_owned();
        Page { recorded_as: id.clone(), id, texts: texts.to_vec(), ..Page::default() }
    }

    fn site(&self) -> (Site, PageId) {
        let yaml = "languages: { en: {}, fr: {}, es: {} }";
        let config = config::parse(&config::FILE.into(), yaml).0.expect("config");
        let key = |lang: Lang| config.languages[lang].key.clone();
        let document = |(lang, body): &(Lang, String)| {
            let file: Arc<str> = format!("content/{}.{}.md", self.id, key(*lang)).into();
            let text = format!("---\ntitle: {}\n---\n{body}\n", key(*lang));
            let address = address(&file, &config).expect("address");
            let hash = blake3::hash(text.as_bytes());
            Arc::new(Document::parse(&Text { file, text, hash }, &address, &config).0)
        };
        let documents = self.texts.iter().map(document).collect();
        let files = self.records.iter().map(|(lang, records)| {
            let path: Arc<str> = records::path(&key(*lang), &self.recorded_as).into();
            let file = records::File { records: records.clone(), ..records::File::default() };
            let file = records::parse(&path, &file.write());
            assert_eq!(file.found, []);
            (path, Arc::new(file))
        });
        let records = Arc::new(Records::new(files));
        let input =
            Input { config: Arc::new(config.clone()), documents, records, ..Input::default() };
        let site = Site::new(input);
        let page = site.find(&self.id).expect("page");
        (site, page)
    }

    fn status(&self, lang: Lang) -> Status {
        let (site, page) = self.site();
        status(&site, page, lang)
    }

    /// Notes that one block of the source, or all of it, was reviewed; writes as the command does.
    fn review(&mut self, lang: Lang, only: Option<usize>) {
        let (site, page) = self.site();
        let text = |lang| &site.text(page, lang).expect("text").blocks;
        let units = status(&site, page, lang).units;
        let new = reviewed(&units, text(EN), text(lang), only, date("2026-11-22"), "editors");
        match self.records.iter_mut().find(|(own, _)| *own == lang) {
            Some((_, records)) => records.extend(new),
            None => self.records.push((lang, new)),
        }
    }
}

/// A sentence of words that stand in no other.
fn sentence(lang: Lang, number: usize, words: usize) -> String {
    let words: Vec<String> =
        (0..words + 3).map(|at| format!("w{}x{number}y{at}", lang.0)).collect();
    format!("{}.", words.join(" "))
}

fn body(paragraphs: &[String]) -> String {
    paragraphs.join("\n\n")
}

/// Marks and spaces, each in the ways in which it is typed.
const WAYS: &[&[&str]] = &[
    &[" ", "\n", "  ", "\u{a0}", "\u{202f}", " \u{2009}"],
    &["'", "’"],
    &[" — ", " -- ", "—", " – ", " - "],
    &["...", "…"],
    &["\u{e9}", "e\u{301}"],
    &[" « a » ", " \"a\" ", " “a” ", " «\u{a0}a\u{a0}» "],
    &["b ?", "b?", "b\u{202f}?"],
    &[" *c* ", " _c_ "],
    &["word"],
    &["h&amp;i", "h&i"],
];

#[test]
fn however_a_text_is_typed_it_is_not_out_of_date() {
    let piece = (0..WAYS.len(), any::<prop::sample::Index>(), any::<prop::sample::Index>());
    hold(400, vec(vec(piece, 1..20), 1..5), |paragraphs| {
        let typed = |second: bool| {
            let piece = |(kind, a, b): &(usize, prop::sample::Index, prop::sample::Index)| {
                *(if second { b } else { a }).get(WAYS[*kind])
            };
            let one = |(at, pieces): (usize, &Vec<_>)| {
                let text: String = pieces.iter().flat_map(|p| ["x", piece(p), "z"]).collect();
                format!("p{at} {text} end")
            };
            body(&paragraphs.iter().enumerate().map(one).collect::<Vec<_>>())
        };
        let texts = [(EN, typed(false)), (FR, typed(false))];
        let mut page = Page::new(&texts);
        page.review(FR, None);
        prop_assert!(page.status(FR).units.iter().all(|unit| unit.state == State::Current));
        page.texts = vec![(EN, typed(true)), (FR, typed(true))];
        let status = page.status(FR);
        prop_assert!(
            status.units.iter().all(|unit| unit.state == State::Current),
            "{:?}",
            page.texts
        );
        prop_assert_eq!((status.state, status.words), (PageState::Current, status.current_words));
        Ok(())
    });
}

#[test]
fn one_changed_sentence_outdates_one_block_in_each_language() {
    let lengths = vec(1usize..30, 2..12);
    hold(
        300,
        (lengths, any::<prop::sample::Index>(), any::<bool>()),
        |(lengths, which, doubled)| {
            let spread = |lang| -> Vec<String> {
                let all = lengths.iter().enumerate();
                all.map(|(at, words)| sentence(lang, at, *words)).collect()
            };
            let all = [EN, FR, Lang(2)].map(|lang| (lang, body(&spread(lang))));
            let mut page = Page::new(&all);
            page.review(FR, None);
            page.review(Lang(2), None);
            let at = which.index(lengths.len());
            let mut source = spread(EN);
            source[at] = match doubled {
                true => format!("{} And more.", source[at]),
                false => source[at].replacen('w', "v", 1),
            };
            page.texts[0].1 = body(&source);
            for lang in [FR, Lang(2)] {
                let status = page.status(lang);
                let open: Vec<_> =
                    status.units.iter().filter(|u| u.state != State::Current).collect();
                prop_assert_eq!(open.len(), 1);
                // The title is the first block.
                let place = at + 1..at + 2;
                prop_assert_eq!(
                    (open[0].state, &open[0].source, &open[0].target),
                    (State::Stale, &place, &place)
                );
            }
            Ok(())
        },
    );
}

/// What may happen to a page without a word being changed.
#[derive(Clone, Copy, Debug)]
enum Step {
    Review,
    /// Two neighbours become one paragraph, or two again: of the source or of the translation.
    Join(Lang, usize),
    /// The page is moved, and its records stay.
    Move,
    /// The first paragraphs become the last, in both languages.
    Turn,
}

#[test]
fn no_sequence_of_reviews_moves_and_joined_paragraphs_loses_anything() {
    let step = prop_oneof![
        Just(Step::Review),
        (select(&[EN, FR][..]), 0usize..4).prop_map(|(lang, pair)| Step::Join(lang, pair)),
        Just(Step::Move),
        Just(Step::Turn),
    ];
    let lengths = vec(1usize..15, 8..9);
    hold(300, (lengths, vec(step, 1..14)), |(lengths, steps)| {
        let mut joined = [[false; 4]; 2];
        let mut order = [0, 1, 2, 3];
        let text = |lang: Lang, joined: &[bool; 4], order: &[usize; 4]| {
            let pair = |pair: &usize| {
                let [a, b] = [0, 1].map(|at| sentence(lang, pair * 2 + at, lengths[pair * 2 + at]));
                if joined[*pair] { format!("{a} {b}") } else { format!("{a}\n\n{b}") }
            };
            body(&order.iter().map(pair).collect::<Vec<_>>())
        };
        let texts = [EN, FR].map(|lang| (lang, text(lang, &[false; 4], &order)));
        let mut page = Page::new(&texts);
        page.review(FR, None);
        for (at, step) in steps.iter().enumerate() {
            match step {
                Step::Review => page.review(FR, None),
                Step::Join(lang, pair) => joined[lang.index()][*pair] ^= true,
                Step::Move => page.id = format!("b/page-{at}"),
                Step::Turn => order.rotate_left(1),
            }
            page.texts =
                [EN, FR].map(|lang| (lang, text(lang, &joined[lang.index()], &order))).into();
            let status = page.status(FR);
            let open: Vec<_> = status.units.iter().filter(|u| u.state != State::Current).collect();
            prop_assert!(open.is_empty(), "after {} steps: {:?}", at + 1, open);
            prop_assert!(status.is_recorded);
        }
        Ok(())
    });
}

#[test]
fn two_branches_together_say_what_both_meant() {
    let touched = || vec(any::<bool>(), 6);
    hold(
        200,
        (touched(), touched(), touched(), any::<bool>()),
        |(changed, ours, theirs, clash)| {
            let text = |lang, edit: bool| {
                let sentence = |at: usize| match edit && changed[at] {
                    true => format!("{} Added.", sentence(lang, at, 5)),
                    false => sentence(lang, at, 5),
                };
                body(&(0..6).map(sentence).collect::<Vec<_>>())
            };
            let mut page = Page::new(&[(EN, text(EN, false)), (FR, text(FR, false))]);
            page.review(FR, None);
            page.texts[0].1 = text(EN, true);
            let branch = |reviewed: &[bool]| {
                let mut page = page.clone();
                for at in (0..6).filter(|at| reviewed[*at]) {
                    page.review(FR, Some(at + 1));
                }
                let records = page.records[0].1.clone();
                records::File { records, ..records::File::default() }.write()
            };
            let (a, b) = (branch(&ours), branch(&theirs));
            let union = match clash {
                true => format!("<<<<<<< ours\n{a}=======\n{b}>>>>>>> theirs\n"),
                false => a + &b,
            };
            let read = records::parse(&"f".into(), &union);
            prop_assert_eq!(&read.found, &[]);
            page.records[0].1 = read.records;
            let open =
                page.status(FR).units.into_iter().filter(|unit| unit.state != State::Current);
            let open: BTreeSet<usize> = open.map(|unit| unit.source.start).collect();
            let waits = |at: &usize| changed[*at] && !ours[*at] && !theirs[*at];
            let expected: BTreeSet<usize> = (0..6).filter(waits).map(|at| at + 1).collect();
            prop_assert_eq!(open, expected);
            Ok(())
        },
    );
}
