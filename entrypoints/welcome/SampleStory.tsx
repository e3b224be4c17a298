import type { WelcomeMessages } from '@/utils/i18n/en/welcome';
import { SAMPLE } from './extract-sample';
import styles from './sample.module.css';
import picture from './sample-picture.png?inline';

interface SampleStoryProps {
  words: WelcomeMessages['sample'];
  language: string;
}

/**
 * An invented news page, with what such pages put between the reader and the text. It keeps its own look in every theme,
 * as pages do.
 */
export function SampleStory({ words, language }: SampleStoryProps) {
  return (
    <section
      class={styles.site}
      lang={language}
      aria-label={words.label}
      {...{ [SAMPLE]: words.site }}
    >
      <nav class={styles.nav} aria-label={words.site}>
        <strong>{words.site}</strong>
        {words.sections.map((section) => (
          <span key={section}>{section}</span>
        ))}
      </nav>
      <article class={styles.story}>
        <h1>{words.headline}</h1>
        <p class={`${styles.dek} dek`}>{words.dek}</p>
        <div class={styles.line}>
          <span class="byline">{words.by}</span>
          <span class={`${styles.share} share-tools`}>
            <span>{words.share}</span> <span>{words.print}</span> <span>A−</span> <span>A+</span>
          </span>
        </div>
        <figure>
          <img src={picture} width="1200" height="600" alt="" />
          <figcaption>{words.caption}</figcaption>
        </figure>
        {words.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <aside class={`${styles.offer} newsletter-signup`}>
          <strong>{words.offerTitle}</strong>
          <span>{words.offerText}</span>
          <span class={styles.button}>{words.offerButton}</span>
        </aside>
        <h2>{words.subheading}</h2>
        {words.more.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </article>
      <aside class={`${styles.related} related-stories`}>
        <strong>{words.relatedTitle}</strong>
        <ul>
          {words.related.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </aside>
    </section>
  );
}
