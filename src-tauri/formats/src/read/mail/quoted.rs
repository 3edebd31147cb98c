//! What an e-mail answers or forwards, told from what its sender wrote.
use super::super::block;

/// How mail programs end the line before the words they quote.
const WROTE: &[&str] = &[
    "wrote:",
    "schrieb:",
    "a écrit :",
    "a écrit\u{a0}:",
    "escribió:",
    "ha scritto:",
    "escreveu:",
    "пишет:",
    "написал:",
    "написала:",
    "написав:",
    "yazdı:",
    "yazıb:",
    "գրել է՝",
    "დაწერა:",
    "كتب:",
    "写道：",
    "napisał(a):",
    "rašė:",
    "schreef:",
    "skrev:",
];

/// What mail programs print above a message they pass on.
const FORWARDED: &[&str] = &[
    "forwarded message",
    "begin forwarded",
    "weitergeleitete nachricht",
    "anfang der weitergeleiteten",
    "message transféré",
    "mensaje reenviado",
    "messaggio inoltrato",
    "mensagem encaminhada",
    "пересылаемое сообщение",
    "переслане повідомлення",
    "iletilen ileti",
    "转发的邮件",
    "przekazana wiadomość",
];

/// What they print above a message they answer.
const ORIGINAL: &[&str] = &[
    "original message",
    "ursprüngliche nachricht",
    "message d'origine",
    "message d’origine",
    "mensaje original",
    "messaggio originale",
    "mensagem original",
    "исходное сообщение",
    "özgün ileti",
    "原始邮件",
];

/// How the headers of a quoted message begin.
const HEADERS: &[&str] = &[
    "from:",
    "von:",
    "de :",
    "de:",
    "da:",
    "от:",
    "від:",
    "kimden:",
    "发件人:",
    "发件人：",
    "od:",
    "van:",
    "från:",
];
const OTHERS: &[&str] = &[
    "sent:",
    "date:",
    "to:",
    "subject:",
    "cc:",
    "gesendet:",
    "datum:",
    "an:",
    "betreff:",
    "envoyé",
    "à :",
    "à:",
    "objet",
    "fecha:",
    "enviado",
    "para:",
    "asunto:",
    "data:",
    "inviato",
    "a:",
    "oggetto:",
    "assunto:",
    "дата:",
    "кому:",
    "тема:",
    "отправлено",
    "tarih:",
    "kime:",
    "konu:",
    "发送时间",
    "收件人",
    "主题",
    "reply-to:",
    "до:",
];

/// Fewer words than these above a message that is passed on are a note about it.
const A_NOTE: usize = 120;

/// Parts a letter into what its sender wrote and what was quoted. Where little was written above a message that is
/// passed on, that message is what was written.
pub(super) fn split(text: &str) -> (String, String) {
    let lines: Vec<&str> = text.lines().collect();
    let Some(at) = (0..lines.len()).find(|&at| begins_quotation(&lines, at)) else {
        return (text.to_owned(), String::new());
    };
    let (before, quoted) = (lines[..at].join("\n"), &lines[at..]);
    let passed_on = quoted.iter().take(4).any(|line| mentions(line, FORWARDED));
    if passed_on && block::words(&before) < A_NOTE {
        let (note, own) = quoted.split_at(headers(quoted));
        let own: Vec<&str> = own
            .iter()
            .map(|line| line.trim_start_matches("> ").trim_start_matches('>'))
            .collect();
        return (own.join("\n"), format!("{before}\n{}", note.join("\n")));
    }
    (before, quoted.join("\n"))
}

/// Where the headers of a message that is passed on end.
fn headers(lines: &[&str]) -> usize {
    let is_header = |line: &&str| {
        let line = line.trim_start_matches(['>', ' ', '*']).to_lowercase();
        mentions(&line, FORWARDED)
            || HEADERS
                .iter()
                .chain(OTHERS)
                .any(|name| line.starts_with(name))
    };
    let start = &lines[..lines.len().min(16)];
    start.iter().rposition(is_header).map_or(0, |last| last + 1)
}

fn begins_quotation(lines: &[&str], at: usize) -> bool {
    let line = lines[at].trim();
    let next = || {
        lines[at + 1..]
            .iter()
            .map(|line| line.trim())
            .find(|line| !line.is_empty())
            .unwrap_or_default()
    };
    let short = block::words(line) <= 24;
    let wrote = short
        && WROTE.iter().any(|word| line.to_lowercase().ends_with(word))
        && next().starts_with('>');
    let drawn = line.starts_with(['-', '_', '=', '*']) || line.ends_with(':');
    let announced = short && drawn && (mentions(line, FORWARDED) || mentions(line, ORIGINAL));
    let headers = starts(line, HEADERS)
        && lines[at + 1..]
            .iter()
            .take(4)
            .filter(|line| starts(line, OTHERS))
            .count()
            > 1;
    let marked = line.starts_with('>') && next().starts_with('>');
    wrote || announced || headers || marked
}

fn starts(line: &str, words: &[&str]) -> bool {
    let line = line.trim_start_matches(['*', ' ']).to_lowercase();
    words.iter().any(|word| line.starts_with(word))
}

fn mentions(line: &str, words: &[&str]) -> bool {
    let line = line.to_lowercase();
    words.iter().any(|word| line.contains(word))
}
