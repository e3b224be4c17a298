// The minimum of a popup reader: extract the page and show the result. No themes, no settings, no controls.
chrome.tabs.query({ active: true, currentWindow: true }).then(async ([tab]) => {
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    files: ['extract.js'],
  });
  const article = new DOMParser().parseFromString(result, 'text/html').body;
  document.querySelector('article').append(...article.childNodes);
});
