import { ImageDialog, type ImageDialogProps } from './ImageDialog';
import styles from './ImageViewer.module.css';
import { Picture } from './Picture';

/** One image at a time, as large as the popup allows. */
export function ImageViewer(props: ImageDialogProps) {
  const image = props.article.images[props.index];
  if (!image) return null;
  return (
    <ImageDialog {...props} image={image}>
      <div class={styles.stage}>
        <Picture key={image.src} picture={image} alt={image.alt || image.caption} sizes="100vw" />
      </div>
    </ImageDialog>
  );
}
