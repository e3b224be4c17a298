import { addressOf, type TraceEvent } from './trace-event';

const COMPILE = 'script compile';
const COLLECTION = 'garbage collection';

/** The kind of work by name of Chromium's event. Events with other names count as the event around them. */
const WORK: Record<string, string> = {
  EvaluateScript: 'render',
  'v8.evaluateModule': 'render',
  FunctionCall: 'render',
  RunMicrotasks: 'render',
  TimerFire: 'render',
  EventDispatch: 'render',
  FireAnimationFrame: 'render',
  'v8.compile': COMPILE,
  'v8.compileModule': COMPILE,
  'v8.produceCache': COMPILE,
  'V8.CompileIgnition': COMPILE,
  MinorGC: COLLECTION,
  MajorGC: COLLECTION,
  ParseHTML: 'parse',
  ParseAuthorStyleSheet: 'style',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
  RunTask: 'other tasks',
};

/** Names the work of an event; null if it counts as the event around it. */
export function nameWork(event: TraceEvent, around: string | null): string | null {
  const name = WORK[event.name] ?? null;
  // The extraction runs in the first call of an injected script, together with what it calls.
  const isInjected = addressOf(event).includes('/content-scripts/');
  if (event.name === 'EvaluateScript' && isInjected) return 'page script';
  return name === 'render' && around === 'page script' ? around : name;
}

/** Names the work of the page that is read: everything there except compiling is its script. */
export function nameWorkOfPage(event: TraceEvent): string | null {
  const name = WORK[event.name] ?? null;
  return name === null || name === COMPILE ? name : 'page script';
}
