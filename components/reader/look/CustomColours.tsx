import { useMessages } from '@/components/app/use-messages';
import { lookMessages } from '@/utils/i18n/look-messages';
import type { Look } from '@/utils/reader/look/look';
import { measureContrast } from '@/utils/reader/look/measure-contrast';
import styles from './CustomColours.module.css';

interface OwnColoursProps {
  look: Pick<Look, 'ownText' | 'ownGround'>;
  onChange(fields: Partial<Look>): void;
}

/** Two colours, and how well one can be read on the other. The figure follows the hand. */
export function CustomColours({ look, onChange }: OwnColoursProps) {
  const words = useMessages(lookMessages);
  const contrast = measureContrast(look.ownText, look.ownGround);
  const grade = contrast >= 7 ? 'strong' : contrast >= 4.5 ? 'enough' : 'weak';
  return (
    <div class={styles.colours}>
      <label>
        <input
          type="color"
          value={look.ownText}
          onInput={({ currentTarget }) => onChange({ ownText: currentTarget.value })}
        />
        {words.customText}
      </label>
      <label>
        <input
          type="color"
          value={look.ownGround}
          onInput={({ currentTarget }) => onChange({ ownGround: currentTarget.value })}
        />
        {words.customBackground}
      </label>
      <p class={styles.contrast} data-grade={grade} role="status">
        <strong>{words.contrast(contrast.toFixed(1))}</strong> {words.grades[grade]}
      </p>
    </div>
  );
}
