//! Chinese, Japanese and Korean names.
use std::ops::Range;

use super::super::{
    date,
    line::{fold, is_chrome_heading},
    vocabulary::{
        ACCOUNTS, DATE_LABELS, LABELS, ORGANISATIONS, ROLES, TITLES, TOPICS, is_east_asian,
    },
};
use super::person::Person;

/// The family names of most Chinese people.
const CHINESE: &str = "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文严嚴温溫裴葛卓游麥柯翁莊庄詹駱骆岑湛瞿鲍鮑阮俞奚耿褚樊霍虞靳邢滕";

/// Japanese family names of two letters that many people bear, and the first letters of many more.
const JAPANESE: &str = "佐藤鈴木高橋田中渡辺伊藤山本中村小林加藤吉田山田松本井上木村斎藤清水山崎阿部森池橋石川前田小川藤田岡田後藤長谷川村上近藤石井坂本遠藤青木藤井西村福田太田三浦岡本松田中島中野原田小野竹内金子和田中山石田上田森田柴田酒井宮崎横山高木安藤宮本大野小島谷口工藤今井高田増田丸山杉山村田大塚新井小山平野藤本河野上野野口武田松井千葉菅原久保木下佐野菊地野村杉本市川古川島田水野桜井渡部吉川山口西田菊池飯田西川北村安田五十嵐川崎本田久保田東沢荒岩大内尾片桑坂塩関滝土徳永成根畑服浜林平星堀牧町南宮望矢八吉若";

/// The family names of most Koreans.
const KOREAN: &str =
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구";

/// A name of East Asian letters; `known` when its family name is a common one.
pub(super) fn person(text: &str) -> Option<Person> {
    let bare = without_titles(text.trim());
    let folded = fold(bare);
    let letters = bare.chars().filter(|c| is_east_asian(*c)).count();
    let fits = bare
        .chars()
        .all(|c| is_east_asian(c) || " ·・‧　.-".contains(c));
    if !fits || !(2..=12).contains(&letters) || means_something(&folded) {
        return None;
    }
    let foreign = bare.contains(['·', '・', '‧']);
    let family = bare.chars().next()?;
    let known = match family {
        '\u{ac00}'..='\u{d7a3}' => (2..=4).contains(&letters) && KOREAN.contains(family),
        _ if foreign => true,
        '\u{30a0}'..='\u{30ff}' => false,
        _ => {
            let kana = bare.chars().any(|c| ('\u{3040}'..='\u{30ff}').contains(&c));
            let chinese = !kana && (2..=3).contains(&letters) && CHINESE.contains(family);
            let compound = ["欧阳", "司马", "上官", "诸葛", "歐陽", "司馬", "諸葛"]
                .iter()
                .any(|name| bare.starts_with(name));
            let japanese = (3..=7).contains(&letters) && JAPANESE.contains(family);
            chinese || compound && letters <= 4 || japanese && (letters >= 4 || bare.contains(' '))
        }
    };
    let short = letters <= if foreign { 12 } else { 6 };
    short.then(|| Person {
        name: bare.to_owned(),
        known,
    })
}

/// The name without a title behind it: “张三教授”.
fn without_titles(text: &str) -> &str {
    let titles = ["教授", "博士", "先生", "女士", "氏", "記者", "记者"];
    let bare = titles.iter().find_map(|title| {
        text.strip_suffix(title)
            .filter(|rest| !rest.trim().is_empty())
    });
    bare.unwrap_or(text).trim()
}

/// Where a line that tells when a piece appeared and whose it is says who wrote it: “2024年03月05日 来源：海岸网 作者：林海 【评论】”.
pub(super) fn signed_in_row(line: &str) -> Option<Range<usize>> {
    const SOURCES: &[&str] = &["来源：", "来源:", "來源：", "來源:"];
    let (at, label) = ["作者：", "作者:"]
        .iter()
        .find_map(|label| Some((line.find(label)?, label.len())))?;
    let before = &line[..at];
    let told =
        SOURCES.iter().any(|source| before.contains(source)) || date::is_date_line(before.trim());
    let behind = &line[at + label..];
    let named = behind.trim_start();
    let name = named
        .split(|c: char| c.is_whitespace() || "【（([|".contains(c))
        .next()
        .filter(|name| !name.is_empty() && name.chars().all(is_east_asian))?;
    let of_picture = ["图片来源", "圖片來源"]
        .iter()
        .any(|picture| before.contains(picture));
    if of_picture {
        return None;
    }
    let end = line.len() - named.len() + name.len();
    told.then_some(at..end)
}

/// Whether a Chinese name ends as those of papers and sites do: “海岸報”, “海岸网”.
pub(super) fn is_house(name: &str) -> bool {
    name.ends_with(['報', '报', '網', '网'])
}

/// Whether the letters are a desk, an organisation, a section, a role or a part of a sentence.
fn means_something(folded: &str) -> bool {
    const PARTS: &[char] = &[
        '的', '是', '了', '在', '与', '與', '为', '為', '不', '有', '会', '會', '吗', '嗎', '谁',
        '这', '這', '那', '我', '你', '他', '们', '們', '何', '被', '对', '對', 'の', 'は', 'が',
        'を', 'に', 'と', 'で', 'も',
    ];
    folded.chars().count() > 2 && is_house(folded)
        || ACCOUNTS.contains(folded)
        || TOPICS.contains(folded)
        || TITLES.contains(folded)
        || DATE_LABELS.contains(folded)
        || ROLES.contains(folded)
        || is_chrome_heading(folded)
        || LABELS.contains(folded)
        || folded
            .chars()
            .skip(1)
            .any(|c| PARTS.contains(&c) && c != '何' && c != '有')
        || ORGANISATIONS
            .iter()
            .any(|word| word.chars().count() > 1 && !word.is_ascii() && folded.ends_with(word))
}
