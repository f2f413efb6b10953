# Las palabras del tema broadside, en español de México.

## Orientarse

skip-link = Ir al texto
home = Inicio
menu = Menú
nav-main = Menú principal
nav-languages = Idioma
nav-breadcrumb = Estás aquí
nav-toc = En esta página
nav-pager = Página anterior y página siguiente
previous = Anterior
next = Siguiente
section-pages = En esta sección
home-pages = Todo lo que hay en el sitio
to-top = Volver arriba

## Idiomas

language-name-en = inglés
language-name-fr = francés
language-name-es = español
language-missing = aún sin traducir
foreign-link = (en { $language })
fallback-title = Esta página todavía no está disponible en { $here }.
fallback-text = Te pedimos una disculpa. Mientras tanto, aquí la tienes en { $language }.
fallback-link = Ir a la página en { $language }
outdated-some = Partes de esta traducción están atrasadas.
outdated-much = Gran parte de esta traducción está atrasada.
outdated-on = La página cambió en { $language } el { $date }.
outdated-since = La página ha cambiado en { $language } desde el { $date }.
outdated-link = Leer el mismo lugar allí
draft-title = Borrador.
draft-text = Esta página no forma parte del sitio publicado.

## Sobre una página

published = Publicación:
updated = Actualización:
reading-time =
    { $count ->
        [one] { $count } minuto de lectura
        [many] { $count } de minutos de lectura
       *[other] { $count } minutos de lectura
    }
event-when = Cuándo
event-where = Dónde

## En el texto

action-go = Participa
action-until = Hasta el
alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Advertencia
alert-caution = Cuidado
footnotes-title = Notas
footnote-ref = Nota { $number }
footnote-back = Volver al texto, nota { $number }
footnote-back-time = Volver al texto, nota { $number }, lugar { $time }
table-region = Tabla { $number }, que se desplaza hacia los lados
label-of = { $label }: { $title }
task-done = Hecho
task-open = Por hacer

## Al pie de cada página

colophon-privacy = Sin cookies y sin rastreadores. Estas páginas no cargan nada de terceros y funcionan sin scripts.

## El sitio en un solo archivo, para llevar

offline-link = Llévate este sitio: un solo archivo, para leerlo sin conexión (zip)
offline-note-name = LÉEME
offline-note =
    Esta carpeta contiene todo el sitio. Se lee sin conexión: sus páginas no cargan nada de ningún lado.

    Si ves este texto dentro del archivo zip, primero descomprímelo. Luego abre el archivo index.html de
    la carpeta { $folder } con cualquier navegador.

    Puedes copiar la carpeta, guardarla en una memoria USB o pasarle el archivo zip a alguien más. Se
    queda en este dispositivo hasta que alguien la borre.

## Cifras: $value y $number son la cifra como texto, $count la misma como número

bound-about = alrededor de { $value }
bound-over = más de { $value }
bound-under = menos de { $value }
bound-at-least = al menos { $value }
bound-at-most = a lo sumo { $value }
ratio = { $of } a { $to }
unit-people = { $count ->
        [one] { $number } persona
        [many] { $number } de personas
       *[other] { $number } personas
    }
unit-years = { $count ->
        [one] { $number } año
        [many] { $number } de años
       *[other] { $number } años
    }
unit-years-of-age = { $count ->
        [one] { $number } año de edad
       *[other] { $number } años de edad
    }
unit-hours-per-week = { $count ->
        [one] { $number } hora por semana
        [many] { $number } de horas por semana
       *[other] { $number } horas por semana
    }
unit-times = { $count ->
        [one] { $number } vez
       *[other] { $number } veces
    }
unit-ordinal = número { $number }
unit-planks = { $count ->
        [one] { $number } eje
        [many] { $number } de ejes
       *[other] { $number } ejes
    }
unit-provisions = { $count ->
        [one] { $number } disposición
        [many] { $number } de disposiciones
       *[other] { $number } disposiciones
    }
unit-gains = { $count ->
        [one] { $number } ventaja
        [many] { $number } de ventajas
       *[other] { $number } ventajas
    }
unit-steps = { $count ->
        [one] { $number } paso
        [many] { $number } de pasos
       *[other] { $number } pasos
    }
unit-countries = { $count ->
        [one] { $number } país
        [many] { $number } de países
       *[other] { $number } países
    }
unit-events = { $count ->
        [one] { $number } evento
        [many] { $number } de eventos
       *[other] { $number } eventos
    }
place-CA = Canadá
place-US = Estados Unidos
place-MX = México
place-CA-ON = Ontario
place-toronto = Toronto
place-world = el mundo
place-north-america = América del Norte

fact-changed = cambió después: { $date }
fact-since = Cambió después ({ $date }):
fact-as-of = Fecha:
fact-place = Dónde
fact-source = Fuente
fact-caveat = Nota
fact-formula = Cálculo:
fact-data = Lo mismo como datos:

## Glosario

term-also = También:
term-unconfirmed = Por confirmar con una persona hablante nativa

## Gráficas: los valores son cifras como texto

chart-table = Las cifras
chart-figure = Qué se cuenta
chart-value = Cifra
chart-date = Fecha
chart-not-given = no se indica

chart-fair-share-title = La participación de México en el mercado y en la producción de autopartes, { $date }
chart-fair-share-desc = Dos franjas, cada una un total. De todos los vehículos vendidos en Canadá, Estados Unidos y México, { $market } se vendió en México y { $others } en los otros dos países. De todas las autopartes fabricadas en los tres países, { $production } se fabricó en México; no se indica la participación de los otros dos.
chart-fair-share-market = Todos los vehículos vendidos en los tres países
chart-fair-share-production = Todas las autopartes fabricadas en los tres países
chart-fair-share-note = Las dos franjas tienen denominadores distintos: arriba, vehículos vendidos; abajo, autopartes fabricadas. Lado a lado dan apenas una idea aproximada. El folleto no indica la producción de los otros países.
chart-fair-share-unknown = Participación en la producción de autopartes: { $place }

chart-density-title = Gente de las autopartes con sindicato y sin sindicato, { $date }
chart-density-desc = Dos grupos de personas; levanta el puño quien tiene sindicato. { $all }: { $without } sin sindicato. { $people-without } { $place }: { $with } con sindicato. { $people-with }
chart-density-without = { $value } sin sindicato
chart-density-with = { $value } con sindicato
chart-density-people = { $bound ->
        [over] Son más de { $part } de cada { $whole } personas.
        [about] Son alrededor de { $part } de cada { $whole } personas.
       *[other] Son { $part } de cada { $whole } personas.
    }
chart-density-yes = con sindicato
chart-density-no = sin sindicato

chart-fund-title = Del fondo de huelga al fondo de arranque, { $date }
chart-fund-desc = Dos franjas. El fondo de huelga del sindicato UAW es de { $fund }. La tajada propuesta para sindicalizar es de { $share }, es decir, { $amount }. Esa tajada se ensancha hasta ser su parte del fondo para arrancar la campaña, { $goal }; faltarían { $gap }, a cargo de los sindicatos de Canadá y de México.
chart-fund-strike = Fondo de huelga del sindicato UAW
chart-fund-slice = { $share } para sindicalizar
chart-fund-goal = Fondo para arrancar la campaña
chart-fund-first = del fondo de huelga del UAW
chart-fund-rest = de los sindicatos de Canadá y de México

chart-experience-title = Lo que habían mostrado las encuestas en planta hasta { $date }
chart-experience-desc = Personas; levanta el puño quien está a favor. Al preguntarles si había que limitar el tiempo extra durante los despidos temporales, la respuesta era de { $ratio } a favor: { $majority }.
chart-experience-question = ¿Limitar el tiempo extra durante los despidos temporales?
chart-experience-people = Es una mayoría de { $majority }.
chart-experience-yes = a favor de un límite
chart-experience-no = en contra

chart-survey-title = El resultado de la encuesta
chart-survey-desc = Sí: { $yes }. No: { $no }. En blanco o anuladas: { $blank }. { $mandate }
chart-survey-heading = Boletas que dicen sí o no
chart-survey-yes = sí
chart-survey-no = no
chart-survey-blank = en blanco o anuladas
chart-survey-part = { $name }: { $count }
chart-survey-answer = Respuesta
chart-survey-ballots = Boletas
chart-survey-share = Parte del sí y del no
chart-survey-apart = no se cuentan
chart-survey-mandate = Hay mandato: más síes que noes.
chart-survey-no-mandate = No hay mandato: no hay más síes que noes.
chart-survey-too-few = Muy pocas boletas para publicar un resultado.
chart-survey-note = Parte del sí = sí ÷ (sí + no). Las boletas en blanco o anuladas no entran en la cuenta.
chart-survey-hidden = No se muestran los números menores de { $limit }, ni los que permitirían calcularlos: en un grupo chico se puede adivinar quién votó qué.
chart-survey-few = menos de { $limit }
chart-survey-withheld = no se muestra

## Calculadoras: { $value } es el resultado

calculator-examples = Ejemplos de cálculo, no pronósticos
calculator-example = Ejemplo { $number }
calculator-own = Con tus propios números
calculator-problem = Llena todas las casillas necesarias, por favor. Los números deben ser mayores que cero, los de personas deben ser enteros, y ningún porcentaje puede pasar de 100.
calculator-privacy = Tus números se quedan en esta página. No se envían ni se guardan en ningún lado.
calculator-yes = sí
calculator-no = no

calculator-work-sharing-title = Empleos con jornadas más cortas
calculator-work-sharing-formula = empleos de tiempo completo = parte cubierta × personas × (horas actuales ÷ horas reducidas − 1)
calculator-work-sharing-note = La parte cubierta es cuánto del trabajo liberado se vuelve empleos. La empresa puede tratar de sacarles el resto a todos apretando el ritmo.
calculator-work-sharing-workers = Trabajadoras y trabajadores
calculator-work-sharing-hours = Horas por semana actuales
calculator-work-sharing-shorter = Horas por semana reducidas
calculator-work-sharing-takeup = Parte cubierta, en %
calculator-work-sharing-too-long = La semana reducida no puede ser más larga que la semana actual.
calculator-work-sharing-jobs = Empleos de tiempo completo
calculator-work-sharing-jobs-is = Empleos de tiempo completo: { $value }

calculator-overtime-ban-title = Los empleos que hay en el tiempo extra
calculator-overtime-ban-formula = empleos de tiempo completo = personas × horas extra por semana ÷ horas de una semana normal
calculator-overtime-ban-note = El segundo ejemplo es una persona con una semana de 60 horas: 20 horas más allá de 40 son medio empleo.
calculator-overtime-ban-workers = Trabajadoras y trabajadores
calculator-overtime-ban-overtime = Horas extra por semana, cada quien
calculator-overtime-ban-hours = Horas de una semana normal
calculator-overtime-ban-jobs = Empleos de tiempo completo
calculator-overtime-ban-jobs-is = Empleos de tiempo completo: { $value }

calculator-fund-title = Un fondo de huelga puesto a trabajar
calculator-fund-formula =
    para sindicalizar = parte × fondo de huelga
    falta por juntar = fondo de arranque − para sindicalizar
    intereses de un año = tasa × fondo de huelga
    por persona = fondo de arranque ÷ personas sin sindicato en las autopartes
calculator-fund-note = Los montos van en millones de dólares, y las cifras son de 2004. El folleto no da ninguna tasa de interés ni cuántas personas no tenían sindicato, así que nosotros tampoco: esas líneas son para tus propias cifras.
calculator-fund-fund = Fondo de huelga, en millones de dólares
calculator-fund-share = Parte para sindicalizar, en %
calculator-fund-goal = Fondo de arranque, en millones de dólares
calculator-fund-rate = Interés anual, en % (si lo sabes)
calculator-fund-nonunion = Personas sin sindicato en las autopartes (si lo sabes)
calculator-fund-amount = Para sindicalizar, en millones de dólares
calculator-fund-remainder = Falta por juntar, en millones de dólares
calculator-fund-interest = Intereses de un año, en millones de dólares
calculator-fund-each = Por persona, en dólares
calculator-fund-amount-is = Para sindicalizar, en millones de dólares: { $value }
calculator-fund-remainder-is = Falta por juntar, en millones de dólares: { $value }
calculator-fund-interest-is = Intereses de un año, en millones de dólares: { $value }
calculator-fund-each-is = Fondo de arranque por persona, en dólares: { $value }

calculator-fair-share-title = Lo que un país fabrica y lo que compra
calculator-fair-share-formula =
    índice = participación en la producción ÷ participación en el mercado
    diferencia = participación en la producción − participación en el mercado
    alcanza si: participación en la producción ≥ participación en el mercado × (1 − tolerancia)
calculator-fair-share-note = El ejemplo es México en 2004. Compara autopartes fabricadas con vehículos vendidos, que no son el mismo total: una idea aproximada y nada más. El folleto no da ninguna tolerancia. Sea cual sea la regla, México no debe bajar de la participación que tenía.
calculator-fair-share-market = Participación en el mercado, en %
calculator-fair-share-production = Participación en la producción, en %
calculator-fair-share-tolerance = Tolerancia, en % (si hay una acordada)
calculator-fair-share-index = Índice
calculator-fair-share-gap = Diferencia, en puntos
calculator-fair-share-enough = Alcanza
calculator-fair-share-index-is = Índice: { $value }
calculator-fair-share-gap-is = Diferencia, en puntos: { $value }
calculator-fair-share-enough-is = Alcanza según la regla: { $value }

calculator-allocation-title = Repartir la producción con un piso
calculator-allocation-formula =
    primer país = su piso, o su participación en el mercado si es mayor
    cada uno de los otros = lo que queda × su participación en el mercado ÷ las participaciones de los otros dos
calculator-allocation-note = El piso de México y su participación en el mercado son de 2004. Las otras dos participaciones en el mercado son inventadas para el ejemplo: el folleto no reparte el resto del mercado entre Canadá y Estados Unidos.
calculator-allocation-own = Primer país: participación en el mercado, en %
calculator-allocation-floor = Su piso, en %
calculator-allocation-second = Segundo país: participación en el mercado, en %
calculator-allocation-third = Tercer país: participación en el mercado, en %
calculator-allocation-first = El primer país fabrica, en %
calculator-allocation-other = El segundo país fabrica, en %
calculator-allocation-last = El tercer país fabrica, en %
calculator-allocation-first-is = El primer país fabrica, en %: { $value }
calculator-allocation-other-is = El segundo, en %: { $value }
calculator-allocation-last-is = El tercero, en %: { $value }

## Donde no hay nada, y lo nuevo

not-found-title = Esta página no está aquí
not-found-text = Puede que la dirección esté mal escrita o que la página haya cambiado de lugar.
not-found-link = Ir a la página de inicio.
feed = Lo nuevo
event-calendar = Agregar a tu calendario
events-none = Por ahora no hay eventos previstos.
events-calendar = Todos los eventos para tu calendario
events-past = Eventos pasados
## Hasta dónde está traducido el sitio

status-title = Hasta dónde va cada idioma
status-waiting = Páginas que esperan
status-page = Página
status-current = Al día
status-stale = Atrasadas
status-unreviewed = Sin revisar
status-missing = Faltan
status-words = Palabras al día
status-nothing = Ninguna página espera: todas están al día en cada idioma.
status-of-page = { $state ->
        [source] original
        [current] al día
        [stale] { $count ->
            [one] un párrafo atrasado
           *[other] { $count } párrafos atrasados
            [many] { $count } de párrafos atrasados
        }
        [missing] falta
       *[unreviewed] sin revisar
    }

## Búsqueda

search-label = Palabras que buscas
search-button = Buscar
search-privacy = La búsqueda se hace en tu propio aparato. Lo que escribes no se le envía a nadie.
search-count =
    { $count ->
        [one] { $number } página encontrada
        [many] { $number } de páginas encontradas
       *[other] { $number } páginas encontradas
    }
search-common = Casi todas las páginas lo mencionan: estas son las que más tratan de ello.
search-nothing = Ninguna página tiene estas palabras. Prueba con menos palabras o con un sinónimo. Abajo están todos los títulos.
search-failed = No se pudo cargar la búsqueda. Abajo están todos los títulos.

## Temas y listas largas

tags = Temas
tag-count =
    { $count ->
        [one] { $count } página
        [many] { $count } de páginas
       *[other] { $count } páginas
    }
nav-parts = Partes de esta lista
list-part = Página { $number }
list-title = { $title } (página { $number })
list-empty = Aquí todavía no hay nada.

## Una página en texto sin formato

plain-text = Esta página en texto sin formato, para correo
plain-links = Enlaces
