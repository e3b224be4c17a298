import { useSignal } from '@preact/signals';
import { X } from 'lucide';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import { picturesMessages } from '@/utils/i18n/pictures-messages';
import type { PictureProgress } from '@/utils/library/offline-pictures/picture-calls';
import type {
  OfferView,
  PicturesOfferState,
} from '@/utils/library/offline-pictures/pictures-offer';
import styles from './PicturesOffer.module.css';
import { PicturesProgress } from './PicturesProgress';

interface PicturesOfferProps {
  offer: PicturesOfferState;
}

/**
 * The offer to store the pictures of an article that was just saved: size, choices and progress. Does not take the
 * focus.
 */
export function PicturesOffer({ offer }: PicturesOfferProps) {
  const messages = useMessages(picturesMessages);
  const { messages: appMessages } = useInterface();
  const view = offer.view.value;
  if (view.status === 'hidden') return null;
  return (
    <section class={styles.offer} aria-label={messages.offer.title}>
      <div class={styles.close}>
        <IconButton icon={X} label={appMessages.close} onPress={offer.close} />
      </div>
      {view.status === 'asking' && <Question offer={offer} view={view} />}
      {view.status === 'denied' && <p role="status">{messages.permission.denied}</p>}
      {view.status === 'keeping' && (
        <PicturesProgress progress={view.progress} onCancel={offer.cancel} />
      )}
      {view.status === 'keeping' && canRetry(view.progress) && (
        <div>
          <Button onPress={() => void offer.retry()}>{messages.list.retry}</Button>
        </div>
      )}
    </section>
  );
}

/** Whether the work has ended with pictures missing. */
const canRetry = ({ status, missing }: PictureProgress): boolean =>
  status === 'done' ? missing > 0 : status === 'cancelled' || status === 'failed';

interface QuestionProps extends PicturesOfferProps {
  view: Extract<OfferView, { status: 'asking' }>;
}

function Question({ offer, view }: QuestionProps) {
  const messages = useMessages(picturesMessages);
  const isRemembered = useSignal(false);
  const { estimate, suggested } = view;
  const answers = [
    { id: 'all', size: messages.offer.size(estimate.all, estimate.isExact) },
    { id: 'smaller', size: messages.offer.size(estimate.smaller, false) },
    { id: 'none', size: messages.offer.noSize },
  ] as const;
  return (
    <>
      <p role="status" class={styles.question}>
        {messages.offer.saved(view.textBytes)} <b>{messages.offer.question(estimate.count)}</b>
      </p>
      <div class={styles.answers}>
        {answers.map(({ id, size }) => (
          <Button
            key={id}
            isPrimary={id === suggested}
            title={messages.offer.hints[id]}
            onPress={() => void offer.choose(id, isRemembered.value)}
          >
            {messages.offer.choices[id]}
            <span class={styles.size}>{size}</span>
          </Button>
        ))}
      </div>
      <label class={styles.remember}>
        <input
          type="checkbox"
          checked={isRemembered.value}
          onChange={({ currentTarget }) => {
            isRemembered.value = currentTarget.checked;
          }}
        />
        {messages.offer.remember}
      </label>
      {view.needsPermission && (
        <div class={styles.permission}>
          <p>{messages.permission.why}</p>
          <p>{messages.permission.what}</p>
          <p>{messages.permission.back}</p>
        </div>
      )}
    </>
  );
}
