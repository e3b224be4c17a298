import { useMessages } from '@/components/app/use-messages';
import { readerMessages } from '@/utils/i18n/reader-messages';
import { SPEECH_RATES } from '@/utils/reader/aloud/speech-rate';
import styles from './AloudBar.module.css';

interface RateSelectProps {
  rate: number;
  onChoose(rate: number): void;
}

/** The speaking rate. A rate that is not in the list is added to it. */
export function RateSelect({ rate, onChoose }: RateSelectProps) {
  const messages = useMessages(readerMessages).aloud;
  const rates = [...new Set([...SPEECH_RATES, rate])].sort((a, b) => a - b);
  return (
    <select
      class={styles.select}
      aria-label={messages.speed}
      title={messages.speed}
      value={String(rate)}
      onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
    >
      {rates.map((value) => (
        <option key={value} value={String(value)}>
          {value}×
        </option>
      ))}
    </select>
  );
}
