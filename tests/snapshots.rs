//! Whole pages as they are published. `cargo insta review` shows what a change does to them;
//! without cargo-insta, `INSTA_UPDATE=always cargo test snapshots` and then `git diff`.

use crate::site::{Built, TestSite};

/// A page with everything that a page can have, in English, with a French translation, and another
/// page in English alone.
const CAMPAIGN: &str = r#"
-- content/site.yaml --
base_url: https://campaign.example/sub/
languages:
  en: { locale: en-CA, name: English, title: One Line, summary: Three proposals. }
  fr: { locale: fr-CA, name: Français, title: Une ligne, summary: Trois propositions. }
  es: { locale: es-MX, name: Español, title: Una línea, summary: Tres propuestas. }
menu: [work, privacy]
outputs: { cards: false, icons: false }
extra:
  colophon:
    en: ["A test & nothing else:"]
  colophon_work: { lang: en, title: The Work }
-- content/index.en.md --
---
title: Parts of one line
summary: What we want & why.
---
Read [the plan](work/index.md).

:::action{href=work/overtime.md label="Take part" until=2026-09-01}
Come to the **meeting**.
:::
-- content/index.fr.md --
---
title: Les maillons
---
Lisez [le plan](work/index.md).
-- content/index.es.md --
---
title: Eslabones
---
Lee [el plan](work/index.md).
-- content/privacy.en.md --
---
title: Privacy
summary: Nothing is kept.
---
We keep nothing. See [work](work/index.md).
-- content/work/index.en.md --
---
title: Share the work
slug: share
---
-- content/work/index.fr.md --
---
title: Partager le travail
slug: partager
---
-- content/work/overtime.en.md --
---
title: Overtime & "hours"
summary: Fewer hours, more jobs.
slug: hours
date: 2004-04-01
updated: 2026-02-03
tags: [hours, jobs]
order: 1
image: clock.svg
image_alt: A clock
event: { start: 2026-05-01T18:30, timezone: America/Toronto, place: Hall 1 }
aliases: [/en/old/hours/]
---
## Why {#why}

Hours are *shared*, **not** lost; see `40 h`, ~~60~~ and [the notes][n].[^1] <abbr title="Parts">P</abbr>

| Plant | Hours |
|:------|------:|
| A     |    40 |

> [!WARNING]
> Do not sign.

> A plain quotation.

### Two ways

1. First
2. Second
   - [x] done
   - [ ] open

Term
: Definition

:::aside{title="A side" id=side}
With :::

::::pullquote{by="A worker"}
Enough.
::::
:::

## Then

```text
:::not a directive
```

Next[^b] and again.[^1]

***

## Last

![A clock](clock.svg "Ticking") <https://other.example/?a=1&b=2>

[n]: https://other.example "Notes"
[^1]: A note with [a link](../privacy.md).
[^b]: Two paragraphs.

    The second.
-- content/work/overtime.fr.md --
---
title: Heures supplémentaires
slug: heures
---
## Pourquoi

Voir [la vie privée](../privacy.md).
-- content/work/survey.en.md --
---
title: The plant survey
order: 2
---
::children{of=work}
-- content/work/clock.svg --
<svg xmlns="http://www.w3.org/2000/svg"/>
"#;

/// A page with the hash of the theme's assets left out: a new stylesheet is no new page.
fn page(built: &Built, path: &str) -> String {
    let html = built.read(path);
    let Some(at) = html.find("assets/") else { return html };
    let hash = &html[at..at + "assets/01234567/".len()];
    html.replace(hash, "assets/HASH/")
}

fn snapshot(name: &str, path: &str) {
    let site = TestSite::new(CAMPAIGN);
    let page = page(&site.publish(), path);
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!(name, page));
}

#[test]
fn the_page_that_offers_the_languages() {
    snapshot("languages", "index.html");
}

#[test]
fn a_home_page() {
    snapshot("home", "en/index.html");
}

#[test]
fn a_page_with_everything() {
    snapshot("everything", "en/share/hours/index.html");
}

#[test]
fn its_translation() {
    snapshot("translation", "fr/partager/heures/index.html");
}

#[test]
fn the_page_that_stands_in_for_a_translation() {
    snapshot("fallback", "es/share/hours/index.html");
}

#[test]
fn the_page_of_a_section() {
    snapshot("section", "fr/partager/index.html");
}

#[test]
fn a_former_address() {
    snapshot("alias", "en/old/hours/index.html");
}
