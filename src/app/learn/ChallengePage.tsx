import { App } from '../App';

/** A challenge beside the stage on which it is to be solved. */
export function ChallengePage({ id }: { readonly id: string }) {
  const title = <h1>{id}</h1>;
  return <App left={title} card={title} leftName="Challenge" />;
}
