import { useInterface } from '@/components/app/interface-context';
import styles from './PrintedLabel.module.css';

/** Says on paper that the article is only a part. Nothing without a text. Not shown on the screen. */
export function PrintedLabel({ text }: { text: string | null }) {
  const { language } = useInterface();
  if (!text) return null;
  return (
    <p class={styles.label} lang={language} dir="ltr">
      {text}
    </p>
  );
}
