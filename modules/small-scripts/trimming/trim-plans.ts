import type { TrimPlan } from './trim-plan';

/**
 * Readability looks at stand-ins and is asked for one thing, which of them make the body
 * (utils/extraction/body/choose-body.ts). What it does after it has chosen changes the markup of its answer, which
 * nobody reads.
 */
export const READABILITY_PLAN: TrimPlan = {
  fixed: {
    _debug: 'false',
    log: 'undefined',
    _docJSDOMParser: 'undefined',
    _maxElemsToParse: '0',
    _linkDensityModifier: '0',
    _classesToPreserve: '[]',
  },
  removed: {
    _fixLazyImages: 'changes addresses of pictures, and stand-ins have none',
    _cleanStyles: 'takes attributes from what is already chosen',
  },
  replaced: {
    // Stand-ins hold no scripts, pictures, data or addresses, so nothing is to be done before the choice but to part
    // lines, and nothing after it.
    parse: `{
      this._prepDocument();
      this._articleTitle = this._getArticleTitle();
      const content = this._grabArticle();
      return content && { content: this._serializer(content) };
    }`,
    // The rest answers as the original does and asks for a node's text, the costliest of its questions, last.
    _isValidByline: `{
      const itemprop = node.getAttribute("itemprop");
      if (node.getAttribute("rel") !== "author" && !(itemprop && itemprop.includes("author")) &&
        !this.REGEXPS.byline.test(matchString)) return false;
      const { length } = node.textContent.trim();
      return length > 0 && length < 100;
    }`,
    _isElementWithoutContent: `{
      const { length } = node.children;
      return (!length || length === node.querySelectorAll("br, hr").length) && !node.textContent.trim();
    }`,
    _isProbablyVisible: `{
      if (node.hasAttribute("style") && (node.style?.display === "none" || node.style?.visibility === "hidden"))
        return false;
      return !node.hasAttribute("hidden") && (node.getAttribute("aria-hidden") !== "true" ||
        (node.getAttribute("class") ?? "").includes("fallback-image"));
    }`,
    // What is left of the original where the head is empty: a page's only h1, if it has more than four words.
    _getArticleTitle: `{
      const headings = this._doc.getElementsByTagName("h1");
      const title = headings.length === 1 ? this._getInnerText(headings[0]) : "";
      return title.split(/\\s+/).length > 4 ? title : "";
    }`,
  },
  tables: { REGEXPS: 'reached as this.REGEXPS.name' },
};

/**
 * Our one call fixes the purifier's options (utils/sanitisation/sanitise-article.ts). What is left out is what other
 * options ask for, and its own lists of what is allowed, in whose place ours stand in every call. No check that our
 * call makes is touched. The lists of drawings and formulas also tell which elements may stand in their name spaces:
 * without them, none may.
 */
export const DOMPURIFY_PLAN: TrimPlan = {
  fixed: {
    IN_PLACE: 'false',
    IN_PLACE_VISITED: 'null',
    SAFE_FOR_TEMPLATES: 'false',
    SANITIZE_NAMED_PROPS: 'false',
    USE_PROFILES: 'false',
    WHOLE_DOCUMENT: 'false',
    FORCE_BODY: 'false',
    // In a stranger's page the window handed to it has no Trusted Types.
    trustedTypesPolicy: 'undefined',
  },
  replaced: {
    // Every look at a node goes through what this makes. The original copies its arguments into an array each time.
    unapply: '{ return Function.prototype.call.bind(func); }',
  },
  emptied: reasonFor(
    'ours stand in its place',
    'html$1 svg$1 svgFilters svgDisallowed html svg mathMl xml',
  ),
  dropped: { AsyncGenerator: 'a helper of its compiler, which nothing calls' },
};

function reasonFor(reason: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, reason]));
}
