import type { WelcomeMessages } from '@/utils/i18n/en/welcome';
import { SAMPLE } from './extract-sample';
import styles from './sample.module.css';
import picture from './sample-picture.png?inline';

interface SampleStoryProps {
  sample: WelcomeMessages['sample'];
  language: string;
}

/** An invented news page, with the clutter of such pages. It looks the same in every theme, as pages do. */
export function SampleStory({ sample, language }: SampleStoryProps) {
  return (
    <section
      class={styles.site}
      lang={language}
      aria-label={sample.label}
      {...{ [SAMPLE]: sample.site }}
    >
      <nav class={styles.nav} aria-label={sample.site}>
        <strong>{sample.site}</strong>
        {sample.sections.map((section) => (
          <span key={section}>{section}</span>
        ))}
      </nav>
      <article class={styles.story}>
        <h1>{sample.headline}</h1>
        <p class={`${styles.dek} dek`}>{sample.dek}</p>
        <div class={styles.line}>
          <span class="byline">{sample.by}</span>
          <span class={`${styles.share} share-tools`}>
            <span>{sample.share}</span> <span>{sample.print}</span> <span>A−</span> <span>A+</span>
          </span>
        </div>
        <figure>
          <img src={picture} width="1200" height="600" alt="" />
          <figcaption>{sample.caption}</figcaption>
        </figure>
        {sample.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <aside class={`${styles.offer} newsletter-signup`}>
          <strong>{sample.offerTitle}</strong>
          <span>{sample.offerText}</span>
          <span class={styles.button}>{sample.offerButton}</span>
        </aside>
        <h2>{sample.subheading}</h2>
        {sample.more.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </article>
      <aside class={`${styles.related} related-stories`}>
        <strong>{sample.relatedTitle}</strong>
        <ul>
          {sample.related.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </aside>
    </section>
  );
}
