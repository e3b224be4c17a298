// What lays a reader over a page at the least. Called by name from bench/reader.ts.
globalThis.toggle = async (tabId) => {
  await chrome.scripting.executeScript({
    target: { tabId },
    files: ['overlay.js'],
    injectImmediately: true,
  });
};
