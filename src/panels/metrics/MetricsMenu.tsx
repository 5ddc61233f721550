import { ChevronDown } from 'lucide-react';
import { useId, useRef } from 'react';
import { useStore } from 'zustand';
import type { MetricSeries } from '../../models/metric';
import { metricId, ownerName } from '../../timeline/metricCourse';
import { Popover } from '../../timeline/Popover';
import { placePopover } from '../../timeline/popoverAt';
import { Button } from '../controls/Button';
import { hasData } from './datapoints';
import styles from './MetricsMenu.module.css';
import { type MetricsViewStore, shownMetrics } from './metricsView';

interface MetricsMenuProps {
  readonly all: readonly MetricSeries[];
  readonly view: MetricsViewStore;
}

/** Of the menu, in pixels. */
const MENU_WIDTH = 620;

/** Chooses the metrics that are shown. */
export function MetricsMenu({ all, view }: MetricsMenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLElement>(null);
  const chosen = useStore(view, (state) => state.shown);
  const shown = shownMetrics(all, chosen).map(metricId);
  const owners = [...new Set(all.map(({ of }) => of))];
  const toggle = (one: string) =>
    view.setState({
      shown: shown.includes(one) ? shown.filter((other) => other !== one) : [...shown, one],
    });
  const place = () => {
    if (popover.current && button.current)
      placePopover(popover.current, button.current, MENU_WIDTH);
  };
  return (
    <>
      <Button ref={button} popoverTarget={id}>
        {shown.length} of {all.length} metrics
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover id={id} label="Metrics shown" popover={popover} onShow={place}>
        <div className={styles.columns}>
          {owners.map((owner) => (
            <fieldset key={owner} className={styles.choices}>
              <legend>{ownerName({ of: owner })}</legend>
              {all
                .filter(({ of }) => of === owner)
                .map((series) => (
                  <label key={series.name} className={styles.choice}>
                    <input
                      type="checkbox"
                      checked={shown.includes(metricId(series))}
                      onChange={() => toggle(metricId(series))}
                    />
                    <span className={styles.name}>{series.name}</span>
                    {!hasData(series) && <span className={styles.none}>no data</span>}
                  </label>
                ))}
            </fieldset>
          ))}
        </div>
      </Popover>
    </>
  );
}
