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

## Figures: $value is the figure as text, $number too, $count the same as a number

bound-about = about { $value }
bound-over = over { $value }
bound-under = under { $value }
bound-at-least = at least { $value }
bound-at-most = at most { $value }
ratio = { $of } to { $to }
unit-people = { $count ->
        [one] { $number } person
       *[other] { $number } people
    }
unit-years = { $count ->
        [one] { $number } year
       *[other] { $number } years
    }
unit-years-of-age = { $count ->
        [one] { $number } year of age
       *[other] { $number } years of age
    }
unit-hours-per-week = { $count ->
        [one] { $number } hour a week
       *[other] { $number } hours a week
    }
unit-times = { $number } times
unit-ordinal = number { $number }
unit-elements = { $count ->
        [one] { $number } element
       *[other] { $number } elements
    }
unit-provisions = { $count ->
        [one] { $number } provision
       *[other] { $number } provisions
    }
unit-benefits = { $count ->
        [one] { $number } benefit
       *[other] { $number } benefits
    }
unit-steps = { $count ->
        [one] { $number } step
       *[other] { $number } steps
    }
unit-countries = { $count ->
        [one] { $number } country
       *[other] { $number } countries
    }
unit-events = { $count ->
        [one] { $number } event
       *[other] { $number } events
    }
place-CA = Canada
place-US = United States
place-MX = Mexico
place-CA-ON = Ontario
place-toronto = Toronto
place-world = the world
place-north-america = North America

fact-changed = changed { $date }
fact-since = Changed since ({ $date }):
fact-as-of = As of
fact-place = Where
fact-source = Source
fact-caveat = Note
fact-formula = Computed
fact-data = The same as data:

## Glossary

term-also = Also:
term-unconfirmed = To be confirmed by a native reader
