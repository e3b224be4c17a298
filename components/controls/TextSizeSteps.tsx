import { useInterface } from '@/components/app/interface-context';
import { TEXT_STEPS, type TextStep } from '@/utils/reader/look/text-size';
import styles from './TextSizeSteps.module.css';

interface TextSizeStepsProps {
  /** None of the five is chosen when it lies beyond them. */
  step: number;
  onChoose(step: TextStep): void;
}

/** The five steps of text size: radio buttons, so that arrow keys choose and a screen reader says which of five. */
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
 * Native radio buttons go round: from the largest text to the smallest, which nobody wants of a size.
 * The end is read off the button in focus, not off the props: a held key comes faster than they do.
 */
function stopAtTheEnds(event: KeyboardEvent): void {
  // Only radio buttons are in there.
  const inFocus = Number((event.target as HTMLInputElement).value);
  const forward = event.key === 'ArrowRight' || event.key === 'ArrowDown';
  const back = event.key === 'ArrowLeft' || event.key === 'ArrowUp';
  if ((forward && inFocus === TEXT_STEPS.at(-1)) || (back && inFocus === TEXT_STEPS[0])) {
    event.preventDefault();
  }
}
