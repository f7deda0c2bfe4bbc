/** Notes, once in the life of the page, that its first whole picture stands. */
export function markDrawn(): void {
  if (performance.getEntriesByName('scene-drawn').length === 0) performance.mark('scene-drawn');
}
