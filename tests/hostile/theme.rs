//! Templates and words that cannot work: the error shows the line, and nothing is published.

use super::{build_in_time, refused};
use crate::site::{Built, TestSite};

fn themed(files: &[(&str, &str)]) -> TestSite {
    let site = TestSite::trilingual("");
    site.page("a.en", "A", ":::aside{title=x}\nText.\n:::");
    for (name, text) in files {
        site.write(&format!("themes/broadside/{name}"), text);
    }
    site
}

/// The site is given too: where something was found is read in its files.
fn broken(files: &[(&str, &str)]) -> (TestSite, Built) {
    let site = themed(files);
    let built = build_in_time(&site);
    assert_eq!((built.status, built.report), (1, None), "{:?}", built.found());
    assert!(!site.out().exists());
    (site, built)
}

#[test]
fn cycles_of_templates_are_shown() {
    let cycle = |files: &[(&str, &str)], names: &[&str]| {
        let (_site, built) = broken(files);
        assert_eq!(built.codes(), ["theme/template"]);
        let detail = built.value("theme/template", "detail");
        for name in names {
            assert!(detail.contains(name), "{name:?} is not in {detail}");
        }
    };
    cycle(&[("templates/base.html", "{% extends \"base.html\" %}")], &["Circular", "base.html"]);
    cycle(
        &[("templates/base.html", "{% extends \"page.html\" %}")],
        &["Circular", "base.html", "page.html"],
    );
    cycle(
        &[("templates/partials/head.html", "{% include \"partials/head.html\" %}")],
        &["Circular", "partials/head.html"],
    );
    cycle(
        &[
            ("templates/partials/head.html", "{% include \"partials/toc.html\" %}"),
            ("templates/partials/toc.html", "{% include \"partials/head.html\" %}"),
        ],
        &["Circular", "partials/head.html", "partials/toc.html"],
    );
    cycle(&[("templates/base.html", "{% extends \"gone.html\" %}")], &["base.html", "gone.html"]);
    // Components that call each other go in circles only when they are rendered.
    cycle(
        &[(
            "components/aside.html",
            "{%- component aside(title: string, id: string = \"\") {\"form\": \"container\"} -%}\n\
             {{ <aside title={title} /> }}{%- endcomponent aside -%}",
        )],
        &["recursion"],
    );
}

#[test]
fn errors_of_templates_stand_at_their_line() {
    let page = |text: &str, place: &str, detail: &str| {
        let (_site, built) = broken(&[("templates/page.html", text)]);
        assert_eq!(
            built.found(),
            [format!("theme/template themes/broadside/templates/page.html:{place}")]
        );
        let said = built.value("theme/template", "detail");
        assert!(said.contains(detail), "{said}");
    };
    page("<p>\n\n{{ page.nope }}", "3:9 nope", "nope");
    page("é {{ nope }}", "1:6 nope", "nope");
    page("{{ t(id=\"nope\") }}", "1:4 t(id=\"nope\")", "no language has the message `nope`");
    page("\n{{ asset(path=\"nope.css\") }}", "2:4 asset(path=\"nope.css\")", "assets/nope.css");
    page("{{ children(page=\"nope\") }}", "1:4 children(page=\"nope\")", "nope");
    page("{{ page.title | date }}", "1:17 date", "not a date");
    page("{{ 1 / 0 }}", "1:8 0", "");
    page("{% for i in range(end=1000000000) %}x{% endfor %}", "1:13 range(end=1000000000)", "");

    let (_site, built) = broken(&[("templates/page.html", "<p>\n{{ page.title }\n")]);
    assert_eq!(built.codes(), ["theme/template"]);
    assert!(built.found()[0].starts_with("theme/template themes/broadside/templates/page.html:2:"));
    let (_site, built) = broken(&[("templates/page.html", "\n {{ nope() }}")]);
    assert!(
        built.found()[0].starts_with("theme/template themes/broadside/templates/page.html:2:5")
    );
}

#[test]
fn a_template_that_fails_on_all_pages_is_reported_once() {
    let site = themed(&[("templates/page.html", "{{ nope }}")]);
    for number in 0..10 {
        site.page(&format!("page-{number}.en"), "P", "");
    }
    assert_eq!(refused(&site).len(), 1);
}

#[test]
fn words_that_cannot_be_used_are_reported() {
    let words = |text: &str| {
        let site = themed(&[]);
        site.write("translations/en/own.ftl", text);
        let built = build_in_time(&site);
        assert_eq!((built.status, built.report), (1, None), "{:?}", built.found());
        let place = built.found().into_iter().find(|found| found.starts_with("words/syntax"));
        (built, place.unwrap_or_default())
    };
    let place = words("to-top = x\nhome = { $x\n").1;
    assert!(place.starts_with("words/syntax translations/en/own.ftl:3:"), "{place}");
    let words = |text: &str| words(text).0;
    let detail = words("home = { menu }\nmenu = { home }\n").value("theme/template", "detail");
    assert!(detail.contains("home") && detail.contains("Cyclic"), "{detail}");
    let detail = words("home = { $nobody }\n").value("theme/template", "detail");
    assert!(detail.contains("$nobody"), "{detail}");
    let detail = words("home = { nothing }\n").value("theme/template", "detail");
    assert!(detail.contains("nothing"), "{detail}");
}

#[test]
fn a_theme_or_template_that_there_is_not_is_named() {
    let site = TestSite::trilingual("");
    site.edit("content/site.yaml", "languages:", "theme: broadsid\nlanguages:");
    let found = refused(&site);
    assert!(found[0].starts_with("theme/unknown site.yaml"), "{found:?}");
    assert_eq!(site.build().value("theme/unknown", "nearest"), "broadside");

    let site = themed(&[]);
    site.write("content/b.en.md", "---\ntitle: B\ntemplate: ../../etc/passwd\n---\n");
    assert_eq!(refused(&site), ["theme/unknown-template b.en.md:3:11 ../../etc/passwd"]);
}

#[test]
fn what_a_site_says_is_escaped_by_every_template() {
    let evil = "</title><script>alert('1')</script>\\\"'&";
    let site = TestSite::new("");
    let quoted = format!("\"{evil}\"");
    site.write(
        "content/site.yaml",
        format!(
            "base_url: https://x.example\nmenu: [a]\nlanguages:\n  en: {{ locale: en, name: {quoted}, title: {quoted}, summary: {quoted} }}\n  fr: {{ locale: fr, name: Fr, title: {quoted} }}\n"
        ),
    );
    let front = format!(
        "---\ntitle: {quoted}\nsummary: {quoted}\nimage: p.svg\nimage_alt: {quoted}\ntags: [{quoted}]\nevent: {{ start: 2026-05-01, place: {quoted} }}\naliases: /old/\n---\n## <script>alert(1)</script>\n"
    );
    site.write("content/index.en.md", &front);
    site.write("content/a.en.md", front.replace("/old/", "/older/"));
    site.write("content/p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    let built = site.build();
    // The heading is raw HTML, which is refused; the rest is text.
    assert!(built.codes().iter().all(|code| *code == "html/forbidden"), "{:?}", built.found());
    site.write(
        "content/index.en.md",
        front.replace("## <script>", "## \\<script>").replace("</script>\n", "\\</script>\n"),
    );
    site.write(
        "content/a.en.md",
        front
            .replace("/old/", "/older/")
            .replace("## <script>", "## \\<script>")
            .replace("</script>\n", "\\</script>\n"),
    );
    let built = site.build();
    assert_eq!(built.status, 0, "{:?}", built.found());
    let pages = built.out_pages();
    assert_eq!(pages.len(), 7);
    for page in pages {
        let html = built.read(&page);
        // Structured data stand in a script of ours, which has a type and no `<`.
        assert!(!html.contains("<script>"), "{page}");
        assert_eq!(crate::html::fault(&html), None, "{page}");
    }
}
