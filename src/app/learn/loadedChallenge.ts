import { type ChallengeCard, loadChallenge, type OpenChallenge } from '../../challenges/cards';

const loading = new Map<string, Promise<OpenChallenge | null>>();

/** A challenge, loaded once; null when it cannot be just now, which the next to ask tries again. */
export function loadedChallenge(card: ChallengeCard): Promise<OpenChallenge | null> {
  const known = loading.get(card.id);
  if (known) return known;
  const promise = loadChallenge(card).catch(() => {
    loading.delete(card.id);
    return null;
  });
  loading.set(card.id, promise);
  return promise;
}
