// The minimum of an overlay reader. Called by name from bench/reader/reader-under-test.ts.
globalThis.toggle = async (tabId) => {
  await chrome.scripting.executeScript({
    target: { tabId },
    files: ['overlay.js'],
    injectImmediately: true,
  });
};
