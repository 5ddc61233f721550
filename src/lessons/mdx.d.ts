declare module '*.mdx' {
  import type { ComponentType } from 'react';
  import type { LessonParts } from './lesson';

  const Text: ComponentType<{ readonly components: LessonParts }>;
  export default Text;
}
