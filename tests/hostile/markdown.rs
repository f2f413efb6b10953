//! Texts that are meant to hang a parser, to smuggle something into a page, or to send its readers'
//! browsers elsewhere.

use super::{build_in_time, refused};
use crate::html::{body, elements, links};
use tribune::diagnostic::Severity;

use crate::site::TestSite;

/// What is found in a page with this text; columns and lines are those of the text.
fn found(text: &str) -> Vec<String> {
    let site = TestSite::trilingual("");
    site.page("a.en", "A", text);
    let found = refused(&site).into_iter();
    found.map(|found| found.replacen(" a.en.md:4:", " ", 1)).collect()
}

#[test]
fn pathological_texts_are_read_in_time() {
    const SIZE: usize = 100_000;
    let of = |piece: &str| piece.repeat(SIZE / piece.len());
    let numbered = |piece: &dyn Fn(usize) -> String, count: usize| -> String {
        (0..count).map(piece).collect()
    };
    let texts = [
        ("quotations in one another", of(">")),
        ("lists in one another", of("+ ")),
        ("lists by indentation", numbered(&|n| format!("{}- a\n", "  ".repeat(n)), 300)),
        ("brackets that open", of("[")),
        ("links that are not closed", of("[a](")),
        ("links in one another", of("[a](b.svg")),
        ("pictures in one another", of("![")),
        ("emphasis that opens", of("*a ")),
        ("emphasis of two kinds", of("*a_ ")),
        ("emphasis that closes", of("a**")),
        ("runs of backticks", numbered(&|n| "`".repeat(n) + " ", 440)),
        ("half of an entity", of("&")),
        ("addresses that are not closed", of("<a:")),
        ("comments that are not closed", format!("x {}", of("<!--"))),
        ("declarations that are not closed", format!("x {}", of("<!A "))),
        ("definitions of links", numbered(&|n| format!("[a{n}]: b.svg\n"), SIZE / 14)),
        ("a definition that goes on", format!("[a]: b.svg '{}", of("x\n"))),
        (
            "a table of empty cells",
            of("|a")[..24_000].to_owned()
                + "\n"
                + &of("|-")[..24_000]
                + "\n"
                + &of("|a\n")[..48_000],
        ),
        ("rows of a table", format!("|a|\n|-|\n{}", of("|b|\n"))),
        ("headings of one name", of("# a\n")),
        (
            "headings and links to them",
            of("# a\n")[..48_000].to_owned() + "\n" + &of("[a](#a) ")[..48_000],
        ),
        ("alerts", of("> [!NOTE]\n> a\n\n")),
        ("references to one note", format!("{}\n\n[^a]: x\n", of("[^a]"))),
        (
            "notes that refer to each other",
            numbered(&|n| format!("[^{n}]: [^{}] x\n\n", (n + 1) % 5_000), 5_000),
        ),
        ("definitions", of("a\n: b\n\n")),
        ("line breaks", of("a\\\n")),
        ("one long word", of("a")),
        ("quotation marks", of("\"a ")),
        (
            "boxes in one another",
            of(":::aside{title=x}\n")[..45_000].to_owned() + &":::\n".repeat(2_500),
        ),
        ("lists of pages", of("::children\n")),
    ];
    for (name, text) in texts {
        let site = TestSite::trilingual("");
        site.write("content/b.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        let text = text.replace("[a](b.svg", "[a](b.svg ");
        site.page("a.en", name, &format!("{text}\n\nThe end.\n"));
        let built = build_in_time(&site);
        let errors = built.diagnostics.iter().filter(|finding| finding.severity == Severity::Error);
        assert_eq!(errors.count(), 0, "{name}: {:?}", built.found().first());
        assert!(body(&built.read("en/a/index.html")).contains("The end."), "{name}");
    }
}

#[test]
fn pathological_directives_are_read_in_time() {
    for (piece, code) in [
        (":a[", "directive/malformed"),
        (":a[x]{\"", "directive/malformed"),
        (":a[x]{b ", "directive/malformed"),
        (":::aside{title=x\n", "directive/malformed"),
        (":::\n", "directive/stray-close"),
        (":::aside{title=x}\n", "directive/unclosed"),
        ("<b>", "html/unclosed"),
        ("<u>\n\n", "html/unclosed"),
        ("[a](b.md) ", "link/missing-page"),
        ("# a {#a}\n", "heading/duplicate-id"),
    ] {
        let site = TestSite::trilingual("");
        site.page("a.en", "A", &piece.repeat(100_000 / piece.len()));
        let built = build_in_time(&site);
        assert_eq!((built.status, built.report), (1, None), "{piece:?}");
        assert!(built.codes().contains(&code), "{piece:?}: {:?}", built.codes().first());
    }
}

#[test]
fn thousands_of_findings_are_shown_in_time() {
    let site = TestSite::trilingual("");
    site.page("a.en", "A", &"[é](nowhere.md) ".repeat(4_000));
    site.page("b.fr", "B", &"\n\n:::".repeat(8_000));
    for format in ["json", "github", "human"] {
        let command = &mut crate::site::program(site.root());
        let (sender, receiver) = std::sync::mpsc::channel();
        let mut child = super::start(command.args(["check", "--format", format]));
        // Both pipes have to be read, or the program waits for us.
        for mut pipe in [
            Box::new(child.stdout.take().expect("pipe")) as Box<dyn std::io::Read + Send>,
            Box::new(child.stderr.take().expect("pipe")),
        ] {
            let sender = sender.clone();
            std::thread::spawn(move || {
                let mut text = String::new();
                let _ = pipe.read_to_string(&mut text);
                let _ = sender.send(text);
            });
        }
        let said = (0..2)
            .map(|_| receiver.recv_timeout(super::PATIENCE).expect("in time"))
            .collect::<String>();
        assert_eq!(child.wait().expect("ends").code(), Some(1));
        assert_eq!(said.matches("directive/stray-close").count(), 8_000, "{format}");
        assert_eq!(said.matches("link/missing-page").count(), 4_000, "{format}");
    }
}

#[test]
fn raw_html_is_refused_but_for_what_marks_text() {
    for html in [
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//x.example/x.js></SCRIPT>",
        "<style>p { background: url(//x.example) }</style>",
        "<iframe src=\"https://x.example\"></iframe>",
        "<div>x</div>",
        "</div>lost words",
        "<p onclick=alert(1)>",
        "<form action=//x.example><input></form>",
        "<svg onload=alert(1)>",
        "<!DOCTYPE html>",
        "<?php echo 1 ?>",
        "<![CDATA[x]]>",
        "<!-- a --> <script>alert(1)</script>",
        "<!--> <img src=x> -->",
    ] {
        let found = found(html);
        assert!(
            found[0].starts_with("html/forbidden 1") || found[0].starts_with("html/forbidden "),
            "{html}: {found:?}"
        );
        assert!(found.iter().all(|found| found.starts_with("html/forbidden")), "{html}: {found:?}");
    }
    for html in [
        "x <img src=https://x.example/a.png onerror=alert(1)>",
        "x <a href=\"javascript:alert(1)\">y</a>",
        "x <b onclick=alert(1)>y</b>",
        "x <b style=\"x\">y</b>",
        "x <b class=\"x\">y</b>",
        "x <span id=\"main\">y</span>",
        "x <video src=y></video>",
        "x <b title=\"a\" onmouseover='alert(1)'>y</b>",
    ] {
        let found = found(html);
        assert!(
            found[0].starts_with("html/forbidden 3 ") || found[0].starts_with("html/forbidden 3"),
            "{html}: {found:?}"
        );
    }
}

#[test]
fn raw_html_that_may_stand_is_written_anew_and_nested_properly() {
    let site = TestSite::trilingual("");
    site.page(
        "a.en",
        "A",
        "H<SUB>2</SUB>O <abbr title='a \"b\" <c>'>d</abbr> <span lang=fr>é</span><br/>\
         <bdo dir=\"rtl\">x</bdo> <time datetime=\"2026-05-01\">May</time> <!-- gone -->\n\n\
         - <q>*x*</q>\n- [<b>y</b>](index.md) **<i>z</i>**",
    );
    assert_eq!(
        body(&site.publish().read("en/a/index.html")),
        "<p>H<sub>2</sub>O <abbr title=\"a &quot;b&quot; &lt;c>\">d</abbr> <span lang=\"fr\">é</span><br>\
         <bdo dir=\"rtl\">x</bdo> <time datetime=\"2026-05-01\">May</time> </p>\n<ul>\n\
         <li><q><em>x</em></q></li>\n<li><a href=\"../\"><b>y</b></a> <strong><i>z</i></strong></li>\n</ul>"
    );
    for (text, expected) in [
        ("x <b>y", &["html/unclosed 3 <b>"][..]),
        ("x</b> y", &["html/stray-close 2 </b>"]),
        ("*a <b>x* y</b>", &["html/unclosed 4 <b>", "html/stray-close 11 </b>"]),
        ("[<b>x](index.md)</b>", &["html/unclosed 2 <b>", "html/stray-close 17 </b>"]),
        ("- <b>x\n  - y</b>", &["html/unclosed 3 <b>", "html/stray-close a.en.md:5:6 </b>"]),
        ("<b>\n\nx", &["html/unclosed 1 <b>"]),
    ] {
        assert_eq!(found(text), expected, "{text}");
    }
    let site = TestSite::trilingual("");
    site.edit("content/site.yaml", "languages:", "raw_html: true\nlanguages:");
    site.page("a.en", "A", "<div class=\"x\">\n\n*y* <u onclick=\"z\">u</u>\n\n</div>");
    let page = site.build().read("en/a/index.html");
    assert!(page.contains("<div class=\"x\">\n<p><em>y</em> <u onclick=\"z\">u</u></p>\n</div>"));
}

#[test]
fn links_with_a_forbidden_scheme_are_refused_in_every_spelling() {
    for link in [
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](<javascript:alert(1)>)",
        "[x](java&#115;cript:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](javascript&#x3A;alert(1))",
        "[x](java\\script:alert(1))",
        "[x](<java&#9;script:alert(1)>)",
        "[x](<java&NewLine;script:alert(1)>)",
        "[x](<&#1;javascript:alert(1)>)",
        "[x](<\u{1}javascript:alert(1)>)",
        "[x](<\u{a0}javascript:alert(1)>)",
        "[x][y]\n\n[y]: javascript:alert(1)",
        "<javascript:alert(1)>",
        "![x](javascript:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](<data:text/html;base64,PHNjcmlwdD4=>)",
        "![x](data:image/svg+xml,x)",
        "[x](vbscript:x)",
        "[x](file:///etc/passwd)",
        "[x](blob:x)",
        "[x](view-source:x)",
        "[x](c:/windows/x)",
        ":::action{href=\"javascript:alert(1)\"}\n:::",
        ":::action{href=\" java\tscript:alert(1)\"}\n:::",
    ] {
        let found = found(link);
        assert_eq!(found.len(), 1, "{link}: {found:?}");
        let code = found[0].split(' ').next().unwrap_or("");
        // A backslash makes a file name of it, which there is not; a drive is a scheme.
        assert!(
            code == "link/forbidden-scheme" || link.contains("\\s") && code == "link/missing-file",
            "{link}: {found:?}"
        );
    }
    for link in ["[x](//evil.example)", "[x](<//evil.example/a b>)", "![x](//evil.example/a.png)"] {
        assert!(found(link)[0].starts_with("link/no-scheme "), "{link}");
    }
    // What browsers would take for another host, or for a scheme, is a file that there is not.
    for link in [
        "[x](\\\\\\\\evil.example)",
        "[x](/\\\\evil.example)",
        "[x](%6aavascript:alert%281%29)",
        "[x](javascript%3Aalert)",
        "[x](./javascript:alert)",
        "[x](.//evil.example)",
    ] {
        let found = found(link);
        assert!(found[0].starts_with("link/missing-file "), "{link}: {found:?}");
    }
}

#[test]
fn links_that_may_stand_are_escaped() {
    let site = TestSite::trilingual("");
    site.write("content/a b&'\u{e9}.pdf", "pdf");
    site.page(
        "a.en",
        "A",
        "[1](https://x.example/?a=1&b=\"2\"'<3> \"t\\\"<i>\") [2](mailto:a@b.example?subject=x) \
         [3](tel:+1-555) <https://x.example/&copy> [4](<a b&'\u{e9}.pdf>) [5](a%20b&'%C3%A9.pdf) [6](HTTPS://X.example)",
    );
    let built = site.publish();
    let html = body(&built.read("en/a/index.html"));
    assert_eq!(
        links(&html),
        [
            "1 → https://x.example/?a=1&b=\"2\"'<3>",
            "2 → mailto:a@b.example?subject=x",
            "3 → tel:+1-555",
            "https://x.example/&copy → https://x.example/&copy",
            "4 → ../../files/a%20b&'%C3%A9.pdf",
            "5 → ../../files/a%20b&'%C3%A9.pdf",
            "6 → HTTPS://X.example",
        ]
    );
    let title = elements(&html, "a")[0].attribute("title").expect("title");
    assert!(title.contains("<i>"), "{title}");
    assert!(!html.contains("<i>"));
}

#[test]
fn pictures_of_other_sites_are_refused() {
    for picture in [
        "![x](https://x.example/a.png)",
        "![x](http://x.example/a.png)",
        "![x](HTTPS://x.example/a.png)",
        "![x][y]\n\n[y]: https://x.example/a.png",
        "[![x](https://x.example/a.png)](index.md)",
    ] {
        let found = found(picture);
        assert_eq!(found.len(), 1, "{picture}: {found:?}");
        assert!(found[0].starts_with("privacy/remote-image "), "{picture}: {found:?}");
    }
    assert!(found("![x](index.md)")[0].starts_with("link/image-is-a-page "));
    assert!(found("![x](mailto:a@b.example)")[0].starts_with("privacy/remote-image "));
}

#[test]
fn words_for_pictures_code_and_fences_are_text() {
    let site = TestSite::trilingual("");
    site.write("content/p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    site.page(
        "a.en",
        "A",
        "![a \"b\" *c* `<d>` <b>e</b> [f](index.md) ![g](p.svg)](p.svg \"h\\\" onload=x\")\n\n\
         ``` \"><script>alert(1)</script>\n<b>\n```\n\n`<i>&amp;`\n\n[^\"><x]: y",
    );
    let built = site.build();
    assert_eq!(built.status, 0, "{:?}", built.found());
    let html = body(&built.read("en/a/index.html"));
    let picture = &elements(&format!("{html}</img>"), "img")[0];
    assert_eq!(picture.attribute("src").as_deref(), Some("../../files/p.svg"));
    let words = picture.attribute("alt").expect("words");
    assert!(words.starts_with("a ") && words.ends_with(" g"), "{words}");
    assert!(picture.attribute("onload").is_none());
    assert!(!html.contains("<script") && !html.contains("<d>") && !html.contains("<b>"), "{html}");
    assert_eq!(crate::html::fault(&html), None);
}

#[test]
fn notes_and_headings_never_share_a_name() {
    let site = TestSite::trilingual("");
    let text = "## Main\n\n## Fn 1\n\n## Fnref 1\n\n## Footnotes title\n\n## Notice title\n\n## Section pages\n\n\
                ## !\n\n## ?\n\n## 1\n\na[^x] b[^x] c[^Y]\n\n[^x]: X\n[^y]: Y\n";
    site.page("work/index.en", "Work", text);
    site.page("work/a.en", "A", "");
    let built = site.publish();
    let html = built.read("en/work/index.html");
    let notes = elements(&html, "section").into_iter().find(|s| s.tag.contains("footnotes"));
    let notes = notes.expect("notes").text;
    assert!(notes.contains('X') && notes.contains('Y'), "{notes}");
}

#[test]
fn notes_that_only_notes_refer_to_are_not_shown() {
    let site = TestSite::trilingual("");
    site.page("a.en", "A", "Text.\n\n[^x]: See[^y].\n\n[^y]: Nothing.");
    let built = site.build();
    assert_eq!(
        built.found(),
        [
            "?footnote/unused a.en.md:6:1 [^x]: See[^y].",
            "?footnote/unused a.en.md:8:1 [^y]: Nothing."
        ]
    );
    assert_eq!(body(&built.read("en/a/index.html")), "<p>Text.</p>");
    // But a note may be reached through a note.
    site.page("a.en", "A", "Text.[^x]\n\n[^x]: See[^y].\n\n[^y]: Something.");
    let html = site.publish().read("en/a/index.html");
    assert!(html.contains("id=\"fn-2\"") && html.contains("Something."));
}
