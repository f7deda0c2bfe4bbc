const LONGEST = 100;

/**
 * A name that every file system takes: made of letters a to z, digits and dashes alone, with the product's name first,
 * so that it is none of those that Windows keeps for itself, and leads nowhere.
 */
export function fileName(parts: readonly string[], ending: string): string {
  const plain = parts
    .map((part) =>
      part
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-+|-+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('-')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  return `time-and-distance${plain === '' ? '' : `-${plain}`}.${ending}`;
}
