import { useId, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { lookMessages } from '@/utils/i18n/look-messages';
import type { Look } from '@/utils/reader/look/look';
import { isFontName } from '@/utils/reader/look/parse-look';
import { TYPEFACES } from '@/utils/reader/look/typefaces';
import { isFontInstalled } from './is-font-installed';
import styles from './TypefaceControl.module.css';

interface TypefaceControlProps {
  look: Pick<Look, 'typeface' | 'fontName'>;
  onChange(fields: Partial<Look>): void;
}

/** The typefaces, each set in itself, and a field for any other installed font. */
export function TypefaceControl({ look, onChange }: TypefaceControlProps) {
  const messages = useMessages(lookMessages);
  return (
    <fieldset class={styles.faces}>
      <legend class="spoken">{messages.typeface}</legend>
      {TYPEFACES.map(({ id, family, generic }) => (
        <label
          key={id}
          class={styles.face}
          data-face={id}
          style={family ? { fontFamily: `${family}, ${generic}` } : undefined}
        >
          <input
            type="radio"
            name="typeface"
            checked={id === look.typeface}
            onChange={() => onChange({ typeface: id })}
          />
          <span>{messages.typefaces[id]}</span>
        </label>
      ))}
      {look.typeface === 'named' && <FontNameField look={look} onChange={onChange} />}
    </fieldset>
  );
}

/** A field for the name of an installed font. A font that is not installed is reported and changes nothing. */
function FontNameField({ look, onChange }: TypefaceControlProps) {
  const messages = useMessages(lookMessages);
  const field = useRef<HTMLInputElement>(null);
  const note = useId();
  const [isMissing, setIsMissing] = useState(false);
  const apply = () => {
    const name = field.current?.value.trim() ?? '';
    const stage = field.current?.ownerDocument;
    const isThere = name === '' || (isFontName(name) && !!stage && isFontInstalled(stage, name));
    setIsMissing(!isThere);
    if (isThere) onChange({ fontName: name });
  };
  return (
    <label class={styles.name}>
      <span>{messages.fontName}</span>
      <input
        ref={field}
        type="text"
        defaultValue={look.fontName}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={isMissing}
        aria-describedby={note}
        onChange={apply}
        onKeyDown={(event) => event.key === 'Enter' && apply()}
      />
      <span id={note} class={styles.note} role="status">
        {isMissing && messages.fontMissing}
      </span>
    </label>
  );
}
