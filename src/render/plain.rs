//! The body of a page as plain text, for e-mail and messaging: the HTML that readers get, set in lines of
//! 72 letters, with notes in round brackets and links as numbers in square ones. Made from the HTML and
//! not from Markdown, so that figures, terms and lists say what they say on the page.

use super::html::{Piece, pieces};

/// Letters of a line (RFC 3676, 4.2 advises 66 to 78).
const WIDTH: usize = 72;

/// Elements that say nothing without a browser.
const SKIPPED: [&str; 7] = ["svg", "script", "style", "form", "nav", "template", "output"];
/// Elements without an end tag (HTML, 13.1.2).
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];
/// Elements before which a line is left empty.
const APART: [&str; 17] = [
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "dl",
    "blockquote",
    "pre",
    "table",
    "figure",
    "section",
    "aside",
    "div",
];
/// Other elements that begin a line.
const LINES: [&str; 7] = ["li", "dt", "dd", "tr", "caption", "figcaption", "summary"];

/// A text and the addresses to which it leads, in the order of their numbers.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Plain {
    /// The text.
    pub text: String,
    /// Addresses; the first has the number 1.
    pub links: Vec<String>,
}

/// Reads the body of a page. `resolve` makes a full address of one that stands in the page.
pub fn plain(html: &str, resolve: &dyn Fn(&str) -> String) -> Plain {
    let mut writer = Writer::new(resolve);
    for piece in pieces(html) {
        writer.piece(piece);
    }
    writer.flush();
    Plain { text: writer.out.trim_end().to_owned() + "\n", links: writer.links }
}

struct Writer<'a> {
    resolve: &'a dyn Fn(&str) -> String,
    out: String,
    /// The block that is being read.
    block: String,
    /// What stands before the first line of a block, and before its others.
    margins: Vec<(String, String)>,
    /// Numbers of the lists that are open; nothing for one without.
    lists: Vec<Option<usize>>,
    links: Vec<String>,
    /// What is to be written where each open link or mark ends.
    ends: Vec<String>,
    /// The name of an element that is passed over, and how many of this name are open. Others within it need not
    /// be counted: those of a drawing end in themselves (`<path/>`), those of HTML need no end tag (`<p>`).
    skipped: Option<(String, usize)>,
    /// Whether a line is to be left empty before the next block.
    is_apart: bool,
    is_in_notes: bool,
    is_in_code: bool,
}

impl<'a> Writer<'a> {
    fn new(resolve: &'a dyn Fn(&str) -> String) -> Writer<'a> {
        Writer {
            resolve,
            out: String::new(),
            block: String::new(),
            margins: Vec::new(),
            lists: Vec::new(),
            links: Vec::new(),
            ends: Vec::new(),
            skipped: None,
            is_apart: false,
            is_in_notes: false,
            is_in_code: false,
        }
    }

    fn piece(&mut self, piece: Piece) {
        if let Some((name, open)) = &mut self.skipped {
            match piece {
                Piece::Open(tag) if tag.is(name) && !tag.ends_in_itself() => *open += 1,
                Piece::Close(end) if end.eq_ignore_ascii_case(name) => *open -= 1,
                _ => {}
            }
            if *open == 0 {
                self.skipped = None;
            }
            return;
        }
        match piece {
            Piece::Text(text) if self.is_in_code => self.block.push_str(&text),
            Piece::Text(text) => self.words(&text),
            Piece::Open(tag) => {
                let class = tag.attribute("class").unwrap_or_default();
                let is_passed_over = SKIPPED.contains(&tag.name)
                    || class == "fnback"
                    || tag.attribute("hidden").is_some();
                let has_no_end = VOID.contains(&tag.name) || tag.is("svg") && tag.ends_in_itself();
                match is_passed_over {
                    true if has_no_end => {}
                    true => self.skipped = Some((tag.name.to_owned(), 1)),
                    false => self.open(tag.name, &class, &tag),
                }
            }
            Piece::Close(name) => self.close(name),
        }
    }

    /// White space is one space, as in a browser; no-break spaces stay.
    fn words(&mut self, text: &str) {
        let is_space = |c: char| matches!(c, ' ' | '\n' | '\t');
        for (at, word) in text.split(is_space).enumerate() {
            let needs = at > 0 && !self.block.is_empty() && !self.block.ends_with([' ', '\n']);
            if needs {
                self.block.push(' ');
            }
            self.block.push_str(word);
        }
    }

    fn open(&mut self, name: &str, class: &str, tag: &super::html::Tag) {
        if APART.contains(&name) || LINES.contains(&name) {
            self.flush();
            self.is_apart |= APART.contains(&name);
        }
        match name {
            "br" => self.block.push('\n'),
            "hr" => {
                self.flush();
                self.is_apart = true;
                self.block.push_str("* * *");
                self.flush();
                self.is_apart = true;
            }
            "img" => {
                let alt = tag.attribute("alt").filter(|alt| !alt.is_empty());
                self.block.push_str(&alt.map(|alt| format!("[{alt}]")).unwrap_or_default());
            }
            "section" => self.is_in_notes = class == "footnotes",
            "ul" => self.lists.push(None),
            "ol" => {
                let start = tag.attribute("start").and_then(|start| start.parse().ok());
                self.lists.push(Some(start.unwrap_or(1)));
            }
            "li" => self.open_item(),
            "dd" => self.margins.push(("    ".into(), "    ".into())),
            "blockquote" => self.margins.push(("> ".into(), "> ".into())),
            "pre" => self.is_in_code = true,
            "sup" if class == "fnref" => self.block.push('('),
            "td" | "th" if !self.block.trim().is_empty() => self.block.push_str(" | "),
            "a" => self.open_link(class, tag),
            _ => {}
        }
    }

    fn open_item(&mut self) {
        let marker = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                match self.is_in_notes {
                    true => format!("({}) ", *number - 1),
                    false => format!("{}. ", *number - 1),
                }
            }
            _ => "- ".to_owned(),
        };
        let rest = " ".repeat(marker.chars().count());
        self.margins.push((marker, rest));
    }

    fn open_link(&mut self, class: &str, tag: &super::html::Tag) {
        let address = tag.attribute("href").unwrap_or_default();
        // Figures and terms lead to where they are explained, on every line; notes are on this page.
        let is_noted = !matches!(class, "fact" | "term") && !address.starts_with('#');
        let mut end = String::new();
        if is_noted && !address.is_empty() {
            let address = (self.resolve)(&address);
            let known = self.links.iter().position(|link| *link == address);
            let number = known.unwrap_or_else(|| {
                self.links.push(address);
                self.links.len() - 1
            });
            end = format!(" [{}]", number + 1);
        }
        self.ends.push(end);
    }

    fn close(&mut self, name: &str) {
        match name {
            "a" => {
                let end = self.ends.pop().unwrap_or_default();
                self.block.push_str(&end);
            }
            "sup" if self.block.contains('(') => self.block.push(')'),
            "h1" | "h2" => {
                let line = if name == "h1" { "=" } else { "-" };
                let length = self.block.trim().chars().count().min(WIDTH);
                self.flush();
                self.out.push_str(&line.repeat(length));
                self.out.push('\n');
            }
            "ul" | "ol" => {
                self.flush();
                self.lists.pop();
            }
            "li" | "dd" | "blockquote" => {
                self.flush();
                self.margins.pop();
            }
            "pre" => {
                self.flush();
                self.is_in_code = false;
            }
            _ if APART.contains(&name) || LINES.contains(&name) => self.flush(),
            _ => {}
        }
        self.is_apart |= APART.contains(&name) && name != "div";
    }

    /// Writes the block that was read.
    fn flush(&mut self) {
        let block = std::mem::take(&mut self.block);
        let text = if self.is_in_code { block.trim_matches('\n') } else { block.trim() };
        if text.is_empty() {
            return;
        }
        if self.is_apart && !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
        self.is_apart = false;
        let (mut first, rest): (Vec<&str>, Vec<&str>) =
            self.margins.iter().map(|(first, rest)| (&**first, &**rest)).unzip();
        let (head, rest) = (first.concat(), rest.concat());
        first.clear();
        let width = WIDTH.saturating_sub(rest.chars().count()).max(24);
        let mut margin = head;
        for line in text.split('\n') {
            let lines = if self.is_in_code { vec![line.to_owned()] } else { wrapped(line, width) };
            for line in lines {
                self.out.push_str(format!("{margin}{line}").trim_end());
                self.out.push('\n');
                margin.clone_from(&rest);
            }
        }
        // The marker of an item stands before its first line only.
        for (first, rest) in &mut self.margins {
            first.clone_from(rest);
        }
    }
}

/// A text in lines, broken at spaces.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut room = width;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let length = word.chars().count();
        let is_first = lines.last().is_none_or(String::is_empty);
        if !is_first && length + 1 > room {
            lines.push(String::new());
            room = width;
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
                room = room.saturating_sub(1);
            }
            line.push_str(word);
            room = room.saturating_sub(length);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_become_letters() {
        let html = "<h2 id=\"a\">Two &amp; three</h2>\n<p>A <a href=\"x/\">link</a>, the <a href=\"x/\">same</a>, a \
            <a class=\"fact\" href=\"f/#y\">figure</a>.<sup class=\"fnref\"><a href=\"#fn-1\">1</a></sup></p>\n\
            <ul>\n<li>one</li>\n<li>two<ol>\n<li>in\n it</li>\n</ol></li>\n</ul>\n<blockquote>\n<p>Said.</p>\n</blockquote>\n\
            <table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>\n\
            <svg><title>no</title><path d=\"M0 0\"/><g><circle r=\"1\"/></g></svg><svg/><div hidden><p>no<div>no</div></div>\
            <style>p > a { color: red }</style><input hidden><p>a<br>b <img src=\"i\" alt=\"Alt\"></p>\n\
            <section class=\"footnotes\"><h2>Notes</h2><ol><li id=\"fn-1\"><p>A note. <a class=\"fnback\" href=\"#r\">↩</a></p></li></ol></section>";
        let page = plain(html, &|address| format!("https://e.org/{address}"));
        assert_eq!(page.links, ["https://e.org/x/"]);
        assert_eq!(
            page.text,
            "Two & three\n-----------\n\nA link [1], the same [1], a figure.(1)\n\n- one\n- two\n\n  1. in it\n\n> Said.\n\n\
             A | B\n1 | 2\n\na\nb [Alt]\n\nNotes\n-----\n\n(1) A note.\n"
        );
    }

    #[test]
    fn lines_are_broken_at_spaces() {
        let lines = wrapped(&"mot\u{a0}: ".repeat(30), 20);
        assert!(lines.len() > 5 && lines.iter().all(|line| line.chars().count() <= 20));
        assert!(lines.iter().all(|line| line.starts_with("mot\u{a0}:")), "{lines:?}");
    }
}
