import { Component, type ReactNode } from 'react';
import type { PageWords } from '../words/page.ts';

interface Props {
  readonly words: PageWords;
  readonly children: ReactNode;
}

/** Keeps a part that breaks from taking the page with it. */
export class Broken extends Component<Props, { readonly broken: boolean }> {
  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override state = { broken: false };

  override render(): ReactNode {
    const { words, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <div className="broken" role="alert">
        <p>
          <strong>{words.broken.title}</strong> {words.broken.rest}
        </p>
        <button type="button" className="button" onClick={() => this.setState({ broken: false })}>
          {words.broken.again}
        </button>
      </div>
    );
  }
}
