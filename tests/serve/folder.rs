//! What happens at the edges of the preview.

use super::preview;

#[test]
fn a_head_without_a_body_is_all_that_head_gets() {
    let preview = preview();
    let port = preview.server.port;
    for request in [
        format!("HEAD /.git/config HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"),
        "HEAD /en/ HTTP/1.1\r\nHost: evil.example\r\n\r\n".to_owned(),
        format!("HEAD /en/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nno field\r\n\r\n"),
        format!("HEAD /en/ HTTP/9.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"),
        format!("HEAD /{} HTTP/1.1\r\n\r\n", "x".repeat(9000)),
    ] {
        let answer = String::from_utf8(preview.bytes(request.as_bytes())).expect("UTF-8");
        assert!(answer.starts_with("HTTP/1.1 4") || answer.starts_with("HTTP/1.1 505"), "{answer}");
        assert!(answer.ends_with("\r\n\r\n"), "{request:.40}: {answer}");
        assert!(answer.contains("\r\nContent-Length: "), "{answer}");
    }
    let get = preview.get("/.git/config", &[]);
    assert!(get.status == 404 && !get.body.is_empty());
}
