# Las palabras de tribune mismo, en español de México.
#
# Cada hallazgo tiene un mensaje y, en su atributo `.help`, lo que hay que hacer. `$near` es “yes”
# cuando `$nearest` nombra lo que probablemente se quiso escribir.

## Informes

tool-error = error
tool-warning = advertencia
tool-hint = sugerencia
tool-site-folder = La carpeta del sitio
tool-help = qué hacer

## YAML: site.yaml y el encabezado de cada página

yaml-syntax = { $problem ->
        [colon] Este texto contiene dos puntos seguidos de un espacio, y YAML los toma por otra clave.
        [unclosed] Aquí o más arriba se abren unas comillas, un corchete o una llave que nunca se cierran.
        [character] Un valor no puede empezar con este carácter, ni una línea con un tabulador.
        [glued] Falta un espacio después de estos dos puntos.
        [special] A estos dos puntos los sigue un espacio de no separación, que no es el de la barra espaciadora.
        [quote] Las comillas rectas de este texto se cierran antes de que termine.
       *[other] Esto no se puede leer como YAML: { $detail }.
    }
    .help = { $problem ->
        [colon] Pon todo el texto entre comillas rectas, como en title: "Nuestros derechos: cuáles son".
        [unclosed] Cierra en la misma línea lo que está abierto.
        [character] Pon el texto entre comillas rectas ("…"), y haz las sangrías con espacios.
        [glued] Ponlo, como en title: Nuestros derechos.
        [special] Escribe en su lugar un espacio normal.
        [quote] Pon todo el texto entre comillas rectas dobles, como en title: "Nuestros derechos", y ninguna de ellas adentro.
       *[other] Pon entre comillas rectas ("…") todo texto que contenga dos puntos, un “#” o comillas, y haz las sangrías con espacios.
    }
    .why = Los ajustes al inicio de una página, y los archivos site.yaml, facts.yaml y glossary.yaml, se escriben en YAML, un formato estricto con los dos puntos, las comillas y las sangrías. Si no se puede leer, tribune no adivina: podría publicar un título o una cifra equivocada. Lo más común es un título con dos puntos: title: "Fondo de huelga: cómo funciona" es correcto; sin las comillas rectas, no.
yaml-comment-in-text = Lo que sigue al “#” no forma parte de “{ $key }”.
    .help = Si es parte del texto, pon todo el texto entre comillas rectas; si es una nota para ti, ponla en una línea aparte.
    .why = En YAML, un signo de número después de un espacio empieza un comentario, que nadie ve: title: Sección #112 da el título “Sección”. Entre comillas rectas, como en title: "Sección #112", es parte del texto.
yaml-not-a-map = Aquí van líneas de la forma “clave: valor”.
    .help = Escribe cada entrada en su propia línea, como en “title: Nuestros derechos”.
    .why = En este lugar tribune espera entradas con un nombre y un valor, como title: Nuestros derechos, pero encontró una lista o texto suelto. Muchas veces falta el nombre, o el espacio después de los dos puntos: title:Nuestros derechos no es una entrada, title: Nuestros derechos sí lo es.
yaml-duplicate-key = La clave “{ $key }” aparece dos veces.
    .help = Quita una de las dos.
    .why = El mismo nombre aparece dos veces en el mismo lugar, por ejemplo dos líneas que empiezan con title:. Solo puede valer una, y tribune no elige por ti. Deja la línea correcta.
yaml-unknown-key = Aquí no existe la clave “{ $key }”.
    .help = { $comma ->
        [yes] Si es parte del texto anterior: entre llaves, una coma termina el texto, así que pon todo el texto entre comillas rectas ("…").
       *[no] { $near ->
            [yes] ¿Quisiste decir “{ $nearest }”?
           *[no] Claves conocidas: { $known }.
        }{ $extra ->
            [yes] { " " }Tus propios datos van bajo “extra:”.
           *[no] { "" }
        }
    }
    .why = Cada ajuste tiene un nombre fijo, y este no está entre ellos. Es un error y no se pasa por alto, porque un descuido como sumary: o must_ship: haría perder un resumen o una protección sin que nadie se diera cuenta. Los datos que solo usa tu propio tema pueden llamarse como quieras, con sangría bajo extra:.
yaml-wrong-type = “{ $key }” debe ser { $expected ->
        [text] un texto
        [bool] true o false
        [number] un número
        [date] una fecha
        [day] un día del calendario
        [moment] una fecha, o una fecha y una hora
        [dir] “ltr” o “rtl”
       *[list] una lista de textos
    }.
    .help = { $expected ->
        [text] Escribe el texto después de los dos puntos, entre comillas rectas ("…") si a su vez contiene dos puntos.
        [bool] Escribe “true” o “false”, sin comillas.
        [number] Escribe solo cifras, como en “10”.
        [date] Escribe año, mes y día, como en “2026-11-22”.
        [day] Ese día no existe. Revisa si el mes tiene tantos.
        [moment] Escríbela como en “2026-11-22” o “2026-11-22T18:30”.
        [dir] “rtl” es para las escrituras que van de derecha a izquierda.
       *[list] Escríbela como en “[uno, dos]”.
    }
    .why = Este ajuste lleva cierto tipo de valor y recibió otro: una palabra donde va una fecha, por ejemplo, o un solo texto donde va una lista. Las fechas se escriben 2026-11-22 para que signifiquen el mismo día en todos los idiomas. Una lista va entre corchetes, como en tags: [huelga, autopartes], aunque tenga un solo elemento.

## El sitio en su conjunto

config-missing = No hay ningún sitio en la carpeta { $path }: falta content/site.yaml.
    .help = { $near ->
        [yes] Cambia el nombre de content/{ $nearest } a content/site.yaml.
       *[no] Ve a la carpeta de un sitio, indícala con --root, o crea un sitio nuevo con “tribune new mi-sitio”.
    }
    .why = Un sitio es una carpeta que contiene content/site.yaml, con sus idiomas, títulos y dirección. Aquí no existe ese archivo, así que tribune no tiene nada que generar. Casi siempre el comando se dio una carpeta más arriba o más abajo de la correcta.
config-no-languages = El sitio no tiene ningún idioma.
    .help = Agrega sus idiomas en content/site.yaml: “languages: { "{" } es: { "{" } locale: es-MX, name: Español, title: Nuestra campaña { "}" } { "}" }”.
    .why = Cada página pertenece a un idioma, así que un sitio necesita al menos uno. Cada idioma tiene una clave corta, que se usa en los nombres de archivo y en las direcciones (es en overtime.es.md y en /es/), y bajo ella el código completo, el nombre del idioma y el título del sitio en ese idioma.
config-bad-language-key = “{ $key }” no puede ser la clave de un idioma.
    .help = Usa letras minúsculas sin acentos, cifras y guiones, como en “fr” o “zh-hant”; “assets” y “files” ya están ocupadas.
    .why = La clave de un idioma forma parte de cada dirección y del nombre de cada archivo en ese idioma, así que debe ser corta y servir en todas partes. Los nombres assets y files están reservados para carpetas que tribune mismo crea en el sitio terminado.
config-bad-locale = “{ $locale }” no es un código de idioma.
    .help = Escribe el idioma y el país como en “fr-CA” (BCP 47).
    .why = Este código dice a los navegadores y a los lectores de pantalla en qué idioma está una página, y a tribune cómo escribir ahí los números, las fechas y las comillas. Ejemplos: en-CA, fr-CA y es-MX, es decir, el idioma en minúsculas, un guion y el país en mayúsculas.
config-same-locale = El idioma “{ $other }” también tiene el código “{ $locale }”.
    .help = Dale a cada idioma el suyo, como “es-MX” y “es-US”, o quita uno de los dos.
    .why = Los navegadores y los buscadores conocen los idiomas de una página solo por sus códigos. Con el mismo dos veces recibirían dos direcciones para un idioma y pasarían por alto ambas. Las mayúsculas no cambian nada, y los nombres viejos de un mismo idioma tampoco.
config-no-title = El sitio no tiene título en este idioma; usa el de “{ $other }”.
    .help = Agrega “title:” a este idioma en content/site.yaml.
    .why = El título del sitio está arriba en cada página, en las pestañas, en los canales y en las tarjetas. Quien lee en este idioma lo vería en otro, y los lectores de pantalla lo pronunciarían mal.
config-too-many-languages = Aquí hay más idiomas de los que puede tener un sitio.
    .help = Deja 200 cuando mucho.
    .why = El número de idiomas de un mismo sitio tiene un límite, muy por encima de lo que una campaña suele necesitar. Si necesitas más, haz varios sitios y enlázalos entre sí.
config-bad-base-url = “{ $url }” no puede ser la dirección de un sitio.
    .help = Escríbela completa, como en “https://example.org” o “https://example.org/sindicato”, sin “?” ni “#”.
    .why = Esta es la dirección en la que se publicará el sitio. De ella salen los canales de noticias, el mapa del sitio y la vista previa que aparece al compartir una página, así que una dirección equivocada no llevaría a ninguna parte. Los enlaces entre páginas no dependen de ella: también funcionan en otra carpeta o desde una memoria USB.
config-unknown-language = El sitio no tiene el idioma “{ $key }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Los idiomas del sitio están en content/site.yaml, bajo “languages:”.
    }
    .why = Un ajuste nombra un idioma con una clave que el sitio no tiene, por ejemplo spa en lugar de es. Una página en un idioma que el sitio no conoce no tendría dirección ni palabras para su menú.
config-unknown-menu-page = El menú menciona la página “{ $page }”, que no está publicada.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Indica una página por su ruta dentro de content/, sin el idioma ni el “.md” del final, como en “share-the-work/overtime”.
    }
    .why = El menú, en site.yaml, enumera páginas, y esta no existe o no está publicada: quizá es un borrador o está fuera de sus fechas. El menú está en todas las páginas, así que cualquiera se toparía con una entrada muerta. La ruta es la de la carpeta content/, no la dirección: share-the-work/overtime en todos los idiomas.
config-menu-twice = La página “{ $page }” ya está en el menú.
    .help = Quítala aquí, o nombra la página que querías.
    .why = El menú muestra cada página una vez. Una segunda entrada es seguramente un descuido: se quería otra página, y falta.
site-no-home = El sitio no tiene página de inicio.
    .help = Escribe { $file }.
    .why = Todo sitio necesita una página de entrada, escrita al menos en el idioma de origen. Sin ella, quien llega a la dirección de la campaña no tendría por dónde empezar, ni el menú a dónde regresar.

## Archivos

source-unreadable = Esto no se puede leer: { $detail }.
    .help = Revisa los permisos del archivo y el estado del disco.
    .why = La computadora no permitió leer este archivo, o falló al leerlo. tribune se detiene antes que publicar un sitio con un hueco. Por lo general el archivo pertenece a otra persona, otro programa lo tiene bloqueado, o falla un disco o una unidad de red.
source-too-large = Este archivo de { $megabytes } MB es demasiado grande para ser un texto.
    .help = Un texto puede tener hasta { $limit } MB. ¿Está el archivo en el lugar correcto?
    .why = Los textos, los ajustes y las plantillas son archivos pequeños. Un archivo de este tamaño en su lugar es casi siempre otra cosa con la terminación equivocada, como un video o un archivo comprimido. Lo que la gente vaya a descargar va junto a una página, con su propia terminación.
source-name-not-utf8 = El nombre de este archivo no se puede leer como UTF-8.
    .help = Ponle un nombre con letras comunes.
    .why = El nombre de este archivo está guardado en una codificación antigua o dañada: otras computadoras lo mostrarían distinto o no lo mostrarían, y no se puede formar una dirección con él. Suele pasar con archivos de un comprimido viejo o de una memoria USB. Cámbiale el nombre con letras sencillas, cifras y guiones.
source-unportable-name = Este nombre no sirve en todos los sistemas: { $problem ->
        [control] contiene un carácter de control
        [character] contiene uno de los caracteres < > : " | ? * \
        [end] termina en un punto o un espacio
       *[reserved] Windows lo reserva para un dispositivo
    }.
    .help = Cambia este nombre.
    .why = Hay nombres que sirven en un sistema y en otro no. Alguien que colabora desde Windows no podría abrir un archivo llamado que?.md o con.md, y una copia del sitio podría salir incompleta sin avisar. Elige un nombre con letras, cifras y guiones, y corrige los enlaces que llevan a él.
source-not-a-file = Esto no es ni un archivo ni una carpeta.
    .help = Quítalo del sitio.
    .why = En la carpeta hay algo que solo usan los programas, como una tubería o un dispositivo. No se puede copiar al sitio terminado, y leerlo podría no acabar nunca. Por lo general llegó ahí por accidente.
source-broken-link = Este acceso directo (enlace simbólico) no lleva a ninguna parte, o da vueltas en círculo.
    .help = Quítalo, o pon aquí el archivo mismo.
    .why = Es un enlace simbólico, un archivo que solo apunta a otro. Lo que señala ya no está, o apunta a sí mismo. El público no recibiría nada.
source-link-leads-out = Este acceso directo (enlace simbólico) lleva fuera del sitio.
    .help = Pon aquí el archivo o la carpeta misma: quien copie el sitio no lo tendrá.
    .why = Este enlace simbólico apunta a un archivo o a una carpeta fuera de la carpeta del sitio. Solo funciona en tu computadora: a quien copie o recupere el sitio le faltaría. También podría publicar por error algo privado.
source-link-to-folder = Este acceso directo (enlace simbólico) lleva a una carpeta; solo se siguen los que llevan a un archivo.
    .help = Pon aquí la carpeta misma.
    .why = Este enlace simbólico apunta a una carpeta guardada en otro lugar. Si tribune entrara en ella, una misma página podría estar en dos direcciones, o el camino podría dar vueltas en círculo. Esto vale también para content, themes y translations. En cambio, a la carpeta del sitio completo sí se puede llegar por un enlace.
source-twin-names = Este nombre se distingue de { $other } solo por las mayúsculas o por la forma en que se guardan los acentos.
    .help = Cambia uno de los dos nombres: en macOS y Windows solo cabe uno.
    .why = Para algunas computadoras dos nombres son uno solo: Boleta.svg y boleta.svg, o una misma é guardada de dos maneras. En macOS y Windows un archivo reemplazaría al otro, y el público vería el equivocado. Ponles nombres que se distingan por algo más.
source-utf16 = Este archivo está en UTF-16.
    .help = Guárdalo como UTF-8.
    .why = En Windows, algunos editores guardan el texto en UTF-16 (el Bloc de notas lo llamaba “Unicode”). tribune solo lee UTF-8, la codificación de la web, para que los acentos y la ñ le salgan bien a todo el mundo. Elige “Guardar como” y luego UTF-8.
source-not-utf8 = Este archivo no está en UTF-8: el primer byte equivocado es el número { $offset }{ $line ->
        [0] {""}
       *[other] , en la línea { $line }
    }.
    .help = Guárdalo como UTF-8; en la mayoría de los editores de texto, la codificación aparece al pie de la ventana.
    .why = El archivo contiene bytes que no forman letras en UTF-8, casi siempre letras con acento guardadas en una codificación más antigua, como Windows-1252. Publicado así, “reunión” podría convertirse en “reuni?n”. Abre el archivo, comprueba que los acentos se vean bien y guárdalo de nuevo con la codificación UTF-8.
source-nul = Este archivo contiene un byte nulo (NUL), el número { $offset }.
    .help = Guárdalo como texto sin formato en UTF-8.
    .why = Un byte nulo nunca aparece en un texto. Si está ahí, el archivo se dañó al copiarlo, o no es un texto sino una imagen o un documento de un procesador de textos con la terminación equivocada. Recupera una copia buena, o pega el texto en un archivo nuevo.
source-changed = Este archivo se guardó mientras se generaba el sitio.
    .help = Genera el sitio otra vez.
    .why = Mientras tribune leía el sitio, alguien o algún programa guardó este archivo. Una parte del sitio mostraría el texto viejo y otra el nuevo, así que no se publica nada. Si pasa seguido, tal vez un servicio de sincronización está trabajando en la carpeta.

## Páginas

page-no-front-matter = Esta página no empieza con su título.
    .help = { $found ->
        [below] Quita lo que está antes del primer “---”: nada puede ir ahí, ni siquiera una línea vacía.
       *[other] Empieza el archivo con tres líneas: “---”, “title: …”, “---”.
    }
    .why = Cada página empieza con un pequeño encabezado entre dos líneas de tres guiones, que contiene por lo menos el título. Sin título no hay nada que mostrar en la pestaña del navegador, el menú o los resultados de búsqueda. La primera línea del archivo debe ser la de los tres guiones, sin nada antes, ni siquiera una línea vacía.
page-head-dashes = El encabezado va entre líneas de tres guiones, y esta línea no lo es: “{ $typed }”.
    .help = Cámbiala por “---”.
    .why = Los procesadores de texto convierten tres guiones en una raya, y es fácil escribir un cuarto guion. Entonces el encabezado deja de serlo: su título, y “draft: true” con él, serían un texto que todo el mundo lee. Esta línea y la otra que rodea el encabezado deben ser tres guiones y nada más.
page-second-head = El texto de esta página empieza con un segundo encabezado.
    .help = Pon todas las entradas entre las dos primeras líneas “---” y quita el resto del segundo encabezado.
    .why = Solo cuenta el encabezado que está al principio del archivo: lo que sigue es texto y se publicaría tal cual. Una línea “draft: true” no tiene ahí ningún efecto, así que la página saldría antes de tiempo. Pasa cuando se pega un encabezado encima de otro o cuando se cierra antes de terminar.
page-unclosed-front-matter = El encabezado de esta página no está cerrado.
    .help = Escribe una línea “---” después de su última entrada.
    .why = El encabezado de una página va entre dos líneas de tres guiones, y falta la segunda. tribune no puede saber dónde terminan los ajustes y dónde empieza el texto: toda la página se tomaría por ajustes.
page-no-title = Esta página no tiene título.
    .help = Agrega “title: …” entre las líneas “---”.
    .why = El título es lo primero que se ve, en la pestaña del navegador, en los resultados de búsqueda, en los menús y cuando se comparte la página. Los lectores de pantalla lo anuncian antes que nada. Cada traducción tiene su propio título, como en title: "Cómo funciona un fondo de huelga".
page-bad-slug = “{ $slug }” no puede ser parte de una dirección.
    .help = { $problem ->
        [long] Acórtalo: ningún sistema acepta más de 255 caracteres.
        [reserved] Elige otro: Windows reserva este nombre para un dispositivo.
       *[form] { $near ->
            [yes] Escribe “{ $nearest }”: letras minúsculas sin acentos, cifras y guiones.
           *[no] Escribe letras minúsculas sin acentos, cifras y guiones.
        }
    }
    .why = El slug es la última parte de la dirección de una página: horas-extra en /es/repartir-el-trabajo/horas-extra/. Una dirección se dicta por teléfono, se imprime en un volante y se escribe a mano, así que se limita a lo que sirve en todas partes. Los acentos y las mayúsculas se quedan en el título.
page-bad-alias = “{ $alias }” no puede ser una dirección anterior.
    .help = { $problem ->
        [long] Acórtala: entre dos diagonales ningún sistema admite más de 255 caracteres.
        [reserved] Elige otra: algunos sistemas no pueden tener una carpeta con este nombre.
        [end] Elige otra: algunos sistemas no pueden tener una carpeta con este nombre.
       *[form] Escríbela desde la raíz del sitio, como en “/en/old-name/”.
    }
    .why = Un alias es una dirección en la que la página estaba antes. Enlaces viejos y volantes impresos todavía llevan ahí, y tribune manda a esas personas al lugar nuevo. Escríbelo como se veía después del nombre del sitio, con diagonales en ambos extremos y sin https.
page-event-without-start = Este evento no tiene comienzo.
    .help = Agrega “start: 2026-11-22” o “start: 2026-11-22T18:30”.
    .why = Una página con event: aparece en las listas de eventos, que se ordenan por su comienzo. Sin él, nadie sabría cuándo ir y el evento no tendría lugar en la lista. Agrega también la hora, si se conoce.
page-event-ends-early = Este evento termina antes de empezar.
    .help = Corrige “start” o “end”.
    .why = El final del evento está antes de su comienzo: una de las dos fechas es falsa, y la gente podría ir el día equivocado. Muchas veces el año o el mes quedó de un evento anterior. Una asamblea que pasa de medianoche termina al día siguiente: start: 2026-11-22T22:00, end: 2026-11-23T01:00.
page-event-half-timed = Este evento empieza con hora y termina sin hora, o al revés.
    .help = Escribe los dos como días (“2026-11-22”) o los dos con hora (“2026-11-22T18:30”).
    .why = Los calendarios conocen eventos de días enteros y eventos de horas, y nada intermedio (RFC 5545): uno que empieza a las seis y termina en un día sería rechazado, o terminaría a medianoche. Si solo se sabe una de las dos horas, quita “end”.
page-event-skipped-time = Ese día no existe la hora { $time } en esta zona horaria: se adelanta el reloj.
    .help = Escribe la hora que marcan los relojes en ese momento, seguramente una hora más tarde.
    .why = La noche en que empieza el horario de verano se salta una hora: en Toronto, después de las 2:00 son las 3:00. Un momento dentro de esa hora no existe, y los calendarios pondrían el evento una hora antes o después. La noche en que termina el horario de verano una hora se repite; cuenta la primera.
page-unknown-time-zone = No hay ninguna zona horaria “{ $zone }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Escribe el nombre de un continente y de una ciudad con la misma hora, como “America/Mexico_City”, “America/Tijuana” o “America/Toronto”.
    }
    .why = Con la zona horaria, tribune calcula cuándo empieza un evento para la gente de otros lugares, en verano y en invierno. Las zonas tienen nombres propios, con un continente y una ciudad (base de datos de la IANA). “UTC-5” sería falsa la mitad del año en muchos lugares, porque no cambia con la estación. Sin zona, las horas son las del lugar.
page-never-published = Esta página nunca podría publicarse: caduca antes de aparecer.
    .help = Pon “expires_on” después de “publish_on”. Ese día la página ya no está.
    .why = Una página se publica desde publish_on y hasta el día anterior a expires_on. Aquí no queda ningún día entre los dos, casi siempre porque un año o un mes quedó de una página anterior.
page-no-language = El nombre de este archivo no dice en qué idioma está.
    .help = { $kind ->
        [copy] Su nombre es el de una copia de “{ $example }”. Si ese archivo existe, compara los dos y quédate con uno; si no, dale su nombre a este.
       *[other] Pon la clave del idioma antes de “.md”, como en “{ $example }”. Si ese archivo ya existe, compara los dos y quédate con uno. Idiomas del sitio: { $known }.
    }
    .why = El nombre de cada texto dice su idioma justo antes del final: overtime.es.md es el texto en español de la página overtime. Sin eso tribune no sabría dónde publicar el texto ni de qué es traducción. Un archivo que no es una página, como las notas del equipo, va fuera de content/. OneDrive, Dropbox y Windows agregan algo al nombre de un archivo cuando hacen otro igual.
page-other-ending = Este archivo se publicaría tal cual, porque tribune solo lee nombres como “{ $right }”.
    .help = ¿Quisiste decir “{ $right }”? Si es solo para el equipo, guárdalo fuera de content/.
    .why = Los textos terminan en .md y los datos en .yaml, con minúsculas. Un archivo que termina de otro modo se ofrece para descargar: un borrador llamado vote.fr.md.txt, como suele guardarlo Windows, quedaría en la web con su encabezado y sus notas, y facts.yml se publicaría en vez de leerse.
page-copied-file = Este archivo se llama como una copia de { $other }, y sería una página más.
    .help = Compara los dos, quédate con uno y borra el otro. Si es una página, dale un nombre propio.
    .why = OneDrive y Dropbox escriben un segundo archivo cuando dos personas guardan a la vez, con el nombre de una computadora o “(1)” después del nombre; Windows y macOS lo hacen cuando un archivo se pega dos veces. Dentro de content/, ese archivo es una página más: se encontraría un texto viejo junto al nuevo. Se dejan pasar los nombres así donde no hay una página con el nombre simple en el mismo idioma.
page-two-files = Esta página tiene dos textos en el mismo idioma: el otro es { $other }.
    .help = Deja solo uno.
    .why = Una página puede ser un archivo, overtime.es.md, o una carpeta con un índice, overtime/index.es.md. Los dos son la misma página; si existen ambos, no se sabe cuál mostrar. Compáralos antes de borrar uno: al más nuevo le puede faltar algo que el otro tiene.
page-twin-names = El nombre de esta página se distingue del de { $other } solo por las mayúsculas.
    .help = Si una es traducción de la otra, ponles el mismo nombre salvo el idioma; si no, cambia el nombre de una de las dos.
    .why = Los textos que se llaman igual, salvo el idioma, son una sola página: greve.fr.md y greve.es.md. Si uno se llama Greve.fr.md, se vuelven dos páginas y ninguna es traducción de la otra. En macOS y Windows, para los que ambos nombres son uno solo, nadie vería por qué.
page-two-sources = Las traducciones de esta página indican dos idiomas de origen: { $other } indica otro.
    .help = En una sola de ellas, indica el idioma en que se escribió primero la página.
    .why = El origen es el idioma en que se escribió primero una página; los otros textos se comparan con él para saber qué está traducido y al día. Dos textos de esta página indican idiomas distintos bajo source:. Solo uno puede ser el original.
page-source-missing = Según lo indicado, esta página se escribió primero en el idioma “{ $language }”, pero no tiene texto en ese idioma.
    .help = Indica otro idioma, o agrega el texto.
    .why = El encabezado de esta página dice en qué idioma se escribió primero, pero no hay texto en ese idioma. Las traducciones no tendrían con qué compararse, y a falta de traducción no habría original que ofrecer. Tal vez el archivo cambió de nombre, se movió o nunca se agregó.
page-same-address = Esta página quedaría en { $address }, donde ya está { $other }.
    .help = Ponle un “slug:” propio.
    .why = Dos páginas se publicarían en la misma dirección, y una borraría a la otra. Pasa cuando dos páginas de una carpeta tienen el mismo slug: en un idioma, por ejemplo porque una traducción se copió de la de al lado con todo y encabezado.
page-alias-taken = La dirección anterior { $alias } ya está en uso{ $other ->
        [none] {""}
       *[other] {" "}({ $other })
    }.
    .help = Quítala de “aliases”.
    .why = Una dirección anterior lleva a la gente a la página que la menciona. Esta es la dirección actual de una página, u otra página también la menciona, así que no puede llevar aquí. Si la otra página de verdad ocupó el lugar de esta, el alias ya no hace falta. Tampoco puede tapar un archivo que tribune escribe por su cuenta, como /robots.txt.
page-must-ship = Esta página no debe publicarse mientras le falte el texto en { $language }.
    .help = Agrega el texto, o quita el idioma de “must_ship_in”.
    .why = En must_ship_in, una página nombra los idiomas sin los cuales no debe salir, para que, por ejemplo, un aviso de votación llegue a toda la membresía al mismo tiempo. Falta uno de esos textos, y toda la publicación lo espera. Es una protección que el propio equipo editorial se puso.
page-must-ship-current = Esta página no debe publicarse antes de que su texto en { $language } esté al día: { $count ->
        [one] un bloque no lo está.
       *[other] { $count } bloques no lo están.
        [many] { $count } de bloques no lo están.
    }
    .help = Mira qué ha cambiado con “tribune diff { $key } { $page }” y después anota la revisión con “tribune reviewed { $key } { $page }”.
    .why = En must_ship_in, una página nombra los idiomas sin los cuales no debe salir. Uno de esos textos ya no dice lo que dice su original: un párrafo del original se cambió, se añadió o se quitó desde que se revisó la traducción. Quien lee en ese idioma recibiría otro llamado que los demás.
heading-duplicate-id = Dos títulos tienen el mismo identificador, “{ $id }”.
    .help = Cambia uno de los dos.
    .why = Un identificador es el nombre con que los enlaces encuentran un título, como en page.md#strike-pay. Si dos títulos tienen el mismo, los navegadores saltan al primero y al segundo no se puede llegar. Los identificadores son opcionales: si no hay, tribune hace uno con las palabras del título.
heading-reserved-id = El identificador “{ $id }” pertenece a la página que rodea el texto.
    .help = Dale otro al título, o ninguno.
    .why = La propia página usa algunos identificadores: main para el texto, fn-1 y los siguientes para las notas, otros para partes del tema. Un segundo con el mismo nombre atraparía los enlaces y las teclas de quien no usa ratón.
footnote-undefined = En este archivo no hay ninguna nota “{ $label }”.
    .help = Escríbela al final del archivo, como en [^{ $label }]: Fuente, página 12; o quita la llamada.
    .why = Una oración llama a una nota que no existe. Se verían los corchetes y faltaría la fuente. Cada archivo tiene sus propias notas: las de los otros idiomas no cuentan. La llamada y la nota deben llevar el mismo nombre.
footnote-twice = Ya hay una nota “{ $label }” en este archivo.
    .help = Dale otro nombre a la segunda, o quítala. Solo se muestra la primera.
    .why = De dos notas con el mismo nombre solo se muestra la primera, así que lo que dice la segunda se pierde. Pasa cuando se copia de otra página un párrafo con su nota.
footnote-unused = Nada remite a la nota “{ $label }”.
    .help = Escribe [^{ $label }] donde corresponda, o quítala. No se muestra.
    .why = En este archivo hay una nota, pero ninguna oración la llama, así que no se muestra y su fuente o su advertencia se pierde. Tal vez la llamada se borró junto con una oración, o su nombre está escrito de otro modo: la llamada y la nota deben llevar el mismo nombre, como en [^salarios] y [^salarios]: Contrato colectivo, cláusula 12.

## Lo que no se lee como Markdown
markdown-raw-link = Esto parece un enlace y no lo es: se ven los corchetes.
    .help = Escribe [palabras](archivo.md) sin espacio entre los corchetes y los paréntesis. Si la dirección tiene espacios, ponla entre signos de menor y mayor: [palabras](<mi archivo.pdf>).
    .why = Un enlace son palabras entre corchetes seguidas, sin espacio, de una dirección entre paréntesis. Un espacio entre los dos, un espacio en la dirección o un nombre que no se explica en ninguna parte, como en [palabras][nombre], lo convierte en texto común, y todo se muestra como se escribió.
markdown-raw-heading = { $space ->
        [special] Esto parece un título y no lo es: el espacio después de los signos de número no es el de la barra espaciadora.
       *[none] Esto parece un título y no lo es: falta un espacio después de los signos de número.
    }
    .help = Escribe un espacio después de ellos, como en “## Título”.
    .why = Los signos de número solo hacen un título si los sigue un espacio normal. Un texto pegado de un procesador de textos trae muchas veces espacios de no separación, que se ven igual. Sin un espacio normal son parte del texto, como en una etiqueta de redes sociales, y se ven.
markdown-raw-alert = { $known ->
        [yes] El texto de un aviso empieza en la línea que sigue a “[!{ $name }]”.
       *[no] “{ $name }” no es una clase de aviso.
    }
    .help = { $known ->
        [yes] Pasa el texto a la línea siguiente, que también empieza con “> ”.
       *[no] Escribe [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] o [!CAUTION], en inglés en todos los idiomas: la palabra se lee en el idioma de la página.
    }
    .why = Una cita que empieza con una de cinco palabras inglesas entre corchetes, sola en su línea, se muestra como aviso, con su título en el idioma de la página. Cualquier otra palabra se queda en la cita tal como se escribió.
markdown-raw-list = Esto parece un punto de una lista y no lo es.
    .help = Empieza cada punto con un guion y un espacio: “- punto”.
    .why = Las listas se hacen con un guion y un espacio normal. Las viñetas como • vienen de los procesadores de texto, igual que los espacios de no separación después de un guion, que se ven igual. Si se quedan así, todos los puntos van seguidos en un solo párrafo.
markdown-raw-table = Esto parece una tabla y no lo es: falta la línea debajo de su encabezado.
    .help = Escribe debajo de la primera línea una como “| --- | --- |”, con el mismo número de partes.
    .why = Las líneas con barras solo hacen una tabla si la segunda es de guiones: separa el encabezado del resto. Sin ella se ven las barras, y todas las filas van seguidas.
markdown-raw-directive = “{ $typed }” se muestra tal como se escribió.
    .help = { $form ->
        [fence] Un recuadro se abre y se cierra con tres veces dos puntos: “:::”.
        [inline] Di entre corchetes qué debe mostrar, como en “{ $typed }[nombre]”.
       *[block] Escríbelo en una línea aparte, con una línea vacía antes y otra después.
    }
    .why = Lo que empieza con dos puntos lo llena tribune, si está bien escrito: dentro de una oración, dos puntos, un nombre y corchetes, como en :fact[strike-fund]; si no, en una línea aparte, como ::children. Lo demás se queda en el texto. El código se deja pasar.
markdown-raw-markup = “{ $typed }” se muestra tal como se escribió.
    .help = Escribe aquí solo palabras sencillas, y pon en el texto lo que deba ser más que eso.
    .why = Los títulos, los resúmenes y las palabras que se dan a una directiva no son Markdown: los asteriscos, los corchetes y los nombres de cifras o términos salen tal cual en la página, en las listas y en los resultados de búsqueda. Una cifra escrita aquí con palabras no cambia con facts.yaml.

## Directivas

directive-unclosed = Este bloque no está cerrado.
    .help = Escribe una línea “{ $colons }” después de su última línea, con la misma sangría que la línea que lo abre.
    .why = Un bloque (una cita, un recuadro, un llamado a la acción) empieza con ::: y un nombre, y termina con una línea aparte de otros tantos signos de dos puntos. Sin ese final, el resto de la página caería dentro del bloque. Cuando hay bloques dentro de otros, cada uno necesita su propia línea de cierre, con la misma sangría que la de apertura.
directive-stray-close = Aquí no hay ningún bloque que esta línea pueda cerrar.
    .help = Quítala, o busca la línea “:::nombre” que debería abrir el bloque.
    .why = Una línea con tres veces dos puntos cierra un bloque, pero aquí no hay ninguno abierto. Quizá la línea de apertura se borró o lleva el signo solo dos veces, o el bloque ya estaba cerrado. El público vería esos signos sueltos.
directive-malformed = Esto parece una directiva, pero no se puede leer.
    .help = Una directiva se escribe “:::nombre{ "{" }clave="valor"{ "}" }” … “:::”, o “::nombre{ "{" }clave="valor"{ "}" }” en su propia línea, o “:nombre[texto]” dentro de una oración. ¿Se cierran en la misma línea todos los corchetes, llaves y comillas rectas?
    .why = Los dos puntos seguidos de un nombre inician una directiva, con la que se ponen en la página gráficas, recuadros, cifras o términos. Lo que sigue al nombre tiene aquí una forma que tribune no puede leer: casi siempre falta un signo de cierre, o hay comillas curvas donde van rectas. Los ajustes se escriben clave="valor", entre llaves y pegados al nombre.
directive-unknown = No existe la directiva “{ $name }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Directivas conocidas: { $known }.
    }
    .why = No hay ningún componente con este nombre, ni entre los incluidos ni en tu tema, así que no se podría mostrar nada en su lugar. Casi siempre es un error de dedo, como :fcat[…] por :fact[…]. Los nombres van siempre en inglés, también en las traducciones.
directive-wrong-form = La directiva “{ $name }” se escribe de otra manera.
    .help = { $form ->
        [container] Ábrela con “:::{ $name }” en su propia línea y ciérrala con “:::”.
        [leaf] Escríbela “::{ $name }”, en su propia línea.
       *[inline] Escríbela “:{ $name }[…]”, dentro de una oración.
    }
    .why = Las directivas tienen tres formas. Una vez los dos puntos: palabras dentro de una oración, como :term[strike-fund]. Dos veces: algo solo en su línea, como ::children. Tres veces: un bloque con texto adentro, como :::aside, que se cierra con otras tres. Cada directiva tiene una sola forma.
directive-repeated-attribute = El atributo “{ $attribute }” aparece dos veces.
    .help = Quita uno de los dos.
    .why = El mismo ajuste aparece dos veces entre las llaves de esta directiva, quizá con dos valores. tribune no decide entre ellos, porque podría salir una fecha o un título equivocado.
directive-unquoted = El atributo “{ $attribute }” necesita comillas rectas.
    .help = Escribe { $right }.
    .why = Un ajuste de varias palabras va entre comillas rectas, como en title="Dos palabras"; sin ellas, cada palabra se tomaría por un ajuste aparte. Las comillas curvas, como las escribe un procesador de texto, son aquí letras como las demás. Si adentro hay una cita, pon apóstrofos rectos alrededor de todo.
directive-unknown-value = “{ $attribute }” no puede ser “{ $value }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Valores posibles: { $known }.
    }
    .why = Este ajuste lleva una palabra entre unas cuantas; el tema muestra cada una a su manera y la nombra en cada idioma. La palabra misma se escribe siempre en inglés.
directive-bad-id = El identificador “{ $id }” no se puede usar aquí.
    .help = Escribe una sola palabra, o varias unidas con guiones, como en id=por-que-ahora. Si ya es una, la página la necesita para sí misma: elige otra.
    .why = Un identificador es el nombre con que los enlaces encuentran un lugar de la página, como en page.md#por-que-ahora. No lleva espacios. Algunos pertenecen a la página que rodea el texto: main, fn-1 y los siguientes para las notas, otros para partes del tema.
directive-duplicate-id = El identificador “{ $id }” está dos veces en esta página.
    .help = Dale otro identificador a uno de los dos; o, si una lista de cifras, un glosario o un formulario de búsqueda está dos veces, quita uno.
    .why = Un identificador es el nombre con que los enlaces encuentran un lugar de la página. Si dos lugares tienen el mismo, los navegadores saltan al primero y al segundo no se puede llegar. A los títulos y a los bloques se les puede dar uno; cada cifra de ::facts, cada término de ::glossary y algunas otras directivas traen el suyo.
directive-missing-attribute = A la directiva “{ $name }” le falta el atributo “{ $attribute }”.
    .help = Agrega { "{" }{ $attribute }="…"{ "}" } después del nombre.
    .why = Algunas directivas no pueden prescindir de cierto dato, como una cita que debe aparecer con el nombre de quien la dijo. Va en las llaves después del nombre, entre comillas rectas, como en by="María López, soldadora".
directive-unknown-attribute = La directiva “{ $name }” no tiene el atributo “{ $attribute }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] { $count ->
            [0] No lleva nada entre llaves.
           *[other] Puede tener: { $known }.
        }
    }
    .why = Esta directiva no tiene ningún ajuste con ese nombre. Es un error y no se pasa por alto, para que un descuido como untill en lugar de until no deje un llamado en pie después de su fecha. Los nombres de los ajustes no se traducen.
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
    .why = El valor de este ajuste no tiene la forma correcta: palabras en lugar de una fecha, o un número escrito a la manera de un idioma, como “2,5”. Los ajustes son los mismos en todos los idiomas y se escriben de una sola forma; tribune muestra después las fechas y los números según el idioma de la página.
directive-unknown-page = No existe la página “{ $page }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Indica una página por su ruta dentro de content/, sin el idioma ni el “.md” del final.
    }
    .why = Un ajuste de esta directiva nombra una página, y no hay ninguna con ese nombre. Las páginas se indican por su ruta dentro de content/, que es la misma en todos los idiomas: share-the-work/overtime, no una dirección como /es/repartir-el-trabajo/.

## Enlaces

link-incomplete = La dirección “{ $link }” no está completa.
    .help = Escríbela entera, como https://example.org/pagina, mailto:nombre@example.org o tel:+15145551234.
    .why = Después de https: van dos diagonales y el nombre de un sitio, después de mailto: una dirección, después de tel: un número. Si no, un clic no lleva a ninguna parte.
link-not-a-picture = “{ $link }” no es una imagen que los navegadores muestren.
    .help = Escribe un enlace sin el signo de exclamación, o nombra un archivo que termine en .jpg, .png, .svg, .webp, .avif o .gif.
    .why = Con un signo de exclamación antes de los corchetes, el archivo se muestra en la página como imagen. Los navegadores no pueden hacerlo con un PDF ni con un texto: se vería un marco roto. Sin el signo es un enlace que abre el archivo.
link-empty = Este enlace no lleva a ninguna parte.
    .help = Escribe entre los paréntesis el archivo al que debe llevar.
    .why = Los paréntesis de este enlace están vacíos: un clic solo volvería a cargar la página. Quizá el destino se iba a agregar después. Si todavía no hay, deja las palabras sin corchetes ni paréntesis.
link-forbidden-scheme = No se permiten enlaces que empiecen con “{ $scheme }:”.
    .help = Se permiten https, http, mailto, tel y sms, y los archivos del sitio.
    .why = Lo que va antes de los dos puntos dice qué hace un enlace. Algunas clases, como javascript: y file:, pueden ejecutar programas en el navegador o abrir archivos de la computadora; el sitio de una campaña nunca debe ser la puerta de entrada para eso. Los enlaces a la web, al correo y al teléfono están bien.
link-no-scheme = “{ $link }” no dice cómo se llega ahí.
    .help = Ponle “https:” al principio.
    .why = Un enlace que empieza con dos diagonales toma http o https de la página en la que está. Desde una memoria USB o un archivo histórico no tiene de dónde tomarlo y no lleva a ninguna parte; y con http, otros pueden leer lo que pasa. Escribe https://example.org, no //example.org.
link-outside = “{ $link }” lleva fuera de la carpeta content/.
    .help = Cuenta los “../”: cada uno sube una carpeta.
    .why = Cada ../ de un enlace sube una carpeta, y este tiene tantos que se sale de content/. Lo que está afuera no es parte del sitio y nunca se publica.
link-missing-page = No existe la página “{ $link }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Indica el archivo de la página, con su ruta desde este archivo y sin su idioma: “../carpeta/archivo.md”.
    }
    .why = El enlace lleva a una página que no existe, y la gente se toparía con un error. Quizá la página cambió de nombre o de lugar, o falta un ../. Los enlaces nombran archivos, contando desde el archivo en que están: desde share-the-work/overtime.es.md, a la página strategy.es.md se llega con [estrategia](../strategy.md).
link-wrong-case = “{ $link }” y el nombre de la página no tienen las mismas mayúsculas y minúsculas.
    .help = Escribe “{ $right }”: muchos servidores las distinguen.
    .why = El enlace y el nombre del archivo difieren en una mayúscula o minúscula. En macOS y Windows el enlace parece funcionar; en la mayoría de los servidores lleva a un error.
link-missing-translation = La página no tiene texto en { $language }.
    .help = Quita el idioma del enlace: así llevará al texto que sí existe, y lo dirá.
    .why = El enlace pide una página en un idioma preciso, como overtime.fr.md, y ese texto todavía no existe. Un enlace sin idioma, overtime.md, lleva a la página en el idioma de quien lee o, si no hay traducción, al original, con una marca que lo dice.
link-draft = Este enlace lleva a { $file }, que no está publicado.
    .help = { $reason ->
        [expired] Su fecha de fin ya pasó: quita el enlace, o cambia la fecha. Con --drafts se muestran esas páginas.
        [later] Se publica otro día: quita el enlace mientras tanto, o cambia la fecha. Con --drafts se muestran esas páginas.
       *[draft] Publica primero esa página, o quita el enlace. Con --drafts se muestran los borradores.
    }
    .why = La página existe pero no está publicada: es un borrador, debe aparecer más adelante o ya venció. Quien siguiera el enlace no encontraría nada. Esta revisión evita también que un enlace delate una acción que aún no se anuncia. Los archivos junto a una página así se retienen con ella: los que ninguna página publicada enlaza, si están en una carpeta de la que no se publica ninguna página, o si solo los enlazan páginas retenidas.
link-missing-anchor = No existe el ancla “#{ $anchor }” en { $file }.
    .help = { $near ->
        [yes] ¿Quisiste decir “#{ $nearest }”?
       *[no] { $count ->
            [0] El texto de esa página no tiene títulos.
           *[other] Títulos en el texto de esa página: #{ $known }.
        }
    }
    .why = Lo que sigue al # nombra un lugar dentro de una página, casi siempre un título, y la página no tiene ninguno con ese nombre. El enlace sí abre la página, pero hasta arriba, y hay que buscar. Los títulos conservan el identificador de la página de origen en todos los idiomas, así que el mismo # sirve en cada traducción.
link-not-a-file = “{ $link }” es la dirección de una página, no su archivo.
    .help = Haz el enlace al archivo, “{ $right }”: las direcciones cambian de un idioma a otro.
    .why = Los enlaces nombran el archivo de una página, no la dirección en que se publica. Las direcciones cambian con el idioma y con cada nuevo slug, los archivos no; y un enlace a un archivo también funciona en los editores y en GitHub.
link-missing-file = No existe el archivo “{ $link }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Ponlo junto a la página y haz el enlace con su nombre. Los enlaces a páginas terminan en “.md”.
    }
    .why = El enlace o la imagen nombra un archivo que no está. Una imagen se vería como un marco roto; un documento, como un error. Busca otra escritura u otra terminación (.jpg o .jpeg), y comprueba que el archivo de verdad se copió a la carpeta. Si cambia según el idioma, ballot.svg encuentra por sí solo ballot.es.svg en las páginas en español.
link-image-is-a-page = “{ $link }” no es una imagen de este sitio.
    .help = Pon la imagen junto a la página e indica el nombre de su archivo.
    .why = Un signo de exclamación antes de los corchetes convierte un enlace en imagen, pero esta dirección lleva a una página. Si querías un enlace, quita el signo: [Encuesta](survey.md), no ![Encuesta](survey.md).
privacy-remote-image = Esta imagen se cargaría desde otro sitio, que así se enteraría de cada lectura.
    .help = Pon una copia junto a la página, si tienes derecho a hacerlo, e indica el nombre de su archivo.
    .why = Una imagen en otro servidor se carga en cuanto se abre la página. Ese servidor se entera entonces de la dirección, la hora y muchas veces la página de cada persona, y a quienes leen una campaña quizá los vigila su patrón. También puede cambiar o quitar la imagen cuando quiera. Una copia en la carpeta de la página evita ambas cosas; respeta los derechos de quien la hizo.

## HTML

html-forbidden = Este HTML no se permite aquí: { $tag }
    .help = Usa Markdown o una directiva. Se permiten elementos como <abbr>, <cite>, <sub> y <span>, con “lang”, “dir”, “title” y “datetime”. “raw_html: true” en site.yaml permite todo.
    .why = Una página se escribe en Markdown, y solo se le pueden agregar unos cuantos elementos HTML inofensivos. Los demás pueden romper el diseño, dejar fuera a quienes usan lector de pantalla o ejecutar programas que vigilan al público. Casi todo lo demás, como recuadros, citas y gráficas, tiene su directiva.
html-unclosed = <{ $tag }> no está cerrado en este párrafo.
    .help = Escribe </{ $tag }> donde termina.
    .why = Un elemento HTML que se abre en un párrafo tiene que cerrarse ahí mismo. Si no, alcanza a lo que sigue: un <span lang="en"> sin cerrar haría que un lector de pantalla leyera en inglés el resto de la página.
html-stray-close = </{ $tag }> no cierra nada.
    .help = Quítalo.
    .why = Esta etiqueta cierra un elemento que aquí no está abierto. Tal vez quedó de algo que se borró, tiene un error en el nombre, o el elemento se abrió en un párrafo anterior; cada párrafo cierra los suyos.
html-base = <base> mandaría a otra parte todos los enlaces de la página.
    .help = Quítalo.
    .why = Este elemento dice desde dónde se leen todas las direcciones de una página, también las del menú y las de la hoja de estilo: cada enlace llevaría a otro lugar, o a otro sitio, que se enteraría de cada visita. tribune escribe todas las direcciones de modo que funcionen dondequiera que esté el sitio.
html-dead-link = Esta dirección en HTML no lleva a nada: { $address }
    .help = Escribe un enlace o una imagen de Markdown, que nombra el archivo: [palabras](page.md), ![Lo que se ve](imagen.jpg).
    .why = Las direcciones en HTML se publican tal como se escriben, así que tienen que ser las de páginas y archivos publicados, como ../../files/imagen.jpg. En esta no hay ni página ni archivo, o no los hay donde el texto hace las veces de traducción, entre páginas con otras direcciones. Se aceptan las direcciones completas, con https, y las que empiezan con / mientras el sitio no tenga dirección.
html-duplicate-id = El identificador “{ $id }” ya está ocupado en esta página.
    .help = Dale otro a este elemento, o ninguno.
    .why = Un identificador es el nombre con que los enlaces encuentran un lugar de una página. Si dos lugares tienen el mismo, los navegadores van al primero y al otro no se puede llegar. La página tiene los suyos: los de sus títulos, main para el texto, fn-1 y los siguientes para las notas, y otros para partes del tema.

## Revisiones: lo que hay que buscar

lint-unknown = No existe la revisión “{ $lint }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”? “tribune explain” da la lista completa.
       *[no] “tribune explain” da la lista completa. Lo que dejaría inservible el sitio para quienes lo leen no se puede desactivar.
    }
    .why = Un ajuste bajo lints: en site.yaml, o un comentario en un texto, nombra una revisión que no existe. No tendría ningún efecto, y alguien creería que un hallazgo está silenciado o es más estricto. Da un código como plain/long-sentence o, en site.yaml, un grupo entero como plain. Los errores seguros, como los enlaces muertos, no son revisiones de este tipo y no se pueden nombrar aquí.
lint-no-reason = Este comentario no dice por qué se silencia “{ $lint }” aquí.
    .help = Escribe la razón después de dos puntos: “tribune allow { $lint }: la ley se cita tal como está”.
    .why = Un comentario que silencia un hallazgo debe decir por qué, para que la siguiente persona que edite o traduzca sepa si la razón sigue en pie. Bastan unas palabras después de dos puntos: <!-- tribune allow plain/long-sentence: la ley se cita tal como está -->. Mientras tanto, el hallazgo sigue silenciado.
lint-unused-allow = Este comentario silencia “{ $lint }”, pero aquí no hay nada que señalar.
    .help = Quita el comentario.
    .why = Este comentario silenciaba un hallazgo, pero el texto cambió y ya no hay nada que silenciar. Si se queda, un día podría esconder una falta nueva. Esto solo se señala cuando se revisa todo, y se deja pasar mientras la revisión que nombra esté desactivada en todo el sitio.
config-bad-level = “{ $level }” no es un nivel.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Escribe off, hint, warn o error.
    }
    .why = Bajo lints:, en site.yaml, cada revisión o grupo lleva uno de cuatro niveles. Con off calla; hint y warn solo la señalan; error impide publicar el sitio. Por ejemplo plain: off o typography: error, cada uno en su propia línea bajo lints:.
config-bad-origin = “{ $origin }” no es el origen de un sitio.
    .help = Escribe solo el protocolo y el servidor, como en “https://example.org”.
    .why = El origen es lo que va antes de la primera diagonal sencilla de una dirección: https://mapas.example.org, sin ruta. En allowed_origins, un sitio nombra los otros servidores de los que sus páginas pueden cargar algo. Lo que está escrito aquí no es un origen y no permitiría nada. Mantén corta la lista: cada origen que está en ella se entera de quién lee el sitio.
structure-heading-order = Este título es de nivel { $level }, pero después del de arriba sigue el nivel { $right }.
    .help = Quita un “#” o más: quienes escuchan la página van de nivel en nivel.
    .why = Los títulos son el esquema de una página. Quienes la escuchan saltan de título en título según el nivel, y un nivel omitido suena como si faltara una parte. Después de ## va ###, no ####; elige el nivel por el esquema, nunca por el tamaño de la letra. Subir varios niveles de golpe está bien, y un texto con un solo título puede ponerlo en cualquier nivel.
structure-second-title = Este título es del mismo nivel que el título de la página.
    .help = Escribe “##”: el título de la página, en su encabezado, es el único de nivel 1.
    .why = El título que va en el encabezado se muestra como el único título de nivel 1 de la página. Un solo # en el texto crea otro: quien escucha ya no sabe cuál es el bueno, y el índice se descompone. Si la línea repite el título de la página, bórrala; si no, escribe ## Título y baja también de nivel los que dependen de él.
structure-empty-heading = Este título no tiene palabras.
    .help = Escríbelas, o quita el “#”.
    .why = Los lectores de pantalla anuncian este título y luego no dicen nada, y el índice recibe una línea vacía. Por lo general quedó un # al borrar las palabras, o está ahí para dejar espacio. El espacio entre párrafos le toca al tema.
structure-empty-link = Este enlace no tiene palabras.
    .help = Escribe entre los corchetes a dónde lleva.
    .why = Un enlace sin palabras no se ve, y un lector de pantalla solo puede deletrear su dirección. Unas buenas palabras dicen a dónde lleva, aun fuera de contexto: [cómo afiliarse](join.md), no [aquí](join.md). Una imagen con descripción cuenta como palabras.
structure-missing-alt = Esta imagen no está descrita.
    .help = Escribe entre los corchetes lo que muestra, para quienes no la ven.
    .why = Quienes no ven la imagen, o tienen una conexión muy lenta para cargarla, solo reciben su descripción. Di lo que importa aquí: ![Trabajadoras cuentan votos en la mesa de una cocina](count.jpg). De una gráfica, di lo que muestra más que cómo se ve. Una imagen dentro de un enlace que tiene sus propias palabras se deja pasar.
structure-table-without-head = Ninguna columna de esta tabla tiene nombre.
    .help = Escribe los nombres de las columnas en su primera fila.
    .why = En medio de una tabla, un lector de pantalla repite el nombre de la columna para que se sepa qué significa una celda. Aquí la primera fila está vacía y no hay nada que repetir. Pon ahí los nombres, como en | Planta | Integrantes |. Una celda vacía en la esquina se deja pasar.
language-unmarked = Esto parece estar en otro idioma: { $language ->
        [en] inglés
        [fr] francés
       *[es] español
    }.
    .help = Tradúcelo; o, si debe quedar así, ponlo entre <span lang="{ $language }">…</span>, para que se lea bien en voz alta.
    .why = Un lector de pantalla pronuncia una página en el idioma de esa página. Un pasaje en inglés dentro de una página en español se vuelve incomprensible si no está marcado, y un pasaje que se olvidó traducir se ve igual para tribune. Reconoce el inglés, el francés y el español por sus palabras pequeñas. Se dejan pasar los pasajes de menos de doce palabras, como títulos de libros, las notas, y los que tienen más o menos tantas palabras pequeñas del idioma de la página. Un bloque que está palabra por palabra en el texto de origen tiene su propio hallazgo.
language-doubled-word = “{ $typed }” aparece dos veces seguidas.
    .help = Quita una de las dos.
    .why = Una palabra pequeña aparece dos veces seguidas, como en “la la huelga”. El ojo se salta estos descuidos, pero un lector de pantalla los lee en voz alta. Solo se miran artículos, preposiciones, conjunciones y similares, porque otras palabras se repiten con razón, como en “luego luego”. Se dejan pasar las palabras en mayúsculas o separadas por un signo.
plain-long-sentence = Esta oración tiene { $count } palabras.
    .help = Haz dos de ella, si puedes: más de { $most } cuestan trabajo.
    .why = Las oraciones largas cuestan trabajo en un teléfono, al final de un turno o en una segunda lengua. El límite es de 48 palabras en español y en francés, y de 40 en inglés, que dice lo mismo con menos. Es solo un consejo. Una oración dividida por dos puntos o punto y coma se cuenta por partes, y las listas, tablas, citas y notas se dejan pasar.
plain-long-paragraph = Este párrafo tiene { $count } palabras.
    .help = Divídelo, si puedes: en un teléfono, más de { $most } llenan la pantalla.
    .why = Un párrafo de más de 150 palabras llena la pantalla de un teléfono, y uno se pierde en él o se lo salta. Una idea por párrafo es buena medida; donde se nombran varias cosas, quizá convenga una lista. Es solo un consejo. Las listas, tablas, citas y notas se dejan pasar.
meta-no-summary = Esta página no tiene resumen.
    .help = Agrega “summary: …” a su encabezado: una o dos oraciones para los resultados de búsqueda y las listas de páginas.
    .why = El resumen es lo que la gente lee antes de decidir si abre una página: en los resultados de búsqueda, en las listas de páginas y en la vista previa de un enlace compartido. Si falta, otros eligen unas palabras por ti. Di qué se aprende o qué se puede hacer ahí, como en summary: "Cómo funciona un fondo de huelga y quién puede usarlo".
meta-long-title = Este título tiene { $count } caracteres.
    .help = Los buscadores cortan los títulos después de unos { $most }.
    .why = Los grandes buscadores y las pestañas cortan los títulos después de unos 70 caracteres, así que el final de este quizá no se vea. Pon primero las palabras que importan, y el resto en el resumen o en un título del texto. Es solo un consejo: en la página el título sale completo.
meta-long-summary = Este resumen tiene { $count } caracteres.
    .help = Los buscadores cortan los resúmenes después de unos { $most }.
    .why = Los buscadores muestran unos 200 caracteres de un resumen y cortan lo demás, quizá justo antes de lo principal. Bastan una o dos oraciones, la más importante primero. Es solo un consejo.
meta-duplicate-title = { $other }, en la misma sección, tiene el mismo título.
    .help = Di en uno de los dos qué lo distingue.
    .why = Dos páginas de una misma sección tienen el mismo título en este idioma. En los menús, los resultados de búsqueda y las pestañas no se pueden distinguir. Los títulos iguales en secciones distintas se dejan pasar: cada una puede tener sus “Preguntas”. También se dejan pasar las páginas sin traducir.
meta-duplicate-summary = { $other } tiene el mismo resumen.
    .help = Di en uno de los dos qué lo distingue.
    .why = Dos páginas tienen el mismo resumen en este idioma, casi siempre porque una empezó como copia de la otra. En las listas y los resultados de búsqueda no ayuda entonces a elegir. Las páginas sin traducir se dejan pasar.
meta-updated-before-date = Esta página se habría actualizado antes de su fecha.
    .help = Corrige “updated” o “date”.
    .why = El día de la última actualización es anterior a la fecha de la página misma: uno de los dos está mal. El público y los buscadores se guían por ellos para saber qué tan reciente es una página. Quizá el año se escribió mal, o las líneas se copiaron de otra página.
meta-future-date = Esta fecha todavía no llega.
    .help = Corrígela; o agrega “publish_on”, si la página no debe verse antes.
    .why = Una página que se publica hoy no debería llevar una fecha posterior: la gente dudaría de ella, y quedaría demasiado tiempo al inicio de las listas. Casi siempre el año está mal. Si la página debe aparecer ese día, dilo con publish_on: 2026-11-22; esas páginas se dejan pasar. El día de un evento va bajo event:, no aquí.
meta-no-image-alt = { $by ->
        [text] La imagen de esta página no está descrita.
       *[source] La imagen de esta página solo está descrita en su texto de origen.
    }
    .help = Agrega “image_alt:” con lo que se ve, en el idioma de este texto.
    .why = Quien no ve la imagen recibe lo que dice image_alt, en la página y donde alguien la comparta. Una traducción muestra la imagen de su texto de origen; mientras no la describa, ahí van las palabras del origen, marcadas con su idioma.
privacy-third-party = Esto se cargaría desde { $origin }, que así se enteraría de cada lectura: { $address }
    .help = Pon una copia junto a la página o en el tema. Si no hay de otra, nombra el origen bajo “allowed_origins” en site.yaml, y dilo en la página de privacidad.
    .why = Un programa, una tipografía, una imagen, un video o un marco de esta página viene de otro servidor, que se entera de la dirección y la hora de cada persona en cuanto la página se abre. A quienes leen una campaña quizá los vigila su patrón, por eso no se publica nada hasta corregirlo o permitirlo. Se dejan pasar los enlaces, que no cargan nada mientras nadie los siga, las direcciones del propio sitio y las de allowed_origins.
privacy-style-request = Esta hoja de estilo cargaría algo desde { $origin }, que así se enteraría de cada lectura: { $address }
    .help = Pon una copia en la carpeta assets/ del tema.
    .why = Una hoja de estilo del tema carga una tipografía, una imagen u otra hoja desde otro servidor. Como se usa en todas las páginas, ese servidor se enteraría de cada visita, y el sitio se vería mal donde ese servidor esté bloqueado. Se dejan pasar los archivos del propio tema, escritos como url(fonts/titulo.woff2), y los orígenes de allowed_origins.
privacy-foreign-form = Este formulario envía a { $origin } lo que la gente escribe en él.
    .help = Propón que escriban una carta o un correo; o nombra el origen bajo “allowed_origins” en site.yaml, y dilo en la página de privacidad.
    .why = Lo que la gente escribe en este formulario va a otra empresa o grupo: quizá un nombre, un centro de trabajo, el apoyo a un sindicato. En malas manos, eso puede costarle a alguien el empleo. Antes de permitir un origen así, asegúrate de saber quién guarda las respuestas, dónde y por cuánto tiempo. Se dejan pasar los formularios que van al propio sitio y los orígenes de allowed_origins.
privacy-blank-target = Este enlace abre una ventana que puede actuar sobre la página de la que viene.
    .help = Agrega rel="noopener", o quita “target”: cada quien decide dónde se abren los enlaces.
    .why = El enlace abre una ventana nueva con target="_blank" y le da a la página que aparece ahí, en navegadores viejos, poder sobre la página de la que viene: podría cambiarla por una copia falsa de la campaña. Las ventanas nuevas también confunden a quienes escuchan la página. Se dejan pasar los enlaces con rel="noopener" o rel="noreferrer".
weight-first-load = Esta página necesita { $kilobytes } kB para poderse leer, comprimida y con su hoja de estilo.
    .help = Divide la página, si puedes: { $most } kB llegan de una vez, el resto solo después de otra ida y vuelta por la red.
    .why = Una conexión nueva empieza enviando unos 14 kB de una vez; lo demás espera otro viaje por la red, que es largo con mala señal. Esta página y sus hojas de estilo, comprimidas, pasan de ese tamaño. Divide una página larga, o aligera las hojas de estilo del tema. No se cuentan las imágenes ni los archivos que la gente decide cargar.
weight-long-page = Esta página tiene { $kilobytes } kB de HTML.
    .help = Divídela: más de { $most } kB son una carga para los teléfonos viejos.
    .why = Esta página produce más de 100 kB de HTML. Los teléfonos viejos tardan en mostrarla, y poca gente llega al final. Divídela en varias páginas dentro de una carpeta; ::children las enumera en la página de la carpeta. Las imágenes no se cuentan.
weight-heavy-image = Esta imagen pesa { $kilobytes } kB.
    .help = Hazla más chica, o guárdala como WebP o AVIF: { $most } kB bastan para una pantalla completa.
    .why = Con un plan de datos limitado esta imagen cuesta dinero, y en una red lenta hace esperar. Una foto recién salida del teléfono es varias veces más grande de lo que una pantalla puede mostrar. Reduce el ancho a 1600 píxeles o menos y guárdala de nuevo. Se dejan pasar los dibujos (.svg) y los archivos que la gente decide cargar.
release-expired-action = Este llamado a la acción terminó el { DATETIME($date) }.
    .help = Quítalo, o ponle otra fecha.
    .why = Un llamado a la acción da un último día con until=, y ese día ya pasó. Quien escribiera o fuera ahora lo haría en vano, y un sitio que pide algo para ayer parece abandonado. Quita el bloque, o conviértelo en un breve recuento de lo que se logró. Se dejan pasar los llamados que terminan hoy o no tienen until=.
translation-headings = Los títulos no son los de { $other }: allá hay { $expected }, aquí { $count }.{ $heading ->
        [none] {""}
       *[other] {" "}Aquí debería estar lo que allá se titula “{ $heading }”.
    }
    .help = Ponle a la página los mismos títulos, de los mismos niveles, en el mismo orden.
    .why = Los títulos de la traducción no tienen los mismos niveles en el mismo orden que los del texto de origen. Quizá se omitió o se agregó una sección, o se escribió un # de más. Los enlaces a títulos pueden fallar entonces, y tribune solo puede comparar las páginas enteras, no sección por sección. Las palabras de los títulos son libres.
translation-blocks = { $kind ->
        [items] Elementos de listas
        [rows] Filas de tablas
        [terms] Términos
       *[definitions] Definiciones
    } en esta sección: { $count }; en { $other }: { $expected }.
    .help = Revisa qué se omitió o qué se agregó.
    .why = Esta sección no tiene el mismo número de elementos de lista, filas de tabla, términos o definiciones que la misma sección del texto de origen. Rara vez se juntan a propósito: lo más probable es que se haya olvidado uno, o que se agregara después en el origen. No se compara lo que dicen ni su orden.
translation-paragraphs = { $kind ->
        [quotes] Párrafos de citas
       *[paragraphs] Párrafos
    } en esta sección: { $count }; en { $other }: { $expected }.
    .help = Revisa si se omitió algo. Juntar párrafos no es ninguna falta.
    .why = Esta sección tiene más o menos párrafos que la misma sección del texto de origen. Al traducir bien se pueden juntar dos o dividir uno, así que es solo una sugerencia; pero también así se nota un párrafo olvidado. No se compara lo que dicen los párrafos.
translation-marks = Aquí está “{ $given }”; en el mismo lugar de { $other } está “{ $expected }”.
    .help = Pon la marca del original, o cámbiala allá.
    .why = Algunas marcas dicen tanto como las palabras: [!NOTE] no es [!WARNING], una casilla marcada dice que algo está hecho, y una lista que empieza con 4 continúa otra. El estado de una traducción solo sigue las palabras; por eso tribune compara estas marcas cuando los dos textos tienen los mismos títulos y la misma cantidad de listas, casillas y citas.
translation-footnotes = Esta página { $count ->
        [0] no tiene ninguna nota
        [one] tiene una nota
        [many] tiene { $count } de notas
       *[other] tiene { $count } notas
    }, { $other } tiene { $expected }.
    .help = Revisa cuál se omitió o se agregó.
    .why = Las notas contienen las fuentes y las salvedades. Este texto y el de origen no tienen el mismo número de notas, así que en un idioma el público tiene menos con qué comprobar. Cada nota necesita su llamada, como [^1], y su texto. No se compara lo que dicen las notas ni su lugar en el archivo.
translation-images = Aquí faltan imágenes de { $other }: { $images }.
    .help = Agrégalas; la versión de una imagen para este idioma se llama “nombre.{ $key }.svg”.
    .why = El texto de origen muestra imágenes que este no muestra, o muestra menos veces. Agrégalas con una descripción en este idioma. Si una imagen contiene palabras, pon junto a ella una versión con la clave del idioma en el nombre, como ballot.es.svg: se elige sola. Las imágenes que solo tiene la traducción se dejan pasar.
translation-numbers = { $typed ->
        [none] Aquí falta el número { $expected } de { $other }.
       *[other] { $expected ->
            [none] { $other } no tiene aquí el número { $typed }.
           *[other] { $other } tiene aquí { $expected }, no { $typed }.
        }
    }
    .help = Revisa cuál de los dos es el correcto.
    .why = Un número difiere entre la traducción y el texto de origen, y uno de los dos informa mal. Los números se comparan por su valor, cada uno en la notación de su idioma: 1,234.5 en español de México es 1 234,5 en francés. Se dejan pasar los números hasta veinte, que pueden ir con letra, y otros cuya palabra está en el otro texto, 100%, las horas, los meses en las fechas, los ordinales, las cifras dentro de palabras, el código, los enlaces y las cifras de facts.yaml, los números que se pueden leer de dos maneras o que cambiaron de lugar en su sección, las repeticiones y lo que está en un párrafo que solo tiene uno de los textos.
translation-billion = { $typed } es mil veces más que { $expected } en { $other }.
    .help = El “billion” del inglés es un “milliard” en francés y “mil millones” en español.
    .why = La misma palabra significa números distintos. En inglés, “a billion” son mil millones: “un milliard” en francés. El “billón” del español y el “billion” del francés son un millón de millones, mil veces más. Así, “5 billion dollars” se traduce como “5 mil millones de dólares” y “5 milliards de dollars”. Un error de estos hace quedar mal a la campaña.
translation-missing-link = { $other } tiene un enlace a la página { $page }, este texto no.
    .help = Agrega el enlace donde corresponda.
    .why = El texto de origen tiene un enlace a una página de este sitio, y la traducción no. Quien lee en este idioma pierde un camino. Se dejan pasar los enlaces a otros sitios, que tienen páginas propias en cada idioma, y también cuántas veces y dónde se enlaza una página.
translation-other-link = { $other } no tiene ningún enlace a la página { $page }.
    .help = Quita el enlace, o agrégalo allá.
    .why = Esta traducción tiene un enlace a una página del sitio que el texto de origen no tiene. O bien el enlace se escribió hacia la página equivocada, o es útil y el origen también debería tenerlo. Se dejan pasar los enlaces a otros sitios, y también cuántas veces y dónde se enlaza una página.
translation-directives = { $expected ->
        [none] { $other } no tiene { $typed }.
       *[other] { $typed ->
            [none] Falta { $expected }, que está en { $other }.
           *[other] Aquí está { $typed }; en { $other } es { $expected }.
        }
    }
    .help = Ponle a la página las mismas partes en el mismo orden.
    .why = Las gráficas, calculadoras, recuadros y llamados a la acción deben estar en ambos textos, en el mismo orden y con los mismos ajustes. Si no, en un idioma falta una gráfica, o la fecha límite para actuar es otra. Los ajustes que contienen palabras, como title y label, pueden diferir. Las directivas dentro de oraciones se dejan pasar; las cifras tienen su propia revisión.
translation-untranslated = Esto sigue en el idioma del texto de origen ({ $language }), palabra por palabra.
    .help = Tradúcelo.
    .why = Un bloque de esta traducción es palabra por palabra el del texto de origen. Seguramente quedó ahí desde que se creó el archivo, y a quien lee en este idioma no le sirve. Si debe quedarse en el otro idioma, como puede ser una cita, márcalo con lang para que se lea bien en voz alta. Se dejan pasar los bloques de menos de cinco palabras, los nombres, las direcciones y las referencias.
translation-length = Palabras en esta sección: { $count }; en { $other }: { $expected }.
    .help = Revisa qué se omitió o qué se agregó.
    .why = Esta sección no llega a dos quintos de la longitud de la misma sección del texto de origen, o al revés. De un idioma a otro es normal un tercio más o menos; tanta diferencia no lo es, y seguramente se omitió o se agregó algo. Se dejan pasar las secciones de menos de sesenta palabras en ambos textos, y las páginas cuyos títulos difieren, que tienen su propio hallazgo.
external-dead = Ya no hay nada en { $address } (estado { $status }).
    .help = Busca a dónde se fue la página, o enlaza una copia archivada, o quita el enlace.
    .why = El servidor de este enlace dice que la página ya no existe. Quien lo sigue no encuentra nada, y lo que debía respaldar se queda sin fuente. Solo se consulta con “tribune check --external”, con cortesía y nunca al generar el sitio. Busca la dirección nueva o una copia en un archivo público.
external-moved = { $address } se mudó definitivamente a { $to }.
    .help = Escribe la dirección nueva.
    .why = El servidor de este enlace manda a todo el mundo, de manera definitiva, a otra dirección. El enlace todavía funciona; los servidores guardan esos avisos solo por un tiempo. Escribe la dirección nueva. Las redirecciones provisionales se dejan pasar.
external-unknown = No se pudo consultar { $address }: { $detail }.
    .help = Ábrela en un navegador: algunos servidores solo responden a navegadores.
    .why = El servidor de este enlace no dio una respuesta que diga si la página está: no se pudo llegar a él, estaba ocupado o solo responde a navegadores. Eso no prueba que el enlace esté muerto. Ábrelo antes de cambiarlo.

## Palabras y tema

words-missing = { $count ->
        [one] Falta una palabra del tema
        [many] Faltan { $count } de palabras del tema
       *[other] Faltan { $count } palabras del tema
    } en el idioma “{ $language }”, y en su lugar se muestra otro idioma: { $ids }.
    .help = Agrega lo que falta en un archivo de translations/{ $language }/.
    .why = El tema muestra palabras propias, como “Menú” o “Sigue leyendo”, y algunas no están traducidas a este idioma. El público las ve en otro, en cada página que las usa. Traduce las palabras de la lista en un archivo .ftl de este idioma, una línea por palabra, como en menu = Menú.
words-syntax = Esto no se puede leer como Fluent: { $detail }.
    .help = Cada mensaje tiene la forma “nombre = texto”; si tiene más líneas, van con sangría.
    .why = Las palabras del tema y de la herramienta están en archivos Fluent (.ftl). En este hay una línea que no se puede leer: quizá falta el signo igual, una llave no está cerrada, o la segunda línea de un mensaje largo no lleva sangría. Hasta corregirlo no se sabe qué vería el público, así que no se publica nada.
theme-drawing = Este dibujo del tema no se puede trazar: { $detail }.
    .help = Corrige el SVG, o borra el archivo para volver al que viene con el tema.
    .why = El archivo templates/card.svg del tema se convierte en la imagen que acompaña a los enlaces compartidos, y assets/favicon.svg en los íconos de la pantalla de inicio. Lo que hay ahí, o lo que la plantilla hace con ello, no es un SVG que se pueda leer. Ábrelo en un navegador para ver dónde se rompe.
theme-template = El tema no se puede usar aquí: { $detail }
    .help = Corrige la plantilla, o quítala para usar la que ya viene incluida.
    .why = Una plantilla del tema, el molde con que se arman las páginas, no se puede leer o pide algo que no existe. Todas las páginas que la usan saldrían mal. El mensaje dice dónde. Si la plantilla no es tuya, aparta tu copia: entonces entra en su lugar la que ya viene incluida.
theme-unknown = No existe el tema “{ $theme }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Un tema es una carpeta en themes/; el que ya viene incluido es “broadside”.
    }
    .why = El tema que indica site.yaml no es el incluido ni una carpeta de themes/. Sin tema no se puede armar ninguna página. Busca un error en el nombre, o una carpeta que no se copió junto con el sitio.
theme-unknown-template = El tema no tiene la plantilla “{ $template }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Agrega templates/{ $template }.html al tema, o quita “template:”.
    }
    .why = El encabezado de esta página pide una plantilla particular, y el tema no tiene ninguna con ese nombre. No se reemplaza por la de siempre, porque la página puede depender de ella. El nombre va sin carpeta ni terminación: template: landing para templates/landing.html.

## Escritura del sitio

output-foreign-file = tribune no escribió { $path } y no lo va a reemplazar.
    .help = Muévelo a otra parte, o genera el sitio en otra carpeta con --out.
    .why = La carpeta del sitio terminado contiene algo que tribune no hizo: quizá tu propio trabajo, quizá otro sitio. Al generar se reemplaza toda esa carpeta, así que tribune se detiene antes que destruirlo. Elige una carpeta vacía que no se use para nada más.
output-unusable = { $path } no puede ser la carpeta del sitio terminado.
    .help = Indica una carpeta con --out.
    .why = El lugar indicado para el sitio terminado no puede ser una carpeta: es un archivo, por ejemplo, o la raíz de un disco. tribune necesita una carpeta propia que pueda reemplazar entera.
output-unsafe-folder = { $path } es parte del sitio mismo y no puede recibir el sitio terminado.
    .help = Indica otra carpeta con --out, por ejemplo public.
    .why = El sitio terminado se escribiría en una carpeta que contiene las fuentes del propio sitio, como content/ o el sitio entero. Tus textos podrían borrarse, o el sitio terminado acabar dentro de sí mismo la próxima vez. El lugar acostumbrado es una carpeta junto a content/, como public.
offline-too-large = El sitio no cabe en un solo archivo zip.
    .help = Escribe “offline: false” bajo “outputs” en site.yaml, o publica menos archivos o más pequeños.
    .why = La copia del sitio que se puede llevar es un solo archivo zip, en la forma que todos los programas y teléfonos saben descomprimir: a lo más 65,534 archivos y 4 GB. Este sitio es más grande. No se publicó nada, porque las páginas ofrecerían un archivo que no se puede abrir.
picture-unreadable = { $problem ->
        [empty] Esta imagen está vacía.
        [heic] Esta imagen está en HEIC, el formato de los iPhone, diga lo que diga su nombre.
        [cut] Esta imagen está cortada: le falta el final.
        [form] Esto no es una imagen de las que muestran los navegadores, diga lo que diga su nombre.
       *[other] Esta imagen no se puede leer: { $detail }.
    }
    .help = { $problem ->
        [heic] Ábrela en un editor de imágenes y guárdala como JPEG. Cambiarle el nombre no sirve.
        [form] Ábrela en un editor de imágenes y guárdala como JPEG o PNG.
        [empty] Cópiala o descárgala de nuevo.
        [cut] Cópiala o descárgala de nuevo.
       *[other] Ábrela en un editor de imágenes y guárdala otra vez.
    }
    .why = El archivo está incompleto, no es lo que dice su nombre o está dañado. Los navegadores mostrarían un hueco, y tribune no podría quitarle dónde y cuándo se tomó. Guardarla otra vez desde un editor de imágenes arregla casi todos los archivos; si te llegó por mensaje, pídela de nuevo.
picture-too-large = Esta imagen tiene { $megapixels } millones de píxeles.
    .help = Hazla más pequeña: a lo más { $most } millones de píxeles; 1600 píxeles de ancho bastan para cualquier pantalla.
    .why = Cada píxel ocupa cuatro bytes de memoria antes de que la imagen se pueda reducir, y un archivo de unos cuantos kilobytes puede declarar cualquier cantidad. Por eso hay un límite, que es el de una cámara grande. Reduce la imagen en un editor.
picture-cut = Hay partes de este dibujo que no se publican: { $parts }.
    .help = Dibújalo sin ellas: pon el texto en elementos de texto, y las imágenes dentro del mismo archivo.
    .why = Un dibujo SVG es un documento que puede ejecutar scripts, contener páginas web enteras y cargar cosas de otros lados, de modo que otros sabrían quién lo mira. Esas partes se quitan de lo que se publica. Abre el archivo publicado para ver si falta algo.
output-two-files = Dos archivos se escribirían en el mismo lugar: { $path }.
    .help = Por favor, repórtalo: es una falla de tribune.
    .why = Dos partes de tribune quieren escribir en el mismo lugar, lo que nunca debería pasar: los choques entre páginas y archivos se encuentran antes. No se publicó nada. Con una copia del sitio, o una breve descripción, se puede encontrar la falla.
output-disk-full = El disco está lleno: no se pudo escribir { $path }. El sitio publicado sigue como estaba.
    .help = Libera espacio y genera el sitio otra vez.
    .why = Ya no había lugar en el disco para el sitio nuevo. Como tribune primero escribe todo el sitio y lo reemplaza al final, el anterior está intacto; pero por un momento tiene que haber lugar para los dos.
output-no-permission = No tienes permiso para escribir en este lugar: { $path }. El sitio publicado sigue como estaba.
    .help = Revisa los permisos de la carpeta, o genera el sitio en otra con --out.
    .why = Tu cuenta no puede escribir en esta carpeta. Quizá pertenece a otra persona o al servidor web, o la creó un proceso con permisos de administrador. El sitio anterior está intacto.
output-other-file-system = { $path } está en un sistema de archivos distinto del de la carpeta de arriba, así que el sitio no se puede reemplazar de una sola vez. Sigue como estaba.
    .help = Con --out, genera el sitio en una carpeta dentro de ese lugar, o en otra parte.
    .why = tribune genera el sitio nuevo junto al anterior y luego cambia uno por otro de un solo golpe, para que el público nunca reciba medio sitio. Eso solo es posible dentro de un mismo disco, y esta carpeta es por sí sola un disco o un volumen montado. Una carpeta dentro de ella sí se puede cambiar.
output-failed = No se pudo escribir { $path }: { $detail }. El sitio publicado sigue como estaba.
    .help = Revisa los permisos de la carpeta y el estado del disco.
    .why = La computadora reportó una falla mientras se escribía el sitio. El sitio que ya estaba publicado está intacto. Además de los permisos y del disco, puede que un antivirus, un servicio de sincronización o, en Windows, un programa abierto esté reteniendo un archivo.

## La línea de comandos

cli-about = Publica una campaña en varios idiomas.
cli-usage = Uso
cli-usage-main = tribune [OPCIONES] COMANDO
cli-usage-build = tribune build [OPCIONES]
cli-usage-check = tribune check [OPCIONES]
cli-usage-serve = tribune serve [OPCIONES]
cli-usage-new = tribune new DIR, tribune new page PATH [LANG], tribune new translation PATH LANG
cli-usage-status = tribune status [LANG]
cli-usage-next = tribune next LANG
cli-usage-diff = tribune diff LANG PAGE
cli-usage-reviewed = tribune reviewed LANG PAGE… [--block N] [--by NAME] [--trivial]
cli-usage-tidy = tribune tidy
cli-usage-explain = tribune explain [CODE]
cli-commands = Comandos
cli-options = Opciones
cli-build = Generar el sitio
cli-check = Revisar el sitio sin escribirlo
cli-serve = Ver el sitio en el navegador mientras escribes
cli-new = Empezar un sitio, una página o una traducción
cli-status = Mostrar qué está traducido, atrasado o pendiente
cli-next = Mostrar el próximo párrafo que hay que poner al día
cli-diff = Mostrar qué ha cambiado en una página desde que se revisó su traducción
cli-reviewed = Anotar que una traducción dice lo que dice su original
cli-tidy = Quitar del registro de las traducciones lo que ya no se aplica
cli-lang = Clave del idioma, por ejemplo fr
cli-page = Ruta de la página dentro de content/, por ejemplo share-the-work/overtime
cli-block = Solo este bloque, por el número que muestra “diff”
cli-by = Quién lo ha leído [editors]
cli-trivial = LANG es el del original: ninguna traducción tiene que seguir este cambio
cli-explain = Explicar un hallazgo
cli-explain-code = Código del hallazgo, por ejemplo link/missing-page; sin código, la lista completa
cli-external-links = Consultar también los enlaces que salen del sitio
cli-external = { $all ->
        [one] Un enlace sale del sitio;
        [many] { $all } de enlaces salen del sitio;
       *[other] { $all } enlaces salen del sitio;
    } por consultar: { $asked }.
cli-fix = Corregir lo que se puede corregir por regla, y mostrarlo
cli-new-what = Carpeta del sitio nuevo; o “page PATH [LANG]”; o “translation PATH LANG”
cli-new-path = Ruta de la página dentro de content/, por ejemplo share-the-work/overtime
cli-new-lang = Clave del idioma, por ejemplo fr [la de los textos originales del sitio]
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
cli-format = Cómo se presentan los hallazgos: human, json, github o sarif
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
cli-waiting = Otra ejecución de tribune está generando en la misma carpeta; esta espera a que termine.
cli-progress = { $done } de { $all }
cli-built = { $rendered ->
        [one] Una página
        [many] { $rendered } de páginas
       *[other] { $rendered } páginas
    } en { $path }. Archivos escritos: { $written }; sin cambios: { $unchanged }; borrados: { $removed }. Duración: { $milliseconds } ms.
cli-built-same = Nada ha cambiado: los archivos de { $path } están tal como se escribieron (total: { $unchanged }). Duración: { $milliseconds } ms.
cli-built-same-details = Tamaño del sitio: { $kilobytes } kB.
cli-built-details = Textos leídos: { $parsed }. Tamaño del sitio: { $kilobytes } kB.
cli-not-built = No se publicó nada; { $path } sigue como estaba.
cli-fault =
    Es una falla de tribune: ni tú ni tus textos tienen la culpa.
    Por favor, reporta las líneas de abajo { $where ->
        [none] a quien te dio tribune
       *[other] en { $where }
    }. Léelas antes: pueden citar algunas palabras de tus textos.
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
    }{ $hints ->
        [0] {""}
        [one] , una sugerencia
        [many] , { $hints } de sugerencias
       *[other] , { $hints } sugerencias
    }{ $hidden ->
        [0] {""}
        [one] {" "}(se ve con -v)
       *[other] {" "}(se ven con -v)
    }.
cli-fixed = { $path }:{ $line }: { $before } → { $after }
cli-fixed-count = { $count ->
        [0] No había nada que se pudiera corregir por regla.
        [one] Se corrigió un lugar.
        [many] Se corrigieron { $count } de lugares.
       *[other] Se corrigieron { $count } lugares.
    }
cli-fix-saved = { $path } se guardó mientras tanto y queda como está. Vuelve a ejecutar check --fix.
cli-not-fixed = No se pudo escribir { $path }: { $detail }
    .help = Revisa los permisos del archivo.
cli-explain-level = { $code } ({ $severity ->
        [error] un error; no se publica nada mientras haya uno
        [warning] una advertencia
       *[hint] una sugerencia
    })
cli-explain-silence = En site.yaml: “lints: { "{" } { $code }: off { "}" }” (o hint, warn, error). En un solo lugar de un texto: <!-- tribune allow { $code }: la razón -->
cli-explain-unknown = No existe el hallazgo “{ $code }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] “tribune explain” da la lista completa.
    }
cli-new-site =
    Hay un sitio en tres idiomas en { $path }. Ahora:
      cd { $path }
      tribune build
    Después abre public/index.html, y escribe en content/.
cli-new-page = Se creó la página: { $path }. Es un borrador mientras no quites “draft: true”; “tribune serve --drafts” la muestra.
cli-new-translation = Se creó la traducción: { $path }, con el texto de origen para que escribas encima. Es un borrador mientras no quites “draft: true”; “tribune serve --drafts” la muestra.
cli-new-text = Escribe aquí.
cli-new-needs-a-path = ¿Qué página?
    .help = Indica su ruta dentro de content/, como en “tribune new page share-the-work/overtime”.
cli-new-needs-a-language = ¿A qué idioma?
    .help = Indica su clave después de la ruta, como en “tribune new translation share-the-work/overtime fr”.
cli-unknown-ending = Ningún formato conocido termina en “.{ $ending }”.
    .help = Dale al archivo la terminación .po, .xlf o .html, o indica el formato con --format.
cli-new-unknown = tribune no sabe crear “{ $what }”.
    .help = Puedes escribir “tribune new CARPETA”, “tribune new page RUTA” o “tribune new translation RUTA IDIOMA”.
cli-folder-not-empty = Ya existe { $path } y tiene contenido.
    .help = Indica una carpeta nueva.
cli-file-exists = { $path } ya existe.
    .help = Abre ese archivo, o elige otro nombre.
cli-no-such-file = El archivo { $path } no existe.
    .help = Indica el archivo que te devolvieron, con su carpeta si está en otra.
cli-unreadable-file = No se pudo leer { $path }: { $detail }.
    .help = Revisa que sea un archivo y que tengas permiso de leerlo. No se cambió nada.
cli-unsafe-file = { $path } está entre los textos del sitio, donde no puede ir un archivo para traducir.
    .help = Indica un archivo junto a content/, por ejemplo “traducciones.po” en la carpeta del sitio.
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
    .why = Cada cifra está una sola vez en facts.yaml, con su fuente, y los textos la llaman por su nombre, como en :fact[na-parts-nonunion]. No hay ninguna con este nombre, así que la oración tendría un hueco. Los nombres son los mismos en todos los idiomas.
facts-missing-key = A esta cifra le falta “{ $key }”.
    .help = { $part ->
        [superseded] Agrega “{ $key }:” debajo de “superseded”: el día, el mes o el año del cambio.
       *[fact] Agrega “{ $key }:” debajo de su nombre.
    }
    .why = Una cifra solo vale si se puede comprobar, así que cada una necesita un valor, una fuente y una etiqueta. Aquí falta algo de eso. La fuente dice dónde está la cifra: source: { "{" } section: "Contrato colectivo 2025, 12.3", note: "cuadro 2" { "}" }. Si las palabras cambian de un idioma a otro, section y note llevan un texto por idioma, como la etiqueta.
facts-missing-language = Falta “{ $key }” en el idioma “{ $language }”.
    .help = Agrégale una línea “{ $language }: …”.
    .why = Las palabras que acompañan a una cifra, como su etiqueta o su salvedad, hacen falta en cada idioma del sitio, porque la página de cifras se publica en todos. Una salvedad que solo recibe una parte del público es peor que ninguna.
facts-bad-value = Esto no puede ser el valor de una cifra.
    .help = Escribe un número, una fecha entre comillas rectas, “{ "{" } from: 15, to: 25 { "}" }” o “{ "{" } of: 2, to: 1 { "}" }”.
    .why = El valor de una cifra es un número sencillo, un rango (from y to), una razón (of y to) o una fecha. Ahí no van palabras ni signos: tribune agrega el signo de porcentaje, la moneda o “más de” a la manera de cada idioma, a partir de unit y bound. Escribe value: 80 y unit: percent, no value: más de 80%; y value: 1000, no value: 1,000. Un rango va del número menor al mayor. Un texto sin dígitos y sin unidad, como un nombre, aparece tal cual en todos los idiomas.
facts-no-meaning = “{ $key }: { $word }” no dice nada de { $kind ->
        [percent] un porcentaje
        [range] un rango
        [ratio] una razón
        [date] una fecha o un nombre
       *[text] un texto sin cifra
    }.
    .help = { $kind ->
        [percent] Quítalo y escribe el número mismo: 80 para 80%.
        [range] Escribe “about”, o da un solo número en lugar de dos.
        [date] Quítalo. Una fecha dice por sí misma que es aproximada: 1965~ es hacia 1965.
       *[other] Quítalo.
    }
    .why = Algunos ajustes no van con algunos valores: no hay millones de por ciento, una razón de 2 a 1 no tiene unidad, y entre dos números nada es “más de” ni “al menos”. Nadie vería ese ajuste, y la cifra podría decir menos de lo que se quería, u otra cosa.
facts-bad-date = “{ $date }” no es una fecha que se pueda mostrar.
    .help = Escribe un día, un mes, una estación o un año: 2004-04-01, 2004-04, 2000-23 (otoño de 2000) o 2004. 1965~ es hacia 1965, y 1977/1979 es un intervalo.
    .why = La época de la que habla una cifra (as_of) y el día en que cambió (superseded) se escriben con palabras en cada idioma: as_of: 2004-04 da abril de 2004, April 2004, avril 2004. Una palabra como ayer no puede pasar a otro idioma, y un día que no está en ningún calendario es un error de dedo. La forma es la de EDTF (ISO 8601-2), en la que una fecha es tan exacta como se sepa.
facts-unknown-word = “{ $key }” no puede ser “{ $word }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Valores posibles: { $known }.
    }
    .why = Algunos ajustes de una cifra llevan una palabra de una lista fija, porque tribune la pone en una frase en cada idioma. Con bound: over, por ejemplo, 80 por ciento se vuelve over 80%, plus de 80 %, más de 80%. La palabra misma se escribe siempre en inglés.
facts-unknown-unit = Nada dice cómo escribir la unidad “{ $unit }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Agrega la palabra “unit-{ $unit }” a las palabras de cada idioma, como en “unit-people”.
    }
    .why = tribune conoce los porcentajes, las monedas y algunas otras unidades, y cómo las escribe cada idioma. Esta no la conoce. Una unidad propia necesita su palabra en cada idioma, en singular y plural, en los archivos de translations/.
glossary-unknown = El glosario no tiene el término “{ $term }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Todos los términos están en content/glossary.yaml. Otras palabras se escriben así: :term[palabras]{ "{" }id=strike-fund{ "}" }.
    }
    .why = Un término del texto lleva a su explicación en el glosario, y esa entrada no existe. El nombre de una entrada es el mismo en todos los idiomas; cuando la oración pide otras palabras, van entre corchetes, y después, entre llaves, el nombre en la forma id=strike-fund.
glossary-unknown-group = Ningún término del glosario pertenece a un grupo “{ $group }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] { $count ->
            [0] Dales a términos de content/glossary.yaml la línea “group: { $group }”.
           *[other] Grupos que hay: { $known }.
        }
    }
    .why = Con un grupo entre llaves, como en ::glossary{ "{" }group=pact{ "}" }, una página muestra solo los términos que nombran ese grupo en glossary.yaml. Esta no mostraría ninguno. El nombre de un grupo es el mismo en todos los idiomas; el público ve en su lugar el título de la página.
glossary-missing-key = A este término le falta “{ $key }”.
    .help = Agrégale “{ $key }:”.
    .why = Una entrada del glosario necesita su palabra y su definición en cada idioma. Sin una de ellas, el término no tendría nada que mostrar o nada que explicar. Para una definición bastan una o dos oraciones sencillas.
glossary-missing-language = Este término falta en el idioma “{ $language }”.
    .help = Agrégalo debajo de “{ $language }:”.
    .why = El glosario se publica en todos los idiomas, y a este término le falta su palabra en uno. No lo traduzcas literalmente: pregunta a alguien que haga trabajo sindical en ese idioma qué palabra se usa ahí.

facts-typed = “{ $typed }” es la cifra “{ $fact }”, escrita a mano.
    .help = Escribe :fact[{ $fact }]: así cambia junto con la cifra y lleva a su fuente.
    .why = Esta cifra está en facts.yaml, pero aquí se escribió a mano. Cuando la cifra cambie, este lugar no cambiará, y el público no recibe su fuente ni su salvedad. Se considera la misma si la oración comparte al menos dos palabras largas con la etiqueta de la cifra. Solo se miran porcentajes y millones; los demás números, los años, el código y las oraciones que comparten menos palabras se dejan pasar.
facts-contradicted = “{ $typed }” parece hablar de la cifra “{ $fact }”, que es otra.
    .help = Escribe :fact[{ $fact }], o di con más claridad qué cuenta esta cifra.
    .why = La oración habla de algo que facts.yaml cuenta, pero da otro número. Uno de los dos está mal o ya no es actual, o la oración cuenta otra cosa y debe decirlo: “80% de las plantas”, no solo “80%”. Se encuentra cuando la oración comparte dos palabras largas con la etiqueta de la cifra. Solo se miran porcentajes y millones; los años, el código y los demás números se dejan pasar.
glossary-group-unused = Ninguna página muestra el grupo “{ $group }” de este término.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Escribe ::glossary{ "{" }group={ $group }{ "}" } en una página o quita el grupo.
    }
    .why = Hay páginas de este sitio que muestran un solo grupo del glosario, y ninguna muestra este. Lo más probable es un descuido en el nombre; entonces el término falta en la página donde están sus vecinos. Aparece donde un ::glossary sin grupo lista todos los términos, si lo hay. En un sitio donde ninguna página muestra un solo grupo, los grupos se dejan pasar.
glossary-rejected = “{ $typed }” no es la palabra correcta aquí.
    .help = Escribe “{ $right }”.
    .why = El glosario señala esta palabra como equivocada en este sentido: es un calco, o un falso amigo que dice otra cosa en este idioma. Las trabajadoras y los trabajadores conocen sus palabras, y una equivocada delata que el texto no viene de la planta. Se dejan pasar las palabras en código, en pasajes marcados con lang, en direcciones de enlaces y dentro de palabras más largas.
translation-missing-facts = Aquí faltan estas cifras del texto de origen: { $facts }.
    .help = Compara con { $other }.
    .why = El texto de origen muestra cifras de facts.yaml que esta traducción no muestra. O se omitió una oración, o el número se escribió a mano y no cambiará junto con la cifra. Una cifra se llama por el mismo nombre en todos los idiomas, como en :fact[na-parts-nonunion]. No se compara cuántas veces se usa.
translation-other-facts = Estas cifras están aquí y no en el texto de origen: { $facts }.
    .help = Compara con { $other }.
    .why = La traducción muestra cifras de facts.yaml que el texto de origen no da. Quizá se llamó a la cifra equivocada, o el origen cambió desde entonces. El público de todos los idiomas debe recibir los mismos datos. Una misma cifra usada más veces en uno de los textos se deja pasar.

## Tipografía: lo que queda como se escribió

typography-fr-ordinal = “{ $typed }” no es la forma de un ordinal en francés.
    .help = { $near ->
        [yes] Escribe “{ $nearest }”.
       *[no] Escribe “1er” o “1re” para el primero, y “2e”, “3e” para los demás.
    }
    .why = El francés abrevia los ordinales como 1er, 1re, 2e, 3e. Las formas como 1ère, 2ème o 2ième son comunes pero incorrectas, y a quien lee en francés le parecen descuidadas. Se dejan pasar el código y las oraciones en otro idioma.
typography-fr-accent-capital = En francés las mayúsculas llevan acento: “{ $typed }”.
    .help = Escribe “{ $nearest }”.
    .why = En francés las mayúsculas conservan sus acentos: État, Égalité, À propos. Un acento puede cambiar el sentido, y los lectores de pantalla se guían por él para pronunciar la palabra. Se dejan pasar los nombres que pueden ser extranjeros, como Electron, los títulos en inglés, el código y las oraciones en otro idioma.
typography-fr-currency-order = En francés el signo de la moneda va después de la cantidad: “{ $typed }”.
    .help = { $near ->
        [yes] Escribe “{ $nearest }”.
       *[no] Pon el signo o la palabra después de la cantidad.
    }
    .why = En francés el signo de la moneda va después de la cantidad, con un espacio: 25 $, no $25. El orden del inglés sobrevive muchas veces en una traducción, y con él los signos ingleses dentro del número: $1,234.50 es 1 234,50 $. Lo que se puede leer de más de una manera, como $5-10 o $5M, se deja a tu juicio. Se dejan pasar un signo detrás de otras letras, el código y las oraciones en otro idioma.
typography-fr-date-1er = En francés el primero del mes es “1er”, no “{ $typed }”.
    .help = Escribe “{ $nearest }”.
    .why = El francés da el primer día del mes como ordinal, y solo ese día: le 1er mai, pero le 2 mai. Se dejan pasar el código y las oraciones en otro idioma.
typography-fr-decade = Así no se escribe una década en francés: “{ $typed }”.
    .help = { $near ->
        [yes] Escribe “{ $nearest }”, si es esa la década.
       *[no] Escribe las cuatro cifras, como en “les années 1990”.
    }
    .why = La s del inglés “the 1990s” no existe en francés, y las formas cortas dejan el siglo en duda. En francés se escribe completo: les années 1990. Se dejan pasar el código y las oraciones en otro idioma.
typography-fr-inclusive = “{ $typed }” es difícil de leer, sobre todo para los lectores de pantalla.
    .help = Nombra a ambos, como en “travailleuses et travailleurs”, o busca una palabra común.
    .why = Las formas con puntos o paréntesis, como travailleur·euse·s, las despedazan los lectores de pantalla y hacen más lenta la lectura para todo el mundo. Nombrar a mujeres y hombres, o usar una palabra común como le personnel o les membres, incluye a la gente sin ese problema. Revisa la propuesta, porque a veces los adjetivos deben cambiar también. Se dejan pasar el código y las oraciones en otro idioma.
typography-fr-hour = En francés las horas se escriben con “h”, no como “{ $typed }”.
    .help = { $near ->
        [yes] Escribe “{ $nearest }”.
       *[no] Escríbelo como en “10 h 30”.
    }
    .why = El francés de Quebec escribe la hora como 10 h 30, en el reloj de veinticuatro horas, no como 10:30. Revisa la propuesta, porque una proporción o un marcador puede parecer una hora. Se dejan pasar el código y las oraciones en otro idioma.
typography-es-open-mark = Falta el signo que abre esta pregunta o exclamación.
    .help = Pon “¿” o “¡” donde empieza.
    .why = El español abre las preguntas y exclamaciones con ¿ y ¡, para que se sepa el tono desde el principio, también en los lectores de pantalla: ¿Quién decide? El signo puede ir a media oración, donde empieza la pregunta, así que revisa el lugar propuesto. Se dejan pasar un año dudoso (1952?), un signo suelto, el código y las oraciones en otro idioma.
typography-es-mx-number = Así no se escriben los números en México: “{ $typed }”.
    .help = { $near ->
        [yes] Escribe “{ $nearest }”.
       *[no] Escribe “1,234.5”: coma para los miles, punto para los decimales.
    }
    .why = En México se escribe 1,234.5, con coma para los miles y punto para los decimales. La forma de España y Sudamérica, 1.234,5, se puede leer mil veces más grande o más chica, lo que importa en salarios y horas. Se dejan pasar el código y las oraciones en otro idioma.
typography-es-meridiem = “{ $typed }” se escribe con espacios.
    .help = { $near ->
        [yes] Escribe “{ $nearest }”.
       *[no] Escríbelo como en “3:30 p. m.”.
    }
    .why = En español estas abreviaturas llevan puntos y un espacio: 3:30 p. m., no 3:30pm ni 3:30 p.m. Las formas sin espacio son del inglés. Se dejan pasar el código y las oraciones en otro idioma.
typography-es-decade = Así no se escribe una década en español: “{ $typed }”.
    .help = Escribe “los años noventa” o “la década de 1990”.
    .why = Las formas como los 90s o los 1990s vienen del inglés. El español no tiene ese plural y nombra la década con letra, los años noventa, o como la década de 1990. Se dejan pasar el código y las oraciones en otro idioma.
typography-es-dash = Un guion no es una raya: “{ $typed }”.
    .help = Usa “—” pegada a las palabras que encierra.
    .why = El guion une palabras; no sirve para apartar un comentario. El español usa la raya, pegada al comentario: el paro —de tres días— terminó. Revisa el lugar, porque un guion entre espacios también puede ser un signo de menos o un rango. Dos guiones seguidos quedan como se escribieron, porque no se sabe cuál abre el comentario. Se dejan pasar los guiones entre dos mayúsculas, como en Windsor - Detroit, las citas, el código y las oraciones en otro idioma.
typography-en-ca-spelling = “{ $typed }” no es la ortografía canadiense del inglés.
    .help = Escribe “{ $nearest }”, salvo en un nombre propio.
    .why = El inglés de Canadá tiene su propia ortografía: labour, centre, organize, cheque. Las formas de Estados Unidos o de Gran Bretaña hacen que el texto parezca importado. Los nombres conservan la suya, como US Department of Labor; ahí silencia el hallazgo. Se dejan pasar las citas, el código y las oraciones en otro idioma.
typography-en-ca-percent = “{ $typed }” no es la ortografía canadiense del inglés.
    .help = Escribe “per cent”, o usa el signo.
    .why = En el inglés de Canadá, per cent son dos palabras; percent es la forma de Estados Unidos. El signo también está bien: 80%. Se dejan pasar las citas, el código y las oraciones en otro idioma.
typography-en-dash = Un guion no es una raya: “{ $typed }”.
    .help = Usa “—” sin espacios, o dilo de otra manera.
    .why = El guion une palabras; la raya aparta un comentario. El inglés de Canadá usa una raya sin espacios: the vote—the first in years—passed. Revisa la propuesta, porque un guion entre espacios también puede ser un signo de menos o un rango. Se dejan pasar los guiones entre dos mayúsculas, como en Windsor - Detroit, las citas, el código y las oraciones en otro idioma.
typography-quote-unpaired = Esta comilla no tiene pareja.
    .help = Cierra la cita o quita la comilla.
    .why = Una cita se abre y nunca se cierra, o al revés. No se sabe dónde terminan las palabras de otra persona, lo que importa cuando citas a un patrón o a una ministra. tribune da forma a las comillas por pares, según el idioma, y deja una comilla sola como se escribió. Busca el lugar tú. Se dejan pasar el código, los pasajes marcados en otro idioma, un signo que se cita a sí mismo y una cita que el párrafo siguiente vuelve a abrir.

## Gráficas y calculadoras

chart-unknown = La directiva “{ $name }” no tiene “{ $kind }”.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Hay: { $known }.
    }
    .why = Las gráficas y calculadoras vienen incluidas y se eligen por un nombre, entre llaves después de la directiva, por ejemplo después de ::chart. No hay ninguna con este nombre, así que no se podría dibujar nada. Los nombres son los mismos en todos los idiomas.
chart-missing-fact = La directiva “{ $name }” necesita la cifra “{ $fact }”, que no está en content/facts.yaml.
    .help = Agrégala ahí, con un número como valor.
    .why = Las gráficas y calculadoras toman sus números de facts.yaml, para que siempre coincidan con el texto y muestren la misma fuente. A esta le falta una cifra. Deja el nombre exactamente como lo da el mensaje, y agrega una fuente y una etiqueta, como en cualquier otra cifra.
chart-bad-survey = El resultado de una encuesta necesita números enteros en “yes” y “no”.
    .help = Escríbelo como en ::chart{ "{" }survey yes=200 no=100 blank=0{ "}" }, o sin ningún número para mostrar la experiencia de las encuestas.
    .why = La gráfica de la encuesta muestra cuántas personas respondieron que sí, cuántas que no y cuántas dejaron la boleta en blanco. Son números de personas, así que no sirven porcentajes ni palabras, y hacen falta tanto yes como no: yes=200 no=100, entre las llaves después de ::chart. Sin ningún número, muestra lo que dieron encuestas anteriores.

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
serve-fault = tribune se equivocó
serve-fault-text = Es una falla de tribune: ni tú ni tus textos tienen la culpa. Lo que hay que reportar está en la terminal donde iniciaste la vista previa. La vista previa sigue: cuando guardes la página otra vez, se volverá a intentar.
serve-way-back = Seguir desde aquí
serve-back = Volver a la página
serve-errors = { $count ->
        [one] Un error impide publicar el sitio
       *[other] { $count } errores impiden publicar el sitio
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
serve-unfold = Desplegar
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
        [503] Hay demasiadas solicitudes a la vez. Intenta de nuevo en un momento.
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

## Registro de las traducciones

records-malformed = Esta línea no es una entrada del registro de las traducciones.
    .help = Recupérala de una versión anterior o bórrala. Las demás líneas se usan de todos modos, y esta se conserva.
    .why = Cada línea de un archivo en translations/records/ dice que un párrafo se dio por traducido: dos nombres de bloques, una fecha y quién lo dijo, separados por tabuladores; en source.tsv, el nombre de un bloque y su texto. Esta línea tiene otra forma, quizá porque un editor cambió los tabuladores. No se sabe qué decía, así que ese párrafo puede contar como no revisado.

## Traducciones

cli-status-page = página
cli-status-state = { $state ->
        [source] original
        [current] { $count ->
            [0] al día
            [one] al día, un párrafo retocado desde entonces
           *[other] al día, { $count } párrafos retocados desde entonces
            [many] al día, { $count } de párrafos retocados desde entonces
        }
        [stale] atrasada ({ $count })
        [missing] falta
       *[unreviewed] sin revisar
    }
cli-status-total = { $name } – original: { $source }, al día: { $current }, atrasadas: { $stale }, faltan: { $missing }, sin revisar: { $unreviewed }; palabras al día: { $words } de { $all }
cli-next-none = No hay nada atrasado en { $language }.
cli-diff-current = La página { $page } está al día en { $language }.
cli-diff-block = { $path }:{ $line } – bloque { $block }: { $state ->
        [stale] el original ha cambiado
        [edited] la traducción ha cambiado, su original no
        [new] sin traducir o sin revisar
       *[orphan] el original no lo tiene
    }
cli-diff-before = El original de entonces:
cli-diff-now = El original de ahora:
cli-diff-source = El original:
cli-diff-gone = El original ya no dice esto.
cli-diff-translation = La traducción:
cli-diff-untranslated = Todavía no hay traducción.
cli-diff-after = Cuando ambos digan lo mismo: tribune reviewed { $key } { $page } --block { $block } (sin --block: toda la página)
cli-reviewed-count = { $page }, { $language }: { $count ->
        [0] no hay nada nuevo que anotar.
        [one] un bloque anotado como al día.
       *[other] { $count } bloques anotados como al día.
        [many] { $count } de bloques anotados como al día.
    }
cli-tidied = { $count ->
        [one] Se conserva una entrada
       *[other] Se conservan { $count } entradas
        [many] Se conservan { $count } de entradas
    }, { $dropped ->
        [0] no se quitó ninguna.
        [one] se quitó una.
       *[other] se quitaron { $dropped }.
    }
cli-not-translated = La página “{ $page }” no tiene texto en { $language }.
    .help = Empieza uno con “tribune new translation { $page } { $key }”.
cli-is-source = La página “{ $page }” se escribió primero en { $language }: no hay nada con qué compararla.
    .help = Indica el idioma de una traducción. Con --trivial se traslada un cambio del original que ninguna traducción tiene que seguir.
cli-not-source = La página “{ $page }” se escribió primero en { $language }.
    .help = Con --trivial, indica ese idioma: “tribune reviewed { $key } { $page } --trivial”.
cli-no-such-block = La página “{ $page }” no tiene en { $language } ningún bloque de ese número que espere revisión.
    .help = “tribune diff { $key } { $page }” muestra los que esperan, con sus números.

## Temas y listas

tags-unknown = No hay ningún tema “{ $tag }” en tags.yaml.
    .help = { $near ->
        [yes] ¿Quisiste decir “{ $nearest }”?
       *[no] Agrégalo a content/tags.yaml con su nombre en cada idioma, o quítalo de la página.
    }
    .why = Las páginas con el mismo tema se reúnen en una página, en cada idioma. Un error de dedo dejaría fuera una página sin que nadie lo notara; por eso cada tema se nombra una sola vez, en content/tags.yaml. En el encabezado de una página se escribe el nombre que ahí va antes de los idiomas, el mismo en todos.
tags-missing-language = Este tema no tiene nombre en el idioma “{ $language }”.
    .help = Agrega una línea “{ $language }:” con su nombre.
    .why = La gente ve el tema, y con su nombre se forma la dirección de su página. Sin nombre propio, la página en este idioma lleva el de otro, y a los buscadores se les pide que no la muestren.
list-same-address = Una página de esta lista quedaría en { $address }, donde ya está { $other } o una de sus listas.
    .help = Ponle a la página un “slug:” propio, o al tema otro nombre.
    .why = Los temas tienen páginas debajo de la que los enumera, y las listas largas siguen debajo de la página a la que pertenecen. Otra página, una dirección anterior o un tema con el mismo nombre ocupa la dirección que le tocaría a una de ellas. Una borraría a la otra.
page-bad-paginate-by = “paginate_by” debe ser un número entero a partir de 1.
    .help = Escríbelo así: “paginate_by: 20”.
    .why = Es cuántas páginas muestra una lista antes de seguir en otra dirección. Una lista no se puede dividir en partes de cero páginas ni de media página.

## Archivos para quienes traducen

cli-usage-export = tribune export LANG [PAGE…] [--format po|xliff|html] [--out FILE] [--all] [--from LANG]
cli-usage-import = tribune import FILE [--by NAME] [--reviewed]
cli-export = Escribir lo que espera traducción en un archivo para quienes traducen
cli-import = Incorporar un archivo que volvió traducido
cli-export-format = po (gettext), xliff (XLIFF 2.1) o html (para imprimir) [según la terminación de FILE; si no, po]
cli-export-out = Archivo que se escribe; sin él, el archivo va a la salida estándar
cli-export-all = Todos los párrafos, no solo los atrasados y los nuevos
cli-export-from = Solo las páginas que se escribieron primero en este idioma
cli-import-file = Archivo PO o XLIFF que escribió “tribune export” y que ya se llenó
cli-import-by = Quién lo tradujo [editors]
cli-import-reviewed = Tomar también lo que el archivo marca como inseguro, como leído y correcto
cli-exported = { $name }: { $blocks ->
        [0] nada espera traducción.
        [one] un párrafo
       *[other] { $blocks } párrafos
        [many] { $blocks } de párrafos
    }{ $blocks ->
        [0] { "" }
       *[other] { " " }({ $words ->
            [one] una palabra
           *[other] { $words } palabras
            [many] { $words } de palabras
        }) de { $pages ->
            [one] una página.
           *[other] { $pages } páginas.
            [many] { $pages } de páginas.
        }
    }
cli-imported = { $name }: { $written ->
        [0] no se escribió nada
        [one] se escribió un párrafo
       *[other] se escribieron { $written } párrafos
        [many] se escribieron { $written } de párrafos
    }, { $noted ->
        [0] nada se anotó como al día
        [one] uno se anotó como al día
       *[other] { $noted } se anotaron como al día
        [many] { $noted } se anotaron como al día
    }; quedan: { $unsure ->
        [0] ninguno marcado como inseguro
        [one] uno marcado como inseguro
       *[other] { $unsure } marcados como inseguros
        [many] { $unsure } marcados como inseguros
    }, { $empty } sin traducción, { $refused } con un problema.
cli-still-draft = { $path } ya está completo y sigue como borrador. Quita su línea “draft: true” cuando se pueda publicar.
exchange-language = es
exchange-po-head = Lo que espera traducción, párrafo por párrafo.
    Las marcas como <x1/> y <g2>…</g2> ocupan el lugar de lo que no se traduce. Conserva cada una, una sola
    vez; pueden cambiar de lugar. Lo marcado “fuzzy” traduce un original anterior: adáptalo y quita la
    marca cuando esté bien. Lo que queda vacío o “fuzzy” no se incorpora.
exchange-context = { $page }, párrafo { $number } ({ $kind ->
        [title] título
        [summary] resumen
        [heading] subtítulo
        [item] punto de una lista
        [row] renglón de una tabla, una celda tras otra
        [alt] lo que muestra una imagen
        [directive] palabras de un recuadro o botón
        [term] término
        [definition] definición
        [quote] cita o aviso
        [footnote] nota al pie
        [code] código
       *[paragraph] texto corrido
    }){ $has_section ->
        [yes] , bajo el subtítulo “{ $section }”
       *[no] { "" }
    }{ $state ->
        [stale] : el original ha cambiado
        [edited] : la traducción ha cambiado, su original no
        [new] { $is_there ->
            [yes] : aún sin revisar
           *[no] : aún sin traducir
        }
       *[other] { "" }
    }
exchange-mark = { $mark } { $form ->
        [emphasis] – con énfasis
        [strong] – con mucho énfasis
        [struck] – tachado
        [link] – un enlace: { $typed }
        [words] – palabras con una función: { $typed }
        [address] – una dirección: { $typed }
        [picture] – una imagen: { $typed }
        [code] – código: { $typed }
        [note] – la llamada de una nota: { $typed }
        [fact] – una cifra, escrita como lo hace el idioma: { $typed }
        [tag] – HTML: { $typed }
        [break] – una línea nueva
        [cell] – el límite entre dos celdas
        [next] – un párrafo nuevo; se puede omitir
       *[other] – se queda como está: { $typed }
    }
exchange-term = { $source } → { $target }{ $has_rejected ->
        [yes] { " " }(no: { $rejected })
       *[no] { "" }
    }
exchange-packet-title = { $title }: para traducir ({ $language })
exchange-packet-lead = { $count ->
        [0] Nada espera traducción.
        [one] Un párrafo espera traducción.
       *[other] { $count } párrafos esperan traducción.
        [many] { $count } de párrafos esperan traducción.
    } Lo que está entre picos, como <x1/>, no se traduce: escríbelo donde vaya en tu oración. No hace falta copiar los enlaces; marca las palabras que llevan a ellos, como lo hace <g2>…</g2>.
exchange-packet-who = Tradujo, fecha:
exchange-packet-changed = Lo que cambió en el original
exchange-packet-source = El original
exchange-packet-now = La traducción como está
exchange-packet-write = La traducción nueva
exchange-several-sources = Estas páginas se escribieron primero en varios idiomas ({ $keys }), y en un archivo solo cabe uno.
    .help = Exporta las de un idioma a la vez: agrega --from { $key }.
    .why = Un archivo para quienes traducen nombra un idioma de partida y uno de llegada. En este sitio cualquier idioma puede ser el original de una página, y las páginas pedidas tienen varios.
exchange-unreadable = { $problem ->
        [charset] Este archivo no está en UTF-8, sino en { $detail }.
        [utf8] Este archivo no está en UTF-8: mira la línea { $detail }.
        [bytes] Los números que siguen a las barras invertidas de esta línea no son letras en UTF-8.
        [dtd] Este archivo declara un tipo de documento, y no se lee ninguno.
        [entity] Este archivo usa “&{ $detail };”, que XML no conoce por sí mismo.
        [deep] Los elementos de este archivo están anidados más hondo de lo que los escribe cualquier programa.
        [version] No es un archivo XLIFF de la versión 2.
        [key] Este párrafo perdió el nombre que tribune le dio.
       *[syntax] No es un archivo PO ni un archivo XLIFF que se pueda leer.
    }
    .help = { $problem ->
        [charset] Guárdalo en UTF-8 en el programa del que viene.
        [utf8] Guárdalo en UTF-8 en el programa del que viene.
        [bytes] Guárdalo en UTF-8 en el programa del que viene, con las letras tal cual.
        [dtd] Quita las líneas a partir de <!DOCTYPE. Ningún programa de traducción las necesita.
        [entity] Escribe el carácter mismo.
        [deep] Vuelve a exportarlo del programa del que viene.
        [version] Pide el archivo como XLIFF 2.0 o 2.1, o como PO.
        [key] Recupera del archivo exportado la línea msgctxt o, en XLIFF, el nombre de la unidad.
       *[syntax] Mira si el archivo quedó cortado o si se editó como texto simple. Vuelve a exportarlo del programa del que viene.
    }
    .why = Un archivo que vuelve traducido se lee entero o no se lee, para saber qué dice. Solo se leen los dos formatos que escribe “tribune export”, PO y XLIFF 2, en UTF-8. Se rechazan los documentos que declaran entidades propias, porque unas cuantas líneas bastarían para llenar la memoria o hacer que se lean otros archivos.
exchange-too-large = { $path } pasa de { $limit } MB.
    .help = Exporta y traduce unas cuantas páginas a la vez.
    .why = Ningún texto para traducir es tan grande: es otro archivo o está dañado.
exchange-unknown-language = Este archivo es para “{ $language }”, que no es un idioma de este sitio ({ $known }).
    .help = Pon la clave del idioma en su encabezado: en la línea X-Tribune-Language de un archivo PO o en trgLang de un archivo XLIFF.
    .why = El encabezado de un archivo para quienes traducen nombra el idioma de llegada. Sin él no se sabe a qué archivos van los textos.
exchange-no-page = No hay ninguna página “{ $page }” que se traduzca a este idioma.
    .help = Si cambió de nombre, corrígelo al principio de la línea msgctxt o, en XLIFF, en el nombre de la unidad.
    .why = En un archivo para quienes traducen, cada párrafo empieza con la ruta de su página. Este sitio no tiene esa página, o se escribió primero en el idioma del archivo. No se escribió nada del párrafo.
exchange-source-changed = El original de este párrafo cambió desde que se envió, o ya no está.
    .help = Exporta la página otra vez; la traducción que volvió sigue en tu archivo, de donde se puede copiar.
    .why = Mientras se traducía, alguien cambió el párrafo de partida. Lo que volvió dice lo que decía el anterior, y por eso no se escribe: se leería algo distinto que en el original. No se pierde nada, porque el archivo queda como está.
exchange-twice = Este párrafo está más de una vez en este archivo; se tomó su primera traducción.
    .help = Mira si difieren, conserva la mejor en el archivo e impórtalo otra vez.
    .why = Un archivo para quienes traducen contiene cada párrafo una sola vez. Si está dos veces, casi siempre el archivo se unió consigo mismo o con uno anterior; y si las dos difieren, nadie sabe cuál vale. No se escribió nada de la segunda.
exchange-translation-changed = Alguien más cambió la traducción de este párrafo desde que se envió.
    .help = Compara las dos y escribe a mano la mejor en el texto, o exporta la página otra vez.
    .why = Mientras se traducía, el mismo párrafo se editó en el sitio. Escribir lo que volvió desharía ese cambio sin que nadie lo notara.
exchange-marks = { $problem ->
        [missing] Falta la marca { $mark } en esta traducción.
        [doubled] La marca { $mark } está más de una vez en esta traducción.
        [unknown] El original no tiene la marca { $mark }.
        [crossed] La marca { $mark } no tiene su pareja en este lugar.
       *[empty] No hay palabras entre { $mark } y su final.
    }
    .help = { $problem ->
        [missing] Ponla donde va. El original: { $source }
        [doubled] Deja una sola. El original: { $source }
        [unknown] Quítala. El original: { $source }
        [crossed] Las parejas empiezan con <g…>, terminan con </g…> y pueden ir una dentro de otra, pero no cruzarse. El original: { $source }
       *[empty] Pon en medio las palabras que le tocan. El original: { $source }
    }
    .why = Las marcas como <x1/> y <g2>…</g2> ocupan el lugar de lo que no se traduce: cifras, enlaces, énfasis, notas. Cada una tiene que volver una vez, en cualquier orden; si no, en un idioma faltaría una cifra o un enlace. Puede faltar un énfasis que la traducción no tenía. No se escribió nada de este párrafo.
exchange-unwritable = { $role ->
        [between] En { $path } o en el original hay algo más entre párrafos que esta traducción une o separa.
       *[words] Esta traducción no se puede escribir en { $path } de modo que se lea como aquí.
    }
    .help = { $role ->
        [between] Pon la marca entre dos párrafos donde el texto los separa. Si no, únelos o sepáralos a mano en el texto.
        [stress] El énfasis y los enlaces necesitan palabras propias: deja un espacio o un signo entre ellos y las demás palabras. Si no, escríbela a mano en el texto.
        [row] Deja los bordes de las celdas donde los tiene el original, con palabras entre ellos; junto a un énfasis o un enlace deja un espacio o un signo. Si no, escríbela a mano en el texto.
        [code] El código va en una sola marca, sin nada a su lado. Lo que haya que traducir en él se escribe a mano en el texto.
        [head] Mira las líneas entre --- en el texto: quizá otra depende de esta. Escríbela ahí a mano.
        [alt] Escribe a mano en el texto lo que muestra la imagen; quizá estorban unos corchetes.
        [directive] Escríbela a mano en el texto; quizá estorban unas comillas o unos corchetes.
       *[words] Mira qué hay a su lado en el texto: sin una línea vacía en medio, los dos se leen como un solo párrafo. Escríbela ahí a mano.
    }
    .why = Las traducciones se escriben en Markdown y se vuelven a leer antes de guardar el archivo. Aquí saldría otra cosa, o cambiaría algo a su lado: un énfasis que empieza a media palabra no lo es, un renglón tiene un número fijo de celdas, y lo que está entre dos párrafos se perdería con su marca. No se escribió nada de este párrafo.
exchange-no-place = { $role ->
        [alt] En { $path } no hay ninguna imagen de la que se pueda decir esto.
        [head] En { $path } no hay lugar para esto, porque ese texto no tiene líneas entre --- al principio.
       *[words] En { $path } no hay lugar para este párrafo: lo que lo rodea en el original no está ahí en la misma forma.
    }
    .help = { $role ->
        [alt] Pon la imagen a mano en la traducción y exporta la página otra vez.
       *[words] Copia a mano esa parte del original en la traducción y exporta la página otra vez.
    }
    .why = Un párrafo nuevo del original se pone junto a los que tiene allí a su lado. Aquí no se pudo: de ellos todavía no se ha traducido nada, o pertenece a una lista, una tabla o un recuadro que la traducción no tiene en esta forma. No se escribió nada en su lugar.
exchange-mixed-line-ends = Las líneas de este archivo terminan de dos maneras, así que no se escribió nada en él.
    .help = Guárdalo con un solo tipo de fin de línea e importa la traducción otra vez.
    .why = Lo que no se traduce queda como está, byte por byte. En un archivo en el que unas líneas terminan como en Windows y otras no, después no se sabría qué se tocó. Eso pasa cuando un archivo se arma con dos.

## La vista de traducción de la vista previa

serve-translate = Traducción
serve-translate-choose = Este es el original. Sus traducciones:
serve-translate-nothing = Esta página todavía no tiene traducción. “tribune new translation” empieza una.
serve-translate-lead = { $count ->
        [0] Todo está anotado como al día.
        [one] Un párrafo no está anotado como al día.
       *[other] { $count } párrafos no están anotados como al día.
        [many] { $count } de párrafos no están anotados como al día.
    }
serve-translate-all = Todo dice lo que dice el original
serve-translate-help = Oprime un botón cuando hayas leído los dos textos y digan lo mismo. Se anota en translations/records.
serve-translate-one = Dice lo mismo: anotar como revisado
serve-translate-block = { $block ->
        [0] Solo en la traducción
       *[other] { $block }
    } · { $kind ->
        [title] título
        [summary] resumen
        [heading] subtítulo
        [item] punto de una lista
        [row] renglón de una tabla
        [alt] descripción de una imagen
        [directive] palabras de un bloque
        [term] término
        [definition] definición
        [quote] cita o aviso
        [footnote] nota al pie
        [code] código
       *[paragraph] párrafo
    }
serve-translate-state = { $state ->
        [current] al día
        [stale] el original ha cambiado
        [edited] la traducción ha cambiado, su original no
        [new] sin traducir o sin revisar
       *[orphan] el original no lo tiene
    }
serve-translate-noted = { $count ->
        [0] No había nada nuevo que anotar.
        [one] Un párrafo quedó anotado como revisado.
       *[other] { $count } párrafos quedaron anotados como revisados.
        [many] { $count } de párrafos quedaron anotados como revisados.
    }
serve-translate-refused = { $count ->
        [one] No se anotó nada. Primero hay que corregir esto:
       *[other] No se anotó nada. Primero hay que corregir estos { $count } problemas:
        [many] No se anotó nada. Primero hay que corregir estos { $count } de problemas:
    }
serve-translate-moved = No se anotó nada: se guardó un texto desde que se cargó esta página. Cárgala de nuevo y vuelve a mirar.
serve-review = { $state ->
        [stale] { $count ->
            [one] un párrafo atrasado
           *[other] { $count } párrafos atrasados
            [many] { $count } de párrafos atrasados
        }
        [unreviewed] sin revisar
       *[current] al día
    }

## Los idiomas, como se nombran en una oración

tool-language-en = inglés
tool-language-fr = francés
tool-language-es = español
