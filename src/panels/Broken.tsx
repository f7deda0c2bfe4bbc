import { Component, type ReactNode } from 'react';
import { brokenWords } from '../words/broken.ts';
import { waitNoLonger } from './afterPicture.ts';
import { RescueContext } from './rescue.ts';
import './broken.css';

interface Props {
  /** Nothing is left beside it: it stands for the whole page. */
  readonly whole?: boolean;
  /** What it shows: when that is another, it is tried again of itself. */
  readonly of?: string | number | boolean;
  readonly children: ReactNode;
}

interface State {
  readonly broken: boolean;
  readonly of: Props['of'];
  /** how often it was tried again */
  readonly tries: number;
  readonly notSaved: boolean;
}

/** Keeps a part that breaks from taking the page with it, and lets nobody lose what they did. */
export class Broken extends Component<Props, State> {
  static override contextType = RescueContext;

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true };
  }

  static getDerivedStateFromProps({ of }: Props, state: State): Partial<State> | null {
    return of === state.of ? null : { of, broken: false };
  }

  declare context: React.ContextType<typeof RescueContext>;
  override state: State = { broken: false, of: this.props.of, tries: 0, notSaved: false };

  override componentDidCatch(): void {
    waitNoLonger();
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { whole = false } = this.props;
    const { tries, notSaved } = this.state;
    const rescue = this.context;
    const words = brokenWords(rescue?.language() ?? 'en');
    return (
      <div className={whole ? 'broken broken--whole' : 'broken'} role="alert">
        <p className="broken__said">
          <strong>{whole ? words.page : words.part}</strong> {whole ? words.pageRest : words.partRest}
        </p>
        <p className="broken__ways">
          <button type="button" className="button" onClick={() => this.setState({ broken: false, tries: tries + 1 })}>
            {words.again}
          </button>
          {/* What could not be loaded is never asked for again by the same page. */}
          {(whole || tries > 0) && (
            <button type="button" className="button" onClick={() => location.reload()}>
              {words.reload}
            </button>
          )}
          {rescue !== undefined && (
            <>
              <button type="button" className="button" onClick={rescue.saveScene}>
                {words.scene}
              </button>
              <button type="button" className="button" onClick={() => void this.saveSession()}>
                {words.session}
              </button>
            </>
          )}
        </p>
        {notSaved && <p>{words.notSaved}</p>}
      </div>
    );
  }

  private async saveSession(): Promise<void> {
    try {
      await this.context?.saveSession();
      this.setState({ notSaved: false });
    } catch {
      this.setState({ notSaved: true });
    }
  }
}
