import { z } from 'zod';
import { rounded } from '../core/analysis/quantiles.ts';
import type { Scene } from '../core/document/scene.ts';
import type { Camera, Session } from '../session/session.ts';

const PRODUCT = 'time-and-distance';
/** How a fragment begins that embeds the page. */
const EMBED = '#embed';

/** What may stand beside the stage. */
const PANELS = ['none', 'figures', 'all'] as const;
type Panels = (typeof PANELS)[number];

/** What a course page asked for in the address. */
export interface Embedding {
  /** the one page that may send messages and is sent some; none: nobody */
  readonly origin: string | undefined;
  readonly panels: Panels;
  /** what is set at the start, each as `set` and the like would */
  readonly asks: readonly EmbedAsk[];
  /** the fragment of a link, which says everything at once */
  readonly link: string | undefined;
  /** options that are not known, or not so */
  readonly problems: readonly string[];
}

const look = z.union([z.enum(['scene', 'plan']), z.strictObject({ eyes: z.string().max(64) })]);
const unit = z.enum(['m', 'ft', 'yd']);
const theme = z.enum(['system', 'light', 'dark']);

const askSchema = z.discriminatedUnion('kind', [
  z.strictObject({ product: z.literal(PRODUCT), kind: z.literal('go-to'), t: z.number() }),
  z.strictObject({ product: z.literal(PRODUCT), kind: z.literal('go-to-phase'), phase: z.string().max(64) }),
  z.strictObject({ product: z.literal(PRODUCT), kind: z.literal('look'), view: look }),
  z.strictObject({ product: z.literal(PRODUCT), kind: z.literal('what-if'), id: z.string().max(64).nullable() }),
  z.strictObject({
    product: z.literal(PRODUCT),
    kind: z.literal('set'),
    unit: unit.optional(),
    theme: theme.optional(),
    language: z.string().max(35).optional(),
  }),
  z.strictObject({ product: z.literal(PRODUCT), kind: z.literal('ask') }),
]);

type Without<Message> = Message extends unknown ? Omit<Message, 'product'> : never;
/** What a course page may ask. */
export type EmbedAsk = Without<z.infer<typeof askSchema>>;

/** Why something that was asked was not done. */
export type EmbedFault = 'E_MESSAGE' | 'E_PHASE' | 'E_PERSON' | 'E_WHAT_IF' | 'E_LANGUAGE' | 'E_OPTION';

/** What a message asks; undefined where it is not one of ours at all, and a fault where it claims to be. */
export function readAsk(data: unknown): EmbedAsk | 'E_MESSAGE' | undefined {
  if (typeof data !== 'object' || data === null || Reflect.get(data, 'product') !== PRODUCT) return undefined;
  const read = askSchema.safeParse(data);
  if (!read.success) return 'E_MESSAGE';
  const { product: _product, ...ask } = read.data;
  return ask;
}

/** The options of an address; undefined where it does not embed. */
export function readEmbedding(fragment: string): Embedding | undefined {
  if (fragment !== EMBED && !fragment.startsWith(`${EMBED}&`)) return undefined;
  const asks: EmbedAsk[] = [];
  const problems: string[] = [];
  let origin: string | undefined;
  let panels: Panels = 'none';
  let link: string | undefined;
  for (const [name, value] of new URLSearchParams(fragment.slice(EMBED.length + 1))) {
    const ask = askOf(name, value);
    if (ask !== undefined) asks.push(ask);
    else if (name === 'origin' && isOrigin(value)) origin = value;
    else if (name === 'panels' && isPanels(value)) panels = value;
    else if (name === 'link') link = value;
    else problems.push(`${name}=${value}`.slice(0, 120));
  }
  return { origin, panels, asks, link, problems };
}

function askOf(name: string, value: string): EmbedAsk | undefined {
  switch (name) {
    case 'phase':
      return /^[1-9]\d{0,3}$/.test(value)
        ? { kind: 'go-to', t: Number(value) - 1 }
        : { kind: 'go-to-phase', phase: value };
    case 'view':
      return value === 'scene' || value === 'plan' ? { kind: 'look', view: value } : undefined;
    case 'eyes':
      return { kind: 'look', view: { eyes: value } };
    case 'what-if':
      return { kind: 'what-if', id: value };
    case 'lang':
      return { kind: 'set', language: value };
    case 'theme':
      return theme.safeParse(value).success ? { kind: 'set', theme: theme.parse(value) } : undefined;
    case 'unit':
      return unit.safeParse(value).success ? { kind: 'set', unit: unit.parse(value) } : undefined;
    default:
      return undefined;
  }
}

function isPanels(value: string): value is Panels {
  return PANELS.some((each) => each === value);
}

/** A whole origin and nothing more, so that there is one way to write who may speak. */
function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, origin } = new URL(value);
  return (protocol === 'https:' || protocol === 'http:') && origin === value;
}

/** Where an ask leads, as a change of the session would say it; or why it cannot be done on this scene. */
export function cameraFor(scene: Scene, view: z.infer<typeof look>): Camera | 'E_PERSON' {
  if (view === 'scene') return { kind: 'oblique' };
  if (view === 'plan') return { kind: 'plan' };
  return scene.people.has(view.eyes) ? { kind: 'eyes', person: view.eyes } : 'E_PERSON';
}

/** What is told of a session: plain data, so that any page can read it. */
export function toldOf(
  session: Session,
  configuration: string | null,
  measures: unknown,
): Readonly<Record<string, unknown>> {
  const { scene, t } = session;
  const phase = scene.document.phases[Math.round(t)];
  return {
    product: PRODUCT,
    kind: 'changed',
    t,
    phase: phase?.id,
    title: phase?.title,
    configuration,
    measures: plain(measures),
  };
}

/** To six decimals, as files have it: the last digits of an engine's logarithm are nobody's. */
function plain(measures: unknown): unknown {
  return JSON.parse(
    JSON.stringify(measures, (_, value: unknown) => (typeof value === 'number' ? rounded(value) : value)),
  );
}

/** What is told once, when there is something to ask of. */
export function readyOf({ scene }: Session): Readonly<Record<string, unknown>> {
  const { id, title, phases, people, configurations = [] } = scene.document;
  const named = (each: { readonly id: string; readonly title: string }) => ({ id: each.id, title: each.title });
  return {
    product: PRODUCT,
    kind: 'ready',
    version: 1,
    scene: { id, title },
    phases: phases.map(named),
    people: people.map(({ id: person, label, role }) => ({ id: person, label, role })),
    configurations: configurations.map(named),
  };
}

export function faultOf(code: EmbedFault, message: string): Readonly<Record<string, unknown>> {
  return { product: PRODUCT, kind: 'error', code, message };
}
