//! The bytes that a visitor sends → the head of a request. Reads no more than a head may have, waits
//! no longer than somebody needs to send one, and refuses what two servers could read in two ways.

use std::io::{self, Read};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// Bytes of a head. Browsers stay far below; cookies of other servers on `localhost` may be many.
const LONGEST_HEAD: usize = 32 << 10;

/// Bytes of the first line.
const LONGEST_LINE: usize = 8 << 10;

/// Lines of a head.
const MOST_FIELDS: usize = 100;

/// Bytes of a body: nothing that the preview takes is longer.
const LONGEST_BODY: usize = 64 << 10;

/// How long a head or a body may take to arrive.
const TIME_TO_SEND: Duration = Duration::from_secs(10);

/// How long a connection stays open without a request.
const IDLE: Duration = Duration::from_secs(60);

/// The head of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// `GET`.
    pub method: String,
    /// As it was sent: `/fr/agir/?x=1`, or with `http://host` before it.
    pub target: String,
    /// Whether it is HTTP/1.1 and not 1.0.
    pub is_1_1: bool,
    fields: Vec<(String, Vec<u8>)>,
}

impl Head {
    /// The one value of a field; nothing when it is missing, given twice, or not ASCII.
    pub fn field(&self, name: &str) -> Option<&str> {
        let mut values = self.fields(name);
        let value = values.next()?;
        if values.next().is_some() {
            return None;
        }
        std::str::from_utf8(value).ok().filter(|value| value.is_ascii())
    }

    fn fields(&self, name: &str) -> impl Iterator<Item = &[u8]> {
        let named = self.fields.iter().filter(move |(field, _)| field.eq_ignore_ascii_case(name));
        named.map(|(_, value)| value.as_slice())
    }

    /// How often a field is given.
    pub fn count(&self, name: &str) -> usize {
        self.fields(name).count()
    }

    /// Whether one of the values of a field, which are separated by commas, is this word.
    pub fn has(&self, name: &str, word: &str) -> bool {
        let is_word = |value: &[u8]| {
            value
                .split(|b| *b == b',')
                .any(|v| v.trim_ascii().eq_ignore_ascii_case(word.as_bytes()))
        };
        self.fields(name).any(is_word)
    }

    /// Whether the visitor wants to ask again on the same connection (RFC 9112, 9.3).
    pub fn keeps_alive(&self) -> bool {
        if self.is_1_1 {
            !self.has("connection", "close")
        } else {
            self.has("connection", "keep-alive")
        }
    }

    /// Bytes of the body that follows. Its length has to be said, once, in digits: RFC 9112, 6.3,
    /// lets servers guess, and where two guess differently one request is smuggled in another.
    pub fn body_length(&self) -> Result<usize, u16> {
        let is_given = self.count("content-length") > 0;
        if self.count("transfer-encoding") > 0 {
            return Err(if is_given || !self.is_1_1 { 400 } else { 411 });
        }
        if !is_given {
            return Ok(0);
        }
        let digits = self.field("content-length").ok_or(400u16)?;
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(400);
        }
        match digits.parse::<usize>() {
            Ok(length) if length <= LONGEST_BODY => Ok(length),
            _ => Err(413),
        }
    }
}

/// Why there is no request.
#[derive(Debug, PartialEq, Eq)]
pub enum End {
    /// The visitor went, or never said anything.
    Gone,
    /// Is to be answered with this status of HTTP, and nothing more be read.
    Refused(u16),
}

/// What a visitor sends, read piece by piece.
pub struct Incoming<'a> {
    stream: &'a TcpStream,
    /// Read and not yet used: the beginning of the next request, when requests are sent ahead.
    buffer: Vec<u8>,
    is_head: bool,
}

impl<'a> Incoming<'a> {
    /// Reads from `stream`.
    pub fn new(stream: &'a TcpStream) -> Incoming<'a> {
        Incoming { stream, buffer: Vec::new(), is_head: false }
    }

    /// What was read and is not part of a request yet.
    pub fn rest(self) -> Vec<u8> {
        self.buffer
    }

    /// Whether the request that was read last asks for a head alone, as far as it can be told: what is refused
    /// may never have been understood.
    pub fn is_head(&self) -> bool {
        self.is_head
    }

    /// The head of the next request. `begun` is called once its first byte is there.
    pub fn head(&mut self, begun: impl FnOnce()) -> Result<Head, End> {
        self.skip_empty_lines();
        if self.buffer.is_empty() {
            match self.more(Instant::now() + IDLE) {
                Ok(1..) => self.skip_empty_lines(),
                Ok(0) | Err(_) => return Err(End::Gone),
            }
        }
        begun();
        let deadline = Instant::now() + TIME_TO_SEND;
        let mut seen = 0;
        let mut line_is_checked = false;
        loop {
            self.is_head = self.buffer.starts_with(b"HEAD ");
            // Whatever is no word is no method: TLS, a picture, noise.
            if self.buffer.first().is_some_and(|byte| !byte.is_ascii_alphabetic()) {
                return Err(End::Refused(400));
            }
            let end = end_of_head(&self.buffer, seen);
            let line = self.buffer.iter().position(|byte| *byte == b'\n');
            if line.unwrap_or(self.buffer.len()) > LONGEST_LINE {
                return Err(End::Refused(414));
            }
            if end.unwrap_or(self.buffer.len()) > LONGEST_HEAD {
                return Err(End::Refused(431));
            }
            // Parsed at most twice, and not with each byte that a slow visitor sends.
            if end.is_some() || line.is_some() && !line_is_checked {
                line_is_checked = true;
                if let Some((head, length)) = parse(&self.buffer)? {
                    self.buffer.drain(..length);
                    return Ok(head);
                }
            }
            seen = self.buffer.len();
            match self.more(deadline) {
                Ok(1..) if seen == 0 => self.skip_empty_lines(),
                Ok(1..) => {}
                Ok(0) => return Err(End::Gone),
                Err(error) if is_late(&error) => return Err(End::Refused(408)),
                Err(_) => return Err(End::Gone),
            }
        }
    }

    /// The body of a request, of a length that [`Head::body_length`] has allowed.
    pub fn body(&mut self, length: usize) -> Result<Vec<u8>, End> {
        let deadline = Instant::now() + TIME_TO_SEND;
        while self.buffer.len() < length {
            match self.more(deadline) {
                Ok(1..) => {}
                Err(error) if is_late(&error) => return Err(End::Refused(408)),
                Ok(0) | Err(_) => return Err(End::Gone),
            }
        }
        Ok(self.buffer.drain(..length).collect())
    }

    /// A client may send an empty line before a request (RFC 9112, 2.2).
    fn skip_empty_lines(&mut self) {
        let empty = self.buffer.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        self.buffer.drain(..empty);
    }

    fn more(&mut self, deadline: Instant) -> io::Result<usize> {
        let mut piece = [0; 4096];
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        self.stream.set_read_timeout(Some(left))?;
        let mut stream = self.stream;
        let count = stream.read(&mut piece)?;
        self.buffer.extend_from_slice(&piece[..count]);
        Ok(count)
    }
}

fn is_late(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock)
}

/// Where the empty line behind a head ends, when everything before `seen` was looked at already.
fn end_of_head(buffer: &[u8], seen: usize) -> Option<usize> {
    let from = seen.saturating_sub(3);
    let ends = buffer.iter().enumerate().skip(from).filter(|(_, byte)| **byte == b'\n');
    let mut ends = ends.map(|(at, _)| at);
    ends.find_map(|at| match &buffer[at + 1..] {
        [b'\n', ..] => Some(at + 2),
        [b'\r', b'\n', ..] => Some(at + 3),
        _ => None,
    })
}

/// The head at the beginning of `buffer` and its length; nothing while it is not complete.
pub(super) fn parse(buffer: &[u8]) -> Result<Option<(Head, usize)>, End> {
    let mut fields = [httparse::EMPTY_HEADER; MOST_FIELDS];
    let mut request = httparse::Request::new(&mut fields);
    let length = match request.parse(buffer) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(httparse::Error::TooManyHeaders) => return Err(End::Refused(431)),
        Err(httparse::Error::Version) => return Err(End::Refused(505)),
        Err(_) => return Err(End::Refused(400)),
    };
    let field = |field: &httparse::Header| (field.name.to_owned(), field.value.to_vec());
    let head = Head {
        method: request.method.unwrap_or("").to_owned(),
        target: request.path.unwrap_or("").to_owned(),
        is_1_1: request.version == Some(1),
        fields: request.headers.iter().map(field).collect(),
    };
    Ok(Some((head, length)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(text: &str) -> Head {
        parse(text.as_bytes()).expect("a head").expect("a whole one").0
    }

    #[test]
    fn a_body_has_one_length_in_digits() {
        let length = |fields: &str| head(&format!("POST / HTTP/1.1\r\n{fields}\r\n")).body_length();
        assert_eq!(length(""), Ok(0));
        assert_eq!(length("Content-Length: 12\r\n"), Ok(12));
        assert_eq!(length("Content-Length: 1000000000000\r\n"), Err(413));
        assert_eq!(length(&format!("Content-Length: {}\r\n", "9".repeat(99))), Err(413));
        for wrong in ["+1", "-1", "1, 1", "0x10", "", "1 2"] {
            assert_eq!(length(&format!("Content-Length: {wrong}\r\n")), Err(400), "{wrong}");
        }
        assert_eq!(length("Content-Length: 1\r\nContent-Length: 1\r\n"), Err(400));
        assert_eq!(length("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n"), Err(400));
        assert_eq!(length("Transfer-Encoding: chunked\r\n"), Err(411));
    }

    #[test]
    fn fields_are_found_whatever_their_letters() {
        let head =
            head("GET /x HTTP/1.0\r\nHost: A\r\nconnection: Keep-Alive, x\r\nX: \u{e9}\r\n\r\n");
        assert_eq!((head.field("host"), head.field("HOST")), (Some("A"), Some("A")));
        assert!(head.has("Connection", "keep-alive") && head.keeps_alive() && !head.is_1_1);
        assert_eq!((head.field("x"), head.count("x")), (None, 1), "not ASCII");
    }

    #[test]
    fn the_end_of_a_head_is_found_in_pieces() {
        let text = b"GET / HTTP/1.1\r\nA: b\r\n\r\nrest";
        for seen in 0..24 {
            assert_eq!(end_of_head(text, seen), Some(24), "{seen}");
        }
        assert_eq!(end_of_head(b"GET / HTTP/1.1\nA: b\n\nrest", 0), Some(21));
        assert_eq!(end_of_head(b"GET / HTTP/1.1\r\nA: b\r\n", 0), None);
    }
}
