import { BookOpen } from 'lucide';
import { useInterface } from '@/components/app/interface-context';
import styles from './Brand.module.css';
import { Icon } from './Icon';

/** The logo and the name of the extension, at the top of its pages. */
export function Brand() {
  const { messages } = useInterface();
  return (
    <p class={styles.brand}>
      <Icon drawing={BookOpen} />
      {messages.name}
    </p>
  );
}
