import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { lookMessages } from '@/utils/i18n/look-messages';
import { isWeak, KEPT_COLOURS, TRIAL_TIME } from '@/utils/reader/look/custom-colours';
import type { Look } from '@/utils/reader/look/look';
import { measureContrast } from '@/utils/reader/look/measure-contrast';
import styles from './CustomColours.module.css';

interface CustomColoursProps {
  look: Pick<Look, 'customText' | 'customBackground' | 'weakColoursUntil'>;
  onChange(fields: Partial<Look>): void;
}

/** Text and background colour, and their contrast, updated as they change. */
export function CustomColours({ look, onChange }: CustomColoursProps) {
  const messages = useMessages(lookMessages);
  const contrast = measureContrast(look.customText, look.customBackground);
  const grade = contrast >= 7 ? 'strong' : contrast >= 4.5 ? 'enough' : 'weak';
  return (
    <div class={styles.colours}>
      <label>
        <input
          type="color"
          value={look.customText}
          onInput={({ currentTarget }) =>
            onChange({ customText: currentTarget.value, weakColoursUntil: 0 })
          }
        />
        {messages.customText}
      </label>
      <label>
        <input
          type="color"
          value={look.customBackground}
          onInput={({ currentTarget }) =>
            onChange({ customBackground: currentTarget.value, weakColoursUntil: 0 })
          }
        />
        {messages.customBackground}
      </label>
      <p class={styles.contrast} data-grade={grade} role="status">
        <strong>{messages.contrast(contrast.toFixed(1))}</strong> {messages.grades[grade]}
      </p>
      {isWeak(look) && look.weakColoursUntil !== KEPT_COLOURS && (
        <Confirmation
          until={look.weakColoursUntil}
          onChange={(weakColoursUntil) => onChange({ weakColoursUntil })}
        />
      )}
    </div>
  );
}

interface ConfirmationProps {
  /** Until when the colours are applied, in milliseconds since 1970. */
  until: number;
  onChange(until: number): void;
}

/** Applies weak colours for a trial, which ends by itself unless the reader keeps them. */
function Confirmation({ until, onChange }: ConfirmationProps) {
  const messages = useMessages(lookMessages);
  const secondsLeft = useSecondsUntil(until);
  if (secondsLeft <= 0) {
    return (
      <div class={styles.confirmation}>
        <p role="status">{messages.tooWeak}</p>
        <Button onPress={() => onChange(Date.now() + TRIAL_TIME)}>{messages.useAnyway}</Button>
      </div>
    );
  }
  return (
    <div class={styles.confirmation}>
      <p role="timer">{messages.revertingIn(secondsLeft)}</p>
      <Button onPress={() => onChange(KEPT_COLOURS)}>{messages.keepColours}</Button>
      <Button onPress={() => onChange(0)}>{messages.revertColours}</Button>
    </div>
  );
}

function useSecondsUntil(time: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    if (time <= Date.now()) return;
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [time]);
  return Math.ceil((time - now) / 1000);
}
