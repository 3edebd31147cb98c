//! Portuguese.
use super::{Lexicon, Views, day, month, week, year};

// Words are read side by side.
#[rustfmt::skip]
pub(super) const WORDS: Lexicon = Lexicon {
    language: "pt",
    labels: &[
        "opinião", "opiniões", "editorial", "coluna", "colunistas", "artigo", "artigo de opinião", "tribuna",
        "ponto de vista", "análise e opinião", "crónica", "crônica", "carta aberta", "tendências/debates", "debate",
    ],
    byline_prefixes: &["por", "escrito por", "texto de", "autor", "autora", "autores"],
    joiners: &["e", "&", "com"],
    titles: &["dr", "dra", "prof", "professor", "professora", "sr", "sra", "eng"],
    author_nouns: &[
        "o autor", "a autora", "os autores", "as autoras", "o colunista", "a colunista", "o articulista",
    ],
    bio_verbs: &[
        "é", "são", "foi", "foram", "ensina", "leciona", "dirige", "trabalha", "escreve", "vive", "preside",
        "publicou", "fundou", "coordena", "pesquisa",
    ],
    role_nouns: &[
        "professor", "professora", "diretor", "diretora", "editor", "editora", "jornalista", "autor", "autora",
        "escritor", "escritora", "analista", "investigador", "investigadora", "pesquisador", "pesquisadora",
        "politólogo", "politóloga", "historiador", "historiadora", "economista", "advogado", "advogada", "médico",
        "médica", "filósofo", "filósofa", "sociólogo", "socióloga", "ministro", "ministra", "embaixador",
        "embaixadora", "presidente", "membro", "consultor", "consultora", "fundador", "fundadora", "colunista",
        "correspondente", "especialista", "deputado", "deputada", "senador", "senadora", "doutor", "doutora",
        "mestre", "redação", "ensaísta",
    ],
    date_labels: &[
        "publicado", "publicado em", "publicada", "atualizado", "atualizado em", "atualizada", "data",
        "última atualização", "modificado",
    ],
    bio_labels: &["fonte", "sobre o autor", "sobre a autora", "sobre os autores", "autor", "autora"],
    disclaimer_subjects: &[
        "opiniões", "opinião", "pontos de vista", "ideias", "conteúdo", "artigos", "artigo", "posições", "colunas",
    ],
    disclaimer_anchors: &[
        "não refletem", "não reflete", "não representam", "não representa", "não necessariamente",
        "necessariamente", "responsabilidade do autor", "responsabilidade da autora",
        "responsabilidade dos autores", "exclusiva responsabilidade", "inteira responsabilidade",
        "a título pessoal", "não traduz", "não vinculam",
    ],
    notice_words: &[
        "comentários dos leitores", "comentários de leitores", "comentários dos utilizadores", "nossos leitores",
        "moderação", "publicidade", "anunciantes", "afiliados", "comissão", "cookies",
    ],
    disclosure_anchors: &[
        "conflito de interesses", "conflitos de interesse", "recebe financiamento", "recebeu financiamento",
        "possui ações", "declara não", "não presta consultoria",
    ],
    credit_openers: &[
        "tradução de", "tradução:", "traduzido por", "publicado originalmente", "originalmente publicado",
        "este artigo foi publicado", "este texto foi publicado", "excerto de", "copyright", "©",
    ],
    chrome_headings: &[
        "artigos relacionados", "notícias relacionadas", "relacionados", "relacionadas", "leia também", "leia mais",
        "veja também", "mais lidas", "mais lidos", "as mais lidas", "mais populares", "populares",
        "últimas notícias", "últimas", "recomendados", "recomendado para si", "recomendado para você",
        "você também pode gostar", "do mesmo autor", "mais de opinião", "escolha do editor", "comentários",
        "deixe um comentário", "comentar", "newsletter", "subscrever", "assine", "assine já", "apoie-nos", "doe",
        "partilhar", "compartilhar", "compartilhe", "imprimir", "siga-nos", "publicidade",
        "política de privacidade", "contacto", "contato", "quem somos", "início", "menu", "pesquisar", "buscar",
        "entrar", "ir para o conteúdo", "etiquetas", "tópicos", "tags", "copiar link", "ouvir", "guardar",
    ],
    chrome_openers: &[
        "leia também", "leia mais", "ler mais", "veja também", "ouça:", "assine a", "subscreva", "inscreva-se",
        "siga-nos", "compartilhar no", "partilhar no", "publicidade", "foto:", "imagem:",
        "todos os direitos reservados", "continue lendo", "continuar a ler", "tempo de leitura",
        "continua após a publicidade",
    ],
    given_names: &[
        "adriana", "adriano", "afonso", "alberto", "alessandra", "alexandra", "alexandre", "alice", "aline", "álvaro",
        "amanda", "ana", "andré", "andréa", "ângela", "antónio", "antônio", "armando", "arthur", "artur", "augusto",
        "bárbara", "beatriz", "benedita", "bernardo", "bruna", "bruno", "caetano", "camila", "carina", "carla",
        "carlos", "carolina", "catarina", "cátia", "cecília", "célia", "césar", "clara", "cláudia", "cláudio",
        "cristiano", "cristina", "daniel", "daniela", "davi", "débora", "denise", "diana", "diogo", "domingos",
        "duarte", "edson", "eduarda", "eduardo", "elaine", "elena", "eliane", "elias", "elisa", "elsa", "emanuel",
        "érica", "fábio", "fabiana", "fátima", "felipe", "fernanda", "fernando", "filipa", "filipe", "flávia",
        "flávio", "francisca", "francisco", "gabriel", "gabriela", "gilberto", "giovana", "gisele", "gonçalo",
        "guilherme", "gustavo", "heitor", "helena", "hélio", "henrique", "hugo", "igor", "inês", "isabel", "isabela",
        "ivan", "ivo", "jaime", "joana", "joão", "joaquim", "jorge", "josé", "juliana", "júlia", "júlio", "karina",
        "larissa", "laura", "leandro", "leonardo", "leonor", "letícia", "lucas", "luciana", "luciano", "lúcia",
        "luís", "luísa", "luiz", "luiza", "manuel", "manuela", "mara", "marcela", "marcelo", "márcia", "márcio",
        "marcos", "margarida", "maria", "mariana", "mário", "marina", "marisa", "marta", "mateus", "matheus",
        "maurício", "mauro", "melissa", "miguel", "miriam", "mônica", "mónica", "natália", "nelson", "nuno", "olga",
        "otávio", "patrícia", "paula", "paulo", "pedro", "priscila", "rafael", "rafaela", "raquel", "raul", "regina",
        "renata", "renato", "ricardo", "rita", "roberta", "roberto", "rodrigo", "rogério", "rosa", "rui", "sandra",
        "sara", "sérgio", "sílvia", "simone", "sofia", "sônia", "sónia", "susana", "tânia", "tatiana", "telma",
        "teresa", "thiago", "tiago", "tomás", "valentim", "valéria", "vanessa", "vasco", "vera", "vicente", "víctor",
        "vítor", "vitor", "vinícius", "viviane", "wagner",
    ],
    other_hands: &[
        "foto:", "fotos:", "foto de", "fotos de", "fotografia:", "fotografia de", "imagem:", "ilustração de",
        "ilustração:", "tradução de", "tradução:", "traduzido por", "edição de", "edição:", "editado por",
        "entrevista de", "entrevista:", "entrevista por", "publicado por", "postado por", "enviado por", "vídeo:",
        "revisão:", "revisado por", "mais de", "todos os artigos de", "artigos de", "outros artigos de",
        "apresentado por",
    ],
    accounts: &[
        "redação", "da redação", "a redação", "redacção", "redação web", "editorial", "conselho editorial",
        "equipe editorial", "convidado", "autor convidado", "autora convidada", "colunista", "colunista convidado",
        "colunistas", "colaborador", "colaboradores", "opinião", "leitores", "cartas", "cartas ao diretor",
        "agências", "agência brasil", "lusa", "agência lusa", "estadão conteúdo", "folhapress", "administrador",
        "anônimo", "anónimo", "autor", "autores", "vários autores", "equipe", "especial para",
    ],
    organisations: &[
        "jornal", "diário", "imprensa", "instituto", "universidade", "fundação", "associação", "sociedade",
        "ministério", "agência", "centro", "comitê", "comité", "conselho", "sindicato", "federação", "partido",
        "academia", "editora", "revista", "redação", "grupo", "coletivo", "observatório", "rádio", "notícias",
        "confederação",
    ],
    topics: &[
        "política", "economia", "sociedade", "cultura", "desporto", "esporte", "esportes", "internacional",
        "nacional", "mundo", "ciência", "saúde", "educação", "tecnologia", "meio ambiente", "ambiente", "clima",
        "energia", "justiça", "segurança", "história", "religião", "livros", "cinema", "música", "brasil", "portugal",
        "europa", "américa latina", "estados unidos", "médio oriente", "oriente médio", "união europeia",
        "inteligência artificial", "redes sociais", "direitos humanos", "mudanças climáticas", "lula da silva",
        "jair bolsonaro", "donald trump", "assinantes", "exclusivo",
    ],
    disclosure_labels: &[
        "conflito de interesses", "conflitos de interesse", "conflitos de interesses", "declaração de interesses",
        "declaração de conflito de interesses", "transparência", "nota de transparência", "divulgação",
    ],
    views: Views {
        opinions: &[
            "opinião", "opiniões", "ponto de vista", "pontos de vista", "posição", "posições", "posicionamento",
            "ideias", "conteúdo", "conteúdos", "artigo", "artigos", "texto", "textos", "visão", "juízos",
            "declarações", "linha editorial", "coluna", "colunas",
        ],
        owners: &[
            "autor", "autora", "autores", "autoras", "autor(a)", "articulista*", "colunista*", "colaborador*",
            "signatário*", "quem assina", "quem escreve", "quem os assina", "convidado*",
        ],
        scopes: &[
            "express*", "emitid*", "publicad*", "contid*", "manifestad*", "veiculad*", "neste", "nesta", "no artigo",
            "nos artigos", "aqui", "assinad*", "de opinião",
        ],
        denials: &["não", "nem", "nenhum*", "sem"],
        reflects: &[
            "reflet*", "represent*", "coincid*", "correspond*", "compromet*", "necessariamente", "a do", "a da",
            "as do", "as da", "vincul*", "traduz*", "compartilh*", "partilh*", "responsab*", "responsabiliza*",
        ],
        desks: &[
            "redação", "redacção", "jornal", "veículo", "editora", "editorial", "instituição", "instituições",
            "organização", "empresa", "revista", "publicação", "portal", "site", "universidade", "fundação",
            "linha editorial", "grupo", "entidade",
        ],
        owns: &[
            "exclusiv*", "únic*", "unicamente", "apenas", "somente", "pessoa*", "própri*", "inteira responsabilidade",
            "responsabilidade",
        ],
    },
    months: [
        &["janeiro", "jan"], &["fevereiro", "fev"], &["março", "mar"], &["abril", "abr"], &["maio", "mai"],
        &["junho", "jun"], &["julho", "jul"], &["agosto", "ago"], &["setembro", "set"], &["outubro", "out"],
        &["novembro", "nov"], &["dezembro", "dez"],
    ],
    weekdays: [
        &["segunda-feira", "segunda", "seg"], &["terça-feira", "terça", "ter"], &["quarta-feira", "quarta", "qua"],
        &["quinta-feira", "quinta", "qui"], &["sexta-feira", "sexta", "sex"], &["sábado", "sáb"],
        &["domingo", "dom"],
    ],
    relative_dates: &[
        day("hoje", 0), day("ontem", -1), day("anteontem", -2), day("amanhã", 1), day("depois de amanhã", 2),
        day("esta noite", 0), week("esta semana", 0), week("nesta semana", 0), week("na semana passada", -1),
        week("semana passada", -1), week("na próxima semana", 1), week("semana que vem", 1), month("este mês", 0),
        month("neste mês", 0), month("no mês passado", -1), month("mês passado", -1), month("no próximo mês", 1),
        month("mês que vem", 1), year("este ano", 0), year("neste ano", 0), year("deste ano", 0),
        year("no ano passado", -1), year("ano passado", -1), year("do ano passado", -1), year("no próximo ano", 1),
        year("ano que vem", 1),
    ],
};
