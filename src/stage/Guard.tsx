import { Component, type ReactNode } from 'react';

interface Props {
  readonly onBroken: (error: unknown) => void;
  readonly children: ReactNode;
}

/** Passes on what breaks inside the picture, which is a tree of its own and would else go out without a word. */
export class Guard extends Component<Props, { readonly broken: boolean }> {
  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override state = { broken: false };

  override componentDidCatch(error: unknown): void {
    this.props.onBroken(error);
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
