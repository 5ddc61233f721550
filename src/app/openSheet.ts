import { createContext } from 'react';
import type { SheetId } from './Sheets';

/** Opens a panel in a sheet; null where panels stand beside and below the stage. */
export const OpenSheet = createContext<((sheet: SheetId) => void) | null>(null);
