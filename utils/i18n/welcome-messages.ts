import { createCatalogue } from './catalogue';
import type { WelcomeMessages } from './en/welcome';

/** Messages of the welcome page. */
export const welcomeMessages = createCatalogue(
  import.meta.glob<WelcomeMessages>('./*/welcome.ts', { eager: true, import: 'messages' }),
);
