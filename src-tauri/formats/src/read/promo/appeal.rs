//! Appeals for money under a piece: a paper that speaks of its work, of its readers, and of what they should give.
use super::super::block::words;

/// The words of one language, as parts of folded words.
struct Appeal {
    /// What a paper does.
    work: &'static [&'static str],
    /// What it asks for.
    gifts: &'static [&'static str],
    /// How it speaks of itself and to its readers.
    us: &'static [&'static str],
}

#[rustfmt::skip] // Words are read side by side.
const APPEALS: &[Appeal] = &[
    Appeal {
        work: &["journalis", "reporting", "reports from", "newsroom", "open access", "publishing", "investigation"],
        gifts: &["please consider", "consider a donation", "consider donating", "consider supporting", "become a member", "become a supporter", "cover the cost of", "support our work", "support our journalism", "support us", "make a donation", "donate today"],
        us: &["you ", "your ", "us ", "our "],
    },
    Appeal {
        work: &["journalis", "berichterstattung", "redaktion", "recherch"],
        gifts: &["spenden sie", "unterstützen sie uns", "unterstützen sie unsere", "fördern sie", "mitglied werden", "werden sie mitglied", "mit ihrer spende"],
        us: &["sie ", "ihre", "uns", "ihr "],
    },
    Appeal {
        work: &["journalis", "presse", "média", "rédaction", "enquêt"],
        gifts: &["soutenez", "faites un don", "abonnez-vous", "adhérez"],
        us: &["vous ", "votre ", "nous ", "notre "],
    },
    Appeal {
        work: &["periodis", "jornalis", "giornalis", "redacci", "redação", "redazione", "prensa"],
        gifts: &["apóyanos", "apoya nuestr", "apoya a", "apoie", "assine", "asóciate", "hazte soci", "haz una donación", "faça uma doação", "sostienici", "sostieni", "con una donazione"],
        us: &["tu ", "su ", "nos ", "nuestr", "noss", "seu ", "você", "nostr", "ci "],
    },
    Appeal {
        work: &["журналист", "журналіст", "редакци", "редакці", "издани", "видання", "читател", "читач"],
        gifts: &["поддержите", "поддержать нас", "пожертвован", "донат", "підтримайте", "підтримати нас", "оформите подписку", "оформіть підписку", "станьте "],
        us: &["нас", "наш", "вас", "ваш"],
    },
    Appeal {
        work: &["gazetecili", "haberci", "jurnalist", "media", "okur"],
        gifts: &["destek ol", "omuz ver", "abone ol", "bağış yap", "dəstək ol", "ianə"],
        us: &["okur", "siz", "biz", "ver", "ol"],
    },
    Appeal {
        work: &["صحاف", "الكتابة", "إعلام", "القرّاء", "القراء"],
        gifts: &["ساهم معنا", "ساهموا", "ادعمونا", "ادعم ", "تبرع", "اشترك"],
        us: &["نا", "كم", "معنا"],
    },
    Appeal {
        work: &["լրագրո", "ընթերցող", "լրատվամիջոց", "ჟურნალისტ", "მკითხველ"],
        gifts: &["աջակցեք", "նվիրաբերեք", "დაგვეხმარეთ", "მხარი დაგვიჭირეთ", "შემოწირ"],
        us: &["մեզ", "մեր", "ձեր", "ჩვენ", "თქვენ", "გვ"],
    },
    Appeal {
        work: &["新闻", "新聞", "报道", "報導", "写作", "寫作", "媒体", "媒體"],
        gifts: &["支持我们", "支持我們", "赞助", "贊助", "捐款", "订阅", "訂閱"],
        us: &["我们", "我們", "您", "你"],
    },
];

/// The most words of such a paragraph.
const LONGEST: usize = 60;

/// Whether a folded paragraph that stands last asks readers to pay for what the paper does.
pub(in super::super) fn appeals(folded: &str) -> bool {
    let has = |parts: &[&str]| parts.iter().any(|part| folded.contains(part));
    words(folded) <= LONGEST
        && APPEALS
            .iter()
            .any(|appeal| has(appeal.gifts) && has(appeal.work) && has(appeal.us))
}
