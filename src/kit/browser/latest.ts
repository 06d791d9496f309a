/** Whether what was begun is still the latest; if not, its answer comes too late to be shown. */
type IsLatest = () => boolean;

/**
 * Keeps count of what is asked, for answers may come in another order. Each call begins something new, after
 * which everything begun before it is late.
 */
export function latestOnly(): () => IsLatest {
  let latest = 0;
  return () => {
    const own = ++latest;
    return () => own === latest;
  };
}
