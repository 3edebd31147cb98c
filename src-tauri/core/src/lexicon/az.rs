//! Azerbaijani.
use super::{Lexicon, day, month, week, year};

// Words are read side by side.
#[rustfmt::skip]
pub(super) const WORDS: Lexicon = Lexicon {
    language: "az",
    labels: &["rəy", "fikir", "şərh", "köşə", "köşə yazısı", "baxış", "mövqe", "açıq məktub", "esse"],
    byline_prefixes: &["müəllif", "müəllif:", "müəlliflər", "yazdı"],
    joiners: &["və", "&"],
    titles: &["dr", "prof", "professor", "cənab", "xanım"],
    author_nouns: &["müəllif", "müəlliflər"],
    bio_verbs: &[
        "çalışır", "işləyir", "dərs deyir", "rəhbərlik edir", "tədqiqatçıdır", "jurnalistdir", "professordur",
    ],
    role_nouns: &[
        "professor", "dosent", "direktor", "redaktor", "jurnalist", "yazıçı", "yazar", "müəllif", "analitik",
        "tədqiqatçı", "politoloq", "tarixçi", "iqtisadçı", "hüquqşünas", "vəkil", "həkim", "filosof", "sosioloq",
        "nazir", "səfir", "diplomat", "prezident", "sədr", "sədri", "üzv", "üzvü", "müşavir", "məsləhətçi",
        "ekspert", "təsisçi", "şərhçi", "müxbir", "deputat", "mərkəzi",
    ],
    date_labels: &["dərc olunub", "dərc edilib", "yayımlanıb", "yenilənib", "tarix"],
    bio_labels: &["mənbə", "müəllif haqqında", "müəllif"],
    disclaimer_subjects: &[
        "fikir", "fikirlər", "fikirləri", "rəy", "rəylər", "mövqe", "mövqeyini", "mövqeyi", "yazı", "yazıda",
    ],
    disclaimer_anchors: &[
        "əks etdirməyə bilər", "əks etdirmir", "üst-üstə düşməyə bilər", "üst-üstə düşmür", "müəllifə aiddir",
        "müəllifin şəxsi", "şəxsi fikirləri", "redaksiyanın mövqeyi",
    ],
    notice_words: &["oxucu şərhləri", "oxucuların şərhləri", "istifadəçilərin", "reklam", "kuki"],
    disclosure_anchors: &["maraqların toqquşması", "maliyyə dəstəyi alır"],
    credit_openers: &["tərcümə:", "tərcümə etdi", "ilk dəfə dərc olunub", "©"],
    chrome_headings: &[
        "oxşar xəbərlər", "əlaqəli xəbərlər", "həmçinin oxuyun", "bunları da oxuyun", "ən çox oxunan",
        "ən çox oxunanlar", "populyar", "redaktorun seçimi", "son xəbərlər", "digər xəbərlər", "şərhlər",
        "şərh yaz", "bülleten", "abunə ol", "dəstək ol", "paylaş", "çap et", "bizi izləyin", "reklam", "əlaqə",
        "haqqımızda", "ana səhifə", "menyu", "axtar", "daxil ol", "etiketlər",
    ],
    chrome_openers: &[
        "həmçinin oxuyun", "ardını oxu", "davamını oxu", "abunə olun", "bizi izləyin", "reklam", "foto:",
        "bütün hüquqlar qorunur",
    ],
    months: [
        &["yanvar", "yan"], &["fevral", "fev"], &["mart", "mar"], &["aprel", "apr"], &["may"], &["iyun", "iyn"],
        &["iyul", "iyl"], &["avqust", "avq"], &["sentyabr", "sen"], &["oktyabr", "okt"], &["noyabr", "noy"],
        &["dekabr", "dek"],
    ],
    weekdays: [
        &["bazar ertəsi"], &["çərşənbə axşamı"], &["çərşənbə"], &["cümə axşamı"], &["cümə"], &["şənbə"], &["bazar"],
    ],
    relative_dates: &[
        day("bu gün", 0), day("dünən", -1), day("sabah", 1), week("bu həftə", 0), week("keçən həftə", -1),
        week("gələn həftə", 1), month("bu ay", 0), month("keçən ay", -1), month("gələn ay", 1), year("bu il", 0),
        year("keçən il", -1), year("ötən il", -1), year("gələn il", 1),
    ],
};
