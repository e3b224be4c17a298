import type { Settings } from '@/utils/settings/settings';

/** The settings of what the rows of the list show. */
export type ListDisplay = Pick<Settings, 'compactList' | 'listAuthors' | 'listPublished'>;
