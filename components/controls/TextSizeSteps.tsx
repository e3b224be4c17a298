import { useInterface } from '@/components/app/interface-context';
import { TEXT_STEPS, type TextStep } from '@/utils/reader/look/text-size';
import styles from './TextSizeSteps.module.css';

interface TextSizeStepsProps {
  /** A step beyond the five selects none. */
  step: number;
  onChoose(step: TextStep): void;
}

/** The five text sizes as radio buttons: arrow keys select, and screen readers announce "2 of 5". */
export function TextSizeSteps({ step, onChoose }: TextSizeStepsProps) {
  const { messages } = useInterface();
  return (
    <fieldset class={styles.steps} onKeyDown={stopAtTheEnds}>
      <legend class="spoken">{messages.textSize}</legend>
      {TEXT_STEPS.map((value) => {
        const name = messages.textSteps[value];
        return (
          <label key={value} class={styles.step} title={messages.textSizeIs(name)}>
            <input
              type="radio"
              name="text-size"
              aria-label={name}
              value={value}
              checked={value === step}
              onChange={() => onChoose(value)}
            />
            <span aria-hidden="true">A</span>
          </label>
        );
      })}
    </fieldset>
  );
}

/**
 * Stops arrow keys at both ends, because native radio buttons wrap from the largest text to the smallest. Uses the
 * focused button and not the props: a held key repeats faster than they change.
 */
function stopAtTheEnds(event: KeyboardEvent): void {
  // The fieldset contains only radio buttons.
  const inFocus = Number((event.target as HTMLInputElement).value);
  const forward = event.key === 'ArrowRight' || event.key === 'ArrowDown';
  const back = event.key === 'ArrowLeft' || event.key === 'ArrowUp';
  if ((forward && inFocus === TEXT_STEPS.at(-1)) || (back && inFocus === TEXT_STEPS[0])) {
    event.preventDefault();
  }
}
