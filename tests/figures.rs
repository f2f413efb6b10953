//! Figures of facts.yaml as readers meet them: ranges with scale, currency and bound; what changed since, and
//! when; what a setting cannot say of a value.

use crate::html::{body, element, elements};
use crate::site::TestSite;

/// What every figure here has beside its value.
const REST: &str = "as_of: 2004, source: { section: S }, label: { en: a, fr: b, es: c }";

/// What a reader of each language finds for a figure.
fn told(value: &str) -> [String; 3] {
    let site = TestSite::trilingual("");
    site.write("content/facts.yaml", format!("f: {{ {value}, {REST} }}\n"));
    for lang in ["en", "fr", "es"] {
        site.page(&format!("a.{lang}"), "A", ":fact[f]");
    }
    let built = site.publish();
    ["en", "fr", "es"].map(|lang| {
        let page = built.read(&format!("{lang}/a/index.html"));
        element(&body(&page), "span", "class=\"fact\"").text.replace('\u{a0}', " ")
    })
}

#[test]
fn a_range_keeps_its_scale_and_its_currency() {
    for (value, expected) in [
        (
            "value: { from: 1, to: 2 }, unit: CAD, scale: million",
            [
                "CA$1 million to CA$2 million",
                "de 1 à 2 millions de dollars canadiens",
                "entre 1 y 2 millones de dólares canadienses",
            ],
        ),
        (
            "value: { from: 1, to: 2 }, unit: people, scale: million",
            [
                "1 to 2 million people",
                "de 1 à 2 millions de personnes",
                "entre 1 y 2 millones de personas",
            ],
        ),
        (
            // «mil millones» takes no figure before it.
            "value: { from: 0.5, to: 1 }, unit: MXN, scale: billion",
            [
                "MX$0.5 billion to MX$1 billion",
                "de 0,5 à 1 milliard de pesos mexicains",
                "entre 500 y 1,000 millones de pesos",
            ],
        ),
        (
            "value: { from: 75, to: 100.5 }, unit: USD",
            ["US$75 to US$100.50", "de 75 à 100,50 $ US", "entre 75 y 100.50 dólares"],
        ),
        (
            "value: { from: 1.5, to: 2.5 }, scale: million",
            ["1.5 to 2.5 million", "de 1,5 à 2,5 millions", "entre 1.5 y 2.5 millones"],
        ),
    ] {
        assert_eq!(told(value), expected, "{value}");
    }
    // The noun follows the word for a million also behind decimals.
    let people = "value: 1.5, unit: people, scale: million";
    let expected = ["1.5 million people", "1,5 million de personnes", "1.5 millones de personas"];
    assert_eq!(told(people), expected);
}

#[test]
fn about_a_range_takes_no_second_preposition() {
    for (value, expected) in [
        (
            "value: { from: 10000, to: 12000 }, unit: people, bound: about",
            [
                "about 10,000 to 12,000 people",
                "environ 10 000 à 12 000 personnes",
                "alrededor de 10,000 a 12,000 personas",
            ],
        ),
        (
            "value: { from: 15, to: 25 }, unit: percent, bound: about",
            ["about 15% to 25%", "environ 15 à 25 %", "alrededor de 15% a 25%"],
        ),
        (
            "value: { from: 1, to: 2 }, unit: EUR, scale: million, bound: about",
            [
                "about €1 million to €2 million",
                "environ 1 à 2 millions d’euros",
                "alrededor de 1 a 2 millones de euros",
            ],
        ),
    ] {
        assert_eq!(told(value), expected, "{value}");
    }
}

#[test]
fn a_change_is_told_once_it_is_in_force() {
    let site = TestSite::trilingual("").on("2026-11-22");
    site.page("a.en", "A", ":fact[f]\n\n::facts");
    let told = |date: &str| {
        let change = format!("superseded: {{ date: {date}, en: Now six., fr: b, es: c }}");
        let fact = format!("f: {{ value: 5, {REST}, {change} }}\n");
        site.write("content/facts.yaml", fact);
        let built = site.publish();
        let page = body(&built.read("en/a/index.html"));
        let data = built.read("en/facts.json").contains("Now six.");
        let (sentence, list) = (page.contains("changed since: "), page.contains("Now six."));
        assert_eq!((sentence, list), (data, data), "{date}");
        data
    };
    for begun in ["2005-03-01", "2026-11-22", "2026-11", "2026", "2026-23", "../2030"] {
        assert!(told(begun), "{begun}");
    }
    for to_come in ["2026-11-23", "2026-12", "2027", "2026-24", "2030/.."] {
        assert!(!told(to_come), "{to_come}");
    }
}

#[test]
fn what_a_setting_cannot_say_of_a_value_is_found() {
    let site = TestSite::trilingual("");
    for (value, place) in [
        ("value: 80, unit: percent, scale: million", Some("million")),
        ("value: { from: 1, to: 2 }, unit: percent, scale: million", Some("million")),
        ("value: { of: 2, to: 1 }, unit: people", Some("people")),
        ("value: { of: 2, to: 1 }, scale: million", Some("million")),
        ("value: 1965-01-16, unit: date, bound: over", Some("over")),
        ("value: \"1965~\", unit: date, bound: under", Some("under")),
        ("value: 1965-01-16, unit: date, bound: about", Some("about")),
        ("value: Oshawa, scale: million", Some("million")),
        ("value: { relation: { en: x, fr: y, es: z } }, bound: over", Some("over")),
        ("value: { from: 1, to: 2 }, bound: over", Some("over")),
        ("value: { from: 1, to: 2 }, bound: at-least", Some("at-least")),
        ("value: { from: 1, to: 2 }, bound: under", Some("under")),
        ("value: { from: 1, to: 2 }, bound: exactly, unit: people", None),
        ("value: \"1965~\", unit: date, bound: about", None),
        ("value: { of: 2, to: 1 }, bound: about, unit: none", None),
    ] {
        site.write("content/facts.yaml", format!("f: {{ {value}, {REST} }}\n"));
        let found = site.build().found();
        let found: Vec<_> = found.iter().map(|it| it.split_once(' ').expect("a place")).collect();
        match place {
            None => assert_eq!(found, [], "{value}"),
            Some(word) => {
                assert_eq!(found.len(), 1, "{value} {found:?}");
                assert_eq!(found[0].0, "facts/no-meaning", "{value}");
                assert!(found[0].1.ends_with(word), "{value} {found:?}");
            }
        }
    }
}

#[test]
fn three_capitals_are_not_yet_a_currency() {
    let site = TestSite::trilingual("");
    for (unit, codes) in [("XYZ", &["facts/unknown-unit"][..]), ("CHF", &[]), ("HTG", &[])] {
        site.write("content/facts.yaml", format!("f: {{ value: 5, unit: {unit}, {REST} }}\n"));
        assert_eq!(site.build().codes(), codes, "{unit}");
    }
}

#[test]
fn a_figure_in_a_heading_reads_the_same_in_the_contents() {
    let site = TestSite::trilingual("");
    site.write("content/facts.yaml", format!("f: {{ value: 80, unit: percent, {REST} }}\n"));
    site.page(
        "a.en",
        "A",
        "## Why *the* :fact[f]\n\nText.\n\n## Two\n\nText.\n\n## Three\n\nText.",
    );
    let page = site.publish().read("en/a/index.html");
    let contents = element(&page, "nav", "class=\"toc\"");
    let entries: Vec<String> = elements(&contents.inner, "a").into_iter().map(|a| a.text).collect();
    assert_eq!(entries, ["Why the 80%", "Two", "Three"]);
}
