import type { Answer } from '../events';
import { invokeAnswer } from '../rules/answers';
import type { Call } from './call';
import type { LambdaFront } from './lambdaFront';

/** The client as whatever it calls sees it. */
export interface Waiting {
  readonly isWaiting: () => boolean;
  readonly onAnswer: (answer: Answer) => void;
}

/** What clients call: a gateway, or Lambda's own API. */
export interface Entrance {
  readonly call: (call: Call, client: Waiting) => void;
}

/** Lambda's own API: what Lambda answers is what the client gets. */
export function invokeApi(lambda: LambdaFront): Entrance {
  return {
    call(call, client) {
      const { isWaiting } = client;
      lambda.call(call, {
        isWaiting,
        onAnswer: (outcome) => client.onAnswer(invokeAnswer(outcome)),
      });
    },
  };
}
