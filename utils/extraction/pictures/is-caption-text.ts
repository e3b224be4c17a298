import { LETTER } from '@/utils/article/text/letters';

const SHORTEST_CAPTION = 2;
const LONGEST_DATE = 40;
const MAX_LETTERS_OF_DATE = 13;
const DATE = /\b(?:19|20)\d{2}\b|\d{1,2}[:.]\d{2}/;
/** "Von Ines Calloway", optionally followed by the time. */
const BYLINE =
  /^(?:by|von|par|por|di|da|door|af|av)\s(?:\S+(?:\s\S+){0,3}$|.{3,100}\d{1,2}[:.]\d{2})/i;

/** "Written by Ines Calloway", "Fact checked by …". */
const SIGNED =
  /^(?:medically |fact[- ]?)?(?:written|authored|reviewed|edited|checked|posted|published|verified|verfasst|geschrieben|écrit|escrito|scritto|geschreven)\b.{0,12}\b(?:by|von|par|por|da|door)\b.{0,80}$/i;
/** Labels of players, boxes and buttons. */
const CONTROL =
  /^(?:(?:start|play|watch|stop|pause|listen to) (?:the |this )?(?:video|audio|film|episode|article)\b.{0,100}|(?:this )?(?:video|audio) (?:is )?(?:player|unavailable|not available)\b.*|(?:audio|podcast)\s*[:|].*|(?:video|audio|beitrag|artikel) (?:ab)?(?:spielen|starten|hören|anhören)\b.*|(?:jetzt )?(?:ansehen|anhören|abspielen)|(?:hide|toggle|show) caption|(?:enlarge|expand|zoom|close|open)(?: (?:this |the )?(?:image|picture|photo))?|\d+ ?min(?:ute)?s?\.? ?read|your browser does not support\b.*|an error occurred\b.*|copy (?:the )?link\b.*|loading(?: \w+)?\W*|this is some text inside of a div block\.?|(?:この記事の)?(?:画像|写真|動画)を(?:もっと)?(?:見る|拡大).*|拡大する?|사진\s?(?:크게|더)\s?보기|(?:이미지\s?)?확대\s?보기|点击(?:查看|放大).*|查看(?:大图|原图))$/i;
/** Labels of buttons, without the full stop of a sentence. */
const CALL =
  /^(?:read (?:more|the|our|full)|learn more|find out|see (?:more|all|details|price|full)|view (?:more|all|details|gallery|full|profile|larger|image|photos?|pictures)|check (?:the )?(?:\S+ )?(?:price|availability)|shop (?:now|all|the)|buy (?:now|at|from|on|it)|download (?:now|the|pdf|our)|get (?:started|the|your|a quote)|sign up|subscribe|click (?:here|to|on|the)|tap (?:here|to)|request (?:a |an |your |physical )?\w+|leer (?:más|esto)|lee esto|weiterlesen|mehr (?:erfahren|lesen)|lire (?:la suite|plus)|leggi (?:di più|tutto)|lees (?:meer|verder)|läs mer|les mer)(?:\s[^.!?]{0,30})?$/i;
/** Labels that say what kind of picture it is, not what it shows, and labels of credits in their own element. */
const LABEL =
  /^(?:©|\(c\)|copyright|(?:by\W+)?written by|by|von|par|por|images?|photos?|pictures?|video|(?:photo |image )?credits?|crédits?|source|quelle|author|autor(?:in)?|advertisement|anzeige|foto|bild|(?:last )?updated(?: on)?|published(?: on)?)\W*$/i;

/** Pleas for money, and where else the story appeared. */
const PLEA =
  /^(?:this (?:story|article) (?:also|first|originally)\b|donate\b|support (?:us|our)\b)|\bevery \S+ you give\b|\byour (?:donation|gift)\b/i;
/** The name of a file: "night_boat_at_quay_2", "IMG_1204". */
const FILE_NAME = /^(?:[^\s_]+_){2,}[^\s_]*$|^(?:img|dscn?|p)_?\d{3,}$|^\S+\.(?:jpe?g|png|webp)$/i;
/** A shorter text with a colon at its end announces something else. Characters. */
const LONGEST_ANNOUNCEMENT = 60;

/**
 * Whether text beside a picture can be its caption: not a date, a number, a byline, a label, the text of a button
 * or the name of a file.
 */
export function isCaptionText(text: string): boolean {
  if (text.length < LONGEST_DATE && isDateOrNumber(text)) return false;
  if (text.length < LONGEST_ANNOUNCEMENT && /[:：]$/.test(text)) return false;
  return ![BYLINE, SIGNED, CONTROL, CALL, LABEL, PLEA, FILE_NAME].some((other) => other.test(text));
}

/** Whether a text is the name of a file. */
export const isFileName = (text: string): boolean => FILE_NAME.test(text);

/** Whether a text is only a label, to which another text belongs. */
export const isLabelAlone = (text: string): boolean => LABEL.test(text);

/** Whether a text is the label of a player or a toggle. */
export const isControlText = (text: string): boolean => CONTROL.test(text);

function isDateOrNumber(text: string): boolean {
  const letters = [...text].filter((sign) => LETTER.test(sign)).length;
  return letters < SHORTEST_CAPTION || (letters < MAX_LETTERS_OF_DATE && DATE.test(text));
}
