/** Ways to follow long work and to end it. */
export interface Following {
  /** Ends the work: the promise is rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Told how much of all is done. */
  onProgress?: ((done: number, of: number) => void) | undefined;
}

/** Work that several ask for at one time: it goes on while one of them still wants it. */
export interface SharedWork<T> {
  /** Whether everybody who asked has given up: then it comes to nothing. */
  isGivenUp(): boolean;
  /** @returns the result; rejected with the reason of the asker's own signal when that is aborted */
  join(following?: Following): Promise<T>;
}

/** @param start begins the work; what it is given ends it when nobody wants it any more */
export function shareWork<T>(start: (following: Following) => Promise<T>): SharedWork<T> {
  const controller = new AbortController();
  const listeners = new Set<NonNullable<Following['onProgress']>>();
  const work = start({
    signal: controller.signal,
    onProgress: (done, of) => {
      for (const tell of listeners) tell(done, of);
    },
  });
  let wanted = 0;
  let settled = false;
  const settle = () => {
    settled = true;
  };
  // Before anybody joins: so it is known to be settled when the first of them goes on.
  work.then(settle, settle);

  return {
    isGivenUp: () => controller.signal.aborted,
    join({ signal, onProgress } = {}) {
      wanted++;
      if (onProgress) listeners.add(onProgress);
      if (!signal) return work;
      return new Promise<T>((resolve, reject) => {
        const leave = () => {
          if (settled) return;
          if (onProgress) listeners.delete(onProgress);
          reject(signal.reason as Error);
          wanted--;
          if (wanted === 0) controller.abort(signal.reason);
        };
        const end = () => signal.removeEventListener('abort', leave);
        signal.addEventListener('abort', leave, { once: true });
        work.then(resolve, reject).then(end, end);
        if (signal.aborted) leave();
      });
    },
  };
}
