import {
  Ban,
  CornerUpLeft,
  Eye,
  Hourglass,
  LockKeyhole,
  type LucideIcon,
  Plug,
  Send,
  SlidersHorizontal,
  Trash2,
  Unplug,
} from 'lucide-react';
import type { InterventionIcon } from '../models/interventions';

/** What a mark on the timeline looks like. */
export type MarkIcon = InterventionIcon | 'outageBegins' | 'outageEnds';

export const MARK_ICONS: Readonly<Record<MarkIcon, LucideIcon>> = {
  send: Send,
  move: CornerUpLeft,
  look: Eye,
  delete: Trash2,
  time: Hourglass,
  refuse: Ban,
  deny: LockKeyhole,
  setting: SlidersHorizontal,
  outageBegins: Unplug,
  outageEnds: Plug,
};
