# Les mots de tribune lui-même, en français du Québec.
#
# Chaque constat a un message et, dans son attribut `.help`, ce qu’il faut faire. `$near` vaut
# « yes » quand `$nearest` nomme ce qu’on voulait probablement écrire. Dans quelques étiquettes, une
# espace insécable ("\u00A0") précède le deux-points que le programme ajoute.

## Comptes rendus

tool-error = erreur
tool-warning = avertissement
tool-hint = conseil
tool-site-folder = Le dossier du site
tool-help = que faire{ "\u00A0" }

## YAML : site.yaml et l’en-tête de chaque page

yaml-syntax = { $problem ->
        [colon] Ce texte contient un deux-points suivi d’un espace : YAML y voit une autre clé.
        [unclosed] Un guillemet, un crochet ou une accolade s’ouvre ici ou plus haut et ne se ferme jamais.
        [character] Une valeur ne peut pas commencer par ce caractère, ni une ligne par une tabulation.
        [glued] Il manque une espace après ce deux-points.
        [special] Ce deux-points est suivi d’une espace insécable, qui n’est pas celle de la barre d’espacement.
        [quote] Les guillemets droits de ce texte se ferment avant sa fin.
       *[other] Ceci ne peut pas être lu comme du YAML : { $detail }.
    }
    .help = { $problem ->
        [colon] Mettez tout le texte entre guillemets droits, comme dans title: "Nos droits : ce qu’ils sont".
        [unclosed] Fermez sur la même ligne ce qui est ouvert.
        [character] Mettez le texte entre guillemets droits ("…"), et faites les retraits avec des espaces.
        [glued] Ajoutez-la, comme dans title: Nos droits.
        [special] Tapez à sa place une espace ordinaire.
        [quote] Mettez tout le texte entre guillemets droits doubles, comme dans title: "L’usine d’en face", et n’en mettez aucun à l’intérieur.
       *[other] Mettez entre guillemets droits ("…") tout texte qui contient un deux-points, un « # » ou un guillemet, et faites les retraits avec des espaces.
    }
    .why = Les réglages en tête d’une page, tout comme site.yaml, facts.yaml et glossary.yaml, sont écrits en YAML, un format strict sur les deux-points, les guillemets et les retraits. Quand il est illisible, tribune ne devine pas : il risquerait de publier un mauvais titre ou un mauvais chiffre. Le cas habituel est un titre qui contient un deux-points : title: "Fonds de grève : mode d’emploi" est correct; sans les guillemets droits, non.
yaml-comment-in-text = Ce qui suit le « # » ne fait pas partie de « { $key } ».
    .help = Si cela fait partie du texte, mettez tout le texte entre guillemets droits; si c’est une note pour vous, mettez-la sur une ligne à part.
    .why = En YAML, un croisillon précédé d’une espace commence un commentaire, que personne ne voit : title: Section #112 donne le titre « Section ». Entre guillemets droits, comme dans title: "Section #112", il fait partie du texte.
yaml-not-a-map = Il faut ici des lignes de la forme « clé: valeur ».
    .help = Écrivez chaque entrée sur sa propre ligne, comme dans « title: Nos droits ».
    .why = À cet endroit, tribune attend des entrées formées d’un nom et d’une valeur, comme title: Nos droits, mais il a trouvé une liste ou du simple texte. Souvent, il manque le nom, ou l’espace après le deux-points : title:Nos droits n’est pas une entrée, title: Nos droits en est une.
yaml-duplicate-key = La clé « { $key } » est donnée deux fois.
    .help = Retirez l’une des deux.
    .why = Le même nom figure deux fois au même endroit, par exemple deux lignes qui commencent par title:. Une seule valeur peut compter, et tribune ne choisit pas à votre place. Gardez la ligne qui est juste.
yaml-unknown-key = Il n’y a pas de clé « { $key } » ici.
    .help = { $comma ->
        [yes] Si cela fait partie du texte qui précède : une virgule termine un texte entre accolades, mettez donc tout le texte entre guillemets droits ("…").
       *[no] { $near ->
            [yes] Vouliez-vous dire « { $nearest } »?
           *[no] Clés connues : { $known }.
        }{ $extra ->
            [yes] { " " }Vos propres données vont sous « extra: ».
           *[no] { "" }
        }
    }
    .why = Chaque réglage a un nom fixe, et celui-ci n’en fait pas partie. C’est une erreur plutôt qu’un oubli silencieux, parce qu’une coquille comme sumary: ou must_ship: ferait perdre un résumé ou une protection sans que personne s’en aperçoive. Les données qui ne servent qu’à votre propre thème peuvent porter n’importe quel nom, en retrait sous extra:.
yaml-wrong-type = « { $key } » doit être { $expected ->
        [text] un texte
        [bool] true ou false
        [number] un nombre
        [date] une date
        [day] un jour du calendrier
        [moment] une date, ou une date et une heure
        [dir] « ltr » ou « rtl »
       *[list] une liste de textes
    }.
    .help = { $expected ->
        [text] Écrivez le texte après le deux-points, entre guillemets droits ("…") s’il contient lui-même un deux-points.
        [bool] Écrivez « true » ou « false », sans guillemets.
        [number] Écrivez seulement des chiffres, comme dans « 10 ».
        [date] Écrivez l’année, le mois et le jour, comme dans « 2026-11-22 ».
        [day] Ce jour n’existe pas. Vérifiez si le mois en compte autant.
        [moment] Écrivez-la comme dans « 2026-11-22 » ou « 2026-11-22T18:30 ».
        [dir] « rtl » est pour les écritures qui vont de droite à gauche.
       *[list] Écrivez-la comme dans « [un, deux] ».
    }
    .why = Ce réglage attend une certaine sorte de valeur et en a reçu une autre : un mot là où il faut une date, par exemple, ou un seul texte là où il faut une liste. Les dates s’écrivent 2026-11-22 pour désigner le même jour dans toutes les langues. Une liste va entre crochets, comme dans tags: [grève, pièces], même si elle n’a qu’un élément.

## Le site en entier

config-missing = Il n’y a pas de site dans le dossier { $path } : il manque content/site.yaml.
    .help = { $near ->
        [yes] Renommez content/{ $nearest } en content/site.yaml.
       *[no] Allez dans le dossier d’un site, indiquez-le avec --root, ou créez un nouveau site avec « tribune new ma-campagne ».
    }
    .why = Un site est un dossier qui contient content/site.yaml, où se trouvent ses langues, ses titres et son adresse. Ce fichier n’existe pas ici, et tribune n’a donc rien à construire. Le plus souvent, la commande a été lancée un dossier trop haut ou trop bas.
config-no-languages = Le site n’a aucune langue.
    .help = Ajoutez ses langues dans content/site.yaml : « languages: { "{" } fr: { "{" } locale: fr-CA, name: Français, title: Notre campagne { "}" } { "}" } ».
    .why = Chaque page appartient à une langue; un site en a donc besoin d’au moins une. Chaque langue a une clé courte, qui sert dans les noms de fichiers et dans les adresses (fr dans overtime.fr.md et dans /fr/), et sous cette clé, le code complet, le nom de la langue et le titre du site dans cette langue.
config-bad-language-key = « { $key } » ne peut pas être la clé d’une langue.
    .help = Servez-vous de lettres minuscules sans accents, de chiffres et de traits d’union, comme dans « fr » ou « zh-hant »; « assets » et « files » sont déjà pris.
    .why = La clé d’une langue entre dans chaque adresse et dans le nom de chaque fichier de cette langue; elle doit donc être courte et fonctionner partout. Les noms assets et files sont réservés à des dossiers que tribune crée lui-même dans le site terminé.
config-bad-locale = « { $locale } » n’est pas un code de langue.
    .help = Écrivez la langue et le pays comme dans « fr-CA » (BCP 47).
    .why = Ce code dit aux navigateurs et aux lecteurs d’écran dans quelle langue est une page, et à tribune comment y écrire les nombres, les dates et les guillemets. Exemples : en-CA, fr-CA et es-MX, soit la langue en minuscules, un trait d’union, le pays en majuscules.
config-same-locale = La langue « { $other } » a aussi le code « { $locale } ».
    .help = Donnez à chaque langue le sien, comme « fr-CA » et « fr-FR », ou retirez l’une des deux.
    .why = Les navigateurs et les moteurs de recherche ne connaissent les langues d’une page que par leurs codes. Avec deux fois le même, ils recevraient deux adresses pour une langue et les ignoreraient toutes les deux. Les majuscules n’y changent rien, et les anciens noms d’une même langue non plus.
config-no-title = Le site n’a pas de titre dans cette langue; celui de « { $other } » en tient lieu.
    .help = Ajoutez « title: » à cette langue dans content/site.yaml.
    .why = Le titre du site figure en haut de chaque page, dans les onglets, les fils et les cartes. Les personnes qui lisent cette langue le verraient dans une autre, et les lecteurs d’écran le prononceraient mal.
config-too-many-languages = Il y a ici plus de langues qu’un site ne peut en avoir.
    .help = Gardez-en au plus 200.
    .why = Le nombre de langues d’un même site est limité, bien au-delà de ce dont une campagne a normalement besoin. S’il vous en faut davantage, faites plusieurs sites et reliez-les.
config-bad-base-url = « { $url } » ne peut pas être l’adresse d’un site.
    .help = Écrivez-la au complet, comme dans « https://example.org » ou « https://example.org/campagne », sans « ? » ni « # ».
    .why = C’est l’adresse à laquelle le site sera publié. Les fils, le plan du site et l’aperçu qui s’affiche quand on partage une page en sont tirés; une mauvaise adresse mènerait donc les gens nulle part. Les liens entre les pages n’en dépendent pas : ils fonctionnent aussi dans un autre dossier ou à partir d’une clé USB.
config-unknown-language = Le site n’a pas de langue « { $key } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Les langues du site se trouvent dans content/site.yaml, sous « languages: ».
    }
    .why = Un réglage nomme une langue par une clé que le site n’a pas, par exemple fra au lieu de fr. Une page dans une langue inconnue du site n’aurait ni adresse ni mots pour son menu.
config-unknown-menu-page = Le menu mentionne la page « { $page } », qui n’est pas publiée.
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Indiquez une page par son chemin sous content/, sans la langue ni la fin en « .md », comme dans « share-the-work/overtime ».
    }
    .why = Le menu, dans site.yaml, énumère des pages; celle-ci n’existe pas ou n’est pas publiée, parce que c’est un brouillon ou qu’elle est hors de ses dates, par exemple. Le menu figure sur chaque page : tout le monde tomberait sur une entrée morte. Le chemin est celui du dossier content/, et non l’adresse : share-the-work/overtime, dans toutes les langues.
config-menu-twice = La page « { $page } » est déjà dans le menu.
    .help = Retirez-la ici, ou nommez la page que vous vouliez.
    .why = Le menu donne chaque page une fois. Une deuxième entrée est sans doute un oubli : c’est une autre page qui était voulue, et elle manque.
site-no-home = Le site n’a pas de page d’accueil.
    .help = Écrivez { $file }.
    .why = Tout site a besoin d’une page d’accueil, écrite au moins dans la langue source. Sans elle, les gens qui arrivent à l’adresse de la campagne ne sauraient par où commencer, et le menu n’aurait pas de point de retour.

## Fichiers

source-unreadable = Impossible de lire ceci : { $detail }.
    .help = Vérifiez les droits d’accès au fichier et l’état du disque.
    .why = L’ordinateur a refusé de donner accès à ce fichier, ou la lecture a échoué. tribune s’arrête plutôt que de publier un site troué. D’habitude, le fichier appartient à quelqu’un d’autre, un autre programme le verrouille, ou un disque ou un lecteur réseau fait défaut.
source-too-large = Ce fichier de { $megabytes } Mo est trop gros pour être un texte.
    .help = Un texte peut avoir jusqu’à { $limit } Mo. Ce fichier est-il au bon endroit?
    .why = Les textes, les réglages et les gabarits sont de petits fichiers. Un fichier de cette taille à leur place est presque toujours autre chose, avec la mauvaise extension : une vidéo, une archive. Les fichiers à télécharger vont à côté d’une page, avec leur propre extension.
source-name-not-utf8 = Le nom de ce fichier ne peut pas être lu en UTF-8.
    .help = Donnez-lui un nom en lettres ordinaires.
    .why = Le nom de ce fichier est enregistré dans un codage ancien ou endommagé : d’autres ordinateurs l’afficheraient autrement ou pas du tout, et on ne peut pas en tirer une adresse. Cela arrive souvent aux fichiers venus d’une vieille archive ou d’une clé USB. Renommez-le avec des lettres simples, des chiffres et des traits d’union.
source-unportable-name = Ce nom ne fonctionne pas sur tous les systèmes : { $problem ->
        [control] il contient un caractère de contrôle
        [character] il contient un des caractères < > : " | ? * \
        [end] il finit par un point ou par un espace
       *[reserved] Windows le réserve à un périphérique
    }.
    .help = Changez ce nom.
    .why = Certains noms fonctionnent sur un système et pas sur un autre. Une personne bénévole sous Windows ne pourrait pas ouvrir un fichier nommé quoi?.md ou con.md, et une copie du site pourrait être incomplète sans que rien le dise. Choisissez un nom fait de lettres, de chiffres et de traits d’union, et corrigez les liens qui y mènent.
source-not-a-file = Ce n’est ni un fichier ni un dossier.
    .help = Retirez-le du site.
    .why = Le dossier contient quelque chose qui ne sert qu’aux programmes, comme un tube ou un périphérique. On ne peut pas le copier dans le site terminé, et sa lecture pourrait ne jamais finir. En général, il est là par accident.
source-broken-link = Ce raccourci (lien symbolique) ne mène nulle part, ou tourne en rond.
    .help = Retirez-le, ou mettez ici le fichier lui-même.
    .why = C’est un lien symbolique, un fichier qui ne fait qu’en désigner un autre. L’autre a disparu, ou le lien revient à lui-même. Le public ne recevrait rien.
source-link-leads-out = Ce raccourci (lien symbolique) mène hors du site.
    .help = Mettez ici le fichier ou le dossier lui-même : une personne qui copierait le site ne l’aurait pas.
    .why = Ce lien symbolique désigne un fichier ou un dossier hors du dossier du site. Il ne fonctionne que sur votre ordinateur : une personne qui copie ou restaure le site ne l’aurait pas. Il pourrait aussi publier par erreur quelque chose de privé.
source-link-to-folder = Ce raccourci (lien symbolique) désigne un dossier; seuls ceux qui désignent un fichier sont suivis.
    .help = Mettez ici le dossier lui-même.
    .why = Ce lien symbolique désigne un dossier rangé ailleurs. Si tribune y entrait, une même page pourrait se trouver à deux adresses, ou le chemin pourrait tourner en rond. Cela vaut aussi pour content, themes et translations. Par contre, on peut arriver au dossier du site entier par un lien.
source-twin-names = Ce nom ne diffère de { $other } que par les majuscules ou par la façon dont les accents sont enregistrés.
    .help = Changez l’un des deux noms : sur macOS et Windows, il n’y a de place que pour un seul.
    .why = Pour certains ordinateurs, deux noms n’en font qu’un : Bulletin.svg et bulletin.svg, ou un même é enregistré de deux façons. Sur macOS et Windows, un fichier remplacerait l’autre, et le public verrait le mauvais. Choisissez des noms qui se distinguent autrement.
source-utf16 = Ce fichier est en UTF-16.
    .help = Enregistrez-le en UTF-8.
    .why = Sous Windows, certains éditeurs enregistrent le texte en UTF-16 (le Bloc-notes l’appelait « Unicode »). tribune ne lit que l’UTF-8, le codage du web, pour que les accents et le ñ s’affichent bien pour tout le monde. Choisissez « Enregistrer sous », puis UTF-8.
source-not-utf8 = Ce fichier n’est pas en UTF-8 : le premier octet fautif porte le numéro { $offset }{ $line ->
        [0] {""}
       *[other] , à la ligne { $line }
    }.
    .help = Enregistrez-le en UTF-8; dans la plupart des éditeurs de texte, l’encodage est indiqué au bas de la fenêtre.
    .why = Le fichier contient des octets qui ne forment aucune lettre en UTF-8, le plus souvent des lettres accentuées enregistrées dans un codage plus ancien comme Windows-1252. Publié tel quel, « grève » pourrait devenir « gr?ve ». Ouvrez le fichier, vérifiez que les accents sont bons, et enregistrez-le de nouveau en choisissant UTF-8.
source-nul = Ce fichier contient un octet nul (NUL), le numéro { $offset }.
    .help = Enregistrez-le comme texte brut en UTF-8.
    .why = Un octet nul ne se trouve jamais dans un texte. Sa présence signifie que le fichier a été endommagé lors d’une copie, ou que ce n’est pas un texte mais une image ou un document de traitement de texte avec la mauvaise extension. Reprenez une bonne copie, ou collez le texte dans un nouveau fichier.
source-changed = Ce fichier a été enregistré pendant la construction du site.
    .help = Construisez le site de nouveau.
    .why = Pendant que tribune lisait le site, quelqu’un ou un programme a enregistré ce fichier. Une partie du site montrerait l’ancien texte et l’autre le nouveau; rien n’est donc publié. Si cela se répète, un service de synchronisation travaille peut-être sur le dossier.

## Pages

page-no-front-matter = Cette page ne commence pas par son titre.
    .help = { $found ->
        [below] Retirez ce qui précède le premier « --- » : rien ne doit s’y trouver, pas même une ligne vide.
       *[other] Commencez le fichier par trois lignes : « --- », « title: … », « --- ».
    }
    .why = Chaque page commence par un petit en-tête entre deux lignes de trois traits d’union; il contient au moins le titre. Sans titre, il n’y a rien à montrer dans l’onglet du navigateur, le menu ou les résultats de recherche. La première ligne du fichier doit être celle des trois traits d’union, sans rien avant, pas même une ligne vide.
page-head-dashes = L’en-tête se place entre des lignes de trois traits d’union, et cette ligne n’en est pas une : « { $typed } ».
    .help = Remplacez-la par « --- ».
    .why = Les traitements de texte changent trois traits d’union en tiret, et un quatrième est vite tapé. L’en-tête n’en est alors plus un : son titre, et « draft: true » avec lui, seraient un texte que tout le monde lit. Cette ligne et l’autre qui entoure l’en-tête doivent être faites de trois traits d’union et de rien d’autre.
page-second-head = Le texte de cette page commence par un deuxième en-tête.
    .help = Mettez toutes les entrées entre les deux premières lignes « --- » et retirez le reste du deuxième en-tête.
    .why = Seul l’en-tête placé tout au début du fichier en est un : ce qui suit est du texte et serait publié tel quel. Une ligne « draft: true » n’y a aucun effet, si bien que la page paraîtrait trop tôt. Cela arrive quand on colle un en-tête au-dessus d’un autre, ou quand on ferme un en-tête avant la fin.
page-unclosed-front-matter = L’en-tête de cette page n’est pas fermé.
    .help = Écrivez une ligne « --- » après sa dernière entrée.
    .why = L’en-tête d’une page se trouve entre deux lignes de trois traits d’union, et la seconde manque. tribune ne peut pas savoir où finissent les réglages et où commence le texte : toute la page passerait pour des réglages.
page-no-title = Cette page n’a pas de titre.
    .help = Ajoutez « title: … » entre les lignes « --- ».
    .why = Le titre est la première chose que le public voit, dans l’onglet du navigateur, les résultats de recherche, les menus et quand on partage la page. Les lecteurs d’écran l’annoncent avant tout le reste. Chaque traduction a son propre titre, comme dans title: "Le fonds de grève, mode d’emploi".
page-bad-slug = « { $slug } » ne peut pas faire partie d’une adresse.
    .help = { $problem ->
        [long] Raccourcissez-le : aucun système n’accepte plus de 255 caractères.
        [reserved] Choisissez-en un autre : Windows réserve ce nom à un appareil.
       *[form] { $near ->
            [yes] Écrivez « { $nearest } » : des lettres minuscules sans accents, des chiffres et des traits d’union.
           *[no] Écrivez des lettres minuscules sans accents, des chiffres et des traits d’union.
        }
    }
    .why = Le slug est la dernière partie de l’adresse d’une page : heures-supplementaires dans /fr/partager-le-travail/heures-supplementaires/. Une adresse se dicte au téléphone, s’imprime sur un tract et se tape à la main; elle s’en tient donc à ce qui fonctionne partout. Les accents et les majuscules restent dans le titre.
page-bad-alias = « { $alias } » ne peut pas être une ancienne adresse.
    .help = { $problem ->
        [long] Raccourcissez-la : entre deux barres obliques, aucun système n’accepte plus de 255 caractères.
        [reserved] Choisissez-en une autre : certains systèmes ne peuvent pas avoir de dossier de ce nom.
        [end] Choisissez-en une autre : certains systèmes ne peuvent pas avoir de dossier de ce nom.
       *[form] Écrivez-la à partir de la racine du site, comme dans « /en/old-name/ ».
    }
    .why = Un alias est une adresse où la page se trouvait auparavant. D’anciens liens et des tracts imprimés y mènent encore, et tribune dirige ces personnes vers le nouvel endroit. Écrivez-le tel qu’il se voyait après le nom du site, avec une barre oblique aux deux bouts et sans https.
page-event-without-start = Cet événement n’a pas de début.
    .help = Ajoutez « start: 2026-11-22 » ou « start: 2026-11-22T18:30 ».
    .why = Une page qui contient event: paraît dans les listes d’événements, qui sont triées selon leur début. Sans date de début, personne ne saurait quand venir, et l’événement n’aurait pas de place dans la liste. Ajoutez aussi l’heure, si elle est connue.
page-event-ends-early = Cet événement finit avant de commencer.
    .help = Corrigez « start » ou « end ».
    .why = La fin de l’événement précède son début : l’une des deux dates est fausse, et des gens pourraient venir le mauvais jour. Souvent, l’année ou le mois vient d’un événement antérieur. Une réunion qui dépasse minuit finit le lendemain : start: 2026-11-22T22:00, end: 2026-11-23T01:00.
page-event-half-timed = Cet événement commence avec une heure et finit sans heure, ou l’inverse.
    .help = Écrivez les deux comme des jours (« 2026-11-22 ») ou les deux avec une heure (« 2026-11-22T18:30 »).
    .why = Les calendriers connaissent des événements en jours et des événements en heures, et rien entre les deux (RFC 5545) : un événement qui commence à six heures et finit un certain jour serait refusé, ou finirait à minuit. Si une seule des deux heures est connue, laissez tomber « end ».
page-event-skipped-time = Ce jour-là, l’heure { $time } n’existe pas dans ce fuseau horaire : on avance l’horloge.
    .help = Écrivez l’heure que les horloges indiquent à ce moment, sans doute une heure plus tard.
    .why = La nuit où commence l’heure d’été, une heure est sautée : à Toronto, 2 h est suivi de 3 h. Un moment de cette heure n’existe pas, et les calendriers placeraient l’événement une heure trop tôt ou trop tard. La nuit où finit l’heure d’été, une heure revient deux fois; c’est la première qui compte.
page-unknown-time-zone = Il n’y a pas de fuseau horaire « { $zone } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Écrivez le nom d’un continent et d’une ville où il est la même heure, comme « America/Toronto », « America/Vancouver » ou « America/Mexico_City ».
    }
    .why = D’après le fuseau horaire, tribune calcule quand un événement commence pour les gens d’ailleurs, été comme hiver. Les fuseaux ont des noms à eux, faits d’un continent et d’une ville (base de données de l’IANA). « UTC-5 » serait faux la moitié de l’année presque partout, puisqu’il ne change pas avec la saison. Sans fuseau, les heures sont celles de l’endroit.
page-never-published = Cette page ne pourrait jamais être publiée : elle expire avant de paraître.
    .help = Mettez « expires_on » après « publish_on ». Ce jour-là, la page n’est déjà plus là.
    .why = Une page est publiée à partir de publish_on, et jusqu’à la veille de expires_on. Ici, il ne reste aucun jour entre les deux, le plus souvent parce qu’une année ou un mois vient d’une page précédente.
page-no-language = Le nom de ce fichier ne dit pas dans quelle langue il est.
    .help = { $kind ->
        [copy] Son nom est celui d’une copie de « { $example } ». Si ce fichier existe, comparez les deux et n’en gardez qu’un; sinon, donnez son nom à celui-ci.
       *[other] Mettez la clé de la langue avant « .md », comme dans « { $example } ». Si ce fichier existe déjà, comparez les deux et n’en gardez qu’un. Langues du site : { $known }.
    }
    .why = Le nom de chaque texte indique sa langue juste avant la fin : overtime.fr.md est le texte français de la page overtime. Sans cela, tribune ne saurait ni où publier le texte, ni de quoi il est la traduction. Un fichier qui n’est pas une page, comme des notes pour l’équipe, va hors de content/. OneDrive, Dropbox et Windows ajoutent quelque chose au nom d’un fichier quand ils en font un second.
page-other-ending = Ce fichier serait publié tel quel, car tribune ne lit que des noms comme « { $right } ».
    .help = Vouliez-vous dire « { $right } »? S’il ne s’adresse qu’à l’équipe, gardez-le hors de content/.
    .why = Les textes finissent par .md et les données par .yaml, en minuscules. Un fichier qui finit autrement est offert au téléchargement : un brouillon nommé vote.fr.md.txt, comme Windows l’enregistre volontiers, se retrouverait en ligne avec son en-tête et ses notes, et facts.yml serait publié au lieu d’être lu.
page-copied-file = Le nom de ce fichier est celui d’une copie de { $other }, et il ferait une page de plus.
    .help = Comparez les deux, gardez-en un et retirez l’autre. Si c’est une page, donnez-lui un nom à elle.
    .why = OneDrive et Dropbox écrivent un second fichier quand deux personnes enregistrent en même temps, avec le nom d’un ordinateur ou « (1) » à la suite du nom; Windows et macOS le font quand un fichier est collé deux fois. Dans content/, un tel fichier est une page de plus : on trouverait un ancien texte à côté du nouveau. Ces noms ne sont pas signalés là où aucune page du nom simple n’existe dans la même langue.
page-two-files = Cette page a deux textes dans la même langue : l’autre est { $other }.
    .help = Gardez-en un seul.
    .why = Une page peut être un fichier, overtime.fr.md, ou un dossier avec un index, overtime/index.fr.md. Les deux désignent la même page; s’ils existent tous les deux, on ne sait lequel montrer au public. Comparez-les avant d’en supprimer un : il peut manquer au plus récent quelque chose que l’autre contient.
page-twin-names = Le nom de cette page ne diffère de celui de { $other } que par les majuscules.
    .help = S’il s’agit de traductions l’une de l’autre, donnez-leur le même nom, à la langue près; sinon, renommez l’une des deux.
    .why = Les textes qui ont le même nom, à la langue près, forment une seule page : greve.fr.md et greve.es.md. Si l’un s’appelle Greve.fr.md, ils deviennent deux pages, et ni l’une ni l’autre n’est plus une traduction. Sur macOS et Windows, pour qui ces deux noms n’en font qu’un, personne ne verrait pourquoi.
page-two-sources = Les traductions de cette page indiquent deux langues d’origine : { $other } en indique une autre.
    .help = Dans une seule d’entre elles, indiquez la langue dans laquelle la page a d’abord été écrite.
    .why = La source est la langue dans laquelle une page a d’abord été écrite; les autres textes sont comparés à elle pour savoir ce qui est traduit et à jour. Deux textes de cette page indiquent des langues différentes sous source:. Il ne peut y avoir qu’un original.
page-source-missing = Selon ce qui est indiqué, cette page a d’abord été écrite dans la langue « { $language } », mais elle n’a pas de texte dans cette langue.
    .help = Indiquez une autre langue, ou ajoutez le texte.
    .why = L’en-tête de cette page dit dans quelle langue elle a d’abord été écrite, mais il n’y a pas de texte dans cette langue. Les traductions n’auraient rien à quoi se comparer, et il n’y aurait pas d’original à offrir à défaut de traduction. Le fichier a peut-être été renommé, déplacé ou jamais ajouté.
page-same-address = Cette page se trouverait à l’adresse { $address }, où se trouve déjà { $other }.
    .help = Donnez-lui un « slug: » bien à elle.
    .why = Deux pages seraient publiées à la même adresse, et l’une écraserait l’autre. Cela arrive quand deux pages d’un dossier ont le même slug: dans une langue, par exemple parce qu’une traduction a été copiée de sa voisine avec son en-tête.
page-alias-taken = L’ancienne adresse { $alias } est déjà prise{ $other ->
        [none] {""}
       *[other] {" "}({ $other })
    }.
    .help = Retirez-la de « aliases ».
    .why = Une ancienne adresse dirige les gens vers la page qui la mentionne. Celle-ci est l’adresse actuelle d’une page, ou une autre page la mentionne aussi; elle ne peut donc pas mener ici. Si l’autre page a vraiment pris la place de celle-ci, l’alias n’est plus nécessaire. Elle ne peut pas non plus recouvrir un fichier que tribune écrit lui-même, comme /robots.txt.
page-must-ship = Cette page ne doit pas être publiée tant qu’il lui manque le texte en { $language }.
    .help = Ajoutez le texte, ou enlevez la langue de « must_ship_in ».
    .why = Sous must_ship_in, une page nomme les langues sans lesquelles elle ne doit pas paraître, pour qu’un avis de scrutin, par exemple, arrive à l’ensemble des membres en même temps. L’un de ces textes manque, et toute la publication l’attend. C’est une protection que l’équipe de rédaction s’est donnée elle-même.
page-must-ship-current = Cette page ne doit pas être publiée avant que son texte en { $language } soit à jour : { $count ->
        [one] un bloc ne l’est pas.
       *[other] { $count } blocs ne le sont pas.
        [many] { $count } de blocs ne le sont pas.
    }
    .help = Voyez ce qui a changé avec « tribune diff { $key } { $page } », puis notez la relecture avec « tribune reviewed { $key } { $page } ».
    .why = Sous must_ship_in, une page nomme les langues sans lesquelles elle ne doit pas paraître. L’un de ces textes ne dit plus ce que dit sa source : un paragraphe de la source a été changé, ajouté ou retiré depuis la relecture de la traduction. Qui lit cette langue recevrait un autre appel que tous les autres.
heading-duplicate-id = L’identifiant « { $id } » est donné à deux titres.
    .help = Changez l’un des deux.
    .why = Un identifiant est le nom par lequel les liens trouvent un titre, comme dans page.md#strike-pay. Si deux titres ont le même, les navigateurs sautent au premier et le second reste hors d’atteinte. Les identifiants sont facultatifs : tribune en tire un des mots du titre quand il n’y en a pas.
heading-reserved-id = L’identifiant « { $id } » appartient à la page qui entoure le texte.
    .help = Donnez-en un autre au titre, ou aucun.
    .why = La page elle-même se sert de quelques identifiants : main pour le texte, fn-1 et les suivants pour les notes, d’autres pour des parties du thème. Un deuxième du même nom capterait les liens, et les touches des personnes qui n’utilisent pas de souris.
footnote-undefined = Il n’y a pas de note « { $label } » dans ce fichier.
    .help = Écrivez-la à la fin du fichier, comme dans [^{ $label }]: Source, page 12 – ou retirez l’appel.
    .why = Une phrase appelle une note qui n’existe pas. On verrait les crochets eux-mêmes, et la source manquerait. Chaque fichier a ses propres notes : celles des autres langues ne comptent pas. L’appel et la note doivent porter le même nom.
footnote-twice = Une note « { $label } » se trouve déjà dans ce fichier.
    .help = Donnez un autre nom à la deuxième, ou retirez-la. Seule la première s’affiche.
    .why = De deux notes du même nom, seule la première s’affiche; ce que dit la deuxième est perdu. Cela arrive quand on copie d’une autre page un paragraphe avec sa note.
footnote-unused = Rien ne renvoie à la note « { $label } ».
    .help = Écrivez [^{ $label }] là où elle doit aller, ou retirez-la. Elle ne s’affiche pas.
    .why = Une note se trouve dans ce fichier, mais aucune phrase n’y renvoie; elle ne s’affiche donc pas, et sa source ou sa réserve est perdue pour le public. L’appel a peut-être été effacé avec une phrase, ou son nom est écrit autrement : l’appel et la note doivent porter le même nom, comme dans [^salaires] et [^salaires]: Convention collective, article 12.

## Ce qui n’est pas lu comme du Markdown
markdown-raw-link = Cela ressemble à un lien et n’en est pas un : on voit les crochets.
    .help = Écrivez [mots](fichier.md) sans espace entre les crochets et les parenthèses. Si l’adresse contient des espaces, mettez-la entre chevrons simples : [mots](<mon fichier.pdf>).
    .why = Un lien, ce sont des mots entre crochets suivis immédiatement d’une adresse entre parenthèses. Une espace entre les deux, une espace dans l’adresse ou un nom qui n’est expliqué nulle part – comme dans [mots][nom] – en fait du texte ordinaire, et tout s’affiche comme on l’a tapé.
markdown-raw-heading = { $space ->
        [special] Cela ressemble à un titre et n’en est pas un : l’espace après les croisillons n’est pas celle de la barre d’espacement.
       *[none] Cela ressemble à un titre et n’en est pas un : il manque une espace après les croisillons.
    }
    .help = Écrivez une espace après eux, comme dans « ## Titre ».
    .why = Les croisillons ne font un titre que s’ils sont suivis d’une espace ordinaire. Un texte collé depuis un traitement de texte apporte souvent des espaces insécables, qui ont le même aspect. Sans espace ordinaire, ils font partie du texte, comme dans un mot-clic, et s’affichent.
markdown-raw-alert = { $known ->
        [yes] Le texte d’un avis commence à la ligne qui suit « [!{ $name }] ».
       *[no] « { $name } » n’est pas une sorte d’avis.
    }
    .help = { $known ->
        [yes] Mettez le texte à la ligne suivante, qui commence elle aussi par « > ».
       *[no] Écrivez [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] ou [!CAUTION], en anglais dans toutes les langues : on lit le mot dans la langue de la page.
    }
    .why = Une citation qui commence par l’un de cinq mots anglais entre crochets, seul sur sa ligne, s’affiche comme un avis, avec son titre dans la langue de la page. Tout autre mot reste dans la citation tel qu’on l’a tapé.
markdown-raw-list = Cela ressemble à un point d’une liste et n’en est pas un.
    .help = Commencez chaque point par un trait d’union et une espace : « - point ».
    .why = Une liste se fait avec un trait d’union et une espace ordinaire. Les puces comme • viennent des traitements de texte, tout comme les espaces insécables après un trait d’union, qui ont le même aspect. Laissés tels quels, tous les points se suivent en un seul paragraphe.
markdown-raw-table = Cela ressemble à un tableau et n’en est pas un : la ligne sous son en-tête manque.
    .help = Écrivez sous la première ligne une ligne comme « | --- | --- | », avec autant de parties.
    .why = Des lignes à barres ne font un tableau que si la deuxième est faite de traits d’union : elle sépare l’en-tête du reste. Sans elle, on voit les barres, et toutes les rangées se suivent.
markdown-raw-directive = « { $typed } » s’affiche tel que tapé.
    .help = { $form ->
        [fence] Un encadré s’ouvre et se ferme par trois deux-points : « ::: ».
        [inline] Nommez entre crochets ce qu’il faut montrer, comme dans « { $typed }[nom] ».
       *[block] Mettez-le sur une ligne à part, entre deux lignes vides.
    }
    .why = Ce qui commence par des deux-points est rempli par tribune, s’il est tapé comme il faut : dans une phrase, un deux-points, un nom et des crochets, comme dans :fact[strike-fund]; ailleurs, sur une ligne à part, comme ::children. Tout le reste demeure dans le texte. Le code n’est pas signalé.
markdown-raw-markup = « { $typed } » s’affiche comme vous l’avez tapé.
    .help = N’écrivez ici que des mots simples, et mettez dans le texte ce qui doit être plus que cela.
    .why = Les titres, les résumés et les mots donnés à une directive ne sont pas du Markdown : les astérisques, les crochets et les noms de chiffres ou de termes paraissent tels quels dans la page, dans les listes et dans les résultats de recherche. Un chiffre écrit ici en toutes lettres ne suit pas facts.yaml.

## Directives

directive-unclosed = Ce bloc n’est pas fermé.
    .help = Écrivez une ligne « { $colons } » après sa dernière ligne, avec le même retrait que la ligne qui l’ouvre.
    .why = Un bloc (citation, encadré, appel à l’action) commence par ::: suivi d’un nom et finit par une ligne à part d’autant de deux-points. Sans cette fin, tout le reste de la page tomberait dans le bloc. Quand des blocs sont imbriqués, chacun a besoin de sa propre ligne de fin, avec le même retrait que son début.
directive-stray-close = Il n’y a ici aucun bloc que cette ligne pourrait fermer.
    .help = Retirez-la, ou cherchez la ligne « :::nom » qui devrait ouvrir le bloc.
    .why = Une ligne de trois deux-points ferme un bloc, mais aucun n’est ouvert ici. La ligne d’ouverture a peut-être été effacée ou ne compte que deux fois le signe, ou le bloc était déjà fermé. Le public verrait des deux-points égarés.
directive-malformed = Ceci ressemble à une directive, mais ne peut pas être lu.
    .help = Une directive s’écrit « :::nom{ "{" }clé="valeur"{ "}" } » … « ::: », ou « ::nom{ "{" }clé="valeur"{ "}" } » sur sa propre ligne, ou « :nom[texte] » dans une phrase. Les guillemets droits, les crochets et les accolades sont-ils tous fermés, sur la même ligne?
    .why = Des deux-points suivis d’un nom commencent une directive, qui sert à mettre dans la page un graphique, un encadré, un chiffre ou un terme. Ce qui suit le nom a ici une forme que tribune ne peut pas lire : le plus souvent, il manque un signe de fermeture, ou des guillemets courbes remplacent les guillemets droits. Les réglages s’écrivent clé="valeur", entre accolades, collés au nom.
directive-unknown = Il n’y a pas de directive « { $name } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Directives connues : { $known }.
    }
    .why = Aucun composant ne porte ce nom, ni parmi ceux qui sont intégrés ni dans votre thème; rien ne pourrait donc s’afficher à sa place. C’est le plus souvent une faute de frappe, comme :fcat[…] pour :fact[…]. Les noms sont toujours en anglais, même dans les traductions.
directive-wrong-form = La directive « { $name } » s’écrit autrement.
    .help = { $form ->
        [container] Ouvrez-la avec « :::{ $name } » sur sa propre ligne et fermez-la avec « ::: ».
        [leaf] Écrivez-la « ::{ $name } », sur sa propre ligne.
       *[inline] Écrivez-la « :{ $name }[…] », dans une phrase.
    }
    .why = Les directives ont trois formes. Un deux-points : des mots dans une phrase, comme :term[strike-fund]. Deux : un élément seul sur sa ligne, comme ::children. Trois : un bloc qui contient du texte, comme :::aside, à fermer par trois autres. Chaque directive n’a qu’une seule forme.
directive-repeated-attribute = L’attribut « { $attribute } » est donné deux fois.
    .help = Retirez l’un des deux.
    .why = Le même réglage figure deux fois entre les accolades de cette directive, peut-être avec deux valeurs. tribune ne tranche pas, car une mauvaise date ou un mauvais titre pourrait paraître.
directive-unquoted = L’attribut « { $attribute } » a besoin de guillemets droits.
    .help = Écrivez { $right }.
    .why = Un réglage de plusieurs mots s’écrit entre guillemets droits, comme dans title="Deux mots"; sans eux, chaque mot passerait pour un réglage à part. Les guillemets courbes ou les chevrons d’un traitement de texte sont ici des signes comme les autres. Si une citation se trouve à l’intérieur, mettez des apostrophes droites autour du tout.
directive-unknown-value = « { $attribute } » ne peut pas être « { $value } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Valeurs possibles : { $known }.
    }
    .why = Ce réglage prend un mot parmi quelques-uns, que le thème affiche chacun à sa manière et nomme dans chaque langue. Le mot lui-même s’écrit toujours en anglais.
directive-bad-id = L’identifiant « { $id } » ne peut pas servir ici.
    .help = Écrivez un seul mot, ou plusieurs reliés par des traits d’union, comme dans id=pourquoi-maintenant. Si c’en est déjà un, la page s’en sert elle-même : choisissez-en un autre.
    .why = Un identifiant est le nom par lequel les liens trouvent un endroit de la page, comme dans page.md#pourquoi-maintenant. Il ne contient pas d’espace. Quelques-uns appartiennent à la page qui entoure le texte : main, fn-1 et les suivants pour les notes, d’autres pour des parties du thème.
directive-duplicate-id = L’identifiant « { $id } » se trouve deux fois dans cette page.
    .help = Donnez un autre identifiant à l’un des deux; ou, si une liste de chiffres, un glossaire ou un formulaire de recherche s’y trouve deux fois, retirez-en un.
    .why = Un identifiant est le nom par lequel les liens trouvent un endroit de la page. Si deux endroits ont le même, les navigateurs sautent au premier et le second reste hors d’atteinte. On peut en donner un aux titres et aux blocs; chaque chiffre de ::facts, chaque terme de ::glossary et quelques autres directives apportent le leur.
directive-missing-attribute = Il manque l’attribut « { $attribute } » à la directive « { $name } ».
    .help = Ajoutez { "{" }{ $attribute }="…"{ "}" } après le nom.
    .why = Certaines directives ne peuvent pas se passer d’une information, comme une citation qui doit paraître avec le nom de la personne citée. Elle va dans les accolades après le nom, entre guillemets droits, comme dans by="Maria Lopez, soudeuse".
directive-unknown-attribute = La directive « { $name } » n’a pas d’attribut « { $attribute } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] { $count ->
            [0] Elle ne prend rien entre accolades.
           *[other] Elle peut avoir : { $known }.
        }
    }
    .why = Cette directive n’a pas de réglage de ce nom. C’est une erreur plutôt qu’un oubli silencieux, pour qu’une coquille comme untill au lieu de until ne laisse pas un appel en place après sa date. Les noms de réglages ne se traduisent pas.
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
    .why = La valeur de ce réglage n’a pas la bonne forme : des mots au lieu d’une date, ou un nombre écrit à la manière d’une langue, comme « 2,5 ». Les réglages sont les mêmes dans toutes les langues et s’écrivent d’une seule façon; tribune montre ensuite les dates et les nombres selon la langue de la page.
directive-unknown-page = Il n’y a pas de page « { $page } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Indiquez une page par son chemin sous content/, sans la langue ni la fin en « .md ».
    }
    .why = Un réglage de cette directive nomme une page, et aucune page ne porte ce nom. On désigne une page par son chemin dans content/, le même dans toutes les langues : share-the-work/overtime, et non une adresse comme /fr/partager-le-travail/.

## Liens

link-incomplete = L’adresse « { $link } » n’est pas complète.
    .help = Écrivez-la au complet, comme https://example.org/page, mailto:nom@example.org ou tel:+15145551234.
    .why = Après https: il faut deux barres obliques et le nom d’un site, après mailto: une adresse, après tel: un numéro. Sinon, un clic ne mène nulle part.
link-not-a-picture = « { $link } » n’est pas une image que les navigateurs affichent.
    .help = Écrivez un lien sans le point d’exclamation, ou nommez un fichier qui se termine par .jpg, .png, .svg, .webp, .avif ou .gif.
    .why = Avec un point d’exclamation devant les crochets, le fichier s’affiche dans la page comme une image. Les navigateurs ne peuvent pas le faire d’un PDF ni d’un texte : on verrait un cadre brisé. Sans ce point, c’est un lien qui ouvre le fichier.
link-empty = Ce lien ne mène nulle part.
    .help = Écrivez entre les parenthèses le fichier auquel il doit mener.
    .why = Les parenthèses de ce lien sont vides : un clic ne ferait que recharger la page. La cible devait peut-être être ajoutée plus tard. S’il n’y en a pas encore, laissez les mots sans crochets ni parenthèses.
link-forbidden-scheme = Les liens qui commencent par « { $scheme }: » ne sont pas permis.
    .help = Sont permis https, http, mailto, tel et sms, ainsi que les fichiers du site.
    .why = Ce qui précède le deux-points dit ce que fait un lien. Certaines sortes, comme javascript: et file:, peuvent lancer des programmes dans le navigateur ou ouvrir des fichiers de l’ordinateur; le site d’une campagne ne doit jamais servir de porte d’entrée à cela. Les liens vers le web, le courriel et le téléphone conviennent.
link-no-scheme = « { $link } » ne dit pas comment s’y rendre.
    .help = Mettez « https: » devant.
    .why = Un lien qui commence par deux barres obliques emprunte http ou https à la page où il se trouve. À partir d’une clé USB ou d’une archive, il n’a rien à emprunter et ne mène nulle part; en http, d’autres peuvent lire ce qui passe. Écrivez https://example.org, et non //example.org.
link-outside = « { $link } » mène hors du dossier content/.
    .help = Comptez les « ../ » : chacun remonte d’un dossier.
    .why = Chaque ../ d’un lien remonte d’un dossier, et celui-ci en a tant qu’il sort de content/. Ce qui se trouve en dehors ne fait pas partie du site et n’est jamais publié.
link-missing-page = Il n’y a pas de page « { $link } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Indiquez le fichier de la page, par son chemin à partir de ce fichier-ci et sans sa langue : « ../dossier/page.md ».
    }
    .why = Le lien mène à une page qui n’existe pas; on tomberait sur une erreur. La page a peut-être été renommée ou déplacée, ou il manque un ../. Les liens nomment des fichiers, à partir du fichier où ils se trouvent : depuis share-the-work/overtime.fr.md, la page strategy.fr.md s’atteint par [stratégie](../strategy.md).
link-wrong-case = « { $link } » et le nom de la page n’ont pas les mêmes majuscules et minuscules.
    .help = Écrivez « { $right } » : bien des serveurs font la différence.
    .why = Le lien et le nom du fichier diffèrent par une majuscule ou une minuscule. Sur macOS et Windows, le lien semble fonctionner; sur la plupart des serveurs, il mène à une erreur.
link-missing-translation = La page n’a pas de texte en { $language }.
    .help = Enlevez la langue du lien : il mènera alors au texte qui existe, et le dira.
    .why = Le lien demande une page dans une langue précise, comme overtime.es.md, et ce texte n’existe pas encore. Un lien sans langue, overtime.md, mène à la page dans la langue du public, ou, à défaut de traduction, à l’original, avec une mention qui le dit.
link-draft = Ce lien mène à { $file }, qui n’est pas publié.
    .help = { $reason ->
        [expired] Sa date de fin est passée : retirez le lien, ou changez la date. Avec --drafts, ces pages s’affichent.
        [later] Elle paraîtra un autre jour : retirez le lien d’ici là, ou changez la date. Avec --drafts, ces pages s’affichent.
       *[draft] Publiez d’abord cette page, ou retirez le lien. Avec --drafts, les brouillons s’affichent.
    }
    .why = La page existe, mais n’est pas publiée : c’est un brouillon, elle doit paraître plus tard, ou sa date est passée. Les gens qui suivraient le lien ne trouveraient rien. Cette vérification évite aussi qu’un lien ébruite une action qui n’est pas encore annoncée. Les fichiers placés à côté d’une telle page sont retenus avec elle : ceux auxquels aucune page publiée ne mène, s’ils se trouvent dans un dossier dont aucune page n’est publiée, ou si seules des pages retenues y mènent.
link-missing-anchor = Il n’y a pas d’ancre « #{ $anchor } » dans { $file }.
    .help = { $near ->
        [yes] Vouliez-vous dire « #{ $nearest } »?
       *[no] { $count ->
            [0] Il n’y a aucun titre dans le texte de cette page.
           *[other] Titres dans le texte de cette page : #{ $known }.
        }
    }
    .why = Ce qui suit le # nomme un endroit dans une page, d’habitude un titre, et la page n’en a pas de ce nom. Le lien ouvre quand même la page, mais en haut, et il faut chercher. Les titres gardent l’identifiant de la page source dans toutes les langues : le même # fonctionne donc dans chaque traduction.
link-not-a-file = « { $link } » est l’adresse d’une page, et non son fichier.
    .help = Faites le lien vers le fichier, « { $right } » : les adresses changent d’une langue à l’autre.
    .why = Les liens nomment le fichier d’une page, et non l’adresse où elle est publiée. Les adresses changent avec la langue et avec chaque nouveau slug, les fichiers non; et un lien vers un fichier fonctionne aussi dans les éditeurs et sur GitHub.
link-missing-file = Il n’y a pas de fichier « { $link } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Mettez-le à côté de la page et faites le lien avec son nom. Les liens vers des pages finissent par « .md ».
    }
    .why = Le lien ou l’image nomme un fichier qui n’est pas là. Une image donnerait un cadre brisé, un document, une erreur. Cherchez une autre graphie ou une autre extension (.jpg ou .jpeg), et vérifiez que le fichier a bien été copié dans le dossier. S’il change selon la langue, ballot.svg trouve de lui-même ballot.fr.svg sur les pages françaises.
link-image-is-a-page = « { $link } » n’est pas une image de ce site.
    .help = Mettez l’image à côté de la page et indiquez le nom de son fichier.
    .why = Un point d’exclamation devant les crochets fait d’un lien une image, mais cette adresse mène à une page. Si c’est un lien que vous vouliez, enlevez le point d’exclamation : [Sondage](survey.md), et non ![Sondage](survey.md).
privacy-remote-image = Cette image serait chargée à partir d’un autre site, qui serait ainsi au courant de chaque lecture.
    .help = Mettez-en une copie à côté de la page, si vous en avez le droit, et indiquez le nom de son fichier.
    .why = Une image placée sur un autre serveur est chargée dès que la page s’ouvre. Ce serveur apprend alors l’adresse, l’heure et souvent la page de chaque personne, et celles qui lisent une campagne sont peut-être surveillées par leur employeur. Il peut aussi changer ou retirer l’image à son gré. Une copie dans le dossier de la page évite les deux; respectez les droits de qui l’a faite.

## HTML

html-forbidden = Ce HTML n’est pas permis ici : { $tag }
    .help = Servez-vous de Markdown ou d’une directive. Sont permis des éléments comme <abbr>, <cite>, <sub> et <span>, avec « lang », « dir », « title » et « datetime ». « raw_html: true » dans site.yaml permet tout.
    .why = Une page s’écrit en Markdown, et seuls quelques éléments HTML sans danger peuvent s’y ajouter. Les autres peuvent briser la mise en page, exclure les personnes qui se servent d’un lecteur d’écran ou lancer des scripts qui surveillent le public. Presque tout le reste, comme les encadrés, les citations et les graphiques, a sa directive.
html-unclosed = <{ $tag }> n’est pas fermé dans ce paragraphe.
    .help = Écrivez </{ $tag }> à l’endroit où il finit.
    .why = Un élément HTML ouvert dans un paragraphe doit y être fermé. Sinon, il déborde sur la suite : un <span lang="en"> resté ouvert ferait lire à l’anglaise tout le reste de la page par un lecteur d’écran.
html-stray-close = </{ $tag }> ne ferme rien.
    .help = Retirez-le.
    .why = Cette balise ferme un élément qui n’est pas ouvert ici. Elle reste peut-être d’un passage effacé, son nom contient une coquille, ou l’élément a été ouvert dans un paragraphe précédent; chaque paragraphe ferme les siens.
html-base = <base> enverrait ailleurs tous les liens de la page.
    .help = Retirez-le.
    .why = Cet élément dit à partir d’où se lisent toutes les adresses d’une page, y compris celles du menu et de la feuille de style : chaque lien mènerait à un autre endroit, ou à un autre site, qui apprendrait tout de chaque visite. tribune écrit toutes les adresses de façon qu’elles fonctionnent où que le site se trouve.
html-dead-link = Cette adresse en HTML ne mène à rien : { $address }
    .help = Écrivez un lien ou une image en Markdown, qui nomme le fichier : [mots](page.md), ![Ce qu’on y voit](image.jpg).
    .why = Les adresses en HTML sont publiées telles quelles; ce doivent donc être celles de pages et de fichiers publiés, comme ../../files/image.jpg. À celle-ci, il n’y a ni page ni fichier, ou il n’y en a pas là où le texte tient lieu de traduction, parmi des pages aux autres adresses. Les adresses complètes, avec https, sont acceptées, et aussi celles qui commencent par / tant que le site n’a pas d’adresse.
html-duplicate-id = L’identifiant « { $id } » est déjà pris dans cette page.
    .help = Donnez-en un autre à cet élément, ou aucun.
    .why = Un identifiant est le nom par lequel les liens trouvent un endroit d’une page. Si deux endroits portent le même, les navigateurs vont au premier et l’autre reste hors d’atteinte. La page a ses propres identifiants : ceux de ses titres, main pour le texte, fn-1 et les suivants pour les notes, et d’autres pour des parties du thème.

## Vérifications : ce qu’il faut chercher

lint-unknown = Il n’y a pas de vérification « { $lint } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »? « tribune explain » en donne la liste complète.
       *[no] « tribune explain » en donne la liste complète. Ce qui rendrait le site inutilisable pour le public ne peut pas être désactivé.
    }
    .why = Un réglage sous lints: dans site.yaml, ou un commentaire dans un texte, nomme une vérification qui n’existe pas. Il serait sans effet, et on croirait un constat désactivé ou rendu plus sévère. Donnez un code comme plain/long-sentence ou, dans site.yaml, un groupe entier comme plain. Les erreurs certaines, comme les liens morts, n’en font pas partie et ne peuvent pas être nommées ici.
lint-no-reason = Ce commentaire ne dit pas pourquoi « { $lint } » est passé sous silence ici.
    .help = Écrivez la raison après un deux-points : « tribune allow { $lint }: la loi est citée telle quelle ».
    .why = Un commentaire qui fait taire un constat devrait dire pourquoi, pour que la prochaine personne qui rédige ou traduit sache si la raison tient toujours. Quelques mots après un deux-points suffisent : <!-- tribune allow plain/long-sentence: la loi est citée telle quelle -->. En attendant, le constat reste silencieux.
lint-unused-allow = Ce commentaire fait taire « { $lint } », mais il n’y a rien à signaler ici.
    .help = Enlevez le commentaire.
    .why = Ce commentaire a déjà fait taire un constat, mais le texte a changé et il n’y a plus rien à taire. Laissé en place, il pourrait un jour cacher une nouvelle faute. Ce constat n’est fait que lors d’une vérification complète, et pas tant que la vérification nommée est désactivée pour tout le site.
config-bad-level = « { $level } » n’est pas un niveau.
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Écrivez off, hint, warn ou error.
    }
    .why = Sous lints:, dans site.yaml, chaque vérification ou groupe reçoit l’un de quatre niveaux. Avec off, elle se tait; hint et warn ne font que la signaler; error empêche la publication du site. Par exemple plain: off ou typography: error, chacun sur sa propre ligne sous lints:.
config-bad-origin = « { $origin } » n’est pas l’origine d’un site.
    .help = Écrivez seulement le protocole et le nom du serveur, comme dans « https://example.org ».
    .why = L’origine est ce qui précède la première barre oblique simple d’une adresse : https://cartes.example.org, sans chemin. Sous allowed_origins, un site nomme les autres serveurs d’où ses pages peuvent charger quelque chose. Ce qui est écrit ici n’est pas une origine et ne permettrait rien. Gardez la liste courte : chaque origine qui y figure apprend qui lit le site.
structure-heading-order = Ce titre est de niveau { $level }, mais après celui d’au-dessus vient le niveau { $right }.
    .help = Enlevez un « # » ou plus : les personnes qui écoutent la page vont de niveau en niveau.
    .why = Les titres forment le plan d’une page. Les personnes qui l’écoutent sautent de titre en titre selon le niveau, et un niveau sauté donne l’impression qu’il manque une partie. Après ## vient donc ###, et non ####; choisissez le niveau selon le plan, jamais pour la taille des lettres. Remonter de plusieurs niveaux est permis, et un texte qui n’a qu’un seul titre peut le mettre à n’importe quel niveau.
structure-second-title = Ce titre est du même niveau que le titre de la page.
    .help = Écrivez « ## » : le titre de la page, dans l’en-tête, est le seul de niveau 1.
    .why = Le titre donné dans l’en-tête s’affiche comme le seul titre de niveau 1 de la page. Un # seul dans le texte en fait un deuxième : à l’écoute, on ne sait plus lequel est le bon, et la table des matières se dérègle. Si la ligne répète le titre de la page, effacez-la; sinon, écrivez ## Titre et abaissez aussi ceux qui en dépendent.
structure-empty-heading = Ce titre n’a pas de mots.
    .help = Écrivez-les, ou enlevez le « # ».
    .why = Les lecteurs d’écran annoncent ce titre, puis ne disent rien, et la table des matières reçoit une ligne vide. D’habitude, un # est resté après l’effacement des mots, ou sert à faire de l’espace. L’espace entre les paragraphes relève du thème.
structure-empty-link = Ce lien n’a pas de mots.
    .help = Écrivez entre les crochets où il mène.
    .why = Un lien sans mots ne se voit pas, et un lecteur d’écran ne peut qu’en épeler l’adresse. De bons mots disent où il mène, même hors contexte : [comment adhérer](join.md), et non [ici](join.md). Une image décrite tient lieu de mots.
structure-missing-alt = Cette image n’est pas décrite.
    .help = Écrivez entre les crochets ce qu’elle montre, pour les personnes qui ne la voient pas.
    .why = Les personnes qui ne voient pas l’image, ou dont la connexion est trop lente pour la charger, n’ont que sa description. Dites ce qui importe ici : ![Des ouvrières dépouillent le scrutin à une table de cuisine](count.jpg). Pour un graphique, dites ce qu’il montre plutôt que son apparence. Une image à l’intérieur d’un lien qui a ses propres mots n’est pas signalée.
structure-table-without-head = Aucune colonne de ce tableau n’a de nom.
    .help = Écrivez les noms des colonnes dans la première ligne.
    .why = Au milieu d’un tableau, un lecteur d’écran répète le nom de la colonne pour qu’on sache ce que veut dire une cellule. Ici, la première ligne est vide : il n’y a rien à répéter. Donnez-y les noms, comme dans | Usine | Membres |. Une cellule de coin vide n’est pas signalée.
language-unmarked = Ceci semble être dans une autre langue : { $language ->
        [en] l’anglais
        [fr] le français
       *[es] l’espagnol
    }.
    .help = Traduisez ce passage; ou, s’il doit rester ainsi, entourez-le de <span lang="{ $language }">…</span>, pour qu’il soit bien lu à voix haute.
    .why = Un lecteur d’écran prononce une page dans la langue de cette page. Un passage anglais dans une page française devient du charabia s’il n’est pas marqué, et un passage oublié à la traduction a la même apparence pour tribune. Il reconnaît l’anglais, le français et l’espagnol à leurs petits mots. Les passages de moins de douze mots, comme les titres de livres, et les notes ne sont pas signalés, ni ceux qui ont à peu près autant de petits mots de la langue de la page. Un bloc qui est mot pour mot celui du texte source a son propre constat.
language-doubled-word = « { $typed } » est écrit deux fois de suite.
    .help = Enlevez l’un des deux.
    .why = Un petit mot figure deux fois de suite, comme dans « la la grève ». L’œil saute ces fautes, mais un lecteur d’écran les lit à voix haute. Seuls les articles, prépositions, conjonctions et autres petits mots sont examinés, car certains mots se répètent à bon droit, comme dans « nous nous réunissons ». Les mots en majuscules ou séparés par un signe ne sont pas signalés.
plain-long-sentence = Cette phrase compte { $count } mots.
    .help = Faites-en deux, si vous le pouvez : plus de { $most } mots sont difficiles à saisir.
    .why = Les longues phrases se suivent mal sur un téléphone, à la fin d’un quart de travail ou dans une langue seconde. La limite est de 48 mots en français et en espagnol, et de 40 en anglais, qui dit la même chose en moins de mots. Ce n’est qu’un conseil. Une phrase divisée par un deux-points ou un point-virgule compte par parties; les listes, les tableaux, les citations et les notes ne sont pas examinés.
plain-long-paragraph = Ce paragraphe compte { $count } mots.
    .help = Divisez-le, si vous le pouvez : sur un téléphone, plus de { $most } mots remplissent l’écran.
    .why = Un paragraphe de plus de 150 mots remplit l’écran d’un téléphone; on s’y perd, ou on le saute. Une idée par paragraphe est une bonne mesure; là où plusieurs choses sont nommées, une liste convient parfois mieux. Ce n’est qu’un conseil. Les listes, les tableaux, les citations et les notes ne sont pas examinés.
meta-no-summary = Cette page n’a pas de résumé.
    .help = Ajoutez « summary: … » à son en-tête : une ou deux phrases pour les résultats de recherche et les listes de pages.
    .why = Le résumé est ce que les gens lisent avant de décider d’ouvrir une page : dans les résultats de recherche, les listes de pages et l’aperçu d’un lien partagé. S’il n’y en a pas, d’autres choisissent des mots à votre place. Dites ce qu’on y apprend ou ce qu’on peut y faire, comme dans summary: "À quoi sert un fonds de grève et qui peut y puiser".
meta-long-title = Ce titre compte { $count } caractères.
    .help = Les moteurs de recherche coupent les titres après environ { $most } caractères.
    .why = Les grands moteurs de recherche et les onglets coupent les titres après environ 70 caractères; la fin de celui-ci risque de ne pas se voir. Mettez d’abord les mots qui comptent, et le reste dans le résumé ou dans un titre du texte. Ce n’est qu’un conseil : sur la page, le titre reste entier.
meta-long-summary = Ce résumé compte { $count } caractères.
    .help = Les moteurs de recherche coupent les résumés après environ { $most } caractères.
    .why = Les moteurs de recherche montrent environ 200 caractères d’un résumé et coupent le reste, peut-être juste avant l’essentiel. Une ou deux phrases suffisent, la plus importante d’abord. Ce n’est qu’un conseil.
meta-duplicate-title = { $other }, dans la même section, a le même titre.
    .help = Dites dans l’un des deux ce qui le distingue.
    .why = Deux pages d’une même section ont le même titre dans cette langue. Dans les menus, les résultats de recherche et les onglets, on ne peut pas les distinguer. Des titres égaux dans des sections différentes ne sont pas signalés : chacune peut avoir sa page « Questions ». Les pages qui ne sont pas traduites ne le sont pas non plus.
meta-duplicate-summary = { $other } a le même résumé.
    .help = Dites dans l’un des deux ce qui le distingue.
    .why = Deux pages ont le même résumé dans cette langue, le plus souvent parce que l’une est née d’une copie de l’autre. Dans les listes et les résultats de recherche, il n’aide alors pas à choisir. Les pages qui ne sont pas traduites ne sont pas signalées.
meta-updated-before-date = Cette page aurait été mise à jour avant sa date.
    .help = Corrigez « updated » ou « date ».
    .why = Le jour de la dernière mise à jour précède la date de la page elle-même : l’un des deux est faux. Le public et les moteurs de recherche s’y fient pour savoir si une page est récente. L’année est peut-être mal tapée, ou les lignes viennent d’une autre page.
meta-future-date = Cette date est encore à venir.
    .help = Corrigez-la; ou ajoutez « publish_on », si la page ne doit pas se voir avant.
    .why = Une page publiée aujourd’hui ne devrait pas porter une date ultérieure : on en douterait, et elle resterait trop longtemps en tête des listes. Le plus souvent, l’année est fausse. Si la page doit paraître ce jour-là, dites-le avec publish_on: 2026-11-22; elle n’est alors pas signalée. Le jour d’un événement va sous event:, et non ici.
meta-no-image-alt = { $by ->
        [text] L’image de cette page n’est pas décrite.
       *[source] L’image de cette page n’est décrite que dans son texte source.
    }
    .help = Ajoutez « image_alt: » avec ce qu’on y voit, dans la langue de ce texte.
    .why = Les personnes qui ne voient pas l’image reçoivent ce que dit image_alt, dans la page et là où quelqu’un la partage. Une traduction montre l’image de son texte source; tant qu’elle ne la décrit pas elle-même, les mots du texte source en tiennent lieu, avec l’indication de leur langue.
privacy-third-party = Ceci serait chargé à partir de { $origin }, qui serait ainsi au courant de chaque lecture : { $address }
    .help = Mettez-en une copie à côté de la page ou dans le thème. S’il le faut vraiment, nommez l’origine sous « allowed_origins » dans site.yaml, et dites-le sur la page de confidentialité.
    .why = Un script, une police, une image, une vidéo ou un cadre de cette page vient d’un autre serveur, qui apprend l’adresse de chaque personne et l’heure dès que la page s’ouvre. Les gens qui lisent une campagne sont peut-être surveillés par leur employeur; rien n’est donc publié avant que ce soit corrigé ou permis. Ne sont pas signalés les liens, qui ne chargent rien tant qu’on ne les suit pas, les adresses du site lui-même et celles de allowed_origins.
privacy-style-request = Cette feuille de style chargerait quelque chose à partir de { $origin }, qui serait ainsi au courant de chaque lecture : { $address }
    .help = Mettez-en une copie dans le dossier assets/ du thème.
    .why = Une feuille de style du thème charge une police, une image ou une autre feuille à partir d’un autre serveur. Comme elle sert à chaque page, ce serveur serait au courant de chaque visite, et le site aurait mauvaise mine partout où ce serveur est bloqué. Ne sont pas signalés les fichiers du thème lui-même, écrits comme url(fonts/titre.woff2), ni les origines de allowed_origins.
privacy-foreign-form = Ce formulaire envoie à { $origin } ce que les gens y écrivent.
    .help = Proposez d’écrire une lettre ou un courriel; ou nommez l’origine sous « allowed_origins » dans site.yaml, et dites-le sur la page de confidentialité.
    .why = Ce que les gens tapent dans ce formulaire va à une autre entreprise ou à un autre groupe : peut-être un nom, un lieu de travail, un appui au syndicat. En de mauvaises mains, cela peut coûter un emploi. Avant de permettre une telle origine, assurez-vous de savoir qui garde les réponses, où et combien de temps. Les formulaires qui vont au site lui-même et les origines de allowed_origins ne sont pas signalés.
privacy-blank-target = Ce lien ouvre une fenêtre qui peut agir sur la page d’où elle vient.
    .help = Ajoutez rel="noopener", ou enlevez « target » : chaque personne choisit elle-même où s’ouvrent les liens.
    .why = Le lien ouvre une nouvelle fenêtre avec target="_blank" et donne à la page qui s’y trouve, dans les navigateurs plus anciens, une prise sur la page d’origine : elle pourrait la remplacer par une fausse copie de la campagne. Les nouvelles fenêtres déroutent aussi les personnes qui écoutent la page. Les liens avec rel="noopener" ou rel="noreferrer" ne sont pas signalés.
weight-first-load = Il faut { $kilobytes } ko avant de pouvoir lire cette page, compressée et avec sa feuille de style.
    .help = Divisez la page, si vous le pouvez : { $most } ko arrivent d’un coup, le reste seulement après un autre aller-retour sur le réseau.
    .why = Une nouvelle connexion commence par envoyer environ 14 ko d’un coup; le reste attend un autre aller-retour sur le réseau, qui est long quand le signal est faible. Cette page et ses feuilles de style, compressées, dépassent cette taille. Divisez une longue page, ou allégez les feuilles de style du thème. Les images et les fichiers qu’on choisit de charger ne sont pas comptés.
weight-long-page = Cette page a { $kilobytes } ko de HTML.
    .help = Divisez-la : plus de { $most } ko, c’est lourd pour un vieux téléphone.
    .why = Cette page fait plus de 100 ko de HTML. Un vieux téléphone met longtemps à l’afficher, et peu de gens se rendent au bout. Divisez-la en plusieurs pages dans un dossier; ::children en donne la liste sur la page du dossier. Les images ne sont pas comptées.
weight-heavy-image = Cette image pèse { $kilobytes } ko.
    .help = Réduisez-la, ou enregistrez-la en WebP ou en AVIF : { $most } ko suffisent pour tout un écran.
    .why = Avec un forfait limité, cette image coûte de l’argent; sur un réseau lent, elle fait attendre. Une photo qui sort tout droit d’un téléphone est plusieurs fois plus grande que ce qu’un écran peut montrer. Ramenez la largeur à 1600 pixels ou moins et enregistrez de nouveau. Les dessins (.svg) et les fichiers qu’on choisit de charger ne sont pas signalés.
release-expired-action = Cet appel à l’action a pris fin le { DATETIME($date) }.
    .help = Retirez-le, ou donnez-lui une autre date.
    .why = Un appel à l’action donne un dernier jour avec until=, et ce jour est passé. Les gens qui écriraient ou viendraient maintenant le feraient pour rien, et un site qui réclame quelque chose pour hier a l’air abandonné. Retirez le bloc, ou faites-en un court bilan. Les appels qui finissent aujourd’hui ou qui n’ont pas de until= ne sont pas signalés.
translation-headings = Les titres ne sont pas ceux de { $other } : il y en a { $expected } là-bas, { $count } ici.{ $heading ->
        [none] {""}
       *[other] {" "}Ici devrait se trouver ce qui s’intitule là-bas « { $heading } ».
    }
    .help = Donnez à la page les mêmes titres, des mêmes niveaux, dans le même ordre.
    .why = Les titres de la traduction n’ont pas les mêmes niveaux dans le même ordre que ceux du texte source. Une section a peut-être été oubliée ou ajoutée, ou un # tapé en trop. Les liens vers les titres risquent alors d’échouer, et tribune ne peut comparer que les pages entières, et non section par section. Les mots des titres, eux, sont libres.
translation-blocks = { $kind ->
        [items] Éléments de liste
        [rows] Rangées de tableau
        [terms] Termes
       *[definitions] Définitions
    } dans cette section : { $count }; dans { $other } : { $expected }.
    .help = Voyez ce qui a été oublié ou ajouté.
    .why = Cette section n’a pas le même nombre d’éléments de liste, de rangées de tableau, de termes ou de définitions que la même section du texte source. On les réunit rarement exprès : l’un d’eux a sans doute été oublié, ou ajouté plus tard au texte source. Ce que disent ces éléments n’est pas comparé, ni leur ordre.
translation-paragraphs = { $kind ->
        [quotes] Paragraphes de citation
       *[paragraphs] Paragraphes
    } dans cette section : { $count }; dans { $other } : { $expected }.
    .help = Voyez si quelque chose a été oublié. Réunir des paragraphes n’est pas une faute.
    .why = Cette section a plus ou moins de paragraphes que la même section du texte source. En traduisant, on peut très bien en réunir deux ou en diviser un; ce n’est donc qu’un conseil. Mais c’est aussi à cela qu’on reconnaît un paragraphe oublié. Ce que disent les paragraphes n’est pas comparé.
translation-marks = Ici figure « { $given } »; au même endroit de { $other } figure « { $expected } ».
    .help = Reprenez la marque de l’original, ou changez-la là-bas.
    .why = Certaines marques en disent autant que des mots : [!NOTE] n’est pas [!WARNING], une case cochée dit que la chose est faite, et une liste qui commence à 4 en continue une autre. L’état d’une traduction ne suit que les mots; tribune compare donc ces marques quand les deux textes ont les mêmes titres et autant de listes, de cases et de citations.
translation-footnotes = Cette page { $count ->
        [0] n’a aucune note
        [one] a une note
        [many] a { $count } de notes
       *[other] a { $count } notes
    }, { $other } en a { $expected }.
    .help = Voyez laquelle a été oubliée ou ajoutée.
    .why = Les notes contiennent les sources et les réserves. Ce texte et son texte source n’en ont pas le même nombre : dans l’une des langues, le public a moins de quoi vérifier. Chaque note a besoin de son appel, comme [^1], et de son texte. Ce que disent les notes et leur place dans le fichier ne sont pas comparés.
translation-images = Des images de { $other } manquent ici : { $images }.
    .help = Ajoutez-les; la version d’une image pour cette langue s’appelle « nom.{ $key }.svg ».
    .why = Le texte source montre des images que ce texte ne montre pas, ou montre moins souvent. Ajoutez-les avec une description dans cette langue. Si une image contient des mots, placez à côté une version dont le nom porte la clé de la langue, comme ballot.fr.svg : elle est choisie d’elle-même. Les images que seule la traduction possède ne sont pas signalées.
translation-numbers = { $typed ->
        [none] Le nombre { $expected } de { $other } manque ici.
       *[other] { $expected ->
            [none] { $other } n’a pas le nombre { $typed } à cet endroit.
           *[other] { $other } a { $expected } à cet endroit, et non { $typed }.
        }
    }
    .help = Voyez lequel des deux textes a raison.
    .why = Un nombre diffère entre la traduction et le texte source, et l’un des deux trompe son public. Les nombres sont comparés selon leur valeur, chacun dans la notation de sa langue : 1,234.5 en anglais vaut 1 234,5 en français. Ne sont pas signalés les nombres jusqu’à vingt, souvent écrits en lettres, et d’autres dont le mot figure dans l’autre texte, 100 %, les heures, les mois dans les dates, les ordinaux, les chiffres à l’intérieur de mots, le code, les liens et les chiffres du registre, les nombres qui se lisent de deux façons ou ont changé de place dans leur section, les répétitions, ni ce qui figure dans un paragraphe qu’un seul des textes possède.
translation-billion = { $typed } vaut mille fois plus que { $expected } dans { $other }.
    .help = Le « billion » de l’anglais est un « milliard » en français et « mil millones » en espagnol.
    .why = Le même mot désigne des nombres différents. En anglais, « a billion » vaut mille millions : « un milliard » en français, « mil millones » en espagnol. Le « billion » français et le « billón » espagnol valent un million de millions, soit mille fois plus. Ainsi, « 5 billion dollars » devient « 5 milliards de dollars » et « 5 mil millones de dólares ». Une erreur de ce genre fait tort à la campagne.
translation-missing-link = { $other } a un lien vers la page { $page }, ce texte n’en a pas.
    .help = Ajoutez le lien à sa place.
    .why = Le texte source a un lien vers une page de ce site, et la traduction n’en a pas. Le public de cette langue y perd un chemin. Les liens vers d’autres sites ne sont pas comparés, car ceux-ci ont leurs propres pages dans chaque langue; le nombre de liens vers une même page et leur place ne le sont pas non plus.
translation-other-link = { $other } n’a pas de lien vers la page { $page }.
    .help = Retirez le lien, ou ajoutez-le là-bas.
    .why = Cette traduction a un lien vers une page du site que le texte source n’a pas. Ou bien le lien tapé mène à la mauvaise page, ou bien il est utile et le texte source devrait l’avoir aussi. Les liens vers d’autres sites ne sont pas comparés, ni le nombre de liens vers une même page, ni leur place.
translation-directives = { $expected ->
        [none] { $other } n’a pas { $typed }.
       *[other] { $typed ->
            [none] Il manque { $expected }, qui se trouve dans { $other }.
           *[other] Ici se trouve { $typed }; dans { $other }, c’est { $expected }.
        }
    }
    .help = Donnez à la page les mêmes éléments, dans le même ordre.
    .why = Les graphiques, les calculateurs, les encadrés et les appels à l’action devraient se trouver dans les deux textes, dans le même ordre et avec les mêmes réglages. Sinon, dans l’une des langues, il manque un graphique, ou la date limite pour agir n’est pas la même. Les réglages qui contiennent des mots, comme title et label, peuvent différer. Les directives à l’intérieur d’une phrase ne sont pas comparées ici; les chiffres ont leur propre vérification.
translation-untranslated = Ce passage est resté dans la langue du texte source ({ $language }), mot pour mot.
    .help = Traduisez-le.
    .why = Un bloc de cette traduction est mot pour mot celui du texte source. Il est sans doute resté là depuis la création du fichier, et le public de cette langue ne peut pas s’en servir. S’il doit rester dans l’autre langue, comme une citation, marquez-le avec lang pour qu’il soit bien lu à voix haute. Les blocs de moins de cinq mots, les noms, les adresses et les références ne sont pas signalés.
translation-length = Mots dans cette section : { $count }; dans { $other } : { $expected }.
    .help = Voyez ce qui a été oublié ou ajouté.
    .why = Cette section n’a pas les deux cinquièmes de la longueur de la même section du texte source, ou l’inverse. D’une langue à l’autre, un tiers de plus ou de moins est normal; un tel écart ne l’est pas, et quelque chose a sans doute été oublié ou ajouté. Ne sont pas signalées les sections de moins de soixante mots dans les deux textes, ni les pages dont les titres diffèrent, qui ont leur propre constat.
external-dead = Il n’y a plus rien à l’adresse { $address } (état { $status }).
    .help = Cherchez où la page est allée, ou liez une copie archivée, ou retirez le lien.
    .why = Le serveur de ce lien dit que la page n’existe plus. Qui suit le lien ne trouve rien, et ce qu’il devait appuyer reste sans source. La vérification n’a lieu qu’avec « tribune check --external », poliment, et jamais pendant la construction du site. Cherchez la nouvelle adresse, ou une copie dans une archive publique.
external-moved = { $address } a déménagé pour de bon, à { $to }.
    .help = Écrivez la nouvelle adresse.
    .why = Le serveur de ce lien renvoie tout le monde, pour de bon, à une autre adresse. Le lien marche encore aujourd’hui; les serveurs ne gardent de tels avis qu’un certain temps. Écrivez la nouvelle adresse. Les renvois provisoires ne sont pas signalés.
external-unknown = { $address } n’a pas pu être vérifiée : { $detail }.
    .help = Ouvrez-la dans un navigateur : certains serveurs ne répondent qu’aux navigateurs.
    .why = Le serveur de ce lien n’a pas donné de réponse qui dise si la page est là : il est hors d’atteinte, occupé, ou ne répond qu’aux navigateurs. Cela ne prouve pas que le lien soit mort. Ouvrez-le vous-même avant de le changer.

## Mots et thème

words-missing = { $count ->
        [one] Il manque un mot du thème
        [many] Il manque { $count } de mots du thème
       *[other] Il manque { $count } mots du thème
    } dans la langue « { $language } », et une autre langue s’affiche à la place : { $ids }.
    .help = Ajoutez ce qui manque dans un fichier de translations/{ $language }/.
    .why = Le thème affiche des mots à lui, comme « Menu » ou « À lire ensuite », et certains ne sont pas traduits dans cette langue. Le public les voit dans une autre, sur chaque page qui les emploie. Traduisez les mots énumérés dans un fichier .ftl de cette langue, une ligne par mot, comme dans menu = Menu.
words-syntax = Ceci ne peut pas être lu comme du Fluent : { $detail }.
    .help = Chaque message a la forme « nom = texte »; s’il a d’autres lignes, elles sont en retrait.
    .why = Les mots du thème et de l’outil se trouvent dans des fichiers Fluent (.ftl). Ici, une ligne ne peut pas être lue : il manque peut-être le signe égal, une accolade n’est pas fermée, ou la deuxième ligne d’un long message n’est pas en retrait. Tant que ce n’est pas corrigé, on ne sait pas ce que le public verrait; rien n’est donc publié.
theme-drawing = Ce dessin du thème ne peut pas être tracé : { $detail }.
    .help = Réparez le SVG, ou supprimez le fichier pour reprendre celui qui vient avec le thème.
    .why = Le fichier templates/card.svg du thème devient l’image qui accompagne les liens partagés, et assets/favicon.svg, les icônes de l’écran d’accueil. Ce qui s’y trouve, ou ce que le gabarit en fait, n’est pas un SVG lisible. Ouvrez-le dans un navigateur pour voir où il se brise.
theme-template = Le thème ne peut pas servir ici : { $detail }
    .help = Corrigez le gabarit, ou retirez-le pour vous servir de celui qui est intégré.
    .why = Un gabarit du thème, le patron selon lequel les pages sont assemblées, ne peut pas être lu ou demande quelque chose qui n’existe pas. Toutes les pages qui s’en servent seraient abîmées. Le message indique l’endroit. Si le gabarit n’est pas de vous, mettez votre copie de côté : celui qui est intégré prend alors la relève.
theme-unknown = Il n’y a pas de thème « { $theme } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Un thème est un dossier dans themes/; celui qui est intégré s’appelle « broadside ».
    }
    .why = Le thème indiqué dans site.yaml n’est ni intégré ni un dossier de themes/. Sans thème, aucune page ne peut être mise en forme. Cherchez une coquille dans le nom, ou un dossier qui n’a pas été copié avec le site.
theme-unknown-template = Le thème n’a pas de gabarit « { $template } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Ajoutez templates/{ $template }.html au thème, ou enlevez « template: ».
    }
    .why = L’en-tête de cette page demande un gabarit particulier, et le thème n’en a pas de ce nom. Le gabarit habituel ne le remplace pas, car la page peut en dépendre. On donne le nom sans dossier ni extension : template: landing pour templates/landing.html.

## Écriture du site

output-foreign-file = { $path } n’a pas été écrit par tribune et ne sera pas remplacé.
    .help = Déplacez-le, ou construisez le site dans un autre dossier avec --out.
    .why = Le dossier du site terminé contient quelque chose que tribune n’a pas fait : peut-être votre travail, peut-être un autre site. Une construction remplace tout ce dossier; tribune s’arrête donc plutôt que de le détruire. Choisissez un dossier vide qui ne sert à rien d’autre.
output-unusable = { $path } ne peut pas être le dossier du site terminé.
    .help = Indiquez un dossier avec --out.
    .why = L’endroit indiqué pour le site terminé ne peut pas être un dossier : c’est un fichier, par exemple, ou la racine d’un disque. tribune a besoin d’un dossier à lui, qu’il puisse remplacer en entier.
output-unsafe-folder = { $path } fait partie du site lui-même et ne peut pas recevoir le site terminé.
    .help = Indiquez un autre dossier avec --out, par exemple public.
    .why = Le site terminé serait écrit dans un dossier qui contient les sources mêmes du site, comme content/ ou le site entier. Vos textes pourraient être écrasés, ou le site terminé, repris dans la construction suivante. L’endroit habituel est un dossier à côté de content/, comme public.
offline-too-large = Le site n’entre pas dans un seul fichier zip.
    .help = Écrivez « offline: false » sous « outputs » dans site.yaml, ou publiez moins de fichiers, ou des fichiers plus petits.
    .why = La copie du site que l’on peut emporter est un seul fichier zip, sous la forme que tous les programmes et tous les téléphones savent décompresser : au plus 65 534 fichiers et 4 Go. Ce site est plus gros. Rien n’a été publié, car les pages offriraient un fichier impossible à ouvrir.
picture-unreadable = { $problem ->
        [empty] Cette image est vide.
        [heic] Cette image est en HEIC, le format des iPhone, quoi que dise son nom.
        [cut] Cette image est tronquée : sa fin manque.
        [form] Ce n’est pas une image d’une sorte que les navigateurs affichent, quoi que dise son nom.
       *[other] Cette image est illisible : { $detail }.
    }
    .help = { $problem ->
        [heic] Ouvrez-la dans un logiciel d’images et enregistrez-la en JPEG. La renommer n’y change rien.
        [form] Ouvrez-la dans un logiciel d’images et enregistrez-la en JPEG ou en PNG.
        [empty] Copiez-la ou téléchargez-la de nouveau.
        [cut] Copiez-la ou téléchargez-la de nouveau.
       *[other] Ouvrez-la dans un logiciel d’images et enregistrez-la de nouveau.
    }
    .why = Le fichier est tronqué, n’est pas ce que dit son nom, ou est endommagé. Les navigateurs montreraient un trou, et tribune ne pourrait pas en retirer le lieu et la date de la prise de vue. L’enregistrer de nouveau dans un logiciel d’images répare la plupart des fichiers; si l’image est arrivée par messagerie, redemandez-la.
picture-too-large = Cette image compte { $megapixels } millions de pixels.
    .help = Réduisez-la : au plus { $most } millions de pixels; 1600 pixels de largeur suffisent à tous les écrans.
    .why = Chaque pixel prend quatre octets de mémoire avant que l’image puisse être réduite, et un fichier de quelques kilooctets peut en annoncer n’importe quel nombre. Il y a donc une limite, celle d’un gros appareil photo. Réduisez l’image dans un logiciel.
picture-cut = Des parties de ce dessin ne sont pas publiées : { $parts }.
    .help = Dessinez-le sans elles : mettez le texte dans des éléments de texte, et les images dans le fichier même.
    .why = Un dessin SVG est un document, qui peut exécuter des scripts, contenir des pages web entières et charger des choses d’ailleurs, si bien que d’autres apprendraient qui le regarde. Ces parties sont retirées de ce qui est publié. Ouvrez le fichier publié pour voir s’il y manque quelque chose.
output-two-files = Deux fichiers seraient écrits au même endroit : { $path }.
    .help = Merci de le signaler : c’est un défaut de tribune.
    .why = Deux parties de tribune veulent écrire au même endroit, ce qui ne devrait jamais arriver : les conflits entre pages et fichiers se trouvent plus tôt. Rien n’a été publié. Une copie du site, ou une courte description, aide à trouver le défaut.
output-disk-full = Le disque est plein : impossible d’écrire { $path }. Le site publié est resté tel quel.
    .help = Faites de la place et construisez le site de nouveau.
    .why = Il ne restait plus de place sur le disque pour le nouveau site. Comme tribune écrit d’abord tout le site et le remplace à la fin, l’ancien est intact; mais il faut, pour un moment, de la place pour les deux.
output-no-permission = Vous n’avez pas l’autorisation d’écrire à cet endroit : { $path }. Le site publié est resté tel quel.
    .help = Vérifiez les droits d’accès au dossier, ou construisez le site dans un autre avec --out.
    .why = Votre compte n’a pas le droit d’écrire dans ce dossier. Celui-ci appartient peut-être à quelqu’un d’autre ou au serveur web, ou il a été créé par une construction faite avec des droits d’administration. L’ancien site est intact.
output-other-file-system = { $path } n’est pas sur le même système de fichiers que le dossier au-dessus : le site ne peut donc pas être remplacé d’un seul coup. Il est resté tel quel.
    .help = Avec --out, construisez le site dans un dossier à l’intérieur de celui-ci, ou ailleurs.
    .why = tribune construit le nouveau site à côté de l’ancien, puis échange les deux d’un seul coup, pour que le public ne reçoive jamais une moitié de site. Cela n’est possible que sur un même disque, et ce dossier est à lui seul un disque ou un volume monté. Un dossier placé à l’intérieur peut être échangé.
output-failed = Impossible d’écrire { $path } : { $detail }. Le site publié est resté tel quel.
    .help = Vérifiez les droits d’accès au dossier et l’état du disque.
    .why = L’ordinateur a signalé une panne pendant l’écriture du site. Le site publié auparavant est intact. Outre les droits et le disque lui-même, un antivirus, un service de synchronisation ou, sous Windows, un programme ouvert peut retenir un fichier.

## La ligne de commande

cli-about = Publie une campagne en plusieurs langues.
cli-usage = Utilisation{ "\u00A0" }
cli-usage-main = tribune [OPTIONS] COMMANDE
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
cli-commands = Commandes{ "\u00A0" }
cli-options = Options{ "\u00A0" }
cli-build = Construire le site
cli-check = Vérifier le site sans l’écrire
cli-serve = Voir le site dans le navigateur pendant que vous écrivez
cli-new = Commencer un site, une page ou une traduction
cli-status = Montrer ce qui est traduit, périmé ou manquant
cli-next = Montrer le prochain paragraphe à mettre à jour
cli-diff = Montrer ce qui a changé dans une page depuis la relecture de sa traduction
cli-reviewed = Noter qu’une traduction dit ce que dit sa source
cli-tidy = Retirer du registre des traductions ce qui ne s’applique plus
cli-lang = Clé de la langue, par exemple fr
cli-page = Chemin de la page sous content/, par exemple share-the-work/overtime
cli-block = Ce bloc seulement, par le numéro que montre « diff »
cli-by = Qui l’a relu [editors]
cli-trivial = LANG est celle de la source : aucune traduction n’a à suivre ce changement
cli-explain = Expliquer un constat
cli-explain-code = Code du constat, par exemple link/missing-page; sans code, la liste complète
cli-external-links = Vérifier aussi les liens qui mènent hors du site
cli-external = { $all ->
        [one] Un lien mène hors du site;
        [many] { $all } de liens mènent hors du site;
       *[other] { $all } liens mènent hors du site;
    } à vérifier : { $asked }.
cli-fix = Corriger ce qui peut l’être selon une règle, et le montrer
cli-new-what = Dossier du nouveau site; ou « page PATH [LANG] »; ou « translation PATH LANG »
cli-new-path = Chemin de la page sous content/, par exemple share-the-work/overtime
cli-new-lang = Clé de la langue, par exemple fr [celle des textes source du site]
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
cli-format = Présentation des constats : human, json, github ou sarif
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
cli-waiting = Une autre construction travaille dans le même dossier; celle-ci attend qu’elle se termine.
cli-progress = { $done } sur { $all }
cli-built = { $rendered ->
        [one] { $rendered } page
        [many] { $rendered } de pages
       *[other] { $rendered } pages
    } dans { $path }. Fichiers écrits : { $written }; inchangés : { $unchanged }; supprimés : { $removed }. Durée : { $milliseconds } ms.
cli-built-same = Rien n’a changé : dans { $path }, les fichiers sont tels qu’ils ont été écrits (nombre : { $unchanged }). Durée : { $milliseconds } ms.
cli-built-same-details = Taille du site : { $kilobytes } ko.
cli-built-details = Textes lus : { $parsed }. Taille du site : { $kilobytes } ko.
cli-not-built = Rien n’a été publié; { $path } est resté tel quel.
cli-fault =
    C’est un défaut de tribune : vous n’y êtes pour rien, et vos textes non plus.
    Merci de signaler les lignes ci-dessous { $where ->
        [none] à la personne qui vous a fourni tribune
       *[other] à cette adresse : { $where }
    }. Relisez-les d’abord : elles peuvent citer quelques mots de vos textes.
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
    }{ $hints ->
        [0] {""}
        [one] , un conseil
        [many] , { $hints } de conseils
       *[other] , { $hints } conseils
    }{ $hidden ->
        [0] {""}
       *[other] {" "}(à voir avec -v)
    }.
cli-fixed = { $path }:{ $line }: { $before } → { $after }
cli-fixed-count = { $count ->
        [0] Rien ne pouvait être corrigé selon une règle.
        [one] Un endroit a été corrigé.
        [many] { $count } d’endroits ont été corrigés.
       *[other] { $count } endroits ont été corrigés.
    }
cli-fix-saved = { $path } a été enregistré entre-temps; rien n’y a été touché. Relancez check --fix.
cli-not-fixed = Impossible d’écrire { $path } : { $detail }
    .help = Vérifiez les droits d’accès au fichier.
cli-explain-level = { $code } ({ $severity ->
        [error] une erreur; rien n’est publié tant qu’il y en a une
        [warning] un avertissement
       *[hint] un conseil
    })
cli-explain-silence = Dans site.yaml : « lints: { "{" } { $code }: off { "}" } » (ou hint, warn, error). À un seul endroit d’un texte : <!-- tribune allow { $code }: la raison -->
cli-explain-unknown = Il n’y a pas de constat « { $code } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] « tribune explain » en donne la liste complète.
    }
cli-new-site =
    Un site en trois langues se trouve dans { $path }. Maintenant :
      cd { $path }
      tribune build
    Ouvrez ensuite public/index.html, et écrivez dans content/.
cli-new-page = La page est créée : { $path }. C’est un brouillon tant que vous n’enlevez pas « draft: true »; « tribune serve --drafts » la montre.
cli-new-translation = La traduction est commencée : { $path }, avec le texte d’origine à remplacer. C’est un brouillon tant que vous n’enlevez pas « draft: true »; « tribune serve --drafts » la montre.
cli-new-text = Écrivez ici.
cli-new-needs-a-path = Quelle page?
    .help = Indiquez son chemin sous content/, comme dans « tribune new page share-the-work/overtime ».
cli-new-needs-a-language = Vers quelle langue?
    .help = Indiquez sa clé après le chemin, comme dans « tribune new translation share-the-work/overtime fr ».
cli-unknown-ending = Aucun format connu ne finit par « .{ $ending } ».
    .help = Nommez le fichier en .po, .xlf ou .html, ou indiquez le format avec --format.
cli-new-unknown = tribune ne sait pas créer « { $what } ».
    .help = Vous pouvez écrire « tribune new DOSSIER », « tribune new page CHEMIN » ou « tribune new translation CHEMIN LANGUE ».
cli-folder-not-empty = { $path } existe déjà et n’est pas vide.
    .help = Indiquez un nouveau dossier.
cli-file-exists = { $path } existe déjà.
    .help = Ouvrez ce fichier, ou choisissez un autre nom.
cli-no-such-file = Le fichier { $path } n’existe pas.
    .help = Indiquez le fichier qu’on vous a renvoyé, avec son dossier s’il se trouve ailleurs.
cli-unreadable-file = { $path } n’a pas pu être lu : { $detail }.
    .help = Voyez s’il s’agit bien d’un fichier et si vous avez le droit de le lire. Rien n’a été modifié.
cli-unsafe-file = { $path } se trouve parmi les textes du site, où un fichier à traduire ne peut pas être placé.
    .help = Indiquez un fichier à côté de content/, par exemple « traductions.po » dans le dossier du site.
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
    .why = Chaque chiffre figure une seule fois dans facts.yaml, avec sa source, et les textes l’appellent par son nom, comme dans :fact[na-parts-nonunion]. Aucun ne porte ce nom; la phrase aurait donc un trou. Les noms sont les mêmes dans toutes les langues.
facts-missing-key = Il manque « { $key } » à ce chiffre.
    .help = { $part ->
        [superseded] Ajoutez « { $key }: » sous « superseded » : le jour, le mois ou l’année du changement.
       *[fact] Ajoutez « { $key }: » sous son nom.
    }
    .why = Un chiffre ne vaut que si on peut le vérifier; chacun a donc besoin d’une valeur, d’une source et d’une étiquette. Il en manque une ici. La source dit où le chiffre se trouve : source: { "{" } section: "Convention collective 2025, 12.3", note: "tableau 2" { "}" }. Si les mots changent d’une langue à l’autre, section et note prennent un texte par langue, comme l’étiquette.
facts-missing-language = Il manque « { $key } » dans la langue « { $language } ».
    .help = Ajoutez-y une ligne « { $language }: … ».
    .why = Les mots qui accompagnent un chiffre, comme son étiquette ou sa réserve, sont nécessaires dans chaque langue du site, puisque la page des chiffres paraît dans toutes. Une réserve que seule une partie du public reçoit est pire que pas de réserve du tout.
facts-bad-value = Ceci ne peut pas être la valeur d’un chiffre.
    .help = Écrivez un nombre, une date entre guillemets droits, « { "{" } from: 15, to: 25 { "}" } » ou « { "{" } of: 2, to: 1 { "}" } ».
    .why = La valeur d’un chiffre est un simple nombre, un intervalle (from et to), un rapport (of et to) ou une date. Les mots et les signes n’y ont pas leur place : tribune ajoute le signe de pourcentage, la monnaie ou « plus de » à la manière de chaque langue, d’après unit et bound. Écrivez value: 80 et unit: percent, et non value: plus de 80 %; et value: 1000, et non value: 1,000. Un intervalle va du plus petit nombre au plus grand. Un texte sans chiffres et sans unité, comme un nom, paraît tel quel dans toutes les langues.
facts-no-meaning = « { $key }: { $word } » ne dit rien { $kind ->
        [percent] d’un pourcentage
        [range] d’un intervalle
        [ratio] d’un rapport
        [date] d’une date ou d’un nom
       *[text] d’un texte sans chiffre
    }.
    .help = { $kind ->
        [percent] Retirez-le et écrivez le nombre lui-même : 80 pour 80 %.
        [range] Écrivez « about », ou donnez un seul nombre au lieu de deux.
        [date] Retirez-le. Une date dit d’elle-même qu’elle est approximative : 1965~ veut dire vers 1965.
       *[other] Retirez-le.
    }
    .why = Certains réglages ne vont pas avec certaines valeurs : il n’y a pas de millions de pour cent, un rapport de 2 contre 1 n’a pas d’unité, et entre deux nombres, rien n’est « plus de » ni « au moins ». Personne ne verrait ce réglage, et le chiffre pourrait dire moins que prévu, ou autre chose.
facts-bad-date = « { $date } » n’est pas une date qu’on puisse afficher.
    .help = Écrivez un jour, un mois, une saison ou une année : 2004-04-01, 2004-04, 2000-23 (automne 2000) ou 2004. 1965~ veut dire vers 1965, et 1977/1979 est un intervalle.
    .why = L’époque dont parle un chiffre (as_of) et le jour où il a changé (superseded) s’écrivent en toutes lettres dans chaque langue : as_of: 2004-04 devient avril 2004, April 2004, abril de 2004. Un mot comme hier ne peut pas passer dans une autre langue, et un jour qui n’est dans aucun calendrier est une faute de frappe. La forme est celle d’EDTF (ISO 8601-2), où une date peut être aussi précise qu’on la connaît.
facts-unknown-word = « { $key } » ne peut pas être « { $word } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Valeurs possibles : { $known }.
    }
    .why = Certains réglages d’un chiffre prennent un mot d’une liste fixe, parce que tribune le met en phrase dans chaque langue. Avec bound: over, par exemple, 80 pour cent devient over 80%, plus de 80 %, más de 80%. Le mot lui-même s’écrit toujours en anglais.
facts-unknown-unit = Rien ne dit comment écrire l’unité « { $unit } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Ajoutez le mot « unit-{ $unit } » aux mots de chaque langue, comme pour « unit-people ».
    }
    .why = tribune connaît les pourcentages, les monnaies et quelques autres unités, ainsi que la façon de les écrire dans chaque langue. Il ne connaît pas celle-ci. Une unité à vous a besoin de son mot dans chaque langue, au singulier et au pluriel, dans les fichiers de translations/.
glossary-unknown = Le glossaire n’a pas de terme « { $term } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Tous les termes se trouvent dans content/glossary.yaml. Pour d’autres mots, écrivez :term[mots]{ "{" }id=strike-fund{ "}" }.
    }
    .why = Un terme du texte mène à son explication dans le glossaire, et cette entrée n’existe pas. Le nom d’une entrée est le même dans toutes les langues; quand la phrase demande d’autres mots, ils vont entre les crochets, et le nom suit entre accolades, sous la forme id=strike-fund.
glossary-unknown-group = Aucun terme du glossaire n’appartient à un groupe « { $group } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] { $count ->
            [0] Donnez à des termes de content/glossary.yaml la ligne « group: { $group } ».
           *[other] Groupes existants : { $known }.
        }
    }
    .why = Avec un groupe entre accolades, comme dans ::glossary{ "{" }group=pact{ "}" }, une page ne montre que les termes qui nomment ce groupe dans glossary.yaml. Celle-ci n’en montrerait aucun. Le nom d’un groupe est le même dans toutes les langues; le public voit plutôt le titre de la page.
glossary-missing-key = Il manque « { $key } » à ce terme.
    .help = Ajoutez-y « { $key }: ».
    .why = Une entrée du glossaire a besoin de son mot et de sa définition dans chaque langue. Sans l’un d’eux, le terme n’aurait rien à montrer, ou rien à expliquer. Une ou deux phrases simples suffisent pour une définition.
glossary-missing-language = Ce terme manque dans la langue « { $language } ».
    .help = Ajoutez-le sous « { $language }: ».
    .why = Le glossaire paraît dans chaque langue, et ce terme n’a pas son mot dans l’une d’elles. Ne le traduisez pas mot à mot : demandez à une personne qui fait du travail syndical dans cette langue quel mot s’y emploie.

facts-typed = « { $typed } » est le chiffre « { $fact } », tapé à la main.
    .help = Écrivez :fact[{ $fact }] : le texte suivra le chiffre et mènera à sa source.
    .why = Ce chiffre est dans facts.yaml, mais il a été tapé à la main ici. Quand le chiffre changera, cet endroit restera le même, et le public n’a ni sa source ni sa réserve. Il y a concordance si la phrase partage au moins deux mots assez longs avec l’étiquette du chiffre. Seuls les pourcentages et les millions sont examinés; les autres nombres, les années, le code et les phrases qui partagent moins de mots ne sont pas signalés.
facts-contradicted = « { $typed } » semble parler du chiffre « { $fact } », qui est différent.
    .help = Écrivez :fact[{ $fact }], ou dites plus clairement ce que compte ce chiffre.
    .why = La phrase parle de quelque chose que facts.yaml compte, mais donne un autre nombre. L’un des deux est faux ou dépassé, ou la phrase compte autre chose et devrait le dire : « 80 % des usines », et non seulement « 80 % ». Le constat se fait quand la phrase partage deux mots assez longs avec l’étiquette du chiffre. Seuls les pourcentages et les millions sont examinés; les années, le code et les autres nombres ne sont pas signalés.
glossary-group-unused = Aucune page ne montre le groupe « { $group } » de ce terme.
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Inscrivez ::glossary{ "{" }group={ $group }{ "}" } dans une page, ou retirez le groupe.
    }
    .why = Des pages de ce site montrent chacune un groupe du glossaire, et aucune ne montre celui-ci. Il s’agit sans doute d’une coquille dans le nom; le terme manque alors à la page où se trouvent ses voisins. Il s’affiche là où un ::glossary sans groupe énumère tous les termes, s’il y en a un. Sur un site où aucune page ne montre un seul groupe, les groupes ne sont pas signalés.
glossary-rejected = « { $typed } » n’est pas le mot juste ici.
    .help = Écrivez « { $right } ».
    .why = Le glossaire déclare ce mot fautif dans ce sens : c’est un calque, ou un faux ami qui dit autre chose dans cette langue. Les travailleuses et les travailleurs connaissent leurs mots, et un mot faux montre que le texte ne vient pas du milieu. Ne sont pas signalés les mots dans du code, dans les passages marqués avec lang, dans l’adresse d’un lien ou à l’intérieur d’un mot plus long.
translation-missing-facts = Ces chiffres du texte source manquent ici : { $facts }.
    .help = Comparez avec { $other }.
    .why = Le texte source montre des chiffres de facts.yaml que cette traduction ne montre pas. Ou bien une phrase a été oubliée, ou bien le nombre a été tapé à la main et ne suivra pas le chiffre. Un chiffre s’appelle par le même nom dans toutes les langues, comme dans :fact[na-parts-nonunion]. Le nombre de fois qu’il sert n’est pas comparé.
translation-other-facts = Ces chiffres se trouvent ici et non dans le texte source : { $facts }.
    .help = Comparez avec { $other }.
    .why = La traduction montre des chiffres de facts.yaml que le texte source ne donne pas. Le mauvais chiffre a peut-être été appelé, ou le texte source a changé depuis. Le public de toutes les langues devrait recevoir les mêmes faits. Un même chiffre employé plus souvent dans l’un des textes n’est pas signalé.

## Typographie : ce qui reste tel que tapé

typography-fr-ordinal = « { $typed } » n’est pas la forme d’un ordinal en français.
    .help = { $near ->
        [yes] Écrivez « { $nearest } ».
       *[no] Écrivez « 1er » ou « 1re » pour le premier rang, « 2e », « 3e » pour les autres.
    }
    .why = En français, les ordinaux s’abrègent en 1er, 1re, 2e, 3e. Les formes comme 1ère, 2ème ou 2ième sont répandues, mais fautives. Le code et les phrases dans une autre langue ne sont pas signalés.
typography-fr-accent-capital = Les majuscules gardent leurs accents : « { $typed } ».
    .help = Écrivez « { $nearest } ».
    .why = Les majuscules gardent leurs accents : État, Égalité, À propos. Un accent peut changer le sens, et les lecteurs d’écran s’y fient pour prononcer le mot. Les noms peut-être étrangers, comme Electron, les titres anglais, le code et les phrases dans une autre langue ne sont pas signalés.
typography-fr-currency-order = Le symbole de la monnaie suit le montant : « { $typed } ».
    .help = { $near ->
        [yes] Écrivez « { $nearest } ».
       *[no] Placez le symbole ou le mot après le montant.
    }
    .why = En français, le symbole de la monnaie suit le montant, après une espace : 25 $, et non $25. L’ordre anglais survit souvent dans une traduction, avec la ponctuation anglaise du nombre : $1,234.50 s’écrit 1 234,50 $. Ce qui se lit de plus d’une façon, comme $5-10 ou $5M, reste à votre jugement. Un symbole derrière d’autres lettres, le code et les phrases dans une autre langue ne sont pas signalés.
typography-fr-date-1er = Le premier du mois s’écrit « 1er », et non « { $typed } ».
    .help = Écrivez « { $nearest } ».
    .why = Le premier jour du mois s’écrit avec l’ordinal, et lui seul : le 1er mai, mais le 2 mai. Le code et les phrases dans une autre langue ne sont pas signalés.
typography-fr-decade = « { $typed } » n’est pas la façon d’écrire une décennie.
    .help = { $near ->
        [yes] Écrivez « { $nearest } », s’il s’agit de cette décennie.
       *[no] Écrivez les quatre chiffres, comme dans « les années 1990 ».
    }
    .why = Le s de l’anglais « the 1990s » n’existe pas en français, et les formes abrégées laissent le siècle dans le vague. On écrit au long les années 1990. Le code et les phrases dans une autre langue ne sont pas signalés.
typography-fr-inclusive = « { $typed } » se lit mal, surtout pour les lecteurs d’écran.
    .help = Nommez les deux, comme dans « travailleuses et travailleurs », ou trouvez un mot commun.
    .why = Les formes à points médians ou à parenthèses, comme travailleur·euse·s, sont hachées par les lecteurs d’écran et ralentissent tout le monde. Nommer les femmes et les hommes, ou prendre un mot commun comme le personnel ou les membres, inclut les gens sans cet inconvénient. La proposition demande un coup d’œil, car les adjectifs doivent parfois suivre. Le code et les phrases dans une autre langue ne sont pas signalés.
typography-fr-hour = Les heures s’écrivent avec « h », et non « { $typed } ».
    .help = { $near ->
        [yes] Écrivez « { $nearest } ».
       *[no] Écrivez comme dans « 10 h 30 ».
    }
    .why = Au Québec, l’heure s’écrit 10 h 30, sur vingt-quatre heures, et non 10:30. La proposition demande un coup d’œil, car un rapport ou un pointage peut ressembler à une heure. Le code et les phrases dans une autre langue ne sont pas signalés.
typography-es-open-mark = Le signe d’ouverture de cette question ou exclamation espagnole manque.
    .help = Placez « ¿ » ou « ¡ » là où elle commence.
    .why = L’espagnol ouvre les questions et les exclamations par ¿ et ¡, pour qu’on sache le ton dès le début, lecteurs d’écran compris : ¿Quién decide? Le signe peut se trouver au milieu d’une phrase, là où la question commence; vérifiez donc l’endroit proposé. Une année incertaine (1952?), un signe isolé, le code et les phrases dans une autre langue ne sont pas signalés.
typography-es-mx-number = « { $typed } » n’est pas la façon d’écrire les nombres au Mexique.
    .help = { $near ->
        [yes] Écrivez « { $nearest } ».
       *[no] Écrivez « 1,234.5 » : virgule pour les milliers, point pour les décimales.
    }
    .why = Au Mexique, on écrit 1,234.5 : virgule pour les milliers, point pour les décimales. La forme de l’Espagne et de l’Amérique du Sud, 1.234,5, peut se lire mille fois trop grande ou trop petite, ce qui compte pour des salaires ou des heures. Le code et les phrases dans une autre langue ne sont pas signalés.
typography-es-meridiem = « { $typed } » s’écrit avec des espaces en espagnol.
    .help = { $near ->
        [yes] Écrivez « { $nearest } ».
       *[no] Écrivez comme dans « 3:30 p. m. ».
    }
    .why = En espagnol, ces abréviations prennent des points et une espace : 3:30 p. m., et non 3:30pm ou 3:30 p.m. Seules les formes anglaises n’ont pas d’espace. Le code et les phrases dans une autre langue ne sont pas signalés.
typography-es-decade = « { $typed } » n’est pas la façon d’écrire une décennie en espagnol.
    .help = Écrivez « los años noventa » ou « la década de 1990 ».
    .why = Les formes comme los 90s ou los 1990s viennent de l’anglais. L’espagnol n’a pas ce pluriel et nomme la décennie en lettres, los años noventa, ou par la década de 1990. Le code et les phrases dans une autre langue ne sont pas signalés.
typography-es-dash = Un trait d’union n’est pas un tiret : « { $typed } ».
    .help = Employez « — » collé aux mots qu’il encadre.
    .why = Le trait d’union relie des mots; il ne sert pas à isoler une remarque. L’espagnol emploie un tiret long collé à la remarque : el paro —de tres días— terminó. Vérifiez l’endroit, car un trait d’union entre deux espaces peut aussi être un signe moins ou un intervalle. Deux traits d’union de suite restent tels que tapés, car rien ne dit lequel ouvre la remarque. Les traits d’union entre deux majuscules, comme dans Windsor - Detroit, les citations, le code et les phrases dans une autre langue ne sont pas signalés.
typography-en-ca-spelling = « { $typed } » n’est pas l’orthographe canadienne de l’anglais.
    .help = Écrivez « { $nearest } », sauf dans un nom propre.
    .why = L’anglais du Canada a sa propre orthographe : labour, centre, organize, cheque. Les formes américaines ou britanniques donnent au texte un air importé. Les noms gardent la leur, comme US Department of Labor; faites alors taire le constat. Les citations, le code et les phrases dans une autre langue ne sont pas signalés.
typography-en-ca-percent = « { $typed } » n’est pas l’orthographe canadienne de l’anglais.
    .help = Écrivez « per cent », ou employez le symbole.
    .why = Dans l’anglais du Canada, per cent s’écrit en deux mots; percent est la forme américaine. Le symbole convient aussi : 80%, sans espace en anglais. Les citations, le code et les phrases dans une autre langue ne sont pas signalés.
typography-en-dash = Un trait d’union n’est pas un tiret : « { $typed } ».
    .help = Employez « — » sans espaces, ou reformulez.
    .why = Le trait d’union relie des mots; le tiret isole une remarque. L’anglais du Canada emploie un tiret long sans espaces : the vote—the first in years—passed. Vérifiez la proposition, car un trait d’union entre deux espaces peut aussi être un signe moins ou un intervalle. Les traits d’union entre deux majuscules, comme dans Windsor - Detroit, les citations, le code et les phrases dans une autre langue ne sont pas signalés.
typography-quote-unpaired = Ce guillemet n’a pas son pendant.
    .help = Fermez la citation, ou enlevez le guillemet.
    .why = Une citation s’ouvre sans se fermer, ou l’inverse. On ne sait plus où finissent les paroles rapportées, ce qui compte quand vous citez un patron ou une ministre. tribune met les guillemets en forme par paires, selon la langue, et laisse un guillemet seul tel que tapé. Trouvez vous-même l’endroit. Ne sont pas signalés le code, les passages marqués comme étant dans une autre langue, un signe cité pour lui-même, ni une citation que le paragraphe suivant rouvre.

## Graphiques et calculateurs

chart-unknown = Il n’y a pas de « { $kind } » pour la directive « { $name } ».
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Il y a : { $known }.
    }
    .why = Les graphiques et les calculateurs sont intégrés et se choisissent par un nom, entre accolades après la directive, par exemple après ::chart. Aucun ne porte ce nom; rien ne pourrait donc s’afficher. Les noms sont les mêmes dans toutes les langues.
chart-missing-fact = La directive « { $name } » a besoin du chiffre « { $fact } », qui n’est pas dans content/facts.yaml.
    .help = Ajoutez-le, avec un nombre comme valeur.
    .why = Les graphiques et les calculateurs prennent leurs nombres dans facts.yaml, pour qu’ils concordent toujours avec le texte et montrent la même source. Ici, il manque un chiffre. Gardez le nom exactement tel que le message le donne, et ajoutez une source et une étiquette, comme pour tout autre chiffre.
chart-bad-survey = Le résultat d’un sondage demande des nombres entiers pour « yes » et « no ».
    .help = Écrivez-le comme dans ::chart{ "{" }survey yes=200 no=100 blank=0{ "}" }, ou sans aucun nombre pour montrer l’expérience des sondages.
    .why = Le graphique du sondage montre combien de personnes ont répondu oui, combien non, et combien ont laissé leur bulletin en blanc. Ce sont des nombres de personnes : ni pourcentages ni mots ne conviennent, et il faut à la fois yes et no, comme yes=200 no=100, entre les accolades après ::chart. Sans aucun nombre, il montre ce que des sondages antérieurs ont donné.

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
serve-fault = tribune s’est trompé
serve-fault-text = C’est un défaut de tribune : vous n’y êtes pour rien, et vos textes non plus. Ce qu’il faut signaler se trouve dans le terminal où l’aperçu a été lancé. L’aperçu continue : la page sera essayée de nouveau dès qu’elle sera enregistrée.
serve-way-back = Continuer à partir d’ici
serve-back = Retour à la page
serve-errors = { $count ->
        [one] Une erreur empêche la publication du site
       *[other] { $count } erreurs empêchent la publication du site
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
serve-unfold = Déplier
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
        [503] Il y a trop de requêtes à la fois. Réessayez dans un instant.
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

## Registre des traductions

records-malformed = Cette ligne n’est pas une entrée du registre des traductions.
    .help = Reprenez-la d’une version antérieure, ou supprimez-la. Les autres lignes servent tout de même, et celle-ci est conservée.
    .why = Chaque ligne d’un fichier sous translations/records/ dit qu’un paragraphe a été reconnu comme traduit : deux noms de blocs, une date et qui l’a reconnu, séparés par des tabulations; dans source.tsv, le nom d’un bloc et son texte. Cette ligne a une autre forme, peut-être parce qu’un éditeur a remplacé les tabulations. On ignore ce qu’elle disait, et ce paragraphe peut donc passer pour non relu.

## Traductions

cli-status-page = page
cli-status-state = { $state ->
        [source] source
        [current] { $count ->
            [0] à jour
            [one] à jour, un paragraphe retouché depuis
           *[other] à jour, { $count } paragraphes retouchés depuis
            [many] à jour, { $count } de paragraphes retouchés depuis
        }
        [stale] périmé ({ $count })
        [missing] manquant
       *[unreviewed] non relu
    }
cli-status-total = { $name } – source : { $source }, à jour : { $current }, périmé : { $stale }, manquant : { $missing }, non relu : { $unreviewed }; mots à jour : { $words } sur { $all }
cli-next-none = Rien n’est périmé en { $language }.
cli-diff-current = La page { $page } est à jour en { $language }.
cli-diff-block = { $path }:{ $line } – bloc { $block } : { $state ->
        [stale] la source a changé
        [edited] la traduction a changé, pas sa source
        [new] non traduit, ou non relu
       *[orphan] la source ne l’a pas
    }
cli-diff-before = La source d’alors :
cli-diff-now = La source d’aujourd’hui :
cli-diff-source = La source :
cli-diff-gone = La source ne dit plus cela.
cli-diff-translation = La traduction :
cli-diff-untranslated = Il n’y a pas encore de traduction.
cli-diff-after = Quand les deux disent la même chose : tribune reviewed { $key } { $page } --block { $block } (sans --block : toute la page)
cli-reviewed-count = { $page }, { $language } : { $count ->
        [0] rien de nouveau à noter.
        [one] { $count } bloc noté comme à jour.
       *[other] { $count } blocs notés comme à jour.
        [many] { $count } de blocs notés comme à jour.
    }
cli-tidied = { $count ->
        [one] { $count } entrée est gardée
       *[other] { $count } entrées sont gardées
        [many] { $count } d’entrées sont gardées
    }, { $dropped ->
        [0] aucune n’a été retirée.
        [one] { $dropped } a été retirée.
       *[other] { $dropped } ont été retirées.
    }
cli-not-translated = La page « { $page } » n’a pas de texte en { $language }.
    .help = Commencez-en un avec « tribune new translation { $page } { $key } ».
cli-is-source = La page « { $page } » a d’abord été écrite en { $language } : il n’y a rien à quoi la comparer.
    .help = Nommez la langue d’une traduction. Avec --trivial, un changement de la source qu’aucune traduction n’a à suivre est reporté.
cli-not-source = La page « { $page } » a d’abord été écrite en { $language }.
    .help = Avec --trivial, nommez cette langue : « tribune reviewed { $key } { $page } --trivial ».
cli-no-such-block = La page « { $page } » n’a pas en { $language } de bloc de ce numéro qui attende une relecture.
    .help = « tribune diff { $key } { $page } » montre ceux qui attendent, avec leurs numéros.

## Sujets et listes

tags-unknown = Il n’y a pas de sujet « { $tag } » dans tags.yaml.
    .help = { $near ->
        [yes] Vouliez-vous dire « { $nearest } »?
       *[no] Ajoutez-le à content/tags.yaml avec son nom dans chaque langue, ou retirez-le de la page.
    }
    .why = Les pages qui ont le même sujet sont réunies sur une page, dans chaque langue. Une faute de frappe ferait disparaître une page de cette liste sans que personne s’en aperçoive; chaque sujet est donc nommé une seule fois, dans content/tags.yaml. Dans l’en-tête d’une page, on écrit le nom qui s’y trouve devant les langues, le même dans toutes.
tags-missing-language = Ce sujet n’a pas de nom dans la langue « { $language } ».
    .help = Ajoutez une ligne « { $language }: » avec son nom.
    .why = Les gens voient le sujet, et son nom forme l’adresse de sa page. Sans nom à elle, la page dans cette langue porte le nom d’une autre langue, et on demande aux moteurs de recherche de ne pas la présenter.
list-same-address = Une page de cette liste se trouverait à l’adresse { $address }, où se trouve déjà { $other } ou une de ses listes.
    .help = Donnez à la page un « slug: » bien à elle, ou au sujet un autre nom.
    .why = Les sujets ont des pages sous celle qui les énumère, et les longues listes se poursuivent sous la page à laquelle elles appartiennent. Une autre page, une ancienne adresse ou un sujet du même nom occupe l’adresse que l’une d’elles prendrait. L’une écraserait l’autre.
page-bad-paginate-by = « paginate_by » doit être un nombre entier à partir de 1.
    .help = Écrivez-le comme dans « paginate_by: 20 ».
    .why = C’est le nombre de pages qu’une liste montre avant de se poursuivre à une autre adresse. On ne peut pas diviser une liste en parties de zéro page, ni d’une demi-page.

## Fichiers pour les traductrices et traducteurs

cli-usage-export = tribune export LANG [PAGE…] [--format po|xliff|html] [--out FILE] [--all] [--from LANG]
cli-usage-import = tribune import FILE [--by NAME] [--reviewed]
cli-export = Écrire ce qui attend une traduction dans un fichier à faire traduire
cli-import = Reprendre un fichier revenu de traduction
cli-export-format = po (gettext), xliff (XLIFF 2.1) ou html (à imprimer) [d’après la fin du nom FILE, sinon po]
cli-export-out = Fichier à écrire; sans lui, le fichier va à la sortie standard
cli-export-all = Tous les paragraphes, et pas seulement les périmés et les nouveaux
cli-export-from = Seulement les pages d’abord écrites dans cette langue
cli-import-file = Fichier PO ou XLIFF produit par « tribune export » et rempli depuis
cli-import-by = Qui l’a traduit [editors]
cli-import-reviewed = Prendre aussi ce que le fichier marque comme incertain, comme relu et jugé juste
cli-exported = { $name } : { $blocks ->
        [0] rien n’attend une traduction.
        [one] { $blocks } paragraphe
       *[other] { $blocks } paragraphes
        [many] { $blocks } de paragraphes
    }{ $blocks ->
        [0] { "" }
       *[other] { " " }({ $words ->
            [one] { $words } mot
           *[other] { $words } mots
            [many] { $words } de mots
        }) de { $pages ->
            [one] { $pages } page.
           *[other] { $pages } pages.
            [many] { $pages } de pages.
        }
    }
cli-imported = { $name } : { $written ->
        [0] rien d’écrit
        [one] { $written } paragraphe écrit
       *[other] { $written } paragraphes écrits
        [many] { $written } de paragraphes écrits
    }, { $noted ->
        [0] rien de noté comme à jour
        [one] { $noted } noté comme à jour
       *[other] { $noted } notés comme à jour
        [many] { $noted } notés comme à jour
    }; laissés : { $unsure ->
        [0] aucun marqué comme incertain
        [one] { $unsure } marqué comme incertain
       *[other] { $unsure } marqués comme incertains
        [many] { $unsure } marqués comme incertains
    }, { $empty } sans traduction, { $refused } avec un problème.
cli-still-draft = { $path } est maintenant complet, et reste un brouillon. Enlevez sa ligne « draft: true » quand il pourra être publié.
exchange-language = fr
exchange-po-head = Ce qui attend une traduction, un paragraphe à la fois.
    Les repères comme <x1/> et <g2>…</g2> tiennent la place de ce qui ne se traduit pas. Gardez chacun une
    fois; ils peuvent changer de place. Ce qui est marqué « fuzzy » traduit une source plus ancienne :
    adaptez-le, puis enlevez la marque. Ce qui reste vide ou « fuzzy » n’est pas repris.
exchange-context = { $page }, paragraphe { $number } ({ $kind ->
        [title] titre
        [summary] résumé
        [heading] intertitre
        [item] élément d’une liste
        [row] rangée d’un tableau, une case après l’autre
        [alt] ce que montre une image
        [directive] mots d’un encadré ou d’un bouton
        [term] terme
        [definition] définition
        [quote] citation ou avis
        [footnote] note de bas de page
        [code] code
       *[paragraph] texte courant
    }){ $has_section ->
        [yes] , sous l’intertitre « { $section } »
       *[no] { "" }
    }{ $state ->
        [stale] { " " }: la source a changé
        [edited] { " " }: la traduction a changé, pas sa source
        [new] { $is_there ->
            [yes] { " " }: pas encore relu
           *[no] { " " }: pas encore traduit
        }
       *[other] { "" }
    }
exchange-mark = { $mark } { $form ->
        [emphasis] – en relief
        [strong] – en fort relief
        [struck] – barré
        [link] – un lien : { $typed }
        [words] – des mots qui ont un rôle : { $typed }
        [address] – une adresse : { $typed }
        [picture] – une image : { $typed }
        [code] – du code : { $typed }
        [note] – l’appel d’une note : { $typed }
        [fact] – un chiffre, écrit à la manière de la langue : { $typed }
        [tag] – du HTML : { $typed }
        [break] – un retour à la ligne
        [cell] – la limite entre deux cases
        [next] – un nouveau paragraphe; peut être omis
       *[other] – reste tel quel : { $typed }
    }
exchange-term = { $source } → { $target }{ $has_rejected ->
        [yes] { " " }(et non : { $rejected })
       *[no] { "" }
    }
exchange-packet-title = { $title } : à traduire ({ $language })
exchange-packet-lead = { $count ->
        [0] Rien n’attend une traduction.
        [one] { $count } paragraphe attend une traduction.
       *[other] { $count } paragraphes attendent une traduction.
        [many] { $count } de paragraphes attendent une traduction.
    } Ce qui est entre chevrons, comme <x1/>, ne se traduit pas : écrivez-le à sa place dans votre phrase. Inutile de recopier les liens; marquez les mots qui y mènent, comme le fait <g2>…</g2>.
exchange-packet-who = Traduit par, le :
exchange-packet-changed = Ce qui a changé dans la source
exchange-packet-source = La source
exchange-packet-now = La traduction actuelle
exchange-packet-write = La nouvelle traduction
exchange-several-sources = Ces pages ont d’abord été écrites dans plusieurs langues ({ $keys }), et un fichier n’en admet qu’une.
    .help = Exportez celles d’une langue à la fois : ajoutez --from { $key }.
    .why = Un fichier à traduire nomme une langue de départ et une langue d’arrivée. Dans ce site, toute langue peut être la source d’une page, et les pages demandées n’ont pas la même.
exchange-unreadable = { $problem ->
        [charset] Ce fichier n’est pas en UTF-8, mais en { $detail }.
        [utf8] Ce fichier n’est pas en UTF-8 : voyez la ligne { $detail }.
        [bytes] Les nombres après les barres obliques inverses de cette ligne ne sont pas des lettres en UTF-8.
        [dtd] Ce fichier déclare un type de document, et aucun n’est lu.
        [entity] Ce fichier emploie « &{ $detail }; », que XML ne connaît pas de lui-même.
        [deep] Les éléments de ce fichier sont imbriqués plus profondément qu’aucun outil ne le fait.
        [version] Ce n’est pas un fichier XLIFF de version 2.
        [key] Ce paragraphe a perdu le nom que tribune lui avait donné.
       *[syntax] Ce n’est ni un fichier PO ni un fichier XLIFF qu’on puisse lire.
    }
    .help = { $problem ->
        [charset] Enregistrez-le en UTF-8 dans le programme d’où il vient.
        [utf8] Enregistrez-le en UTF-8 dans le programme d’où il vient.
        [bytes] Enregistrez-le en UTF-8 dans le programme d’où il vient, avec les lettres telles quelles.
        [dtd] Enlevez les lignes à partir de <!DOCTYPE. Aucun outil de traduction n’en a besoin.
        [entity] Écrivez le caractère lui-même.
        [deep] Exportez-le de nouveau du programme d’où il vient.
        [version] Demandez le fichier en XLIFF 2.0 ou 2.1, ou en PO.
        [key] Reprenez du fichier exporté la ligne msgctxt ou, en XLIFF, le nom de l’unité.
       *[syntax] Voyez si le fichier a été coupé, ou modifié comme du simple texte. Exportez-le de nouveau du programme d’où il vient.
    }
    .why = Un fichier qui revient de traduction est lu en entier ou pas du tout, pour qu’on sache ce qu’il dit. Seuls les deux formats que produit « tribune export » sont lus, PO et XLIFF 2, en UTF-8. Les documents qui déclarent leurs propres entités sont refusés : quelques lignes suffiraient à remplir la mémoire ou à faire lire d’autres fichiers.
exchange-too-large = { $path } dépasse { $limit } Mo.
    .help = Exportez et traduisez quelques pages à la fois.
    .why = Aucun texte à traduire n’est aussi gros : c’est un autre fichier, ou il est abîmé.
exchange-unknown-language = Ce fichier est pour « { $language } », qui n’est pas une langue de ce site ({ $known }).
    .help = Mettez la clé de la langue en tête : à la ligne X-Tribune-Language d’un fichier PO, ou dans trgLang d’un fichier XLIFF.
    .why = La tête d’un fichier à traduire nomme la langue d’arrivée. Sans elle, on ne sait pas dans quels fichiers vont les textes.
exchange-no-page = Aucune page « { $page } » ne se traduit dans cette langue.
    .help = Si elle a changé de nom, corrigez-le au début de la ligne msgctxt ou, en XLIFF, dans le nom de l’unité.
    .why = Dans un fichier à traduire, chaque paragraphe commence par le chemin de sa page. Ce site n’a pas cette page, ou elle a d’abord été écrite dans la langue du fichier. Rien du paragraphe n’a été écrit.
exchange-source-changed = La source de ce paragraphe a changé depuis l’envoi, ou elle n’est plus là.
    .help = Exportez la page encore une fois; la traduction revenue reste dans votre fichier, d’où on peut la copier.
    .why = Pendant la traduction, quelqu’un a changé le paragraphe de départ. Ce qui revient dit ce que disait l’ancien, et n’est donc pas écrit : on lirait autre chose que dans la source. Rien n’est perdu, puisque le fichier reste tel quel.
exchange-twice = Ce paragraphe se trouve plus d’une fois dans ce fichier; sa première traduction a été retenue.
    .help = Voyez si elles diffèrent, gardez la meilleure dans le fichier, puis importez-le encore une fois.
    .why = Un fichier à traduire contient chaque paragraphe une seule fois. S’il y est deux fois, c’est le plus souvent que le fichier a été joint à lui-même ou à un plus ancien; et si les deux diffèrent, personne ne peut dire laquelle est la bonne. Rien de la seconde n’a été écrit.
exchange-translation-changed = Quelqu’un d’autre a changé la traduction de ce paragraphe depuis l’envoi.
    .help = Comparez les deux, et mettez la meilleure dans le texte à la main; ou exportez la page encore une fois.
    .why = Pendant la traduction, le même paragraphe a été retouché dans le site. Écrire ce qui revient déferait cette retouche sans que personne le voie.
exchange-marks = { $problem ->
        [missing] Le repère { $mark } manque dans cette traduction.
        [doubled] Le repère { $mark } se trouve plus d’une fois dans cette traduction.
        [unknown] La source n’a pas de repère { $mark }.
        [crossed] Le repère { $mark } n’a pas son pendant à cet endroit.
       *[empty] Il n’y a pas de mots entre { $mark } et sa fin.
    }
    .help = { $problem ->
        [missing] Mettez-le à sa place. La source : { $source }
        [doubled] Gardez-en un seul. La source : { $source }
        [unknown] Enlevez-le. La source : { $source }
        [crossed] Une paire commence par <g…>, finit par </g…>, et peut en contenir une autre sans la croiser. La source : { $source }
       *[empty] Mettez-y les mots auxquels il se rapporte. La source : { $source }
    }
    .why = Les repères comme <x1/> et <g2>…</g2> tiennent la place de ce qui ne se traduit pas : chiffres, liens, mots en relief, notes. Chacun doit revenir une fois, dans n’importe quel ordre, sans quoi un chiffre ou un lien manquerait dans une langue. Un relief que la traduction n’avait pas peut manquer. Rien de ce paragraphe n’a été écrit.
exchange-unwritable = { $role ->
        [between] Dans { $path } ou dans la source, autre chose se trouve entre des paragraphes que cette traduction réunit ou sépare.
       *[words] On ne peut pas écrire cette traduction dans { $path } de façon qu’elle se lise comme ici.
    }
    .help = { $role ->
        [between] Mettez le repère entre deux paragraphes là où le texte les sépare. Sinon, réunissez-les ou séparez-les dans le texte à la main.
        [stress] Un mot en relief ou un lien doit se détacher : laissez une espace ou une ponctuation entre lui et les autres mots. Sinon, écrivez-la dans le texte à la main.
        [row] Laissez les limites des cases là où la source les a, avec des mots entre elles; autour d’un relief ou d’un lien, laissez une espace ou une ponctuation. Sinon, écrivez-la dans le texte à la main.
        [code] Le code tient en un seul repère, sans rien à côté. Ce qui est à traduire dans du code s’écrit dans le texte à la main.
        [head] Voyez les lignes entre --- dans le texte : une autre dépend peut-être de celle-ci. Écrivez-la là à la main.
        [alt] Écrivez à la main dans le texte ce que montre l’image; des crochets gênent peut-être.
        [directive] Écrivez-la dans le texte à la main; des guillemets ou des crochets gênent peut-être.
       *[words] Voyez ce qui se trouve à côté dans le texte : sans ligne vide entre les deux, tout se lit comme un seul paragraphe. Écrivez-la là à la main.
    }
    .why = Les traductions sont écrites en Markdown et relues avant que le fichier soit enregistré. Ici, il en sortirait autre chose, ou quelque chose changerait à côté : un relief qui commence au milieu d’un mot n’en est pas un, une rangée n’a que tant de cases, et ce qui se trouve entre deux paragraphes se perdrait avec son repère. Rien de ce paragraphe n’a été écrit.
exchange-no-place = { $role ->
        [alt] { $path } n’a pas d’image dont ceci pourrait être dit.
        [head] { $path } n’a pas de place pour ceci, car ce texte n’a pas de lignes entre --- en tête.
       *[words] { $path } n’a pas de place pour ce paragraphe : ce qui l’entoure dans la source ne s’y trouve pas sous la même forme.
    }
    .help = { $role ->
        [alt] Mettez l’image dans la traduction à la main, puis exportez la page encore une fois.
       *[words] Copiez à la main cette partie de la source dans la traduction, puis exportez la page encore une fois.
    }
    .why = Un paragraphe nouveau dans la source se place à côté de ceux qu’il y côtoie. Ce n’était pas possible ici : rien d’eux n’est encore traduit, ou il appartient à une liste, à un tableau ou à un encadré que la traduction n’a pas sous cette forme. Rien n’a été écrit à sa place.
exchange-mixed-line-ends = Les lignes de ce fichier finissent de deux façons, et rien n’y a été écrit.
    .help = Enregistrez-le avec une seule sorte de fin de ligne, puis importez la traduction encore une fois.
    .why = Ce qui n’est pas traduit reste tel quel, à l’octet près. Dans un fichier dont certaines lignes finissent comme sous Windows et d’autres non, on ne saurait pas après coup ce qui a été touché. Cela arrive quand un fichier est fait de deux autres.

## La vue de traduction de l’aperçu

serve-translate = Traduction
serve-translate-choose = Voici la source. Ses traductions :
serve-translate-nothing = Cette page n’a pas encore de traduction. « tribune new translation » en commence une.
serve-translate-lead = { $count ->
        [0] Tout est noté comme à jour.
        [one] { $count } paragraphe n’est pas noté comme à jour.
       *[other] { $count } paragraphes ne sont pas notés comme à jour.
        [many] { $count } de paragraphes ne sont pas notés comme à jour.
    }
serve-translate-all = Tout dit ce que dit la source
serve-translate-help = Appuyez sur un bouton quand vous avez lu les deux textes et qu’ils disent la même chose. C’est noté dans translations/records.
serve-translate-one = Dit la même chose : noter comme relu
serve-translate-block = { $block ->
        [0] Seulement dans la traduction
       *[other] { $block }
    } · { $kind ->
        [title] titre
        [summary] résumé
        [heading] intertitre
        [item] élément d’une liste
        [row] rangée d’un tableau
        [alt] description d’une image
        [directive] mots d’un bloc
        [term] terme
        [definition] définition
        [quote] citation ou avis
        [footnote] note de bas de page
        [code] code
       *[paragraph] paragraphe
    }
serve-translate-state = { $state ->
        [current] à jour
        [stale] la source a changé
        [edited] la traduction a changé, pas sa source
        [new] non traduit, ou non relu
       *[orphan] la source ne l’a pas
    }
serve-translate-noted = { $count ->
        [0] Il n’y avait rien de nouveau à noter.
        [one] { $count } paragraphe est noté comme relu.
       *[other] { $count } paragraphes sont notés comme relus.
        [many] { $count } de paragraphes sont notés comme relus.
    }
serve-translate-refused = { $count ->
        [one] Rien n’a été noté. Il faut d’abord corriger ceci :
       *[other] Rien n’a été noté. Il faut d’abord corriger ces { $count } problèmes :
        [many] Rien n’a été noté. Il faut d’abord corriger ces { $count } de problèmes :
    }
serve-translate-moved = Rien n’a été noté : un texte a été enregistré depuis que cette page est affichée. Rechargez-la et regardez de nouveau.
serve-review = { $state ->
        [stale] { $count ->
            [one] { $count } paragraphe périmé
           *[other] { $count } paragraphes périmés
            [many] { $count } de paragraphes périmés
        }
        [unreviewed] non relue
       *[current] à jour
    }

## Les langues, telles que nommées dans une phrase

tool-language-en = anglais
tool-language-fr = français
tool-language-es = espagnol
