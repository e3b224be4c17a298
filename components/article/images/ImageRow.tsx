import { Maximize2 } from 'lucide';
import { useInterface } from '@/components/app/interface-context';
import { IconButton } from '@/components/controls/IconButton';
import type { Article, ArticleImage } from '@/utils/article/article';
import styles from './ImageRow.module.css';
import { Picture } from './Picture';

interface ImageRowProps {
  image: ArticleImage;
  /** The language and direction of the article, which the caption has too. */
  lang: string | undefined;
  dir: Article['dir'];
  /** 1-based, as printed on the picture. */
  number: number;
  isNearest: boolean;
  onGoTo(): void;
  onOpenLarger(): void;
}

/** One image: its thumbnail, caption and credit go to it in the article; the button beside them opens it larger. */
export function ImageRow(props: ImageRowProps) {
  const { image, number, isNearest, onGoTo, onOpenLarger } = props;
  const { messages } = useInterface();
  return (
    <li class={styles.row} aria-current={isNearest || undefined}>
      <button type="button" class={styles.go} title={messages.showInArticle} onClick={onGoTo}>
        <span class={styles.thumbnail}>
          <Picture picture={image} alt="" sizes="124px" />
          <span data-picture-number="">
            <span class="spoken">{messages.imageGoTo(number)}</span>
            <span aria-hidden="true">{number}</span>
          </span>
        </span>
        <span lang={props.lang} dir={props.dir}>
          <span class={styles.caption}>{image.caption}</span>
          {image.credit && <span class={styles.credit}>{image.credit}</span>}
        </span>
      </button>
      <IconButton
        icon={Maximize2}
        label={messages.openLarger}
        spokenLabel={`${messages.openLarger}: ${number}`}
        onPress={onOpenLarger}
      />
    </li>
  );
}
