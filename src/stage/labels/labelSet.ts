import type { Spot } from '../take.ts';
import type { Box } from './layout.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where nobody sees nor meets it. */
const AWAY = 'translate(-9999px,-9999px)';

/** The labels of a view as they are in the page: found once, until some come or go, and measured until they are made anew. */
export class LabelSet {
  private static readonly known = new WeakMap<HTMLElement, LabelSet>();
  private readonly host: HTMLElement;
  private found: ReadonlyMap<string, HTMLElement> | undefined;
  // Labels are as wide as their letters.
  private fonts = document.fonts.status;
  private readonly sizes = new Map<HTMLElement, Size>();
  private covered: (Size & { readonly boxes: readonly Box[] }) | undefined;
  /** what is in sight now, and where: what moves is not the label but what it stands in */
  private readonly standing = new Map<string, { readonly stand: HTMLElement; readonly place: string }>();
  /** what is out of sight until nobody moves */
  private readonly away = new Map<string, HTMLElement>();

  private constructor(host: HTMLElement) {
    this.host = host;
    const observer = new MutationObserver(() => {
      this.found = undefined;
    });
    observer.observe(host, { childList: true });
  }

  /** The labels in an element. */
  static in(host: HTMLElement): LabelSet {
    const set = LabelSet.known.get(host) ?? new LabelSet(host);
    LabelSet.known.set(host, set);
    if (set.fonts !== document.fonts.status) set.sizes.clear();
    set.fonts = document.fonts.status;
    return set;
  }

  /** Some of the labels in an element say something else now. */
  static renew(host: HTMLElement): void {
    LabelSet.known.get(host)?.sizes.clear();
  }

  /** by what they are about */
  get elements(): ReadonlyMap<string, HTMLElement> {
    this.found ??= new Map(
      [...this.host.querySelectorAll<HTMLElement>('[data-label]')].map((each) => [each.dataset['label'] ?? '', each]),
    );
    return this.found;
  }

  /**
   * Puts each label where it belongs, in pixels from the top left; what has no place is out of sight.
   * @param soonBack whether what is out of sight comes back when nobody moves any more
   */
  show(placed: ReadonlyMap<string, Spot>, soonBack = false): void {
    for (const [id, { stand }] of this.standing) {
      if (placed.has(id)) continue;
      this.standing.delete(id);
      stand.dataset['placed'] = soonBack ? 'away' : 'false';
      if (!soonBack) continue;
      stand.style.transform = AWAY;
      this.away.set(id, stand);
    }
    if (!soonBack) {
      for (const [id, stand] of this.away) if (!placed.has(id)) stand.dataset['placed'] = 'false';
      this.away.clear();
    }
    for (const [id, spot] of placed) {
      const stand = this.elements.get(id)?.parentElement;
      if (stand === undefined || stand === null) continue;
      const place = `translate(${Math.round(spot[0])}px,${Math.round(spot[1])}px) translate(-50%,-50%)`;
      const before = this.standing.get(id);
      // Whatever is written to an element has the page look at it again.
      if (before?.stand !== stand) stand.dataset['placed'] = 'true';
      else if (before.place === place) continue;
      stand.style.transform = place;
      this.standing.set(id, { stand, place });
    }
  }

  /**
   * What lies over the picture besides labels, in pixels from the top left of the view, so that none stands behind it.
   * @param width of the view, which says when it has to be looked for anew
   */
  covers(width: number, height: number): readonly Box[] {
    if (this.covered?.width === width && this.covered.height === height) return this.covered.boxes;
    const buttons = this.host.closest('.stage')?.querySelector('.stage__buttons')?.getBoundingClientRect();
    if (buttons === undefined) return [];
    const { left, top } = this.host.getBoundingClientRect();
    const box = {
      left: buttons.left - left,
      right: buttons.right - left,
      top: buttons.top - top,
      bottom: buttons.bottom - top,
    };
    this.covered = { width, height, boxes: [box] };
    return this.covered.boxes;
  }

  /** How large a label is, in pixels. */
  sizeOf(element: HTMLElement): Size {
    const size = this.sizes.get(element) ?? measured(element);
    this.sizes.set(element, size);
    return size;
  }
}

/** By what a size depends on, for many labels look alike and say the same. */
const sizes = new Map<string, Size>();
/** So that nobody who moves for hours fills the memory with sizes. */
const MOST_SIZES = 2000;

function measured(element: HTMLElement): Size {
  // Reading a size makes the page lay itself out, so it is read again only when what it depends on has changed.
  const { className, textContent, ariaPressed, childElementCount } = element;
  // All digits are as wide as each other.
  const text = textContent.replaceAll(/\d/g, '0');
  const look = [className, ariaPressed, childElementCount, document.fonts.status, text].join(' ');
  const known = sizes.get(look);
  if (known !== undefined) return known;
  const size = { width: element.offsetWidth, height: element.offsetHeight };
  if (sizes.size >= MOST_SIZES) sizes.clear();
  if (size.width > 0) sizes.set(look, size);
  return size;
}
