import { loadEveryModel } from '.';

// Tests parse and simulate whatever they like without waiting: run by Vitest before each file.
await loadEveryModel();
