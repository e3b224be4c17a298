import styles from './ArticleView.module.css';

interface ReadingSampleProps {
  text: string;
}

/** A line of text with the look of articles, to preview settings. */
export function ReadingSample({ text }: ReadingSampleProps) {
  return (
    <p class={styles.article} data-article="">
      {text}
    </p>
  );
}
