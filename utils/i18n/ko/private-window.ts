/** The browser's own word for a private window, with which its menus name it. */
export const PRIVATE_WINDOW = import.meta.env.FIREFOX ? '사생활 보호 창' : '시크릿 창';
