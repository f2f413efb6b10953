# Les mots du thème broadside, en français du Québec.

## S’orienter

skip-link = Aller au texte
home = Accueil
menu = Menu
nav-main = Menu principal
nav-languages = Langue
nav-breadcrumb = Vous êtes ici
nav-toc = Sur cette page
nav-pager = Page précédente et page suivante
previous = Page précédente
next = Page suivante
section-pages = Dans cette section
home-pages = Tout ce qu’il y a sur le site
to-top = Haut de la page

## Langues

language-name-en = anglais
language-name-fr = français
language-name-es = espagnol
language-missing = pas encore traduit
foreign-link = (en { $language })
fallback-title = Cette page n’est pas encore traduite en français.
fallback-text = Nous en sommes désolés. D’ici là, en voici la version originale, en { $language }.
fallback-link = Aller à la page originale
draft-title = Brouillon.
draft-text = Cette page ne fait pas partie du site publié.

## À propos d’une page

published = Publication :
updated = Mise à jour :
reading-time =
    { $count ->
        [one] { $count } minute de lecture
        [many] { $count } de minutes de lecture
       *[other] { $count } minutes de lecture
    }
event-when = Quand
event-where = Où
event-time = { $hour } h { $minute }

## Dates : $year, $month et $day sont des nombres

date-long =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { month-name } { $year }
date-month = { month-name } { $year }
date-year = { $year }
month-name =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }

## Dans le texte

action-go = Participer
action-until = Jusqu’au
alert-note = À noter
alert-tip = Conseil
alert-important = Important
alert-warning = Attention
alert-caution = Danger
footnotes-title = Notes
footnote-ref = Note { $number }
footnote-back = Retour au texte, note { $number }
table-region = Tableau { $number }, qui défile sur le côté
task-done = Fait
task-open = À faire

## Au bas de chaque page

colophon-privacy = Ni témoins (cookies), ni pistage, ni scripts. Ces pages ne chargent rien qui vienne d’ailleurs.

## Chiffres : $value et $number sont le chiffre en texte, $count le même en nombre

bound-about = environ { $value }
bound-over = plus de { $value }
bound-under = moins de { $value }
bound-at-least = au moins { $value }
bound-at-most = au plus { $value }
ratio = { $of } contre { $to }
unit-people = { $count ->
        [one] { $number } personne
        [many] { $number } de personnes
       *[other] { $number } personnes
    }
unit-years = { $count ->
        [one] { $number } an
        [many] { $number } d’années
       *[other] { $number } ans
    }
unit-years-of-age = { $count ->
        [one] { $number } an
       *[other] { $number } ans
    }
unit-hours-per-week = { $count ->
        [one] { $number } heure par semaine
        [many] { $number } d’heures par semaine
       *[other] { $number } heures par semaine
    }
unit-times = { $number } fois
unit-ordinal = numéro { $number }
unit-elements = { $count ->
        [one] { $number } élément
        [many] { $number } d’éléments
       *[other] { $number } éléments
    }
unit-provisions = { $count ->
        [one] { $number } disposition
        [many] { $number } de dispositions
       *[other] { $number } dispositions
    }
unit-benefits = { $count ->
        [one] { $number } gain
        [many] { $number } de gains
       *[other] { $number } gains
    }
unit-steps = { $count ->
        [one] { $number } étape
        [many] { $number } d’étapes
       *[other] { $number } étapes
    }
unit-countries = { $count ->
        [many] { $number } de pays
       *[other] { $number } pays
    }
unit-events = { $count ->
        [one] { $number } événement
        [many] { $number } d’événements
       *[other] { $number } événements
    }
place-CA = Canada
place-US = États-Unis
place-MX = Mexique
place-CA-ON = Ontario
place-toronto = Toronto
place-world = le monde
place-north-america = Amérique du Nord

fact-changed = modifié depuis : { $date }
fact-since = Modifié depuis ({ $date }) :
fact-as-of = En date de
fact-place = Où
fact-source = Source
fact-caveat = Remarque
fact-formula = Calcul
fact-data = Les mêmes chiffres en données :

## Glossaire

term-also = Aussi :
term-unconfirmed = À confirmer par une personne de langue maternelle
