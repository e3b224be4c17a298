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

/** The icon of each kind of card. */
export const CARD_ICONS: Readonly<Record<EmbedKind, IconNode>> = {
  video: Play,
  audio: Volume2,
  post: MessageSquareQuote,
  map: MapIcon,
  poll: ListChecks,
  form: FileText,
  chart: ChartColumn,
  frame: SquareArrowOutUpRight,
};
