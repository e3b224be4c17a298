/**
 * Does in a stage what Escape does there: cancels its open dialog, or runs its shortcut. For an Escape that the browser
 * gives to the page's document, which has the focus after Tab has left the last control of the stage.
 */
export function pressEscape(stage: Document): void {
  const dialog = [...stage.querySelectorAll('dialog[open]')].at(-1);
  if (dialog) {
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    return;
  }
  const target = stage.activeElement ?? stage.body;
  for (const type of ['keydown', 'keyup']) {
    target.dispatchEvent(
      new KeyboardEvent(type, { key: 'Escape', bubbles: true, cancelable: true }),
    );
  }
}
