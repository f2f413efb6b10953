//! A site with one fault of every kind that an editor can make. Each is reported once, at its place, and
//! nothing else is. The reports for programs hold all of them.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::site::TestSite;

/// `site.yaml`, without fault but for three lines.
const SITE: &str = "\
languages:
  en: { locale: en-CA, name: English, title: T, summary: S. }
  fr: { locale: fr-CA, name: Français, title: T, summary: S. }
  es: { locale: es-MX, name: Español, title: T, summary: S., page_slug: \"Página 1/é\" }
menu: [right, wrnog, right]
raw_html: true
allowed_origins: [\"https://allowed.example\", example.org]
lints: { plain/long-sentense: off, typography: loud }
colour: red
";

/// What `site.yaml` has wrong.
const SITE_FAULTS: &[&str] = &[
    "page/bad-slug site.yaml:4:73 \"Página 1/é\"",
    "config/unknown-menu-page site.yaml:5:15 wrnog",
    "?config/menu-twice site.yaml:5:22 right",
    "config/bad-origin site.yaml:7:46 example.org",
    "lint/unknown site.yaml:8:10 plain/long-sentense",
    "config/bad-level site.yaml:8:48 loud",
    "yaml/unknown-key site.yaml:9:1 colour",
];

/// A file under `content/`, its text, and the faults in it. Pages begin with three lines of head, then
/// what is given; a text that begins with `---` has a head of its own.
type Case = (&'static str, &'static str, &'static [&'static str]);

const CASES: &[Case] = &[
    // --- heads -----------------------------------------------------------------------------------
    ("head1.en.md", "No head.\n", &["page/no-front-matter head1.en.md:1:1 No head."]),
    ("head2.en.md", "---\ntitle: T\n", &["page/unclosed-front-matter head2.en.md:1:1 ---"]),
    (
        "head2c.en.md",
        "---\ntitle: Two c\nsummary: Text two c.\n---\n\n---\ntitle: S\ndraft: true\n---\n",
        &["page/second-head head2c.en.md:7:1 title: S"],
    ),
    (
        "head2d.en.md",
        "---\ntitle: Local #112\nsummary: Text two d.\n---\n",
        &["?yaml/comment-in-text head2d.en.md:2:14 #112"],
    ),
    (
        "head2e.en.md",
        "---\ntitle: Two e\nsummary: Text two e.\n——\nText.\n",
        &["page/head-dashes head2e.en.md:4:1 ——"],
    ),
    (
        "head2f.en.md",
        "---\ntitle: Two f\nsummary: Text two f.\ntags: strike, parts\n---\n",
        &["yaml/wrong-type head2f.en.md:4:7 strike, parts"],
    ),
    ("head3.en.md", "---\nsummary: Text three.\n---\n", &["page/no-title head3.en.md:2:1 "]),
    ("head4.en.md", "---\ntitle: Head four: more\n---\n", &["yaml/syntax head4.en.md:2:17 "]),
    (
        "head5.en.md",
        "---\ntitle: Five\nsummary: Text five.\nsumary: x\n---\n",
        &["yaml/unknown-key head5.en.md:4:1 sumary"],
    ),
    (
        "head6.en.md",
        "---\ntitle: Six\nsummary: Text six.\norder: 1\norder: 2\n---\n",
        &["yaml/duplicate-key head6.en.md:5:1 order"],
    ),
    (
        "head7.en.md",
        "---\ntitle: Seven\nsummary: Text seven.\ndate: 2026-02-30\n---\n",
        &["yaml/wrong-type head7.en.md:4:7 2026-02-30"],
    ),
    ("head8.en.md", "---\n- title\n---\n", &["yaml/not-a-map head8.en.md:2:1 - title"]),
    (
        "head9.en.md",
        "---\ntitle: Nine\nsummary: Text nine.\nslug: Été 9\n---\n",
        &["page/bad-slug head9.en.md:4:7 Été 9"],
    ),
    (
        "head10.en.md",
        "---\ntitle: Ten\nsummary: Text ten.\naliases: [/en/right/, old]\n---\n",
        &["page/alias-taken head10.en.md:4:11 /en/right/", "page/bad-alias head10.en.md:4:23 old"],
    ),
    (
        "head11.en.md",
        "---\ntitle: Eleven\nsummary: Text eleven.\nevent: { place: Here }\n---\n",
        &["page/event-without-start head11.en.md:4:8 { place: Here }"],
    ),
    (
        "head12.en.md",
        "---\ntitle: Twelve\nsummary: Text twelve.\nevent: { start: 2026-05-02, end: 2026-05-01 }\n---\n",
        &["page/event-ends-early head12.en.md:4:34 2026-05-01"],
    ),
    (
        "head13.en.md",
        "---\ntitle: Thirteen\nsummary: Text thirteen.\ntemplate: nwes\n---\n",
        &["theme/unknown-template head13.en.md:4:11 nwes"],
    ),
    (
        "head14.en.md",
        "---\ntitle: Fourteen\nsummary: Text fourteen.\nmust_ship_in: [en, fr]\n---\n",
        &["page/must-ship head14.en.md:4:15 [en, fr]"],
    ),
    (
        "head15.en.md",
        "---\ntitle: Fifteen\nsummary: Text fifteen.\nsource: es\n---\n",
        &["page/source-missing head15.en.md:4:9 es"],
    ),
    (
        "head16.en.md",
        "---\ntitle: Sixteen\nsummary: Text sixteen.\nimage: right.en.md\n---\n",
        &[
            "link/image-is-a-page head16.en.md:4:8 right.en.md",
            "?meta/no-image-alt head16.en.md:4:8 right.en.md",
        ],
    ),
    (
        "head17.en.md",
        "---\ntitle: Seventeen\nsummary: Text seventeen.\npublish_on: 2026-11-01\nexpires_on: 2026-11-01\n---\n",
        &["page/never-published head17.en.md:5:13 2026-11-01"],
    ),
    (
        "head18.en.md",
        "---\ntitle: Eighteen\nsummary: Text eighteen.\nimage: picture.svg\nimage_alt: A plan\n---\n",
        &[],
    ),
    (
        "head18.fr.md",
        "---\ntitle: Dix-huit\nsummary: Texte dix-huit.\n---\n",
        &["?meta/no-image-alt head18.fr.md:2:8 Dix-huit"],
    ),
    (
        "head18.es.md",
        "---\ntitle: Dieciocho\nsummary: Texto dieciocho.\nimage_alt: Un plan\n---\n",
        &[],
    ),
    (
        "event8.en.md",
        "---\ntitle: Event eight\nsummary: Of event eight.\nevent: { start: 2027-03-14T02:30, end: 2027-03-14T03:30, timezone: America/Toronto }\n---\n",
        &["page/event-skipped-time event8.en.md:4:17 2027-03-14T02:30"],
    ),
    // In Toronto there is no such hour that night; in Mexico City there is, and elsewhere who knows.
    (
        "event9.en.md",
        "---\ntitle: Event nine\nsummary: Of event nine.\nevent: { start: 2027-03-14T02:30, timezone: America/Mexico_City }\n---\n",
        &[],
    ),
    (
        "event9.fr.md",
        "---\ntitle: Le neuf\nsummary: Du neuf.\nevent: { end: 2027-03-13T02:30, place: Salle }\n---\n",
        &["page/event-ends-early event9.fr.md:4:8 { end: 2027-03-13T02:30, place: Salle }"],
    ),
    (
        "event1.en.md",
        "---\ntitle: Event one\nsummary: Of event one.\nevent: { start: 2026-12-01 18:00, end: 2026-12-01t20:00 }\n---\n",
        &[],
    ),
    (
        "event2.en.md",
        "---\ntitle: Event two\nsummary: Of event two.\nevent: { start: 2026-12-01T18:00, end: 2026-12-02 }\n---\n",
        &["page/event-half-timed event2.en.md:4:40 2026-12-02"],
    ),
    (
        "event3.en.md",
        "---\ntitle: Event three\nsummary: Of event three.\nevent: { start: 2026-12-01, end: 2026-12-02T18:00 }\n---\n",
        &["page/event-half-timed event3.en.md:4:34 2026-12-02T18:00"],
    ),
    (
        "event4.en.md",
        "---\ntitle: Event four\nsummary: Of event four.\nevent: { start: 2026-12-01, timezone: Montréal }\n---\n",
        &["page/unknown-time-zone event4.en.md:4:39 Montréal"],
    ),
    (
        "event5.en.md",
        "---\ntitle: Event five\nsummary: Of event five.\nevent: { start: 2026-12-01, timezone: UTC-5 }\n---\n",
        &["page/unknown-time-zone event5.en.md:4:39 UTC-5"],
    ),
    (
        "event6.en.md",
        "---\ntitle: Event six\nsummary: Of event six.\nevent: { start: 2026-12-01T18:00, end: 2026-12-01T17:00 }\n---\n",
        &["page/event-ends-early event6.en.md:4:40 2026-12-01T17:00"],
    ),
    (
        "event7.en.md",
        "---\ntitle: Event seven\nsummary: Of event seven.\nevent: { start: 2026-12-01 at six }\n---\n",
        &["yaml/wrong-type event7.en.md:4:17 2026-12-01 at six"],
    ),
    // --- files -----------------------------------------------------------------------------------
    ("nolang.md", "Text.\n", &["page/no-language nolang.md"]),
    ("right.en (1).md", "Text.\n", &["page/no-language right.en (1).md"]),
    (
        "right-DESKTOP-1.en.md",
        "A text of its own.\n",
        &["?page/copied-file right-DESKTOP-1.en.md:5:1 "],
    ),
    ("twice.en.md", "Text.\n", &["page/two-files twice.en.md"]),
    ("twice/index.en.md", "Text.\n", &[]),
    ("same1.en.md", "---\ntitle: Same one\nsummary: One.\nslug: same\n---\n", &[]),
    (
        "same2.en.md",
        "---\ntitle: Same two\nsummary: Two.\nslug: same\n---\n",
        &["page/same-address same2.en.md"],
    ),
    // --- directives ------------------------------------------------------------------------------
    (
        "dir1.en.md",
        ":::aside{title=x}\n\nText.\n",
        &["directive/unclosed dir1.en.md:5:1 :::aside{title=x}"],
    ),
    ("dir2.en.md", "Text.\n\n:::\n", &["directive/stray-close dir2.en.md:7:1 :::"]),
    ("dir3.en.md", "See :term[x here.\n", &["directive/malformed dir3.en.md:5:5 :term["]),
    ("dir4.en.md", "::childern\n", &["directive/unknown dir4.en.md:5:3 childern"]),
    ("dir5.en.md", ":::children\n:::\n", &["directive/wrong-form dir5.en.md:5:1 :::children"]),
    (
        "dir6.en.md",
        ":::aside{title=a title=b}\nText.\n:::\n",
        &["directive/repeated-attribute dir6.en.md:5:18 title"],
    ),
    ("dir7.en.md", "::chart\n", &["directive/missing-attribute dir7.en.md:5:1 ::chart"]),
    (
        "dir8.en.md",
        ":::aside{titel=a}\nText.\n:::\n",
        &["directive/unknown-attribute dir8.en.md:5:10 titel"],
    ),
    (
        "dir9.en.md",
        ":::action{until=soon label=Go}\nText.\n:::\n",
        &["directive/wrong-type dir9.en.md:5:17 soon"],
    ),
    (
        "dir11.en.md",
        ":::action{label=Join}\nText.\n:::\n",
        &["directive/missing-attribute dir11.en.md:5:1 :::action{label=Join}"],
    ),
    (
        "dir12.en.md",
        ":::aside{title=un titre long}\nText.\n:::\n",
        &["directive/unquoted dir12.en.md:5:10 title=un titre long"],
    ),
    (
        "dir13.en.md",
        ":::alert{kind=info}\nText.\n:::\n",
        &["directive/unknown-value dir13.en.md:5:15 info"],
    ),
    ("dir14.en.md", "::chart{fund yes=3}\n", &["directive/unknown-attribute dir14.en.md:5:14 yes"]),
    (
        "dir15.en.md",
        ":::aside{title=\"\"}\nText.\n:::\n",
        &["directive/missing-attribute dir15.en.md:5:17 "],
    ),
    (
        "dir16.en.md",
        ":::aside{title=a id=foo}\nText.\n:::\n\n:::aside{title=b id=foo}\nText.\n:::\n",
        &["directive/duplicate-id dir16.en.md:9:1 :::aside{title=b id=foo}"],
    ),
    (
        "dir17.en.md",
        ":::aside{title=a id=\"a b\"}\nText.\n:::\n",
        &["directive/bad-id dir17.en.md:5:22 a b"],
    ),
    ("dir10.en.md", "::children{of=rihgt}\n", &["directive/unknown-page dir10.en.md:5:15 rihgt"]),
    // --- links -----------------------------------------------------------------------------------
    ("link1.en.md", "[Words]()\n", &["link/empty link1.en.md:5:1 [Words]()"]),
    (
        "link2.en.md",
        "[Words](javascript:x)\n",
        &["link/forbidden-scheme link2.en.md:5:9 javascript:x"],
    ),
    ("link3.en.md", "[Words](//example.org)\n", &["link/no-scheme link3.en.md:5:9 //example.org"]),
    ("link4.en.md", "[Words](../../x.md)\n", &["link/outside link4.en.md:5:9 ../../x.md"]),
    ("link5.en.md", "[Words](rihgt.md)\n", &["link/missing-page link5.en.md:5:9 rihgt.md"]),
    ("link6.en.md", "[Words](Right.md)\n", &["link/wrong-case link6.en.md:5:9 Right.md"]),
    (
        "link7.en.md",
        "[Words](only.es.md)\n",
        &["link/missing-translation link7.en.md:5:9 only.es.md"],
    ),
    ("link8.en.md", "[Words](draft.md)\n", &["link/draft link8.en.md:5:9 draft.md"]),
    (
        "link9.en.md",
        "[Words](right.md#there)\n",
        &["link/missing-anchor link9.en.md:5:9 right.md#there"],
    ),
    ("link10.en.md", "[Words](right/)\n", &["link/not-a-file link10.en.md:5:9 right/"]),
    ("link11.en.md", "[Words](map.pdf)\n", &["link/missing-file link11.en.md:5:9 map.pdf"]),
    (
        "link12.en.md",
        "![Words](https://example.org/a.png)\n",
        &["privacy/remote-image link12.en.md:5:10 https://example.org/a.png"],
    ),
    ("link13.en.md", "[Words](https://)\n", &["link/incomplete link13.en.md:5:9 https://"]),
    ("link14.en.md", "[Words](mailto:)\n", &["link/incomplete link14.en.md:5:9 mailto:"]),
    ("link15.en.md", "![Words](right.zip)\n", &["link/not-a-picture link15.en.md:5:10 right.zip"]),
    (
        "link16.en.md",
        "[Words](www.example.org)\n",
        &["link/missing-file link16.en.md:5:9 www.example.org"],
    ),
    // --- what is not read as Markdown ---------------------------------------------------------------
    ("raw1.en.md", "[Words](my file.pdf)\n", &["?markdown/raw-link raw1.en.md:5:7 ]"]),
    ("raw2.en.md", "[Words] (right.md), [sic] (1982)\n", &["?markdown/raw-link raw2.en.md:5:7 ]"]),
    ("raw3.en.md", "##Words\n", &["?markdown/raw-heading raw3.en.md:5:1 ##"]),
    (
        "raw5.fr.md",
        "##\u{a0}Titre\n\n-\u{a0}point\n\n•\tpuce\n\n| a | b |\n| c | d |\n\nLe :fact ici et ::children là.\n",
        &[
            "?markdown/raw-heading raw5.fr.md:5:1 ##\u{a0}",
            "?markdown/raw-list raw5.fr.md:7:1 -\u{a0}",
            "?markdown/raw-list raw5.fr.md:9:1 •\t",
            "?markdown/raw-table raw5.fr.md:11:1 | a | b |",
            "?markdown/raw-directive raw5.fr.md:14:4 :fact",
            "?markdown/raw-directive raw5.fr.md:14:17 ::children",
        ],
    ),
    ("raw7.en.md", ":: aside\nWords.\n::\n", &["?markdown/raw-directive raw7.en.md:7:2 :"]),
    ("raw6.en.md", "> [!NOTE] Words.\n", &["?markdown/raw-alert raw6.en.md:5:3 [!NOTE]"]),
    ("raw4.en.md", "> [!NOTA]\n> Words.\n", &["?markdown/raw-alert raw4.en.md:5:3 [!NOTA]"]),
    (
        "raw8.en.md",
        "---\ntitle: Why *now*\nsummary: Over :fact[nonunion] of us.\n---\n",
        &[
            "?markdown/raw-markup raw8.en.md:2:12 *now*",
            "?markdown/raw-markup raw8.en.md:3:15 :fact[nonunion]",
        ],
    ),
    (
        "raw9.en.md",
        ":::aside{title=\"See [that](right.md)\"}\nText.\n:::\n",
        &["?markdown/raw-markup raw9.en.md:5:21 [that](right.md)"],
    ),
    // --- notes and headings ----------------------------------------------------------------------
    ("note2.en.md", "Text.[^a]\n", &["footnote/undefined note2.en.md:5:6 [^a]"]),
    (
        "note3.en.md",
        "Text.[^a] And \\[^b] too.\n\n[^a]: One.\n\n[^a]: Two.\n",
        &["?footnote/twice note3.en.md:9:1 [^a]: Two."],
    ),
    ("id2.en.md", "## Two {#main}\n", &["heading/reserved-id id2.en.md:5:1 ## Two {#main}"]),
    (
        "note1.en.md",
        "Text.\n\n[^1]: Unread.\n",
        &["?footnote/unused note1.en.md:7:1 [^1]: Unread."],
    ),
    (
        "id1.en.md",
        "## One {#a}\n\n## Two {#a}\n",
        &["heading/duplicate-id id1.en.md:7:1 ## Two {#a}"],
    ),
    // --- structure -------------------------------------------------------------------------------
    ("str1.en.md", "## One\n\n#### Two\n", &["?structure/heading-order str1.en.md:7:1 ####"]),
    ("str2.en.md", "# One\n\n## Two\n", &["?structure/second-title str2.en.md:5:1 #"]),
    ("str3.en.md", "Text.\n\n##\n\nText.\n", &["?structure/empty-heading str3.en.md:7:1 ##"]),
    ("str4.en.md", "Text [](right.md).\n", &["?structure/empty-link str4.en.md:5:6 [](right.md)"]),
    (
        "str5.en.md",
        "![](picture.svg)\n",
        &["?structure/missing-alt str5.en.md:5:1 ![](picture.svg)"],
    ),
    (
        "str6.en.md",
        "|  |  |\n|--|--|\n| a | b |\n",
        &["?structure/table-without-head str6.en.md:5:1 |  |  |"],
    ),
    // --- words -----------------------------------------------------------------------------------
    (
        "lang1.en.md",
        "Les heures supplémentaires ne sont pas la réponse à des mises à pied dans une usine.\n",
        &[
            "?language/unmarked lang1.en.md:5:1 Les heures supplémentaires ne sont pas la réponse à des mises à pied dans une usine.",
        ],
    ),
    (
        "text1.en.md",
        "Organize the the parts plants.\n",
        &["?language/doubled-word text1.en.md:5:10 the the"],
    ),
    (
        "plain1.en.md",
        "When the company that builds the cars tells the company that makes the seats that it has a week to cut its price or lose the work, and that company tells its workers the same in other words, nobody at all at any of the tables says aloud who is paying.\n",
        &[
            "~plain/long-sentence plain1.en.md:5:1 When the company that builds the cars tells the company that makes the seats that it has a week to cut its price or lose the work, and that company tells its workers the same in other words, nobody at all at any of the tables says aloud who is paying.",
        ],
    ),
    // --- typography ------------------------------------------------------------------------------
    (
        "typo0.en.md",
        "She wrote: \"Our labor rose 5 percent.\" Windsor - Detroit.\n\n\"One goes on.\n\n\"Two ends.\"\n",
        &[],
    ),
    (
        "typo1.en.md",
        "The color of the sign.\n",
        &["?typography/en-ca-spelling typo1.en.md:5:5 color"],
    ),
    (
        "typo2.en.md",
        "It rose by 80 percent.\n",
        &["?typography/en-ca-percent typo2.en.md:5:15 percent"],
    ),
    ("typo3.en.md", "We say - and mean it.\n", &["?typography/en-dash typo3.en.md:5:8 -"]),
    ("typo4.en.md", "He said \"no and left.\n", &["?typography/quote-unpaired typo4.en.md:5:9 \""]),
    // --- facts and terms -------------------------------------------------------------------------
    ("fact1.en.md", ":fact[nonunoin]\n", &["facts/unknown fact1.en.md:5:7 nonunoin"]),
    (
        "fact2.en.md",
        "In parts plants 80% of all workers without a union wait.\n",
        &["?facts/typed fact2.en.md:5:17 80%"],
    ),
    (
        "fact3.en.md",
        "In parts plants 70% of all workers without a union wait.\n",
        &["?facts/contradicted fact3.en.md:5:17 70%"],
    ),
    ("term1.en.md", ":term[strkie]\n", &["glossary/unknown term1.en.md:5:7 strkie"]),
    ("term2.en.md", "A wildcat is called.\n", &["?glossary/rejected term2.en.md:5:3 wildcat"]),
    (
        "term3.en.md",
        "::glossary{group=strkies}\n",
        &["glossary/unknown-group term3.en.md:5:18 strkies"],
    ),
    ("term4.en.md", "::glossary{strikes}\n", &[]),
    // --- titles, summaries, dates ----------------------------------------------------------------
    (
        "meta1.en.md",
        "---\ntitle: No summary\n---\n",
        &["~meta/no-summary meta1.en.md:2:8 No summary"],
    ),
    (
        "meta2.en.md",
        "---\ntitle: A title that goes on for so long that no list of results will ever show all of it\nsummary: Two of meta.\n---\n",
        &[
            "~meta/long-title meta2.en.md:2:8 A title that goes on for so long that no list of results will ever show all of it",
        ],
    ),
    (
        "zmeta3.en.md",
        "---\ntitle: Right\nsummary: Three of meta.\n---\n",
        &["?meta/duplicate-title zmeta3.en.md:2:8 Right"],
    ),
    (
        "zmeta4.en.md",
        "---\ntitle: Meta four\nsummary: The right page.\n---\n",
        &["?meta/duplicate-summary zmeta4.en.md:3:10 The right page."],
    ),
    (
        "meta5.en.md",
        "---\ntitle: Meta five\nsummary: Five of meta.\ndate: 2026-05-02\nupdated: 2026-05-01\n---\n",
        &["?meta/updated-before-date meta5.en.md:5:10 2026-05-01"],
    ),
    (
        "meta6.en.md",
        "---\ntitle: Meta six\nsummary: Six of meta.\ndate: 2027-05-02\n---\n",
        &["?meta/future-date meta6.en.md:4:7 2027-05-02"],
    ),
    (
        "meta7.en.md",
        "---\ntitle: Meta seven\nsummary: A summary that goes on and on, from the first thing that comes to mind to the last, through all of what the page has to say and some of what it does not, until no list of results will ever show the end of it.\n---\n",
        &[
            "~meta/long-summary meta7.en.md:3:10 A summary that goes on and on, from the first thing that comes to mind to the last, through all of what the page has to say and some of what it does not, until no list of results will ever show the end of it.",
        ],
    ),
    // --- privacy ---------------------------------------------------------------------------------
    (
        "priv1.en.md",
        "<iframe title=\"x\" src=\"https://video.example/1\"></iframe>\n",
        &["privacy/third-party priv1.en.md:5:24 https://video.example/1"],
    ),
    (
        "priv2.en.md",
        "<form action=\"https://post.example/\"><input></form>\n",
        &["privacy/foreign-form priv2.en.md:5:15 https://post.example/"],
    ),
    (
        "priv3.en.md",
        "<a href=\"https://example.org\" target=\"_blank\">x</a>\n",
        &["?privacy/blank-target priv3.en.md:5:39 _blank"],
    ),
    ("priv4.en.md", "<img alt=\"x\" src=\"https://allowed.example/1.png\">\n", &[]),
    // --- raw HTML, which this site lets through -----------------------------------------------------
    (
        "html1.en.md",
        "<div style=\"background:url(https://b.example/x)\">x</div>\n",
        &["privacy/third-party html1.en.md:5:28 https://b.example/x"],
    ),
    (
        "html2.en.md",
        "<style>@import \"https://e.example/x.css\"</style>\n",
        &["privacy/third-party html2.en.md:5:17 https://e.example/x.css"],
    ),
    ("html3.en.md", "<base href=\"https://i.example/\">\n", &["html/base html3.en.md:5:2 base"]),
    (
        "html4.en.md",
        "x <a href=\"java&Tab;script&colon;x\">y</a>\n",
        &["link/forbidden-scheme html4.en.md:5:12 java&Tab;script&colon;x"],
    ),
    (
        "html5.en.md",
        "x <a href=\"right.md\">y</a>\n",
        &["html/dead-link html5.en.md:5:12 right.md"],
    ),
    ("html6.en.md", "<img alt=\"x\" src=\"p.png\">\n", &["html/dead-link html6.en.md:5:19 p.png"]),
    (
        "html7.en.md",
        "## One {#one}\n\n<div id=\"main\">x</div>\n\n<p id=\"one\">y</p>\n",
        &["html/duplicate-id html7.en.md:7:10 main", "html/duplicate-id html7.en.md:9:8 one"],
    ),
    (
        "html8.en.md",
        "<svg fill=\"url(//b.example/x)\"></svg> <iframe title=\"x\" srcdoc=\"&lt;img src=//c.example/x>\"></iframe>\n",
        &[
            "privacy/third-party html8.en.md:5:16 //b.example/x",
            "privacy/third-party html8.en.md:5:77 //c.example/x",
        ],
    ),
    (
        "html9.en.md",
        "<a href=\"../right/#here\">a</a> <a href=\"../right\">b</a> <img alt=\"x\" src=\"../../files/picture.svg\"> \
         <a href=\"#x\" id=\"x\">c</a> <a href=\"https://example.org\">d</a> <img alt=\"\" src=\"data:image/gif;base64,R0lG\">\n",
        &[],
    ),
    // --- release ---------------------------------------------------------------------------------
    (
        "rel1.en.md",
        ":::action{until=2026-05-01}\nText.\n:::\n",
        &["?release/expired-action rel1.en.md:5:17 2026-05-01"],
    ),
    // --- comments that silence -------------------------------------------------------------------
    (
        "allow1.en.md",
        "<!-- tribune allow language/doubled-word: a song -->\nOf the the end.\n\n<!-- tribune allow language/doubled-word: a song -->\nText.\n",
        &["?lint/unused-allow allow1.en.md:8:20 language/doubled-word"],
    ),
    (
        "allow2.en.md",
        "<!-- tribune allow language/doubled-word -->\nOf the the end.\n",
        &["?lint/no-reason allow2.en.md:5:20 language/doubled-word"],
    ),
    (
        "allow3.en.md",
        "<!-- tribune allow language/doubled: a song -->\nText.\n",
        &["lint/unknown allow3.en.md:5:20 language/doubled"],
    ),
    (
        "allow4.en.md",
        "<!-- tribune allow link/missing-page: it will come -->\nText.\n",
        &["lint/unknown allow4.en.md:5:20 link/missing-page"],
    ),
    // --- French and Spanish ----------------------------------------------------------------------
    ("fr1.fr.md", "La 2ème fois.\n", &["?typography/fr-ordinal fr1.fr.md:5:4 2ème"]),
    (
        "fr3.fr.md",
        "Il coûte $75 au total.\n",
        &["?typography/fr-currency-order fr3.fr.md:5:10 $75"],
    ),
    ("fr4.fr.md", "Le 1 mai, tout ferme.\n", &["?typography/fr-date-1er fr4.fr.md:5:4 1 mai"]),
    ("fr5.fr.md", "Le vote est à 15:30 précises.\n", &["?typography/fr-hour fr5.fr.md:5:15 15:30"]),
    (
        "es1.es.md",
        "Quién decide aquí?\n",
        &["?typography/es-open-mark es1.es.md:5:1 Quién decide aquí?"],
    ),
    // --- translations: the source is right, the translation is not ---------------------------------
    ("tr1.en.md", "## One\n\nText.\n\n## Two\n\nText.\n", &[]),
    ("tr1.fr.md", "## Un\n\nTexte.\n", &["?translation/headings tr1.fr.md:5:1 ## Un"]),
    ("tr2.en.md", "- one\n- two\n- three\n", &[]),
    ("tr2.fr.md", "- un\n- deux\n", &["?translation/blocks tr2.fr.md:5:1 "]),
    ("tr3.en.md", "One paragraph.\n\nAnother one.\n", &[]),
    ("tr3.fr.md", "Un seul paragraphe.\n", &["~translation/paragraphs tr3.fr.md:5:1 "]),
    ("tr4.en.md", "Text.[^1] More.[^2]\n\n[^1]: One.\n[^2]: Two.\n", &[]),
    ("tr4.fr.md", "Texte.[^1] Encore.\n\n[^1]: Un.\n", &["?translation/footnotes tr4.fr.md:5:1 "]),
    ("tr4b.en.md", "> [!WARNING]\n> Text.\n\n- [x] one\n\n3. two\n", &[]),
    (
        "tr4b.fr.md",
        "> [!NOTE]\n> Texte.\n\n- [ ] un\n\n1. deux\n",
        &[
            "?translation/marks tr4b.fr.md:5:1 > [!NOTE]",
            "?translation/marks tr4b.fr.md:8:3 [ ]",
            "?translation/marks tr4b.fr.md:10:1 1. deux",
        ],
    ),
    ("tr4c.en.md", "- one\n\n> Text.\n\n> More.\n", &[]),
    (
        "tr4c.fr.md",
        "1. un\n\n> Texte.\n",
        &["~translation/paragraphs tr4c.fr.md:5:1 ", "?translation/marks tr4c.fr.md:5:1 1. un"],
    ),
    ("tr5.en.md", "![A plan](picture.svg)\n", &[]),
    ("tr5.fr.md", "Texte.\n", &["?translation/images tr5.fr.md:5:1 "]),
    ("tr6.en.md", "It was 1,234 in all.\n", &[]),
    ("tr6.fr.md", "Il y en avait 1 243 en tout.\n", &["?translation/numbers tr6.fr.md:5:15 1 243"]),
    ("tr7.en.md", "It cost 25 billion.\n", &[]),
    ("tr7.es.md", "Costó 25 billones.\n", &["?translation/billion tr7.es.md:5:7 25 billones"]),
    ("tr8.en.md", "See [that](right.md).\n", &[]),
    ("tr8.fr.md", "Voir cela.\n", &["?translation/missing-link tr8.fr.md:5:1 "]),
    ("tr9.en.md", "See that.\n", &[]),
    (
        "tr9.fr.md",
        "Voir [cela](right.md).\n",
        &["?translation/other-link tr9.fr.md:5:6 [cela](right.md)"],
    ),
    ("tr10.en.md", "Text.\n\n::facts\n", &[]),
    (
        "tr10.fr.md",
        "Texte.\n\n::glossary\n",
        &["?translation/directives tr10.fr.md:7:1 ::glossary"],
    ),
    ("tr11.en.md", "The same sentence stands in both of the texts.\n", &[]),
    (
        "tr11.fr.md",
        "The same sentence stands in both of the texts.\n",
        &[
            "?translation/untranslated tr11.fr.md:5:1 The same sentence stands in both of the texts.",
        ],
    ),
    (
        "text9.es.md",
        "Todas, de la A a la Z, y a a veces no.\n",
        &["?language/doubled-word text9.es.md:5:26 a a"],
    ),
    (
        "tr12.en.md",
        "This page explains at some length, with all the small words that one needs for it, what the plan is. It says who made it, why it was made then and not before, what it costs, who pays for it, who gains by it. It says what each of us can do about it in the week to come. We ask for three things, and for each of them we say why, since nobody should have to believe us. Read on.\n",
        &[],
    ),
    ("tr12.fr.md", "Un plan. Lisez la suite.\n", &["?translation/length tr12.fr.md:5:1 "]),
    ("tr13.en.md", "It is :fact[nonunion] in all.\n", &[]),
    ("tr13.fr.md", "C'est beaucoup en tout.\n", &["?translation/missing-facts tr13.fr.md:5:1 "]),
    ("tr14.en.md", "It is much in all.\n", &[]),
    (
        "tr14.fr.md",
        "C'est :fact[nonunion] en tout.\n",
        &["?translation/other-facts tr14.fr.md:5:7 :fact[nonunion]"],
    ),
    ("tr15.en.md", "In 2004, 25 of us met.\n", &[]),
    ("tr15.fr.md", "En 2004, nous étions 25.\n", &[]),
    // A number in words, one that moved, another day's form; a block left in English is told once.
    (
        "tr16.en.md",
        "Some 50 people came.\n\nOn 2016-03-14 we met.\n\nIn 1998 they won, all 100% of them.\n\nThe plan of the union is that which was made by all of us, and it is for you.\n",
        &[],
    ),
    (
        "tr16.fr.md",
        "En 1998, une cinquantaine de gens sont venus.\n\nLe 14 mars 2016, nous nous sommes réunis.\n\nTous ont gagné.\n\nThe plan of\u{a0}the union is that which was made by all of us, and it is for you.\n",
        &[
            "?translation/untranslated tr16.fr.md:11:1 The plan of\u{a0}the union is that which was made by all of us, and it is for you.",
        ],
    ),
    ("tr17.en.md", "Version 1.4 of the plan.\n", &[]),
    ("tr17.fr.md", "La version 1,3 du plan.\n", &["?translation/numbers tr17.fr.md:5:12 1,3"]),
    // --- what is right ---------------------------------------------------------------------------
    ("index.en.md", "Text.\n", &[]),
    ("right.en.md", "---\ntitle: Right\nsummary: The right page.\n---\n## Here\n\nText.\n", &[]),
    ("only.en.md", "Text.\n", &[]),
    ("draft.en.md", "---\ntitle: Draft\nsummary: A draft.\ndraft: true\n---\n", &[]),
];

const FACTS: &str = "\
nonunion:
  value: 80
  unit: percent
  bound: over
  as_of: 2004
  source: { section: S }
  label: { en: parts workers without a union, fr: sans syndicat, es: sin sindicato }
words: { value: plus de 80 %, unit: percent, as_of: 2004, source: { section: S }, label: { en: a, fr: b, es: c } }
grouped: { value: \"1,000\", as_of: 2004, source: { section: S }, label: { en: a, fr: b, es: c } }
quoted: { value: \"5\", unit: people, as_of: 2004, source: { section: S }, label: { en: a, fr: b, es: c } }
turned: { value: { from: 9, to: 2 }, as_of: 2004, source: { section: S }, label: { en: a, fr: b, es: c } }
nothing: { value: .nan, as_of: 2004, source: { section: S }, label: { en: a, fr: b, es: c } }
endless: { value: .inf, as_of: 2004, source: { section: S }, label: { en: a, fr: b, es: c } }
half: { value: { from: 9 }, as_of: 2004, source: { section: S }, label: { en: a, fr: b, es: c } }
amount: { value: 12.5, unit: date, as_of: 2004, source: { section: S }, label: { en: a, fr: b, es: c } }
yesterday: { value: 1, as_of: hier, source: { section: S }, label: { en: a, fr: b, es: c } }
never: { value: 1, as_of: 2004-13-45, source: { section: S }, label: { en: a, fr: b, es: c } }
since: { value: 1, as_of: 2004, superseded: { date: May 2005, en: x, fr: y, es: z }, source: { section: S }, label: { en: a, fr: b, es: c } }
name: { value: Oshawa, as_of: 2004, source: { section: S }, label: { en: a, fr: b, es: c } }
year: { value: 2004, unit: date, as_of: 1965~, source: { section: S }, label: { en: a, fr: b, es: c } }
source: { value: 1, as_of: 2004, source: { section: { en: a, fr: b } }, label: { en: a, fr: b, es: c } }
season: { value: 2000-23, as_of: \"1977/1979\", source: { section: S }, label: { en: a, fr: b, es: c } }
gone: { value: 1, as_of: 2004, superseded: { en: x, fr: y }, source: { section: S }, label: { en: a, fr: b, es: c } }
many: { value: 1, unit: percent, scale: million, as_of: 2004, source: { section: S }, label: { en: a, fr: b, es: c } }
";

/// What [`FACTS`] has wrong: not the first, nor the name, the year and the season.
const FACTS_FAULTS: &[&str] = &[
    "facts/bad-value facts.yaml:8:17 plus de 80 %",
    "facts/bad-value facts.yaml:9:19 \"1,000\"",
    "facts/bad-value facts.yaml:10:18 \"5\"",
    "facts/bad-value facts.yaml:11:18 { from: 9, to: 2 }",
    "facts/bad-value facts.yaml:12:19 .nan",
    "facts/bad-value facts.yaml:13:19 .inf",
    "facts/bad-value facts.yaml:14:16 { from: 9 }",
    "facts/bad-value facts.yaml:15:18 12.5",
    "facts/bad-date facts.yaml:16:31 hier",
    "facts/bad-date facts.yaml:17:27 2004-13-45",
    "facts/bad-date facts.yaml:18:53 May 2005",
    "?facts/missing-language facts.yaml:21:53 { en: a, fr: b }",
    "?facts/missing-language facts.yaml:23:44 { en: x, fr: y }",
    "facts/missing-key facts.yaml:23:32 superseded",
    "facts/no-meaning facts.yaml:24:41 million",
];

const GLOSSARY: &str = "\
strike:
  en: { term: strike, rejected: [wildcat], definition: Work stops. }
  fr: { term: grève, definition: Le travail cesse. }
  es: { term: huelga, definition: El trabajo se detiene. }
  group: strikes
picket:
  en: { term: picket, definition: Strikers stand at the gate. }
  fr: { term: piquet, definition: Les grévistes sont à la porte. }
  es: { term: piquete, definition: Los huelguistas están en la puerta. }
  group: strike
";

/// The site with all its faults.
fn site() -> TestSite {
    let site = TestSite::new("");
    site.write("content/site.yaml", SITE);
    site.write("content/facts.yaml", FACTS);
    site.write("content/glossary.yaml", GLOSSARY);
    site.write("content/picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    let mut heavy = b"GIF89a\x09\0\x05\0".to_vec();
    heavy.resize(400_000, 0);
    site.write("content/heavy.gif", heavy);
    site.write("content/right.zip", "no picture");
    for (number, (file, text, _)) in CASES.iter().enumerate() {
        let has_head = text.starts_with("---") || matches!(*file, "head1.en.md" | "nolang.md");
        let head = match has_head {
            true => String::new(),
            false => format!("---\ntitle: Page {number}\nsummary: Number {number}.\n---\n"),
        };
        site.write(&format!("content/{file}"), format!("{head}{text}"));
    }
    site
}

fn expected() -> Vec<String> {
    let others =
        ["?weight/heavy-image heavy.gif", "?glossary/group-unused glossary.yaml:10:10 strike"];
    let all = CASES
        .iter()
        .flat_map(|(.., faults)| *faults)
        .chain(SITE_FAULTS)
        .chain(FACTS_FAULTS)
        .chain(&others);
    let mut all: Vec<String> = all.map(|fault| (*fault).to_owned()).collect();
    all.sort();
    all
}

fn code(fault: &str) -> &str {
    fault.trim_start_matches(['?', '~']).split(' ').next().unwrap_or("")
}

#[test]
fn every_fault_is_found_once_at_its_place_and_nothing_else() {
    let mut found = site().check().found();
    found.sort();
    let expected = expected();
    let missed: Vec<_> = expected.iter().filter(|fault| !found.contains(fault)).collect();
    let strange: Vec<_> = found.iter().filter(|fault| !expected.contains(fault)).collect();
    assert!(missed.is_empty() && strange.is_empty(), "missed {missed:#?}\nstrange {strange:#?}");
    assert_eq!(found, expected);
    let kinds: BTreeSet<&str> = expected.iter().map(|fault| code(fault)).collect();
    assert!(kinds.len() >= 80, "{}", kinds.len());
}

#[test]
fn a_report_of_all_of_them_is_valid_sarif() {
    let site = site();
    let run = site.run(&["check", "--format", "sarif", "--as-of", "2026-11-22"]);
    assert_eq!(run.status, Some(1), "{}", run.err);
    let log: Value = serde_json::from_str(&run.out).expect("JSON");

    let schema = include_str!("sarif/sarif-schema-2.1.0.json");
    let schema: Value = serde_json::from_str(schema).expect("JSON");
    let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
    compiler.add_resource("sarif.json", schema).expect("a schema");
    let schema = compiler.compile("sarif.json", &mut schemas).expect("a schema");
    if let Err(error) = schemas.validate(&log, schema) {
        panic!("{error:#}");
    }
    // And a report that is none is refused: the test can fail.
    let mut broken = log.clone();
    broken["runs"][0]["results"][0]["level"] = "grave".into();
    assert!(schemas.validate(&broken, schema).is_err());

    let results = log["runs"][0]["results"].as_array().expect("results");
    assert_eq!(results.len(), expected().len());
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().expect("rules");
    for result in results {
        let rule = &rules[result["ruleIndex"].as_u64().expect("index") as usize];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(
            rule["fullDescription"]["text"].as_str().is_some_and(|text| text.len() > 20),
            "{rule}"
        );
    }
}
