//! French.
use super::{Lexicon, day, month, week, year};

// Words are read side by side.
#[rustfmt::skip]
pub(super) const WORDS: Lexicon = Lexicon {
    language: "fr",
    labels: &[
        "opinion", "opinions", "tribune", "tribunes", "tribune libre", "point de vue", "points de vue", "éditorial",
        "édito", "chronique", "chroniques", "billet", "le billet", "débat", "débats", "idées", "analyse et opinion",
        "carte blanche", "lettre ouverte", "courrier des lecteurs", "l'éditorial", "la chronique", "libre opinion",
    ],
    byline_prefixes: &[
        "par", "une tribune de", "tribune de", "une chronique de", "chronique de", "propos de", "texte de",
        "auteur", "auteure", "autrice", "auteurs",
    ],
    joiners: &["et", "&", "avec"],
    titles: &["dr", "pr", "prof", "professeur", "professeure", "m", "mme", "mlle", "me", "maître", "docteur"],
    author_nouns: &[
        "l'auteur", "l'auteure", "l'autrice", "les auteurs", "les autrices", "le chroniqueur", "la chroniqueuse",
        "notre chroniqueur", "notre chroniqueuse",
    ],
    bio_verbs: &[
        "est", "sont", "était", "étaient", "fut", "a été", "enseigne", "enseignent", "dirige", "dirigent",
        "travaille", "travaillent", "écrit", "écrivent", "vit", "préside", "anime", "publie", "a publié", "a fondé",
        "a dirigé",
    ],
    role_nouns: &[
        "professeur", "professeure", "maître", "maîtresse", "chercheur", "chercheuse", "chercheure", "directeur",
        "directrice", "rédacteur", "rédactrice", "rédaction", "journaliste", "auteur", "auteure", "autrice",
        "écrivain", "écrivaine", "essayiste", "politologue", "historien", "historienne", "économiste", "sociologue",
        "philosophe", "avocat", "avocate", "médecin", "ministre", "ambassadeur", "ambassadrice", "diplomate",
        "président", "présidente", "membre", "consultant", "consultante", "conseiller", "conseillère", "fondateur",
        "fondatrice", "cofondateur", "cofondatrice", "spécialiste", "expert", "experte", "député", "députée",
        "sénateur", "sénatrice", "maire", "enseignant", "enseignante", "étudiant", "étudiante", "doctorant",
        "doctorante", "chroniqueur", "chroniqueuse", "correspondant", "correspondante", "blogueuse", "blogueur",
        "ancien", "ancienne", "géographe", "anthropologue", "juriste", "ingénieur", "ingénieure", "romancier",
        "romancière", "poète", "éditorialiste", "responsable", "secrétaire", "porte-parole", "capitaine",
    ],
    date_labels: &[
        "publié", "publiée", "publié le", "publiée le", "mis à jour", "mis à jour le", "mise à jour", "modifié",
        "modifié le", "paru le", "posté le", "date", "le",
    ],
    bio_labels: &[
        "source", "l'auteur", "l'autrice", "à propos de l'auteur", "à propos de l'autrice", "à propos des auteurs",
        "auteur", "biographie",
    ],
    disclaimer_subjects: &[
        "opinions", "opinion", "propos", "points de vue", "point de vue", "idées", "vues", "tribunes", "tribune",
        "contenu", "article", "texte",
    ],
    disclaimer_anchors: &[
        "n'engagent que", "n'engage que", "n'engagent pas", "n'engage pas", "ne reflètent pas", "ne reflète pas",
        "ne représentent pas", "ne représente pas", "pas nécessairement", "pas forcément", "celles de l'auteur",
        "celles de l'autrice", "celles de leur auteur", "celles de leurs auteurs", "celles des auteurs",
        "ceux de l'auteur", "sous la seule responsabilité", "de la seule responsabilité", "propres à l'auteur",
        "strictement personnelles", "ne sauraient engager",
    ],
    notice_words: &[
        "commentaires des lecteurs", "commentaires des internautes", "nos lecteurs", "des internautes",
        "utilisateurs", "modération", "publicité", "annonceur", "annonceurs", "affiliation", "affiliés",
        "commission", "cookies",
    ],
    disclosure_anchors: &[
        "reçoit un financement", "reçoivent un financement", "a reçu un financement", "reçoit des financements",
        "ne travaille pas, ne conseille pas", "ne possède pas de parts", "conflit d'intérêts",
        "conflits d'intérêts", "conflit d'intérêt", "déclare n'avoir", "déclarent n'avoir", "détient des actions",
        "aucune autre affiliation",
    ],
    credit_openers: &[
        "traduit par", "traduit de", "traduction de", "traduction :", "traduction:", "publié initialement",
        "initialement publié", "cet article a été publié", "ce texte a été publié", "cette tribune a été publiée",
        "cet article est republié", "extrait de", "première publication", "copyright", "©",
    ],
    chrome_headings: &[
        "à lire aussi", "à lire", "lire aussi", "lire aussi :", "lire également", "à lire également",
        "articles liés", "articles similaires", "articles connexes", "articles associés", "sur le même sujet",
        "sur le même thème", "dans la même rubrique", "à voir aussi", "voir aussi", "les plus lus",
        "les plus populaires", "les plus partagés", "plus lus", "les articles les plus lus", "les plus récents",
        "populaire", "populaires", "le choix de la rédaction", "la sélection de la rédaction", "à la une",
        "dernières actualités", "nos dernières actualités", "à découvrir", "vous aimerez aussi",
        "vous pourriez aussi aimer", "nos recommandations", "recommandé pour vous", "du même auteur",
        "plus d'articles", "commentaires", "réagir", "réagissez", "laisser un commentaire",
        "laissez un commentaire", "newsletter", "newsletters", "s'abonner", "abonnez-vous", "je m'abonne",
        "faire un don", "je fais un don", "soutenez-nous", "nous soutenir", "partager", "partager cet article",
        "partager l'article", "partagez", "imprimer", "suivez-nous", "publicité", "mentions légales",
        "politique de confidentialité", "contact", "qui sommes-nous", "accueil", "menu", "recherche", "rechercher",
        "se connecter", "connexion", "aller au contenu", "mots-clés", "thèmes", "tags", "copier le lien", "écouter",
        "écouter l'article", "sauvegarder", "haut de page",
    ],
    chrome_openers: &[
        "à lire aussi", "lire aussi", "à lire :", "lire :", "lire également", "à lire également", "lire la suite",
        "voir aussi", "à voir :", "à écouter", "écouter :", "abonnez-vous", "inscrivez-vous", "pour lire la suite",
        "cet article est réservé", "article réservé", "partager sur", "suivez-nous", "publicité", "photo :",
        "photo:", "crédit photo", "crédits photo", "crédit :", "tous droits réservés", "temps de lecture",
        "mots-clés", "édité par", "en savoir plus",
    ],
    months: [
        &["janvier", "janv"], &["février", "févr", "fév"], &["mars"], &["avril", "avr"], &["mai"], &["juin"],
        &["juillet", "juil"], &["août"], &["septembre", "sept"], &["octobre", "oct"], &["novembre", "nov"],
        &["décembre", "déc"],
    ],
    weekdays: [
        &["lundi", "lun"], &["mardi", "mar"], &["mercredi", "mer"], &["jeudi", "jeu"], &["vendredi", "ven"],
        &["samedi", "sam"], &["dimanche", "dim"],
    ],
    relative_dates: &[
        day("aujourd'hui", 0), day("hier", -1), day("avant-hier", -2), day("demain", 1), day("après-demain", 2),
        day("ce matin", 0), day("ce soir", 0), day("hier soir", -1), week("cette semaine", 0),
        week("la semaine dernière", -1), week("la semaine passée", -1), week("la semaine prochaine", 1),
        month("ce mois-ci", 0), month("le mois dernier", -1), month("le mois passé", -1),
        month("le mois prochain", 1), year("cette année", 0), year("l'année dernière", -1),
        year("l'an dernier", -1), year("l'an passé", -1), year("l'année passée", -1), year("l'année prochaine", 1),
        year("l'an prochain", 1), year("de cette année", 0), year("cet été", 0), year("cet hiver", 0),
        year("ce printemps", 0), year("cet automne", 0), year("l'été dernier", -1), year("l'automne dernier", -1),
        year("l'hiver dernier", -1), year("le printemps dernier", -1),
    ],
};
