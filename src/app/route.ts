import type { FaultId } from '../models/faults';

/** What of Redrive is on screen, as the address says it. */
export type Route =
  | { readonly is: 'front' }
  /** The sandbox, with whatever scenario it has. */
  | { readonly is: 'sandbox' }
  /** What a fault does in all models side by side. */
  | { readonly is: 'comparison'; readonly fault: FaultId }
  /** The course: lessons, challenges, what has been done of them. */
  | { readonly is: 'learn' }
  /** The same at its challenges. */
  | { readonly is: 'challenges' }
  /** A lesson at one of its steps by name; null for where it begins. */
  | { readonly is: 'lesson'; readonly id: string; readonly step: string | null }
  | { readonly is: 'challenge'; readonly id: string }
  /** The course's notes against today, at one of the entries; null for the top. */
  | { readonly is: 'notes'; readonly entry: number | null }
  | { readonly is: 'about' };

export const FRONT: Route = { is: 'front' };
export const SANDBOX: Route = { is: 'sandbox' };

/**
 * The fragment that leads to a route. What the sandbox and the comparison have in them, their links
 * say: this one is of how they begin.
 */
export function fragmentOfRoute(route: Route): string {
  switch (route.is) {
    case 'front':
      return '';
    case 'sandbox':
      return '#sandbox';
    case 'comparison':
      return `#f=${route.fault}`;
    case 'learn':
      return '#learn';
    case 'challenges':
      return '#challenges';
    case 'lesson':
      return `#lesson=${route.id}${route.step === null ? '' : `&step=${route.step}`}`;
    case 'challenge':
      return `#challenge=${route.id}`;
    case 'notes':
      return route.entry === null ? '#notes' : `#notes=${route.entry}`;
    case 'about':
      return '#about';
  }
}

/** The same for a link: an empty one would load the page anew. */
export function hrefOf(route: Route): string {
  return fragmentOfRoute(route) || '#';
}

/** A lesson or a challenge: has the sandbox's stage for a scenario of its own. */
export type Guide = Extract<Route, { is: 'lesson' | 'challenge' }>;

export function isGuide(route: Route): route is Guide {
  return route.is === 'lesson' || route.is === 'challenge';
}

/** Whether it has a stage and a transport, which can be presented. */
export function hasStage(route: Route): boolean {
  return route.is === 'sandbox' || route.is === 'comparison' || isGuide(route);
}

/** Whether both are the same page, at whichever step or entry of it. */
export function isSamePage(one: Route, other: Route): boolean {
  if (isGuide(one) && isGuide(other)) return one.is === other.is && one.id === other.id;
  return one.is === other.is;
}
