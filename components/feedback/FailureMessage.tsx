import type { ComponentChildren } from 'preact';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import { failureMessages } from '@/utils/i18n/failure-messages';
import { partialMessages } from '@/utils/i18n/partial-messages';
import { FAILURES, type FailureOffer, OBSTACLES } from './failure-table';
import { MessagePage } from './MessagePage';

interface FailureMessageProps {
  failure: ExtractFailure;
  /** The action of each offer. An offer without an action is not shown. */
  actions: Partial<Record<Exclude<FailureOffer, 'copyDetails'>, () => void>>;
  onCopyDetails(details: string): void;
  /** Opens the saved copy of the page; undefined if there is none. */
  onOpenSavedCopy?: (() => void) | undefined;
  /** Further buttons, after the offers. */
  children?: ComponentChildren;
}

/** Shown in place of an article: why there is none, and what can be done. */
export function FailureMessage(props: FailureMessageProps) {
  const { failure, onOpenSavedCopy } = props;
  const { messages } = useInterface();
  const failures = useMessages(failureMessages);
  const partial = useMessages(partialMessages);
  const { hiddenBy } = failure;
  const { title, text } = hiddenBy ? partial.obstacles[hiddenBy] : failures[failure.reason];
  const { icon, offers } = hiddenBy ? OBSTACLES[hiddenBy] : FAILURES[failure.reason];
  const actions: typeof props.actions & { copyDetails(): void } = {
    ...props.actions,
    copyDetails: () => props.onCopyDetails(failure.cause ?? failure.reason),
  };
  const isPrimary = (offer: FailureOffer) =>
    !onOpenSavedCopy &&
    (offer === 'readAgain' || (!hiddenBy && (offer === 'tryAgain' || offer === 'tryAnyway')));
  return (
    <MessagePage icon={icon} title={title} text={text}>
      {onOpenSavedCopy && (
        <Button isPrimary onPress={onOpenSavedCopy}>
          {messages.openSavedCopy}
        </Button>
      )}
      {offers.map((offer) => {
        const run = actions[offer];
        return (
          run && (
            <Button key={offer} isPrimary={isPrimary(offer)} onPress={run}>
              {offer === 'readAgain' ? partial.readAgain : messages[offer]}
            </Button>
          )
        );
      })}
      {props.children}
    </MessagePage>
  );
}
