import type { ComponentChildren } from 'preact';
import styles from './ToolsPanel.module.css';

interface ToolsPanelProps {
  label: string;
  children: ComponentChildren;
}

/** A panel of controls below the tools of the library. */
export function ToolsPanel({ label, children }: ToolsPanelProps) {
  return (
    <fieldset class={styles.panel}>
      <legend class="spoken">{label}</legend>
      {children}
    </fieldset>
  );
}

interface ToolsCheckProps {
  label: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

/** A checkbox of such a panel. */
export function ToolsCheck({ label, isOn, onChange }: ToolsCheckProps) {
  return (
    <label class={styles.check}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
