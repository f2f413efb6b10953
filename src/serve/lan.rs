//! The preview on the network of an office: the address of this machine, a secret that cannot be
//! guessed, and the code that a telephone reads from the terminal.

use std::fmt::Write;
use std::net::{IpAddr, UdpSocket};

/// A secret of 128 bits, fit for an address.
pub fn secret() -> Option<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

/// The address under which the network knows this machine: the one from which the system would send
/// to a far one. Nothing is sent; the far one (RFC 5737, for documentation) does not exist.
pub fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind(("0.0.0.0", 0)).ok()?;
    socket.connect(("192.0.2.1", 9)).ok()?;
    let address = socket.local_addr().ok()?.ip();
    (!address.is_unspecified() && !address.is_loopback()).then_some(address)
}

/// A text as a QR code of half blocks. Colours are set, as readers want dark on light, whatever the
/// colours of the terminal are; around it is the free space that they need (ISO/IEC 18004).
pub fn qr_code(text: &str) -> Option<String> {
    const FREE: usize = 4;
    let code = fast_qr::QRBuilder::new(text).build().ok()?;
    let size = code.size;
    let is_dark = |row: usize, column: usize| {
        let inside = FREE..FREE + size;
        inside.contains(&row) && inside.contains(&column) && code[row - FREE][column - FREE].value()
    };
    let mut out = String::new();
    for row in (0..size + 2 * FREE).step_by(2) {
        out.push_str("\x1b[30;107m");
        for column in 0..size + 2 * FREE {
            out.push(match (is_dark(row, column), is_dark(row + 1, column)) {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            });
        }
        out.push_str("\x1b[0m\n");
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_differ_and_fit_an_address() {
        let (one, other) = (secret().expect("a secret"), secret().expect("a secret"));
        assert_ne!(one, other);
        assert!(one.len() == 32 && one.bytes().all(|byte| byte.is_ascii_hexdigit()));
    }

    #[test]
    fn a_code_has_its_three_corners_and_free_space() {
        let code = qr_code("http://192.168.1.20:4004/0123456789abcdef/").expect("a code");
        let lines: Vec<&str> = code.lines().collect();
        assert!(lines[0].contains(&" ".repeat(20)), "free space above");
        assert!(lines[2].contains("    █▀▀▀▀▀█"), "a corner: {}", lines[2]);
    }
}
