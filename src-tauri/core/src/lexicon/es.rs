//! Spanish.
use super::{Lexicon, day, month, week, year};

// Words are read side by side.
#[rustfmt::skip]
pub(super) const WORDS: Lexicon = Lexicon {
    language: "es",
    labels: &[
        "opinión", "opiniones", "tribuna", "tribuna libre", "columna", "columna de opinión", "columnistas",
        "columnista", "editorial", "artículo de opinión", "punto de vista", "puntos de vista", "análisis y opinión",
        "debate", "ensayo", "carta abierta", "cartas al director", "cartas de los lectores", "voces",
        "firma invitada",
    ],
    byline_prefixes: &["por", "escrito por", "texto de", "texto:", "autor", "autora", "autores"],
    joiners: &["y", "e", "&", "con"],
    titles: &["dr", "dra", "prof", "profesor", "profesora", "sr", "sra", "lic", "ing", "mons"],
    author_nouns: &[
        "el autor", "la autora", "los autores", "las autoras", "el columnista", "la columnista", "el escritor",
        "la escritora",
    ],
    bio_verbs: &[
        "es", "son", "fue", "fueron", "ha sido", "enseña", "dirige", "dirigen", "trabaja", "trabajan", "escribe",
        "vive", "preside", "imparte", "publicó", "ha publicado", "fundó", "investiga", "coordina",
    ],
    role_nouns: &[
        "profesor", "profesora", "catedrático", "catedrática", "director", "directora", "editor", "editora",
        "periodista", "autor", "autora", "escritor", "escritora", "analista", "investigador", "investigadora",
        "politólogo", "politóloga", "historiador", "historiadora", "economista", "abogado", "abogada", "médico",
        "médica", "filósofo", "filósofa", "sociólogo", "socióloga", "ministro", "ministra", "embajador",
        "embajadora", "diplomático", "diplomática", "presidente", "presidenta", "miembro", "consultor",
        "consultora", "asesor", "asesora", "fundador", "fundadora", "cofundador", "cofundadora", "columnista",
        "corresponsal", "experto", "experta", "especialista", "diputado", "diputada", "senador", "senadora",
        "alcalde", "alcaldesa", "docente", "estudiante", "doctor", "doctora", "ensayista", "novelista", "poeta",
        "redacción", "redactor", "redactora", "exministro", "exministra", "jurista", "ingeniero", "ingeniera",
        "capitán", "capitana", "bióloga", "biólogo", "coordinador", "coordinadora",
    ],
    date_labels: &[
        "publicado", "publicada", "publicado el", "actualizado", "actualizado el", "actualizada", "fecha",
        "modificado", "última actualización",
    ],
    bio_labels: &[
        "fuente", "sobre el autor", "sobre la autora", "sobre los autores", "acerca del autor",
        "acerca de la autora", "autor", "autora",
    ],
    disclaimer_subjects: &[
        "opiniones", "opinión", "puntos de vista", "ideas", "posiciones", "posición", "contenido", "columnas",
        "artículos", "artículo",
    ],
    disclaimer_anchors: &[
        "no reflejan", "no refleja", "no representan", "no representa", "no necesariamente", "necesariamente",
        "responsabilidad exclusiva", "exclusiva responsabilidad", "responsabilidad del autor",
        "responsabilidad de la autora", "responsabilidad de sus autores", "responsabilidad de los autores",
        "responsabilidad de quien", "no comprometen", "son a título personal", "a título personal",
        "son propias del autor", "no se hace responsable", "no se identifica",
    ],
    notice_words: &[
        "comentarios de los lectores", "comentarios de lectores", "comentarios de los usuarios",
        "nuestros lectores", "nuestros usuarios", "moderación", "publicidad", "anunciantes", "afiliados",
        "comisión", "cookies",
    ],
    disclosure_anchors: &[
        "conflicto de intereses", "conflictos de intereses", "conflicto de interés", "no trabaja para",
        "no recibe financiación", "recibe financiación", "recibe fondos de", "posee acciones", "declara no tener",
    ],
    credit_openers: &[
        "traducción de", "traducción:", "traducido por", "traducido del", "publicado originalmente",
        "publicado por primera vez", "este artículo fue publicado", "este artículo se publicó",
        "este texto fue publicado", "extracto de", "copyright", "©",
    ],
    chrome_headings: &[
        "artículos relacionados", "noticias relacionadas", "contenido relacionado", "contenidos relacionados",
        "relacionados", "relacionadas", "relacionado", "te puede interesar", "le puede interesar",
        "también te puede interesar", "te recomendamos", "le recomendamos", "lo más leído", "lo más visto",
        "más leídas", "más leídos", "las más leídas", "más noticias", "más información", "lo último",
        "últimas noticias", "más opinión", "más de opinión", "más de este autor", "del mismo autor",
        "selección del editor", "popular", "populares", "destacados", "recomendados", "temas relacionados", "temas",
        "comentarios", "comentar", "deja un comentario", "dejar un comentario", "únete a la conversación",
        "newsletter", "boletín", "boletines", "suscríbete", "suscribirse", "suscríbase", "hazte socio", "dona",
        "apóyanos", "compartir", "comparte", "compartir artículo", "imprimir", "síguenos", "publicidad",
        "aviso legal", "política de privacidad", "política de cookies", "contacto", "quiénes somos", "inicio",
        "portada", "menú", "buscar", "iniciar sesión", "ir al contenido", "etiquetas", "archivado en",
        "copiar enlace", "escuchar", "guardar", "lee también", "lea también", "ver también",
    ],
    chrome_openers: &[
        "lee también", "lea también", "lee además", "lea además", "lea más", "lee más", "leer más",
        "te puede interesar", "le puede interesar", "ver también", "vea también", "mire también", "escucha:",
        "suscríbete a", "suscríbase a", "regístrate", "síguenos en", "compartir en", "comparte en", "publicidad",
        "foto:", "fotografía:", "imagen:", "todos los derechos reservados", "archivado en", "etiquetas:",
        "sigue leyendo", "continuar leyendo", "tiempo de lectura",
    ],
    months: [
        &["enero", "ene"], &["febrero", "feb"], &["marzo", "mar"], &["abril", "abr"], &["mayo", "may"],
        &["junio", "jun"], &["julio", "jul"], &["agosto", "ago"],
        &["septiembre", "setiembre", "sep", "sept", "set"], &["octubre", "oct"], &["noviembre", "nov"],
        &["diciembre", "dic"],
    ],
    weekdays: [
        &["lunes", "lun"], &["martes", "mar"], &["miércoles", "mié"], &["jueves", "jue"], &["viernes", "vie"],
        &["sábado", "sáb"], &["domingo", "dom"],
    ],
    relative_dates: &[
        day("hoy", 0), day("ayer", -1), day("anteayer", -2), day("mañana", 1), day("pasado mañana", 2),
        day("esta noche", 0), day("anoche", -1), week("esta semana", 0), week("la semana pasada", -1),
        week("la próxima semana", 1), week("la semana próxima", 1), week("la semana que viene", 1),
        month("este mes", 0), month("el mes pasado", -1), month("el próximo mes", 1), month("el mes próximo", 1),
        month("el mes que viene", 1), year("este año", 0), year("de este año", 0), year("el año pasado", -1),
        year("del año pasado", -1), year("el próximo año", 1), year("el año próximo", 1),
        year("el año que viene", 1), year("este verano", 0), year("este invierno", 0), year("este otoño", 0),
        year("esta primavera", 0),
    ],
};
