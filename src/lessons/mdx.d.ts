declare module '*.mdx' {
  import type { ComponentType } from 'react';
  import type { LessonText } from './lesson';

  const Text: ComponentType<LessonText>;
  export default Text;
}
