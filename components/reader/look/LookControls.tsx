import type { ComponentChildren } from 'preact';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Choices } from '@/components/controls/Choices';
import { Switch } from '@/components/controls/Switch';
import { lookMessages } from '@/utils/i18n/look-messages';
import { ALIGNMENTS, COLUMN_WIDTHS, GAPS, LINE_HEIGHTS, type Look } from '@/utils/reader/look/look';
import styles from './LookControls.module.css';
import { TextSizeControl } from './TextSizeControl';
import { ThemeControl } from './ThemeControl';
import { TypefaceControl } from './TypefaceControl';

interface LookControlsProps {
  look: Look;
  /** What of it was set for the site alone. */
  forSite?: Partial<Look> | undefined;
  onChange(fields: Partial<Look>): void;
}

/** All that can be chosen about how articles look; what is seldom wanted is folded away. */
export function LookControls({ look, forSite, onChange }: LookControlsProps) {
  const { messages } = useInterface();
  const words = useMessages(lookMessages);
  return (
    <div class={styles.controls}>
      <Group label={messages.textSize}>
        <TextSizeControl
          step={look.textStep}
          isForSite={forSite?.textStep !== undefined}
          onChoose={(textStep) => onChange({ textStep })}
        />
      </Group>
      <Group label={words.typeface}>
        <TypefaceControl look={look} onChange={onChange} />
      </Group>
      <Group label={words.lineHeight}>
        <Choices
          label={words.lineHeight}
          name="line-height"
          choices={LINE_HEIGHTS.map((id) => ({ id, label: words.lineHeights[id] }))}
          chosen={look.lineHeight}
          onChoose={(lineHeight) => onChange({ lineHeight })}
        />
      </Group>
      <Group label={words.columnWidth}>
        <Choices
          label={words.columnWidth}
          name="column-width"
          choices={COLUMN_WIDTHS.map((id) => ({ id, label: words.columnWidths[id] }))}
          chosen={look.columnWidth}
          onChoose={(columnWidth) => onChange({ columnWidth })}
        />
      </Group>
      <Group label={words.theme}>
        <ThemeControl look={look} onChange={onChange} />
      </Group>
      <details class={styles.more}>
        <summary>{words.spacingAndAlignment}</summary>
        <div class={styles.controls}>
          <SpacingControls look={look} onChange={onChange} />
        </div>
      </details>
    </div>
  );
}

function SpacingControls({ look, onChange }: Omit<LookControlsProps, 'forSite'>) {
  const words = useMessages(lookMessages);
  const gaps = GAPS.map((id) => ({ id, label: words.spacings[id] }));
  return (
    <>
      <Group label={words.letterSpacing}>
        <Choices
          label={words.letterSpacing}
          name="letter-gap"
          choices={gaps}
          chosen={look.letterGap}
          onChoose={(letterGap) => onChange({ letterGap })}
        />
      </Group>
      <Group label={words.wordSpacing}>
        <Choices
          label={words.wordSpacing}
          name="word-gap"
          choices={gaps}
          chosen={look.wordGap}
          onChoose={(wordGap) => onChange({ wordGap })}
        />
      </Group>
      <Group label={words.alignment}>
        <Choices
          label={words.alignment}
          name="alignment"
          choices={ALIGNMENTS.map((id) => ({ id, label: words.alignments[id] }))}
          chosen={look.alignment}
          onChoose={(alignment) => onChange({ alignment })}
        />
      </Group>
      <div class={styles.switch}>
        <span id="hyphens">{words.hyphenation}</span>
        <Switch
          isOn={look.hyphens}
          labelledBy="hyphens"
          onChange={(hyphens) => onChange({ hyphens })}
        />
      </div>
    </>
  );
}

/** The name above is for the eye: each control says its own. */
function Group({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class={styles.group}>
      <p aria-hidden="true">{label}</p>
      {children}
    </div>
  );
}
