import { GripVertical } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { Icon } from '@/components/controls/Icon';
import { queueMessages } from '@/utils/i18n/queue-messages';
import styles from './Dragging.module.css';

/** The handle by which a row of the queue is dragged. For pointers only: the buttons and keys do the same. */
export function DragHandle() {
  const messages = useMessages(queueMessages);
  return (
    <span class={styles.grip} data-grip="" aria-hidden="true" title={messages.drag}>
      <Icon drawing={GripVertical} />
    </span>
  );
}
