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
fallback-title = Esta página todavía no está traducida al español.
fallback-text = Te pedimos una disculpa. Mientras tanto, aquí tienes la versión original, en { $language }.
fallback-link = Ir a la página original
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
event-time = { $hour }:{ $minute } h

## Fechas: $year, $month y $day son números

date-long = { $day } de { month-name } de { $year }
date-month = { month-name } de { $year }
date-year = { $year }
month-name =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }

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
table-region = Tabla { $number }, que se desplaza hacia los lados
task-done = Hecho
task-open = Por hacer

## Al pie de cada página

colophon-privacy = Sin cookies, sin rastreadores, sin scripts. Estas páginas no cargan nada de nadie más.
