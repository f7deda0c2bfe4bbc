/** Notes, once in the life of the page, that its first whole picture stands. */
export function markDrawn(): void {
  if (isMarked) return;
  isMarked = true;
  performance.mark('scene-drawn');
}

let isMarked = false;
