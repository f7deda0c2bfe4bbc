import { z } from 'zod';
import { walkSchema } from '../core/document/walk.ts';

/** What a page of ours says it is, so that nobody else's message is taken for one. */
const PRODUCT = 'time-and-distance/presenter';
const MOST_STEPS = 100;

const line = { product: z.literal(PRODUCT) };

const saidSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...line,
    kind: z.literal('state'),
    walk: walkSchema,
    /** the questions that steps stop at, by id */
    prompts: z.record(z.string().max(64), z.string().max(2000)),
    /** 0 … steps − 1 */
    step: z.int().min(0).max(MOST_STEPS),
    blank: z.boolean(),
    wandered: z.boolean(),
    /** milliseconds since 1970 */
    startedAt: z.number().optional(),
    stepSince: z.number(),
    /** BCP 47 */
    language: z.string().max(35),
    theme: z.enum(['system', 'light', 'dark']),
  }),
  z.strictObject({ ...line, kind: z.literal('ended') }),
]);

const askedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...line, kind: z.enum(['hello', 'goodbye', 'next', 'previous', 'toggle-blank', 'resume', 'end']) }),
  z.strictObject({ ...line, kind: z.literal('go'), step: z.int().min(0).max(MOST_STEPS) }),
  z.strictObject({ ...line, kind: z.literal('scrub'), by: z.number().min(-1).max(1) }),
]);

/** What the audience's window tells the presenter's. */
export type Said = z.infer<typeof saidSchema>;
export type ToldState = Extract<Said, { kind: 'state' }>;
/** What the presenter's window asks of the audience's. */
export type Asked = z.infer<typeof askedSchema>;

/** A message without the product's name, which `post` puts in. */
type Bare<Message> = Message extends unknown ? Omit<Message, 'product'> : never;

/** Sends to a window of the same page alone: to nobody else would it be handed over. */
export function post(to: Window, message: Bare<Said> | Bare<Asked>): void {
  // A page from a file has no origin to name; who listens there checks who speaks.
  to.postMessage({ product: PRODUCT, ...message }, location.origin === 'null' ? '*' : location.origin);
}

/** What the audience's window said; undefined for anything else, whoever sent it. */
export function readSaid(event: Pick<MessageEvent, 'data' | 'origin'>): Said | undefined {
  return event.origin === location.origin ? saidSchema.safeParse(event.data).data : undefined;
}

/** What a presenter's window asked; undefined for anything else, whoever sent it. */
export function readAsked(event: Pick<MessageEvent, 'data' | 'origin'>): Asked | undefined {
  return event.origin === location.origin ? askedSchema.safeParse(event.data).data : undefined;
}
