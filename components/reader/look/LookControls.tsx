import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Switch } from '@/components/controls/Switch';
import { lookMessages } from '@/utils/i18n/look-messages';
import {
  ALIGNMENTS,
  COLUMN_WIDTHS,
  LINE_HEIGHTS,
  type Look,
  SPACINGS,
} from '@/utils/reader/look/look';
import { ChoiceGroup } from './ChoiceGroup';
import { Group } from './Group';
import styles from './LookControls.module.css';
import { ReadingControls } from './ReadingControls';
import { TextSizeControl } from './TextSizeControl';
import { ThemeControl } from './ThemeControl';
import { TypefaceControl } from './TypefaceControl';

interface LookControlsProps {
  look: Look;
  /** The fields set for this site only. */
  forSite?: Partial<Look> | undefined;
  onChange(fields: Partial<Look>): void;
}

/** The controls for the look of articles. The less common ones are collapsed. */
export function LookControls({ look, forSite, onChange }: LookControlsProps) {
  const { messages: appMessages } = useInterface();
  const messages = useMessages(lookMessages);
  return (
    <div class={styles.controls}>
      <Group label={appMessages.textSize}>
        <TextSizeControl
          step={look.textStep}
          isForSite={forSite?.textStep !== undefined}
          onChoose={(textStep) => onChange({ textStep })}
        />
      </Group>
      <Group label={messages.typeface}>
        <TypefaceControl look={look} onChange={onChange} />
      </Group>
      <ChoiceGroup
        label={messages.lineHeight}
        name="line-height"
        ids={LINE_HEIGHTS}
        labels={messages.lineHeights}
        chosen={look.lineHeight}
        onChoose={(lineHeight) => onChange({ lineHeight })}
      />
      <ChoiceGroup
        label={messages.columnWidth}
        name="column-width"
        ids={COLUMN_WIDTHS}
        labels={messages.columnWidths}
        chosen={look.columnWidth}
        onChoose={(columnWidth) => onChange({ columnWidth })}
      />
      <Group label={messages.theme}>
        <ThemeControl look={look} onChange={onChange} />
      </Group>
      <ReadingControls look={look} onChange={onChange} />
      <details class={styles.more}>
        <summary>{messages.spacingAndAlignment}</summary>
        <div class={styles.controls}>
          <SpacingControls look={look} onChange={onChange} />
        </div>
      </details>
    </div>
  );
}

function SpacingControls({ look, onChange }: Omit<LookControlsProps, 'forSite'>) {
  const messages = useMessages(lookMessages);
  return (
    <>
      <ChoiceGroup
        label={messages.letterSpacing}
        name="letter-gap"
        ids={SPACINGS}
        labels={messages.spacings}
        chosen={look.letterGap}
        onChoose={(letterGap) => onChange({ letterGap })}
      />
      <ChoiceGroup
        label={messages.wordSpacing}
        name="word-gap"
        ids={SPACINGS}
        labels={messages.spacings}
        chosen={look.wordGap}
        onChoose={(wordGap) => onChange({ wordGap })}
      />
      <ChoiceGroup
        label={messages.alignment}
        name="alignment"
        ids={ALIGNMENTS}
        labels={messages.alignments}
        chosen={look.alignment}
        onChoose={(alignment) => onChange({ alignment })}
      />
      <div class={styles.switch}>
        <span id="hyphens">{messages.hyphenation}</span>
        <Switch
          isOn={look.hyphens}
          labelledBy="hyphens"
          onChange={(hyphens) => onChange({ hyphens })}
        />
      </div>
    </>
  );
}
