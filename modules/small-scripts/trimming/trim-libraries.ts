import { type Plugin, parseAst } from 'vite';
import { isNode } from './syntax';
import type { TrimPlan } from './trim-plan';
import { DOMPURIFY_PLAN, READABILITY_PLAN } from './trim-plans';
import { trimSource } from './trim-source';

const PLANS: readonly (readonly [file: RegExp, plan: TrimPlan])[] = [
  [/@mozilla\/readability\/Readability\.js$/, READABILITY_PLAN],
  [/dompurify\/dist\/purify\.es\.mjs$/, DOMPURIFY_PLAN],
];

/** Leaves out of the bundled libraries what the small scripts cannot reach: see docs/decisions/0009. */
export function trimLibraries(): Plugin {
  return {
    name: 'lectern:trim-libraries',
    transform(code, id) {
      const plan = PLANS.find(([file]) => file.test(id))?.[1];
      return plan && { code: trimLibrary(code, plan), map: null };
    },
  };
}

/** A library's source without what the plan names. Throws where the plan does not fit the source. */
export function trimLibrary(code: string, plan: TrimPlan): string {
  const program: unknown = parseAst(code);
  if (!isNode(program)) throw new Error('The parser answers no tree');
  return trimSource(code, program, plan);
}
