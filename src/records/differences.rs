//! What is different between two texts, word by word.

/// A part of a text that was changed into another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words of both.
    Same(String),
    /// Words of the former text only.
    Removed(String),
    /// Words of the later text only.
    Added(String),
}

/// More comparisons than these are not made: such texts have nothing in common that would help.
const MOST: usize = 4_000_000;

/// The parts of two texts, in order; what was removed stands before what was added.
pub fn differences(before: &str, after: &str) -> Vec<Part> {
    let old: Vec<&str> = before.split_whitespace().collect();
    let new: Vec<&str> = after.split_whitespace().collect();
    if old.len().saturating_mul(new.len()) > MOST {
        return vec![Part::Removed(old.join(" ")), Part::Added(new.join(" "))];
    }
    let width = new.len() + 1;
    let mut common = vec![0u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i * width + j] = match old[i] == new[j] {
                true => common[(i + 1) * width + j + 1] + 1,
                false => common[(i + 1) * width + j].max(common[i * width + j + 1]),
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut parts = Parts::default();
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            parts.same(old[i]);
            (i, j) = (i + 1, j + 1);
        } else if j == new.len()
            || i < old.len() && common[(i + 1) * width + j] >= common[i * width + j + 1]
        {
            parts.removed.push(old[i]);
            i += 1;
        } else {
            parts.added.push(new[j]);
            j += 1;
        }
    }
    parts.finish()
}

#[derive(Default)]
struct Parts<'a> {
    done: Vec<Part>,
    same: Vec<&'a str>,
    removed: Vec<&'a str>,
    added: Vec<&'a str>,
}

impl<'a> Parts<'a> {
    fn same(&mut self, word: &'a str) {
        if !self.removed.is_empty() || !self.added.is_empty() {
            self.end();
        }
        self.same.push(word);
    }

    fn end(&mut self) {
        let mut put = |words: &mut Vec<&str>, part: fn(String) -> Part| {
            if !words.is_empty() {
                self.done.push(part(std::mem::take(words).join(" ")));
            }
        };
        put(&mut self.same, Part::Same);
        put(&mut self.removed, Part::Removed);
        put(&mut self.added, Part::Added);
    }

    fn finish(mut self) -> Vec<Part> {
        self.end();
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_apart() {
        let parts = differences("We strike at noon on Monday.", "We all strike at nine on Monday.");
        let same = |text: &str| Part::Same(text.into());
        assert_eq!(
            parts,
            [
                same("We"),
                Part::Added("all".into()),
                same("strike at"),
                Part::Removed("noon".into()),
                Part::Added("nine".into()),
                same("on Monday."),
            ]
        );
        assert_eq!(differences("", ""), []);
    }
}
