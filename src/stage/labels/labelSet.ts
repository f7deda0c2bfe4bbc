interface Size {
  readonly width: number;
  readonly height: number;
}

/** The labels of a view as they are in the page: found and measured once, until they are made anew. */
export class LabelSet {
  private static readonly known = new WeakMap<HTMLElement, LabelSet>();
  /** by what they are about */
  readonly elements: ReadonlyMap<string, HTMLElement>;
  // Labels are as wide as their letters.
  private readonly fonts = document.fonts.status;
  private readonly sizes = new Map<HTMLElement, Size>();

  private constructor(host: HTMLElement) {
    const all = host.querySelectorAll<HTMLElement>('[data-label]');
    this.elements = new Map([...all].map((element) => [element.dataset['label'] ?? '', element]));
  }

  /** The labels in an element. */
  static in(host: HTMLElement): LabelSet {
    const known = LabelSet.known.get(host);
    if (known?.fonts === document.fonts.status) return known;
    const found = new LabelSet(host);
    LabelSet.known.set(host, found);
    return found;
  }

  /** Some of the labels in an element are others now, or say something else. */
  static renew(host: HTMLElement): void {
    LabelSet.known.delete(host);
  }

  /** How large a label is, in pixels. */
  sizeOf(element: HTMLElement): Size {
    const known = this.sizes.get(element);
    if (known !== undefined) return known;
    const size = measured(element);
    this.sizes.set(element, size);
    return size;
  }
}

const sizes = new WeakMap<Element, { readonly text: string; readonly size: Size }>();

function measured(element: HTMLElement): Size {
  // Reading a size makes the page lay itself out, so it is read again only when what it depends on has changed.
  const text = `${element.textContent}${element.ariaPressed ?? ''}${element.childElementCount}${document.fonts.status}`;
  const known = sizes.get(element);
  if (known?.text === text) return known.size;
  const size = { width: element.offsetWidth, height: element.offsetHeight };
  if (size.width > 0) sizes.set(element, { text, size });
  return size;
}
