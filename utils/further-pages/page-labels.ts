/**
 * Alternatives of a pattern: words of links to the next page, in many languages. They must not be followed by "article"
 * or "story".
 */
const NEXT = [
  'next(?: page)?|continue(?: reading)?|page suivante|suivante?|lire la suite',
  'nächste(?: seite)?|weiter|weiterlesen|página siguiente|siguiente|próxima(?: página)?',
  'pagina successiva|successiva|avanti|volgende(?: pagina)?|nästa(?: sida)?',
  'neste(?: side)?|næste(?: side)?|seuraava(?: sivu)?|następna(?: strona)?',
  'další(?: strana)?|következő(?: oldal)?|următoarea(?: pagină)?|sonraki(?: sayfa)?',
  'επόμενη(?: σελίδα)?|следующая(?: страница)?|далее|наступна(?: сторінка)?|далі',
  'trang sau|tiếp(?: theo)?|halaman (?:berikutnya|selanjutnya)|selanjutnya|berikutnya',
  'अगला(?: पृष्ठ)?|หน้าถัดไป|ถัดไป|הבא|العمود التالي|الصفحة التالية|التالي|下一页|下一頁|下页',
  '次のページ(?:へ)?|次へ|続きを読む|다음(?: ?페이지)?',
];

/** Alternatives of a pattern: words of links that show all pages as one. */
const WHOLE = [
  '(?:view|read|show)?(?: article| story| this)? ?(?:as|on|in) (?:one|a single|1) page',
  'single[- ]page(?: view| version)?',
  '(?:view|show|read|load)? ?all(?: pages| on one page)|view all|one page',
  'full page view|(?:artikel )?auf einer seite(?: lesen| anzeigen)?',
  'alles auf einer seite|komplettansicht',
  '(?:lire |afficher |voir )?(?:l.article )?(?:sur|en) une (?:seule )?page',
  'afficher tout|(?:ver|leer)(?: todo)? en una (?:sola )?página',
  'ver em uma (?:só )?página|(?:leggi |vedi )?(?:tutto )?(?:in|su) una (?:sola )?pagina',
  '(?:op|als) één pagina(?: lezen| weergeven)?|(?:visa )?(?:allt )?på en sida',
  'na jednej stronie|на одной странице|на одній сторінці|tek sayfada(?: göster| oku)?',
  '单页阅读|單頁閱讀|阅读全文|閱讀全文|在本页阅读全文|显示全文|全文表示|1ページで表示|全ページを表示|한 ?페이지(?:로|에서) ?(?:보기|읽기)',
  '전체 ?(?:기사 ?)?보기',
];

const SIGNS = '[\\s«»‹›<>→←▶►❯❮|·•.…:()\\[\\]]*';
const whole = (words: readonly string[]): RegExp =>
  new RegExp(`^${SIGNS}(?:${words.join('|')})${SIGNS}$`, 'iu');

const NEXT_LABEL = whole(NEXT);
const WHOLE_LABEL = whole(WHOLE);
/** A page number, alone or with the word for "page" in many languages. */
const NUMBER_LABEL =
  /^\W*(?:page|seite|p\.|página|pagina|sida|side|sivu|strona|sayfa|страница|第|페이지)?\s*(\d{1,2})\s*(?:页|頁|ページ|페이지|쪽)?\W*$/iu;

/** Whether a label says "next page" and does not mention an article. */
export const isNextLabel = (label: string): boolean => NEXT_LABEL.test(label);

/** Whether a label offers all pages as one. */
export const isWholeLabel = (label: string): boolean => WHOLE_LABEL.test(label);

/** Returns the page number that a label consists of; null if it is another label. */
export function numberIn(label: string): number | null {
  const [, digits] = NUMBER_LABEL.exec(label) ?? [];
  return digits ? Number(digits) : null;
}

/** A mark at the end of a headline, or a whole heading: "– Page 2", "(2/4)", "Seite 2 von 4", "第2页". */
const PAGE_MARK =
  /(?:^|[\s|–—:,(-]+)(?:(?:page|seite|página|pagina|sida|side|sivu|strona|sayfa|strana|страница|сторінка|halaman|trang|페이지)\s*\d{1,2}(?:\s*(?:\/|of|von|de|di|van|av|z|iz|из|з|sur)\s*\d{1,2})?|\(?\d{1,2}\s*\/\s*\d{1,2}\)?|第\s*\d{1,2}\s*[页頁]|\d{1,2}\s*(?:ページ(?:目)?|페이지|쪽))\s*\)?$/iu;

/** Returns a headline without a page number at its end; empty if it is nothing else. */
export const withoutPageMark = (headline: string): string => headline.replace(PAGE_MARK, '').trim();
