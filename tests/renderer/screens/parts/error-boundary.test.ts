import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../../renderer/screens/parts/error-boundary.tsx';

function make(resetKey: unknown, hasFailed: boolean) {
  const fallback = vi.fn(() => 'fallback');
  const boundary = new ErrorBoundary({ fallback, resetKey, children: 'children' });
  if (hasFailed)
    boundary.state = { ...boundary.state, ...ErrorBoundary.getDerivedStateFromError() };
  return boundary;
}

describe('ErrorBoundary', () => {
  it('draws its children until one of them throws, then the fallback', () => {
    expect(make(1, false).render()).toBe('children');
    expect(make(1, true).render()).toBe('fallback');
  });

  it('tries again when what stopped it may be gone, and not before', () => {
    const { state, props } = make(1, true);
    expect(ErrorBoundary.getDerivedStateFromProps(props, state)).toBeNull();
    const next = ErrorBoundary.getDerivedStateFromProps({ ...props, resetKey: 2 }, state);
    expect(next).toEqual({ hasFailed: false, resetKey: 2 });
  });
});
