import { useInterface } from '@/components/interface/interface-context';
import styles from './Byline.module.css';

interface BylineProps {
  names: readonly string[];
}

/** "By A, B and C", joined as the interface's language joins names. */
export function Byline({ names }: BylineProps) {
  const { language, messages } = useInterface();
  const parts = new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(names);
  return (
    <bdi dir="ltr">
      {messages.by}
      {parts.map(({ type, value }, index) =>
        type === 'element' ? (
          <b key={index} class={styles.name}>
            {value}
          </b>
        ) : (
          value
        ),
      )}
    </bdi>
  );
}
