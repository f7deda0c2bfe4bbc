/** As far as the page uses it; not every browser has it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (address: string) => string | null }): unknown;
}

/**
 * The page's policy lets no text become markup or a script. What remains are the addresses of workers, and those have to
 * be the page's own.
 */
export function trustOwnScripts(): void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types of the page do not know it yet
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  // A page from a file has an address and no origin, as its blobs have none: only `origin` says so.
  const page = { href: location.href, origin: window.origin };
  trustedTypes?.createPolicy('default', { createScriptURL: (address) => (isOwn(address, page) ? address : null) });
}

/** Whether a script comes from where the page comes from. */
export function isOwn(address: string, page: { readonly href: string; readonly origin: string }): boolean {
  if (!URL.canParse(address, page.href)) return false;
  const { protocol, origin } = new URL(address, page.href);
  return /^(?:https?|blob):$/.test(protocol) && origin === page.origin;
}
