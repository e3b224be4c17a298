import { useEffect, useRef } from 'preact/hooks';

/** Returns a function that calls `act`: at once if what it depends on is known, else once that is known. */
export function useWhenKnown(isKnown: boolean, act: () => void): () => void {
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isKnown || !isWanted.current) return;
    isWanted.current = false;
    act();
    // Not `act`: only the first one after it is known.
  }, [isKnown]);
  return () => {
    if (isKnown) act();
    else isWanted.current = true;
  };
}
