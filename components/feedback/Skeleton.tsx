import styles from './Skeleton.module.css';

/** The shape of an article while it is being read; it holds the place, so that nothing jumps when the text comes. */
export function Skeleton() {
  return (
    <div class={styles.skeleton} aria-hidden="true">
      <i class={styles.site} />
      <i class={styles.title} />
      <i class={styles.titleEnd} />
      <i class={styles.dek} />
      <i class={styles.byline} />
      <i class={styles.picture} />
    </div>
  );
}
