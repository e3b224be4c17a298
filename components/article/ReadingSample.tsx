import styles from './ArticleView.module.css';

interface ReadingSampleProps {
  text: string;
}

/** A line of text set as articles are, to see what a setting does. */
export function ReadingSample({ text }: ReadingSampleProps) {
  return <p class={styles.article}>{text}</p>;
}
