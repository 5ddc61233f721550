import type { Scene, Token } from '../../models/scene';
import { placeOf, type TokenPlace } from './places';
import type { View } from './view';

/** A token that is not where it was, or has not been there. */
interface Travelling {
  readonly token: Token;
  /** Where it comes from; null for one that appears where it is. */
  readonly from: TokenPlace | null;
  readonly to: TokenPlace;
}

/** What each token does at a moment. */
export interface Movements {
  /** In its place, as it was before. */
  readonly resting: readonly Token[];
  readonly travelling: readonly Travelling[];
  readonly leaving: readonly { readonly token: Token; readonly from: TokenPlace }[];
}

type Between = Pick<View, 'layout' | 'scene' | 'before' | 'now' | 'earlier'>;

/** While a step is shown, frame after frame asks for the movements between the same two scenes. */
const known = new WeakMap<Scene, { readonly view: Between; readonly movements: Movements }>();

/** Tells tokens that stay from those that move: of thousands, most steps move a handful. */
export function movementsIn(view: View): Movements {
  const { scene, before, layout, now, earlier } = view;
  if (view.travel === 1) return { resting: scene.tokens, travelling: [], leaving: [] };
  const last = known.get(scene);
  if (last?.view.layout === layout && last.view.before === before) return last.movements;
  const between = { scene, before, layout, now, earlier };
  const movements = findMovements(between);
  known.set(scene, { view: between, movements });
  return movements;
}

function findMovements(view: Between): Movements {
  const { scene, now, earlier } = view;
  const { unchanged, changed } = compared(view);
  const was = new Map<string, Token>();
  for (const token of changed.before) was.set(token.id, token);
  const findNow = finder(scene.tokens);

  const originOf = ({ id, from }: Token): TokenPlace | null => {
    const own = was.get(id);
    const ownPlace = own && placeOf(own, earlier);
    if (ownPlace || from === null) return ownPlace ?? null;
    const parent = was.get(from);
    const left = parent && placeOf(parent, earlier);
    if (left) return left;
    // What has not changed is where it was.
    const here = findNow(from);
    return here ? placeOf(here, now) : null;
  };

  const travelling: Travelling[] = [];
  const stayed = new Set<Token>();
  const present = new Set<string>();
  for (const token of changed.now) {
    present.add(token.id);
    const to = placeOf(token, now);
    if (!to) continue;
    const from = originOf(token);
    if (from && isSamePlace(from, to)) stayed.add(token);
    else travelling.push({ token, from, to });
  }
  const gone = changed.before.filter(({ id }) => !present.has(id));
  // What became another token is already drawn as that one.
  const origins = new Set(gone.length > 0 ? scene.tokens.map(({ from }) => from) : []);
  const leaving = gone.flatMap((token) => {
    const from = origins.has(token.id) ? null : placeOf(token, earlier);
    return from ? [{ token, from }] : [];
  });
  return { resting: restingIn(scene, unchanged, stayed), travelling, leaving };
}

/**
 * Tokens at rest in the order of their scene: whether one is the very same in both scenes depends on
 * how they were read, and no picture may.
 */
function restingIn(
  { tokens }: Scene,
  unchanged: readonly Token[],
  stayed: ReadonlySet<Token>,
): readonly Token[] {
  if (stayed.size === 0) return unchanged;
  const resting = new Set([...unchanged, ...stayed]);
  return tokens.filter((token) => resting.has(token));
}

/** Most tokens are the very same in both scenes, at the same index: they need no further look. */
function compared({ scene, before, now, earlier }: Between) {
  const unchanged: Token[] = [];
  const changed = { before: [] as Token[], now: [] as Token[] };
  const length = Math.max(scene.tokens.length, before.tokens.length);
  const stays = (section: string) => now.grids.get(section) === earlier.grids.get(section);
  for (let index = 0; index < length; index += 1) {
    const token = scene.tokens[index];
    const old = before.tokens[index];
    if (token !== undefined && token === old && stays(token.section)) unchanged.push(token);
    else {
      if (token) changed.now.push(token);
      if (old) changed.before.push(old);
    }
  }
  return { unchanged, changed };
}

/** Finds tokens by id; the index is only made when one is asked for. */
function finder(tokens: readonly Token[]): (id: string) => Token | undefined {
  let byId: Map<string, Token> | null = null;
  return (id) => {
    byId ??= new Map(tokens.map((token) => [token.id, token]));
    return byId.get(id);
  };
}

function isSamePlace(one: TokenPlace, other: TokenPlace): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.width === other.width &&
    one.height === other.height
  );
}
