import styles from './Skeleton.module.css';

/** A placeholder with the shape of an article, so that nothing jumps when the text arrives. */
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
