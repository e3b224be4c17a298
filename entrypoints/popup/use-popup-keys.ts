import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useInterface } from '@/components/app/interface-context';
import { useKeys } from '@/components/keys/use-keys';
import { popupStepBy, type TextStep } from '@/utils/reader/look/text-size';
import type { PopupState } from './popup-state';

interface PopupKeys {
  state: PopupState;
  /** The step of the text size now. */
  textStep: number;
  /** Whether shortcuts of one key are on. */
  singleKeys: boolean;
  onToggleImages(): void;
  onToggleSaved(): void;
}

/** Runs the keyboard shortcuts of the popup. Returns the announcement of their effects. */
export function usePopupKeys(keys: PopupKeys): ReadonlySignal<string> {
  const { state, textStep, singleKeys, onToggleImages, onToggleSaved } = keys;
  const { messages } = useInterface();
  const announcement = useSignal('');
  const chooseStep = (step: TextStep) => {
    void state.chooseStep(step);
    announcement.value = messages.textSizeIs(messages.textSteps[step]);
  };
  useKeys(
    'popup',
    {
      larger: () => chooseStep(popupStepBy(textStep, 1)),
      smaller: () => chooseStep(popupStepBy(textStep, -1)),
      normal: () => chooseStep(0),
      resetLook: () => void state.resetLook(),
      toggleImages: onToggleImages,
      save: onToggleSaved,
      undo: () => state.toast.value?.action?.run(),
    },
    { singleKeys },
  );
  return announcement;
}
