//! Who may ask what: only pages of this preview and people who typed its address, no other site
//! that is open in the same browser, and nobody on the network who was not given the secret path.
//!
//! Sources: "DNS rebinding" needs a foreign `Host`; Fetch Metadata and the "resource isolation
//! policy" (W3C, web.dev) say which page asks; RFC 6454, RFC 6455 (10.2) say what `Origin` is for.

use std::net::IpAddr;

use super::head::Head;
use super::path::{self, Address};

/// Name of the field with the token of [`Rules`].
const TOKEN_FIELD: &str = "x-tribune-token";

/// Under which names the preview is asked for, and what only those know who may.
#[derive(Clone, Debug)]
pub struct Rules {
    /// Addresses of this machine, beside those of the loopback, under which it may be asked.
    pub hosts: Vec<IpAddr>,
    /// Known to our own pages alone; whatever changes something has to name it.
    pub token: String,
    /// Known to those alone who were shown the address for the network; nothing without `--lan`.
    pub lan_key: Option<String>,
}

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visitor {
    /// Somebody at this machine.
    Editor,
    /// Somebody on the network, who may read the site and nothing else.
    Guest,
}

/// A way of asking that the preview knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// `GET`.
    Get,
    /// `HEAD`.
    Head,
    /// `POST`, which notes something.
    Post,
    /// One that changes something in another way; nothing here does.
    Write,
}

impl Method {
    /// Whether it changes something.
    pub fn writes(self) -> bool {
        matches!(self, Method::Post | Method::Write)
    }
}

/// A request that may be answered.
#[derive(Clone, Debug)]
pub struct Request {
    /// What is to be done.
    pub method: Method,
    /// With what: the secret path of `--lan` is taken off.
    pub address: Address,
    /// Who asks.
    pub visitor: Visitor,
    /// The name under which the preview was asked, with its port.
    pub host: String,
    /// What stands before every path: `/`, and for guests the secret name too.
    pub base: String,
    head: Head,
}

impl Request {
    /// The one value of a field; nothing when it is missing, given twice, or not ASCII.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.head.field(name)
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        let pairs = self.field("cookie")?.split(';').filter_map(|pair| pair.trim().split_once('='));
        pairs.filter(|(key, _)| *key == name).map(|(_, value)| value).next()
    }

    /// The key of a handshake, if this is one (RFC 6455, 4.2.1).
    pub fn socket_key(&self) -> Option<&str> {
        let is_handshake = self.method == Method::Get
            && self.head.is_1_1
            && self.head.has("connection", "upgrade")
            && self.head.has("upgrade", "websocket")
            && self.field("sec-websocket-version") == Some("13");
        self.field("sec-websocket-key").filter(|key| is_handshake && key.len() == 24)
    }
}

/// Lets a request of `peer` pass, or says with which status it is refused.
pub fn admit(head: Head, peer: IpAddr, rules: &Rules) -> Result<Request, u16> {
    let method = match head.method.as_str() {
        "GET" => Method::Get,
        "HEAD" => Method::Head,
        "POST" => Method::Post,
        "PUT" | "PATCH" | "DELETE" => Method::Write,
        "OPTIONS" | "TRACE" | "CONNECT" => return Err(405),
        _ => return Err(501),
    };
    let visitor = if is_loopback(peer) { Visitor::Editor } else { Visitor::Guest };
    let (host, target) = host(&head)?;
    if !is_ours(&host, rules) {
        return Err(403);
    }
    let mut address = path::parse(target)?;
    let is_socket = head.count("upgrade") > 0;
    if !is_from_here(&head, &host, is_socket || method.writes()) {
        return Err(403);
    }
    let mut base = "/".to_owned();
    match visitor {
        Visitor::Editor => {
            let given = match is_socket {
                true => address.value("token"),
                false => head.field(TOKEN_FIELD),
            };
            let is_known = given.is_some_and(|given| is_same(given, &rules.token));
            if (method.writes() || is_socket) && !is_known {
                return Err(403);
            }
        }
        Visitor::Guest if method.writes() => return Err(403),
        Visitor::Guest => {
            let (key, rest) = below_key(&address.path, rules).ok_or(404u16)?;
            (base, address.path) = (format!("/{key}/"), rest);
        }
    }
    Ok(Request { method, address, visitor, host, base, head })
}

/// The name under which we are asked, in small letters, and the rest of the target. A target with a
/// name of its own goes before the field `Host` (RFC 9112, 3.2.2).
fn host(head: &Head) -> Result<(String, &str), u16> {
    let field = head.field("host").ok_or(400u16)?;
    let Some(rest) = head.target.strip_prefix("http://") else {
        return Ok((field.to_ascii_lowercase(), &head.target));
    };
    let (name, target) = match rest.find('/') {
        Some(at) => rest.split_at(at),
        None => (rest, "/"),
    };
    Ok((name.to_ascii_lowercase(), target))
}

/// Whether this is a name of ours. The port is not looked at: whoever forwards one to us is no
/// stranger, and a stranger's name is refused with any.
fn is_ours(host: &str, rules: &Rules) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    };
    let name = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    let Ok(address) = name.parse::<IpAddr>() else { return name == "localhost" };
    is_loopback(address) || rules.hosts.contains(&address)
}

fn is_loopback(address: IpAddr) -> bool {
    address.to_canonical().is_loopback()
}

/// Whether no other site is behind the request.
fn is_from_here(head: &Head, host: &str, must_be_named: bool) -> bool {
    let own = format!("http://{host}");
    let is_own = |origin: &str| origin.eq_ignore_ascii_case(&own);
    let origin_is_good = match head.count("origin") {
        // Browsers name the origin of every socket and of whatever writes.
        0 => !must_be_named,
        _ => head.field("origin").is_some_and(is_own),
    };
    origin_is_good && site_is_good(head)
}

/// `Sec-Fetch-Site`: a link on another site may lead to us, into a window of its own; nothing else.
fn site_is_good(head: &Head) -> bool {
    match head.field("sec-fetch-site") {
        None => head.count("sec-fetch-site") == 0,
        Some("same-origin" | "none") => true,
        Some(_) => {
            head.method == "GET"
                && head.field("sec-fetch-mode") == Some("navigate")
                && head.field("sec-fetch-dest") == Some("document")
        }
    }
}

/// The secret name before a guest's path, and the path; nothing when it is not the right one.
fn below_key<'a>(path: &str, rules: &'a Rules) -> Option<(&'a str, String)> {
    let key = rules.lan_key.as_deref()?;
    let (first, rest) = path.split_once('/')?;
    is_same(first, key).then(|| (key, rest.to_owned()))
}

/// Compares two secrets in a time that does not tell how much of them is the same.
fn is_same(given: &str, known: &str) -> bool {
    let differs = given.bytes().zip(known.bytes()).fold(0, |sum, (a, b)| sum | (a ^ b));
    given.len() == known.len() && differs == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::serve::guard::head::parse;

    const TOKEN: &str = "0123456789abcdef";
    const KEY: &str = "fedcba9876543210";

    fn rules(lan: bool) -> Rules {
        let hosts = vec![IpAddr::from([192, 168, 1, 20])];
        Rules { hosts, token: TOKEN.into(), lan_key: lan.then(|| KEY.into()) }
    }

    /// What `peer` gets who sends these lines: the path and what stands before it.
    fn path(peer: [u8; 4], lines: &str, lan: bool) -> Result<(String, String), u16> {
        let text = format!("{}\r\n\r\n", lines.replace('\n', "\r\n"));
        let head = parse(text.as_bytes()).expect("a head").expect("a whole one").0;
        admit(head, IpAddr::from(peer), &rules(lan)).map(|r| (r.address.path, r.base))
    }

    const HERE: [u8; 4] = [127, 0, 0, 1];
    const THERE: [u8; 4] = [192, 168, 1, 30];

    #[test]
    fn guests_need_the_key_and_only_read() {
        let host = "Host: 192.168.1.20:4004";
        let get = |target: &str| path(THERE, &format!("GET {target} HTTP/1.1\n{host}"), true);
        assert_eq!(get(&format!("/{KEY}/fr/")), Ok(("fr/".into(), format!("/{KEY}/"))));
        assert_eq!(get(&format!("/{KEY}/")), Ok(("".into(), format!("/{KEY}/"))));
        for target in
            ["/", "/fr/", "/fedcba9876543211/fr/", "/fedcba98765432100/", &format!("/{KEY}")]
        {
            assert_eq!(get(target), Err(404), "{target}");
        }
        assert_eq!(path(THERE, &format!("GET /{KEY}/ HTTP/1.1\n{host}"), false), Err(404));
        let post = format!("POST /{KEY}/ HTTP/1.1\n{host}\nX-Tribune-Token: {TOKEN}");
        assert_eq!(path(THERE, &post, true), Err(403));
        // Whoever is here needs no key, and the name of a stranger helps nobody.
        assert_eq!(
            path(HERE, "GET /fr/ HTTP/1.1\nHost: localhost", true),
            Ok(("fr/".into(), "/".into()))
        );
        assert_eq!(
            path(THERE, &format!("GET /{KEY}/ HTTP/1.1\nHost: evil.example"), true),
            Err(403)
        );
    }

    #[test]
    fn sockets_need_an_origin_and_the_token() {
        let ask = |target: &str, origin: &str| {
            let lines =
                format!("GET {target} HTTP/1.1\nHost: localhost:4004\nUpgrade: websocket{origin}");
            path(HERE, &lines, false).map(|(path, _)| path)
        };
        let own = "\nOrigin: http://localhost:4004";
        assert_eq!(ask(&format!("/live?token={TOKEN}"), own), Ok("live".into()));
        assert_eq!(ask(&format!("/live?token={TOKEN}"), ""), Err(403));
        assert_eq!(ask(&format!("/live?token={TOKEN}"), "\nOrigin: http://localhost"), Err(403));
        assert_eq!(ask("/live", own), Err(403));
        assert_eq!(ask("/live?token=0123456789abcdee", own), Err(403));
    }

    #[test]
    fn cookies_are_read_by_their_name() {
        let text = b"GET / HTTP/1.1\r\nHost: localhost\r\nCookie: a=b; ui=fr;c=d\r\n\r\n";
        let head = parse(text).expect("a head").expect("a whole one").0;
        let request = admit(head, IpAddr::from(HERE), &rules(false)).expect("a request");
        assert_eq!((request.cookie("ui"), request.cookie("c")), (Some("fr"), Some("d")));
        assert_eq!(request.cookie("i"), None);
    }
}
