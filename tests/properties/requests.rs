//! Requests to the preview: whatever bytes somebody sends, in however many pieces, each is answered as
//! HTTP wants it or hung up on, and the next visitor is answered.

use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpStream};
use std::time::Duration;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use super::{hold, soup};
use crate::serve::preview_of;
use crate::site::TestSite;

const PIECES: &[&str] = &[
    "GET ",
    "HEAD ",
    "POST ",
    "OPTIONS ",
    "get ",
    "/",
    "/en/",
    "/fr/",
    "/en/index.html",
    "/_tribune/",
    "/_tribune/live?token=",
    "/_tribune/preview.js",
    "*",
    "http://HOST/en/",
    "?ui=fr",
    "?a=%41&b",
    "/%2e%2e/",
    "/..",
    "//",
    "\\",
    "%00",
    "%",
    "%e9",
    " HTTP/1.1\r\n",
    " HTTP/1.0\r\n",
    " HTTP/2.0\r\n",
    "Host: HOST\r\n",
    "Host: evil.example\r\n",
    "Host:\r\n",
    "Connection: close\r\n",
    "Connection: Upgrade\r\n",
    "Upgrade: websocket\r\n",
    "Sec-WebSocket-Version: 13\r\n",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
    "Origin: http://HOST\r\n",
    "Origin: null\r\n",
    "Content-Length: 0\r\n",
    "Content-Length: 3\r\n",
    "Content-Length: 99999999999\r\n",
    "Transfer-Encoding: chunked\r\n",
    "Expect: 100-continue\r\n",
    "Range: bytes=0-1\r\n",
    "Range: bytes=-1\r\n",
    "Range: bytes=9-1,\r\n",
    "If-None-Match: *\r\n",
    "If-Match: \"a\"\r\n",
    "Cookie: ui=fr; a\r\n",
    "X: é\r\n",
    "X: \u{0}\r\n",
    " folded\r\n",
    ": x\r\n",
    "\r\n",
    "\r\n",
    "\n",
    "\r",
    "abc",
    "\u{16}\u{3}\u{1}",
    "0\r\n\r\n",
];

/// Statuses that a preview may answer with.
const STATUSES: [&str; 19] = [
    "100", "101", "200", "206", "304", "307", "400", "403", "404", "405", "408", "411", "412",
    "413", "414", "416", "417", "431", "426",
];

/// A request that is nearly right, soup, or one behind the other.
fn request() -> impl Strategy<Value = String> {
    let right = (soup(&PIECES[5..23], 3), soup(&PIECES[25..], 6))
        .prop_map(|(path, fields)| format!("GET {path} HTTP/1.1\r\nHost: HOST\r\n{fields}\r\n"));
    vec(prop_oneof![2 => right, 1 => soup(PIECES, 12)], 1..4).prop_map(|all| all.concat())
}

fn answers(port: u16, pieces: &[&[u8]]) -> Vec<u8> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a timeout");
    for piece in pieces {
        // It may have hung up already.
        let _ = stream.write_all(piece);
    }
    let _ = stream.shutdown(Shutdown::Write);
    let mut all = Vec::new();
    match stream.read_to_end(&mut all) {
        Ok(_) => all,
        Err(error) if error.kind() == ErrorKind::ConnectionReset => all,
        Err(error) => panic!("no end of an answer: {error}"),
    }
}

fn check(answers: &[u8]) -> Result<(), TestCaseError> {
    if answers.is_empty() {
        return Ok(());
    }
    let head = String::from_utf8_lossy(&answers[..answers.len().min(32)]).into_owned();
    let status = head.strip_prefix("HTTP/1.1 ").and_then(|rest| rest.get(..3)).unwrap_or("");
    prop_assert!(STATUSES.contains(&status) || ["501", "505"].contains(&status), "{}", head);
    Ok(())
}

#[test]
fn any_bytes_are_answered_or_hung_up_on() {
    let site = TestSite::trilingual("");
    let preview = preview_of(&site);
    let port = preview.port;
    let host = format!("127.0.0.1:{port}");
    hold(250, (request(), 0usize..400), |(text, cut)| {
        let bytes = text.replace("HOST", &host).into_bytes();
        let (first, rest) = bytes.split_at(cut.min(bytes.len()));
        check(&answers(port, &[first, rest]))?;
        let good = format!("GET /en/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        let good = answers(port, &[good.as_bytes()]);
        prop_assert!(good.starts_with(b"HTTP/1.1 200 "), "the next visitor");
        Ok(())
    });
}
