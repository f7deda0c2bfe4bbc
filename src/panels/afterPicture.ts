const MARK = 'scene-drawn';
/** A picture that has not come by then keeps nothing waiting any longer; milliseconds. */
const PATIENCE = 6000;

let give = (): void => undefined;
const given = new Promise<void>((resolve) => {
  give = resolve;
});

/** Says that there may be no first picture: a part has broken, and it may be the one that draws. */
export function waitNoLonger(): void {
  give();
}

/** Done when the first picture stands: whatever is not needed for it is loaded and made after it. */
export async function afterPicture(): Promise<void> {
  if (performance.getEntriesByName(MARK).length > 0) return;
  await new Promise<void>((resolve) => {
    const goOn = (): void => {
      observer.disconnect();
      clearTimeout(patience);
      resolve();
    };
    const patience = setTimeout(goOn, PATIENCE);
    const observer = new PerformanceObserver((marks) => {
      if (marks.getEntriesByName(MARK).length > 0) goOn();
    });
    observer.observe({ type: 'mark', buffered: true });
    void given.then(goOn);
  });
}
