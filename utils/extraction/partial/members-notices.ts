/** Longer texts only mention membership. Characters. */
export const LONGEST_LINE = 160;

/** Says that this text is for subscribers or members, or asks to become one to read on. */
const WALLS = [
  /^(?:this|the) (?:content|article|story|page|post) is (?:(?:for|reserved|only|exclusive(?:ly)?|available)\b.{0,40}\b(?:subscribers|members)|free to read)\b/i,
  /^(?:subscribe|register|sign (?:in|up)|log ?in|create (?:a|an|your) (?:free )?account|become a (?:member|subscriber))\b.{0,80}\b(?:to|and) (?:unlock|continue (?:with your )?reading|keep reading|(?:read|access) (?:the (?:full|rest|whole)|this))\b/i,
  /^(?:to (?:continue|keep|read)\b|(?:continue|keep) reading\b|you(?:['’]ve| have) (?:reached|read|used)\b).{0,40}\b(?:subscri|regist|sign (?:in|up)|log ?in|account|full|rest|this (?:article|post|story)|free articles?)/i,
  /^diese[rs]? (?:artikel|inhalt|beitrag|text)\b.{0,60}\b(?:abonnent|abonnement|abo\b|registriert)|^(?:jetzt )?weiter ?lesen (?:mit|als)\b|\b(?:registrieren|anmelden|einloggen|abonnieren) und (?:\p{L}+ )?weiterlesen$/iu,
  /^(?:cet article|ce contenu|la suite)\b.{0,30} réservée?s? (?:aux|à nos) abonnés|^(?:il vous reste \d+ ?% de cet article|pour lire la suite|(?:connectez|abonnez|inscrivez)-vous\b.{0,60} pour (?:lire|continuer|accéder))/i,
  /^(?:este (?:contenido|artículo) es (?:exclusivo|solo) para|para seguir leyendo|(?:inicia sesión|regístrate|suscríbete)\b.{0,60} para (?:seguir|continuar|leer))/i,
  /^(?:(?:questo|il) (?:articolo|contenuto)\b.{0,30} riservat[oa] agli abbonati|per continuare a leggere|(?:accedi|abbonati|registrati)\b.{0,60} per (?:continuare|leggere))/i,
  /^(?:(?:este )?conteúdo (?:é )?exclusivo para (?:assinantes|membros)|para continuar (?:a ler|lendo)|(?:faça login|assine)\b.{0,60} para (?:continuar|ler))/i,
  /^(?:dit artikel is (?:alleen|exclusief)|log in om (?:verder )?te lezen|aby (?:czytać dalej|przeczytać))/i,
  /^(?:logg|logga) inn?\b.{0,40} (?:for å lese|för att läsa)|^(?:подпишитесь|оформите|войдите|зарегистрируйтесь)(?=[ ,]).{0,60}(?:читать|продолжить)/i,
  /^この記事は.{0,12}(?:会員|有料)|(?:ログイン|登録|購読).{0,20}続き|(?:구독|로그인|가입).{0,20}(?:계속|전체|전문|이어서)|^이 (?:기사|글)[은는].{0,20}(?:구독자|회원|유료)|(?:订阅|訂閱|付费|付費|登录|登入).{0,12}(?:全文|剩余|解锁|解鎖)/,
];

/** Asks to subscribe, to register or to log in for another purpose, or without a purpose. */
const REQUESTS = [
  /^(?:subscribe|register|sign (?:in|up)|log ?in)\b.{0,80}\b(?:to|and) (?:read|access) (?:the latest|more|our|all|unlimited|exclusive)/i,
  /^(?:already (?:a|an) (?:subscriber|member)|already (?:subscribed|registered|have an account)|not a (?:member|subscriber)(?: yet)?)\b/i,
  /^(?:sie sind |du bist )?(?:bereits|schon|noch kein)\w* (?:registriert|abonnent|abonniert|mitglied)(?=$|[?!.:])/i,
  /^(?:jetzt|bitte|kostenlos) (?:anmelden|registrieren|einloggen)(?=$|[!.:]|,? (?:und|um)\b)/i,
  /^(?:(?:vous êtes )?déjà abonné|¿ya eres suscriptor|al abonnee|(?:allerede|redan) (?:abonnent|prenumerant|kunde?))/i,
  /有料会員になる|有料記事(?:が|を)?読み放題|会員登録が必要です|会員登録.{0,12}(?:できます|ください)|に登録すると$|会員(?:限定|の方のみ)(?:の?(?:記事|コンテンツ))?(?:です)?。?$|^(?:ログイン(?:する|はこちら)?|新規(?:会員)?登録(?:はこちら)?)$/,
  /^(?:로그인|회원\s?가입)(?:\s?(?:후|하시면|하고|이 필요).{0,30})?$|(?:회원|구독자)\s?전용(?:\s?(?:기사|콘텐츠))?(?:입니다)?\.?$/,
  /^(?:登录|登入|注册)(?:后|後)?(?:即可|可|查看|阅读|閱讀|评论)|(?:会员|會員)(?:专享|專享|专属|專屬)(?:内容|內容|文章)?。?$/,
];

/** Whether a line says that the rest of the text is for subscribers or members, or asks to become one to read on. */
export const isWallNotice = (text: string): boolean =>
  text.length <= LONGEST_LINE && WALLS.some((one) => one.test(text));

/** Whether a line asks to subscribe, to register or to log in, for any purpose. */
export const isMembersNotice = (text: string): boolean =>
  isWallNotice(text) || (text.length <= LONGEST_LINE && REQUESTS.some((one) => one.test(text)));
