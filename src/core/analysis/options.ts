export interface Option {
  readonly id: 'calm-voice' | 'one-voice' | 'step-back' | 'reach-cover' | 'hands-free' | 'contain-and-wait' | 'relative';
  readonly state: 'open' | 'not-open' | 'unknown';
  readonly reason: { readonly code: string };
}
