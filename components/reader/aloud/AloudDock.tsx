import { AloudBar, type AloudContinuing } from './AloudBar';
import type { Aloud } from './create-aloud';

interface AloudDockProps {
  aloud: Aloud;
  lang: string | null;
  /** Whether reading aloud continues with the queue; null where there is none. */
  continuing?: AloudContinuing | null;
  /** Called after the bar closed, to move the focus. */
  onClose(): void;
}

/** The read-aloud bar while it is open. Separate from the reader, so that a new sentence renders only the bar. */
export function AloudDock({ aloud, lang, continuing = null, onClose }: AloudDockProps) {
  if (!aloud.isOpen.value) return null;
  const close = () => {
    aloud.close();
    onClose();
  };
  return (
    <AloudBar
      status={aloud.status.value}
      problem={aloud.problem.value}
      waitsFor={aloud.waitsFor.value}
      lang={lang}
      continuing={continuing}
      position={aloud.position.value}
      rate={aloud.rate.value}
      voice={aloud.voice.value}
      voices={aloud.voices.value}
      isFollowing={aloud.isFollowing.value}
      onToggle={aloud.toggle}
      onPrevious={aloud.previous}
      onNext={aloud.next}
      onRate={aloud.setRate}
      onVoice={aloud.setVoice}
      onFollow={aloud.follow}
      onClose={close}
    />
  );
}
