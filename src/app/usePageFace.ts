import { useEffect } from 'react';
import type { Session } from '../session/session.ts';

/** Keeps what the browser itself shows and hears of a page as it is now: its title, its language, light or dark. */
export function usePageFace(title: string, language: string, theme: Session['theme']): void {
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = language;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [title, language, theme]);
}
