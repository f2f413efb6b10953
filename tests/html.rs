//! Just enough reading of HTML to ask what a page says: tags with their attributes and their text.
//! The pages are our own, so a scan is enough where a browser would need a parser.

/// An element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// The opening tag as it is written.
    pub tag: String,
    /// Its text without tags, with white space folded; empty for void elements.
    pub text: String,
    /// What stands between its tags.
    pub inner: String,
}

impl Element {
    /// The value of an attribute, with the entities that we write resolved.
    pub fn attribute(&self, name: &str) -> Option<String> {
        let (_, rest) = self.tag.split_once(&format!(" {name}=\""))?;
        Some(plain(rest.split_once('"')?.0))
    }
}

/// All elements of this name, in order.
pub fn elements(html: &str, name: &str) -> Vec<Element> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let starts = html.match_indices(&open).map(|(at, _)| at);
    starts
        .filter(|at| html[at + open.len()..].starts_with([' ', '>']))
        .map(|at| {
            let end = at + html[at..].find('>').expect("the tag ends") + 1;
            let inner = &html[end..end_of(&html[end..], &open, &close) + end];
            Element { tag: html[at..end].into(), text: text(inner), inner: inner.into() }
        })
        .collect()
}

/// Where the element ends whose inside `html` begins with; at once if it is never closed.
fn end_of(html: &str, open: &str, close: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while let Some(next) = html[at..].find('<') {
        at += next;
        if html[at..].starts_with(close) {
            if depth == 0 {
                return at;
            }
            depth -= 1;
        } else if html[at..].starts_with(open) && html[at + open.len()..].starts_with([' ', '>']) {
            depth += 1;
        }
        at += 1;
    }
    0
}

/// The one element of this name whose tag contains `mark`.
pub fn element(html: &str, name: &str, mark: &str) -> Element {
    let mut found: Vec<Element> =
        elements(html, name).into_iter().filter(|element| element.tag.contains(mark)).collect();
    assert_eq!(found.len(), 1, "<{name}> with {mark:?}: {found:#?}");
    found.remove(0)
}

/// Text without tags, entities resolved, white space folded.
pub fn text(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = rest[at..].split_once('>').map_or("", |(_, rest)| rest);
    }
    out.push_str(rest);
    plain(&out).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn plain(text: &str) -> String {
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&amp;", "&"),
    ];
    entities.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// The running text of a page: what stands in `<div class="text">`.
pub fn body(html: &str) -> String {
    element(html, "div", "class=\"text\"").inner.trim().to_owned()
}

/// Links as `text → address`, in order.
pub fn links(html: &str) -> Vec<String> {
    let link = |a: Element| format!("{} → {}", a.text, a.attribute("href").unwrap_or_default());
    elements(html, "a").into_iter().map(link).collect()
}

/// `hreflang → address` of the alternates of a page, in order.
pub fn alternates(html: &str) -> Vec<(String, String)> {
    let alternate = |link: Element| Some((link.attribute("hreflang")?, link.attribute("href")?));
    let links = elements(html, "link").into_iter();
    links.filter(|link| link.tag.contains("rel=\"alternate\"")).filter_map(alternate).collect()
}

/// The canonical address of a page.
pub fn canonical(html: &str) -> Option<String> {
    let mut links = elements(html, "link").into_iter();
    links.find(|link| link.tag.contains("rel=\"canonical\""))?.attribute("href")
}

/// Where a relative address leads from a page at `from` (`fr/agir/`): a path from the root.
pub fn follow(from: &str, address: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop().expect("stays within the site");
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// What a browser would have to guess at: tags that are not closed where they should be, ids that are
/// there twice, links within the page that lead nowhere. Nothing when the page is sound.
pub fn fault(html: &str) -> Option<String> {
    const VOID: [&str; 8] = ["meta", "link", "br", "hr", "img", "input", "source", "wbr"];
    let mut open: Vec<&str> = Vec::new();
    let mut ids: Vec<String> = Vec::new();
    let mut anchors: Vec<String> = Vec::new();
    for at in html.match_indices('<').map(|(at, _)| at) {
        let tag = &html[at + 1..];
        let tag = &tag[..tag.find('>')?];
        let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap_or("");
        if name.starts_with('!') || VOID.contains(&name) {
            continue;
        }
        if tag.starts_with('/') {
            let expected = open.pop();
            if expected != Some(name) {
                return Some(format!("</{name}> closes <{}>", expected.unwrap_or("nothing")));
            }
            continue;
        }
        open.push(name);
        let element =
            Element { tag: format!("<{tag}>"), text: String::new(), inner: String::new() };
        let id = element.attribute("id");
        if let Some(id) = &id
            && ids.contains(id)
        {
            return Some(format!("id {id:?} is there twice"));
        }
        ids.extend(id);
        let link =
            element.attribute("href").and_then(|href| href.strip_prefix('#').map(str::to_owned));
        anchors.extend(link);
    }
    if let Some(name) = open.pop() {
        return Some(format!("<{name}> is not closed"));
    }
    let dead = anchors.into_iter().find(|anchor| !ids.contains(anchor))?;
    Some(format!("#{dead} leads nowhere"))
}

#[test]
fn faults_are_seen() {
    assert_eq!(fault("<!DOCTYPE html><p id=\"a\"><a href=\"#a\">x<br></a></p>"), None);
    assert_eq!(fault("<em><b></em></b>").as_deref(), Some("</em> closes <b>"));
    assert_eq!(fault("<p>").as_deref(), Some("<p> is not closed"));
    assert_eq!(
        fault("<i id=\"a\"></i><i id=\"a\"></i>").as_deref(),
        Some("id \"a\" is there twice")
    );
    assert_eq!(fault("<a href=\"#x\"></a>").as_deref(), Some("#x leads nowhere"));
}
