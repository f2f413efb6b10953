//! What would tell others who reads this site: requests to other sites, forms that post to them, windows
//! that can reach back. A campaign's readers may be watched by their employer.
//!
//! Deliberately let pass: links, which fetch nothing until they are followed; origins that `site.yaml`
//! names under `allowed_origins`; addresses of the site itself.

use std::collections::BTreeSet;
use std::ops::Range;

use memchr::{memchr_iter, memchr2_iter, memchr3, memmem};

use super::{Lint, Page, Run};
use crate::diagnostic::{Diagnostic, Severity};
use crate::render::html::{Tag, tags, tags_and_code, unescape};
use crate::render::theme::Theme;
use crate::site::Site;

pub const LINT: Lint = Lint {
    codes: &[
        ("privacy/third-party", Severity::Error),
        ("privacy/foreign-form", Severity::Error),
        ("privacy/blank-target", Severity::Warning),
    ],
    run: Run::Page(page),
};

pub const STYLES: Lint =
    Lint { codes: &[("privacy/style-request", Severity::Error)], run: Run::Theme(styles) };

/// Elements that fetch something by themselves, with the attributes that say from where. A `link`
/// fetches unless its relation merely names another page.
const FETCHES: [(&str, &str); 18] = [
    ("script", "src"),
    ("img", "src"),
    ("img", "srcset"),
    ("source", "src"),
    ("source", "srcset"),
    ("iframe", "src"),
    ("frame", "src"),
    ("embed", "src"),
    ("object", "data"),
    ("video", "src"),
    ("video", "poster"),
    ("audio", "src"),
    ("track", "src"),
    ("input", "src"),
    ("image", "href"),
    ("image", "xlink:href"),
    ("use", "href"),
    ("use", "xlink:href"),
];

/// Attributes that hold a style, those of drawings too (SVG 2, 6.1).
const STYLED: [&str; 10] = [
    "style",
    "fill",
    "stroke",
    "filter",
    "mask",
    "clip-path",
    "cursor",
    "marker-start",
    "marker-mid",
    "marker-end",
];

/// Relations of `link` that fetch nothing (HTML, 4.6.7).
const NAMES_ONLY: [&str; 13] = [
    "canonical",
    "alternate",
    "license",
    "author",
    "me",
    "next",
    "prev",
    "help",
    "bookmark",
    "search",
    "tag",
    "privacy-policy",
    "terms-of-service",
];

fn page(page: &Page) -> Vec<Diagnostic> {
    let has_windows = memmem::find(page.html.as_bytes(), b"_blank").is_some();
    let is_looked_at = |tag: &Tag| is_looked_at(tag.name, has_windows);
    // Most of these lead to the site itself, or name a page of it with its whole address.
    let is_suspicious = |tag: &Tag| has_windows || !merely_names(tag) && may_lead_out(tag);
    let look = |tags: &mut dyn Iterator<Item = Tag>| found(page, tags, has_windows);
    // All pages of a build are looked at and hardly ever is there anything; so first whatever looks like
    // such a tag, even in a comment or a value, and only if that is suspicious the page as it is read.
    let mut found = match look(
        &mut lookalikes(page.html, has_windows)
            .filter(is_looked_at)
            .map(Tag::closed)
            .filter(is_suspicious),
    )
    .is_empty()
    {
        true => Vec::new(),
        false => look(&mut tags(page.html).filter(is_looked_at)),
    };
    let has_styles = |mark: &str| memmem::find(page.html.as_bytes(), mark.as_bytes()).is_some();
    if page.site.config.raw_html || has_styles("url(") || has_styles("@import") {
        found.extend(written_within(page, page.html));
    }
    found
}

/// What is fetched by other attributes than those of [`FETCHES`], by styles within the page, and by a page within it.
fn written_within(page: &Page, html: &str) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut note = |code, address: &str| {
        let origin = foreign(page.site, address);
        found.extend(origin.map(|origin| finding(page, code, address).with("origin", origin)));
    };
    let mut within = Vec::new();
    for (tag, code) in tags_and_code(html) {
        if tag.is("style") {
            fetched_by_style(code).iter().for_each(|it| note("privacy/third-party", it));
        }
        for (key, value) in tag.attributes() {
            let value = unescape(value);
            match key.to_ascii_lowercase().as_str() {
                "background" | "ping" => note("privacy/third-party", &value),
                "formaction" => note("privacy/foreign-form", &value),
                "srcdoc" => within.push(value),
                key if STYLED.contains(&key) => {
                    fetched_by_style(&value).iter().for_each(|it| note("privacy/third-party", it));
                }
                _ => {}
            }
        }
    }
    for html in within {
        found.extend(self::found(page, &mut tags(&html), false));
        found.extend(written_within(page, &html));
    }
    found
}

/// The addresses from which a style fetches, with escapes resolved (CSS Syntax 3, 4.3.7) and without comments.
fn fetched_by_style(css: &str) -> Vec<String> {
    let mut plain = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find(['\\', '/']) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, rest)| rest);
            plain.push(' ');
        } else if let Some(slash) = rest.strip_prefix('/') {
            plain.push('/');
            rest = slash;
        } else {
            rest = &rest[1..];
            let most = rest.len().min(6);
            let digits = rest.bytes().take(most).take_while(u8::is_ascii_hexdigit).count();
            let number = u32::from_str_radix(&rest[..digits], 16);
            if let Ok(number) = number {
                plain.push(char::from_u32(number).unwrap_or('\u{fffd}'));
                rest = rest[digits..].strip_prefix([' ', '\n', '\t']).unwrap_or(&rest[digits..]);
            }
        }
    }
    plain.push_str(rest);
    requests(&plain).into_iter().map(|span| plain[span].to_owned()).collect()
}

/// Whether a tag is a `link` that begins with a relation which fetches nothing. Of two attributes of one name the
/// first counts (HTML, 13.2.5.33).
fn merely_names(tag: &Tag) -> bool {
    let rel = tag.written().strip_prefix(" rel=\"").filter(|_| tag.is("link"));
    let rel = rel.and_then(|rest| rest.split_once('"'));
    rel.is_some_and(|(rel, _)| NAMES_ONLY.contains(&rel))
}

/// Whether there is anything in a closed tag of which an address of another site is written: without its
/// parts there is no origin, whatever is read (see [`origin`]).
fn may_lead_out(tag: &Tag) -> bool {
    let text = tag.written();
    // A `meta` is told by its attribute `http-equiv`, since its contents have colons.
    let is_quiv = |at: usize| {
        text.as_bytes()[at..].get(..4).is_some_and(|it| it.eq_ignore_ascii_case(b"quiv"))
    };
    if tag.is("meta") && !memchr2_iter(b'q', b'Q', text.as_bytes()).any(is_quiv) {
        return false;
    }
    // Colons and slashes; character references, which may be one; a backslash, which browsers take for a slash.
    memchr3(b':', b'&', b'\\', text.as_bytes()).is_some() || has_two_slashes(text)
}

/// Whether two slashes follow each other, but for characters that are left out of an address.
fn has_two_slashes(text: &str) -> bool {
    let mut behind = memchr_iter(b'/', text.as_bytes()).map(|at| &text[at + 1..]);
    behind.any(|rest| rest.trim_start_matches(char::is_control).starts_with('/'))
}

/// Whatever in a page could be a start tag that is looked at: all that there are, and perhaps more.
fn lookalikes(html: &str, has_windows: bool) -> impl Iterator<Item = Tag<'_>> {
    let bytes = html.as_bytes();
    let may_begin = move |at: &usize| {
        let rest = &bytes[at + 1..];
        let begins = |name: &&str| {
            let first = rest.get(..name.len());
            first.is_some_and(|first| first.eq_ignore_ascii_case(name.as_bytes()))
        };
        rest.first().is_some_and(|letter| names_with(*letter, has_windows).iter().any(begins))
    };
    memchr_iter(b'<', bytes).filter(may_begin).filter_map(|at| Tag::at(&html[at + 1..]))
}

/// What these tags tell others.
fn found(page: &Page, tags: &mut dyn Iterator<Item = Tag>, has_windows: bool) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for tag in tags {
        for address in fetched(&tag) {
            if let Some(origin) = foreign(page.site, &address) {
                found.push(finding(page, "privacy/third-party", &address).with("origin", origin));
            }
        }
        if let Some(action) = tag.attribute("action").filter(|_| tag.is("form"))
            && let Some(origin) = foreign(page.site, &action)
        {
            found.push(finding(page, "privacy/foreign-form", &action).with("origin", origin));
        }
        let target = tag.attribute("target").filter(|_| has_windows);
        if target.is_some_and(|target| target == "_blank") && !may_fetch(tag.name) {
            let rel = tag.attribute("rel").unwrap_or_default();
            if !rel.split_whitespace().any(|word| word == "noopener" || word == "noreferrer") {
                found.push(finding(page, "privacy/blank-target", "_blank"));
            }
        }
    }
    found
}

/// Whether an element of this name may fetch something by itself.
fn may_fetch(name: &str) -> bool {
    is_looked_at(name, false) && !name.eq_ignore_ascii_case("form")
}

fn is_looked_at(name: &str, has_windows: bool) -> bool {
    let letter = name.bytes().next().unwrap_or_default();
    names_with(letter, has_windows).iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// The elements that are looked at, by the first letter of their names, since it is asked of each tag of each
/// page: what fetches, forms, and links where they may open windows.
fn names_with(letter: u8, has_windows: bool) -> &'static [&'static str] {
    match letter.to_ascii_lowercase() {
        b'a' if has_windows => &["a", "area", "audio"],
        b'a' => &["audio"],
        b'e' => &["embed"],
        b'f' => &["form", "frame"],
        b'i' => &["iframe", "image", "img", "input"],
        b'l' => &["link"],
        b'm' => &["meta"],
        b'o' => &["object"],
        b's' => &["script", "source"],
        b't' => &["track"],
        b'u' => &["use"],
        b'v' => &["video"],
        _ => &[],
    }
}

/// The addresses from which a tag fetches.
fn fetched(tag: &Tag) -> Vec<String> {
    if tag.is("link") {
        let rel = tag.attribute("rel").unwrap_or_default().to_ascii_lowercase();
        let fetches = rel.split_whitespace().any(|word| !NAMES_ONLY.contains(&word));
        return tag.attribute("href").filter(|_| fetches).into_iter().collect();
    }
    if tag.is("meta") {
        let refresh =
            tag.attribute("http-equiv").is_some_and(|it| it.eq_ignore_ascii_case("refresh"));
        let content = tag.attribute("content").filter(|_| refresh).unwrap_or_default();
        return content.split_once("url=").map(|(_, url)| url.to_owned()).into_iter().collect();
    }
    let attributes = FETCHES.iter().filter(|(name, _)| tag.is(name));
    attributes
        .filter_map(|(_, key)| Some((*key, tag.attribute(key)?)))
        .flat_map(|(key, value)| match key {
            // `a.png 1x, b.png 2x`
            "srcset" => value
                .split(',')
                .filter_map(|one| one.split_whitespace().next().map(str::to_owned))
                .collect(),
            _ => vec![value],
        })
        .collect()
}

/// The origin of an address that belongs to somebody else, and is not allowed.
fn foreign(site: &Site, address: &str) -> Option<String> {
    let origin = origin(address)?;
    let own = origin_of(&site.config.base_url);
    let allowed = site.config.allowed_origins.contains(&origin);
    (own.as_deref() != Some(&origin) && !allowed).then_some(origin)
}

/// The origin that a browser would read in an address: it passes over control characters, takes backslashes
/// for slashes, and is content with fewer or more of them behind a scheme (WHATWG URL, 4.4).
fn origin(address: &str) -> Option<String> {
    let clean = address.chars().filter(|c| !c.is_control());
    let clean: String = clean.map(|c| if c == '\\' { '/' } else { c }).collect();
    let clean = clean.trim();
    let (scheme, rest) = match clean.strip_prefix("//") {
        Some(rest) => ("https", rest),
        None => clean.split_once(':')?,
    };
    origin_of(&format!("{scheme}://{}", rest.trim_start_matches('/')))
}

fn origin_of(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    let host = rest.split(['/', '?', '#']).next()?.to_ascii_lowercase();
    matches!(&*scheme, "http" | "https" | "ws" | "wss").then(|| format!("{scheme}://{host}"))
}

/// At the place in the text that brought it, or about the theme when the text did not.
fn finding(page: &Page, code: &'static str, what: &str) -> Diagnostic {
    let finding = Diagnostic::error(code).with("address", what);
    match page.body.find(what) {
        Some(at) => {
            let start = at + page.document.body;
            finding.at(&page.document.file, start..start + what.len())
        }
        None => finding,
    }
}

/// `url(https://…)` and `@import "https://…"` in the theme's stylesheets.
fn styles(site: &Site, theme: &Theme) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for asset in theme.assets.values().filter(|asset| asset.path.ends_with(".css")) {
        let text = String::from_utf8_lossy(&asset.bytes);
        let mut seen = BTreeSet::new();
        for span in requests(&text) {
            let address = &text[span.clone()];
            if let Some(origin) = foreign(site, address).filter(|_| seen.insert(span.start)) {
                let finding =
                    Diagnostic::error("privacy/style-request").at(&asset.file, span.clone());
                found.push(finding.with("address", address).with("origin", origin));
            }
        }
    }
    found
}

/// Where addresses stand in a stylesheet, without their quotes. Names are read in any case (CSS Syntax 3).
fn requests(css: &str) -> Vec<Range<usize>> {
    const SPACES: [char; 5] = [' ', '\n', '\t', '\r', '\x0c'];
    let mut found = Vec::new();
    let small = css.to_ascii_lowercase();
    for mark in ["url(", "src(", "@import"] {
        for (at, _) in small.match_indices(mark) {
            let rest = &css[at + mark.len()..];
            let lead =
                rest.len() - rest.trim_start_matches(SPACES).trim_start_matches(['"', '\'']).len();
            let rest = &rest[lead..];
            let is_end = |c: char| SPACES.contains(&c) || matches!(c, '"' | '\'' | ')' | ';');
            let length = rest.find(is_end).unwrap_or(rest.len());
            let start = at + mark.len() + lead;
            found.push(start..start + length);
        }
    }
    // `image-set("a.avif" 1x, "b.png" 2x)`: every text in it.
    for (at, mark) in small.match_indices("image-set(") {
        let start = at + mark.len();
        let end = css[start..].find(')').map_or(css.len(), |end| start + end);
        let mut quotes = css[start..end].match_indices(['"', '\'']).map(|(at, _)| start + at);
        while let (Some(open), Some(close)) = (quotes.next(), quotes.next()) {
            found.push(open + 1..close);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_found_in_every_spelling() {
        assert_eq!(origin("//x.example/a"), Some("https://x.example".into()));
        assert_eq!(origin(" HTTPS://X.example:8/a"), Some("https://x.example:8".into()));
        assert_eq!(origin("\thttp://x?y"), Some("http://x".into()));
        assert_eq!((origin("a/b"), origin("data:x"), origin("mailto:a@b.org")), (None, None, None));
        for same in [
            "/\\x.example",
            "\\\\x.example",
            "/\t/x.example/",
            "///x.example",
            "https:x.example",
            "https:/x.example",
            "https:\\x.example",
            "ht\ntps:////x.example?y",
        ] {
            assert_eq!(origin(same), Some("https://x.example".into()), "{same:?}");
            let html = format!("img alt='' src=\"{same}\">");
            assert!(Tag::at(&html).is_some_and(|tag| may_lead_out(&tag.closed())), "{same:?}");
        }
    }

    #[test]
    fn what_cannot_lead_out_is_told_by_its_characters() {
        let leads = |html: &str| Tag::at(html).is_some_and(|tag| may_lead_out(&tag.closed()));
        for other in [
            "img src='&#x2f;/x.example'>",
            "img src=&sol;&sol;x.example>",
            "IMG SRC=HTTPS:x.example>",
            "meta HTTP-EQUIV=refresh content='0;url=//x.example'>",
            "script src=//x.example>",
        ] {
            assert!(leads(other), "{other}");
        }
        for own in [
            "img src=\"../files/a.png\" alt=\"Une usine, à l’aube\" width=\"1\"/>",
            "script src=../assets/a/search.js defer>",
            "meta property=\"og:title\" content=\"Hours: fewer\">",
            "link rel=\"stylesheet\" href=\"/assets/a/style.css\">",
        ] {
            assert!(!leads(own), "{own}");
        }
    }

    #[test]
    fn whatever_fetches_is_looked_at() {
        assert!(FETCHES.iter().all(|(name, _)| may_fetch(name) && may_fetch(&name.to_uppercase())));
        assert!(!may_fetch("p") && !may_fetch("section"));
    }

    #[test]
    fn what_looks_like_a_tag_is_at_least_what_is_one() {
        let html =
            "<p title=\"<img src=a>\"><!-- <img src=b> --><IMG src='c>'/><script>'<i>'</script><x";
        let is_tag = |tag: &Tag| lookalikes(html, true).any(|other| other.closed() == *tag);
        let is_meant = |tag: &Tag| !tag.is("p") && !tag.is("x");
        assert!(tags(html).filter(is_meant).all(|tag| is_tag(&tag)));
        assert_eq!((tags(html).count(), lookalikes(html, true).count()), (3, 4));
        let others = ["link", "meta", "form", "a", "area"];
        for name in FETCHES.iter().map(|(name, _)| *name).chain(others) {
            for html in [format!("<{name}>"), format!("<{}>", name.to_uppercase())] {
                assert_eq!(lookalikes(&html, true).count(), 1, "{html}");
            }
        }
    }

    #[test]
    fn links_that_merely_name_a_page_are_told_by_their_relation() {
        let names = |html: &str| Tag::at(html).is_some_and(|tag| merely_names(&tag.closed()));
        assert!(names("link rel=\"canonical\" href=\"https://x.example/\">"));
        for other in [
            "link rel=\"canonical icon\" href=\"https://x.example/\">",
            "link rel=canonical href=\"https://x.example/\">",
            "link href=\"https://x.example/\" rel=\"canonical\">",
            "img rel=\"canonical\" src=\"https://x.example/\">",
        ] {
            assert!(!names(other), "{other}");
        }
    }

    #[test]
    fn stylesheets_are_read() {
        let css = "@import \"https://a/b.css\"; p { background: url( 'https://c/d' ) } q { x: url(e.png) }";
        let found: Vec<&str> = requests(css).into_iter().map(|span| &css[span]).collect();
        assert_eq!(found, ["https://c/d", "e.png", "https://a/b.css"]);
        for css in [
            "background: URL(//x.example/a)",
            "@IMPORT/**/'//x.example/a'",
            "background: u\\72 l(//x.example/a)",
            "content: url(\"\\2f\\2fx.example/a\")",
            "background: -webkit-image-set('//x.example/a' 1x)",
        ] {
            assert_eq!(fetched_by_style(css), ["//x.example/a"], "{css}");
        }
    }
}
