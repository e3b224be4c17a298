import { useInterface } from '@/components/app/interface-context';
import styles from './PrintedLabel.module.css';

/** The printed label of a partial article. Renders nothing without a text. Hidden on the screen. */
export function PrintedLabel({ text }: { text: string | null }) {
  const { language } = useInterface();
  if (!text) return null;
  return (
    <p class={styles.label} lang={language} dir="ltr">
      {text}
    </p>
  );
}
