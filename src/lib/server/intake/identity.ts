import { hash } from 'node:crypto';

/** Namespace of source names: UUIDv5 of "https://rosc-atlas.example/source" in the URL namespace. */
const SOURCE_NAMESPACE = '0c7b9b1a-ec7d-5379-b646-c027fda663dc';

/** Gives identities within one namespace: the same name, the same UUID, on every machine. */
export type Identify = (name: string) => string;

/**
 * UUIDv5 (RFC 9562, section 5.5): SHA-1 of the namespace's bytes and the name in UTF-8. One buffer
 * serves all names of a namespace: a national directory asks for 160,000 identities.
 * @param namespace a UUID
 */
export function createIdentifier(namespace: string): Identify {
  let buffer = Buffer.allocUnsafe(512);
  Buffer.from(namespace.replaceAll('-', ''), 'hex').copy(buffer);
  return (name) => {
    // A UTF-16 unit takes at most three bytes in UTF-8.
    const most = 16 + name.length * 3;
    if (most > buffer.length) buffer = Buffer.concat([buffer.subarray(0, 16)], most * 2);
    const end = 16 + buffer.write(name, 16, 'utf8');
    return toUuid(hash('sha1', buffer.subarray(0, end), 'hex'));
  };
}

/** The identity of a source, from its short name. */
export const identifySource: Identify = createIdentifier(SOURCE_NAMESPACE);

/** Version 5 and the variant of RFC 9562 in their places. */
function toUuid(hex: string): string {
  const variant = ((parseInt(hex.charAt(16), 16) & 0b0011) | 0b1000).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
