//! What ties an author to what the piece is about, told of somebody who is known to be its author.
use super::super::vocabulary::Within;
use super::author::opens_with_author;
use super::disclosure::opens_with_office;
use super::signs::signs;
use std::sync::LazyLock;

/// Whether a folded paragraph under a piece tells what its author has to do with whom it speaks of; `about` says that its subject
/// is the author, else somebody must say “I” or “my brother”.
pub(super) fn is_of_author(folded: &str, about: bool) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const SELF: &[&str] = &[
        "i ", "my ", "ich ", "mein ", "meine ", "je ", "j'", "mon ", "ma ", "soy ", "mi ", "io ", "mio ", "mia ",
        "eu ", "meu ", "minha ", "я ", "мой ", "моя ", "мій ", "jestem ", "mój ", "moja ", "he ", "she ", "they ",
        "her ", "his ", "their ", "er ", "sie ", "il ", "elle ", "il suo ", "él ", "ella ", "он ", "она ", "він ",
        "вона ",
    ];
    #[rustfmt::skip] // Words are read side by side.
    const MENTIONED: &[&str] = &[
        "mentioned here", "mentioned above", "mentioned in ", "discussed in this", "discussed here",
        "discussed above", "quoted here", "quoted above", "quoted in this", "described here", "described above",
        "described in this", "litigation described", "he writes about", "writes about here", "writes about above", "in this column", "in this article",
        "in this piece", "in this essay", "in paragraph", "defend here", "on this bill", "see this piece", "erwähnt",
        "im text", "hier beschrieben", "hier genannt", "genannten", "in diesem text", "in dieser kolumne", "in diesem beitrag", "mentionné", "évoqué",
        "citée dans", "cité dans", "dont il est question", "dans ce texte", "dans cet article", "mencionad",
        "aludid", "en este artículo", "en esta columna", "citad", "neste artigo", "nesta coluna", "menzionat",
        "citata", "citato", "in questo articolo", "упомянут", "в тексте", "в этой колонке", "о которой идет речь",
        "о котором идет речь", "згадан", "про які йдеться", "про яку йдеться", "у тексті", "sözü edilen",
        "bahsi geçen", "adı geçen", "anılan", "adıçəkilən", "adı çəkilən", "հիշատակված", "նշված", "აღნიშნულ",
        "მოხსენიებულ", "ხსენებულ", "المذكور", "المشار إلي", "文中", "上述", "该企业", "該企業", "wspomnian", "wspomina", "opisywan",
        "opisan",
    ];
    #[rustfmt::skip] // Words are read side by side.
    const TIES: &[&str] = &[
        "advis", "consult", "donat", "grant", "fund", "board", "trustee", "shares", "stake", "member", "employ",
        "represent", "owns", "paid", "client", "lobb", "retained", "union", "guest of", "brother", "sister",
        "husband", "wife", "running for", "berät", "gutachten", "bezahlt", "mitglied", "aktien", "gefördert",
        "mein mann", "meine frau", "arbeitet für", "president", "präsident", "vorsitz", "chair", "founde", "gründe",
        "fondat", "fundador", "director", "direct", "leitet", "conseil", "subvention", "bourse", "membre", "adhérent",
        "actions", "rémunéré", "gesellschafter", "part owner", "asesor", "accion", "socio", "sócio", "patronat", "fundaci", "fundaç", "ações", "bolsa", "azioni",
        "consulen", "retribui", "акци", "консульт", "грант", "фонд", "совет", "акці", "рад", "hisse", "danışman",
        "yönetim kurul", "vakf", "üyesi", "səhm", "məsləhət", "բաժնետեր", "խորհրդատու", "անդամ", "გრანტ", "საბჭო",
        "კონსულტ", "მუშაობ", "أسهم", "مستشار", "عضو", "تمويل", "منحة", "捐款", "顾问", "顧問", "持有", "资助", "資助", "董事",
        "akcj", "doradza", "dotacj", "rady", "radzie", "obrońc", "pełnomocnik",
    ];
    #[rustfmt::skip] // Words are read side by side.
    const OPENERS: &[&str] = &[
        "in the interest of transparency", "in the interests of transparency", "in the interest of full",
        "for transparency", "full disclosure", "no conflict", "der transparenz halber", "transparenzhalber",
        "par souci de transparence", "par transparence", "por transparencia", "en aras de la transparencia",
        "por transparência", "per trasparenza", "в целях прозрачности", "задля прозорості", "şeffaflık adına",
        "w imię przejrzystości",
    ];
    let has = |list: &[&str]| list.iter().any(|words| folded.contains(words));
    if OPENERS.iter().any(|opener| folded.starts_with(opener)) {
        return true;
    }
    let subject = about || SELF.iter().any(|word| folded.starts_with(word));
    let tied = || has(MENTIONED) && has(TIES);
    subject && tied() || about && tells_interest(folded) && !holds_office(folded)
}

/// Whether a folded sentence that is known to speak of the author tells of an interest: of money, of kin, of taking no part.
pub(in super::super) fn tells_interest(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    static TIES: LazyLock<Within> = LazyLock::new(|| Within::new(&[
        "took no part in", "aucune part à ce", "aucune part à cet", "would be eligible for ", "has been paid to ", "has been paid by ", "receives a program grant", "receives a grant from", "receives funding from", "receive funding from", "n'a plus de lien avec", "wurde aus mitteln de", "wurden aus mitteln de", "did not take part in", "did not see or fund", "had no part in this", "had no say in this", "was not involved in", "were not involved in", "recused h",
        "contract with", "share in ", "shares in ", "shares of ", "stake in ", "competes with", "competitor of",
        "by a grant from", "with a grant from", "part-funded by", "partly funded by", "part-financed by", "research is funded by", "research was funded by", "research has been funded by", "aucune participation dans", "aucune participation à son capital", "aucune participation au capital", "received a grant", "a research grant from", "a travel grant from", "funding from", "receives support from", "fees from", "of its budget from", "of its funding from", "of its income from", "paid by ", "betaald door ",
        "is a donor", "as a guest of", "has represented clients", "represented one of the ", "represented the plaintiff", "represented the applicant", "represented the claimant", "represented the defendant", "in dem besprochenen verfahren", "im besprochenen verfahren", "im beschriebenen verfahren", "counsel for ", "acted for the ", "filed an amicus brief", "done consulting work", "consulting work for", "is also a donor", "donated £", "donated $", "donated €", "donations from", "is endowed by", "long position", "tantiemen", "royalties from",
        "nie miała wpływu na treść", "nie miał wpływu na treść", "nie mieli wpływu na treść", "had no influence on the", "hatte keinen einfluss auf", "n'a eu aucune influence sur", "no tuvo influencia en",
        "étude rémunérée pour", "mission rémunérée pour", "travail rémunéré pour", "pas eu connaissance de cette tribune", "paid study", "paid report", "bezahlte studie", "bezahltes gutachten",
        "estudio remunerado para", "informe remunerado para", "estudo remunerado para", "studio retribuito per", "actuado como perit", "atuou como perit", "als sachverständige", "als gutachter",
        "a titolo retribuito", "is a part owner of", "is part owner of", "is a co-owner of", "holds bitcoin", "holds shares", "owns shares", "law firm represents", "wird dafür bezahlt",
        "détenir des actions", "détient des actions", "posee acciones", "detém ações", "possiede azioni",
        "has donated", "a client of", "clients include", "honorare von", "honorar von", "gegen honorar",
        "stipendium der", "stipendium des", "förderung der", "förderung durch", "mitfinanziert", "finanziert von",
        "finanziell unterstützt", "beratungsmandat", "consulenza retribuit", "incarico di consulenza",
        "consultoría remunerada", "consultoria remunerada", "mission de conseil", "paid consultan", "paid advis",
        "con una beca de", "con el apoyo de", "con una ayuda de", "ha asesorado", "grâce à une bourse",
        "financé par", "membre cotisant", "com bolsa", "con una borsa", "на грант", "при поддержке", "за підтримки",
        "на грантові", "თანამშრომლობს ფონდ",
    ]));
    #[rustfmt::skip] // Words are read side by side.
    static WORK: LazyLock<Within> = LazyLock::new(|| Within::new(&[
        "works for", "works at", "is employed by", "is on the board", "serves on", "sits on", "chairs ", "sitzt im", "siège au", "is a member of", "arbeitet bei",
        "arbeitet für", "travaille pour", "travaille chez", "trabaja para", "trabaja en", "lavora per", "работает в",
        "працює в",
    ]));
    signs(folded).disclosure
        || TIES.stands_in(folded)
        || WORK.stands_in(folded) && speaks_of_kin(folded)
        || advises_unpaid(folded)
        || wrote_for(folded)
}

/// Whether a folded sentence begins with somebody of another's family: “her brother works for …”, not “she is a partner at …”.
fn speaks_of_kin(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const KIN: &[&str] = &[
        "husband", "wife", "spouse", "partner", "brother", "sister", "son", "daughter", "nephew", "niece", "father",
        "mother", "cousin", "mann", "frau", "bruder", "schwester", "mari", "femme", "épouse", "frère", "marido",
        "esposa", "hermano", "marito", "moglie", "муж", "жена", "чоловік", "дружина",
    ];
    #[rustfmt::skip] // Words are read side by side.
    const WHOSE: &[&str] = &[
        "her", "his", "their", "my", "ihr", "sein", "ihre", "seine", "son", "sa", "su", "suo", "sua", "её", "ее",
        "его", "її", "його",
    ];
    let early: Vec<&str> = folded.split(' ').take(5).collect();
    let owned = |pair: &[&str]| {
        (WHOSE.contains(&pair[0]) || pair[0].ends_with("'s"))
            && KIN.contains(&pair[1].trim_matches(','))
    };
    early.windows(2).any(owned)
}

/// Whether a folded sentence tells for whom somebody wrote on the matter as an expert: “Ida Lund hat für die Werft ein Gutachten
/// erstellt.”
fn wrote_for(folded: &str) -> bool {
    const OPINIONS: &[&str] = &[
        "stellungnahme",
        "gutachten",
        "expert opinion",
        "expert report",
    ];
    const WROTE: &[&str] = &[
        "verfasst",
        "erstellt",
        "abgegeben",
        " wrote ",
        " gave ",
        " has written ",
    ];
    const FOR: &[&str] = &[" für ", " im auftrag ", " for "];
    let has = |list: &[&str]| list.iter().any(|words| folded.contains(words));
    has(OPINIONS) && has(WROTE) && has(FOR)
}

/// Whether a folded sentence tells of advice or a seat for which nobody is paid: whoever says so declares it.
fn advises_unpaid(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    static UNPAID: LazyLock<Within> = LazyLock::new(|| Within::new(&[
        "without pay", "ad honorem", "unpaid", "onbezoldigd", "sem remuneração", "sans rémunération", "senza retribuzione", "ohne vergütung", "ohne bezahlung", "pro bono", "without compensation", "ehrenamtlich", "unentgeltlich", "bénévole", "à titre gracieux", "sin remuneración", "sin cobrar",
        "a titolo gratuito", "senza compenso", "a título gratuito", "безвозмездно", "безоплатно",
    ]));
    #[rustfmt::skip] // Words are read side by side.
    const SERVES: &[&str] = &[
        "advis", "consult", "member of the board", "members of the board", "board member", "bestuurslid", "adviseur", "trustee", "took part in", "participou", "participó", "integró", "formó parte", "a participé", "ha partecipato", "fa parte d", "fait partie d", "forma parte d", "faz parte d", "mitgearbeitet", "serves ", "serve ", "sits on", "sit on", "berät", "sitzt im", "conseill", "siège", "membre du conseil", "membre bénévole du conseil", "asesora", "aconselha",
        "consiglia", "консультирует", "консультує",
    ];
    UNPAID.stands_in(folded) && SERVES.iter().any(|serves| folded.contains(serves))
}

/// Whether a folded sentence tells of an office, as bios do more often than disclosures: “She serves on the board of …”.
pub(in super::super) fn holds_office(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const OFFICES: &[&str] = &[
        "serves on the board of", "serve on the board of", "sits on the board of", "on the advisory board of",
        "has advised", "has served as an advis", "is employed by", "sitzt im aufsichtsrat",
        "ist mitglied im aufsichtsrat", "a conseillé", "siège au conseil", "ha asesorado a", "è consulente di",
        "presta consultoria", "консультировал", "консультував", "danışmanlık yap",
    ];
    !speaks_of_kin(folded)
        && (opens_with_office(folded) || OFFICES.iter().any(|office| folded.contains(office)))
}

/// Whether a folded sentence about “the author” tells of a tie, and of no office as bios do.
pub(in super::super) fn ties_author(folded: &str) -> bool {
    opens_with_author(folded) && is_tie(folded)
}

/// Whether a folded sentence says of “the author” on whose board that one sits: under a bio, it is said because of the piece.
pub(in super::super) fn sits_on_board(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const BOARDS: &[&str] = &[
        "is on the board of", "sits on the board of", "is a member of the board", "is a board member of", "ist mitglied im vorstand",
        "sitzt im vorstand", "ist mitglied des vorstands", "est membre du conseil d'administration", "siège au conseil d'administration",
        "es miembro del consejo", "è socio d", "è socia d", "è membro del consiglio", "é membro do conselho", "член правления",
        "член правління", "yönetim kurulu üyesi", "idarə heyətinin üzv", "გამგეობის წევრ", "zasiada w zarządzie", "zit in het bestuur",
    ];
    opens_with_author(folded) && BOARDS.iter().any(|board| folded.contains(board))
}

/// Whether a folded sentence about the author tells of a tie, and of no office as bios do.
pub(in super::super) fn is_tie(folded: &str) -> bool {
    is_of_author(folded, true)
}

#[cfg(test)]
mod tests {
    use super::tells_interest;

    #[test]
    fn what_a_bio_says_of_somebody_is_no_interest() {
        for told in [
            "lund's nephew works for a firm that expects to bid on the pier.",
            "her husband is employed by the harbour board.",
            "she owns a half share in a clinic that competes with them.",
            "the research was paid for with a grant from the coast fund.",
            "she took no part in writing this editorial.",
        ] {
            assert!(tells_interest(told), "{told}");
        }
        for bio in [
            "he is an honorary professor of harbour law in norvik.",
            "she is a partner at lund and works at the harbour in summer.",
            "she holds two grants from the arts council.",
            "their son was born on the ferry.",
        ] {
            assert!(!tells_interest(bio), "{bio}");
        }
    }
}
