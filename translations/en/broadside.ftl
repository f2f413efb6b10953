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
fallback-title = This page is not available in { $here } yet.
fallback-text = Sorry about that. Until it is, here it is in { $language }.
fallback-link = Go to the page in { $language }
outdated-some = Parts of this translation are out of date.
outdated-much = Much of this translation is out of date.
outdated-on = The page changed in { $language } on { $date }.
outdated-since = The page has changed in { $language } since { $date }.
outdated-link = Read the same place there
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
footnote-back-time = Back to the text from note { $number }, place { $time }
table-region = Table { $number }, scrolls sideways
label-of = { $label }: { $title }
task-done = Done
task-open = To do

## At the foot of every page

colophon-privacy = No cookies, no trackers. These pages load nothing from anyone else and work without scripts.

## The site as one file to take along

offline-link = Take this site with you: one file, to be read without a network (zip)
offline-note-name = READ ME
offline-note =
    This folder holds the whole site. No network is needed: its pages load nothing from anywhere.

    If you are looking at this inside the zip file, unpack it first. Then open the file index.html in the
    folder { $folder } with any browser.

    You may copy the folder, put it on a USB stick, or pass the zip file on. It stays on this device
    until somebody deletes it.

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
unit-planks = { $count ->
        [one] { $number } plank
       *[other] { $number } planks
    }
unit-provisions = { $count ->
        [one] { $number } provision
       *[other] { $number } provisions
    }
unit-gains = { $count ->
        [one] { $number } gain
       *[other] { $number } gains
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

fact-changed = changed since: { $date }
fact-since = Changed since ({ $date }):
fact-as-of = As of
fact-place = Where
fact-source = Source
fact-caveat = Note
fact-formula = Computed:
fact-data = The same as data:

## Glossary

term-also = Also:
term-unconfirmed = To be confirmed by a native reader

## Charts: values are figures as text

chart-table = The figures
chart-figure = What it counts
chart-value = Figure
chart-date = Date
chart-not-given = not given

chart-fair-share-title = Mexico’s share of the market and of parts production, { $date }
chart-fair-share-desc = Two strips, each a whole. Of all vehicles sold in Canada, the United States and Mexico, { $market } were sold in Mexico and { $others } in the other two countries. Of all auto parts made in the three countries, { $production } were made in Mexico; the shares of the other two are not given.
chart-fair-share-market = All vehicles sold in the three countries
chart-fair-share-production = All auto parts made in the three countries
chart-fair-share-note = The two strips have different denominators: vehicles sold above, parts made below. Side by side they give a rough idea and no more. The pamphlet does not give the other countries’ production.
chart-fair-share-unknown = Share of parts production: { $place }

chart-density-title = Auto parts workers with a union and without, { $date }
chart-density-desc = Two groups of people, with a fist raised for those who have a union. { $all }: { $without } without a union. { $people-without } { $place }: { $with } with a union. { $people-with }
chart-density-without = { $value } without a union
chart-density-with = { $value } with a union
chart-density-people = { $bound ->
        [over] That is more than { $part } people in { $whole }.
        [about] That is about { $part } people in { $whole }.
       *[other] That is { $part } people in { $whole }.
    }
chart-density-yes = with a union
chart-density-no = without a union

chart-fund-title = From the strike fund to the launch fund, { $date }
chart-fund-desc = Two strips. The strike fund of the United Auto Workers is { $fund }. The slice proposed for organizing is { $share } of it, which is { $amount }. That slice widens into its part of the fund to launch the campaign, { $goal }; { $gap } would be left to find from Canadian and Mexican unions.
chart-fund-strike = UAW strike fund
chart-fund-slice = { $share } of it for organizing
chart-fund-goal = Fund to launch the campaign
chart-fund-first = from the UAW strike fund
chart-fund-rest = from Canadian and Mexican unions

chart-experience-title = What surveys in plants had shown by { $date }
chart-experience-desc = People, with a fist raised for those who are for it. Asked whether overtime should be limited during layoffs, members were { $ratio } for it: { $majority } for.
chart-experience-question = Limit overtime during layoffs?
chart-experience-people = A majority of { $majority }.
chart-experience-yes = for a limit
chart-experience-no = against

chart-survey-title = The result of the survey
chart-survey-desc = Yes: { $yes }. No: { $no }. Blank or spoiled: { $blank }. { $mandate }
chart-survey-heading = Ballots that say yes or no
chart-survey-yes = yes
chart-survey-no = no
chart-survey-blank = blank or spoiled
chart-survey-part = { $name }: { $count }
chart-survey-answer = Answer
chart-survey-ballots = Ballots
chart-survey-share = Share of yes and no
chart-survey-apart = not counted
chart-survey-mandate = A mandate: more yes than no.
chart-survey-no-mandate = No mandate: not more yes than no.
chart-survey-too-few = Too few ballots to publish a result.
chart-survey-note = Share of yes = yes ÷ (yes + no). Blank and spoiled ballots stay out of it.
chart-survey-hidden = Numbers below { $limit } are not shown, nor any number from which they could be worked out: in a small group, people can tell who voted how.
chart-survey-few = fewer than { $limit }
chart-survey-withheld = not shown

## Calculators: { $value } is the result

calculator-examples = Worked examples: arithmetic, not a forecast
calculator-example = Example { $number }
calculator-own = With your own numbers
calculator-problem = Please fill in every number that is needed. They have to be above zero, people in whole numbers, and no percentage above 100.
calculator-privacy = Your numbers stay on this page. They are not sent or kept anywhere.
calculator-yes = yes
calculator-no = no

calculator-work-sharing-title = Jobs from shorter hours
calculator-work-sharing-formula = full-time jobs = share taken up × workers × (hours now ÷ shorter hours − 1)
calculator-work-sharing-note = The share taken up is how much of the freed work becomes jobs. A company may try to take the rest out of everybody by speed-up.
calculator-work-sharing-workers = Workers
calculator-work-sharing-hours = Hours a week now
calculator-work-sharing-shorter = Shorter hours a week
calculator-work-sharing-takeup = Share taken up, in %
calculator-work-sharing-too-long = The shorter week cannot be longer than the week now.
calculator-work-sharing-jobs = Full-time jobs
calculator-work-sharing-jobs-is = Full-time jobs: { $value }

calculator-overtime-ban-title = Jobs in the overtime
calculator-overtime-ban-formula = full-time jobs = workers × overtime hours a week ÷ hours in a full week
calculator-overtime-ban-note = The second example is one person on a 60-hour week: 20 hours beyond 40 are half a job.
calculator-overtime-ban-workers = Workers
calculator-overtime-ban-overtime = Overtime hours a week, each
calculator-overtime-ban-hours = Hours in a full week
calculator-overtime-ban-jobs = Full-time jobs
calculator-overtime-ban-jobs-is = Full-time jobs: { $value }

calculator-fund-title = A strike fund put to work
calculator-fund-formula =
    for organizing = share × strike fund
    left to find = launch fund − for organizing
    interest of one year = rate × strike fund
    for each worker = launch fund ÷ parts workers without a union
calculator-fund-note = Amounts are in millions of dollars; the figures are those of 2004. The pamphlet gives no rate of interest and no number of workers without a union, so neither do we: those lines are for your own figures.
calculator-fund-fund = Strike fund, in millions of dollars
calculator-fund-share = Share for organizing, in %
calculator-fund-goal = Launch fund, in millions of dollars
calculator-fund-rate = Yearly interest, in % (if you know it)
calculator-fund-nonunion = Parts workers without a union (if you know it)
calculator-fund-amount = For organizing, in millions of dollars
calculator-fund-remainder = Left to find, in millions of dollars
calculator-fund-interest = Interest of one year, in millions of dollars
calculator-fund-each = For each worker, in dollars
calculator-fund-amount-is = For organizing, in millions of dollars: { $value }
calculator-fund-remainder-is = Left to find, in millions of dollars: { $value }
calculator-fund-interest-is = Interest of one year, in millions of dollars: { $value }
calculator-fund-each-is = Launch fund for each worker, in dollars: { $value }

calculator-fair-share-title = What a country makes and what it buys
calculator-fair-share-formula =
    index = share of production ÷ share of the market
    gap = share of production − share of the market
    enough if: share of production ≥ share of the market × (1 − tolerance)
calculator-fair-share-note = The example is Mexico in 2004. It sets parts made against vehicles sold, which are not the same whole: a rough idea and no more. The pamphlet gives no tolerance. Whatever the rule, Mexico is not to fall below the share it had.
calculator-fair-share-market = Share of the market, in %
calculator-fair-share-production = Share of production, in %
calculator-fair-share-tolerance = Tolerance, in % (if one is agreed)
calculator-fair-share-index = Index
calculator-fair-share-gap = Gap, in points
calculator-fair-share-enough = Enough
calculator-fair-share-index-is = Index: { $value }
calculator-fair-share-gap-is = Gap, in points: { $value }
calculator-fair-share-enough-is = Enough under the rule: { $value }

calculator-allocation-title = Dividing production with a floor
calculator-allocation-formula =
    first country = its floor, or its share of the market where that is more
    each of the others = what remains × its share of the market ÷ shares of both others
calculator-allocation-note = Mexico’s floor and market share are those of 2004. The other two shares of the market are invented for the example: the pamphlet does not divide the rest of the market between Canada and the United States.
calculator-allocation-own = First country: share of the market, in %
calculator-allocation-floor = Its floor, in %
calculator-allocation-second = Second country: share of the market, in %
calculator-allocation-third = Third country: share of the market, in %
calculator-allocation-first = First country makes, in %
calculator-allocation-other = Second country makes, in %
calculator-allocation-last = Third country makes, in %
calculator-allocation-first-is = The first country makes, in %: { $value }
calculator-allocation-other-is = The second, in %: { $value }
calculator-allocation-last-is = The third, in %: { $value }

## Where nothing is, and what is new

not-found-title = This page is not here
not-found-text = The address may be mistyped, or the page may have moved.
not-found-link = Go to the home page.
feed = What is new
event-calendar = Add to your calendar
events-none = No event is planned at the moment.
events-calendar = All events for your calendar
events-past = Past events
## How far the site is translated

status-title = How far each language is
status-waiting = Pages that wait
status-page = Page
status-current = Up to date
status-stale = Out of date
status-unreviewed = Not reviewed
status-missing = Missing
status-words = Words up to date
status-nothing = No page waits: all are up to date in every language.
status-of-page = { $state ->
        [source] source
        [current] up to date
        [stale] { $count ->
            [one] one paragraph out of date
           *[other] { $count } paragraphs out of date
        }
        [missing] missing
       *[unreviewed] not reviewed
    }

## Searching

search-label = Words to look for
search-button = Search
search-privacy = The search runs on your own device. What you type is not sent to anyone.
search-count =
    { $count ->
        [one] { $number } page found
       *[other] { $number } pages found
    }
search-common = Nearly every page has this: these are the ones that deal with it most.
search-nothing = No page has these words. Try fewer words, or another word for the same thing. All titles are listed below.
search-failed = The search could not be loaded. All titles are listed below.

## Tags and long lists

tags = Topics
tag-count =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
nav-parts = Parts of this list
list-part = Page { $number }
list-title = { $title } (page { $number })
list-empty = There is nothing here yet.

## A page as plain text

plain-text = This page as plain text, for e-mail
plain-links = Links
