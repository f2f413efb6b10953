//! Where the links of a text lead. A link names a file, as editors and forges expect; the answer is
//! a page in the language of the reader, a file, or why it is dead and what was probably meant.

use std::collections::HashSet;

use jiff::civil::Date;
use memchr::{memchr, memchr_iter, memrchr};

use super::{Anchor, PageId, Site};
use crate::content::{Document, FOLDER, FrontMatter};
use crate::diagnostic::{Diagnostic, nearest};
use crate::lang::Lang;
use crate::source::composed;

/// Schemes that a link may have; all others, `javascript:` and `data:` above all, are refused.
const SCHEMES: [&str; 5] = ["http", "https", "mailto", "tel", "sms"];

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To another site, or to a program such as mail: the address as typed.
    External(String),
    /// To a page of this site.
    Page {
        /// The page.
        page: PageId,
        /// The language in which it is reached.
        lang: Lang,
        /// The anchor, without `#`.
        fragment: Option<String>,
    },
    /// To a file beside a page: path from the root of the output.
    File(String),
}

impl Site {
    /// Where `link`, which stands in `from`, leads a reader of `reader`. The finding has no place yet.
    pub fn resolve(
        &self,
        from: &Document,
        link: &str,
        reader: Lang,
    ) -> Result<Target, Box<Diagnostic>> {
        let link = link.trim();
        if link.is_empty() {
            return Err(Box::new(Diagnostic::error("link/empty")));
        }
        if let Some(scheme) = scheme(link) {
            let rest = &link[link.find(':').map_or(0, |at| at + 1)..];
            return match SCHEMES.contains(&scheme.as_str()) {
                true if is_whole(&scheme, rest) => Ok(Target::External(link.to_owned())),
                true => Err(Box::new(Diagnostic::error("link/incomplete").with("link", link))),
                false => {
                    Err(Box::new(Diagnostic::error("link/forbidden-scheme").with("scheme", scheme)))
                }
            };
        }
        if link.starts_with("//") {
            return Err(Box::new(Diagnostic::error("link/no-scheme").with("link", link)));
        }
        let (path, fragment) = match link.split_once('#') {
            Some((path, fragment)) => (path, Some(decode(fragment))),
            None => (link, None),
        };
        let path = decode(path.split('?').next().unwrap_or(path));
        if path.is_empty() {
            let page = self.find(&from.page).ok_or_else(|| missing(link))?;
            return self.to_page(from, page, None, fragment, reader);
        }
        let Some(path) = join(&from.file, &path) else {
            return Err(Box::new(Diagnostic::error("link/outside").with("link", link)));
        };
        match path.strip_suffix(".md") {
            Some(stem) => {
                let (page, lang) = self.page_of(from, stem, link)?;
                self.to_page(from, page, lang, fragment, reader)
            }
            None => self.to_file(from, &path, link, reader),
        }
    }

    /// The page that a path without `.md` names, and the language if it names one.
    fn page_of(
        &self,
        from: &Document,
        stem: &str,
        link: &str,
    ) -> Result<(PageId, Option<Lang>), Box<Diagnostic>> {
        let (name, lang) = match stem.rsplit_once('.') {
            Some((name, key)) if !key.contains('/') => match self.config.languages.find(key) {
                Some(lang) => (name, Some(lang)),
                None => (stem, None),
            },
            _ => (stem, None),
        };
        let id = match name.strip_suffix("index") {
            Some("") => "",
            Some(folder) if folder.ends_with('/') => &folder[..folder.len() - 1],
            _ => name,
        };
        if let Some(page) = self.find(id) {
            return Ok((page, lang));
        }
        if let Some(twin) = self.names.in_other_case(id) {
            let right = self.file_link(from, twin);
            return Err(Box::new(
                Diagnostic::error("link/wrong-case").with("link", link).with("right", right),
            ));
        }
        let near = self.slugged(id).or_else(|| self.names.nearest(id));
        let near = near.map(|page| self.file_link(from, page));
        Err(Box::new(
            Diagnostic::error("link/missing-page")
                .with("link", link)
                .with("nearest", near.unwrap_or_default()),
        ))
    }

    /// How a text would link to a page: its file without language, seen from the file of the text.
    fn file_link(&self, from: &Document, page: PageId) -> String {
        let id = &self[page].id;
        let is_index = self.texts.of(page).any(|text| text.file.contains("/index."));
        let file = match (id.is_empty(), is_index) {
            (true, _) => "index.md".to_owned(),
            (false, true) => format!("{id}/index.md"),
            (false, false) => format!("{id}.md"),
        };
        relative(from.file.strip_prefix(FOLDER).unwrap_or(&from.file), &file)
    }

    fn to_page(
        &self,
        from: &Document,
        page: PageId,
        explicit: Option<Lang>,
        fragment: Option<String>,
        reader: Lang,
    ) -> Result<Target, Box<Diagnostic>> {
        let wanted = explicit.unwrap_or(from.lang);
        let name = |lang: Lang| self.config.languages[lang].name.as_str();
        if explicit.is_some() && self.text(page, wanted).is_none() {
            return Err(Box::new(
                Diagnostic::error("link/missing-translation").with("language", name(wanted)),
            ));
        }
        let written = |lang: Lang| self.is_written_in(page, lang);
        if explicit.is_some() && !written(wanted) || self.edition(page, wanted).is_none() {
            let file = self.text(page, wanted).or_else(|| self.text(page, self[page].source));
            let file = file.map_or("", |document| &document.file);
            let shown = self.text(page, wanted).map(|document| &document.front);
            let source = self.text(page, self[page].source).map(|document| &document.front);
            return Err(Box::new(
                Diagnostic::error("link/draft")
                    .with("file", file)
                    .with("reason", self.why_unpublished(shown, source)),
            ));
        }
        let Some(shown) = self.edition(page, wanted).map(|edition| edition.text) else {
            return Err(missing(&from.file));
        };
        // What the page itself holds is there also where it stands in for a translation.
        let is_here = *from.page == *self[page].id && explicit.is_none() && fragment.is_some();
        let has = |lang: Lang| fragment.as_deref().is_none_or(|id| self.has_anchor(page, lang, id));
        // Where this text stands in for a missing translation, its readers would rather stay in
        // their own language.
        if explicit.is_none() && reader != from.lang && written(reader) && has(reader) {
            return Ok(Target::Page { page, lang: reader, fragment });
        }
        if !has(shown) {
            return Err(self.missing_anchor(page, shown, fragment.as_deref().unwrap_or("")));
        }
        if is_here && self.edition(page, reader).is_some_and(|edition| edition.text == shown) {
            return Ok(Target::Page { page, lang: reader, fragment });
        }
        Ok(Target::Page { page, lang: shown, fragment })
    }

    fn has_anchor(&self, page: PageId, lang: Lang, id: &str) -> bool {
        // An id that is given always stands; the others have to be worked out.
        let Some(document) = self.text(page, lang) else { return false };
        let mut headings = document.outline.iter();
        let is_given = headings.any(|heading| heading.id.as_deref() == Some(id))
            || self.has_directive_id(document, id);
        let both = |anchor: Anchor| std::iter::once(anchor.id).chain(anchor.second);
        let ids = || self.anchors(page, lang).into_iter().flat_map(both).collect();
        is_given || self.texts.has_id(page, lang, id, ids)
    }

    fn missing_anchor(&self, page: PageId, lang: Lang, id: &str) -> Box<Diagnostic> {
        // A message with more names than these helps nobody, and a page may have thousands.
        const MOST: usize = 30;
        let anchors = self.anchors(page, lang);
        let mut known: Vec<&str> = anchors.iter().map(|anchor| anchor.id.as_str()).collect();
        let given = self.text(page, lang).into_iter().flat_map(|document| &document.ids);
        known.extend(given.map(|id| &**id));
        let more = if known.len() > MOST { ", …" } else { "" };
        let shown = known[..known.len().min(MOST)].join(", #") + more;
        let file = self.text(page, lang).map_or("", |document| &document.file);
        Box::new(
            Diagnostic::error("link/missing-anchor")
                .with("anchor", id)
                .with("file", file)
                .with("known", shown)
                .with("count", known.len())
                .with("nearest", nearest(id, known.iter().copied()).unwrap_or("")),
        )
    }

    /// A file beside a page, in the version for the reader's language if there is one.
    fn to_file(
        &self,
        from: &Document,
        path: &str,
        link: &str,
        reader: Lang,
    ) -> Result<Target, Box<Diagnostic>> {
        let own = own_version(path, &self.config.languages[reader].key);
        for file in [own.as_str(), path] {
            if self.names.files.contains(file) {
                return Ok(Target::File(format!("files/{}", encode(file))));
            }
        }
        // A version for another language is better than none.
        let versions = self.config.languages.keys().map(|key| own_version(path, key));
        if let Some(file) =
            versions.into_iter().find(|file| self.names.files.contains(file.as_str()))
        {
            return Ok(Target::File(format!("files/{}", encode(&file))));
        }
        Err(self.missing_file(from, path, link))
    }

    /// Adds the files to which a link in a text may lead readers, whether there are such files or not.
    pub(super) fn add_versions(&self, from: &Document, link: &str, paths: &mut HashSet<String>) {
        let path = decode(link.trim().split(['#', '?']).next().unwrap_or(link));
        let Some(path) = join(&from.file, &path) else { return };
        paths.extend(self.config.languages.keys().map(|key| own_version(&path, key)));
        paths.insert(path);
    }

    fn missing_file(&self, from: &Document, path: &str, link: &str) -> Box<Diagnostic> {
        let bare = path.trim_matches('/');
        let page = self.find(bare).or_else(|| {
            let address = format!("{bare}/");
            self.at(&address).map(|(page, _)| page)
        });
        if let Some(page) = page {
            let right = self.file_link(from, page);
            return Box::new(
                Diagnostic::error("link/not-a-file").with("link", link).with("right", right),
            );
        }
        let missing_file = Diagnostic::error("link/missing-file").with("link", link);
        let document = from;
        let from = from.file.strip_prefix(FOLDER).unwrap_or(&from.file);
        let page = path.strip_suffix(".html").and_then(|id| self.find(id).or(self.slugged(id)));
        if let Some(page) = page {
            let near = self.file_link(document, page);
            return Box::new(missing_file.with("nearest", near));
        }
        let near = with_scheme(link).or_else(|| {
            let near = nearest(path, self.files().map(|file| &**file));
            near.map(|file| relative(from, file))
        });
        Box::new(missing_file.with("nearest", near.unwrap_or_default()))
    }

    /// The page whose address ends as an id does, in whatever language: somebody may name it by what they see.
    fn slugged(&self, id: &str) -> Option<PageId> {
        let slug = id.rsplit('/').next().filter(|slug| !slug.is_empty())?;
        let texts = |page: &PageId| self.texts.of(*page).any(|text| &*text.slug == slug);
        self.all_pages().find(texts)
    }

    /// Why a text is not published: `expired`, `later` or `draft`. Its days may stand in its source.
    fn why_unpublished(
        &self,
        text: Option<&FrontMatter>,
        source: Option<&FrontMatter>,
    ) -> &'static str {
        let text = text.or(source);
        if text.is_some_and(|text| text.draft) {
            return "draft";
        }
        let day = |of: fn(&FrontMatter) -> Option<Date>| text.and_then(of).or(source.and_then(of));
        let (from, until) = (day(|front| front.publish_on), day(|front| front.expires_on));
        if until.is_some_and(|day| day <= self.options.as_of) {
            "expired"
        } else if from.is_some_and(|day| day > self.options.as_of) {
            "later"
        } else {
            "draft"
        }
    }

    /// The address of a target, written from the page at `from` (`fr/agir/`).
    pub fn address(&self, from: &str, target: &Target) -> String {
        match target {
            Target::External(link) => link.clone(),
            Target::File(path) => relative(from, path),
            Target::Page { page, lang, fragment } => {
                let path = self.edition(*page, *lang).map_or("", |edition| &edition.path);
                let mut address = match fragment {
                    Some(_) if path == from => String::new(),
                    _ => relative(from, &self.href(path)),
                };
                if let Some(id) = fragment {
                    address.push('#');
                    address.push_str(&encode(id));
                }
                address
            }
        }
    }
}

fn missing(link: &str) -> Box<Diagnostic> {
    Box::new(Diagnostic::error("link/missing-page").with("link", link).with("nearest", ""))
}

/// The path of a file's version for a language.
fn own_version(path: &str, key: &str) -> String {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    format!("{stem}.{key}{}", &path[stem.len()..])
}

/// The scheme of a link, lower-case, found as browsers find it: they pass over control characters
/// and white space (WHATWG URL, 4.4), which is how `java\nscript:` is smuggled in.
fn scheme(link: &str) -> Option<String> {
    // Most links lead to pages, and have none.
    memchr(b':', link.as_bytes())?;
    let clean: String =
        link.chars().filter(|c| !c.is_control() && !c.is_whitespace()).take(64).collect();
    let (scheme, _) = clean.split_once(':')?;
    let valid = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    valid.then(|| scheme.to_ascii_lowercase())
}

/// Whether behind a scheme there is anything to reach: for the web `//` and a host.
fn is_whole(scheme: &str, rest: &str) -> bool {
    match scheme {
        "http" | "https" => rest
            .strip_prefix("//")
            .and_then(|rest| rest.split(['/', '?', '#']).next())
            .is_some_and(|host| host.contains(|c: char| c.is_alphanumeric())),
        _ => !rest.trim().is_empty(),
    }
}

/// The address that was meant by one without its scheme: of the web, or for mail.
fn with_scheme(link: &str) -> Option<String> {
    let is_mail = link.contains('@') && !link.contains('/');
    match link.starts_with("www.") {
        true => Some(format!("https://{link}")),
        false => is_mail.then(|| format!("mailto:{link}")),
    }
}

/// A path under `content/` from a link in `file`; nothing when it leads out of there.
fn join(file: &str, link: &str) -> Option<String> {
    let folder = file.strip_prefix(FOLDER).unwrap_or(file);
    let folder = folder.rsplit_once('/').map_or("", |(folder, _)| folder);
    let start = if link.starts_with('/') { "" } else { folder };
    let mut parts: Vec<&str> = start.split('/').filter(|part| !part.is_empty()).collect();
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    let tail = if link.ends_with('/') { "/" } else { "" };
    Some(composed(&(parts.join("/") + tail)).into_owned())
}

/// Replaces `%C3%A9` by what it stands for; what is not UTF-8 then stays as it is.
pub(super) fn decode(text: &str) -> String {
    if memchr(b'%', text.as_bytes()).is_none() {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = bytes
            .get(at + 1..at + 3)
            .and_then(|pair| std::str::from_utf8(pair).ok())
            .filter(|_| bytes[at] == b'%')
            .and_then(|pair| u8::from_str_radix(pair, 16).ok());
        out.push(hex.unwrap_or(bytes[at]));
        at += if hex.is_some() { 3 } else { 1 };
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

/// Replaces what may not stand in a path of a URL (RFC 3986, 3.3) by `%XX`.
fn encode(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=@".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// The way from one path of the site to another: from `fr/a/` to `fr/b/` it is `../b/`.
pub fn relative(from: &str, to: &str) -> String {
    // Behind its last slash is the document itself: nothing, in an address that ends with one.
    let folder = |path: &[u8]| memrchr(b'/', path).map_or(0, |at| at + 1);
    let from = &from.as_bytes()[..folder(from.as_bytes())];
    let to_folder = &to.as_bytes()[..folder(to.as_bytes())];
    let alike = from.iter().zip(to_folder).take_while(|(a, b)| a == b).count();
    let same = folder(&from[..alike]);
    let ups = memchr_iter(b'/', &from[same..]).count();
    let mut way = String::with_capacity(3 * ups + to.len() - same);
    (0..ups).for_each(|_| way.push_str("../"));
    way.push_str(&to[same..]);
    if way.is_empty() { "./".into() } else { way }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_are_relative() {
        for (from, to, way) in [
            ("fr/a/", "fr/b/", "../b/"),
            ("fr/", "fr/b/c/", "b/c/"),
            ("fr/a/b/", "fr/", "../../"),
            ("", "fr/", "fr/"),
            ("fr/", "", "../"),
            ("fr/a/", "fr/a/", "./"),
            ("fr/a/", "assets/x.css", "../../assets/x.css"),
            ("fr/a/", "en/index.html", "../../en/index.html"),
            ("fr/ab/", "fr/a/", "../a/"),
            ("fr/a/", "fr/ab/", "../ab/"),
            ("fr/é/", "fr/è/", "../è/"),
            ("fr/a/b.html", "fr/a/c.html", "c.html"),
            ("404.html", "fr/", "fr/"),
        ] {
            assert_eq!(relative(from, to), way, "{from} {to}");
        }
    }

    #[test]
    fn schemes_are_seen_in_every_spelling() {
        for link in [
            "javascript:x",
            "JavaScript:x",
            "java\nscript:x",
            " \u{1}javascript:x",
            "java\tscript\n:x",
        ] {
            assert_eq!(scheme(link).as_deref(), Some("javascript"), "{link:?}");
        }
        for link in ["a/b:c", "#x:y", "../a.md", "1a:b"] {
            assert_eq!(scheme(link), None, "{link}");
        }
    }

    #[test]
    fn paths_are_joined_and_never_leave_the_content() {
        assert_eq!(join("content/a/b.en.md", "../c.md").as_deref(), Some("c.md"));
        assert_eq!(join("content/a/b.en.md", "/x/./y.md").as_deref(), Some("x/y.md"));
        assert_eq!(join("content/a/b.en.md", "../../c.md"), None);
    }

    #[test]
    fn percent_signs() {
        assert_eq!(decode("caf%C3%A9 100% %zz"), "café 100% %zz");
        assert_eq!(encode("é b.pdf"), "%C3%A9%20b.pdf");
    }
}
