import { resolve } from 'node:path';

/** The folder of an extension whose popup is one static line: the least time in which a popup can open. */
export const STATIC_POPUP = resolve(import.meta.dirname, 'static-popup');
