//! Whatever a translator writes between the marks of a block, it is written so that it is read again as
//! it stands, the block counts as translated, and nothing else changes.

use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use tribune::config;
use tribune::content::records::{self, Record, Records, Texts};
use tribune::content::{Document, address};
use tribune::exchange::passage::{Piece, read, shown, tidied};
use tribune::exchange::{self, Pair, Reply};
use tribune::lang::Lang;
use tribune::records::{State, status};
use tribune::site::{Input, PageId, Site};
use tribune::source::Text;

use super::hold;
use crate::site::date;

const EN: Lang = Lang(0);
const FR: Lang = Lang(1);
const FILE: &str = "content/page.fr.md";

/// Blocks of Markdown, each with every kind of mark that it may have.
const BLOCKS: &[&str] = &[
    "A paragraph of words.",
    "With *stress* and **more** and ~~less~~.",
    "A [link](other.md \"title\") and <https://a.example/> and `code`.",
    "A :fact[x], a :term[y]{id=z} and a note[^1].",
    "*All of it*",
    "**Stress *within* stress**",
    "A [link with *stress*](https://b.example/?a=b&c=d).",
    "A line\\\nand another, <kbd>key</kbd>.",
    "## A heading {#id}",
    "## A *heading* with `code`",
    "- an item\n- and **one** more",
    "1. first\n2. second",
    "> a quotation\n> of two lines",
    "| a | b |\n|---|---|\n| c | *d* |",
    ":::aside{title=\"A box\"}\nInside *it*.\n:::",
];

fn page(texts: &[(Lang, String)], records: Vec<Record>) -> (Site, PageId) {
    let yaml = "languages: { en: {}, fr: {}, es: {} }";
    let config = Arc::new(config::parse(&config::FILE.into(), yaml).0.expect("config"));
    let document = |(lang, text): &(Lang, String)| {
        let file: Arc<str> = format!("content/page.{}.md", config.languages[*lang].key).into();
        let address = address(&file, &config).expect("address");
        let text = Text { file, text: text.clone(), hash: blake3::hash(text.as_bytes()) };
        Arc::new(Document::parse(&text, &address, &config).0)
    };
    let documents = texts.iter().map(document).collect();
    let file = records::File { records, ..records::File::default() };
    let path: Arc<str> = records::path("fr", "page").into();
    let records =
        Arc::new(Records::new([(path.clone(), Arc::new(records::parse(&path, &file.write())))]));
    let site = Site::new(Input { config, documents, records, ..Input::default() });
    let page = site.find("page").expect("page");
    (site, page)
}

/// The pieces of a block with other words.
fn reworded(pieces: &[Piece], words: &mut impl Iterator<Item = String>) -> Vec<Piece> {
    let reworded = pieces.iter().map(|piece| match piece {
        Piece::Text(text) if text.contains(char::is_alphanumeric) => {
            // Between spaces, since Markdown has no stress in the middle of punctuation.
            Piece::Text(format!(" {} ", words.next().unwrap_or_else(|| "x".into())))
        }
        piece => piece.clone(),
    });
    tidied(reworded.collect())
}

fn words() -> impl Strategy<Value = String> {
    let odd = select(
        &[
            "*",
            "_",
            "`",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "&amp;",
            "\\",
            "#",
            "|",
            ":",
            "::",
            ":fact[x]",
            "~~",
            "!",
            "{#a}",
            "}",
            "- ",
            "1. ",
            "\"",
            "'",
            "=",
            "+",
            "http://x.example",
            "<b>",
            "<!--",
            "-->",
            "---",
            "é",
            "\u{a0}",
            "  ",
        ][..],
    );
    let word = prop_oneof![3 => "[a-z]{1,6}".boxed(), 2 => odd.prop_map(str::to_owned).boxed(), 1 => "\\PC{0,4}".boxed()];
    // A letter at both ends: what says nothing is no translation.
    vec((word, any::<bool>()), 0..8).prop_map(|words| {
        let words: String = words
            .into_iter()
            .map(|(word, space)| if space { format!(" {word}") } else { word })
            .collect();
        // What looks like one of our marks is refused before anything is written.
        let words = shown(&read(&words)).replace("<x", "<").replace("<g", "<").replace("</g", "<");
        format!("a{words}z")
    })
}

#[test]
fn whatever_is_translated_is_read_again_as_it_stands() {
    // Of two blocks that say the same nobody can tell which of two translations is whose.
    let blocks = subsequence(BLOCKS.to_vec(), 1..6);
    let strategy = (blocks, vec(words(), 1..30), any::<prop::sample::Index>(), any::<bool>());
    hold(600, strategy, |(blocks, words, which, is_there)| {
        let body = format!("{}\n\n[^1]: A note.\n", blocks.join("\n\n"));
        let source = format!("---\ntitle: The \"title\"\nsummary: One. # x\n---\n{body}");
        // The translation stands there in other words, or not at all.
        let former = source.replace("A ", "Un ").replace("a ", "une ");
        let mut texts = vec![(EN, source.clone())];
        if is_there {
            texts.push((FR, former.clone()));
        }
        let (site, id) = page(&texts, Vec::new());
        let target = is_there.then_some(former.as_str());
        let pair = Pair { site: &site, page: id, lang: FR, source: &source, target };
        let units = exchange::units(&pair, &Texts::default(), true);
        let mut words = words.into_iter().cycle();
        let one = which.index(units.len());
        let meant = units.iter().enumerate().filter(|(at, _)| !is_there || *at == one);
        let replies: Vec<Reply> = meant
            .map(|(_, unit)| Reply::new(unit, reworded(&unit.source.pieces, &mut words)))
            .collect();
        for reply in &replies {
            prop_assert_eq!(reply.unit.faults(&reply.pieces), vec![]);
        }
        let taken = exchange::take(&pair, &FILE.into(), &replies);
        prop_assert_eq!(&taken.refused, &vec![], "{}", taken.text);
        let record = |(reply, name): (&Reply, &Option<_>)| Record {
            src: reply.unit.key.source,
            dst: name.expect("a name"),
            date: date("2026-11-22"),
            by: "editors".into(),
        };
        let records: Vec<Record> = replies.iter().zip(&taken.names).map(record).collect();
        let (after, id) = page(&[(EN, source.clone()), (FR, taken.text.clone())], records);
        let status = status(&after, id, FR);
        for reply in &replies {
            let unit = status.units.iter().find(|unit| unit.source == reply.unit.from);
            prop_assert_eq!(unit.map(|unit| unit.state), Some(State::Current), "{}", taken.text);
        }
        // And it goes out again as it came.
        let pair =
            Pair { site: &after, page: id, lang: FR, source: &source, target: Some(&taken.text) };
        let again = exchange::units(&pair, &Texts::default(), true);
        for reply in &replies {
            let unit = again.iter().find(|unit| unit.from == reply.unit.from).expect("unit");
            // In a value with both kinds of marks, one of them has to be set as printers do.
            let typed = |pieces: &[Piece]| shown(pieces).replace('\u{2019}', "'");
            let now = unit.target.as_deref().map(typed);
            prop_assert_eq!(now, Some(typed(&reply.pieces)), "{}", taken.text);
        }
        if let (true, [reply]) = (is_there, replies.as_slice()) {
            let blocks = &site.text(id, FR).expect("text").blocks;
            let (start, end) =
                (blocks[reply.unit.to.start].span().start, blocks[reply.unit.to.start].span().end);
            // A value may get other quotation marks.
            prop_assert!(taken.text.starts_with(&former[..start - 1]), "{}", taken.text);
            prop_assert!(taken.text.ends_with(&former[end + 1..]), "{}", taken.text);
        }
        Ok(())
    });
}
