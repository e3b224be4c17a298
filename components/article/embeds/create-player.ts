import type { PlayerPlan } from '@/utils/embeds/plan-player';

type FramePlan = Extract<PlayerPlan, { how: 'frame' }>;
type FilePlan = Extract<PlayerPlan, { how: 'file' }>;

const FILLING = 'position:fixed;inset:0;inline-size:100%;block-size:100%;border:0';

/**
 * Puts a frame with a player into `host`, which must be in a document: the frame then loads. Nothing in it can reach
 * the reader, move the tab to another address or open windows.
 */
export function showFrame(host: HTMLElement, plan: FramePlan, title: string): void {
  const stage = host.ownerDocument;
  if (!plan.revealsSite) {
    host.append(makeFrame(stage, plan, title));
    return;
  }
  const outer = stage.createElement('iframe');
  outer.title = title;
  outer.allow = plan.allow;
  host.append(outer);
  const inner = outer.contentDocument;
  if (!inner) return;
  // An empty document has no address, so its frames would send no referrer. `open` gives it the address of this
  // document.
  inner.open();
  inner.close();
  const frame = makeFrame(inner, plan, title);
  frame.style.cssText = FILLING;
  inner.documentElement?.remove();
  const [root, body] = [inner.createElement('html'), inner.createElement('body')];
  root.append(body);
  inner.append(root);
  body.append(frame);
}

function makeFrame(stage: Document, plan: FramePlan, title: string): HTMLIFrameElement {
  const frame = stage.createElement('iframe');
  frame.title = title;
  // Before its address: both only affect what is loaded afterwards.
  frame.setAttribute('sandbox', plan.sandbox);
  // Without the cookies and the storage of its site. Chromium only.
  if ('credentialless' in frame) frame.credentialless = true;
  frame.referrerPolicy = plan.revealsSite ? 'strict-origin' : 'no-referrer';
  frame.allow = plan.allow;
  frame.src = plan.address;
  return frame;
}

/** Puts a media element into `host` and starts it. `onFail` is called once if the file cannot be played here. */
export function showFile(
  host: HTMLElement,
  plan: FilePlan,
  { title, poster }: { title: string; poster: string | null },
  onFail: () => void,
): void {
  const media = host.ownerDocument.createElement(plan.element);
  media.controls = true;
  media.preload = 'none';
  media.setAttribute('aria-label', title);
  if (poster && 'poster' in media) media.poster = poster;
  media.addEventListener('error', onFail, { once: true });
  media.src = plan.address;
  host.append(media);
  // Where the browser refuses to start it, its own controls do.
  media.play().catch(() => undefined);
}
