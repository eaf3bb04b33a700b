import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What stands in for the stopped part; `goOn` tries to draw it again. */
  readonly fallback: (goOn: () => void) => ReactNode;
  /** The part is drawn again when this changes: what stopped it may be gone. */
  readonly resetKey?: unknown;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly hasFailed: boolean;
  readonly resetKey: unknown;
}

/** Stands in for a part that a bug has stopped. The stores live outside it, so no answer is lost. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(
    { resetKey }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return resetKey === state.resetKey ? null : { hasFailed: false, resetKey };
  }

  readonly #goOn = () => {
    this.setState({ hasFailed: false });
  };

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback(this.#goOn) : this.props.children;
  }
}
