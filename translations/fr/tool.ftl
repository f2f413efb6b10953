# Les mots de tribune lui-même, en français du Québec.
#
# Chaque constat a un message et, dans son attribut `.help`, ce qu’il faut faire. `$near` vaut
# « yes » quand `$nearest` nomme ce qu’on voulait probablement écrire. Dans quelques étiquettes, une
# espace insécable ("\u00A0") précède le deux-points que le programme ajoute.

## Comptes rendus

tool-error = erreur
tool-warning = avertissement
tool-help = que faire{ "\u00A0" }

## YAML : site.yaml et l’en-tête de chaque page

yaml-syntax = { $problem ->
        [colon] Ce texte contient un deux-points suivi d’un espace : YAML y voit une autre clé.
        [unclosed] Un guillemet, un crochet ou une accolade s’ouvre ici ou plus haut et ne se ferme jamais.
        [character] Une valeur ne peut pas commencer par ce caractère, ni une ligne par une tabulation.
       *[other] Ceci ne peut pas être lu comme du YAML : { $detail }.
    }
    .help = { $problem ->
        [colon] Mettez tout le texte entre guillemets droits, comme dans title: "Nos droits : ce qu’ils sont".
        [unclosed] Fermez sur la même ligne ce qui est ouvert.
        [character] Mettez le texte entre guillemets droits ("…"), et faites les retraits avec des espaces.
       *[other] Mettez entre guillemets droits ("…") tout texte qui contient un deux-points, un « # » ou un guillemet, et faites les retraits avec des espaces.
    }
yaml-not-a-map = Il faut ici des lignes de la forme « clé: valeur ».
    .help = Écrivez chaque entrée sur sa propre ligne, comme dans « title: Nos droits ».
yaml-duplicate-key = La clé « { $key } » est donnée deux fois.
    .help = Retirez l’une des deux.
yaml-unknown-key = Il n’y a pas de clé « { $key } » ici.
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »? Vos propres données vont sous « extra: ».
       *[no] Clés connues : { $known }. Vos propres données vont sous « extra: ».
    }
yaml-wrong-type = « { $key } » doit être { $expected ->
        [text] un texte
        [bool] true ou false
        [number] un nombre
        [date] une date
        [moment] une date, ou une date et une heure
        [dir] « ltr » ou « rtl »
       *[list] une liste de textes
    }.
    .help = { $expected ->
        [text] Écrivez le texte après le deux-points, entre guillemets droits ("…") s’il contient lui-même un deux-points.
        [bool] Écrivez « true » ou « false », sans guillemets.
        [number] Écrivez seulement des chiffres, comme dans « 10 ».
        [date] Écrivez l’année, le mois et le jour, comme dans « 2026-11-22 ».
        [moment] Écrivez-la comme dans « 2026-11-22 » ou « 2026-11-22T18:30 ».
        [dir] « rtl » est pour les écritures qui vont de droite à gauche.
       *[list] Écrivez-la comme dans « [un, deux] ».
    }

## Le site en entier

config-missing = Il n’y a pas de site dans le dossier { $path } : il manque content/site.yaml.
    .help = Allez dans le dossier d’un site, indiquez-le avec --root, ou créez un nouveau site avec « tribune new ma-campagne ».
config-no-languages = Le site n’a aucune langue.
    .help = Ajoutez ses langues dans content/site.yaml : « languages: { "{" } en: { "{" } locale: en-CA, name: English { "}" } { "}" } ».
config-bad-language-key = « { $key } » ne peut pas être la clé d’une langue.
    .help = Servez-vous de lettres minuscules sans accents, de chiffres et de traits d’union, comme dans « fr » ou « zh-hant »; « assets » et « files » sont déjà pris.
config-bad-locale = « { $locale } » n’est pas un code de langue.
    .help = Écrivez la langue et le pays comme dans « fr-CA » (BCP 47).
config-too-many-languages = Il y a ici plus de langues qu’un site ne peut en avoir.
    .help = Gardez-en au plus 200.
config-bad-base-url = « { $url } » ne peut pas être l’adresse d’un site.
    .help = Écrivez-la au complet, comme dans « https://example.org » ou « https://example.org/campagne », sans « ? » ni « # ».
config-unknown-language = Le site n’a pas de langue « { $key } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Les langues du site se trouvent dans content/site.yaml, sous « languages: ».
    }
config-unknown-menu-page = Le menu mentionne la page « { $page } », qui n’est pas publiée.
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Indiquez une page par son chemin sous content/, sans la langue ni la fin en « .md », comme dans « share-the-work/overtime ».
    }
site-no-home = Le site n’a pas de page d’accueil.
    .help = Écrivez { $file }.

## Fichiers

source-unreadable = Impossible de lire ceci : { $detail }.
    .help = Vérifiez les droits d’accès au fichier et l’état du disque.
source-too-large = Ce fichier de { $megabytes } Mo est trop gros pour être un texte.
    .help = Un texte peut avoir jusqu’à { $limit } Mo. Ce fichier est-il au bon endroit?
source-name-not-utf8 = Le nom de ce fichier ne peut pas être lu en UTF-8.
    .help = Donnez-lui un nom en lettres ordinaires.
source-unportable-name = Ce nom ne fonctionne pas sur tous les systèmes : { $problem ->
        [control] il contient un caractère de contrôle
        [character] il contient un des caractères < > : " | ? * \
        [end] il finit par un point ou par un espace
       *[reserved] Windows le réserve à un périphérique
    }.
    .help = Changez ce nom.
source-not-a-file = Ce n’est ni un fichier ni un dossier.
    .help = Retirez-le du site.
source-broken-link = Ce raccourci (lien symbolique) ne mène nulle part, ou tourne en rond.
    .help = Retirez-le, ou mettez ici le fichier lui-même.
source-link-leads-out = Ce raccourci (lien symbolique) mène hors du site.
    .help = Mettez ici le fichier lui-même : une personne qui copierait le site ne l’aurait pas.
source-twin-names = Ce nom ne diffère de { $other } que par les majuscules ou par la façon dont les accents sont enregistrés.
    .help = Changez l’un des deux noms : sur macOS et Windows, il n’y a de place que pour un seul.
source-utf16 = Ce fichier est en UTF-16.
    .help = Enregistrez-le en UTF-8.
source-not-utf8 = Ce fichier n’est pas en UTF-8 : le premier octet fautif porte le numéro { $offset }{ $line ->
        [0] {""}
       *[other] , à la ligne { $line }
    }.
    .help = Enregistrez-le en UTF-8; dans la plupart des éditeurs de texte, l’encodage est indiqué au bas de la fenêtre.
source-nul = Ce fichier contient un octet nul (NUL), le numéro { $offset }.
    .help = Enregistrez-le comme texte brut en UTF-8.
source-changed = Ce fichier a été enregistré pendant la construction du site.
    .help = Construisez le site de nouveau.

## Pages

page-no-front-matter = Cette page ne commence pas par son titre.
    .help = Commencez le fichier par trois lignes : « --- », « title: … », « --- ».
page-unclosed-front-matter = L’en-tête de cette page n’est pas fermé.
    .help = Écrivez une ligne « --- » après sa dernière entrée.
page-no-title = Cette page n’a pas de titre.
    .help = Ajoutez « title: … » entre les lignes « --- ».
page-bad-slug = « { $slug } » ne peut pas faire partie d’une adresse.
    .help = { $near ->
        [yes] Écrivez « { $nearest } » : des lettres minuscules sans accents, des chiffres et des traits d’union.
       *[no] Écrivez des lettres minuscules sans accents, des chiffres et des traits d’union.
    }
page-bad-alias = « { $alias } » ne peut pas être une ancienne adresse.
    .help = Écrivez-la à partir de la racine du site, comme dans « /en/old-name/ ».
page-event-without-start = Cet événement n’a pas de début.
    .help = Ajoutez « start: 2026-11-22 » ou « start: 2026-11-22T18:30 ».
page-event-ends-early = Cet événement finit avant de commencer.
    .help = Corrigez « start » ou « end ».
page-no-language = Le nom de ce fichier ne dit pas dans quelle langue il est.
    .help = Mettez la clé de la langue avant « .md », comme dans « { $example } ». Langues du site : { $known }.
page-two-files = Cette page a deux textes dans la même langue : l’autre est { $other }.
    .help = Gardez-en un seul.
page-two-sources = Les traductions de cette page indiquent deux langues d’origine : { $other } en indique une autre.
    .help = Dans une seule d’entre elles, indiquez la langue dans laquelle la page a d’abord été écrite.
page-source-missing = Selon ce qui est indiqué, cette page a d’abord été écrite dans la langue « { $language } », mais elle n’a pas de texte dans cette langue.
    .help = Indiquez une autre langue, ou ajoutez le texte.
page-same-address = Cette page se trouverait à l’adresse { $address }, où se trouve déjà { $other }.
    .help = Donnez-lui un « slug: » bien à elle.
page-alias-taken = L’ancienne adresse { $alias } est déjà prise{ $other ->
        [none] {""}
       *[other] {" "}({ $other })
    }.
    .help = Retirez-la de « aliases ».
page-must-ship = Cette page ne doit pas être publiée tant qu’il lui manque le texte dans cette langue : { $language }.
    .help = Ajoutez le texte, ou enlevez la langue de « must_ship_in ».
heading-duplicate-id = L’identifiant « { $id } » est donné à deux titres.
    .help = Changez l’un des deux.
footnote-unused = Rien ne renvoie à la note « { $label } ».
    .help = Écrivez [^{ $label }] là où elle doit aller, ou retirez-la. Elle ne s’affiche pas.

## Directives

directive-unclosed = Ce bloc n’est pas fermé.
    .help = Écrivez une ligne « ::: » après sa dernière ligne, avec le même retrait que la ligne qui l’ouvre.
directive-stray-close = Il n’y a ici aucun bloc que cette ligne pourrait fermer.
    .help = Retirez-la, ou cherchez la ligne « :::nom » qui devrait ouvrir le bloc.
directive-malformed = Ceci ressemble à une directive, mais ne peut pas être lu.
    .help = Une directive s’écrit « :::nom{ "{" }clé="valeur"{ "}" } » … « ::: », ou « ::nom{ "{" }clé="valeur"{ "}" } » sur sa propre ligne, ou « :nom[texte] » dans une phrase. Les guillemets droits, les crochets et les accolades sont-ils tous fermés, sur la même ligne?
directive-unknown = Il n’y a pas de directive « { $name } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Directives connues : { $known }.
    }
directive-wrong-form = La directive « { $name } » s’écrit autrement.
    .help = { $form ->
        [container] Ouvrez-la avec « :::{ $name } » sur sa propre ligne et fermez-la avec « ::: ».
        [leaf] Écrivez-la « ::{ $name } », sur sa propre ligne.
       *[inline] Écrivez-la « :{ $name }[…] », dans une phrase.
    }
directive-repeated-attribute = L’attribut « { $attribute } » est donné deux fois.
    .help = Retirez l’un des deux.
directive-missing-attribute = Il manque l’attribut « { $attribute } » à la directive « { $name } ».
    .help = Ajoutez { "{" }{ $attribute }="…"{ "}" } après le nom.
directive-unknown-attribute = La directive « { $name } » n’a pas d’attribut « { $attribute } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] { $count ->
            [0] Elle ne prend rien entre accolades.
           *[other] Elle peut avoir : { $known }.
        }
    }
directive-wrong-type = « { $attribute } » doit être { $expected ->
        [date] une date
        [bool] true ou false
        [integer] un nombre entier
       *[number] un nombre
    }.
    .help = { $expected ->
        [date] Écrivez l’année, le mois et le jour, comme dans « 2026-11-22 ».
        [bool] Écrivez « true » ou « false ».
        [integer] Écrivez seulement des chiffres, comme dans « 10 ».
       *[number] Écrivez des chiffres, avec un point pour les décimales, comme dans « 2.5 ».
    }
directive-unknown-page = Il n’y a pas de page « { $page } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Indiquez une page par son chemin sous content/, sans la langue ni la fin en « .md ».
    }

## Liens

link-empty = Ce lien ne mène nulle part.
    .help = Écrivez entre les parenthèses le fichier auquel il doit mener.
link-forbidden-scheme = Les liens qui commencent par « { $scheme }: » ne sont pas permis.
    .help = Sont permis https, http, mailto, tel et sms, ainsi que les fichiers du site.
link-no-scheme = « { $link } » ne dit pas comment s’y rendre.
    .help = Mettez « https: » devant.
link-outside = « { $link } » mène hors du dossier content/.
    .help = Comptez les « ../ » : chacun remonte d’un dossier.
link-missing-page = Il n’y a pas de page « { $link } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Indiquez le fichier de la page, par son chemin à partir de ce fichier-ci et sans sa langue : « ../dossier/page.md ».
    }
link-wrong-case = « { $link } » et le nom de la page n’ont pas les mêmes majuscules et minuscules.
    .help = Écrivez « { $right } » : bien des serveurs font la différence.
link-missing-translation = La page n’a pas de texte dans cette langue : { $language }.
    .help = Enlevez la langue du lien : il mènera alors au texte qui existe, et le dira.
link-draft = Ce lien mène à { $file }, qui n’est pas publié.
    .help = Publiez d’abord cette page, ou retirez le lien. Avec --drafts, les brouillons s’affichent.
link-missing-anchor = Il n’y a pas d’ancre « #{ $anchor } » dans { $file }.
    .help = { $near ->
        [yes] Vouliez-vous dire « #{ $nearest } »?
       *[no] { $count ->
            [0] Il n’y a aucun titre dans le texte de cette page.
           *[other] Titres dans le texte de cette page : #{ $known }.
        }
    }
link-not-a-file = « { $link } » est l’adresse d’une page, et non son fichier.
    .help = Faites le lien vers le fichier, « { $right } » : les adresses changent d’une langue à l’autre.
link-missing-file = Il n’y a pas de fichier « { $link } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Mettez-le à côté de la page et faites le lien avec son nom. Les liens vers des pages finissent par « .md ».
    }
link-image-is-a-page = « { $link } » n’est pas une image de ce site.
    .help = Mettez l’image à côté de la page et indiquez le nom de son fichier.
privacy-remote-image = Cette image serait chargée à partir d’un autre site, qui serait ainsi au courant de chaque lecture.
    .help = Mettez-en une copie à côté de la page, si vous en avez le droit, et indiquez le nom de son fichier.

## HTML

html-forbidden = Ce HTML n’est pas permis ici : { $tag }
    .help = Servez-vous de Markdown ou d’une directive. Sont permis des éléments comme <abbr>, <cite>, <sub> et <span>, avec « lang », « dir », « title » et « datetime ». « raw_html: true » dans site.yaml permet tout.
html-unclosed = <{ $tag }> n’est pas fermé dans ce paragraphe.
    .help = Écrivez </{ $tag }> à l’endroit où il finit.
html-stray-close = </{ $tag }> ne ferme rien.
    .help = Retirez-le.

## Mots et thème

words-missing = { $count ->
        [one] Il manque un mot du thème
        [many] Il manque { $count } de mots du thème
       *[other] Il manque { $count } mots du thème
    } dans la langue « { $language } », et une autre langue s’affiche à la place : { $ids }.
    .help = Ajoutez ce qui manque dans un fichier de translations/{ $language }/.
words-syntax = Ceci ne peut pas être lu comme du Fluent : { $detail }.
    .help = Chaque message a la forme « nom = texte »; s’il a d’autres lignes, elles sont en retrait.
theme-template = Le thème ne peut pas servir ici : { $detail }
    .help = Corrigez le gabarit, ou retirez-le pour vous servir de celui qui est intégré.
theme-unknown = Il n’y a pas de thème « { $theme } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Un thème est un dossier dans themes/; celui qui est intégré s’appelle « broadside ».
    }
theme-unknown-template = Le thème n’a pas de gabarit « { $template } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Ajoutez templates/{ $template }.html au thème, ou enlevez « template: ».
    }

## Écriture du site

output-foreign-file = { $path } n’a pas été écrit par tribune et ne sera pas remplacé.
    .help = Déplacez-le, ou construisez le site dans un autre dossier avec --out.
output-unusable = { $path } ne peut pas être le dossier du site terminé.
    .help = Indiquez un dossier avec --out.
output-unsafe-folder = { $path } fait partie du site lui-même et ne peut pas recevoir le site terminé.
    .help = Indiquez un autre dossier avec --out, par exemple public.
output-two-files = Deux fichiers seraient écrits au même endroit : { $path }.
    .help = Merci de le signaler : c’est un défaut de tribune.
output-disk-full = Le disque est plein : impossible d’écrire { $path }. Le site publié est resté tel quel.
    .help = Faites de la place et construisez le site de nouveau.
output-no-permission = Vous n’avez pas l’autorisation d’écrire à cet endroit : { $path }. Le site publié est resté tel quel.
    .help = Vérifiez les droits d’accès au dossier, ou construisez le site dans un autre avec --out.
output-other-file-system = { $path } n’est pas sur le même système de fichiers que le dossier au-dessus : le site ne peut donc pas être remplacé d’un seul coup. Il est resté tel quel.
    .help = Avec --out, construisez le site dans un dossier à l’intérieur de celui-ci, ou ailleurs.
output-failed = Impossible d’écrire { $path } : { $detail }. Le site publié est resté tel quel.
    .help = Vérifiez les droits d’accès au dossier et l’état du disque.

## La ligne de commande

cli-about = Publie une campagne en plusieurs langues.
cli-usage = Utilisation{ "\u00A0" }
cli-usage-main = tribune [OPTIONS] COMMANDE
cli-usage-build = tribune build [OPTIONS]
cli-usage-check = tribune check [OPTIONS]
cli-usage-serve = tribune serve [OPTIONS]
cli-usage-new = tribune new DIR, tribune new page PATH [LANG], tribune new translation PATH LANG
cli-commands = Commandes{ "\u00A0" }
cli-options = Options{ "\u00A0" }
cli-build = Construire le site
cli-check = Vérifier le site sans l’écrire
cli-serve = Voir le site dans le navigateur pendant que vous écrivez
cli-new = Commencer un site, une page ou une traduction
cli-new-what = Dossier du nouveau site; ou « page PATH [LANG] »; ou « translation PATH LANG »
cli-new-path = Chemin de la page sous content/, par exemple share-the-work/overtime
cli-new-lang = Clé de la langue, par exemple fr
cli-out = Dossier du site terminé [public]
cli-base-url = Adresse à laquelle le site sera publié
cli-drafts = Inclure les brouillons et les pages hors de leurs dates
cli-as-of = Date à prendre pour aujourd’hui
cli-strict = Les avertissements arrêtent aussi la construction
cli-file-urls = Liens qui fonctionnent à partir d’un dossier ou d’une clé USB
cli-port = Port de l’aperçu, ou le suivant qui est libre [4004]
cli-host = Adresse de l’aperçu [127.0.0.1]
cli-open = Ouvrir le navigateur
cli-lan = Laisser les autres appareils du réseau lire le site
cli-root = Dossier du site [.]
cli-format = Présentation des constats : human, json ou github
cli-ui-lang = Langue des messages : en, fr ou es
cli-jobs = Nombre de tâches menées en même temps
cli-quiet = Ne rien dire d’autre que les constats
cli-verbose = En dire plus
cli-help = Afficher cette aide
cli-version = Afficher la version
cli-welcome-elsewhere =
    Il n’y a pas de site dans le dossier { $path }. Vous pouvez :
      tribune new ma-campagne    en commencer un
      tribune --root DOSSIER …   indiquer le dossier d’un site
      tribune --help             voir tout le reste
cli-progress = { $done } sur { $all }
cli-built = { $rendered ->
        [one] { $rendered } page
        [many] { $rendered } de pages
       *[other] { $rendered } pages
    } dans { $path }. Fichiers écrits : { $written }; inchangés : { $unchanged }; supprimés : { $removed }. Durée : { $milliseconds } ms.
cli-built-details = Textes lus : { $parsed }. Taille du site : { $kilobytes } ko.
cli-not-built = Rien n’a été publié; { $path } est resté tel quel.
cli-serve-at =
    L’aperçu est à { $url }
    Chaque fichier enregistré s’affiche aussitôt. Ctrl-C y met fin.
cli-serve-port = Le port { $wanted } est occupé; l’aperçu prend le port { $port }.
cli-serve-lan =
    Les autres appareils de ce réseau peuvent lire le site à { $url }
    Toute personne qui a cette adresse peut le lire jusqu’à la fin de l’aperçu.
cli-serve-polling = Le système ne dit pas quels fichiers changent : le dossier est donc relu sans cesse, et les changements s’affichent un peu plus tard. { $reason ->
        [limit] Il ne surveille pas plus de dossiers pour nous (fs.inotify.max_user_watches).
        [remote] Le dossier se trouve sur un autre ordinateur.
        [asked] {""}
       *[failed] { $detail }
    }
cli-serve-see = Tout est à { $url }
cli-serve-no-browser = Aucun navigateur n’a pu être ouvert. L’adresse est { $url }
cli-serve-ended = L’aperçu est terminé.
cli-found = { $errors ->
        [0] Aucune erreur
        [one] Une erreur
        [many] { $errors } d’erreurs
       *[other] { $errors } erreurs
    }, { $warnings ->
        [0] aucun avertissement
        [one] un avertissement
        [many] { $warnings } d’avertissements
       *[other] { $warnings } avertissements
    }.
cli-new-site =
    Un site en trois langues se trouve dans { $path }. Maintenant :
      cd { $path }
      tribune build
    Ouvrez ensuite public/index.html, et écrivez dans content/.
cli-new-page = La page est créée : { $path }. C’est un brouillon tant que vous n’enlevez pas « draft: true ».
cli-new-translation = La traduction est commencée : { $path }, avec le texte d’origine à remplacer. C’est un brouillon tant que vous n’enlevez pas « draft: true ».
cli-new-text = Écrivez ici.
cli-new-needs-a-path = Quelle page?
    .help = Indiquez son chemin sous content/, comme dans « tribune new page share-the-work/overtime ».
cli-new-needs-a-language = Vers quelle langue?
    .help = Indiquez sa clé après le chemin, comme dans « tribune new translation share-the-work/overtime fr ».
cli-new-unknown = tribune ne sait pas créer « { $what } ».
    .help = Vous pouvez écrire « tribune new DOSSIER », « tribune new page CHEMIN » ou « tribune new translation CHEMIN LANGUE ».
cli-folder-not-empty = { $path } existe déjà et n’est pas vide.
    .help = Indiquez un nouveau dossier.
cli-file-exists = { $path } existe déjà.
    .help = Ouvrez ce fichier, ou choisissez un autre nom.
cli-no-such-page = Il n’y a pas de page « { $page } » à traduire.
    .help = Indiquez une page par son chemin sous content/, comme dans « share-the-work/overtime ».
cli-bad-page-name = « { $page } » ne peut pas être le chemin d’une page.
    .help = { $near ->
        [yes] Écrivez « { $nearest } » : des lettres minuscules sans accents, des chiffres et des traits d’union.
       *[no] Écrivez des lettres minuscules sans accents, des chiffres et des traits d’union.
    }
cli-bad-date = { $option } doit être { $option ->
        [SOURCE_DATE_EPOCH] un nombre de secondes
       *[other] une date
    }, et non « { $value } ».
    .help = { $option ->
        [SOURCE_DATE_EPOCH] C’est le nombre de secondes depuis le 1er janvier 1970, UTC.
       *[other] Écrivez l’année, le mois et le jour, comme dans « 2026-11-22 ».
    }
cli-error-unknown-option = Il n’y a pas d’option « { $given } ».{ $near ->
        [yes] {" "}Vouliez-vous dire « { $nearest } »?
       *[no] {""}
    }
cli-error-unknown-command = Il n’y a pas de commande « { $given } ».{ $near ->
        [yes] {" "}Vouliez-vous dire « { $nearest } »?
       *[no] {""}
    }
cli-error-missing = Il manque quelque chose : { $given }.
cli-error-no-value = Il manque une valeur après { $given }.
cli-error-bad-value = Cette valeur ne convient pas : { $given }.{ $valid ->
        [none] {""}
       *[other] {" "}Valeurs possibles : { $valid }.
    }
cli-error-other = Cette commande ne peut pas être comprise.
cli-error-see-help = « tribune --help » montre tout ce qu’il y a.

## Chiffres et termes

facts-unknown = Il n’y a pas de chiffre « { $fact } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Tous les chiffres se trouvent dans content/facts.yaml.
    }
facts-missing-key = Il manque « { $key } » à ce chiffre.
    .help = Ajoutez « { $key }: » sous son nom.
facts-missing-language = Il manque « { $key } » dans la langue « { $language } ».
    .help = Ajoutez-y une ligne « { $language }: … ».
facts-bad-value = Ceci ne peut pas être la valeur d’un chiffre.
    .help = Écrivez un nombre, une date entre guillemets droits, « { "{" } from: 15, to: 25 { "}" } » ou « { "{" } of: 2, to: 1 { "}" } ».
facts-unknown-word = « { $key } » ne peut pas être « { $word } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Valeurs possibles : { $known }.
    }
facts-unknown-unit = Rien ne dit comment écrire l’unité « { $unit } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Ajoutez le mot « unit-{ $unit } » aux mots de chaque langue, comme pour « unit-people ».
    }
glossary-unknown = Le glossaire n’a pas de terme « { $term } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Tous les termes se trouvent dans content/glossary.yaml. Pour d’autres mots, écrivez :term[mots]{ "{" }id=strike-fund{ "}" }.
    }
glossary-missing-key = Il manque « { $key } » à ce terme.
    .help = Ajoutez-y « { $key }: ».
glossary-missing-language = Ce terme manque dans la langue « { $language } ».
    .help = Ajoutez-le sous « { $language }: ».

facts-typed = « { $typed } » est le chiffre « { $fact } », tapé à la main.
    .help = Écrivez :fact[{ $fact }] : le texte suivra le chiffre et mènera à sa source.
facts-contradicted = « { $typed } » semble parler du chiffre « { $fact } », qui est différent.
    .help = Écrivez :fact[{ $fact }], ou dites plus clairement ce que compte ce chiffre.
glossary-rejected = « { $typed } » n’est pas le mot juste ici.
    .help = Écrivez « { $right } ».
translation-missing-facts = Ces chiffres du texte source manquent ici : { $facts }.
    .help = Comparez avec { $other }.
translation-other-facts = Ces chiffres se trouvent ici et non dans le texte source : { $facts }.
    .help = Comparez avec { $other }.

## Typographie : ce qui reste tel que tapé

typography-fr-ordinal = « { $typed } » n’est pas la forme d’un ordinal en français.
    .help = Écrivez « { $nearest } ».
typography-fr-accent-capital = Les majuscules gardent leurs accents : « { $typed } ».
    .help = Écrivez « { $nearest } ».
typography-fr-currency-order = Le symbole de la monnaie suit le montant : « { $typed } ».
    .help = { $near ->
        [yes] Écrivez « { $nearest } ».
       *[no] Placez le symbole ou le mot après le montant.
    }
typography-fr-date-1er = Le premier du mois s’écrit « 1er », et non « { $typed } ».
    .help = Écrivez « { $nearest } ».
typography-fr-decade = « { $typed } » n’est pas la façon d’écrire une décennie.
    .help = Écrivez « les années 1990 ».
typography-fr-inclusive = « { $typed } » se lit mal, surtout pour les lecteurs d’écran.
    .help = Nommez les deux, comme dans « travailleuses et travailleurs », ou trouvez un mot commun.
typography-fr-hour = Les heures s’écrivent avec « h », et non « { $typed } ».
    .help = { $near ->
        [yes] Écrivez « { $nearest } ».
       *[no] Écrivez comme dans « 10 h 30 ».
    }
typography-es-open-mark = Le signe d’ouverture de cette question ou exclamation espagnole manque.
    .help = Placez « ¿ » ou « ¡ » là où elle commence.
typography-es-mx-number = « { $typed } » n’est pas la façon d’écrire les nombres au Mexique.
    .help = { $near ->
        [yes] Écrivez « { $nearest } ».
       *[no] Écrivez « 1,234.5 » : virgule pour les milliers, point pour les décimales.
    }
typography-es-meridiem = « { $typed } » s’écrit avec des espaces en espagnol.
    .help = { $near ->
        [yes] Écrivez « { $nearest } ».
       *[no] Écrivez comme dans « 3:30 p. m. ».
    }
typography-es-decade = « { $typed } » n’est pas la façon d’écrire une décennie en espagnol.
    .help = Écrivez « los años noventa » ou « la década de 1990 ».
typography-es-dash = Un trait d’union n’est pas un tiret : « { $typed } ».
    .help = Employez « — » collé aux mots qu’il encadre.
typography-en-ca-spelling = « { $typed } » n’est pas l’orthographe canadienne de l’anglais.
    .help = Écrivez « { $nearest } », sauf dans un nom propre.
typography-en-ca-percent = « { $typed } » n’est pas l’orthographe canadienne de l’anglais.
    .help = Écrivez « per cent », ou employez le symbole.
typography-en-dash = Un trait d’union n’est pas un tiret : « { $typed } ».
    .help = Employez « — » sans espaces, ou reformulez.
typography-quote-unpaired = Ce guillemet n’a pas son pendant.
    .help = Fermez la citation, ou enlevez le guillemet.

## Graphiques et calculettes

chart-unknown = Il n’y a pas de « { $kind } » pour la directive « { $name } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Il y a : { $known }.
    }
chart-missing-fact = La directive « { $name } » a besoin du chiffre « { $fact } », qui n’est pas dans content/facts.yaml.
    .help = Ajoutez-le, avec un nombre comme valeur.
chart-bad-survey = Le résultat d’un sondage demande des nombres entiers pour « yes » et « no ».
    .help = Écrivez-le comme dans ::chart{ "{" }survey yes=200 no=100 blank=0{ "}" }, ou sans aucun nombre pour montrer l’expérience des sondages.

## L’aperçu

serve-bar = Aperçu
serve-title = Aperçu du site
serve-skip = Aller au texte
serve-to-site = Voir le site
serve-languages = Langues
serve-language = Langue
serve-problems = Problèmes
serve-pages = Pages
serve-page = Page
serve-drafts = Brouillons
serve-facts = Chiffres
serve-guide = Guide
serve-gone = Cette page n’est plus publiée : elle a été supprimée ou remise en brouillon.
serve-nothing = Il n’y a rien à cette adresse.
serve-no-page = Cette page ne peut pas encore être affichée.
serve-way-back = Continuer à partir d’ici
serve-back = Retour à la page
serve-errors = { $count ->
        [one] Une erreur empêche la publication de cette page
       *[other] { $count } erreurs empêchent la publication de cette page
    }
serve-former = Voici la page telle qu’elle était avant. La nouvelle version s’affichera dès que l’erreur sera corrigée.
serve-lost = L’aperçu est terminé. Relancez-le avec « tribune serve ».
serve-state-source = Texte d’origine
serve-state-translated = Traduite
serve-state-missing = Non traduite
serve-state-missing-in = non traduite, affichée en { $language }
serve-draft = Brouillon
serve-here = { $count ->
        [0] Aucun problème ici
        [one] { $count } problème ici
       *[other] { $count } problèmes ici
    }
serve-site = Dans tout le site : { $errors ->
        [0] aucune erreur
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [0] aucun avertissement
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }.
serve-checking = Vérification du site en cours…
serve-all-problems = Tous les problèmes
serve-open = Ouvrir dans l’éditeur
serve-copy = Copier le chemin
serve-copied = Chemin copié
serve-updated = Page mise à jour
serve-words = { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }
serve-compare = Côte à côte
serve-compare-all = Toutes
serve-views = Vue
serve-view-phone = téléphone
serve-view-paper = papier
serve-view-plain = texte seul
serve-fold = Replier
serve-cut = { $shown } sur { $all } sont affichés.
serve-totals = Par langue
serve-previous = Précédentes
serve-next = Suivantes
serve-drafts-shown = L’aperçu affiche ces textes parce qu’il a été lancé avec --drafts. Ils ne sont pas publiés.
serve-drafts-hidden = Ces textes ne sont pas publiés, et l’aperçu ne les affiche pas. Lancez-le avec --drafts pour les voir à leur place.
serve-no-drafts = Il n’y a pas de brouillon.
serve-from-date = à partir du
serve-until-date = jusqu’au
serve-fact = Chiffre
serve-as-of = En date de
serve-used-in = Textes qui l’utilisent
serve-superseded = Dépassé
serve-no-facts = Il n’y a pas de chiffres : content/facts.yaml est absent ou vide.
serve-refused = { $status ->
        [400] Cette requête est incompréhensible.
        [403] Cette requête vient d’ailleurs et reste sans réponse. Ouvrez l’adresse que tribune a affichée.
        [404] Il n’y a rien ici.
        [405] Ici, on peut seulement lire.
        [408] Cette requête a pris trop de temps.
        [413] Cette requête est trop volumineuse.
        [414] Cette adresse est trop longue.
        [431] L’en-tête de cette requête est trop long.
        [500] tribune a fait une erreur. Veuillez la signaler.
       *[other] Cette requête reste sans réponse ici ({ $status }).
    }
serve-port-in-use = Aucun port n’est libre à { $path } à partir de { $count }.
    .help = Fermez un autre programme, ou indiquez un port avec --port.
serve-failed = L’aperçu ne peut pas s’ouvrir à { $path } : { $detail }.
    .help = Choisissez une autre adresse avec --host ou un autre port avec --port.
serve-host-is-public = { $path } est accessible aux autres appareils du réseau.
    .help = Ajoutez --lan s’ils peuvent lire le site; l’adresse contient alors un secret.
serve-bad-host = « { $value } » n’est pas une adresse de cet ordinateur.
    .help = Écrivez-la comme dans 127.0.0.1 ou 0.0.0.0.
serve-no-lan = Cet ordinateur n’a pas d’adresse sur un réseau.
    .help = Connectez-le, ou indiquez son adresse avec --host.
