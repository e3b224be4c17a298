/** Milliseconds without an event after which a new movement of the wheel begins. */
const PAUSE = 120;
/** Milliseconds after which a movement that continues turns another page. */
const AGAIN = 700;

type WheelMovement = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'timeStamp'>;

/** The direction of a turn: `left` or `right` if the wheel moved sideways. */
export type WheelTurn = 'next' | 'previous' | 'left' | 'right';

/**
 * Returns a function that returns the turn for a wheel event, or null if it turns no page. One movement turns one page,
 * although a touchpad continues to report it for a second.
 */
export function createWheelTurns(): (event: WheelMovement) => WheelTurn | null {
  let lastEvent = Number.NEGATIVE_INFINITY;
  let lastTurn = Number.NEGATIVE_INFINITY;
  return ({ deltaX, deltaY, timeStamp }) => {
    const isSideways = Math.abs(deltaX) > Math.abs(deltaY);
    const delta = isSideways ? deltaX : deltaY;
    const isNew = timeStamp - lastEvent > PAUSE || timeStamp - lastTurn > AGAIN;
    lastEvent = timeStamp;
    if (!isNew || delta === 0) return null;
    lastTurn = timeStamp;
    if (isSideways) return delta > 0 ? 'right' : 'left';
    return delta > 0 ? 'next' : 'previous';
  };
}
