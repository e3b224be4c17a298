import type { ComponentChildren } from 'preact';
import { Choices } from '@/components/controls/Choices';
import { Switch } from '@/components/controls/Switch';
import { useInterface } from '@/components/interface/interface-context';
import { useReaderWords } from '@/components/reader/use-reader-words';
import { ALIGNMENTS, COLUMN_WIDTHS, GAPS, LINE_HEIGHTS, type Look } from '@/utils/settings/look';
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
  const { type } = useReaderWords();
  return (
    <div class={styles.controls}>
      <Group label={messages.textSize}>
        <TextSizeControl
          step={look.textStep}
          isForSite={forSite?.textStep !== undefined}
          onChoose={(textStep) => onChange({ textStep })}
        />
      </Group>
      <Group label={type.typeface}>
        <TypefaceControl look={look} onChange={onChange} />
      </Group>
      <Group label={type.lineHeight}>
        <Choices
          label={type.lineHeight}
          name="line-height"
          choices={LINE_HEIGHTS.map((id) => ({ id, label: type.lineHeights[id] }))}
          chosen={look.lineHeight}
          onChoose={(lineHeight) => onChange({ lineHeight })}
        />
      </Group>
      <Group label={type.columnWidth}>
        <Choices
          label={type.columnWidth}
          name="column-width"
          choices={COLUMN_WIDTHS.map((id) => ({ id, label: type.columnWidths[id] }))}
          chosen={look.columnWidth}
          onChoose={(columnWidth) => onChange({ columnWidth })}
        />
      </Group>
      <Group label={type.theme}>
        <ThemeControl look={look} onChange={onChange} />
      </Group>
      <details class={styles.more}>
        <summary>{type.more}</summary>
        <div class={styles.controls}>
          <SpacingControls look={look} onChange={onChange} />
        </div>
      </details>
    </div>
  );
}

function SpacingControls({ look, onChange }: Omit<LookControlsProps, 'forSite'>) {
  const { type } = useReaderWords();
  const gaps = GAPS.map((id) => ({ id, label: type.gaps[id] }));
  return (
    <>
      <Group label={type.letterGap}>
        <Choices
          label={type.letterGap}
          name="letter-gap"
          choices={gaps}
          chosen={look.letterGap}
          onChoose={(letterGap) => onChange({ letterGap })}
        />
      </Group>
      <Group label={type.wordGap}>
        <Choices
          label={type.wordGap}
          name="word-gap"
          choices={gaps}
          chosen={look.wordGap}
          onChoose={(wordGap) => onChange({ wordGap })}
        />
      </Group>
      <Group label={type.alignment}>
        <Choices
          label={type.alignment}
          name="alignment"
          choices={ALIGNMENTS.map((id) => ({ id, label: type.alignments[id] }))}
          chosen={look.alignment}
          onChoose={(alignment) => onChange({ alignment })}
        />
      </Group>
      <div class={styles.switch}>
        <span id="hyphens">{type.hyphens}</span>
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
