/** Takes the whole screen. Where the browser refuses, all goes on in its window. */
export function fillScreen(): void {
  if (!document.fullscreenEnabled) return;
  void document.documentElement.requestFullscreen().catch(() => undefined);
}

/** Gives the screen back, if it was taken. */
export function leaveScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
}
