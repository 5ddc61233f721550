/**
 * A number that says what a run came to. A model names those that say something about it, the most
 * telling four first.
 */
export type FigureId =
  | 'done'
  | 'again'
  | 'effects'
  | 'failed'
  | 'attempts'
  | 'kept'
  | 'deadLettered'
  | 'discarded'
  | 'blocked'
  | 'cost'
  | 'lost'
  | 'waiting'
  | 'invocations'
  | 'throttles';
