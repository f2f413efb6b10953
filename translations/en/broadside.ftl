# The words of the theme broadside, in Canadian English.

## Finding one's way

skip-link = Skip to the text
home = Home
menu = Menu
nav-main = Main menu
nav-languages = Language
nav-breadcrumb = You are here
nav-toc = On this page
nav-pager = Previous and next page
previous = Previous
next = Next
section-pages = In this section
home-pages = All parts of this site
to-top = Back to the top

## Languages

language-name-en = English
language-name-fr = French
language-name-es = Spanish
language-missing = not translated yet
foreign-link = (in { $language })
fallback-title = This page has not been translated into English yet.
fallback-text = Sorry about that. Until it is, here is the original, in { $language }.
fallback-link = Go to the original page
draft-title = Draft.
draft-text = This page is not part of the published site.

## About a page

published = Published
updated = Updated
reading-time =
    { $count ->
        [one] { $count } minute to read
       *[other] { $count } minutes to read
    }
event-when = When
event-where = Where
event-time = { $hour }:{ $minute }

## Dates: $year, $month and $day are numbers

date-long = { month-name } { $day }, { $year }
date-month = { month-name } { $year }
date-year = { $year }
month-name =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

## In the text

action-go = Take part
action-until = Until
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution
footnotes-title = Notes
footnote-ref = Note { $number }
footnote-back = Back to the text from note { $number }
table-region = Table { $number }, scrolls sideways
task-done = Done
task-open = To do

## At the foot of every page

colophon-privacy = No cookies, no trackers, no scripts. These pages load nothing from anyone else.
