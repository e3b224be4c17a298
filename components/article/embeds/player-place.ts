import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PlayerPlace } from '@/utils/embeds/plan-player';

/** Where players are shown. Must keep its identity: a new one closes them. Null by default: cards open in a tab. */
export const PlayerPlaceContext = createContext<PlayerPlace | null>(null);

/** Returns where players are shown; null where cards open in a tab. */
export const usePlayerPlace = (): PlayerPlace | null => useContext(PlayerPlaceContext);
