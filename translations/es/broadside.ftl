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

## Cifras: $value y $number son la cifra como texto, $count la misma como número

bound-about = cerca de { $value }
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
unit-elements = { $count ->
        [one] { $number } elemento
        [many] { $number } de elementos
       *[other] { $number } elementos
    }
unit-provisions = { $count ->
        [one] { $number } disposición
        [many] { $number } de disposiciones
       *[other] { $number } disposiciones
    }
unit-benefits = { $count ->
        [one] { $number } beneficio
        [many] { $number } de beneficios
       *[other] { $number } beneficios
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
fact-as-of = Con fecha de
fact-place = Dónde
fact-source = Fuente
fact-caveat = Nota
fact-formula = Cálculo
fact-data = Lo mismo como datos:

## Glosario

term-also = También:
term-unconfirmed = Por confirmar con una persona hablante nativa
