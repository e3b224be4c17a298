import {
  ChartColumn,
  FileText,
  type IconNode,
  ListChecks,
  Map as MapIcon,
  MessageSquareQuote,
  Play,
  SquareArrowOutUpRight,
  Volume2,
} from 'lucide';
import type { EmbedKind } from '@/utils/embeds/embed-kind';

const ICONS: Readonly<Record<EmbedKind, IconNode>> = {
  video: Play,
  audio: Volume2,
  post: MessageSquareQuote,
  map: MapIcon,
  poll: ListChecks,
  form: FileText,
  chart: ChartColumn,
  frame: SquareArrowOutUpRight,
};

/** Draws the decorative icon of a kind. */
export function drawIcon(kind: EmbedKind, stage: Document): SVGElement {
  const svg = stage.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const [name, attributes] of ICONS[kind]) {
    const shape = stage.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
    svg.append(shape);
  }
  return svg;
}
