//! Answers, as HTTP wants them: kinds of content, conditions, ranges, and the fields that keep other
//! sites out. Knows neither sockets nor pages.
//!
//! Source: RFC 9110 (8.8.3 entity tags, 13 conditions, 14 ranges).

use std::io;
use std::ops::Range;

use super::guard::{Method, Request, Visitor};

/// An answer.
#[derive(Clone, Debug)]
pub struct Answer {
    status: u16,
    fields: Vec<(&'static str, String)>,
    bytes: Vec<u8>,
    /// The part of the bytes that is sent.
    part: Range<usize>,
    /// What is said of the length, where nothing is sent.
    length: usize,
}

/// What a page may load and who may show it in a frame: itself. No other site is asked for anything
/// (promise 14 of building), and no script stands in a page itself.
///
/// The sockets are named, since not all browsers take `'self'` for them (CSP 3, 6.7.2.8).
fn policy(host: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
         font-src 'self'; media-src 'self'; manifest-src 'self'; frame-src 'self'; \
         connect-src 'self' ws://{host}; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'self'"
    )
}

/// What is said with every answer.
const ALWAYS: [(&str, &str); 5] = [
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "SAMEORIGIN"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Referrer-Policy", "no-referrer"),
];

impl Answer {
    /// An answer without conditions, such as a refusal.
    pub fn new(status: u16, kind: &str, bytes: Vec<u8>) -> Answer {
        let (part, length) = (0..bytes.len(), bytes.len());
        let mut fields: Vec<_> =
            ALWAYS.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        fields.push(("Content-Type", kind.to_owned()));
        Answer { status, fields, bytes, part, length }
    }

    /// Some bytes for whoever asks, as far as they are asked for and not known already.
    pub fn bytes(request: &Request, kind: &str, bytes: Vec<u8>) -> Answer {
        let tag = tag(&bytes);
        let mut answer = Answer::new(200, kind, bytes).with("ETag", tag.clone());
        answer.protect(request);
        answer = answer.with("Accept-Ranges", "bytes".into());
        let is_meant = |list: &str, is_strong| list.trim() == "*" || names(list, &tag, is_strong);
        if request.field("if-match").is_some_and(|list| !is_meant(list, true)) {
            return answer.without_bytes(412);
        }
        if request.field("if-none-match").is_some_and(|list| is_meant(list, false)) {
            return answer.without_bytes(304);
        }
        let is_of_this = request.field("if-range").is_none_or(|given| given.trim() == tag);
        match request.field("range").filter(|_| request.method == Method::Get && is_of_this) {
            Some(range) => answer.cut(range),
            None => answer,
        }
    }

    /// A page made by the preview itself.
    pub fn page(request: &Request, status: u16, html: String) -> Answer {
        let mut answer = Answer::new(status, "text/html; charset=utf-8", html.into_bytes());
        answer.protect(request);
        answer
    }

    /// Leads to another address of ours, which begins with one `/`.
    pub fn redirect(request: &Request, to: &str) -> Answer {
        let to = format!("/{}", to.trim_start_matches('/'));
        Answer::page(request, 307, String::new()).with("Location", to)
    }

    /// The end of the handshake of a socket.
    pub fn handshake(key: &str) -> Answer {
        let accept = tungstenite::handshake::derive_accept_key(key.as_bytes());
        Answer::new(101, "", Vec::new()).with("Sec-WebSocket-Accept", accept)
    }

    /// The same answer with one more field.
    pub fn with(mut self, name: &'static str, value: String) -> Answer {
        self.fields.push((name, value));
        self
    }

    /// What is sent behind the head.
    pub fn body(&self) -> &[u8] {
        &self.bytes[self.part.clone()]
    }

    /// The head, ready to be sent. Tells the visitor whether another request may follow.
    pub fn head(&self, keeps_alive: bool) -> io::Result<Vec<u8>> {
        let field = |(name, value): &(&'static str, String)| {
            tiny_http::Header::from_bytes(*name, value.as_bytes()).ok()
        };
        let fields = self.fields.iter().filter(|(_, value)| !value.is_empty()).filter_map(field);
        let length = if self.part.is_empty() { self.length } else { self.part.len() };
        let response = tiny_http::Response::new(
            self.status.into(),
            fields.collect(),
            io::empty(),
            Some(length),
            None,
        )
        .with_chunked_threshold(usize::MAX);
        let upgrade = (self.status == 101).then_some("websocket");
        let mut head = Vec::with_capacity(1024);
        let version = tiny_http::HTTPVersion(1, 1);
        response.raw_print(&mut head, version, &[], true, upgrade)?;
        // `Connection` is not for an answer to say, and tiny_http does not let it; it is for us.
        if !keeps_alive {
            let line = head.iter().position(|byte| *byte == b'\n').map_or(0, |at| at + 1);
            head.splice(line..line, *b"Connection: close\r\n");
        }
        Ok(head)
    }

    fn protect(&mut self, request: &Request) {
        self.fields.push(("Content-Security-Policy", policy(&request.host)));
        // Browsers heed it, and do not complain of it, only where nobody can listen.
        if request.visitor == Visitor::Editor {
            self.fields.push(("Cross-Origin-Opener-Policy", "same-origin".into()));
        }
    }

    fn without_bytes(mut self, status: u16) -> Answer {
        self.status = status;
        self.part = 0..0;
        if status != 304 {
            self.length = 0;
        }
        self
    }

    /// The part that `Range` asks for. More than one part may be answered with the whole (14.2).
    fn cut(mut self, range: &str) -> Answer {
        let all = self.bytes.len();
        match part(range, all) {
            Some(Ok(part)) => {
                let told = format!("bytes {}-{}/{all}", part.start, part.end - 1);
                (self.status, self.part) = (206, part);
                self.with("Content-Range", told)
            }
            Some(Err(())) => {
                self.without_bytes(416).with("Content-Range", format!("bytes */{all}"))
            }
            None => self,
        }
    }
}

/// The strong entity tag of some bytes.
pub fn tag(bytes: &[u8]) -> String {
    format!("\"{}\"", &blake3::hash(bytes).to_hex()[..16])
}

/// Whether a list of entity tags names this one.
fn names(list: &str, tag: &str, is_strong: bool) -> bool {
    list.split(',').map(str::trim).any(|given| match given.strip_prefix("W/") {
        Some(weak) => !is_strong && weak == tag,
        None => given == tag,
    })
}

/// The one part that is asked for, or that there is no such part; nothing when the field is to be
/// ignored.
fn part(range: &str, all: usize) -> Option<Result<Range<usize>, ()>> {
    let (first, last) = range.trim().strip_prefix("bytes=")?.trim().split_once('-')?;
    let number = |digits: &str| match digits.bytes().all(|byte| byte.is_ascii_digit()) {
        // Larger than any length there is.
        true if !digits.is_empty() => Some(digits.parse().unwrap_or(usize::MAX)),
        _ => None,
    };
    let part = match (number(first), number(last)) {
        (None, Some(count)) if first.is_empty() => all - all.min(count)..all,
        (Some(first), None) if last.is_empty() => first..all,
        (Some(first), Some(last)) if first <= last => first..last.saturating_add(1).min(all),
        _ => return None,
    };
    Some(if part.start < part.end { Ok(part) } else { Err(()) })
}

/// The kind of content of a file, by the ending of its name; bytes of no known kind where it is not
/// known, so that no browser guesses.
pub fn kind(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or(path);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    match ending.as_str() {
        "html" | "htm" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "csv" => "text/csv; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "vtt" => "text/vtt; charset=utf-8",
        "xml" => "application/xml",
        "atom" => "application/atom+xml",
        "rss" => "application/rss+xml",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/vnd.microsoft.icon",
        "woff" => "font/woff",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "ogg" | "oga" | "opus" => "audio/ogg",
        "wav" => "audio/wav",
        "mp4" | "m4v" => "video/mp4",
        "webm" => "video/webm",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "epub" => "application/epub+zip",
        "wasm" => "application/wasm",
        "odt" => "application/vnd.oasis.opendocument.text",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_range_is_cut_out_and_the_rest_is_refused_or_ignored() {
        assert_eq!(part("bytes=0-3", 10), Some(Ok(0..4)));
        assert_eq!(part("bytes=7-", 10), Some(Ok(7..10)));
        assert_eq!(part("bytes=-4", 10), Some(Ok(6..10)));
        assert_eq!(part("bytes=-99", 10), Some(Ok(0..10)));
        assert_eq!(part("bytes=5-99999999999999999999999", 10), Some(Ok(5..10)));
        for unsatisfiable in ["bytes=10-", "bytes=10-20", "bytes=-0", "bytes=99999999999999999999-"]
        {
            assert_eq!(part(unsatisfiable, 10), Some(Err(())), "{unsatisfiable}");
        }
        assert_eq!(part("bytes=0-", 0), Some(Err(())));
        for ignored in
            ["bytes=3-1", "bytes=a-b", "bytes=-", "lines=1-2", "bytes=0-1,4-5", "bytes=1"]
        {
            assert_eq!(part(ignored, 10), None, "{ignored}");
        }
    }

    #[test]
    fn tags_are_compared_weakly_or_strongly() {
        let tag = tag(b"x");
        assert!(names(&format!("\"a\", W/{tag}"), &tag, false));
        assert!(!names(&format!("\"a\", W/{tag}"), &tag, true));
        assert!(names(&tag, &tag, true) && !names("\"a\"", &tag, false));
    }

    #[test]
    fn kinds_go_by_the_ending() {
        assert_eq!(kind("fr/agir/index.html"), "text/html; charset=utf-8");
        assert_eq!(kind("files/A.PDF"), "application/pdf");
        for unknown in ["files/LICENSE", "files/a.b/c", "x.unknown", ""] {
            assert_eq!(kind(unknown), "application/octet-stream", "{unknown}");
        }
    }
}
