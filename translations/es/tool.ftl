# Las palabras de tribune mismo, en español de México.
#
# Cada hallazgo tiene un mensaje y, en su atributo `.help`, lo que hay que hacer. `$near` es “yes”
# cuando `$nearest` nombra lo que probablemente se quiso escribir.

## Informes

tool-error = error
tool-warning = advertencia
tool-help = qué hacer

## YAML: site.yaml y el encabezado de cada página

yaml-syntax = { $problem ->
        [colon] Este texto contiene dos puntos seguidos de un espacio, y YAML los toma por otra clave.
        [unclosed] Aquí o más arriba se abren unas comillas, un corchete o una llave que nunca se cierran.
        [character] Un valor no puede empezar con este carácter, ni una línea con un tabulador.
       *[other] Esto no se puede leer como YAML: { $detail }.
    }
    .help = { $problem ->
        [colon] Pon todo el texto entre comillas rectas, como en title: "Nuestros derechos: cuáles son".
        [unclosed] Cierra en la misma línea lo que está abierto.
        [character] Pon el texto entre comillas rectas ("…"), y haz las sangrías con espacios.
       *[other] Pon entre comillas rectas ("…") todo texto que contenga dos puntos, un “#” o comillas, y haz las sangrías con espacios.
    }
yaml-not-a-map = Aquí van líneas de la forma “clave: valor”.
    .help = Escribe cada entrada en su propia línea, como en “title: Nuestros derechos”.
yaml-duplicate-key = La clave “{ $key }” aparece dos veces.
    .help = Quita una de las dos.
yaml-unknown-key = Aquí no existe la clave “{ $key }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”? Tus propios datos van bajo “extra:”.
       *[no] Claves conocidas: { $known }. Tus propios datos van bajo “extra:”.
    }
yaml-wrong-type = “{ $key }” debe ser { $expected ->
        [text] un texto
        [bool] true o false
        [number] un número
        [date] una fecha
        [moment] una fecha, o una fecha y una hora
        [dir] “ltr” o “rtl”
       *[list] una lista de textos
    }.
    .help = { $expected ->
        [text] Escribe el texto después de los dos puntos, entre comillas rectas ("…") si a su vez contiene dos puntos.
        [bool] Escribe “true” o “false”, sin comillas.
        [number] Escribe solo cifras, como en “10”.
        [date] Escribe año, mes y día, como en “2026-11-22”.
        [moment] Escríbela como en “2026-11-22” o “2026-11-22T18:30”.
        [dir] “rtl” es para las escrituras que van de derecha a izquierda.
       *[list] Escríbela como en “[uno, dos]”.
    }

## El sitio en su conjunto

config-missing = No hay ningún sitio en la carpeta { $path }: falta content/site.yaml.
    .help = Ve a la carpeta de un sitio, indícala con --root, o crea un sitio nuevo con “tribune new mi-sitio”.
config-no-languages = El sitio no tiene ningún idioma.
    .help = Agrega sus idiomas en content/site.yaml: “languages: { "{" } en: { "{" } locale: en-CA, name: English { "}" } { "}" }”.
config-bad-language-key = “{ $key }” no puede ser la clave de un idioma.
    .help = Usa letras minúsculas sin acentos, cifras y guiones, como en “fr” o “zh-hant”; “assets” y “files” ya están ocupadas.
config-bad-locale = “{ $locale }” no es un código de idioma.
    .help = Escribe el idioma y el país como en “fr-CA” (BCP 47).
config-too-many-languages = Aquí hay más idiomas de los que puede tener un sitio.
    .help = Deja 200 cuando mucho.
config-bad-base-url = “{ $url }” no puede ser la dirección de un sitio.
    .help = Escríbela completa, como en “https://example.org” o “https://example.org/sindicato”, sin “?” ni “#”.
config-unknown-language = El sitio no tiene el idioma “{ $key }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Los idiomas del sitio están en content/site.yaml, bajo “languages:”.
    }
config-unknown-menu-page = El menú menciona la página “{ $page }”, que no está publicada.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Indica una página por su ruta dentro de content/, sin el idioma ni el “.md” del final, como en “share-the-work/overtime”.
    }
site-no-home = El sitio no tiene página de inicio.
    .help = Escribe { $file }.

## Archivos

source-unreadable = Esto no se puede leer: { $detail }.
    .help = Revisa los permisos del archivo y el estado del disco.
source-too-large = Este archivo de { $megabytes } MB es demasiado grande para ser un texto.
    .help = Un texto puede tener hasta { $limit } MB. ¿Está el archivo en el lugar correcto?
source-name-not-utf8 = El nombre de este archivo no se puede leer como UTF-8.
    .help = Ponle un nombre con letras comunes.
source-unportable-name = Este nombre no sirve en todos los sistemas: { $problem ->
        [control] contiene un carácter de control
        [character] contiene uno de los caracteres < > : " | ? * \
        [end] termina en un punto o un espacio
       *[reserved] Windows lo reserva para un dispositivo
    }.
    .help = Cambia este nombre.
source-not-a-file = Esto no es ni un archivo ni una carpeta.
    .help = Quítalo del sitio.
source-broken-link = Este acceso directo (enlace simbólico) no lleva a ninguna parte, o da vueltas en círculo.
    .help = Quítalo, o pon aquí el archivo mismo.
source-link-leads-out = Este acceso directo (enlace simbólico) lleva fuera del sitio.
    .help = Pon aquí el archivo mismo: quien copie el sitio no lo tendrá.
source-twin-names = Este nombre se distingue de { $other } solo por las mayúsculas o por la forma en que se guardan los acentos.
    .help = Cambia uno de los dos nombres: en macOS y Windows solo cabe uno.
source-utf16 = Este archivo está en UTF-16.
    .help = Guárdalo como UTF-8.
source-not-utf8 = Este archivo no está en UTF-8: el primer byte equivocado es el número { $offset }{ $line ->
        [0] {""}
       *[other] , en la línea { $line }
    }.
    .help = Guárdalo como UTF-8; en la mayoría de los editores de texto, la codificación aparece al pie de la ventana.
source-nul = Este archivo contiene un byte nulo (NUL), el número { $offset }.
    .help = Guárdalo como texto sin formato en UTF-8.
source-changed = Este archivo se guardó mientras se generaba el sitio.
    .help = Genera el sitio otra vez.

## Páginas

page-no-front-matter = Esta página no empieza con su título.
    .help = Empieza el archivo con tres líneas: “---”, “title: …”, “---”.
page-unclosed-front-matter = El encabezado de esta página no está cerrado.
    .help = Escribe una línea “---” después de su última entrada.
page-no-title = Esta página no tiene título.
    .help = Agrega “title: …” entre las líneas “---”.
page-bad-slug = “{ $slug }” no puede ser parte de una dirección.
    .help = { $near ->
        [yes] Escribe “{ $nearest }”: letras minúsculas sin acentos, cifras y guiones.
       *[no] Escribe letras minúsculas sin acentos, cifras y guiones.
    }
page-bad-alias = “{ $alias }” no puede ser una dirección anterior.
    .help = Escríbela desde la raíz del sitio, como en “/en/old-name/”.
page-event-without-start = Este evento no tiene comienzo.
    .help = Agrega “start: 2026-11-22” o “start: 2026-11-22T18:30”.
page-event-ends-early = Este evento termina antes de empezar.
    .help = Corrige “start” o “end”.
page-no-language = El nombre de este archivo no dice en qué idioma está.
    .help = Pon la clave del idioma antes de “.md”, como en “{ $example }”. Idiomas del sitio: { $known }.
page-two-files = Esta página tiene dos textos en el mismo idioma: el otro es { $other }.
    .help = Deja solo uno.
page-two-sources = Las traducciones de esta página indican dos idiomas de origen: { $other } indica otro.
    .help = En una sola de ellas, indica el idioma en que se escribió primero la página.
page-source-missing = Según lo indicado, esta página se escribió primero en el idioma “{ $language }”, pero no tiene texto en ese idioma.
    .help = Indica otro idioma, o agrega el texto.
page-same-address = Esta página quedaría en { $address }, donde ya está { $other }.
    .help = Ponle un “slug:” propio.
page-alias-taken = La dirección anterior { $alias } ya está en uso{ $other ->
        [none] {""}
       *[other] {" "}({ $other })
    }.
    .help = Quítala de “aliases”.
page-must-ship = Esta página no debe publicarse mientras le falte el texto en este idioma: { $language }.
    .help = Agrega el texto, o quita el idioma de “must_ship_in”.
heading-duplicate-id = Dos títulos tienen el mismo identificador, “{ $id }”.
    .help = Cambia uno de los dos.
footnote-unused = Nada remite a la nota “{ $label }”.
    .help = Escribe [^{ $label }] donde corresponda, o quítala. No se muestra.

## Directivas

directive-unclosed = Este bloque no está cerrado.
    .help = Escribe una línea “:::” después de su última línea, con la misma sangría que la línea que lo abre.
directive-stray-close = Aquí no hay ningún bloque que esta línea pueda cerrar.
    .help = Quítala, o busca la línea “:::nombre” que debería abrir el bloque.
directive-malformed = Esto parece una directiva, pero no se puede leer.
    .help = Una directiva se escribe “:::nombre{ "{" }clave="valor"{ "}" }” … “:::”, o “::nombre{ "{" }clave="valor"{ "}" }” en su propia línea, o “:nombre[texto]” dentro de una oración. ¿Se cierran en la misma línea todos los corchetes, llaves y comillas rectas?
directive-unknown = No existe la directiva “{ $name }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Directivas conocidas: { $known }.
    }
directive-wrong-form = La directiva “{ $name }” se escribe de otra manera.
    .help = { $form ->
        [container] Ábrela con “:::{ $name }” en su propia línea y ciérrala con “:::”.
        [leaf] Escríbela “::{ $name }”, en su propia línea.
       *[inline] Escríbela “:{ $name }[…]”, dentro de una oración.
    }
directive-repeated-attribute = El atributo “{ $attribute }” aparece dos veces.
    .help = Quita uno de los dos.
directive-missing-attribute = A la directiva “{ $name }” le falta el atributo “{ $attribute }”.
    .help = Agrega { "{" }{ $attribute }="…"{ "}" } después del nombre.
directive-unknown-attribute = La directiva “{ $name }” no tiene el atributo “{ $attribute }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] { $count ->
            [0] No lleva nada entre llaves.
           *[other] Puede tener: { $known }.
        }
    }
directive-wrong-type = “{ $attribute }” debe ser { $expected ->
        [date] una fecha
        [bool] true o false
        [integer] un número entero
       *[number] un número
    }.
    .help = { $expected ->
        [date] Escribe año, mes y día, como en “2026-11-22”.
        [bool] Escribe “true” o “false”.
        [integer] Escribe solo cifras, como en “10”.
       *[number] Escribe cifras, con punto para los decimales, como en “2.5”.
    }
directive-unknown-page = No existe la página “{ $page }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Indica una página por su ruta dentro de content/, sin el idioma ni el “.md” del final.
    }

## Enlaces

link-empty = Este enlace no lleva a ninguna parte.
    .help = Escribe entre los paréntesis el archivo al que debe llevar.
link-forbidden-scheme = No se permiten enlaces que empiecen con “{ $scheme }:”.
    .help = Se permiten https, http, mailto, tel y sms, y los archivos del sitio.
link-no-scheme = “{ $link }” no dice cómo se llega ahí.
    .help = Ponle “https:” al principio.
link-outside = “{ $link }” lleva fuera de la carpeta content/.
    .help = Cuenta los “../”: cada uno sube una carpeta.
link-missing-page = No existe la página “{ $link }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Indica el archivo de la página, con su ruta desde este archivo y sin su idioma: “../carpeta/archivo.md”.
    }
link-wrong-case = “{ $link }” y el nombre de la página no tienen las mismas mayúsculas y minúsculas.
    .help = Escribe “{ $right }”: muchos servidores las distinguen.
link-missing-translation = La página no tiene texto en este idioma: { $language }.
    .help = Quita el idioma del enlace: así llevará al texto que sí existe, y lo dirá.
link-draft = Este enlace lleva a { $file }, que no está publicado.
    .help = Publica primero esa página, o quita el enlace. Con --drafts se muestran los borradores.
link-missing-anchor = No existe el ancla “#{ $anchor }” en { $file }.
    .help = { $near ->
        [yes] ¿Quisiste decir “#{ $nearest }”?
       *[no] { $count ->
            [0] El texto de esa página no tiene títulos.
           *[other] Títulos en el texto de esa página: #{ $known }.
        }
    }
link-not-a-file = “{ $link }” es la dirección de una página, no su archivo.
    .help = Haz el enlace al archivo, “{ $right }”: las direcciones cambian de un idioma a otro.
link-missing-file = No existe el archivo “{ $link }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Ponlo junto a la página y haz el enlace con su nombre. Los enlaces a páginas terminan en “.md”.
    }
link-image-is-a-page = “{ $link }” no es una imagen de este sitio.
    .help = Pon la imagen junto a la página y indica el nombre de su archivo.
privacy-remote-image = Esta imagen se cargaría desde otro sitio, que así se enteraría de cada lectura.
    .help = Pon una copia junto a la página, si tienes derecho a hacerlo, y indica el nombre de su archivo.

## HTML

html-forbidden = Este HTML no se permite aquí: { $tag }
    .help = Usa Markdown o una directiva. Se permiten elementos como <abbr>, <cite>, <sub> y <span>, con “lang”, “dir”, “title” y “datetime”. “raw_html: true” en site.yaml permite todo.
html-unclosed = <{ $tag }> no está cerrado en este párrafo.
    .help = Escribe </{ $tag }> donde termina.
html-stray-close = </{ $tag }> no cierra nada.
    .help = Quítalo.

## Palabras y tema

words-missing = { $count ->
        [one] Falta una palabra del tema
        [many] Faltan { $count } de palabras del tema
       *[other] Faltan { $count } palabras del tema
    } en el idioma “{ $language }”, y en su lugar se muestra otro idioma: { $ids }.
    .help = Agrega lo que falta en un archivo de translations/{ $language }/.
words-syntax = Esto no se puede leer como Fluent: { $detail }.
    .help = Cada mensaje tiene la forma “nombre = texto”; si tiene más líneas, van con sangría.
theme-template = El tema no se puede usar aquí: { $detail }
    .help = Corrige la plantilla, o quítala para usar la que ya viene incluida.
theme-unknown = No existe el tema “{ $theme }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Un tema es una carpeta en themes/; el que ya viene incluido es “broadside”.
    }
theme-unknown-template = El tema no tiene la plantilla “{ $template }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Agrega templates/{ $template }.html al tema, o quita “template:”.
    }

## Escritura del sitio

output-foreign-file = tribune no escribió { $path } y no lo va a reemplazar.
    .help = Muévelo a otra parte, o genera el sitio en otra carpeta con --out.
output-unusable = { $path } no puede ser la carpeta del sitio terminado.
    .help = Indica una carpeta con --out.
output-unsafe-folder = { $path } es parte del sitio mismo y no puede recibir el sitio terminado.
    .help = Indica otra carpeta con --out, por ejemplo public.
output-two-files = Dos archivos se escribirían en el mismo lugar: { $path }.
    .help = Por favor, repórtalo: es una falla de tribune.
output-disk-full = El disco está lleno: no se pudo escribir { $path }. El sitio publicado sigue como estaba.
    .help = Libera espacio y genera el sitio otra vez.
output-no-permission = No tienes permiso para escribir en este lugar: { $path }. El sitio publicado sigue como estaba.
    .help = Revisa los permisos de la carpeta, o genera el sitio en otra con --out.
output-other-file-system = { $path } está en un sistema de archivos distinto del de la carpeta de arriba, así que el sitio no se puede reemplazar de una sola vez. Sigue como estaba.
    .help = Con --out, genera el sitio en una carpeta dentro de ese lugar, o en otra parte.
output-failed = No se pudo escribir { $path }: { $detail }. El sitio publicado sigue como estaba.
    .help = Revisa los permisos de la carpeta y el estado del disco.

## La línea de comandos

cli-about = Publica una campaña en varios idiomas.
cli-usage = Uso
cli-usage-main = tribune [OPCIONES] COMANDO
cli-usage-build = tribune build [OPCIONES]
cli-usage-check = tribune check [OPCIONES]
cli-usage-serve = tribune serve [OPCIONES]
cli-usage-new = tribune new DIR, tribune new page PATH [LANG], tribune new translation PATH LANG
cli-commands = Comandos
cli-options = Opciones
cli-build = Generar el sitio
cli-check = Revisar el sitio sin escribirlo
cli-serve = Ver el sitio en el navegador mientras escribes
cli-new = Empezar un sitio, una página o una traducción
cli-new-what = Carpeta del sitio nuevo; o “page PATH [LANG]”; o “translation PATH LANG”
cli-new-path = Ruta de la página dentro de content/, por ejemplo share-the-work/overtime
cli-new-lang = Clave del idioma, por ejemplo fr
cli-out = Carpeta del sitio terminado [public]
cli-base-url = Dirección en la que se publicará el sitio
cli-drafts = Incluir los borradores y las páginas fuera de sus fechas
cli-as-of = Fecha que se toma como hoy
cli-strict = Las advertencias también impiden generar el sitio
cli-file-urls = Enlaces que funcionan desde una carpeta o una memoria USB
cli-port = Puerto de la vista previa, o el siguiente que esté libre [4004]
cli-host = Dirección de la vista previa [127.0.0.1]
cli-open = Abrir el navegador
cli-lan = Dejar que otros equipos de la red lean el sitio
cli-root = Carpeta del sitio [.]
cli-format = Cómo se presentan los hallazgos: human, json o github
cli-ui-lang = Idioma de los mensajes: en, fr o es
cli-jobs = Cuántas tareas se hacen al mismo tiempo
cli-quiet = No decir nada más que los hallazgos
cli-verbose = Decir más
cli-help = Mostrar esta ayuda
cli-version = Mostrar la versión
cli-welcome-elsewhere =
    No hay ningún sitio en la carpeta { $path }. Puedes:
      tribune new mi-sitio       empezar uno
      tribune --root CARPETA …   indicar la carpeta de un sitio
      tribune --help             ver todo lo demás
cli-progress = { $done } de { $all }
cli-built = { $rendered ->
        [one] Una página
        [many] { $rendered } de páginas
       *[other] { $rendered } páginas
    } en { $path }. Archivos escritos: { $written }; sin cambios: { $unchanged }; borrados: { $removed }. Duración: { $milliseconds } ms.
cli-built-details = Textos leídos: { $parsed }. Tamaño del sitio: { $kilobytes } kB.
cli-not-built = No se publicó nada; { $path } sigue como estaba.
cli-serve-at =
    La vista previa está en { $url }
    Cada archivo que guardas se ve al instante. Ctrl-C la termina.
cli-serve-port = El puerto { $wanted } está ocupado; se usa el { $port }.
cli-serve-lan =
    Otros equipos de esta red pueden leer el sitio en { $url }
    Quien tenga esta dirección puede leerlo hasta que termine la vista previa.
cli-serve-polling = El sistema no avisa qué archivos cambian, así que la carpeta se revisa una y otra vez y los cambios se ven un poco después. { $reason ->
        [limit] No vigila más carpetas para nosotros (fs.inotify.max_user_watches).
        [remote] La carpeta está en otro equipo.
        [asked] {""}
       *[failed] { $detail }
    }
cli-serve-see = Están en { $url }
cli-serve-no-browser = No se pudo abrir ningún navegador. La dirección es { $url }
cli-serve-ended = La vista previa terminó.
cli-found = { $errors ->
        [0] Ningún error
        [one] Un error
        [many] { $errors } de errores
       *[other] { $errors } errores
    }, { $warnings ->
        [0] ninguna advertencia
        [one] una advertencia
        [many] { $warnings } de advertencias
       *[other] { $warnings } advertencias
    }.
cli-new-site =
    Hay un sitio en tres idiomas en { $path }. Ahora:
      cd { $path }
      tribune build
    Después abre public/index.html, y escribe en content/.
cli-new-page = Se creó la página: { $path }. Es un borrador mientras no quites “draft: true”.
cli-new-translation = Se creó la traducción: { $path }, con el texto de origen para que escribas encima. Es un borrador mientras no quites “draft: true”.
cli-new-text = Escribe aquí.
cli-new-needs-a-path = ¿Qué página?
    .help = Indica su ruta dentro de content/, como en “tribune new page share-the-work/overtime”.
cli-new-needs-a-language = ¿A qué idioma?
    .help = Indica su clave después de la ruta, como en “tribune new translation share-the-work/overtime fr”.
cli-new-unknown = tribune no sabe crear “{ $what }”.
    .help = Puedes escribir “tribune new CARPETA”, “tribune new page RUTA” o “tribune new translation RUTA IDIOMA”.
cli-folder-not-empty = Ya existe { $path } y tiene contenido.
    .help = Indica una carpeta nueva.
cli-file-exists = { $path } ya existe.
    .help = Abre ese archivo, o elige otro nombre.
cli-no-such-page = No existe la página “{ $page }” que quieres traducir.
    .help = Indica una página por su ruta dentro de content/, como en “share-the-work/overtime”.
cli-bad-page-name = “{ $page }” no puede ser la ruta de una página.
    .help = { $near ->
        [yes] Escribe “{ $nearest }”: letras minúsculas sin acentos, cifras y guiones.
       *[no] Escribe letras minúsculas sin acentos, cifras y guiones.
    }
cli-bad-date = { $option } debe ser { $option ->
        [SOURCE_DATE_EPOCH] un número de segundos
       *[other] una fecha
    }, no “{ $value }”.
    .help = { $option ->
        [SOURCE_DATE_EPOCH] Cuenta los segundos desde el 1 de enero de 1970, UTC.
       *[other] Escribe año, mes y día, como en “2026-11-22”.
    }
cli-error-unknown-option = No existe la opción “{ $given }”.{ $near ->
        [yes] {" "}¿Quisiste decir “{ $nearest }”?
       *[no] {""}
    }
cli-error-unknown-command = No existe el comando “{ $given }”.{ $near ->
        [yes] {" "}¿Quisiste decir “{ $nearest }”?
       *[no] {""}
    }
cli-error-missing = Falta algo: { $given }.
cli-error-no-value = Falta un valor después de { $given }.
cli-error-bad-value = Este valor no sirve: { $given }.{ $valid ->
        [none] {""}
       *[other] {" "}Valores posibles: { $valid }.
    }
cli-error-other = Este comando no se entiende.
cli-error-see-help = “tribune --help” muestra todo lo que hay.

## Cifras y términos

facts-unknown = No hay ninguna cifra “{ $fact }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Todas las cifras están en content/facts.yaml.
    }
facts-missing-key = A esta cifra le falta “{ $key }”.
    .help = Agrega “{ $key }:” debajo de su nombre.
facts-missing-language = Falta “{ $key }” en el idioma “{ $language }”.
    .help = Agrégale una línea “{ $language }: …”.
facts-bad-value = Esto no puede ser el valor de una cifra.
    .help = Escribe un número, una fecha entre comillas rectas, “{ "{" } from: 15, to: 25 { "}" }” o “{ "{" } of: 2, to: 1 { "}" }”.
facts-unknown-word = “{ $key }” no puede ser “{ $word }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Valores posibles: { $known }.
    }
facts-unknown-unit = Nada dice cómo escribir la unidad “{ $unit }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Agrega la palabra “unit-{ $unit }” a las palabras de cada idioma, como en “unit-people”.
    }
glossary-unknown = El glosario no tiene el término “{ $term }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Todos los términos están en content/glossary.yaml. Otras palabras se escriben así: :term[palabras]{ "{" }id=strike-fund{ "}" }.
    }
glossary-missing-key = A este término le falta “{ $key }”.
    .help = Agrégale “{ $key }:”.
glossary-missing-language = Este término falta en el idioma “{ $language }”.
    .help = Agrégalo debajo de “{ $language }:”.

facts-typed = “{ $typed }” es la cifra “{ $fact }”, escrita a mano.
    .help = Escribe :fact[{ $fact }]: así cambia junto con la cifra y lleva a su fuente.
facts-contradicted = “{ $typed }” parece hablar de la cifra “{ $fact }”, que es otra.
    .help = Escribe :fact[{ $fact }], o di con más claridad qué cuenta esta cifra.
glossary-rejected = “{ $typed }” no es la palabra correcta aquí.
    .help = Escribe “{ $right }”.
translation-missing-facts = Aquí faltan estas cifras del texto de origen: { $facts }.
    .help = Compara con { $other }.
translation-other-facts = Estas cifras están aquí y no en el texto de origen: { $facts }.
    .help = Compara con { $other }.

## Tipografía: lo que queda como se escribió

typography-fr-ordinal = “{ $typed }” no es la forma de un ordinal en francés.
    .help = Escribe “{ $nearest }”.
typography-fr-accent-capital = En francés las mayúsculas llevan acento: “{ $typed }”.
    .help = Escribe “{ $nearest }”.
typography-fr-currency-order = En francés el signo de la moneda va después de la cantidad: “{ $typed }”.
    .help = { $near ->
        [yes] Escribe “{ $nearest }”.
       *[no] Pon el signo o la palabra después de la cantidad.
    }
typography-fr-date-1er = En francés el primero del mes es “1er”, no “{ $typed }”.
    .help = Escribe “{ $nearest }”.
typography-fr-decade = Así no se escribe una década en francés: “{ $typed }”.
    .help = Escribe “les années 1990”.
typography-fr-inclusive = “{ $typed }” es difícil de leer, sobre todo para los lectores de pantalla.
    .help = Nombra a ambos, como en “travailleuses et travailleurs”, o busca una palabra común.
typography-fr-hour = En francés las horas se escriben con “h”, no como “{ $typed }”.
    .help = { $near ->
        [yes] Escribe “{ $nearest }”.
       *[no] Escríbelo como en “10 h 30”.
    }
typography-es-open-mark = Falta el signo que abre esta pregunta o exclamación.
    .help = Pon “¿” o “¡” donde empieza.
typography-es-mx-number = Así no se escriben los números en México: “{ $typed }”.
    .help = { $near ->
        [yes] Escribe “{ $nearest }”.
       *[no] Escribe “1,234.5”: coma para los miles, punto para los decimales.
    }
typography-es-meridiem = “{ $typed }” se escribe con espacios.
    .help = { $near ->
        [yes] Escribe “{ $nearest }”.
       *[no] Escríbelo como en “3:30 p. m.”.
    }
typography-es-decade = Así no se escribe una década en español: “{ $typed }”.
    .help = Escribe “los años noventa” o “la década de 1990”.
typography-es-dash = Un guion no es una raya: “{ $typed }”.
    .help = Usa “—” pegada a las palabras que encierra.
typography-en-ca-spelling = “{ $typed }” no es la ortografía canadiense del inglés.
    .help = Escribe “{ $nearest }”, salvo en un nombre propio.
typography-en-ca-percent = “{ $typed }” no es la ortografía canadiense del inglés.
    .help = Escribe “per cent”, o usa el signo.
typography-en-dash = Un guion no es una raya: “{ $typed }”.
    .help = Usa “—” sin espacios, o dilo de otra manera.
typography-quote-unpaired = Esta comilla no tiene pareja.
    .help = Cierra la cita o quita la comilla.

## Gráficas y calculadoras

chart-unknown = La directiva “{ $name }” no tiene “{ $kind }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Hay: { $known }.
    }
chart-missing-fact = La directiva “{ $name }” necesita la cifra “{ $fact }”, que no está en content/facts.yaml.
    .help = Agrégala ahí, con un número como valor.
chart-bad-survey = El resultado de una encuesta necesita números enteros en “yes” y “no”.
    .help = Escríbelo como en ::chart{ "{" }survey yes=200 no=100 blank=0{ "}" }, o sin ningún número para mostrar la experiencia de las encuestas.

## La vista previa

serve-bar = Vista previa
serve-title = Vista previa del sitio
serve-skip = Ir al texto
serve-to-site = Ver el sitio
serve-languages = Idiomas
serve-language = Idioma
serve-problems = Problemas
serve-pages = Páginas
serve-page = Página
serve-drafts = Borradores
serve-facts = Cifras
serve-guide = Guía
serve-gone = Esta página ya no se publica: se borró o volvió a ser un borrador.
serve-nothing = No hay nada en esta dirección.
serve-no-page = Esta página todavía no se puede mostrar.
serve-way-back = Seguir desde aquí
serve-back = Volver a la página
serve-errors = { $count ->
        [one] Un error impide publicar esta página
       *[other] { $count } errores impiden publicar esta página
    }
serve-former = Abajo está la página como era antes. La nueva aparecerá en cuanto se corrija el error.
serve-lost = La vista previa terminó. Iníciala otra vez con “tribune serve”.
serve-state-source = Texto original
serve-state-translated = Traducida
serve-state-missing = Sin traducir
serve-state-missing-in = sin traducir, se muestra en { $language }
serve-draft = Borrador
serve-here = { $count ->
        [0] Ningún problema aquí
        [one] Un problema aquí
       *[other] { $count } problemas aquí
    }
serve-site = En todo el sitio: { $errors ->
        [0] ningún error
        [one] un error
       *[other] { $errors } errores
    }, { $warnings ->
        [0] ninguna advertencia
        [one] una advertencia
       *[other] { $warnings } advertencias
    }.
serve-checking = Se está revisando el sitio…
serve-all-problems = Todos los problemas
serve-open = Abrir en el editor
serve-copy = Copiar la ruta
serve-copied = Ruta copiada
serve-updated = Página actualizada
serve-words = { $count ->
        [one] Una palabra
       *[other] { $count } palabras
    }
serve-compare = Lado a lado
serve-compare-all = Todos
serve-views = Vista
serve-view-phone = teléfono
serve-view-paper = papel
serve-view-plain = solo texto
serve-fold = Plegar
serve-cut = Se muestran { $shown } de { $all }.
serve-totals = Por idioma
serve-previous = Anteriores
serve-next = Siguientes
serve-drafts-shown = La vista previa muestra estos textos porque se inició con --drafts. No se publican.
serve-drafts-hidden = Estos textos no se publican y la vista previa no los muestra. Iníciala con --drafts para verlos en su lugar.
serve-no-drafts = No hay borradores.
serve-from-date = desde el
serve-until-date = hasta el
serve-fact = Cifra
serve-as-of = Con fecha de
serve-used-in = Textos que la usan
serve-superseded = Superada
serve-no-facts = No hay cifras: content/facts.yaml falta o está vacío.
serve-refused = { $status ->
        [400] Esta solicitud no se entiende.
        [403] Esta solicitud viene de otro lugar y no se responde. Abre la dirección que mostró tribune.
        [404] Aquí no hay nada.
        [405] Aquí solo se puede leer.
        [408] Esta solicitud tardó demasiado.
        [413] Esta solicitud es demasiado grande.
        [414] Esta dirección es demasiado larga.
        [431] El encabezado de esta solicitud es demasiado largo.
        [500] tribune cometió un error. Por favor, repórtalo.
       *[other] Esta solicitud no se responde aquí ({ $status }).
    }
serve-port-in-use = No hay ningún puerto libre en { $path } a partir del { $count }.
    .help = Cierra otro programa o indica un puerto con --port.
serve-failed = La vista previa no se puede abrir en { $path }: { $detail }.
    .help = Elige otra dirección con --host u otro puerto con --port.
serve-host-is-public = Otros equipos de la red pueden llegar a { $path }.
    .help = Agrega --lan si pueden leer el sitio; la dirección llevará entonces un secreto.
serve-bad-host = “{ $value }” no es una dirección de este equipo.
    .help = Escríbela como en 127.0.0.1 o 0.0.0.0.
serve-no-lan = Este equipo no tiene dirección en ninguna red.
    .help = Conéctalo o indica su dirección con --host.
