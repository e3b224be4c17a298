// What a reader in a popup does at the least: read the page, show the outcome. No looks, no settings, nothing to press.
chrome.tabs.query({ active: true, currentWindow: true }).then(async ([tab]) => {
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    files: ['extract.js'],
  });
  const article = new DOMParser().parseFromString(result, 'text/html').body;
  document.querySelector('article').append(...article.childNodes);
});
