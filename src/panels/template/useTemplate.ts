import { useEffect, useState } from 'react';
import { modelOf, type Scenario, withModel } from '../../models';
import type { Refusal } from '../../models/model';
import type { Template } from '../../models/template';
import { changesOf } from './changes';
import { templateText } from './templateText';

/** The scenario's settings as a SAM template; null until it is there, the last one until the next. */
export function useTemplate(scenario: Scenario, refusals: readonly Refusal[]): string | null {
  const [template, setTemplate] = useState<Template | null>(null);
  useEffect(() => {
    let isWanted = true;
    withModel<Promise<Template>>(scenario, async (model, own) =>
      (await model.template())(own),
    ).then((made) => isWanted && setTemplate(made));
    return () => {
      isWanted = false;
    };
  }, [scenario]);
  const { name, settings } = modelOf(scenario);
  const changes = changesOf(scenario.interventions, settings);
  return template && templateText(scenario.title || name, template, refusals, changes);
}
