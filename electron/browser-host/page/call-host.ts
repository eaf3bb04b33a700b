/** How the page calls the host; the host puts it in place before any script of the page runs. */
export type CallHost = (
  kind: string,
  channel: string,
  args: readonly unknown[],
) => Promise<unknown>;
