//! Prose in English, French and Spanish that reads like a campaign's pages and means nothing.
//!
//! Every list holds the same words in the three languages at the same place, so one row of random
//! numbers gives the same sentence three times: translations with the same structure and, within a
//! few words, the length that translations have. Figures are drawn; none stands for anything.

/// The same words in English, French and Spanish.
pub type Words = [&'static str; 3];

/// Numbers that are the same on every machine (SplitMix64: Steele, Lea and Flood, 2014).
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// The row of numbers that belongs to `seed`.
    pub fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0xd6e8_feb8_6659_fd93))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// A number from `start` to `end`, both included.
    pub fn between(&mut self, start: usize, end: usize) -> usize {
        start + self.below(end - start + 1)
    }

    /// One of `list`.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    /// `count` different ones of `list`, in the list's order.
    pub fn some<'a, T>(&mut self, list: &'a [T], count: usize) -> Vec<&'a T> {
        let mut wanted = count.min(list.len());
        let mut picked = Vec::with_capacity(wanted);
        for (at, item) in list.iter().enumerate() {
            if self.below(list.len() - at) < wanted {
                wanted -= 1;
                picked.push(item);
            }
        }
        picked
    }
}

/// A sentence in the language at `lang` of the lists.
pub fn sentence(random: &mut Random, lang: usize) -> String {
    let (form, first, second) = (random.below(5), clause(random, lang), clause(random, lang));
    let joiner = random.pick(&JOINERS)[lang];
    let adverbial = random.pick(&ADVERBIALS)[lang];
    let opener = random.pick(&OPENERS)[lang];
    let sentence = match form {
        0 => format!("{first} {adverbial}."),
        1 => format!("{adverbial}, {first}."),
        2 => format!("{opener}, {first} {adverbial}."),
        3 => format!("{first}, {joiner} {second} {adverbial}."),
        _ => format!("{first} {adverbial}, {joiner} {second}."),
    };
    capitalised(&sentence)
}

/// Who does what. Some things are set in bold or in italics.
fn clause(random: &mut Random, lang: usize) -> String {
    let (at, verb) = (random.below(SUBJECTS.len()), random.pick(&VERBS));
    let verb = verb[usize::from(at >= SINGULAR)][lang];
    let (object, mark) = (random.pick(&OBJECTS)[lang], random.below(16));
    let mark = ["**", "*"].get(mark).copied().unwrap_or("");
    format!("{} {verb} {mark}{object}{mark}", SUBJECTS[at][lang])
}

fn capitalised(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}

/// The number of words that a reader counts in Markdown.
pub fn count(markdown: &str) -> usize {
    markdown.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// `Où agir ?` → `ou-agir`, for the letters that stand in these lists.
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            'à' | 'â' | 'á' => slug.push('a'),
            'ç' => slug.push('c'),
            'é' | 'è' | 'ê' | 'ë' => slug.push('e'),
            'î' | 'ï' | 'í' => slug.push('i'),
            'ñ' => slug.push('n'),
            'ô' | 'ó' => slug.push('o'),
            'ù' | 'û' | 'ú' | 'ü' => slug.push('u'),
            'œ' => slug.push_str("oe"),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// So many of [`SUBJECTS`], from the first, are singular.
const SINGULAR: usize = 14;

const SUBJECTS: [Words; 24] = [
    ["the shop committee", "le comité d'usine", "el comité de planta"],
    ["the local union", "la section locale", "la sección local"],
    ["the night shift", "le quart de nuit", "el turno de noche"],
    ["the assembly line", "la chaîne de montage", "la línea de ensamble"],
    ["the parts plant", "l'usine de pièces", "la planta de autopartes"],
    ["the company", "la compagnie", "la empresa"],
    ["the supplier", "le fournisseur", "el proveedor"],
    ["the bargaining committee", "le comité de négociation", "la comisión negociadora"],
    ["the joint fund", "le fonds commun", "el fondo común"],
    ["the safety committee", "le comité de sécurité", "el comité de seguridad"],
    ["the general assembly", "l'assemblée générale", "la asamblea general"],
    ["the national office", "le bureau national", "la oficina nacional"],
    ["the labour board", "le tribunal du travail", "el tribunal laboral"],
    ["each department", "chaque service", "cada departamento"],
    ["the members", "les membres", "las personas afiliadas"],
    ["the stewards", "les déléguées et les délégués", "las delegadas y los delegados"],
    ["the temporary workers", "les temporaires", "las personas eventuales"],
    ["the retired members", "les membres à la retraite", "las personas jubiladas"],
    ["the three locals", "les trois sections locales", "las tres secciones"],
    ["the new hires", "les nouvelles recrues", "las personas de nuevo ingreso"],
    ["the maintenance crews", "les équipes d'entretien", "las cuadrillas de mantenimiento"],
    ["the drivers", "les camionneuses et camionneurs", "los choferes"],
    ["the neighbouring plants", "les usines voisines", "las plantas vecinas"],
    ["the people on the line", "les gens de la chaîne", "las personas de la línea"],
];

/// Each in the singular and in the plural.
const VERBS: [[Words; 2]; 18] = [
    [["prepares", "prépare", "prepara"], ["prepare", "préparent", "preparan"]],
    [["discusses", "examine", "discute"], ["discuss", "examinent", "discuten"]],
    [["defends", "défend", "defiende"], ["defend", "défendent", "defienden"]],
    [["publishes", "publie", "publica"], ["publish", "publient", "publican"]],
    [["reviews", "revoit", "revisa"], ["review", "revoient", "revisan"]],
    [["explains", "explique", "explica"], ["explain", "expliquent", "explican"]],
    [["proposes", "propose", "propone"], ["propose", "proposent", "proponen"]],
    [["keeps", "conserve", "conserva"], ["keep", "conservent", "conservan"]],
    [["supports", "appuie", "apoya"], ["support", "appuient", "apoyan"]],
    [["rewrites", "réécrit", "reescribe"], ["rewrite", "réécrivent", "reescriben"]],
    [["questions", "met en doute", "cuestiona"], ["question", "mettent en doute", "cuestionan"]],
    [["presents", "présente", "presenta"], ["present", "présentent", "presentan"]],
    [["corrects", "corrige", "corrige"], ["correct", "corrigent", "corrigen"]],
    [["shares", "partage", "comparte"], ["share", "partagent", "comparten"]],
    [["uses", "utilise", "utiliza"], ["use", "utilisent", "utilizan"]],
    [["follows", "suit", "sigue"], ["follow", "suivent", "siguen"]],
    [["requests", "réclame", "solicita"], ["request", "réclament", "solicitan"]],
    [["reads", "lit", "lee"], ["read", "lisent", "leen"]],
];

const OBJECTS: [Words; 22] = [
    [
        "the overtime register",
        "le registre des heures supplémentaires",
        "el registro de horas extra",
    ],
    ["the seniority list", "la liste d'ancienneté", "la lista de antigüedad"],
    ["the wage grid", "l'échelle salariale", "el tabulador de salarios"],
    ["the shift calendar", "le calendrier des quarts", "el calendario de turnos"],
    ["the list of open positions", "la liste des postes vacants", "la lista de vacantes"],
    [
        "the plan for a shorter week",
        "le plan d'une semaine plus courte",
        "el plan de una semana más corta",
    ],
    ["the report on injuries", "le rapport sur les blessures", "el informe sobre lesiones"],
    [
        "the deal on subcontracting",
        "l'entente sur la sous-traitance",
        "el acuerdo de subcontratación",
    ],
    ["the survey of the plant", "l'enquête menée dans l'usine", "la encuesta en la planta"],
    ["the strike fund rules", "les règles du fonds de grève", "las reglas del fondo de huelga"],
    ["the figures for the region", "les chiffres de la région", "las cifras de la región"],
    ["the letter to the company", "la lettre à la compagnie", "la carta a la empresa"],
    ["the terms of the contract", "les clauses de la convention", "las cláusulas del contrato"],
    ["the timetable for the vote", "l'échéancier du vote", "el calendario de la votación"],
    ["the training program", "le programme de formation", "el programa de capacitación"],
    ["the record of the line", "le bilan de la chaîne", "el historial de la línea"],
    ["the common demands", "les revendications communes", "las demandas comunes"],
    ["the minutes of the meeting", "le procès-verbal de la réunion", "el acta de la reunión"],
    ["the rules on transfers", "les règles de mutation", "las reglas de traslado"],
    ["the draft of the pact", "l'ébauche du pacte", "el borrador del pacto"],
    [
        "the answer from the other plants",
        "la réponse des autres usines",
        "la respuesta de las otras plantas",
    ],
    ["the budget of the campaign", "le budget de la campagne", "el presupuesto de la campaña"],
];

const ADVERBIALS: [Words; 20] = [
    ["before the next shift", "avant le prochain quart", "antes del siguiente turno"],
    ["in three languages", "en trois langues", "en tres idiomas"],
    ["with the help of the region", "avec l'aide de la région", "con ayuda de la región"],
    [
        "at every meeting of the local",
        "à chaque réunion de la section",
        "en cada reunión de la sección",
    ],
    ["without waiting for an answer", "sans attendre de réponse", "sin esperar respuesta"],
    ["when the orders fall", "quand les commandes baissent", "cuando bajan los pedidos"],
    ["for the whole industry", "pour toute l'industrie", "para toda la industria"],
    [
        "on both sides of the border",
        "des deux côtés de la frontière",
        "en ambos lados de la frontera",
    ],
    ["during the first year", "pendant la première année", "durante el primer año"],
    ["after the last contract", "après la dernière convention", "después del último contrato"],
    ["as long as the line runs", "tant que la chaîne roule", "mientras corre la línea"],
    ["by the end of the month", "d'ici la fin du mois", "antes de fin de mes"],
    ["in plain words", "en mots simples", "en palabras sencillas"],
    ["together with the families", "avec les familles", "junto con las familias"],
    ["at the plant gate", "à la porte de l'usine", "a la puerta de la planta"],
    [
        "under the rules of the local",
        "selon les règles de la section",
        "según las reglas de la sección",
    ],
    ["once the vote is counted", "une fois le vote dépouillé", "una vez contados los votos"],
    ["in front of everybody", "devant tout le monde", "delante de todo el mundo"],
    [
        "until the next round of talks",
        "jusqu'aux prochains pourparlers",
        "hasta la siguiente ronda de pláticas",
    ],
    ["with the same care", "avec le même soin", "con el mismo cuidado"],
];

const OPENERS: [Words; 8] = [
    ["in practice", "dans les faits", "en la práctica"],
    ["for this reason", "pour cette raison", "por esta razón"],
    ["at the same time", "en même temps", "al mismo tiempo"],
    ["as a first step", "dans un premier temps", "como primer paso"],
    ["little by little", "peu à peu", "poco a poco"],
    ["in most plants", "dans la plupart des usines", "en la mayoría de las plantas"],
    ["every spring", "chaque printemps", "cada primavera"],
    ["in the end", "au bout du compte", "al final de cuentas"],
];

const JOINERS: [Words; 6] = [
    ["and", "et", "y"],
    ["because", "parce que", "porque"],
    ["while", "tandis que", "mientras"],
    ["so", "alors", "así que"],
    ["but", "mais", "pero"],
    ["whenever", "chaque fois que", "cada vez que"],
];

/// What pages are about.
pub const TOPICS: [Words; 20] = [
    ["Overtime", "Les heures supplémentaires", "Las horas extra"],
    ["Shorter shifts", "Des quarts plus courts", "Turnos más cortos"],
    ["Seniority", "L'ancienneté", "La antigüedad"],
    ["Breaks and relief", "Pauses et relève", "Pausas y relevos"],
    ["Temporary work", "Le travail temporaire", "El trabajo eventual"],
    ["Line speed", "La cadence", "La velocidad de la línea"],
    ["Equal pay", "L'équité salariale", "La igualdad salarial"],
    ["Job postings", "L'affichage de postes", "El aviso de vacantes"],
    ["Training", "La formation", "La capacitación"],
    ["Injuries", "Les blessures", "Las lesiones"],
    ["The first contract", "La première convention", "El primer contrato"],
    ["Subcontracting", "La sous-traitance", "La subcontratación"],
    ["Pensions", "Les retraites", "Las pensiones"],
    ["Child care", "La garde d'enfants", "El cuidado infantil"],
    ["The night bus", "L'autobus de nuit", "El autobús de noche"],
    ["Heat and air", "Chaleur et aération", "Calor y ventilación"],
    ["Robots", "Les robots", "Los robots"],
    ["Electric vehicles", "Les véhicules électriques", "Los vehículos eléctricos"],
    ["A plant survey", "Une enquête d'usine", "Una encuesta de planta"],
    ["The right to refuse", "Le droit de refus", "El derecho a negarse"],
];

/// Where that is.
pub const PLACES: [Words; 16] = [
    ["in stamping", "à l'emboutissage", "en estampado"],
    ["in the paint shop", "à la peinture", "en pintura"],
    ["in final assembly", "au montage final", "en ensamble final"],
    ["in the foundry", "à la fonderie", "en fundición"],
    ["in the warehouse", "à l'entrepôt", "en el almacén"],
    ["in seating", "aux sièges", "en asientos"],
    ["in wiring", "au câblage", "en arneses"],
    ["in glass", "au vitrage", "en vidrios"],
    ["in transmissions", "aux transmissions", "en transmisiones"],
    ["in batteries", "aux batteries", "en baterías"],
    ["in tooling", "à l'outillage", "en herramentales"],
    ["in maintenance", "à l'entretien", "en mantenimiento"],
    ["in shipping", "à l'expédition", "en embarques"],
    ["in plastics", "aux plastiques", "en plásticos"],
    ["in welding", "au soudage", "en soldadura"],
    ["in quality control", "au contrôle de la qualité", "en control de calidad"],
];

/// The parts of a large site; those of a small one are these alone.
pub const AREAS: [Words; 5] = [
    ["Organize", "S'organiser", "Organizarse"],
    ["Share the work", "Partager le travail", "Compartir el trabajo"],
    ["A common pact", "Un pacte commun", "Un pacto común"],
    ["Strategy", "La stratégie", "La estrategia"],
    ["Background", "Le contexte", "El contexto"],
];

/// What the sections of a large site are about.
pub const SECTIONS: [Words; 8] = [
    ["Plants", "Les usines", "Plantas"],
    ["Suppliers", "Les fournisseurs", "Proveedores"],
    ["Bargaining", "La négociation", "Negociación"],
    ["Health and safety", "Santé et sécurité", "Salud y seguridad"],
    ["Working time", "Le temps de travail", "Jornada de trabajo"],
    ["Stories", "Des récits", "Historias"],
    ["Documents", "Les documents", "Documentos"],
    ["Campaigns", "Les campagnes", "Campañas"],
];

/// And where they are.
pub const REGIONS: [Words; 8] = [
    ["around the Great Lakes", "autour des Grands Lacs", "alrededor de los Grandes Lagos"],
    ["along the border", "le long de la frontière", "a lo largo de la frontera"],
    ["in the Bajío", "dans le Bajío", "en el Bajío"],
    ["along the river", "le long du fleuve", "a lo largo del río"],
    ["in the North", "dans le Nord", "en el norte"],
    ["in the South", "dans le Sud", "en el sur"],
    ["on the coast", "sur la côte", "en la costa"],
    ["in the capital", "dans la capitale", "en la capital"],
];

/// Headings of level 2.
pub const HEADINGS: [Words; 12] = [
    ["What is at stake", "Ce qui est en jeu", "Lo que está en juego"],
    ["What the contract says", "Ce que dit la convention", "Lo que dice el contrato"],
    ["A day on the line", "Une journée sur la chaîne", "Un día en la línea"],
    ["What others have won", "Ce que d'autres ont gagné", "Lo que otras plantas han ganado"],
    ["Objections", "Des objections", "Objeciones"],
    ["How it began", "Comment tout a commencé", "Cómo empezó"],
    ["Who decides", "Qui décide", "Quién decide"],
    ["The cost", "Le coût", "El costo"],
    ["The numbers, year by year", "Les chiffres, année par année", "Las cifras, año por año"],
    ["Across the borders", "Par-delà les frontières", "Más allá de las fronteras"],
    ["Questions from the floor", "Des questions de la salle", "Preguntas de la asamblea"],
    ["What remains to be done", "Ce qui reste à faire", "Lo que falta por hacer"],
];

/// Headings of level 3.
pub const SUBHEADINGS: [Words; 6] = [
    ["In the small plants", "Dans les petites usines", "En las plantas pequeñas"],
    ["In the large plants", "Dans les grandes usines", "En las plantas grandes"],
    ["An example", "Un exemple", "Un ejemplo"],
    ["Where the law helps", "Là où la loi aide", "Donde la ley ayuda"],
    ["A word on method", "Un mot sur la méthode", "Una palabra sobre el método"],
    ["From the minutes", "Extrait du procès-verbal", "Tomado del acta"],
];

/// The heading that every page has, with an id of its own to which other pages link.
pub const STEPS: Words =
    ["What you can do", "Ce que vous pouvez faire", "Lo que usted puede hacer"];
/// That id.
pub const STEPS_ID: &str = "steps";

/// Between a sentence and a link to another page.
pub const SEE: [Words; 4] = [
    ["More of this is in", "Pour en savoir plus :", "Más sobre esto en"],
    [
        "The same question comes up in",
        "La même question revient dans",
        "La misma pregunta aparece en",
    ],
    ["An example is told in", "Un exemple est raconté dans", "Un ejemplo se cuenta en"],
    ["The terms are explained in", "Les termes sont expliqués dans", "Los términos se explican en"],
];

/// The link within a page.
pub const TO_STEPS: Words = [
    "the steps at the end of this page",
    "les gestes à la fin de la page",
    "los pasos al final de esta página",
];

/// The link to another site.
pub const OUTSIDE: Words =
    ["the conventions of the ILO", "les conventions de l'OIT", "los convenios de la OIT"];

/// The head of the table.
pub const COLUMNS: [Words; 4] = [
    ["Department", "Service", "Departamento"],
    ["Members", "Membres", "Afiliación"],
    ["Hours", "Heures", "Horas"],
    ["Answers", "Réponses", "Respuestas"],
];

/// What the picture shows.
pub const PICTURE: Words = [
    "Bars: hours of overtime in each department",
    "Barres : heures supplémentaires dans chaque service",
    "Barras: horas extra en cada departamento",
];

/// The title and summary of the site.
pub const SITE: [Words; 2] = [
    ["Parts of one line", "Une même chaîne", "Una misma línea"],
    [
        "A site made of random sentences, to measure with.",
        "Un site fait de phrases au hasard, pour mesurer.",
        "Un sitio hecho de frases al azar, para medir.",
    ],
];
