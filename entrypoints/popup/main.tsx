import { render } from 'preact';
import { browser } from 'wxt/browser';

render(<p>hi</p>, document.getElementById('app')!);
browser.tabs.query({ active: true, currentWindow: true }).then(async ([t]) => {
  const r = await browser.scripting.executeScript({
    target: { tabId: t!.id! },
    files: ['/content-scripts/extract.js'],
  });
  document.body.append(JSON.stringify(r));
});
