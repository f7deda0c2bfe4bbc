import { useEffect } from 'react';

/** While a question is open there is the stage and what belongs to the question. */
export function useLearningPage(): void {
  useEffect(() => {
    document.documentElement.dataset['learning'] = 'on';
    return () => {
      delete document.documentElement.dataset['learning'];
    };
  }, []);
}
