//! The address in a request → a path of the site. What could mean something else to a file system,
//! to another server or to a second decoder is refused here, so that behind it a path is nothing
//! but names with `/` between them.

/// An address that was asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// Decoded, without the leading `/`: `fr/agir/`; empty for the root.
    pub path: String,
    /// Names and values behind the `?`, decoded.
    pub query: Vec<(String, String)>,
}

impl Address {
    /// The first value of this name in the query.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Why an address is refused, as a status of HTTP.
pub type Status = u16;

/// Reads a request target in origin form (RFC 9112, 3.2.1).
pub fn parse(target: &str) -> Result<Address, Status> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let rest = path.strip_prefix('/').ok_or(400u16)?;
    let names: Vec<String> = rest.split('/').map(name).collect::<Result<_, _>>()?;
    // An empty name makes `//host`, which is another machine to a browser and to Windows.
    if names.iter().rev().skip(1).any(String::is_empty) {
        return Err(404);
    }
    Ok(Address { path: names.join("/"), query: self::query(query) })
}

fn name(raw: &str) -> Result<String, Status> {
    let name = decode(raw, false).ok_or(400u16)?;
    if matches!(name.as_str(), "." | "..") {
        return Err(400);
    }
    // No name of a site has any of these (`source/unportable-name`); to others they are folders,
    // drives, streams, ends of texts.
    if name.contains(['/', '\\', ':']) || name.contains(char::is_control) {
        return Err(400);
    }
    if name.starts_with('.') { Err(404) } else { Ok(name) }
}

/// Undoes percent-encoding once; nothing when it is malformed or not UTF-8 (overlong forms are not).
fn decode(raw: &str, plus_is_space: bool) -> Option<String> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => digit(rest.next()?)? << 4 | digit(rest.next()?)?,
            b'+' if plus_is_space => b' ',
            b'#' | 0..=b' ' | 0x7f.. => return None,
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

fn query(text: &str) -> Vec<(String, String)> {
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        Some((decode(name, true)?, decode(value, true)?))
    };
    text.split('&').filter(|text| !text.is_empty()).filter_map(pair).collect()
}

/// A path or a value, written so that [`parse`] reads it again: everything but letters, digits and
/// `-._~/` is percent-encoded (RFC 3986, 2.3).
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte));
            }
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_addresses_are_decoded_once() {
        let path = |target: &str| parse(target).map(|address| address.path);
        assert_eq!(path("/"), Ok("".into()));
        assert_eq!(path("/fr/agir/"), Ok("fr/agir/".into()));
        assert_eq!(path("/files/caf%C3%A9.pdf"), Ok("files/café.pdf".into()));
        assert_eq!(path("/a%20b"), Ok("a b".into()));
        assert_eq!(path("/a+b"), Ok("a+b".into()));
        // What is encoded twice is a name with a percent sign in it.
        assert_eq!(path("/%252e%252e/x"), Ok("%2e%2e/x".into()));
        let address = parse("/x?a=1&b=c%20d+e&&a=2").expect("address");
        assert_eq!((address.value("a"), address.value("b")), (Some("1"), Some("c d e")));
    }

    #[test]
    fn what_is_written_is_read_again() {
        for text in ["fr/agir/", "café & thé/100 %.pdf", "a?b#c+d", "日本"] {
            let address = parse(&format!("/{0}?q={0}", encode(text))).expect("address");
            assert_eq!((address.path.as_str(), address.value("q")), (text, Some(text)));
        }
    }

    #[test]
    fn ways_out_are_refused() {
        for target in [
            "/../x",
            "/a/../../x",
            "/%2e%2e/x",
            "/%2E./x",
            "/..%2fx",
            "/a/%2e",
            "/..%5cx",
            "/..\\x",
            "/%c0%ae%c0%ae/x",
            "/%e0%80%ae/x",
            "/a%00b",
            "/%0d%0ax",
            "/C:/x",
            "/c%3a/x",
            "/a%2fb",
            "/a%5cb",
            "/%",
            "/%2",
            "/%zz",
            "/%ff",
            "x",
            "",
            "*",
            "/a#b",
            "/a%7f",
            "/a%C2%80b",
        ] {
            assert_eq!(parse(target).map(|a| a.path), Err(400), "{target}");
        }
        for target in ["/.git/config", "/a/.env", "/%2egit", "//host/share", "/a//b", "/.../x"] {
            assert_eq!(parse(target).map(|a| a.path), Err(404), "{target}");
        }
    }
}
