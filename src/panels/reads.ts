import type { Session } from '../session/session.ts';

/** What a panel reads of the session, and so all that it is given. */
export type Reads<Fields extends readonly (keyof Session)[]> = Pick<Session, Fields[number]>;

/** For `memo`: a panel is made anew only when what it reads of the session, or anything else it is given, is another. */
export function sameReads<const Fields extends readonly (keyof Session)[]>(fields: Fields) {
  return <Props extends { readonly session: Reads<Fields> }>(before: Props, now: Props): boolean =>
    fields.every((field: Fields[number]) => Object.is(before.session[field], now.session[field])) &&
    Object.entries(now).every(([name, value]) => name === 'session' || Object.is(Reflect.get(before, name), value));
}
