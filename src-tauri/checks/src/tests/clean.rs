//! Pieces that a careful editor has been through: no rule has anything to say that would have to be answered.
use stet_core::{Finding, Outlet, Piece, Registry, Severity};

use super::{TODAY, example::Example};
use crate::{Context, Names, check};

const OUTLET: &str = r#"
    id = "quay"
    name = "The Quay Quarterly"
    languages = ["en", "de", "fr", "ru", "az"]
    acronyms = ["IMO"]
    quotes = "curly"
    [label]
    words = ["Opinion"]
    languages = { de = ["Meinung"], fr = ["Opinion"], ru = ["Мнение"], az = ["Rəy"] }
    [bio]
    required = true
    [style]
    date = "5 December 2024"
    united_states = "US"
    [[disclaimer]]
    language = "en"
    text = "The views expressed are {his|her|their} own and do not necessarily reflect those of {outlet}."
    [[disclaimer]]
    language = "de"
    text = "Der Beitrag gibt nicht notwendigerweise die Meinung von {outlet} wieder."
    [[disclaimer]]
    language = "fr"
    text = "Les opinions exprimées n’engagent que leur auteur et ne reflètent pas celles de {outlet}."
    [[disclaimer]]
    language = "ru"
    text = "Мнение автора может не совпадать с позицией редакции {outlet}."
    [[disclaimer]]
    language = "az"
    text = "Müəllifin fikirləri {outlet} redaksiyasının mövqeyini əks etdirməyə bilər."
"#;

const REGISTRY: &str = r#"
    [[author]]
    id = "brandt"
    name = "Hanna Brandt"
    names = { ru = "Ханна Брандт", az = "Hanna Brandt" }
    pronoun = "she"
    bio = "Hanna Brandt teaches maritime law at Lund Quay College."
    [[author.bios]]
    language = "de"
    text = "Hanna Brandt lehrt Seerecht am Lund Quay College."
    [[author.bios]]
    language = "fr"
    text = "Hanna Brandt enseigne le droit maritime au Lund Quay College."
    [[author.bios]]
    language = "ru"
    text = "Ханна Брандт преподаёт морское право в Lund Quay College."
    [[author.bios]]
    language = "az"
    text = "Hanna Brandt Lund Quay College-də dəniz hüququndan dərs deyir."
    [[author.affiliation]]
    role = "lecturer"
    organisation = "Lund Quay College"
    [[person]]
    id = "osei"
    name = "Kwame Osei"
    born = "1970-02-11"
    [[person.office]]
    title = "harbour master"
    from = "2019"
    [[person]]
    id = "vikstrom"
    name = "Ella Vikström"
    aliases = ["Элла Викстрём"]
    [[person.office]]
    title = "Mayor"
    from = "2018"
    to = "2024-06"
    [[event]]
    name = "Quay summit"
    date = "2027-03-04"
    [[spelling]]
    right = "Kyiv"
    wrong = ["Kiev"]
"#;

const PIECES: &[&str] = &[
    "outlet: quay
language: en
label: Opinion
headline: Dredge the old basin before the storms return
standfirst: Every winter the town pays for a decision it made in 1974.
byline: By Hanna Brandt
authors: Hanna Brandt
published: 2026-11-20
bio: Hanna Brandt teaches maritime law at Lund Quay College.
disclaimer: The views expressed are her own and do not necessarily reflect those of The Quay Quarterly.

On Thursday, 12 November 2026, the sea came over the wall again. It took the fish market, two boats and the patience of everyone who lives below the church.

The harbour master, Kwame Osei, had warned of it. “We have been asking for a dredger since the spring of 2021,” he told the council, “and we have been given a committee.” Osei, 56, has seen the basin lose a metre of depth in five years. He is not a man for large words.

## What it would cost

Former Mayor Ella Vikström put the price at 4.2 million in 2023; the figure has not fallen. Her successor will present another on 14 January 2027. Nobody expects it to be lower. The International Association of Ports (IAP) says that delay adds a tenth each year, and the IAP has no reason to exaggerate: its members pay.

The upcoming Quay summit offers a way out. The US and Norway have both paid for basins they did not own, because their ships used them. So might others.

## What it would save

In 1974 the town chose a car park over a dredger. It was a reasonable choice then; between 1960 and 1974 no storm had reached the square. Since 2015 eleven have. The sea does not read minutes.

I do not think the council is careless. I think it is tired, and that it has mistaken the calm of one summer for a policy. Dredge the basin, publish the bill, and let those who sail in it pay their share.",
    "outlet: quay
language: en
label: Opinion
headline: Nobody owns the ferry, so nobody mends it
byline: By Hanna Brandt
authors: Hanna Brandt
published: 2026-11-23
bio: Hanna Brandt teaches maritime law at Lund Quay College.
disclaimer: The views expressed are her own and do not necessarily reflect those of The Quay Quarterly.

The ferry to the outer islands has three owners and no mechanic. Last week it lay at anchor for six days while lawyers for all three wrote to one another.

That is a comedy only on the mainland. For Petra Lindholm, who runs the clinic on the largest island, it meant four cancelled operations. “I can stitch in a storm,” Lindholm says. “I cannot stitch without a surgeon.”

The contract of 2009 is clear enough: whoever runs the line keeps the ship afloat. What it does not say is who runs the line when two of the three have sold their shares. On 3 June 2025 a court told them to find out; they have asked for more time twice.

There is a simple remedy, and it has been used elsewhere:

- one owner, named by the islands themselves;
- one engineer on call, day and night;
- one page of accounts, published each May.

None of this is radical. Kwame Osei, the harbour master, calls it “housekeeping with a hull”. He is right. The islands have 1,900 people, one clinic and no patience left; they will meet on 9 December 2026 to vote on a line of their own. They should vote for it, and the mainland should help to pay.",
    "outlet: quay
language: de
label: Meinung
headline: Der Hafen gehört allen, die in ihm arbeiten
authors: Hanna Brandt
published: 2026-11-20
bio: Hanna Brandt lehrt Seerecht am Lund Quay College.
disclaimer: Der Beitrag gibt nicht notwendigerweise die Meinung von The Quay Quarterly wieder.

Am Donnerstag, dem 12. November 2026, stand das Wasser wieder auf dem Markt. Wer hier wohnt, hat sich daran gewöhnt; wer hier arbeitet, kann es nicht.

Der Hafenmeister Kwame Osei warnt seit Jahren. „Wir haben um einen Bagger gebeten“, sagte er im Rat, „und einen Ausschuss bekommen.“ Osei ist kein Mann der großen Worte.

## Was es kostet

Die frühere Bürgermeisterin Ella Vikström schätzte die Kosten 2023 auf 4,2 Millionen Euro. Am 14. Januar 2027 wird ihr Nachfolger eine neue Zahl vorlegen. Niemand rechnet damit, dass sie kleiner ist.

Die Stadt hat 1974 einen Parkplatz gebaut, als sie ein Becken hätte bauen können. Damals war das vernünftig. Heute ist es nur noch bequem. Man kann das Meer nicht vertagen, und man sollte es nicht versuchen.",
    "outlet: quay
language: fr
label: Opinion
headline: Le bassin d’abord, les promesses ensuite
authors: Hanna Brandt
published: 2026-11-20
bio: Hanna Brandt enseigne le droit maritime au Lund Quay College.
disclaimer: Les opinions exprimées n’engagent que leur auteur et ne reflètent pas celles de The Quay Quarterly.

Le jeudi 12 novembre 2026, la mer est revenue sur la place. Elle a pris le marché, deux bateaux et la patience de ceux qui habitent sous l’église.

Le capitaine du port, Kwame Osei, l’avait annoncé. « Nous demandons une drague depuis 2021, a-t-il dit au conseil, et nous avons reçu une commission. » Osei n’aime pas les grands mots.

L’ancienne maire, Ella Vikström, avait estimé les travaux à 4,2 millions en 2023. Le conseil votera le 14 janvier 2027. Personne n’attend un prix plus bas : chaque année de retard en ajoute un dixième.

La ville a choisi un parking en 1974. C’était raisonnable alors ; ce n’est plus que commode. Il faut creuser le bassin, publier la facture et demander leur part à ceux qui y naviguent.",
    "outlet: quay
language: ru
label: Мнение
headline: Сначала гавань, потом обещания
authors: Ханна Брандт
published: 2026-11-20
bio: Ханна Брандт преподаёт морское право в Lund Quay College.
disclaimer: Мнение автора может не совпадать с позицией редакции The Quay Quarterly.

В четверг, 12 ноября 2026 года, море снова вышло на площадь. Оно забрало рыбный рынок, две лодки и терпение всех, кто живёт ниже церкви.

Начальник порта предупреждал об этом много лет. «Мы просили земснаряд, а получили комиссию», — сказал он на совете. Громких слов он не любит.

Бывший мэр Элла Викстрём оценила работы в 4,2 миллиона ещё в 2023 году. Совет проголосует 14 января 2027 года, и никто не ждёт, что цена станет ниже.

В 1974 году город выбрал стоянку вместо гавани. Тогда это было разумно, теперь — только удобно. Море нельзя отложить до следующего заседания.",
    "outlet: quay
language: az
label: Rəy
headline: Əvvəl liman, sonra vədlər
authors: Hanna Brandt
published: 2026-11-20
bio: Hanna Brandt Lund Quay College-də dəniz hüququndan dərs deyir.
disclaimer: Müəllifin fikirləri The Quay Quarterly redaksiyasının mövqeyini əks etdirməyə bilər.

12 noyabr 2026-cı il, cümə axşamı, dəniz yenə meydana çıxdı. O, balıq bazarını, iki qayığı və kilsədən aşağıda yaşayanların səbrini apardı.

Liman rəisi bu barədə illərlə xəbərdarlıq edirdi. “Biz gəmi istədik, bizə komissiya verdilər”, — o, şurada dedi. Böyük sözləri sevmir.

Şəhər 1974-cü ildə liman əvəzinə dayanacaq seçdi. O vaxt bu, ağıllı qərar idi, indi isə yalnız rahatdır. Şura 2027-ci il yanvarın 14-də toplanacaq və qiymətin aşağı düşəcəyini heç kim gözləmir.",
];

/// What each of some pieces would have to answer, a line a finding.
fn told(pieces: &[String]) -> String {
    let (registry, faults) = Registry::from_toml(REGISTRY).unwrap();
    assert_eq!(faults, []);
    let (outlet, faults) = Outlet::from_toml(OUTLET).unwrap();
    assert_eq!(faults, []);
    let outlets = [outlet];
    let names = Names::of(&registry, &outlets);
    let context = Context {
        outlet: outlets.first(),
        outlets: &outlets,
        registry: &registry,
        names: &names,
        ..Context::on(TODAY)
    };
    let mut told = String::new();
    for text in pieces {
        let piece = Example::read(text).piece;
        for finding in check(&piece, &context) {
            if finding.severity > Severity::Info {
                told += &line(&piece, &finding);
            }
        }
    }
    told
}

#[test]
fn a_well_edited_piece_has_nothing_that_must_be_answered() {
    let pieces: Vec<String> = PIECES.iter().map(|&text| text.to_owned()).collect();
    assert_eq!(told(&pieces), "");
}

#[test]
fn one_slip_in_such_a_piece_is_seen() {
    let slips = [
        ("Thursday, 12 November", "Friday, 12 November"),
        ("Former Mayor", "Mayor"),
        ("Osei, 56,", "Osei, 65,"),
        ("her own and do not", "her own and do"),
    ];
    for (right, wrong) in slips {
        let spoilt = PIECES[0].replace(right, wrong);
        assert_eq!(told(&[spoilt]).lines().count(), 1, "{wrong}");
    }
}

fn line(piece: &Piece, finding: &Finding) -> String {
    let words = &piece.text(finding.span.place)[finding.span.range.clone()];
    let headline = &piece.furniture.headline;
    format!(
        "{headline}: {} “{words}”: {}\n",
        finding.rule, finding.message
    )
}
