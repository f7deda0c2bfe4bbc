/** The fragment that opens the presenter's window instead of the page. */
export const PRESENTER = '#presenter';
