//! Files that are no files, names that no other system can keep, bytes that are no text.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{in_time, refused, start};
use crate::site::{TestSite, program, tree};

#[cfg(unix)]
fn link(site: &TestSite, target: impl AsRef<Path>, path: &str) {
    let path = site.path(path);
    fs::create_dir_all(path.parent().expect("parent")).expect("folder");
    std::os::unix::fs::symlink(target, path).expect("link");
}

#[cfg(unix)]
#[test]
fn links_are_followed_to_files_of_the_site_and_nowhere_else() {
    let site = TestSite::trilingual("");
    fs::create_dir(site.parent().join("outside")).expect("folder");
    fs::write(site.parent().join("outside/secret.en.md"), "---\ntitle: Secret\n---\n")
        .expect("file");
    site.page("a.en", "A", "![x](pic.svg)");
    site.write("content/files/pic.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    link(&site, "files/pic.svg", "content/pic.svg");
    link(&site, site.path("content/a.en.md"), "content/twin.en.md");
    let built = site.publish();
    assert_eq!(built.read("files/pic.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    assert!(built.has("en/twin/index.html"));

    site.remove("content/pic.svg");
    site.remove("content/twin.en.md");
    site.page("a.en", "A", "");
    link(&site, "../../outside/secret.en.md", "content/b.en.md");
    link(&site, "../../outside", "content/folder");
    link(&site, "/etc/hostname", "content/c.txt");
    link(&site, ".", "content/circle");
    link(&site, "self.en.md", "content/self.en.md");
    link(&site, "nowhere", "content/dangling.en.md");
    link(&site, "/dev/zero", "content/zero.en.md");
    link(&site, "../../../../outside/secret.en.md", "themes/broadside/templates/page.html");
    link(&site, "../../../outside/secret.en.md", "translations/fr/own.ftl");
    assert_eq!(
        refused(&site),
        [
            "source/link-leads-out b.en.md",
            "source/link-leads-out c.txt",
            "source/link-to-folder circle",
            "source/broken-link dangling.en.md",
            "source/link-leads-out folder",
            "source/broken-link self.en.md",
            "source/link-leads-out zero.en.md",
            "source/link-leads-out themes/broadside/templates/page.html",
            "source/link-leads-out translations/fr/own.ftl",
        ]
    );
    // Nor is it opened to show a line of it: it may be secret, or endless.
    let run = in_time(start(program(site.root()).args(["check"])));
    assert_eq!(run.status, Some(1));
    assert!(run.err.contains("content/zero.en.md") && !run.err.contains("Secret"), "{}", run.err);
}

#[cfg(unix)]
#[test]
fn a_content_folder_that_is_a_link_out_of_the_site_is_refused() {
    let site = TestSite::trilingual("");
    fs::rename(site.path("content"), site.parent().join("elsewhere")).expect("moved");
    link(&site, "../elsewhere", "content");
    let built = site.build();
    assert!(built.report.is_none());
    assert!(
        built.found().contains(&"source/link-leads-out content".to_owned()),
        "{:?}",
        built.found()
    );
}

#[cfg(unix)]
#[test]
fn pipes_and_sockets_are_named_and_never_waited_for() {
    let pipe = |site: &TestSite, path: &str| {
        let path = site.path(path);
        fs::create_dir_all(path.parent().expect("parent")).expect("folder");
        let made = Command::new("mkfifo").arg(path).status().expect("mkfifo");
        assert!(made.success());
    };
    for path in [
        "content/pipe.en.md",
        "content/pipe.pdf",
        "content/facts.yaml",
        "themes/broadside/templates/page.html",
        "translations/en/own.ftl",
    ] {
        let site = TestSite::trilingual("");
        pipe(&site, path);
        for format in ["human", "json", "github"] {
            let run = in_time(start(program(site.root()).args(["build", "--format", format])));
            assert_eq!(run.status, Some(1), "{path}: {}", run.err);
            let said = run.out + &run.err;
            assert!(said.contains("source/not-a-file") && said.contains(path), "{path}: {said}");
        }
    }
    let site = TestSite::trilingual("");
    site.remove("content/site.yaml");
    pipe(&site, "content/site.yaml");
    for arguments in [&["build"][..], &["check"], &["new", "page", "a"]] {
        let run = in_time(start(program(site.root()).args(arguments)));
        assert_eq!(run.status, Some(2), "{}", run.err);
        assert!(run.err.contains("content/site.yaml"), "{}", run.err);
    }

    let site = TestSite::trilingual("");
    let _listener =
        std::os::unix::net::UnixListener::bind(site.path("content/s.en.md")).expect("socket");
    assert_eq!(refused(&site), ["source/not-a-file s.en.md"]);
}

#[cfg(unix)]
#[test]
fn what_cannot_be_read_is_a_failure_of_the_machine() {
    use std::os::unix::fs::PermissionsExt;
    let site = TestSite::trilingual("");
    site.page("a.en", "A", "");
    site.write("content/folder/b.en.md", "---\ntitle: B\n---\n");
    let close = |path: &str, mode: u32| {
        fs::set_permissions(site.path(path), fs::Permissions::from_mode(mode)).expect("closed");
    };
    close("content/a.en.md", 0o000);
    if fs::read(site.path("content/a.en.md")).is_ok() {
        return; // Nothing is closed to the superuser.
    }
    let built = site.build();
    assert_eq!((built.status, built.report), (3, None));
    assert_eq!(built.found(), ["source/unreadable a.en.md"]);
    close("content/a.en.md", 0o644);
    close("content/folder", 0o000);
    let built = site.build();
    assert_eq!((built.status, built.report), (3, None));
    assert_eq!(built.found(), ["source/unreadable folder"]);
    close("content/folder", 0o755);
    site.publish();
}

#[test]
fn bytes_that_are_no_text_are_refused_with_their_place() {
    let utf16 = |text: &str, little: bool| {
        let mut bytes = if little { vec![0xff, 0xfe] } else { vec![0xfe, 0xff] };
        bytes.extend(
            text.encode_utf16()
                .flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }),
        );
        bytes
    };
    let site = TestSite::trilingual("");
    site.write("content/a.en.md", b"---\ntitle: A\n---\nCaf\xe9\n");
    site.write("content/b.en.md", b"---\ntitle: B\n---\nx\0y\n");
    site.write("content/c.en.md", utf16("---\ntitle: C\n---\n", true));
    site.write("content/d.en.md", utf16("---\ntitle: D\n---\n", false));
    // An overlong slash, a half of a surrogate pair, a character cut off at the end.
    site.write("content/e.en.md", b"\xc0\xaf");
    site.write("content/f.en.md", b"\xed\xa0\x80");
    site.write("content/g.en.md", b"---\ntitle: G\n---\n\xf0\x9f\x98");
    site.write("translations/en/own.ftl", b"a = \xff\n");
    site.write("themes/broadside/templates/own.html", b"\xff");
    let built = site.build();
    assert_eq!((built.status, built.report), (1, None));
    assert_eq!(
        built.found(),
        [
            "source/not-utf8 a.en.md",
            "source/nul b.en.md",
            "source/utf16 c.en.md",
            "source/utf16 d.en.md",
            "source/not-utf8 e.en.md",
            "source/not-utf8 f.en.md",
            "source/not-utf8 g.en.md",
            "source/not-utf8 themes/broadside/templates/own.html",
            "source/not-utf8 translations/en/own.ftl",
        ]
    );
    assert_eq!(built.value("source/not-utf8", "offset"), "20");
    assert_eq!(built.value("source/not-utf8", "line"), "4");
    assert_eq!(built.value("source/nul", "offset"), "18");

    for bytes in [&b"languages: \xff"[..], b"\xff\xfel\0", b"languages: \0"] {
        let site = TestSite::trilingual("");
        site.write("content/site.yaml", bytes);
        assert_eq!(site.build().status, 2);
    }
}

#[test]
fn line_ends_and_byte_order_marks_make_no_difference() {
    const STORY: &str = "\
-- content/a.en.md --
---
title: A
summary: Ça va
---
## One
Two  
three\\
four

| a |
|---|
| b |

:::aside{title=x}
- y

- z
:::

```
code

more
```
-- translations/en/own.ftl --
home = Start
fallback-text =
    First line,
    second line.
-- themes/broadside/templates/partials/footer.html --
<footer>
{{ t(id=\"home\") }}
</footer>
-- themes/broadside/components/aside.html --
{%- component aside(title: string, id: string = \"\") {\"form\": \"container\"} -%}
<aside>

{{ body }}

</aside>
{%- endcomponent aside -%}
";
    let site = TestSite::trilingual(STORY);
    site.publish();
    let plain = site.published();
    let texts = tree(site.root()).into_iter().filter(|(path, _)| !path.starts_with("public/"));
    let texts: Vec<(String, String)> =
        texts.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("text"))).collect();
    for (bom, end) in [("\u{feff}", "\n"), ("", "\r\n"), ("\u{feff}", "\r\n"), ("", "\r")] {
        for (path, text) in &texts {
            site.write(path, format!("{bom}{}", text.replace('\n', end)));
        }
        assert_eq!(site.publish().counts().0, 0, "{bom:?} {end:?}");
        assert_eq!(site.published(), plain);
    }
    // Places are counted in what an editor shows.
    for (bom, end) in [("", "\n"), ("\u{feff}", "\r\n"), ("", "\r")] {
        let text = "---\ntitle: A\n---\n\nÉé [x](y.md)\n";
        site.write("content/a.en.md", format!("{bom}{}", text.replace('\n', end)));
        assert_eq!(refused(&site), ["link/missing-page a.en.md:5:8 y.md"], "{bom:?} {end:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_another_system_cannot_keep_are_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let site = TestSite::trilingual("");
    for name in [
        "con.en.md",
        "Aux.svg",
        "lpt1",
        "a:b.en.md",
        "what?.en.md",
        "back\\slash.svg",
        "dot.",
        "blank ",
        "bell\u{7}.en.md",
        "escape\u{1b}[31m.svg",
        "new\nline.en.md",
        "nul/index.en.md",
    ] {
        site.write(&format!("content/{name}"), "---\ntitle: T\n---\n");
    }
    let name = site.path("content").join(OsStr::from_bytes(b"caf\xe9.en.md"));
    fs::write(name, "---\ntitle: T\n---\n").expect("file");
    let found = refused(&site);
    let found: Vec<&str> = found.iter().map(String::as_str).collect();
    assert_eq!(
        found,
        [
            "source/unportable-name Aux.svg",
            "source/unportable-name a:b.en.md",
            "source/unportable-name back\\slash.svg",
            "source/unportable-name bell\u{7}.en.md",
            "source/unportable-name blank ",
            "source/name-not-utf8 caf\u{fffd}.en.md",
            "source/unportable-name con.en.md",
            "source/unportable-name dot.",
            "source/unportable-name escape\u{1b}[31m.svg",
            "source/unportable-name lpt1",
            "source/unportable-name new\nline.en.md",
            "source/unportable-name nul",
            "source/unportable-name what?.en.md",
        ]
    );
    // What stands in a name does not reach the terminal as a command to it.
    let run = site.run(&["check"]);
    assert!(!run.err.contains(['\u{1b}', '\u{7}']), "{:?}", run.err);
    let run = site.run(&["check", "--format", "github"]);
    assert_eq!(run.out.lines().count(), 13, "{}", run.out);
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_one_name_elsewhere_are_refused_and_both_are_named() {
    let site = TestSite::trilingual("");
    for name in
        ["Vote.en.md", "vote.en.md", "\u{e9}.svg", "e\u{301}.svg", "Work/a.en.md", "work/b.en.md"]
    {
        site.write(&format!("content/{name}"), "---\ntitle: T\n---\n");
    }
    let built = site.build();
    assert_eq!((built.status, built.report), (1, None));
    let twins: Vec<(String, String)> = built
        .diagnostics
        .iter()
        .filter(|finding| finding.code == "source/twin-names")
        .map(|finding| {
            let place = finding.place.as_ref().expect("place");
            (place.file.to_string(), format!("{:?}", finding.args))
        })
        .collect();
    let expected = [
        ("content/vote.en.md", "content/Vote.en.md"),
        ("content/work/b.en.md", "content/Work"),
        ("content/\u{e9}.svg", "content/e\u{301}.svg"),
    ];
    assert_eq!(twins.len(), expected.len(), "{twins:?}");
    for ((file, args), (this, other)) in twins.iter().zip(expected) {
        assert_eq!(file, this);
        assert!(args.contains(&format!("{other:?}")), "{args}");
    }
}

#[test]
fn leftovers_of_editors_are_passed_over() {
    let site = TestSite::trilingual("");
    for name in [
        ".a.en.md.swp",
        "a.en.md~",
        "#a.en.md#",
        ".DS_Store",
        "Thumbs.db",
        ".git/HEAD",
        "a.en.md.bak",
        "4913",
    ] {
        site.write(&format!("content/{name}"), b"\xff\0");
    }
    site.publish();
    assert_eq!(
        crate::site::files(&site.out()).iter().filter(|f| f.starts_with("files/")).count(),
        0
    );
}

#[test]
fn a_text_too_large_to_be_one_is_refused_unread() {
    let site = TestSite::trilingual("");
    let file = fs::File::create(site.path("content/a.en.md")).expect("file");
    file.set_len(64 << 20).expect("length");
    assert_eq!(refused(&site), ["source/too-large a.en.md"]);
    // A line as long as a text may be.
    site.write("content/a.en.md", format!("---\ntitle: A\n---\n{}\n", "word ".repeat(400_000)));
    let built = super::build_in_time(&site);
    assert_eq!(built.status, 0, "{:?}", built.found());
}

#[test]
fn two_texts_for_one_page_are_refused() {
    let site = TestSite::trilingual("");
    site.page("a.en", "A", "");
    site.page("a/index.en", "A", "");
    site.page("b.fr", "B", "");
    site.page("b/index.en", "B", "");
    let built = site.build();
    assert_eq!(built.codes(), ["page/two-files"]);
    let finding = &built.diagnostics[0];
    let place = finding.place.as_ref().expect("place");
    let both = format!("{} {}", place.file, built.value("page/two-files", "other"));
    assert_eq!(both, "content/a.en.md content/a/index.en.md");
}

#[test]
fn two_pages_at_one_address_are_refused_and_both_are_named() {
    let page = |slug: &str| format!("---\ntitle: T\nslug: {slug}\n---\n");
    let collide = |texts: &[(&str, &str)]| {
        let site = TestSite::trilingual("");
        for (name, slug) in texts {
            site.write(&format!("content/{name}.md"), page(slug));
        }
        let built = site.build();
        assert_eq!((built.status, built.report), (1, None));
        let names = built.diagnostics.iter().map(|finding| {
            assert_eq!(finding.code, "page/same-address");
            let place = finding.place.as_ref().expect("place");
            let text = format!("{} {:?}", place.file, finding.args);
            let file = |name: &&(&str, &str)| text.contains(&format!("content/{}.md", name.0));
            assert!(texts.iter().filter(file).count() >= 2, "{text}");
            text
        });
        names.collect::<Vec<_>>().len()
    };
    // In English, and on the pages that stand in for French and Spanish ones: one pair, one finding.
    assert_eq!(collide(&[("a.en", "x"), ("b.en", "x")]), 1);
    // The slug of one language is the stand-in's slug of another.
    assert_eq!(collide(&[("a.en", "x"), ("b.fr", "x")]), 1);
    assert_eq!(collide(&[("a.en", "x"), ("a.fr", "y"), ("b.en", "y")]), 1);
    // The slug of a folder leads into another folder.
    assert_eq!(collide(&[("a/index.en", "x"), ("a/b.en", "b"), ("x/b.en", "b")]), 1);
}

#[cfg(target_os = "linux")]
#[test]
fn accents_are_the_same_however_the_disk_keeps_them() {
    // As macOS keeps it, and what was copied from there.
    let (e, apart) = ("\u{e9}", "e\u{301}");
    let site = TestSite::trilingual("");
    site.edit("content/site.yaml", "outputs:", &format!("menu: [{e}t{e}]\noutputs:"));
    site.page(
        &format!("{e}t{e}.fr"),
        "\u{c9}t\u{e9}",
        &format!("[P](doc{e}.pdf) [T](t{e}xte/a.md)"),
    );
    site.page(&format!("{apart}t{apart}.es"), "Verano", &format!("[P](doc{apart}.pdf)"));
    site.write(&format!("content/doc{apart}.pdf"), "x");
    site.write(&format!("content/t{apart}xte/{e}/{apart}.txt"), "x");
    site.page(&format!("t{apart}xte/a.fr"), "A", &format!("[E]({e}/{e}.txt)"));
    let built = site.publish();
    assert_eq!(built.codes(), [""; 0]);
    for path in ["fr/ete/index.html", "es/ete/index.html", "fr/texte/a/index.html"] {
        assert!(built.has(path), "{path}");
    }
    assert!(
        built.has(&format!("files/doc{e}.pdf")) && built.has(&format!("files/t{e}xte/{e}/{e}.txt"))
    );
    // One page in two languages, for commands as well, and no second file beside the first.
    for command in ["diff", "reviewed"] {
        let run = site.run(&[command, "es", &format!("{e}t{e}")]);
        assert_eq!(run.status, Some(0), "{command}: {}", run.err);
    }
    let run = site.run(&["new", "translation", &format!("t{e}xte/a"), "en"]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert!(site.path(&format!("content/t{apart}xte/a.en.md")).exists());

    // What changes is seen under the name that the disk keeps, and under the other.
    let mut workspace = site.open();
    for told in [&apart, &e] {
        site.edit(&format!("content/{apart}t{apart}.es.md"), "Verano", &format!("Verano {told}"));
        workspace.apply(&[format!("content/{told}t{told}.es.md")]);
        let page = workspace.snapshot().get("es/ete/").expect("page").bytes;
        assert!(String::from_utf8_lossy(&page).contains(&format!("Verano {told}")));
    }
    site.write(&format!("content/doc{e}.pdf"), "y");
    workspace.apply(&[format!("content/doc{e}.pdf")]);
    let codes = |workspace: &tribune::engine::Workspace| -> Vec<_> {
        workspace.snapshot().found().iter().map(|finding| finding.code).collect()
    };
    assert_eq!(codes(&workspace), ["source/twin-names"]);
    site.remove(&format!("content/doc{apart}.pdf"));
    workspace.apply(&[format!("content/doc{apart}.pdf")]);
    assert_eq!(codes(&workspace), [""; 0]);
}

#[test]
fn texts_and_data_with_another_ending_are_not_published_as_they_stand() {
    let site = TestSite::trilingual("");
    let names = [
        "a/c.ES.markdown",
        "a/fr.md.txt",
        "b.fr.MD",
        "facts.yml",
        "p.en.Mdown",
        "secret.fr.md.txt",
        "tags.YAML",
    ];
    let right =
        ["c.es.md", "index.fr.md", "b.fr.md", "facts.yaml", "p.en.md", "secret.fr.md", "tags.yaml"];
    for name in names.iter().chain(&["a/facts.yml", "readme.txt", "notes.markdown", "x.fr.txt"]) {
        site.write(&format!("content/{name}"), "---\ntitle: S\ndraft: true\n---\nSecret.\n");
    }
    let built = site.build();
    assert_eq!((built.status, &built.report), (1, &None));
    assert_eq!(built.found(), names.map(|name| format!("page/other-ending {name}")));
    let run = site.run(&["check"]);
    for right in right {
        assert!(run.err.contains(&format!("Did you mean \"{right}\"?")), "{right}: {}", run.err);
    }
    names.iter().for_each(|name| site.remove(&format!("content/{name}")));
    site.publish();

    site.rename("content/site.yaml", "content/site.yml");
    let run = site.run(&["build"]);
    assert_eq!(run.status, Some(2));
    assert!(run.err.contains("Rename content/site.yml to content/site.yaml."), "{}", run.err);
}
