# The words of tribune itself, in English.
#
# Every finding has a message and, as its attribute `.help`, what to do about it. `$near` is "yes"
# where `$nearest` names what was probably meant.

## Reports

tool-error = error
tool-warning = warning
tool-help = what to do

## YAML: site.yaml and the head of each page

yaml-syntax = { $problem ->
        [colon] This text contains a colon followed by a space, which YAML takes for another key.
        [unclosed] A quotation mark, bracket or brace is opened here or above and never closed.
        [character] A value cannot begin with this character, nor a line with a tab.
       *[other] This cannot be read as YAML: { $detail }.
    }
    .help = { $problem ->
        [colon] Put the whole text in quotation marks, as in title: "Our rights: what they are".
        [unclosed] Close it on the same line.
        [character] Put the text in quotation marks, and indent with spaces.
       *[other] Put quotation marks around a text that contains a colon, a "#" or a quotation mark, and indent with spaces.
    }
yaml-not-a-map = Here lines of the form "key: value" are expected.
    .help = Write each entry on a line of its own, as in "title: Our rights".
yaml-duplicate-key = "{ $key }" is given twice.
    .help = Remove one of them.
yaml-unknown-key = There is no key "{ $key }" here.
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"? Data of your own goes under "extra:".
       *[no] Known are: { $known }. Data of your own goes under "extra:".
    }
yaml-wrong-type = "{ $key }" should be { $expected ->
        [text] a text
        [bool] true or false
        [number] a number
        [date] a date
        [moment] a date, or a date and a time
        [dir] "ltr" or "rtl"
       *[list] a list of texts
    }.
    .help = { $expected ->
        [text] Write it after the colon, in quotation marks if it contains a colon.
        [bool] Write "true" or "false", without quotation marks.
        [number] Write digits only, as in "10".
        [date] Write year, month and day, as in "2026-11-22".
        [moment] Write it as in "2026-11-22" or "2026-11-22T18:30".
        [dir] "rtl" is for scripts that run from right to left.
       *[list] Write it as in "[one, two]".
    }

## The site as a whole

config-missing = There is no site in the folder { $path }: content/site.yaml is missing.
    .help = Go to the folder of a site, name it with --root, or make a new one with "tribune new my-campaign".
config-no-languages = The site has no languages.
    .help = Add them to content/site.yaml: "languages: { "{" } en: { "{" } locale: en-CA, name: English { "}" } { "}" }".
config-bad-language-key = "{ $key }" cannot be the key of a language.
    .help = Use small letters, digits and hyphens, as in "fr" or "zh-hant"; "assets" and "files" are taken.
config-bad-locale = "{ $locale }" is not a language tag.
    .help = Write language and country as in "fr-CA" (BCP 47).
config-too-many-languages = This is more languages than one site can have.
    .help = Keep at most 200.
config-bad-base-url = "{ $url }" cannot be the address of a site.
    .help = Write it in full, as in "https://example.org" or "https://example.org/campaign", without "?" and "#".
config-unknown-language = The site has no language "{ $key }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] The languages of the site stand in content/site.yaml under "languages:".
    }
config-unknown-menu-page = The menu names the page "{ $page }", which is not published.
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Name a page by its path under content/, without language and ending, as in "share-the-work/overtime".
    }
site-no-home = The site has no home page.
    .help = Write { $file }.

## Files

source-unreadable = This cannot be read: { $detail }.
    .help = Look at the rights of the file and at the state of the disk.
source-too-large = This file of { $megabytes } MB is too large to be a text.
    .help = Texts may have up to { $limit } MB. Is it in the right place?
source-name-not-utf8 = The name of this file cannot be read as UTF-8.
    .help = Give it a name in ordinary letters.
source-unportable-name = This name does not work on every system: { $problem ->
        [control] it contains a control character
        [character] it contains one of the characters < > : " | ? * \
        [end] it ends with a dot or a space
       *[reserved] Windows keeps it for a device
    }.
    .help = Rename it.
source-not-a-file = This is neither a file nor a folder.
    .help = Remove it from the site.
source-broken-link = This link leads nowhere, or in a circle.
    .help = Remove it, or put the file itself here.
source-link-leads-out = This link leads out of the site.
    .help = Put the file itself here: whoever copies the site would not have it.
source-twin-names = This name differs from { $other } only in case or in the way accents are stored.
    .help = Rename one of them: on macOS and Windows there is room for one only.
source-utf16 = This file is in UTF-16.
    .help = Save it as UTF-8.
source-not-utf8 = This file is not UTF-8: the first wrong byte is number { $offset }{ $line ->
        [0] {""}
       *[other] , in line { $line }
    }.
    .help = Save it as UTF-8; in most editors the encoding stands at the foot of the window.
source-nul = This file contains a NUL byte, number { $offset }.
    .help = Save it as plain text in UTF-8.
source-changed = This file was saved while the site was being built.
    .help = Build again.

## Pages

page-no-front-matter = This page does not begin with its title.
    .help = Begin the file with three lines: "---", "title: …", "---".
page-unclosed-front-matter = The head of this page is not closed.
    .help = Write a line "---" behind its last entry.
page-no-title = This page has no title.
    .help = Add "title: …" between the "---" lines.
page-bad-slug = "{ $slug }" cannot be part of an address.
    .help = { $near ->
        [yes] Write "{ $nearest }": small letters without accents, digits and hyphens.
       *[no] Write small letters without accents, digits and hyphens.
    }
page-bad-alias = "{ $alias }" cannot be a former address.
    .help = Write it from the root of the site, as in "/en/old-name/".
page-event-without-start = This event has no beginning.
    .help = Add "start: 2026-11-22" or "start: 2026-11-22T18:30".
page-event-ends-early = This event ends before it begins.
    .help = Correct "start" or "end".
page-no-language = The name of this file does not say in which language it is.
    .help = Put the key of the language before ".md", as in "{ $example }". The site has: { $known }.
page-two-files = This page has two texts in the same language: the other is { $other }.
    .help = Keep one of them.
page-two-sources = The translations of this page name two source languages: { $other } names another.
    .help = Name the language in which the page was first written, in one of them.
page-source-missing = This page is said to be first written in the language "{ $language }", in which it has no text.
    .help = Name another language, or add the text.
page-same-address = This page would stand at { $address }, where { $other } stands.
    .help = Give it a "slug:" of its own.
page-alias-taken = The former address { $alias } is in use{ $other ->
        [none] {""}
       *[other] {" "}by { $other }
    }.
    .help = Remove it from "aliases".
page-must-ship = This page must not be published without its text in { $language }, which is missing.
    .help = Add the text, or take the language out of "must_ship_in".
heading-duplicate-id = The id "{ $id }" is given to two headings.
    .help = Change one of them.
footnote-unused = Nothing refers to the note "{ $label }".
    .help = Write [^{ $label }] where it belongs, or remove it. It is not shown.

## Directives

directive-unclosed = This block is not closed.
    .help = Write a line ":::" behind its last line, as far to the right as the line that opens it.
directive-stray-close = There is no block here that this line could close.
    .help = Remove it, or look for the line ":::name" that should open the block.
directive-malformed = This looks like a directive but cannot be read.
    .help = Its forms are ":::name{ "{" }key="value"{ "}" }" … ":::", "::name{ "{" }key="value"{ "}" }" on a line of its own, and ":name[text]" in a sentence. Are all quotation marks, brackets and braces closed, on the same line?
directive-unknown = There is no directive "{ $name }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] There are: { $known }.
    }
directive-wrong-form = The directive "{ $name }" is written in another way.
    .help = { $form ->
        [container] Open it with ":::{ $name }" on a line of its own and close it with ":::".
        [leaf] Write it as "::{ $name }" on a line of its own.
       *[inline] Write it as ":{ $name }[…]" in a sentence.
    }
directive-repeated-attribute = "{ $attribute }" is given twice.
    .help = Remove one of them.
directive-missing-attribute = "{ $name }" needs "{ $attribute }".
    .help = Add { "{" }{ $attribute }="…"{ "}" } behind the name.
directive-unknown-attribute = "{ $name }" has no "{ $attribute }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] { $count ->
            [0] It takes nothing in braces.
           *[other] It can have: { $known }.
        }
    }
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
directive-unknown-page = There is no page "{ $page }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Name a page by its path under content/, without language and ending.
    }

## Links

link-empty = This link leads nowhere.
    .help = Write the file that it should lead to between the round brackets.
link-forbidden-scheme = Links that begin with "{ $scheme }:" are not allowed.
    .help = Allowed are https, http, mailto, tel and sms, and files of the site.
link-no-scheme = "{ $link }" does not say how it is to be reached.
    .help = Put "https:" before it.
link-outside = "{ $link }" leads out of the folder content/.
    .help = Count the "../": each goes up one folder.
link-missing-page = There is no page "{ $link }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Name the file of the page, seen from this file, without its language: "../folder/page.md".
    }
link-wrong-case = "{ $link }" differs from the name of the page in small and capital letters.
    .help = Write "{ $right }": many servers tell them apart.
link-missing-translation = The page has no text in { $language }.
    .help = Leave the language out of the link: it will then lead to the text that there is, and say so.
link-draft = The link leads to { $file }, which is not published.
    .help = Publish that page first, or take the link out. With --drafts, drafts are shown.
link-missing-anchor = There is no place "#{ $anchor }" in { $file }.
    .help = { $near ->
        [yes] Did you mean "#{ $nearest }"?
       *[no] { $count ->
            [0] That page has no headings.
           *[other] Its headings are: #{ $known }.
        }
    }
link-not-a-file = "{ $link }" is the address of a page, not its file.
    .help = Link to the file, "{ $right }": addresses differ from language to language.
link-missing-file = There is no file "{ $link }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Put it beside the page and link to it by its name. Links to pages end with ".md".
    }
link-image-is-a-page = "{ $link }" is not a picture of this site.
    .help = Put the picture beside the page and name its file.
privacy-remote-image = This picture would be fetched from another site, which would learn of every reader.
    .help = Put a copy beside the page, if you may, and name its file.

## HTML

html-forbidden = This HTML is not allowed here: { $tag }
    .help = Use Markdown or a directive. Allowed are elements such as <abbr>, <cite>, <sub> and <span>, with "lang", "dir", "title" and "datetime". "raw_html: true" in site.yaml allows everything.
html-unclosed = <{ $tag }> is not closed in this paragraph.
    .help = Write </{ $tag }> where it ends.
html-stray-close = </{ $tag }> closes nothing.
    .help = Remove it.

## Words and theme

words-missing = { $count ->
        [one] One word of the theme is
       *[other] { $count } words of the theme are
    } missing in the language "{ $language }" and shown in another: { $ids }.
    .help = Add them to a file in translations/{ $language }/.
words-syntax = This cannot be read as Fluent: { $detail }.
    .help = Each message is "name = text"; further lines of it are indented.
theme-template = The theme cannot be used here: { $detail }
    .help = Correct the template, or remove it to use the built-in one.
theme-unknown = There is no theme "{ $theme }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] A theme is a folder in themes/; the built-in one is "broadside".
    }
theme-unknown-template = The theme has no template "{ $template }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Add templates/{ $template }.html to the theme, or leave "template:" out.
    }

## Writing the site

output-foreign-file = { $path } was not written by tribune and will not be overwritten.
    .help = Move it elsewhere, or build into another folder with --out.
output-unusable = { $path } cannot be the folder of the finished site.
    .help = Name a folder with --out.
output-unsafe-folder = { $path } belongs to the site itself and cannot take the finished site.
    .help = Name another folder with --out, such as public.
output-two-files = Two files would be written to { $path }.
    .help = Please report this: it is a fault of tribune.
output-disk-full = The disk is full: { $path } could not be written. The published site is as it was.
    .help = Make room and build again.
output-no-permission = { $path } may not be written. The published site is as it was.
    .help = Look at the rights of the folder, or build into another one with --out.
output-other-file-system = { $path } is on another file system than the folder above it, so the site cannot be exchanged in one step. It is as it was.
    .help = Build into a folder inside of it, or into another one with --out.
output-failed = { $path } could not be written: { $detail }. The published site is as it was.
    .help = Look at the rights of the folder and at the state of the disk.

## The command line

cli-about = Publishes a campaign in several languages.
cli-usage = Usage
cli-usage-main = tribune [OPTIONS] COMMAND
cli-usage-build = tribune build [OPTIONS]
cli-usage-check = tribune check [OPTIONS]
cli-usage-serve = tribune serve [OPTIONS]
cli-usage-new = tribune new DIR, tribune new page PATH [LANG], tribune new translation PATH LANG
cli-commands = Commands
cli-options = Options
cli-build = Build the site
cli-check = Check the site without writing it
cli-serve = Show the site in the browser while you write
cli-new = Start a site, a page or a translation
cli-new-what = Folder of the new site; or "page PATH [LANG]"; or "translation PATH LANG"
cli-new-path = Path of the page under content/, such as share-the-work/overtime
cli-new-lang = Key of the language, such as fr
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
cli-format = How findings are reported: human, json or github
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
cli-progress = { $done } of { $all }
cli-built = { $rendered ->
        [one] One page
       *[other] { $rendered } pages
    } in { $path }: { $written } written, { $unchanged } unchanged, { $removed } removed, in { $milliseconds } ms.
cli-built-details = { $parsed } texts read; the site has { $kilobytes } kB.
cli-not-built = Nothing was published; { $path } is as it was.
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
    }.
cli-new-site =
    A site in three languages stands in { $path }. Now:
      cd { $path }
      tribune build
    Then open public/index.html, and write in content/.
cli-new-page = { $path } is there. It is a draft until you remove "draft: true".
cli-new-translation = { $path } is there, with the source text to write over. It is a draft until you remove "draft: true".
cli-new-text = Write here.
cli-new-needs-a-path = Which page?
    .help = Name its path under content/, as in "tribune new page share-the-work/overtime".
cli-new-needs-a-language = Into which language?
    .help = Name its key behind the path, as in "tribune new translation share-the-work/overtime fr".
cli-new-unknown = "{ $what }" cannot be made.
    .help = There are "tribune new FOLDER", "tribune new page PATH" and "tribune new translation PATH LANG".
cli-folder-not-empty = { $path } is there already and not empty.
    .help = Name a new folder.
cli-file-exists = { $path } is there already.
    .help = Open it, or choose another name.
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
facts-missing-key = This figure has no "{ $key }".
    .help = Add "{ $key }:" below its name.
facts-missing-language = "{ $key }" is missing in the language "{ $language }".
    .help = Add a line "{ $language }: …" to it.
facts-bad-value = This cannot be the value of a figure.
    .help = Write a number, a date in quotation marks, "{ "{" } from: 15, to: 25 { "}" }" or "{ "{" } of: 2, to: 1 { "}" }".
facts-unknown-word = "{ $key }" cannot be "{ $word }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Possible are: { $known }.
    }
facts-unknown-unit = Nobody knows how to write the unit "{ $unit }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Add the word "unit-{ $unit }" to the words of each language, as for "unit-people".
    }
glossary-unknown = There is no term "{ $term }" in the glossary.
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] All terms stand in content/glossary.yaml. Other words are written as in :term[words]{ "{" }id=strike-fund{ "}" }.
    }
glossary-missing-key = This term has no "{ $key }".
    .help = Add "{ $key }:" to it.
glossary-missing-language = This term is missing in the language "{ $language }".
    .help = Add it below "{ $language }:".

facts-typed = "{ $typed }" is the figure "{ $fact }", typed by hand.
    .help = Write :fact[{ $fact }]: it then changes with the figure, and leads to its source.
facts-contradicted = "{ $typed }" seems to speak of the figure "{ $fact }", which is another.
    .help = Write :fact[{ $fact }], or say more clearly what this figure counts.
glossary-rejected = "{ $typed }" is not the word for this.
    .help = Write "{ $right }".
translation-missing-facts = These figures of the source are missing here: { $facts }.
    .help = Compare with { $other }.
translation-other-facts = These figures stand here and not in the source: { $facts }.
    .help = Compare with { $other }.

## Typography: what is left as typed

typography-fr-ordinal = "{ $typed }" is not how French writes an ordinal.
    .help = Write "{ $nearest }".
typography-fr-accent-capital = Capitals keep their accents in French: "{ $typed }".
    .help = Write "{ $nearest }".
typography-fr-currency-order = In French the sign of a currency follows the amount: "{ $typed }".
    .help = { $near ->
        [yes] Write "{ $nearest }".
       *[no] Put the sign or the word behind the amount.
    }
typography-fr-date-1er = The first of a month is "1er" in French, not "{ $typed }".
    .help = Write "{ $nearest }".
typography-fr-decade = "{ $typed }" is not how French writes a decade.
    .help = Write "les années 1990".
typography-fr-inclusive = "{ $typed }" is hard to read, above all for screen readers.
    .help = Name both, as in "travailleuses et travailleurs", or find a word for both.
typography-fr-hour = Hours are written with "h" in French, not as "{ $typed }".
    .help = { $near ->
        [yes] Write "{ $nearest }".
       *[no] Write it as in "10 h 30".
    }
typography-es-open-mark = The opening mark of this question or exclamation is missing.
    .help = Put "¿" or "¡" where it begins.
typography-es-mx-number = "{ $typed }" is not how numbers are written in Mexico.
    .help = { $near ->
        [yes] Write "{ $nearest }".
       *[no] Write "1,234.5": comma for thousands, point for decimals.
    }
typography-es-meridiem = "{ $typed }" is written with spaces in Spanish.
    .help = { $near ->
        [yes] Write "{ $nearest }".
       *[no] Write it as in "3:30 p. m.".
    }
typography-es-decade = "{ $typed }" is not how Spanish writes a decade.
    .help = Write "los años noventa" or "la década de 1990".
typography-es-dash = A hyphen is not a dash: "{ $typed }".
    .help = Use "—" joined to the words it encloses.
typography-en-ca-spelling = "{ $typed }" is not the Canadian spelling.
    .help = Write "{ $nearest }", unless it is part of a name.
typography-en-ca-percent = "{ $typed }" is not the Canadian spelling.
    .help = Write "per cent", or use the sign.
typography-en-dash = A hyphen is not a dash: "{ $typed }".
    .help = Use "—" without spaces, or rephrase.
typography-quote-unpaired = This quotation mark has no partner.
    .help = Close the quotation, or remove the mark.

## Charts and calculators

chart-unknown = There is no { $name } "{ $kind }".
    .help = { $near ->
        [yes] Did you mean "{ $nearest }"?
       *[no] There are: { $known }.
    }
chart-missing-fact = This { $name } needs the figure "{ $fact }", which content/facts.yaml does not have.
    .help = Add it there, with a number as its value.
chart-bad-survey = The result of a survey needs whole numbers for "yes" and "no".
    .help = Write it as in ::chart{ "{" }survey yes=200 no=100 blank=0{ "}" }, or without any number for what surveys had shown.

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
serve-way-back = Go on from here
serve-back = Back to the page
serve-errors = { $count ->
        [one] One error keeps this page from being published
       *[other] { $count } errors keep this page from being published
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
