import { useSignal } from '@preact/signals';
import { X } from 'lucide';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import { picturesMessages } from '@/utils/i18n/pictures-messages';
import type {
  PicturesOffer as Offer,
  OfferView,
} from '@/utils/library/offline-pictures/pictures-offer';
import styles from './PicturesOffer.module.css';
import { PicturesProgress } from './PicturesProgress';

interface PicturesOfferProps {
  offer: Offer;
}

/** After an article is saved: what keeping its pictures costs, the choice, and how far it is. Takes no focus. */
export function PicturesOffer({ offer }: PicturesOfferProps) {
  const words = useMessages(picturesMessages);
  const { messages } = useInterface();
  const view = offer.view.value;
  if (view.status === 'hidden') return null;
  return (
    <section class={styles.offer} aria-label={words.offer.title}>
      <div class={styles.close}>
        <IconButton icon={X} label={messages.close} onPress={offer.close} />
      </div>
      {view.status === 'asking' && <Question offer={offer} view={view} />}
      {view.status === 'denied' && <p role="status">{words.permission.denied}</p>}
      {view.status === 'keeping' && (
        <PicturesProgress progress={view.progress} onCancel={offer.cancel} />
      )}
    </section>
  );
}

interface QuestionProps extends PicturesOfferProps {
  view: Extract<OfferView, { status: 'asking' }>;
}

function Question({ offer, view }: QuestionProps) {
  const words = useMessages(picturesMessages);
  const isRemembered = useSignal(false);
  const { estimate, suggested } = view;
  const answers = [
    { id: 'all', size: words.offer.size(estimate.all, estimate.isExact) },
    { id: 'smaller', size: words.offer.size(estimate.smaller, false) },
    { id: 'none', size: words.offer.noSize },
  ] as const;
  return (
    <>
      <p role="status" class={styles.question}>
        {words.offer.saved(view.textBytes)} <b>{words.offer.question(estimate.count)}</b>
      </p>
      <div class={styles.answers}>
        {answers.map(({ id, size }) => (
          <Button
            key={id}
            primary={id === suggested}
            title={words.offer.hints[id]}
            onPress={() => void offer.choose(id, isRemembered.value)}
          >
            {words.offer.choices[id]}
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
        {words.offer.remember}
      </label>
      {view.needsPermission && (
        <div class={styles.permission}>
          <p>{words.permission.why}</p>
          <p>{words.permission.what}</p>
          <p>{words.permission.back}</p>
        </div>
      )}
    </>
  );
}
