import { useInterface } from '@/components/app/interface-context';
import { Skeleton } from '@/components/feedback/Skeleton';
import styles from './popup.module.css';

/** The panel in place of the article while the page is read. */
export function LoadingPanel() {
  const { messages } = useInterface();
  return (
    <div id="panel-article" class={styles.panel} role="tabpanel" aria-labelledby="tab-article">
      <Skeleton />
      <p class="spoken" role="status">
        {messages.preparing}
      </p>
    </div>
  );
}
