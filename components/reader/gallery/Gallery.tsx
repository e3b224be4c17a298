import { useSignal } from '@preact/signals';
import { ZoomIn, ZoomOut } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { ImageDialog, type ImageDialogProps } from '@/components/article/images/ImageDialog';
import { Picture } from '@/components/article/images/Picture';
import { IconButton } from '@/components/controls/IconButton';
import { readerMessages } from '@/utils/i18n/reader-messages';
import { matchShortcut } from '@/utils/keys/match-shortcut';
import { Filmstrip } from './Filmstrip';
import styles from './Gallery.module.css';

/** Zoom factors, relative to the size that fits. */
const ZOOMS = [1, 1.5, 2, 3, 4] as const;

/** A gallery of the captioned images: one large, with zoom, above a strip of all. */
export function Gallery(props: ImageDialogProps) {
  const { images, index, onChange } = props;
  const messages = useMessages(readerMessages);
  const zoom = useSignal(0);
  const image = images[index];
  if (!image) return null;

  const isZoomed = zoom.value > 0;
  const show = (next: number) => {
    zoom.value = 0;
    onChange(next);
  };
  const zoomBy = (by: number) => {
    zoom.value = Math.max(0, Math.min(ZOOMS.length - 1, zoom.value + by));
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const size = matchShortcut(event, 'gallery', { singleKeys: true, isInField: false })?.id;
    if (!size) return isZoomed && event.key.startsWith('Arrow'); // Arrow keys scroll the zoomed picture.
    event.preventDefault();
    zoomBy(size === 'larger' ? 1 : size === 'smaller' ? -1 : -ZOOMS.length);
    return true;
  };
  return (
    <ImageDialog
      {...props}
      image={image}
      onChange={show}
      onKey={onKey}
      tools={
        <>
          <IconButton
            icon={ZoomOut}
            label={messages.gallery.zoomOut}
            isDisabled={!isZoomed}
            onPress={() => zoomBy(-1)}
          />
          <IconButton
            icon={ZoomIn}
            label={messages.gallery.zoomIn}
            isDisabled={zoom.value === ZOOMS.length - 1}
            onPress={() => zoomBy(1)}
          />
        </>
      }
      foot={images.length > 1 && <Filmstrip images={images} index={index} onChoose={show} />}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what a double click does, the buttons and keys do too. */}
      <div
        class={styles.stage}
        data-zoomed={isZoomed || undefined}
        style={{ '--zoom': ZOOMS[zoom.value] }}
        onDblClick={() => zoomBy(isZoomed ? -ZOOMS.length : 2)}
      >
        <Picture key={image.src} picture={image} alt={image.alt || image.caption} sizes="100vw" />
      </div>
    </ImageDialog>
  );
}
