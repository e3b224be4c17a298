// Shows the result in a frame over the page, or removes it. No themes, no settings, no controls.
if (globalThis.minimalReader) {
  globalThis.minimalReader.remove();
  globalThis.minimalReader = undefined;
} else {
  const host = document.createElement('lectern-reader');
  const dialog = document.createElement('dialog');
  const frame = document.createElement('iframe');
  dialog.style.cssText =
    'position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none';
  frame.style.cssText = 'width:100%;height:100%;border:0';
  dialog.append(frame);
  host.attachShadow({ mode: 'closed' }).append(dialog);
  document.documentElement.append(host);
  dialog.showModal();
  const main = frame.contentDocument.createElement('main');
  const parsed = new DOMParser().parseFromString(extract.html, 'text/html').body;
  main.append(...parsed.childNodes);
  frame.contentDocument.body.append(main);
  globalThis.minimalReader = host;
}
