//! What must hold of any text: set twice is set once, nothing is lost, runs do not matter, nothing panics.
//!
//! Sentences come from the pieces which the rules look at, thrown together far more wildly than anyone writes. The
//! seed is fixed; `TYPOGRAPHY_SEED` (a number) tries another.

use std::borrow::Cow;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};

use super::line::Line;
use super::{Rules, Run, Setter, easy, lint, set, set_by_rules, set_str};

/// Pieces common to all languages, between broken bars; those which are no text are in [`Piece`].
const PIECES: &[&str] = &[
    " ¦ ¦ ¦ ¦ ¦\u{A0}¦\u{202F}¦  ¦\u{2009}¦\t¦\"¦\"¦\"¦'¦'¦'¦’¦‘¦“¦”¦«¦»¦‹¦„¦′¦″¦.¦,¦:¦;¦!¦",
    "?¦...¦…¦....¦..¦-¦--¦---¦–¦—¦(¦)¦[¦]¦/¦\\¦%¦$¦€¦°C¦°¦*¦=¦<¦>¦&¦#¦@¦+¦_¦·¦¿¦¡¦0¦1¦5¦12¦",
    "30¦800¦350¦2004¦1965¦1,5¦1.234,5¦15:30¦2:1¦2004-04-01¦416-555-1234¦514 555 1234¦",
    "28 450 857¦1 234¦15%-25%¦80 %¦10-20%¦5'10\"¦h¦km¦kg¦t¦Mo¦km/h¦a¦p¦m¦s¦l¦M.¦p.¦J.¦n°¦",
    "n.º¦no¦http://a.b/c?d='e'¦https://x.org/(a)!¦www.a.org¦a@b.org¦mailto:x@y.z¦",
    "exemple.org/?q=1¦C:\\x¦std::fs¦foo/bar¦://¦:-)¦;)¦:(¦:'(¦:D¦:/¦:p¦é¦É¦x¦mot¦Mot¦ß¦日本¦",
    "e\u{301}¦👩‍🏭¦\u{FFFC}¦\u{200B}¦--watch¦a--b¦'n'¦'80s¦'04¦million¦USD¦CAD",
];

const FRENCH: &[&str] = &[
    "l'¦d'¦qu'¦aujourd'hui¦Voir¦millions¦milliards¦M. ¦Mme¦Dr¦p. 12¦art.¦n° 5¦15 h 30¦",
    "75 $ US¦M$¦$US¦« ¦ »¦ : ¦ ; ¦ ! ¦ ? ¦ - ¦ – ¦1 mai¦1ère¦Etat",
];

const SPANISH: &[&str] = &[
    "¿¦¡¦¿Qué?¦Sr.¦Sra. ¦art. 5¦núm.¦EE. UU.¦a. C.¦p. m.¦p.m.¦s. XX¦millones¦mil¦$ 75¦",
    "MXN 100¦«Pacto»¦«¦»¦ : ¦pa'¦'pa¦O'Higgins¦quién¦—inciso—",
];

const ENGLISH: &[&str] = &[
    "'twas¦'Tis¦'em¦don't¦workers'¦James's¦rock 'n' roll¦Mr. ¦Mrs.¦No. 5¦pp. 2-3¦3:30 p.m.¦",
    "9 am¦per cent¦percent¦labor¦1965-2001¦$10-$20¦word--word¦ -- ¦ - ¦6' 2\"",
];

fn pieces(lines: &[&'static str]) -> Vec<&'static str> {
    lines.iter().flat_map(|line| line.trim_end_matches('¦').split('¦')).collect()
}

#[derive(Clone, Debug)]
enum Piece {
    Text(&'static str),
    Split,
    Transparent,
    Opaque,
    SoftBreak,
    Break,
}

fn piece(own: &[&'static str]) -> impl Strategy<Value = Piece> {
    let breaks = [Piece::Split, Piece::Transparent, Piece::Opaque, Piece::SoftBreak, Piece::Break];
    prop_oneof![
        6 => proptest::sample::select(pieces(PIECES)).prop_map(Piece::Text),
        3 => proptest::sample::select(pieces(own)).prop_map(Piece::Text),
        1 => proptest::sample::select(breaks.to_vec()),
    ]
}

fn runs(pieces: &[Piece]) -> Vec<Run<'static>> {
    let mut runs: Vec<Run<'static>> = Vec::new();
    let mut fresh = true;
    for piece in pieces {
        let other = match piece {
            Piece::Text(text) => {
                match runs.last_mut() {
                    Some(Run::Text(last)) if !fresh => last.to_mut().push_str(text),
                    _ => runs.push(Run::Text(Cow::Borrowed(text))),
                }
                fresh = false;
                continue;
            }
            Piece::Split => None,
            Piece::Transparent => Some(Run::Transparent),
            Piece::Opaque => Some(Run::Opaque),
            Piece::SoftBreak => Some(Run::SoftBreak),
            Piece::Break => Some(Run::Break),
        };
        fresh = true;
        runs.extend(other);
    }
    runs
}

fn joined(runs: &[Run<'_>]) -> String {
    let show = |run: &Run<'_>| match run {
        Run::Text(text) => text.to_string(),
        Run::Opaque => "\u{FFFC}".to_owned(),
        Run::SoftBreak | Run::Break => "\n".to_owned(),
        Run::Transparent => String::new(),
    };
    runs.iter().map(show).collect()
}

fn letters(runs: &[Run<'_>]) -> String {
    joined(runs).chars().filter(|ch| ch.is_alphanumeric()).collect()
}

fn check(tag: &str, fine: bool, typed: &[Run<'static>]) -> Result<(), TestCaseError> {
    let rules = Rules::for_locale(tag, fine).unwrap();
    let mut once = typed.to_vec();
    set(&rules, &mut once);
    let mut twice = once.clone();
    set(&rules, &mut twice);
    prop_assert_eq!(&once, &twice, "{} typed {:?}", tag, typed);
    prop_assert_eq!(letters(typed), letters(&once), "{} lost letters", tag);
    prop_assert_eq!(typed.len(), once.len());
    lint(&rules, typed);
    Ok(())
}

/// `TYPOGRAPHY_CASES` tries more of them.
fn cases(usual: u32) -> u32 {
    std::env::var("TYPOGRAPHY_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(usual)
}

fn runner(cases: u32) -> TestRunner {
    let seed =
        std::env::var("TYPOGRAPHY_SEED").ok().and_then(|seed| seed.parse::<u8>().ok()).unwrap_or(7);
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, rng)
}

fn idempotent(own: &[&'static str], locales: &[(&str, bool)]) {
    let sentences = proptest::collection::vec(piece(own), 1..16);
    let outcome = runner(cases(100_000)).run(&sentences, |pieces| {
        let typed = runs(&pieces);
        locales.iter().try_for_each(|(tag, fine)| check(tag, *fine, &typed))
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

#[test]
fn french_set_twice_is_set_once() {
    idempotent(FRENCH, &[("fr-CA", false), ("fr-CA", true), ("fr-FR", false)]);
}

#[test]
fn spanish_set_twice_is_set_once() {
    idempotent(SPANISH, &[("es-MX", false), ("es-ES", false)]);
}

#[test]
fn english_set_twice_is_set_once() {
    idempotent(ENGLISH, &[("en-CA", false), ("en-US", false)]);
}

#[test]
fn any_unicode_is_set_without_panic() {
    let outcome = runner(5_000).run(&proptest::collection::vec(any::<String>(), 0..4), |texts| {
        let typed: Vec<Run<'static>> =
            texts.iter().map(|text| Run::Text(Cow::Owned(text.clone()))).collect();
        ["fr-CA", "fr-FR", "es-MX", "es-ES", "en-CA"]
            .iter()
            .try_for_each(|tag| check(tag, false, &typed))
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

const ALL: &[(&str, bool)] = &[
    ("fr-CA", false),
    ("fr-CA", true),
    ("fr-FR", false),
    ("es-MX", false),
    ("es-ES", false),
    ("en-CA", false),
    ("en-US", false),
];

/// What takes the short way is set as it would be by the rules: prose, with one thing or another in it
/// that rules look at.
#[test]
fn easy_blocks_are_set_as_by_the_rules() {
    const EASY: &[&str] = &[
        " ¦ ¦ ¦ ¦, ¦. ¦. ¦.¦'¦'¦-¦l'usine¦aujourd'hui¦don't¦Madame¦Mme¦M¦D¦Dr¦Mexico¦travail¦travailleuses¦",
        "Messrs¦Profa¦art¦no¦n¦N¦é¦à-côté¦œuvre¦ñ¦mañana¦qu'on¦p¦a¦y¦o¦USD¦MXN¦EE¦UU¦www¦billon¦O'Higgins¦",
        " ¦ ¦ ¦? ¦! ¦; ¦: ¦: ¦ 12 ¦ 2004 ¦1,5¦10:30¦3¦nos¦No¦V¦XX¦C¦CD¦pp¦pág¦É¦workers' ¦s'¦’¦l’¦ “¦” ¦…¦ – ¦ — ¦",
        "—¦ ¿¦ ¡¦ «¦» ¦(¦)¦ (¦) ¦/¦et/ou¦w¦tel:¦л¦×¦ch¦Sr¦UAW¦COVID-19¦1965-2001¦ - ¦km¦h¦m¦millions¦mil¦pm¦p. m",
    ];
    let wild = [PIECES, FRENCH, SPANISH, ENGLISH].concat();
    let breaks = [Piece::Split, Piece::Transparent, Piece::SoftBreak, Piece::Break, Piece::Opaque];
    let piece = prop_oneof![
        24 => proptest::sample::select(pieces(EASY)).prop_map(Piece::Text),
        1 => proptest::sample::select(pieces(&wild)).prop_map(Piece::Text),
        2 => proptest::sample::select(breaks.to_vec()),
    ];
    let taken = std::cell::Cell::new(0);
    let outcome = runner(cases(60_000)).run(&proptest::collection::vec(piece, 1..16), |pieces| {
        let typed = runs(&pieces);
        for (tag, fine) in ALL {
            let rules = Rules::for_locale(tag, *fine).unwrap();
            let mut easily = typed.clone();
            if easy::set(&rules, &mut easily, &mut Vec::new()) {
                taken.set(taken.get() + 1);
                let mut by_rules = typed.clone();
                set_by_rules(&rules, &mut Line::read(&typed), &mut by_rules);
                prop_assert_eq!(&easily, &by_rules, "{} {:?}", tag, typed);
            }
        }
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
    assert!(taken.get() > 10_000, "{} were easy", taken.get());
}

/// What one block leaves in the buffers does not show in the next.
#[test]
fn blocks_are_set_as_each_by_itself() {
    let sentence = proptest::collection::vec(piece(FRENCH), 1..16);
    let outcome = runner(5_000).run(&proptest::collection::vec(sentence, 1..4), |sentences| {
        for (tag, fine) in ALL {
            let rules = Rules::for_locale(tag, *fine).unwrap();
            let mut setter = Setter::default();
            for pieces in &sentences {
                let mut alone = runs(pieces);
                let mut in_row = alone.clone();
                set(&rules, &mut alone);
                setter.set(&rules, &mut in_row);
                prop_assert_eq!(alone, in_row);
            }
        }
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

/// Emphasis must not change what is set. Dots and hyphens which a boundary parts are no ellipsis and no dash.
#[test]
fn runs_do_not_matter() {
    let sentences = proptest::collection::vec(piece(FRENCH), 1..16);
    let outcome = runner(20_000).run(&sentences, |pieces| {
        let looks_through = |run: &Run<'_>| matches!(run, Run::Text(_) | Run::Transparent);
        let typed: Vec<Run<'static>> = runs(&pieces).into_iter().filter(looks_through).collect();
        let row = ['.', '-'];
        let edge = |run: &Run<'_>| match run {
            Run::Text(text) => text.starts_with(row) || text.ends_with(row),
            _ => false,
        };
        if typed.iter().any(edge) {
            return Ok(());
        }
        for tag in ["fr-CA", "es-MX", "en-CA"] {
            let rules = Rules::for_locale(tag, false).unwrap();
            let whole = set_str(&rules, &joined(&typed)).into_owned();
            let mut parts = typed.clone();
            set(&rules, &mut parts);
            prop_assert_eq!(joined(&parts), whole);
        }
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

/// No straight mark is left, whatever is open or not, where nothing is protected.
#[test]
fn no_straight_mark_is_left() {
    let words: &[&str] = &[
        "mot", "l", "12", "s", " ", " ", " ", "\"", "\"", "'", ",", ".", "(", ")", "—", "¿", "?",
        "!", "é",
    ];
    let sentences = proptest::collection::vec(proptest::sample::select(words), 1..16);
    let outcome = runner(20_000).run(&sentences, |words| {
        for tag in ["fr-CA", "es-MX", "es-ES", "en-CA"] {
            let rules = Rules::for_locale(tag, false).unwrap();
            let text = words.concat();
            prop_assert!(!set_str(&rules, &text).contains(['"', '\'']), "{}", text);
        }
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

#[test]
fn untouchable_text_stays_borrowed() {
    let rules = Rules::for_locale("fr-CA", false).unwrap();
    for text in ["", "un mot", "été (déjà), là", "日本"] {
        assert!(matches!(set_str(&rules, text), Cow::Borrowed(_)));
    }
    for text in ["Fini.", "Voir\u{A0}: ici", "l’été\u{A0}: 12\u{A0}%"] {
        assert!(matches!(set_str(&rules, text), Cow::Borrowed(same) if same == text));
    }
}

/// `cargo test --release -- --ignored --nocapture speed` prints megabytes a second.
#[test]
#[ignore = "measures, checks nothing"]
#[expect(clippy::print_stdout, reason = "it is what the measurement is for")]
fn speed() {
    let dense = "Le \"Pacte de l'automobile\" a marché : 80 % des emplois, 800 millions de dollars ! Voir p. 12... ";
    let plain = "Les travailleuses et travailleurs ont bâti ces usines, et ce sont ces gens qui paient la note. ";
    let bare = "Les travailleuses et travailleurs ont bâti ces usines, et ce sont ces gens qui paient la note ";
    for (name, text) in [("dense", dense), ("plain", plain), ("untouchable", bare)] {
        let paragraph = text.repeat(5);
        for tag in ["fr-CA", "es-MX", "en-CA"] {
            let rules = Rules::for_locale(tag, false).unwrap();
            let rounds = 20_000_000 / paragraph.len();
            let start = std::time::Instant::now();
            let size: usize = (0..rounds)
                .map(|_| {
                    std::hint::black_box(set_str(&rules, std::hint::black_box(&paragraph))).len()
                })
                .sum();
            let rate = size as f64 / 1e6 / start.elapsed().as_secs_f64();
            println!("{name:12} {tag} {rate:8.0} MB/s");
        }
    }
}
