/** Returns the path of the reader page for a saved article. `isInQueue`: reading continues with the queue. */
export const readerAddress = (id: string, { isInQueue = false } = {}): string =>
  `/reader.html?id=${encodeURIComponent(id)}${isInQueue ? '&queue' : ''}`;
