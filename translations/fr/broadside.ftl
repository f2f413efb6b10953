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
fallback-title = Cette page n’est pas encore offerte en { $here }.
fallback-text = Nous en sommes désolés. D’ici là, la voici en { $language }.
fallback-link = Aller à la page en { $language }
outdated-some = Cette traduction est en partie périmée.
outdated-much = Cette traduction est en grande partie périmée.
outdated-on = La page a changé en { $language } le { $date }.
outdated-since = La page a changé en { $language } depuis le { $date }.
outdated-link = Lire le même passage là-bas
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

## Dans le texte

action-go = Participer
action-until = Jusqu’au
alert-note = À noter
alert-tip = Conseil
alert-important = Important
alert-warning = Attention
alert-caution = Prudence
footnotes-title = Notes
footnote-ref = Note { $number }
footnote-back = Retour au texte, note { $number }
footnote-back-time = Retour au texte, note { $number }, endroit { $time }
table-region = Tableau { $number }, qui défile sur le côté
label-of = { $label } : { $title }
task-done = Fait
task-open = À faire

## Au bas de chaque page

colophon-privacy = Ni témoins (cookies), ni pistage. Ces pages ne chargent rien qui vienne d’ailleurs et fonctionnent sans script.

## Le site en un seul fichier, à emporter

offline-link = Emporter le site : un seul fichier, à lire sans réseau (zip)
offline-note-name = LISEZ-MOI
offline-note =
    Ce dossier contient tout le site. Il se lit sans réseau : ses pages ne chargent rien d’ailleurs.

    Si vous voyez ce texte à l’intérieur du fichier zip, décompressez-le d’abord. Ouvrez ensuite le
    fichier index.html du dossier { $folder } dans n’importe quel navigateur.

    Vous pouvez copier le dossier, le mettre sur une clé USB ou transmettre le fichier zip. Il reste sur
    cet appareil jusqu’à ce que quelqu’un l’efface.

## Chiffres : $value et $number sont le chiffre en texte, $count le même en nombre

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
unit-planks = { $count ->
        [one] { $number } volet
        [many] { $number } de volets
       *[other] { $number } volets
    }
unit-provisions = { $count ->
        [one] { $number } disposition
        [many] { $number } de dispositions
       *[other] { $number } dispositions
    }
unit-gains = { $count ->
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
fact-as-of = Date :
fact-place = Où
fact-source = Source
fact-caveat = Remarque
fact-formula = Calcul :
fact-data = Les mêmes chiffres en données :

## Glossaire

term-also = Aussi :
term-unconfirmed = À confirmer par une personne de langue maternelle

## Graphiques : les valeurs sont des chiffres en texte

chart-table = Les chiffres
chart-figure = Ce qu’on compte
chart-value = Chiffre
chart-date = Date
chart-not-given = non indiquée

chart-fair-share-title = La part du Mexique dans le marché et dans la production de pièces, { $date }
chart-fair-share-desc = Deux bandes, dont chacune est un tout. De tous les véhicules vendus au Canada, aux États-Unis et au Mexique, { $market } l’ont été au Mexique et { $others } dans les deux autres pays. De toutes les pièces automobiles fabriquées dans les trois pays, { $production } l’ont été au Mexique; les parts des deux autres ne sont pas indiquées.
chart-fair-share-market = Tous les véhicules vendus dans les trois pays
chart-fair-share-production = Toutes les pièces fabriquées dans les trois pays
chart-fair-share-note = Les deux bandes n’ont pas le même dénominateur : en haut, les véhicules vendus; en bas, les pièces fabriquées. Mises côte à côte, elles ne donnent qu’une idée approximative. La brochure n’indique pas la production des autres pays.
chart-fair-share-unknown = Part de la production de pièces : { $place }

chart-density-title = Le personnel des pièces automobiles, avec syndicat et sans syndicat, { $date }
chart-density-desc = Deux groupes de personnes; celles qui ont un syndicat lèvent le poing. { $all } : { $without } sans syndicat. { $people-without } { $place } : { $with } avec un syndicat. { $people-with }
chart-density-without = { $value } sans syndicat
chart-density-with = { $value } avec syndicat
chart-density-people = { $bound ->
        [over] C’est plus de { $part } personnes sur { $whole }.
        [about] C’est environ { $part } personnes sur { $whole }.
       *[other] C’est { $part } personnes sur { $whole }.
    }
chart-density-yes = avec syndicat
chart-density-no = sans syndicat

chart-fund-title = Du fonds de grève au fonds de lancement, { $date }
chart-fund-desc = Deux bandes. Le fonds de grève des Travailleurs unis de l’automobile est de { $fund }. La tranche proposée pour la syndicalisation en est { $share }, ce qui fait { $amount }. Cette tranche s’élargit pour devenir sa part du fonds de lancement de la campagne, { $goal }; il resterait { $gap } à trouver auprès des syndicats canadiens et mexicains.
chart-fund-strike = Fonds de grève des TUA (UAW)
chart-fund-slice = { $share } pour la syndicalisation
chart-fund-goal = Fonds de lancement de la campagne
chart-fund-first = du fonds de grève des TUA
chart-fund-rest = des syndicats canadiens et mexicains

chart-experience-title = Ce que des sondages en usine avaient montré jusqu’en { $date }
chart-experience-desc = Des personnes; celles qui sont pour lèvent le poing. À la question de limiter les heures supplémentaires pendant les mises à pied, les membres répondaient oui à { $ratio }, soit { $majority } pour.
chart-experience-question = Limiter les heures supplémentaires pendant les mises à pied?
chart-experience-people = La majorité : { $majority }.
chart-experience-yes = pour une limite
chart-experience-no = contre

chart-survey-title = Le résultat du sondage
chart-survey-desc = Oui : { $yes }. Non : { $no }. Blancs ou annulés : { $blank }. { $mandate }
chart-survey-heading = Bulletins qui disent oui ou non
chart-survey-yes = oui
chart-survey-no = non
chart-survey-blank = blancs ou annulés
chart-survey-part = { $name } : { $count }
chart-survey-answer = Réponse
chart-survey-ballots = Bulletins
chart-survey-share = Part du oui et du non
chart-survey-apart = non comptés
chart-survey-mandate = Un mandat : plus de oui que de non.
chart-survey-no-mandate = Pas de mandat : il n’y a pas plus de oui que de non.
chart-survey-too-few = Trop peu de bulletins pour publier un résultat.
chart-survey-note = Part du oui = oui ÷ (oui + non). Les bulletins blancs ou annulés n’entrent pas dans ce calcul.
chart-survey-hidden = Les nombres inférieurs à { $limit } ne sont pas montrés, ni ceux qui permettraient de les calculer : dans un petit groupe, on peut deviner qui a voté quoi.
chart-survey-few = moins de { $limit }
chart-survey-withheld = non montré

## Calculateurs : { $value } est le résultat

calculator-examples = Exemples de calcul, et non des prévisions
calculator-example = Exemple { $number }
calculator-own = Avec vos propres chiffres
calculator-problem = Remplissez toutes les cases nécessaires, s’il vous plaît. Les nombres doivent être supérieurs à zéro, ceux de personnes doivent être entiers, et aucun pourcentage ne peut dépasser 100.
calculator-privacy = Vos chiffres restent sur cette page. Ils ne sont ni envoyés ni conservés.
calculator-yes = oui
calculator-no = non

calculator-work-sharing-title = Des emplois grâce à des semaines plus courtes
calculator-work-sharing-formula = emplois à temps plein = part comblée × effectif × (heures actuelles ÷ heures réduites − 1)
calculator-work-sharing-note = La part comblée, c’est la part du travail libéré qui devient des emplois. La compagnie peut essayer d’obtenir le reste en faisant travailler tout le monde plus vite.
calculator-work-sharing-workers = Travailleuses et travailleurs
calculator-work-sharing-hours = Heures par semaine actuelles
calculator-work-sharing-shorter = Heures par semaine réduites
calculator-work-sharing-takeup = Part comblée, en %
calculator-work-sharing-too-long = La semaine réduite ne peut pas être plus longue que la semaine actuelle.
calculator-work-sharing-jobs = Emplois à temps plein
calculator-work-sharing-jobs-is = Emplois à temps plein : { $value }

calculator-overtime-ban-title = Les emplois cachés dans les heures supplémentaires
calculator-overtime-ban-formula = emplois à temps plein = effectif × heures supplémentaires par semaine ÷ heures d’une semaine normale
calculator-overtime-ban-note = Le deuxième exemple, c’est une personne qui fait une semaine de 60 heures : 20 heures au-delà de 40, c’est un demi-emploi.
calculator-overtime-ban-workers = Travailleuses et travailleurs
calculator-overtime-ban-overtime = Heures supplémentaires par semaine, par personne
calculator-overtime-ban-hours = Heures d’une semaine normale
calculator-overtime-ban-jobs = Emplois à temps plein
calculator-overtime-ban-jobs-is = Emplois à temps plein : { $value }

calculator-fund-title = Un fonds de grève au travail
calculator-fund-formula =
    pour la syndicalisation = part × fonds de grève
    reste à trouver = fonds de lancement − pour la syndicalisation
    intérêts d’une année = taux × fonds de grève
    par personne = fonds de lancement ÷ personnes sans syndicat dans les pièces
calculator-fund-note = Les montants sont en millions de dollars, et les chiffres sont ceux de 2004. La brochure ne donne ni taux d’intérêt ni nombre de personnes sans syndicat; nous n’en donnons pas non plus : ces lignes attendent vos propres chiffres.
calculator-fund-fund = Fonds de grève, en millions de dollars
calculator-fund-share = Part pour la syndicalisation, en %
calculator-fund-goal = Fonds de lancement, en millions de dollars
calculator-fund-rate = Intérêt annuel, en % (si vous le connaissez)
calculator-fund-nonunion = Personnes sans syndicat dans les pièces (si vous en connaissez le nombre)
calculator-fund-amount = Pour la syndicalisation, en millions de dollars
calculator-fund-remainder = Reste à trouver, en millions de dollars
calculator-fund-interest = Intérêts d’une année, en millions de dollars
calculator-fund-each = Par personne, en dollars
calculator-fund-amount-is = Pour la syndicalisation, en millions de dollars : { $value }
calculator-fund-remainder-is = Reste à trouver, en millions de dollars : { $value }
calculator-fund-interest-is = Intérêts d’une année, en millions de dollars : { $value }
calculator-fund-each-is = Fonds de lancement par personne, en dollars : { $value }

calculator-fair-share-title = Ce qu’un pays fabrique et ce qu’il achète
calculator-fair-share-formula =
    indice = part de la production ÷ part de marché
    écart = part de la production − part de marché
    suffisant si : part de la production ≥ part de marché × (1 − tolérance)
calculator-fair-share-note = L’exemple est celui du Mexique en 2004. Il compare des pièces fabriquées à des véhicules vendus, qui ne font pas le même tout : une idée approximative, rien de plus. La brochure ne donne pas de tolérance. Quelle que soit la règle, le Mexique ne doit pas descendre sous la part qu’il avait.
calculator-fair-share-market = Part de marché, en %
calculator-fair-share-production = Part de la production, en %
calculator-fair-share-tolerance = Tolérance, en % (si on s’est entendu sur une valeur)
calculator-fair-share-index = Indice
calculator-fair-share-gap = Écart, en points
calculator-fair-share-enough = Suffisant
calculator-fair-share-index-is = Indice : { $value }
calculator-fair-share-gap-is = Écart, en points : { $value }
calculator-fair-share-enough-is = Suffisant selon la règle : { $value }

calculator-allocation-title = Répartir la production en respectant un plancher
calculator-allocation-formula =
    premier pays = son plancher, ou sa part de marché si elle est plus grande
    chacun des autres = ce qui reste × sa part de marché ÷ les parts des deux autres
calculator-allocation-note = Le plancher et la part de marché du Mexique sont ceux de 2004. Les deux autres parts de marché sont inventées pour l’exemple : la brochure ne répartit pas le reste du marché entre le Canada et les États-Unis.
calculator-allocation-own = Premier pays : part de marché, en %
calculator-allocation-floor = Son plancher, en %
calculator-allocation-second = Deuxième pays : part de marché, en %
calculator-allocation-third = Troisième pays : part de marché, en %
calculator-allocation-first = Le premier pays fabrique, en %
calculator-allocation-other = Le deuxième pays fabrique, en %
calculator-allocation-last = Le troisième pays fabrique, en %
calculator-allocation-first-is = Le premier pays fabrique, en % : { $value }
calculator-allocation-other-is = Le deuxième, en % : { $value }
calculator-allocation-last-is = Le troisième, en % : { $value }

## Là où il n’y a rien, et les nouveautés

not-found-title = Cette page n’est pas ici
not-found-text = L’adresse est peut-être mal tapée, ou la page a été déplacée.
not-found-link = Aller à la page d’accueil.
feed = Les nouveautés
event-calendar = Ajouter à votre agenda
events-none = Aucun événement n’est prévu pour le moment.
events-calendar = Tous les événements pour votre agenda
events-past = Événements passés
## Où en est la traduction du site

status-title = Où en est chaque langue
status-waiting = Pages qui attendent
status-page = Page
status-current = À jour
status-stale = Périmées
status-unreviewed = Non relues
status-missing = Manquantes
status-words = Mots à jour
status-nothing = Aucune page n’attend : toutes sont à jour dans chaque langue.
status-of-page = { $state ->
        [source] source
        [current] à jour
        [stale] { $count ->
            [one] { $count } paragraphe périmé
           *[other] { $count } paragraphes périmés
            [many] { $count } de paragraphes périmés
        }
        [missing] manquante
       *[unreviewed] non relue
    }

## Recherche

search-label = Mots à chercher
search-button = Chercher
search-privacy = La recherche se fait sur votre propre appareil. Ce que vous tapez n’est envoyé à personne.
search-count =
    { $count ->
        [one] { $number } page trouvée
        [many] { $number } de pages trouvées
       *[other] { $number } pages trouvées
    }
search-common = Presque toutes les pages en parlent : voici celles qui en traitent le plus.
search-nothing = Aucune page ne contient ces mots. Essayez avec moins de mots, ou avec un synonyme. Tous les titres figurent plus bas.
search-failed = La recherche n’a pas pu être chargée. Tous les titres figurent plus bas.

## Sujets et longues listes

tags = Sujets
tag-count =
    { $count ->
        [one] { $count } page
        [many] { $count } de pages
       *[other] { $count } pages
    }
nav-parts = Parties de cette liste
list-part = Page { $number }
list-title = { $title } (page { $number })
list-empty = Il n’y a encore rien ici.

## Une page en texte brut

plain-text = Cette page en texte brut, pour le courriel
plain-links = Liens
