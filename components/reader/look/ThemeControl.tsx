import { useMessages } from '@/components/app/use-messages';
import { lookMessages } from '@/utils/i18n/look-messages';
import { type Look, THEMES } from '@/utils/reader/look/look';
import { CustomColours } from './CustomColours';
import styles from './ThemeControl.module.css';

interface ThemeControlProps {
  look: Pick<Look, 'theme' | 'customText' | 'customBackground' | 'weakColoursUntil'>;
  onChange(fields: Partial<Look>): void;
}

/** The themes, each shown as a disc in its colours, and the controls of the custom theme. */
export function ThemeControl({ look, onChange }: ThemeControlProps) {
  const messages = useMessages(lookMessages);
  return (
    <fieldset class={styles.themes}>
      <legend class="spoken">{messages.theme}</legend>
      {THEMES.map((id) => (
        <label key={id} class={styles.theme}>
          <input
            type="radio"
            name="theme"
            checked={id === look.theme}
            onChange={() => onChange({ theme: id })}
          />
          <span
            class={styles.disc}
            data-disc={id}
            style={
              id === 'own'
                ? { color: look.customText, background: look.customBackground }
                : undefined
            }
            aria-hidden="true"
          >
            Aa
          </span>
          <span>{id === 'own' ? messages.customTheme : messages.themes[id]}</span>
        </label>
      ))}
      {look.theme === 'own' && <CustomColours look={look} onChange={onChange} />}
    </fieldset>
  );
}
