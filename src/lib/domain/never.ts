/** Closes a switch over a union: a member that was added and forgotten fails the type check. */
export function never(value: never): never {
  throw new Error(`Unexpected value ${JSON.stringify(value)}`);
}
