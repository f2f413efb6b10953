# The words of tribune itself, in English.
#
# Every finding has a message and, as its attribute `.help`, what to do about it. `$near` is "yes"
# where `$nearest` names what was probably meant.

## Reports

tool-error = error
tool-warning = warning
tool-hint = hint
tool-site-folder = The folder of the site
tool-help = what to do

## YAML: site.yaml and the head of each page

yaml-syntax = { $problem ->
        [colon] This text contains a colon followed by a space, which YAML takes for another key.
        [unclosed] A quotation mark, bracket or brace is opened here or above and never closed.
        [character] A value cannot begin with this character, nor a line with a tab.
        [glued] A space is missing behind this colon.
        [special] Behind this colon stands a no-break space, which is not the one of the space bar.
        [quote] The quotation marks of this text close before its end.
       *[other] This cannot be read as YAML: { $detail }.
    }
    .help = { $problem ->
        [colon] Put the whole text in quotation marks, as in title: "Our rights: what they are".
        [unclosed] Close it on the same line.
        [character] Put the text in quotation marks, and indent with spaces.
        [glued] Put one there, as in title: Our rights.
        [special] Type an ordinary space in its place.
        [quote] Put double quotation marks around all of it, as in title: "Workers' rights", and none of them within.
       *[other] Put quotation marks around a text that contains a colon, a "#" or a quotation mark, and indent with spaces.
    }
    .why = The settings at the head of a page, and the files site.yaml, facts.yaml and glossary.yaml, are written in YAML, which is strict about colons, quotation marks and indents. Where it cannot be read, tribune does not guess, since a wrong guess could publish the wrong title or figure. The usual culprit is a title with a colon: title: "Strike fund: how it works" is right, without the marks it is not.
yaml-comment-in-text = What follows the "#" is left out of "{ $key }".
    .help = If it belongs to the text, put all of the text in quotation marks; if it is a note for yourself, put it on a line of its own.
    .why = In YAML a number sign behind a space begins a comment, which nobody sees: title: Local #112 is the title "Local". In quotation marks, as in title: "Local #112", it is a part of the text.
yaml-not-a-map = Here lines of the form "key: value" are expected.
    .help = Write each entry on a line of its own, as in "title: Our rights".
    .why = At this place tribune expects entries with a name and a value, such as title: Our rights, but found a list or plain text. Often the name or the space behind the colon was forgotten: title:Our rights is not an entry, title: Our rights is one.
yaml-duplicate-key = "{ $key }" is given twice.
    .help = Remove one of them.
    .why = The same name stands twice in one place, for instance two lines that begin with title:. Only one value can count, and tribune will not choose for you. Keep the line that is right.
yaml-unknown-key = There is no key "{ $key }" here.
    .help = { $comma ->
        [yes] If it belongs to the text before it: a comma ends a text between braces, so put all of the text in quotation marks.
       *[no] { $near ->
            [yes] Did you mean "{ $nearest }"?
           *[no] Known are: { $known }.
        }{ $extra ->
            [yes] { " " }Data of your own goes under "extra:".
           *[no] { "" }
        }
    }
    .why = Each setting has a fixed name, and this one is not among them. It is an error rather than ignored, because a slip such as sumary: or must_ship: would otherwise lose a summary or a safeguard without anybody noticing. Data that only your own theme uses is free to have any name, indented under extra:.
yaml-wrong-type = "{ $key }" should be { $expected ->
        [text] a text
        [bool] true or false
        [number] a number
        [date] a date
        [day] a day of the calendar
        [moment] a date, or a date and a time
        [dir] "ltr" or "rtl"
       *[list] a list of texts
    }.
    .help = { $expected ->
        [text] Write it after the colon, in quotation marks if it contains a colon.
        [bool] Write "true" or "false", without quotation marks.
        [number] Write digits only, as in "10".
        [date] Write year, month and day, as in "2026-11-22".
        [day] There is no such day. Look whether the month has so many.
        [moment] Write it as in "2026-11-22" or "2026-11-22T18:30".
        [dir] "rtl" is for scripts that run from right to left.
       *[list] Write it as in "[one, two]".
    }
    .why = This setting takes one kind of value, and another was given: a word where a date is needed, say, or a single text where a list is. Dates are written as 2026-11-22 so that they mean the same day in every language. A list stands in square brackets, as in tags: [strike, parts], even if it has one item only.

## The site as a whole

config-missing = There is no site in the folder { $path }: content/site.yaml is missing.
    .help = { $near ->
        [yes] Rename content/{ $nearest } to content/site.yaml.
       *[no] Go to the folder of a site, name it with --root, or make a new one with "tribune new my-campaign".
    }
    .why = A site is a folder that holds content/site.yaml, with its languages, titles and address. There is no such file here, so tribune has nothing to build. Most often the command was given one folder too high or too low.
config-no-languages = The site has no languages.
    .help = Add them to content/site.yaml: "languages: { "{" } en: { "{" } locale: en-CA, name: English, title: Our campaign { "}" } { "}" }".
    .why = Every page belongs to a language, so a site needs at least one. Each language has a short key, used in the names of files and in addresses (en in overtime.en.md and /en/), and under it the locale, the name and the title of the site in that language.
config-bad-language-key = "{ $key }" cannot be the key of a language.
    .help = Use small letters, digits and hyphens, as in "fr" or "zh-hant"; "assets" and "files" are taken.
    .why = The key of a language becomes part of every address and of the name of every file in that language, so it must be short and safe everywhere. The names assets and files are kept for folders that tribune itself makes in the finished site.
config-bad-locale = "{ $locale }" is not a language tag.
    .help = Write language and country as in "fr-CA" (BCP 47).
    .why = The locale tells browsers and screen readers which language a page is in, and tells tribune how to write numbers, dates and quotation marks there. Examples are en-CA, fr-CA and es-MX: small letters for the language, a hyphen, capitals for the country.
config-same-locale = The language "{ $other }" has the locale "{ $locale }", too.
    .help = Give each language one of its own, as in "en-CA" and "en-US"; or remove one of the two.
    .why = Browsers and search engines know the languages of a page by their tags alone. With the same tag twice they would be given two addresses for one language, and pass over both. Capitals make no difference, and neither do old names of the same language.
config-no-title = The site has no title in this language; it goes by that of "{ $other }".
    .help = Add "title:" to this language in content/site.yaml.
    .why = The title of the site stands at the top of every page, in tabs, in feeds and on cards. Readers of this language would see it in another one, and screen readers would read it out wrongly.
config-too-many-languages = This is more languages than one site can have.
    .help = Keep at most 200.
    .why = There is a limit to the number of languages in one site, far above what a campaign is likely to need. If you do need more, make several sites and link them.
config-bad-base-url = "{ $url }" cannot be the address of a site.
    .help = Write it in full, as in "https://example.org" or "https://example.org/campaign", without "?" and "#".
    .why = This is the address at which the site will be published. Feeds, the sitemap and the cards shown when somebody shares a page are made from it, so a wrong one sends people nowhere. Links between pages do not depend on it: they also work in another folder or from a USB stick.
config-unknown-language = The site has no language "{ $key }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] The languages of the site stand in content/site.yaml under "languages:".
    }
    .why = A setting names a language by a key that the site does not have, for instance fra instead of fr. A page that claims a language the site lacks would have no address and no words for its menu.
config-unknown-menu-page = The menu names the page "{ $page }", which is not published.
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Name a page by its path under content/, without language and ending, as in "share-the-work/overtime".
    }
    .why = The menu in site.yaml lists pages, and this one does not exist or is not published: it may be a draft or outside its dates. A menu stands on every page, so a dead entry would meet every reader. The path is the one in the folder content/, not the address: share-the-work/overtime in all languages.
config-menu-twice = The page "{ $page }" is in the menu already.
    .help = Remove it here, or name the page that was meant.
    .why = The menu lists each page once. A second entry is most likely a slip: another page was meant, and it is missing.
site-no-home = The site has no home page.
    .help = Write { $file }.
    .why = Every site needs a page at its front door, written in at least the source language. Without it, readers who come to the address of the campaign would find no page to begin with, and the menu no place to lead back to.

## Files

source-unreadable = This cannot be read: { $detail }.
    .help = Look at the rights of the file and at the state of the disk.
    .why = The computer refused to hand over this file, or failed while doing so. tribune stops rather than publish a site with a hole in it. The cause is usually that the file belongs to another user, that another program has locked it, or that a disk or network drive is failing.
source-too-large = This file of { $megabytes } MB is too large to be a text.
    .help = Texts may have up to { $limit } MB. Is it in the right place?
    .why = Texts, settings and templates are small. A file of this size in their place is almost always something else with the wrong ending, such as a video or an archive, and reading it would slow everything down. Files for readers to download belong beside a page, under their own ending.
source-name-not-utf8 = The name of this file cannot be read as UTF-8.
    .help = Give it a name in ordinary letters.
    .why = The name of this file is stored in an old or damaged encoding, so that other computers would show it differently or not at all, and no address could be made of it. This often happens to files from an old archive or USB stick. Rename it with plain letters, digits and hyphens.
source-unportable-name = This name does not work on every system: { $problem ->
        [control] it contains a control character
        [character] it contains one of the characters < > : " | ? * \
        [end] it ends with a dot or a space
       *[reserved] Windows keeps it for a device
    }.
    .help = Rename it.
    .why = Some names work on one system and not on another. A volunteer on Windows could not open a file called what-now?.md or con.md, and a copy of the site could come out incomplete without a word. Choose a name with letters, digits and hyphens, and mend the links to it.
source-not-a-file = This is neither a file nor a folder.
    .help = Remove it from the site.
    .why = In the folder stands something that only programs use, such as a pipe or a device. It cannot be copied into the finished site, and reading it could wait forever. It usually got there by accident.
source-broken-link = This link leads nowhere, or in a circle.
    .help = Remove it, or put the file itself here.
    .why = This is a symbolic link, a file that only points to another one. What it points to is gone, or it points back to itself. Readers would get nothing.
source-link-leads-out = This link leads out of the site.
    .help = Put the file or folder itself here: whoever copies the site would not have it.
    .why = This symbolic link points to a file or folder outside the folder of the site. It works on your computer only: somebody who copies or restores the site would lack it. It could also publish something private by mistake.
source-link-to-folder = This link leads to a folder; only links to files are followed.
    .help = Put the folder itself here.
    .why = This symbolic link points to a folder that is kept somewhere else. If tribune went in, the same page could stand at two addresses, or the way could lead in a circle. This holds for content, themes and translations as well. The folder of the whole site may be reached through a link.
source-twin-names = This name differs from { $other } only in case or in the way accents are stored.
    .help = Rename one of them: on macOS and Windows there is room for one only.
    .why = Two names look the same to some computers: Ballot.svg and ballot.svg, or one é stored in two ways. On macOS and Windows one file would replace the other, and readers would see the wrong one. Give them names that differ in more than that.
source-utf16 = This file is in UTF-16.
    .help = Save it as UTF-8.
    .why = Some editors on Windows save text as UTF-16 (Notepad used to call it "Unicode"). tribune reads UTF-8 only, the encoding of the web, so that accents and ñ come out right for everyone. Use "Save as" and choose UTF-8.
source-not-utf8 = This file is not UTF-8: the first wrong byte is number { $offset }{ $line ->
        [0] {""}
       *[other] , in line { $line }
    }.
    .help = Save it as UTF-8; in most editors the encoding stands at the foot of the window.
    .why = The file holds bytes that are no letters in UTF-8, mostly accented letters saved in an older encoding such as Windows-1252. Published as it is, "grève" could turn into "gr?ve". Open the file, make sure the accents look right, and save it again with the encoding set to UTF-8.
source-nul = This file contains a NUL byte, number { $offset }.
    .help = Save it as plain text in UTF-8.
    .why = A NUL byte never stands in a text. Its presence means that the file was damaged while it was copied, or that it is no text but a picture or a word-processor document with the wrong ending. Restore it from a good copy, or paste the text into a new file.
source-changed = This file was saved while the site was being built.
    .help = Build again.
    .why = While tribune was reading the site, somebody or some program saved this file. Half of the site would show the old text and half the new one, so nothing is published. If it happens often, a synchronizing service may be at work on the folder.

## Pages

page-no-front-matter = This page does not begin with its title.
    .help = { $found ->
        [below] Remove what stands before the first "---": nothing may, not even an empty line.
       *[other] Begin the file with three lines: "---", "title: …", "---".
    }
    .why = Every page begins with a small head between two lines of three hyphens, and the least it holds is the title. Without a title there is nothing to show in the browser's tab, the menu or search results. The first line of the file must be the three hyphens, with nothing before it, not even an empty line.
page-head-dashes = The head stands between lines of three hyphens, and this line is not one: "{ $typed }".
    .help = Replace it with "---".
    .why = Word processors turn three hyphens into a dash, and a fourth hyphen is easily typed. Then the head is no head: its title, and "draft: true" with it, would be text that everybody reads. This line and the other one around the head should be three hyphens and nothing else.
page-second-head = The text of this page begins with a second head.
    .help = Put all entries between the first two lines "---", and remove the rest of the second head.
    .why = Only the head at the very beginning of the file is one: what follows is text, and would be published word for word. A line "draft: true" in it has no effect, so that a page would be published before its time. It happens when a head is pasted above another, or when a head is closed too early.
page-unclosed-front-matter = The head of this page is not closed.
    .help = Write a line "---" behind its last entry.
    .why = The head of a page stands between two lines of three hyphens, and the second one is missing. tribune cannot tell where the settings end and the text begins, so the whole page would be taken for settings.
page-no-title = This page has no title.
    .help = Add "title: …" between the "---" lines.
    .why = The title is the first thing that readers see, in the browser's tab, in search results, in menus and when a page is shared. Screen readers announce it before anything else. Each translation has a title of its own, as in title: "How a strike fund works".
page-bad-slug = "{ $slug }" cannot be part of an address.
    .help = { $problem ->
        [long] Shorten it: no system takes more than 255 characters.
        [reserved] Choose another: Windows keeps this name for a device.
       *[form] { $near ->
            [yes] Write "{ $nearest }": small letters without accents, digits and hyphens.
           *[no] Write small letters without accents, digits and hyphens.
        }
    }
    .why = The slug is the last part of the address of a page: overtime in /en/share-the-work/overtime/. Addresses are read out over the telephone, printed on leaflets and typed by hand, so they keep to what works everywhere: heures-supplementaires, not Heures supplémentaires!. The accents stay in the title.
page-bad-alias = "{ $alias }" cannot be a former address.
    .help = { $problem ->
        [long] Shorten it: between two slashes no system takes more than 255 characters.
        [reserved] Choose another: some systems cannot have a folder of this name.
        [end] Choose another: some systems cannot have a folder of this name.
       *[form] Write it from the root of the site, as in "/en/old-name/".
    }
    .why = An alias is an address at which the page used to stand. Old links and printed leaflets still lead there, and tribune sends those readers on to the new place. Write it as readers would have seen it behind the name of the site, with slashes at both ends and without https.
page-event-without-start = This event has no beginning.
    .help = Add "start: 2026-11-22" or "start: 2026-11-22T18:30".
    .why = A page with event: appears in the lists of events, which are sorted by their beginning. Without one, nobody would know when to come and the event could not be placed in the list. Add the time as well if it is known.
page-event-ends-early = This event ends before it begins.
    .help = Correct "start" or "end".
    .why = The end of the event lies before its beginning, so one of the two is wrong and people might come on the wrong day. Often the year or the month was left over from an earlier event. A meeting past midnight ends on the next day: start: 2026-11-22T22:00, end: 2026-11-23T01:00.
page-event-half-timed = This event begins with a time and ends without one, or the other way round.
    .help = Write both as days ("2026-11-22") or both with a time ("2026-11-22T18:30").
    .why = Calendars know events of whole days and events of hours, and nothing in between (RFC 5545): one that begins at six and ends on a day would be refused, or end at midnight. If only one of the two times is known, leave "end" out.
page-event-skipped-time = There is no { $time } on this day in this time zone: the clocks are put forward.
    .help = Write the time that clocks show then, most likely an hour later.
    .why = In the night in which summer time begins, an hour is left out: in Toronto, 2:00 is followed by 3:00. A time within that hour is none, and calendars would put the event an hour too early or too late. In the night in which summer time ends an hour is there twice; the first one is taken.
page-unknown-time-zone = There is no time zone "{ $zone }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Write the name of a continent and a city with the same time, such as "America/Toronto", "America/Vancouver" or "America/Mexico_City".
    }
    .why = From the time zone tribune works out when an event begins for readers elsewhere, in summer and in winter. Zones have names of their own, with a continent and a city (the IANA time zone database). "UTC-5" would be wrong half of the year in most places, since it does not change with the season. Without a zone the hours are those of the place.
page-never-published = This page could never be published: it expires before it is to appear.
    .help = Put "expires_on" behind "publish_on". On that day the page is gone already.
    .why = A page is published from publish_on on, and up to the day before expires_on. Here no day is left between the two, most often because a year or a month was left over from an earlier page.
page-no-language = The name of this file does not say in which language it is.
    .help = { $kind ->
        [copy] It is named like a copy of "{ $example }". If that file is there, compare the two and keep one; if not, give this one its name.
       *[other] Put the key of the language before ".md", as in "{ $example }". If there is such a file already, compare the two and keep one. The site has: { $known }.
    }
    .why = The name of each text says its language just before the ending: overtime.fr.md is the French text of the page overtime. Without it tribune would not know where to publish the text, or what it is a translation of. A file that is no page, such as notes for the team, belongs outside of content/. OneDrive, Dropbox and Windows add to the name of a file when they make a second one of it.
page-other-ending = This file would be published as it stands, since tribune reads only names such as "{ $right }".
    .help = Did you mean "{ $right }"? If it is for the team alone, keep it outside of content/.
    .why = Texts end with .md and data with .yaml, in small letters. A file with another ending counts as a file for readers to download: a draft called vote.fr.md.txt, as Windows likes to save it, would be on the web with its head and its notes, and facts.yml would be published instead of read.
page-copied-file = This file is named like a copy of { $other }, and would be a page of its own.
    .help = Compare the two, keep one, and remove the other. If it is a page, give it a name of its own.
    .why = OneDrive and Dropbox write a second file when two people save at once, with the name of a computer or "(1)" behind the name; Windows and macOS do so when a file is pasted twice. In content/ such a file is one more page: readers would find an old text beside the new one. Names like these are let pass where no page of the plain name stands in the same language.
page-two-files = This page has two texts in the same language: the other is { $other }.
    .help = Keep one of them.
    .why = A page can be a file, overtime.fr.md, or a folder with an index, overtime/index.fr.md. Both mean the same page, so having both leaves open which text readers should get. Compare the two before you delete one: the newer may lack something that the older has.
page-twin-names = The name of this page differs from that of { $other } only in small and capital letters.
    .help = If they are translations of each other, name them alike up to the language; else give one of them another name.
    .why = Texts that have the same name up to the language are one page: greve.fr.md and greve.es.md. Where one of them is called Greve.fr.md they become two pages, and neither is a translation of the other. On macOS and Windows, which take both names for one, nobody would see why.
page-two-sources = The translations of this page name two source languages: { $other } names another.
    .help = Name the language in which the page was first written, in one of them.
    .why = The source is the language in which a page was first written; the other texts are measured against it to see what is translated and up to date. Two texts of this page name different sources under source:. Only one can be the original.
page-source-missing = This page is said to be first written in the language "{ $language }", in which it has no text.
    .help = Name another language, or add the text.
    .why = The head of this page says in which language it was first written, but there is no text in that language. Translations could not be compared with anything, and readers of other languages would have no original to fall back on. Perhaps the file was renamed, moved or never added.
page-same-address = This page would stand at { $address }, where { $other } stands.
    .help = Give it a "slug:" of its own.
    .why = Two pages would be published at one address, and one would overwrite the other. This happens when two pages of a folder have the same slug: in one language, for instance because a translation was copied from its neighbour with its head.
page-alias-taken = The former address { $alias } is in use{ $other ->
        [none] {""}
       *[other] {" "}by { $other }
    }.
    .help = Remove it from "aliases".
    .why = A former address leads readers on to the page that lists it. This one is the present address of a page, or another page lists it too, so it cannot lead here. If the other page has truly taken the place of this one, the alias is no longer needed. Nor can it lie over a file that tribune writes itself, such as /robots.txt.
page-must-ship = This page must not be published without its text in { $language }, which is missing.
    .help = Add the text, or take the language out of "must_ship_in".
    .why = Under must_ship_in a page names the languages without which it must not go out, so that, say, a ballot notice reaches every member at once. One of those texts is missing, and the whole release waits for it. This is a safeguard that the editors have set themselves.
page-must-ship-current = This page must not be published before its text in { $language } is up to date: { $count ->
        [one] one block is not.
       *[other] { $count } blocks are not.
    }
    .help = See what has changed with "tribune diff { $key } { $page }", and then mark it with "tribune reviewed { $key } { $page }".
    .why = Under must_ship_in a page names the languages without which it must not go out. One of those texts no longer says what its source says: a paragraph of the source was changed, added or removed since the translation was reviewed. Readers of that language would get another call than everybody else.
heading-duplicate-id = The id "{ $id }" is given to two headings.
    .help = Change one of them.
    .why = An id is the name by which links find a heading, as in page.md#strike-pay. With two headings of the same id, browsers jump to the first one and the second cannot be reached. Ids are optional: tribune makes one from the words of a heading when none is given.
heading-reserved-id = The id "{ $id }" belongs to the page around the text.
    .help = Give the heading another one, or none.
    .why = The page itself uses some ids: main for the text, fn-1 and so on for footnotes, others for parts of the theme. A second one of the same name would catch the links and the keys of people who use no mouse.
footnote-undefined = There is no note "{ $label }" in this file.
    .help = Write it at the end of the file, as in [^{ $label }]: Source, page 12 – or remove the number.
    .why = A sentence calls for a note that is not there. Readers would see the brackets themselves, and miss the source. Each file has its own notes: those of the other languages do not count. The name of the call and that of the note must be the same.
footnote-twice = A note "{ $label }" stands in this file already.
    .help = Give the second one another name, or remove it. Only the first is shown.
    .why = Of two notes with one name only the first is shown, so that what the second says is lost. It happens when a paragraph with its note is copied from another page.
footnote-unused = Nothing refers to the note "{ $label }".
    .help = Write [^{ $label }] where it belongs, or remove it. It is not shown.
    .why = A note stands at the foot of this file, but no sentence calls for it, so it is not shown. Its source or caveat is lost to readers. The call was perhaps deleted along with a sentence, or its name is written differently: the call and the note must have the same name, as in [^wages] and [^wages]: Collective agreement, article 12.

## What is not read as Markdown
markdown-raw-link = This looks like a link and is none: readers see the brackets.
    .help = Write [words](file.md) without a space between the brackets. If the address has spaces in it, put it in angle brackets: [words](<my file.pdf>).
    .why = A link is words in square brackets with an address in round ones right behind them. A space between the two, a space in the address or a name that is explained nowhere – as in [words][name] – makes it plain text, and everything is shown as it was typed.
markdown-raw-heading = { $space ->
        [special] This looks like a heading and is none: the space behind the number signs is not the one of the space bar.
       *[none] This looks like a heading and is none: there is no space behind the number signs.
    }
    .help = Write a space behind them, as in "## Heading".
    .why = Number signs make a heading only with an ordinary space behind them. Text that is pasted from a word processor often brings no-break spaces, which look the same. Without an ordinary space they are a part of the text, as in a topic on social media, and are shown.
markdown-raw-alert = { $known ->
        [yes] The text of a notice begins on the line below "[!{ $name }]".
       *[no] "{ $name }" is no kind of notice.
    }
    .help = { $known ->
        [yes] Move the text to the next line, which begins with "> " as well.
       *[no] Write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION], in English in all languages: readers see the word in their own.
    }
    .why = A quotation that begins with one of five English words in brackets, on a line of its own, is shown as a notice, with its title in the language of the page. Any other word stays in the quotation as it is typed.
markdown-raw-list = This looks like a point of a list and is none.
    .help = Begin each point with a hyphen and a space: "- point".
    .why = Lists begin with a hyphen and an ordinary space. Bullets such as • come from word processors, and so do no-break spaces behind a hyphen, which look the same. Left as they are, all points run together in one paragraph.
markdown-raw-table = This looks like a table and is none: the line below its head is missing.
    .help = Write a line such as "| --- | --- |" below the first, with as many parts as it has.
    .why = Lines with bars make a table only where the second line is made of hyphens: it parts the head from the rest. Without it, readers see the bars, and all rows run together.
markdown-raw-directive = "{ $typed }" is shown to readers as it is typed.
    .help = { $form ->
        [fence] A box is opened and closed by three colons: ":::".
        [inline] Name what it shows in brackets, as in "{ $typed }[name]".
       *[block] Write it on a line of its own, with an empty line before and behind it.
    }
    .why = What begins with colons is filled in by tribune, if it is typed as it should be: within a sentence as one colon, a name and brackets, as in :fact[strike-fund]; otherwise on a line of its own, as in ::children. Anything else stays in the text. Code is let pass.
markdown-raw-markup = "{ $typed }" is shown as it is typed.
    .help = Write plain words here, and put what has to be more than that into the text.
    .why = Titles, summaries and the words that a directive is given are no Markdown: asterisks, brackets and the names of figures and terms stand in the page, in lists and in search results as they were typed. A figure that is given in words here does not change with facts.yaml.

## Directives

directive-unclosed = This block is not closed.
    .help = Write a line "{ $colons }" behind its last line, as far to the right as the line that opens it.
    .why = A block such as a quotation, a box or a call to act begins with ::: and a name, and ends with a line of as many colons of its own. Without the end, the rest of the page would fall into the block. When blocks stand inside each other, each needs its own closing line, indented like its opening one.
directive-stray-close = There is no block here that this line could close.
    .help = Remove it, or look for the line ":::name" that should open the block.
    .why = A line of three colons closes a block, but none is open here. Perhaps the opening line was deleted or is spelled with two colons only, or the block had been closed already. Readers would see bare colons.
directive-malformed = This looks like a directive but cannot be read.
    .help = Its forms are ":::name{ "{" }key="value"{ "}" }" … ":::", "::name{ "{" }key="value"{ "}" }" on a line of its own, and ":name[text]" in a sentence. Are all quotation marks, brackets and braces closed, on the same line?
    .why = Colons and a name begin a directive, by which charts, boxes, figures and terms come into a page. What follows the name here has a form that tribune cannot read: in most cases a closing mark is missing, or curly quotation marks stand where straight ones are needed. Settings are written as key="value", in curly braces directly behind the name.
directive-unknown = There is no directive "{ $name }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] There are: { $known }.
    }
    .why = There is no component of this name, neither built in nor in your theme, so nothing could be shown in its place. Most often it is a slip of the keyboard, as in :fcat[…] for :fact[…]. Names are always in English, in the translations too.
directive-wrong-form = The directive "{ $name }" is written in another way.
    .help = { $form ->
        [container] Open it with ":::{ $name }" on a line of its own and close it with ":::".
        [leaf] Write it as "::{ $name }" on a line of its own.
       *[inline] Write it as ":{ $name }[…]" in a sentence.
    }
    .why = Directives come in three forms. One colon is for words within a sentence, as in :term[strike-fund]; two are for something on a line of its own, as in ::children; three open a block with text inside, as in :::aside, that is closed by another three. Each directive has one form only.
directive-repeated-attribute = "{ $attribute }" is given twice.
    .help = Remove one of them.
    .why = The same setting is given twice in the braces of this directive, perhaps with two values. tribune will not choose between them, for a wrong date or title might go out.
directive-unquoted = "{ $attribute }" needs straight quotation marks.
    .help = Write { $right }.
    .why = A setting of several words stands in straight quotation marks, as in title="Two words"; without them each word would be taken for a setting of its own. Curly marks, as word processors write them, are letters like others here. If a quotation stands within, put single straight marks around the whole.
directive-unknown-value = "{ $attribute }" cannot be "{ $value }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Possible are: { $known }.
    }
    .why = This setting takes one of a few words, each of which the theme shows in its own way and names in each language. The word itself is always written in English.
directive-bad-id = The id "{ $id }" cannot be used here.
    .help = Write a single word, or several with hyphens between them, as in id=why-now. If it is one already, the page needs it for itself: choose another.
    .why = An id is the name by which links find a place in the page, as in page.md#why-now. It has no spaces. Some belong to the page around the text: main, fn-1 and so on for footnotes, others for parts of the theme.
directive-duplicate-id = The id "{ $id }" stands twice on this page.
    .help = Give one of the two another id; or, where a list of figures, terms or a form for searching stands twice, remove one.
    .why = An id is the name by which links find a place in the page. If two places have the same, browsers jump to the first, and the second cannot be reached. Headings and blocks can be given one; each figure of ::facts, each term of ::glossary and some other directives bring their own.
directive-missing-attribute = "{ $name }" needs "{ $attribute }".
    .help = Add { "{" }{ $attribute }="…"{ "}" } behind the name.
    .why = Some directives cannot do without a certain piece of information, as a quotation that is to be shown with its author. It goes into the curly braces behind the name, in straight quotation marks, as in by="Maria Lopez, welder".
directive-unknown-attribute = "{ $name }" has no "{ $attribute }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] { $count ->
            [0] It takes nothing in braces.
           *[other] It can have: { $known }.
        }
    }
    .why = This directive has no setting of that name. It is an error rather than ignored, so that a misspelled one, such as untill for until, does not leave an action standing after its day. Names of settings are not translated.
directive-wrong-type = "{ $attribute }" should be { $expected ->
        [date] a date
        [bool] true or false
        [integer] a whole number
       *[number] a number
    }.
    .help = { $expected ->
        [date] Write year, month and day, as in "2026-11-22".
        [bool] Write "true" or "false".
        [integer] Write digits only, as in "10".
       *[number] Write digits, with a point for decimals, as in "2.5".
    }
    .why = The value of this setting has the wrong form: words instead of a date, or a number written in the way of a language, as "2,5". Settings are the same in all languages and are written in one form for all of them; tribune shows dates and numbers to readers in their own way.
directive-unknown-page = There is no page "{ $page }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Name a page by its path under content/, without language and ending.
    }
    .why = A setting of this directive names a page, and there is no page of that name. Pages are named by their path in content/, which is the same in all languages: share-the-work/overtime, not an address such as /fr/partager-le-travail/.

## Links

link-incomplete = The address "{ $link }" is not complete.
    .help = Write all of it, as in https://example.org/page, mailto:name@example.org or tel:+15145551234.
    .why = Behind https: there have to be two slashes and the name of a site, behind mailto: an address, behind tel: a number. Otherwise a click leads nowhere.
link-not-a-picture = "{ $link }" is no picture that browsers show.
    .help = Write a link without the exclamation mark, or name a file that ends with .jpg, .png, .svg, .webp, .avif or .gif.
    .why = With an exclamation mark before the brackets, the file is shown in the page as a picture. Browsers cannot do that with a PDF or a text: readers would see a broken frame. Without the mark it is a link that opens the file.
link-empty = This link leads nowhere.
    .help = Write the file that it should lead to between the round brackets.
    .why = The round brackets of this link are empty, so a click would only reload the page. Perhaps the target was to be filled in later. If there is none yet, leave the words without brackets.
link-forbidden-scheme = Links that begin with "{ $scheme }:" are not allowed.
    .help = Allowed are https, http, mailto, tel and sms, and files of the site.
    .why = The part before the colon says what a link does. Some kinds can run programs in the reader's browser or open files on the reader's computer, as javascript: and file: do, and a campaign's site must never be the way in for that. Links to the web, to mail and to telephones are fine.
link-no-scheme = "{ $link }" does not say how it is to be reached.
    .help = Put "https:" before it.
    .why = A link that begins with two slashes borrows http or https from the page in which it stands. From a USB stick or an archive there is nothing to borrow and the link is dead, and over http it can be read by others on the way. Write https://example.org, not //example.org.
link-outside = "{ $link }" leads out of the folder content/.
    .help = Count the "../": each goes up one folder.
    .why = Each ../ of a link goes up one folder, and this one has so many that it leaves content/. What lies outside is not part of the site and is never published.
link-missing-page = There is no page "{ $link }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Name the file of the page, seen from this file, without its language: "../folder/page.md".
    }
    .why = The link leads to a page that does not exist, and readers would come to an error. Perhaps the page was renamed or moved, or a ../ is missing. Links name files, counted from the file in which they stand: from share-the-work/overtime.en.md, the page strategy.en.md is reached as [strategy](../strategy.md).
link-wrong-case = "{ $link }" differs from the name of the page in small and capital letters.
    .help = Write "{ $right }": many servers tell them apart.
    .why = Small and capital letters differ between the link and the name of the file. On macOS and Windows the link seems to work; on most servers it leads to an error.
link-missing-translation = The page has no text in { $language }.
    .help = Leave the language out of the link: it will then lead to the text that there is, and say so.
    .why = The link asks for a page in one certain language, as overtime.es.md does, and there is no such text yet. A link without a language, overtime.md, leads to the reader's own language, or to the original, marked as such, where there is no translation.
link-draft = The link leads to { $file }, which is not published.
    .help = { $reason ->
        [expired] Its day to expire is past: take the link out, or move the day. With --drafts, such pages are shown.
        [later] It is published on a day to come: take the link out until then, or move the day. With --drafts, such pages are shown.
       *[draft] Publish that page first, or take the link out. With --drafts, drafts are shown.
    }
    .why = The page exists but is not published: it is a draft, is to appear only later, or has expired. Readers who follow the link would find nothing. The same check keeps the names of unannounced actions from slipping out by way of a link. Files beside such a page are withheld with it: those to which no published page links, if they lie in a folder of which no page is published, or if only withheld pages link to them.
link-missing-anchor = There is no place "#{ $anchor }" in { $file }.
    .help = { $near ->
        [yes] Did you mean "#{ $nearest }"?
       *[no] { $count ->
            [0] That page has no headings.
           *[other] Its headings are: #{ $known }.
        }
    }
    .why = The part behind # names a place within a page, usually a heading, and the page has none of that name. The link still opens the page, but at the top, and readers have to search. Headings take the id of the source page in all languages, so the same # works in each translation.
link-not-a-file = "{ $link }" is the address of a page, not its file.
    .help = Link to the file, "{ $right }": addresses differ from language to language.
    .why = Links name the file of a page, not the address at which it is published. Addresses change with the language and with every new slug, files do not; and a link to a file also works in editors and on GitHub.
link-missing-file = There is no file "{ $link }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Put it beside the page and link to it by its name. Links to pages end with ".md".
    }
    .why = The link or picture names a file that is not there. A picture would show as a broken frame, a document as an error. Look for another spelling or ending (.jpg or .jpeg), and make sure the file was really copied into the folder. Where it differs by language, ballot.svg finds ballot.fr.svg on French pages by itself.
link-image-is-a-page = "{ $link }" is not a picture of this site.
    .help = Put the picture beside the page and name its file.
    .why = An exclamation mark before the square brackets makes a picture of a link, but this address leads to a page. If readers are to go there, take the exclamation mark away: [Survey](survey.md), not ![Survey](survey.md).
privacy-remote-image = This picture would be fetched from another site, which would learn of every reader.
    .help = Put a copy beside the page, if you may, and name its file.
    .why = A picture on another server is fetched the moment a page opens. That server then learns the address, the time and often the page of each reader, and a campaign's readers may be watched by their employer. It can also swap or remove the picture at will. A copy in the folder of the page avoids both; mind the rights of whoever made it.

## HTML

html-forbidden = This HTML is not allowed here: { $tag }
    .help = Use Markdown or a directive. Allowed are elements such as <abbr>, <cite>, <sub> and <span>, with "lang", "dir", "title" and "datetime". "raw_html: true" in site.yaml allows everything.
    .why = A page is written in Markdown, and only a few harmless HTML elements may be added to it. Others can break the layout, shut out readers who use a screen reader, or run scripts that watch readers. Nearly everything else, such as boxes, quotations and charts, has a directive.
html-unclosed = <{ $tag }> is not closed in this paragraph.
    .help = Write </{ $tag }> where it ends.
    .why = An HTML element that is opened in a paragraph has to be closed in it. Otherwise it reaches into what follows: a <span lang="fr"> left open would have a screen reader read the rest of the page in French.
html-stray-close = </{ $tag }> closes nothing.
    .help = Remove it.
    .why = This tag closes an element that is not open here. It may be left over from a deletion, have a slip in its name, or belong to an element opened in an earlier paragraph; each paragraph closes its own.
html-base = <base> would send all links of the page elsewhere.
    .help = Remove it.
    .why = This element says from where all addresses of a page are read, those of the menu and the stylesheet too: with it, every link leads to another place, or to another site, which would learn of every reader. tribune writes all addresses so that they work wherever the site stands.
html-dead-link = This address in HTML leads to nothing: { $address }
    .help = Write a link or a picture of Markdown, which names the file: [words](page.md), ![What it shows](picture.jpg).
    .why = Addresses in HTML are published as they are typed, so they have to be those of published pages and files, as in ../../files/picture.jpg. There is no page and no file at this one, or none where the text stands in for a translation, beside pages with other addresses. Let pass are full addresses, with https, and those that begin with / where the site has no address yet.
html-duplicate-id = The id "{ $id }" is already taken on this page.
    .help = Give this element another one, or none.
    .why = An id is the name by which links find a place in a page. Where two places have the same one, browsers go to the first and the other cannot be reached. The page has ids of its own: those of its headings, main for the text, fn-1 and so on for footnotes, and some for parts of the theme.

## Lints: what has to be looked for

lint-unknown = There is no lint "{ $lint }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"? "tribune explain" lists them all.
       *[no] "tribune explain" lists them all. What would break the site for its readers cannot be switched off.
    }
    .why = A setting under lints: in site.yaml, or a comment in a text, names a check that does not exist. Left alone, it would do nothing, and somebody would believe that a finding is silenced or made stricter. Give a code such as plain/long-sentence, or, in site.yaml, a whole group such as plain. What is wrong beyond doubt, such as a dead link, is no lint and cannot be named here.
lint-no-reason = This comment does not say why "{ $lint }" is silenced here.
    .help = Write the reason behind a colon: "tribune allow { $lint }: the law is quoted as it stands".
    .why = A comment that silences a finding should say why, so that the next editor or translator knows whether the reason still holds. A few words are enough, behind a colon: <!-- tribune allow plain/long-sentence: the law is quoted as it stands -->. The finding stays silenced in the meantime.
lint-unused-allow = This comment silences "{ $lint }", but nothing is found here.
    .help = Remove the comment.
    .why = The comment once silenced a finding, but the text has changed and there is nothing left to silence. Left in place, it could hide a new fault one day. It is only looked for when everything is checked, and let pass while the lint that it names is switched off for the whole site.
config-bad-level = "{ $level }" is not a level.
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Write off, hint, warn or error.
    }
    .why = Under lints: in site.yaml each check or group gets one of four levels. With off it is silent, hint and warn only report it, and error keeps the site from being published. An example: plain: off or typography: error, each on a line of its own below lints:.
config-bad-origin = "{ $origin }" is not the origin of a site.
    .help = Write scheme and host alone, as in "https://example.org".
    .why = An origin is what comes before the first single slash of an address: https://maps.example.org, without a path. Under allowed_origins a site names those other servers from which its pages may load something. What is written here is no origin and would allow nothing. Keep the list short: every origin on it learns who reads the site.
structure-heading-order = This heading is of level { $level }, but the one above it is followed by level { $right }.
    .help = Take away one "#" or more: readers who listen go from level to level.
    .why = Headings are the outline of a page. People who listen to it jump from heading to heading by level, and a skipped level sounds as if a part were missing. So ## is followed by ###, not by ####; choose the level by the outline, never for its size. Going back up by several levels is fine, and a text with a single heading may have it at any level.
structure-second-title = This heading is of the same level as the title of the page.
    .help = Write "##": the page's title, from its head, is its only heading of level 1.
    .why = The title in the head of a page is shown as its one heading of level 1. A single # in the text makes another, so that readers who listen cannot tell which is the title, and the table of contents goes wrong. If the line repeats the title, delete it; otherwise write ## Heading and move those below it down too.
structure-empty-heading = This heading has no words.
    .help = Write them, or remove the "#".
    .why = Screen readers announce this heading and then say nothing, and the table of contents gets a blank line. Usually a # was left behind when words were deleted, or stands there to make space. Space between paragraphs is the theme's business.
structure-empty-link = This link has no words.
    .help = Write between the square brackets where it leads.
    .why = A link without words cannot be seen, and a screen reader can only spell out its address. Good words say where it leads even out of context: [how to join](join.md), not [here](join.md). A picture counts as words if it has a description.
structure-missing-alt = This picture is not described.
    .help = Write between the square brackets what it shows, for those who do not see it.
    .why = Readers who cannot see the picture, or whose connection is too slow to load it, get only its description. Say what matters about it here: ![Workers count ballots at a kitchen table](count.jpg). For a chart, give what it shows rather than how it looks. A picture inside a link that has words of its own is let pass.
structure-table-without-head = No column of this table has a name.
    .help = Write the names of the columns into its first row.
    .why = In the middle of a table, a screen reader repeats the name of the column so that listeners know what a cell means. Here the first row is empty, so there is nothing to repeat. Write the names there, as in | Plant | Members |. A single empty cell in the corner is let pass.
language-unmarked = This seems to be in another language: { $language ->
        [en] English
        [fr] French
       *[es] Spanish
    }.
    .help = Translate it; or, if it should stand so, put <span lang="{ $language }">…</span> around it, so that it is read aloud rightly.
    .why = A screen reader pronounces a page in the language of that page. A French passage on an English page becomes gibberish unless it is marked, and a passage that was forgotten in translation looks the same to tribune. Recognized are English, French and Spanish, by their small words. Passages under twelve words, such as titles of books, and notes are let pass, as are passages with about as many small words of the page's own language. A block that stands word for word in the source has a finding of its own.
language-doubled-word = "{ $typed }" stands here twice.
    .help = Remove one of them.
    .why = A small word stands twice in a row, as in "the the strike". The eye skips such slips, but a screen reader reads them out. Only articles, prepositions, conjunctions and the like are looked at, because some words are right twice, as in "they had had enough". Words in capitals or with a mark between them are let pass.
plain-long-sentence = This sentence has { $count } words.
    .help = Make two of it, if you can: more than { $most } are hard to take in.
    .why = Long sentences are hard to follow on a phone, at the end of a shift or in a second language. The limit is 40 words in English and 48 in French and Spanish, which need more words to say the same. It is advice only. Sentences divided by a colon or semicolon count in parts, and lists, tables, quotations and notes are let pass.
plain-long-paragraph = This paragraph has { $count } words.
    .help = Divide it, if you can: on a phone, more than { $most } fill the screen.
    .why = A paragraph of more than 150 words fills the screen of a phone, and readers lose their place in it or skip it. One idea for each paragraph is a good measure; a list may serve better where several things are named. It is advice only. Lists, tables, quotations and notes are let pass.
meta-no-summary = This page has no summary.
    .help = Add "summary: …" to its head: one or two sentences for search results and lists of pages.
    .why = The summary is what people read before they decide to open a page: in search results, in lists of pages and on the card that shows when a link is shared. Without one, others choose some words for you. Say what readers will learn or can do, as in summary: "How a strike fund works and who can draw on it".
meta-long-title = This title has { $count } characters.
    .help = Search results cut titles behind some { $most }.
    .why = Large search engines and browser tabs cut titles after some 70 characters, so the end of this one may not be seen. Put the words that matter first, and move the rest into the summary or a heading. It is advice only: the whole title still stands on the page.
meta-long-summary = This summary has { $count } characters.
    .help = Search results cut summaries behind some { $most }.
    .why = Search engines show some 200 characters of a summary and cut the rest, perhaps just before the point. One or two sentences are enough, the most important first. It is advice only.
meta-duplicate-title = { $other }, in the same section, has the same title.
    .help = Say in one of them what sets it apart.
    .why = Two pages of one section have the same title in this language. In menus, search results and tabs readers cannot tell them apart. Equal titles in different sections are let pass: each may have its "Questions". So are pages that have not been translated.
meta-duplicate-summary = { $other } has the same summary.
    .help = Say in one of them what sets it apart.
    .why = Two pages have the same summary in this language, most often because one was started as a copy of the other. In lists and search results it is then of no help in choosing. Pages that have not been translated are let pass.
meta-updated-before-date = This page was updated before its date.
    .help = Correct "updated" or "date".
    .why = The day of the last update lies before the day of the page itself, so one of the two is wrong. Readers and search engines go by these dates to see how fresh a page is. Perhaps the year was mistyped, or the lines were copied from another page.
meta-future-date = This date is still to come.
    .help = Correct it; or add "publish_on", if the page is not to be seen before.
    .why = A page that is published today should not carry a later date: readers would doubt it, and it would stand at the head of lists for too long. Most often the year is wrong. If the page is to appear on that day, say so with publish_on: 2026-11-22; such pages are let pass. The day of an event belongs under event:, not here.
meta-no-image-alt = { $by ->
        [text] The image of this page is not described.
       *[source] The image of this page is described only in its source.
    }
    .help = Add "image_alt:" with what it shows, in the language of this text.
    .why = Readers who cannot see the image get what image_alt says, on the page and where somebody shares it. A translation shows the image of its source; until it describes it itself, the words of the source stand there, marked as of their language.
privacy-third-party = Readers' browsers would fetch this from { $origin }, which would learn of every one of them: { $address }
    .help = Put a copy beside the page or into the theme. If it has to be, name the origin under "allowed_origins" in site.yaml, and say so on the privacy page.
    .why = A script, font, picture, video or frame on this page comes from another server, which learns the address and time of each reader as soon as the page opens. A campaign's readers may be watched by their employer, so nothing is published until this is mended or allowed. Links are let pass, since they fetch nothing until they are followed; so are the site's own addresses and those under allowed_origins.
privacy-style-request = This stylesheet would fetch something from { $origin }, which would learn of every reader: { $address }
    .help = Put a copy into the theme's folder assets/.
    .why = A stylesheet of the theme loads a font, picture or other stylesheet from another server. As stylesheets stand on every page, that server would learn of every visit, and the site would look broken wherever the server is blocked. Let pass are files of the theme itself, written as url(fonts/title.woff2), and origins under allowed_origins.
privacy-foreign-form = This form sends what readers write to { $origin }.
    .help = Let readers write a letter or a mail; or name the origin under "allowed_origins" in site.yaml, and say so on the privacy page.
    .why = What people type into this form goes to another company or group: perhaps a name, a workplace, support for a union. In the wrong hands that can cost somebody a job. Before you allow such an origin, be sure who keeps the answers, where, and for how long. Forms that go to the site itself, and origins under allowed_origins, are let pass.
privacy-blank-target = This link opens a window that can reach back to the page.
    .help = Add rel="noopener", or leave "target" out: readers choose for themselves where links open.
    .why = The link opens a new window with target="_blank" and gives the page in it, in older browsers, a handle on the page that it came from: it could send that one to a false copy of the campaign. New windows also confuse readers who listen. Links with rel="noopener" or rel="noreferrer" are let pass.
weight-first-load = This page takes { $kilobytes } kB until it can be read, compressed and with its stylesheet.
    .help = Divide the page, if you can: { $most } kB come at once, the rest only after another journey through the network.
    .why = A new connection begins by sending about 14 kB at once; the rest waits for another trip through the network, which is long on a weak signal. This page and its stylesheets, compressed, are larger than that. Divide a long page, or make the theme's stylesheets smaller. Pictures and files that readers choose to load are not counted.
weight-long-page = This page has { $kilobytes } kB of HTML.
    .help = Divide it: more than { $most } kB are a burden for old phones.
    .why = This page makes more than 100 kB of HTML. Old phones take long to lay it out, and few readers come to its end. Divide it into several pages in a folder; ::children lists them on the folder's own page. Pictures are not counted.
weight-heavy-image = This picture has { $kilobytes } kB.
    .help = Make it smaller, or save it as WebP or AVIF: { $most } kB are enough for a whole screen.
    .why = On a metered plan this picture costs readers money, and on a slow network they wait for it. Photographs straight from a phone are several times larger than a screen can show. Reduce the width to 1600 pixels or less and save again. Drawings (.svg) and files that readers choose to load are let pass.
release-expired-action = This call to act ended on { DATETIME($date) }.
    .help = Remove it, or give it another day.
    .why = A call to act gives a last day with until=, and that day has passed. Readers who write or come now would do so for nothing, and a site that asks for yesterday looks abandoned. Remove the block, or turn it into a short report of how it went. Calls that end today, or have no until=, are let pass.
translation-headings = The headings are not those of { $other }, which has { $expected }; here are { $count }.{ $heading ->
        [none] {""}
       *[other] {" "}Here should stand what is "{ $heading }" there.
    }
    .help = Give the page the same headings, of the same levels, in the same order.
    .why = The headings of the translation do not have the same levels in the same order as those of its source. Perhaps a section was left out or added, or a # too many typed. Links to headings then fail, and tribune can compare only the pages as a whole, not section with section. The words of the headings are free.
translation-blocks = This section has { $count } { $kind ->
        [items] items of lists
        [rows] rows of tables
        [terms] terms
       *[definitions] definitions
    }, { $other } has { $expected } here.
    .help = See what was left out or added.
    .why = This section has another number of list items, table rows, terms or definitions than the same section of the source. Those are rarely merged on purpose, so one was probably forgotten, or added to the source later. What the items say is not compared, nor their order.
translation-paragraphs = This section has { $count } { $kind ->
        [quotes] paragraphs in quotations
       *[paragraphs] paragraphs
    }, { $other } has { $expected } here.
    .help = See whether something was left out. To draw paragraphs together is no fault.
    .why = This section has more or fewer paragraphs than the same section of the source. A translator may well draw two together or divide one, so this is a hint only; but it is also how a forgotten paragraph shows. What the paragraphs say is not compared.
translation-marks = Here stands "{ $given }"; at the same place of { $other } stands "{ $expected }".
    .help = Write the mark of the original, or change it there.
    .why = Some marks say as much as words: [!NOTE] is not [!WARNING], a box that is ticked says that something is done, and a list that begins with 4 goes on with another. The state of a translation follows words alone, so tribune compares these marks where both texts have the same headings and as many lists, boxes and quotations.
translation-footnotes = This page has { $count ->
        [0] no notes
        [one] one note
       *[other] { $count } notes
    }, { $other } has { $expected }.
    .help = See which one was left out or added.
    .why = The notes hold sources and caveats. This text and its source do not have the same number of them, so readers of one language get less to go by. Each note needs its call, such as [^1], and its text. What the notes say, and where in the file they stand, is not compared.
translation-images = Pictures of { $other } are missing here: { $images }.
    .help = Add them; a version for this language is called "name.{ $key }.svg".
    .why = The source shows pictures that this text does not, or shows less often. Add them with a description in this language. If a picture has words in it, put a version beside it with the key of the language in its name, as in ballot.fr.svg: it is chosen by itself. Pictures that only the translation has are let pass.
translation-numbers = { $typed ->
        [none] The number { $expected } of { $other } is missing here.
       *[other] { $expected ->
            [none] { $other } does not have the number { $typed } here.
           *[other] { $other } has { $expected } here, not { $typed }.
        }
    }
    .help = See which of them is right.
    .why = A number differs between the translation and its source, and one of them misinforms its readers. Numbers are compared as values, each in the notation of its language: 1,234.5 in English is 1 234,5 in French. Let pass are numbers up to twenty and others whose word stands in the other text, 100%, times of day, months in dates, ordinals, figures within words, code, links and facts, numbers that could be read in two ways or that moved within their section, how often a number is repeated, and what stands in a paragraph that only one of the texts has.
translation-billion = { $typed } is a thousand times as much as { $expected } in { $other }.
    .help = A billion in English is a milliard in French and mil millones in Spanish.
    .why = The same word means different numbers. A billion in English is a thousand million: "un milliard" in French, "mil millones" in Spanish. French "billion" and Spanish "billón" are a million million, a thousand times as much. So "5 billion dollars" becomes "5 milliards de dollars" and "5 mil millones de dólares". A wrong one makes the campaign look careless, or worse.
translation-missing-link = { $other } links to the page { $page }, this text does not.
    .help = Add the link where it belongs.
    .why = The source links to a page of this site, and the translation does not. Readers of this language miss a way on. Links to other sites are let pass, because those have pages of their own in each language; so are how often and where a page is linked.
translation-other-link = { $other } does not link to the page { $page }.
    .help = Remove the link, or add it there.
    .why = This translation links to a page of the site to which its source does not link. Either the link went to the wrong page when it was typed, or it is useful and the source should have it too. Links to other sites are let pass, as are how often and where a page is linked.
translation-directives = { $expected ->
        [none] { $other } does not have { $typed }.
       *[other] { $typed ->
            [none] { $expected } of { $other } is missing.
           *[other] Here stands { $typed }; in { $other } it is { $expected }.
        }
    }
    .help = Give the page the same parts in the same order.
    .why = Charts, calculators, boxes and calls to act should stand in both texts, in the same order and with the same settings. Otherwise readers of one language miss a chart, or get another last day to act. Settings that hold words, such as title and label, may differ. Directives within sentences are let pass; figures have a check of their own.
translation-untranslated = This is still in { $language }, as it stands in the source.
    .help = Translate it.
    .why = A block of this translation is word for word the same as in the source. It was probably left over when the file was made, and readers of this language cannot use it. If it is meant to stand in the other language, as a quotation may, mark it with lang so that it is read aloud rightly. Blocks of fewer than five words, names, addresses and citations are let pass.
translation-length = This section has { $count } words, { $other } has { $expected } here.
    .help = See what was left out or added.
    .why = This section is less than two fifths as long as the same section of the source, or the other way round. Between languages a third more or less is usual; so much is not, and something was probably left out or put in. Sections of fewer than sixty words in both texts are let pass, and pages whose headings differ, which have a finding of their own.

external-dead = There is nothing any more at { $address } (status { $status }).
    .help = Look where it went, or link to an archived copy, or remove the link.
    .why = The host of this link says that the page is gone. Readers who follow it find nothing, and the claim that it was to support stands without its source. Only asked for with "tribune check --external", politely and never while a site is built. Look for the new address, or for a copy in a public archive.
external-moved = { $address } has moved for good, to { $to }.
    .help = Write the new address.
    .why = The host of this link sends everybody on to another address, for good. The link still works today; hosts keep such notices only for some time. Write the new address. Redirects that are only for now are let pass.
external-unknown = { $address } could not be asked: { $detail }.
    .help = Open it in a browser: some hosts answer browsers only.
    .why = The host of this link gave no answer that says whether the page is there: it could not be reached, it was busy, or it answers browsers only. That is no proof that the link is dead. Open it yourself before you change it.

## Words and theme

words-missing = { $count ->
        [one] One word of the theme is
       *[other] { $count } words of the theme are
    } missing in the language "{ $language }" and shown in another: { $ids }.
    .help = Add them to a file in translations/{ $language }/.
    .why = The theme shows words of its own, such as "Menu" or "Read next", and some of them have not been translated into this language. Readers see them in another one, on every page that uses them. Translate the listed words in a .ftl file for the language, one line for each, as in menu = Menu.
words-syntax = This cannot be read as Fluent: { $detail }.
    .help = Each message is "name = text"; further lines of it are indented.
    .why = The words of the theme and of the tool are kept in Fluent files (.ftl). In this one a line cannot be read: perhaps the equals sign is missing, a curly brace is not closed, or the second line of a long message is not indented. Until it is mended it is unclear what readers would see, so nothing is published.
theme-drawing = This drawing of the theme cannot be drawn: { $detail }.
    .help = Mend the SVG, or remove the file to get the one that comes with the theme.
    .why = The theme's templates/card.svg becomes the picture that goes with shared links, and assets/favicon.svg the icons for home screens. What stands there now, or what the template makes of it, is no SVG that can be read. Open it in a browser to see where it breaks.
theme-template = The theme cannot be used here: { $detail }
    .help = Correct the template, or remove it to use the built-in one.
    .why = A template of the theme, the pattern by which pages are put together, cannot be read or asks for something that is not there. All pages that use it would come out broken. The message names the place. If you did not write the template, move your copy away: the built-in one then steps in.
theme-unknown = There is no theme "{ $theme }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] A theme is a folder in themes/; the built-in one is "broadside".
    }
    .why = The theme in site.yaml is neither built in nor a folder in themes/. Without a theme no page can be laid out. Look for a slip in the name, or for a folder that was not copied along with the site.
theme-unknown-template = The theme has no template "{ $template }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Add templates/{ $template }.html to the theme, or leave "template:" out.
    }
    .why = The head of this page asks for a template of its own, and the theme has none of that name. It is not replaced by the usual one, as the page may depend on it. Names are given without folder and ending: template: landing for templates/landing.html.

## Writing the site

output-foreign-file = { $path } was not written by tribune and will not be overwritten.
    .help = Move it elsewhere, or build into another folder with --out.
    .why = The folder for the finished site holds something that tribune did not make: perhaps your own work, perhaps another site. A build replaces that whole folder, so tribune stops rather than destroy it. Choose an empty folder that is used for nothing else.
output-unusable = { $path } cannot be the folder of the finished site.
    .help = Name a folder with --out.
    .why = The place given for the finished site cannot be a folder: it is a file, say, or the root of a disk. tribune needs a folder of its own that it can exchange as a whole.
output-unsafe-folder = { $path } belongs to the site itself and cannot take the finished site.
    .help = Name another folder with --out, such as public.
    .why = The finished site would be written into a folder that holds the site's own sources, such as content/ or the whole site. Your texts could be overwritten, or the finished site be built into itself the next time. A folder beside content/, such as public, is the usual place.
offline-too-large = The site does not fit into one zip file.
    .help = Write "offline: false" under "outputs" in site.yaml, or publish fewer or smaller files.
    .why = The copy of the site that readers can take along is one zip file, in the form that every program and telephone can unpack: at most 65,534 files and 4 GB. This site is larger. Nothing has been published, since the pages would offer a file that cannot be opened.
picture-unreadable = { $problem ->
        [empty] This picture is empty.
        [heic] This picture is HEIC, the format of iPhones, whatever its name says.
        [cut] This picture is cut off: its end is missing.
        [form] This is no picture of a kind that browsers show, whatever its name says.
       *[other] This picture cannot be read: { $detail }.
    }
    .help = { $problem ->
        [heic] Open it in a picture editor and save it as JPEG. Renaming changes nothing.
        [form] Open it in a picture editor and save it as JPEG or PNG.
        [empty] Copy or download it again.
        [cut] Copy or download it again.
       *[other] Open it in a picture editor and save it again.
    }
    .why = The file is cut short, is not what its name says, or is damaged. Browsers would show a hole, and tribune could not take out of it where and when it was taken. Saving it again from a picture editor mends most files; if it came by message, ask for it once more.
picture-too-large = This picture has { $megapixels } million pixels.
    .help = Make it smaller: at most { $most } million pixels, and 1600 pixels of width are enough for every screen.
    .why = Each pixel takes four bytes of memory before a picture can be made smaller, and a file of a few kilobytes may claim any number of them. So there is a limit, which is that of a large camera. Reduce the picture in an editor.
picture-cut = Parts of this drawing are not published: { $parts }.
    .help = Draw it without them: put text into text elements, pictures into the file itself.
    .why = A drawing in SVG is a document, which may run scripts, hold whole web pages and fetch things from elsewhere, so that others would learn who looks at it. Such parts are left out of what is published. Open the published file to see whether anything is missing.
output-two-files = Two files would be written to { $path }.
    .help = Please report this: it is a fault of tribune.
    .why = Two parts of tribune want to write to the same place, which should never come to pass: clashes between pages and files are found earlier. Nothing has been published. With a copy of the site, or a short description of it, the fault can be found.
output-disk-full = The disk is full: { $path } could not be written. The published site is as it was.
    .help = Make room and build again.
    .why = There was no room left on the disk for the new site. Since tribune writes the whole site first and exchanges it at the end, the old one is unharmed; for a moment, though, there must be room for both.
output-no-permission = { $path } may not be written. The published site is as it was.
    .help = Look at the rights of the folder, or build into another one with --out.
    .why = Your account may not write into this folder. It perhaps belongs to another user or to the web server, or was made by a build with administrator's rights. The old site is unharmed.
output-other-file-system = { $path } is on another file system than the folder above it, so the site cannot be exchanged in one step. It is as it was.
    .help = Build into a folder inside of it, or into another one with --out.
    .why = tribune builds the new site beside the old one and then swaps the two in one step, so that readers never get half a site. That works within one disk only, and this folder is a disk or a mounted volume of its own. A folder inside of it can be swapped.
output-failed = { $path } could not be written: { $detail }. The published site is as it was.
    .help = Look at the rights of the folder and at the state of the disk.
    .why = The computer reported a fault while the site was being written. The site that was published before is unharmed. Besides rights and the disk itself, a virus scanner, a synchronizing service or an open program on Windows may be holding a file.

## The command line

cli-about = Publishes a campaign in several languages.
cli-usage = Usage
cli-usage-main = tribune [OPTIONS] COMMAND
cli-usage-build = tribune build [OPTIONS]
cli-usage-check = tribune check [OPTIONS]
cli-usage-serve = tribune serve [OPTIONS]
cli-usage-new = tribune new DIR, tribune new page PATH [LANG], tribune new translation PATH LANG
cli-usage-status = tribune status [LANG]
cli-usage-next = tribune next LANG
cli-usage-diff = tribune diff LANG PAGE
cli-usage-reviewed = tribune reviewed LANG PAGE… [--block N] [--by NAME] [--trivial]
cli-usage-tidy = tribune tidy
cli-usage-explain = tribune explain [CODE]
cli-commands = Commands
cli-options = Options
cli-build = Build the site
cli-check = Check the site without writing it
cli-serve = Show the site in the browser while you write
cli-new = Start a site, a page or a translation
cli-status = Show what is translated, out of date, missing
cli-next = Show the next paragraph to bring up to date
cli-diff = Show what has changed on a page since its translation was reviewed
cli-reviewed = Note that a translation says what its source says
cli-tidy = Drop records of translations that no longer apply
cli-lang = Key of the language, such as fr
cli-page = Path of the page under content/, such as share-the-work/overtime
cli-block = This block alone, by the number that "diff" shows
cli-by = Who has read it [editors]
cli-trivial = LANG is that of the source: its change is none that a translation has to follow
cli-explain = Explain a finding
cli-explain-code = Code of the finding, such as link/missing-page; without it, all are listed
cli-external-links = Ask the links that lead out of the site too
cli-external = { $all ->
        [one] One link leads out of the site,
       *[other] { $all } links lead out of the site,
    } { $asked } to be asked.
cli-fix = Mend what can be mended by rule, and show it
cli-new-what = Folder of the new site; or "page PATH [LANG]"; or "translation PATH LANG"
cli-new-path = Path of the page under content/, such as share-the-work/overtime
cli-new-lang = Key of the language, such as fr [that of the site's source texts]
cli-out = Folder of the finished site [public]
cli-base-url = Address at which it will be published
cli-drafts = With drafts and pages outside their dates
cli-as-of = What counts as today
cli-strict = Warnings stop the build too
cli-file-urls = Links that work from a folder or a USB stick
cli-port = Port of the preview, or the next one that is free [4004]
cli-host = Address of the preview [127.0.0.1]
cli-open = Open the browser
cli-lan = Let others on the network read the site
cli-root = Folder of the site [.]
cli-format = How findings are reported: human, json, github or sarif
cli-ui-lang = Language of the messages: en, fr or es
cli-jobs = How many threads work at once
cli-quiet = Say nothing but findings
cli-verbose = Say more
cli-help = Show this help
cli-version = Show the version
cli-welcome-elsewhere =
    There is no site in the folder { $path }. You can:
      tribune new my-campaign   start one
      tribune --root FOLDER …   name the folder of one
      tribune --help            see everything else
cli-waiting = Another build is at work in the same folder; this one waits until it has ended.
cli-progress = { $done } of { $all }
cli-built = { $rendered ->
        [one] One page
       *[other] { $rendered } pages
    } in { $path }: { $written } written, { $unchanged } unchanged, { $removed } removed, in { $milliseconds } ms.
cli-built-same = Nothing has changed: { $unchanged } files in { $path } are as they were written. This took { $milliseconds } ms.
cli-built-same-details = The site has { $kilobytes } kB.
cli-built-details = { $parsed } texts read; the site has { $kilobytes } kB.
cli-not-built = Nothing was published; { $path } is as it was.
cli-fault =
    This is a fault of tribune, not of you or of your texts.
    Please report the lines below to { $where ->
        [none] whoever gave you tribune
       *[other] { $where }
    }. Read them first: they may quote a few words of your texts.
cli-serve-at =
    The preview is at { $url }
    Every file that you save shows at once. Ctrl-C ends it.
cli-serve-port = Port { $wanted } is taken, so this is port { $port }.
cli-serve-lan =
    Others on this network can read the site at { $url }
    Whoever has this address can read it until the preview ends.
cli-serve-polling = The system does not tell which files change, so the folder is looked through again and again; changes show a little later. { $reason ->
        [limit] It watches no more folders for us (fs.inotify.max_user_watches).
        [remote] The folder is on another machine.
        [asked] {""}
       *[failed] { $detail }
    }
cli-serve-see = They stand at { $url }
cli-serve-no-browser = No browser could be opened. The address is { $url }
cli-serve-ended = The preview has ended.
cli-found = { $errors ->
        [0] No error
        [one] One error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warning
        [one] one warning
       *[other] { $warnings } warnings
    }{ $hints ->
        [0] {""}
        [one] , one hint
       *[other] , { $hints } hints
    }{ $hidden ->
        [0] {""}
       *[other] {" "}(shown with -v)
    }.
cli-fixed = { $path }:{ $line }: { $before } → { $after }
cli-fixed-count = { $count ->
        [0] Nothing could be mended by rule.
        [one] One place was mended.
       *[other] { $count } places were mended.
    }
cli-fix-saved = { $path } was saved meanwhile and is left as it is. Run check --fix again.
cli-not-fixed = { $path } could not be written: { $detail }
    .help = Look at the rights of the file.
cli-explain-level = { $code } ({ $severity ->
        [error] an error; nothing is published while there is one
        [warning] a warning
       *[hint] a hint
    })
cli-explain-silence = In site.yaml: "lints: { "{" } { $code }: off { "}" }" (or hint, warn, error). At one place in a text: <!-- tribune allow { $code }: the reason -->
cli-explain-unknown = There is no finding "{ $code }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] "tribune explain" lists them all.
    }
cli-new-site =
    A site in three languages stands in { $path }. Now:
      cd { $path }
      tribune build
    Then open public/index.html, and write in content/.
cli-new-page = { $path } is there. It is a draft until you remove "draft: true"; "tribune serve --drafts" shows it.
cli-new-translation = { $path } is there, with the source text to write over. It is a draft until you remove "draft: true"; "tribune serve --drafts" shows it.
cli-new-text = Write here.
cli-new-needs-a-path = Which page?
    .help = Name its path under content/, as in "tribune new page share-the-work/overtime".
cli-new-needs-a-language = Into which language?
    .help = Name its key behind the path, as in "tribune new translation share-the-work/overtime fr".
cli-unknown-ending = No form is known that ends with ".{ $ending }".
    .help = Call the file .po, .xlf or .html, or name the form with --format.
cli-new-unknown = "{ $what }" cannot be made.
    .help = There are "tribune new FOLDER", "tribune new page PATH" and "tribune new translation PATH LANG".
cli-folder-not-empty = { $path } is there already and not empty.
    .help = Name a new folder.
cli-file-exists = { $path } is there already.
    .help = Open it, or choose another name.
cli-no-such-file = There is no file { $path }.
    .help = Name the file that the translator has sent, with its folder if it is in another one.
cli-unreadable-file = { $path } could not be read: { $detail }.
    .help = Look whether it is a file and whether you may read it. Nothing was changed.
cli-unsafe-file = { $path } lies among the texts of the site, where a file for translators cannot stand.
    .help = Name a file beside content/, such as "translations.po" in the folder of the site.
cli-no-such-page = There is no page "{ $page }" that could be translated.
    .help = Name a page by its path under content/, as in "share-the-work/overtime".
cli-bad-page-name = "{ $page }" cannot be the path of a page.
    .help = { $near ->
        [yes] Write "{ $nearest }": small letters without accents, digits and hyphens.
       *[no] Write small letters without accents, digits and hyphens.
    }
cli-bad-date = { $option } should be { $option ->
        [SOURCE_DATE_EPOCH] a number of seconds
       *[other] a date
    }, not "{ $value }".
    .help = { $option ->
        [SOURCE_DATE_EPOCH] It counts seconds since 1 January 1970, UTC.
       *[other] Write year, month and day, as in "2026-11-22".
    }
cli-error-unknown-option = There is no option "{ $given }".{ $near ->
        [yes] {" "}Did you mean "{ $nearest }"?
       *[no] {""}
    }
cli-error-unknown-command = There is no command "{ $given }".{ $near ->
        [yes] {" "}Did you mean "{ $nearest }"?
       *[no] {""}
    }
cli-error-missing = Something is missing: { $given }.
cli-error-no-value = { $given } needs a value.
cli-error-bad-value = This value does not fit: { $given }.{ $valid ->
        [none] {""}
       *[other] {" "}Possible are: { $valid }.
    }
cli-error-other = This command cannot be understood.
cli-error-see-help = "tribune --help" shows what there is.

## Figures and terms

facts-unknown = There is no figure "{ $fact }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] All figures stand in content/facts.yaml.
    }
    .why = Each figure stands once in facts.yaml, with its source, and texts call it by its name, as in :fact[na-parts-nonunion]. There is none of this name, so readers would find a gap in the sentence. The names are the same in all languages.
facts-missing-key = This figure has no "{ $key }".
    .help = { $part ->
        [superseded] Add "{ $key }:" below "superseded": the day, the month or the year of the change.
       *[fact] Add "{ $key }:" below its name.
    }
    .why = A figure is only worth something if readers can check it, so each needs a value, a label and a source. Something of this is missing. The source names where the figure stands: source: { "{" } section: "Collective agreement 2025, 12.3", note: "table 2" { "}" }. Where its words differ, section and note take one text for each language, as the label does.
facts-missing-language = "{ $key }" is missing in the language "{ $language }".
    .help = Add a line "{ $language }: …" to it.
    .why = The words that go with a figure, such as its label or caveat, are needed in each language of the site, since the page of figures is published in all of them. A caveat that only some readers get is worse than none.
facts-bad-value = This cannot be the value of a figure.
    .help = Write a number, a date in quotation marks, "{ "{" } from: 15, to: 25 { "}" }" or "{ "{" } of: 2, to: 1 { "}" }".
    .why = The value of a figure is a plain number, a range (from and to), a ratio (of and to) or a date. Words and signs do not belong in it: tribune adds the per cent sign, the currency or "over" in the way of each language, from unit and bound. Write value: 80 and unit: percent, not value: over 80%; and value: 1000, not value: 1,000. A range goes from the smaller number to the larger. A text without a digit and without a unit, such as a name, is shown as it stands in every language.
facts-no-meaning = "{ $key }: { $word }" says nothing of { $kind ->
        [percent] a percentage
        [range] a range
        [ratio] a ratio
        [date] a date or a name
       *[text] words without a figure
    }.
    .help = { $kind ->
        [percent] Take it out, and write the number itself: 80 for 80 per cent.
        [range] Write "about", or state one number and not two.
        [date] Take it out. A date says itself that it is approximate: 1965~ is about 1965.
       *[other] Take it out.
    }
    .why = Some settings do not go with some values: there are no millions of per cent, a ratio of 2 to 1 has no unit, and between two numbers nothing is "over" or "at least". Readers would not see such a setting, so that a figure might say less than was meant, or something else.
facts-bad-date = "{ $date }" is no date that can be shown.
    .help = Write a day, a month, a season or a year: 2004-04-01, 2004-04, 2000-23 (fall 2000) or 2004. 1965~ is about 1965, 1977/1979 an interval.
    .why = The time a figure speaks of (as_of) and the day on which it changed (superseded) are written out in each language: as_of: 2004-04 becomes April 2004, avril 2004, abril de 2004. A word such as yesterday cannot be put into other languages, and a day that no calendar has is a slip. The form is that of EDTF (ISO 8601-2), from which a date can be as exact as it is known.
facts-unknown-word = "{ $key }" cannot be "{ $word }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Possible are: { $known }.
    }
    .why = Some settings of a figure take a word from a fixed list, because tribune puts it into a sentence in each language. With bound: over, for instance, 80 per cent becomes over 80%, plus de 80 %, más de 80%. The word itself is always written in English.
facts-unknown-unit = Nobody knows how to write the unit "{ $unit }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Add the word "unit-{ $unit }" to the words of each language, as for "unit-people".
    }
    .why = tribune knows percentages, currencies and some other units, and how each language writes them. This one it does not know. A unit of your own needs its word in every language, with singular and plural, in the files of translations/.
glossary-unknown = There is no term "{ $term }" in the glossary.
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] All terms stand in content/glossary.yaml. Other words are written as in :term[words]{ "{" }id=strike-fund{ "}" }.
    }
    .why = A term in the text links to its explanation in the glossary, and there is no such entry. The name of an entry is the same in all languages; where the sentence needs other words, they stand in the square brackets and the name goes into braces behind them as id=strike-fund.
glossary-unknown-group = No term of the glossary belongs to a group "{ $group }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] { $count ->
            [0] Give terms in content/glossary.yaml the line "group: { $group }".
           *[other] There are these groups: { $known }.
        }
    }
    .why = With a group in braces, as in ::glossary{ "{" }group=pact{ "}" }, a page shows only the terms that name this group in glossary.yaml. This page would show none. The name of a group is the same in all languages; readers see the title of the page instead.
glossary-missing-key = This term has no "{ $key }".
    .help = Add "{ $key }:" to it.
    .why = An entry of the glossary needs its word and its definition in each language. Without one of them the term would have nothing to show, or nothing to explain. One or two plain sentences are enough for a definition.
glossary-missing-language = This term is missing in the language "{ $language }".
    .help = Add it below "{ $language }:".
    .why = The glossary is published in every language, and this term lacks its word in one of them. Do not translate it word for word: ask somebody who does union work in that language which word is used there.

facts-typed = "{ $typed }" is the figure "{ $fact }", typed by hand.
    .help = Write :fact[{ $fact }]: it then changes with the figure, and leads to its source.
    .why = This figure is in facts.yaml but was typed by hand here. When the fact changes, this place will not, and readers do not get its source and caveat. A figure counts as the fact if its sentence shares at least two longer words with the fact's label. Only percentages and millions are looked at; other numbers, years, code, and sentences that share fewer words are let pass.
facts-contradicted = "{ $typed }" seems to speak of the figure "{ $fact }", which is another.
    .help = Write :fact[{ $fact }], or say more clearly what this figure counts.
    .why = The sentence speaks of something that facts.yaml counts, but gives another number. One of them is wrong or out of date, or the sentence counts something else and should say so: "80% of the plants", not just "80%". It is found where the sentence shares two longer words with the fact's label. Only percentages and millions are looked at; years, code and other numbers are let pass.
glossary-group-unused = No page shows the group "{ $group }" of this term.
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Write ::glossary{ "{" }group={ $group }{ "}" } into a page, or take the group out.
    }
    .why = Some pages of this site show single groups of the glossary, and none shows this one. Most likely the name has a slip; then the term is missing on the page where its neighbours stand. It is shown where a ::glossary without a group lists all terms, if there is one. On a site where no page shows a single group, groups are let pass.
glossary-rejected = "{ $typed }" is not the word for this.
    .help = Write "{ $right }".
    .why = The glossary lists this word as wrong in its meaning: a calque, or a false friend that says something else in this language. Workers know their own words, and a wrong one shows that the text was not written by somebody from the floor. Let pass are words in code, in passages marked with lang, in addresses of links, and as part of longer words.
translation-missing-facts = These figures of the source are missing here: { $facts }.
    .help = Compare with { $other }.
    .why = The source shows figures from facts.yaml that this translation does not. Either a sentence was left out, or the number was typed by hand and will not change with the fact. Figures are called by the same name in all languages, as in :fact[na-parts-nonunion]. How often one is used is not compared.
translation-other-facts = These figures stand here and not in the source: { $facts }.
    .help = Compare with { $other }.
    .why = The translation shows figures from facts.yaml that its source does not give. Perhaps the wrong one was called, or the source has changed since. Readers of all languages should get the same facts. The same figure used more often in one of the texts is let pass.

## Typography: what is left as typed

typography-fr-ordinal = "{ $typed }" is not how French writes an ordinal.
    .help = { $near ->
        [yes] Write "{ $nearest }".
       *[no] Write "1er" or "1re" for the first, and "2e", "3e" for the others.
    }
    .why = French shortens ordinals as 1er, 1re, 2e, 3e. Forms such as 1ère, 2ème or 2ième are common but not correct, and look careless to French readers. Code and sentences in another language are let pass.
typography-fr-accent-capital = Capitals keep their accents in French: "{ $typed }".
    .help = Write "{ $nearest }".
    .why = Capitals keep their accents in French: État, Égalité, À propos. An accent can change the meaning, and screen readers pronounce the word by it. Names that may be foreign, such as Electron, English titles, code, and sentences in another language are let pass.
typography-fr-currency-order = In French the sign of a currency follows the amount: "{ $typed }".
    .help = { $near ->
        [yes] Write "{ $nearest }".
       *[no] Put the sign or the word behind the amount.
    }
    .why = In French the sign of the currency follows the amount, with a space before it: 25 $, not $25. The English order often survives in a translation, and English marks within the number with it: $1,234.50 is 1 234,50 $. What has more than one reading, such as $5-10 or $5M, is left to you. A sign behind other letters, code and sentences in another language are let pass.
typography-fr-date-1er = The first of a month is "1er" in French, not "{ $typed }".
    .help = Write "{ $nearest }".
    .why = French gives the first day of a month as an ordinal, and only that day: le 1er mai, but le 2 mai. Code and sentences in another language are let pass.
typography-fr-decade = "{ $typed }" is not how French writes a decade.
    .help = { $near ->
        [yes] Write "{ $nearest }", if that is the decade.
       *[no] Write all four digits, as in "les années 1990".
    }
    .why = The English s of "the 1990s" does not exist in French, and short forms leave the century open. French writes les années 1990 in full. Code and sentences in another language are let pass.
typography-fr-inclusive = "{ $typed }" is hard to read, above all for screen readers.
    .help = Name both, as in "travailleuses et travailleurs", or find a word for both.
    .why = Forms with dots or brackets, such as travailleur·euse·s, are cut to pieces by screen readers and slow down everybody else. Naming women and men, or a word for both such as le personnel or les membres, includes people without that. The suggestion needs a look, since adjectives may have to follow. Code and sentences in another language are let pass.
typography-fr-hour = Hours are written with "h" in French, not as "{ $typed }".
    .help = { $near ->
        [yes] Write "{ $nearest }".
       *[no] Write it as in "10 h 30".
    }
    .why = Québec French writes times as 10 h 30, on the clock of twenty-four hours, not as 10:30. The suggestion needs a look, as a ratio or a score can look like a time. Code and sentences in another language are let pass.
typography-es-open-mark = The opening mark of this question or exclamation is missing.
    .help = Put "¿" or "¡" where it begins.
    .why = Spanish opens questions and exclamations with ¿ and ¡, so that readers and screen readers know the tone from the start: ¿Quién decide? The mark may stand in the middle of a sentence, where the question begins, so look at the place that tribune suggests. A year in doubt (1952?), a sign that stands alone, code, and sentences in another language are let pass.
typography-es-mx-number = "{ $typed }" is not how numbers are written in Mexico.
    .help = { $near ->
        [yes] Write "{ $nearest }".
       *[no] Write "1,234.5": comma for thousands, point for decimals.
    }
    .why = Mexico writes 1,234.5, with a comma for thousands and a point for decimals. The form of Spain and South America, 1.234,5, can be misread by a factor of a thousand, which matters for wages and hours. Code and sentences in another language are let pass.
typography-es-meridiem = "{ $typed }" is written with spaces in Spanish.
    .help = { $near ->
        [yes] Write "{ $nearest }".
       *[no] Write it as in "3:30 p. m.".
    }
    .why = In Spanish these abbreviations have points and a space: 3:30 p. m., not 3:30pm or 3:30 p.m. Only the English forms lack the space. Code and sentences in another language are let pass.
typography-es-decade = "{ $typed }" is not how Spanish writes a decade.
    .help = Write "los años noventa" or "la década de 1990".
    .why = Forms such as los 90s or los 1990s come from English. Spanish has no such plural and names the decade in words, los años noventa, or as la década de 1990. Code and sentences in another language are let pass.
typography-es-dash = A hyphen is not a dash: "{ $typed }".
    .help = Use "—" joined to the words it encloses.
    .why = A hyphen joins words and does not set a remark apart. Spanish uses a long dash that clings to the remark: el paro —de tres días— terminó. Look at the place, as a hyphen between spaces may also be a minus or a range. Two hyphens stay as typed, since which of two opens the remark cannot be told. Hyphens between two capitals, as in Windsor - Detroit, quotations, code, and sentences in another language are let pass.
typography-en-ca-spelling = "{ $typed }" is not the Canadian spelling.
    .help = Write "{ $nearest }", unless it is part of a name.
    .why = English in Canada has its own spelling: labour, centre, organize, cheque. American or British forms make a text look imported. Names keep their own spelling, such as US Department of Labor; silence the finding there. Quotations, code, and sentences in another language are let pass.
typography-en-ca-percent = "{ $typed }" is not the Canadian spelling.
    .help = Write "per cent", or use the sign.
    .why = In Canadian English per cent is two words; percent is the American form. The sign is right too: 80%. Quotations, code, and sentences in another language are let pass.
typography-en-dash = A hyphen is not a dash: "{ $typed }".
    .help = Use "—" without spaces, or rephrase.
    .why = A hyphen joins words; a dash sets a remark apart. English in Canada uses a long dash without spaces: the vote—the first in years—passed. Look at the suggestion, as a hyphen between spaces may also be a minus or a range. Hyphens between two capitals, as in Windsor - Detroit, quotations, code, and sentences in another language are let pass.
typography-quote-unpaired = This quotation mark has no partner.
    .help = Close the quotation, or remove the mark.
    .why = A quotation is opened and never closed, or the other way round. Readers cannot tell where somebody's words end, which matters when you quote a boss or a minister. tribune shapes quotation marks for each language in pairs and leaves a lone one as typed. Look for the place yourself. Let pass are code, passages marked as another language, a mark that stands for itself, as in " for inches, and a quotation that the next paragraph opens again.

## Charts and calculators

chart-unknown = There is no { $name } "{ $kind }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] There are: { $known }.
    }
    .why = Charts and calculators are built in and chosen by a name, in braces behind the directive, for instance behind ::chart. There is none of this name, so nothing could be drawn. The names are the same in all languages.
chart-missing-fact = This { $name } needs the figure "{ $fact }", which content/facts.yaml does not have.
    .help = Add it there, with a number as its value.
    .why = Charts and calculators take their numbers from facts.yaml, so that they always agree with the text and show the same source. This one needs a figure that is not there. Keep the name exactly as the message gives it, and add a source and a label as for any other figure.
chart-bad-survey = The result of a survey needs whole numbers for "yes" and "no".
    .help = Write it as in ::chart{ "{" }survey yes=200 no=100 blank=0{ "}" }, or without any number for what surveys had shown.
    .why = The survey chart shows how many people answered yes, how many no and how many left the ballot blank. Each is a count of people, so neither percentages nor words will do, and yes and no are both needed: yes=200 no=100, in the braces behind ::chart. Without any numbers it shows what earlier surveys found.

## The preview

serve-bar = Preview
serve-title = Preview of the site
serve-skip = Skip to the text
serve-to-site = To the site
serve-languages = Languages
serve-language = Language
serve-problems = Problems
serve-pages = Pages
serve-page = Page
serve-drafts = Drafts
serve-facts = Facts
serve-guide = Guide
serve-gone = This page is not published any more: it was removed or made a draft.
serve-nothing = There is nothing at this address.
serve-no-page = This page cannot be shown yet.
serve-fault = tribune has made a mistake
serve-fault-text = This is a fault of tribune, not of you or of your texts. What to report stands in the terminal in which the preview was started. The preview goes on: when the page is saved again, it is tried anew.
serve-way-back = Go on from here
serve-back = Back to the page
serve-errors = { $count ->
        [one] One error keeps the site from being published
       *[other] { $count } errors keep the site from being published
    }
serve-former = Below is the page as it was before. It is shown anew as soon as the error is mended.
serve-lost = The preview has ended. Start it again with “tribune serve”.
serve-state-source = Source text
serve-state-translated = Translated
serve-state-missing = Not translated
serve-state-missing-in = not translated, shown in { $language }
serve-draft = Draft
serve-here = { $count ->
        [0] No problem here
        [one] One problem here
       *[other] { $count } problems here
    }
serve-site = On the whole site: { $errors ->
        [0] no error
        [one] one error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warning
        [one] one warning
       *[other] { $warnings } warnings
    }.
serve-checking = The site is being checked…
serve-all-problems = All problems
serve-open = Open in the editor
serve-copy = Copy path
serve-copied = Copied
serve-updated = Updated
serve-words = { $count ->
        [one] One word
       *[other] { $count } words
    }
serve-compare = Side by side
serve-compare-all = All
serve-views = As
serve-view-phone = phone
serve-view-paper = paper
serve-view-plain = plain text
serve-fold = Fold
serve-unfold = Unfold
serve-cut = { $shown } of { $all } are shown.
serve-totals = In each language
serve-previous = Previous
serve-next = Next
serve-drafts-shown = These texts are shown in the preview, because it was started with --drafts. They are not published.
serve-drafts-hidden = These texts are not published, and the preview does not show them. Start it with --drafts to see them in their places.
serve-no-drafts = There are no drafts.
serve-from-date = from
serve-until-date = until
serve-fact = Fact
serve-as-of = As of
serve-used-in = Texts that use it
serve-superseded = Superseded
serve-no-facts = There are no facts: content/facts.yaml is missing or empty.
serve-refused = { $status ->
        [400] This request cannot be understood.
        [403] This request comes from elsewhere and is not answered. Open the address that tribune has shown.
        [404] There is nothing here.
        [405] Here one can only read.
        [408] This request took too long.
        [413] This request is too large.
        [414] This address is too long.
        [431] This request has too large a head.
        [500] tribune has made a mistake. Please report it.
        [503] There are too many requests at once. Try again in a moment.
       *[other] This request is not answered here ({ $status }).
    }
serve-port-in-use = No free port was found at { $path } from { $count } on.
    .help = End another program, or name a port with --port.
serve-failed = The preview cannot be opened at { $path }: { $detail }.
    .help = Choose another address with --host or another port with --port.
serve-host-is-public = { $path } can be reached by others on the network.
    .help = Add --lan if they shall read the site; the address then contains a secret.
serve-bad-host = "{ $value }" is not an address of this machine.
    .help = Write it as in 127.0.0.1 or 0.0.0.0.
serve-no-lan = This machine has no address on a network.
    .help = Connect it, or name its address with --host.

## Records of translations

records-malformed = This line is not a record of a translation.
    .help = Bring it back from an earlier version, or delete it. The other lines are used all the same, and this one is kept.
    .why = Each line of a file under translations/records/ says that a paragraph was found to be translated: two names of blocks, a date and who found so, with tabs in between; in source.tsv, the name of a block and its text. This line has another form, perhaps because an editor replaced the tabs. What it said is not known, so that paragraph may count as not reviewed.

## Translations

cli-status-page = page
cli-status-state = { $state ->
        [source] source
        [current] { $count ->
            [0] up to date
           *[other] up to date, { $count } edited since
        }
        [stale] out of date ({ $count })
        [missing] missing
       *[unreviewed] not reviewed
    }
cli-status-total = { $name } – source: { $source }, up to date: { $current }, out of date: { $stale }, missing: { $missing }, not reviewed: { $unreviewed }; words up to date: { $words } of { $all }
cli-next-none = Nothing is out of date in { $language }.
cli-diff-current = The page { $page } is up to date in { $language }.
cli-diff-block = { $path }:{ $line } – block { $block }: { $state ->
        [stale] the source has changed
        [edited] the translation has changed, its source has not
        [new] not translated, or not reviewed
       *[orphan] the source does not have it
    }
cli-diff-before = The source then:
cli-diff-now = The source now:
cli-diff-source = The source:
cli-diff-gone = The source no longer says this.
cli-diff-translation = The translation:
cli-diff-untranslated = There is no translation yet.
cli-diff-after = When both say the same: tribune reviewed { $key } { $page } --block { $block } (without --block: the whole page)
cli-reviewed-count = { $page }, { $language }: { $count ->
        [0] nothing new to be noted.
        [one] one block noted as up to date.
       *[other] { $count } blocks noted as up to date.
    }
cli-tidied = { $count ->
        [one] One record is kept
       *[other] { $count } records are kept
    }, { $dropped ->
        [0] none was dropped.
        [one] one was dropped.
       *[other] { $dropped } were dropped.
    }
cli-not-translated = The page "{ $page }" has no text in { $language }.
    .help = Start one with "tribune new translation { $page } { $key }".
cli-is-source = The page "{ $page }" was first written in { $language }: there is nothing that it could be held against.
    .help = Name the language of a translation. With --trivial, a change of the source that no translation has to follow is carried over.
cli-not-source = The page "{ $page }" was first written in { $language }.
    .help = With --trivial, name that language: "tribune reviewed { $key } { $page } --trivial".
cli-no-such-block = The page "{ $page }" has no block of this number in { $language } that waits to be reviewed.
    .help = "tribune diff { $key } { $page }" shows the blocks that do, with their numbers.

## Tags and lists

tags-unknown = There is no tag "{ $tag }" in tags.yaml.
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Add it to content/tags.yaml with its name in each language, or take it from the page.
    }
    .why = Pages with the same tag are listed together, on a page of its own in each language. A slip in its name would leave a page out of that list without anybody noticing, so every tag is named once, in content/tags.yaml. The name given in the head of a page is the one in front of the languages there, the same in every language.
tags-missing-language = This tag has no name in the language "{ $language }".
    .help = Add a line "{ $language }:" with its name.
    .why = Readers see the tag, and its name makes the address of its page. Without a name of its own, the page in this language carries the name in another language, and search engines are asked not to list it.
list-same-address = A page of this list would stand at { $address }, where { $other } or a list of its stands.
    .help = Give the page a "slug:" of its own, or the tag another name.
    .why = Tags have pages below the page that lists them, and long lists have further pages below the page that they belong to. Another page, a former address or a tag with the same name has the address that one of these would get. One would overwrite the other.
page-bad-paginate-by = "paginate_by" should be a whole number from 1.
    .help = Write it as in "paginate_by: 20".
    .why = This is how many pages a list shows before it goes on at another address. A list cannot be divided into parts of no page, or of half a page.

## Files for translators

cli-usage-export = tribune export LANG [PAGE…] [--format po|xliff|html] [--out FILE] [--all] [--from LANG]
cli-usage-import = tribune import FILE [--by NAME] [--reviewed]
cli-export = Write what waits for a translation to a file for translators
cli-import = Take in a file that a translator has sent back
cli-export-format = po (gettext), xliff (XLIFF 2.1) or html (to be printed) [by the ending of FILE, else po]
cli-export-out = File to write; without it, the file goes to standard output
cli-export-all = All paragraphs, not only those that are out of date or new
cli-export-from = Only pages first written in this language
cli-import-file = PO or XLIFF file that "tribune export" has written and a translator has filled in
cli-import-by = Who has translated it [editors]
cli-import-reviewed = Take what the file marks as unsure as well, as read and found right
cli-exported = { $name }: { $blocks ->
        [0] nothing waits for a translation.
        [one] one paragraph
       *[other] { $blocks } paragraphs
    }{ $blocks ->
        [0] { "" }
       *[other] { " " }({ $words ->
            [one] one word
           *[other] { $words } words
        }) of { $pages ->
            [one] one page.
           *[other] { $pages } pages.
        }
    }
cli-imported = { $name }: { $written ->
        [0] nothing written
        [one] one paragraph written
       *[other] { $written } paragraphs written
    }, { $noted ->
        [0] nothing noted as up to date
        [one] one noted as up to date
       *[other] { $noted } noted as up to date
    }; left: { $unsure } marked as unsure, { $empty } without a translation, { $refused } with a problem.
cli-still-draft = { $path } is whole now, and still a draft. Remove its line "draft: true" when it may be published.
exchange-language = en
exchange-po-head = What waits for a translation, one paragraph each.
    Marks such as <x1/> and <g2>…</g2> stand for what is not to be translated. Keep each of them once;
    they may change places. What is marked "fuzzy" is the translation of an earlier source: adapt it,
    and take the mark away when it is right. What is left empty or fuzzy is not taken in.
exchange-context = { $page }, paragraph { $number } ({ $kind ->
        [title] title
        [summary] summary
        [heading] heading
        [item] item of a list
        [row] row of a table, with its cells one after the other
        [alt] what a picture shows
        [directive] words of a box or button
        [term] term
        [definition] definition
        [quote] quotation or notice
        [footnote] footnote
        [code] code
       *[paragraph] running text
    }){ $has_section ->
        [yes] , under the heading “{ $section }”
       *[no] { "" }
    }{ $state ->
        [stale] : the source has changed
        [edited] : the translation has changed, its source has not
        [new] { $is_there ->
            [yes] : not reviewed yet
           *[no] : not translated yet
        }
       *[other] { "" }
    }
exchange-mark = { $mark } { $form ->
        [emphasis] – with stress
        [strong] – with strong stress
        [struck] – struck out
        [link] – a link: { $typed }
        [words] – words with a role: { $typed }
        [address] – an address: { $typed }
        [picture] – a picture: { $typed }
        [code] – code: { $typed }
        [note] – the mark of a footnote: { $typed }
        [fact] – a figure, written as the language does: { $typed }
        [tag] – HTML: { $typed }
        [break] – a new line
        [cell] – the border of two cells
        [next] – a new paragraph; it may be left out
       *[other] – stays as it is: { $typed }
    }
exchange-term = { $source } → { $target }{ $has_rejected ->
        [yes] { " " }(not: { $rejected })
       *[no] { "" }
    }
exchange-packet-title = { $title }: to be translated into { $language }
exchange-packet-lead = { $count ->
        [0] Nothing waits for a translation.
        [one] One paragraph waits for a translation.
       *[other] { $count } paragraphs wait for a translation.
    } What stands in pointed brackets, such as <x1/>, is not translated: write it where it belongs in your sentence. You need not copy links; mark the words that lead there, as <g2>…</g2> does.
exchange-packet-who = Translated by, on:
exchange-packet-changed = What has changed in the source
exchange-packet-source = The source
exchange-packet-now = The translation as it is
exchange-packet-write = The new translation
exchange-several-sources = These pages were first written in several languages ({ $keys }), and a file has room for one.
    .help = Export those of one language at a time: add --from { $key }.
    .why = A file for translators names one language from which and one into which is translated. In this site any language may be the source of a page, and the pages that were asked for have different ones.
exchange-unreadable = { $problem ->
        [charset] This file is not written in UTF-8 but in { $detail }.
        [utf8] This file is not written in UTF-8: see line { $detail }.
        [bytes] The numbers behind backslashes in this line are no letters in UTF-8.
        [dtd] This file declares a document type, and none is read.
        [entity] This file uses "&{ $detail };", which XML does not know by itself.
        [deep] The elements of this file are nested deeper than any tool writes them.
        [version] This is no XLIFF file of version 2.
        [key] This paragraph has lost the name that tribune gave it.
       *[syntax] This is neither a PO file nor an XLIFF file that can be read.
    }
    .help = { $problem ->
        [charset] Save it as UTF-8 in the program that it comes from.
        [utf8] Save it as UTF-8 in the program that it comes from.
        [bytes] Save it as UTF-8 in the program that it comes from, with letters as they are.
        [dtd] Remove the lines from <!DOCTYPE on. No translation tool needs them.
        [entity] Write the character itself.
        [deep] Export it anew from the program that it comes from.
        [version] Ask for the file as XLIFF 2.0 or 2.1, or as PO.
        [key] Bring back the line msgctxt, or in XLIFF the name of the unit, from the file that was exported.
       *[syntax] See whether the file was cut off, or edited as plain text. Export it anew from the program that it comes from.
    }
    .why = A file that comes back from a translator is read whole or not at all, so that it is known what it says. Only the two formats that "tribune export" writes are read, PO and XLIFF 2, in UTF-8. Documents that declare entities of their own are refused, since a few lines of them could fill the memory or make the program read other files.
exchange-too-large = { $path } is larger than { $limit } MB.
    .help = Export and translate some pages at a time.
    .why = No text for translators is that large, so the file is something else, or damaged.
exchange-unknown-language = This file is for "{ $language }", which is none of the languages of this site ({ $known }).
    .help = Put the key of the language in its head: in the line X-Tribune-Language of a PO file, or in trgLang of an XLIFF file.
    .why = The head of a file for translators names the language into which was translated. Without it nobody can tell into which files the texts belong.
exchange-no-page = There is no page "{ $page }" that is translated into this language.
    .help = If it was renamed, change its name at the beginning of the line msgctxt, or in XLIFF in the name of the unit.
    .why = Each paragraph in a file for translators begins with the path of its page. This site has no such page now, or it was first written in the language of the file. Nothing of the paragraph was written.
exchange-source-changed = The source of this paragraph has changed since it was sent out, or is gone.
    .help = Export the page once more; the translation that came back stays in your file, from where it can be copied.
    .why = While a translator was at work, somebody has changed the paragraph from which was translated. What came back says what the old one said, so it is not written: readers would be told something else than in the source. Nothing is lost, since the file stays as it is.
exchange-twice = This paragraph stands more than once in this file; the first translation of it was taken.
    .help = See whether they differ, keep the better one in the file, and import it once more.
    .why = A file for translators holds each paragraph once. Two that say the same of it are mostly a file that was joined with itself or with an older one, and of two that differ nobody can tell which is meant. Nothing of the second one was written.
exchange-translation-changed = Somebody else has changed the translation of this paragraph since it was sent out.
    .help = See both, and write the better one into the text by hand; or export the page once more.
    .why = While a translator was at work, the same paragraph was edited in the site. To write what came back would undo that edit without anybody noticing.
exchange-marks = { $problem ->
        [missing] The mark { $mark } is missing in this translation.
        [doubled] The mark { $mark } stands in this translation more than once.
        [unknown] The source has no mark { $mark }.
        [crossed] The mark { $mark } has no counterpart at its place.
       *[empty] There are no words between { $mark } and its end.
    }
    .help = { $problem ->
        [missing] Put it where it belongs. The source: { $source }
        [doubled] Keep one of them. The source: { $source }
        [unknown] Remove it. The source: { $source }
        [crossed] Pairs begin with <g…>, end with </g…>, and may stand within each other but not cross. The source: { $source }
       *[empty] Put the words between that it belongs to. The source: { $source }
    }
    .why = Marks such as <x1/> and <g2>…</g2> stand for what is not translated: figures, links, stress, footnotes. Each has to come back once, in whatever order, or a figure or link would be missing in one language. Stress that the translation did not have before may be missing. Nothing of this paragraph was written.
exchange-unwritable = { $role ->
        [between] In { $path } or in the source, something else stands between paragraphs that this translation joins or divides.
       *[words] This translation cannot be written into { $path } so that it is read as it stands here.
    }
    .help = { $role ->
        [between] Put the mark between two paragraphs where the text has their border. Else join or divide them in the text by hand.
        [stress] Stress and links need words of their own: leave a space or a punctuation mark between them and other words. Else write it into the text by hand.
        [row] Leave the borders of the cells where the source has them, and words between them; around stress and links leave a space or a punctuation mark. Else write it into the text by hand.
        [code] Code goes along as one mark, with nothing beside it. What is to be translated in it is written into the text by hand.
        [head] Look at the lines between --- in the text: another line may depend on this one. Write it there by hand.
        [alt] Write what the picture shows into the text by hand; square brackets may be in the way.
        [directive] Write it into the text by hand; quotation marks or brackets may be in the way.
       *[words] See what stands beside it in the text: without an empty line between, both are read as one paragraph. Write it there by hand.
    }
    .why = Translations are written as Markdown and read again before a file is saved. Here something else would come of it, or something beside it would change: stress that begins in the middle of a word is none, a row has only so many cells, and what stands between two paragraphs would be lost with the mark for it. Nothing of this paragraph was written.
exchange-no-place = { $role ->
        [alt] There is no picture in { $path } of which this could be said.
        [head] There is no place for this in { $path }, since that text has no lines between --- at its head.
       *[words] There is no place in { $path } for this paragraph: what stands around it in the source does not stand there in the same form.
    }
    .help = { $role ->
        [alt] Put the picture into the translation by hand, and export the page once more.
       *[words] Copy that part of the source into the translation by hand, and export the page once more.
    }
    .why = A paragraph that is new in the source is put beside those that it stands beside there. That was not possible here: nothing of them is translated yet, or it belongs to a list, table or box which the translation does not have in this form. Nothing was written in its place.
exchange-mixed-line-ends = The lines of this file end in two different ways, so nothing was written into it.
    .help = Save it with one kind of line end, and import the translation once more.
    .why = Whatever is not translated stays as it is, to the byte. In a file some of whose lines end as on Windows and others do not, nobody could tell afterwards what was touched. That happens when a file was put together from two.

## The translation view of the preview

serve-translate = Translation
serve-translate-choose = This is the source. Its translations:
serve-translate-nothing = This page has no translation yet. “tribune new translation” starts one.
serve-translate-lead = { $count ->
        [0] Everything is noted as up to date.
        [one] One paragraph is not noted as up to date.
       *[other] { $count } paragraphs are not noted as up to date.
    }
serve-translate-all = All of it says what the source says
serve-translate-help = Press a button when you have read both texts and they say the same. It is noted in translations/records.
serve-translate-one = Says the same: note as reviewed
serve-translate-block = { $block ->
        [0] Only in the translation
       *[other] { $block }
    } · { $kind ->
        [title] title
        [summary] summary
        [heading] heading
        [item] item of a list
        [row] row of a table
        [alt] description of a picture
        [directive] words of a block
        [term] term
        [definition] definition
        [quote] quotation or notice
        [footnote] footnote
        [code] code
       *[paragraph] paragraph
    }
serve-translate-state = { $state ->
        [current] up to date
        [stale] the source has changed
        [edited] the translation has changed, its source has not
        [new] not translated, or not reviewed
       *[orphan] the source does not have it
    }
serve-translate-noted = { $count ->
        [0] There was nothing new to be noted.
        [one] One paragraph is noted as reviewed.
       *[other] { $count } paragraphs are noted as reviewed.
    }
serve-translate-refused = { $count ->
        [one] Nothing was noted. This has to be mended first:
       *[other] Nothing was noted. These { $count } problems have to be mended first:
    }
serve-translate-moved = Nothing was noted: a text was saved since this page was loaded. Load it again and look once more.
serve-review = { $state ->
        [stale] { $count ->
            [one] one paragraph out of date
           *[other] { $count } paragraphs out of date
        }
        [unreviewed] not reviewed
       *[current] up to date
    }

## Languages, as they are named within a sentence

tool-language-en = English
tool-language-fr = French
tool-language-es = Spanish
