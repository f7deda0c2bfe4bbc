const MARK = 'scene-drawn';

/** Done when the first picture stands: whatever is not needed for it is loaded after it. */
export async function afterPicture(): Promise<void> {
  if (performance.getEntriesByName(MARK).length > 0) return;
  await new Promise<void>((resolve) => {
    const observer = new PerformanceObserver((marks) => {
      if (marks.getEntriesByName(MARK).length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'mark', buffered: true });
  });
}
