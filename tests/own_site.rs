//! This repository's own site, as it is published: what a reader of each language would trip over.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use jiff::civil::Date;
use tribune::engine::{self, Request};
use tribune::site::Options;

use crate::html::elements;
use crate::site::{date, files};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The site, built once for all tests; its folder stays until the tests end.
fn built() -> &'static Path {
    static OUT: OnceLock<(tempfile::TempDir, PathBuf)> = OnceLock::new();
    let (_, out) = OUT.get_or_init(|| {
        let folder = tempfile::tempdir().expect("folder");
        let out = folder.path().join("public");
        let as_of: Date = date("2026-11-22");
        let options = Options { drafts: false, as_of, file_urls: false };
        let request = Request { root: ROOT.into(), base_url: None, options, strict: true };
        let outcome = engine::build(&request, &out, &|_| {});
        assert_eq!(outcome.status(true), 0, "{:#?}", outcome.diagnostics);
        (folder, out)
    });
    out
}

/// What a reader sees of a page, by language: no tags, no code, no addresses; blocks end with a line
/// end. U+FFFC stands for code and for passages in another language.
fn visible(html: &str) -> BTreeMap<String, String> {
    const INLINE: [&str; 15] = [
        "a", "em", "strong", "b", "i", "span", "sup", "sub", "time", "abbr", "dfn", "cite", "q",
        "data", "bdi",
    ];
    const UNSEEN: [&str; 6] = ["head", "script", "style", "pre", "code", "template"];
    const VOID: [&str; 8] = ["meta", "link", "br", "hr", "img", "input", "source", "wbr"];
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    // Elements that are open, each with the language in it.
    let mut open: Vec<String> = vec!["none".into()];
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let lang = open.last().expect("the root").clone();
        texts.entry(lang.clone()).or_default().push_str(&rest[..at]);
        let end = at + rest[at..].find('>').expect("a tag ends");
        let tag = &rest[at..=end];
        let name = tag.trim_matches(['<', '>', '/']).split([' ', '\n']).next().unwrap_or("");
        rest = &rest[end + 1..];
        let mark = if INLINE.contains(&name) { "" } else { "\n" };
        texts.entry(lang.clone()).or_default().push_str(mark);
        if UNSEEN.contains(&name) {
            let close = format!("</{name}>");
            let skip = rest.find(&close).unwrap_or_else(|| panic!("{name} is closed"));
            rest = &rest[skip + close.len()..];
            texts.entry(lang).or_default().push('\u{fffc}');
        } else if tag.starts_with("</") {
            open.pop();
        } else if !tag.starts_with("<!") && !VOID.contains(&name) {
            let own = tag.split_once(" lang=\"").and_then(|(_, rest)| rest.split('"').next());
            if own.is_some() {
                texts.entry(lang.clone()).or_default().push('\u{fffc}');
            }
            open.push(own.map_or(lang, |own| own[..2].to_owned()));
        }
    }
    for text in texts.values_mut() {
        for (entity, shown) in
            [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        {
            *text = text.replace(entity, shown);
        }
    }
    texts
}

/// What no reader of this language should see, with the place.
fn faults(lang: &str, text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let at = |i: usize| chars.get(i).copied().unwrap_or('\n');
    let around = |i: usize| {
        chars[i.saturating_sub(20)..(i + 15).min(chars.len())].iter().collect::<String>()
    };
    let mut found = Vec::new();
    for (i, ch) in chars.iter().enumerate() {
        let (before, after) = (if i == 0 { '\n' } else { at(i - 1) }, at(i + 1));
        let wrong = match ch {
            '"' | '\'' => true,
            // A sign of the sentence after a plain space would begin the next line.
            ':' | ';' | '!' | '?' | '%' | '»' => before == ' ',
            // Within a quotation French has a no-break space; Spanish has none.
            '«' => after == ' ' || lang == "fr" && after.is_alphabetic(),
            '¿' | '¡' => after == ' ',
            ' ' => match lang {
                "fr" => {
                    before.is_ascii_digit()
                        && (["$", "%", "h ", "millions", "milliards", "km"].iter())
                            .any(|unit| text_at(&chars, i + 1, unit))
                        || before.is_ascii_digit() && after.is_ascii_digit() && is_triad(&chars, i)
                }
                _ => {
                    before.is_ascii_digit()
                        && ["%", "km", "million", "millones"]
                            .iter()
                            .any(|unit| text_at(&chars, i + 1, unit))
                }
            },
            '.' => after == '.' && at(i + 2) == '.',
            '-' => before == ' ' && after == ' ',
            _ => false,
        };
        if wrong {
            found.push(around(i));
        }
    }
    found
}

fn text_at(chars: &[char], at: usize, word: &str) -> bool {
    word.chars().enumerate().all(|(i, ch)| chars.get(at + i) == Some(&ch))
}

/// `800 000`: three digits behind the space, and no more.
fn is_triad(chars: &[char], space: usize) -> bool {
    let digits = chars[space + 1..].iter().take_while(|ch| ch.is_ascii_digit()).count();
    digits == 3
}

#[test]
fn no_page_has_what_only_a_keyboard_writes() {
    let out = built();
    let mut read = 0;
    for lang in ["en", "fr", "es"] {
        for file in files(&out.join(lang)).iter().filter(|file| file.ends_with("index.html")) {
            let html = std::fs::read_to_string(out.join(lang).join(file)).expect("page");
            // Passages in another language follow that language's rules.
            for (lang, text) in visible(&html) {
                let wrong = faults(&lang, &text);
                assert!(wrong.is_empty(), "{lang} in {file}: {wrong:#?}");
                read += text.len();
            }
        }
    }
    assert!(read > 200_000, "{read} bytes were read");
}

/// Bytes of a file as a server hands it out.
fn compressed(path: &Path) -> usize {
    tribune::check::compressed(&std::fs::read(path).unwrap_or_else(|_| panic!("{path:?}")))
}

#[test]
fn every_page_is_as_light_as_promised() {
    let out = built();
    let mut read = 0;
    for file in files(out).iter().filter(|file| file.ends_with("index.html")) {
        let page = out.join(file);
        let html = std::fs::read_to_string(&page).expect("page");
        let folder = page.parent().expect("folder");
        let address = |tag: &str, name: &str| {
            let all = elements(&html, tag);
            let own = all.iter().filter_map(|it| it.attribute(name));
            own.filter(|it| it.contains("assets/")).collect::<Vec<_>>()
        };
        let (links, scripts) = (address("link", "href"), address("script", "src"));
        let weigh = |it: &String| compressed(&folder.join(it));
        let styles = links.iter().filter(|it| it.ends_with(".css")).map(weigh);
        let first = compressed(&page) + styles.sum::<usize>();
        // With the lint silenced, too.
        assert!(first <= 14_000, "{file}: {first} bytes of HTML and styles");
        let others = links.iter().filter(|it| !it.ends_with(".css")).chain(&scripts).map(weigh);
        let mut all = first + others.sum::<usize>();
        if scripts.iter().any(|it| it.ends_with("/search.js")) {
            let index = out.join("assets/search").join(&file[..2]);
            all += files(&index).iter().map(|it| compressed(&index.join(it))).sum::<usize>();
        }
        assert!(all <= 60_000, "{file}: {all} bytes of all but pictures");
        read += 1;
    }
    assert!(read > 135, "{read} pages were weighed");
}

/// The words of a text; numbers of links and notes, which pages as plain text add, are none.
fn words(text: &str) -> Vec<&str> {
    let is_number = |piece: &&str| {
        let inner = piece.trim_matches(['[', ']', '.', ',', ';', ':']);
        piece.starts_with('[') && !inner.is_empty() && inner.bytes().all(|it| it.is_ascii_digit())
    };
    let pieces = text.split_ascii_whitespace().filter(|piece| !is_number(piece));
    pieces
        .flat_map(|piece| piece.split(|c: char| !c.is_alphanumeric()))
        .filter(|it| !it.is_empty())
        .collect()
}

/// A drawing ends a page as plain text no more than anything else does: the last sentence is there, and so is
/// the last note.
#[test]
fn every_page_as_plain_text_goes_to_its_end() {
    let out = built();
    let mut read = 0;
    for file in files(out).iter().filter(|file| file.ends_with("/index.txt")) {
        let plain = std::fs::read_to_string(out.join(file)).expect("text");
        let plain = words(&plain);
        let html = std::fs::read_to_string(out.join(file).with_extension("html")).expect("page");
        let body = crate::html::element(&html, "div", "class=\"text\"").inner;
        let (text, notes) = body.split_once("<section class=\"footnotes\"").unwrap_or((&body, ""));
        for part in [text, notes] {
            let blocks = ["p", "li", "dd", "td"].map(|name| elements(part, name));
            // What follows a form speaks of it.
            let blocks = blocks.into_iter().flatten().filter(|block| {
                let is_whole = !block.inner.contains("<sup") && !block.inner.contains("<input");
                is_whole && !block.tag.contains("class=") && !block.inner.contains("<p")
            });
            for block in blocks {
                let said = words(&block.text);
                let last = &said[said.len().saturating_sub(4)..];
                let is_there = last.is_empty() || plain.windows(last.len()).any(|it| it == last);
                assert!(is_there, "{file} lacks {last:?} of {}", block.text);
                read += usize::from(!last.is_empty());
            }
        }
    }
    assert!(read > 2_000, "{read} blocks were compared");
}

#[test]
fn such_things_would_be_seen() {
    let html = "<html lang=\"fr-CA\"><head><title>\"</title></head><p>a <em>b</em>&quot; <code>'</code>\
                <i lang=\"en\">c</i></p></html>";
    let texts = visible(html);
    assert_eq!(texts["fr"].trim(), "\u{fffc}\na b\" \n\u{fffc}\u{fffc}");
    assert_eq!(texts["en"], "c");
    for (lang, wrong) in [
        ("en", "it's"),
        ("en", "a - b"),
        ("en", "5 km"),
        ("en", "800 million"),
        ("en", "wait..."),
        ("fr", "dit : oui"),
        ("fr", "« oui\u{a0}»"),
        ("fr", "«oui\u{a0}»"),
        ("fr", "75 $"),
        ("fr", "75 millions"),
        ("fr", "60 h 30"),
        ("fr", "800 000 personnes"),
        ("es", "¿ qué?"),
        ("es", "80 km"),
        ("es", "800 millones"),
    ] {
        assert_eq!(faults(lang, wrong).len(), 1, "{lang}: {wrong}");
    }
    let fine =
        "dit\u{a0}: «\u{a0}l’Ontario\u{a0}», 75\u{a0}$, le 1er mai 2004, de 2001 à 2004, 8 heures";
    assert_eq!(faults("fr", fine), [""; 0]);
}

#[test]
fn every_translation_of_this_site_has_been_reviewed_and_is_current() {
    use tribune::records::{PageState, status};
    let as_of: Date = date("2026-11-22");
    let options = Options { drafts: false, as_of, file_urls: false };
    let request = Request { root: ROOT.into(), base_url: None, options, strict: true };
    let open = tribune::engine::Workspace::open(request);
    let site = open.site().expect("site");
    for page in site.all_pages() {
        for (lang, language) in site.config.languages.iter() {
            let status = status(site, page, lang);
            let name = format!("{} {}", site[page].id, language.key);
            let is_reviewed = status.state == PageState::Current && status.is_recorded;
            assert!(status.state == PageState::Source || is_reviewed, "{name}: {:?}", status.state);
            assert_eq!(status.current_words, status.words, "{name}");
        }
    }
}
