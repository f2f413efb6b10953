//! Sites of any size in English, French and Spanish, the same on every machine: a tree of sections,
//! and pages of 600 to 900 words with headings, links to other pages and into them, a table,
//! footnotes, a picture, a list and a quotation.
//!
//! The same content is written for tribune, for Hugo and for Eleventy. What differs is what their formats
//! demand: where the language of a file stands (in its name, in its folder), the name of a section's own
//! page (`index`, `_index`), the key that orders pages (`order`, `weight`), what gives a page its address
//! (`slug`, `permalink`), and how links name pages and pictures.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::prose::{
    AREAS, COLUMNS, HEADINGS, OUTSIDE, PICTURE, PLACES, REGIONS, Random, SECTIONS, SEE, SITE,
    STEPS, STEPS_ID, SUBHEADINGS, TO_STEPS, TOPICS, Words, count, sentence, slug,
};

/// Keys of the languages, in the order of the word lists.
pub const LANGUAGES: [&str; 3] = ["en", "fr", "es"];
/// Their names and locales.
pub const TONGUES: [(&str, &str); 3] =
    [("English", "en-CA"), ("Français", "fr-CA"), ("Español", "es-MX")];
/// Address of the site.
pub const BASE_URL: &str = "https://example.org/";

/// What the files are written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// This generator.
    Tribune,
    /// Hugo.
    Hugo,
    /// Eleventy, with a folder for each language.
    Eleventy,
}

/// A page in all languages. The first is the home page; a parent stands before its children.
struct Page {
    /// Position of the page above.
    parent: usize,
    /// Place among its siblings, from 1.
    order: usize,
    /// Whether other pages stand below.
    is_folder: bool,
    /// Two parts of a title, the second of which may be empty.
    title: [Words; 2],
    /// Distinguishes siblings whose titles would be the same; 0 for the first.
    number: usize,
}

/// The pages of a site. Holds no text: each is made when it is written.
pub struct Plan {
    pages: Vec<Page>,
}

/// What tribune writes beside pages, and the others do not.
const OFF: [&str; 12] = [
    "feeds",
    "calendars",
    "sitemap",
    "robots",
    "not_found",
    "hosts",
    "cards",
    "icons",
    "images",
    "manifest",
    "search",
    "structured_data",
];

impl Plan {
    /// A site of `size` pages in each language, or of 16 if that is more. Up to 500 pages stand
    /// right below the five areas, more of them in sections of 20 to 100.
    pub fn new(size: usize) -> Plan {
        let size = size.max(16);
        let mut plan = Plan { pages: Vec::with_capacity(size) };
        plan.add(0, 0, true, [SITE[0], [""; 3]], 0);
        let areas: Vec<usize> = (1..)
            .zip(AREAS)
            .map(|(order, area)| plan.add(0, order, true, [area, [""; 3]], 0))
            .collect();
        let mut random = Random::new(size as u64);
        let mut sections = 0;
        while plan.pages.len() < size {
            let left = size - plan.pages.len();
            if size <= 500 {
                plan.fill(areas[sections % areas.len()], left.div_ceil(areas.len() - sections));
            } else {
                // No rest that is too small to be a section.
                let wanted = random.between(20, 100);
                let wanted = if left < wanted + 20 { left.min(120) } else { wanted };
                let (area, order) = (areas[sections % areas.len()], sections / areas.len());
                let title = [
                    SECTIONS[order % SECTIONS.len()],
                    REGIONS[(order + order / SECTIONS.len()) % REGIONS.len()],
                ];
                let number = order / (SECTIONS.len() * REGIONS.len());
                let section = plan.add(area, order + 1, true, title, number);
                plan.fill(section, wanted - 1);
            }
            sections += 1;
        }
        plan
    }

    /// Pages in each language.
    pub fn len(&self) -> usize {
        self.pages.len()
    }

    fn add(
        &mut self,
        parent: usize,
        order: usize,
        is_folder: bool,
        title: [Words; 2],
        number: usize,
    ) -> usize {
        self.pages.push(Page { parent, order, is_folder, title, number });
        self.pages.len() - 1
    }

    fn fill(&mut self, parent: usize, count: usize) {
        for at in 0..count {
            // Another place each time round, so that no two siblings have one title.
            let place = at + at / TOPICS.len() + parent;
            let title = [TOPICS[at % TOPICS.len()], PLACES[place % PLACES.len()]];
            self.add(parent, at + 1, false, title, 0);
        }
    }

    fn title(&self, page: usize, lang: usize) -> String {
        let Page { title: [head, tail], number, .. } = &self.pages[page];
        let number = if *number == 0 { String::new() } else { (number + 1).to_string() };
        [head[lang], tail[lang], &number].join(" ").trim_end().to_owned()
    }

    /// The folders and the name of a page, without language.
    fn path(&self, page: usize) -> String {
        if page == 0 {
            return String::new();
        }
        let parent = self.path(self.pages[page].parent);
        let name = slug(&self.title(page, 0));
        if parent.is_empty() { name } else { format!("{parent}/{name}") }
    }

    /// The file of a page in a language, from the folder of the content.
    fn file(&self, page: usize, lang: usize, dialect: Dialect) -> String {
        let (path, lang) = (self.path(page), LANGUAGES[lang]);
        let index = if dialect == Dialect::Hugo { "_index" } else { "index" };
        let name = match (page, self.pages[page].is_folder) {
            (0, _) => index.to_owned(),
            (_, true) => format!("{path}/{index}"),
            (_, false) => path,
        };
        if dialect == Dialect::Eleventy {
            format!("{lang}/{name}.md")
        } else {
            format!("{name}.{lang}.md")
        }
    }

    /// The address of a page in a language, from the root of the site.
    fn address(&self, page: usize, lang: usize) -> String {
        if page == 0 {
            return format!("/{}/", LANGUAGES[lang]);
        }
        let above = self.address(self.pages[page].parent, lang);
        format!("{above}{}/", slug(&self.title(page, lang)))
    }

    /// A link from one page to another as the dialect wants it: to the file, or to Hugo's logical
    /// path, which a render hook of the theme resolves.
    fn link(&self, from: usize, to: usize, dialect: Dialect) -> String {
        let path = self.path(to);
        if dialect == Dialect::Hugo {
            return format!("/{path}");
        }
        let from = if self.pages[from].is_folder { from } else { self.pages[from].parent };
        let folder = self.path(from);
        let target = match (to, self.pages[to].is_folder) {
            (0, _) => "index.md".to_owned(),
            (_, true) => format!("{path}/index.md"),
            (_, false) => format!("{path}.md"),
        };
        match target.strip_prefix(&folder) {
            Some(rest) if folder.is_empty() || rest.starts_with('/') => {
                rest.trim_start_matches('/').to_owned()
            }
            _ => format!("{}{target}", "../".repeat(folder.split('/').count())),
        }
    }

    /// Writes the site's content for a dialect into the site folder `root`, with what belongs to
    /// the site itself left to the caller.
    pub fn write(&self, root: &Path, dialect: Dialect) -> io::Result<()> {
        let content = root.join("content");
        for page in 0..self.pages.len() {
            let is_folder = self.pages[page].is_folder;
            if is_folder {
                let place = match dialect {
                    Dialect::Tribune => "content",
                    Dialect::Hugo | Dialect::Eleventy => "static",
                };
                let pictures = root.join(place).join(self.path(page));
                fs::create_dir_all(&pictures)?;
                fs::write(pictures.join("hours.svg"), picture(page))?;
            }
            for lang in 0..LANGUAGES.len() {
                let file = content.join(self.file(page, lang, dialect));
                if let (true, Some(folder)) = (is_folder, file.parent()) {
                    fs::create_dir_all(folder)?;
                }
                let text = self.front_matter(page, lang, dialect) + &self.body(page, lang, dialect);
                fs::write(file, text)?;
            }
        }
        Ok(())
    }

    /// Adds a sentence to the source text of one page in the middle of the site; gives its file.
    pub fn edit(&self, root: &Path, dialect: Dialect, words: &str) -> io::Result<PathBuf> {
        let middle = (self.pages.len() / 2..).find(|page| !self.pages[*page].is_folder);
        let page = middle.unwrap_or(self.pages.len() - 1);
        let file = root.join("content").join(self.file(page, 0, dialect));
        let text = fs::read_to_string(&file)?;
        let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
        fs::write(&file, format!("{head}\n\n{words} {body}"))?;
        Ok(file)
    }

    /// `site.yaml` for tribune. Pages alone are written, as by the others (see `hugo`, `eleventy`).
    pub fn site_yaml(&self) -> String {
        let mut yaml = format!("base_url: {BASE_URL}\nsource: en\nlanguages:\n");
        for (lang, (name, locale)) in TONGUES.iter().enumerate() {
            let (key, [title, summary]) = (LANGUAGES[lang], [SITE[0][lang], SITE[1][lang]]);
            let _ = write!(
                yaml,
                "  {key}:\n    locale: {locale}\n    name: {name}\n    title: {title}\n    summary: {summary}\n"
            );
        }
        let menu: Vec<String> = self.areas().collect();
        let _ = writeln!(yaml, "menu: [{}]\noutputs:", menu.join(", "));
        for output in OFF {
            let _ = writeln!(yaml, "  {output}: false");
        }
        yaml
    }

    /// Paths of the pages in the main menu.
    pub fn areas(&self) -> impl Iterator<Item = String> {
        (1..=AREAS.len()).map(|page| self.path(page))
    }

    fn front_matter(&self, page: usize, lang: usize, dialect: Dialect) -> String {
        let mut random = Random::new(page as u64 + 1);
        let title = self.title(page, lang);
        let order = if dialect == Dialect::Hugo { "weight" } else { "order" };
        let (year, month, day) =
            (random.between(2004, 2024), random.between(1, 12), random.between(1, 28));
        let mut yaml = format!("---\ntitle: {title}\nsummary: \"{}\"\n", plain(&mut random, lang));
        let _ = writeln!(yaml, "date: {year}-{month:02}-{day:02}");
        if dialect == Dialect::Eleventy {
            let _ = writeln!(yaml, "permalink: {}", self.address(page, lang));
        }
        if page > 0 {
            let _ = writeln!(yaml, "{order}: {}", self.pages[page].order);
            if lang > 0 && dialect != Dialect::Eleventy {
                let _ = writeln!(yaml, "slug: {}", slug(&title));
            }
        }
        yaml + "---\n\n"
    }

    fn body(&self, page: usize, lang: usize, dialect: Dialect) -> String {
        let mut random = Random::new(page as u64 ^ 0x5eed_0000);
        let mut writer = Writer { plan: self, page, lang, dialect, out: String::new() };
        writer.opening(&mut random);
        for (at, heading) in random.some(&HEADINGS, 4).into_iter().enumerate() {
            let _ = writeln!(writer.out, "## {}\n", heading[lang]);
            writer.paragraph(&mut random, 3);
            match at {
                0 => writer.table(&mut random),
                1 => writer.quotation(&mut random),
                2 => writer.list(&mut random),
                _ => writer.subsection(&mut random),
            }
            writer.see_another(&mut random);
        }
        writer.steps(&mut random);
        writer.out
    }
}

/// A sentence without marks, for the front matter.
fn plain(random: &mut Random, lang: usize) -> String {
    sentence(random, lang).replace('*', "")
}

/// The body of one page in one language, block by block. All languages draw the same numbers.
struct Writer<'a> {
    plan: &'a Plan,
    page: usize,
    lang: usize,
    dialect: Dialect,
    out: String,
}

impl Writer<'_> {
    fn opening(&mut self, random: &mut Random) {
        self.paragraph(random, 3);
        let place = match self.dialect {
            Dialect::Tribune => "hours.svg".to_owned(),
            Dialect::Hugo | Dialect::Eleventy => {
                let Page { parent, is_folder, .. } = &self.plan.pages[self.page];
                let folder = self.plan.path(if *is_folder { self.page } else { *parent });
                format!("/{folder}/hours.svg").replace("//", "/")
            }
        };
        let _ = writeln!(self.out, "![{}]({place})\n", PICTURE[self.lang]);
        let to_steps = format!("[{}](#{STEPS_ID})", TO_STEPS[self.lang]);
        let see = random.pick(&SEE)[self.lang];
        let _ = writeln!(self.out, "{} {see} {to_steps}.\n", sentence(random, self.lang));
    }

    fn paragraph(&mut self, random: &mut Random, sentences: usize) {
        for _ in 0..random.between(sentences - 1, sentences + 1) {
            let _ = write!(self.out, "{} ", sentence(random, self.lang));
        }
        self.out.truncate(self.out.trim_end().len());
        self.out.push_str("\n\n");
    }

    fn table(&mut self, random: &mut Random) {
        let [name, members, hours, answers] = COLUMNS.map(|column| column[self.lang]);
        let _ = writeln!(self.out, "| {name} | {members} | {hours} | {answers} |");
        self.out.push_str("|:--|--:|--:|--:|\n");
        for topic in random.some(&TOPICS, 6) {
            let (members, hours) = (random.between(20, 900), random.between(36, 60));
            let answers = random.between(10, 100);
            let _ =
                writeln!(self.out, "| {} | {members} | {hours} | {answers} % |", topic[self.lang]);
        }
        self.out.push('\n');
    }

    fn quotation(&mut self, random: &mut Random) {
        for _ in 0..2 {
            let _ = writeln!(self.out, "> {}", sentence(random, self.lang));
        }
        self.out.push('\n');
    }

    fn list(&mut self, random: &mut Random) {
        for _ in 0..4 {
            let _ = writeln!(self.out, "- {}", sentence(random, self.lang));
        }
        self.out.push('\n');
    }

    fn subsection(&mut self, random: &mut Random) {
        let heading = random.pick(&SUBHEADINGS)[self.lang];
        let _ = writeln!(self.out, "### {heading}\n");
        self.paragraph(random, 2);
    }

    /// A sentence with a link to a page nearby or anywhere, sometimes into it.
    fn see_another(&mut self, random: &mut Random) {
        let see = random.pick(&SEE)[self.lang];
        let link = self.link_to_another(random);
        let _ = writeln!(self.out, "{} {see} {link}.\n", sentence(random, self.lang));
    }

    fn link_to_another(&self, random: &mut Random) -> String {
        let count = self.plan.len();
        let nearby = self.page.saturating_sub(5) + random.below(10);
        let anywhere = random.below(count);
        let target = if random.below(2) == 0 { nearby.min(count - 1) } else { anywhere };
        let anchor = ["", "#steps"][random.below(2)];
        let title = self.plan.title(target, self.lang);
        format!("[{title}]({}{anchor})", self.plan.link(self.page, target, self.dialect))
    }

    /// The last part, with the anchor that other pages link to, and the footnotes.
    fn steps(&mut self, random: &mut Random) {
        let lang = self.lang;
        let _ = writeln!(self.out, "## {} {{#{STEPS_ID}}}\n", STEPS[lang]);
        let parent = self.plan.pages[self.page].parent;
        let up = self.plan.link(self.page, parent, self.dialect);
        let up = format!("[{}]({up})", self.plan.title(parent, lang));
        let another = self.link_to_another(random);
        for (number, link) in (1..).zip([up, another]) {
            let _ = writeln!(self.out, "{number}. {} ({link})", sentence(random, lang));
        }
        let outside = OUTSIDE[lang];
        let see = random.pick(&SEE)[lang];
        let _ = writeln!(
            self.out,
            "\n{}[^1] {}[^2] {see} [{outside}](https://www.ilo.org/normlex).\n",
            sentence(random, lang),
            sentence(random, lang)
        );
        for number in 1..=2 {
            let year = random.between(1950, 2004);
            let _ = writeln!(self.out, "[^{number}]: {} ({year})", sentence(random, lang));
        }
    }
}

/// A bar chart of about a kilobyte.
fn picture(page: usize) -> String {
    let mut random = Random::new(page as u64 ^ 0x5106);
    let mut svg = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 200\" role=\"img\">\n",
    );
    for bar in 0..12 {
        let (x, height) = (12 + bar * 38, random.between(20, 180));
        let y = 190 - height;
        let _ = writeln!(
            svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"30\" height=\"{height}\" fill=\"#933\"/>"
        );
    }
    svg + "</svg>\n"
}

/// The fewest and the most words that a page of the site has.
pub fn words(plan: &Plan) -> (usize, usize) {
    let pages = (0..plan.len()).step_by(plan.len().div_ceil(50));
    let counts: Vec<usize> = pages
        .flat_map(|page| (0..LANGUAGES.len()).map(move |lang| (page, lang)))
        .map(|(page, lang)| count(&plan.body(page, lang, Dialect::Tribune)))
        .collect();
    let least = counts.iter().min().copied().unwrap_or(0);
    (least, counts.iter().max().copied().unwrap_or(0))
}
