/** States how a post was filed, or how to follow its replies. */
const FILING =
  /^(?:this (?:entry|post) was (?:post|publish|fil)ed|dieser (?:eintrag|beitrag) wurde (?:veröffentlicht|abgelegt)|cette entrée a été publiée|esta entrada fue publicada|you can follow any responses|sie können alle antworten zu diesem)\b|\b(?:filed under|abgelegt unter) [^.:]{2,60}\.?$|^(?:comments|kommentare) (?:(?:and|und) pings )?(?:are|sind) .{0,10}(?:closed|geschlossen)/i;
/** Invites or counts comments. */
const COMMENTING =
  /^(?:(?:hinterlass|schreib)\w* (?:sie )?(?:jetzt )?(?:einen|ihren|deinen) kommentar|kommentar (?:verfassen|schreiben|hinterlassen)|(?:keine kommentare|no comments)$|(?:sie sind|du bist) .{0,10}nicht (?:eingeloggt|angemeldet)|um einen kommentar zu)(?=$|[\s!.,])/i;
/** The buttons to share and to like a post, and their text while they load. */
const BUTTONS =
  /^(?:teilen sie dies mit|share this|gefällt mir|like this|(?:(?:gefällt mir|like) )?(?:loading|lade|wird geladen))(?::|\.{3}|…)$/i;
/** Asks to report mistakes with a key: "Select the text and press Ctrl+Enter". */
const MISTAKES = /\bctrl ?\+ ?enter\b/i;
/** States the licence of the whole site. */
const LICENCE =
  /\b(?:this (?:website|site|blog)|dieser (?:website|seite)|diesem blog)\b.{0,80}\b(?:creative commons|cc[ -]by)\b/i;

/** An error message of PHP, which servers print into the page: "Warning: … in /www/theme/functions.php on line 45". */
const SERVER_ERROR =
  /^(?:warning|notice|deprecated|strict standards|(?:catchable )?fatal error|parse error): .{1,220} in \S{1,160} on line \d+$/i;

const LINES = [FILING, COMMENTING, BUTTONS, MISTAKES, LICENCE, SERVER_ERROR];
/** Longer texts are not such lines. Characters. */
const LONGEST_LINE = 300;

/** Whether a text is one of the lines that blog software prints around a post. */
export const isPlatformLine = (text: string): boolean =>
  text.length <= LONGEST_LINE && LINES.some((line) => line.test(text));
