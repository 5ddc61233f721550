/** One part of a fragment by its name; null when it has none. */
export function part(fragment: string, name: string): string | null {
  return new RegExp(`[#&]${name}=([^&]*)`).exec(fragment)?.[1] ?? null;
}
