/** How long the browser may take to begin, milliseconds. */
const PATIENCE = 60_000;

/** Hands a file to the browser, which puts it where downloads go. Nothing leaves the machine. */
export function offer(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}

/** A text as a file. */
export function textFile(text: string, type: 'application/json' | 'text/csv' | 'image/svg+xml'): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}
